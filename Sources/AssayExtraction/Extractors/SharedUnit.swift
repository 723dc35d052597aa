import AssayNumbers
import AssayText

extension Rule {
  /// "−42.7 vs −18.7 points": the first of two values whose unit stands once, behind the second.
  static let sharedMeasure = Rule(
    id: "shared-measure",
    doc:
      "The first of two compared values that have their unit once, behind the second one: points, letters, weights.",
    triggers: [.numberThen(["vs", "versus", "and", "&"])],
    pattern: """
      (?<!between\\s)(?<value>{num}) (?:vs\\.?|versus|and|&) [+]?{minus}?{num}(?: ?|-|{dash})(?:eye chart |ETDRS )?
      (?<unit>m[lL]\\b(?! ?/)|mm ?Hg|letters?\\b|points?\\b|kg\\b(?![/²])|pounds?\\b|lbs?\\b|(?:[mnp]?g|mcg|[\\x{B5}\\x{3BC}]g|[mnp\\x{B5}\\x{3BC}]?mol|m?Eq|m?I?U) ?/ ?(?:d?L|dl|mL|ml|l)\\b)
      """,
    examples: [
      .finds("pain («−42.7» vs −18.7 points)", "-42.7"),
      .finds("gained +«0.2» and +0.5 eye chart letters", "0.2"),
      .finds("by «-8.8» & -10.4 pounds", "-8.8"), .finds("FEV1 («127» and 152 mL)", "127"),
      .finds("levels of «3.62» and 7.48 ng/ml", "3.62"),
      .ignores("between 12 and 17 points"),
      .ignores("in weeks 36 and 40 of treatment"), .ignores("5 mg and 10 mg"),
    ]
  ) { match, list in
    guard let unit = match.span(.unit), let value = match.number(.value), let span = match.span(.value)
    else { return }
    list.add(.measurement, match) {
      ($0.value, $0.valueSpan) = Signs.apply(value, span, match.text)
      $0.span = $0.valueSpan
      $0.nameSpan = unit
    }
  }

  /// "10, 3, 6, and 0%": the numbers of a list whose unit stands once, behind the last.
  static let sharedUnit = Rule(
    id: "shared-unit",
    doc:
      "The numbers of a list of three or more that has its unit once, behind the last one: percentages or times.",
    triggers: [.numberThenNumber([","])],
    pattern:
      "{num}(?:, {num}){1,6},? (?:and|or|vs\\.?|versus) (?<high>{num}) ?(?:(?<name>{pct})|(?<unit>{unit-of-time}))",
    examples: [
      .finds("was «10», «3», «6», and 0% in them", "10", "3", "6"),
      .finds("PFS was «1.8», «2.5», «1.4», and 1.4 months", "1.8 mo", "2.5 mo", "1.4 mo"),
      .ignores("in 2019, 2020 and 2021"), .ignores("12, 14 and 16 patients"),
    ]
  ) { match, list in
    guard let last = match.span(.high) else { return }
    let isShare = match.span(.name) != nil
    let unit = match.span(.unit).map { TimeUnits.unit(match.text, $0) } ?? .none
    SharedUnits.forEachNumber(match, before: last) { span, value in
      list.add(isShare ? .percentage : .duration, match) {
        $0.value = value
        $0.valueSpan = span
        $0.span = span
        $0.unit = unit
      }
    }
  }

  /// "5, 10 and 15 mg": the amounts of a list whose unit stands once, behind the last.
  static let sharedDose = Rule(
    id: "shared-dose",
    doc: "The amounts of a list that has its unit of mass once, behind the last one.",
    triggers: [.numberThenNumber([","]), .numberThen(["and"])],
    pattern: """
      (?<value>\\d+(?:\\.\\d+)?)(?:(?:, \\d+(?:\\.\\d+)?){1,6},? (?:and|or)| and) (?<high>\\d+(?:\\.\\d+)?)(?: |-)?
      (?<unit>(?:mg|mcg|[\\x{B5}\\x{3BC}]g)(?:/(?:kg|m2|m²)(?![a-z]))?)(?![a-z])(?! ?/ ?[a-z])
      """,
    examples: [
      .finds("raised to «5», «10» and 15 mg", "5", "10"), .finds("of «25» and 50 mg/kg", "25"),
      .finds("«2.5», «5», or 7.5 mg weekly", "2.5", "5"),
      .ignores("at weeks 4 and 50 mg"), .ignores("50 and 25 patients"), .ignores("of 140 and 90 mg/dL"),
      .ignores("294 and 50 mg"),
    ]
  ) { match, list in
    guard let unit = match.span(.unit), let last = match.span(.high), let high = match.number(.high),
      !SharedDoses.isBehindTime(match.text, match.span.start)
    else { return }
    // A list of doses rises.
    SharedUnits.forEachNumber(match, before: last) { span, value in
      guard value < high else { return }
      list.add(.dose, match) {
        $0.value = value
        $0.valueSpan = span
        $0.span = span
        $0.nameSpan = unit
      }
    }
  }
}

/// Numbers whose unit stands behind the last of them.
private enum SharedUnits {
  /// Calls `take` for each number of a match that stands in front of its `last` one.
  static func forEachNumber(_ match: RuleMatch, before last: TextSpan, _ take: (TextSpan, Decimal) -> Void) {
    var position = match.span.start
    while position < last.start {
      guard match.text[position] &- 0x30 < 10 || match.text[position] == 0x2E else {
        position += 1
        continue
      }
      var end = position
      while end < last.start, isPart(match.text[end]) { end += 1 }
      let span = TextSpan(position, end)
      if let value = NumberReader.read(match.text, span) { take(span, value) }
      position = end
    }
  }

  /// A digit or a point, on the line or in the middle ("·" is C2 B7).
  private static func isPart(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == 0x2E || byte == 0xC2 || byte == 0xB7
  }
}

/// Numbers in front of a dose that are none.
private enum SharedDoses {
  /// "at weeks 4 and 50 mg", "between 5 and 10 mg"
  static func isBehindTime(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    words.contains { word in
      let first = start - word.utf8CodeUnitCount
      return first >= 0 && text.starts(at: TextSpan(first, start), with: word)
    }
  }

  private static let words: [StaticString] = [
    "week ", "weeks ", "day ", "days ", "month ", "months ", "between ",
  ]
}
