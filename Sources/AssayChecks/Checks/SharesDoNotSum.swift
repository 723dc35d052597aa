import AssayNumbers
import AssayRecord

/// A118: the best responses of all patients do not add up to 100 %.
struct SharesDoNotSum: CheckRule {
  static let code = "A118"
  static let name = "shares-do-not-sum"
  static let needs: RowKinds = .completeResponses
  static let doc =
    "Complete, partial, stable and progressive disease and not evaluable are not 100 % together."
  static let formula = "|CR + PR + SD + PD + NE − 100| ≤ Σ half units"
  static let source = "RECIST 1.1: every patient has one best response"
  static let escapes = [
    "shares where several answers may hold (adverse events)",
    "patients who were not evaluable and are not printed",
    "blood cancers, which have further grades", "values printed as a bound",
  ]
  static let examples = [
    CheckExample("100 %", rows("15", "37", "30", "12", "6"), .consistent, "15 + 37 + 30 + 12 + 6 = 100"),
    CheckExample(
      "within rounding", rows("15", "37", "30", "12", "7"), .consistent, "15 + 37 + 30 + 12 + 7 ≈ 100"),
    CheckExample("too much", rows("15", "37", "50", "12", "6"), .inconsistent, "15 + 37 + 50 + 12 + 6 ≠ 100"),
    CheckExample(
      "without not evaluable", rows("15", "37", "30", "12", nil), .explained, "15 + 37 + 30 + 12 ≠ 100"),
    CheckExample(
      "several answers",
      [
        .share("r1", "95", endpoint: "CR", qualifiers: ["multiple_answers"]),
        .share("r2", "37", endpoint: "PR"),
        .share("r3", "30", endpoint: "SD"), .share("r4", "12", endpoint: "PD"),
      ], .untestable, "95 + 37 + 30 + 12"),
  ]

  private static func rows(
    _ complete: String, _ partial: String, _ stable: String, _ progressive: String, _ open: String?
  ) -> [ExampleRow] {
    [
      .share("r1", complete, endpoint: "CR"), .share("r2", partial, endpoint: "PR"),
      .share("r3", stable, endpoint: "SD"), .share("r4", progressive, endpoint: "PD"),
    ] + (open.map { [.share("r5", $0, endpoint: "NE")] } ?? [])
  }

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results[index].endpoint == "CR" {
      let complete = record.results[index]
      guard complete.isShare, !record.repeatsEarlierRow(index), record.isSettingKnown(complete),
        record.rate("CR", inSettingOf: complete) != nil,
        let partial = record.rate("PR", inSettingOf: complete),
        let stable = record.rate("SD", inSettingOf: complete),
        let progressive = record.rate("PD", inSettingOf: complete)
      else { continue }
      let open = record.rate("NE", inSettingOf: complete)
      let rows = [complete, partial, stable, progressive] + (open.map { [$0] } ?? [])
      if let check = judge(rows, hasOpen: open != nil, record) { found.append(check) }
    }
    return found
  }

  private func judge(_ rows: [Result], hasOpen: Bool, _ record: IndexedRecord) -> Check? {
    var sum = RoundingInterval(exactly: 0)
    for part in rows {
      guard let value = part.value, part.shareBound == nil, let next = sum.plus(RoundingInterval(value))
      else {
        return nil
      }
      sum = next
    }
    let hundred = RoundingInterval(exactly: 100)
    guard let meets = sum.meets(hundred), let gap = sum.minus(hundred) else { return nil }
    let left = rows.map(\.figure).joined(separator: " + ")
    func answer(_ verdict: Verdict, _ sign: String, _ detail: String) -> Check {
      row(
        verdict, left + sign, detail, inputs: rows.map(\.id), evidence: rows.map(\.evidence))
    }
    if rows.contains(where: { $0.isQualified("multiple_answers") }) {
      return answer(.untestable, "", "A patient may be counted in several of the shares.")
    }
    if meets {
      let exact = gap.low + gap.high == 0
      return answer(.consistent, exact ? " = 100" : " ≈ 100", "The best responses are all of the patients.")
    }
    let edges = sum.asDouble
    let total = shown((edges.low + edges.high) / 2, scale: rows.compactMap(\.value?.scale).max() ?? 0)
    if edges.high < 100, !hasOpen || record.hasGradedResponses && record.notice.indication != nil {
      return answer(
        .explained, " ≠ 100",
        "The shares add up to \(total) %; the rest may be patients who could not be evaluated.")
    }
    let repair = SingleDigit.repair(rows.compactMap(\.value)) { changed in
      var sum: RoundingInterval? = RoundingInterval(exactly: 0)
      for value in changed { sum = sum?.plus(RoundingInterval(value)) }
      return sum?.meets(hundred) ?? false
    }
    return answer(
      .inconsistent, " ≠ 100",
      "Every patient has one best response, so the shares must be 100 % together; they add up to "
        + "\(total) %.\(repair)")
  }
}
