import AssayNumbers
import AssayText

extension Rule {
  /// "0.79 HR": the number in front of the name.
  static let ratioInFront = Rule(
    id: "ratio-in-front",
    doc: "A hazard ratio whose number stands in front of its name.",
    triggers: [.numberThen(["HR", "hazard"])],
    pattern:
      "(?<value>\\d?[.\\x{B7}]\\d{1,4}) (?<name>(?-i:HR)\\b(?! ?[:=]| of| was| \\d)|hazard ratio\\b(?! ?[:=]| of| was))",
    examples: [
      .finds("(«0.79 HR», 0.69-0.90 95% CI)", "0.79"), .finds("a «0.65 hazard ratio»", "0.65"),
      .ignores("5 HR departments"),
    ]
  ) { match, list in
    list.add(.ratio, match) {
      $0.value = match.number(.value)
      $0.valueSpan = match.span(.value) ?? .empty
      $0.nameSpan = match.span(.name) ?? .empty
      $0.code = RatioKind.hazard.rawValue
    }
  }
}

/// What a ratio compares.
enum RatioKind: Int32 {
  case hazard, odds, risk, rate
}

extension Rule {
  /// A hazard, odds, risk or rate ratio with its number.
  static let ratio = Rule(
    id: "ratio",
    doc: "A hazard, odds, risk or rate ratio: its name, in full or as HR, OR, RR, and its number.",
    triggers: [
      .words(["HR", "aHR", "HRs", "aOR", "RR", "IRR"]), .capitals(["OR"]),
      .wordsNext(["hazard", "odds", "risk", "rate"], [["ratio"]]),
      .wordsNext(["relative"], [["risk"]]), .wordsNext(["incidence"], [["rate"]]),
    ],
    pattern: """
      (?<name>(?:a?HRs?\\b|[Hh]azards? [Rr]atios?|a?OR\\b|[Oo]dds [Rr]atios?|RR\\b|IRR\\b|(?:[Rr]elative )?[Rr]isk [Rr]atios?
      |(?:[Ii]ncidence )?[Rr]ate [Rr]atios?|[Rr]elative [Rr]isks?\\b))
      (?: ?[(\\[] ?(?:a?HR|a?OR|RR|IRR) ?[)\\]]{1,2}|(?<=R)[)\\]])?(?: and (?:the )?(?:associated )?95% (?:CIs?|confidence intervals?))?[^.;:()\\[\\]%=]{0,90}?[ :=,(\\[]*+
      (?<value>\\d?[.\\x{B7}]\\d{1,4}|[1-9]\\d?[.\\x{B7}]\\d{1,3})(?![\\d%]| ?%|{dash}\\d| ?(?:months|mg|percent))
      """,
    caseSensitive: true,
    examples: [
      .finds("(«HR 0.76»; 95% CI", "0.76"),
      .finds("(«hazard ratio [HR] 0.60» [95% CI", "0.60"),
      .finds("«hazard ratio for death, 0·66»", "0.66"),
      .finds("«HR=.70»", "0.70"), .finds("[«HR] 0.66» [95% CI: 0.55, 0.80]", "0.66"),
      .finds("«rate ratio, 0.80»", "0.80"),
      .finds("an «odds ratio of 2.41»", "2.41"),
      .ignores("HR-positive, HER2-negative disease in 2.5 months"),
      .ignores("OR the dose of 0.5 mg"),
      .finds("[5 months; «hazard ratio (HR]) = 0.70», 95%", "0.70"),
      .finds("the «hazard ratio and 95% CI of A relative to B were 1.33» (0.91, 1.94)", "1.33"),
      .finds("(«HR,\u{A0}0·66»)", "0.66"),
      .finds("«HR: 0.51» [0.38–0.69]", "0.51"),
      .finds("«hazard ratio was 0.58»", "0.58"),
      .finds("(«aHR=1.12»)", "1.12"),
      .finds("«relative risk, 0.87»", "0.87"),
      .ignores("HR of the hospital"),
      .ignores("HR+/HER2- in 0.9% of cases"),
    ]
  ) { match, list in
    guard let name = match.span(.name) else { return }
    let kind: RatioKind
    switch match.text[name.start] | 0x20 {
    case 0x68: kind = .hazard
    case 0x6F: kind = .odds
    case 0x61: kind = match.text[name.start + 1] == 0x48 ? .hazard : .odds
    case 0x69: kind = .rate
    default:
      // "rate ratio" against "risk ratio", "relative risk", "RR".
      kind = match.text.starts(at: name, with: "rate") ? .rate : .risk
    }
    list.add(.ratio, match) {
      $0.value = match.number(.value)
      $0.valueSpan = match.span(.value) ?? .empty
      $0.nameSpan = name
      $0.code = kind.rawValue
    }
  }
}
