import AssayText

/// Says whether the document announces an approval, whose, by which way, of which drug, for whom.
///
/// The head of a document (its title and first sentences) bears its message: each of its sentences that tells an approval as done counts for,
/// each that tells a filing, an opinion, a refusal, a device or a read-out counts against; the earlier the heavier.
struct DecisionLinker {
  let reading: Reading
  var facts: Facts

  /// A sentence that tells of an approval as done.
  struct Statement {
    var sentence: Int
    var verb: TextSpan
    var agency: Finding?
    var weight: Double
    /// Whether a verb tells it ("has approved") and no noun ("this approval").
    var isVerb = true
  }

  /// Reads the decision; fills the notice, and the drugs' parts.
  static func link(_ reading: Reading, _ facts: inout Facts) -> [Statement] {
    var linker = DecisionLinker(reading: reading, facts: facts)
    let statements = linker.run()
    facts = linker.facts
    return statements
  }

  private mutating func run() -> [Statement] {
    var statements: [Statement] = []
    var against = 0.0
    var bySentence: Double = 4
    var body = 0
    for index in reading.sentences.indices {
      let block = reading.clean.blocks[reading.sentences[index].block]
      let isTitle = block.kind == .title || (body == 0 && isHeading(block))
      let weight = isTitle ? 4 : bySentence
      if body < 9 {
        against += weight * refusal(index)
        if let statement = statement(index, weight: weight) { statements.append(statement) }
      } else if statements.isEmpty || facts.notice.agency == nil,
        let statement = statement(index, weight: 0.6)
      {
        statements.append(statement)
      }
      if !isTitle, reading.sentences[index].tokens.count > 6 {
        body += 1
        bySentence = body == 1 ? 3 : body == 2 ? 2 : 1
      }
    }
    let lead = statements.filter { $0.weight >= 1 }
    let total = lead.reduce(0) { $0 + $1.weight * ($1.agency == nil ? 0.5 : 1) }
    facts.notice.isApproval = total > 0 && total >= against * 0.8
    parts(statements)
    guard facts.notice.isApproval else {
      designations()
      let first = statements.first { hasDrug($0.sentence) } ?? statements.first
      if let first { facts.notice.indication = indication(first) }
      return []
    }
    let ranked = lead.sorted { score($0) > score($1) }
    if let best = ranked.first(where: { $0.agency != nil }) ?? statements.first(where: { $0.agency != nil }) {
      facts.notice.agency = best.agency.flatMap { reading.concept($0)?.name }
      facts.notice.spans.append(reading.sentences[best.sentence].span)
    } else if let first = statements.first {
      facts.notice.spans.append(reading.sentences[first.sentence].span)
    }
    facts.notice.indication = fullestIndication(lead)
    pathway()
    designations()
    return statements
  }

  /// The fullest wording of the first sentences; a title cuts it short and counts only where nothing else says it.
  private func fullestIndication(_ lead: [Statement]) -> TextSpan? {
    var best: (span: TextSpan, rank: Int)?
    for statement in lead where !isTitle(statement.sentence) && statement.weight >= 1 {
      guard let found = indication(statement), found.count <= 500 else { continue }
      let rank = (statement.isVerb ? 2 : 0) + (hasDrug(statement.sentence) ? 1 : 0)
      if let known = best, rank < known.rank || rank == known.rank && found.count <= known.span.count {
        continue
      }
      best = (found, rank)
    }
    return best?.span ?? lead.lazy.compactMap { self.indication($0) }.first
  }

  private func isTitle(_ sentence: Int) -> Bool {
    let block = reading.clean.blocks[reading.sentences[sentence].block]
    return block.kind == .title || isHeading(block)
  }

  private func isHeading(_ block: Block) -> Bool {
    if case .heading = block.kind { return true }
    return false
  }

  private func score(_ statement: Statement) -> Double {
    statement.weight + (hasDrug(statement.sentence) ? 2 : 0) + (statement.agency != nil ? 2 : 0)
  }

  private func hasDrug(_ sentence: Int) -> Bool {
    reading.kinds[sentence].contains(.drug)
  }

  /// The approval that a sentence tells as done, or nil.
  private func statement(_ index: Int, weight: Double) -> Statement? {
    guard reading.kinds[index].containsAny(of: DecisionLinker.telling) else { return nil }
    let findings = reading.ranges[index].map { reading.findings[$0] }
    for finding in findings where finding.kind == .decision || finding.kind == .pathway {
      let token = reading.tokens.index(at: finding.span.start)
      let last = reading.tokens.index(at: finding.span.end - 1)
      if isUndone(token, reading.sentences[index]) { continue }
      let isVerb =
        reading.isWord(token, in: DecisionLinker.verbs) || reading.isWord(last, in: DecisionLinker.verbs)
      let isNoun = finding.kind == .pathway || !isVerb
      if isNoun {
        // "received approval", "granted accelerated approval", "FDA approval of X", "approval is based on", "this approval"
        let around =
          (max(reading.sentences[index].tokens.lowerBound, token - 7)..<token).contains {
            reading.isWord($0, in: DecisionLinker.getting)
          }
          || reading.isWord(last + 1, in: DecisionLinker.afterNoun)
          || reading.isWord(token - 1, in: DecisionLinker.demonstrative)
        if !around || tellsFuture(reading.sentences[index]) { continue }
        if reading.isWord(last + 1, in: DecisionLinker.openNoun) { continue }
      } else if reading.isWord(last + 1, in: DecisionLinker.adjectival) {
        continue  // "approved therapies"
      }
      // "grants priority review" grants no approval.
      if reading.isWord(token, in: DecisionLinker.grants), !grantsApproval(index, from: finding.span.end) {
        continue
      }
      // Devices are cleared too; without a drug in the sentence nothing says that one was.
      if reading.isWord(token, in: DecisionLinker.clearing), !hasDrug(index) { continue }
      let agency = agency(findings, near: finding.span)
      if agency == nil, !hasDrug(index) { continue }
      return Statement(sentence: index, verb: finding.span, agency: agency, weight: weight, isVerb: isVerb)
    }
    return nil
  }

  /// "With the approval …, it will be the first": an approval still to come.
  private func tellsFuture(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains {
      reading.isWord($0, in: DecisionLinker.future) && reading.isWord($0 + 1, in: DecisionLinker.being)
    }
  }

  private func grantsApproval(_ sentence: Int, from end: Int) -> Bool {
    reading.ranges[sentence].contains {
      let finding = reading.findings[$0]
      return finding.span.start >= end && (finding.kind == .pathway || finding.kind == .decision)
        && finding.span.start - end < 100
    }
  }

  private func agency(_ findings: [Finding], near span: TextSpan) -> Finding? {
    let agencies = findings.filter { $0.kind == .agency }
    // A commission decides, its committee advises.
    if let commission = agencies.first(where: { reading.concept($0)?.name == "EC" }) { return commission }
    return agencies.last { $0.span.end <= span.start } ?? agencies.first
  }

  /// "if approved", "has not approved", "seeking approval", "previously approved", "was approved in 2018".
  private func isUndone(_ token: Int, _ sentence: Sentence) -> Bool {
    for back in 1...8 where token - back >= sentence.tokens.lowerBound {
      if reading.isWord(token - back, in: DecisionLinker.undoing) {
        return back <= 3 || reading.isWord(token - back, in: DecisionLinker.farUndoing)
      }
      if reading.mark(token - back) == 0x2C { break }
    }
    return false
  }

  /// How strongly a sentence tells of something else than an approval.
  private func refusal(_ index: Int) -> Double {
    guard reading.kinds[index].contains(.refusal) else { return 0 }
    var worst = 0.0
    for position in reading.ranges[index] where reading.findings[position].kind == .refusal {
      let finding = reading.findings[position]
      switch reading.concept(finding)?.name {
      case "letter": worst = max(worst, 3)
      case "refused": worst = max(worst, 2)
      case "accepted": worst = max(worst, 1.1)
      case "opinion": worst = max(worst, 1.2)
      case "withdrawn", "warning": worst = max(worst, 1.5)
      case "device": worst = max(worst, hasDrug(index) ? 0.3 : 1.6)
      case "readout": worst = max(worst, 0.9)
      default: break
      }
    }
    return worst
  }

  // MARK: Parts

  /// Which drug the decision is about, which are given with it, compared with it, given before it.
  private mutating func parts(_ statements: [Statement]) {
    guard !facts.drugs.isEmpty else { return }
    if facts.notice.isApproval, let main = mainDrug(statements) {
      facts.drugs[main].part = .approved
      for statement in statements where statement.weight >= 1 { partners(of: main, statement) }
      for statement in statements where statement.weight >= 3 { alsoApproved(main, statement) }
    }
    for index in reading.sentences.indices { others(index) }
    announcer()
  }

  /// "Novartis today announced that the European Commission has approved Cosentyx": who tells of the approval of its drug.
  private mutating func announcer() {
    guard let main = facts.drugs.firstIndex(where: { $0.part == .approved }), facts.drugs[main].sponsor == nil
    else { return }
    for index in reading.sentences.indices.prefix(4) {
      for position in reading.ranges[index] where reading.findings[position].kind == .company {
        let company = reading.findings[position]
        let next = reading.tokens.index(at: company.span.end)
        let limit = min(next + 9, reading.sentences[index].tokens.upperBound)
        guard next < limit,
          (next..<limit).contains(where: { reading.isWord($0, in: DecisionLinker.announcing) })
        else { continue }
        facts.drugs[main].sponsor = reading.string(company.span)
        return
      }
    }
  }

  private func mainDrug(_ statements: [Statement]) -> Int? {
    var scores: [Int: Double] = [:]
    for statement in statements {
      let drugs = reading.ranges[statement.sentence].map { reading.findings[$0] }.filter { $0.kind == .drug }
      let after = drugs.first { $0.span.start >= statement.verb.end }
      let before = drugs.last { $0.span.end <= statement.verb.start }
      let token = reading.tokens.index(at: statement.verb.start)
      let isPassive =
        reading.isWord(token - 1, in: DecisionLinker.passive)
        || reading.isWord(token - 2, in: DecisionLinker.passive)
      var chosen = isPassive ? before ?? after : after ?? before
      // "X plus Y was approved": the first of the joined names is the one decided on.
      while let last = chosen, last.span.end <= statement.verb.start,
        let front = drugs.last(where: { $0.span.end <= last.span.start }), front.code != last.code,
        isJoined(front.span.end, last.span.start)
      {
        chosen = front
      }
      if let chosen, !isPriorMention(chosen) { scores[Int(chosen.code), default: 0] += statement.weight + 1 }
    }
    for (index, drug) in facts.drugs.enumerated() {
      if scores[index] != nil { scores[index]? += min(4, Double(drug.spans.count) * 0.3) }
    }
    if let best = scores.max(by: { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }) {
      return best.key
    }
    return facts.drugs.indices.max { facts.drugs[$0].spans.count < facts.drugs[$1].spans.count }
  }

  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    let gap = reading.tokens.index(at: start)..<reading.tokens.index(at: end)
    return gap.count <= 7
      && gap.contains { reading.isWord($0, in: DecisionLinker.combining) || reading.mark($0) == 0x2B }
  }

  private func isPriorMention(_ finding: Finding) -> Bool {
    let token = reading.tokens.index(at: finding.span.start)
    return (1...4).contains { reading.isWord(token - $0, in: DecisionLinker.prior) }
  }

  /// "X in combination with Y", "X plus Y" behind the verb.
  private mutating func partners(of main: Int, _ statement: Statement) {
    let drugs = reading.ranges[statement.sentence].map { reading.findings[$0] }.filter { $0.kind == .drug }
    for (position, finding) in drugs.enumerated()
    where Int(finding.code) != main && facts.drugs[Int(finding.code)].part == .mentioned {
      guard position > 0 else { continue }
      let end = reading.tokens.index(at: finding.span.start)
      var token = end - 1
      var isJoined = false
      var steps = 0
      while token > reading.tokens.index(at: drugs[position - 1].span.end - 1), steps < 9 {
        if reading.isWord(token, in: DecisionLinker.combining) || reading.mark(token) == 0x2B {
          isJoined = true
        }
        token -= 1
        steps += 1
      }
      let before = facts.drugs[Int(drugs[position - 1].code)].part
      let isAnd = reading.isWord(end - 1, in: DecisionLinker.and) && before == .combination
      if (isJoined && steps < 9 || isAnd), !isPriorMention(finding),
        before == .approved || before == .combination
      {
        facts.drugs[Int(finding.code)].part = .combination
      }
    }
  }

  /// "approves X (Brand) and Y (Brand)": several approvals in one announcement.
  private mutating func alsoApproved(_ main: Int, _ statement: Statement) {
    let drugs = reading.ranges[statement.sentence].map { reading.findings[$0] }.filter {
      $0.kind == .drug && $0.span.start >= statement.verb.end
    }
    guard let first = drugs.firstIndex(where: { Int($0.code) == main }) else { return }
    for finding in drugs[(first + 1)...]
    where facts.drugs[Int(finding.code)].part == .mentioned && facts.drugs[Int(finding.code)].brand != nil {
      let token = reading.tokens.index(at: finding.span.start)
      if reading.isWord(token - 1, in: DecisionLinker.and), !isPriorMention(finding) {
        let before = reading.mark(token - 2) == 0x29 || reading.mark(token - 2) == 0xC2
        if before { facts.drugs[Int(finding.code)].part = .approved }
      }
    }
  }

  private mutating func others(_ index: Int) {
    guard hasDrug(index) else { return }
    for position in reading.ranges[index] {
      let finding = reading.findings[position]
      guard finding.kind == .drug, facts.drugs[Int(finding.code)].part == .mentioned else { continue }
      let token = reading.tokens.index(at: finding.span.start)
      if isPriorMention(finding) {
        facts.drugs[Int(finding.code)].part = .prior
      } else if (1...4).contains(where: { reading.isWord(token - $0, in: DecisionLinker.comparing) })
        || (1...2).contains(where: {
          reading.isWord(reading.tokens.index(at: finding.span.end - 1) + $0, in: DecisionLinker.armNouns)
        })
          && facts.notice.isApproval
          && reading.ranges[index].contains(where: { reading.findings[$0].kind == .comparison })
      {
        facts.drugs[Int(finding.code)].part = .comparator
      }
    }
  }

  // MARK: Indication, way, honours

  /// From "for the treatment of" or its like behind the drug to the end of the phrase.
  private func indication(_ statement: Statement) -> TextSpan? {
    let tokens = reading.sentences[statement.sentence].tokens
    let drugs = reading.ranges[statement.sentence].map { reading.findings[$0] }.filter { $0.kind == .drug }
    let from =
      drugs.first { $0.span.start >= statement.verb.end }.map { reading.tokens.index(at: $0.span.end) }
      ?? reading.tokens.index(at: statement.verb.end)
    var token = from
    while token < tokens.upperBound {
      if reading.depth[token] == 0, let start = indicationStart(token, tokens.upperBound) {
        return indicationEnd(start, tokens.upperBound)
      }
      token += 1
    }
    return nil
  }

  private func indicationStart(_ token: Int, _ end: Int) -> Int? {
    func word(_ offset: Int, _ set: WordSet) -> Bool {
      token + offset < end && reading.isWord(token + offset, in: set)
    }
    if word(0, DecisionLinker.forWord) {
      if word(1, DecisionLinker.the), word(2, DecisionLinker.treatmentWords), word(3, DecisionLinker.of) {
        return token + 4
      }
      if word(1, DecisionLinker.the), word(2, DecisionLinker.otherAims) { return token + 2 }
      if word(1, DecisionLinker.treatmentWords), word(2, DecisionLinker.of) { return token + 3 }
      if word(1, DecisionLinker.treating) { return token + 2 }
      if word(1, DecisionLinker.use), word(2, DecisionLinker.inWord) { return token + 3 }
      if word(1, DecisionLinker.noIndication) { return nil }
      return token + 1
    }
    if word(0, DecisionLinker.to), word(1, DecisionLinker.treat) { return token + 2 }
    if word(0, DecisionLinker.inWord), (1...4).contains(where: { word($0, Discourse.peopleNouns) }) {
      return token + 1
    }
    return nil
  }

  private func indicationEnd(_ start: Int, _ limit: Int) -> TextSpan? {
    var end = start
    while end < limit {
      if reading.depth[end] == 0 {
        if reading.mark(end) == 0x2C, end + 1 < limit, reading.isWord(end + 1, in: DecisionLinker.closers) {
          break
        }
        if reading.isWord(end, in: DecisionLinker.hardClosers), reading.mark(end - 1) != 0x2D { break }
        if reading.mark(end) == 0x2E,
          end + 1 == limit || end + 2 == limit && reading.tokens.kinds[end + 1] == .number
        {
          break
        }
        if reading.mark(end) == 0x3B { break }
      }
      end += 1
    }
    while end > start, reading.tokens.kinds[end - 1] == .mark, reading.mark(end - 1) != 0x29,
      reading.mark(end - 1) != 0x25
    { end -= 1 }
    guard end > start + 1 || (end > start && reading.tokens.span(start).count > 5) else { return nil }
    return reading.tokens.span(start..<end)
  }

  private mutating func pathway() {
    var best: (String, TextSpan)?
    for (index, range) in reading.ranges.enumerated() {
      for position in range where reading.findings[position].kind == .pathway {
        let finding = reading.findings[position]
        guard let name = reading.concept(finding)?.name else { continue }
        let token = reading.tokens.index(at: finding.span.start)
        if isUndone(token, reading.sentences[index]) { continue }
        if name == "regular" {
          best = (name, finding.span)
        } else if best == nil {
          best = (name, finding.span)
        }
      }
    }
    guard let best else { return }
    facts.notice.pathway = best.0
    facts.notice.spans.append(best.1)
  }

  private mutating func designations() {
    for position in reading.findings.indices where reading.findings[position].kind == .designation {
      guard let name = reading.concept(reading.findings[position])?.name,
        !facts.notice.designations.contains(name)
      else { continue }
      facts.notice.designations.append(name)
      facts.notice.spans.append(reading.findings[position].span)
    }
    facts.notice.designations.sort()
  }

  private static let announcing = WordSet(
    "announced announces announce said reported receives received wins won")
  private static let verbs = WordSet(
    "approved approves approve authorized authorised authorizes authorises licensed cleared clears granted grants greenlit greenlights okayed okays widened expanded extended broadened expands"
  )
  private static let future = WordSet("will would could may")
  private static let being = WordSet("be become")
  private static let telling = KindSet([.decision, .pathway])
  private static let clearing = WordSet("cleared clears clear")
  private static let grants = WordSet("granted grants has")
  private static let getting = WordSet(
    "received receives receive granted grants grant won wins win gained gains secured secures secure obtained obtains gets get got earned given nabs scores snags announced announces fda ec european agency's this today's new first expands expanded gave awarded issued following japan's mhra"
  )
  private static let afterNoun = WordSet(
    "of is was for marks makes came comes follows provides represents covers applies allows includes extends expands from by to in"
  )
  private static let openNoun = WordSet("application applications process decision status pathway date")
  private static let demonstrative = WordSet("this the today's latest fda new")
  private static let adjectival = WordSet(
    "therapies therapy treatments drugs drug agents products uses medicines ros1 tkis options inhibitors labeling label"
  )
  private static let undoing = WordSet(
    "recommended recommends recommend recommending recommendation no nor not if seeking pending awaiting potential possible could may might would when until before expected expects anticipated previously already currently other once for future seek prior initially originally first only since any unless whether supporting support support's toward"
  )
  private static let farUndoing = WordSet(
    "recommended recommends recommend recommending recommendation no not nor if seeking pending awaiting potential could may might would until whether unless"
  )
  private static let passive = WordSet("was been is being were be gets")
  private static let prior = WordSet("previously prior after following previous before failed")
  private static let combining = WordSet("combination plus combined with alongside")
  private static let and = WordSet("and")
  private static let comparing = WordSet("vs versus than compared against or comparator")
  private static let armNouns = WordSet("arm group")
  private static let forWord = WordSet("for")
  private static let the = WordSet("the")
  private static let treatmentWords = WordSet("treatment management therapy use treatments")
  private static let otherAims = WordSet(
    "prevention prophylaxis reduction maintenance immunization immunisation routine")
  private static let treating = WordSet("treating")
  private static let of = WordSet("of for in")
  private static let use = WordSet("use")
  private static let inWord = WordSet("in")
  private static let to = WordSet("to")
  private static let treat = WordSet("treat prevent reduce help improve")
  private static let noIndication = WordSet("its their his her our us sale commercial marketing review the")
  private static let closers = WordSet(
    "based marking making according the which after providing announced it said becoming today expanding supported bringing offering is was representing under"
  )
  private static let hardClosers = WordSet("based marking")
}
