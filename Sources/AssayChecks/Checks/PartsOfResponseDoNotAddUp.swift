import AssayNumbers
import AssayRecord

/// A109: complete and partial responses do not add up to the response rate.
struct PartsOfResponseDoNotAddUp: CheckRule {
  static let code = "A109"
  static let name = "parts-of-response-do-not-add-up"
  static let needs: RowKinds = .completeResponses
  static let doc = "Complete and partial responses do not add up to the response rate."
  static let formula = "CR + PR = ORR within the half units, in whole patients where n is known"
  static let source = "RECIST 1.1: a response is complete or partial"
  static let escapes = [
    "different assessors, confirmed against unconfirmed",
    "blood cancers, which have further grades of response",
    "further grades among the results", "values printed as a bound",
  ]
  static let examples = [
    CheckExample(
      "they add up",
      [.share("r1", "52"), .share("r2", "15", endpoint: "CR"), .share("r3", "37", endpoint: "PR")],
      .consistent, "15 % + 37 % = 52 %"),
    CheckExample(
      "within rounding",
      [.share("r1", "52"), .share("r2", "15", endpoint: "CR"), .share("r3", "38", endpoint: "PR")],
      .consistent, "15 % + 38 % ≈ 52 %"),
    CheckExample(
      "more than the whole",
      [.share("r1", "52"), .share("r2", "25", endpoint: "CR"), .share("r3", "37", endpoint: "PR")],
      .inconsistent, "25 % + 37 % ≠ 52 %"),
    CheckExample(
      "not whole patients",
      [
        .share("r1", "52", of: 60), .share("r2", "15", endpoint: "CR", of: 60),
        .share("r3", "38", endpoint: "PR", of: 60),
      ], .inconsistent, "15 % + 38 % ≠ 52 %"),
    CheckExample(
      "less than the whole, in myeloma",
      [
        .indication("multiple myeloma"), .share("r1", "82"), .share("r2", "25", endpoint: "CR"),
        .share("r3", "17", endpoint: "PR"),
      ], .explained, "25 % + 17 % ≠ 82 %"),
    CheckExample(
      "confirmed or not",
      [
        .share("r1", "52", qualifiers: ["confirmed"]), .share("r2", "25", endpoint: "CR"),
        .share("r3", "37", endpoint: "PR"),
      ], .untestable, "25 % + 37 % and 52 %"),
  ]

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results[index].endpoint == "ORR" {
      let whole = record.results[index]
      guard whole.isShare, !record.repeatsEarlierRow(index), record.isSettingKnown(whole),
        record.rate("ORR", inSettingOf: whole) != nil
      else { continue }
      if let complete = record.rate("CR", inSettingOf: whole),
        let partial = record.rate("PR", inSettingOf: whole)
      {
        if let check = judge(whole, complete, partial, record) { found.append(check) }
      } else if let check = assessedOtherwise(whole, record) {
        found.append(check)
      }
    }
    return found
  }

  private func judge(_ whole: Result, _ complete: Result, _ partial: Result, _ record: IndexedRecord)
    -> Check?
  {
    guard let total = whole.value, let first = complete.value, let second = partial.value,
      whole.shareBound == nil,
      complete.shareBound == nil, partial.shareBound == nil,
      whole.cohort == complete.cohort, whole.cohort == partial.cohort,
      let sum = RoundingInterval(first).plus(RoundingInterval(second)),
      let meets = sum.meets(RoundingInterval(total))
    else { return nil }
    let left = "\(first) % + \(second) %"
    let order = meets ? orderInWholePatients(whole, complete, partial, record) : 0
    let inputs = [complete.id, partial.id, whole.id]
    let evidence = [complete.evidence, partial.evidence, whole.evidence]
    if meets && order == 0 {
      let exact = sum.minus(RoundingInterval(total)).map { $0.low + $0.high == 0 } ?? false
      return row(
        .consistent, "\(left) \(exact ? "=" : "≈") \(total) %",
        "Complete and partial responses add up to the response rate\(exact ? "" : " within rounding").",
        inputs: inputs, evidence: evidence)
    }
    let statement = "\(left) ≠ \(total) %"
    let isLess = order < 0 || RoundingInterval(total).canBeAtMost(sum) == false
    if isLess, record.hasGradedResponses || hasFurtherGrades(record) {
      return row(
        .explained, statement,
        "The two are less than the response rate, which may count further grades of response (such "
          + "as very good "
          + "partial).", inputs: inputs, evidence: evidence)
    }
    let repair = SingleDigit.repair([first, second, total]) { changed in
      guard changed.count == 3, changed.allSatisfy({ $0.double <= 100 }),
        let sum = RoundingInterval(changed[0]).plus(RoundingInterval(changed[1]))
      else { return false }
      return sum.meets(RoundingInterval(changed[2])) ?? false
    }
    let edges = sum.asDouble
    let middle = shown((edges.low + edges.high) / 2, scale: max(first.scale, second.scale))
    return row(
      .inconsistent, statement,
      meets
        ? "No whole numbers of patients give these three percentages together: "
          + [complete, partial, whole].map { row in
            let size = record.group(of: row)?.size ?? 0
            let counts = row.value.flatMap { WholeShare.counts($0, of: size) }
            return "\(row.figure) % of \(size) is \(counts.map(listed) ?? "none")"
          }.joined(separator: ", ") + "."
        : "Complete and partial responses together are \(middle) %, but the response rate is printed as "
          + "\(total) %; rounding cannot explain it.\(repair)",
      inputs: inputs, evidence: evidence)
  }

  /// Zero where whole patients can give all three, and where the groups are not known or not one and the
  /// same; below zero where the parts are too few.
  private func orderInWholePatients(
    _ whole: Result, _ complete: Result, _ partial: Result, _ record: IndexedRecord
  ) -> Int {
    var ranges: [ClosedRange<Int>] = []
    var sizes: Set<Int> = []
    for row in [complete, partial, whole] {
      guard let group = record.group(of: row), !group.approximate, !group.selfDerived,
        row.estimateReason == nil,
        let value = row.value, let range = WholeShare.counts(value, of: group.size)
      else { return 0 }
      sizes.insert(group.size)
      ranges.append(range)
    }
    guard sizes.count == 1, ranges.count == 3 else { return 0 }
    let low = ranges[0].lowerBound + ranges[1].lowerBound
    let high = ranges[0].upperBound + ranges[1].upperBound
    return high < ranges[2].lowerBound ? -1 : low > ranges[2].upperBound ? 1 : 0
  }

  private func hasFurtherGrades(_ record: IndexedRecord) -> Bool {
    ["sCR", "VGPR", "nCR", "CRi", "CRh", "nPR", "PRL", "MR", "CRu", "MLFS"].contains {
      record.endpoints.has($0)
    }
  }

  /// The parts are there, but judged by somebody else or at another time.
  private func assessedOtherwise(_ whole: Result, _ record: IndexedRecord) -> Check? {
    func only(_ endpoint: String) -> Result? {
      let rows = record.rows(of: endpoint).filter {
        let row = record.results[$0]
        return row.isShare && row.trial == whole.trial && row.arm == whole.arm && row.cohort == whole.cohort
          && row.population == whole.population && row.assessment != whole.assessment
      }
      return rows.count == 1 ? rows.first.map { record.results[$0] } : nil
    }
    guard let complete = only("CR"), let partial = only("PR"), complete.sharesSetting(with: partial) else {
      return nil
    }
    return row(
      .untestable, "\(complete.figure) % + \(partial.figure) % and \(whole.figure) %",
      "The parts and the response rate were not assessed in the same way.",
      inputs: [complete.id, partial.id, whole.id],
      evidence: [complete.evidence, partial.evidence, whole.evidence])
  }
}
