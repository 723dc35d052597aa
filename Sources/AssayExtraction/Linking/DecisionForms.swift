import AssayText

/// Decisions that are told with more than one word, "extended the registration of", and words of decision that tell none, "the panel
/// backs approval", "cleared the application to start a trial".
enum DecisionForms {
  // MARK: What tells a decision

  /// "widens use of X", "has extended the registration of X", "the indication has been expanded", "added a new indication", "permitted the
  /// marketing of X".
  static func find(_ reading: Reading) -> [Finding] {
    var result: [Finding] = []
    for (index, sentence) in reading.sentences.enumerated()
    where reading.cueSets[index].contains(.decisionForm) {
      for token in sentence.tokens {
        guard let span = span(reading, token, sentence.tokens) else { continue }
        if reading.findings.contains(where: { $0.kind == .decision && $0.span.overlaps(span) }) { continue }
        var finding = Finding(.decision, rule: Finding.lexicon, span: span)
        finding.code = Int32(reading.lexicon.concept(of: "approved") ?? -1)
        finding.nameSpan = span
        result.append(finding)
      }
    }
    return result
  }

  private static func span(_ reading: Reading, _ token: Int, _ tokens: Range<Int>) -> TextSpan? {
    if reading.isWord(token, in: listing) {
      return isForEmergencies(reading, token, tokens) ? reading.tokens.span(token) : nil
    }
    let isWider = reading.isWord(token, in: widening)
    let isAdded = reading.isWord(token, in: adding)
    guard isWider || isAdded || reading.isWord(token, in: permitting) else { return nil }
    let nouns = isWider ? uses : isAdded ? indications : marketing
    var next = token + 1
    while next < tokens.upperBound, next - token <= 6,
      reading.mark(next) == 0 || reading.mark(next) == 0x2D || reading.mark(next) == 0x28
    {
      // "broadens X (generic) label"
      if reading.mark(next) == 0x28 {
        let close = next + 1
        next = (close..<min(close + 10, tokens.upperBound)).first { reading.mark($0) == 0x29 } ?? close
        next += 1
        if isWider, reading.isWord(next, in: nouns) { return reading.tokens.span(token..<token + 1) }
        break
      }
      // "extended the period of use" is of something else.
      if next > token + 1, reading.isWord(next, in: Words.of) { break }
      if reading.isWord(next, in: nouns) { return reading.tokens.span(token..<token + 1) }
      next += 1
    }
    // "the indication of X has been expanded"
    guard isWider, reading.isWord(token - 1, in: been) else { return nil }
    let front = max(tokens.lowerBound, token - 10)..<token
    return front.contains { reading.isWord($0, in: uses) } ? reading.tokens.span(token) : nil
  }

  /// "listed the vaccine for emergency use", "has been validated by WHO for emergency use"
  private static func isForEmergencies(_ reading: Reading, _ token: Int, _ tokens: Range<Int>) -> Bool {
    (token + 1..<max(token + 1, min(token + 16, tokens.upperBound - 2))).contains {
      reading.isWord($0, in: prepositions) && reading.isWord($0 + 1, in: emergency)
        && reading.isWord($0 + 2, in: uses)
    }
  }

  // MARK: What tells none

  /// Whether the words of decision at these tokens tell none that was made for a drug.
  static func isNone(_ reading: Reading, _ first: Int, _ last: Int, _ tokens: Range<Int>) -> Bool {
    isOfSomethingElse(reading, last, tokens) || isTakenBack(reading, last, tokens)
      || isPast(reading, first, last, tokens) || isAdvised(reading, first, tokens)
      || isApposition(reading, first) || isOnTheWay(reading, first)
      || isWanted(reading, first) || isOfSkin(reading, first) || isLastYear(reading, last, tokens)
  }

  /// "was approved by the agency last year", "approved a decade ago"
  private static func isLastYear(_ reading: Reading, _ last: Int, _ tokens: Range<Int>) -> Bool {
    for token in last + 1..<max(last + 1, min(last + 9, tokens.upperBound)) {
      if reading.mark(token) == 0x3B || reading.mark(token) == 0x2C { return false }
      if reading.isWord(token, in: years), reading.isWord(token - 1, in: lastWord) { return true }
      if reading.isWord(token, in: ago), reading.isWord(token - 1, in: years) { return true }
    }
    return false
  }

  private static let years = WordSet("year years decade decades")
  private static let lastWord = WordSet("last")
  private static let ago = WordSet("ago")

  /// "lisdexamfetamine, a drug approved to treat attention deficits, was effective": what the drug has long been for.
  private static func isApposition(_ reading: Reading, _ first: Int) -> Bool {
    guard reading.isWord(first, in: approvedWord), reading.isWord(first - 1, in: drugNouns),
      reading.isWord(first + 1, in: Words.to) || reading.isWord(first + 1, in: Words.for)
    else { return false }
    var token = first - 2
    while token > 0, first - token < 5, reading.isAnyWord(token), !reading.isWord(token, in: Words.aAn) {
      if reading.isWord(token, in: newOnes) { return false }
      token -= 1
    }
    guard reading.isWord(token, in: Words.aAn) else { return false }
    if reading.mark(token - 1) == 0x2C { return true }
    // "A drug approved to treat a range of ills may also prevent others": what the sentence is about.
    let end = min(first + 24, reading.tokens.count)
    return (first + 2..<max(first + 2, end)).contains { reading.isWord($0, in: modal) }
  }

  /// "the lesions cleared up", "durable skin clearance": no agency did it. What an agency clears is its clearance, is got, or comes from it.
  private static func isOfSkin(_ reading: Reading, _ first: Int) -> Bool {
    guard reading.isWord(first, in: clearanceWord) else {
      return reading.isWord(first, in: clearedWord) && reading.isWord(first + 1, in: up)
    }
    return !reading.isWord(first - 1, in: ofAgencies)
      && !(1...4).contains { reading.isWord(first - $0, in: gettingWords) }
      && !(reading.isWord(first + 1, in: Words.ofFrom) && reading.isWord(first + 2, in: Words.the))
  }

  private static let clearanceWord = WordSet("clearance")
  private static let ofAgencies = WordSet(
    "fda ema mhra tga nmpa pmda ec eu us uk european canadian japanese chinese regulatory marketing market premarket agency federal k its s"
  )
  private static let gettingWords = WordSet(
    "received receives receive granted grants grant gained gains won wins got gets secured secures obtained obtains gave gives given issued announces announced"
  )

  private static let clearedWord = WordSet("cleared")
  private static let up = WordSet("up away completely entirely")

  /// "its bid to get the drug approved": what somebody wants.
  private static func isWanted(_ reading: Reading, _ first: Int) -> Bool {
    // "the first to have been approved" has been.
    (2...5).contains {
      reading.isWord(first - $0, in: getting) && reading.isWord(first - $0 - 1, in: wanting)
        && !reading.isWord(first - $0 + 1, in: beenOnly)
    }
  }

  private static let beenOnly = WordSet("been")

  private static let modal = WordSet("may might could can would")
  private static let getting = WordSet("get have see getting having")
  private static let wanting = WordSet("to of for on")

  /// "put the drug on a fast track to approval": it has not arrived.
  private static func isOnTheWay(_ reading: Reading, _ first: Int) -> Bool {
    reading.isWord(first, in: approvalNoun) && reading.isWord(first - 1, in: Words.to)
      && reading.isWord(first - 2, in: ways)
  }

  private static let approvedWord = WordSet("approved licensed cleared")
  private static let newOnes = WordSet("new newly just first")
  private static let ways = WordSet("track path road way route pathway step closer")

  /// "cleared the IND", "approved the design of a trial", "approves companion diagnostic for X": the object comes before any other noun.
  private static func isOfSomethingElse(_ reading: Reading, _ last: Int, _ tokens: Range<Int>) -> Bool {
    if isDesignation(reading, last, tokens) { return true }
    var token = last + 1
    while token < tokens.upperBound, token - last <= 5,
      reading.mark(token) == 0 || reading.mark(token) == 0x2D
    {
      if reading.isWord(token, in: others) { return true }
      if reading.isWord(token, in: prepositions) { return false }
      token += 1
    }
    return false
  }

  /// "grants Breakthrough Therapy Designation to X": an honour, and no decision on its sale.
  private static func isDesignation(_ reading: Reading, _ last: Int, _ tokens: Range<Int>) -> Bool {
    guard reading.isWord(last, in: granting) else { return false }
    for token in last + 1..<max(last + 1, min(last + 7, tokens.upperBound)) {
      if reading.isWord(token, in: designations) { return true }
      if reading.isWord(token, in: approvals) || reading.isWord(token, in: prepositions) { return false }
    }
    return false
  }

  private static let granting = WordSet("grant grants granted granting received receives awarded awards")
  private static let designations = WordSet("designation designations status")
  private static let definite = WordSet("the this")
  private static let approvalNoun = WordSet("approval authorisation authorization")
  private static let founded = WordSet("supported based backed founded underpinned")
  private static let passive = WordSet("is was")
  private static let approvals = WordSet(
    "approval authorisation authorization licence license clearance registration and")

  /// "the authorisation of X will not be renewed", "… has been revoked".
  private static func isTakenBack(_ reading: Reading, _ last: Int, _ tokens: Range<Int>) -> Bool {
    var token = last + 1
    while token < tokens.upperBound, token - last <= 12,
      reading.mark(token) == 0 || reading.mark(token) == 0x2D
    {
      if reading.isWord(token, in: back),
        (1...4).contains(where: {
          reading.isWord(token - $0, in: been) || reading.isWord(token - $0, in: not)
        })
      {
        return true
      }
      token += 1
    }
    return false
  }

  /// "X, approved in 2003," and "the drug approved by the agency in 2003": a year without a day tells of what was.
  private static func isPast(_ reading: Reading, _ first: Int, _ last: Int, _ tokens: Range<Int>) -> Bool {
    let isRelative = (1...3).contains { reading.isWord(first - $0, in: which) }
    if isRelative { return true }
    guard reading.isWord(first, in: participles), first > tokens.lowerBound,
      !reading.isWord(first - 1, in: auxiliaries),
      reading.mark(first - 1) == 0x2C || reading.isWord(first - 1, in: drugNouns)
        || reading.findings.contains(where: {
          $0.kind == .drug && $0.span.end == Int(reading.tokens.ends[first - 1])
        })
    else { return false }
    var token = last + 1
    while token + 1 < tokens.upperBound, token - last <= 8, reading.mark(token) == 0 {
      if reading.isWord(token, in: Words.`in`), isYear(reading, token + 1) { return true }
      token += 1
    }
    return false
  }

  /// "Results of the phase 3 study showed … The FDA approved X in January 2015": what is told late in a read-out, with its year, was so before.
  static func isBackground(_ reading: Reading, _ lead: [DecisionLinker.Statement]) -> Bool {
    if !lead.isEmpty, lead.allSatisfy({ isStanding(reading, $0) }) { return true }
    if isOfOthers(reading, lead) { return true }
    if !lead.isEmpty, let year = ownYear(reading),
      lead.allSatisfy({ tellsYear(reading, $0.sentence, before: year) })
    {
      return true
    }
    guard lead.allSatisfy({ $0.weight <= 1 && tellsYear(reading, $0.sentence) }),
      // "Based on these results, the agency approved X in March 2022": the news is what came of them.
      !lead.contains(where: { rests(reading, on: $0.sentence) })
    else { return false }
    if lead.allSatisfy({ isNamedLate(reading, $0.sentence) }) { return true }
    return reading.sentences.indices.prefix(3).contains { index in
      let tokens = reading.sentences[index].tokens
      return reading.kinds[index].contains(.phase) && !reading.kinds[index].contains(.decision)
        && tokens.contains { reading.isWord($0, in: results) }
    }
  }

  /// "Because of its harms the drug is approved only for those whom others failed", "The drug, called zelvaprast, is approved to treat":
  /// how it stands, with nobody who decides.
  private static func isStanding(_ reading: Reading, _ statement: DecisionLinker.Statement) -> Bool {
    let verb = reading.tokens.index(at: statement.verb.start)
    guard statement.isVerb, statement.agency == nil, reading.isWord(verb - 1, in: Words.isAre) else {
      return false
    }
    if (verb + 1..<verb + 9).contains(where: { reading.isWord($0, in: only) }) { return true }
    // "is approved for X, based on the trial": what a decision rests on.
    let tokens = reading.sentences[statement.sentence].tokens
    if (verb + 1..<max(verb + 1, tokens.upperBound)).contains(where: {
      reading.isWord($0, in: Words.based) && reading.isWord($0 + 1, in: Words.on)
    }) {
      return false
    }
    // "is now approved" is news; so is what the first lines tell without a trial.
    return !(verb - 4..<verb + 4).contains {
      reading.isWord($0, in: newOnes) || reading.isWord($0, in: nowWords)
    }
      && reading.sentences.indices.prefix(5).contains {
        reading.cueSets[$0].contains(.trialNoun) || reading.kinds[$0].contains(.phase)
      }
  }

  private static let nowWords = WordSet("now today becomes finally")

  private static let only = WordSet("only")

  /// "… so few options that the FDA approved a drug called X in 2005": a drug that nothing before speaks of is not what is announced.
  private static func isNamedLate(_ reading: Reading, _ sentence: Int) -> Bool {
    let range = reading.ranges[sentence]
    let drugs = range.filter { reading.findings[$0].kind == .drug }.map { reading.findings[$0].code }
    return sentence > 3 && !drugs.isEmpty
      && !(0..<range.lowerBound).contains {
        reading.findings[$0].kind == .drug && drugs.contains(reading.findings[$0].code)
      }
  }

  private static func rests(_ reading: Reading, on sentence: Int) -> Bool {
    reading.sentences[sentence].tokens.contains { token in
      reading.isWord(token, in: Words.based) && reading.isWord(token + 1, in: Words.on)
        || reading.isWord(token, in: pointing)
          && (1...3).contains { reading.isWord(token + $0, in: evidence) }
    }
  }

  private static let pointing = WordSet("these those this")
  private static let evidence = WordSet("results data findings trial trials study studies evidence")

  /// "Results show that A lengthened survival … The agency last month approved B": what is told late and never of the drug named first.
  private static func isOfOthers(_ reading: Reading, _ lead: [DecisionLinker.Statement]) -> Bool {
    guard !lead.isEmpty, lead.allSatisfy({ $0.weight <= 1 }),
      !reading.kinds.indices.prefix(2).contains(where: { reading.kinds[$0].contains(.decision) }),
      let first = reading.findings.first(where: { $0.kind == .drug })
    else { return false }
    var isNamed = false
    for statement in lead {
      for position in reading.ranges[statement.sentence] where reading.findings[position].kind == .drug {
        if reading.findings[position].code == first.code { return false }
        isNamed = true
      }
    }
    return isNamed
  }

  /// The year of the day that stands in the first lines.
  private static func ownYear(_ reading: Reading) -> Int? {
    for index in reading.sentences.indices.prefix(6) where reading.kinds[index].contains(.date) {
      for date in reading.findings(of: index, .date) {
        if let packed = date.extra?.integer, packed / 100_000 > 0, packed / 10 % 100 > 0 {
          return packed / 100_000
        }
      }
    }
    return nil
  }

  /// "was approved for advanced disease in 2007", in a notice of a later year.
  private static func tellsYear(_ reading: Reading, _ sentence: Int, before own: Int) -> Bool {
    reading.sentences[sentence].tokens.contains { token in
      guard isYear(reading, token), reading.isWord(token - 1, in: Words.`in`) else { return false }
      return NumberReader.read(reading.text, reading.tokens.span(token))?.integer.map { $0 < own } ?? false
    }
  }

  private static func tellsYear(_ reading: Reading, _ sentence: Int) -> Bool {
    reading.sentences[sentence].tokens.contains { token in
      isYear(reading, token)
        && (reading.isWord(token - 1, in: Words.`in`) || reading.isWord(token - 2, in: Words.`in`))
    }
  }

  private static let results = WordSet("results data showed met")

  private static func isYear(_ reading: Reading, _ token: Int) -> Bool {
    guard reading.isNumber(token) else { return false }
    let span = reading.tokens.span(token)
    return span.count == 4 && (reading.text[span.start] == 0x31 || reading.text[span.start] == 0x32)
  }

  /// "FDA panel votes in favor of approval", "EMA committee backs approval": who advises decides nothing.
  private static func isAdvised(_ reading: Reading, _ first: Int, _ tokens: Range<Int>) -> Bool {
    var token = first - 1
    while token >= tokens.lowerBound, first - token <= 9, reading.mark(token) != 0x2C,
      reading.mark(token) != 0x3B
    {
      if reading.isWord(token, in: advisers) {
        return !(token..<first).contains { reading.isWord($0, in: deciding) }
      }
      token -= 1
    }
    return false
  }

  /// "the first drug approved", "becomes first FDA-approved medicine": an order and no time.
  static func isFirstOfItsKind(_ reading: Reading, _ token: Int, before decision: Int) -> Bool {
    guard reading.isWord(token, in: first), decision - token > 1 else { return false }
    return (1...2).contains { reading.isWord(token - $0, in: becoming) }
  }

  /// "becomes first FDA-approved medicine for"
  static func becomes(_ reading: Reading, _ decision: Int, _ tokens: Range<Int>) -> Bool {
    (max(tokens.lowerBound, decision - 6)..<decision).contains { reading.isWord($0, in: become) }
  }

  /// "The committee has recommended X for approval": advice that the drug stands in the midst of.
  static func isRecommended(_ reading: Reading, _ sentence: Int) -> Bool {
    guard reading.kinds[sentence].contains(.drug), reading.kinds[sentence].contains(.decision) else {
      return false
    }
    let tokens = reading.sentences[sentence].tokens
    return tokens.contains { token in
      reading.isWord(token, in: recommending)
        && (token + 2..<max(token + 2, min(token + 14, tokens.upperBound))).contains {
          reading.isWord($0, in: Words.for) && reading.isWord($0 + 1, in: approvalNoun)
        }
    }
  }

  private static let recommending = WordSet("recommended recommends recommend recommending")

  /// "The agency's approval of X is based on a trial": who tells what an approval rests on tells that it was
  /// given, also where the head of the document is missing.
  static func isFounded(_ reading: Reading, _ statement: DecisionLinker.Statement) -> Bool {
    guard !statement.isVerb, statement.agency != nil else { return false }
    let token = reading.tokens.index(at: statement.verb.end - 1)
    let end = reading.sentences[statement.sentence].tokens.upperBound
    return (token + 1..<max(token + 1, min(token + 9, end))).contains {
      reading.isWord($0, in: founded) && reading.isWord($0 - 1, in: passive)
    }
  }

  /// "approval of the medicine": no drug of the sentence is meant, but the one that the notice is about.
  static func isOfTheMedicine(_ reading: Reading, _ statement: DecisionLinker.Statement) -> Bool {
    let next = reading.tokens.index(at: statement.verb.end)
    return !statement.isVerb && reading.isWord(next, in: Words.of) && reading.isWord(next + 1, in: definite)
      && reading.isWord(next + 2, in: drugNouns)
  }

  /// "X wins approval with Y", "X becomes the first drug approved by the agency, challenging Y": the decision is on X, which stands in
  /// front; `after` is the first drug behind.
  static func isOfDrugInFront(
    _ reading: Reading, _ statement: DecisionLinker.Statement, _ after: Finding?
  ) -> Bool {
    let next = reading.tokens.index(at: statement.verb.end)
    if statement.isVerb, reading.isWord(next - 1, in: participles), reading.isWord(next, in: Words.by) {
      return true
    }
    guard let after else { return false }
    let drug = reading.tokens.index(at: after.span.start)
    // Of whom the partner is may stand in between: "with Company's Y".
    var front = drug - 1
    while front > next, drug - front <= 4, reading.isCapitalized(front) || reading.mark(front) != 0 {
      guard reading.mark(front) != 0x2C, reading.mark(front) != 0x28 else { return false }
      front -= 1
    }
    return front >= next && reading.isWord(front, in: beside)
  }

  /// "This submission was filed to obtain authorization. Approval was granted to X": a filing that the next sentence overtakes.
  static func isGrantedBehind(_ reading: Reading, _ sentence: Int) -> Bool {
    guard sentence + 1 < reading.sentences.count else { return false }
    let first = reading.sentences[sentence + 1].tokens.lowerBound
    return reading.isWord(first, in: approvalNoun) && reading.isWord(first + 1, in: been)
      && reading.isWord(first + 2, in: granting)
  }

  /// A suspension that is drunk or injected, and none of a licence.
  static func isLiquid(_ reading: Reading, _ finding: Finding) -> Bool {
    let token = reading.tokens.index(at: finding.span.start)
    guard reading.isWord(token, in: suspension) else { return false }
    return !reading.isWord(token + 1, in: Words.of)
      || (1...2).contains { reading.isWord(token - $0, in: forms) }
  }

  /// The words that `span` starts at.
  static let openingWords = [wideningWords, addingWords, permittingWords, listingWords].joined(separator: " ")
  private static let widening = WordSet(wideningWords)
  private static let wideningWords = """
    widen widens widened widening broaden broadens broadened broadening extend extends extended extending expand expands expanded \
    expanding
    """
  private static let listing = WordSet(listingWords)
  private static let listingWords = "lists listed validates validated"
  private static let emergency = WordSet("emergency")
  private static let adding = WordSet(addingWords)
  private static let addingWords = "add adds added adding"
  private static let permitting = WordSet(permittingWords)
  private static let permittingWords = "permit permits permitted"
  private static let uses = WordSet(
    """
    use uses label labeling labelling indication indications registration approval licence license authorisation authorization
    """)
  private static let indications = WordSet("indication indications")
  private static let marketing = WordSet("marketing")
  private static let been = WordSet("been is was be were")
  private static let not = WordSet("not")
  private static let beside = WordSet("with plus alongside challenging against versus")
  private static let which = WordSet("which")
  private static let others = WordSet(
    "ind investigational design protocol name manufacturing diagnostic companion site trial study start plan test tests kit kits"
  )
  private static let prepositions = WordSet("for to in by of with as from")
  private static let back = WordSet("renewed revoked suspended withdrawn lapsed expired cancelled annulled")
  private static let participles = WordSet("approved authorized authorised licensed cleared")
  private static let auxiliaries = WordSet("has have had was is been were be got gets now today newly also")
  private static let drugNouns = WordSet(
    "drug medicine vaccine treatment therapy antibody product medication")
  private static let advisers = WordSet("panel advisers advisors committee chmp adcomm")
  private static let deciding = WordSet("fda commission ec agency mhra ministry tga")
  private static let first = WordSet("first")
  private static let becoming = WordSet("the a becomes become became is as")
  private static let become = WordSet("become becomes became")
  private static let suspension = WordSet("suspension suspensions")
  private static let forms = WordSet("oral injectable ophthalmic nasal inhalation liquid sterile")
}
