import AssayNumbers
import AssayText

extension Rule {
  /// A span of time.
  static let duration = Rule(
    id: "duration",
    doc: "A number of days, weeks, months or years, with both ends of a range.",
    triggers: [
      .numberThen(
        [
          "months", "month", "mo", "mos", "weeks", "week", "wk", "wks", "days", "day", "years", "year", "yr",
          "yrs",
          "hours", "hour", "hr", "hrs", "minutes", "minute", "min", "to", "or", "and", "vs", "versus", "v",
          "full",
          "calendar",
          "consecutive",
          "additional",
        ] + Trigger.dashes)
    ],
    pattern: """
      (?:(?<low>{num}) (?:vs?\\.?|versus|and) {minus}?)?(?<value>{num}|{count})(?:(?: ?{dash} ?| to | or )(?<high>{num}|{count}))?(?: ?{dash} ?| )?(?:full |calendar |consecutive |additional )?
      (?<unit>{unit-of-time})(?!{dash}old| old| of age)
      """,
    examples: [
      .finds("median of «16.6 months»", "16.6 mo"), .finds("«12-month» PFS", "12 mo"),
      .finds("at least «one year»", "1 a"), .finds("every «three weeks»", "3 wk"),
      .finds("«6 to 12 weeks»", "6–12 wk"), .ignores("18 years old"), .ignores("65 years of age"),
      .finds("«16.6\u{A0}months»", "16.6 mo"),
      .finds("«5·3 months»", "5.3 mo"),
      .finds("«6–12 weeks»", "6–12 wk"),
      .finds("«10.6 mo»", "10.6 mo"),
      .finds("at «twenty-four weeks»", "24 wk"),
      .finds("within «48 hours»", "48 h"),
      .finds("a «six-month» landmark", "6 mo"),
      .finds("«4.2» vs «3.2 months»", "4.2 mo", "3.2 mo"), .finds("«6.1» v «4.2 months»", "6.1 mo", "4.2 mo"),
      .finds("of «16.6» and «9.2 months»", "16.6 mo", "9.2 mo"),
      .finds("by «-6.64 days» a month", "-6.64 d"), .finds("«−2.46» and «−2.45 days»", "-2.46 d", "-2.45 d"),
      .finds("every «4 - 12 weeks»", "4–12 wk"),
      .finds("2.9 with D-99 vs «3.1 months»", "3.1 mo"),
      .ignores("a 65-year-old man"),
      .ignores("12 patients"),
      .misses("at least «a year»"),
    ]
  ) { match, list in
    guard let unit = match.span(.unit), let value = match.span(.value) else { return }
    // "4.2 vs 3.2 months": both are months.
    // "D-99 versus 3.1 months": a number that is part of a name is none of them.
    if let low = match.span(.low), !TimeUnits.isInName(low, match.text) {
      list.add(.duration, match) {
        $0.value = match.number(.low)
        $0.valueSpan = low
        $0.unit = TimeUnits.unit(match.text, unit)
        TimeUnits.sign(&$0, match.text)
        $0.span = $0.valueSpan
      }
    }
    list.add(.duration, match) {
      $0.span = TextSpan(value.start, match.span.end)
      $0.value = match.number(.value)
      $0.valueSpan = match.span(.value) ?? .empty
      if let high = match.span(.high) {
        $0.high = match.number(.high)
        $0.highSpan = high
      }
      $0.unit = TimeUnits.unit(match.text, unit)
      if $0.high == nil {
        TimeUnits.sign(&$0, match.text)
        $0.span = TextSpan($0.valueSpan.start, match.span.end)
      }
    }
  }

  /// An age, which is no duration and no size of a cohort.
  static let age = Rule(
    id: "age",
    doc: "An age or a limit of age.",
    triggers: [
      .numberBefore(["year", "month", "week", "older", "above", "over", "up"], within: 3, isWhole: true),
      .words(["aged", "age", "ages"]),
    ],
    pattern: """
      (?:(?:aged?|ages) (?:of |from |between |at least |under |over |≥ ?|older than |younger than |at or above )*(?<value>{count})
      (?:(?: ?{dash} ?| to | and | through )(?<high>{count}))?(?: (?:years|months|weeks))?
      |(?<value>{count})(?: ?{dash} ?| to | and )?(?<high>{count})?(?: ?{dash} ?| )(?:years?|months?|weeks?)(?: ?{dash} ?| )(?:of age|old\\b|and (?:older|above|over|up)|or (?:older|above|over)|or younger)
      |(?<value>{count}) (?:and|or) (?:older|above|over|up)\\b)
      """,
    examples: [
      .finds("patients «aged 12 years» and older", "12"), .finds("adults «18 years of age»", "18"),
      .finds("a «65-year-old» man", "65"), .ignores("12 months of follow-up"),
      .finds("people «60 years of age» and older", "60"),
      .finds("adults «50–59 years of age»", "50–59"),
      .finds("children «ages 2 to 17 years»", "2–17"),
      .finds("adults «65 and older»", "65"),
      .finds("a «7-month-old» girl", "7"),
      .finds("people «aged eighteen years»", "18"),
      .ignores("the 65 patients"),
    ]
  ) { match, list in
    list.add(.age, match) {
      $0.value = match.number(.value)
      $0.valueSpan = match.span(.value) ?? .empty
      if let high = match.span(.high) {
        $0.high = match.number(.high)
        $0.highSpan = high
      }
    }
  }
}

/// Units of time by their first letters.
enum TimeUnits {
  /// Whether a hyphen and a letter stand glued in front of a number: "D-99".
  static func isInName(_ number: TextSpan, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.byte(before: number.start) == 0x2D && (text.byte(before: number.start - 1) | 0x20) &- 0x61 < 26
  }

  /// Gives a change in days or hours the minus in front of it; in front of longer times a dash is none.
  static func sign(_ finding: inout Finding, _ text: UnsafeBufferPointer<UInt8>) {
    guard finding.unit == .day || finding.unit == .hour, let value = finding.value else { return }
    let signed = Signs.apply(value, finding.valueSpan, text)
    finding.value = signed.0
    finding.valueSpan = signed.1
  }

  static func unit(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> TimeUnit {
    switch text[span.start] | 0x20 {
    case 0x79: return .year
    case 0x77: return .week
    case 0x64: return .day
    case 0x68: return .hour
    default:
      return text.starts(at: span, with: "mi") ? .minute : .month
    }
  }
}
