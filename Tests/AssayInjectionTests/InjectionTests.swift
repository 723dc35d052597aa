import AssayNumbers
import AssayPipeline
import AssayRecord
import AssayText
import Foundation
import TestSupport
import Testing

@testable import AssayInjection

@Suite struct InjectionTests {
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "corpus").path

  /// One fault of many; `scripts/inject` tries all of them.
  @Test func sampleOfTheCorpus() throws {
    let pipeline = try Shared.pipeline()
    let scratch = pipeline.makeScratch()
    var tally = InjectionTally()
    for example in try CorpusFolder(path: InjectionTests.corpus).cases {
      let document = SourceDocument(uri: example.slug, bytes: example.notice)
      guard let injection = Injection(document, pipeline, scratch), injection.isConsistent else { continue }
      tally.notices += 1
      for index in stride(from: 3, to: injection.changes.count, by: Shared.isFull ? 1 : 37) {
        guard let trial = injection.tried(injection.changes[index], pipeline, scratch) else { continue }
        tally.add(trial)
        // A check that stands at a wrong number never calls it right.
        if trial.outcome == .missed { Issue.record("\(trial)") }
      }
    }
    print(tally.table)
    #expect(tally.notices >= 10)
    let digits = tally.total(.digit)
    #expect(digits.detectable > 30)
    // Measured on 92 notices, of which the sample takes every 37th fault: 92.0 %.
    #expect(digits.rate ?? 0 >= 91)
  }

  /// The same faults, in the same order, with the same outcome.
  @Test func twoRunsAreOne() throws {
    let pipeline = try Shared.pipeline()
    let document = Phrasing.notice(Phrasing.shares[0](RealShare.all[0]))
    var runs: [[String]] = []
    for _ in 0..<2 {
      let scratch = pipeline.makeScratch()
      let injection = try #require(Injection(document, pipeline, scratch))
      runs.append(
        injection.changes.compactMap { injection.tried($0, pipeline, scratch).map { "\($0)" } })
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].count > 100)
  }

  @Test(arguments: [
    (
      "90",
      ["10", "20", "30", "40", "50", "60", "70", "80", "91", "92", "93", "94", "95", "96", "97", "98", "99"]
    ),
    ("7", ["0", "1", "2", "3", "4", "5", "6", "8", "9"]),
  ])
  func digits(_ number: String, _ expected: [String]) {
    #expect(Change.otherDigits(number) == expected)
  }

  @Test(arguments: [
    ("12.7", ["1.27", "127"]), ("0.51", ["0.051", "5.1"]), ("90", []), (".55", ["5.5"]),
    ("90.3", ["9.03", "903"]),
  ])
  func points(_ number: String, _ expected: [String]) {
    #expect(Change.shiftedPoints(number) == expected)
  }

  @Test func datesChange() {
    #expect(DateChange.date("2025-06-11", replacing: "11", with: "31") == nil)
    #expect(DateChange.date("2025-06-11", replacing: "11", with: "21") == "2025-06-21")
    #expect(DateChange.date("2024-02-29", replacing: "2024", with: "2025") == nil)
    #expect(DateChange.date("2025-06-11", replacing: "2025", with: "2026") == "2026-06-11")
  }

  /// What a row of the real figures can be changed to without a lie, by search over its own figures.
  static func isHonest(
    _ share: RealShare, _ changed: (share: String, size: String, low: String, high: String)
  )
    -> Bool
  {
    var record = Record(id: "fixture", source: SourceDescription(uri: "fixture", byteLength: 0))
    var row = Result(id: "r1", statistic: .proportion)
    row.endpoint = "ORR"
    row.unit = "%"
    func set(_ figures: (share: String, size: String, low: String, high: String)) {
      row.value = Decimal(parsing: figures.share.utf8)
      row.denominator = Int(figures.size)
      row.confidenceInterval = ConfidenceInterval(
        level: Decimal(95), low: Decimal(parsing: figures.low.utf8),
        high: Decimal(parsing: figures.high.utf8), lowPrinted: figures.low, highPrinted: figures.high)
      record.results = [row]
    }
    set((share.share, share.size, share.low, share.high))
    record.checks = ["A104", "A105", "A106"].map {
      Check(
        id: "k", code: $0, check: "", verdict: .consistent, statement: "", detail: "", inputs: ["r1"],
        evidence: [])
    }
    let honest = HonestSets(record)
    set(changed)
    return honest.broken(by: record, touching: ["r1"]).isEmpty
  }

  @Test func slipsInProseOfShares() throws {
    let pipeline = try Shared.pipeline()
    let scratch = pipeline.makeScratch()
    var turn = 0
    var rates: [(detectable: Int, caught: Int)] = []
    for phrasing in Phrasing.shares {
      var (detectable, caught) = (0, 0)
      for share in RealShare.all {
        let figures = [share.share, share.size, share.low, share.high]
        for (place, figure) in figures.enumerated() {
          for other in Change.otherDigits(figure) {
            turn += 1
            if !Shared.isFull && turn % 23 != 0 { continue }
            var changed = figures
            changed[place] = other
            if InjectionTests.isHonest(share, (changed[0], changed[1], changed[2], changed[3])) { continue }
            detectable += 1
            let slip = RealShare(
              label: share.label, share: changed[0], size: changed[1], low: changed[2], high: changed[3],
              count: share.count)
            let record = pipeline.record(of: Phrasing.notice(phrasing(slip)), scratch)
            if record.summary.inconsistent > 0 { caught += 1 }
          }
        }
      }
      rates.append((detectable, caught))
    }
    // A group that only the context suggests is let go where it does not fit its share: docs/verifier.md.
    expect(rates, of: "shares", atLeast: 0.78)
  }

  @Test func slipsInProseOfRatios() throws {
    let pipeline = try Shared.pipeline()
    let scratch = pipeline.makeScratch()
    var turn = 0
    var rates: [(detectable: Int, caught: Int)] = []
    for phrasing in Phrasing.ratios {
      var (detectable, caught) = (0, 0)
      for ratio in RealRatio.all {
        let figures = [ratio.ratio, ratio.low, ratio.high]
        for (place, figure) in figures.enumerated() {
          for other in Change.otherDigits(figure) {
            turn += 1
            if !Shared.isFull && turn % 23 != 0 { continue }
            var changed = figures
            changed[place] = other
            if HonestRatio.isPossible(changed[0], low: changed[1], high: changed[2]) { continue }
            detectable += 1
            let slip = RealRatio(
              label: ratio.label, ratio: changed[0], low: changed[1], high: changed[2], p: ratio.p)
            let record = pipeline.record(of: Phrasing.notice(phrasing(slip)), scratch)
            if record.summary.inconsistent > 0 { caught += 1 }
          }
        }
      }
      rates.append((detectable, caught))
    }
    expect(rates, of: "ratios", atLeast: 1)
  }

  /// Prints what was caught, phrasing by phrasing, and holds it to `floor`, a part of all that is detectable.
  private func expect(
    _ rates: [(detectable: Int, caught: Int)], of figures: String, atLeast floor: Double
  ) {
    let detectable = rates.map(\.detectable).reduce(0, +)
    let caught = rates.map(\.caught).reduce(0, +)
    print("slips in prose of \(figures), detectable and caught, by phrasing: \(rates)")
    print("in all: \(caught) of \(detectable)")
    #expect(detectable > 500)
    #expect(Double(caught) >= floor * Double(detectable))
  }
}
