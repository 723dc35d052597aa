import Glibc

/// The interval of Clopper and Pearson at 95 %, by bisection.
enum ExactInterval {
  static func bounds(_ count: Int, of total: Int) -> (low: Double, high: Double) {
    let low = count == 0 ? 0 : solve { 1 - atMost(count - 1, of: total, $0) < 0.025 }
    let high = count == total ? 1 : solve { atMost(count, of: total, $0) > 0.025 }
    return (low, high)
  }

  /// The largest p for which `holds` is true; it must be true up to some p and false from there on.
  private static func solve(_ holds: (Double) -> Bool) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The probability of at most `count` of `total`, each with the probability `p`.
  private static func atMost(_ count: Int, of total: Int, _ p: Double) -> Double {
    // From the last term down: they fall fast, and the rest no longer matters.
    let n = Double(total)
    let k = Double(count)
    var term = exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * log(p) + (n - k) * log1p(-p))
    var sum = 0.0
    var index = k
    while index >= 0 {
      sum += term
      if term < sum * 1e-12 && index < n * p { break }
      term *= index * (1 - p) / ((n - index + 1) * p)
      index -= 1
    }
    return min(1, sum)
  }
}
