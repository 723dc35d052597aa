import AssayNumbers
import AssayRecord

/// D103: a printed weekday that is not that of its date.
struct WeekdayWrong: CheckRule {
  static let code = "D103"
  static let name = "weekday-wrong"
  static let needs: RowKinds = .dates
  static let doc = "A printed weekday is not the one of its date."
  static let formula = "weekday(date) = the printed weekday"
  static let source = "the Gregorian calendar"
  static let escapes = ["a year that is not printed but taken from the document", "no weekday printed"]
  static let examples = [
    CheckExample(
      "right", [.date("2025-06-11", "Wednesday, June 11, 2025", .decision)], .consistent,
      "2025-06-11 is a Wednesday"),
    CheckExample(
      "wrong", [.date("2025-06-12", "Wednesday, June 12, 2025", .decision)], .inconsistent,
      "2025-06-12 is a Thursday, not a Wednesday"),
    CheckExample(
      "year from the document",
      [
        .date(
          "2025-06-12", "Wednesday, June 12", .decision,
          derived: [Derivation(field: "value", operands: ["source.published"], how: "year of the document")])
      ], .untestable, "2025-06-12 is a Thursday, not a Wednesday"),
    CheckExample("no weekday", [.date("2025-06-12", "June 12, 2025", .decision)], nil, nil),
  ]

  private static let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  /// Whether the bytes of `word` stand in `text`.
  private static func contains(_ text: String, _ word: String) -> Bool {
    var rest = text.utf8[...]
    while rest.count >= word.utf8.count {
      if rest.starts(with: word.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for (index, date) in record.dates.enumerated() {
      guard WeekdayWrong.contains(date.printed, "day"), let value = date.value, let day = CalendarDay(value)
      else {
        continue
      }
      let named = WeekdayWrong.names.indices.filter {
        WeekdayWrong.contains(date.printed, WeekdayWrong.names[$0])
      }
      guard named.count == 1, let printed = named.first else { continue }
      let name = WeekdayWrong.names[day.weekday]
      let isRight = printed == day.weekday
      let statement =
        "\(value) is a \(name)" + (isRight ? "" : ", not a \(WeekdayWrong.names[printed])")
      let verdict: Verdict = isRight ? .consistent : date.derived.isEmpty ? .inconsistent : .untestable
      found.append(
        row(
          verdict, statement,
          isRight
            ? "The weekday is that of the date."
            : date.derived.isEmpty
              ? "\(value) was a \(name); the nearest days of that name are "
                + "\(WeekdayWrong.nearest(printed, day))."
              : "The year is not printed, so the weekday may be that of another year.",
          inputs: ["dates[\(index)]"], evidence: [date.evidence]))
    }
    return found
  }

  /// The days before and after `day` that bear the name: "2025-06-11 and 2025-06-18".
  private static func nearest(_ weekday: Int, _ day: CalendarDay) -> String {
    let back = (day.weekday - weekday + 7) % 7
    return [day.dayNumber - back, day.dayNumber - back + 7].map { CalendarDay(dayNumber: $0).iso }
      .joined(separator: " and ")
  }
}
