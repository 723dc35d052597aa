import AssayNumbers
import AssayText

/// What a printed percentage is of: a result, a threshold, a share with a side effect, a share of a disease, a price.
extension Discourse {
  /// The role of a measure; measures other than percentages are results.
  func role(_ view: SentenceView, _ index: Int) -> PercentageRole {
    let measure = view.measures[index]
    let endpoint = measure.endpoint.map { view.endpoints[$0] }
    guard measure.kind == .percentage else {
      if measure.kind == .measurement || measure.kind == .figure {
        let isOpen =
          frame.endpoint.map {
            UnitlessEndpoints.contains($0.code)
              || measure.kind == .measurement && frame.unit == unit(reading.findings[measure.finding])
          } ?? false
        if endpoint == nil && !isOpen { return .other }
        if isBaseline(view, measure) || bound(view, reading.findings[measure.finding]) != .none {
          return .other
        }
      }
      return .result
    }
    let finding = reading.findings[measure.finding]
    let bound = bound(view, finding)
    if isExpression(view, measure) { return bound == .none ? .other : .threshold }
    if isEligibility(view, measure) { return .eligibility }
    if bound != .none, isThreshold(view, measure, bound) { return .threshold }
    if isMarket(view) { return .market }
    let hasFigures =
      measure.interval != nil || measure.fraction != nil || measure.size != nil || measure.pValue != nil
    if let endpoint {
      if endpoint.isAdverse { return .adverseEvent }
      if frame.isSafety, endpoint.isVerb, endpoint.code == "discontinuation" || endpoint.code == "death" {
        return .adverseEvent
      }
      if endpoint.code == "discontinuation", view.hasSafety { return .adverseEvent }
      // "the estimated DOR was 62%" is told of no population.
      if !isOfTrials(endpoint), isEpidemiology(view, measure), !hasFigures { return .epidemiology }
      if isBaseline(view, measure), !hasFigures { return .other }
      return .result
    }
    if isEpidemiology(view, measure), !hasFigures { return .epidemiology }
    if isBaseline(view, measure) { return .other }
    let isTold = measure.group != nil || hasFigures || !view.comparisons.isEmpty || measure.place > 0
    if view.hasSafety || frame.isSafety && isTold { return .adverseEvent }
    // "62% of patients on A …, compared with a 39% rate in placebo recipients": what is compared between arms is a result.
    let isOfArms = !view.comparisons.isEmpty && view.groups.contains(where: \.isControl)
    if hasFigures || isOfThem(view, measure) || restatesRatio(view, measure)
      || isOfArms && (isCompared(view, index) || isCompared(view, index - 1))
      || frame.endpoint != nil && (measure.group != nil || measure.trial != nil || measure.place > 0)
    {
      return .result
    }
    return .other
  }

  /// "followed 256 patients …; 83% of them rated the drug good"
  private func isOfThem(_ view: SentenceView, _ measure: Measure) -> Bool {
    let end = measure.tokens.upperBound
    return !view.sizes.isEmpty && reading.isWord(end, in: Discourse.ofWord)
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
    cues(view, .eligibility).contains { cue in
      reading.concept(cue)?.name == "limit" && cue.span.end <= measure.span.start
        && measure.span.start - cue.span.end < 50
        && !view.measures.contains { $0.span.start >= cue.span.end && $0.span.end <= measure.span.start }
    }
  }

  /// "(≥20%)" of side effects, "at least a 50% reduction" as what is achieved.
  private func isThreshold(_ view: SentenceView, _ measure: Measure, _ bound: PrintedBound) -> Bool {
    let isAtLeast = bound == .greaterOrEqual || bound == .greater
    guard isAtLeast || bound == .lessOrEqual || bound == .less else { return false }
    let next = reading.tokens.index(at: measure.span.end)
    let improves = (next..<min(next + 3, view.sentence.tokens.upperBound)).contains {
      reading.isWord($0, in: Discourse.improvementWords)
    }
    if isAtLeast, improves, !isOwnStatement(view, measure) { return true }
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
    let start = view.sentence.span.start
    return reading.anyWord(from: start, to: measure.span.start, in: Discourse.commonWords)
      && !view.measures.contains { $0.span.end <= measure.span.start }
  }

  /// "achieved a reduction of at least 50%" told of a value is a result only with a figure of its own.
  private func isOwnStatement(_ view: SentenceView, _ measure: Measure) -> Bool {
    measure.interval != nil || measure.fraction != nil
      || !view.measures.contains { $0.kind == .percentage && $0.span != measure.span }
  }

  private func isMarket(_ view: SentenceView) -> Bool {
    !cues(view, .market).isEmpty && view.endpoints.allSatisfy(\.isVerb)
  }

  private func isEpidemiology(_ view: SentenceView, _ measure: Measure) -> Bool {
    let cues = cues(view, .epidemiology)
    guard
      !cues.isEmpty
        || reading.anyWord(
          from: measure.span.end, to: min(measure.span.end + 60, view.sentence.span.end),
          in: Discourse.caseWords)
    else { return false }
    let span = view.sentence.span
    return view.trials.isEmpty && !view.groups.contains { $0.isControl }
      && !reading.anyWord(from: span.start, to: span.end, in: Discourse.trialOnlyWords)
  }

  private func isBaseline(_ view: SentenceView, _ measure: Measure) -> Bool {
    cues(view, .baseline).contains { cue in
      let distance =
        cue.span.end <= measure.span.start
        ? measure.span.start - cue.span.end : cue.span.start - measure.span.end
      return distance >= 0 && distance < 40
    } && (measure.endpoint.map { view.endpoints[$0].isVerb } ?? true)
  }

  private static let improvementWords = WordSet(
    "improvement improvements reduction reductions increase decrease weight relative worsening clearance clear loss"
  )
  private static let commonWords = WordSet(
    "common commonly frequent frequently occurring occurred reported incidence adverse reactions events effects abnormalities"
  )
  private static let caseWords = WordSet("cases cancers diagnoses population lymphomas tumors tumours")
  private static let trialOnlyWords = WordSet(
    "trial trials placebo arm arms enrolled randomized randomised cohort responded response evaluable treated median"
  )
}
