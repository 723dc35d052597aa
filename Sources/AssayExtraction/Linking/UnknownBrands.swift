import AssayText

/// Brands that no list has, known by the decision in front of them: "the agency approved Zelvaxia for adults", "clears Zelvaxia, a spray".
enum UnknownBrands {
  /// How many words of a document are looked at: each costs a walk through it.
  private static let limit = 8

  static func find(_ reading: Reading) -> [TextSpan] {
    var result: [TextSpan] = []
    var tried = 0
    for index in reading.sentences.indices
    where reading.kinds[index].contains(.decision) && reading.kinds[index].contains(.agency) {
      for position in reading.ranges[index] where reading.findings[position].kind == .decision {
        let verb = reading.tokens.index(at: reading.findings[position].span.end - 1)
        let token = verb + 1
        guard reading.isWord(verb, in: verbs), reading.isCapitalized(token),
          isFollowed(reading, token, reading.sentences[index].tokens.upperBound)
        else { continue }
        let span = reading.tokens.span(token)
        guard span.count >= 5, reading.isAnyWord(token), !reading.isWord(token, in: noNames),
          !reading.ranges[index].contains(where: { reading.findings[$0].span.overlaps(span) })
        else { continue }
        guard tried < limit else { return result }
        tried += 1
        if isName(reading, token, reading.sentences[index].tokens) { result.append(span) }
      }
    }
    return result
  }

  /// "for adults", "to treat", "as the first", ", a nasal spray", "tablets", "®".
  private static func isFollowed(_ reading: Reading, _ token: Int, _ limit: Int) -> Bool {
    guard token + 2 < limit else { return false }
    let next = token + 1
    if reading.mark(next) == 0x2C { return reading.isWord(next + 1, in: Words.articles) }
    if reading.mark(next) == 0xC2 { return reading.mark(next + 1) != 0x28 }
    if reading.isWord(next, in: Words.to) { return reading.isWord(next + 1, in: aims) }
    return reading.isWord(next, in: behind) && !reading.isCapitalized(next)
  }

  /// A word that is printed in small letters nowhere; in a headline, where every word is capitalised, one that the text names again.
  private static func isName(_ reading: Reading, _ token: Int, _ sentence: Range<Int>) -> Bool {
    let hash = reading.tokens.hashes[token]
    var again = 0
    for other in 0..<reading.tokens.count where reading.tokens.hashes[other] == hash {
      if !reading.isCapitalized(other) { return false }
      if !sentence.contains(other) { again += 1 }
    }
    let small = sentence.prefix(60).count {
      reading.isAnyWord($0) && !reading.isCapitalized($0)
        && reading.tokens.ends[$0] - reading.tokens.starts[$0] >= 4
    }
    return again > 0 || small >= 3
  }

  // MARK: In brackets

  /// "(Zelvaxia)", "(Zelvaxia, Company Inc.)": a brand, and no abbreviation, opens the bracket.
  static func isBracketed(_ reading: Reading, _ index: Int, _ sentence: Sentence) -> Bool {
    guard index + 1 < sentence.tokens.upperBound, reading.mark(index) == 0x28,
      reading.isCapitalized(index + 1)
    else { return false }
    let word = reading.tokens.span(index + 1)
    let isAbbreviation = reading.text[word.range].allSatisfy { $0 &- 0x61 >= 26 }
    let close = reading.mark(index + 2)
    return !isAbbreviation && (close == 0x29 || close == 0x2C || close == 0xC2)
  }

  /// Whether a word of approval stands in the four words in front.
  static func isDecided(_ reading: Reading, before index: Int, _ sentence: Sentence) -> Bool {
    (max(sentence.tokens.lowerBound, index - 4)..<index).contains { reading.isWord($0, in: decided) }
  }

  private static let decided = WordSet(
    "approved approves authorized authorised cleared licensed approval granted authorizes approving grants")
  private static let verbs = WordSet(
    "approved approves authorized authorised authorizes authorises cleared clears licensed okayed okays oks greenlit greenlights"
  )
  private static let aims = WordSet("treat prevent reduce help improve slow control")
  private static let behind = WordSet(
    "for as from in with tablets capsules injection cream gel ointment inhaler vaccine nasal oral topical eye"
  )
  private static let noNames = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october \
    november december medicare medicaid phase treatment drugs therapy
    """)
}
