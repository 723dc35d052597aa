import AssayNumbers
import AssayRecord
import Testing

@testable import AssayChecks

/// The facts of the reference notice: two trials, seven cohorts, four response rates, four shares of
/// responders.
@Suite struct ReferenceNoticeTests {
  static let rows: [ExampleRow] = [
    .trial("t1", "TRUST-I"), .trial("t2", "TRUST-II"),
    .cohort("c1", 270, role: .total),
    .cohort("c2", 157, of: "c1", partition: "a"), .cohort("c3", 113, of: "c1", partition: "a"),
    .cohort("c4", 103, of: "c2", partition: "b", trial: "t1"),
    .cohort("c5", 54, of: "c2", partition: "b", trial: "t2"),
    .share("r1", "90", of: 103, cohort: "c4", trial: "t1"),
    .share("r2", "85", of: 54, cohort: "c5", trial: "t2"),
    .share(
      "r3", "72", endpoint: "DOR", bound: .greaterOrEqual, cohort: "c4", population: "responders",
      timepoint: "P12M", trial: "t1"),
    .share(
      "r4", "63", endpoint: "DOR", bound: .greaterOrEqual, cohort: "c5", population: "responders",
      timepoint: "P12M", trial: "t2"),
    .cohort("c6", 66, of: "c3", partition: "c", trial: "t1"),
    .cohort("c7", 47, of: "c3", partition: "c", trial: "t2"),
    .share("r5", "52", of: 66, cohort: "c6", trial: "t1"),
    .share("r6", "62", of: 47, cohort: "c7", trial: "t2"),
    .share(
      "r7", "74", endpoint: "DOR", bound: .greaterOrEqual, cohort: "c6", population: "responders",
      timepoint: "P6M", trial: "t1"),
    .share(
      "r8", "83", endpoint: "DOR", bound: .greaterOrEqual, cohort: "c7", population: "responders",
      timepoint: "P6M", trial: "t2"),
  ]

  @Test func everythingAgrees() {
    var record = Record(example: ReferenceNoticeTests.rows)
    Verifier.verify(&record)
    #expect(record.checks.allSatisfy { $0.verdict == .consistent }, "\(record.checks)")
    let statements = record.checks.map(\.statement)
    for expected in [
      "157 + 113 = 270", "103 + 54 = 157", "66 + 47 = 113", "90 % of 103: k = 93", "85 % of 54: k = 46",
      "52 % of 66: k = 34", "62 % of 47: k = 29", "72 % of 93: k = 67", "63 % of 46: k = 29",
      "74 % of 34: k = 25", "83 % of 29: k = 24",
    ] {
      #expect(statements.contains(expected), "\(expected)")
    }
    #expect(record.results.map(\.count) == [93, 46, 67, 29, 34, 29, 25, 24])
    #expect(record.results[2].denominator == 93)
    #expect(
      record.results[2].derived.first
        == Derivation(field: "denominator", operands: ["r1.count"], how: "the 93 patients who responded"))
    #expect(record.checks.map(\.id) == (1...record.checks.count).map { "k\($0)" })
  }

  @Test func twiceIsTheSame() {
    var record = Record(example: ReferenceNoticeTests.rows)
    Verifier.verify(&record)
    let once = record
    Verifier.verify(&record)
    #expect(record == once)
  }

  @Test func everySlipInThePartitionIsCaught() {
    var total = 0
    var caught = 0
    for (index, row) in ReferenceNoticeTests.rows.enumerated() {
      guard case .cohort(let cohort) = row else { continue }
      for variant in SingleDigit.variants(of: Decimal(cohort.size)) {
        guard let size = variant.integer else { continue }
        var rows = ReferenceNoticeTests.rows
        var changed = cohort
        changed.size = size
        rows[index] = .cohort(changed)
        var record = Record(example: rows)
        Verifier.verify(&record)
        total += 1
        if record.checks.contains(where: { $0.code == "A101" && $0.verdict == .inconsistent }) { caught += 1 }
      }
    }
    #expect(caught == total)
    #expect(total > 100)
  }
}
