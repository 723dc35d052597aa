import AssayNumbers
import AssayRecord

/// A121: a ratio that favours one arm, and medians that favour the other. A warning: the curves may cross.
struct DirectionDisagrees: CheckRule {
  static let code = "A121"
  static let name = "direction-disagrees"
  static let needs: RowKinds = .ratios
  static let doc = "The hazard ratio favours one arm and the medians favour the other."
  static let formula = "HR < 1 and the treatment's median is the longer, or HR > 1 and it is the shorter"
  static let source = "under proportional hazards the two agree"
  static let escapes = [
    "crossing curves: never more than a warning", "equal medians", "a median that is not reached",
  ]
  static let examples = [
    CheckExample("they agree", rows("0.76", "16.6", "9.2"), .consistent, "HR 0.76 and 16.6 > 9.2"),
    CheckExample("they do not", rows("0.76", "9.2", "16.6"), .explained, "HR 0.76 but 9.2 < 16.6"),
    CheckExample("equal medians", rows("0.76", "9.2", "9.2"), nil, nil),
  ]

  private static func rows(_ ratio: String, _ first: String, _ second: String) -> [ExampleRow] {
    [
      .result("r1", .median, first, endpoint: "PFS", unit: "mo", arm: "drug"),
      .result("r2", .median, second, endpoint: "PFS", unit: "mo", arm: "placebo"),
      .result("r3", .hazardRatio, ratio, endpoint: "PFS", arm: "drug", comparator: "placebo"),
    ]
  }

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results[index].statistic == .hazardRatio {
      let result = record.results[index]
      guard let ratio = result.value, result.bound == nil, !ratio.hasSameValue(as: Decimal(1)),
        result.arm != nil, result.comparator != nil, !record.repeatsEarlierRow(index),
        let own = median(of: result.arm, result, record),
        let other = median(of: result.comparator, result, record),
        own.unit == other.unit, let first = own.value, let second = other.value,
        !first.hasSameValue(as: second)
      else { continue }
      let agrees = (ratio < Decimal(1)) == (second < first)
      let order = "\(first) \(second < first ? ">" : "<") \(second)"
      found.append(
        row(
          agrees ? .consistent : .explained, "HR \(ratio) \(agrees ? "and" : "but") \(order)",
          agrees
            ? "The hazard ratio and the medians favour the same arm."
            : "The hazard ratio and the medians favour different arms; that can be where the curves "
              + "cross, or two "
              + "figures are exchanged.",
          inputs: [own.id, other.id, result.id], evidence: [own.evidence, other.evidence, result.evidence]))
    }
    return found
  }

  private func median(of arm: String?, _ result: Result, _ record: IndexedRecord) -> Result? {
    var found: Int?
    for index in record.rows(of: result.endpoint) where record.results[index].statistic == .median {
      guard record.results[index].value != nil, record.results[index].bound == nil,
        record.results[index].trial == result.trial, record.results[index].isOfArm(arm),
        Result.assessment(record.results[index].qualifiers) == result.assessment
      else { continue }
      if found != nil { return nil }
      found = index
    }
    return found.map { record.results[$0] }
  }
}
