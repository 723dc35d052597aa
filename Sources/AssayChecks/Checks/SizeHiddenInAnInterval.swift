import AssayNumbers
import AssayRecord

/// A108: which groups a share and its exact interval can come from, where the notice prints none.
///
/// An inference, not an alarm. It looks at every group up to 2,000 patients and is therefore only run when
/// asked for.
struct SizeHiddenInAnInterval: CheckRule {
  static let code = "A108"
  static let name = "size-hidden-in-an-interval"
  static let needs: RowKinds = [.rates, .intervals]
  static let doc =
    "The number of patients that a share and its exact interval give away, where none is printed."
  static let formula = "all (k, n), n ≤ 2000, with k ∈ K(p, n) and both Clopper–Pearson bounds as printed"
  static let source = "51.4 % (41.7, 61.0) has one solution below 1,000: 57 of 111"
  static let escapes = ["as A105", "no solution: another method or a larger group"]
  static let examples = [
    CheckExample(
      "one solution", [.share("r1", "51.4", interval: ("41.7", "61.0"))], .consistent,
      "51.4 % (41.7 to 61.0): 57 of 111"),
    CheckExample(
      "eleven solutions", [.share("r1", "42", interval: ("33", "52"))], .consistent,
      "42 % (33 to 52): n = 104 to 123, 11 solutions"),
    CheckExample(
      "no solution", [.share("r1", "51.4", interval: ("41.7", "81.0"))], .untestable,

      "51.4 % (41.7 to 81.0)"),
    CheckExample("a printed group", [.share("r1", "90", of: 103, interval: ("83", "95"))], nil, nil),
  ]

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results[index].confidenceInterval != nil {
      let result = record.results[index]
      guard result.isShare, result.shareBound == nil, result.estimateReason == nil, result.endpoint != "DOR",
        record.group(of: result) == nil, !record.repeatsEarlierRow(index), let value = result.value,
        let interval = result.confidenceInterval, let low = interval.low, let high = interval.high, low < high
      else { continue }
      let solutions = SizeHiddenInAnInterval.solutions(value, low, high, level: interval.level ?? Decimal(95))
      found.append(judge(result, "\(value) % (\(low) to \(high))", solutions))
    }
    return found
  }

  private func judge(_ result: Result, _ subject: String, _ solutions: [(count: Int, size: Int)]) -> Check {
    func answer(_ verdict: Verdict, _ statement: String, _ detail: String) -> Check {
      row(verdict, statement, detail, inputs: [result.id], evidence: [result.evidence])
    }
    guard let first = solutions.first, let last = solutions.last else {
      return answer(.untestable, subject, "No group of up to 2,000 patients has this exact interval.")
    }
    let list = solutions.prefix(20).map { "\($0.count) of \($0.size)" }.joined(separator: ", ")
    if solutions.count == 1 {
      return answer(
        .consistent, "\(subject): \(list)", "Only \(list) patients gives this share and interval.")
    }
    return answer(
      .consistent, "\(subject): n = \(first.size) to \(last.size), \(solutions.count) solutions",
      "The share and interval can come from \(list)\(solutions.count > 20 ? " and others" : "").")
  }

  /// Every pair up to 2,000 patients.
  ///
  /// - Complexity: two binomial tails for each group whose share is possible and whose normal interval is not
  ///   far off.
  static func solutions(
    _ value: Decimal, _ low: Decimal, _ high: Decimal, level: Decimal
  ) -> [(count: Int, size: Int)] {
    guard let printed = ProportionInterval(low: low, high: high, level: level),
      let critical = NormalDistribution.critical(level: level)
    else { return [] }
    let share = min(max(value.double / 100, 0), 1)
    let width = (high.double - low.double) / 100
    let slack =
      (RoundingInterval(low).asDouble.high - low.double + RoundingInterval(high).asDouble.high - high.double)
      / 100
    var found: [(count: Int, size: Int)] = []
    for size in 1...2000 {
      guard let counts = WholeShare.counts(value, of: size) else { continue }
      let variance = share * (1 - share) * Double(size)
      if variance > 20 {
        // From here on the exact interval is 1 to 1.3 times as wide as the normal one.
        let normal = 2 * critical * variance.squareRoot() / Double(size)
        if normal > 1.2 * (width + slack) || 1.6 * normal < width - slack { continue }
      }
      if let fitting = printed.clopperPearsonCounts(among: counts, of: size) {
        for count in fitting { found.append((count, size)) }
      }
    }
    return found
  }
}
