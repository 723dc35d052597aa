import AssayNumbers
import AssayRecord

/// A113: called significant, and the interval holds no effect; or the other way round.
struct SignificanceDisagreesWithItsInterval: CheckRule {
  static let code = "A113"
  static let name = "significance-disagrees-with-its-interval"
  static let needs: RowKinds = [.qualifiers, .intervals]
  static let doc =
    "An effect is called significant although its interval holds no effect, or the other way round."
  static let formula = "significant at the interval's level exactly where the interval leaves out 1 (or 0)"
  static let source = "a two-sided test and its confidence interval are one"
  static let escapes = [
    "one-sided, group-sequential, interim, hierarchical or non-inferiority tests", "no level stated",
    "a bound that touches no effect",
  ]
  static let examples = [
    CheckExample(
      "leaves out 1", [claim(("0.38", "0.64"), ["significant"])], .consistent, "1 is not in 0.38 to 0.64"),
    CheckExample(
      "holds 1", [claim(("0.38", "1.64"), ["significant"])], .inconsistent,
      "significant, but 1 is in 0.38 to 1.64"),
    CheckExample(
      "one-sided", [claim(("0.38", "1.04"), ["significant", "one_sided"])], .explained,
      "significant, but 1 is in 0.38 to 1.04"),
    CheckExample(
      "not significant by an interim boundary", [claim(("0.38", "0.94"), ["not_significant"])], .explained,
      "not significant, but 1 is not in 0.38 to 0.94"),
    CheckExample(
      "no level", [claim(("0.38", "1.64"), ["significant"], level: nil)], .untestable,
      "significant, but 1 is in 0.38 to 1.64"),
    CheckExample("nothing called significant", [claim(("0.38", "1.64"), [])], nil, nil),
  ]

  private static func claim(
    _ interval: (String, String), _ qualifiers: [String], level: String? = "95"
  ) -> ExampleRow {
    .result(
      "r1", .hazardRatio, "0.62", endpoint: "OS", interval: interval, level: level, qualifiers: qualifiers)
  }

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where !record.results[index].qualifiers.isEmpty {
      let result = record.results[index]
      guard result.isRatio || result.statistic == .difference, let low = result.confidenceInterval?.low,
        let high = result.confidenceInterval?.high, low < high,
        result.isQualified("significant", "statistically_significant", "not_significant")
      else { continue }
      found.append(judge(result, low, high))
    }
    return found
  }

  private func judge(_ result: Result, _ low: Decimal, _ high: Decimal) -> Check {
    func answer(_ verdict: Verdict, _ statement: String, _ detail: String) -> Check {
      row(verdict, statement, detail, inputs: [result.id], evidence: [result.evidence])
    }
    let none = result.isRatio ? 1 : 0
    let null = RoundingInterval(exactly: none)
    let holds =
      null.canBeAtMost(RoundingInterval(low)) == false && RoundingInterval(high).canBeAtMost(null) == false
    let leavesOut =
      RoundingInterval(low).canBeAtMost(null) == false || null.canBeAtMost(RoundingInterval(high)) == false
    let bounds = "\(low) to \(high)"
    if result.isQualified("not_significant") {
      return leavesOut
        ? answer(
          .explained, "not significant, but \(none) is not in \(bounds)",
          "The interval leaves out no effect, but the test may have had a stricter boundary.")
        : answer(.consistent, "\(none) is in \(bounds)", "The interval holds no effect, so it fits.")
    }
    if !holds {
      return answer(
        .consistent, "\(none) is \(leavesOut ? "not in" : "at the edge of") \(bounds)",
        "An interval that leaves out no effect fits a significant result.")
    }
    let statement = "significant, but \(none) is in \(bounds)"
    if result.isQualified(
      "one_sided", "group_sequential", "interim", "hierarchical", "non_inferiority", "noninferiority",
      "comparability")
      || result.pValue?.sided == 1
    {
      return answer(.explained, statement, "The test is of another kind than the two-sided interval.")
    }
    guard let level = result.confidenceInterval?.level, level.hasSameValue(as: Decimal(95)) else {
      return answer(
        .untestable, statement, "The interval's level is not 95 %, so it need not agree with the test.")
    }
    let repair = SingleDigit.repair([low, high]) { changed in
      guard changed.count == 2, changed[0] < changed[1] else { return false }
      return RoundingInterval(changed[0]).canBeAtMost(null) == false
        || null.canBeAtMost(RoundingInterval(changed[1])) == false
    }
    return answer(
      .inconsistent, statement,
      "A 95 % interval that holds no effect does not go with a significant result: the interval would have to "
        + "end on one side of \(none), and \(bounds) has it inside.\(repair)")
  }
}
