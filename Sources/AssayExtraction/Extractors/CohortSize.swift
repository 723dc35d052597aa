import AssayNumbers
import AssayText

extension Rule {
  /// `n=103`, `N = 1,062`.
  static let sampleSize = Rule(
    id: "sample-size",
    doc: "A sample size written with its sign: `n=103`, `N = 1,062`.",
    triggers: [.words(["n"])],
    pattern: "n ?[=:] ?(?<value>{int})(?:\\b)(?! ?/ ?\\d| of (?:the )?\\d)",
    examples: [
      .finds("placebo («n=174»)", "174"), .finds("(«N = 1,062»)", "1062"), .ignores("n the trial 12"),
      .finds("(«n\u{A0}=\u{A0}54»)", "54"),
      .finds("(«N=12\u{202F}345»)", "12345"),
      .finds("[«n: 47»]", "47"),
      .ignores("n = .5"),
      .ignores("[n=24/127]"), .ignores("(n = 24 of 127)"),
      .ignores("in 103 patients"),
    ]
  ) { match, list in
    list.add(.cohortSize, match) {
      $0.value = match.number(.value)
      $0.valueSpan = match.span(.value) ?? .empty
      $0.code = CohortForm.sampleSize.rawValue
    }
  }

  /// "103 patients", "521 previously treated adults".
  static let patientCount = Rule(
    id: "patient-count",
    doc: "A number of patients: the number, up to six words that describe them, and a noun for people.",
    triggers: [.numberBefore(Trigger.nouns, within: 8, isWhole: true)],
    pattern: """
      (?<value>{count})(?!-(?:third|quarter|fourth|fifth|sixth|tenth)s?\\b(?!-))(?<words>(?:(?: |-|(?<=[a-z]) (?:and|or) (?=[A-Za-z-]{4,20} {noun})|(?<=[A-Za-z]), (?!while|whereas|although|though|including|because|since|when|compared|but|so|then|after|before|during|among|followed|patients|only|nearly|about|most|mostly|no))(?!(?:of|in|to|and|or|with|from|by|at|for|on|per|the|a|an|is|was|were|had|than|as|
      months?|weeks?|days?|years?|hours?|minutes?|mg|mcg|g|kg|ml|doses?|sites?|centers?|centres?|countries|trials?(?! (?:participant|patient|subject|volunteer))|studies|percent|times|fold|
      points?|letters?|mm|types|cycles|states|hospitals|tablets?|capsules?|injections?|other|who|whose|that|which|most|grade|phase|stage|more|fewer|inhibitors? (?:and|or))\\b)
      [A-Za-z\\x{C0}-\\x{24F}\\x{370}-\\x{3FF}][\\w\\x{C0}-\\x{24F}+/'\\x{2019}.-]*+| (?:type|genotype|class|part|cohort) (?:[1-6][ab]?|[A-D])(?= )){0,7}?)(?: |-)(?<noun>{noun})(?! ?{dash}? ?years?\\b)
      """,
    examples: [
      .finds("«264 type 1 diabetes patients»", "264"), .ignores("with type 2 diabetes patients"),
      .ignores("in class 3 patients"), .ignores("for stage 4 patients"),
      .ignores("3.4 per 100 patient-years"), .ignores("per 1,000 person years"),
      .finds("«270 evaluable patients» with", "270"), .finds("«1,062 patients»", "1062"),
      .finds("«one hundred twenty-three patients»", "123"),
      .finds("«34,284 healthy older adults»", "34284"),
      .ignores("a lymphoma 2 inhibitor and adult patients"), .ignores("these two patient subsets"),
      .ignores("by one-third among women"), .ignores("a sharpness of 20/40 among participants"),
      .finds("«40 third-line patients»", "40"),
      .ignores("90% patients"), .ignores("12 months patients"), .ignores("phase 3 of patients"),
      .finds("«103\u{A0}patients»", "103"),
      .finds("«521 previously treated, postmenopausal women»", "521"),
      .finds("«twenty-two children» with", "22"),
      .finds("«34\u{202F}284 adults»", "34284"),
      .finds("«47 TKI-pretreated patients»", "47"), .finds("«61 ALK inhibitor-naive patients»", "61"),
      .finds("the «54-patient» cohort", "54"), .finds("the «8,442 patient» study", "8442"),
      .finds("over «2,500 obese or overweight adults»", "2500"),
      .finds("«26,000 clinical trial participants»", "26000"),
      .finds("«61 SMA type 1 patients» were", "61"),
      .finds("of the «42 Part A patients» who", "42"), .ignores("42 of part A patients"),
      .ignores("270 and older patients"), .ignores("SMA type 1 patients"),
      .ignores("$270 patients"),
      .ignores("12 mg in patients"),
    ]
  ) { match, list in
    guard let span = match.span(.value), let noun = match.span(.noun), var value = match.number(.value)
    else { return }
    if let words = match.span(.words), let scaled = Multipliers.apply(value, words, match.text) {
      value = scaled
    }
    // "1.8 million cases": the word is a multiplier of the number in front.
    let isMultiplier =
      match.starts(.value, "million") || match.starts(.value, "thousand") || match.starts(.value, "hundred")
    if isMultiplier { return }
    // "two patient subsets"
    if noun.count == 7, match.starts(.noun, "patient"), (2...10).contains(value.mantissa),
      match.text[noun.start - 1] == 0x20
    {
      return
    }
    // "type 1 diabetes patients", "NYHA class 3 patients": the number of a type counts nobody.
    if CohortSizes.isLabelled(match.text, span.start) { return }
    let before = match.text.byte(before: span.start)
    if before == 0x24 || before == 0x2E
      || before == 0x2F && (span.start > 1 && match.text[span.start - 2] &- 0x30 < 10)
      || before == 0x2D && span.start > 1 && match.text[span.start - 2] > 0x20
    {
      return
    }
    list.add(.cohortSize, match) {
      $0.value = value
      $0.valueSpan = span
      $0.nameSpan = TextSpan(match.span(.words).map { $0.start } ?? noun.start, noun.end)
      $0.code = CohortForm.counted.rawValue
    }
  }

  /// "226,650 new cases", "1.8 million Americans", "64 million people".
  static let populationCount = Rule(
    id: "population-count",
    doc:
      "A number of cases, deaths or people of a country: the number, \"million\" where printed, and its noun.",
    triggers: [
      .numberBefore(
        [
          "american", "deaths", "hospital", "cases", "diagnos", "infectio", "babies", "births", "resident",
          "canadian", "european", "people", "adults", "patients", "children", "women", "men", "individu",
          "persons", "visits", "japanese", "austral", "britons",
        ], within: 7)
    ],
    pattern: """
      (?<value>{num})(?:(?: ?{dash} ?| to )(?<high>{num}))?(?<words> (?:million|billion|thousand))?(?<noun>(?: (?!of|in|to|and|or|with|doses)[A-Za-z.'-]+){0,4}?(?: )
      (?:americans|deaths|hospitali[sz]ations|cases|diagnoses|infections|babies|births|residents|canadians|europeans|people|adults|patients|children|women|men|individuals|persons|visits|japanese|australians|britons)\\b)
      """,
    examples: [
      .finds("«1.8 million Americans»", "1800000"), .finds("«12,000 new cases»", "12000"),
      .ignores("12 million doses"),
      .finds("«226,650 people»", "226650"),
      .finds("«60,000 to 120,000 hospitalizations»", "60000"),
      .finds("«64\u{A0}million people»", "64000000"),
      .finds("«124\u{202F}730 deaths»", "124730"),
      .ignores("1 regimen"),
      .ignores("226,650 of them"), .ignores("a Ki-67 score among patients"),
      .ignores("with type 2 diabetes patients"),
    ]
  ) { match, list in
    guard let span = match.span(.value), var value = match.number(.value), let noun = match.span(.noun) else {
      return
    }
    if let words = match.span(.words) {
      guard let scaled = Multipliers.apply(value, words, match.text) else { return }
      value = scaled
    }
    // "a Ki-67 score among patients"
    if match.text.byte(before: span.start) == 0x2D, span.start > 1, match.text[span.start - 2] > 0x20 {
      return
    }
    // "1,200 type 2 diabetes patients"
    guard value.scale == 0, !CohortSizes.isLabelled(match.text, span.start) else { return }
    list.add(.peopleCount, match) {
      $0.value = value
      $0.valueSpan = span
      $0.nameSpan = noun
    }
  }

  /// "157 who had", "113 with", "103 in TRUST-I", "347 to receive".
  static let partCount = Rule(
    id: "part-count",
    doc:
      "A bare number that a relative clause, a preposition or a verb makes a number of patients, where patients were just spoken of.",
    triggers: [
      .numberNext([
        "who", "of", "with", "were", "had", "received", "in", "to", "on", "from", "assigned", "randomi",
        "treated", "previous", "treatmen", "evaluabl", "taking", "given", "did", "have", "complete", "would",
        "will", "are", "die", "people", ")", ",", ".", ";", Trigger.end,
      ])
    ],
    pattern: """
      (?<value>{int}|(?:{count}))(?! ?%)(?<word> (?:who|whose|of whom|with|were|had|received|in the|in|to|on|from|assigned|randomi[sz]ed|treated|previously|treatment-naive|evaluable|received|taking|given|did|have|completed|would|will|are|die|died|people)\\b|(?= ?[),.;]|$))
      """,
    examples: [
      .finds("«157 who» had no previous therapy", "157"), .finds("and «113 with» prior therapy", "113"),
      .ignores("157% who"),
      .finds("and «47 in» TRUST-II", "47"),
      .finds("«sixty-six who» had", "66"),
      .finds("«347 to» receive", "347"),
      .ignores("62.5 who"),
    ]
  ) { match, list in
    guard let span = match.span(.value), let value = match.number(.value) else { return }
    list.add(.bareNumber, match) {
      $0.value = value
      $0.valueSpan = span
      $0.span = match.span
      $0.nameSpan = match.span(.word) ?? .empty
    }
  }
}

/// "64 million people", "1.8 million".
enum Multipliers {
  /// `value` times the "million" or "thousand" that opens `words`, or nil where none does.
  static func apply(_ value: Decimal, _ words: TextSpan, _ text: UnsafeBufferPointer<UInt8>) -> Decimal? {
    var start = words.start
    while start < words.end, text[start] <= 0x20 || text[start] == 0xC2 || text[start] == 0xA0 { start += 1 }
    let span = TextSpan(start, words.end)
    let factor: Int64
    if text.starts(at: span, with: "million") {
      factor = 1_000_000
    } else if text.starts(at: span, with: "billion") {
      factor = 1_000_000_000
    } else if text.starts(at: span, with: "thousand") {
      factor = 1_000
    } else {
      return nil
    }
    let (product, overflow) = value.mantissa.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    let whole = Decimal(mantissa: product, scale: value.scale).normalized
    return whole
  }
}

/// How a cohort's size is printed.
enum CohortForm: Int32 {
  case sampleSize, counted, part
}

/// What is no group of patients.
private enum CohortSizes {
  /// Whether the number at `position` is that of a type or a class.
  static func isLabelled(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    labels.contains { label in
      let start = position - label.utf8CodeUnitCount
      return start >= 0 && text.starts(at: TextSpan(start, position), with: label)
    }
  }

  private static let labels: [StaticString] = ["type ", "class ", "stage ", "grade ", "phase ", "level "]
}
