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
    guard let parts = CalendarDay.parts(text), parts.count == 3, CalendarDay.exists(parts) else { return nil }
    (year, month, day) = (parts[0], parts[1], parts[2])
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

  /// 0 for Sunday to 6 for Saturday.
  var weekday: Int { ((dayNumber % 7) + 11) % 7 }

  /// Whether a year, a year and month, or a full date can be in the calendar; what is no such form counts as
  /// possible.
  static func isPossible(_ text: String) -> Bool {
    guard let parts = parts(text) else { return true }
    return exists(parts)
  }

  private static func parts(_ text: String) -> [Int]? {
    let fields = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(fields.count) else { return nil }
    var result: [Int] = []
    for (field, width) in zip(fields, widths) {
      guard field.count == width, field.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      result.append(field.reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    return result
  }

  private static func exists(_ parts: [Int]) -> Bool {
    if parts.count > 1, !(1...12).contains(parts[1]) { return false }
    if parts.count > 2 {
      let leap = parts[0] % 4 == 0 && (parts[0] % 100 != 0 || parts[0] % 400 == 0)
      let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      return (1...days[parts[1] - 1]).contains(parts[2])
    }
    return true
  }
}
