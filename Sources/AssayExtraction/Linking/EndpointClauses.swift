import AssayText

/// What the clause around a mention says: whom a value is told of, what it was measured by, and which events no list knows.
extension EndpointBinding {
  /// "the risk of progression (HR 0.62)", "a hazard ratio for progression of 0.62", "an HR of 0.62 for progression": what no list knows is
  /// what the ratio is of, and no endpoint that stands farther off.
  func isOfUnknownEvent(_ view: SentenceView, _ measure: Measure) -> Bool {
    let end = reading.tokens.index(at: measure.span.end)
    if reading.isWord(end, in: Words.ofFor) { return isUnknownEvent(view, end + 1..<end + 6) }
    let value = reading.tokens.index(at: reading.findings[measure.finding].valueSpan.start)
    for token in (max(view.sentence.tokens.lowerBound, value - 10)..<value).reversed() {
      if reading.mark(token) == 0x2C || reading.mark(token) == 0x3B { return false }
      if reading.isWord(token, in: Words.ofFor),
        reading.isWord(token - 1, in: EndpointBinding.risks)
      {
        return isUnknownEvent(view, token + 1..<value)
      }
    }
    return false
  }

  /// Whether a word in small letters opens these tokens up to a comma, and nothing that was found names an endpoint or an arm in them.
  private func isUnknownEvent(_ view: SentenceView, _ tokens: Range<Int>) -> Bool {
    let named = tokens.prefix {
      $0 < view.sentence.tokens.upperBound && reading.mark($0) != 0x2C && reading.mark($0) != 0x3B
    }
    guard let first = named.first(where: { !reading.isWord($0, in: Words.articles) }),
      reading.isAnyWord(first), reading.tokens.shapes[first].capitals == 0,
      !reading.isWord(first, in: Discourse.peopleNouns)
    else { return false }
    let span = reading.tokens.span(tokens.lowerBound..<named.endIndex)
    return !view.endpoints.contains { $0.span.overlaps(span) }
      && !view.groups.contains { $0.span.overlaps(span) }
  }

  /// "those who responded", "patients who achieved a response", "patients with VTE".
  func isRelative(_ mention: EndpointMention) -> Bool {
    let first = reading.tokens.index(at: mention.span.start)
    if !mention.isVerb {
      if reading.isWord(first - 1, in: Words.with) {
        // "the proportion of patients with progression was" tells of the progression.
        return reading.isWord(first - 2, in: Discourse.peopleNouns)
          // "the MRD negativity rate in patients with CR was" tells of the MRD.
          && !(3...5).contains {
            reading.isWord(first - $0, in: EndpointBinding.proportions)
              && reading.isWord(first - $0 + 1, in: Words.of)
          }
      }
      return ["ORR", "CR", "PR"].contains(mention.code) && isAchievedByWhom(first)
    }
    return reading.isWord(first - 1, in: EndpointBinding.relatives)
      || reading.isWord(first - 2, in: EndpointBinding.relatives)
      // "who had stopped responding"
      || reading.isWord(first - 1, in: EndpointBinding.stopped)
        && (2...4).contains { reading.isWord(first - $0, in: EndpointBinding.relatives) }
  }

  /// "who achieved a CR"
  private func isAchievedByWhom(_ first: Int) -> Bool {
    (1...3).contains {
      reading.isWord(first - $0, in: EndpointBinding.achieving)
        && reading.isWord(first - $0 - 1, in: EndpointBinding.relatives)
    }
  }

  /// "relief from symptoms that included light, sound and nausea, was 38.6%": what a clause between the subject and its copula names.
  func isInRelativeClause(_ view: SentenceView, _ mention: EndpointMention, _ measure: Measure)
    -> Bool
  {
    guard mention.span.end <= measure.span.start else { return false }
    var end = reading.tokens.index(at: mention.span.end)
    let lead = reading.tokens.index(at: mention.span.start)
    // "reactions including rash occurred in 1%"
    if reading.isWord(end, in: EndpointBinding.occurring),
      (max(view.sentence.tokens.lowerBound, lead - 5)..<lead).contains(where: {
        reading.isWord($0, in: EndpointBinding.including)
      })
    {
      return true
    }
    // The comma behind it that a verb follows: ", was 38.6%", "and B, occurred in 1%".
    let limit = min(measure.tokens.lowerBound, end + 24)
    while end < limit,
      reading.mark(end) != 0x2C
        || !reading.isWord(end + 1, in: Words.copulas)
          && !reading.isWord(end + 1, in: EndpointBinding.occurring)
    {
      end += 1
    }
    guard end < limit else { return false }
    let first = reading.tokens.index(at: mention.span.start)
    // ": Including embolism, occurred in 7%" has no other subject.
    let lowest = max(view.sentence.tokens.lowerBound + 2, first - 12)
    return (min(first, lowest)..<first).contains { reading.isWord($0, in: EndpointBinding.including) }
  }

  /// "70% of patients who achieved a CR and were assessed were MRD negative": a clause behind the people of a share says who they are, where
  /// a copula behind it tells of them.
  func isOfWhom(
    _ view: SentenceView, _ mention: EndpointMention, _ measure: Measure, _ near: [Int]
  ) -> Bool {
    guard mention.span.start >= measure.end, !mention.isVerb else { return false }
    let first = reading.tokens.index(at: mention.span.start)
    guard isAchievedByWhom(first) else { return false }
    return near.contains {
      let other = view.endpoints[$0]
      return other.span.start >= mention.span.end && !other.isVerb
        && reading.isWord(reading.tokens.index(at: other.span.start) - 1, in: Words.copulas)
        && !view.measures.contains {
          $0.span.start >= mention.span.end && $0.span.end <= other.span.start
        }
    }
  }

  func isParticiple(_ mention: EndpointMention) -> Bool {
    reading.isWord(reading.tokens.index(at: mention.span.start), in: EndpointBinding.responding)
      && reading.isWord(reading.tokens.index(at: mention.span.end), in: Discourse.peopleNouns)
  }

  /// "a reduction in disease activity (41% vs 29%), as measured by ASAS40": what the values in front were measured by, if none stands
  /// between.
  func isMeasuredBy(_ view: SentenceView, _ index: Int, _ mention: EndpointMention, _ first: Int)
    -> Bool
  {
    guard !mention.isVerb, !mention.isAdverse, view.measures[index].kind == .percentage else { return false }
    var by = first - 1
    while by > view.sentence.tokens.lowerBound, first - by < 9, !reading.isWord(by, in: Words.by),
      reading.isAnyWord(by) || reading.mark(by) == 0x28
    {
      by -= 1
    }
    guard reading.isWord(by, in: Words.by), reading.isWord(by - 1, in: EndpointBinding.measured),
      reading.tokens.span(by).start > view.measures[index].end
    else { return false }
    return !view.measures[(index + 1)...].contains {
      $0.span.end <= mention.span.start && $0.list != view.measures[index].list
    }
  }

  /// "(44% vs 17%), with responses kept through week 32": whether a bracket and a comma part a value from what is told with it.
  func isBeyondBracket(_ measure: Measure, _ end: Int) -> Bool {
    var token = measure.tokens.upperBound
    while token < end, reading.depth[token] >= measure.depth { token += 1 }
    guard token + 1 < end, reading.mark(token) == 0x29 else { return false }
    return reading.mark(token + 1) == 0x2C
      ? reading.isWord(token + 2, in: EndpointBinding.beside)
      : measure.kind == .ratio && reading.isWord(token + 1, in: EndpointBinding.beside)
  }

  private static let risks = WordSet("risk hazard ratio hr odds likelihood chance")
  private static let proportions = WordSet("proportion proportions percentage percentages rate rates share")
  private static let occurring = WordSet("occurred was were")
  private static let including = WordSet("included including such")
  private static let responding = WordSet("responding")
  private static let stopped = WordSet("stopped longer not never")
  private static let relatives = WordSet("who whose")
  private static let measured = WordSet("measured assessed defined evaluated")
  private static let beside = WordSet("with and")
}
