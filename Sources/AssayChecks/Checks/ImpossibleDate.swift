import AssayNumbers
import AssayRecord

/// D101: a printed day that the calendar does not have.
struct ImpossibleDate: CheckRule {
  static let code = "D101"
  static let name = "impossible-date"
  static let needs: RowKinds = .dates
  static let doc =
    "A printed date names a day that the calendar does not have, or a year that no notice can speak of."
  static let formula = "1 ≤ month ≤ 12, 1 ≤ day ≤ the month's days and 1900 ≤ year ≤ 2099"
  static let source = "the Gregorian calendar"
  static let escapes = ["a year that is not printed but taken from the document"]
  static let examples = [
    CheckExample(
      "June has 30 days", [.date(nil, "June 31, 2025", .decision)], .inconsistent,
      "June 31, 2025: no such day"),
    CheckExample(
      "29 February 2025", [.date("2025-02-29", "February 29, 2025", .decision)], .inconsistent,
      "February 29, 2025: no such day"),
    CheckExample(
      "a digit of the year slipped", [.date(nil, "June 11, 3025", .decision)], .inconsistent,
      "June 11, 3025: no such year"),
    CheckExample(
      "29 February, year from the document",
      [
        .date(
          nil, "February 29", .decision,
          derived: [Derivation(field: "value", operands: ["source.published"], how: "year of the document")])
      ], .untestable, "February 29"),
    CheckExample("29 February 2024", [.date("2024-02-29", "February 29, 2024", .decision)], nil, nil),
    CheckExample("a month", [.date("2025-06", "June 2025", .decision)], nil, nil),
  ]

  init() {}

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for (index, date) in record.dates.enumerated() {
      let isPossible = date.value.map { CalendarDay.isPossible($0) } ?? false
      if isPossible { continue }
      let inputs = ["dates[\(index)]"]
      if !date.derived.isEmpty {
        found.append(
          row(
            .untestable, date.printed, "The year is not printed, so the day cannot be judged.",
            inputs: inputs,
            evidence: [date.evidence]))
      } else {
        found.append(
          row(
            .inconsistent,
            "\(date.printed): no such \(ImpossibleDate.hasOddYear(date.printed) ? "year" : "day")",
            ImpossibleDate.hasOddYear(date.printed)
              ? "No notice can speak of the year of \(date.printed)\(ImpossibleDate.nearest(date.printed))."
              : "The calendar has no \(date.printed)\(ImpossibleDate.nearest(date.printed)).",
            inputs: inputs, evidence: [date.evidence]))
      }
    }
    return found
  }

  private static func year(_ printed: String) -> Int? {
    printed.split { !$0.isLetter && !$0.isNumber }.lazy.compactMap { $0.count == 4 ? Int($0) : nil }.first
  }

  private static func hasOddYear(_ printed: String) -> Bool {
    year(printed).map { !NoticeYears.possible.contains($0) } ?? false
  }

  /// "; June 2025 has 30 days": what would have fitted, where the month is printed in letters.
  private static func nearest(_ printed: String) -> String {
    let words = printed.split { !$0.isLetter && !$0.isNumber }
    guard let year = year(printed) else { return "" }
    if hasOddYear(printed) {
      let fitting = SingleDigit.variants(of: Decimal(year)).compactMap(\.integer).filter {
        (1990...2049).contains($0)
      }
      if fitting.isEmpty { return "" }
      let years = fitting.map(String.init).joined(separator: " or ")
      return "; one digit changed would repair it: \(year) to \(years)"
    }
    guard
      let month = months.firstIndex(where: { name in
        words.contains { $0.count > 2 && name.hasPrefix($0.lowercased()) }
      })
    else { return "" }
    var days = 31
    while days > 28, !CalendarDay.isPossible("\(year)-\(month < 9 ? "0" : "")\(month + 1)-\(days)") {
      days -= 1
    }
    let name = months[month].prefix(1).uppercased() + months[month].dropFirst()
    var end = "; \(name) \(year) has \(days) days"
    if let day = words.lazy.compactMap({ $0.count < 3 ? Int($0) : nil }).first {
      let fitting = SingleDigit.variants(of: Decimal(day)).compactMap(\.integer).filter {
        (1...days).contains($0)
      }
      if (1...4).contains(fitting.count) {
        end +=
          ", so that one digit changed would repair it: \(day) to "
          + fitting.map(String.init).joined(separator: " or ")
      }
    }
    return end
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
