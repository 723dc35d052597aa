import AssayNumbers
import AssayRecord

/// A111: a ratio that is not the geometric middle of its interval.
struct RatioNotInTheMiddleOfItsInterval: CheckRule {
  static let code = "A111"
  static let name = "ratio-not-in-the-middle-of-its-interval"
  static let needs: RowKinds = [.ratios, .intervals]
  static let doc = "A hazard, odds or risk ratio is not the geometric middle of its confidence interval."
  static let formula = "ln r = (ln lo + ln hi)/2: r² = lo·hi, over the box of half units"
  static let source = "Altman & Bland 2011; 37 of 37 real hazard ratios pass"
  static let escapes = [
    "a bound that is not estimable", "exact, profile, credible, repeated or median-unbiased intervals",
    "off the middle by up to a sixth of the squared half width (logarithms), as a profile likelihood can be",
    "odds, risk and rate ratios up to 12 % of the width off the middle, as exact methods give them",
    "ratios above one in the very middle of the plain figures",
    "values printed as a bound",
  ]
  static let examples = [
    CheckExample(
      "in the middle", [.result("r1", .hazardRatio, "0.49", endpoint: "PFS", interval: ("0.38", "0.64"))],
      .consistent, "0.49 ≈ √(0.38 × 0.64)"),
    CheckExample(
      "decimals differ", [.result("r1", .hazardRatio, ".51", endpoint: "RFS", interval: (".294", ".887"))],
      .consistent, "0.51 ≈ √(0.294 × 0.887)"),
    CheckExample(
      "a digit slipped", [.result("r1", .hazardRatio, "0.49", endpoint: "PFS", interval: ("0.38", "0.94"))],
      .inconsistent, "0.49 ≠ √(0.38 × 0.94)"),
    CheckExample(
      "exact odds ratio", [.result("r1", .oddsRatio, "2.5", endpoint: "ORR", interval: ("1.1", "6.4"))],
      .explained, "2.5 ≠ √(1.1 × 6.4)"),
    CheckExample(
      "profile likelihood of few events",
      [.result("r1", .hazardRatio, "1.40", endpoint: "OS", interval: ("0.30", "9.84"))], .explained,
      "1.40 ≠ √(0.30 × 9.84)"),
    CheckExample(
      "symmetrical in the ratio itself",
      [.result("r1", .hazardRatio, "1.81", endpoint: "OS", interval: ("1.44", "2.18"))], .explained,
      "1.81 ≠ √(1.44 × 2.18)"),
    CheckExample(
      "not estimable", [.result("r1", .hazardRatio, "0.49", endpoint: "OS", interval: ("0.38", "NE"))],
      .untestable, "0.49 (0.38 to NE)"),
  ]

  init() {}

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results.isRatio(index) {
      let result = record.results[index]
      guard result.isRatio, let value = result.value, value.mantissa > 0, result.bound == nil,
        let interval = result.confidenceInterval
      else { continue }
      if let check = judge(result, value, interval) { found.append(check) }
    }
    return found
  }

  private func judge(_ result: Result, _ value: Decimal, _ interval: ConfidenceInterval) -> Check? {
    func answer(_ verdict: Verdict, _ statement: String, _ detail: String) -> Check {
      row(verdict, statement, detail, inputs: [result.id], evidence: [result.evidence])
    }
    guard let low = interval.low, let high = interval.high else {
      let bounds =
        interval.words
      return answer(.untestable, "\(value) (\(bounds))", "A bound of the interval could not be estimated.")
    }
    guard low.mantissa >= 0, low < high, let holds = Self.isMiddle(value, low, high) else { return nil }
    let root = "√(\(low) × \(high))"
    if holds {
      return answer(
        .consistent, "\(value) ≈ \(root)",
        "The ratio lies in the middle of its interval, on the scale of ratios.")
    }
    let statement = "\(value) ≠ \(root)"
    let middle = (low.double * high.double).squareRoot()
    let found =
      "The middle of \(low) to \(high), on the scale of ratios, is \(shown(middle, scale: value.scale))"
    if result.isQualified(
      "exact", "profile_likelihood", "credible_interval", "bayesian", "repeated_interval", "median_unbiased")
    {
      return answer(.explained, statement, "\(found), but intervals of this kind need not be symmetrical.")
    }
    if Self.isNearMiddle(value, low, high, isHazardRatio: result.statistic == .hazardRatio) {
      return answer(
        .explained, statement,
        "\(found); a profile likelihood or an exact method can give an interval that is so little off the middle."
      )
    }
    // Below one the plain middle of short figures is met by chance too often.
    if value.double > 1, abs(2 * value.double - low.double - high.double) < 1e-9 {
      return answer(
        .explained, statement,
        "\(found), but it is the very middle of the plain figures, as some programs compute it.")
    }
    let repair = SingleDigit.repair([value, low, high]) { changed in
      changed[0].mantissa > 0 && changed[1] < changed[2]
        && (Self.isMiddle(changed[0], changed[1], changed[2]) ?? false)
    }
    return answer(.inconsistent, statement, "\(found), but the notice prints \(value).\(repair)")
  }

  /// Whether r² = lo·hi for some values inside the rounding intervals; nil where the figures are beyond 128
  /// bits.
  static func isMiddle(_ ratio: Decimal, _ low: Decimal, _ high: Decimal) -> Bool? {
    let point = RoundingInterval(ratio)
    return point.timesPositive(point).flatMap { square in
      RoundingInterval(low).timesPositive(RoundingInterval(high)).flatMap { square.meets($0) }
    }
  }

  /// Whether an honest method could have put the ratio so far off the middle.
  ///
  /// A profile likelihood of few events is skewed: to the third order, the middle of its interval lies a sixth of the squared
  /// half width beyond the ratio (for k events in one arm the half width is z/√k and the shift z²/6k; events in the other arm
  /// only take from it). Odds, risk and rate ratios have exact intervals, which go further.
  private static func isNearMiddle(
    _ ratio: Decimal, _ low: Decimal, _ high: Decimal, isHazardRatio: Bool
  ) -> Bool {
    let (point, bottom, top) = (
      RoundingInterval(ratio).asDouble, RoundingInterval(low).asDouble, RoundingInterval(high).asDouble
    )
    guard let lowPoint = NormalDistribution.logarithm(point.low),
      let highPoint = NormalDistribution.logarithm(point.high),
      let highBottom = NormalDistribution.logarithm(bottom.high),
      let lowTop = NormalDistribution.logarithm(top.low), let highTop = NormalDistribution.logarithm(top.high)
    else { return false }
    let lowBottom = NormalDistribution.logarithm(bottom.low) ?? highBottom
    let off = max((lowBottom + lowTop) / 2 - highPoint, lowPoint - (highBottom + highTop) / 2)
    let half = (lowTop + highTop - lowBottom - highBottom) / 4
    if off <= half * half / 6 { return true }
    guard !isHazardRatio, let printed = NormalDistribution.logarithm(ratio.double) else { return false }
    let middle = (lowBottom + highBottom + lowTop + highTop) / 4
    return abs(printed - middle) <= 0.24 * half
  }
}

extension Result {
  /// A ratio whose interval is symmetrical in logarithms.
  var isRatio: Bool { statistic.isRatio }
}

extension Result.Statistic {
  /// A ratio whose interval is symmetrical in logarithms.
  @inline(__always) var isRatio: Bool {
    switch self {
    case .hazardRatio, .oddsRatio, .riskRatio, .rateRatio: return true
    default: return false
    }
  }
}
