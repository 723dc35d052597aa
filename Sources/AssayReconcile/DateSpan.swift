/// The days that an ISO 8601 date may mean: a day, a month, a quarter or a year. Days count from 1970-01-01.
struct DateSpan: Equatable {
  let first: Int
  let last: Int

  /// Reads `2025-06-11`, `2025-06`, `2025-Q2`, `2025`; nil for anything else.
  init?(_ text: String?) {
    guard let text else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = Int(parts[0]), (1...9_999).contains(year), parts.count <= 3 else { return nil }
    if parts.count == 1 {
      first = DateSpan.day(year, 1, 1)
      last = DateSpan.day(year + 1, 1, 1) - 1
    } else if parts[1].hasPrefix("Q"), let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter) {
      first = DateSpan.day(year, 3 * quarter - 2, 1)
      last = quarter == 4 ? DateSpan.day(year + 1, 1, 1) - 1 : DateSpan.day(year, 3 * quarter + 1, 1) - 1
    } else if let month = Int(parts[1]), (1...12).contains(month) {
      if parts.count == 3 {
        guard let day = Int(parts[2]), (1...31).contains(day) else { return nil }
        first = DateSpan.day(year, month, day)
        last = first
      } else {
        first = DateSpan.day(year, month, 1)
        last = month == 12 ? DateSpan.day(year + 1, 1, 1) - 1 : DateSpan.day(year, month + 1, 1) - 1
      }
    } else {
      return nil
    }
  }

  /// Whether some day is in both.
  func meets(_ other: DateSpan) -> Bool { first <= other.last && other.first <= last }

  /// How many days lie between them at least; 0 where they meet.
  func distance(to other: DateSpan) -> Int { max(0, other.first - last, first - other.last) }

  /// The number of a day of the Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms").
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let ofEra = year - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }
}

/// An ISO 8601 duration of one unit, to be compared.
struct TimeSpan: Equatable {
  private let days: Double
  /// `12 months`.
  let words: String

  /// Reads `P12M`, `P6W`, `P90D`, `PT12H`; nil for anything else.
  init?(_ text: String?) {
    guard let text, text.hasPrefix("P"), let letter = text.last else { return nil }
    let isTime = text.hasPrefix("PT")
    guard let amount = Double(text.dropFirst(isTime ? 2 : 1).dropLast()), amount > 0, amount < 1e6 else {
      return nil
    }
    let noun: String
    switch (letter, isTime) {
    case ("Y", false): (days, noun) = (amount * 365.25, "year")
    case ("M", false): (days, noun) = (amount * 365.25 / 12, "month")
    case ("W", false): (days, noun) = (amount * 7, "week")
    case ("D", false): (days, noun) = (amount, "day")
    case ("H", true): (days, noun) = (amount / 24, "hour")
    case ("M", true): (days, noun) = (amount / 1_440, "minute")
    case ("S", true): (days, noun) = (amount / 86_400, "second")
    default: return nil
    }
    words = "\(text.dropFirst(isTime ? 2 : 1).dropLast()) \(noun)\(amount == 1 ? "" : "s")"
  }

  /// Whether both may be called the same: 52 weeks and 12 months are, 48 weeks are not.
  func isAbout(_ other: TimeSpan) -> Bool { abs(days - other.days) <= 0.04 * max(days, other.days) }
}
