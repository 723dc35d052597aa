#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The beta distribution, in binary arithmetic: for telling a reader what a bound would be, never for exact
/// verdicts.
enum BetaDistribution {
  /// The x with P(Beta(a, b) ≤ x) = `probability`, by Newton's steps inside a bracket; accurate to about 10⁻¹².
  static func quantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    let scale = logGamma(a + b) - logGamma(a) - logGamma(b)
    var low = 0.0
    var high = 1.0
    var x = a / (a + b)
    for _ in 0..<100 {
      let miss = cumulative(x, a, b) - probability
      if miss == 0 { return x }
      if miss < 0 { low = x } else { high = x }
      let density = exp(scale + (a - 1) * log(x) + (b - 1) * log1p(-x))
      var next = x - miss / density
      if !(low < next && next < high) { next = (low + high) / 2 }
      if abs(next - x) <= 1e-14 { return next }
      x = next
    }
    return x
  }

  /// The point of 0…1 where `isBelow` turns from true to false.
  static func halve(_ isBelow: (Double) -> Bool) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The regularized incomplete beta function I_x(a, b), by its continued fraction (Lentz).
  static func cumulative(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = exp(
      logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x))
    return x < (a + 1) / (a + b + 2)
      ? front * continuedFraction(x, a, b) / a
      : 1 - front * continuedFraction(1 - x, b, a) / b
  }

  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    d = 1 / (abs(d) < tiny ? tiny : d)
    var result = d
    for step in 1...2000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 + even * d
      c = 1 + even / c
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = abs(c) < tiny ? tiny : c
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + odd * d
      c = 1 + odd / c
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = abs(c) < tiny ? tiny : c
      let change = d * c
      result *= change
      if abs(change - 1) < 1e-15 { break }
    }
    return result
  }

  /// ln Γ(x) for x > 0: Stirling's series after shifting x beyond 12.
  static func logGamma(_ x: Double) -> Double {
    var shift = 0.0
    var y = x
    var product = 1.0
    while y < 12 {
      product *= y
      y += 1
    }
    if product != 1 { shift = -log(product) }
    let inverse = 1 / y
    let square = inverse * inverse
    let series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)))
    return shift + (y - 0.5) * log(y) - y + 0.5 * log(2 * Double.pi) + series
  }
}
