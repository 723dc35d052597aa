import AssayNumbers
import AssayRecord
import Testing

@testable import AssayChecks

/// What follows from printed values is written into the rows, with its operands, and feeds the next check.
@Suite struct DerivationTests {
  private static func verified(_ rows: [ExampleRow]) -> Record {
    var record = Record(example: rows)
    Verifier.verify(&record)
    return record
  }

  private static let twoArms: [ExampleRow] = [
    .trial("t1", "EXAMPLE", design: ["randomized_2_1"]), .cohort("c1", 521, trial: "t1", role: .total),
    .cohort("c2", 347, of: "c1", trial: "t1", role: .arm),
    .share("r1", "60", of: 347, cohort: "c2", arm: "drug", trial: "t1"),
    .share("r2", "33.3", interval: ("26.4", "40.9"), arm: "placebo", trial: "t1"),
  ]

  @Test func otherArmIsWhatIsLeft() {
    let record = DerivationTests.verified(DerivationTests.twoArms)
    #expect(record.results[1].denominator == 174)
    #expect(record.results[1].count == 58)
    #expect(
      record.results[1].derived.first
        == Derivation(
          field: "denominator", operands: ["c1.size", "c2.size"],
          how: "the 174 of 521 patients who are not among the 347"))
    // The chain: what is left of the total, then the share of it.
    let details = record.checks.filter { $0.inputs.contains("r2") }.map(\.detail)
    #expect(details.contains("521 − 347 = 174 patients; 58 of 174 patients is 33.3 %."))
    #expect(record.summary.inconsistent == 0)
  }

  /// Nobody says that all of the arm are counted, so that a share that does not fit is no fault.
  @Test func shareThatDoesNotFitTheRestIsUntestable() {
    var rows = Array(DerivationTests.twoArms.dropLast())
    rows.append(.share("r2", "33.1", arm: "placebo", trial: "t1"))
    let record = DerivationTests.verified(rows)
    #expect(record.summary.inconsistent == 0)
    #expect(record.checks.contains { $0.code == "A104" && $0.verdict == .untestable })
  }

  @Test func ratioLetsExpectTheArms() {
    let record = DerivationTests.verified([
      .trial("t1", "EXAMPLE", design: ["2:1"]), .cohort("c1", 521, trial: "t1", role: .total),
    ])
    #expect(
      record.cohorts[0].derived == [
        Derivation(
          field: "arms", operands: ["c1.size", "t1.design"],
          how: "about 347 and 174 are expected of 521 patients at 2:1")
      ])
  }

  @Test(arguments: [
    (("83", "95"), "Clopper–Pearson", "90"), (("84.6", "96.0"), "Wald", "90.3"),
    (("83.0", "94.6"), "Wilson", "90.3"),
  ])
  func methodOfAnInterval(_ interval: (String, String), _ method: String, _ share: String) {
    let record = DerivationTests.verified([.share("r1", share, of: 103, interval: interval)])
    let derived = record.results[0].derived.first { $0.field == "confidence_interval.method" }
    #expect(derived?.how == "the first usual method that gives the printed bounds: \(method)", "\(record)")
    #expect(derived?.operands == ["r1.value", "r1.confidence_interval", "r1.denominator"])
  }

  @Test func chainOfRespondersStandsInTheDetail() {
    let record = DerivationTests.verified([
      .share("r1", "62", of: 47, cohort: "c1"),
      .share("r2", "70", endpoint: "DOR", cohort: "c1", population: "responders", timepoint: "P6M"),
    ])
    let detail = record.checks.first { $0.code == "A107" }?.detail
    #expect(
      detail?.hasPrefix(
        "62 % of 47 patients is 29 responders; no whole number of 29 responders is 70 %: 20 of 29 is 69 % and "
          + "21 of 29 is 72 %.") ?? false, "\(detail ?? "none")")
  }

  @Test func verifyingAgainChangesNothing() {
    var record = DerivationTests.verified(DerivationTests.twoArms)
    let once = record
    Verifier.verify(&record)
    #expect(record == once)
  }
}

/// What an alarm says: what was printed, what would have fitted, which digit repairs it.
@Suite struct ExplanationTests {
  static let alarms: [NamedExample] = NamedExample.all.filter { $0.example.verdict == .inconsistent }

  /// Every alarm names a figure beyond those of its statement, or says in words what the figure must be.
  @Test(arguments: alarms) func alarmTellsWhatWouldFit(_ named: NamedExample) {
    var record = named.example.record
    Verifier.verify(&record)
    let code = type(of: named.rule).code
    guard let check = record.checks.first(where: { $0.code == code }) else { return }
    #expect(check.detail.split(separator: " ").count >= 6, "\(check.detail)")
    #expect(check.detail.contains { $0.isNumber }, "\(code): \(check.detail)")
  }

  @Test(arguments: [
    ([ExampleRow.date(nil, "June 31, 2025", .decision)], "June 2025 has 30 days"),
    ([.date("2025-06-12", "Wednesday, June 12, 2025", .decision)], "2025-06-11 and 2025-06-18"),
    ([.share("r1", "90", interval: ("95", "83"))], "Exchanged, 83 to 95, they would hold the value."),
    (
      [
        .date("2026-06-11", "June 11, 2026", .decision), .date("2025-06-12", "June 12, 2025", .publication),
        .published("2025-06-12"),
      ], "2026 to 2025"
    ),
    ([.trial("t1", nil, registryID: "NCT0439567")], "1 got lost"),
    ([.cohort("c1", 270), .cohort("c2", 540, of: "c1")], "it can be 270 at most"),
  ])
  func nearestHonestValue(_ rows: [ExampleRow], _ words: String) {
    var record = Record(example: rows)
    Verifier.verify(&record)
    let details = record.checks.filter { $0.verdict == .inconsistent }.map(\.detail)
    #expect(details.contains { $0.contains(words) }, "\(details)")
  }

  /// Both ways through the calendar, over all days of four hundred years.
  @Test func daysAndNumbersAreInverse() {
    for number in stride(from: -80_000, to: 80_000, by: 1) {
      if CalendarDay(dayNumber: number).dayNumber != number { Issue.record("\(number)") }
    }
  }
}
