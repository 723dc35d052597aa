import Foundation
import Testing

@testable import AssayNumbers

/// Whole numbers of any size, apart from those of the library: what the exhaustive comparison computes with.
struct ReferenceNatural {
  private var limbs: [UInt64]

  init(_ value: UInt64) { limbs = [value] }

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    limbs.withUnsafeMutableBufferPointer { limbs in
      var place = 0
      while place < limbs.count {
        let product = limbs[place].multipliedFullWidth(by: factor)
        let sum = product.low.addingReportingOverflow(carry)
        limbs[place] = sum.partialValue
        carry = product.high &+ (sum.overflow ? 1 : 0)
        place += 1
      }
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// Divides; there must be no remainder.
  mutating func divide(by divisor: UInt64) {
    var rest: UInt64 = 0
    limbs.withUnsafeMutableBufferPointer { limbs in
      var place = limbs.count - 1
      while place >= 0 {
        let result = divisor.dividingFullWidth((rest, limbs[place]))
        limbs[place] = result.quotient
        rest = result.remainder
        place -= 1
      }
    }
    precondition(rest == 0)
    while limbs.count > 1, limbs[limbs.count - 1] == 0 { limbs.removeLast() }
  }

  mutating func add(_ other: ReferenceNatural) {
    while limbs.count < other.limbs.count { limbs.append(0) }
    var carry: UInt64 = 0
    for place in limbs.indices {
      let first = limbs[place].addingReportingOverflow(place < other.limbs.count ? other.limbs[place] : 0)
      let second = first.partialValue.addingReportingOverflow(carry)
      limbs[place] = second.partialValue
      carry = (first.overflow ? 1 : 0) + (second.overflow ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// Subtracts what is not larger.
  mutating func subtract(_ other: ReferenceNatural) {
    var borrow: UInt64 = 0
    for place in limbs.indices {
      let first = limbs[place].subtractingReportingOverflow(
        place < other.limbs.count ? other.limbs[place] : 0)
      let second = first.partialValue.subtractingReportingOverflow(borrow)
      limbs[place] = second.partialValue
      borrow = (first.overflow ? 1 : 0) + (second.overflow ? 1 : 0)
    }
    precondition(borrow == 0)
    while limbs.count > 1, limbs[limbs.count - 1] == 0 { limbs.removeLast() }
  }

  /// Below zero, zero, above zero.
  func compared(with other: ReferenceNatural) -> Int {
    if limbs.count != other.limbs.count { return limbs.count < other.limbs.count ? -1 : 1 }
    for place in limbs.indices.reversed() where limbs[place] != other.limbs[place] {
      return limbs[place] < other.limbs[place] ? -1 : 1
    }
    return 0
  }

  func times(_ factor: UInt64) -> ReferenceNatural {
    var result = self
    result.multiply(by: factor)
    return result
  }
}

/// For one chance and every n: where the exact upper tail falls below 1/40.
///
/// With S(n, k) = Σ over j ≥ k of C(n, j)·Pʲ·Qⁿ⁻ʲ and t(n, j) its terms, S(n + 1, k) = D·S(n, k) + P·t(n, k − 1).
/// A tail grows with n, so that the first k below the level only moves up: a few operations for each n, and the
/// answer for all k, since a tail falls with k.
struct ExactThresholds {
  /// For n = 0, 1, …: the first k with P(X ≥ k) < 1/40.
  var below: [Int] = []
  /// For n = 0, 1, …: the first k with P(X ≥ k) ≤ 1/40.
  var atMost: [Int] = []

  init(success: UInt64, whole: UInt64, upTo largest: Int) {
    if success == 0 || success == whole {
      below = (0...largest).map { success == 0 ? 1 : $0 + 1 }
      atMost = below
      return
    }
    let failure = whole - success
    // n = 0: k = 1, S(0, 1) = 0, t(0, 0) = 1.
    var k = 1
    var tail = ReferenceNatural(0)
    var term = ReferenceNatural(1)
    var power = ReferenceNatural(1)
    for n in 0...largest {
      var before = tail
      before.add(term)
      below.append(k)
      atMost.append(before.times(40).compared(with: power) == 0 ? k - 1 : k)
      var next = tail.times(whole)
      next.add(term.times(success))
      tail = next
      // t(n + 1, k − 1) out of t(n, k − 1).
      term.multiply(by: failure)
      term.multiply(by: UInt64(n + 1))
      term.divide(by: UInt64(n + 2 - k))
      power.multiply(by: whole)
      while tail.times(40).compared(with: power) >= 0 {
        // t(n + 1, k) out of t(n + 1, k − 1).
        term.multiply(by: UInt64(n + 2 - k))
        term.multiply(by: success)
        term.divide(by: UInt64(k))
        term.divide(by: failure)
        tail.subtract(term)
        k += 1
      }
    }
  }
}

/// All k ≤ n ≤ 400 and all whole and one-decimal percentages against rational arithmetic.
///
/// The normal run takes every percentage for some n and every n for some percentages; `ASSAY_FULL=1` takes all
/// of them (some minutes in a debug build).
@Suite struct ExhaustiveTests {
  static let isFull = ProcessInfo.processInfo.environment["ASSAY_FULL"] != nil
  static let largest = 400

  /// The thresholds against the plain sum, so that the reference itself has a witness.
  @Test func thresholdsAgainstThePlainSum() {
    for success in [UInt64(1), 37, 100, 163, 199] {
      let exact = ExactThresholds(success: success, whole: 200, upTo: 11)
      for n in 1...11 {
        var power: Int128 = 1
        for _ in 0..<n { power *= 200 }
        let tails = (0...n + 1).map {
          $0 > n ? 0 : BinomialTailTests.slowTail($0, n, Int128(success), 200) * 40
        }
        #expect(exact.below[n] == tails.firstIndex { $0 < power })
        #expect(exact.atMost[n] == tails.firstIndex { $0 <= power })
      }
    }
  }

  /// The counts that a printed bound allows, for every n and every percentage, both bounds.
  @Test(arguments: [0, 1]) func boundsOfEveryGroup(scale: Int) throws {
    let unit = Int64(Decimal.powers[scale])
    let whole = UInt64(200 * unit)
    var previous: ExactThresholds?
    var compared = 0
    for mantissa in Int64(0)...(100 * unit) {
      // The upper edge of one percentage is the lower edge of the next.
      let low =
        previous
        ?? ExactThresholds(success: 0, whole: whole, upTo: ExhaustiveTests.largest)
      let upper = min(UInt64(2 * mantissa + 1), whole)
      let high = ExactThresholds(success: upper, whole: whole, upTo: ExhaustiveTests.largest)
      previous = high
      let printed = Decimal(mantissa: mantissa, scale: scale)
      let opposite = Decimal(mantissa: 100 * unit - mantissa, scale: scale)
      let lower = try #require(ProportionInterval(low: printed, high: nil, level: Decimal(95)))
      let mirrored = try #require(ProportionInterval(low: nil, high: opposite, level: Decimal(95)))
      for n in 1...ExhaustiveTests.largest where isTaken(n, mantissa, scale) {
        // No responder has the lower bound 0, exactly; the others obey the tails.
        var counts: [Int] = mantissa == 0 ? [0] : []
        counts += Array(max(1, low.atMost[n])..<max(max(1, low.atMost[n]), high.below[n]))
        let expected = counts.isEmpty ? nil : (counts.first ?? 0)...min(n, counts.last ?? 0)
        compared += 1
        if lower.clopperPearsonCounts(among: 0...n, of: n) != expected {
          Issue.record("low \(printed) of \(n): expected \(String(describing: expected))")
        }
        // k of n below is n − k of n above.
        let mirror = expected.map { (n - $0.upperBound)...(n - $0.lowerBound) }
        if mirrored.clopperPearsonCounts(among: 0...n, of: n) != mirror {
          Issue.record("high \(opposite) of \(n): expected \(String(describing: mirror))")
        }
      }
    }
    if ExhaustiveTests.isFull { #expect(compared == ExhaustiveTests.largest * Int(100 * unit + 1)) }
    #expect(compared > 4_000)
  }

  /// Every n for some percentages, every percentage for some n.
  private func isTaken(_ n: Int, _ mantissa: Int64, _ scale: Int) -> Bool {
    if ExhaustiveTests.isFull { return true }
    return scale == 0
      ? n <= 40 || (n + Int(mantissa)) % 7 == 0 : (n * 31 + Int(mantissa)) % 97 == 0
  }

  /// Every tail by itself, not only where the answer turns.
  @Test func tailsOfEveryCount() throws {
    let level = try #require(Probability(1, over: 40))
    var compared = 0
    for success in stride(from: UInt64(1), to: 200, by: ExhaustiveTests.isFull ? 2 : 22) {
      let exact = ExactThresholds(success: success, whole: 200, upTo: ExhaustiveTests.largest)
      let chance = try #require(Probability(Int128(success), over: 200))
      for n in stride(from: 1, through: ExhaustiveTests.largest, by: ExhaustiveTests.isFull ? 1 : 19) {
        for k in 0...n {
          let expected: BinomialTail.Comparison =
            k >= exact.below[n] ? .less : k >= exact.atMost[n] ? .equal : .greater
          compared += 1
          if BinomialTail.compareUpper(k, of: n, chance: chance, with: level) != expected {
            Issue.record("P(X ≥ \(k)), n = \(n), chance \(success)/200: expected \(expected)")
          }
        }
      }
    }
    #expect(compared > 40_000)
  }

  /// K(p, n) for every n and every percentage: each k marks what it can be printed as.
  @Test(arguments: [0, 1]) func wholeSharesOfEveryGroup(scale: Int) {
    let unit = Int(Decimal.powers[scale])
    for n in 1...ExhaustiveTests.largest {
      var first = [Int](repeating: Int.max, count: 100 * unit + 1)
      var last = [Int](repeating: -1, count: 100 * unit + 1)
      for k in 0...n {
        // m with |100·unit·k/n − m| ≤ ½, that is |200·unit·k − 2·m·n| ≤ n.
        let twice = 200 * unit * k
        var m = max(0, (twice - n) / (2 * n) - 1)
        while 2 * m * n <= twice + n {
          if 2 * m * n >= twice - n, m <= 100 * unit {
            first[m] = min(first[m], k)
            last[m] = k
          }
          m += 1
        }
      }
      for m in 0...(100 * unit) {
        let expected = last[m] < 0 ? nil : first[m]...last[m]
        if WholeShare.counts(Decimal(mantissa: Int64(m), scale: scale), of: n) != expected {
          Issue.record("K(\(m) · 10^-\(scale), \(n)): expected \(String(describing: expected))")
        }
      }
    }
  }
}
