/// A probability as a fraction of whole numbers, so that comparisons with it can be exact.
public struct Probability: Sendable, Equatable {
  /// 0 to `denominator`.
  public let numerator: Int64
  /// 1 to 2⁵³, so that both convert to `Double` without rounding.
  public let denominator: Int64

  /// `numerator`/`denominator`.
  ///
  /// - Returns: nil unless 0 ≤ `numerator` ≤ `denominator` and 1 ≤ `denominator` ≤ 2⁵³.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator >= 1, denominator <= 1 << 53, numerator >= 0, numerator <= denominator else {
      return nil
    }
    self.numerator = Int64(numerator)
    self.denominator = Int64(denominator)
  }

  /// One minus this.
  public var complement: Probability {
    Probability(unchecked: denominator - numerator, over: denominator)
  }

  private init(unchecked numerator: Int64, over denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// Tails of the binomial distribution, compared with a probability in such a way that the answer cannot turn.
///
/// The tail is the ratio of two sums of positive terms, each made from its neighbour by one factor, so the
/// relative error of the binary arithmetic has a proven bound of five half-units in the last place a term.
/// Where the comparison falls inside the bound, whole numbers of any size decide.
public enum BinomialTail {
  /// How a tail stands to the probability that it was compared with.
  public enum Comparison: Sendable, Equatable {
    case less, equal, greater
    /// Too near to tell, in a group beyond `largestExactGroup`; read it in favour of the printed figures.
    case undecided
  }

  /// The largest group that is compared with whole numbers of any size.
  public static let largestExactGroup = 3_000

  /// Compares P(X ≥ `count`), X binomial of `size` trials with chance `chance`, with `level`.
  ///
  /// - Complexity: a few standard deviations' worth of steps, no allocation; the exact way is quadratic in
  ///   `size`.
  public static func compareUpper(
    _ count: Int, of size: Int, chance: Probability, with level: Probability
  ) -> Comparison {
    if count <= 0 { return level.numerator == level.denominator ? .equal : .greater }
    if count > size || chance.numerator == 0 { return level.numerator == 0 ? .equal : .less }
    if chance.numerator == chance.denominator {
      return level.numerator == level.denominator ? .equal : .greater
    }
    if level.numerator == 0 { return .greater }
    if level.numerator == level.denominator { return .less }
    let quick = compareWithMargin(count, of: size, chance: chance, with: level)
    if quick != .undecided || size > largestExactGroup { return quick }
    return compareExactly(count, of: size, chance: chance, with: level)
  }

  /// Compares P(X ≤ `count`) with `level`.
  public static func compareLower(
    _ count: Int, of size: Int, chance: Probability, with level: Probability
  ) -> Comparison {
    compareUpper(size - count, of: size, chance: chance.complement, with: level)
  }

  /// In binary arithmetic; `.undecided` inside the margin of error.
  static func compareWithMargin(
    _ count: Int, of size: Int, chance: Probability, with level: Probability
  ) -> Comparison {
    // tail = U / (U + L), where the term at `count` is 1; so tail ⋛ a/b exactly where U ⋛ L·a/(b−a).
    let odds = Double(chance.numerator) / Double(chance.denominator - chance.numerator)
    let weight = Double(level.numerator) / Double(level.denominator - level.numerator)
    let huge = 1e250
    var upper = 1.0
    var term = 1.0
    var steps = 0
    var index = count
    while index < size {
      let factor = Double(size - index) / Double(index + 1) * odds
      term *= factor
      upper += term
      index += 1
      steps += 1
      if upper > huge { return .greater }
      // The factors fall, so the rest is less than a geometric series.
      if factor < 1 && term * factor < (1 - factor) * upper * 0x1p-54 { break }
    }
    var lower = 0.0
    term = 1.0
    index = count
    while index > 0 {
      let factor = Double(index) / (Double(size - index + 1) * odds)
      term *= factor
      lower += term
      index -= 1
      steps += 1
      if lower > huge { return .less }
      if factor < 1 && term * factor < (1 - factor) * lower * 0x1p-54 { break }
    }
    // Five roundings a step, a few at the ends, and what the series left out.
    let margin = (6 * Double(steps) + 32) * 0x1p-53
    let right = lower * weight
    if upper > right * (1 + margin) { return .greater }
    if upper < right * (1 - margin) { return .less }
    return .undecided
  }

  /// In whole numbers: Σ C(n,j)·Pʲ·Qⁿ⁻ʲ·b against a·Dⁿ.
  static func compareExactly(
    _ count: Int, of size: Int, chance: Probability, with level: Probability
  ) -> Comparison {
    let success = UInt64(chance.numerator)
    let failure = UInt64(chance.denominator - chance.numerator)
    var term = LargeNatural(1)
    for step in 0..<count {
      term.multiply(by: UInt64(size - step))
      term.divide(by: UInt64(step + 1))
      term.multiply(by: success)
    }
    for _ in count..<size { term.multiply(by: failure) }
    var tail = term
    for index in count..<size {
      term.multiply(by: UInt64(size - index))
      term.multiply(by: success)
      term.divide(by: UInt64(index + 1))
      term.divide(by: failure)
      tail.add(term)
    }
    tail.multiply(by: UInt64(level.denominator))
    var whole = LargeNatural(1)
    for _ in 0..<size { whole.multiply(by: UInt64(chance.denominator)) }
    whole.multiply(by: UInt64(level.numerator))
    return tail < whole ? .less : (tail == whole ? .equal : .greater)
  }
}
