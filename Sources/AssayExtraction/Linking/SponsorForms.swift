import AssayText

/// Companies that the grammar of a sentence puts beside one of its drugs: "Brand maker Company", "Company, which sells Brand",
/// "a Company pill called Brand", "Company said its pill Brand", "approved Brand for Company".
extension SponsorLinker {
  func besides(_ facts: inout Facts) {
    for index in reading.sentences.indices
    where reading.kinds[index].contains(.company) && reading.kinds[index].contains(.drug) {
      for position in reading.ranges[index]
      where reading.findings[position].kind == .company
        && !SponsorLinker.isTrial(reading, reading.findings[position])
        && !SponsorLinker.isPartner(reading, reading.findings[position])
      {
        let pair = Beside(self, position, index)
        let company = reading.findings[position]
        if let drug = pair.drugOfItsMaker {
          give(CompanyName(reading).printed(company), to: reading.findings[drug], &facts)
        } else if let drugs = pair.drugsBehind {
          // "A and B said that their drug"
          let name = CompanyName(reading).printed(firstOfPair(company))
          for drug in drugs { give(name, to: reading.findings[drug], &facts) }
        }
      }
    }
  }

  /// Whether a trial has the company's name.
  static func isTrial(_ reading: Reading, _ finding: Finding) -> Bool {
    let next = reading.tokens.index(at: finding.span.end)
    if reading.isWord(next, in: TrialLinker.nouns) { return true }
    guard reading.mark(next) == 0x2D, reading.tokens.starts[next] == Int32(finding.span.end) else {
      return false
    }
    // "Company-Company"
    return !reading.isCapitalized(next + 1)
  }

  /// "Company" in "Another-Company", "Another/Company": the pair is one name.
  static func isPartner(_ reading: Reading, _ finding: Finding) -> Bool {
    let first = reading.tokens.index(at: finding.span.start)
    guard first > 1, reading.mark(first - 1) == 0x2F || reading.mark(first - 1) == 0x2D,
      reading.tokens.ends[first - 1] == reading.tokens.starts[first],
      reading.tokens.ends[first - 2] == reading.tokens.starts[first - 1]
    else { return false }
    return reading.findings.contains {
      $0.kind == .company && $0.span.end == Int(reading.tokens.starts[first - 1])
    }
  }

  /// Behind the name, "Pharmaceuticals" and "Inc.", and behind a partner: "Company/Company".
  func nameEnd(_ company: Finding) -> Int {
    let token = reading.tokens.index(at: CompanyName(reading).listedEnd(company))
    let form = reading.mark(token) == 0x2C ? token + 1 : token
    guard reading.isWord(form, in: CompanyForms.legal) else { return token }
    return reading.mark(form + 1) == 0x2E ? form + 2 : form + 1
  }
}

/// A company and the drugs beside it in its sentence.
private struct Beside {
  let reading: Reading
  /// The company's place among the findings.
  let position: Int
  let sentence: Int
  /// The first token of the name and the one behind it.
  let first: Int
  let end: Int

  init(_ linker: SponsorLinker, _ position: Int, _ sentence: Int) {
    reading = linker.reading
    self.position = position
    self.sentence = sentence
    let company = linker.reading.findings[position]
    first = linker.reading.tokens.index(at: company.span.start)
    end = linker.nameEnd(company)
  }

  /// The drug in front that the company is said to make, by its place among the findings.
  var drugOfItsMaker: Int? { drugInFront.flatMap { isInFront($0) ? $0 : nil } }

  /// Those behind, by their places among the findings.
  var drugsBehind: [Int]? { made ?? modified ?? colon ?? said ?? its }

  // MARK: The drug in front

  /// The last drug in front, with no company between.
  private var drugInFront: Int? {
    let floor = max(reading.ranges[sentence].lowerBound, position - 5)
    for other in stride(from: position - 1, through: floor, by: -1) {
      if reading.findings[other].kind == .drug { return other }
      if reading.findings[other].kind == .company { return nil }
    }
    return nil
  }

  private func isInFront(_ drug: Int) -> Bool {
    let behind = reading.tokens.index(at: reading.findings[drug].span.end - 1) + 1
    guard first - behind < 16, behind <= first else { return false }
    return isMakers(behind) || isApproved(drug, behind) || isCompanyOf(drug, behind) || isListed(drug, behind)
  }

  /// Behind signs and a closing bracket.
  private func behindSigns(_ token: Int) -> Int {
    var token = token
    while token < first,
      reading.mark(token) == 0xC2 || reading.mark(token) == 0xE2 || reading.mark(token) == 0x29
    { token += 1 }
    return token
  }

  /// "Brand maker Company", "Brand's manufacturer, Company"
  private func isMakers(_ behind: Int) -> Bool {
    let noun = behindSigns(behind)
    return reading.isWord(noun, in: Beside.makers)
      && (noun + 1 == first || noun + 2 == first && reading.mark(noun + 1) == 0x2C)
  }

  /// "granted approval of Brand (generic) tablets to Company", "approved Brand for Company."
  private func isApproved(_ drug: Int, _ behind: Int) -> Bool {
    guard behind < first, reading.isWord(first - 1, in: Words.to) || reading.isWord(first - 1, in: Words.for)
    else {
      return false
    }
    let isPlain = (behind..<first - 1).allSatisfy {
      reading.depth[$0] > 0 || !reading.isAnyWord($0) && reading.mark($0) != 0x2C
        || reading.isWord($0, in: Beside.dosageForms)
    }
    guard isPlain, reading.isWord(first - 1, in: Words.to) || endsSentence else { return false }
    let start = reading.tokens.index(at: reading.findings[drug].span.start)
    return (max(reading.sentences[sentence].tokens.lowerBound, start - 6)..<start).contains {
      reading.isWord($0, in: Beside.approval)
    }
  }

  private var endsSentence: Bool {
    let limit = reading.sentences[sentence].tokens.upperBound
    return end >= limit || end + 1 >= limit && reading.mark(end) == 0x2E
      || reading.mark(end - 1) == 0x2E && end >= limit
  }

  /// "the company selling Brand will be Company", "the firm that makes Brand, Company"
  private func isCompanyOf(_ drug: Int, _ behind: Int) -> Bool {
    var token = behindSigns(behind)
    while token < first, reading.isWord(token, in: Beside.being) || reading.mark(token) == 0x2C { token += 1 }
    guard token == first, behindSigns(behind) < first else { return false }
    let verb = reading.tokens.index(at: reading.findings[drug].span.start) - 1
    if reading.isWord(verb, in: Beside.making) { return reading.isWord(verb - 1, in: Beside.companies) }
    return reading.isWord(verb, in: Beside.makes) && reading.isWord(verb - 1, in: Beside.relatives)
      && reading.isWord(verb - 2, in: Beside.companies)
  }

  /// "• Generic (Brand) — Company, …": an item of a list.
  private func isListed(_ drug: Int, _ behind: Int) -> Bool {
    let lower = reading.sentences[sentence].tokens.lowerBound
    let start = reading.tokens.index(at: reading.findings[drug].span.start)
    guard start - lower < 5, reading.mark(behind) == 0x29 || start - lower < 2 else { return false }
    let dash = reading.mark(behind) == 0x29 ? behind + 1 : behind
    return dash + 1 == first && isDash(dash) && (reading.mark(end) == 0x2C || endsSentence)
  }

  private func isDash(_ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    return span.count == 3 && reading.text[span.start] == 0xE2 && reading.text[span.start + 1] == 0x80
      && (reading.text[span.start + 2] == 0x93 || reading.text[span.start + 2] == 0x94)
  }

  // MARK: The drug behind

  /// The drug that starts at a token, among the next findings.
  private func drug(at token: Int) -> Int? {
    guard token < reading.tokens.count else { return nil }
    let start = Int(reading.tokens.starts[token])
    let limit = min(reading.ranges[sentence].upperBound, position + 9)
    var other = position + 1
    while other < limit {
      let finding = reading.findings[other]
      let isOther =
        finding.kind == .company && !SponsorLinker.isPartner(reading, finding) || finding.kind == .agency
      if isOther || finding.span.start > start { return nil }
      if finding.kind == .drug, finding.span.start == start { return other }
      other += 1
    }
    return nil
  }

  /// The drug behind a few words from `start` on that name nothing else: "the erectile dysfunction drug Brand", "a rival pill, Brand".
  private func drug(behind start: Int, within count: Int) -> Int? {
    var token = start
    while token < start + count {
      if let found = drug(at: token) { return found }
      // "a rival pill, Brand", "its own, similar drug"
      let isNamed =
        reading.mark(token) == 0x2C
        && (reading.isWord(token - 1, in: Beside.remedies) || reading.isWord(token - 1, in: Beside.own))
      guard
        isNamed || reading.mark(token) == 0x2D
          || reading.isAnyWord(token) && !reading.isWord(token, in: Beside.parting)
      else { return nil }
      token += 1
    }
    return nil
  }

  /// A drug and what is listed with it.
  private func list(_ drug: Int) -> [Int] {
    var result = [drug]
    let limit = min(reading.ranges[sentence].upperBound, drug + 12)
    var other = drug + 1
    while other < limit {
      let finding = reading.findings[other]
      guard finding.kind == .drug, let last = result.last else { break }
      let gap =
        reading.tokens.index(
          at: reading.findings[last].span.end)..<reading.tokens.index(
          at: finding.span.start)
      guard gap.count <= 3, gap.allSatisfy({ reading.isWord($0, in: Words.and) || reading.mark($0) != 0 })
      else { break }
      result.append(other)
      other += 1
    }
    return result
  }

  /// "Company, the maker of Brand", "Company, which sells Brand", "Company makes Brand"
  private var made: [Int]? {
    var token = end
    if reading.mark(token) == 0x2C || reading.mark(token) == 0x28 { token += 1 }
    while token < end + 6, reading.isWord(token, in: Beside.beforeVerb) { token += 1 }
    if reading.isWord(token, in: Beside.makers), reading.isWord(token + 1, in: Words.of) {
      return drug(behind: token + 2, within: 5).map { list($0) }
    }
    let isVerb =
      reading.isWord(token, in: Beside.makes)
      || reading.isWord(token, in: Beside.making) && reading.isWord(token - 1, in: Words.isAre)
    guard isVerb else { return nil }
    return drug(behind: token + 1, within: 9).map { list($0) }
  }

  /// "a Company melanoma drug, Brand", "the Company pill called Brand"
  private var modified: [Int]? {
    guard Possessive.cut(reading.text, reading.tokens, end - 1) == nil,
      !reading.isWord(first - 1, in: Words.by)
    else { return nil }
    var noun = end
    while noun < end + 4, !reading.isWord(noun, in: Beside.remedies) {
      guard
        reading.mark(noun) == 0x2D
          || reading.isAnyWord(noun) && !reading.isWord(noun, in: Beside.parting)
            && !reading.isWord(noun, in: Beside.makes)
      else { return nil }
      noun += 1
    }
    guard reading.isWord(noun, in: Beside.remedies) else { return nil }
    var token = noun + 1
    if reading.mark(token) == 0x2C { token += 1 }
    while token < noun + 4, reading.isWord(token, in: Beside.called) { token += 1 }
    return drug(at: token).map { list($0) }
  }

  /// "two pills from Company: Brand and a drug called generic", "two pills from Company, Brand and generic"
  private var colon: [Int]? {
    guard reading.isWord(first - 1, in: Beside.from), reading.isWord(first - 2, in: Beside.remedies) else {
      return nil
    }
    if reading.mark(end) == 0x2C { return drug(at: end + 1).map { list($0) } }
    guard reading.mark(end) == 0x3A else { return nil }
    var result: [Int] = []
    for other in position + 1..<min(reading.ranges[sentence].upperBound, position + 12) {
      if reading.findings[other].kind == .company { break }
      if reading.findings[other].kind == .drug { result.append(other) }
    }
    return result.isEmpty ? nil : result
  }

  /// "Company said that the drug generic had worked"
  private var said: [Int]? {
    guard reading.isWord(end, in: Beside.saying) else { return nil }
    var token = end + 1
    while token < end + 5,
      reading.isWord(token, in: Beside.clause) || reading.isWord(token, in: Beside.remedies)
    {
      token += 1
    }
    if reading.mark(token) == 0x2C, reading.isWord(token - 1, in: Beside.remedies) { token += 1 }
    return drug(at: token).map { list($0) }
  }

  private static let saying = WordSet("said says reported announced")
  private static let clause = WordSet(
    "that the its on today wednesday monday tuesday thursday friday morning experimental")

  /// "Company said its pill Brand", where nobody else is named between.
  private var its: [Int]? {
    let limit = min(reading.sentences[sentence].tokens.upperBound, end + 26)
    var token = end
    while token < limit, !reading.isWord(token, in: Beside.itsWord) { token += 1 }
    guard token < limit else { return nil }
    return drug(behind: token + 1, within: 8).map { list($0) }
  }

  private static let makers = WordSet("maker manufacturer drugmaker developer marketer")
  private static let approval = WordSet(
    "approved approval granted authorized authorised authorization authorisation cleared licensed license clearance"
  )
  private static let dosageForms = WordSet(
    "tablets tablet capsules capsule injection cream gel ointment solution spray patch infusion")
  private static let companies = WordSet("company companies firm drugmaker maker manufacturer business")
  private static let relatives = WordSet("that which")
  private static let being = WordSet("is was will be are")
  private static let makes = WordSet(
    "makes make sells sell markets market manufactures manufacture produces produce")
  private static let making = WordSet("making selling marketing manufacturing producing developing")
  private static let beforeVerb = WordSet(
    "which that who the is are a company firm also now currently jointly already")
  private static let remedies = WordSet(
    "drug drugs pill pills medicine medicines medication medications vaccine vaccines treatment treatments therapy therapies antibody compound compounds injection shot product products blockbuster antidepressant painkiller inhibitor"
  )
  private static let called = WordSet("called named known as dubbed")
  private static let from = WordSet("from by")
  private static let own = WordSet("own")
  private static let itsWord = WordSet("its")
  private static let parting = WordSet(
    "and or that which who has have had is are was were will would said for with without versus vs than against in of to from on at by as after before while when its their generic generics biosimilar copy copies version versions rival rivals competitor like"
  )
}

/// Makers that are not the named drug's.
enum SponsorForms {
  /// "is vying with a similar drug being developed by Company": the maker of something else.
  static func isOfRival(_ reading: Reading, _ verb: Int) -> Bool {
    let noun = reading.isWord(verb - 1, in: being) ? verb - 2 : verb - 1
    return reading.isWord(noun, in: SponsorLinker.remedies)
      && (1...3).contains { reading.isWord(noun - $0, in: rival) }
  }

  private static let being = WordSet("being now already also")
  private static let rival = WordSet("similar rival competing another other different")
}
