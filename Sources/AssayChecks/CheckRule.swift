import AssayNumbers
import AssayRecord

/// One check: its name, its code, what it looks for, when it holds back, its examples and its arithmetic.
///
/// A rule sees the rows of a record, never its text, and rules never call each other.
public protocol CheckRule: Sendable {
  /// A letter (A arithmetic, D dates, L linking) and three digits; never reused.
  static var code: String { get }
  /// Kebab-case name of the fault that it looks for.
  static var name: String { get }
  /// The rows without which it has nothing to say.
  static var needs: RowKinds { get }
  /// One sentence for the help and the documentation.
  static var doc: String { get }
  /// The identity that honest figures satisfy.
  static var formula: String { get }
  /// The paper, standard or observation that it rests on.
  static var source: String { get }
  /// What makes it hold back or explain.
  static var escapes: [String] { get }
  /// Rows with what the rule says of them; every one is a test.
  static var examples: [CheckExample] { get }

  /// Rules keep no state.
  init()

  /// One row for each place where the check could be tried; ids are given later, by `Verifier`.
  func run(_ record: IndexedRecord) -> [Check]
}

extension CheckRule {
  /// Run on every record.
  public static var needs: RowKinds { [] }

  /// A row of this rule, its evidence in text order.
  func row(
    _ verdict: Verdict, _ statement: String, _ detail: String, inputs: [String], evidence: [[Evidence]]
  ) -> Check {
    Check(
      id: "", code: Self.code, check: Self.name, verdict: verdict, statement: statement, detail: detail,
      inputs: inputs, evidence: Evidence.merged(evidence))
  }
}

/// Rows, and what a rule says of them.
public struct CheckExample: Sendable {
  /// What the example shows.
  public let title: String
  /// The record.
  public let record: Record
  /// The verdict of the first row that the rule gives; nil where it must give none.
  public let verdict: Verdict?
  /// The statement of that row; nil where it gives none.
  public let statement: String?

  /// Makes an example from rows.
  public init(_ title: String, _ rows: [ExampleRow], _ verdict: Verdict?, _ statement: String?) {
    self.title = title
    self.record = Record(example: rows)
    self.verdict = verdict
    self.statement = statement
  }
}

extension Evidence {
  /// All spans, each once, in text order.
  static func merged(_ lists: [[Evidence]]) -> [Evidence] {
    var all = lists.first ?? []
    for list in lists.dropFirst() { all.append(contentsOf: list) }
    if all.count < 2 { return all }
    if !isInOrder(all) { all.sort { ($0.start, $0.end) < ($1.start, $1.end) } }
    var kept = 1
    for index in 1..<all.count
    where all[index].start != all[kept - 1].start || all[index].end != all[kept - 1].end {
      if kept != index { all[kept] = all[index] }
      kept += 1
    }
    all.removeSubrange(kept...)
    return all
  }

  private static func isInOrder(_ spans: [Evidence]) -> Bool {
    for index in 1..<spans.count
    where (spans[index].start, spans[index].end) < (spans[index - 1].start, spans[index - 1].end) {
      return false
    }
    return true
  }
}
