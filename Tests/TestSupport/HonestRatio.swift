import Foundation

/// Whether a ratio and its interval can be honest figures, by the plain formula and apart from the checks.
public enum HonestRatio {
  /// Whether the ratio can lie in the middle of its interval on the scale of logarithms, somewhere in the box of half units, or as far from it
  /// as a skewed likelihood puts it: a sixth of the squared half width.
  public static func isPossible(_ ratio: String, low: String, high: String) -> Bool {
    guard let (point, bottom, top) = boxes(ratio, low, high), bottom.low + bottom.high < top.low + top.high
    else { return false }
    let (least, most) = (max(0, bottom.low) * max(0, top.low), bottom.high * top.high)
    let (small, large) = (max(0, point.low) * max(0, point.low), point.high * point.high)
    if least <= large, small <= most { return true }
    guard least > 0, small > 0 else { return false }
    let half = log((top.low + top.high) / (bottom.low + bottom.high)) / 2
    return max(log(least / large), log(small / most)) / 2 <= half * half / 6
  }

  private typealias Box = (low: Double, high: Double)

  private static func boxes(_ ratio: String, _ low: String, _ high: String) -> (Box, Box, Box)? {
    guard let ratio = box(ratio), let low = box(low), let high = box(high) else { return nil }
    return (ratio, low, high)
  }

  private static func box(_ printed: String) -> Box? {
    guard let value = Double(printed) else { return nil }
    let decimals =
      printed.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    let half = 0.5 / pow(10, Double(decimals))
    return (value - half, value + half)
  }
}
