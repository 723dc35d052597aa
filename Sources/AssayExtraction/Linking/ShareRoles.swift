import AssayText

/// The role of a share by its clause: whom it counts, and what these are said to do, to have done or to be.
extension Discourse {
  /// The role that the clause of a share gives it, or nil where the sentence must say it.
  func roleOfClause(_ view: SentenceView, _ index: Int) -> PercentageRole? {
    let measure = view.measures[index]
    guard measure.kind == .percentage, measure.interval == nil, measure.pValue == nil,
      let clause = reading.shareClause(view, index)
    else { return nil }
    if isOfPeopleAtLarge(view, index, clause) { return .epidemiology }
    if let role = disposition(view, clause) { return role }
    // "21 percent of those screened met its criteria"
    if clause.subject.contains(where: { reading.isWord($0, in: Discourse.screened) }) { return .other }
    if isTrait(view, index, clause) { return .other }
    return nil
  }

  /// "An estimated 90 percent of treated patients suffer from it", "20% of patients will have a recurrence": told as it is today, and of no
  /// treatment that is tried.
  private func isOfPeopleAtLarge(_ view: SentenceView, _ index: Int, _ clause: ShareClause) -> Bool {
    let measure = view.measures[index]
    guard !hasFigures(measure), view.trials.isEmpty, !isCompared(view, clause)
    else { return false }
    let isEstimated = reading.isWord(measure.tokens.lowerBound - 1, in: Discourse.estimatedWords)
    guard isEstimated || view.sizes.isEmpty && !isTreatedSubject(view, measure, clause) else { return false }
    if reading.isWord(clause.verb, in: Discourse.generalVerbs) {
      // "40% have had a response": what has happened was seen.
      var next = clause.verb + 1
      while reading.isAdverb(next) { next += 1 }
      if reading.isWord(clause.verb, in: Discourse.areWords) {
        // "are diagnosed late", "of American adults are obese"; "of patients are alive" may tell of a trial.
        return reading.isRegularPast(next) || reading.isWord(clause.verb - 1, in: Discourse.peopleInGeneral)
      }
      return !reading.isVerbForm(next) || reading.isWord(clause.verb, in: Discourse.willWords)
    }
    // "3 percent of children suffered from it"
    return reading.isWord(clause.verb, in: Discourse.sufferedWords) && view.groups.isEmpty
      && reading.isWord(clause.verb + 1, in: Words.from)
  }

  /// Whether a comparison stands in a clause, up to the comma that ends it.
  private func isCompared(_ view: SentenceView, _ clause: ShareClause) -> Bool {
    guard !view.comparisons.isEmpty else { return false }
    let limit = min(view.sentence.tokens.upperBound, clause.verb + ShareClause.reach)
    let end = (clause.verb..<limit).first { reading.mark($0) == 0x2C || reading.mark($0) == 0x3B } ?? limit
    let next = end + 1
    return (clause.subject.lowerBound..<end).contains { reading.isComparison($0, in: view) }
      || reading.isComparison(next, in: view)
  }

  /// Whether the people that a share counts are those of an arm.
  private func isTreatedSubject(_ view: SentenceView, _ measure: Measure, _ clause: ShareClause) -> Bool {
    if measure.group != nil { return true }
    let last = reading.tokens.span(clause.verb).start
    return view.groups.contains { $0.span.start >= measure.end && $0.span.end <= last }
      || clause.subject.contains { reading.isWord($0, in: Discourse.enrolledWords) }
  }

  /// "completed 3 years", "were lost to follow-up", "discontinued for other reasons": how the study went on for them.
  private func disposition(_ view: SentenceView, _ clause: ShareClause) -> PercentageRole? {
    let limit = min(view.sentence.tokens.upperBound, clause.verb + 6)
    var verb = clause.verb
    while verb < limit, reading.isWord(verb, in: ShareClause.inside) || reading.isAdverb(verb) { verb += 1 }
    if reading.isWord(verb, in: Discourse.goingOn) { return .other }
    // "withdrew their consent", "discontinued their last treatment"
    if reading.isWord(verb, in: Discourse.stoppedWords),
      (verb + 1..<verb + 4).contains(where: {
        reading.isWord($0, in: Discourse.consent) || reading.isWord($0, in: Discourse.priorWords)
      })
    {
      return .other
    }
    if reading.isWord(verb, in: Discourse.lostWords), reading.isWord(verb + 1, in: Words.to) { return .other }
    if reading.isWord(verb, in: Discourse.droppedWords), reading.isWord(verb + 1, in: Discourse.outFrom) {
      // "dropped out of the trial" is told as a result, "were dropped from it" as how the study went.
      return cause(view, verb) ?? (reading.isWord(verb + 1, in: Words.from) ? .other : nil)
    }
    return reading.isWord(verb, in: Discourse.stoppedWords) ? cause(view, verb) : nil
  }

  /// Why somebody stopped: for harm, or for what is none; nil where the text does not say.
  private func cause(_ view: SentenceView, _ verb: Int) -> PercentageRole? {
    let limit = min(view.sentence.tokens.upperBound, verb + 14)
    guard
      let because = (verb + 1..<max(verb + 1, limit)).first(where: {
        reading.isWord($0, in: Discourse.causes)
          || reading.mark($0) == 0x2C || reading.mark($0) == 0x3B || reading.mark($0) == 0x25
      }), reading.isWord(because, in: Discourse.causes)
    else { return nil }
    for token in because + 1..<max(because + 1, limit) {
      if reading.mark(token) == 0x2C || reading.mark(token) == 0x3B { break }
      if reading.isWord(token, in: Discourse.harmless) { return .other }
      if reading.isWord(token, in: Discourse.harmful) { return .adverseEvent }
    }
    return nil
  }

  /// "were nulliparous women", "were taking a sleeping pill", "had been treated before", "had used it": what those who took part brought with
  /// them.
  private func isTrait(_ view: SentenceView, _ index: Int, _ clause: ShareClause) -> Bool {
    let limit = min(view.sentence.tokens.upperBound, clause.verb + 7)
    var token = clause.verb
    let isHad = reading.isWord(token, in: Discourse.hadWords)
    let isBeing = reading.isWord(token, in: Words.copulas)
    guard isHad || isBeing, !reading.isCompared(view, index), !reading.isCompared(view, index - 1) else {
      return false
    }
    token += 1
    while token < limit,
      reading.isAdverb(token) || reading.isWord(token, in: Discourse.beenWords)
        || isHad && reading.isWord(token, in: Words.aAn)
    {
      token += 1
    }
    if isBeing {
      if reading.isWord(token, in: Discourse.takingWords) { return true }
      // "were women", "were nulliparous women"
      for noun in token..<max(token, min(limit, token + 3)) {
        if reading.isWord(noun, in: Discourse.kindsOfPeople) { return true }
        if !reading.isAnyWord(noun) || reading.isVerbForm(noun) { return false }
      }
      return false
    }
    // "had suffered strokes", where no time is told
    if reading.isWord(token, in: Discourse.sufferedWords) {
      return view.durations.isEmpty && view.comparisons.isEmpty
    }
    return reading.isWord(token, in: Discourse.broughtAlong)
      || reading.isWord(token, in: Discourse.priorWords)
  }

  /// The names of harms that the first sentences say are treated: "patients with eczema", "to treat arthritis", "hay fever sufferers".
  static func treated(_ reading: Reading) -> [TextSpan] {
    var result: [TextSpan] = []
    for index in reading.sentences.indices.prefix(8)
    where reading.kinds[index].contains(.adverseEvent) && !reading.kinds[index].contains(.safety) {
      for place in reading.ranges[index] where reading.findings[place].kind == .adverseEvent {
        let span = reading.findings[place].span
        let before = beforeAdjectives(reading, reading.tokens.index(at: span.start))
        let next = reading.tokens.index(at: span.end)
        let isWith =
          reading.isWord(before, in: Words.with) && reading.isWord(before - 1, in: Discourse.peopleNouns)
        let isOf =
          reading.isWord(before, in: Discourse.ofForAgainst)
          && reading.isWord(before - 1, in: Discourse.remedies)
        if isWith || isOf || reading.isWord(before, in: Discourse.treating)
          || reading.isWord(next, in: Discourse.sufferers)
        {
          result.append(span)
          if result.count == 12 { return result }
        }
      }
    }
    return result
  }

  /// The token in front of up to three adjectives: "with moderate to severe eczema".
  private static func beforeAdjectives(_ reading: Reading, _ first: Int) -> Int {
    var token = first - 1
    while first - token < 7,
      reading.mark(token) == 0x2D || reading.mark(token) == 0x2C
        || reading.isAnyWord(token) && !reading.isWord(token, in: Words.with)
          && !reading.isWord(token, in: Discourse.ofForAgainst)
          && !reading.isWord(token, in: Discourse.treating)
          && !reading.isWord(token, in: Discourse.peopleNouns)
    {
      token -= 1
    }
    return token
  }

  private static let ofForAgainst = WordSet("of for against")
  private static let remedies = WordSet(
    "treatment treatments drug drugs therapy therapies pill pills medicine medicines medication cream remedy vaccine cure"
  )
  private static let treating = WordSet(
    "treat treats treating treated prevent prevents preventing eases relieves")
  private static let sufferers = WordSet(
    "sufferers patients drug drugs treatment treatments pill vaccine vaccines")

  /// "acne (15%), cramps (10%) and breast pain (10%)": an item of a row of side effects, whatever its name stands for elsewhere.
  func isListedHarm(_ view: SentenceView, _ index: Int) -> Bool {
    let measure = view.measures[index]
    guard view.hasSafety, measure.depth > 0, let own = measure.endpoint, !view.endpoints[own].isVerb,
      !Discourse.isOfTumourOrTime(view.endpoints[own].code)
    else { return false }
    return [index - 1, index + 1].contains { other in
      guard view.measures.indices.contains(other), view.measures[other].depth == measure.depth,
        view.measures[other].list != measure.list, let endpoint = view.measures[other].endpoint
      else { return false }
      return view.endpoints[endpoint].isAdverse
    }
  }

  /// "proteinuria was reported in 34%", "a pressure ≥160 mmHg occurred in 29%": an event by the name of a measure.
  func isHarmOfMeasure(_ measure: Measure, _ endpoint: EndpointMention) -> Bool {
    isEvent(endpoint) && endpoint.span.end <= measure.span.start
  }

  /// "proteinuria was reported in", "a pressure ≥160 mmHg occurred in": a measure that is told of as an event.
  func isEvent(_ endpoint: EndpointMention) -> Bool {
    guard ChangeEndpoints.contains(endpoint.code) else { return false }
    let end = reading.tokens.index(at: endpoint.span.end)
    return (end..<end + 6).contains {
      reading.isWord($0, in: Discourse.happened) && reading.isWord($0 + 1, in: Words.in)
    }
  }

  static func isOfTumourOrTime(_ code: String) -> Bool {
    TimeEndpoints.contains(code) || ["ORR", "CR", "PR", "SD", "DCR"].contains(code)
  }

  /// "have just a 50 percent chance of surviving": how it goes with people at large.
  func isChanceAtLarge(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard reading.isWord(measure.tokens.upperBound, in: Discourse.chanceNouns), view.comparisons.isEmpty,
      view.trials.isEmpty
    else { return false }
    let first = measure.tokens.lowerBound
    return (max(view.sentence.tokens.lowerBound, first - 4)..<first).contains {
      reading.isWord($0, in: Discourse.facing)
    }
  }

  /// "they help 15% of patients": what is known of a drug already.
  func isKnownHelp(_ view: SentenceView, _ measure: Measure) -> Bool {
    var verb = measure.tokens.lowerBound - 1
    while measure.tokens.lowerBound - verb < 4, reading.isWord(verb, in: DescribedEndpoint.beforeChange) {
      verb -= 1
    }
    if reading.isWord(verb, in: Words.in) { verb -= 1 }
    return reading.isWord(verb, in: Discourse.helping)
      && reading.isWord(measure.tokens.upperBound, in: Words.of)
      && view.comparisons.isEmpty && view.trials.isEmpty && view.sizes.isEmpty
  }

  /// "lesions, which were present in 71% of patients": what they had when they came.
  func isFoundInMany(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    return reading.isWord(first - 1, in: Words.in) && reading.isWord(first - 2, in: Discourse.presentWords)
      && reading.isWord(first - 3, in: Words.copulas) && !view.hasSafety && !frame.isSafety
      && view.comparisons.isEmpty && !view.namesSeveralGroups
  }

  private static let presentWords = WordSet("present")

  /// "accounted for 56%, 23% and 15% of the study population": where those who took part came from.
  func isOfEnrolled(_ view: SentenceView, _ index: Int) -> Bool {
    let next = view.measures[view.lastOfList(index)].tokens.upperBound
    return reading.isWord(next, in: Words.of) && reading.isWord(next + 1, in: Words.the)
      && reading.isWord(next + 2, in: Discourse.studyWords)
      && reading.isWord(next + 3, in: Discourse.populationWords)
  }

  /// "a 76 percent decline in the number of prescriptions", "a 20% rise in sales": how a drug is sold.
  func isOfSales(_ measure: Measure) -> Bool {
    let next = measure.tokens.upperBound
    guard reading.isWord(next, in: Discourse.movements), reading.isWord(next + 1, in: DescribedEndpoint.ofIn)
    else { return false }
    return (2...6).contains { reading.isWord(next + $0, in: Discourse.sold) }
  }

  private static let movements = WordSet("decline drop fall decrease reduction increase rise growth jump")
  private static let sold = WordSet(
    "prescriptions sales revenue revenues price prices profit earnings shipments")

  /// "27% fewer infections than", where nothing speaks of harm: what there was less of is no harm.
  func isFewerEvents(_ view: SentenceView, _ measure: Measure, _ endpoint: EndpointMention) -> Bool {
    let isKnownHarm = reading.findings[endpoint.finding].kind == .adverseEvent
    guard !view.hasSafety, !frame.isSafety || !isKnownHarm else { return false }
    if reading.isWord(measure.tokens.upperBound, in: DescribedEndpoint.fewerWords) {
      return !view.comparisons.isEmpty
    }
    // "a 16% reduction in the amount of protein"
    if !isKnownHarm, reading.isWord(measure.tokens.upperBound, in: DescribedEndpoint.changeNouns) {
      return true
    }
    // "the risk of infection was reduced 63%", "infection rates dropped by 90%"
    let first = measure.tokens.lowerBound
    return (1...3).contains { reading.isWord(first - $0, in: Discourse.fallen) }
  }

  private static let fallen = WordSet("reduced decreased dropped fell declined lowered cut")

  /// Whether the notice told of deaths as of what the treatment changed.
  var tellsOfDeaths: Bool {
    facts.results.contains {
      !$0.isAdverse && ($0.endpoint == "OS" || $0.endpoint == "death")
        && ($0.statistic == .relativeReduction || $0.statistic == .hazardRatio)
    }
  }

  /// "occurring in 20% of patients or more": what makes a list.
  func isOrMoreOfPeople(_ measure: Measure) -> Bool {
    let next = measure.tokens.upperBound
    return reading.isWord(next, in: Words.of) && reading.isWord(next + 1, in: Discourse.peopleNouns)
      && reading.isWord(next + 2, in: Words.or) && reading.isWord(next + 3, in: Discourse.moreOnly)
  }

  private static let moreOnly = WordSet("more higher greater")

  /// "a 0 percent placebo": how strong it is.
  func isStrengthOfPlacebo(_ measure: Measure) -> Bool {
    reading.isWord(measure.tokens.lowerBound - 1, in: Words.aAn)
      && reading.isWord(measure.tokens.upperBound, in: Discourse.placeboOnly)
  }

  private static let placeboOnly = WordSet("placebo")

  /// What is known of other drugs, what those who took part brought with them, how strong a placebo is.
  func isBackground(_ view: SentenceView, _ measure: Measure) -> Bool {
    isKnownHelp(view, measure) || isKnownEffect(view, measure) || isFoundInMany(view, measure)
      || isStrengthOfPlacebo(measure) || isOfComorbidities(view) || isBroughtAlong(view, measure)
      || isOfTheTime(measure)
  }

  /// "Comorbidities included diabetes and lung disease at rates of 22% and 16%"
  func isOfComorbidities(_ view: SentenceView) -> Bool {
    view.sentence.tokens.prefix(4).contains { reading.isWord($0, in: Discourse.comorbid) }
  }

  private static let comorbid = WordSet("comorbidities comorbidity")

  /// "18% in both arms having one prior line": what they had been given before.
  func isBroughtAlong(_ view: SentenceView, _ measure: Measure) -> Bool {
    let limit = min(view.sentence.tokens.upperBound - 2, measure.tokens.upperBound + 7)
    for token in measure.tokens.upperBound..<max(measure.tokens.upperBound, limit) {
      if reading.tokens.kinds[token] == .mark { return false }
      if reading.isWord(token, in: Discourse.havingOnly) {
        return (1...5).contains { reading.isWord(token + $0, in: Discourse.priorWords) }
      }
    }
    return false
  }

  /// "a partial response, in which the tumor shrinks by at least 30 percent": what a word means.
  func isMeaning(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard bound(view, reading.findings[measure.finding]) != .none else { return false }
    let first = measure.tokens.lowerBound
    return (1...4).contains {
      reading.isWord(first - $0, in: Words.by) && reading.isWord(first - $0 - 1, in: Discourse.changesNow)
    }
  }

  private static let changesNow = WordSet(
    "shrinks falls drops decreases improves increases rises grows declines")

  /// "they were in that range 58% of the time"
  func isOfTheTime(_ measure: Measure) -> Bool {
    let next = measure.tokens.upperBound
    return reading.isWord(next, in: Words.of) && reading.isWord(next + 2, in: Discourse.timeOnly)
  }

  /// "had no progression of their cancer", "were free of pain": what stayed away is no harm, where nothing speaks of harm.
  func isSpared(_ view: SentenceView, _ endpoint: EndpointMention) -> Bool {
    !view.hasSafety && reading.isWord(reading.tokens.index(at: endpoint.span.start), in: Discourse.noWords)
  }

  private static let studyWords = WordSet("study trial enrolled randomized safety treated")
  private static let populationWords = WordSet("population participants patients subjects")
  private static let havingOnly = WordSet("having")
  private static let timeOnly = WordSet("time")
  private static let noWords = WordSet("no free without")

  /// "such drugs are about 95% effective": what is said of a class in general.
  func isKnownEffect(_ view: SentenceView, _ measure: Measure) -> Bool {
    var verb = measure.tokens.lowerBound - 1
    while measure.tokens.lowerBound - verb < 4, reading.isWord(verb, in: DescribedEndpoint.beforeChange) {
      verb -= 1
    }
    return verb > view.sentence.tokens.lowerBound && reading.isWord(verb, in: Discourse.areWords)
      && reading.isWord(measure.tokens.upperBound, in: Discourse.effective) && view.comparisons.isEmpty
      && !view.groups.contains(where: \.isApproved)
      && (view.sentence.tokens.lowerBound..<verb).contains { reading.isWord($0, in: Discourse.classNouns) }
  }

  /// "53% saw their tumors shrink by 80% or more", "67% had at least 20% fewer symptoms": what each of those reached that a share in front
  /// counts.
  func isReachedByShare(_ view: SentenceView, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (share, measure) = (view.measures[index - 1], view.measures[index])
    guard share.kind == .percentage || share.kind == .fraction, share.depth == measure.depth,
      bound(view, reading.findings[measure.finding]) != .none
        || reading.isWord(measure.tokens.upperBound, in: Words.or),
      let clause = reading.shareClause(view, index - 1), clause.verb < measure.tokens.lowerBound,
      measure.tokens.lowerBound - clause.verb < 14,
      !clause.subject.contains(where: { reading.isWord($0, in: Words.and) })
    else { return false }
    return !(clause.verb..<measure.tokens.lowerBound).contains {
      reading.mark($0) == 0x2C || reading.mark($0) == 0x3B || reading.isComparison($0, in: view)
        || reading.isWord($0, in: Words.and)
    }
  }

  private static let happened = WordSet("occurred reported")
  private static let chanceNouns = WordSet("chance risk likelihood probability")
  private static let facing = WordSet("have has face faces is are run")
  private static let helping = WordSet("help helps cure cures work works")
  private static let areWords = WordSet("are")
  private static let effective = WordSet("effective")
  private static let classNouns = WordSet(
    "drugs pills treatments therapies medications medicines antibiotics tablets")
  private static let estimatedWords = WordSet("estimated")
  static let peopleInGeneral = WordSet("adults people americans women men children individuals")
  private static let willWords = WordSet("will")
  private static let sufferedWords = WordSet("suffered")
  private static let generalVerbs = WordSet(
    "may might can occur happen suffer have develop experience live carry die will are need go take use remain relapse lack fail seek report present"
  )
  private static let enrolledWords = WordSet(
    "participants enrolled treated receiving taking given enrollees responders")
  private static let goingOn = WordSet("completed elected enrolled exposed consented followed")
  private static let lostWords = WordSet("lost")
  private static let screened = WordSet("screened")
  private static let consent = WordSet("consent")
  private static let droppedWords = WordSet("dropped")
  private static let outFrom = WordSet("out from")
  private static let stoppedWords = WordSet("discontinued withdrew stopped quit left")
  private static let causes = WordSet("because due for owing")
  private static let harmless = WordSet(
    "reasons reason deviation deviations violation pregnancy consent decision choice withdrawal relocation")
  private static let harmful = WordSet(
    "adverse side toxicity toxicities aes reactions events effects effect event")
  private static let hadWords = WordSet("had")
  private static let beenWords = WordSet("been previously")
  private static let takingWords = WordSet("taking using suffering smoking")
  private static let kindsOfPeople = WordSet(
    "women men girls boys children whites blacks americans europeans asians")
  private static let broughtAlong = WordSet(
    "received undergone tried failed used taken treated diagnosed smoked")
  private static let priorWords = WordSet("prior previous earlier baseline last")
}
