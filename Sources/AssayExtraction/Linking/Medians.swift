import AssayText

/// Which durations are values: medians, means and differences of times; the others are time points and follow-up.
extension SentenceBuilder {
  /// Durations that are medians: "median" or an endpoint of time rules them, and no follow-up.
  func medians(_ view: inout SentenceView) {
    guard !view.durations.isEmpty else { return }
    var kept: [Int] = []
    var previousWasMedian = false
    var previousEnd = -1
    for index in view.durations {
      let finding = reading.findings[index]
      if isMedian(view, finding, previousWasMedian: previousWasMedian, previousEnd: previousEnd) {
        addMeasure(&view, index)
        previousWasMedian = true
      } else if isCounted(view, finding) {
        addMeasure(&view, index)
        view.measures[view.measures.count - 1].kind = .measurement
        previousWasMedian = false
      } else {
        kept.append(index)
        previousWasMedian = false
      }
      previousEnd = finding.span.end
    }
    view.durations = kept
    view.measures.sort { $0.span < $1.span }
  }

  /// Whether a ratio stands in the bracket that a token stands in.
  private func hasRatio(_ view: SentenceView, behind token: Int) -> Bool {
    view.measures.contains {
      $0.kind == .ratio && $0.depth == reading.depth[token] && $0.tokens.lowerBound > token
        && $0.tokens.lowerBound - token < 14
        && !(token..<$0.tokens.lowerBound).contains { reading.mark($0) == 0x29 }
    }
  }

  /// "a 1.2 month difference in median PFS", "0.82 month and 0.88 month differences".
  private func isDifference(_ view: SentenceView, behind last: Int) -> Bool {
    guard view.endpoints.contains(where: { TimeEndpoints.contains($0.code) }) else { return false }
    let limit = min(last + 6, view.sentence.tokens.upperBound)
    guard
      let word = (last + 1..<max(last + 1, limit)).first(where: {
        reading.isWord($0, in: SentenceBuilder.differences)
      })
    else { return false }
    return (last + 1..<word).allSatisfy {
      reading.isNumber($0) || reading.isWord($0, in: Words.andOr)
        || reading.isWord($0, in: Discourse.monthWords) || reading.isWord($0, in: Discourse.weekWords)
    }
  }

  /// "prolonged PFS by 9.7 months", "PFS was extended by 9.7 months": by how much a time became longer.
  private func isLengthening(_ view: SentenceView, _ first: Int) -> Bool {
    let lowest = view.sentence.tokens.lowerBound
    guard let by = reading.changeBy(first, above: lowest) else { return false }
    var verb = by - 1
    while verb > lowest, by - verb < 30, !reading.isWord(verb, in: SentenceBuilder.lengthening) {
      // "improved PFS, which was read by 12 months"
      let isParted = reading.mark(verb) == 0x3B || reading.mark(verb) == 0x2C
      guard !isParted || reading.depth[verb] > reading.depth[by] else { return false }
      verb -= 1
    }
    guard reading.isWord(verb, in: SentenceBuilder.lengthening) else { return false }
    // "was extended by": the time stands in front.
    let object = verb == by - 1 ? lowest..<verb : verb + 1..<by
    return view.endpoints.contains {
      !$0.isVerb && TimeEndpoints.contains($0.code)
        && object.contains(reading.tokens.index(at: $0.span.start))
    }
  }

  /// "improved PFS to 36.6 months": what a time was made, and no bound of it ("up to 36.6 months").
  private func isLengthenedTo(_ view: SentenceView, _ first: Int) -> Bool {
    guard reading.isWord(first - 1, in: Words.to),
      !reading.isWord(first - 2, in: SentenceBuilder.boundWords)
    else { return false }
    return (max(view.sentence.tokens.lowerBound, first - 12)..<first).contains {
      reading.isWord($0, in: SentenceBuilder.lengthening)
    }
  }

  /// "(169 days vs. 372 days)", "2.69 days and 2.88 days, respectively": one of two times that are held against each other.
  private func isOfPair(_ view: SentenceView, _ finding: Finding) -> Bool {
    guard let place = view.durations.firstIndex(where: { reading.findings[$0].span == finding.span }) else {
      return false
    }
    for other in [place - 1, place + 1] where view.durations.indices.contains(other) {
      let partner = reading.findings[view.durations[other]]
      let (left, right) = place < other ? (finding, partner) : (partner, finding)
      let gap = reading.tokens.index(at: left.span.end)..<reading.tokens.index(at: right.span.start)
      guard left.unit == right.unit, gap.count < 4, !gap.isEmpty else { continue }
      let isJoined = gap.allSatisfy {
        reading.mark($0) == 0x2E
          || reading.isWord($0, in: SentenceBuilder.and)
            && (view.hasRespectively || !reading.isWord($0, in: Words.and))
      }
      if isJoined { return true }
    }
    return false
  }

  /// "more quickly achieved", "time to": whether the sentence tells of how long something took.
  private func tellsOfTime(_ view: SentenceView) -> Bool {
    reading.anyWord(
      from: view.sentence.span.start, to: view.sentence.span.end, in: SentenceBuilder.speeds)
      || !DescribedTimes.all(reading, view).isEmpty
  }

  /// "167.9 hours and 192.2 hours, a difference of −24.3 hours"
  private func isLedByDifference(_ view: SentenceView, _ first: Int) -> Bool {
    let lead = reading.mark(first - 1) == 0 ? first - 1 : first - 2
    return reading.isWord(lead, in: Words.of) && reading.isWord(lead - 1, in: SentenceBuilder.differenceOnly)
      && view.statistics.contains {
        reading.isCue(reading.findings[$0], .statistic, "median")
          || reading.isCue(reading.findings[$0], .statistic, "mean")
      }
  }

  static let differenceOnly = WordSet("difference differences")
  /// "4.8 months longer than with placebo", "a median of 3.9 months longer": by how much a time is longer than another.
  private func isLonger(
    _ view: SentenceView, _ finding: Finding, _ last: Int, previousWasMedian: Bool
  ) -> Bool {
    guard reading.isWord(last + 1, in: SentenceBuilder.longer), finding.high == nil,
      view.endpoints.contains(where: { TimeEndpoints.contains($0.code) })
        || view.open.map(TimeEndpoints.contains) == true
    else { return false }
    return previousWasMedian || reading.isComparison(last + 2, in: view)
      || view.statistics.contains {
        reading.findings[$0].span.end <= finding.span.start
          && reading.isCue(reading.findings[$0], .statistic, "median")
      }
  }

  static let longer = WordSet("longer shorter")
  private static let age = WordSet("age aged")
  private static let medianWord = WordSet("median average")
  private static let speeds = WordSet("quickly faster sooner quicker rapidly")
  private static let lengthening = WordSet(
    """
    prolonged prolongs prolonging prolong extended extends extending extend delayed delays delaying delay lengthened lengthens increased \
    improved
    """)
  static let differences = WordSet(
    "difference differences extension extensions prolongation improvement improvements gain")

  func isMedian(
    _ view: SentenceView, _ finding: Finding, previousWasMedian: Bool, previousEnd: Int
  ) -> Bool {
    let first = reading.tokens.index(at: finding.span.start)
    if isLengthening(view, first) { return true }
    // "at 12 and 24 months"
    var lead = first - 1
    while reading.isWord(lead, in: Words.andOr) || reading.mark(lead) == 0x2C, reading.isNumber(lead - 1) {
      lead -= 2
    }
    if reading.isWord(lead, in: SentenceBuilder.beforeTimepoint) { return false }
    // "their median age was 58 years"
    if (1...4).contains(where: { reading.isWord(first - $0, in: SentenceBuilder.age) }) { return false }
    let last = reading.tokens.index(at: finding.span.end - 1)
    // "responses lasting six months or longer"
    if reading.isWord(last + 1, in: Words.or), reading.isWord(last + 2, in: SentenceBuilder.orLonger) {
      return false
    }
    if reading.isGain(view, first..<last + 1) { return true }
    if isLedByDifference(view, first) { return true }
    if isLonger(view, finding, last, previousWasMedian: previousWasMedian) { return true }
    if reading.isWord(last + 1, in: SentenceBuilder.afterTimepoint) { return false }
    if isDifference(view, behind: last) { return true }
    // "12-month" is a landmark.
    if reading.text[finding.span.range].contains(0x2D), finding.high == nil { return false }
    // "16.6 months vs 9.2 months"
    if previousWasMedian, previousEnd >= 0 {
      let between = reading.comparison(in: view, from: previousEnd, to: finding.span.start) != nil
      let and = reading.anyWord(from: previousEnd, to: finding.span.start, in: SentenceBuilder.and)
      let isFollowup =
        reading.anyWord(from: previousEnd, to: finding.span.start, in: SentenceBuilder.followup)
        || view.statistics.contains {
          let found = reading.findings[$0]
          return found.span.start >= previousEnd && found.span.end <= finding.span.start
            && reading.isCue(found, .statistic, "followup")
        }
      if between || and, !isFollowup, finding.bound == .none { return true }
    }
    var endpoint: TextSpan?
    for mention in view.endpoints where !mention.isAdverse && mention.span.end <= finding.span.start {
      if TimeEndpoints.contains(mention.code) {
        endpoint = mention.span
      } else if !mention.isVerb {
        endpoint = nil
      }
    }
    var statistic: TextSpan?
    var isFollowup = false
    for index in view.statistics where reading.findings[index].span.start < finding.span.end {
      let found = reading.findings[index]
      if reading.isCue(found, .statistic, "median") || reading.isCue(found, .statistic, "mean") {
        statistic = found.span
        isFollowup = false
      }
      if reading.isCue(found, .statistic, "followup") { isFollowup = found.span.end <= finding.span.start }
    }
    if isFollowup { return false }
    // "median survival for the A arm (8.6 months …": the word is a part of the name.
    if statistic == nil, let endpoint, reading.depth[first] > 0,
      reading.anyWord(from: endpoint.start, to: endpoint.end, in: SentenceBuilder.medianWord)
    {
      statistic = endpoint
    }
    if let next = view.statistics.first(where: { reading.findings[$0].span.start >= finding.span.end }),
      reading.isCue(reading.findings[next], .statistic, "followup"),
      reading.findings[next].span.start - finding.span.end < 40, endpoint == nil
    {
      return false
    }
    // "median PFS was four months, and five had a PFS greater than one year": the second is a landmark.
    if let endpoint, let statistic, statistic.end <= previousEnd, previousEnd <= endpoint.start,
      hasBound(first)
    {
      return false
    }
    let nearEndpoint = endpoint.map { finding.span.start - $0.end < 160 } ?? false
    let nearStatistic = statistic.map { finding.span.start - $0.end < 160 } ?? false
    if nearStatistic
      && (nearEndpoint || view.endpoints.contains { TimeEndpoints.contains($0.code) }
        || view.open.map(TimeEndpoints.contains) == true || !DescribedTimes.all(reading, view).isEmpty)
    {
      return true
    }
    if isOfPair(view, finding), tellsOfTime(view) { return true }
    // "improved PFS in patients without mutations (9.3 months vs 3.9 months; HR 0.45)": a hazard ratio in the same bracket.
    if nearEndpoint, reading.depth[first] > 0, hasRatio(view, behind: last) { return true }
    // "PFS was 16.6 months", "DOR of 16.6 months"; a bound makes it a landmark.
    guard nearEndpoint, let endpoint else { return false }
    // "lived a median of 11.8 months", "median survival for patients on A was 7.5 months"
    let isTold = reading.anyWord(from: endpoint.start, to: endpoint.end, in: SentenceBuilder.medianWord)
    guard finding.span.start - endpoint.end < (isTold ? 90 : 30) else { return false }
    return (!hasBound(first) || isLengthenedTo(view, first))
      && (isTold || !view.endpoints.contains { $0.span == endpoint && $0.isVerb })
  }
}

extension Reading {
  /// "an improvement of 2.8 months"
  func isLedByGain(_ tokens: Range<Int>) -> Bool {
    isWord(tokens.lowerBound - 1, in: Words.of)
      && (isWord(tokens.lowerBound - 2, in: SentenceBuilder.differences)
        || isWord(tokens.lowerBound - 2, in: advantages))
  }

  /// "a 2.1 month median OS improvement", "added 11.2 months of PFS": by how much the time to an event became longer.
  func isGain(_ view: SentenceView, _ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    let isOf = isWord(end, in: Words.toOf)
    if isOf, !(1...3).contains(where: { isWord(tokens.lowerBound - $0, in: gaining) }) { return false }
    let lead = isOf || isWord(end, in: middle) ? end + 1 : end
    guard
      let time = view.endpoints.last(where: {
        (lead...lead + 1).contains(self.tokens.index(at: $0.span.start)) && !$0.isVerb
          && TimeEndpoints.contains($0.code)
      })
    else { return false }
    let first = self.tokens.index(at: time.span.start)
    guard (lead..<first).allSatisfy({ isWord($0, in: middle) }) else { return false }
    return isOf || isWord(self.tokens.index(at: time.span.end), in: SentenceBuilder.differences)
  }
}

extension SentenceBuilder {
  private static let orLonger = WordSet("longer greater more")
}

private let advantages = WordSet("benefit benefits advantage increase increases gains")
private let middle = WordSet("median mean the")
private let gaining = WordSet("added adds adding gained gains gaining additional extra")
