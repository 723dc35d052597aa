import AssayNumbers
import AssayRecord

/// A107: no whole number of the responders gives the share whose response lasted.
struct ResponderShareImpossible: CheckRule {
  static let code = "A107"
  static let name = "responder-share-impossible"
  static let needs: RowKinds = .responders
  static let doc = "No whole number of the responders gives the share whose response is said to have lasted."
  static let formula = "K(p, k) is not empty, k the responders; where k is open, for one possible k"
  static let source = "the GRIM test, with the responders as the group"
  static let escapes = [
    "Kaplan–Meier or estimated shares", "digits cut off instead of rounded", "unknown number of responders",
    "a share of the responders of another group that the notice tells of",
  ]
  static let examples = [
    CheckExample(
      "72 % of the 93 responders",
      [
        .share("r1", "90", of: 103, cohort: "c1"),
        .share("r2", "72", endpoint: "DOR", cohort: "c1", population: "responders", timepoint: "P12M"),
      ], .consistent, "72 % of 93: k = 67"),
    CheckExample(
      "70 % of 29 responders",
      [
        .share("r1", "62", of: 47, cohort: "c1"),
        .share("r2", "70", endpoint: "DOR", cohort: "c1", population: "responders", timepoint: "P6M"),
      ], .inconsistent, "70 % of 29: no whole k"),
    CheckExample(
      "cut off", [.share("r2", "68", endpoint: "DOR", of: 29, population: "responders")], .explained,
      "68 % of 29: no whole k"),
    CheckExample(
      "the responders are 84 or 85",
      [
        .share("r1", "41", of: 207, cohort: "c1"),
        .share("r2", "70", endpoint: "DOR", cohort: "c1", population: "responders", timepoint: "P6M"),
      ], .consistent, "70 % of 84 or 85: k = 59"),
    CheckExample(
      "58 responders by the exact interval, 59 by another",
      [
        .share("r1", "26", of: 226, interval: ("20", "32"), cohort: "c1"),
        .share("r2", "85", endpoint: "DOR", cohort: "c1", population: "responders", timepoint: "P6M"),
      ], .consistent, "85 % of 58 or 59: k = 50"),
    CheckExample(
      "responders of another group",
      [
        .share("r1", "84", of: 43, cohort: "c1"), .share("r2", "89", of: 38, cohort: "c2"),
        .share(
          "r3", "31", endpoint: "DOR", of: 34, cohort: "c2", population: "responders", timepoint: "P6M",
          derived: [Derivation(field: "denominator", operands: ["r2.value", "c2.size"], how: "")]),
      ], .untestable, "31 % of 34"),
    CheckExample(
      "Kaplan–Meier",
      [
        .share(
          "r2", "70", endpoint: "DOR", of: 29, population: "responders", timepoint: "P6M",
          qualifiers: ["kaplan_meier"])
      ], .untestable, "70 % of 29"),
    CheckExample(
      "responders unknown",
      [.share("r2", "70", endpoint: "DOR", population: "responders", timepoint: "P6M")], .untestable,
      "70 % of the responders"),
  ]

  init() {}

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results[index].population == "responders" {
      let result = record.results[index]
      guard result.isShare || (result.statistic == .eventFreeRate && result.unit == "%"),
        let value = result.value, result.printedCount == nil
      else { continue }
      found.append(judge(result, value, record))
    }
    return found
  }

  /// How many responders of another group give the share, if any do: the notice may mean those, unless it names their trial right behind
  /// the share.
  private func otherResponders(
    than source: Result?, of result: Result, _ value: Decimal, _ record: IndexedRecord
  ) -> Int? {
    let trial = result.trial.flatMap { record.names($0, rightBehind: result) ? $0 : nil }
    for row in record.results
    where row.endpoint == "ORR" && row.isShare && row.population == nil && row.id != source?.id
      && (trial == nil || row.trial == nil || row.trial == trial)
    {
      guard let rate = row.value, let size = record.group(of: row)?.size,
        let counts = WholeShare.counts(rate, of: size), counts.count <= 200
      else { continue }
      if let fitting = counts.first(where: { $0 > 0 && WholeShare.counts(value, of: $0) != nil }) {
        return fitting
      }
    }
    return nil
  }

  private func judge(_ result: Result, _ value: Decimal, _ record: IndexedRecord) -> Check {
    let source = record.responseRow(of: result)
    let inputs = source.map { [result.id, $0.id] } ?? [result.id]
    let evidence = [result.evidence, source?.evidence ?? []]
    let people = result.denominator.map(String.init) ?? "the responders"
    func untestable(_ reason: String) -> Check {
      row(.untestable, "\(value) % of \(people)", "\(reason).", inputs: inputs, evidence: evidence)
    }
    if let reason = result.estimateReason { return untestable("Not tested: \(reason)") }
    if result.isDerivedFromItself("denominator") {
      return untestable("The percentage itself was the witness for the number of responders")
    }
    if let bound = result.shareBound {
      return untestable("The share is printed as a bound (\(bound.rawValue)), not as the share itself")
    }
    // A count that only the exact interval gives may be another where the interval was made otherwise.
    let isCertain = !(source.map { $0.isCountFromInterval && result.isDerived("denominator") } ?? false)
    if isCertain, let size = result.denominator, size > 0, size <= WholeShare.largestGroup {
      if result.isDerived("denominator"), WholeShare.counts(value, of: size) == nil,
        let other = otherResponders(than: source, of: result, value, record)
      {
        return untestable(
          "It is no share of \(size) responders, but one of \(other) that the notice tells of too")
      }
      return judgeWhole(
        self, value, size, inputs: inputs, evidence: evidence, people: "responders",
        chain: record.links(of: result))
    }
    guard let source, let rate = source.value, source.shareBound == nil, source.estimateReason == nil,
      let group = record.group(of: source), !group.approximate,
      let responders = WholeShare.counts(rate, of: group.size), responders.lowerBound > 0,
      responders.count <= 200
    else { return untestable("The number of responders is not known") }
    let subject = "\(value) % of \(listed(responders))"
    for size in responders {
      if let possible = WholeShare.counts(value, of: size) {
        return row(
          .consistent, "\(subject): k = \(listed(possible))",
          "\(rate) % of \(group.size) is \(listed(responders)) responders; \(listed(possible)) of \(size) is "
            + "\(value) %.",
          inputs: inputs, evidence: evidence)
      }
    }
    if responders.contains(where: { WholeShare.truncatedCounts(value, of: $0) != nil }) {
      return row(
        .explained, "\(subject): no whole k",
        "No whole number of \(listed(responders)) responders rounds to \(value) %, but one gives it "
          + "if the further "
          + "digits are cut off.",
        inputs: inputs, evidence: evidence)
    }
    return row(
      .inconsistent, "\(subject): no whole k",
      "\(rate) % of \(group.size) is \(listed(responders)) responders, and no whole number of them "
        + "is \(value) %.",
      inputs: inputs, evidence: evidence)
  }
}

extension IndexedRecord {
  /// Whether a mention of the trial `id` stands right behind the figure of `result`: "72 % of the responders in A".
  fileprivate func names(_ id: String, rightBehind result: Result) -> Bool {
    guard let end = result.evidence.first?.end, let trial = trials.first(where: { $0.id == id }) else {
      return false
    }
    return trial.evidence.contains { $0.start >= end && $0.start - end <= 30 }
  }
}
