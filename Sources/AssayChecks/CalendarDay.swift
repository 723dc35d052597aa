/// A full day of the Gregorian calendar, read from ISO 8601.
struct CalendarDay: Equatable {
  /// Four digits.
  var year: Int
  /// 1 to 12.
  var month: Int
  /// 1 to 31.
  var day: Int

  /// Reads `2025-06-11`; nil for anything less exact, and for a day that the calendar does not have.
  init?(_ text: String) {
    guard let parts = CalendarDay.parts(text), let month = parts.month, let day = parts.day,
      CalendarDay.exists(parts)
    else { return nil }
    year = parts.year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01 (Howard Hinnant's algorithm).
  var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1970-01-01 (the inverse of `dayNumber`).
  init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `2025-06-11`.
  var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let digits = String(year)
    return "\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)-\(two(month))-\(two(day))"
  }

  /// 0 for Sunday to 6 for Saturday.
  var weekday: Int { ((dayNumber % 7) + 11) % 7 }

  /// Whether a year, a year and month, or a full date can be in the calendar; what is no such form counts as
  /// possible.
  static func isPossible(_ text: String) -> Bool {
    guard let parts = parts(text) else { return true }
    return exists(parts)
  }

  private typealias Parts = (year: Int, month: Int?, day: Int?)

  /// The numbers of `2025`, `2025-06` or `2025-06-11`.
  private static func parts(_ text: String) -> Parts? {
    let length = text.utf8.count
    guard length == 4 || length == 7 || length == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        if byte != 0x2D { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte) - 0x30
      if place < 4 {
        year = year * 10 + digit
      } else if place < 7 {
        month = month * 10 + digit
      } else {
        day = day * 10 + digit
      }
    }
    return (year, length > 4 ? month : nil, length > 7 ? day : nil)
  }

  private static func exists(_ parts: Parts) -> Bool {
    guard let month = parts.month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day = parts.day else { return true }
    let leap = parts.year % 4 == 0 && (parts.year % 100 != 0 || parts.year % 400 == 0)
    switch month {
    case 2: return (1...(leap ? 29 : 28)).contains(day)
    case 4, 6, 9, 11: return (1...30).contains(day)
    default: return (1...31).contains(day)
    }
  }
}
