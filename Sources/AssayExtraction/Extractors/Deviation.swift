import AssayNumbers
import AssayText

extension Rule {
  /// "2.7 ± 2.9 kg": a mean with what stands behind its sign.
  static let meanWithDeviation = Rule(
    id: "mean-with-deviation",
    doc:
      "A mean with its deviation or standard error, behind \"±\" or \"+/-\" or named in brackets: \"2.7 ± 2.9 kg\", \"3.9 (SD 4.7)\".",
    triggers: [
      .numberThen(["±", "+"]),
      .numberBefore(
        ["(sd", "(se", "(s.", "(stand", "(±", "[sd", "[se", "[s.", "[stand", "[±", "±", "+/", "+ /"],
        within: 4,
        passesMarks: true),
    ],
    pattern: """
      (?<value>{num})(?: ?(?:(?<unit>{unit-of-time})|(?<name>%|[A-Za-z\\x{B5}\\x{3BC}/]{1,12})))?(?: ?(?:±|\\+ ?/ ?[-\\x{2212}\\x{2013}]) ?
      |,? ?[(\\[](?:± ?)?(?<word>SDs?|SEM?|S\\.[DE]\\.(?:M\\.)?|standard (?:deviations?|errors?(?: of the mean)?))[:=,]? ?(?:of )?(?:± ?)?)
      (?<high>{num})(?: ?(?:(?<name>{pct}|{unit-of-mean})|(?<unit>{unit-of-time})))?
      """,
    examples: [
      .finds("gained «2.7 ± 2.9 kg»", "2.7–2.9"), .finds("«14.4+/-4.6 min» with it", "14.4–4.6 min"),
      .finds("of «166,000 +/- 51,000» cells", "166000–51000"), .finds("(«1.2±1.6%»)", "1.2–1.6"),
      .finds("fell by «3.9 points (SD 4.7»)", "3.9–4.7"), .finds("«12 (standard error, 0.8»)", "12–0.8"),
      .finds("lost «310 ± 120 mL» of blood", "310–120"), .finds("a change of «−1.3 ± 0.4»", "-1.3–0.4"),
      .finds("«8 days ± 2»", "8–2 d"),
      .ignores("3 + 4 patients"), .ignores("12 (95% CI 8 to 16)"), .ignores("2.9 (3.9)"),
      .misses("a mean (SD) of «12.3 (4.5»)"),
    ]
  ) { match, list in
    guard let span = match.span(.value), let number = match.number(.value),
      let deviation = match.number(.high), let deviationSpan = match.span(.high)
    else { return }
    list.add(.mean, match) {
      ($0.value, $0.valueSpan) = Signs.apply(number, span, match.text)
      $0.span = TextSpan($0.valueSpan.start, match.span.end)
      $0.high = deviation
      $0.highSpan = deviationSpan
      if let unit = match.span(.unit) {
        $0.unit = TimeUnits.unit(match.text, unit)
      } else {
        $0.nameSpan = match.span(.name) ?? .empty
      }
      $0.code = Deviations.form(match).rawValue
    }
  }
}

/// What stands behind the "±" of a mean, in `Finding.code`.
enum DeviationForm: Int32 {
  /// The text does not say.
  case unnamed
  case ofValues, ofMean
}

/// Reads what a deviation is called.
enum Deviations {
  /// "SD", "S.D.", "standard deviation"; or "SE", "SEM", "standard error".
  static func form(_ match: RuleMatch) -> DeviationForm {
    guard let name = match.span(.word) else { return .unnamed }
    if match.starts(.word, "standard") {
      return match.text.contains("deviation", in: name) ? .ofValues : .ofMean
    }
    return match.text[name.range].contains { $0 | 0x20 == 0x64 } ? .ofValues : .ofMean
  }
}
