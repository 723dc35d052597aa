/// Ways to put a confidence interval round a proportion.
public enum ProportionMethod: String, Sendable, CaseIterable {
  case clopperPearson = "Clopper–Pearson"
  case wilson = "Wilson"
  case wilsonCorrected = "Wilson (continuity-corrected)"
  case agrestiCoull = "Agresti–Coull"
  case jeffreys = "Jeffreys"
  case midP = "mid-P"
  case wald = "Wald"
  case waldCorrected = "Wald (continuity-corrected)"
  case logit = "logit"
}

/// A printed confidence interval of a proportion in percent, asked which counts can have given it.
public struct ProportionInterval: Sendable {
  /// The largest group that is looked at.
  public static let largestGroup = 50_000

  /// The printed lower bound in percent, nil where none is given.
  public let low: Decimal?
  /// The printed upper bound in percent, nil where none is given.
  public let high: Decimal?
  /// 95 for a 95 % interval.
  public let level: Decimal

  private let half: Probability
  private let lowEdges: Edges?
  private let highEdges: Edges?

  /// The ends of a bound's rounding interval; an end outside 0…1 is cut back and remembered.
  private struct Edges {
    var low: Probability
    var high: Probability
    var reachesZero: Bool
    var reachesOne: Bool
  }

  /// Takes the printed figures.
  ///
  /// - Returns: nil where the level is not between 0 and 100, a bound has more than 9 decimals, or there is
  ///   no bound.
  public init?(low: Decimal?, high: Decimal?, level: Decimal) {
    guard low != nil || high != nil, level.scale >= 0, level.scale <= 6 else { return nil }
    let unit = Int128(Decimal.powers[level.scale])
    guard level.mantissa > 0,
      let half = Probability(100 * unit - Int128(level.mantissa), over: 200 * unit), half.numerator > 0
    else { return nil }
    self.low = low
    self.high = high
    self.level = level
    self.half = half
    if let low {
      guard let edges = ProportionInterval.edges(low) else { return nil }
      lowEdges = edges
    } else {
      lowEdges = nil
    }
    if let high {
      guard let edges = ProportionInterval.edges(high) else { return nil }
      highEdges = edges
    } else {
      highEdges = nil
    }
  }

  /// The counts among `candidates` whose Clopper–Pearson interval would be printed so, exactly.
  ///
  /// No inverse is needed: a bound grows with k, and it lies in L ± u exactly where the binomial tails at
  /// both ends enclose half of what the level leaves.
  ///
  /// - Returns: nil where there is none, or where `size` is not in 1…`largestGroup`.
  /// - Complexity: two tails a bound and candidate for one candidate, a binary search for many.
  public func clopperPearsonCounts(among candidates: ClosedRange<Int>, of size: Int) -> ClosedRange<Int>? {
    guard size > 0, size <= ProportionInterval.largestGroup, candidates.lowerBound >= 0,
      candidates.upperBound <= size
    else { return nil }
    var first = candidates.lowerBound
    var last = candidates.upperBound
    if let edges = lowEdges {
      guard let fitting = fitting(first, last, { lowerPosition($0, of: size, edges) }) else { return nil }
      first = fitting.lowerBound
      last = fitting.upperBound
    }
    if let edges = highEdges {
      guard let fitting = fitting(first, last, { upperPosition($0, of: size, edges) }) else { return nil }
      first = fitting.lowerBound
      last = fitting.upperBound
    }
    return first...last
  }

  /// The first other method, in the order of `ProportionMethod`, that gives the printed bounds for some
  /// candidate.
  ///
  /// - Complexity: a few square roots a candidate for the methods with a formula; two tails a bound and step of
  ///   a binary search for the others.
  public func otherMethod(
    among candidates: ClosedRange<Int>, of size: Int
  ) -> (method: ProportionMethod, count: Int)? {
    guard size > 0, size <= ProportionInterval.largestGroup, candidates.lowerBound >= 0,
      candidates.upperBound <= size, candidates.count <= 600
    else { return nil }
    for method in ProportionMethod.allCases where method != .clopperPearson {
      if method == .jeffreys || method == .midP {
        let count = firstCount(candidates, of: size, tails: tails(of: method, size)) {
          RoundingInterval($0).asDouble
        }
        if let count { return (method, count) }
        continue
      }
      for count in candidates {
        let bounds = ProportionInterval.bounds(method, count, of: size, level: level)
        if ProportionInterval.fits(bounds.low, low), ProportionInterval.fits(bounds.high, high) {
          return (method, count)
        }
      }
    }
    return nil
  }

  /// The first candidate whose exact bounds have the printed digits when they are rounded, rounded twice (0.146, 0.15, 0.2) or cut off.
  ///
  /// - Complexity: two tails a bound and step of a binary search.
  public func truncatedCount(among candidates: ClosedRange<Int>, of size: Int) -> Int? {
    guard size > 0, size <= ProportionInterval.largestGroup, candidates.lowerBound >= 0,
      candidates.upperBound <= size
    else { return nil }
    return firstCount(candidates, of: size, tails: tails(of: .clopperPearson, size)) { printed in
      let rounded = RoundingInterval(printed).asDouble
      return (
        rounded.low - (rounded.high - rounded.low) / 20, RoundingInterval.truncated(printed).asDouble.high
      )
    }
  }

  /// For each count, the two functions of a chance that reach half of what the level leaves at the lower bound
  /// and one minus it at the upper.
  private typealias Tails = (
    low: (_ chance: Double, _ count: Double) -> Double, high: (_ chance: Double, _ count: Double) -> Double
  )

  private func tails(of method: ProportionMethod, _ size: Int) -> Tails {
    let n = Double(size)
    switch method {
    case .jeffreys:
      let tail = { (chance: Double, k: Double) in BetaDistribution.cumulative(chance, k + 0.5, n - k + 0.5) }
      return (tail, tail)
    case .midP:
      let tail = { (chance: Double, k: Double) in ProportionInterval.middleTail(chance, k, n) }
      return (tail, tail)
    default:
      return (
        { chance, k in BetaDistribution.cumulative(chance, k, n - k + 1) },
        { chance, k in BetaDistribution.cumulative(chance, k + 1, n - k) }
      )
    }
  }

  /// The first candidate whose bounds lie between the ends of the printed ones.
  ///
  /// Nothing is inverted: a tail grows with the chance, so the bound lies between two chances exactly where the
  /// tails at both enclose its value.
  private func firstCount(
    _ candidates: ClosedRange<Int>, of size: Int, tails: Tails, ends: (Decimal) -> (low: Double, high: Double)
  ) -> Int? {
    let half = (100 - level.double) / 200
    // Ten digits are as far as binary tails can be told apart.
    let slack = 1e-9
    func position(
      _ count: Int, _ ends: (low: Double, high: Double), _ fixed: Double?, _ value: Double,
      _ tail: (Double, Double) -> Double
    ) -> Int {
      let low = (ends.low - slack) / 100
      let high = (ends.high + slack) / 100
      if let fixed { return fixed < low ? -1 : fixed > high ? 1 : 0 }
      if tail(low, Double(count)) > value { return -1 }
      return tail(high, Double(count)) < value ? 1 : 0
    }
    var range = candidates
    if let low {
      let ends = ends(low)
      guard
        let found = fitting(
          range.lowerBound, range.upperBound, { position($0, ends, $0 == 0 ? 0 : nil, half, tails.low) })
      else { return nil }
      range = found
    }
    if let high {
      let ends = ends(high)
      guard
        let found = fitting(
          range.lowerBound, range.upperBound,
          { position($0, ends, $0 == size ? 1 : nil, 1 - half, tails.high) })
      else { return nil }
      range = found
    }
    return range.lowerBound
  }

  /// The bounds in percent that a method gives, in binary arithmetic; Wald's may leave 0…100.
  public static func bounds(
    _ method: ProportionMethod, _ count: Int, of size: Int, level: Decimal
  ) -> (low: Double, high: Double) {
    let half = (100 - level.double) / 200
    let k = Double(count)
    let n = Double(size)
    let share = k / n
    let z = NormalDistribution.critical(level: level) ?? 1.959963984540054
    var low: Double
    var high: Double
    switch method {
    case .clopperPearson:
      low = count == 0 ? 0 : BetaDistribution.quantile(half, k, n - k + 1)
      high = count == size ? 1 : BetaDistribution.quantile(1 - half, k + 1, n - k)
    case .jeffreys:
      low = count == 0 ? 0 : BetaDistribution.quantile(half, k + 0.5, n - k + 0.5)
      high = count == size ? 1 : BetaDistribution.quantile(1 - half, k + 0.5, n - k + 0.5)
    case .midP:
      low = count == 0 ? 0 : BetaDistribution.halve { middleTail($0, k, n) < half }
      high = count == size ? 1 : BetaDistribution.halve { middleTail($0, k, n) < 1 - half }
    case .wilson:
      let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
      let radius = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
      low = middle - radius
      high = middle + radius
    case .wilsonCorrected:
      let base = 2 * (n + z * z)
      let lowRoot = max(0, z * z - 2 - 1 / n + 4 * share * (n * (1 - share) + 1)).squareRoot()
      let highRoot = max(0, z * z + 2 - 1 / n + 4 * share * (n * (1 - share) - 1)).squareRoot()
      low = count == 0 ? 0 : (2 * n * share + z * z - 1 - z * lowRoot) / base
      high = count == size ? 1 : (2 * n * share + z * z + 1 + z * highRoot) / base
    case .agrestiCoull:
      let weight = n + z * z
      let middle = (k + z * z / 2) / weight
      let radius = z * (middle * (1 - middle) / weight).squareRoot()
      low = middle - radius
      high = middle + radius
    case .wald, .waldCorrected:
      let correction = method == .wald ? 0 : 1 / (2 * n)
      let radius = z * (share * (1 - share) / n).squareRoot() + correction
      low = share - radius
      high = share + radius
    case .logit:
      // Normal on the scale of log odds; none where nobody or everybody counts.
      let radius = z / (n * share * (1 - share)).squareRoot()
      let odds = share / (1 - share)
      low = odds * NormalDistribution.exponential(-radius)
      high = odds * NormalDistribution.exponential(radius)
      low /= 1 + low
      high /= 1 + high
      if count == 0 || count == size { (low, high) = (.infinity, -.infinity) }
    }
    return (low * 100, high * 100)
  }

  /// P(X > k) + ½·P(X = k) at `chance`.
  private static func middleTail(_ chance: Double, _ k: Double, _ n: Double) -> Double {
    let from = k > 0 ? BetaDistribution.cumulative(chance, k, n - k + 1) : 1
    let past = k < n ? BetaDistribution.cumulative(chance, k + 1, n - k) : 0
    return (from + past) / 2
  }

  private static func fits(_ bound: Double, _ printed: Decimal?) -> Bool {
    guard let printed else { return true }
    let interval = RoundingInterval(printed).asDouble
    let slack = 1e-9
    func holds(_ value: Double) -> Bool { interval.low - slack <= value && value <= interval.high + slack }
    return holds(bound) || holds(min(100, max(0, bound)))
  }

  private static func edges(_ bound: Decimal) -> Edges? {
    guard bound.scale >= 0, bound.scale <= 9 else { return nil }
    let interval = RoundingInterval(bound)
    let whole = interval.denominator * 100
    guard let low = Probability(min(max(0, interval.low), whole), over: whole),
      let high = Probability(min(max(0, interval.high), whole), over: whole)
    else { return nil }
    return Edges(
      low: low, high: high, reachesZero: interval.low <= 0 && interval.high >= 0,
      reachesOne: interval.high >= whole && interval.low <= whole)
  }

  /// Below zero where the bound of `count` lies below the printed one, above zero where above, zero where it
  /// fits.
  private func lowerPosition(_ count: Int, of size: Int, _ edges: Edges) -> Int {
    if count == 0 { return edges.reachesZero ? 0 : -1 }
    if BinomialTail.compareUpper(count, of: size, chance: edges.low, with: half) == .greater { return -1 }
    return BinomialTail.compareUpper(count, of: size, chance: edges.high, with: half) == .less ? 1 : 0
  }

  private func upperPosition(_ count: Int, of size: Int, _ edges: Edges) -> Int {
    if count == size { return edges.reachesOne ? 0 : 1 }
    if BinomialTail.compareLower(count, of: size, chance: edges.high, with: half) == .greater { return 1 }
    return BinomialTail.compareLower(count, of: size, chance: edges.low, with: half) == .less ? -1 : 0
  }

  private func fitting(_ first: Int, _ last: Int, _ position: (Int) -> Int) -> ClosedRange<Int>? {
    if first == last { return position(first) == 0 ? first...last : nil }
    var low = first
    var high = last + 1
    while low < high {
      let middle = (low + high) / 2
      if position(middle) < 0 { low = middle + 1 } else { high = middle }
    }
    let start = low
    high = last + 1
    while low < high {
      let middle = (low + high) / 2
      if position(middle) <= 0 { low = middle + 1 } else { high = middle }
    }
    return start <= low - 1 ? start...(low - 1) : nil
  }
}
