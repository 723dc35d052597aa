import AssayNumbers
import AssayText

/// What a printed percentage is of: a result, a threshold, a share with a side effect, a share of a disease, a price.
extension Discourse {
  /// The role of a measure; measures other than percentages are results.
  func role(_ view: SentenceView, _ index: Int) -> PercentageRole {
    let measure = view.measures[index]
    let endpoint = measure.endpoint.map { view.endpoints[$0] }
    if measure.kind == .measurement || endpoint.map({ ChangeEndpoints.contains($0.code) }) == true,
      isStart(view, index)
    {
      return .other
    }
    guard measure.kind == .percentage else {
      if measure.kind == .measurement || measure.kind == .figure {
        let isOpen =
          frame.endpoint.map {
            UnitlessEndpoints.contains($0.code) || CountedTimes.contains($0.code)
              || measure.kind == .measurement && frame.unit == unit(reading.findings[measure.finding])
          } ?? false
        if endpoint == nil && !isOpen && !measure.isAcrossArms && !isInRow(measure) { return .other }
        if isRestated(view, index) { return .other }
        if isBaseline(view, measure) || isBaselineValue(view, measure)
          || bound(view, reading.findings[measure.finding]) != .none
          || isOrMore(measure)
        {
          return .other
        }
      }
      return .result
    }
    if let role = roleOfForm(view, measure) { return role }
    if !view.hasSafety, !frame.isSafety, isAchievement(view, index) { return .result }
    if isReachedByShare(view, index) { return .threshold }
    if isOfEnrolled(view, index) { return .other }
    if let role = roleOfClause(view, index) { return role }
    let finding = reading.findings[measure.finding]
    let bound = bound(view, finding)
    if isExpression(view, measure) { return bound == .none ? .other : .threshold }
    if isAtBaseline(view, measure) || isBaselineValue(view, measure) { return .other }
    if isLimitOf(endpoint, view, measure, bound) { return .threshold }
    if isEligibility(view, measure) || isBodySurface(measure) {
      return isMeanOfMany(measure) ? .other : .eligibility
    }
    if isDefinition(view, measure) { return .threshold }
    if isComposition(view, measure) { return .other }
    if bound != .none, isThreshold(view, measure, bound) { return .threshold }
    if isMarket(view) { return .market }
    let isOfTrial = hasFigures(measure) || measure.size != nil
    if isEffect(view, measure) { return .result }
    if isGeneral(view, measure), !isOfTrial { return .epidemiology }
    if let endpoint {
      // "An estimated 90 percent of those treated suffer from it": how common a harm is, where no trial is told of.
      if endpoint.isAdverse, !isOfTrial, !view.hasSafety, !frame.isSafety, !measure.isAcrossArms,
        view.comparisons.isEmpty, isEpidemiology(view, measure)
      {
        return .epidemiology
      }
      // What is treated, or is gone, is no harm, where nothing speaks of harm.
      // "27% fewer infections than in the control group"
      if isFewerEvents(view, measure, endpoint) { return .result }
      let isHarm =
        endpoint.isAdverse && !isSpared(view, endpoint)
        && (view.hasSafety || frame.isSafety || !isTreated(endpoint) && !isGone(endpoint))
      if isHarm || Discourse.harms.contains(endpoint.code) { return .adverseEvent }
      if isListedHarm(view, index) || isHarmOfMeasure(measure, endpoint) { return .adverseEvent }
      if endpoint.code == "death", tellsOfDeaths { return .result }
      if frame.isSafety, endpoint.isVerb, endpoint.code == "discontinuation" || endpoint.code == "death" {
        return .adverseEvent
      }
      if endpoint.code == "discontinuation", view.hasSafety { return .adverseEvent }
      // "the estimated DOR was 62%" is told of no population.
      if !isOfTrials(endpoint), !measure.isAcrossArms, isEpidemiology(view, measure), !isOfTrial {
        return .epidemiology
      }
      if isBaseline(view, measure), !isOfTrial { return .other }
      return .result
    }
    if isEpidemiology(view, measure), !isOfTrial, !measure.isAcrossArms { return .epidemiology }
    if isBaseline(view, measure) { return .other }
    let isListed = view.isListed(index)
    let isTold = measure.group != nil || isOfTrial || !view.comparisons.isEmpty || isListed
    if view.hasSafety || frame.isSafety && isTold { return .adverseEvent }
    // "62% of patients on A …, compared with a 39% rate in placebo recipients": what is compared between arms is a result.
    let isOfArms = !view.comparisons.isEmpty && view.groups.contains(where: \.isControl)
    if isOfTrial || isOfThem(view, measure) || restatesRatio(view, measure) || measure.isAcrossArms
      || isOfArms && (reading.isCompared(view, index) || reading.isCompared(view, index - 1))
      || frame.endpoint != nil && (measure.group != nil || measure.trial != nil || isListed)
    {
      return .result
    }
    if let value = finding.value, value.mantissa < 0, isBehindChange(view, measure) { return .result }
    return .other
  }

  /// "a pressure of 140 mmHg or higher": a limit.
  private func isOrMore(_ measure: Measure) -> Bool {
    reading.isWord(measure.tokens.upperBound, in: Words.or)
      && reading.isWord(measure.tokens.upperBound + 1, in: Discourse.moreWords)
  }

  /// "followed 256 patients …; 83% of them rated the drug good"
  private func isOfThem(_ view: SentenceView, _ measure: Measure) -> Bool {
    let end = measure.tokens.upperBound
    return !view.sizes.isEmpty && reading.isWord(end, in: Words.of)
      && reading.isWord(end + 1, in: Discourse.theseWords)
  }

  private func isOfTrials(_ endpoint: EndpointMention) -> Bool {
    !endpoint.isVerb && ["DOR", "PFS", "DFS", "EFS", "ORR", "CR", "RFS", "iDFS"].contains(endpoint.code)
  }

  mutating func addPercentage(_ view: SentenceView, _ index: Int, _ role: PercentageRole) {
    let finding = reading.findings[view.measures[index].finding]
    guard let value = finding.value else { return }
    facts.percentages.append(
      PercentageFact(
        value: value, printed: finding.valueSpan, bound: bound(view, finding), role: role, result: nil,
        span: finding.span))
  }

  private func cues(_ view: SentenceView, _ kind: FindingKind) -> [Finding] {
    reading.findings(of: view.index, kind)
  }

  /// "PD-L1 ≥ 1%", "tumor proportion score of 50%".
  private func isExpression(_ view: SentenceView, _ measure: Measure) -> Bool {
    cues(view, .eligibility).contains { cue in
      guard reading.concept(cue)?.name == "expression" else { return false }
      let distance =
        cue.span.end <= measure.span.start
        ? measure.span.start - cue.span.end : cue.span.start - measure.span.end
      guard distance >= 0, distance < 30 else { return false }
      return !view.measures.contains { other in
        other.span != measure.span
          && (cue.span.end <= measure.span.start
            ? other.span.start >= cue.span.end && other.span.end <= measure.span.start
            : other.span.start >= measure.span.end && other.span.end <= cue.span.start)
      }
    }
  }

  private func isEligibility(_ view: SentenceView, _ measure: Measure) -> Bool {
    let bound = bound(view, reading.findings[measure.finding])
    // "patients with alopecia with 50% or more hair loss"
    let isTrait =
      bound == .greaterOrEqual && view.groups.isEmpty && measure.depth == 0
      && reading.isWord(measure.tokens.lowerBound - 1, in: Words.with)
      && reading.isWord(measure.tokens.upperBound, in: Words.or)
      && (view.sentence.tokens.lowerBound..<measure.tokens.lowerBound).contains {
        reading.isWord($0, in: Discourse.peopleNouns)
      }
    if isTrait { return true }
    return cues(view, .eligibility).contains { cue in
      reading.concept(cue)?.name == "limit" && cue.span.end <= measure.span.start
        && !isGene(cue) && !isNeed(cue)
        && measure.span.start - cue.span.end < 50
        && !view.measures.contains { $0.span.start >= cue.span.end && $0.span.end <= measure.span.start }
    }
  }

  /// "the median ejection fraction was 35%": what those who took part had, and no limit.
  private func isMeanOfMany(_ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    return reading.isWord(first - 1, in: Discourse.copulaWords)
      && (2...7).contains { reading.isWord(first - $0, in: Discourse.means) }
  }

  private static let copulaWords = WordSet("was were")
  private static let means = WordSet("median mean average")

  /// "steroids were required in 67%": what was needed, and of whom.
  private func isNeed(_ cue: Finding) -> Bool {
    let end = reading.tokens.index(at: cue.span.end)
    return reading.isWord(end - 1, in: Discourse.requiredWords)
      && reading.isWord(end, in: DescribedEndpoint.inBy)
  }

  private static let requiredWords = WordSet("required")

  /// "EGFR" is a gene; what kidneys filter is printed with a small letter in front.
  private func isGene(_ cue: Finding) -> Bool { cue.span.count == 4 && reading.text[cue.span.start] == 0x45 }

  /// "(≥20%)" of side effects, "at least a 50% reduction" as what is achieved.
  private func isThreshold(_ view: SentenceView, _ measure: Measure, _ bound: PrintedBound) -> Bool {
    let isAtLeast = bound == .greaterOrEqual || bound == .greater
    guard isAtLeast || bound == .lessOrEqual || bound == .less else { return false }
    let next = reading.tokens.index(at: measure.span.end)
    let improves = (next..<min(next + 3, view.sentence.tokens.upperBound)).contains {
      reading.isWord($0, in: Discourse.improvementWords)
    }
    if isAtLeast, improves, !isOwnStatement(view, measure) { return true }
    if isAtLeast, isHeadOfClause(measure) { return true }
    guard isAtLeast,
      view.hasSafety || frame.isSafety
        || reading.anyWord(
          from: view.sentence.span.start, to: view.sentence.span.end, in: Discourse.commonWords)
    else { return false }
    if measure.depth > 0 {
      return measure.endpoint.map {
        view.endpoints[$0].span.start > measure.span.end || !view.endpoints[$0].isAdverse
          || isListHead(view, measure)
      } ?? true
    }
    return isListHead(view, measure)
  }

  /// "The most common side effects (occurring in at least 20% of patients) were": the value defines the list behind it.
  private func isListHead(_ view: SentenceView, _ measure: Measure) -> Bool {
    if isHeadOfClause(measure) { return true }
    let start = view.sentence.span.start
    return reading.anyWord(from: start, to: measure.span.start, in: Discourse.commonWords)
      && !view.measures.contains { $0.span.end <= measure.span.start }
  }

  /// "those ≥1% were A and B", "reactions in ≥2% of patients were A and B": the limit that makes the list, behind a value too.
  private func isHeadOfClause(_ measure: Measure) -> Bool {
    var first = measure.tokens.lowerBound - 1
    while measure.tokens.lowerBound - first < 4, reading.mark(first) != 0 { first -= 1 }
    guard reading.isWord(first, in: Discourse.headWords) else { return false }
    var next = measure.tokens.upperBound
    if reading.isWord(next, in: Words.of) {
      next += 1
      while next - measure.tokens.upperBound < 4, !reading.isWord(next, in: Discourse.peopleNouns) {
        next += 1
      }
      next += 1
    }
    return reading.isWord(next, in: Discourse.listVerbs) || reading.mark(next) == 0x3A
  }

  private static let headWords = WordSet("those in reported incidence of by occurring")
  private static let listVerbs = WordSet("were are was included include")

  /// "achieved a reduction of at least 50%" told of a value is a result only with a figure of its own.
  private func isOwnStatement(_ view: SentenceView, _ measure: Measure) -> Bool {
    measure.interval != nil || measure.fraction != nil
      || !view.measures.contains { $0.kind == .percentage && $0.span != measure.span }
  }

  private func isMarket(_ view: SentenceView) -> Bool {
    !cues(view, .market).isEmpty && view.endpoints.allSatisfy(\.isVerb)
  }

  private func isEpidemiology(_ view: SentenceView, _ measure: Measure) -> Bool {
    if isGeneral(view, measure) { return true }
    // What is held against something else in a bracket is no share of a people.
    if measure.depth > 0, !view.comparisons.isEmpty { return false }
    let cues = cues(view, .epidemiology)
    guard !cues.isEmpty || isOfCases(view, measure) else { return false }
    let span = view.sentence.span
    return view.trials.isEmpty && !view.groups.contains { $0.isControl }
      && !reading.anyWord(from: span.start, to: span.end, in: Discourse.trialOnlyWords)
  }

  /// "80% of all lung cancers", "of cases": a share of what people have, and not of people "whose tumors shrank".
  private func isOfCases(_ view: SentenceView, _ measure: Measure) -> Bool {
    let limit = min(view.sentence.tokens.upperBound, measure.tokens.upperBound + 12)
    for token in measure.tokens.upperBound..<max(measure.tokens.upperBound, limit) {
      if reading.isWord(token, in: Discourse.caseWords) { return true }
      // "94 percent were free of any cancer"
      if reading.isWord(token, in: ShareClause.relatives) || reading.isWord(token, in: Discourse.sawWords)
        || reading.isWord(token, in: Discourse.copulaWords)
      {
        return false
      }
    }
    return false
  }

  private static let sawWords = WordSet("saw had shrank shrink experienced")

  /// "was 90% effective", "94% of adults achieved normal levels": a word of success, where no harm is told of.
  private func isEffect(_ view: SentenceView, _ measure: Measure) -> Bool {
    let end = measure.tokens.upperBound
    // "80%-90% effective"
    var next = end
    while next < end + 5, reading.mark(next) != 0 || reading.isNumber(next) { next += 1 }
    if reading.isWord(next, in: Discourse.effectiveWords), next == end || reading.mark(end) != 0x2C {
      return true
    }
    // "was effective in 93 percent of those tested"
    let first = measure.tokens.lowerBound
    if reading.isWord(first - 1, in: Words.in), reading.isWord(first - 2, in: Discourse.effectiveWords),
      reading.isWord(first - 3, in: Discourse.copulaWords)
    {
      return true
    }
    guard !view.hasSafety else { return false }
    let clause = view.sentence.span
    return reading.anyWord(from: clause.start, to: clause.end, in: Discourse.successWords)
      && !(measure.endpoint.map { Discourse.harms.contains(view.endpoints[$0].code) } ?? false)
      && (frame.isSafety || (measure.endpoint.map { view.endpoints[$0].isAdverse } ?? false))
  }

  /// "At baseline the mean ejection fraction was 74%."
  private func isAtBaseline(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = view.sentence.tokens.lowerBound
    return reading.isWord(first, in: Discourse.atWord)
      && reading.isWord(first + 1, in: Discourse.baselineWords)
      && measure.interval == nil && measure.pValue == nil && view.comparisons.isEmpty
  }

  /// "the mean HbA1c at baseline was 8.3%", "the mean baseline weight was 106 kg": what the patients had in the beginning.
  private func isBaselineValue(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    // "had a median baseline HbA1c of 7.2 percent"
    if reading.isWord(first - 1, in: Words.of), !hasFigures(measure),
      (3...5).contains(where: { reading.isWord(first - $0, in: Discourse.baselineWords) }),
      (4...6).contains(where: { reading.isWord(first - $0, in: Discourse.means) })
    {
      return true
    }
    guard reading.isWord(first - 1, in: Discourse.copulaWords), !hasFigures(measure), measure.size == nil
    else { return false }
    var token = first - 2
    let lowest = max(view.sentence.tokens.lowerBound, first - 9)
    while token >= lowest, reading.mark(token) == 0 {
      if reading.isWord(token, in: Discourse.baselineWords) {
        return !reading.isWord(token - 1, in: Words.from)
          && !(lowest..<token).contains { reading.isWord($0, in: Discourse.nounsOfChange) }
      }
      token -= 1
    }
    return false
  }

  /// "the share with HbA1c below 7% was 62%": a limit of what is measured, not a share.
  private func isLimitOf(
    _ endpoint: EndpointMention?, _ view: SentenceView, _ measure: Measure, _ bound: PrintedBound
  ) -> Bool {
    guard bound == .less || bound == .lessOrEqual, let endpoint, ChangeEndpoints.contains(endpoint.code),
      endpoint.span.end <= measure.span.start
    else { return false }
    let gap = reading.tokens.index(at: endpoint.span.end)..<measure.tokens.lowerBound
    return gap.count <= 5
      && view.measures.contains { $0.kind == .percentage && $0.finding != measure.finding }
  }

  /// "up to 10% of body surface area": how much may be treated.
  private func isBodySurface(_ measure: Measure) -> Bool {
    let end = measure.tokens.upperBound
    let first = measure.tokens.lowerBound
    return reading.isWord(end, in: Words.of)
      && (1...4).contains { reading.isWord(end + $0, in: Discourse.surfaceWords) }
      && reading.isWord(first - 1, in: Words.to) && reading.isWord(first - 2, in: Discourse.upWord)
  }

  /// "defined as a 30% reduction", "based on the number of patients whose levels fell by at least 15%": what counts as a success.
  private func isDefinition(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    guard !hasFigures(measure) else { return false }
    let isBound = bound(view, reading.findings[measure.finding]) != .none
    let tokens = max(view.sentence.tokens.lowerBound, first - (isBound ? 20 : 8))..<first
    if let word = tokens.first(where: {
      reading.isWord($0, in: Discourse.definedWords) && reading.isWord($0 + 1, in: Words.`as`)
    }) {
      // "arthritis, defined as pain all day, was reported in 3%"
      return !(word..<first).contains { reading.mark($0) == 0x2C && reading.isVerbForm($0 + 1) }
        && !(word..<first - 1).contains {
          reading.mark($0) == 0x2C && reading.isWord(first - 1, in: Words.in)
        }
    }
    return isBound
      && (view.sentence.tokens.lowerBound..<first).contains { token in
        reading.isWord(token, in: Words.based)
          && (2...4).contains { reading.isWord(token + $0, in: Discourse.numberWords) }
      }
  }

  /// "included patients with fibrosis (45%) and emphysema (25%)", "including 138 patients (55%) who": who took part.
  private func isComposition(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard measure.depth > 0, !view.hasSafety, measure.interval == nil, measure.pValue == nil,
      view.comparisons.isEmpty,
      // A described endpoint is here what the patients have.
      !view.endpoints.contains(where: { !$0.isAdverse && reading.findings[$0.finding].kind != .percentage })
    else { return false }
    let first = measure.tokens.lowerBound
    return (max(view.sentence.tokens.lowerBound, first - 40)..<first).contains { token in
      reading.isWord(token, in: Discourse.includingWords)
        && (1...3).contains { reading.isWord(token + $0, in: Discourse.peopleNouns) }
    }
  }

  /// "20% of adolescents have obesity": told as it is, of no trial.
  func isGeneral(_ view: SentenceView, _ measure: Measure) -> Bool {
    let end = measure.tokens.upperBound
    guard reading.isWord(end, in: Words.of), view.trials.isEmpty, view.groups.isEmpty,
      view.sizes.isEmpty, view.comparisons.isEmpty
    else { return false }
    var token = end + 1
    while token < min(end + 14, view.sentence.tokens.upperBound) {
      if reading.isWord(token, in: Discourse.generalVerbs) { return true }
      // "70% of American adults are obese"
      if reading.isWord(token, in: Discourse.are), reading.isWord(token - 1, in: Discourse.peopleInGeneral) {
        return true
      }
      if reading.mark(token) == 0x2C || reading.isNumber(token) && reading.mark(token + 1) == 0x25
        || reading.isWord(token, in: Discourse.trialVerbs)
      {
        return false
      }
      token += 1
    }
    return false
  }

  private func isBaseline(_ view: SentenceView, _ measure: Measure) -> Bool {
    cues(view, .baseline).contains { cue in
      let distance =
        cue.span.end <= measure.span.start
        ? measure.span.start - cue.span.end : cue.span.start - measure.span.end
      return distance >= 0 && distance < 40
    } && (measure.endpoint.map { view.endpoints[$0].isVerb } ?? true)
  }

  /// Endpoints that are harm wherever they are told.
  static let harms: Set<String> = ["CRS", "ICANS"]
  private static let includingWords = WordSet("included including includes")
  private static let atWord = WordSet("at")
  static let baselineWords = WordSet("baseline")
  private static let moreWords = WordSet(
    "more higher greater above less lower below fewer worse better longer")
  private static let effectiveWords = WordSet("effective efficacious efficacy")
  private static let successWords = WordSet("achieved achieve achieving relief freedom protected")
  private static let surfaceWords = WordSet("surface bsa")
  private static let upWord = WordSet("up")
  private static let definedWords = WordSet("defined measured")
  private static let numberWords = WordSet("number proportion share percentage")
  private static let generalVerbs = WordSet("have has develop develops suffer experience live carry die will")
  private static let are = WordSet("are")
  private static let trialVerbs = WordSet(
    "had were was who treated receiving received taking given achieved experienced responded reported enrolled participants"
  )
  private static let improvementWords = WordSet(
    "improvement improvements reduction reductions increase decrease weight relative worsening clearance clear loss"
  )
  private static let commonWords = WordSet(
    "common commonly frequent frequently occurring occurred reported incidence adverse reactions events effects abnormalities"
  )
  private static let caseWords = WordSet(
    "cases carcinomas cancers diagnoses population lymphomas tumors tumours")
  private static let trialOnlyWords = WordSet(
    "trial trials placebo arm arms enrolled randomized randomised cohort responded response evaluable treated median"
  )
}
