import AssayNumbers
import AssayText

extension Rule {
  /// "217 (139, 335) minutes": bounds that stand between a value and its unit.
  static let spreadInside = Rule(
    id: "spread-inside",
    doc:
      "A value whose bounds stand in brackets in front of its unit, which may stand behind a second such value only: \"217 (139, 335) minutes\".",
    triggers: [.numberThenNumber(["(", "["])],
    pattern: """
      (?<value>{num}) ?[(\\[](?<low>{num})(?: ?[,;] ?| ?{dash} ?| to )(?<high>{num})[)\\]]
      (?=(?:,? (?:vs\\.?|v|versus|and|or) {num} ?[(\\[]{num}(?: ?[,;] ?| ?{dash} ?| to ){num}[)\\]])?
      (?: |-)(?:(?<unit>{unit-of-time})|(?<name>{unit-of-mean})))
      """,
    examples: [
      .finds("was «217» «(139, 335)» minutes", "217 min", "139–335"),
      .finds("«62» «(50 to 74)» seconds", "62", "50–74"),
      .finds("«16.6» «[12.9-20.1]» months", "16.6 mo", "12.9–20.1"),
      .finds("«74» «[45, 126]» vs «26» «[12, 70]» mL", "74", "45–126", "26", "12–70"),
      .ignores("62 (50 to 74) patients"), .ignores("16.6 months (12.9, 20.1)"),
    ]
  ) { match, list in
    guard let value = match.number(.value), let span = match.span(.value), let low = match.number(.low),
      let lowSpan = match.span(.low), let high = match.number(.high), let highSpan = match.span(.high),
      low <= high
    else { return }
    let time = match.span(.unit).map { TimeUnits.unit(match.text, $0) } ?? .none
    list.add(time == .none ? .measurement : .duration, match) {
      $0.value = value
      $0.valueSpan = span
      $0.span = span
      $0.unit = time
      $0.nameSpan = match.span(.name) ?? .empty
    }
    list.add(.interval, match) {
      $0.value = low
      $0.valueSpan = lowSpan
      $0.high = high
      $0.highSpan = highSpan
      $0.span = TextSpan(lowSpan.start - 1, highSpan.end + 1)
    }
  }
}
