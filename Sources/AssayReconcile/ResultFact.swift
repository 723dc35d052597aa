import AssayNumbers
import AssayRecord

/// How one part of what a row speaks of stands to that of another row.
enum Match {
  case same
  /// One of them does not say it.
  case open
  case conflict
}

/// One result of one document, made alike with those of others.
struct ResultFact {
  /// The place of the document.
  let document: Int
  /// The row's place among those of its document.
  let number: Int
  let row: Result
  let trial: Int?
  /// Whether the document names no more than one trial, so that rows without one are of the same.
  let hasOneTrial: Bool
  let group: PatientGroup
  let arm: Set<String>?
  let comparator: Set<String>?
  let time: TimeSpan?
  /// `central_review` or `investigator`.
  let assessor: String?
  /// Everything that rows are lined up and compared by: rows that share it say the same.
  let signature: String

  /// What must be equal for two rows to be compared at all.
  var core: String {
    // A share and an estimated share are told apart by their qualifiers: documents use the words freely.
    let statistic = row.statistic == .eventFreeRate ? Result.Statistic.proportion : row.statistic
    return [row.endpoint ?? "", statistic.rawValue, row.unit ?? "", row.population ?? ""].joined(
      separator: "|")
  }

  init(
    _ number: Int, _ record: Record, _ document: Int, _ trials: TrialNames, _ drugNames: Set<String>
  ) {
    let row = record.results[number]
    self.document = document
    self.number = number
    self.row = row
    trial = trials.number(row.trial, in: document)
    hasOneTrial = trials.count(in: document) < 2
    var group = PatientGroup(row.cohort.flatMap { id in record.cohorts.first { $0.id == id } }, in: record)
    if group.size == nil, row.population == nil { group.size = row.denominator }
    self.group = group
    arm = row.arm.map { ResultFact.armWords($0, drugNames) }
    comparator = row.comparator.map { ResultFact.armWords($0, drugNames) }
    time = TimeSpan(row.timepoint)
    assessor = ["central_review", "investigator"].first { row.qualifiers.contains($0) }
    let interval = row.confidenceInterval.map {
      "\($0.lowPrinted) to \($0.highPrinted) at \($0.level?.description ?? "")"
    }
    let p = row.pValue.map { "\($0.relation.rawValue)\($0.printed)" }
    let parts: [String?] = [
      trial.map(String.init), "\(hasOneTrial)", group.size.map(String.init), "\(group.isApproximate)",
      group.history?.rawValue, group.marks.sorted().joined(separator: " "),
      arm?.sorted().joined(separator: " "),
      comparator?.sorted().joined(separator: " "), row.timepoint,
      row.qualifiers.sorted().joined(separator: " "),
      row.value?.description, row.bound?.rawValue, "\(row.notReached)", interval, p,
    ]
    signature = parts.map { $0 ?? "–" }.joined(separator: "|")
  }

  /// The words of an arm, the approved drug as `drug` whatever it is called.
  static func armWords(_ arm: String, _ drugNames: Set<String>) -> Set<String> {
    var text = arm.lowercased()
    for name in drugNames.sorted(by: { ($0.count, $0) > ($1.count, $1) }) where text.contains(name) {
      text = text.replacing(name, with: " drug ")
    }
    let words = Set(Words.all(text)).subtracting([
      "mg", "patient", "group", "arm", "the", "in", "on", "with", "treated",
    ])
    return words
  }

  func trialMatch(_ other: ResultFact) -> Match {
    if let trial, let theirs = other.trial { return trial == theirs ? .same : .conflict }
    if trial == nil && other.trial == nil && hasOneTrial && other.hasOneTrial { return .same }
    return .open
  }

  func armMatch(_ other: ResultFact) -> Match {
    // A row that names no arm is of the drug's own, unless the trial compares arms.
    let own = arm ?? (other.arm == ["drug"] ? ["drug"] : nil)
    let theirs = other.arm ?? (arm == ["drug"] ? ["drug"] : nil)
    return ResultFact.match(own, theirs)
  }

  func comparatorMatch(_ other: ResultFact) -> Match { ResultFact.match(comparator, other.comparator) }

  private static func match(_ a: Set<String>?, _ b: Set<String>?) -> Match {
    if a == b { return .same }
    guard let a, let b else { return .open }
    return a.isSubset(of: b) || b.isSubset(of: a) ? .open : .conflict
  }

  func timeMatch(_ other: ResultFact) -> Match {
    if let time, let theirs = other.time { return time.isAbout(theirs) ? .same : .conflict }
    return time == nil && other.time == nil ? .same : .open
  }

  func assessorMatch(_ other: ResultFact) -> Match {
    if assessor == other.assessor { return .same }
    return assessor != nil && other.assessor != nil ? .conflict : .open
  }

  /// Whether both speak of the same patients: the same history, and the same number where both give one.
  func groupMatch(_ other: ResultFact) -> Match {
    if hasOtherHistory(than: other) { return .conflict }
    if let size = group.size, let theirs = other.group.size {
      if size == theirs { return .same }
      let isLoose = group.isApproximate || other.group.isApproximate
      return isLoose && 10 * abs(size - theirs) <= max(size, theirs) ? .same : .conflict
    }
    return group.history != nil && group.history == other.group.history ? .same : .open
  }

  func hasOtherHistory(than other: ResultFact) -> Bool {
    group.history != nil && other.group.history != nil && group.history != other.group.history
  }

  /// Whether the printed values can be one value; nil where they cannot be compared.
  func agrees(with other: ResultFact) -> Bool? {
    if row.notReached || other.row.notReached { return row.notReached == other.row.notReached }
    guard let value = row.value, let theirs = other.row.value else { return nil }
    return PrintedValue(value: value, bound: row.bound)
      .meets(PrintedValue(value: theirs, bound: other.row.bound))
  }

  /// Words that let both values be right: one is confirmed, adjusted, of another cut of the data, or estimated over time.
  func differingWord(from other: ResultFact) -> String? {
    let words = [
      "confirmed", "unconfirmed", "interim", "data_cutoff", "adjusted", "stratified", "evaluable",
      "kaplan_meier",
      "estimated",
    ]
    return words.first { row.qualifiers.contains($0) != other.row.qualifiers.contains($0) }
  }
}
