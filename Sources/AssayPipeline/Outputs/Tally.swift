import AssayRecord

/// What was found in the notices so far.
public struct Tally: Sendable, Equatable {
  /// Documents that were read.
  public var notices = 0
  /// Those of them that announce an approval.
  public var approvals = 0
  /// Documents and paths that could not be read.
  public var failures = 0
  /// Documents that were dropped because they cannot be notices.
  public var dropped = 0
  /// Documents that belong to another part.
  public var elsewhere = 0
  /// Rows of the records by their kind, in the order of the record.
  public var facts: [Int] = Array(repeating: 0, count: Tally.factNames.count)
  /// Verdicts of the checks.
  public var verdicts = Summary()

  /// The kinds of rows that `facts` counts.
  public static let factNames = [
    "drugs", "trials", "cohorts", "counts", "results", "percentages", "dates", "doses",
  ]

  /// Nothing read.
  public init() {}

  /// What one record adds.
  public init(_ record: Record) {
    if record.error != nil {
      failures = 1
      return
    }
    notices = 1
    approvals = record.notice.kind == .approval ? 1 : 0
    facts = [
      record.drugs.count, record.trials.count, record.cohorts.count, record.counts.count,
      record.results.count,
      record.percentages.count, record.dates.count, record.doses.count,
    ]
    verdicts = record.summary
  }

  /// Adds what another found.
  public mutating func add(_ other: Tally) {
    notices += other.notices
    approvals += other.approvals
    failures += other.failures
    dropped += other.dropped
    elsewhere += other.elsewhere
    for index in facts.indices { facts[index] += other.facts[index] }
    verdicts.consistent += other.verdicts.consistent
    verdicts.inconsistent += other.verdicts.inconsistent
    verdicts.explained += other.verdicts.explained
    verdicts.untestable += other.verdicts.untestable
  }

  /// All counts, in an order of their own.
  var numbers: [Int] {
    [
      notices, approvals, failures, dropped, elsewhere, verdicts.consistent, verdicts.inconsistent,
      verdicts.explained, verdicts.untestable,
    ] + facts
  }

  /// The tally of such counts; nil where they are not as many.
  init?(numbers: [Int]) {
    guard numbers.count == 9 + Tally.factNames.count else { return nil }
    (notices, approvals, failures, dropped, elsewhere) = (
      numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]
    )
    verdicts.consistent = numbers[5]
    verdicts.inconsistent = numbers[6]
    verdicts.explained = numbers[7]
    verdicts.untestable = numbers[8]
    facts = Array(numbers[9...])
  }

  /// For a person: the notices, the facts and the checks, a line each.
  public var lines: [String] {
    let checks = verdicts.consistent + verdicts.inconsistent + verdicts.explained + verdicts.untestable
    let kinds = zip(Tally.factNames, facts).filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    var counts = ["\(notices) read (\(approvals) announce an approval)", "\(failures) could not be read"]
    if dropped > 0 { counts.append("\(dropped) dropped that name no agency or no decision") }
    if elsewhere > 0 { counts.append("\(elsewhere) of other parts") }
    return [
      "notices  " + counts.joined(separator: ", "),
      "facts    \(facts.reduce(0, +)) found" + (kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", ")),
      "checks   \(checks) made: \(verdicts.consistent) consistent, \(verdicts.inconsistent) inconsistent, "
        + "\(verdicts.explained) explained, \(verdicts.untestable) untestable",
    ]
  }
}
