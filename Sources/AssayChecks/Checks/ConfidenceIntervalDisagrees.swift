import AssayNumbers
import AssayRecord

/// A105: no count that gives the percentage gives the printed confidence interval.
struct ConfidenceIntervalDisagrees: CheckRule {
  static let code = "A105"
  static let name = "confidence-interval-disagrees"
  static let needs: RowKinds = [.rates, .intervals]
  static let doc = "The confidence interval of a share is not the one that its patients give."
  static let formula =
    "for some k ∈ K(p, n): the binomial tails at L ± u enclose (1 − level)/2, both bounds; "
    + "for some n up to the cohort's size where the notice does not say that all are counted"
  static let source = "Clopper & Pearson 1934; it fits 31 of 31 response rates of real approvals"
  static let escapes = [
    "Kaplan–Meier, estimated, adjusted or stratified rates, and shares at a time point of "
      + "time-to-event endpoints",
    "another method (Wilson, Agresti–Coull, Jeffreys, mid-P, Wald, logit)",
    "digits cut off instead of rounded, or rounded twice",
    "no group, no level, an approximate group, or a group that was found by the interval itself",
  ]
  static let examples = [
    CheckExample(
      "exact", [.share("r1", "90", of: 103, interval: ("83", "95"))], .consistent,
      "95 % CI of 93/103: 83 to 95"),
    CheckExample(
      "two counts fit", [.share("r1", "41", of: 207, interval: ("34", "48"))], .consistent,
      "95 % CI of 84 or 85 of 207: 34 to 48"),
    CheckExample(
      "1 of 13", [.share("r1", "8", of: 13, interval: ("0.2", "36"))], .consistent,
      "95 % CI of 1/13: 0.2 to 36"),
    CheckExample(
      "a digit slipped", [.share("r1", "90", of: 103, interval: ("73", "95"))], .inconsistent,
      "95 % CI of 93/103: 83 to 95, not 73 to 95"),
    CheckExample(
      "Wald", [.share("r1", "90.3", of: 103, interval: ("84.6", "96.0"))], .explained,
      "95 % CI of 93/103: 84.6 to 96.0 (Wald)"),
    CheckExample(
      "log odds", [.share("r1", "1.5", of: 332, interval: ("0.6", "3.6"))], .explained,
      "95 % CI of 5/332: 0.6 to 3.6 (logit)"),
    CheckExample(
      "of some of a cohort", [.cohort("c1", 103), .share("r1", "90", interval: ("80", "96"), cohort: "c1")],
      .untestable, "90 % (80 to 96)"),
    CheckExample(
      "of no part of a cohort",
      [.cohort("c1", 103), .share("r1", "33", interval: ("22", "86"), cohort: "c1")],
      .inconsistent, "95 % CI of 34/103: 24 to 43, not 22 to 86"),
    CheckExample("no group", [.share("r1", "90", interval: ("83", "95"))], .untestable, "90 % (83 to 95)"),
    CheckExample(
      "Kaplan–Meier", [.share("r1", "90", of: 103, interval: ("73", "95"), qualifiers: ["kaplan_meier"])],
      .untestable, "90 % (73 to 95)"),
    CheckExample("no interval", [.share("r1", "90", of: 103)], nil, nil),
  ]

  init() {}

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results[index].confidenceInterval != nil {
      let result = record.results[index]
      guard result.isShare || (result.statistic == .eventFreeRate && result.unit == "%"),
        let value = result.value, let interval = result.confidenceInterval
      else { continue }
      if let low = interval.low, let high = interval.high, high < low { continue }
      found.append(judge(ShareWithInterval(result: result, value: value, interval: interval), record))
    }
    return found
  }

  /// The row and the figures that are always there.
  private struct ShareWithInterval {
    var result: Result
    var value: Decimal
    var interval: ConfidenceInterval

    var bounds: String {
      interval.words
    }
  }

  private func judge(_ share: ShareWithInterval, _ record: IndexedRecord) -> Check {
    let result = share.result
    let group = record.group(of: result)
    let inputs = group.map { record.inputs(result, $0) } ?? [result.id]
    let evidence = group.map { record.evidence(result, $0) } ?? [result.evidence]
    func answer(_ verdict: Verdict, _ statement: String, _ detail: String) -> Check {
      row(verdict, statement, detail, inputs: inputs, evidence: evidence)
    }
    var subject: String { "\(share.value) % (\(share.bounds))" }
    if let reason = reasonNotToTest(share, group) { return answer(.untestable, subject, reason) }
    guard let group else { return answer(.untestable, subject, "The number of patients is not known.") }
    let stated = share.interval.level
    let level = stated ?? Decimal(95)
    guard let printed = ProportionInterval(low: share.interval.low, high: share.interval.high, level: level),
      group.size <= ProportionInterval.largestGroup
    else { return answer(.untestable, subject, "The figures are beyond what the exact test can hold.") }
    let size = group.size
    let count = result.printedCount.flatMap { (0...size).contains($0) ? $0 : nil }
    let candidates = count.map { $0...$0 } ?? WholeShare.counts(share.value, of: size)
    if let candidates, let fitting = printed.clopperPearsonCounts(among: candidates, of: size) {
      return answer(
        .consistent, "\(level) % CI of \(named(fitting, size)): \(share.bounds)",
        "\(listed(fitting)) of \(size) patients has exactly this (Clopper–Pearson) interval.")
    }
    if stated == nil {
      return answer(
        .untestable, subject, "The level of the interval is not printed, and it is not the exact 95 %.")
    }
    let cut = count == nil ? WholeShare.truncatedCounts(share.value, of: size) : nil
    for tried in [candidates, cut] {
      if let tried, let other = printed.otherMethod(among: tried, of: size) {
        return answer(
          .explained, "\(level) % CI of \(other.count)/\(size): \(share.bounds) (\(other.method.rawValue))",
          "The interval is not the exact one, but the \(other.method.rawValue) interval of "
            + "\(other.count) of \(size) "
            + "patients.")
      }
      if let tried, tried.count <= 200, let fitting = printed.truncatedCount(among: tried, of: size) {
        return answer(
          .explained, "\(level) % CI of \(fitting)/\(size): \(share.bounds) (cut off)",
          "The figures fit \(fitting) of \(size) patients if further digits were cut off instead of rounded, or rounded twice."
        )
      }
    }
    if !group.isStated { return judgeSome(share, printed, size, candidates, answer) }
    return inconsistent(share, printed, size, candidates, answer)
  }

  /// Of a group of which not all need be counted: whether the interval is that of some of them.
  private func judgeSome(
    _ share: ShareWithInterval, _ printed: ProportionInterval, _ size: Int, _ candidates: ClosedRange<Int>?,
    _ answer: (Verdict, String, String) -> Check
  ) -> Check {
    let subject = "\(share.value) % (\(share.bounds))"
    let start = "The interval is not that of \(size) patients"
    guard size <= ConfidenceIntervalDisagrees.mostSearched, share.interval.low != nil,
      share.interval.high != nil, share.result.printedCount == nil
    else {
      return answer(
        .untestable, subject, "\(start), but the notice does not say that it is of all of them.")
    }
    guard let honest = printed.honestGroup(of: share.value, upTo: size) else {
      return inconsistent(share, printed, size, candidates, answer)
    }
    let group =
      honest.isExact
      ? "it would be that of \(honest.count) of \(honest.size)"
      : "by another method it can be that of \(honest.size)"
    return answer(
      .untestable, subject,
      "\(start), but \(group), and the notice does not say that all of the \(size) are counted.")
  }

  /// Larger groups are not searched for a part that fits.
  private static let mostSearched = 600

  /// Writes the method that `check` found into the row that it is of: what makes the interval is not printed.
  static func recordMethod(of check: Check, in record: inout Record) {
    guard check.verdict == .consistent || check.verdict == .explained, let id = check.inputs.first,
      let index = record.results.firstIndex(where: { $0.id == id })
    else { return }
    var method = "Clopper–Pearson"
    if check.verdict == .explained {
      let name = ProportionMethod.allCases.last { check.statement.hasSuffix("(\($0.rawValue))") }
      guard let name else { return }
      method = name.rawValue
    }
    let size = check.inputs.count > 1 ? "\(check.inputs[1]).size" : "\(id).denominator"
    record.results[index].derive(
      "confidence_interval.method", from: ["\(id).value", "\(id).confidence_interval", size],
      "the first usual method that gives the printed bounds: \(method)")
  }

  private func reasonNotToTest(_ share: ShareWithInterval, _ group: ShareGroup?) -> String? {
    if let reason = share.result.estimateReason { return "Not tested: \(reason)." }
    if share.result.isQualified("bayesian", "credible_interval", "simultaneous", "repeated_interval") {
      return "Not tested: the interval is of another kind than that of a single share."
    }
    if share.result.endpoint == "DOR" {
      return "Not tested: the interval of a share of lasting responses is estimated over time."
    }
    if share.result.shareBound != nil { return "The share is printed as a bound, not as the share itself." }
    if share.interval.low == nil && share.interval.high == nil { return "No bound of the interval is given." }
    if let high = share.interval.high, high.double <= 1, share.value.double > 1 {
      return "The bounds are not in percent."
    }
    guard let group else { return nil }
    if group.approximate { return "The number of patients is only said to be about \(group.size)." }
    if group.selfDerived { return "The interval itself was the witness for the number of patients." }
    return nil
  }

  private func inconsistent(
    _ share: ShareWithInterval, _ printed: ProportionInterval, _ size: Int, _ candidates: ClosedRange<Int>?,
    _ answer: (Verdict, String, String) -> Check
  ) -> Check {
    let figures = [share.value, share.interval.low, share.interval.high].compactMap { $0 } + [Decimal(size)]
    let hasLow = share.interval.low != nil
    let hasHigh = share.interval.high != nil
    let counted = share.result.printedCount
    let repair =
      size > 5000
      ? ""
      : SingleDigit.repair(figures) { changed in
        var rest = changed[...]
        guard let value = rest.popFirst(), let whole = rest.popLast()?.integer else { return false }
        let low = hasLow ? rest.popFirst() : nil
        let high = hasHigh ? rest.popFirst() : nil
        guard var possible = WholeShare.counts(value, of: whole), whole <= 5000,
          let tried = ProportionInterval(low: low, high: high, level: printed.level)
        else { return false }
        if let counted {
          guard possible.contains(counted) else { return false }
          possible = counted...counted
        }
        return tried.clopperPearsonCounts(among: possible, of: whole) != nil
      }
    let elsewhere =
      printed.clopperPearsonCounts(among: 0...size, of: size)
      .flatMap { range in
        WholeShare.percentage(range.lowerBound, of: size, scale: min(share.value.scale, 6))
          .map { " The interval fits \(listed(range)) of \(size), which is \($0) %." }
      } ?? ""
    guard let candidates else {
      return answer(
        .inconsistent, "\(share.value) % of \(size) (\(share.bounds)): no whole k",
        "No whole number of \(size) patients is \(share.value) %.\(elsewhere)\(repair)")
    }
    let middle = (candidates.lowerBound + candidates.upperBound) / 2
    let exact = ProportionInterval.bounds(.clopperPearson, middle, of: size, level: printed.level)
    let low = share.interval.low.map { shown(exact.low, scale: $0.scale) } ?? share.interval.lowPrinted
    let high = share.interval.high.map { shown(exact.high, scale: $0.scale) } ?? share.interval.highPrinted
    return answer(
      .inconsistent,
      "\(printed.level) % CI of \(named(candidates, size)): \(low) to \(high), not \(share.bounds)",
      "No usual method gives \(share.bounds) for \(share.value) % of \(size) patients; the exact "
        + "interval is \(low) to "
        + "\(high).\(elsewhere)\(repair)")
  }

  private func named(_ counts: ClosedRange<Int>, _ size: Int) -> String {
    counts.count == 1 ? "\(counts.lowerBound)/\(size)" : "\(listed(counts)) of \(size)"
  }
}
