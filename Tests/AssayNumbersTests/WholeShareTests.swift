import Testing

@testable import AssayNumbers

@Suite struct WholeShareTests {
  /// The definition, tried on every k: 2·10ᵈ·100·k between (2m − 1)·n and (2m + 1)·n.
  static func slowCounts(_ percentage: Decimal, of size: Int) -> [Int] {
    let twice = Int(percentage.mantissa) * 2
    let scale = Int(Decimal.powers[percentage.scale]) * 200
    return (0...size).filter { (twice - 1) * size <= scale * $0 && scale * $0 <= (twice + 1) * size }
  }

  @Test func everySmallGroup() {
    for size in 1...60 {
      for scale in 0...1 {
        for mantissa in Int64(0)...(100 * Decimal.powers[scale]) {
          let percentage = Decimal(mantissa: mantissa, scale: scale)
          let counts = WholeShare.counts(percentage, of: size).map { Array($0) } ?? []
          #expect(counts == WholeShareTests.slowCounts(percentage, of: size))
        }
      }
    }
  }

  /// Worked out beforehand: the share of whole percentages that are impossible.
  @Test(arguments: [(20, 79), (91, 9), (100, 0), (120, 0)]) func power(_ size: Int, _ expected: Int) {
    let impossible = (1...99).filter { WholeShare.counts(Decimal($0), of: size) == nil }.count
    #expect((Double(impossible) / 99 * 100).rounded() == Double(expected) || abs(impossible - expected) <= 2)
  }

  @Test func hostileInput() {
    let huge = Decimal(mantissa: 999_999_999_999_999_999, scale: 0)
    #expect(WholeShare.counts(huge, of: 10_000_000_000) == nil)
    #expect(WholeShare.counts(Decimal(50), of: 0) == nil)
    #expect(WholeShare.counts(Decimal(50), of: -3) == nil)
    #expect(WholeShare.counts(Decimal(50), of: Int.max) == nil)
    #expect(WholeShare.counts(Decimal(mantissa: -999_999_999_999_999_999, scale: 0), of: 7) == nil)
    #expect(
      WholeShare.counts(Decimal(mantissa: 500_000_000_000_000_000, scale: 16), of: 10_000) == 5000...5000)
    #expect(
      RoundingInterval(huge).timesPositive(RoundingInterval(huge))?.timesPositive(RoundingInterval(huge))
        == nil)
  }

  @Test func truncation() {
    #expect(WholeShare.counts(Decimal(66), of: 3) == nil)
    #expect(WholeShare.truncatedCounts(Decimal(66), of: 3) == 2...2)
    #expect(WholeShare.truncatedCounts(Decimal(67), of: 3) == nil)
  }
}
