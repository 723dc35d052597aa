import AssayNumbers
import AssayRecord

/// A117: a part that is larger than its whole.
struct NestingDisagrees: CheckRule {
  static let code = "A117"
  static let name = "nesting-disagrees"
  static let doc = "A part of a group is larger than the group, or more patients are counted than there are."
  static let formula = "k ≤ n; part ≤ group, by the links between cohorts"
  static let source = "a part is not larger than its whole"
  static let escapes = [
    "the safety population may exceed the efficacy population", "events are not patients",
    "approximate numbers",
    "parts that A101 adds up",
  ]
  static let examples = [
    CheckExample("a subgroup", [.cohort("c1", 270), .cohort("c2", 54, of: "c1")], .consistent, "54 ≤ 270"),
    CheckExample("larger", [.cohort("c1", 270), .cohort("c2", 540, of: "c1")], .inconsistent, "540 > 270"),
    CheckExample(
      "safety", [.cohort("c1", 101), .cohort("c2", 108, of: "c1", role: .safety)], .explained, "108 > 101"),
    CheckExample(
      "about", [.cohort("c1", 1500, approximate: true), .cohort("c2", 1534, of: "c1")], .untestable,
      "1534 > 1500"),
    CheckExample(
      "more responders than patients", [.share("r1", "90", count: 113, of: 103)], .inconsistent, "113 > 103"),
    CheckExample(
      "events", [.cohort("c1", 101), .cohort("c2", 208, of: "c1", role: .events)], nil, nil),
  ]

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.cohorts.indices where record.cohorts[index].parent != nil {
      guard record.cohorts[index].role != .events,
        let place = record.groups.place(record.cohorts[index].parent), place != index,
        record.cohorts[place].role != .events
      else { continue }
      let (part, whole) = (record.cohorts[index], record.cohorts[place])
      if part.size <= whole.size, part.partition != nil || part.role == .arm { continue }
      found.append(judge(part, whole))
    }
    for index in record.results.indices
    where (record.results[index].count ?? 0) > (record.results[index].denominator ?? .max) {
      let result = record.results[index]
      guard result.statistic == .proportion, let count = result.printedCount, let size = result.denominator,
        count > size, !result.isDerived("denominator")
      else { continue }
      found.append(
        row(
          .inconsistent, "\(count) > \(size)",
          "The notice counts \(count) of \(size) patients; \(size) of them is the most that can be."
            + SingleDigit.repair([Decimal(count), Decimal(size)]) { $0.count == 2 && $0[0] <= $0[1] },
          inputs: [result.id], evidence: [result.evidence]))
    }
    return found
  }

  private func judge(_ part: Cohort, _ whole: Cohort) -> Check {
    func answer(_ verdict: Verdict, _ sign: String, _ detail: String) -> Check {
      row(
        verdict, "\(part.size) \(sign) \(whole.size)", detail, inputs: [part.id, whole.id],
        evidence: [Array(part.evidence.prefix(1)), Array(whole.evidence.prefix(1))])
    }
    if part.size <= whole.size {
      return answer(.consistent, "≤", "The group is not larger than the one that it is a part of.")
    }
    if part.role == .safety || whole.role == .safety {
      return answer(.explained, ">", "More patients can have been treated than are counted for efficacy.")
    }
    if part.approximate || whole.approximate {
      return answer(.untestable, ">", "One of the numbers is only said to be about right.")
    }
    let repair = SingleDigit.repair([Decimal(part.size), Decimal(whole.size)]) {
      $0.count == 2 && $0[0] <= $0[1]
    }
    return answer(
      .inconsistent, ">",
      "A part of \(whole.size) patients cannot be \(part.size) patients; it can be \(whole.size) at "
        + "most.\(repair)")
  }
}
