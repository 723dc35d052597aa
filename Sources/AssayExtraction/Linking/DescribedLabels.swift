import AssayText

/// Endpoints that stand in front of a bracket of their own, at the head of one or behind the values.
extension DescribedEndpoint {
  /// "met its endpoint of clinical remission (37% vs 19%) and those of response (60% vs 41%) and mucosal healing (30% vs 14%)": in a row of
  /// names with a bracket each, what stands in front of a value's own bracket has a better claim than the name of an earlier one.
  func preferOwnBracket(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst()
    where view.measures[index].place == 0 && view.measures[index].depth > 0
      && view.measures[index - 1].depth > 0 && needsOne(view.measures[index])
    {
      guard let own = view.measures[index].endpoint, !view.endpoints[own].isAdverse,
        view.endpoints[own].span.end <= view.measures[index - 1].span.start,
        opensBracket(reading.tokens.index(at: view.endpoints[own].span.end)),
        let words = item(view, index), words.count > 1, isJoined(words.lowerBound), isName(words),
        !namesGroup(view, words),
        words.allSatisfy({
          !reading.isNumber($0) && !isVerb($0) && !reading.isWord($0, in: Discourse.peopleNouns)
            && !reading.isWord($0, in: DescribedEndpoint.wholes)
        }),
        let endpoint = add(words, to: &view, of: index)
      else { continue }
      for other in view.list(around: index) where other >= index && view.measures[other].endpoint == own {
        give(endpoint, to: other, &view)
      }
    }
  }

  private func opensBracket(_ token: Int) -> Bool {
    reading.mark(token) == 0x28 || reading.mark(token) == 0x5B
  }

  /// Whether a comma or "and" stands in front of a token, over an article.
  private func isJoined(_ first: Int) -> Bool {
    let before = reading.isWord(first - 1, in: Words.articles) ? first - 2 : first - 1
    return reading.mark(before) == 0x2C || reading.isWord(before, in: Words.and)
  }

  /// "(responder rate in Trial 1: 35% vs 8%; Trial 2: 43% vs 9%)": the rate at the head of the bracket that a value behind a colon stands in.
  func bracketLabel(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    let lowest = view.sentence.tokens.lowerBound
    guard measure.depth > 0 else { return nil }
    // The first value of the bracket stands behind the label.
    var open = measure.tokens.lowerBound - 1
    var colon: Int?
    while open > lowest, measure.tokens.lowerBound - open < 48 {
      if opensBracket(open), reading.depth[open] < measure.depth || reading.depth[open - 1] < measure.depth {
        break
      }
      if reading.mark(open) == 0x3A { colon = open }
      open -= 1
    }
    guard opensBracket(open), let colon, colon - open < 14 else { return nil }
    var end = open + 1
    while end < colon, reading.isAnyWord(end) || reading.mark(end) == 0x2D, view.covering(end) == nil,
      !reading.isWord(end, in: DescribedEndpoint.openers)
    {
      end += 1
    }
    let words = open + 1..<end
    guard (2...7).contains(words.count),
      words.contains(where: { reading.isWord($0, in: DescribedEndpoint.leads) }),
      !words.contains(where: {
        reading.isWord($0, in: Discourse.peopleNouns) || reading.isWord($0, in: DescribedEndpoint.wholes)
      })
    else { return nil }
    return words
  }

  /// "was noninferior (90.5% vs 89.7%) based on the investigator's assessment of success at the visit": what the values behind which it stands
  /// were an assessment of.
  func assessed(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let limit = min(view.sentence.tokens.upperBound, view.measures[index].tokens.upperBound + 24)
    var token = view.measures[index].tokens.upperBound
    while token + 1 < limit, reading.mark(token) != 0x3B {
      if reading.isWord(token, in: DescribedEndpoint.assessment), reading.isWord(token + 1, in: Words.of) {
        return phrase(view, from: token + 2, depth: view.measures[index].depth)
      }
      token += 1
    }
    return nil
  }

  private static let wholes = WordSet(
    "trial trials study studies arm arms week weeks month months year years analysis set setting region dose doses review"
  )
  private static let assessment = WordSet("assessment assessments")
}
