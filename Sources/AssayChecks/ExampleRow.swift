import AssayNumbers
import AssayRecord

/// One row of an example, written short; numbers are written as they are printed.
public enum ExampleRow: Sendable {
  case cohort(Cohort)
  case result(Result)
  case date(CalendarDate)
  case trial(Trial)
  case dose(Dose)
  /// The date of the page's own metadata.
  case published(String)
  /// The indication of the notice.
  case indication(String)

  /// A cohort of `size` patients; `printed` is the size unless given.
  public static func cohort(
    _ id: String, _ size: Int, of parent: String? = nil, partition: String? = nil, trial: String? = nil,
    role: Cohort.Role = .subgroup, label: String? = nil, approximate: Bool = false,
    derived: [Derivation] = []
  ) -> ExampleRow {
    var row = Cohort(
      id: id, size: size, printed: String(size), approximate: approximate, label: label, role: role,
      trial: trial, parent: parent, partition: partition, evidence: [])
    row.derived = derived
    return .cohort(row)
  }

  /// A result; `interval` is its printed bounds, `level` its printed level.
  public static func result(
    _ id: String, _ statistic: Result.Statistic, _ printed: String?, endpoint: String? = "ORR",
    unit: String? = nil, bound: Bound? = nil, count: Int? = nil, of denominator: Int? = nil,
    interval: (String, String)? = nil, level: String? = "95", cohort: String? = nil,
    population: String? = nil, timepoint: String? = nil, arm: String? = nil, comparator: String? = nil,
    trial: String? = nil, p: PValue? = nil, qualifiers: [String] = [], derived: [Derivation] = []
  ) -> ExampleRow {
    var row = Result(id: id, statistic: statistic)
    row.endpoint = endpoint
    row.value = printed.flatMap { Decimal(parsing: $0.utf8) }
    row.printed = printed
    row.notReached = printed == nil
    row.unit = unit
    row.bound = bound
    row.count = count
    row.denominator = denominator
    row.cohort = cohort
    row.population = population
    row.timepoint = timepoint
    row.arm = arm
    row.comparator = comparator
    row.trial = trial
    row.pValue = p
    row.qualifiers = qualifiers
    row.derived = derived
    if let interval {
      row.confidenceInterval = ConfidenceInterval(
        level: level.flatMap { Decimal(parsing: $0.utf8) }, low: Decimal(parsing: interval.0.utf8),
        high: Decimal(parsing: interval.1.utf8), lowPrinted: interval.0, highPrinted: interval.1)
    }
    return .result(row)
  }

  /// A proportion in percent.
  public static func share(
    _ id: String, _ printed: String, endpoint: String? = "ORR", bound: Bound? = nil, count: Int? = nil,
    of denominator: Int? = nil, interval: (String, String)? = nil, level: String? = "95",
    cohort: String? = nil, population: String? = nil, timepoint: String? = nil, arm: String? = nil,
    trial: String? = nil, qualifiers: [String] = [], derived: [Derivation] = []
  ) -> ExampleRow {
    .result(
      id, .proportion, printed, endpoint: endpoint, unit: "%", bound: bound, count: count, of: denominator,
      interval: interval, level: level, cohort: cohort, population: population, timepoint: timepoint,
      arm: arm, trial: trial, qualifiers: qualifiers, derived: derived)
  }

  /// A date.
  public static func date(
    _ value: String?, _ printed: String, _ role: CalendarDate.Role, derived: [Derivation] = []
  ) -> ExampleRow {
    var row = CalendarDate(value: value, printed: printed, role: role, evidence: [])
    row.derived = derived
    return .date(row)
  }

  /// A trial.
  public static func trial(
    _ id: String, _ name: String?, registryID: String? = nil, design: [String] = []
  ) -> ExampleRow {
    .trial(
      Trial(
        id: id, name: name, registryID: registryID, phase: nil, phasePrinted: nil, design: design,
        evidence: []))
  }
}

extension ExampleRow {
  /// A dose of the one drug of the example.
  public static func dose(_ printed: String, _ unit: String, _ interval: String? = nil) -> ExampleRow {
    .dose(
      Dose(
        amount: Decimal(parsing: printed.utf8) ?? Decimal(0), unit: unit, printed: printed, drug: "drug",
        route: nil, interval: interval, conditions: [], evidence: []))
  }
}

extension PValue {
  /// A p-value as printed: `p("<", "0.001")`.
  public static func p(_ relation: Relation, _ printed: String, sided: Int? = nil) -> PValue? {
    Decimal(parsing: printed.utf8).map {
      PValue(relation: relation, value: $0, printed: printed, sided: sided)
    }
  }
}

extension Record {
  /// A record of these rows; each has one evidence span, in the order of the rows.
  init(example rows: [ExampleRow]) {
    self.init(id: "example", source: SourceDescription(uri: "example", byteLength: 0))
    for (index, row) in rows.enumerated() {
      let evidence = [
        Evidence(
          start: index * 10, end: index * 10 + 5, quote: [], sourceStart: index * 10, sourceEnd: index * 10)
      ]
      switch row {
      case .cohort(var cohort):
        cohort.evidence = evidence
        cohorts.append(cohort)
      case .result(var result):
        result.evidence = evidence
        results.append(result)
      case .date(var date):
        date.evidence = evidence
        dates.append(date)
      case .trial(var trial):
        trial.evidence = evidence
        trials.append(trial)
      case .dose(var dose):
        dose.evidence = evidence
        doses.append(dose)
      case .published(let value):
        source.published = value
      case .indication(let phrase):
        notice.indication = phrase
      }
    }
  }
}
