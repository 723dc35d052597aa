import AssayText

extension Rule {
  /// A word or a sign that bounds the number behind it.
  static let bound = Rule(
    id: "bound",
    doc:
      "A bound in front of a number: \"at least\", \"up to\", \"more than\", \"≥\", and \"about\", which bounds nothing.",
    triggers: [
      .wordsNext(["at"], [["least", "minimum", "most"]]),
      .wordsNext(["as"], [["many", "much", "high", "long"]]),
      .wordsNext(["no", "not"], [["less", "fewer", "more", "greater"]]),
      .wordsNext(["more", "less", "fewer", "greater", "higher", "lower"], [["than"]]),
      .wordsNext(["up", "close"], [["to"]]), .wordsNext(["minimum", "maximum"], [["of"]]),
      .wordsNext(["an"], [["estimate"]]), .wordsNext(["just"], [["over", "under", "about"]]),
      .wordsNext(direct, [[Trigger.aNumber, "hundred", "="] + signs]),
      .wordsNext(direct, [["the", "a"], [Trigger.aNumber, "hundred"] + signs]),
    ],
    pattern: """
      (?<bound>≥|>=|⩾|>|≤|<=|⩽|<|at least|at minimum|minimum of|no (?:less|fewer) than|not (?:less|fewer) than|greater than or equal to|more than or equal to|more than|greater than|higher than|over|exceeding|above
      |at most|up to|as (?:many|much|high|long) as|maximum of|no more than|not more than|no greater than|less than or equal to|within|less than|fewer than|lower than|under|below
      |(?<word>nearly|almost|about|approximately|approx\\.?|around|roughly|some|an estimated|estimated|~|≈|just (?:over|under|about)|close to)) ?
      (?=(?:the |a |an |about |approximately )?(?:[-\\x{2212}$€£]?[\\d.]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?)\\b))
      """,
    examples: [
      .finds("«at least »72%", ">="), .finds("(«≥»20%)", ">="), .finds("«up to »35 percent", "<="),
      .finds("«more than »300", ">"),
      .finds("«about »1,500", "~"), .ignores("no patients"), .ignores("more patients than 30"),
      .finds("«less than »5%", "<"),
      .finds("(«<»0.001)", "<"),
      .finds("«no more than »12 weeks", "<="),
      .finds("«≥\u{A0}»20%", ">="),
      .finds("«at least »one year", ">="),
      .finds("«nearly »300", "~"),
      .finds("«approximately »0.9%", "~"),
      .finds("«not less than »18", ">="),
      .ignores("about the drug"),
      .ignores("over the years"),
    ]
  ) { match, list in
    guard let span = match.span(.bound) else { return }
    list.add(.bound, match) {
      $0.span = TextSpan(span.start, match.span.end)
      if match.span(.word) != nil {
        $0.isApproximate = true
        return
      }
      $0.bound = Bounds.read(match.text, span)
    }
  }
}

/// The words and signs that bound a number without another word behind them.
private let direct = [
  "over", "under", "nearly", "almost", "about", "approximately", "approx", "around", "roughly", "above",
  "below",
  "exceeding", "some", "estimated", "within", "≥", ">", "≤", "<", "⩾", "⩽", "~", "≈",
]
/// What may stand in front of a number's digits.
private let signs = [".", "-", "\u{2212}", "$", "€", "£"]

/// What a bounding word says.
enum Bounds {
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> PrintedBound {
    let last = text[span.end - 1]
    switch text[span.start] {
    case 0xE2:
      return text[span.start + 2] == 0xA5 || text[span.start + 2] == 0xBE ? .greaterOrEqual : .lessOrEqual
    case 0x3E: return last == 0x3D ? .greaterOrEqual : .greater
    case 0x3C: return last == 0x3D ? .lessOrEqual : .less
    default: break
    }
    let isEqualToo = text.starts(at: TextSpan(max(span.start, span.end - 5), span.end), with: "al to")
    if text.starts(at: span, with: "at l") || text.starts(at: span, with: "at mini")
      || text.starts(at: span, with: "mini") || text.starts(at: span, with: "no less")
      || text.starts(at: span, with: "no fewer")
      || text.starts(at: span, with: "not less") || text.starts(at: span, with: "not fewer")
    {
      return .greaterOrEqual
    }
    if text.starts(at: span, with: "more") || text.starts(at: span, with: "greater")
      || text.starts(at: span, with: "over")
      || text.starts(at: span, with: "higher") || text.starts(at: span, with: "exceeding")
      || text.starts(at: span, with: "above")
    {
      return isEqualToo ? .greaterOrEqual : .greater
    }
    if text.starts(at: span, with: "less") || text.starts(at: span, with: "fewer")
      || text.starts(at: span, with: "under")
      || text.starts(at: span, with: "below") || text.starts(at: span, with: "lower")
    {
      return isEqualToo ? .lessOrEqual : .less
    }
    return .lessOrEqual
  }
}
