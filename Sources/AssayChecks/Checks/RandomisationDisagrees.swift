import AssayNumbers
import AssayRecord

/// A116: two arms whose sizes are improbable for the ratio of their randomisation. A warning: chance has no
/// limit.
struct RandomisationDisagrees: CheckRule {
  static let code = "A116"
  static let name = "randomisation-disagrees"
  static let needs: RowKinds = .trials
  static let doc = "The sizes of two arms are all but impossible for the stated ratio of randomisation."
  static let formula = "binomial test of the arms against a:b, either way round, p ≥ 10⁻⁴"
  static let source = "347:174 and 151:79 are fine at 2:1"
  static let escapes = [
    "chance: never more than a warning", "more or fewer than two arms", "approximate sizes",
    "no ratio stated",
  ]
  static let examples = [
    CheckExample("347 and 174", rows("2:1", 347, 174), .consistent, "347 : 174 at 2 : 1"),
    CheckExample("151 and 79", rows("randomized_2_1", 151, 79), .consistent, "151 : 79 at 2 : 1"),
    CheckExample("a digit slipped", rows("1:1", 347, 174), .explained, "347 : 174 at 1 : 1"),
    CheckExample("about", rows("2:1", 347, 200, approximate: true), .untestable, "347 : 200 at 2 : 1"),
    CheckExample("no ratio", rows("randomized", 347, 74), nil, nil),
  ]

  private static func rows(_ design: String, _ first: Int, _ second: Int, approximate: Bool = false)
    -> [ExampleRow]
  {
    [
      .trial("t1", "EXAMPLE", design: [design]), .cohort("c1", first, trial: "t1", role: .arm),
      .cohort("c2", second, trial: "t1", role: .arm, approximate: approximate),
    ]
  }

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    var arms: [String: [Int]]?
    for trial in record.trials {
      guard let ratio = RandomisationRatio(trial.design) else { continue }
      let table = arms ?? RandomisationDisagrees.arms(of: record)
      arms = table
      guard let places = table[trial.id], places.count == 2 else { continue }
      let (first, second) = (record.cohorts[places[0]], record.cohorts[places[1]])
      guard (1...50_000).contains(first.size), (1...50_000).contains(second.size) else { continue }
      found.append(judge(trial, ratio, first, second))
    }
    return found
  }

  /// The places of the arms of each trial.
  private static func arms(of record: IndexedRecord) -> [String: [Int]] {
    var arms: [String: [Int]] = [:]
    for index in record.cohorts.indices where record.cohorts[index].role == .arm {
      if let trial = record.cohorts[index].trial { arms[trial, default: []].append(index) }
    }
    return arms
  }

  private func judge(_ trial: Trial, _ ratio: RandomisationRatio, _ first: Cohort, _ second: Cohort) -> Check
  {
    let statement = "\(first.size) : \(second.size) at \(ratio.first) : \(ratio.second)"
    func answer(_ verdict: Verdict, _ detail: String) -> Check {
      row(
        verdict, statement, detail, inputs: [trial.id, first.id, second.id],
        evidence: [Array(first.evidence.prefix(1)), Array(second.evidence.prefix(1))])
    }
    if first.approximate || second.approximate {
      return answer(.untestable, "One of the numbers is only said to be about right.")
    }
    let whole = first.size + second.size
    if isLikely(first.size, of: whole, ratio.first, ratio.second)
      || isLikely(first.size, of: whole, ratio.second, ratio.first)
    {
      return answer(.consistent, "The arms are as large as chance allows.")
    }
    let expected = (whole * ratio.first + (ratio.first + ratio.second) / 2) / (ratio.first + ratio.second)
    return answer(
      .explained,
      "Of \(whole) patients about \(expected) and \(whole - expected) are expected; only chance of "
        + "less than one in "
        + "10,000, a later change of the ratio or another population would explain it.")
  }

  private func isLikely(_ count: Int, of size: Int, _ own: Int, _ other: Int) -> Bool {
    guard let chance = Probability(Int128(own), over: Int128(own + other)),
      let level = Probability(1, over: 20_000)
    else { return true }
    return BinomialTail.compareUpper(count, of: size, chance: chance, with: level) != .less
      && BinomialTail.compareLower(count, of: size, chance: chance, with: level) != .less
  }
}
