import TestSupport
import Testing

@testable import AssayNumbers

@Suite struct BinomialTailTests {
  /// Σ C(n,j)·Pʲ·(D−P)ⁿ⁻ʲ over j ≥ k, term by term in 128 bits.
  static func slowTail(_ count: Int, _ size: Int, _ success: Int128, _ whole: Int128) -> Int128 {
    var sum: Int128 = 0
    for index in max(count, 0)...max(size, count) where index <= size {
      var term: Int128 = 1
      for step in 0..<index { term = term * Int128(size - step) / Int128(step + 1) }
      for _ in 0..<index { term *= success }
      for _ in index..<size { term *= whole - success }
      sum += term
    }
    return sum
  }

  @Test func exactAgainstSlow() throws {
    let level = try #require(Probability(1, over: 40))
    for size in 1...11 {
      var power: Int128 = 1
      for _ in 0..<size { power *= 200 }
      for count in 0...(size + 1) {
        for success in stride(from: 0, through: 200, by: 5) {
          let chance = try #require(Probability(Int128(success), over: 200))
          let tail = count > size ? 0 : BinomialTailTests.slowTail(count, size, Int128(success), 200)
          let expected: BinomialTail.Comparison =
            tail * 40 < power ? .less : tail * 40 == power ? .equal : .greater
          #expect(BinomialTail.compareUpper(count, of: size, chance: chance, with: level) == expected)
          if count > 0, count <= size, success > 0, success < 200 {
            #expect(BinomialTail.compareExactly(count, of: size, chance: chance, with: level) == expected)
          }
        }
      }
    }
  }

  @Test func quickNeverContradictsExact() throws {
    var random = SeededGenerator(seed: 7)
    var undecided = 0
    for _ in 0..<1500 {
      let size = Int.random(in: 1...400, using: &random)
      let count = Int.random(in: 1...size, using: &random)
      // Chances near the bound, where it matters.
      let near = Double(count) / Double(size) - 2 * (0.25 / Double(size)).squareRoot()
      let chance = try #require(
        Probability(
          min(max(Int128(near * 2000) + Int128.random(in: -100...100, using: &random), 1), 1999), over: 2000))
      let level = try #require(Probability(Int128.random(in: 1...50, using: &random), over: 1000))
      let quick = BinomialTail.compareWithMargin(count, of: size, chance: chance, with: level)
      let exact = BinomialTail.compareExactly(count, of: size, chance: chance, with: level)
      if quick == .undecided { undecided += 1 } else { #expect(quick == exact) }
    }
    #expect(undecided < 5)
  }

  @Test func tieIsSeen() throws {
    // One patient, chance 1/40: the tail IS 2.5 %.
    let level = try #require(Probability(1, over: 40))
    let chance = try #require(Probability(25, over: 1000))
    #expect(BinomialTail.compareWithMargin(1, of: 1, chance: chance, with: level) == .undecided)
    #expect(BinomialTail.compareUpper(1, of: 1, chance: chance, with: level) == .equal)
  }

  @Test func largeNaturals() {
    var number = LargeNatural(1)
    for factor in 1...60 { number.multiply(by: UInt64(factor)) }
    var other = number
    other.add(number)
    #expect(number < other)
    other.divide(by: 2)
    #expect(other == number)
    for factor in (1...60).reversed() { number.divide(by: UInt64(factor)) }
    #expect(number == LargeNatural(1))
    number.multiply(by: 0)
    #expect(number == LargeNatural(0))
    var carry = LargeNatural(UInt64.max)
    carry.add(LargeNatural(1))
    #expect(carry.limbs == [0, 1])
  }
}

@Suite struct ProportionIntervalTests {
  /// Rounds half up.
  static func rounded(_ value: Double, _ scale: Int) -> Int64 {
    Int64((value * Double(Decimal.powers[scale])).rounded())
  }

  /// Every count of a group: the exact bounds rounded are taken, and the neighbours are taken only where they
  /// fit.
  static func compareWithBeta(size: Int, counts: [Int], scale: Int) throws {
    let level = Decimal(95)
    for count in counts {
      let bounds = ProportionInterval.bounds(.clopperPearson, count, of: size, level: level)
      for step in Int64(-1)...1 {
        let low = Decimal(mantissa: rounded(bounds.low, scale) + step, scale: scale)
        let high = Decimal(mantissa: rounded(bounds.high, scale) + step, scale: scale)
        let lowEdges = RoundingInterval(low).asDouble
        let highEdges = RoundingInterval(high).asDouble
        let lowFits =
          try #require(ProportionInterval(low: low, high: nil, level: level))
          .clopperPearsonCounts(among: count...count, of: size) != nil
        let highFits =
          try #require(ProportionInterval(low: nil, high: high, level: level))
          .clopperPearsonCounts(among: count...count, of: size) != nil
        // A bound on the very edge is a tie, which binary numbers cannot tell; `tieIsSeen` has it.
        func check(_ fits: Bool, _ bound: Double, _ edges: (low: Double, high: Double)) {
          guard min(abs(bound - edges.low), abs(bound - edges.high)) > 1e-9 else { return }
          #expect(fits == (edges.low < bound && bound < edges.high), "\(count)/\(size): \(bound), \(edges)")
        }
        check(lowFits, bounds.low, lowEdges)
        check(highFits, bounds.high, highEdges)
      }
    }
  }

  @Test(arguments: [0, 1]) func everyCountOfSmallGroups(_ scale: Int) throws {
    for size in 1...30 {
      try ProportionIntervalTests.compareWithBeta(size: size, counts: Array(0...size), scale: scale)
    }
  }

  @Test func sampledLargerGroups() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let size = Int.random(in: 31...400, using: &random)
      let count = Int.random(in: 0...size, using: &random)
      try ProportionIntervalTests.compareWithBeta(
        size: size, counts: [count], scale: Int.random(in: 0...2, using: &random))
    }
  }

  @Test func manyCandidatesGiveTheSameAsEach() throws {
    let printed = try #require(
      ProportionInterval(low: Decimal(34), high: Decimal(48), level: Decimal(95)))
    let each = (0...207).filter { printed.clopperPearsonCounts(among: $0...$0, of: 207) != nil }
    #expect(printed.clopperPearsonCounts(among: 0...207, of: 207).map { Array($0) } == each)
  }

  /// Reference values of each method for 10 of 40, 95 %.
  @Test(arguments: [
    (ProportionMethod.clopperPearson, 12.69, 41.20), (.wilson, 14.19, 40.19), (.agrestiCoull, 14.02, 40.36),
    (.jeffreys, 13.64, 39.83), (.midP, 13.45, 40.05), (.wald, 11.58, 38.42), (.waldCorrected, 10.33, 39.67),
    (.wilsonCorrected, 13.25, 41.52), (.logit, 14.01, 40.54),
  ]) func methods(_ method: ProportionMethod, _ low: Double, _ high: Double) {
    let bounds = ProportionInterval.bounds(method, 10, of: 40, level: Decimal(95))
    #expect(abs(bounds.low - low) < 0.006 && abs(bounds.high - high) < 0.006, "\(bounds)")
  }

  @Test func hostileInput() {
    let huge = Decimal(mantissa: 999_999_999_999_999_999, scale: 0)
    #expect(ProportionInterval(low: nil, high: nil, level: Decimal(95)) == nil)
    #expect(ProportionInterval(low: Decimal(1), high: Decimal(2), level: Decimal(100)) == nil)
    #expect(ProportionInterval(low: Decimal(1), high: Decimal(2), level: Decimal(0)) == nil)
    #expect(ProportionInterval(low: Decimal(1), high: Decimal(2), level: huge) == nil)
    let printed = ProportionInterval(low: huge, high: huge, level: Decimal(95))
    #expect(printed?.clopperPearsonCounts(among: 3...3, of: 7) == nil)
    #expect(printed?.clopperPearsonCounts(among: 3...3, of: Int.max) == nil)
  }
}

@Suite struct NormalDistributionTests {
  @Test(arguments: [
    (0.025, 1.959963984540054), (0.005, 2.575829303548901), (1e-9, 5.997807015007687),
    (0.9, -1.2815515655446004),
  ])
  func quantile(_ tail: Double, _ expected: Double) throws {
    let z = try #require(NormalDistribution.quantile(upperTail: tail))
    #expect(abs(z - expected) < 1e-10)
  }

  @Test func outside() {
    #expect(NormalDistribution.quantile(upperTail: 0) == nil)
    #expect(NormalDistribution.quantile(upperTail: 1) == nil)
    #expect(NormalDistribution.logarithm(0) == nil)
  }
}
