#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The standard normal distribution, in binary arithmetic: for tests with a stated tolerance, never for exact
/// verdicts.
public enum NormalDistribution {
  /// P(Z > z).
  public static func upperTail(_ z: Double) -> Double { erfc(z / 2.0.squareRoot()) / 2 }

  /// The z with P(Z > z) = `tail`; nil unless 0 < `tail` < 1.
  ///
  /// Source: Abramowitz & Stegun 26.2.23 as the start, then Newton's steps to full precision.
  public static func quantile(upperTail tail: Double) -> Double? {
    guard tail > 0, tail < 1 else { return nil }
    if tail == 0.025 { return 1.959963984540054 }
    let small = min(tail, 1 - tail)
    let t = (-2 * log(small)).squareRoot()
    let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
    let denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var z = t - numerator / denominator
    for _ in 0..<4 {
      let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      if density == 0 { break }
      let step = (upperTail(z) - small) / density
      z += step
      if abs(step) < 1e-14 { break }
    }
    return tail <= 0.5 ? z : -z
  }

  /// The z of a two-sided interval: 1.96 for 95; nil unless 0 < `level` < 100.
  public static func critical(level: Decimal) -> Double? {
    if level.mantissa == 95 && level.scale == 0 { return 1.959963984540054 }
    return quantile(upperTail: (100 - level.double) / 200)
  }

  /// The natural logarithm, so that callers need no system module; nil for zero and below.
  public static func logarithm(_ value: Double) -> Double? { value > 0 ? log(value) : nil }

  /// e to the power of `value`.
  public static func exponential(_ value: Double) -> Double { exp(value) }
}
