import AssayNumbers
import AssayRecord

/// D102: decided before it was submitted, or published before it was decided.
struct DatesOutOfOrder: CheckRule {
  static let code = "D102"
  static let name = "dates-out-of-order"
  static let needs: RowKinds = .dates
  static let doc = "A decision is dated before its submission or after the notice that announces it."
  static let formula = "submission ≤ decision ≤ publication, as exact as both are printed"
  static let source = "an agency decides what was submitted; a notice follows its decision"
  static let escapes = [
    "a target date, before or after the decision", "one day, for time zones", "a year that is not printed",
    "a submission after the decision may be another application",
    "a page's own date may be older than its text", "a publication that is not the page's own date",
    "more than one decision",
  ]
  static let examples = [
    CheckExample(
      "in order",
      [.date("2025-06-11", "June 11, 2025", .decision), .date("2025-06-12", "June 12, 2025", .publication)],
      .consistent, "2025-06-11 ≤ 2025-06-12"),
    CheckExample(
      "a digit slipped",
      [
        .date("2026-06-11", "June 11, 2026", .decision), .date("2025-06-12", "June 12, 2025", .publication),
        .published("2025-06-12T08:00:00Z"),
      ], .inconsistent, "2026-06-11 > 2025-06-12"),
    CheckExample(
      "the paper of the trial",
      [.date("2025-06-11", "June 11, 2025", .decision), .date("2024-03-02", "March 2, 2024", .publication)],
      .explained, "2025-06-11 > 2024-03-02"),
    CheckExample(
      "the page's own date", [.date("2026-06-11", "June 11, 2026", .decision), .published("2025-06-12")],
      .explained, "2026-06-11 > 2025-06-12"),
    CheckExample(
      "submitted after",
      [.date("2025-06-11", "June 11, 2025", .decision), .date("2025-09", "September 2025", .submission)],
      .explained, "2025-09 > 2025-06-11"),
    CheckExample(
      "year not printed",
      [
        .date(
          "2025-06-14", "June 14", .decision,
          derived: [Derivation(field: "value", operands: ["source.published"], how: "year of the document")]),
        .date("2025-06-12", "June 12, 2025", .publication),
      ], .untestable, "2025-06-14 > 2025-06-12"),
    CheckExample(
      "five weeks before its target date",
      [.date("2025-06-11", "June 11, 2025", .decision), .date("2025-07-18", "July 18, 2025", .target)], nil,
      nil),
  ]

  func run(_ record: IndexedRecord) -> [Check] {
    var decisions: [Int] = []
    for index in record.dates.indices where record.dates[index].role == .decision {
      guard let value = record.dates[index].value else { continue }
      if let first = decisions.first {
        // More than one decision: nothing can be said.
        if record.dates[first].value != value { return [] }
      } else {
        decisions.append(index)
      }
    }
    guard decisions.count == 1, let place = decisions.first, let day = record.dates[place].value else {
      return []
    }
    var found: [Check] = []
    var seen: Set<String> = []
    for (index, date) in record.dates.enumerated() {
      guard date.role == .submission || date.role == .publication, let other = date.value,
        seen.insert(other).inserted
      else { continue }
      found.append(judge(record, place, day, index, other))
    }
    if let published = record.source.published, !record.dates.contains(where: { $0.role == .publication }),
      isAfter(day, published)
    {
      found.append(
        row(
          .explained, "\(day) > \(published.prefix(10))",
          "The page calls itself older than the decision; its text may have been renewed later.",
          inputs: ["dates[\(place)]", "source.published"], evidence: [record.dates[place].evidence]))
    }
    return found
  }

  private func judge(_ record: IndexedRecord, _ place: Int, _ day: String, _ index: Int, _ other: String)
    -> Check
  {
    let date = record.dates[index]
    let isSubmission = date.role == .submission
    let (early, late) = isSubmission ? (other, day) : (day, other)
    func answer(_ verdict: Verdict, _ sign: String, _ detail: String) -> Check {
      row(
        verdict, "\(early) \(sign) \(late)", detail, inputs: ["dates[\(place)]", "dates[\(index)]"],
        evidence: [Array(record.dates[place].evidence.prefix(1)), date.evidence])
    }
    if !isAfter(early, late) {
      return answer(
        .consistent, "≤",
        isSubmission ? "It was submitted before it was decided." : "It was decided before it was published.")
    }
    if !date.derived.isEmpty || !record.dates[place].derived.isEmpty {
      return answer(.untestable, ">", "The year of one of the dates is not printed.")
    }
    if isSubmission {
      return answer(
        .explained, ">", "The submission is later than the decision; it may be another application.")
    }
    guard let published = record.source.published, published.hasPrefix(other) else {
      return answer(
        .explained, ">", "The publication may be another than this notice, such as the trial's paper.")
    }
    let years = [early, late].compactMap { Int($0.prefix(4)).map { Decimal($0) } }
    let repair = SingleDigit.repair(years) { changed in
      guard changed.count == 2, changed[0] == changed[1] else { return false }
      return !isAfter(changed[0].description + early.dropFirst(4), changed[1].description + late.dropFirst(4))
    }
    return answer(
      .inconsistent, ">",
      "The notice is dated \(late), before the decision of \(early) that it announces; the decision can be of "
        + "\(late) at the latest.\(repair)")
  }

  /// Whether `early` is later than `late` by more than one day, as exact as both are.
  private func isAfter(_ early: String, _ late: String) -> Bool {
    let first = String(early.prefix(10))
    let second = String(late.prefix(10))
    if let one = CalendarDay(first), let two = CalendarDay(second) {
      return one.dayNumber > two.dayNumber + 1
    }
    let length = min(first.count, second.count)
    guard length == 4 || length == 7 else { return false }
    return first.prefix(length) > second.prefix(length)
  }
}
