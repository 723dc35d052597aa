import AssayNumbers
import AssayRecord
import Testing

@testable import AssayChecks

@Suite struct RealFigureTests {
  @Test func everyRealIntervalIsExact() throws {
    for share in RealFigures.shares {
      var record = Record(example: [
        .share("r1", share.share, of: share.size, interval: (share.low, share.high))
      ])
      Verifier.verify(&record)
      let rows = record.checks.filter { $0.code == "A105" }
      #expect(rows.map(\.verdict) == [.consistent], "\(share.label)")
      #expect(record.summary.inconsistent == 0, "\(share.label): \(record.checks)")
      let value = try #require(Decimal(parsing: share.share.utf8))
      let printed = try #require(
        ProportionInterval(
          low: Decimal(parsing: share.low.utf8), high: Decimal(parsing: share.high.utf8), level: Decimal(95)))
      let possible = try #require(WholeShare.counts(value, of: share.size))
      #expect(printed.clopperPearsonCounts(among: possible, of: share.size) == share.counts, "\(share.label)")
      if share.counts.count == 1 {
        #expect(record.results[0].count == share.counts.lowerBound, "\(share.label)")
      }
    }
  }

  @Test func everyRealRatioPasses() throws {
    for ratio in RealFigures.ratios {
      let relation: PValue.Relation = ratio.p.hasPrefix("<") ? .less : .equal
      let digits = ratio.p.hasPrefix("<") ? String(ratio.p.dropFirst()) : ratio.p
      for level in [ratio.level, nil, "95"] {
        var record = Record(example: [
          .result(
            "r1", .hazardRatio, ratio.ratio, endpoint: "OS", interval: (ratio.low, ratio.high), level: level,
            p: ratio.p.isEmpty ? nil : PValue.p(relation, digits))
        ])
        Verifier.verify(&record)
        #expect(record.summary.inconsistent == 0, "\(ratio.label): \(record.checks)")
        #expect(record.checks.contains { $0.code == "A111" && $0.verdict == .consistent }, "\(ratio.label)")
      }
    }
  }
}
