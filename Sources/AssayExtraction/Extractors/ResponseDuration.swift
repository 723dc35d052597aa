import AssayText

extension Rule {
  /// Words that say that a response lasted.
  static let responseDuration = Rule(
    id: "response-duration",
    doc:
      "A phrase that says that a response lasted: \"responses lasted\", \"the response held for\", \"remained in response\".",
    triggers: [
      .words([
        "response", "responses", "remained", "remain", "still", "stayed", "stay", "kept", "maintained",
        "maintain", "sustained", "durable", "ongoing",
      ])
    ],
    pattern: """
      (?:responses?(?: (?!rates?\\b|was\\b|of\\b|in\\b|and\\b)[a-z-]+){0,3}? (?:lasted|lasting|lasts?|continued|persisted|persisting|held|endured|ongoing|sustained|maintained|that lasted|for at least|for (?:six|twelve|\\d+) months)\\b
      |(?:remain(?:ed|ing)?|still|stay(?:ed|ing)?|kept|maintain(?:ed|ing)?|sustained|durable|ongoing)(?: (?:in|a|an|their|the|with|its))* ?responses?(?! rates?)\\b|(?:still|continued) respond(?:ing|ed)\\b)
      """,
    examples: [
      .finds("The «response held» for at least one year in 72%", "response held"),
      .finds("74% «remained in response» at 12 months", "remained in response"),
      .ignores("a response rate of 90%"),
    ]
  ) { match, list in
    list.add(.response, match) { $0.nameSpan = match.span }
  }
}
