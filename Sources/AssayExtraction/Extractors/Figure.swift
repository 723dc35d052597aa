import AssayNumbers
import AssayText

extension Rule {
  /// A number without a unit, which may be a rate or points of a scale.
  static let figure = Rule(
    id: "figure",
    doc:
      "A number with decimals or a sign and no unit: a relapse rate of 0.11, a change of −21.2 on a scale. Every other meaning of the number wins.",
    triggers: [.numberWithPointOrSign],
    pattern: "(?<value>(?=\\d){num})(?![\\w%]|[.\\x{B7}]\\d| ?{pct})",
    examples: [
      .finds("a relapse rate of «0.11»", "0.11"), .finds("a change of «−21.2»", "-21.2"),
      .finds("(«-21.2» with the drug vs. «-11.6»)", "-21.2", "-11.6"), .finds("rates of «0·08»", "0.08"),
      .ignores("on 12 scales"), .ignores("a rate of 62.5%"), .ignores("version 3.2b"),
      .ignores("on 11.06.2025"), .misses("a relapse rate of «.11»"),
    ]
  ) { match, list in
    guard let span = match.span(.value), let number = match.number(.value) else { return }
    let (value, signed) = Signs.apply(number, span, match.text)
    guard number.scale > 0 || value.mantissa < 0 else { return }
    list.add(.figure, match) {
      $0.value = value
      $0.valueSpan = signed
      $0.span = signed
    }
  }
}
