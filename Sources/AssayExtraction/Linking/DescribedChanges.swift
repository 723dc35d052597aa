import AssayText

/// Endpoints that a share says the change of, without a verb that acts on them: what fell, what there was less of.
extension DescribedEndpoint {
  /// "Emergency treatments decreased by 99%": the subject of a verb of change without an object.
  func changed(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let lowest = view.sentence.tokens.lowerBound
    guard view.measures[index].depth == 0,
      let by = reading.changeBy(view.measures[index].tokens.lowerBound, above: lowest)
    else { return nil }
    let verb = reading.isWord(by - 1, in: DescribedEndpoint.falling) ? by - 1 : by - 2
    // "went down by 61%"
    let isGoing =
      reading.isWord(by - 1, in: DescribedEndpoint.upDown) && reading.isWord(verb, in: DescribedEndpoint.went)
    guard isGoing || reading.isWord(verb, in: DescribedEndpoint.falling), verb > lowest else { return nil }
    var first = verb
    while first > lowest, verb - first < 9,
      reading.isAnyWord(first - 1) || reading.mark(first - 1) == 0x2D,
      !reading.isSpacedHyphen(first - 1), !reading.isWord(first - 1, in: DescribedEndpoint.clauseOpeners),
      !isVerb(first - 1), view.covering(first - 1) == nil
    {
      first -= 1
    }
    first = behindLead(first, verb)
    if let rate = rateOfPeople(view, before: verb) { return rate }
    let words = first..<verb
    // "so the risk fell by 13%" is told of what was named before.
    guard (1...6).contains(words.count), !reading.isWord(verb - 1, in: DescribedEndpoint.risks),
      !words.contains(where: { reading.isWord($0, in: Discourse.peopleNouns) })
    else { return nil }
    return words
  }

  /// "the incidence of headaches in patients who took A with B dropped": what a rate at the head of the clause is of, in front of whom it is told of.
  private func rateOfPeople(_ view: SentenceView, before verb: Int) -> Range<Int>? {
    let lowest = max(view.sentence.tokens.lowerBound, verb - 30)
    guard
      let of = (lowest..<max(lowest, verb - 2)).first(where: {
        reading.isWord($0, in: Words.of) && reading.isWord($0 - 1, in: DescribedEndpoint.leads)
      }), !(of..<verb).contains(where: { reading.mark($0) == 0x2C || reading.mark($0) == 0x3B })
    else { return nil }
    var end = of + 1
    while end < verb, end - of < 8, reading.isAnyWord(end) || reading.mark(end) == 0x2D,
      !reading.isWord(end, in: DescribedEndpoint.inAmong)
    {
      end += 1
    }
    let people = (end + 1..<end + 4).contains { reading.isWord($0, in: Discourse.peopleNouns) }
    guard end > of + 1, reading.isWord(end, in: DescribedEndpoint.inAmong), people,
      !(of + 1..<end).contains(where: { reading.isWord($0, in: Discourse.peopleNouns) })
    else { return nil }
    return of + 1..<end
  }

  /// The noun behind "less" or "fewer", or behind a "slowing of", right behind a value.
  func lessOf(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let token = view.measures[index].tokens.upperBound
    guard view.measures[index].kind == .percentage, token + 2 < view.sentence.tokens.upperBound else {
      return nil
    }
    let isSlowing =
      reading.isWord(token, in: DescribedEndpoint.slowingNouns)
      && reading.isWord(token + 1, in: DescribedEndpoint.ofIn)
    // "had a 1 percent chance of a relapse"
    let isChance =
      reading.isWord(token, in: DescribedEndpoint.chanceWord) && reading.isWord(token + 1, in: Words.of)
    if isChance { return phrase(view, from: token + 2, depth: view.measures[index].depth) }
    guard isSlowing || reading.isWord(token, in: DescribedEndpoint.fewerWords),
      !reading.isComparison(token + 1, in: view)
    else { return nil }
    let words = phrase(view, from: isSlowing ? token + 2 : token + 1, depth: view.measures[index].depth)
    // "or 27% less decline" is told of the scale in front.
    return words.flatMap {
      isSlowing || $0.contains { reading.isWord($0, in: DescribedEndpoint.ofIn) } ? $0 : nil
    }
  }
}
