import AssayText

/// What happened on a date: the verb or noun that governs it says so, the nearest in front of it in its clause, else the first behind it.
struct DateRoles {
  let reading: Reading
  /// The name of the agency that decided, where the notice announces an approval.
  let agency: String?
  let isApproval: Bool
  /// Sentences of the head that tell the decision.
  let deciding: Set<Int>
  /// The approved drugs.
  let approved: Set<Int>

  /// The role of a date in a sentence.
  func role(_ finding: Finding, _ sentence: Int) -> DateRole {
    let tokens = reading.sentences[sentence].tokens
    let first = reading.tokens.index(at: finding.span.start)
    let last = reading.tokens.index(at: finding.span.end - 1)
    func near(_ set: WordSet, _ distance: Int) -> Bool {
      (max(tokens.lowerBound, first - distance)..<min(tokens.upperBound, last + distance + 1)).contains {
        reading.isWord($0, in: set)
      }
    }
    func before(_ set: WordSet, _ distance: Int) -> Bool {
      (max(tokens.lowerBound, first - distance)..<first).contains { reading.isWord($0, in: set) }
    }
    if near(DateRoles.cutoff, 6) { return .dataCutoff }
    // "As of July 29, eight children had died": the day up to which was counted; "under review as of June 2026" is the time of writing.
    if reading.isWord(first - 1, in: Words.of), reading.isWord(first - 2, in: Words.`as`) {
      return (finding.extra?.integer ?? 0) / 10 % 100 > 0 ? .dataCutoff : .other
    }
    if before(DateRoles.accessed, 3) || isCitation(first, sentence) { return .other }
    // "an action date of May 2", "In a press release dated May 2, Company reported"
    if (max(tokens.lowerBound, first - 4)..<first).contains(where: {
      reading.isWord($0, in: DateRoles.dateWord) && reading.isWord($0 - 1, in: DateRoles.actionWord)
    }) {
      return .target
    }
    if reading.isWord(first - 1, in: DateRoles.dated), reading.isWord(first - 2, in: DateRoles.release),
      reading.isWord(tokens.lowerBound, in: Words.`in`), reading.mark(last + 1) == 0x2C
    {
      return .announcement
    }
    let isTarget =
      before(DateRoles.target, 7) || isDue(first, tokens)
      || (last + 1..<min(tokens.upperBound, last + 4)).contains { reading.isWord($0, in: DateRoles.target) }
    if isTarget { return .target }
    if isDateline(first, last, tokens) { return .publication }
    switch governor(first, last, tokens, sentence) {
    case .decision: return decides(sentence, first) ? .decision : .other
    case .submission: return .submission
    case .target: return .target
    case .announcement: return .announcement
    case .publication: return .publication
    default: return .other
    }
  }

  /// "due for a decision by", and not "due to".
  private func isDue(_ first: Int, _ tokens: Range<Int>) -> Bool {
    (max(tokens.lowerBound, first - 7)..<first).contains {
      reading.isWord($0, in: DateRoles.due) && !reading.isWord($0 + 1, in: Words.to)
    }
  }

  // MARK: What governs a date

  private func governor(_ first: Int, _ last: Int, _ tokens: Range<Int>, _ sentence: Int) -> DateRole {
    // Looked for once a date: a sentence has many findings and few decisions.
    let decisions = reading.ranges[sentence].filter {
      reading.findings[$0].kind == .decision || reading.findings[$0].kind == .pathway
    }
    var token = first - 1
    while token >= tokens.lowerBound, first - token < 40, !isBreak(token) {
      if let role = event(token, sentence, decisions) {
        // "announced on August 18, 2023, that the agency approved": close by, or it tells what was decided.
        if role == .announcement, first - token > 6 {
          token -= 1
          continue
        }
        // "told us of the decision on …": the day on which it was told.
        if role == .decision, reading.isWord(token, in: DateRoles.nouns),
          (max(tokens.lowerBound, token - 6)..<token).contains(where: {
            reading.isWord($0, in: DateRoles.announced)
          })
        {
          return .announcement
        }
        return role
      }
      token -= 1
    }
    // "will hold a call on September 1 to discuss the approval"
    if reading.isWord(last + 1, in: Words.to), !reading.isNumber(last + 2) { return .other }
    // "After a trial that read out in May, the agency approved": what is told opens behind the comma.
    let isBeforehand =
      reading.isWord(tokens.lowerBound, in: DateRoles.beforehand)
      && !(tokens.lowerBound..<first).contains { reading.mark($0) == 0x2C }
    token = last + 1
    while token < tokens.upperBound, token - last < 40, !isBreak(token) {
      if isBeforehand, reading.mark(token) == 0x2C { return .other }
      if let role = event(token, sentence, decisions), role != .publication { return role }
      token += 1
    }
    return .other
  }

  /// A semicolon outside of brackets.
  private func isBreak(_ token: Int) -> Bool { reading.mark(token) == 0x3B && reading.depth[token] == 0 }

  private func event(_ token: Int, _ sentence: Int, _ decisions: [Int]) -> DateRole? {
    if reading.isWord(token, in: DateRoles.neutral) { return .other }
    if reading.isWord(token, in: DateRoles.announced) {
      // "On May 2 the agency announced approval of X": who decides announces it on the day.
      let isOwn =
        reading.isWord(token + 1, in: DateRoles.approval)
        && reading.ranges[sentence].contains {
          let finding = reading.findings[$0]
          return finding.kind == .agency && Int(reading.tokens.starts[token]) - finding.span.end <= 2
            && finding.span.end <= Int(reading.tokens.starts[token])
        }
      return isOwn ? .decision : .announcement
    }
    if reading.isWord(token, in: DateRoles.submission) {
      // "the application was approved"
      if reading.isWord(token, in: DateRoles.application) { return nil }
      if reading.isWord(token - 1, in: DateRoles.toCome) { return .target }
      // "the agency accepted the application": its own act, and none of who filed.
      let isAgencys =
        reading.isWord(token, in: DateRoles.accepted) && isBehindAgency(token, sentence)
      return isAgencys ? .other : .submission
    }
    if reading.isWord(token, in: DateRoles.decision) {
      return isDesignation(token, sentence) ? .other : .decision
    }
    let span = reading.tokens.span(token)
    let isDecision = decisions.contains { reading.findings[$0].span.contains(span) }
    return isDecision ? isDesignation(token, sentence) ? .other : .decision : nil
  }

  /// "the agency has accepted"
  private func isBehindAgency(_ token: Int, _ sentence: Int) -> Bool {
    reading.ranges[sentence].contains {
      let finding = reading.findings[$0]
      guard finding.kind == .agency else { return false }
      let next = reading.tokens.index(at: finding.span.end)
      return next == token || next == token - 1 && reading.isWord(next, in: DateRoles.having)
    }
  }

  /// "granted breakthrough therapy designation"
  private func isDesignation(_ token: Int, _ sentence: Int) -> Bool {
    guard reading.isWord(token, in: DateRoles.granting) else { return false }
    let start = Int(reading.tokens.starts[token])
    let behind = reading.ranges[sentence].first {
      let finding = reading.findings[$0]
      return finding.span.start > start
        && (finding.kind == .designation || finding.kind == .decision || finding.kind == .pathway)
    }
    return behind.map { reading.findings[$0].kind == .designation } ?? false
  }

  // MARK: Whose decision

  /// Whether the decision told with a date is the one that the notice announces.
  private func decides(_ sentence: Int, _ first: Int) -> Bool {
    guard isApproval else { return false }
    let tokens = reading.sentences[sentence].tokens
    func any(_ set: WordSet, _ from: Int, _ to: Int) -> Bool {
      (max(tokens.lowerBound, from)..<min(tokens.upperBound, to)).contains { reading.isWord($0, in: set) }
    }
    let near = max(tokens.lowerBound, first - 14)..<min(tokens.upperBound, first + 14)
    // "became the first drug approved" tells of no earlier time.
    if near.contains(where: {
      reading.isWord($0, in: DateRoles.past)
        && !DecisionForms.isFirstOfItsKind(reading, $0, before: tokens.upperBound)
        && !reading.isWord($0 + 1, in: DateRoles.ofPatients)
    }) {
      return false
    }
    let agencies = reading.findings(of: sentence, .agency).compactMap { reading.concept($0)?.name }
    if let agency, !agencies.isEmpty, !agencies.contains(agency) { return false }
    if agencies.isEmpty, isAbroad(tokens) { return false }
    if isOfAnother(sentence, first) { return false }
    if deciding.contains(sentence) { return true }
    // "In June 2019 the agency approved another drug."
    let drugs = reading.findings(of: sentence, .drug).map { Int($0.code) }
    if !drugs.isEmpty, !drugs.contains(where: { approved.contains($0) }) { return false }
    // "Approved: October 22, 2020"
    let isLabelled = reading.mark(first - 1) == 0x3A && any(DateRoles.decision, first - 5, first)
    return !agencies.isEmpty || !drugs.isEmpty || isLabelled || any(DateRoles.definite, first - 12, first)
  }

  /// "In June the agency approved A, and in July B was approved": the drug behind a date, up to the next date, is not the notice's.
  private func isOfAnother(_ sentence: Int, _ first: Int) -> Bool {
    guard !approved.isEmpty else { return false }
    let start = Int(reading.tokens.starts[first])
    let dates = reading.findings(of: sentence, .date)
    guard dates.count > 1, let next = dates.first(where: { $0.span.start > start }) else { return false }
    let drugs = reading.findings(of: sentence, .drug)
    guard drugs.contains(where: { approved.contains(Int($0.code)) && $0.span.start > next.span.start }) else {
      return false
    }
    let between = drugs.filter { $0.span.start > start && $0.span.start < next.span.start }
    return !between.isEmpty && !between.contains { approved.contains(Int($0.code)) }
      && !drugs.contains { approved.contains(Int($0.code)) && $0.span.start < start }
  }

  /// "In the United States it was approved on …", in a notice of another agency.
  private func isAbroad(_ tokens: Range<Int>) -> Bool {
    guard let agency else { return false }
    for (places, agencies) in DateRoles.places where !agencies.contains(agency) {
      if tokens.contains(where: { isPlace($0, places) }) { return true }
    }
    return false
  }

  private func isPlace(_ token: Int, _ places: WordSet) -> Bool {
    reading.isWord(token, in: places) && reading.isCapitalized(token)
  }

  // MARK: Citations

  /// "Source: agency press release, March 2", "The Lancet. Vol. 397, published: December 15": what is cited has a date of its own.
  private func isCitation(_ first: Int, _ sentence: Int) -> Bool {
    let tokens = reading.sentences[sentence].tokens
    let front = max(tokens.lowerBound, first - 16)..<first
    // "[press release]. City. Company. March 2": full stops part what is one source.
    let behind = first > tokens.lowerBound ? front : max(0, first - 16)..<first
    // What a notice of a press release says in its first lines is its own day.
    let isBelow = reading.sentences[sentence].tokens.lowerBound > 120
    let isRelease =
      isBelow && !behind.contains { reading.mark($0) == 0x7C }
      && behind.contains {
        reading.isWord($0, in: DateRoles.release) && reading.isWord($0 - 1, in: DateRoles.press)
      }
    return isRelease || front.contains { reading.isWord($0, in: DateRoles.journals) }
  }

  // MARK: Datelines

  /// "published", a date alone, or a city and a date in front of the first sentence.
  private func isDateline(_ first: Int, _ last: Int, _ tokens: Range<Int>) -> Bool {
    let front = tokens.lowerBound..<first
    if (max(tokens.lowerBound, first - 4)..<first).contains(where: {
      reading.isWord($0, in: DateRoles.published)
    }),
      !front.contains(where: {
        reading.isWord($0, in: DateRoles.letters) || reading.isWord($0, in: DateRoles.works)
      })
    {
      return true
    }
    if reading.isWord(tokens.lowerBound, in: DateRoles.citation) { return true }
    // A line of its own, or a byline: "October 9, 2023 | Name".
    if isLine(first, last) || reading.mark(last + 1) == 0x7C || reading.mark(first - 1) == 0x7C {
      return true
    }
    let isSilent = !tokens.contains { isTold($0) }
    if isSilent, tokens.count <= 12, endsLine(last) { return true }
    let hasVerb = front.contains {
      reading.isAnyWord($0) && !reading.isCapitalized($0)
        && !reading.isWord($0, in: DateRoles.small)
    }
    if hasVerb { return false }
    // "In Rome's Feb. 9 primary": a word goes on behind the day.
    let goesOn =
      reading.isAnyWord(last + 1) && !reading.isCapitalized(last + 1)
      && !reading.isWord(last + 1, in: DateRoles.small)
    if isSilent, tokens.count <= 30 { return !goesOn }
    // "CITY, State, June 11, 2025 /PRNewswire/ --", "(Date) – Company today announced", "News - May 16, 2018Approval of"
    guard first - tokens.lowerBound <= 14 else { return false }
    // "On September 15, 2023 (Friday), the agency approved": the day of what is told.
    if reading.isWord(tokens.lowerBound, in: Words.on) { return false }
    let byte = reading.mark(last + 1)
    if byte == 0, last + 1 < tokens.upperBound, reading.tokens.starts[last + 1] == reading.tokens.ends[last] {
      return true
    }
    return byte == 0x5D || byte == 0xE2 || byte == 0x2D || byte == 0x2F || byte == 0x28 || byte == 0x29
      || byte == 0x3A
  }

  /// A verb of what happens on a day.
  private func isTold(_ token: Int) -> Bool {
    reading.isWord(token, in: DateRoles.told)
  }

  /// Whether nothing else stands in the line.
  private func isLine(_ first: Int, _ last: Int) -> Bool {
    var position = Int(reading.tokens.starts[first]) - 1
    while position >= 0, reading.text[position] == 0x20 { position -= 1 }
    guard position < 0 || reading.text[position] == 0x0A else { return false }
    return endsLine(last)
  }

  private func endsLine(_ last: Int) -> Bool {
    var position = Int(reading.tokens.ends[last])
    while position < reading.text.count, reading.text[position] == 0x20 || reading.text[position] == 0x2E {
      position += 1
    }
    return position >= reading.text.count || reading.text[position] == 0x0A
  }

  /// All words of `event` but those of findings.
  private static let told = WordSet(
    [decisionWords, submissionWords, announcedWords, neutralWords].joined(separator: " "))
  private static let beforehand = WordSet("after following since despite because with based")
  private static let dateWord = WordSet("date")
  private static let actionWord = WordSet("action")
  private static let dated = WordSet("dated")
  private static let due = WordSet("due")
  private static let cutoff = WordSet("cutoff cut")
  private static let accessed = WordSet("accessed retrieved")
  private static let target = WordSet(
    "target pdufa goal deadline expected expects anticipated anticipates scheduled plans planned")
  private static let submission = WordSet(submissionWords)
  private static let submissionWords =
    "submitted submission filed filing accepted submit application applied dossier submits files"
  private static let accepted = WordSet("accepted")
  private static let having = WordSet("has had")
  private static let application = WordSet("application dossier")
  private static let decision = WordSet(decisionWords)
  private static let decisionWords = """
    approved approves approval approve decision decided decides action actions granted grants authorized authorised authorizes authorises \
    authorization authorisation cleared clears licensed clearance registered registers register letter greenlit licence issued
    """
  private static let granting = WordSet("granted grants received gave")
  /// What happens on a day and is none of the roles.
  private static let neutral = WordSet(neutralWords)
  private static let neutralWords = """
    published presented conducted enrolled began begun started launched launches voted met refused upheld sent adopted recommended entered \
    added stopped halted founded discovered acquired expires expire recruited available treated completed reported ran run withdrawn \
    declined rejected reimbursed listed effective
    """
  private static let announced = WordSet(announcedWords)
  private static let announcedWords = "announced announces unveiled told known"
  private static let past = WordSet("previously originally initially first already earlier since initial")
  /// "adults with previously untreated lymphoma"
  private static let ofPatients = WordSet(
    "untreated treated pretreated diagnosed unvaccinated vaccinated infected exposed resected")
  private static let nouns = WordSet("decision approval authorisation authorization action")
  private static let approval = WordSet("approval")
  private static let toCome = WordSet("to will")
  private static let journals = WordSet("lancet jama nejm vol engl doi")
  private static let press = WordSet("press news")
  private static let release = WordSet("release")
  private static let definite = WordSet("the this its")
  private static let published = WordSet(
    "published posted updated date dated release released reviewed modified epub distributed")
  private static let letters = WordSet(
    "letter approval compliance decision action in approved journal jama lancet nejm")
  /// "The study, published online Nov. 28": its day, and not the notice's.
  private static let works = WordSet("study studies findings report results research paper trial")
  private static let citation = WordSet("citation")
  private static let small = WordSet("and of the in at on by")
  private static let places: [(WordSet, Set<String>)] = [
    (WordSet("states us u.s usa america"), ["FDA"]),
    (WordSet("eu europe european"), ["EC", "EMA"]),
    (WordSet("japan"), ["MHLW", "PMDA"]),
    (WordSet("china"), ["NMPA"]),
    (WordSet("canada"), ["HC"]),
    (WordSet("australia"), ["TGA"]),
    (WordSet("uk britain"), ["MHRA"]),
  ]
}
