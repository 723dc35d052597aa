import AssayNumbers
import AssayText

extension Rule {
  /// Each printed percentage; both ends of a range where the sign stands once.
  static let percentage = Rule(
    id: "percentage",
    doc: "A number with `%`, \"percent\" or \"per cent\"; of a range or a pair with one sign, both numbers.",
    triggers: [
      .numberThen(
        ["%", "percent", "per", "percentage", "to", "and", "or", "vs", "versus", "compared"] + Trigger.dashes)
    ],
    pattern: """
      (?:(?<low>{num})(?: ?{dash} ?| to | and | or | vs\\.? | versus | compared (?:with|to) ))?
      (?<value>{num}(?<word>(?<=[A-Za-z]))?|{count})(?:-| ?)(?:{pct}|percentage(?= points?\\b))(?<unit> points?\\b)?
      (?<bound>(?= or (?:more|greater|higher|above)\\b))?
      """,
    examples: [
      .finds("«90%» of patients", "90"),
      .finds("«62.5 percent» responded", "62.5"),
      .finds("«0·76 per cent»", "0.76"),
      .finds("in «0.9%» to «2.6%» of cases", "0.9", "2.6"),
      .finds("a «30» to «34%» reduction", "30", "34"),
      .finds("a change of «−2.4%» at week 40", "-2.4"),
      .ignores("1-800 calls, 12 percentages"),
      .finds("«90\u{A0}%» of 103", "90"),
      .finds("«62.5\u{202F}%»", "62.5"),
      .finds("«0·76%»", "0.76"),
      .finds("(«.9%»)", "0.9"),
      .finds("a range of «39»–«64%»", "39", "64"),
      .finds("from «4»-«26%» of them", "4", "26"),
      .finds("«39%»-«64%» of them", "39", "64"),
      .finds("«74%» and «83%» of patients", "74", "83"),
      .finds("«72»\u{A0}and «63 per\u{A0}cent», respectively", "72", "63"),
      .finds("a «90-percent» rate", "90"),
      .finds("fell by «1.9 percentage points»", "1.9"),
      .finds("by «−15·1%» (placebo «-0.8%»)", "-15.1", "-0.8"),
      .finds("«9%» of 166 and «35%» of 167", "9", "35"),
      .ignores("P = .02 in 62 patients"),
      .ignores("a percentage of the 90 patients"),
      .finds("«ninety percent» of patients", "90"),
      .finds("«Ten percent» and «sixty per cent»", "10", "60"),
      .finds("«73%» in LIBERTY 1 and «71%» in LIBERTY 2", "73", "71"),
      .finds("«71%» in Study 1 and «83%» in Study 2", "71", "83"),
      .finds("«63%» by week 12 and «78%» at week 28", "63", "78"),
      .finds("«39.0» versus «7.4 percent»", "39.0", "7.4"), .finds("(«54» vs. «13%»)", "54", "13"),
      .finds("was «66» compared with «68 per cent»", "66", "68"), .finds("12 of 30 compared with «6%»", "6"),
      .finds("grade 3 compared with «6%»", "6"),
      .finds("a score of 0 or 1 compared with «6%»", "6"), .finds("n=54 vs «13%»", "13"),
      .finds("at week 4 vs «6%» of them", "6"),
    ]
  ) { match, list in
    guard let span = match.span(.value), let value = match.number(.value) else { return }
    if let lowSpan = match.span(.low), let low = match.number(.low) {
      // "PSO-1 and 53%", "9% of 166 and 35%": the first number is no share of the pair.
      let isLoose = PercentagePairs.isLoose(lowSpan, span, match.text)
      let isYear = lowSpan.count == 4 && low.scale == 0 && (1_900...2_100).contains(low.mantissa)
      if !isYear && !isLoose {
        list.add(.percentage, match) {
          $0.code =
            PercentagePairs.isRange(lowSpan, span, match.text) ? PercentageForm.range : PercentageForm.plain
          ($0.value, $0.valueSpan) = Signs.apply(low, lowSpan, match.text)
          $0.span = $0.valueSpan
        }
      }
    }
    list.add(.percentage, match) {
      if let lowSpan = match.span(.low), match.number(.low) != nil,
        PercentagePairs.isRange(lowSpan, span, match.text)
      {
        $0.code = PercentageForm.range
      }
      ($0.value, $0.valueSpan) = Signs.apply(value, span, match.text)
      $0.span = TextSpan($0.valueSpan.start, match.span.end)
      $0.unit = .none
      let isRange = match.span(.low).map { PercentagePairs.isRange($0, span, match.text) } ?? false
      $0.code =
        match.span(.unit) != nil
        ? PercentageForm.points : isRange ? PercentageForm.range : PercentageForm.plain
      if match.span(.bound) != nil { $0.bound = .greaterOrEqual }
    }
  }
}

/// How a percentage is printed, in `Finding.code`.
enum PercentageForm {
  static let plain: Int32 = 0
  /// "percentage points"
  static let points: Int32 = 1
  /// One end of "23% to 39%".
  static let range: Int32 = 2
}

/// Pairs of percentages with one sign.
enum PercentagePairs {
  /// Whether "to" or a dash, not "and" or "vs", joins the two, or "between" leads them.
  static func isRange(_ low: TextSpan, _ value: TextSpan, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if low.start > 8, text.starts(at: TextSpan(low.start - 8, low.start), with: "between ") { return true }
    return !text[low.end..<value.start].contains {
      ($0 | 0x20) == 0x61 || ($0 | 0x20) == 0x72 || ($0 | 0x20) == 0x76
    }
  }

  /// Whether "and", "or" or "vs" joins two numbers of which the first belongs to something else.
  static func isLoose(_ low: TextSpan, _ value: TextSpan, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let gap = text[low.end..<value.start]
    guard
      gap.contains(where: { ($0 | 0x20) == 0x61 || ($0 | 0x20) == 0x72 || ($0 | 0x20) == 0x76 }),
      gap.contains(0x20)
    else { return false }
    // "of 0 or 1 compared with 6%", "in 12 of 30 compared with 6%": only what something is said to be shares the sign there.
    if gap.contains(where: { ($0 | 0x20) == 0x6D }) {
      return low.start < 4
        || !copulas.contains { text.starts(at: TextSpan(low.start - 4, low.start), with: $0) }
    }
    guard !gap.contains(where: { ($0 | 0x20) == 0x74 }) else { return false }  // "to"
    let before = text.byte(before: low.start)
    if before == 0x2D || before == 0x3D || (before | 0x20) &- 0x61 < 26 { return true }
    // "… of 166 and 35%"
    var position = low.start
    while position > 0, text[position - 1] <= 0x20 { position -= 1 }
    if isNumbered(position, text) { return true }
    // "of the 166 and 9%"
    if position >= 4, text.starts(at: TextSpan(position - 3, position), with: "the"),
      text[position - 4] <= 0x20
    {
      position -= 3
      while position > 0, text[position - 1] <= 0x20 { position -= 1 }
    }
    let isOf = position >= 2 && text[position - 1] | 0x20 == 0x66 && text[position - 2] | 0x20 == 0x6F
    return isOf && text[max(0, position - 12)..<position].contains(0x25)
  }

  private static let copulas: [StaticString] = ["was ", "ere ", " is ", "are "]
}

extension PercentagePairs {
  /// "LIBERTY 1 and 71%", "Study 1 and 83%": whether the word that ends at `end` is a name that a number belongs to.
  private static func isNumbered(_ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = end
    var capitals = 0
    while start > 0, (text[start - 1] | 0x20) &- 0x61 < 26 {
      start -= 1
      if text[start] &- 0x41 < 26 { capitals += 1 }
    }
    if capitals > 2, capitals == end - start { return true }
    let word = TextSpan(start, end)
    return numbered.contains { end - start == $0.utf8CodeUnitCount && text.starts(at: word, with: $0) }
  }

  private static let numbered: [StaticString] = [
    "study", "trial", "part", "cohort", "group", "phase", "arm", "week", "weeks", "day", "month", "visit",
    "year", "grade", "stage", "cycle",
  ]
}

/// The sign in front of a number.
enum Signs {
  /// `value` with the minus that stands glued in front of it, where that minus is no hyphen or range dash.
  static func apply(
    _ value: Decimal, _ span: TextSpan, _ text: UnsafeBufferPointer<UInt8>
  ) -> (Decimal, TextSpan) {
    var start = span.start
    if text.byte(before: start) == 0x2D {
      start -= 1
    } else if start >= 3, text[start - 3] == 0xE2,
      (text[start - 2] == 0x88 && text[start - 1] == 0x92)
        || (text[start - 2] == 0x80 && (0x90...0x93).contains(text[start - 1]))
    {
      start -= 3
    } else {
      return (value, span)
    }
    let before = text.byte(before: start)
    let opens = before <= 0x20 || before == 0x28 || before == 0x5B || before == 0xA0 || before == 0x2C
    guard opens else { return (value, span) }
    return (Decimal(mantissa: -value.mantissa, scale: value.scale), TextSpan(start, span.end))
  }
}
