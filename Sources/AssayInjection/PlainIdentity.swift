import AssayNumbers
import AssayRecord

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One identity between real values or between numbers as printed.
///
/// Slow and plain, and made from the formulas anew: it shares no line with the checks that it measures.
struct PlainIdentity {
  private let record: Record
  private let identity: Check
  private let results: [Result]
  private let cohorts: [Cohort]
  private let slack = 1e-9

  init(_ record: Record, _ identity: Check) {
    self.record = record
    self.identity = identity
    results = identity.inputs.compactMap { id in record.results.first { $0.id == id } }
    cohorts = identity.inputs.compactMap { id in record.cohorts.first { $0.id == id } }
  }

  /// Whether some values inside all half units satisfy it.
  var holds: Bool {
    switch identity.code {
    case "A101", "A102":
      // Parts that only their sum shows to be parts are not stated by the notice.
      if cohorts.contains(where: { $0.derived.contains { $0.field == "partition" } }) { return true }
      guard let total = cohorts.last else { return true }
      return cohorts.dropLast().reduce(0) { $0 + $1.size } == total.size
    case "A106": return results.allSatisfy(isInside)
    case "A109": return sum(of: results.dropLast(), is: results.last)
    case "A110": return isOrdered
    case "A111": return results.allSatisfy(isInTheMiddle)
    case "A112": return results.allSatisfy(isTested)
    case "A113": return results.allSatisfy(leavesOutNoEffect)
    case "A114": return isDifference
    case "A115": return isReduction
    case "A117":
      if cohorts.count == 2 { return cohorts[0].size <= cohorts[1].size || cohorts[0].role == .safety }
      return results.allSatisfy { ($0.count ?? 0) <= ($0.denominator ?? Int.max) }
    case "A118": return isAtMostAll
    case "A119": return isBetween
    case "A120": return isDaily
    case "D102": return isInOrder
    case "D103": return isWeekday
    default: return true
    }
  }

  private func isInside(_ row: Result) -> Bool {
    guard let value = row.value, let interval = row.confidenceInterval else { return true }
    let point = HonestValues.box(value)
    let low = interval.low.map(HonestValues.box)
    let high = interval.high.map(HonestValues.box)
    if let low, let high, low.low > high.high + slack { return (interval.high?.mantissa ?? 0) < 0 }
    if row.isPercentageOfPatients {
      let isOut = (low.map { $0.high < -slack } ?? false) || (high.map { $0.low > 100 + slack } ?? false)
      if isOut {
        guard let low, let high else { return false }
        return low.low + high.low <= 2 * point.high + slack && low.high + high.high >= 2 * point.low - slack
      }
    }
    if row.bound != nil { return true }
    func contains(_ point: (low: Double, high: Double)) -> Bool {
      (low.map { $0.low <= point.high + slack } ?? true)
        && (high.map { point.low <= $0.high + slack } ?? true)
    }
    if contains(point) { return true }
    switch row.statistic {
    case .difference, .changeFromBaseline, .mean, .median, .relativeReduction:
      if contains((-point.high, -point.low)) { return true }
      return row.statistic == .relativeReduction && contains((1 - point.high / 100, 1 - point.low / 100))
    default: return false
    }
  }

  private func sum(of parts: ArraySlice<Result>, is total: Result?) -> Bool {
    let boxes: [(low: Double, high: Double)] = parts.compactMap { $0.value.map(HonestValues.box) }
    guard boxes.count == parts.count, let whole = total?.value.map(HonestValues.box) else { return true }
    var (low, high) = (0.0, 0.0)
    for box in boxes {
      low += box.low
      high += box.high
    }
    return low <= whole.high + slack && high >= whole.low - slack
  }

  private var isOrdered: Bool {
    guard results.count == 2, let one = results[0].value, let two = results[1].value else { return true }
    if results[1].statistic == .median {
      // A curve and its median: half of the patients; five points of grace for two estimates.
      guard let time = days(results[0].timepoint), let length = days(two, results[1].unit) else {
        return true
      }
      if time < 0.97 * length { return one.double > 45 }
      return time < 1.03 * length || one.double < 55
    }
    if results[0].endpoint == "CR", results[1].endpoint == "ORR" {
      return HonestValues.box(one).low <= HonestValues.box(two).high + slack
    }
    return HonestValues.box(two).low <= HonestValues.box(one).high + slack
  }

  private func days(_ timepoint: String?) -> Double? {
    guard let timepoint, let unit = timepoint.last, let amount = Double(timepoint.dropFirst().dropLast())
    else { return nil }
    return amount * (unit == "M" ? 30.4375 : unit == "W" ? 7 : unit == "Y" ? 365.25 : 1)
  }

  private func days(_ length: Decimal, _ unit: String?) -> Double? {
    switch unit {
    case "mo": return length.double * 30.4375
    case "a": return length.double * 365.25
    case "wk": return length.double * 7
    case "d": return length.double
    default: return nil
    }
  }

  private func isInTheMiddle(_ row: Result) -> Bool {
    guard let ratio = row.value, let low = row.confidenceInterval?.low,
      let high = row.confidenceInterval?.high
    else { return true }
    let (point, bottom, top) = (HonestValues.box(ratio), HonestValues.box(low), HonestValues.box(high))
    let least = max(0, bottom.low) * max(0, top.low)
    let most = max(0, bottom.high) * max(0, top.high)
    let (small, large) = (max(0, point.low) * max(0, point.low), point.high * point.high)
    if least <= large + slack && small <= most + slack { return true }
    // A profile likelihood's interval is skewed, by up to a sixth of its squared half width.
    if least > 0, small > 0 {
      let half = log(high.double / low.double) / 2
      let gap = max(log(least) - log(large), log(small) - log(most)) / 2
      if gap <= half * half / 6 { return true }
    }
    guard row.statistic != .hazardRatio, ratio.double > 0, low.double > 0, high.double > low.double else {
      return false
    }
    // Exact methods put odds and rate ratios a little off the middle.
    return abs(log(ratio.double) - (log(low.double) + log(high.double)) / 2)
      <= 0.12 * log(high.double / low.double)
  }

  private func isTested(_ row: Result) -> Bool {
    guard let value = row.value, let p = row.pValue, let interval = row.confidenceInterval,
      let low = interval.low, let high = interval.high, low < high,
      let critical = NormalDistribution.critical(level: interval.level ?? Decimal(95))
    else { return true }
    if p.value.double >= 1 || p.value.double < 0 { return true }
    let isRatio = row.isRatioOfRates
    func scale(_ x: Double) -> Double { isRatio ? log(max(x, 1e-12)) : x }
    let (point, bottom, top) = (HonestValues.box(value), HonestValues.box(low), HonestValues.box(high))
    let wide = (scale(top.high) - scale(bottom.low)) / (2 * critical)
    let narrow = max(scale(top.low) - scale(bottom.high), 1e-9) / (2 * critical)
    let effects = [abs(scale(point.low)), abs(scale(point.high))]
    let none = isRatio ? 1.0 : 0.0
    let least = point.low <= none && none <= point.high ? 0 : (effects.min() ?? 0) / wide
    let most = (effects.max() ?? 0) / narrow
    let middle = abs(scale(value.double)) / ((scale(high.double) - scale(low.double)) / (2 * critical))
    let grace =
      row.statistic == .hazardRatio
      ? max(interval.level != nil ? 0.25 : 0.5, 0.1 * middle) : max(0.5, 0.15 * middle)
    let sides: [Double] = p.sided.map { [Double($0)] } ?? [1, 2]
    let box = HonestValues.box(p.value)
    for side in sides {
      func z(_ p: Double) -> Double {
        if p <= 0 { return 40 }
        let tail = min(p / side, 1 - 1e-12)
        return abs(NormalDistribution.quantile(upperTail: tail > 0.5 ? 1 - tail : tail) ?? 0)
      }
      let isExact = p.relation == .equal
      let strong = z(isExact ? box.low : p.value.double)
      let weak = z(isExact ? box.high : p.value.double)
      let fits: Bool
      switch p.relation {
      case .equal:
        let includesHalf = box.low / side <= 0.5 && box.high / side >= 0.5
        let low = includesHalf ? 0 : min(strong, weak)
        let isNear = max(strong, weak) + grace >= least && low - grace <= most
        // A log-rank test can be far more certain than the interval.
        fits = isNear || low > most && most >= 2.5
      case .less, .lessOrEqual:
        fits = strong - grace <= most || most >= 2.5 || isNonInferior(row, middle, low, high)
      case .greater, .greaterOrEqual: fits = strong + grace >= least
      }
      if fits { return true }
    }
    return false
  }

  /// A small p beside an interval that holds no effect: a test of non-inferiority.
  private func isNonInferior(_ row: Result, _ z: Double, _ low: Decimal, _ high: Decimal) -> Bool {
    let none = row.isRatioOfRates ? 1.0 : 0.0
    let holdsNone = HonestValues.box(low).low < none && none < HonestValues.box(high).high
    return holdsNone && z < 1 && (high.double < 1.45 || row.statistic == .difference)
  }

  private func leavesOutNoEffect(_ row: Result) -> Bool {
    guard let low = row.confidenceInterval?.low, let high = row.confidenceInterval?.high else { return true }
    if row.qualifiers.contains("not_significant") { return true }
    let none = row.isRatioOfRates ? 1.0 : 0.0
    return !(HonestValues.box(low).high < none - slack && HonestValues.box(high).low > none + slack)
  }

  private var isDifference: Bool {
    guard results.count == 3, let one = results[0].value, let two = results[1].value,
      let difference = results[2].value
    else { return true }
    let (first, second, third) = (HonestValues.box(one), HonestValues.box(two), HonestValues.box(difference))
    func gap(_ sign: Double) -> Double {
      let low = min(sign * (first.low - second.high), sign * (first.high - second.low))
      let high = max(sign * (first.low - second.high), sign * (first.high - second.low))
      return max(0, max(low - third.high, third.low - high))
    }
    let miss = min(gap(1), gap(-1))
    if miss <= slack { return true }
    let sizes = results.prefix(2).map { row in
      row.denominator ?? record.cohorts.first { $0.id == row.cohort }?.size
    }
    if let n = sizes[0], let m = sizes[1], n > 0, m > 0 {
      let error =
        100
        * (one.double / 100 * (1 - one.double / 100) / Double(n)
        + two.double / 100 * (1 - two.double / 100) / Double(m)).squareRoot()
      return miss <= 0.25 * error
    }
    if let low = results[2].confidenceInterval?.low, let high = results[2].confidenceInterval?.high {
      return miss <= 0.25 * (high.double - low.double) / 3.92
    }
    return miss <= 5
  }

  private var isReduction: Bool {
    guard results.count == 2, let ratio = results[0].value, let reduction = results[1].value else {
      return true
    }
    let (one, two) = (HonestValues.box(ratio), HonestValues.box(reduction))
    let (low, high) = (100 * (1 - one.high), 100 * (1 - one.low))
    // Rounded or cut off.
    return low <= two.high + (two.high - two.low) / 2 + slack && high >= two.low - slack
  }

  private var isAtMostAll: Bool {
    var (low, high) = (0.0, 0.0)
    for row in results {
      guard let box = row.value.map(HonestValues.box) else { return true }
      low += box.low
      high += box.high
    }
    return low <= 100 + slack && (high >= 100 - slack || !results.contains { $0.endpoint == "NE" })
  }

  private var isBetween: Bool {
    let boxes: [(low: Double, high: Double)] = results.compactMap { $0.value.map(HonestValues.box) }
    guard boxes.count == results.count, let pool = boxes.last, boxes.count > 2 else { return true }
    let parts = boxes.dropLast()
    return (parts.map(\.low).min() ?? 0) <= pool.high + slack
      && pool.low <= (parts.map(\.high).max() ?? 100) + slack
  }

  private var isDaily: Bool {
    let doses = identity.inputs.compactMap { input -> Dose? in
      guard input.hasPrefix("doses["), let index = Int(input.dropFirst(6).dropLast()),
        record.doses.indices.contains(index)
      else { return nil }
      return record.doses[index]
    }
    guard doses.count == 2 else { return true }
    let times: Double
    switch doses[0].interval {
    case "P1D": times = 1
    case "PT12H": times = 2
    case "PT8H": times = 3
    case "PT6H": times = 4
    default: return true
    }
    return abs(doses[0].amount.double * times - doses[1].amount.double) <= slack
  }

  private var dates: [CalendarDate] {
    identity.inputs.compactMap { input in
      guard input.hasPrefix("dates["), let index = Int(input.dropFirst(6).dropLast()),
        record.dates.indices.contains(index)
      else { return nil }
      return record.dates[index]
    }
  }

  private var isInOrder: Bool {
    let dates = dates
    guard dates.count == 2, let decision = dates[0].value, let other = dates[1].value else { return true }
    // A later submission may be another application; only the page's own date must follow the decision.
    guard dates[1].role == .publication, record.source.published?.hasPrefix(other) ?? false else {
      return true
    }
    let length = min(decision.utf8.count, other.utf8.count)
    if decision.prefix(length) <= other.prefix(length) { return true }
    // One day, for time zones.
    guard decision.utf8.count == 10, other.utf8.count == 10, decision.prefix(7) == other.prefix(7),
      let day = Int(decision.suffix(2)), let next = Int(other.suffix(2))
    else { return false }
    return day <= next + 1
  }

  private var isWeekday: Bool {
    guard let date = dates.first, let value = date.value else { return true }
    let parts = value.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return true }
    // Sakamoto's method, another than that of the check.
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = parts[1] < 3 ? parts[0] - 1 : parts[0]
    let place = (year + year / 4 - year / 100 + year / 400 + offsets[(parts[1] + 11) % 12] + parts[2]) % 7
    let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    return date.printed.contains(names[place])
  }
}
