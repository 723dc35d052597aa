/// All values that an honest writer could have rounded to one printed decimal: x ± ½·10⁻ᵈ, closed at both
/// ends.
///
/// Closed, so that rounding half up, half down and half to even are all honest. The bounds are exact: whole
/// numbers over one whole denominator. An operation that would leave 128 bits gives nil, never a wrapped
/// number.
public struct RoundingInterval: Sendable, Equatable {
  /// The lower bound times `denominator`.
  public let low: Int128
  /// The upper bound times `denominator`.
  public let high: Int128
  /// Greater than zero.
  public let denominator: Int128

  /// The interval that `printed` stands for.
  public init(_ printed: Decimal) {
    let twice = Int128(printed.mantissa) * 2
    low = twice - 1
    high = twice + 1
    denominator = Int128(Decimal.powers[min(max(printed.scale, 0), 18)]) * 2
  }

  /// The one value `whole`.
  public init(exactly whole: Int) {
    low = Int128(whole)
    high = Int128(whole)
    denominator = 1
  }

  private init(low: Int128, high: Int128, denominator: Int128) {
    self.low = low
    self.high = high
    self.denominator = denominator
  }

  /// The values that `printed` stands for if its further digits were cut off, toward zero, instead of
  /// rounded.
  public static func truncated(_ printed: Decimal) -> RoundingInterval {
    let mantissa = Int128(printed.mantissa)
    let denominator = Int128(Decimal.powers[min(max(printed.scale, 0), 18)])
    return mantissa < 0
      ? RoundingInterval(low: mantissa - 1, high: mantissa, denominator: denominator)
      : RoundingInterval(low: mantissa, high: mantissa + 1, denominator: denominator)
  }

  /// Whether some value is in both; nil where the comparison leaves 128 bits.
  public func meets(_ other: RoundingInterval) -> Bool? {
    guard let ownLowFirst = RoundingInterval.isAtMost(low, denominator, other.high, other.denominator),
      let otherLowFirst = RoundingInterval.isAtMost(other.low, other.denominator, high, denominator)
    else { return nil }
    return ownLowFirst && otherLowFirst
  }

  /// Whether some value here is at most some value there; nil where the comparison leaves 128 bits.
  public func canBeAtMost(_ other: RoundingInterval) -> Bool? {
    RoundingInterval.isAtMost(low, denominator, other.high, other.denominator)
  }

  /// Every sum of a value here and a value there.
  public func plus(_ other: RoundingInterval) -> RoundingInterval? {
    combine(other, negated: false)
  }

  /// Every difference of a value here and a value there.
  public func minus(_ other: RoundingInterval) -> RoundingInterval? {
    combine(other, negated: true)
  }

  /// Every value here times `factor`, which is not negative.
  public func scaled(by factor: Int) -> RoundingInterval? {
    guard factor >= 0 else { return nil }
    let (newLow, lowOverflow) = low.multipliedReportingOverflow(by: Int128(factor))
    let (newHigh, highOverflow) = high.multipliedReportingOverflow(by: Int128(factor))
    if lowOverflow || highOverflow { return nil }
    return RoundingInterval(low: newLow, high: newHigh, denominator: denominator)
  }

  /// Every product of a value here and a value there, none below zero; values below zero count as zero.
  public func timesPositive(_ other: RoundingInterval) -> RoundingInterval? {
    let (newLow, first) = max(low, 0).multipliedReportingOverflow(by: max(other.low, 0))
    let (newHigh, second) = max(high, 0).multipliedReportingOverflow(by: max(other.high, 0))
    let (newDenominator, third) = denominator.multipliedReportingOverflow(by: other.denominator)
    if first || second || third { return nil }
    return RoundingInterval(low: newLow, high: newHigh, denominator: newDenominator)
  }

  /// The bounds as nearest binary numbers, for statistics that are not exact.
  public var asDouble: (low: Double, high: Double) {
    let divisor = RoundingInterval.double(denominator)
    return (RoundingInterval.double(low) / divisor, RoundingInterval.double(high) / divisor)
  }

  /// The conversion from 128 bits is slow, and all printed figures fit 64.
  private static func double(_ value: Int128) -> Double {
    Int64(exactly: value).map(Double.init) ?? Double(value)
  }

  private func combine(_ other: RoundingInterval, negated: Bool) -> RoundingInterval? {
    let otherLow = negated ? -other.high : other.low
    let otherHigh = negated ? -other.low : other.high
    // All denominators here divide one another (powers of ten, doubled), so the larger one serves both.
    let common = max(denominator, other.denominator)
    guard common % denominator == 0, common % other.denominator == 0 else { return nil }
    let ownFactor = common / denominator
    let otherFactor = common / other.denominator
    guard let newLow = RoundingInterval.sum(low, ownFactor, otherLow, otherFactor),
      let newHigh = RoundingInterval.sum(high, ownFactor, otherHigh, otherFactor)
    else { return nil }
    return RoundingInterval(low: newLow, high: newHigh, denominator: common)
  }

  private static func sum(_ a: Int128, _ aFactor: Int128, _ b: Int128, _ bFactor: Int128) -> Int128? {
    let (left, leftOverflow) = a.multipliedReportingOverflow(by: aFactor)
    let (right, rightOverflow) = b.multipliedReportingOverflow(by: bFactor)
    let (total, overflow) = left.addingReportingOverflow(right)
    return leftOverflow || rightOverflow || overflow ? nil : total
  }

  /// a/b ≤ c/d, exactly.
  private static func isAtMost(_ a: Int128, _ b: Int128, _ c: Int128, _ d: Int128) -> Bool? {
    if b == d { return a <= c }
    let (left, leftOverflow) = a.multipliedReportingOverflow(by: d)
    let (right, rightOverflow) = c.multipliedReportingOverflow(by: b)
    return leftOverflow || rightOverflow ? nil : left <= right
  }
}
