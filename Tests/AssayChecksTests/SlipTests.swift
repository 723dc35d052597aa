import AssayNumbers
import AssayRecord
import TestSupport
import Testing

@testable import AssayChecks

/// How many single-digit slips in real figures are caught. The floors were measured, and only rise.
@Suite struct SlipTests {
  /// Every figure of the row with every single digit changed, but for those that can be honest; counts the verdicts that are not consistent.
  static func rates(
    _ figures: [String], _ rows: ([String]) -> ExampleRow, isHonest: ([String]) -> Bool = { _ in false }
  ) -> (
    all: Int, alarmed: Int, seen: Int
  ) {
    var result = (all: 0, alarmed: 0, seen: 0)
    for (index, figure) in figures.enumerated() {
      guard let value = Decimal(parsing: figure.utf8) else { continue }
      for variant in SingleDigit.variants(of: value) {
        var changed = figures
        changed[index] = variant.description
        if isHonest(changed) { continue }
        var record = Record(example: [rows(changed)])
        Verifier.verify(&record)
        result.all += 1
        if record.summary.inconsistent > 0 {
          result.alarmed += 1
          result.seen += 1
        } else if record.summary.explained > 0 {
          result.seen += 1
        }
      }
    }
    return result
  }

  @Test func sharesWithExactIntervals() {
    var whole = (all: 0, alarmed: 0, seen: 0)
    var decimal = (all: 0, alarmed: 0, seen: 0)
    for share in RealFigures.shares {
      let found = SlipTests.rates([share.share, share.low, share.high]) {
        .share("r1", $0[0], of: share.size, interval: ($0[1], $0[2]))
      }
      if share.share.contains(".") && share.low.contains(".") {
        decimal = (decimal.all + found.all, decimal.alarmed + found.alarmed, decimal.seen + found.seen)
      } else {
        whole = (whole.all + found.all, whole.alarmed + found.alarmed, whole.seen + found.seen)
      }
    }
    print("slips in shares: whole percent \(whole), one decimal \(decimal)")
    #expect(Double(whole.alarmed) / Double(whole.all) >= 0.94)
    #expect(Double(whole.seen) / Double(whole.all) >= 0.99)
    #expect(Double(decimal.alarmed) / Double(decimal.all) >= 0.97)
    #expect(decimal.seen == decimal.all)
  }

  @Test func ratiosWithIntervals() {
    var total = (all: 0, alarmed: 0, seen: 0)
    for ratio in RealFigures.ratios {
      let found = SlipTests.rates(
        [ratio.ratio, ratio.low, ratio.high],
        { .result("r1", .hazardRatio, $0[0], endpoint: "OS", interval: ($0[1], $0[2])) },
        isHonest: { HonestRatio.isPossible($0[0], low: $0[1], high: $0[2]) })
      total = (total.all + found.all, total.alarmed + found.alarmed, total.seen + found.seen)
    }
    print("slips in ratios: \(total)")
    #expect(total.all > 2_500)
    #expect(total.alarmed == total.all)
  }
}
