import AssayText

/// What kind of number a value is, where the values in front of it say so.
extension Discourse {
  /// The statistic of a value, given what it is alone and what the rows in front of it were made.
  func settled(
    _ alone: StatisticKind, _ view: SentenceView, _ index: Int, _ made: [Int?]
  ) -> StatisticKind {
    var statistic = alone
    let measure = view.measures[index]
    // "lost 14.9% versus 2.4%": values that are compared are of one kind.
    if index > 0, measure.kind == view.measures[index - 1].kind, measure.kind != .ratio,
      let before = made[index - 1],
      measure.place > 0 && view.measures[index - 1].list == measure.list
        || reading.isCompared(view, index - 1), !isOwnDifference(view, index),
      statistic == .proportion || statistic == .difference,
      facts.results[before].statistic == .changeFromBaseline || facts.results[before].statistic == .proportion
        || facts.results[before].statistic == .relativeReduction && !reading.isCompared(view, index - 1)
    {
      statistic = facts.results[before].statistic
    }
    // "a difference of −1.24% for 5 mg and −1.53% for 10 mg"
    if statistic == .changeFromBaseline || statistic == .proportion || statistic == .mean
      || statistic == .median,
      index > 0, let before = made[index - 1], facts.results[before].statistic == .difference,
      !reading.isCompared(view, index - 1), isNextInRow(view, index)
    {
      statistic = .difference
    }
    // "an average of 2 hours with A versus 20 hours with B"
    if index > 0, statistic == .median, measure.kind == .duration, let before = made[index - 1],
      facts.results[before].statistic == .mean, reading.isCompared(view, index - 1),
      !near(view, measure, "median")
    {
      statistic = .mean
    }
    // "fell 45% with A and 15% with placebo"
    if index > 0, statistic == .proportion, measure.isAcrossArms, let before = made[index - 1],
      facts.results[before].statistic == .changeFromBaseline, measure.kind == view.measures[index - 1].kind,
      measure.endpoint == view.measures[index - 1].endpoint, !hasPatients(view, measure),
      isBesideControl(view, view.measures[index - 1])
    {
      statistic = .changeFromBaseline
    }
    // "helped 92% of them lose weight, compared with 62% on diet": the other side counts people too.
    if index > 0, statistic == .changeFromBaseline, measure.kind == .percentage, let before = made[index - 1],
      facts.results[before].statistic == .proportion,
      measure.isAcrossArms || reading.isCompared(view, index - 1)
        || measure.list == view.measures[index - 1].list,
      hasPatients(view, view.measures[index - 1]) || isShareOfSubject(view, view.measures[index - 1]),
      view.measures[index - 1].endpoint == measure.endpoint
    {
      statistic = .proportion
    }
    // "a median of 6 days with A and 8 days with B": what is told of one arm is told of the other.
    if index > 0, measure.isAcrossArms, measure.kind == view.measures[index - 1].kind, statistic == .mean,
      view.measures[index - 1].isAcrossArms, let before = made[index - 1],
      facts.results[before].statistic == .median || facts.results[before].statistic == .changeFromBaseline,
      facts.results[before].deviation == nil
    {
      statistic = facts.results[before].statistic
    }
    // "reduced flares by 32% and progression by 37%"
    if index > 0, statistic == .proportion, let before = made[index - 1], isByAgain(view, index),
      facts.results[before].statistic == .relativeReduction
        || facts.results[before].statistic == .changeFromBaseline
    {
      return facts.results[before].statistic
    }
    guard index > 0, statistic == .proportion, measure.kind == .percentage,
      measure.kind == view.measures[index - 1].kind, let before = made[index - 1],
      measure.endpoint == nil || measure.endpoint == view.measures[index - 1].endpoint,
      !hasPatients(view, measure)
    else { return statistic }
    let told = facts.results[before].statistic
    // "fell by 42% and 39% in the 50 mg groups, 31% and 30% in the 25 mg groups and 12% in the placebo group"
    if told == .changeFromBaseline, isNextInRow(view, index) { return told }
    // "reduced the risk by 80% within 90 days, and 69% within 180 days"
    if told == .relativeReduction || told == .changeFromBaseline, isNextInTime(view, index) { return told }
    return statistic
  }

  /// Whether "by" leads two percentages that only "and" and what the second is of part from each other.
  private func isByAgain(_ view: SentenceView, _ index: Int) -> Bool {
    let (before, measure) = (view.measures[index - 1], view.measures[index])
    let gap = before.tokens.upperBound..<max(before.tokens.upperBound, measure.tokens.lowerBound)
    guard before.kind == .percentage, measure.kind == .percentage, (3...9).contains(gap.count),
      reading.isWord(before.tokens.lowerBound - 1, in: Words.by),
      reading.isWord(gap.upperBound - 1, in: Words.by),
      reading.isWord(gap.lowerBound, in: Words.and)
    else { return false }
    return gap.allSatisfy { reading.isAnyWord($0) && !DescribedEndpoint.isVerb($0, reading) }
  }

  /// Whether a value and the one in front of it are told of two times, and nothing else stands in between.
  private func isNextInTime(_ view: SentenceView, _ index: Int) -> Bool {
    let (before, measure) = (view.measures[index - 1], view.measures[index])
    let gap = before.tokens.upperBound..<max(before.tokens.upperBound, measure.tokens.lowerBound)
    guard (2...14).contains(gap.count), isAtTime(before.tokens.upperBound),
      isAtTime(measure.tokens.upperBound)
    else { return false }
    return gap.contains { reading.isWord($0, in: Words.and) || reading.mark($0) == 0x2C }
      && gap.allSatisfy {
        (reading.isAnyWord($0) || reading.isNumber($0) || reading.mark($0) == 0x2C
          || reading.mark($0) == 0x2D)
          && !DescribedEndpoint.isVerb($0, reading) && !reading.isWord($0, in: Discourse.wordsOfChange)
      }
  }

  private func isAtTime(_ token: Int) -> Bool {
    reading.isWord(token, in: Discourse.timeOpeners)
      && (1...3).contains { reading.isNumber(token + $0) }
  }

  /// "fell by 42% in the A groups and by 12% in the placebo group": whether the control has a value of its own of this kind, not far away.
  func controlHasOwn(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard view.groups.contains(where: \.isControl),
      let index = view.measures.firstIndex(where: { $0.finding == measure.finding })
    else { return false }
    let near = max(0, index - 8)..<min(view.measures.count, index + 9)
    return near.contains { position in
      let other = view.measures[position]
      return position != index && other.kind == measure.kind && other.depth == measure.depth
        && other.endpoint == measure.endpoint && isOfControlBehind(view, other)
    }
  }

  /// Whether nothing but "in the" stands between a value and a control behind it.
  private func isOfControlBehind(_ view: SentenceView, _ measure: Measure) -> Bool {
    var (low, high) = (0, view.groups.count)
    while low < high {
      let middle = (low + high) / 2
      if view.groups[middle].span.start < measure.end { low = middle + 1 } else { high = middle }
    }
    guard low < view.groups.count, view.groups[low].isControl else { return false }
    let end = measure.tokens.upperBound
    let gap = end..<max(end, reading.tokens.index(at: view.groups[low].span.start))
    return (1...4).contains(gap.count) && gap.allSatisfy { reading.isWord($0, in: Discourse.inGroup) }
  }

  /// "The percentage of patients who gained three lines was 43%": a share of people, whatever they gained.
  func isShareOfSubject(_ view: SentenceView, _ measure: Measure) -> Bool {
    var verb = measure.tokens.lowerBound - 1
    let lowest = view.sentence.tokens.lowerBound
    while verb > lowest, reading.isWord(verb, in: Discourse.aboutSo) { verb -= 1 }
    guard verb > lowest, reading.isWord(verb, in: Words.copulas),
      !reading.isWord(measure.tokens.upperBound, in: Discourse.moreOrLess)
    else { return false }
    var token = verb - 1
    while token >= lowest, verb - token < 40 {
      let isOther = view.covering(token).map { reading.findings[$0].kind == .percentage } ?? false
      if reading.mark(token) == 0x3B || isOther { return false }
      if reading.isWord(token, in: Discourse.countedShares), reading.isWord(token + 1, in: Words.of) {
        return (token + 2...token + 5).contains {
          reading.isWord($0, in: Discourse.peopleNouns) || reading.isWord($0, in: DescribedEndpoint.achieving)
            || reading.isWord($0, in: DescribedEndpoint.reaching)
        }
      }
      token -= 1
    }
    return false
  }

  /// "2.4 points lower with A than with placebo": by how much one arm is beyond the other; "lower than at baseline" is a change.
  func isMoreThan(_ view: SentenceView, _ measure: Measure) -> Bool {
    let end = measure.tokens.upperBound
    guard reading.isWord(end, in: Discourse.moreOrLess) else { return false }
    for token in end + 1..<max(end + 1, min(end + 14, view.sentence.tokens.upperBound)) {
      if reading.mark(token) == 0x3B || reading.isNumber(token) && reading.depth[token] <= measure.depth {
        return false
      }
      if reading.isWord(token, in: Words.than) {
        return !(1...3).contains { reading.isWord(token + $0, in: Discourse.startWords) }
      }
    }
    return false
  }

  /// "the score fell 5.4 points", "improved an average of 12 points": by how much what was measured moved; not "fell to 5.4".
  func moved(_ measure: Measure) -> Bool {
    var verb = measure.tokens.lowerBound - 1
    guard !reading.isWord(verb, in: Words.to) else { return false }
    while verb > 0, measure.tokens.lowerBound - verb < 6,
      reading.isWord(verb, in: DescribedEndpoint.beforeChange)
    {
      verb -= 1
    }
    return reading.isWord(verb, in: Discourse.movingWords)
  }

  private static let timeOpeners = WordSet("within at through after by over during")
  private static let inGroup = WordSet("in with on for the a among those receiving taking")
  private static let aboutSo = WordSet("about approximately nearly almost around roughly some only also")
  private static let countedShares = WordSet(
    "proportion proportions percentage percentages share shares rate rates")
  private static let moreOrLess = WordSet(
    "lower higher greater less more better longer faster larger smaller fewer")
  private static let startWords = WordSet("baseline before start")
  private static let movingWords = WordSet(
    "fell dropped declined decreased improved increased rose worsened gained lost")
}
