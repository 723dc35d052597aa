import AssayText

/// Binds each measure of a sentence to a group that the sentence names: a treatment's arm, or a trial.
///
/// One machine serves both. A mention binds to the value in front of it where only small words stand between ("52% in A"), to the value behind it
/// where it is the sentence's subject ("A led to 52%"), and lists of equal length are aligned in order.
struct GroupBinding {
  let reading: Reading

  /// For each measure the index into `mentions` of its group, or nil.
  func bind(_ view: SentenceView, _ mentions: [TextSpan], distinct: [Int]) -> [Int?] {
    var result = [Int?](repeating: nil, count: view.measures.count)
    guard !mentions.isEmpty, !view.measures.isEmpty else { return result }
    if alternates(view, mentions, distinct, &result) { return result }
    labelled(view, mentions, &result)
    var used = Set(result.compactMap { $0 })
    ComparedPairs(reading: reading).bind(view, mentions, distinct, &result, inBrackets: true)
    bracketed(view, mentions, distinct, &result)
    alignLists(view, mentions, distinct, &result)
    let aligned = Set(result.compactMap { $0 })
    for index in view.measures.indices where result[index] == nil {
      if let after = after(view, index, mentions) {
        result[index] = after
        used.insert(after)
      }
    }
    shareBehind(view, mentions, distinct, used.union(aligned), &result)
    shareRuns(view, mentions, used, &result)
    for index in view.measures.indices where result[index] == nil {
      guard let before = before(view, index, mentions, used) else { continue }
      result[index] =
        isHeldAgainst(view, index, before, mentions, distinct)
        ? mentions[..<before].indices.last {
          distinct[$0] != distinct[before] && !reading.isStandard(mentions[$0], view)
        } : before
    }
    ComparedPairs(reading: reading).bind(view, mentions, distinct, &result, inBrackets: false)
    return result
  }

  /// "with A in 6.9%, with B in 7.0% and with placebo in 8.2%": each mention leads its own value.
  private func alternates(
    _ view: SentenceView, _ mentions: [TextSpan], _ distinct: [Int], _ result: inout [Int?]
  ) -> Bool {
    let measures = view.measures.indices.filter {
      view.measures[$0].depth == 0 && view.measures[$0].kind != .ratio
    }
    guard measures.count > 1, measures.count == mentions.count, Set(distinct).count == mentions.count else {
      return false
    }
    for (place, measure) in measures.enumerated() {
      let mention = mentions[place]
      guard mention.end <= view.measures[measure].span.start,
        place == 0 || mention.start >= view.measures[measures[place - 1]].span.end
      else { return false }
      let gap = reading.tokens.index(at: mention.end)..<view.measures[measure].tokens.lowerBound
      guard gap.count <= 6, !gap.contains(where: { reading.mark($0) == 0x2C || reading.mark($0) == 0x3B }),
        !hasComparison(view, gap.lowerBound, gap.upperBound)
      else { return false }
    }
    for (place, measure) in measures.enumerated() { result[measure] = place }
    return true
  }

  /// "(70 mg, 5.6%; 140 mg, 4.5%; placebo, 3.2%)": a mention that a bracket, a semicolon or a comparison leads and a comma or a colon
  /// parts from its value.
  private func labelled(_ view: SentenceView, _ mentions: [TextSpan], _ result: inout [Int?]) {
    for index in view.measures.indices where view.measures[index].kind != .ratio {
      let mark = view.measures[index].tokens.lowerBound - 1
      if mark >= 0, Possessive.cut(reading.text, reading.tokens, mark) != nil {
        let owner = reading.tokens.span(mark)
        if let own = mentions.firstIndex(where: { $0.overlaps(owner) }) { result[index] = own }
        continue
      }
      guard reading.mark(mark) == 0x2C || reading.mark(mark) == 0x3A || reading.mark(mark) == 0x3D,
        let mention = mentions.firstIndex(where: { reading.tokens.index(at: $0.end) == mark })
      else { continue }
      var lead = reading.tokens.index(at: mentions[mention].start) - 1
      // The stop of "vs."
      if reading.mark(lead) == 0x2E { lead -= 1 }
      let byte = reading.mark(lead)
      // "lower with A than with B: 2.7% in the A group": the value has its own behind it.
      let isOpen = byte == 0x28 || byte == 0x5B || byte == 0x3B
      if isOpen || reading.isComparison(lead, in: view) && after(view, index, mentions) == nil {
        result[index] = mention
      }
    }
  }

  /// "on A (10%)", "A (9/522 [1.7%])": a value in a bracket of its own behind a mention.
  private func bracketed(
    _ view: SentenceView, _ mentions: [TextSpan], _ distinct: [Int], _ result: inout [Int?]
  ) {
    for index in view.measures.indices where view.measures[index].depth > 0 && result[index] == nil {
      var first = view.measures[index].tokens.lowerBound
      if let fraction = view.measures[index].fraction {
        let count = reading.tokens.index(at: reading.findings[fraction].span.start)
        if reading.depth[count] > 0 { first = min(first, count) }
      }
      var open = first - 1
      // "for A vs B (mean change 0.41 vs 0.90)"
      if view.isListed(index), view.measures[index].place == 0 {
        let floor = max(view.sentence.tokens.lowerBound, open - 5)
        while open > floor, reading.isAnyWord(open),
          reading.depth[open] == view.measures[index].depth
        {
          open -= 1
        }
      }
      guard reading.mark(open) == 0x28 || reading.mark(open) == 0x5B else { continue }
      guard
        let mention = mentions.firstIndex(where: {
          let end = reading.tokens.index(at: $0.end)
          return end == open || end == open - 1 && reading.isWord(end, in: GroupBinding.armNouns)
        })
      else { continue }
      // "for A (8.6 months in B vs 8.1 months in A)": the value has its own in the bracket.
      if let own = after(view, index, mentions),
        reading.depth[reading.tokens.index(at: mentions[own].start)] >= view.measures[index].depth
      {
        result[index] = own
        continue
      }
      // "16 mg versus placebo (31% vs 5%)": the second of the pair is that of what stands behind the comparison.
      if view.isListed(index), view.measures[index].place == 0, index + 1 < result.count,
        reading.isCompared(view, index), reading.isStandard(mentions[mention], view)
      {
        if result[index + 1] == nil { result[index + 1] = mention }
        if mention > 0, distinct[mention - 1] != distinct[mention],
          reading.tokens.index(at: mentions[mention].start)
            - reading.tokens.index(at: mentions[mention - 1].end) <= 3
            // "on A were less likely to … than those on the B regimen (7% versus 14%)"
            || index == 0 && mention == 1 && mentions.count == 2
        {
          result[index] = mention - 1
        }
        continue
      }
      result[index] = comparedSide(view, index, mention, mentions, distinct) ?? mention
    }
  }

  /// "with A versus B (31.3 metres; P < 0.001)": one value with its p-value behind both sides, which have none of their own, is what
  /// the first side gained over the other.
  private func comparedSide(
    _ view: SentenceView, _ index: Int, _ mention: Int, _ mentions: [TextSpan], _ distinct: [Int]
  ) -> Int? {
    guard mention > 0, distinct[mention - 1] != distinct[mention], view.measures[index].pValue != nil,
      !view.isListed(index), reading.isStandard(mentions[mention], view),
      index == 0 || view.measures[index - 1].end < mentions[mention - 1].start
    else { return nil }
    let gap =
      reading.tokens.index(at: mentions[mention - 1].end)..<reading.tokens.index(at: mentions[mention].start)
    return gap.count <= 3 ? mention - 1 : nil
  }

  /// "5% and 2% of patients on placebo": what stands behind the last value of an "and"-list is said of all of it.
  private func shareBehind(
    _ view: SentenceView, _ mentions: [TextSpan], _ distinct: [Int], _ used: Set<Int>, _ result: inout [Int?]
  ) {
    for index in view.measures.indices.reversed().dropFirst() where result[index] == nil {
      let (here, next) = (view.measures[index], view.measures[index + 1])
      guard let group = result[index + 1], here.list == next.list else { continue }
      // "in arm A was 7 months and 9 months in arm B": the first has its own in front.
      let own = mentions.indices.last { mentions[$0].end <= here.span.start && !used.contains($0) }
      if let own, distinct[own] != distinct[group],
        here.tokens.lowerBound - reading.tokens.index(at: mentions[own].end) <= 3
          || opensAnother(here.tokens.upperBound),
        !hasComparison(view, reading.tokens.index(at: mentions[own].end), here.tokens.lowerBound),
        !(reading.tokens.index(at: mentions[own].end)..<here.tokens.lowerBound).contains(where: {
          reading.mark($0) == 0x3A
        })
      {
        continue
      }
      if !hasComparison(view, here.tokens.upperBound, next.tokens.lowerBound) { result[index] = group }
    }
  }

  /// "In A the rate was 52%, and 26% in B": a comma and "and" between two values part two clauses.
  private func opensAnother(_ end: Int) -> Bool {
    reading.mark(end) == 0x2C && reading.isWord(end + 1, in: Words.and)
  }

  /// "neutropenia (22%), fatigue (9%) and neuropathy (13%) on A": what stands behind the last bracket is said of all that a comma or
  /// "and" joins to it, where no mention stands in front of them.
  private func shareRuns(
    _ view: SentenceView, _ mentions: [TextSpan], _ used: Set<Int>, _ result: inout [Int?]
  ) {
    var run: [Int] = []
    for index in view.measures.indices {
      if let last = run.last, !joinsRun(view, last, index) { run = [] }
      guard view.measures[index].depth > 0, view.measures[index].kind != .ratio, !view.isListed(index) else {
        run = []
        continue
      }
      guard let group = result[index] else {
        run.append(index)
        continue
      }
      let isBehind =
        used.contains(group) && mentions[group].start > view.measures[index].span.end
        && reading.depth[reading.tokens.index(at: mentions[group].start)] < view.measures[index].depth
      if isBehind, let first = run.first,
        !mentions.indices.contains(where: {
          !used.contains($0) && mentions[$0].end <= view.measures[first].span.start
        })
      {
        for member in run { result[member] = group }
      }
      run = []
    }
  }

  /// Whether only a few words with a comma or "and" part the brackets of two values.
  private func joinsRun(_ view: SentenceView, _ first: Int, _ second: Int) -> Bool {
    let depth = view.measures[first].depth
    guard view.measures[second].depth == depth else { return false }
    var words = 0
    var isJoined = false
    let end = view.measures[first].tokens.upperBound
    for token in end..<max(end, view.measures[second].tokens.lowerBound) where reading.depth[token] < depth {
      let byte = reading.mark(token)
      if byte == 0x3B || byte == 0x3A { return false }
      if byte == 0x2C || reading.isWord(token, in: Words.andOr) { isJoined = true }
      if reading.isWord(token, in: GroupBinding.contrast) { return false }
      if byte == 0 { words += 1 }
      if words > 8 { return false }
    }
    return isJoined
  }

  /// "52% (95% CI …) of patients in A".
  func after(_ view: SentenceView, _ index: Int, _ mentions: [TextSpan]) -> Int? {
    let measure = view.measures[index]
    let limit =
      view.measures.dropFirst(index + 1).first { $0.depth <= measure.depth }?.span.start
      ?? view.sentence.span.end
    guard let mention = mentions.indices.first(where: { mentions[$0].start >= measure.span.end }) else {
      return nil
    }
    guard mentions[mention].start < limit else { return nil }
    let end = reading.tokens.index(at: mentions[mention].start)
    // "22% (induction) (P = 0.001)": a mention alone in the first bracket of the atom.
    if mentions[mention].end <= measure.end, end - measure.tokens.upperBound == 1 { return mention }
    // "nausea (6.2% vs 3.1%) was more common with A"
    if measure.depth > 0, measure.place > 0, reading.depth[end] < measure.depth,
      reading.isCompared(view, index - 1)
    {
      return nil
    }
    // "70% of patients (placebo, 60%)": a mention in a bracket that has a value of its own.
    if reading.depth[end] > measure.depth, index + 1 < view.measures.count,
      view.measures[index + 1].depth == reading.depth[end],
      view.measures[index + 1].tokens.lowerBound - reading.tokens.index(at: mentions[mention].end) <= 3,
      view.measures[index + 1].tokens.lowerBound >= end
    {
      return nil
    }
    let start = reading.tokens.index(at: measure.end)
    if leadsClause(view, start..<max(start, end), mentions[mention]) { return nil }
    // "(P < 0.001 for A vs B)": what stands in a bracket behind, and not alone, is of the bracket.
    if reading.depth[end] > measure.depth, reading.mark(end - 1) != 0x28, reading.mark(end - 1) != 0x5B {
      return nil
    }
    // "72% (TRUST-I)": a mention alone in the bracket behind the value.
    if end - start == 1, reading.mark(start) == 0x28 { return mention }
    // "(2.0%, A; 1.4%, B)"
    if end - start == 1, reading.mark(start) == 0x2C, measure.depth > 0 {
      let behind = reading.mark(reading.tokens.index(at: mentions[mention].end))
      if behind == 0x3B || behind == 0x29 || behind == 0x5D { return mention }
    }
    // "85 (64%) A and 22 (32%) placebo patients"
    if end - start == 1, reading.mark(start) == 0x29, measure.depth > 0 { return mention }
    var (linked, isJoined, strange) = (start == end, false, 0)
    let modifiers = firstModifier(end, of: mentions[mention], from: start)
    for token in start..<max(start, end) where reading.depth[token] <= measure.depth {
      let byte = reading.mark(token)
      if byte == 0x3B || byte == 0x2E { return nil }
      linked = linked || reading.isWord(token, in: GroupBinding.prepositions)
      if byte == 0x2C {
        let isFree =
          reading.isWord(token + 1, in: Words.respectively)
          || reading.isWord(token - 1, in: Words.respectively)
        strange += isFree ? 0 : 2
      } else if byte == 0, view.covering(token) == nil, !reading.isWord(token, in: GroupBinding.fillers),
        token < modifiers
      {
        strange += 1
      }
      if reading.isWord(token, in: GroupBinding.contrast) { return nil }
      // "52%, double the rate in A": what stands behind is another's.
      if reading.isWord(token, in: Comparisons.multiples), reading.mark(token + 1) != 0x2D { return nil }
      // "by 30 points and by 12 in A": the mention is that of another number.
      isJoined = isJoined || reading.isWord(token, in: Words.andOr)
      if isJoined, reading.isNumber(token), reading.depth[token] == measure.depth,
        view.covering(token) == nil, !isGlued(token), !reading.isWord(token - 1, in: Discourse.noPartBefore)
      {
        return nil
      }
      // "were low and similar to those in A"
      if reading.isWord(token, in: Comparisons.ranking), reading.isWord(token + 1, in: Words.to) {
        return nil
      }
    }
    // "63 weeks (…) and, for B, 53 weeks": the mention leads the next value.
    let leads = view.measures.contains {
      let behind = reading.tokens.index(at: mentions[mention].end)
      return reading.mark(behind) == 0x2C && $0.tokens.lowerBound == behind + 1
    }
    if leads, (start..<max(start, end)).contains(where: { reading.mark($0) == 0x2C }) { return nil }
    // "In A, the ORR was 52% … . B" – a comparison in between hands the mention to the other side.
    if hasComparison(view, start, end) { return nil }
    return linked && strange <= 3 ? mention : nil
  }

  /// The first of the words that say more of an arm between its article and its name, "the high-dose long-acting A arm"; else `end`.
  private func firstModifier(_ end: Int, of mention: TextSpan, from start: Int) -> Int {
    guard reading.isWord(reading.tokens.index(at: mention.end), in: GroupBinding.armNouns) else { return end }
    var token = end
    let floor = max(start, end - 9)
    while token > floor, reading.mark(token - 1) == 0x2D || isModifier(token - 1) { token -= 1 }
    return token > floor && reading.isWord(token - 1, in: Words.the) ? token : end
  }

  private func isModifier(_ token: Int) -> Bool {
    reading.isAnyWord(token) && !reading.isWord(token, in: Words.the)
      && !reading.isWord(token, in: GroupBinding.prepositions)
      && !reading.isWord(token, in: GroupBinding.contrast) && !reading.isWord(token, in: Words.andOr)
  }

  private func hasComparison(_ view: SentenceView, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    let span = reading.tokens.span(start..<end)
    return reading.comparison(in: view, from: span.start, to: span.end) != nil
  }

  /// "A led to 52%": the last mention in front that no value in between has taken.
  private func before(_ view: SentenceView, _ index: Int, _ mentions: [TextSpan], _ used: Set<Int>) -> Int? {
    let measure = view.measures[index]
    guard let mention = mentions.indices.last(where: { mentions[$0].end <= measure.span.start }) else {
      return nil
    }
    if used.contains(mention) { return nil }
    let start = reading.tokens.index(at: mentions[mention].end)
    let first = reading.tokens.index(at: mentions[mention].start)
    let isStandard = reading.isStandard(mentions[mention], view)
    // "with X versus A were 4.8 and 1.7 months, respectively": the first is not A's.
    if isStandard, view.hasRespectively, view.isListed(index) { return nil }
    let isOtherSide =
      isStandard || hasComparison(view, max(view.sentence.tokens.lowerBound, first - 3), first)
    // "compared with decreases of 5.1 and 6.3 with placebo": the first of its list.
    let head = view.measures[max(0, index - measure.place)].tokens.lowerBound
    for token in start..<max(start, measure.tokens.lowerBound) where reading.depth[token] <= measure.depth {
      if reading.mark(token) == 0x3B { return nil }
      // "against chemotherapy, to 31.5 months": the value is not that of what it is compared with.
      if isOtherSide, reading.mark(token) == 0x2C { return nil }
      // "more than double that of placebo included insomnia (6%)", "compared with placebo and by 37% …"
      if isStandard, token < head, reading.isWord(token, in: GroupBinding.turning) { return nil }
    }
    // A comparison between another value and this one turns to the other side.
    let previous = view.measures[..<index].last { $0.depth == measure.depth && $0.kind == measure.kind }
    if let previous, previous.span.start > mentions[mention].end {
      if hasComparison(view, start, measure.tokens.lowerBound) { return nil }
    }
    return mention
  }

  /// "by 31% compared with placebo and by 37% compared with placebo": a value is not that of what it is itself held against.
  private func isHeldAgainst(
    _ view: SentenceView, _ index: Int, _ mention: Int, _ mentions: [TextSpan], _ distinct: [Int]
  ) -> Bool {
    let limit =
      index + 1 < view.measures.count ? view.measures[index + 1].span.start : view.sentence.span.end
    guard
      let next = mentions.indices.first(where: {
        mentions[$0].start >= view.measures[index].end && mentions[$0].end <= limit
      }), distinct[next] == distinct[mention]
    else { return false }
    return reading.isStandard(mentions[next], view)
  }

  /// "55% and those taking A had a rate of 53%": the subject of a clause of its own, with a value behind it.
  private func leadsClause(_ view: SentenceView, _ gap: Range<Int>, _ mention: TextSpan) -> Bool {
    let isSubject = gap.contains {
      reading.isWord($0, in: Words.andOr) && reading.isWord($0 + 1, in: ComparedArms.people)
    }
    guard isSubject, let next = view.measures.first(where: { $0.span.start > mention.end }) else {
      return false
    }
    let behind = reading.tokens.index(at: mention.end)..<next.tokens.lowerBound
    return behind.count <= 8
      && behind.allSatisfy {
        reading.isAnyWord($0) && !reading.isWord($0, in: Words.andOr)
          && !reading.isWord($0, in: GroupBinding.contrast)
      }
  }

  private static let turning = WordSet("and include included includes including")
  private static let prepositions = WordSet(
    "in with for among of on receiving received by treated given under from taking at to took take had got swallowed after following using"
  )
  private static let fillers = WordSet(
    """
    in with for among of on the patients who received receiving were treated given those randomized randomised assigned to participants a an all \
    adults group arm cohort by taking people under subjects from at trial study responded responders months had have respectively and both took take got \
    rate rates was were seen observed reported noted occurred response
    """)
  private static let armNouns = WordSet(
    "arm group recipients patients cohort dosing regimen treatment therapy")
  private static let contrast = WordSet("while whereas but versus vs than compared against")
}
