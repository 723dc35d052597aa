import AssayText

/// Where a phrase that names an indication ends.
struct IndicationEnd {
  let reading: Reading
  let sentence: Int

  /// One past its last token.
  func end(from start: Int, _ limit: Int) -> Int {
    var end = start
    var isRelative = false
    var isListing = false
    while end < limit {
      if reading.mark(end) == 0x5B || isExplanation(end) { return end }
      if reading.depth[end] == 0, reading.mark(end) != 0x28 {
        if closes(end, start, limit, isRelative: isRelative, isListing: isListing) { return end }
        if reading.isWord(end, in: IndicationEnd.relatives) { isRelative = true }
        if reading.isWord(end, in: IndicationEnd.listing) { isListing = true }
      }
      end += 1
    }
    return end
  }

  private func closes(_ end: Int, _ start: Int, _ limit: Int, isRelative: Bool, isListing: Bool) -> Bool {
    func word(_ position: Int, _ set: WordSet) -> Bool {
      position < limit && reading.isWord(position, in: set)
    }
    let byte = reading.mark(end)
    // "in adults with heart failure; or with diabetes" goes on.
    if byte == 0x3B {
      return !word(word(end + 1, Words.andOr) ? end + 2 : end + 1, IndicationEnd.withWord)
    }
    if isClosingQuote(end) { return true }
    if byte == 0x2E, isFullStop(end, limit) || isBeforeReference(end, limit) { return true }
    if byte == 0x2E, isReferences(end + 1, limit) { return true }
    if byte == 0x2E { return end + 1 == limit || reading.mark(end + 1) != 0 || end + 2 == limit }
    if byte == 0x2C { return isClosingComma(end, limit, isRelative: isRelative, isListing: isListing) }
    // "… syndrome – Company", "… adults..- Company"
    if byte == 0x2D || byte == 0xE2, Int(reading.tokens.starts[end]) > Int(reading.tokens.ends[end - 1]),
      end + 1 < limit, Int(reading.tokens.starts[end + 1]) > Int(reading.tokens.ends[end])
    {
      return reading.mark(end + 1) != 0x2D && reading.mark(end - 1) != 0x2D
    }
    // " -- in other words", " -- the device": what follows the double dash is said about it.
    if byte == 0x2D, reading.mark(end + 1) == 0x2D,
      word(end + 2, Words.the) || word(end + 3, IndicationEnd.other)
    {
      return true
    }
    if end > start, reading.mark(end - 1) == 0x2D,
      Int(reading.tokens.starts[end]) == Int(reading.tokens.ends[end - 1])
    {
      return false
    }
    if word(end, IndicationEnd.closers) || isWay(end, limit) || isWithDiet(end, limit) { return true }
    // "in the United States", "in decades", "by the agency", "on May 17"
    if word(end, Words.`in`) {
      let next = word(end + 1, Words.the) ? end + 2 : end + 1
      if word(next, IndicationEnd.places) || word(end + 1, IndicationEnd.spans) { return true }
    }
    if word(end, Words.by), isAgency(from: end + 1, to: end + 4) { return true }
    // A headline that runs into the first sentence.
    if word(end, Words.the), reading.isCapitalized(end), isAgency(from: end + 1, to: end + 2) {
      return true
    }
    if word(end, Words.on), finding(.date, from: end + 1, to: end + 2) { return true }
    if word(end, Words.`in`), finding(.date, from: end + 1, to: end + 2) { return true }
    // "after a review of two trials", "following the results of"
    if word(end, IndicationEnd.afterWord), word(end + 1, IndicationEnd.articles),
      word(end + 2, IndicationEnd.grounds)
    {
      return true
    }
    // "and conditional approval for": another decision.
    if word(end, Words.and),
      finding(.decision, from: end + 1, to: end + 3) || finding(.pathway, from: end + 1, to: end + 3)
    {
      return true
    }
    // "as well as for the treatment of", "and as treatment for": a second indication.
    if word(end, Words.`as`) && word(end + 1, IndicationEnd.well)
      || word(end, Words.and) && word(end + 1, Words.`as`),
      (1...6).contains(where: {
        word(end + $0, IndicationEnd.treatment) && word(end + $0 + 1, Words.ofFor)
      })
    {
      return true
    }
    // "a drug for type 2 diabetes that lowers": what the drug does.
    if word(end, IndicationEnd.thatOnly), word(end + 1, IndicationEnd.acts) { return true }
    // "… thyroid cancer has been accepted": the sentence goes on.
    if !isRelative, word(end, IndicationEnd.finite), end > start { return true }
    return false
  }

  private func isClosingComma(_ end: Int, _ limit: Int, isRelative: Bool, isListing: Bool) -> Bool {
    func word(_ position: Int, _ set: WordSet) -> Bool {
      position < limit && reading.isWord(position, in: set)
    }
    // ", at least one of which"
    if word(end + 1, IndicationEnd.at), word(end + 2, IndicationEnd.least) { return false }
    // ", which includes people with mild impairment": who they are.
    if word(end + 1, IndicationEnd.which), word(end + 2, IndicationEnd.includes),
      word(end + 3, IndicationFinder.people)
    {
      return false
    }
    if word(end + 1, IndicationEnd.commaClosers) || isConsequence(end + 1, limit) { return true }
    // ",1 following the review": the number of a reference.
    if reading.isNumber(end + 1), reading.tokens.starts[end + 1] == reading.tokens.ends[end],
      word(end + 2, IndicationEnd.commaClosers)
    {
      return true
    }
    if isClosingQuote(end + 1) { return true }
    if word(end + 1, Words.`in`), word(end + 2, IndicationEnd.which) { return true }
    if word(end + 1, Words.to), word(end + 2, IndicationEnd.lessen) { return true }
    // ", and maintenance treatment of": a second indication.
    if word(end + 1, Words.and),
      (2...6).contains(where: {
        word(end + $0, IndicationEnd.treatment) && word(end + $0 + 1, Words.ofFor)
      }),
      !(isRelative && isClause(end + 2, limit))
    {
      return true
    }
    if finding(.company, from: end + 1, to: end + 2) || finding(.agency, from: end + 1, to: end + 3) {
      return true
    }
    // ", an inherited, degenerative disease that": what the disease is.
    guard word(end + 1, Words.aAn) else { return false }
    return !isListing || isDefinition(end + 2, limit)
  }

  /// "whose disease has returned, and further therapy of the skin is not wanted": a verb stands behind the noun, before the next comma.
  private func isClause(_ start: Int, _ limit: Int) -> Bool {
    for token in start..<max(start, min(start + 16, limit)) {
      if reading.mark(token) == 0x2C || reading.mark(token) == 0x3B { return false }
      if reading.isWord(token, in: IndicationEnd.relatives) { return false }
      if reading.isWord(token, in: IndicationEnd.finite) { return true }
    }
    return false
  }

  /// "under its priority review", "under the agency's accelerated programme": the way it went; "under 6 years" is an age.
  private func isWay(_ token: Int, _ limit: Int) -> Bool {
    guard reading.isWord(token, in: IndicationEnd.under), !reading.isNumber(token + 1) else { return false }
    return (token + 1..<max(token + 1, min(token + 8, limit))).contains {
      reading.isWord($0, in: IndicationEnd.ways)
    }
  }

  /// "along with diet and exercise", "in addition to a reduced-calorie diet": how it is to be used.
  private func isWithDiet(_ token: Int, _ limit: Int) -> Bool {
    guard reading.isWord(token, in: IndicationEnd.besides) else { return false }
    return (token + 1..<max(token + 1, min(token + 6, limit))).contains {
      reading.isWord($0, in: IndicationEnd.diet)
    }
  }

  /// ", ending a long wait", ", challenging its rival": what the news does.
  private func isConsequence(_ token: Int, _ limit: Int) -> Bool {
    guard token + 1 < limit, !reading.isWord(token, in: IndicationEnd.traits) else { return false }
    let span = reading.tokens.span(token)
    guard span.count >= 6, reading.text[span.end - 3] == 0x69, reading.text[span.end - 2] == 0x6E,
      reading.text[span.end - 1] == 0x67
    else { return false }
    return reading.isWord(token + 1, in: IndicationEnd.articles) || reading.isCapitalized(token + 1)
  }

  /// "rare condition where", "progressive disease that": what kind of thing it is, and what it does.
  private func isDefinition(_ start: Int, _ limit: Int) -> Bool {
    for token in start..<max(start, min(start + 6, limit))
    where reading.isWord(token, in: IndicationEnd.kinds) {
      return reading.isWord(token + 1, in: IndicationEnd.relatives)
        || reading.isWord(token + 1, in: Words.`in`)
        || token + 1 == limit || reading.mark(token + 1) == 0x2C || reading.mark(token + 1) == 0x2E
        || reading.isWord(token + 1, in: IndicationEnd.features)
    }
    // ", a rare, inherited form of rickets"
    return (start..<max(start, min(start + 6, limit - 1))).contains {
      reading.isWord($0, in: IndicationEnd.form) && reading.isWord($0 + 1, in: Words.of)
    }
  }

  /// "(i.e., …)"
  private func isExplanation(_ token: Int) -> Bool {
    reading.mark(token) == 0x28
      && (reading.isWord(token + 1, in: IndicationEnd.idEst)
        || reading.isWord(token + 1, in: IndicationEnd.id) && reading.mark(token + 2) == 0x2E
          && reading.isWord(token + 3, in: IndicationEnd.est))
  }

  /// A curly quote that closes what somebody said.
  private func isClosingQuote(_ token: Int) -> Bool {
    guard reading.mark(token) == 0xE2 else { return false }
    let span = reading.tokens.span(token)
    return span.count == 3 && reading.text[span.start + 1] == 0x80 && reading.text[span.start + 2] == 0x9D
  }

  /// ". Drugimab is": a full stop behind an abbreviation, where no sentence was cut.
  private func isFullStop(_ token: Int, _ limit: Int) -> Bool {
    guard token + 1 < limit, reading.tokens.span(token - 1).count > 1, reading.isCapitalized(token + 1),
      reading.tokens.starts[token + 1] > reading.tokens.ends[token]
    else { return false }
    return finding(.drug, from: token + 1, to: token + 1)
  }

  /// "obesity.1Zelvaxia is": the number of a reference between two sentences that stand together.
  private func isBeforeReference(_ token: Int, _ limit: Int) -> Bool {
    guard token + 1 < limit, reading.tokens.starts[token + 1] == reading.tokens.ends[token] else {
      return false
    }
    let span = reading.tokens.span(token + 1)
    var offset = span.start
    while offset < span.end, reading.text[offset] &- 0x30 < 10 { offset += 1 }
    guard offset > span.start, offset - span.start < 3 else { return false }
    let next = offset < span.end ? reading.text[offset] : token + 2 < limit ? reading.text[offset] : 0
    return next &- 0x41 < 26
  }

  /// "pathology.1,2": nothing but the numbers of references up to the end, glued to the full stop.
  private func isReferences(_ start: Int, _ limit: Int) -> Bool {
    guard start < limit, reading.tokens.starts[start] == reading.tokens.ends[start - 1] else { return false }
    return (start..<limit).allSatisfy {
      reading.isNumber($0) || reading.mark($0) == 0x2C || reading.mark($0) == 0x2D || reading.mark($0) == 0xE2
    }
  }

  /// Whether an agency starts at one of these tokens; not "FDA-approved".
  private func isAgency(from first: Int, to last: Int) -> Bool {
    guard finding(.agency, from: first, to: last) else { return false }
    return !(first...last + 1).contains { reading.mark($0) == 0x2D }
  }

  /// Whether a finding of a kind starts at one of these tokens.
  private func finding(_ kind: FindingKind, from first: Int, to last: Int) -> Bool {
    guard first < reading.tokens.count else { return false }
    let start = Int(reading.tokens.starts[first])
    let end = Int(reading.tokens.starts[min(last, reading.tokens.count - 1)])
    return reading.ranges[sentence].contains {
      reading.findings[$0].kind == kind && reading.findings[$0].span.start >= start
        && reading.findings[$0].span.start <= end
    }
  }

  private static let thatOnly = WordSet("that")
  private static let acts = WordSet(
    "helps improves works lowers reduces blocks targets stimulates inhibits treats cuts slows prevents")
  private static let withWord = WordSet("with who whose")
  private static let at = WordSet("at")
  private static let least = WordSet("least")
  private static let articles = WordSet("a an the its their")
  private static let traits = WordSet(
    "including excluding requiring involving having receiving using carrying affecting weighing harboring harbouring"
  )
  private static let afterWord = WordSet("after following")
  private static let grounds = WordSet(
    "review results data recommendation decision study trial success approval")
  private static let closers = WordSet("based marking")
  private static let commaClosers = WordSet(
    """
    based marking making according the which after providing announced it said becoming today expanding supported bringing offering is was \
    representing under at following but they he she irrespective thanks where \
    primarily because despite
    """)
  private static let treatment = WordSet("treatment therapy management")
  private static let well = WordSet("well")
  private static let other = WordSet("other")
  private static let kinds = WordSet("condition disease disorder cancer illness infection syndrome")
  private static let features = WordSet("characterized characterised caused marked affecting")
  private static let form = WordSet("form type kind")
  private static let idEst = WordSet("ie i.e")
  private static let id = WordSet("i")
  private static let est = WordSet("e")
  private static let relatives = WordSet("who whose that which whom where when")
  private static let listing = WordSet("such including with")
  private static let finite = WordSet("is has was were will have are")
  private static let includes = WordSet("includes include")
  private static let which = WordSet("which whom")
  private static let lessen = WordSet("reduce decrease lower improve delay slow")
  private static let under = WordSet("under")
  private static let ways = WordSet(
    "program programme programs review pathway scheme designation provision provisions regulations status")
  private static let besides = WordSet("along alongside together")
  private static let diet = WordSet("diet")
  private static let spans = WordSet("decades years")
  private static let places = WordSet(
    "us u uk eu usa united european europe japan china canada australia britain great switzerland brazil germany india korea country"
  )
}
