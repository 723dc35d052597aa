import AssayText

extension Rule {
  /// A median that was not reached.
  static let notReached = Rule(
    id: "not-reached",
    doc: "A median that was \"not reached\" or \"not estimable\", written out or as NR, NE.",
    triggers: [
      .words(["nr", "ne"]), .wordsNext(["yet"], [["to"]]),
      .wordsNext(["had", "has", "was"], [["not"], ["yet", "be", "reached", "estim", "eval", "met"]]),
      .wordsNext(["not"], [["yet", "be", "reached", "estim", "eval", "met"]]),
    ],
    pattern:
      "(?:(?:had |has |was )?not (?:yet )?(?:been |be )?(?:reached|estimable|evaluable|met its median)|yet to be reached|(?-i:N[RE])\\b(?! ?=|-))",
    examples: [
      .finds("median OS «was not reached» with", "was not reached"), .finds("(«NR» vs 12 months)", "NR"),
      .ignores("not approved"),
      .finds("«had not been reached» at the cutoff", "had not been reached"),
      .finds("median PFS, «NE»", "NE"),
      .finds("is «not yet reached»", "not yet reached"),
      .finds("«was not\u{A0}estimable»", "was not\u{A0}estimable"),
      .ignores("reached 62%"),
      .ignores("NR = nonresponder"),
    ]
  ) { match, list in
    list.add(.notReached, match)
  }
}
