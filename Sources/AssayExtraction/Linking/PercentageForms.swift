import AssayNumbers
import AssayText

/// Percentages that the words right beside them say the role of, whatever else the sentence tells.
extension Discourse {
  /// The role that the words around a percentage give it, or nil where the sentence must say it.
  func roleOfForm(_ view: SentenceView, _ measure: Measure) -> PercentageRole? {
    let (first, next) = (measure.tokens.lowerBound, measure.tokens.upperBound)
    // "the hazard ratio and 95% CI", "the 95% confidence intervals"
    if reading.isWord(next, in: Discourse.levelWords) || isLevel(measure) { return .confidenceLevel }
    if isStrength(first, next) || isStrengthOfDrug(view, measure) { return .other }
    if isShareChange(first, measure) || isPricePrinted(first, in: view.index) || isPriceMoved(view, first)
      || isOfSales(measure)
    {
      return .market
    }
    if isReduced(view, measure) || isLostWeight(view, measure) { return .result }
    if hasFigures(measure) { return nil }
    if isPlanned(view, first, next) { return .threshold }
    if isChanceAtLarge(view, measure) { return .epidemiology }
    if isFromBaseline(first) || isBackground(view, measure) { return .other }
    if isOrMoreOfPeople(measure) || isAchieved(view, measure) || isMeaning(view, measure)
      || isInDefinition(view, measure)
    {
      return .threshold
    }
    if isOfWhom(measure) { return .other }
    if isShareOfPeople(view, first, next) || isHowCommon(view, measure) { return .epidemiology }
    if isDiscontinued(view, next) { return .adverseEvent }
    if isChangeOfRisk(view, first, next) || isFall(view, first) { return .result }
    return nil
  }

  /// "confidence intervals (95%)", "CI 95% [.25, .90]": whole figures from 90 on behind the name.
  private func isLevel(_ measure: Measure) -> Bool {
    guard let value = reading.findings[measure.finding].value, value.scale == 0, value.mantissa >= 90 else {
      return false
    }
    let first = measure.tokens.lowerBound
    let lead = reading.mark(first - 1) == 0x28 ? first - 2 : first - 1
    let next = reading.mark(measure.tokens.upperBound)
    return
      (reading.isWord(lead, in: Discourse.levelWords) || reading.isWord(lead, in: Discourse.intervalWords))
      && (next == 0x29 || next == 0x28 || next == 0x5B)
  }

  private static let intervalWords = WordSet("intervals interval")

  /// Whether an interval, a count or a p-value is glued to a share.
  func hasFigures(_ measure: Measure) -> Bool {
    measure.interval != nil || measure.fraction != nil || measure.pValue != nil
  }

  /// "tapinarof cream, 1%", "a 0.3% foam": how strong a preparation is.
  private func isStrength(_ first: Int, _ next: Int) -> Bool {
    let behind = reading.mark(next) == 0x2D ? next + 1 : next
    if reading.isWord(behind, in: Discourse.preparations) || reading.isWord(behind, in: Discourse.diluents) {
      return true
    }
    let front = reading.mark(first - 1) == 0x2C || reading.mark(first - 1) == 0x28 ? first - 2 : first - 1
    // "(a drug ophthalmic suspension) 1%"
    let inner = reading.mark(first - 1) == 0x29 ? first - 2 : front
    return reading.isWord(inner, in: Discourse.preparations)
  }

  /// "80% power to detect a difference of 30%", "assuming a rate of 60%": what was planned, and not found.
  private func isPlanned(_ view: SentenceView, _ first: Int, _ next: Int) -> Bool {
    guard reading.cueSets[view.index].contains(.planning) else { return false }
    let tokens = view.sentence.tokens
    // "80% power to detect", "a power of 90%", "powered to", and no "staying power:".
    return (max(tokens.lowerBound, first - 30)..<min(tokens.upperBound, next + 30)).contains {
      reading.isWord($0, in: Discourse.planning)
        && (!reading.isWord($0, in: Discourse.power) || reading.mark($0 - 1) == 0x25
          || reading.isWord($0 + 1, in: Words.toOf) || reading.mark($0 + 1) == 0x3D
          || reading.isWord($0 + 1, in: Words.copulas))
    }
  }

  /// "RET fusions are found in about 2% of lung cancers", "affects up to 20% of children": how common it is, in the present tense.
  private func isHowCommon(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    let floor = max(view.sentence.tokens.lowerBound, first - 8)
    var verb = first - 1
    while verb > floor,
      reading.isWord(verb, in: Discourse.amountWords) || reading.isWord(verb, in: Discourse.aboutWords)
    {
      verb -= 1
    }
    if reading.isWord(verb, in: Discourse.affectingWords) { return true }
    return verb - 2 > floor && reading.isWord(verb, in: Words.in)
      && reading.isWord(verb - 1, in: Discourse.foundWords)
      && reading.isWord(verb - 2, in: Words.isAre)
  }

  private static let affectingWords = WordSet("affects affect afflicts afflict")
  private static let foundWords = WordSet("found present detected identified")

  /// "0.20% levobupivacaine": no "37% ozanimod vs 18% placebo".
  private func isStrengthOfDrug(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard measure.depth == 0, view.comparisons.isEmpty,
      let value = reading.findings[measure.finding].value, value <= Decimal(5)
    else { return false }
    return reading.findings(of: view.index).contains {
      $0.kind == .drug && reading.tokens.index(at: $0.span.start) == measure.tokens.upperBound
    }
  }

  /// "(ABCD -7.5%)": what a share did on the day.
  private func isShareChange(_ first: Int, _ measure: Measure) -> Bool {
    guard measure.depth > 0 else { return false }
    let byte = reading.text[measure.span.start]
    let name = reading.mark(first - 1) == 0x2D || reading.mark(first - 1) == 0x2B ? first - 2 : first - 1
    guard byte == 0x2D || byte == 0x2B || name == first - 2, name > 0, reading.mark(name - 1) == 0x28 else {
      return false
    }
    return isTicker(name)
  }

  /// "Examplecorp Inc., EXMP 0.14% will be": what a share did, printed behind its sign in a newspaper.
  private func isPricePrinted(_ first: Int, in index: Int) -> Bool {
    let sign = reading.mark(first - 1) == 0x2D || reading.mark(first - 1) == 0x2B ? first - 2 : first - 1
    guard sign > 1, reading.mark(sign - 1) == 0x2C, isTicker(sign),
      !reading.findings(of: index).contains(where: {
        ($0.kind == .endpoint || $0.kind == .response || $0.kind == .arm)
          && $0.span.overlaps(reading.tokens.span(sign))
      })
    else { return false }
    let before = reading.mark(sign - 2) == 0x2E ? sign - 3 : sign - 2
    return reading.isAnyWord(before) && reading.tokens.shapes[before].capitals > 0
  }

  private func isTicker(_ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    return (2...5).contains(span.count) && reading.text[span.range].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// "They have gained nearly 8 percent since then", behind a sentence about a share's price.
  private func isPriceMoved(_ view: SentenceView, _ first: Int) -> Bool {
    let start = view.sentence.tokens.lowerBound
    guard view.index > 0, first - start < 8, reading.isWord(start, in: Discourse.theyIt),
      view.comparisons.isEmpty, view.groups.isEmpty,
      reading.kinds[view.index - 1].contains(.market)
    else { return false }
    return (start + 1..<first).contains { reading.isWord($0, in: Discourse.priceVerbs) }
  }

  private static let theyIt = WordSet("they it")
  private static let priceVerbs = WordSet(
    "gained risen fallen climbed dropped lost jumped rose fell slipped added")

  /// "shots helped people lose an average of 15 percent of their body weight"
  private func isLostWeight(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard let endpoint = measure.endpoint, view.endpoints[endpoint].code == "body_weight",
      bound(view, reading.findings[measure.finding]) == .none, measure.depth == 0
    else { return false }
    return reading.lostBy(measure, view) != nil
  }

  /// "22% of patients achieved at least 80% coverage", "the share of patients who had a 50% reduction": what each of them reached, behind
  /// the share of them that did.
  private func isAchieved(_ view: SentenceView, _ measure: Measure) -> Bool {
    let floor = view.sentence.tokens.lowerBound
    let first = startOfList(measure)
    var verb = first - 1
    while verb > floor, first - verb <= 4,
      reading.isWord(verb, in: Discourse.amountWords) || isSignOfBound(verb)
    {
      verb -= 1
    }
    let isTrait = reading.isWord(verb, in: Words.with)
    guard verb > floor, isTrait || reading.isWord(verb, in: Discourse.reachingWords) else { return false }
    // "had a 45% lower risk" is a result.
    let next = measure.tokens.upperBound
    // "saw 90% or more coverage"
    if !reading.isWord(next, in: Words.or),
      (next..<next + 4).contains(where: { reading.isWord($0, in: Discourse.comparedRisk) })
    {
      return false
    }
    if reading.isWord(next, in: Words.of), reading.isWord(next + 1, in: Discourse.peopleNouns) {
      return false
    }
    let behind = max(floor, verb - 30)..<verb
    // "the proportion of patients who achieved"
    if behind.contains(where: { token in
      reading.isWord(token, in: Discourse.shareWords) && reading.isWord(token + 1, in: Words.of)
        && (token + 2..<verb).contains { reading.isWord($0, in: Discourse.peopleNouns) }
    }) {
      return true
    }
    guard !isTrait else { return false }
    // "more than half were able to lose 15%", "most patients had a 5% loss"
    if behind.suffix(12).contains(where: {
      reading.isWord($0, in: Discourse.fractionWords)
        || reading.isWord($0, in: Discourse.most) && reading.isWord($0 + 1, in: Discourse.peopleNouns)
    }) {
      return true
    }
    return view.measures.contains { share in
      guard share.kind == .percentage, share.tokens.upperBound <= verb,
        verb - share.tokens.upperBound <= 30, reading.isWord(share.tokens.upperBound, in: Words.of)
      else { return false }
      let between = share.tokens.upperBound..<verb
      return !between.contains { reading.mark($0) == 0x2C || reading.mark($0) == 0x3B }
        && between.contains { reading.isWord($0, in: Discourse.sharedNouns) || reading.isNumber($0) }
    }
  }

  /// "The primary endpoint was achieving at least a 50% response": what a sentence that says what the endpoint was asks for.
  private func isInDefinition(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard bound(view, reading.findings[measure.finding]) != .none else { return false }
    let first = view.sentence.tokens.lowerBound
    let copula = (first..<measure.tokens.lowerBound).prefix(10).first {
      reading.isWord($0, in: Words.copulas)
    }
    guard let copula, reading.isWord(copula - 1, in: Discourse.endpointWords) else { return false }
    return !reading.isNumber(copula + 1)
  }

  /// "adults, 71 percent of whom had received treatment": what those who took part brought with them.
  private func isOfWhom(_ measure: Measure) -> Bool {
    let next = measure.tokens.upperBound
    guard reading.isWord(next, in: Words.of), reading.isWord(next + 1, in: Discourse.theseWords),
      reading.isWord(next + 2, in: Discourse.hadBeen)
    else { return false }
    return (3...5).contains { reading.isWord(next + $0, in: Discourse.earlier) }
  }

  /// "who had lost ≥5%, ≥10% and ≥15%", "at least 5%, at least 10% and at least 15%": where the first of a list of a few amounts stands that a comma or "and" joins.
  private func startOfList(_ measure: Measure) -> Int {
    var first = measure.tokens.lowerBound
    for _ in 0..<4 {
      var token = first - 1
      while first - token <= 6,
        reading.mark(token) == 0x2C || isSignOfBound(token) || reading.isWord(token, in: Words.andOr)
          || reading.isWord(token, in: Discourse.amountWords)
      {
        token -= 1
      }
      guard isSignOfBound(first - 1) || reading.isWord(first - 1, in: Discourse.amountWords),
        token < first - 2, reading.mark(token) == 0x25,
        reading.isNumber(token - 1)
      else { break }
      first = token - 1
    }
    return first
  }

  /// "≥", ">"
  private func isSignOfBound(_ token: Int) -> Bool {
    guard token >= 0, token < reading.tokens.count, reading.tokens.kinds[token] == .mark else { return false }
    let span = reading.tokens.span(token)
    return reading.text[span.start] == 0x3E || reading.text[span.range].elementsEqual([0xE2, 0x89, 0xA5])
  }

  /// "up from a baseline of 15%"
  private func isFromBaseline(_ first: Int) -> Bool {
    reading.isWord(first - 1, in: Words.of) && reading.isWord(first - 2, in: Discourse.baselineWords)
      && (3...4).contains { reading.isWord(first - $0, in: Words.from) }
  }

  /// "affecting 1-2% of the population", "accounts for roughly 13.5% of all lymphoma cases": how many people have a disease.
  private func isShareOfPeople(_ view: SentenceView, _ first: Int, _ next: Int) -> Bool {
    var end = next
    while end < next + 5,
      reading.mark(end) == 0x2D || reading.mark(end) == 0x25 || reading.isNumber(end)
        || reading.isWord(end, in: Words.to) && reading.isNumber(end + 1)
    {
      end += 1
    }
    guard reading.isWord(end, in: Words.of), view.groups.isEmpty, view.trials.isEmpty,
      view.sizes.isEmpty
    else { return false }
    var verb = first - 1
    while first - verb <= 5,
      reading.isNumber(verb) || reading.mark(verb) == 0x2D || reading.mark(verb) == 0x25
        || reading.isWord(verb, in: Discourse.aboutWords)
    {
      verb -= 1
    }
    if reading.isWord(verb, in: Words.for) { verb -= 1 }
    guard reading.isWord(verb, in: Discourse.affectingVerbs) else { return false }
    let isAffecting = reading.isWord(verb, in: Discourse.affectsOnly) && !view.hasSafety
    let limit = min(end + 7, view.sentence.tokens.upperBound)
    for token in end + 1..<max(end + 1, limit) {
      if reading.isWord(token, in: Discourse.trialNouns) { return false }
      if reading.isWord(token, in: Discourse.peopleOfDisease) { return true }
      if isAffecting, reading.isWord(token, in: Discourse.peopleAtLarge) { return true }
      if !reading.isAnyWord(token), reading.mark(token) != 0x2D { return isAffecting && token > end + 1 }
    }
    return false
  }

  /// The "22%" of "22% of patients achieved at least 80% coverage".
  func isAchievement(_ view: SentenceView, _ index: Int) -> Bool {
    index + 1 < view.measures.count && view.measures[index + 1].kind == .percentage
      && isAchieved(view, view.measures[index + 1])
  }

  /// "12% of patients discontinued due to adverse effects"
  private func isDiscontinued(_ view: SentenceView, _ next: Int) -> Bool {
    let limit = min(view.sentence.tokens.upperBound, next + 14)
    var isStopped = false
    for token in next..<max(next, limit) {
      if reading.mark(token) == 0x2C || reading.mark(token) == 0x25 || reading.mark(token) == 0x3B {
        return false
      }
      if reading.isWord(token, in: Discourse.stopping) { isStopped = true }
      if isStopped, reading.isWord(token, in: Discourse.harmWords),
        (1...4).contains(where: { reading.isWord(token - $0, in: Discourse.causeWords) })
      {
        return true
      }
    }
    return false
  }

  /// "a 47% decreased risk of progression", "a 60% risk reduction", "were 54% less likely than those on placebo".
  private func isChangeOfRisk(_ view: SentenceView, _ first: Int, _ next: Int) -> Bool {
    if reading.isWord(next, in: Discourse.chanceWords), reading.isWord(next + 1, in: Discourse.reductionWords)
    {
      return true
    }
    let isDirected = (next..<next + 2).contains { reading.isWord($0, in: Discourse.directions) }
    guard isDirected else { return false }
    let names = (next + 1..<next + 4).contains { reading.isWord($0, in: Discourse.chanceWords) }
    // "the risk was 19 percent lower for men on A"
    let isOfRisk =
      reading.isWord(first - 1, in: Words.copulas)
      && (2...4).contains { reading.isWord(first - $0, in: Discourse.chanceWords) }
    // "those who took it had a 73 percent lower risk"
    let isHad = (1...2).contains { reading.isWord(first - $0, in: Discourse.hadOnly) }
    if names || isOfRisk { return !view.groups.isEmpty || isHad }
    // "a 24 percent lower incidence than those on other drugs"
    return reading.isWord(next + 1, in: Discourse.rateWords) && !view.comparisons.isEmpty
  }

  /// "after the town received the vaccine, deaths fell by 95%, admissions by 86%".
  private func isFall(_ view: SentenceView, _ first: Int) -> Bool {
    guard reading.isWord(first - 1, in: Words.by), view.groups.contains(where: \.isApproved) else {
      return false
    }
    return (max(view.sentence.tokens.lowerBound, first - 16)..<first).contains {
      reading.isWord($0, in: Discourse.fallWords)
    }
  }

  /// "reduced the relative risk of infection by 44%", "a study found a 90% reduction in the number of cases".
  private func isReduced(_ view: SentenceView, _ measure: Measure) -> Bool {
    let (first, next) = (measure.tokens.lowerBound, measure.tokens.upperBound)
    if reading.isWord(first - 1, in: Words.by) {
      return (max(view.sentence.tokens.lowerBound, first - 28)..<first).contains { token in
        reading.isWord(token, in: Discourse.reducing)
          && (1...4).contains { reading.isWord(token + $0, in: Discourse.chanceWords) }
      }
    }
    return reading.isWord(next, in: Discourse.reductionWords)
      && reading.isWord(next + 1, in: Words.`in`)
      && (2...3).contains { reading.isWord(next + $0, in: Discourse.rateWords) }
      && reading.isWord(first - 1, in: Words.aAn)
      && reading.isWord(first - 2, in: Discourse.finding)
  }

  // MARK: The disease itself

  /// "71% of the group had at least half as many headaches", of a drug for headache: what is treated is no harm.
  func isTreated(_ endpoint: EndpointMention) -> Bool {
    let named = reading.tokenRange(endpoint.span)
    if let indication = facts.notice.indication, shareNoun(named, reading.tokenRange(indication)) {
      return true
    }
    if treated.contains(where: { shareNoun(named, reading.tokenRange($0)) }) { return true }
    // "New pill eases arthritis": the headline says what is treated, where it tells of no harm.
    guard let title = reading.sentences.first, !reading.kinds[0].contains(.safety) else { return false }
    switch reading.clean.blocks[title.block].kind {
    case .title, .heading: return shareNoun(named, title.tokens)
    default: return false
    }
  }

  private func shareNoun(_ named: Range<Int>, _ words: Range<Int>) -> Bool {
    named.contains { token in
      let word = reading.tokens.span(token)
      // "pain"
      let isOne = words.count == 1 && reading.tokens.hashes[token] == reading.tokens.hashes[words.lowerBound]
      return isOne || word.count >= 6 && words.contains { isSameNoun(word, reading.tokens.span($0)) }
    }
  }

  /// "had no ocular pain", "cleared their initial infection": what is told to be absent.
  func isGone(_ endpoint: EndpointMention) -> Bool {
    let first = reading.tokens.index(at: endpoint.span.start)
    let end = reading.tokens.index(at: endpoint.span.end)
    // "headache-free", "were free of pain", "were relieved of their nausea"
    if reading.mark(end) == 0x2D, reading.isWord(end + 1, in: Discourse.absence) { return true }
    var token = first - 1
    while first - token <= 4, reading.isAnyWord(max(0, token)) {
      if reading.isWord(token, in: Discourse.absence) { return true }
      if reading.isWord(token, in: Discourse.clearing) {
        return reading.isWord(token + 1, in: Discourse.possessives)
      }
      token -= 1
    }
    return false
  }

  /// One word, in the singular or the plural.
  private func isSameNoun(_ one: TextSpan, _ other: TextSpan) -> Bool {
    let length = min(one.count, other.count)
    guard length >= 5, max(one.count, other.count) - length <= 1 else { return false }
    for offset in 0..<length
    where reading.text[one.start + offset] | 0x20 != reading.text[other.start + offset] | 0x20 {
      return false
    }
    let longer = one.count > other.count ? one : other
    return one.count == other.count || reading.text[longer.end - 1] | 0x20 == 0x73
  }

  static let planningWords = "power powered assuming assumed hypothesized hypothesised presumed presuming"
  private static let planning = WordSet(planningWords)
  private static let power = WordSet("power")
  private static let endpointWords = WordSet("endpoint endpoints outcome outcomes point points")
  private static let hadBeen = WordSet("had were")
  private static let earlier = WordSet(
    "received taken used undergone previously prior pretreated failed previous earlier")
  private static let levelWords = WordSet("ci cis cri confidence credible")
  private static let preparations = WordSet(
    "cream gel ointment foam lotion solution suspension drops shampoo patch emulsion spray")
  private static let diluents = WordSet("sodium saline dextrose glucose")
  private static let amountWords = WordSet("at least a an the more than greater of or minimum")
  private static let reachingWords = WordSet(
    "achieved achieving achieve lose had have reached reach reaching attaining saw experienced attained showed exhibited lost gained maintained"
  )
  private static let comparedRisk = WordSet(
    "lower reduced higher greater risk decreased less fewer more likely")
  private static let shareWords = WordSet(
    "proportion percentage number share proportions percentages numbers shares")
  private static let most = WordSet("most many")
  private static let fractionWords = WordSet("half quarter majority")
  private static let absence = WordSet("no without free freedom relieved relief")
  private static let clearing = WordSet("cleared resolved eliminated eradicated clearing resolving")
  private static let possessives = WordSet("their his her its the")
  static let affectingVerbs = WordSet(
    "affecting affects affect accounting accounts account accounted represents representing")
  private static let aboutWords = WordSet(
    "about around roughly approximately nearly almost some up to an estimated over only more less than at least"
  )
  private static let trialNouns = WordSet("trial study safety enrolled participants placebo")
  private static let peopleOfDisease = WordSet(
    "population populations cases diagnoses carcinomas cancers tumors tumours lymphomas leukemias deaths infections strokes"
  )
  private static let affectsOnly = WordSet("affects affect")
  private static let peopleAtLarge = WordSet("adults children americans people women men teenagers infants")
  private static let sharedNouns = WordSet(
    "patients participants adults people subjects women men children those")
  private static let stopping = WordSet(
    "discontinued discontinue discontinuing discontinuation stopped withdrew withdrawal discontinuations")
  private static let harmWords = WordSet("adverse side toxicity toxicities aes")
  private static let causeWords = WordSet("due because owing from for to of")
  private static let directions = WordSet(
    "lower reduced decreased higher increased greater relative less more")
  private static let hadOnly = WordSet("had")
  private static let chanceWords = WordSet("risk odds hazard likely likelihood chance chances")
  private static let reductionWords = WordSet("reduction decrease")
  private static let reducing = WordSet(
    "lessen lessens lessened reduced reduces reducing lowered lowers lowering cut cuts cutting decreased decreases decreasing"
  )
  private static let rateWords = WordSet("number risk rate incidence frequency odds")
  private static let finding = WordSet(
    "found finds showed shows demonstrated saw observed reported revealed to in")
  static let fallWords = WordSet("fell dropped declined decreased")
}
