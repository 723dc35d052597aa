import AssayNumbers
import AssayRecord

/// A102: the cells of a two-way table (trials × populations) have another column sum than printed.
struct MarginsDisagree: CheckRule {
  static let code = "A102"
  static let name = "margins-disagree"
  static let needs: RowKinds = .partitions
  static let doc = "The cells of a table of trials by populations do not add up to the total of their trial."
  static let formula = "Σ cells of a trial over all populations = the trial's total"
  static let source = "whole numbers add up exactly; row sums and the grand total are the work of A101"
  static let escapes = [
    "an approximate number", "rows or columns that the text does not call all of the patients",
    "a population without a cell in the trial",
  ]
  static let examples = [
    CheckExample("a column adds up", table(column: 169), .consistent, "103 + 66 = 169"),
    CheckExample("a column does not", table(column: 159), .inconsistent, "103 + 66 ≠ 159"),
    CheckExample("about", table(column: 170, approximate: true), .untestable, "103 + 66 ≈ 170"),
    CheckExample(
      "no column totals",
      [
        .cohort("c1", 270), .cohort("c2", 157, of: "c1", partition: "a"),
        .cohort("c3", 113, of: "c1", partition: "a"),
        .cohort("c4", 103, of: "c2", partition: "b", trial: "t1"),
        .cohort("c5", 54, of: "c2", partition: "b", trial: "t2"),
      ], nil, nil),
  ]

  private static func table(column: Int, approximate: Bool = false) -> [ExampleRow] {
    [
      .cohort("c1", 270), .cohort("c2", 157, of: "c1", partition: "a"),
      .cohort("c3", 113, of: "c1", partition: "a"),
      .cohort("c4", 103, of: "c2", partition: "b", trial: "t1"),
      .cohort("c5", 54, of: "c2", partition: "b", trial: "t2"),
      .cohort("c6", 66, of: "c3", partition: "c", trial: "t1"),
      .cohort("c7", 47, of: "c3", partition: "c", trial: "t2"),
      .cohort("c8", column, of: "c1", partition: "d", trial: "t1", approximate: approximate),
      .cohort("c9", 101, of: "c1", partition: "d", trial: "t2"),
    ]
  }

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.cohorts.indices where record.cohorts[index].trial != nil {
      guard let trial = record.cohorts[index].trial, let parent = record.cohorts[index].parent,
        let ownLetter = record.cohorts[index].partition
      else { continue }
      // The rows: another declared partition of the same parent, not by trial.
      let rows = record.parts(of: parent).filter {
        record.cohorts[$0].partition != nil && record.cohorts[$0].partition != ownLetter
          && record.cohorts[$0].trial == nil
      }
      guard rows.count > 1, let first = rows.first,
        rows.allSatisfy({ record.cohorts[$0].partition == record.cohorts[first].partition }),
        let cells = cells(of: rows, trial, record), let check = judge(cells, record.cohorts[index])
      else { continue }
      found.append(check)
    }
    return found
  }

  /// One cell of `trial` in each row; nil where a row has none, or more than one.
  private func cells(of rows: [Int], _ trial: String, _ record: IndexedRecord) -> [Cohort]? {
    var result: [Cohort] = []
    for row in rows {
      let inRow = record.parts(of: record.cohorts[row].id).filter {
        record.cohorts[$0].partition != nil && record.cohorts[$0].trial == trial
      }
      guard inRow.count == 1, let cell = inRow.first else { return nil }
      result.append(record.cohorts[cell])
    }
    return result
  }

  private func judge(_ cells: [Cohort], _ column: Cohort) -> Check? {
    var sum = 0
    for cell in cells {
      let (next, overflow) = sum.addingReportingOverflow(cell.size)
      if overflow { return nil }
      sum = next
    }
    let left = cells.map { String($0.size) }.joined(separator: " + ")
    let inputs = cells.map(\.id) + [column.id]
    let evidence = (cells + [column]).map { Array($0.evidence.prefix(1)) }
    if (cells + [column]).contains(where: \.isBoundByItsSize) { return nil }
    if column.approximate || cells.contains(where: \.approximate) {
      return row(
        .untestable, "\(left) ≈ \(column.size)", "One of the numbers is only said to be about right.",
        inputs: inputs, evidence: evidence)
    }
    if sum == column.size {
      return row(
        .consistent, "\(left) = \(sum)", "The trial's groups add up to its total of \(sum).", inputs: inputs,
        evidence: evidence)
    }
    let repair = SingleDigit.repair((cells + [column]).map { Decimal($0.size) }) { changed in
      let whole = changed.last?.mantissa ?? 0
      return changed.dropLast().reduce(Int64(0)) { $0 &+ $1.mantissa } == whole
    }
    return row(
      .inconsistent, "\(left) ≠ \(column.size)",
      "The trial's groups add up to \(sum), but the notice prints \(column.size).\(repair)", inputs: inputs,
      evidence: evidence)
  }
}
