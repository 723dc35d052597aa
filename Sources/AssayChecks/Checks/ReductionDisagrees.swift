import AssayNumbers
import AssayRecord

/// A115: "27 % less risk" beside a ratio that is not 0.73.
struct ReductionDisagrees: CheckRule {
  static let code = "A115"
  static let name = "reduction-disagrees"
  static let needs: RowKinds = [.reductions, .ratios]
  static let doc = "A relative reduction is not one minus the ratio printed for the same endpoint."
  static let formula = "reduction = 100·(1 − ratio) within the half units"
  static let source = "the definition of relative risk reduction and of vaccine efficacy"
  static let escapes = [
    "\"up to\", \"at least\"", "several ratios for the endpoint, of which one fits",
    "different arms or trials",
    "digits cut off instead of rounded",
  ]
  static let examples = [
    CheckExample("27 % and 0.73", rows("27", ["0.73"]), .consistent, "100 × (1 − 0.73) = 27 %"),
    CheckExample("within rounding", rows("27.4", ["0.73"]), .consistent, "100 × (1 − 0.73) ≈ 27.4 %"),
    CheckExample("a digit slipped", rows("37", ["0.73"]), .inconsistent, "100 × (1 − 0.73) ≠ 37 %"),
    CheckExample(
      "one of two ratios fits", rows("27", ["0.62", "0.73"]), .consistent, "100 × (1 − 0.73) = 27 %"),
    CheckExample(
      "none of two ratios fits", rows("17", ["0.62", "0.73"]), .untestable, "100 × (1 − 0.62) ≠ 17 %"),
    CheckExample(
      "the ratio is that of another reduction",
      rows("79", ["0.11"]) + [.result("r3", .relativeReduction, "89", endpoint: "PFS", unit: "%")],
      .untestable, "100 × (1 − 0.11) ≠ 79 %"),
    CheckExample(
      "told right behind one of two ratios",
      [
        .result("r2", .rateRatio, "0.62", endpoint: "PFS"),
        .result("r3", .rateRatio, "0.73", endpoint: "PFS"),
        .result("r1", .relativeReduction, "17", endpoint: "PFS", unit: "%"),
      ], .inconsistent, "100 × (1 − 0.73) ≠ 17 %"),
    CheckExample(
      "about so much",
      [
        .result("r1", .relativeReduction, "50", endpoint: "PFS", unit: "%", qualifiers: ["approximate"]),
        .result("r2", .hazardRatio, "0.508", endpoint: "PFS"),
      ], .explained, "100 × (1 − 0.508) ≠ 50 %"),
    CheckExample("cut off", rows("27", ["0.724"]), .explained, "100 × (1 − 0.724) ≠ 27 %"),
  ]

  /// The reduction is told in front of the ratios, and so of none of them in particular.
  private static func rows(_ reduction: String, _ ratios: [String]) -> [ExampleRow] {
    [.result("r1", .relativeReduction, reduction, endpoint: "PFS", unit: "%")]
      + ratios.enumerated().map { .result("r\($0 + 2)", .hazardRatio, $1, endpoint: "PFS") }
  }

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results[index].statistic == .relativeReduction {
      let result = record.results[index]
      guard let reduction = result.value, result.unit == "%", result.bound == nil, reduction.mantissa > 0,
        !record.repeatsEarlierRow(index)
      else { continue }
      let ratios = record.rows(of: result.endpoint).filter {
        let row = record.results[$0]
        return row.isRatio && row.value != nil && row.bound == nil
          && (row.arm == result.arm || result.arm == nil)
          && (row.trial == result.trial || result.trial == nil)
      }.map { record.results[$0] }
      if let check = judge(result, reduction, ratios) {
        found.append(
          check.verdict == .inconsistent && isExchanged(record, index, ratios) ? doubtful(check) : check)
      }
    }
    return found
  }

  /// Whether a ratio of another arm fits the reduction, or the ratio fits another reduction: then the two were not told of each other.
  private func isExchanged(_ record: IndexedRecord, _ index: Int, _ own: [Result]) -> Bool {
    let result = record.results[index]
    let rows = record.results.filter { $0.endpoint == result.endpoint || $0.isNear(result) }
    func fit(_ ratio: Result, _ reduction: Result) -> Bool {
      guard let ratio = ratio.value, let printed = reduction.value,
        let span = ReductionDisagrees.reduction(ratio)
      else { return false }
      return span.meets(RoundingInterval(printed)) ?? false
    }
    return rows.contains { row in
      row.isRatio && fit(row, result)
        || row.statistic == .relativeReduction && row.id != result.id && row.unit == "%"
          && own.contains { fit($0, row) }
    }
  }

  private func doubtful(_ check: Check) -> Check {
    var check = check
    check.verdict = .untestable
    check.detail = "The ratio fits another reduction of the notice, or the reduction another ratio."
    return check
  }

  private func judge(_ result: Result, _ reduction: Decimal, _ ratios: [Result]) -> Check? {
    func answer(_ verdict: Verdict, _ ratio: Result, _ sign: String, _ detail: String) -> Check {
      row(
        verdict, "100 × (1 − \(ratio.figure)) \(sign) \(reduction) %", detail, inputs: [ratio.id, result.id],
        evidence: [ratio.evidence, result.evidence])
    }
    // "(rate ratio 0.79; …), a reduction of 21 %": told in one breath, whatever other ratios there are.
    let own = ratios.last { ReductionDisagrees.restates($0, result) }
    guard let first = own ?? ratios.first else { return nil }
    var cut: Result?
    for ratio in ratios {
      guard let value = ratio.value, let span = ReductionDisagrees.reduction(value) else { continue }
      let target = RoundingInterval(reduction)
      if span.meets(target) ?? true {
        let exact = span.minus(target).map { $0.low + $0.high == 0 } ?? false
        return answer(
          .consistent, ratio, exact ? "=" : "≈",
          "A ratio of \(value) is \(reduction) % less\(exact ? "" : ", within rounding").")
      }
      if span.meets(.truncated(reduction)) ?? true { cut = cut ?? ratio }
    }
    if let cut {
      return answer(
        .explained, cut, "≠", "The figures fit if further digits were cut off instead of rounded.")
    }
    guard let endpoint = result.endpoint, !endpoint.isEmpty,
      first.sharesSetting(with: result)
        || own != nil && first.timepoint == nil && first.cohort == result.cohort
          && first.assessment == result.assessment
    else {
      return answer(
        .untestable, first, "≠",
        "The notice does not say that the reduction and the ratio are of the same patients.")
    }
    if own == nil, Set(ratios.map(\.value)).count > 1 {
      return answer(
        .untestable, first, "≠",
        "Several ratios are printed for the endpoint; the reduction may be another's.")
    }
    guard let value = first.value, let span = ReductionDisagrees.reduction(value) else { return nil }
    let edges = span.asDouble
    let middle = (edges.low + edges.high) / 2
    // "about 50% lower (hazard ratio 0.508)"
    let isAbout = result.isQualified("approximate") && abs(middle - reduction.double) <= 2.5
    if isAbout || result.estimateReasonForRatio || first.estimateReasonForRatio {
      return answer(
        .explained, first, "≠",
        "One of the two is adjusted, and the other may not be, or it is only said to be about right.")
    }
    let repair = SingleDigit.repair([value, reduction]) { changed in
      changed.count == 2
        && (ReductionDisagrees.reduction(changed[0])?.meets(RoundingInterval(changed[1])) ?? false)
    }
    // Far from each other the two may be of other patients, but for a slip that explains it.
    guard first.isNear(result) || !repair.isEmpty else {
      return answer(
        .untestable, first, "≠", "The two are told far from each other, and may be of other patients.")
    }
    return answer(
      .inconsistent, first, "≠",
      "A ratio of \(value) is \(shown(middle, scale: reduction.scale)) % less.\(repair)"
    )
  }

  /// Whether the reduction is printed right behind the ratio and what belongs to it.
  private static func restates(_ ratio: Result, _ reduction: Result) -> Bool {
    guard let start = reduction.evidence.first?.start,
      let end = ratio.evidence.lazy.map(\.end).filter({ $0 < start }).max()
    else { return false }
    return start - end <= farthest
  }

  /// "), a relative reduction of": characters between a ratio and the reduction that it is told with.
  private static let farthest = 40

  /// 100·(1 − ratio), in percent.
  private static func reduction(_ ratio: Decimal) -> RoundingInterval? {
    RoundingInterval(ratio).scaled(by: 100).flatMap { RoundingInterval(exactly: 100).minus($0) }
  }
}

extension Result {
  /// Whether a word says that a ratio or reduction was not computed plainly.
  fileprivate var estimateReasonForRatio: Bool {
    isQualified("adjusted", "stratified", "weighted", "imputed")
  }
}
