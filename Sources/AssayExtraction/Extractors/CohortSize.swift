import AssayNumbers
import AssayText

extension Rule {
  /// `n=103`, `N = 1,062`.
  static let sampleSize = Rule(
    id: "sample-size",
    doc: "A sample size written with its sign: `n=103`, `N = 1,062`.",
    triggers: [.words(["n"])],
    pattern: "n ?[=:] ?(?<value>{int})(?:\\b)",
    examples: [
      .finds("placebo («n=174»)", "174"), .finds("(«N = 1,062»)", "1062"), .ignores("n the trial 12"),
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
    triggers: [.number],
    pattern: """
      (?<value>{count})(?<words>(?:(?: |-|,(?= ))(?!(?:of|in|to|and|or|with|from|by|at|for|on|per|the|a|an|is|was|were|had|than|as|
      months?|weeks?|days?|years?|hours?|minutes?|mg|mcg|g|kg|ml|doses?|sites?|centers?|centres?|countries|trials?|studies|percent|times|fold|
      point|types|cycles|states|hospitals|tablets?|capsules?|injections?|other|who|whose|that|which|most|grade|phase|stage|more|fewer)\\b)
      [A-Za-z\\x{C0}-\\x{24F}\\x{370}-\\x{3FF}][\\w\\x{C0}-\\x{24F}+/'\\x{2019}.-]*+){0,7}?)(?: |-)(?<noun>{noun})
      """,
    examples: [
      .finds("«270 evaluable patients» with", "270"), .finds("«1,062 patients»", "1062"),
      .finds("«one hundred twenty-three patients»", "123"),
      .finds("«34,284 healthy older adults»", "34284"),
      .ignores("90% patients"), .ignores("12 months patients"), .ignores("phase 3 of patients"),
    ]
  ) { match, list in
    guard let span = match.span(.value), let noun = match.span(.noun), let value = match.number(.value)
    else { return }
    let before = match.text.byte(before: span.start)
    if before == 0x24 || before == 0x2E || before == 0x2D && span.start > 1 && match.text[span.start - 2] > 0x20 { return }
    list.add(.cohortSize, match) {
      $0.value = value
      $0.valueSpan = span
      $0.nameSpan = TextSpan(match.span(.words).map { $0.start } ?? noun.start, noun.end)
      $0.code = CohortForm.counted.rawValue
    }
  }

  /// "157 who had", "113 with", "103 in TRUST-I", "347 to receive".
  static let partCount = Rule(
    id: "part-count",
    doc: "A bare number that a relative clause, a preposition or a verb makes a number of patients, where patients were just spoken of.",
    triggers: [.number],
    pattern: """
      (?<value>{int}|(?:{count}))(?! ?%)(?<word> (?:who|whose|of whom|with|were|had|received|in the|in|to|on|from|assigned|randomi[sz]ed|treated|previously|treatment-naive|evaluable|received|taking|given|did|have|completed)\\b|(?= ?[),.;]|$))
      """,
    examples: [
      .finds("«157 who» had no previous therapy", "157"), .finds("and «113 with» prior therapy", "113"),
      .ignores("157% who"),
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

/// How a cohort's size is printed.
enum CohortForm: Int32 {
  case sampleSize, counted, part
}
