import AssayText

extension Rule {
  /// A median that was not reached.
  static let notReached = Rule(
    id: "not-reached",
    doc: "A median that was \"not reached\" or \"not estimable\", written out or as NR, NE.",
    triggers: [.words(["not", "nr", "ne", "yet", "had", "has", "was"])],
    pattern:
      "(?:(?:had |has |was )?not (?:yet )?(?:been |be )?(?:reached|estimable|evaluable|met its median)|yet to be reached|(?-i:N[RE])\\b(?! ?=|-))",
    examples: [
      .finds("median OS «was not reached» with", "was not reached"), .finds("(«NR» vs 12 months)", "NR"),
      .ignores("not approved"),
    ]
  ) { match, list in
    list.add(.notReached, match)
  }
}
