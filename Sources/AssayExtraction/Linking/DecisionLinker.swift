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
    // One owner only, or the first change would copy all rows.
    facts = Facts()
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
        if !DecisionForms.isGrantedBehind(reading, index) { against += weight * refusal(index) }
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
    facts.notice.isApproval =
      total > 0 && total >= against * 0.8 && !DecisionForms.isBackground(reading, lead)
      || against == 0 && statements.contains { DecisionForms.isFounded(reading, $0) }
    parts(statements)
    guard facts.notice.isApproval else {
      designations()
      facts.notice.indication = indication([])
      return []
    }
    let ranked = lead.sorted { score($0) > score($1) }
    if let best = ranked.first(where: { $0.agency != nil }) ?? statements.first(where: { $0.agency != nil }) {
      facts.notice.agency = best.agency.flatMap { reading.concept($0)?.name }
      facts.notice.spans.append(reading.sentences[best.sentence].span)
    } else if let first = statements.first {
      facts.notice.spans.append(reading.sentences[first.sentence].span)
      // A notice that knows one agency speaks of its decision.
      let agencies = reading.findings.filter { $0.kind == .agency }
      let names = Set(agencies.compactMap { reading.concept($0)?.name })
      if names.count == 1, let only = agencies.first {
        facts.notice.agency = names.first
        facts.notice.spans.append(only.span)
      }
    }
    facts.notice.indication = indication(lead)
    pathway(statements)
    designations()
    return statements
  }

  private func indication(_ lead: [Statement]) -> TextSpan? {
    IndicationFinder(
      reading: reading, telling: Set(lead.filter(\.isVerb).map(\.sentence)),
      naming: Set(lead.map(\.sentence)), agency: facts.notice.agency,
      isApproval: facts.notice.isApproval,
      approved: Set(facts.drugs.indices.filter { facts.drugs[$0].part == .approved })
    ).find()
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
    for finding in reading.findings(of: index) where finding.kind == .decision || finding.kind == .pathway {
      let token = reading.tokens.index(at: finding.span.start)
      let last = reading.tokens.index(at: finding.span.end - 1)
      if isUndone(token, reading.sentences[index]) { continue }
      if DecisionForms.isNone(reading, token, last, reading.sentences[index].tokens) { continue }
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
      } else if reading.isWord(last + 1, in: DecisionLinker.adjectival),
        !DecisionForms.becomes(reading, token, reading.sentences[index].tokens)
      {
        continue  // "approved therapies"
      }
      // "grants priority review" grants no approval.
      if token == last, reading.isWord(token, in: DecisionLinker.grants),
        !grantsApproval(index, from: finding.span.end)
      {
        continue
      }
      // Devices are cleared too; without a drug in the sentence nothing says that one was.
      if reading.isWord(token, in: DecisionLinker.clearing), !hasDrug(index) { continue }
      let agency = agency(in: index, near: finding.span) ?? agencyMeant(index, token)
      if agency == nil, !hasDrug(index), !speaksOfDrug(finding, index) { continue }
      return Statement(sentence: index, verb: finding.span, agency: agency, weight: weight, isVerb: isVerb)
    }
    return nil
  }

  /// "The drug was approved", "Approval was based on two trials", "issued a Notice of Compliance": the drug is the one of the notice.
  private func speaksOfDrug(_ finding: Finding, _ sentence: Int) -> Bool {
    let token = reading.tokens.index(at: finding.span.start)
    let last = reading.tokens.index(at: finding.span.end - 1)
    let first = reading.sentences[sentence].tokens.lowerBound
    if reading.isWord(token, in: DecisionLinker.papers) { return true }
    if token - first <= 1, reading.isWord(last + 1, in: DecisionLinker.passive) { return true }
    return reading.isWord(token - 1, in: DecisionLinker.passive)
      && (2...4).contains { reading.isWord(token - $0, in: DecisionLinker.drugNouns) }
      && (3...5).contains { reading.isWord(token - $0, in: DecisionLinker.definite) }
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

  private func agency(in sentence: Int, near span: TextSpan) -> Finding? {
    let agencies = reading.findings(of: sentence, .agency)
    // A commission decides, its committee advises.
    if let commission = agencies.first(where: { reading.concept($0)?.name == "EC" }) { return commission }
    return agencies.last { $0.span.end <= span.start } ?? agencies.first
  }

  /// "It granted …", "The agency has …": the one that the sentence in front names.
  private func agencyMeant(_ index: Int, _ verb: Int) -> Finding? {
    let first = reading.sentences[index].tokens.lowerBound
    guard index > 0, verb - first <= 6,
      reading.isWord(first, in: DecisionLinker.it)
        || reading.isWord(first, in: DecisionLinker.definite)
          && reading.isWord(first + 1, in: DecisionLinker.agencyNouns)
    else { return nil }
    for earlier in (max(0, index - 2)..<index).reversed() {
      if let found = reading.findings(of: earlier).first(where: { $0.kind == .agency }) {
        return found
      }
    }
    return nil
  }

  /// "if approved", "has not approved", "seeking approval", "previously approved", "was approved in 2018".
  private func isUndone(_ token: Int, _ sentence: Sentence) -> Bool {
    // What stands in brackets in between is passed over: "recommended that durvalumab (Imfinzi, AstraZeneca) receive approval".
    var back = 0
    var position = token - 1
    while position >= sentence.tokens.lowerBound, back < 8 {
      if reading.depth[position] > reading.depth[token] || reading.mark(position) == 0x28 {
        position -= 1
        continue
      }
      back += 1
      if reading.isWord(position, in: DecisionLinker.undoing), !isMonth(position),
        !DecisionForms.isFirstOfItsKind(reading, position, before: token)
      {
        return back <= 3 || reading.isWord(position, in: DecisionLinker.farUndoing)
      }
      if reading.mark(position) == 0x2C { break }
      position -= 1
    }
    return false
  }

  /// "In May 2024": a month and no verb.
  private func isMonth(_ token: Int) -> Bool {
    reading.isWord(token, in: DecisionLinker.may) && reading.isCapitalized(token)
      && token + 1 < reading.tokens.count && reading.isNumber(token + 1)
  }

  /// How strongly a sentence tells of something else than an approval.
  private func refusal(_ index: Int) -> Double {
    var worst = DecisionForms.isRecommended(reading, index) ? 1.2 : 0.0
    guard reading.kinds[index].contains(.refusal) else { return worst }
    for position in reading.ranges[index] where reading.findings[position].kind == .refusal {
      let finding = reading.findings[position]
      if DecisionForms.isLiquid(reading, finding) { continue }
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
      DrugParts.approvedTogether(reading, &facts, statements, main: main)
      for statement in statements where statement.weight >= 1 { partners(of: main, statement) }
      for statement in statements where statement.weight >= 3 { alsoApproved(main, statement) }
      DrugParts.alsoApproved(reading, &facts, statements, main: main)
      DrugParts.regimens(reading, &facts)
    }
    for index in reading.sentences.indices { others(index) }
    DrugLists.spread(reading, &facts, subject: facts.notice.isApproval ? nil : subject())
    if facts.notice.isApproval { DrugHistory.combine(reading, &facts) }
    DrugParts.joinComponents(&facts)
    SponsorLinker.link(reading, &facts)
  }

  private func mainDrug(_ statements: [Statement]) -> Int? {
    var scores: [Int: Double] = [:]
    for statement in statements where !DecisionForms.isOfTheMedicine(reading, statement) {
      let drugs = reading.findings(of: statement.sentence, .drug)
      let after = drugs.first { $0.span.start >= statement.verb.end }
      let before = drugs.last { $0.span.end <= statement.verb.start }
      let token = reading.tokens.index(at: statement.verb.start)
      let isPassive =
        reading.isWord(token - 1, in: DecisionLinker.passive)
        || reading.isWord(token - 2, in: DecisionLinker.passive)
      let isInFront = isPassive || DecisionForms.isOfDrugInFront(reading, statement, after)
      // "The drug was approved for use in conjunction with Y": Y is given beside it.
      let beside = after.flatMap { isPassive && DrugParts.isBeside(reading, $0) ? nil : $0 }
      var chosen = isInFront ? before ?? beside : after ?? before
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
    return mostNamed().map { DrugParts.whole(of: $0, in: facts) ?? $0 }
  }

  /// What a notice without an approval is about: the drug that is named first, unless another is named more than twice as often.
  private func subject() -> Int? {
    guard let most = mostNamed(),
      let first = facts.drugs.indices.first(where: { !facts.drugs[$0].spans.isEmpty })
    else { return nil }
    return facts.drugs[first].spans.count * 2 >= facts.drugs[most].spans.count ? first : most
  }

  /// The drug that is named most often, the first of equals.
  private func mostNamed() -> Int? {
    facts.drugs.indices.max {
      let (a, b) = (facts.drugs[$0].spans.count, facts.drugs[$1].spans.count)
      return a != b ? a < b : $0 > $1
    }
  }

  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    let gap = reading.tokens.index(at: start)..<reading.tokens.index(at: end)
    return gap.count <= 7
      && gap.contains { reading.isWord($0, in: DecisionLinker.combining) || reading.mark($0) == 0x2B }
  }

  private func isPriorMention(_ finding: Finding) -> Bool {
    let token = reading.tokens.index(at: finding.span.start)
    return (1...4).contains { reading.isWord(token - $0, in: DecisionLinker.prior) }
      || (1...6).contains { reading.isWord(token - $0, in: DecisionLinker.failing) }
      || reading.isWord(token - 1, in: Words.with)
        && reading.isWord(token - 2, in: Words.treated)
        && reading.isWord(token - 3, in: DecisionLinker.been)
  }

  /// "X in combination with Y", "X plus Y" behind the verb.
  private mutating func partners(of main: Int, _ statement: Statement) {
    let drugs = reading.findings(of: statement.sentence, .drug)
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
      if reading.isWord(end - 1, in: Words.without) { continue }
      // "compared X alone with Y plus Z"
      if DrugParts.isHeldAgainst(reading, finding, drugs, main: main) { continue }
      // "in combination with X", whatever stands between the two drugs.
      if DrugParts.isCombined(reading, from: reading.tokens.index(at: drugs[position - 1].span.end), end) {
        (isJoined, steps) = (true, 0)
      }
      let isAnd = reading.isWord(end - 1, in: Words.and) && before == .combination
      if (isJoined && steps < 9 || isAnd), !isPriorMention(finding),
        before == .approved || before == .combination
      {
        facts.drugs[Int(finding.code)].part = .combination
      }
    }
  }

  /// "approves X (Brand) and Y (Brand)": several approvals in one announcement.
  private mutating func alsoApproved(_ main: Int, _ statement: Statement) {
    let drugs = reading.findings(of: statement.sentence, .drug).filter {
      $0.span.start >= statement.verb.end
    }
    guard let first = drugs.firstIndex(where: { Int($0.code) == main }) else { return }
    for finding in drugs[(first + 1)...]
    where facts.drugs[Int(finding.code)].part == .mentioned && facts.drugs[Int(finding.code)].brand != nil {
      if DrugParts.isLedByAnd(reading, finding), !isPriorMention(finding) {
        facts.drugs[Int(finding.code)].part = .approved
      }
    }
  }

  private mutating func others(_ index: Int) {
    guard hasDrug(index), !reading.isLink(index) else { return }
    let mostNamed = subject()
    for position in reading.ranges[index] {
      let finding = reading.findings[position]
      guard finding.kind == .drug, facts.drugs[Int(finding.code)].part == .mentioned else { continue }
      // What the news is about is compared with the others.
      if !facts.notice.isApproval, Int(finding.code) == mostNamed { continue }
      let token = reading.tokens.index(at: finding.span.start)
      if isPriorMention(finding) || DrugHistory.isPrior(reading, finding, index) {
        facts.drugs[Int(finding.code)].part = .prior
      } else if DrugLists.isControl(reading, facts, finding, index)
        || DrugParts.isCountedArm(reading, facts, finding, index, main: mostNamed)
        || (1...4).contains(where: { reading.isWord(token - $0, in: DecisionLinker.comparing) })
        || DrugLists.isGivenToOthers(reading, token, index)
        || (1...2).contains(where: {
          reading.isWord(reading.tokens.index(at: finding.span.end - 1) + $0, in: DecisionLinker.armNouns)
        })
          && (reading.ranges[index].contains(where: { reading.findings[$0].kind == .comparison })
            || DrugParts.isBesideApproved(reading, facts, index))
      {
        facts.drugs[Int(finding.code)].part = .comparator
      }
    }
  }

  // MARK: Indication, way, honours

  private mutating func pathway(_ statements: [Statement]) {
    var best: (String, TextSpan)?
    for (index, range) in reading.ranges.enumerated() {
      for position in range where reading.findings[position].kind == .pathway {
        let finding = reading.findings[position]
        guard let name = reading.concept(finding)?.name else { continue }
        let token = reading.tokens.index(at: finding.span.start)
        if isUndone(token, reading.sentences[index]) { continue }
        // "granted accelerated approval for …, and converted an earlier one to a regular approval": what is granted counts.
        if isGranted(token), statements.contains(where: { $0.sentence == index && $0.weight >= 1 }) {
          facts.notice.pathway = name
          facts.notice.spans.append(finding.span)
          return
        }
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

  private func isGranted(_ token: Int) -> Bool {
    (1...2).contains { reading.isWord(token - $0, in: DecisionLinker.granting) }
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

  private static let verbs = WordSet(
    "approved approves approve authorized authorised authorizes authorises licensed cleared clears granted grants greenlit greenlights okayed okays oks registered registers register "
      + DecisionForms.openingWords)
  private static let it = WordSet("it")
  private static let agencyNouns = WordSet("agency regulator commission ministry authority administration")
  private static let papers = WordSet("notice")
  private static let drugNouns = WordSet("drug medicine vaccine medication product treatment therapy")
  private static let definite = WordSet("the this")
  private static let may = WordSet("may")
  private static let future = WordSet("will would could may")
  private static let being = WordSet("be become")
  private static let telling = KindSet([.decision, .pathway])
  private static let clearing = WordSet("cleared clears clear")
  private static let granting = WordSet("granted grants received receives gained wins won issued gave")
  private static let grants = WordSet("granted grants has")
  private static let getting = WordSet(
    "received receives receive receiving gives give issues issued granted grants grant won wins win gained gains secured secures secure obtained obtains bags bagged lands landed clinches clinched gets get got earned given nabs scores snags announced announces fda ec european agency's this today's new first expands expanded gave awarded issued following japan's mhra"
  )
  private static let afterNoun = WordSet(
    "of is was for marks makes came comes follows provides represents covers applies allows includes extends expands from by to in"
  )
  private static let openNoun = WordSet("application applications process decision status pathway date")
  private static let demonstrative = WordSet("this the today's latest fda new")
  private static let adjectival = WordSet(
    "therapies therapy treatments treatment medicine medicines drugs drug agents products uses ros1 tkis options inhibitors labeling label trademark trademarks nurse nurses"
  )
  private static let undoing = WordSet(
    "recommended recommends recommend recommending recommendation no nor not if seeking pending awaiting potential possible could may might would when until before expected expects anticipated previously already currently other once for future seek prior initially originally first only since any unless whether supporting support support's toward delays delayed delay backs backed favor favour revokes revoked revoke declined declines declining refused refuses rejected rejects"
  )
  private static let farUndoing = WordSet(
    "recommended recommends recommend recommending recommendation no not nor if seeking pending awaiting potential could may might would until whether unless delays delayed delay backs backed favor favour revokes revoked revoke declined declines declining refused refuses rejected rejects"
  )
  private static let passive = WordSet("was been is being were be gets")
  private static let prior = WordSet("previously prior after following previous before failed")
  private static let failing = WordSet("intolerant progressed refractory")
  private static let been = WordSet("been previously")
  private static let combining = WordSet("combination plus combined with alongside")
  private static let comparing = WordSet("vs versus than compared against comparator")
  private static let armNouns = WordSet("arm group")
}
