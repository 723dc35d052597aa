import AssayNumbers
import AssayText

/// Statistics: what kind of number a value is.
extension Discourse {
  func statistic(_ view: SentenceView, _ measure: Measure, code: String?) -> StatisticKind {
    // "fell from 8.3% to 6.9%": what was measured in the end.
    if measure.kind == .measurement
      || measure.kind == .percentage && code.map(ChangeEndpoints.contains) == true,
      reading.isWord(measure.tokens.lowerBound - 1, in: Words.to),
      let index = view.measures.firstIndex(where: { $0.finding == measure.finding }), isStart(view, index - 1)
    {
      return .mean
    }
    switch measure.kind {
    case .ratio:
      switch ratioKind(view, measure) {
      case .hazard: return .hazardRatio
      case .odds: return .oddsRatio
      // The RR of a rate of relapses is a ratio of rates.
      case .risk: return code.map(isRateOfEvents) == true ? .rateRatio : .riskRatio
      case .rate: return .rateRatio
      }
    case .duration
    where isDifference(view, measure)
      // "delayed the start of dialysis by a median of 17 months": by how much the one time is longer than the other.
      || reading.changeBy(measure.tokens.lowerBound, above: view.sentence.tokens.lowerBound) != nil
      // "a 4.7-month extension"
      || reading.isWord(measure.tokens.upperBound, in: SentenceBuilder.differences)
      || reading.isWord(measure.tokens.upperBound, in: SentenceBuilder.longer)
      || reading.isGain(view, measure.tokens) || reading.isLedByGain(measure.tokens):
      return .difference
    case .duration, .notReached:
      return isMean(view, measure) ? .mean : .median
    case .measurement, .figure:
      if near(view, measure, "difference") || isAdjusted(view, measure) || isDifferenceOfPair(view, measure)
        || isBeyondControl(view, measure, code) || isOverControl(view, measure)
      {
        return .difference
      }
      if isFewer(measure) {
        // "8.7 fewer with A, compared with 5.2 (fewer) with placebo": each has its own.
        let others = view.measures.count {
          $0.kind == measure.kind && (isFewer($0) || isFewerInTime(reading.findings[$0.finding]))
        }
        return others > 1 || measure.isAcrossArms || view.comparisons.isEmpty
          ? .changeFromBaseline : .difference
      }
      if !measure.isAcrossArms, isMoreThan(view, measure) { return .difference }
      if isRate(measure, code, view) {
        return measure.isAcrossArms && near(view, measure, "median") ? .median : .mean
      }
      if near(view, measure, "change") || near(view, measure, "increase") || near(view, measure, "reduction")
        || isLedByChange(view, measure)
        || reading.isWord(behindBracket(view, measure), in: Discourse.nounsOfChange)
        || (reading.findings[measure.finding].value?.mantissa ?? 0) < 0
      {
        return .changeFromBaseline
      }
      let sign = reading.mark(measure.tokens.lowerBound - 1) == 0x2B ? 1 : 0
      if reading.isWord(measure.tokens.lowerBound - 1 - sign, in: Words.by) { return .changeFromBaseline }
      if moved(measure) { return .changeFromBaseline }
      if measure.isAcrossArms, near(view, measure, "median") { return .median }
      if near(view, measure, "mean") || measure.kind == .figure
        || reading.findings[measure.finding].kind == .mean
      {
        return .mean
      }
      if code.map(ChangeEndpoints.contains) == true { return .changeFromBaseline }
      return measure.isAcrossArms ? .mean : .proportion
    default: break
    }
    if code == "vaccine_efficacy" { return .relativeReduction }
    if isShareOfSubject(view, measure), (reading.findings[measure.finding].value?.mantissa ?? 0) >= 0,
      !isPoints(measure)
    {
      return code.map { TimeEndpoints.contains($0) && $0 != "DOR" } == true ? .eventFreeRate : .proportion
    }
    if isAdjusted(view, measure)
      || code.map(Discourse.percentEndpoints.contains) == true
        && isBeyondControl(view, measure, code)
    {
      return .difference
    }
    // "fell by 1.9 percentage points with A and 0.4 percentage points with placebo": each arm's own change.
    if isPoints(measure), let code, ChangeEndpoints.contains(code),
      view.measures.contains(where: { isPoints($0) && (fell($0) || near(view, $0, "change")) }),
      !isLedByDifference(measure),
      view.measures.contains(where: { $0.finding != measure.finding && isPoints($0) })
    {
      return .changeFromBaseline
    }
    // "rose by as much as 13 percentage points", where nothing is compared.
    if isPoints(measure), view.comparisons.isEmpty, code.map(ChangeEndpoints.contains) == true,
      !isLedByDifference(measure), isBehindChange(view, measure),
      (1...5).contains(where: { reading.isWord(measure.tokens.lowerBound - $0, in: Words.by) })
    {
      return .changeFromBaseline
    }
    if restatesRatio(view, measure) || isSlowed(view, measure) || isLessRisk(view, measure) {
      return .relativeReduction
    }
    // "a 45% relative increase": no share of people.
    if reading.isWord(measure.tokens.upperBound, in: Discourse.relative),
      reading.isWord(measure.tokens.upperBound + 1, in: Discourse.rising)
    {
      return .changeFromBaseline
    }
    if tellsOwnChange(view, measure), !hasPatients(view, measure) { return .changeFromBaseline }
    // "a 36% reduction in acute attacks"
    if measure.rules.contains(.described),
      reading.isWord(reading.tokens.index(at: measure.end), in: Discourse.reductions)
    {
      return .relativeReduction
    }
    if isPoints(measure)
      || isDifference(view, measure) && !isOfOneArm(view, measure)
    {
      return .difference
    }
    // No share of people is negative.
    let isNegative = (reading.findings[measure.finding].value?.mantissa ?? 0) < 0
    // "5_percent_weight_loss", "50_reduction_in_attacks": the share of those who reached it.
    if let first = code?.utf8.first, first &- 0x30 < 10, code.map(ChangeEndpoints.contains) == false {
      return isNegative ? .changeFromBaseline : .proportion
    }
    if isSinceStart(view, measure), !hasPatients(view, measure) { return .changeFromBaseline }
    if isReduction(view, measure) { return .relativeReduction }
    if fell(measure) || isCut(view, measure) || isElided(view, measure), !hasPatients(view, measure) {
      return code.map(ChangeEndpoints.contains) == true || isBesideOther(view, measure)
        || isBesideControl(view, measure) || controlHasOwn(view, measure)
        ? .changeFromBaseline : .relativeReduction
    }
    if let code, ChangeEndpoints.contains(code), isChange(view, measure) { return .changeFromBaseline }
    if isNegative { return .changeFromBaseline }
    if near(view, measure, "change"), !hasPatients(view, measure) { return .changeFromBaseline }
    if isLedByChange(view, measure), tellsChange(view, measure), code.map(TimeEndpoints.contains) != true {
      return isOfRisk(view, measure) ? .relativeReduction : .changeFromBaseline
    }
    if tellsLess(view, measure), !hasPatients(view, measure) {
      // "14% fewer seizures compared with placebo"
      if let code, Discourse.countedEvents.contains(code), isBeyondControl(view, measure, code) {
        return .relativeReduction
      }
      return code.map(ChangeEndpoints.contains) == true ? .changeFromBaseline : .relativeReduction
    }
    if let code {
      if TimeEndpoints.contains(code), code != "DOR" || isRateAtLandmark(view, measure) {
        return .eventFreeRate
      }
      if code.hasSuffix("_survival") || code == "survival" { return .eventFreeRate }
      if ChangeEndpoints.contains(code), tellsChange(view, measure) { return .changeFromBaseline }
    }
    return .proportion
  }

  /// "placebo-adjusted reductions of 58%": what the drug does beyond the control.
  private func isAdjusted(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    guard
      let word = (max(view.sentence.tokens.lowerBound, first - 9)..<first).first(where: {
        reading.isWord($0, in: SentenceBuilder.adjusting) && reading.mark($0 - 1) == 0x2D
          && reading.isWord($0 - 2, in: Discourse.controls)
      })
    else { return false }
    // "a placebo-adjusted reduction of 1 hour, a 36% reduction from baseline"
    return !view.measures.contains { $0.tokens.lowerBound > word && $0.tokens.upperBound <= first }
  }

  private static let controls = WordSet("placebo sham vehicle control")

  /// "the hazard ratio was 0.21, a reduction of 79%", "…, or 27% less decline": a reduction told behind the ratio that it follows from.
  func restatesRatio(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard measure.kind == .percentage,
      view.measures.contains(where: { $0.kind == .ratio && $0.span.end <= measure.span.start })
    else { return false }
    let (lead, end) = (measure.tokens.lowerBound, measure.tokens.upperBound)
    // "19% less risk of bleeding" is told of something else.
    if reading.isWord(lead - 1, in: Words.ofBy), reading.isWord(lead - 2, in: Discourse.reductions) {
      return !reading.isWord(end, in: Discourse.objects)
    }
    return reading.isWord(end, in: Discourse.reductions) && !reading.isWord(end + 1, in: Discourse.objects)
  }

  /// "no significant difference in the response rate in the A arm, 9%": an arm between the word and the value has the value.
  private func isOfOneArm(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard
      let word = view.statistics.last(where: {
        reading.findings[$0].span.end <= measure.span.start
          && reading.isCue(reading.findings[$0], .statistic, "difference")
      })
    else { return false }
    let span = reading.findings[word].span
    return view.groups.contains {
      $0.span.start >= span.end && $0.span.end <= measure.span.start
        && reading.isWord(reading.tokens.index(at: $0.span.end), in: Discourse.armNouns)
    }
  }

  /// The kind of a ratio; of one that only its number tells ("0.84 for A and 0.85 for B") that of the ratio in front.
  private func ratioKind(_ view: SentenceView, _ measure: Measure) -> RatioKind {
    let own = reading.findings[measure.finding]
    let named =
      own.kind == .ratio
      ? own
      : view.measures.last {
        reading.findings[$0.finding].kind == .ratio && $0.span.end <= measure.span.start
      }.map { reading.findings[$0.finding] }
    return named.flatMap { RatioKind(rawValue: $0.code) } ?? .hazard
  }

  func isPoints(_ measure: Measure) -> Bool {
    measure.kind == .percentage && reading.findings[measure.finding].code == PercentageForm.points
  }

  private static let relative = WordSet("relative")
  private static let rising = WordSet("increase increases rise gain")
  private static let objects = WordSet("of in risk odds rate chance likelihood")
  private static let reductions = WordSet(
    "reduction reductions decrease decreases decline drop cut less lower fewer")

  /// Whether a statistic's word stands close in front of the measure, or right behind it.
  func near(_ view: SentenceView, _ measure: Measure, _ name: String) -> Bool {
    view.statistics.contains { index in
      let finding = reading.findings[index]
      // Far words are no one's, and looked at no further.
      let isInFront = finding.span.end <= measure.span.start
      guard
        isInFront
          ? measure.span.start - finding.span.end < 120
          : finding.span.start >= measure.span.end && finding.span.start - measure.span.end < 24,
        reading.isCue(finding, .statistic, name)
      else { return false }
      // "(difference −2.4 days), and −6.9 days": a word in a bracket rules what stands in that bracket.
      let isInBracket = reading.depth[reading.tokens.index(at: finding.span.start)] > measure.depth
      if isInFront {
        if isInBracket, name == "difference" { return false }
        // Another kind of value in between has taken the word.
        return !view.measures.contains {
          $0.span.start >= finding.span.end && $0.span.end <= measure.span.start && $0.list != measure.list
            && $0.kind == measure.kind
        }
      }
      // "25.9%, a difference of 68.9%": the word leads a value of its own.
      let last = reading.tokens.index(at: finding.span.end)
      let leads = view.measures.contains {
        $0.span.start >= finding.span.end && $0.tokens.lowerBound - last <= 3
          && !reading.isWord(last, in: Words.and)
      }
      if leads { return false }
      // "0.29 with placebo (47% reduction)": the word belongs to the value in its bracket.
      return !isInBracket
        || !view.measures.contains {
          $0.depth > measure.depth && $0.span.start >= measure.span.end && $0.span.end <= finding.span.start
        }
    }
  }

  /// "reduced the risk of death by 27%", "a 27% reduction in the risk of", "27% lower risk".
  func isReduction(_ view: SentenceView, _ measure: Measure) -> Bool {
    for index in view.statistics where reading.isCue(reading.findings[index], .statistic, "reduction") {
      let finding = reading.findings[index]
      let first = reading.tokens.index(at: finding.span.start)
      if finding.span.end <= measure.span.start {
        guard measure.span.start - finding.span.end < 150 else { continue }
        let gap = reading.tokens.index(at: finding.span.end)..<measure.tokens.lowerBound
        let isRisk =
          measure.endpoint.map { view.endpoints[$0].code.hasSuffix("_rate") } == true
          || gap.contains { reading.isWord($0, in: Discourse.riskWords) }
          || reading.isWord(first - 1, in: Discourse.riskWords)
        let isBy =
          reading.isWord(measure.tokens.lowerBound - 1, in: Discourse.byWords)
          || gap.suffix(3).contains { reading.isWord($0, in: Discourse.byWords) }
        // "(relative risk reduction 13%"
        let isOwn =
          gap.isEmpty
          && reading.anyWord(from: finding.span.start, to: finding.span.end, in: Discourse.riskWords)
        if isRisk && isBy || isOwn { return true }
      } else if first - measure.tokens.upperBound <= 1, first >= measure.tokens.upperBound {
        let after = reading.tokens.index(at: finding.span.end)
        // "6.1% versus 7.1% (relative risk reduction 13%": the word leads a value of its own.
        if view.measures.contains(where: { $0.tokens.lowerBound == after }) { continue }
        if (after..<min(after + 6, reading.tokens.count)).contains(where: {
          reading.isWord($0, in: Discourse.riskWords)
        })
          || reading.anyWord(from: measure.span.end, to: finding.span.end, in: Discourse.riskWords)
        {
          return true
        }
      }
    }
    return false
  }

  /// "admissions fell by 62%".
  func fell(_ measure: Measure) -> Bool {
    // "LDL fell 52%", "dropped a median of 52%"
    let first = measure.tokens.lowerBound
    var verb = first - 1
    while verb > 0, first - verb < 6, reading.isWord(verb, in: DescribedEndpoint.beforeChange) { verb -= 1 }
    if reading.isWord(verb, in: Discourse.fallWords) { return true }
    // "the risk was reduced 63% overall"
    if reading.isWord(verb, in: Discourse.reducedWord), reading.isWord(verb - 1, in: Words.copulas) {
      return true
    }
    guard let by = reading.changeBy(first, above: max(0, first - 7)) else { return false }
    return (max(0, by - 3)..<by).contains { reading.isWord($0, in: Discourse.fallingWords) }
  }

  /// "cut the composite of A and B by 39%": a verb in front of what fell.
  func isCut(_ view: SentenceView, _ measure: Measure) -> Bool {
    let by = measure.tokens.lowerBound - 1
    guard reading.isWord(by, in: Words.by), let endpoint = measure.endpoint else { return false }
    let name = view.endpoints[endpoint].span
    guard name.end <= measure.span.start else { return false }
    var verb = by - 1
    let lowest = max(view.sentence.tokens.lowerBound, by - 30)
    while verb >= lowest, !reading.isWord(verb, in: Discourse.cutting) {
      // "cut deaths; attacks rose by 39%", "cut deaths among those who lost weight by 5%"
      if reading.mark(verb) == 0x3B || reading.isNumber(verb) || reading.isWord(verb, in: Discourse.parting) {
        return false
      }
      verb -= 1
    }
    return verb >= lowest && Int(reading.tokens.ends[verb]) <= name.start
  }

  private static let reducedWord = WordSet("reduced cut lowered")
  private static let cutting = WordSet(
    "cut cuts cutting reduced reduces reduce reducing lowered lowers lowering decreased decreases")
  static let parting = WordSet(
    "who which that while whereas but rose rises increased increases improved improves grew raised")

  /// "reduced lesions by 52% versus 28%": what each arm lost; two arms have no reduction that is told of one over the other.
  private func isBesideOther(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard let index = view.measures.firstIndex(where: { $0.finding == measure.finding }),
      index + 1 < view.measures.count, view.measures[index + 1].list == measure.list
    else { return false }
    return reading.isCompared(view, index)
  }

  /// "relapse_rate", "annualized_bleeding_rate": so many events a year.
  private func isRateOfEvents(_ code: String) -> Bool {
    code.hasPrefix("annual") || Discourse.eventRates.contains(code)
  }

  private static let countedEvents: CodeSet = ["seizure_frequency", "migraine_days"]
  private static let eventRates: CodeSet = ["exacerbation_rate", "relapse_rate", "HAE_attack_rate"]

  /// "HbA1c fell by 0.7% (compared to placebo)": a change whose comparison has no value of its own is what the drug does beyond it.
  private func isBeyondControl(_ view: SentenceView, _ measure: Measure, _ code: String?) -> Bool {
    guard let code, ChangeEndpoints.contains(code), let comparison = view.comparisons.last,
      reading.findings[comparison].span.start >= measure.span.end,
      isChange(view, measure) || fell(measure)
        || measure.kind == .measurement && isBehindChange(view, measure),
      let index = view.measures.firstIndex(where: { $0.finding == measure.finding })
    else { return false }
    let last = view.lastOfList(index)
    // "by 1.2% versus 0.4%": each arm has its own.
    let isAlone = last + 1 == view.measures.count || view.measures[last + 1].kind != measure.kind
    guard isAlone, index == 0 || !reading.isCompared(view, index - 1) else { return false }
    var token = view.measures[last].tokens.upperBound
    let limit = min(token + 14, view.sentence.tokens.upperBound)
    while token < limit, isPassed(view, token) { token += 1 }
    guard
      let span = view.comparisons.first(where: {
        reading.tokens.index(at: reading.findings[$0].span.start) == token
      }).map({ reading.findings[$0].span })
    else { return false }
    var other = reading.tokens.index(at: span.end)
    // "compared with people who took placebo"
    let end = min(other + 6, view.sentence.tokens.upperBound)
    while other < end, reading.isWord(other, in: Discourse.takers) { other += 1 }
    return view.groups.contains {
      $0.isControl && (other...other + 1).contains(reading.tokens.index(at: $0.span.start))
    }
  }

  /// What may stand between a change and what it is compared with: "(74 mL; p<0.001) with A at week 12 «compared with»".
  private func isPassed(_ view: SentenceView, _ token: Int) -> Bool {
    if reading.tokens.kinds[token] == .mark { return reading.mark(token) != 0x3A }
    if reading.isWord(token, in: Discourse.inOrder) || reading.isNumber(token)
      || reading.isWord(token, in: Discourse.nounsOfChange)
    {
      return true
    }
    if let finding = view.covering(token),
      reading.findings[finding].kind == .pValue
        || reading.findings[finding].kind == .interval
    {
      return true
    }
    let span = reading.tokens.span(token)
    if view.endpoints.contains(where: { $0.span.contains(span) }) { return true }
    return view.groups.contains { !$0.isControl && $0.span.contains(span) }
  }

  /// Endpoints whose own unit is the percent: their differences are told in it too.
  private static let percentEndpoints: CodeSet = [
    "HbA1c", "A1C", "ppFEV1", "body_weight", "bone_mineral_density",
  ]
  private static let takers = WordSet(
    "those patients people participants who took taking received receiving given on with a the in treated")
  private static let inOrder = WordSet(
    "respectively with for on in of their the at after week weeks month months average")

  /// "a 35% reduction in admissions", "30 and 34% reduction in", "the risk was 46% lower", "compared with A, the reduction was 13%".
  private func tellsLess(_ view: SentenceView, _ measure: Measure) -> Bool {
    let (lead, end) = (measure.tokens.lowerBound - 1, behindBracket(view, measure))
    if isLedReduction(end) { return true }
    // "0.16 versus 0.29 (47% reduction)"
    if measure.depth > 0, reading.isWord(end, in: Discourse.lessening),
      reading.mark(end + 1) == 0x29 || reading.mark(end + 1) == 0x5D
    {
      return true
    }
    if reading.isWord(end, in: Discourse.lesser) { return reading.isWord(lead, in: Words.copulas) }
    let isRow = reading.isWord(end, in: Words.and)
    if isRow, let next = view.measures.first(where: { $0.tokens.lowerBound == end + 1 }) {
      return next.kind == .percentage && isLedReduction(behindBracket(view, next))
    }
    guard !view.comparisons.isEmpty, reading.isWord(lead, in: Words.copulas),
      reading.isWord(lead - 1, in: Discourse.lessening), reading.isWord(lead - 2, in: Words.articles)
    else { return false }
    return !isBesideOther(view, measure)
  }

  private func isLedReduction(_ token: Int) -> Bool {
    reading.isWord(token, in: Discourse.lessening) && reading.isWord(token + 1, in: Words.inOf)
  }

  private static let lessening = WordSet("reduction reductions decrease decreases decline drop")
  private static let lesser = WordSet("lower less fewer")

  func isChange(_ view: SentenceView, _ measure: Measure) -> Bool {
    (near(view, measure, "change") || near(view, measure, "reduction") || near(view, measure, "mean")
      || near(view, measure, "increase"))
      && !hasPatients(view, measure)
  }

  /// "72% of patients lost at least …": a share of people, not a change.
  func hasPatients(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = reading.tokens.index(at: measure.end)
    return reading.isWord(first, in: Words.of)
      && (first..<min(first + 6, view.sentence.tokens.upperBound)).contains {
        reading.isWord($0, in: Discourse.peopleNouns)
      }
  }
}
