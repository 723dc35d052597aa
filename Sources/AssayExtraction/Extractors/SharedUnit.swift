import AssayNumbers
import AssayText

extension Rule {
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
    var position = match.span.start
    while position < last.start {
      guard match.text[position] &- 0x30 < 10 || match.text[position] == 0x2E else {
        position += 1
        continue
      }
      var end = position
      while end < last.start,
        match.text[end] &- 0x30 < 10 || match.text[end] == 0x2E || match.text[end] == 0xC2
          || match.text[end] == 0xB7
      {
        end += 1
      }
      let span = TextSpan(position, end)
      if let value = NumberReader.read(match.text, span) {
        list.add(isShare ? .percentage : .duration, match) {
          $0.value = value
          $0.valueSpan = span
          $0.span = span
          $0.unit = unit
        }
      }
      position = end
    }
  }
}
