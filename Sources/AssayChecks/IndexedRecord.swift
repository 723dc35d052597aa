import AssayRecord

/// The rows of a record with the lookups that keep a check linear in their number.
public struct IndexedRecord: Sendable {
  /// How many rows of one endpoint, or parts of one group, are compared with one another.
  ///
  /// No notice comes near it; beyond it rows are judged one by one only, so that a hostile record cannot cost
  /// the square of its size.
  public static let mostCompared = 100

  /// The file.
  let source: SourceDescription
  /// The decision.
  let notice: Notice
  /// One row a trial.
  let trials: [Trial]
  /// One row for each reported statistic.
  let results: [Result]
  /// Every explicit calendar date.
  let dates: [CalendarDate]
  /// Amounts of a drug to be given.
  let doses: [Dose]
  let groups: CohortTable
  let endpoints: EndpointTable
  /// Arms and subgroups without a trial, and with each; for `isSettingKnown`.
  private let openGroups: Int
  private let groupsOfTrial: [String: Int]
  private let parts: [String: [Int]]

  /// Takes the rows of `record`; the tables must be of the same rows.
  init(_ record: Record, _ groups: CohortTable, _ endpoints: EndpointTable) {
    source = record.source
    notice = record.notice
    trials = record.trials
    results = record.results
    dates = record.dates
    doses = record.doses
    self.groups = groups
    self.endpoints = endpoints
    var open = 0
    var ofTrial: [String: Int] = [:]
    var parts: [String: [Int]] = [:]
    for index in record.cohorts.indices {
      if record.cohorts[index].role == .arm || record.cohorts[index].role == .subgroup {
        if let trial = record.cohorts[index].trial { ofTrial[trial, default: 0] += 1 } else { open += 1 }
      }
      if let parent = record.cohorts[index].parent { parts[parent, default: []].append(index) }
    }
    openGroups = open
    groupsOfTrial = ofTrial
    self.parts = parts
  }

  /// Patients of a trial.
  var cohorts: [Cohort] { groups.cohorts }

  /// The places of the cohorts that are a part of `parent`; none where they are too many to be compared.
  func parts(of parent: String) -> [Int] {
    guard let places = parts[parent], places.count <= IndexedRecord.mostCompared else { return [] }
    return places
  }

  /// The places of the results of `endpoint`; none where they are too many to be compared.
  func rows(of endpoint: String?) -> [Int] { endpoints.rows(of: endpoint) }

  /// How many arms and subgroups a result of `trial` may speak of.
  func groupCount(of trial: String?) -> Int {
    if let trial { return openGroups + (groupsOfTrial[trial] ?? 0) }
    return openGroups + groupsOfTrial.values.reduce(0, +)
  }
}

/// The cohorts, found by their id.
struct CohortTable: Sendable {
  let cohorts: [Cohort]
  /// Empty for few cohorts, which are sooner looked through.
  private let places: [String: Int]

  init(_ cohorts: [Cohort]) {
    self.cohorts = cohorts
    var places: [String: Int] = [:]
    if cohorts.count > 8 {
      places.reserveCapacity(cohorts.count)
      for index in cohorts.indices where places[cohorts[index].id] == nil {
        places[cohorts[index].id] = index
      }
    }
    self.places = places
  }

  /// The place of the cohort with this id.
  func place(_ id: String?) -> Int? {
    guard let id else { return nil }
    if !places.isEmpty { return places[id] }
    // By index: an iterator would copy every row that it passes over.
    for index in cohorts.indices where cohorts[index].id == id { return index }
    return nil
  }
}

/// The results of each endpoint, in their order.
struct EndpointTable: Sendable {
  private let names: [String?]
  private let groups: [[Int]]
  /// Empty for few endpoints, which are sooner looked through.
  private let numbers: [String?: Int]

  /// More endpoints than this are found by a dictionary.
  private static let few = 16

  init(_ results: [Result]) {
    var names: [String?] = []
    var groups: [[Int]] = []
    var numbers: [String?: Int] = [:]
    for index in results.indices {
      let name = results[index].endpoint
      if let known = numbers.isEmpty ? names.firstIndex(of: name) : numbers[name] {
        groups[known].append(index)
        continue
      }
      names.append(name)
      groups.append([index])
      if !numbers.isEmpty {
        numbers[name] = names.count - 1
      } else if names.count > EndpointTable.few {
        for (number, name) in names.enumerated() { numbers[name] = number }
      }
    }
    self.names = names
    self.groups = groups
    self.numbers = numbers
  }

  private func group(of endpoint: String?) -> Int? {
    numbers.isEmpty ? names.firstIndex(of: endpoint) : numbers[endpoint]
  }

  /// Whether there is a result of `endpoint`.
  func has(_ endpoint: String) -> Bool { group(of: endpoint) != nil }

  /// The places of the results of `endpoint`; none where they are too many to be compared.
  func rows(of endpoint: String?) -> [Int] {
    guard let group = group(of: endpoint), groups[group].count <= IndexedRecord.mostCompared else {
      return []
    }
    return groups[group]
  }
}
