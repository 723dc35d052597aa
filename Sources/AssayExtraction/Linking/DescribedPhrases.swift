import AssayText

/// Where the words of a described endpoint stand: the paths from a value to them.
extension DescribedEndpoint {
  /// "the proportion of patients who achieved clear skin": what an endpoint is said to be, without the words that lead to it.
  func definition(_ view: SentenceView, from start: Int) -> Range<Int>? {
    let limit = view.sentence.tokens.upperBound
    var first = start
    while first < limit,
      reading.isWord(first, in: DescribedEndpoint.leads)
        || reading.isWord(first, in: DescribedEndpoint.leadFillers)
        || reading.isWord(first, in: DescribedEndpoint.articles)
        || reading.isWord(first, in: DescribedEndpoint.achieving)
        || reading.isWord(first, in: DescribedEndpoint.aiming)
        || reading.isWord(first, in: DescribedEndpoint.people)
    {
      first += 1
    }
    guard first < limit, let tokens = phrase(view, from: first, depth: reading.depth[first]), isName(tokens)
    else { return nil }
    return tokens
  }

  func isItem(_ view: SentenceView, _ index: Int) -> Bool { item(view, index) != nil }

  /// The words between the last comma, "and" or colon and the bracket that the value opens.
  func item(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    guard measure.depth > 0 else { return nil }
    guard var open = openBracket(view, measure), open == measure.tokens.lowerBound - 1 else {
      return isSafety || view.hasSafety ? itemInside(view, measure) : nil
    }
    let depth = reading.depth[open]
    var first = open
    while first > view.sentence.tokens.lowerBound, open - first < 8 {
      let token = first - 1
      // "alanine transferase (ALT) increase (16.5%"
      if reading.mark(token) == 0x29, first < open, reading.mark(token - 2) == 0x28,
        Abbreviations.isShort(reading, token - 1)
      {
        first = token - 2
        continue
      }
      if reading.depth[token] > depth { break }
      let mark = reading.mark(token)
      if mark == 0x2C || mark == 0x3A || mark == 0x3B || mark == 0x29 || mark == 0x2E || mark == 0xE2 {
        break
      }
      if reading.isWord(token, in: DescribedEndpoint.itemStops) || view.covering(token) != nil { break }
      first = token
    }
    // "more likely to achieve clear nails (44% vs 12%)"
    while first < open,
      reading.isWord(first, in: DescribedEndpoint.articles)
        || reading.isWord(first, in: DescribedEndpoint.toReach)
    {
      first += 1
    }
    while first < open, reading.tokens.kinds[open - 1] == .mark { open -= 1 }
    // "another four (31%)" is a count and names nothing.
    if let count = measure.count, first < open, reading.tokens.span(first..<open).overlaps(count) {
      return nil
    }
    if let subject = improved(first..<open) { return subject }
    let words = (first..<open).filter { reading.isAnyWord($0) }
    // "a higher proportion of responding patients (50%)"
    let isProportion =
      reading.isWord(first - 1, in: Words.of)
      && reading.isWord(first - 2, in: DescribedEndpoint.leads) && words.count > 1
    guard (1...6).contains(words.count),
      isProportion || !words.contains(where: { reading.isWord($0, in: Discourse.peopleNouns) }),
      !words.allSatisfy({ reading.isWord($0, in: DescribedEndpoint.emptyWords) })
    else { return nil }
    return first..<open
  }

  /// "scalp psoriasis saw a significant improvement (44% vs 17%)": what the words in front of a bracket say became better.
  private func improved(_ words: Range<Int>) -> Range<Int>? {
    guard words.count > 2, reading.isWord(words.upperBound - 1, in: DescribedEndpoint.changeNouns),
      let verb = words.first(where: { reading.isWord($0, in: DescribedEndpoint.achieving) }),
      verb > words.lowerBound, !words.contains(where: { reading.isWord($0, in: Discourse.peopleNouns) })
    else { return nil }
    return words.lowerBound..<verb
  }

  /// "(ALT 0.3%, AST 0.6%)": the words in front of a value inside a bracket.
  private func itemInside(_ view: SentenceView, _ measure: Measure) -> Range<Int>? {
    let end = measure.tokens.lowerBound
    var first = end
    while first > view.sentence.tokens.lowerBound, end - first < 5 {
      let token = first - 1
      let mark = reading.mark(token)
      if mark == 0x28 || mark == 0x5B || mark == 0x2C || mark == 0x3B { break }
      guard mark == 0 || mark == 0x2D, reading.tokens.kinds[token] != .number, view.covering(token) == nil,
        !reading.isWord(token, in: DescribedEndpoint.insideStops)
      else { return nil }
      first = token
    }
    return first < end && end - first < 5 ? first..<end : nil
  }

  func openBracket(_ view: SentenceView, _ measure: Measure) -> Int? {
    var token = measure.tokens.lowerBound - 1
    while token >= view.sentence.tokens.lowerBound, measure.tokens.lowerBound - token < 4 {
      if reading.mark(token) == 0x28 || reading.mark(token) == 0x5B { return token }
      token -= 1
    }
    return nil
  }

  /// The object of a verb of achieving behind the value, or what a reduction is of.
  func behind(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let limit = view.sentence.tokens.upperBound
    var token = reading.tokens.index(at: view.measures[index].end)
    let depth = view.measures[index].depth
    // "a 36% reduction in attacks"
    if token < limit, reading.isWord(token, in: DescribedEndpoint.changes) {
      var next = token + 1
      while next < limit, next - token < 4,
        reading.isWord(next, in: DescribedEndpoint.risks)
          || next == token + 1 && reading.isWord(next, in: DescribedEndpoint.incidences)
      {
        next += 1
      }
      if next < limit, reading.isWord(next, in: DescribedEndpoint.ofIn) { next += 1 }
      // "in the number of cases"
      if reading.isWord(next, in: DescribedEndpoint.leads), reading.isWord(next + 1, in: Words.of) {
        next += 2
      }
      // "19 percent lower for men on it"
      guard next < limit,
        reading.isWord(next - 1, in: DescribedEndpoint.ofIn) || isBehindThe(view, index, next),
        !reading.isWord(next, in: Discourse.peopleNouns),
        let words = phrase(view, from: next, depth: depth)
      else { return nil }
      // "the 34% improvement in memory is meaningful"
      let verb = words.first { reading.isWord($0, in: Words.copulas) }
      return words.lowerBound < verb ?? words.upperBound ? words.lowerBound..<(verb ?? words.upperBound) : nil
    }
    // "40% less decline in the ability to walk", "35% slowing of decline"
    if let changed = lessOf(view, index) { return changed }
    var steps = 0
    while token < limit, steps < 24 {
      let mark = reading.mark(token)
      if mark == 0x3B || mark == 0x3A { return nil }
      if reading.depth[token] > depth {
        token += 1
        continue
      }
      // "8.9% versus 16.1%, the team reported online"
      if reading.isWord(token, in: DescribedEndpoint.finding),
        reading.isWord(token - 1, in: DescribedEndpoint.sayers)
      {
        return nil
      }
      if reading.isWord(token, in: DescribedEndpoint.achieving) {
        // "who had received": whom the share is of.
        let isRelative =
          reading.isWord(token - 1, in: DescribedEndpoint.relatives)
          || reading.isWord(token - 2, in: DescribedEndpoint.relatives)
        let isWeak = reading.isWord(token, in: DescribedEndpoint.having)
        if !isRelative || steps < 4, !reading.isWord(token + 1, in: DescribedEndpoint.auxiliaries),
          !isWeak || isSupported(view, view.measures[index])
        {
          return phrase(view, from: token + 1, depth: depth)
        }
      }
      if reading.isWord(token, in: DescribedEndpoint.copulas), token + 1 < limit,
        reading.isAnyWord(token + 1), !reading.isWord(token - 1, in: DescribedEndpoint.relatives),
        // "and there is a search for more"
        !reading.isWord(token - 1, in: DescribedEndpoint.thereWord),
        !reading.isWord(token + 1, in: DescribedEndpoint.groupVerbs),
        isSupported(view, view.measures[index]) || isTreated(view, view.measures[index], before: token)
      {
        return phrase(view, from: token + 1, depth: depth)
      }
      token += 1
      steps += 1
    }
    return nil
  }

  /// "a 16% reduction in the amount of protein": whether the article stands between "in" and what changed; "in the first year" tells when, and
  /// "at least a 75% reduction in the index" what had to be reached.
  private func isBehindThe(_ view: SentenceView, _ index: Int, _ next: Int) -> Bool {
    reading.isWord(next - 1, in: Words.the) && reading.isWord(next - 2, in: DescribedEndpoint.ofIn)
      && !reading.isWord(next, in: DescribedEndpoint.landmarks)
      && !reading.isWord(next + 1, in: DescribedEndpoint.landmarks)
      && !reading.isWord(view.measures[index].tokens.lowerBound - 1, in: DescribedEndpoint.thanLeast)
      && reading.findings[view.measures[index].finding].bound == .none
  }

  /// "62% of patients treated with A were free of attacks": whether the people of a share are those of a named arm.
  private func isTreated(_ view: SentenceView, _ measure: Measure, before verb: Int) -> Bool {
    let span = TextSpan(measure.end, reading.tokens.span(verb).start)
    return view.groups.contains { span.contains($0.span) }
  }

  /// The words from `start` up to where something else is told.
  func phrase(_ view: SentenceView, from start: Int, depth: UInt8) -> Range<Int>? {
    let limit = view.sentence.tokens.upperBound
    var first = start
    // "achieved a ≥ 4-point reduction"
    while first < limit,
      reading.isWord(first, in: DescribedEndpoint.articles) || reading.mark(first) == 0x3E
        || reading.mark(first) == 0xE2
    {
      first += 1
    }
    first = behindThreshold(first, limit)
    var end = first
    while end < limit, end - first < 14 {
      let mark = reading.mark(end)
      if mark != 0, mark != 0x2D, mark != 0x2F, mark != 0x25, mark != 0x2B { break }
      if isStop(view, end) { break }
      end += 1
    }
    while end > first, reading.isWord(end - 1, in: DescribedEndpoint.trailing) { end -= 1 }
    let words = (first..<end).filter { reading.isAnyWord($0) }
    guard !words.isEmpty, !words.allSatisfy({ reading.isWord($0, in: DescribedEndpoint.emptyWords) })
    else { return nil }
    return first..<end
  }

  /// "a greater than 2 millimeter reduction": what stands behind the size of the change; "at least a 50% reduction" keeps its share.
  func behindThreshold(_ start: Int, _ limit: Int) -> Int {
    var first = start
    if reading.isWord(first - 1, in: DescribedEndpoint.greater),
      reading.isWord(first, in: DescribedEndpoint.thanLeast)
    {
      first -= 1
    }
    guard first + 4 < limit, reading.isWord(first, in: DescribedEndpoint.greater),
      reading.isWord(first + 1, in: DescribedEndpoint.thanLeast)
    else { return first }
    let number = reading.isWord(first + 2, in: DescribedEndpoint.articles) ? first + 3 : first + 2
    guard reading.isNumber(number) else { return first }
    if reading.mark(number + 1) == 0x25 { return number }
    let unit = reading.mark(number + 1) == 0x2D ? number + 2 : number + 1
    // "1 g/dL"
    return reading.mark(unit + 1) == 0x2F ? unit + 3 : unit + 1
  }

  func isStop(_ view: SentenceView, _ token: Int) -> Bool {
    // "higher-than-normal levels" is one word.
    let isJoined = reading.mark(token - 1) == 0x2D && !reading.isSpacedHyphen(token - 1)
    if !isJoined, reading.isWord(token, in: DescribedEndpoint.stops) { return true }
    if let finding = view.covering(token) {
      let kind = reading.findings[finding].kind
      if kind != .percentage && kind != .duration { return true }
      if view.measures.contains(where: { $0.finding == finding }) { return true }
    }
    guard reading.isWord(token, in: DescribedEndpoint.openers) else { return false }
    let next = token + 1
    guard next < view.sentence.tokens.upperBound else { return true }
    // "in 3-month average of migraine days"
    if reading.mark(next + 1) == 0x2D, reading.isWord(next + 2, in: DescribedEndpoint.landmarks),
      reading.isNumber(next), next + 3 < view.sentence.tokens.upperBound,
      reading.isAnyWord(next + 3), !reading.isWord(next + 3, in: Discourse.peopleNouns)
    {
      return false
    }
    return reading.isNumber(next) || view.covering(next) != nil
      || reading.isWord(next, in: DescribedEndpoint.landmarks)
      || reading.isWord(next, in: Discourse.peopleNouns)
  }

  /// The subject of the verb in front of a value's list.
  func inFront(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let lowest = view.sentence.tokens.lowerBound
    guard let subject = subjectEnd(view, index) else { return nil }
    var end = beforeShort(view, beforeRate(subject, lowest))
    var first = end
    while first > lowest, end - first < 12 {
      let token = first - 1
      let mark = reading.mark(token)
      // "of grade ≥3"
      let isSign = (mark == 0xE2 || mark == 0x3E) && reading.isNumber(first)
      if mark != 0, mark != 0x2D, mark != 0x2F, !isSign { break }
      if reading.isSpacedHyphen(token) { break }
      // "the average when they began was 8.3%"
      if reading.isWord(token, in: DescribedEndpoint.subordinating) { return nil }
      if reading.isWord(token, in: DescribedEndpoint.clauseOpeners) || view.covering(token) != nil { break }
      first = token
    }
    first = behindLead(first, end)
    while end > first, reading.isWord(end - 1, in: DescribedEndpoint.trailing) { end -= 1 }
    let words = (first..<end).filter { reading.isAnyWord($0) }
    guard !words.isEmpty, words.count <= 9,
      !words.contains(where: { reading.isWord($0, in: Discourse.peopleNouns) }),
      !words.allSatisfy({ reading.isWord($0, in: DescribedEndpoint.emptyWords) })
    else { return nil }
    return first..<end
  }

  /// "adverse events (AEs) were similar": one past the words in front of their abbreviation.
  private func beforeShort(_ view: SentenceView, _ end: Int) -> Int {
    let close = reading.mark(end) == 0x29 ? end : end - 1
    return reading.mark(close) == 0x29 && reading.mark(close - 2) == 0x28
      && close - 3 > view.sentence.tokens.lowerBound && Abbreviations.isShort(reading, close - 1)
      ? close - 2 : end
  }

  /// "events per 100 patient-years were 51.3": one past what a rate counts.
  private func beforeRate(_ end: Int, _ lowest: Int) -> Int {
    guard reading.isWord(end - 1, in: DescribedEndpoint.years) else { return end }
    var token = end - 2
    while token > lowest, end - token < 7 {
      if reading.isWord(token, in: Words.per) { return token }
      token -= 1
    }
    return end
  }

  /// One past the subject of the verb that leads to the list of a value: "brittle nails were seen more often in the A group (".
  func subjectEnd(_ view: SentenceView, _ index: Int) -> Int? {
    let head = view.measures[view.list(around: index).lowerBound]
    let lowest = view.sentence.tokens.lowerBound
    var end = head.tokens.lowerBound
    var sawCopula = false
    var steps = 0
    while end > lowest, steps < 16 {
      let token = end - 1
      // "of grade 3 or higher were seen in"
      if sawCopula, reading.isWord(token - 1, in: Words.or) { break }
      if isActive(token) { return nil }
      if reading.isWord(token, in: DescribedEndpoint.copulas)
        || reading.isWord(token, in: DescribedEndpoint.happening)
      {
        sawCopula = true
      } else if reading.mark(token) == 0x2C, !sawCopula, steps > 0, steps < 3 {
        // "were about as common with A as with B, at 73% vs 73%"
      } else if !sawCopula, reading.isWord(token, in: DescribedEndpoint.howOften) {
        // "more frequently in the A cohort"
      } else if !(reading.depth[token] > head.depth || reading.mark(token) == 0x29
        || reading.mark(token) == 0x28 || view.covering(token) != nil
        || reading.isWord(token, in: DescribedEndpoint.fillers))
      {
        break
      }
      end = token
      steps += 1
    }
    guard sawCopula else { return nil }
    return beforePeople(view, beforeRelative(view, end))
  }

  /// "A study in the United States found a 90% reduction": who found something is not what was found.
  private func isActive(_ token: Int) -> Bool {
    reading.isWord(token, in: DescribedEndpoint.finding)
      && !reading.isWord(token - 1, in: DescribedEndpoint.copulas)
      && !reading.isWord(token - 2, in: DescribedEndpoint.copulas)
      && !reading.isWord(token - 1, in: DescribedEndpoint.auxiliaries)
      && (reading.isWord(token + 1, in: Words.articles) || reading.isNumber(token + 1)
        || reading.isWord(token + 1, in: DescribedEndpoint.thatOnly))
  }

  /// "the incidence of rash in patients with asthma was": one past the subject in front of whom it is told of.
  func beforePeople(_ view: SentenceView, _ end: Int) -> Int {
    let lowest = view.sentence.tokens.lowerBound
    for token in stride(from: end - 2, to: max(lowest + 1, end - 10), by: -1) {
      if reading.tokens.kinds[token] == .mark, reading.mark(token) != 0x2D { return end }
      if reading.isWord(token, in: Discourse.peopleNouns),
        reading.isWord(token + 1, in: DescribedEndpoint.whoWith),
        reading.isWord(token - 1, in: DescribedEndpoint.inAmong)
      {
        return token - 1
      }
    }
    return end
  }

  /// "Relief from symptoms that included nausea, was 38.6%", "reactions at the site, mild and transient, were", "reactions including rash occurred":
  /// one past the subject in front of what is said of it between.
  func beforeRelative(_ view: SentenceView, _ end: Int) -> Int {
    let isParted = reading.mark(end - 1) == 0x2C
    let lowest = max(view.sentence.tokens.lowerBound + 1, end - (isParted ? 30 : 8))
    var comma: Int?
    var token = end - 2
    while token > lowest, reading.mark(token) != 0x3B,
      !view.measures.contains(where: { $0.tokens.contains(token) })
    {
      if reading.isWord(
        token, in: isParted ? DescribedEndpoint.relativeOpeners : DescribedEndpoint.includingOnly),
        !reading.isWord(token - 1, in: DescribedEndpoint.relativeOpeners)
      {
        return reading.mark(token - 1) == 0x2C ? token - 1 : token
      }
      if isParted, comma == nil, reading.mark(token) == 0x2C { comma = token }
      token -= 1
    }
    guard let comma,
      !view.endpoints.contains(where: {
        $0.span.start > reading.tokens.span(comma).start && $0.span.end < reading.tokens.span(end - 1).end
      })
    else { return end }
    return comma
  }

  /// The words in front of "rate of" and its like, or behind it.
  func rate(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let of = view.measures[index].tokens.lowerBound - 1
    guard of > view.sentence.tokens.lowerBound, reading.isWord(of, in: Words.of) else {
      return nil
    }
    var first = of
    while first > view.sentence.tokens.lowerBound, of - first < 7 {
      let token = first - 1
      let mark = reading.mark(token)
      if mark != 0 && mark != 0x2D || reading.isWord(token, in: DescribedEndpoint.rateStops)
        || view.covering(token) != nil
      {
        break
      }
      first = token
    }
    guard (first..<of).contains(where: { reading.isWord($0, in: DescribedEndpoint.leads) }) else {
      return nil
    }
    var end = of
    first = behindLead(first, of)
    while end > first, reading.isWord(end - 1, in: DescribedEndpoint.trailing) { end -= 1 }
    return first < end ? first..<end : nil
  }

  /// What a treatment did in the share: the words between its name and the "in" of the value.
  func predicate(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    let end = measure.tokens.lowerBound - 1
    guard end > view.sentence.tokens.lowerBound, reading.isWord(end, in: Words.`in`),
      let group = view.groups.last(where: { $0.span.end <= measure.span.start })
    else { return nil }
    let first = reading.tokens.index(at: group.span.end)
    guard
      isSupported(view, measure)
        || reading.isPastForm(first) && reading.isWord(measure.tokens.upperBound, in: Words.of), first < end,
      end - first <= 9, (first..<end).allSatisfy({ reading.isAnyWord($0) }),
      !reading.isWord(first, in: DescribedEndpoint.copulas),
      !reading.isWord(first, in: DescribedEndpoint.fillers)
    else { return nil }
    return first..<end
  }

  /// One past "the proportion of patients with", "rates of", "the" at the head of a phrase.
  func behindLead(_ start: Int, _ end: Int) -> Int {
    var first = start
    var token = start
    while token < end {
      if reading.isWord(token, in: DescribedEndpoint.leads)
        || reading.isWord(token, in: Discourse.peopleNouns)
      {
        first = token + 1
      } else if !reading.isWord(token, in: DescribedEndpoint.leadFillers) {
        break
      } else {
        first = token + 1
      }
      token += 1
    }
    return first
  }
}
