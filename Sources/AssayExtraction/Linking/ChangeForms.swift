import AssayText

/// How a change is told: whether a percentage is what a measured quantity changed by, and no share of people.
extension Discourse {
  /// "could lower LDL by 25%", "the average weight loss was 16.3%": of what is measured in percent of itself, where a word of change is
  /// spoken and nobody is counted.
  func tellsChange(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard measure.kind == .percentage, !countsPeople(view, measure) else { return false }
    let first = max(view.sentence.tokens.lowerBound, measure.tokens.lowerBound - 40)
    let end = min(view.sentence.tokens.upperBound, measure.tokens.upperBound + 8)
    return (first..<end).contains { isWordOfChange($0) }
  }

  /// "62% of the adults", "in 62%", "62% reached", "the proportion who lost weight was 62%", "62% (31/50)": a share of people.
  private func countsPeople(_ view: SentenceView, _ measure: Measure) -> Bool {
    if measure.fraction != nil || measure.size != nil || measure.count != nil { return true }
    if hasPatients(view, measure) { return true }
    let (first, end) = (measure.tokens.lowerBound, measure.tokens.upperBound)
    if reading.isWord(first - 1, in: Words.`in`) || reading.isWord(end, in: Discourse.peopleNouns)
      || reading.isWord(end, in: Discourse.reached)
    {
      return true
    }
    return (max(view.sentence.tokens.lowerBound, first - 30)..<first).contains {
      reading.isWord($0, in: Discourse.shares) && reading.isWord($0 + 1, in: Words.of)
    }
  }

  /// "a 65% mean reduction from baseline", "a 66% improvement with A versus 24% with B": what each arm changed by, no reduction of one
  /// against the other.
  func tellsOwnChange(_ view: SentenceView, _ measure: Measure) -> Bool {
    let noun = behindBracket(view, measure)
    guard reading.isWord(noun, in: Discourse.nounsOfChange) else { return false }
    let end = min(view.sentence.tokens.upperBound, noun + 10)
    var token = noun + 1
    while token < end, !reading.isNumber(token), reading.mark(token) != 0x2C {
      // "compared with those at baseline" tells of the start of the study too.
      if reading.isWord(token, in: Discourse.baselineWords) { return true }
      token += 1
    }
    // An improvement is never told of one arm against the other.
    if measure.isAcrossArms, reading.isWord(noun, in: Discourse.nounsOfGain) { return true }
    guard measure.isAcrossArms,
      let index = view.measures.firstIndex(where: { $0.finding == measure.finding })
    else { return false }
    return reading.isCompared(view, index) && isOfKind(view, index + 1, measure)
      || reading.isCompared(view, index - 1) && isOfKind(view, index - 1, measure)
  }

  private func isOfKind(_ view: SentenceView, _ other: Int, _ measure: Measure) -> Bool {
    view.measures.indices.contains(other) && view.measures[other].kind == measure.kind
      && view.measures[other].isAcrossArms
  }

  /// The token behind a value, the bracket that may follow it and the words for the kind of mean: "50% (Study 1) mean «reduction»".
  func behindBracket(_ view: SentenceView, _ measure: Measure) -> Int {
    var token = measure.tokens.upperBound
    let limit = min(view.sentence.tokens.upperBound, token + 24)
    if reading.mark(token) == 0x28 || reading.mark(token) == 0x5B {
      token += 1
      while token < limit, reading.depth[token] > measure.depth { token += 1 }
      if reading.mark(token) == 0x29 || reading.mark(token) == 0x5D { token += 1 }
    }
    while token < limit, reading.isWord(token, in: Discourse.kindsOfMean) { token += 1 }
    return token
  }

  /// "a decrease in the score of 8.36", "reductions of 5.15": a word of change leads to a number that has no unit of its own.
  func isLedByChange(_ view: SentenceView, _ measure: Measure) -> Bool {
    let lead = measure.tokens.lowerBound - 1
    let isOf = reading.isWord(lead, in: Words.of)
    guard isOf || reading.isWord(lead, in: Discourse.wasWere) else { return false }
    var token = lead - 1
    let lowest = max(view.sentence.tokens.lowerBound, lead - 9)
    while token >= lowest, reading.mark(token) != 0x2C {
      if reading.isWord(token, in: Discourse.nounsOfChange) {
        // "the mean decrease in X was 1.1"
        return isOf || reading.isWord(token + 1, in: Discourse.inFrom)
      }
      token -= 1
    }
    return false
  }

  /// Whether a word of change stands close in front of a value.
  func isBehindChange(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    return (max(view.sentence.tokens.lowerBound, first - 14)..<first).contains { isWordOfChange($0) }
  }

  /// A word of change; who is "lost to follow-up" has lost nothing.
  private func isWordOfChange(_ token: Int) -> Bool {
    reading.isWord(token, in: Discourse.wordsOfChange)
      && !(reading.isWord(token + 1, in: Words.to) && reading.isWord(token, in: Discourse.lost))
  }

  private static let lost = WordSet("lost")

  /// "fell 45% with A and 15% with placebo": the control has a change of its own.
  func isBesideControl(_ view: SentenceView, _ measure: Measure) -> Bool {
    measure.isAcrossArms
      && view.measures.contains { other in
        guard other.finding != measure.finding, other.kind == measure.kind, other.isAcrossArms,
          other.endpoint == measure.endpoint, let group = other.group
        else { return false }
        return view.groups[group].isControl
      }
  }

  /// "−1.24% for A 5 mg and −1.53% for A 10 mg": whether a value is told behind the one in front of it of another arm, and of the same.
  func isNextInRow(_ view: SentenceView, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (before, measure) = (view.measures[index - 1], view.measures[index])
    guard before.kind == measure.kind, before.depth == measure.depth else { return false }
    let gap = before.tokens.upperBound..<max(before.tokens.upperBound, measure.tokens.lowerBound)
    guard !gap.isEmpty, gap.count < 60 else { return false }
    var isJoined = false
    for token in gap where reading.depth[token] <= measure.depth {
      let mark = reading.mark(token)
      if mark == 0x2C || reading.isWord(token, in: Words.and) {
        isJoined = true
        continue
      }
      let isBracket = mark == 0x28 || mark == 0x29 || mark == 0x5B || mark == 0x5D || mark == 0x2D
      guard
        isBracket || mark == 0xE2 || reading.isNumber(token) || reading.isWord(token, in: Discourse.ofArms)
          || view.groups.contains(where: { $0.span.contains(reading.tokens.span(token)) })
      else { return false }
    }
    return isJoined
  }

  /// "fell from 8.3% to 6.9%": the first of two such values, which is what the patients had.
  func isStart(_ view: SentenceView, _ index: Int) -> Bool {
    guard view.measures.indices.contains(index), index + 1 < view.measures.count else { return false }
    let (measure, next) = (view.measures[index], view.measures[index + 1])
    let end = measure.tokens.upperBound
    guard measure.kind == next.kind, measure.kind == .percentage || measure.kind == .measurement,
      reading.isWord(end, in: Words.to), next.tokens.lowerBound == end + 1
    else { return false }
    return (1...3).contains { reading.isWord(measure.tokens.lowerBound - $0, in: Words.from) }
      && isBehindChange(view, measure)
  }

  /// "slowed the decline by 27%"
  func isSlowed(_ view: SentenceView, _ measure: Measure) -> Bool {
    // "a slowing of the decline of 27%"
    let first = measure.tokens.lowerBound
    if reading.isWord(first - 1, in: Words.of),
      (max(view.sentence.tokens.lowerBound, first - 8)..<first).contains(where: {
        reading.isWord($0, in: Discourse.slowing) && reading.isWord($0 + 1, in: Words.of)
      })
    {
      return true
    }
    guard let by = reading.changeBy(measure.tokens.lowerBound, above: view.sentence.tokens.lowerBound) else {
      return false
    }
    return (max(view.sentence.tokens.lowerBound, by - 20)..<by).contains {
      reading.isWord($0, in: Discourse.slowing)
    }
  }

  /// "−7.5 days (difference vs placebo −2.4 days)": the word in the bracket says what its value is.
  func isOwnDifference(_ view: SentenceView, _ index: Int) -> Bool {
    reading.isOwnDifference(view.measures[index - 1], view.measures[index])
  }

  /// "survived an average of 9.1 months with A and 4.4 months with B": the word is said once for both.
  func isMean(_ view: SentenceView, _ measure: Measure) -> Bool {
    if near(view, measure, "median") { return false }
    if near(view, measure, "mean") { return true }
    // "lived an average of 9.1 months"
    if let endpoint = measure.endpoint.map({ view.endpoints[$0].span }),
      reading.anyWord(from: endpoint.start, to: endpoint.end, in: Discourse.averageWord)
    {
      return true
    }
    guard measure.kind == .duration,
      let index = view.measures.firstIndex(where: { $0.finding == measure.finding }),
      index > 0, view.measures[index - 1].kind == .duration
    else { return false }
    let before = view.measures[index - 1]
    let isJoined = (before.tokens.upperBound..<measure.tokens.lowerBound).contains {
      reading.isWord($0, in: SentenceBuilder.and)
    }
    return (isJoined || reading.isCompared(view, index - 1)) && near(view, before, "mean")
      && !near(view, before, "median")
  }

  /// "fell by 61% at 6 months and 84% at 18 months, compared to the start of the study": against what was before.
  func isSinceStart(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard isBehindChange(view, measure) else { return false }
    let limit = min(view.sentence.tokens.upperBound, measure.tokens.upperBound + 30)
    for token in measure.tokens.upperBound..<max(measure.tokens.upperBound, limit) {
      if reading.mark(token) == 0x3B { return false }
      // "compared to the start of the study", "relative to baseline"
      guard reading.isWord(token, in: Discourse.holding) else { continue }
      return (token + 1..<max(token + 1, min(limit, token + 6))).contains {
        reading.isWord($0, in: Discourse.baselineWords)
          || reading.isWord($0, in: Discourse.starts) && reading.isWord($0 + 1, in: Words.of)
      }
    }
    return false
  }

  private static let holding = WordSet("compared relative")
  private static let starts = WordSet("start beginning outset")

  /// "fell by 60 percent, to about 50 milligrams": where it came to, behind by how much it changed.
  func isRestated(_ view: SentenceView, _ index: Int) -> Bool {
    guard index > 0, view.measures[index - 1].kind == .percentage else { return false }
    let (before, first) = (view.measures[index - 1], view.measures[index].tokens.lowerBound)
    let end = before.tokens.upperBound
    return first - end <= 3 && reading.mark(end) == 0x2C && reading.isWord(end + 1, in: Words.to)
      && isBehindChange(view, before)
  }

  /// The endpoint in front of a row of numbers, whose head stands in the line above.
  func headOfRow(_ measure: Measure) -> Finding? {
    reading.findings.last {
      $0.kind == .endpoint && $0.span.end <= measure.span.start && measure.span.start - $0.span.end < 300
    }
  }

  /// "0.16 (0.02, 0.58) 0.38 (0.10, 0.96)": a number of a row, with nothing but its bounds behind it.
  func isInRow(_ measure: Measure) -> Bool {
    guard let interval = measure.interval else { return false }
    let span = reading.findings[interval].span
    return span.start - measure.span.end <= 1 && reading.text[span.start] == 0x28
  }

  /// "(mean weight: 68.7 kg) and mean BMI was 25.3 kg/m2": what those enrolled were like.
  func isTrait(_ view: SentenceView, _ measure: Measure, _ statistic: StatisticKind, _ code: String?) -> Bool
  {
    statistic == .mean && measure.kind == .measurement && !measure.isAcrossArms
      && (code == "BMI" || code == "body_weight") && !view.sentence.tokens.contains { isWordOfChange($0) }
  }

  /// "85 minutes improvement over placebo", "a gain of 12 points over placebo"
  func isOverControl(_ view: SentenceView, _ measure: Measure) -> Bool {
    let noun = measure.tokens.upperBound
    let over = reading.isWord(noun, in: Discourse.nounsOfChange) ? noun + 1 : noun
    guard reading.isWord(over, in: Discourse.overWord), over > noun || isLedByChange(view, measure) else {
      return false
    }
    return view.groups.contains {
      $0.isControl && (over + 1...over + 3).contains(reading.tokens.index(at: $0.span.start))
    }
  }

  private static let overWord = WordSet("over")

  /// "progression fell by 36% and atrophy by 33%": the verb is said once.
  func isElided(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard let index = view.measures.firstIndex(where: { $0.finding == measure.finding }), index > 0,
      reading.isWord(measure.tokens.lowerBound - 1, in: Words.by)
    else { return false }
    let before = view.measures[index - 1]
    let gap =
      before.tokens.upperBound..<max(before.tokens.upperBound, measure.tokens.lowerBound)
    return before.kind == measure.kind && gap.count < 9 && gap.contains { reading.isWord($0, in: Words.and) }
      && !gap.contains { reading.isWord($0, in: Discourse.parting) } && (fell(before) || isCut(view, before))
  }

  /// "a relative reduction in mortality of 24%", "a reduction of 39% in the risk of worsening"
  func isOfRisk(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = max(view.sentence.tokens.lowerBound, measure.tokens.lowerBound - 9)
    let end = min(view.sentence.tokens.upperBound, measure.tokens.upperBound + 5)
    return (first..<end).contains {
      reading.isWord($0, in: Discourse.riskWords) || reading.isWord($0, in: Discourse.relativeWords)
    }
  }

  /// "19% less risk of bleeding"
  func isLessRisk(_ view: SentenceView, _ measure: Measure) -> Bool {
    let next = measure.tokens.upperBound
    // "23% fewer relapses"
    let isFewer =
      reading.isWord(next, in: Discourse.fewerWords) && reading.isAnyWord(next + 1)
      && !reading.isWord(next + 1, in: Discourse.notFewer)
      && !reading.isWord(next + 1, in: Discourse.peopleNouns)
    guard
      isFewer
        || reading.isWord(next, in: Discourse.lessWords)
          && (next + 1...next + 2).contains(where: { reading.isWord($0, in: Discourse.risksOfLess) })
    else { return false }
    // Behind a ratio it may be told of something else.
    return !view.measures.contains { $0.kind == .ratio }
  }

  /// "8.7 fewer attacks"
  func isFewer(_ measure: Measure) -> Bool {
    let end = measure.tokens.upperBound
    if reading.isWord(end, in: SentenceBuilder.fewer) { return true }
    // "2.5 hours less off time"
    return reading.findings[measure.finding].kind == .duration && reading.isWord(end, in: Discourse.lessOnly)
      && !reading.isWord(end + 1, in: SentenceBuilder.and)
  }

  private static let averageWord = WordSet("average")
  private static let lessOnly = WordSet("less")

  /// "0.48 vs 0.70 per year", "an annualized rate of 0.12": a rate is no change, unless it is told by how much it fell.
  func isRate(_ measure: Measure, _ code: String?, _ view: SentenceView) -> Bool {
    guard measure.kind == .figure, (reading.findings[measure.finding].value?.mantissa ?? 0) >= 0,
      !reading.isWord(measure.tokens.lowerBound - 1, in: Words.by), !isLedByChange(view, measure)
    else { return false }
    return code?.hasSuffix("_rate") == true || rateUnit(view, reading.findings[measure.finding]) != nil
  }

  /// "the 24-month rate for the duration of response was 88.6%": read off a curve.
  func isRateAtLandmark(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    return (max(view.sentence.tokens.lowerBound, first - 8)..<first).contains {
      reading.isWord($0, in: Words.rates) && reading.isWord($0 - 1, in: Discourse.landmarks)
        && reading.mark($0 - 2) == 0x2D
    }
  }

  static let wordsOfChange = WordSet(
    """
    lower lowers lowered lowering reduce reduces reduced reducing reduction reductions decrease decreases decreased decreasing lose loses losing \
    lost loss fell fall falls falling drop drops dropped dropping decline declines declined rise rises rose risen gain gains gained increase \
    increases increased increasing improve improves improved improving improvement improvements raised change changes changed cut cuts shed
    """)
  static let nounsOfChange = WordSet(
    """
    reduction reductions decrease decreases decline declines drop drops fall improvement improvements increase increases gain gains rise \
    change changes
    """)
  private static let nounsOfGain = WordSet("improvement improvements increase increases gain gains rise")
  private static let wasWere = WordSet("was were averaged")
  private static let inFrom = WordSet("in from of")
  private static let ofArms = WordSet(
    """
    with for in on of the a mg mcg ug g kg dose doses group arm groups arms cohort cohorts dosing dosed week weeks once twice daily weekly \
    monthly points point
    """
  )
  private static let slowing = WordSet("slowed slows slowing slow")
  private static let fewerWords = WordSet("less fewer")
  private static let notFewer = WordSet("than likely often")
  private static let lessWords = WordSet("less lower reduced decreased")
  private static let risksOfLess = WordSet("risk odds hazard likelihood risks chance chances")
  private static let relativeWords = WordSet("relative mortality")
  private static let kindsOfMean = WordSet("mean median average overall geometric")
  private static let reached = WordSet(
    "achieved reached had met attained saw experienced who were maintained")
  private static let shares = WordSet("proportion proportions percentage percentages share shares")
  private static let landmarks = WordSet("month year week months years weeks")
}

extension Reading {
  /// Whether a word of difference stands in the bracket that a value stands in and the one in front of it does not.
  func isOwnDifference(_ before: Measure, _ measure: Measure) -> Bool {
    guard measure.depth > before.depth else { return false }
    let first = max(before.tokens.upperBound, measure.tokens.lowerBound - 12)
    return (first..<max(first, measure.tokens.lowerBound)).contains {
      isWord($0, in: SentenceBuilder.differenceOnly) && depth[$0] == measure.depth
    }
  }
}
