import AssayNumbers
import AssayText

extension Rule {
  /// A calendar date in any of the forms that notices print.
  static let calendarDate = Rule(
    id: "calendar-date",
    doc:
      "A date: \"June 11, 2025\", \"11 June 2025\", \"2025-06-11\", \"6/11/2025\", \"June 2025\", \"second quarter of 2025\", \"Q2 2025\"; the day may stand without its year.",
    triggers: [
      .numberThen([
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "st", "nd", "rd",
        "th", "q", "of",
      ]),
      .numberThenNumber(["-", "/"]),
      .malformedNumber,
      .wordsNext(
        [
          "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
          "november", "december",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        ], [[Trigger.aNumber, ",", ".", "of"]]),
      .words(["q1", "q2", "q3", "q4"]),
      .wordsNext(["first", "second", "third", "fourth"], [["quarter"]]),
    ],
    pattern: """
      (?:(?<month>{month}) ?(?<day>[0-3]?\\d|[4-9]\\d(?=,? (?:19|20)\\d\\d))(?:st|nd|rd|th)?(?![\\d%.,]*\\d*%|\\d)(?:,? ?(?<year>(?:19|20)\\d\\d|{slip})(?![\\d%]|,\\d{3}))?
      |(?<month>{month}),? (?:of )?(?<year>(?:19|20)\\d\\d|{slip})(?![\\d%]|,\\d{3})
      |(?<day>[0-3]?\\d|[4-9]\\d(?= {month} (?:19|20)\\d\\d))(?:st|nd|rd|th)?(?: of)?(?: |-|\\.)(?<month>{month})(?:\\b,?(?: |-)?(?<year>(?:19|20)\\d\\d|{slip})(?![\\d%]|,\\d{3}))?
      |(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)(?!\\d)
      |(?<year>(?:19|20)\\d\\d),? (?<month>{month}) (?<day>[0-3]?\\d)(?![\\d%])
      |(?<year>(?:19|20)\\d\\d)/(?<month>0?[1-9]|1[0-2])/(?<day>[0-3]?\\d)(?!\\d)
      |(?<low>[0-3]?\\d)(?:[/.]|(?<=1[3-9]|2\\d|3[01])-)(?<high>[0-3]?\\d)[/.-](?<year>(?:19|20)\\d\\d)(?!\\d)
      |(?:(?<n>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?|Q(?<n>[1-4])|(?<n>[1-4])Q),? (?:of )?(?<year>(?:19|20)\\d\\d|{slip})(?!\\d))
      """,
    examples: [
      .finds("On «June 11, 2025», the FDA", "2025-06-11"), .finds("«11 June 2025»", "2025-06-11"),
      .finds("«2025-06-11»", "2025-06-11"), .finds("in «June 2025»", "2025-06"),
      .finds("the «second quarter of 2025»", "2025-Q2"),
      .finds("«Sept. 3, 2024»", "2024-09-03"), .finds("«6/11/2025»", "2025-06-11"),
      .finds("«Feb 7»", "--02-07"),
      .finds("«February 30, 2025»", "impossible"), .finds("On «June 41, 2025», the FDA", "impossible"),
      .finds("on «51 June 2025»", "impossible"), .finds("On «June 11, 3025», the FDA", "impossible"),
      .finds("of «11 June 2825» that it", "impossible"), .finds("in «June 3025».", "impossible"),
      .finds("On «October 0, 2025», the FDA", "impossible"), .finds("on «0 March 2024» it", "impossible"),
      .finds("On «2 August 1017» an advisory committee", "impossible"),
      .finds("In «May 1024» a panel of advisers", "impossible"),
      .finds("«30 May 1024»Written by", "impossible"),
      .finds("Rome, «June 21, 1025» /Wire/ --", "impossible"),
      .finds("From «March 1», 1000 a day were", "--03-01"), .finds("On «June 11», 1000IU", "--06-11"),
      .ignores("May 0.5 mg"), .ignores("May 0% of"),
      .ignores("may 3025 and"), .ignores("In May 3025 patients"),
      .finds("As of «March 3», 3000 (75%) of them", "--03-03"),
      .finds("From «March 1», 1000 to 1200", "--03-01"),
      .finds("On «June 11», 1200 patients", "--06-11"),
      .ignores("in 54 May trials"),
      .ignores("may contact 12 people"),
      .ignores("March of Dimes"), .ignores("FDA-1088"),
      .finds("«June\u{A0}11,\u{A0}2025»", "2025-06-11"),
      .finds("«11th of June 2025»", "2025-06-11"),
      .finds("«11-Jun-2025»", "2025-06-11"),
      .finds("«13/11/2025» or «11.06.2025»", "2025-11-13", "2025-06-11"),
      .finds("«2025/06/11»", "2025-06-11"), .finds("«19-04-2021» | News", "2021-04-19"),
      .ignores("the study 11-04-2021"),
      .finds("«Q4 2025» and «1Q 2026»", "2025-Q4", "2026-Q1"),
      .finds("«September 2024»", "2024-09"),
      .finds("(«2023, August 10») and «2013 Dec 15»", "2023-08-10", "2013-12-15"),
      .ignores("may 12 patients"),
      .ignores("in 12 of 25 patients"),
      .ignores("May affect 20% of 2025 cases"),
    ]
  ) { match, list in
    var year = match.number(.year).map { Int($0.mantissa) } ?? 0
    var month = 0
    var day = match.number(.day).map { Int($0.mantissa) } ?? 0
    var quarter = 0
    if let span = match.span(.month) {
      month = Dates.month(match.text, span)
      // "may 12 patients": a day without its year counts only behind a capital, and so does a slipped year.
      if !NoticeYears.possible.contains(year), (match.text[span.start] | 0x20) &- 0x61 < 26,
        match.text[span.start] & 0x20 != 0
      {
        return
      }
      if year == 0 && day == 0 { return }
      // "October 0, 2025": no calendar has it, and it is not the month alone.
      if day == 0, match.span(.day) != nil { day = Dates.noDay }
    } else if match.span(.n) != nil {
      let first = match.firstByte(.n)
      quarter = first &- 0x30 < 10 ? Int(first &- 0x30) : first == 0x66 ? 1 : first == 0x73 ? 2 : 3
      // "first" and "fourth" start alike.
      if match.starts(.n, "fo") { quarter = 4 }
    } else if let low = match.number(.low), let high = match.number(.high) {
      // 6/11/2025 is June 11 where months come first; 13/11/2025 can only be a day; with points, days come first.
      (month, day) = (Int(low.mantissa), Int(high.mantissa))
      let isPointed = match.span(.low).map { match.text[$0.end] == 0x2E } ?? false
      if month > 12 || isPointed && day <= 12 { swap(&month, &day) }
    }
    if year == 0, day == 0 { year = 0 }
    list.add(.date, match) {
      $0.extra = Decimal(year * 100_000 + month * 1_000 + day * 10 + quarter)
      $0.valueSpan = match.span
    }
  }
}

/// Calendar arithmetic on packed dates (year · 100,000 + month · 1,000 + day · 10 + quarter; 0 for what is not printed).
public enum Dates {
  /// Stands for a printed day that is zero: no month has as many.
  static let noDay = 99

  /// ISO 8601 as exact as printed (a quarter as its form `2025-Q2`, a day without a year `--02-07`); nil for a day that no calendar has.
  public static func iso(_ finding: Finding) -> String? {
    guard let packed = finding.extra?.integer else { return nil }
    return iso(packed: packed)
  }

  /// The same for a packed date.
  public static func iso(packed: Int) -> String? {
    let (year, month, day, quarter) = (packed / 100_000, packed / 1_000 % 100, packed / 10 % 100, packed % 10)
    guard year == 0 || NoticeYears.possible.contains(year) else { return nil }
    if quarter > 0 { return "\(year)-Q\(quarter)" }
    guard (1...12).contains(month) else { return nil }
    if day == 0 { return year > 0 ? "\(year)-\(two(month))" : nil }
    guard day >= 1, day <= days(in: month, of: year == 0 ? 2_000 : year) else { return nil }
    return (year == 0 ? "-" : "\(year)") + "-\(two(month))-\(two(day))"
  }

  /// The day before or behind a packed full date.
  public static func shift(packed: Int, days: Int) -> Int {
    var (year, month, day) = (packed / 100_000, packed / 1_000 % 100, packed / 10 % 100 + days)
    if day < 1 {
      month -= 1
      if month < 1 { (year, month) = (year - 1, 12) }
      day += self.days(in: month, of: year)
    } else if day > self.days(in: month, of: year) {
      day -= self.days(in: month, of: year)
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    return year * 100_000 + month * 1_000 + day * 10
  }

  /// The day of the week of a packed full date, 0 for Sunday.
  static func weekday(packed: Int) -> Int {
    let (month, day) = (packed / 1_000 % 100, packed / 10 % 100)
    let year = packed / 100_000 - (month < 3 ? 1 : 0)
    // Sakamoto's table: by how many days the months are shifted.
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
    return (year + year / 4 - year / 100 + year / 400 + shift + day) % 7
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The month that a name, an abbreviation or two digits stand for.
  static func month(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int {
    let first = text[span.start] | 0x20
    if text[span.start] &- 0x30 < 10 {
      var value = 0
      for position in span.range { value = value * 10 + Int(text[position] &- 0x30) }
      return value
    }
    guard span.count >= 3 else { return 0 }
    let second = text[span.start + 1] | 0x20
    let third = text[span.start + 2] | 0x20
    switch (first, second, third) {
    case (0x6A, 0x61, _): return 1
    case (0x66, _, _): return 2
    case (0x6D, 0x61, 0x72): return 3
    case (0x61, 0x70, _): return 4
    case (0x6D, _, _): return 5
    case (0x6A, _, 0x6E): return 6
    case (0x6A, _, _): return 7
    case (0x61, _, _): return 8
    case (0x73, _, _): return 9
    case (0x6F, _, _): return 10
    case (0x6E, _, _): return 11
    default: return 12
    }
  }
}
