import AssayText

/// Endpoints that are the object of a verb: what a treatment changed, and what patients achieved.
extension DescribedEndpoint {
  /// "reduced rescue therapy use by 52%", "delayed the start of dialysis by a median of 17 months (HR 0.35)": what a verb of change acts on is what the
  /// value behind its "by" is of, whatever else the sentence names.
  func preferObject(_ view: inout SentenceView) {
    for index in view.measures.indices where view.measures[index].depth == 0 {
      guard let object = object(view, index) ?? joinedObject(view, index) else { continue }
      let endpoint: Int
      if let named = view.endpoints.firstIndex(where: {
        !$0.isVerb && object.contains(reading.tokens.index(at: $0.span.start))
      }) {
        // "improvement in OS, reducing the risk of death by 32%" is settled already.
        if let own = view.measures[index].endpoint,
          own == named || TimeEndpoints.contains(view.endpoints[own].code)
        {
          continue
        }
        endpoint = named
      } else {
        let words = beforeComparison(behindRisk(object))
        guard !words.isEmpty, isName(words), let added = add(words, to: &view, of: index) else { continue }
        endpoint = added
      }
      give(endpoint, to: index, &view)
      // "reduced A by 52% versus 28% on B and reduced C by 60%": what it is compared with is of the same.
      for other in view.list(around: index) where other > index && reading.isCompared(view, other - 1) {
        give(endpoint, to: other, &view)
      }
      if let next = joinedValue(view, behind: index) { give(endpoint, to: next, &view) }
      // What the brackets behind the value say is of the same.
      for other in view.measures.indices
      where other > index && view.measures[other].depth > 0
        && !view.measures[index + 1..<other].contains(where: { $0.depth == 0 })
        && !view.endpoints.contains(where: {
          $0.span.start >= view.measures[index].end && $0.span.end <= view.measures[other].span.start
        })
      {
        give(endpoint, to: other, &view)
      }
    }
  }

  /// "by 82% within 90 days after birth, and 69% within 180 days": the value that "and" joins to one whose verb rules both.
  private func joinedValue(_ view: SentenceView, behind index: Int) -> Int? {
    let next = index + 1
    guard next < view.measures.count, view.measures[next].endpoint == nil, view.measures[next].depth == 0,
      view.measures[next].kind == view.measures[index].kind
    else { return nil }
    let gap = view.measures[index].tokens.upperBound..<view.measures[next].tokens.lowerBound
    guard gap.count < 12, let and = gap.last, reading.isWord(and, in: Words.and) else { return nil }
    let span = TextSpan(view.measures[index].end, view.measures[next].span.start)
    return gap.contains(where: isVerb) || view.endpoints.contains { span.contains($0.span) } ? nil : next
  }

  /// "exacerbation rates versus placebo": what stands in front of the comparison, or of a bracket.
  private func beforeComparison(_ object: Range<Int>) -> Range<Int> {
    let end = object.first {
      reading.isWord($0, in: DescribedEndpoint.comparisons) || isExplaining($0, object.upperBound)
    }
    return object.lowerBound..<(end ?? object.upperBound)
  }

  /// The tokens between a verb of change and the "by" in front of a value, without "the risk of" and its like.
  func object(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let lowest = view.sentence.tokens.lowerBound
    guard let by = reading.changeBy(view.measures[index].tokens.lowerBound, above: lowest) else { return nil }
    var verb = by - 1
    while verb > lowest, by - verb < 14,
      reading.mark(verb) == 0 || reading.mark(verb) == 0x2D || isExplaining(verb, by),
      view.covering(verb).map({ reading.findings[$0].kind.isTreatment }) ?? true,
      !reading.isWord(verb, in: Words.by),
      !reading.isWord(verb, in: DescribedEndpoint.changing)
    {
      verb -= 1
    }
    guard reading.isWord(verb, in: DescribedEndpoint.changing),
      // "was reduced by": what it acts on stands in front.
      verb + 1 < by
    else { return nil }
    return by - verb <= 12 ? verb + 1..<by : nil
  }

  /// "the risk of severe LRTD [lower tract disease] by 82%": a bracket between, and its marks.
  private func isExplaining(_ token: Int, _ by: Int) -> Bool {
    let mark = reading.mark(token)
    return mark == 0x28 || mark == 0x29 || mark == 0x5B || mark == 0x5D
      || reading.depth[token] > reading.depth[by]
  }

  /// "reduced severe flares by 50% and the use of steroids by 30%": what stands between the first value and the second "by".
  private func joinedObject(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    guard index > 0, view.measures[index - 1].depth == 0,
      view.measures[index].kind == view.measures[index - 1].kind,
      view.measures[index - 1].rules.contains(.described) || self.object(view, index - 1) != nil,
      let by = reading.changeBy(
        view.measures[index].tokens.lowerBound, above: view.sentence.tokens.lowerBound)
    else { return nil }
    var first = reading.tokens.index(at: view.measures[index - 1].end)
    if reading.mark(first) == 0x2C { first += 1 }
    guard reading.isWord(first, in: Words.and), first + 1 < by, by - first <= 13,
      // "and severe attacks fell by 90%" has a subject of its own.
      !reading.isWord(by - 1, in: DescribedEndpoint.falling),
      (first + 1..<by).allSatisfy({
        (reading.isAnyWord($0) || reading.mark($0) == 0x2D) && !isVerb($0)
          && view.covering($0) == nil && !reading.isWord($0, in: DescribedEndpoint.changing)
          && !reading.isWord($0, in: DescribedEndpoint.comparisons)
      })
    else { return nil }
    return first + 1..<by
  }

  /// "the change from baseline in Eye Dryness Score was −5.4 mm": what changed, of values with a unit that no named endpoint has.
  func nameChanges(_ view: inout SentenceView) {
    let open = view.measures.indices.filter {
      view.measures[$0].kind == .measurement && view.measures[$0].endpoint == nil
    }
    guard let first = open.first, view.endpoints.allSatisfy({ $0.isVerb || $0.isAdverse }),
      let of = view.sentence.tokens.first(where: { isChangeOf(view, $0) }),
      let phrase = phrase(view, from: of + 1, depth: reading.depth[of])
    else { return }
    // "in eGFR from baseline to week 52 was"
    let end = phrase.first { reading.isWord($0, in: DescribedEndpoint.changeStops) } ?? phrase.upperBound
    let words = phrase.lowerBound..<end
    guard !words.isEmpty, isName(words), words.allSatisfy({ !reading.isNumber($0) }),
      let endpoint = add(words, to: &view, of: first)
    else { return }
    let printed = reading.string(view.endpoints[endpoint].span)
    if ChangeEndpoints.contains(printed) { view.endpoints[endpoint].code = printed }
    for index in open {
      give(endpoint, to: index, &view)
    }
  }

  /// Whether a token is the "in" of "change from baseline (reduction) in".
  private func isChangeOf(_ view: SentenceView, _ token: Int) -> Bool {
    guard reading.isWord(token, in: DescribedEndpoint.ofIn),
      !reading.isWord(token, in: DescribedEndpoint.fromOnly)
    else { return false }
    var before = token - 1
    while before > view.sentence.tokens.lowerBound, token - before < 7,
      reading.depth[before] > reading.depth[token] || reading.mark(before) == 0x28
        || reading.mark(before) == 0x29 || reading.isWord(before, in: DescribedEndpoint.fromBaseline)
    {
      before -= 1
    }
    return reading.isWord(before, in: DescribedEndpoint.changeNouns)
  }

  /// What stands behind "the risk of" and its like.
  func behindRisk(_ object: Range<Int>) -> Range<Int> {
    var first = object.lowerBound
    while first < object.upperBound,
      reading.isWord(first, in: DescribedEndpoint.risks) || reading.isWord(first, in: DescribedEndpoint.leads)
        || reading.isWord(first, in: DescribedEndpoint.articles)
        || reading.isWord(first, in: DescribedEndpoint.possessives)
    {
      first += 1
    }
    return first..<object.upperBound
  }

  /// "79% in the treatment group achieved a response", "84% sustaining PASI 90 and 86% maintaining sPGA 0/1": what the people that a share
  /// counts are said to have reached is what it is of, whatever stands in front of it.
  func preferAchieved(_ view: inout SentenceView) {
    for index in view.measures.indices where needsOne(view.measures[index]) {
      guard let verb = achieved(view, index) else { continue }
      let depth = view.measures[index].depth
      // "64% had bulky disease" may tell who they were.
      let isHad = reading.isWord(verb, in: DescribedEndpoint.having)
      let words = phrase(view, from: verb + 1, depth: depth)
      // "at least 75% improvement from baseline in the index": the index may stand behind the change.
      let isChange = words?.contains { reading.isWord($0, in: DescribedEndpoint.changes) } ?? true
      let end = isChange ? clauseEnd(view, verb + 1, depth) : words?.upperBound ?? verb + 1
      let object = reading.tokens.span(verb..<end)
      let reached = view.endpoints.firstIndex {
        $0.isReached && (verb + 1...verb + 4).contains(reading.tokens.index(at: $0.span.start))
      }
      let points = reached == nil ? pointsToReach(view, verb, depth) : nil
      let share = words.flatMap(shareToReach)
      let named =
        points == nil && !isAble(verb)
        ? reached
          ?? view.endpoints.firstIndex {
            $0.span.overlaps(object)
              && (share.map($0.span.contains) ?? true || SentenceBuilder.isThreshold($0.code))
          } : nil
      if let named, view.endpoints[named].isVerb || view.measures[index].endpoint == named { continue }
      let short = named == nil ? shortBehind(view, verb + 1, depth) : nil
      // "Endoscopic response at one year: 46% achieved healing": the label of the line is what they achieved.
      if named == nil, short == nil, points == nil, isLabelled(view, index) { continue }
      let described = points ?? words.flatMap { !isHad && isName($0) ? $0 : nil }
      guard let endpoint = named ?? short ?? described.flatMap({ add($0, to: &view, of: index) }) else {
        continue
      }
      let old = view.measures[index].endpoint
      view.measures[index].endpoint = endpoint
      view.measures[index].endpointIsRight = true
      view.measures[index].endpointCost = 0
      view.measures[index].rules.append(.described)
      // The values in front that share the verb, and the other side of a comparison, which had followed this one.
      let list = view.measures[index].list
      for other in view.measures.indices
      where other != index
        && (view.measures[other].endpoint == old
          || points != nil
            && view.measures[other].endpoint.map { view.endpoints[$0].span.overlaps(object) } == true)
        && (view.measures[other].list == list && other < index || isOtherSide(view, index, other))
      {
        give(endpoint, to: other, &view)
      }
    }
  }

  /// "at least a 50% reduction in headache days": the share by which what the words end with had to fall; that alone is no name of it.
  private func shareToReach(_ words: Range<Int>) -> TextSpan? {
    let first = words.lowerBound
    guard reading.isNumber(first), reading.mark(first + 1) == 0x25,
      reading.isWord(first + 2, in: DescribedEndpoint.changeNouns),
      reading.isWord(first + 3, in: DescribedEndpoint.ofIn), words.count > 4
    else { return nil }
    return reading.tokens.span(first)
  }

  /// "achieved at least 20 percent improvement by the criteria of the college (ACR 20)": the index in the bracket behind what was achieved.
  private func shortBehind(_ view: SentenceView, _ first: Int, _ depth: UInt8) -> Int? {
    let limit = min(first + 24, view.sentence.tokens.upperBound)
    guard
      let open = (first..<max(first, limit)).first(where: {
        reading.mark($0) == 0x28 || reading.mark($0) == 0x2C
      }), reading.mark(open) == 0x28, reading.depth[open] == depth
    else { return nil }
    return view.endpoints.firstIndex {
      !$0.isVerb && reading.tokens.index(at: $0.span.start) == open + 1
        && SentenceBuilder.isThreshold($0.code)
    }
  }

  /// Whether the endpoint of a value is the label in front of the line's colon.
  private func isLabelled(_ view: SentenceView, _ index: Int) -> Bool {
    guard let own = view.measures[index].endpoint, let head = view.measures.first,
      view.measures[index].list == head.list, !view.endpoints[own].isVerb,
      view.endpoints[own].span.end <= head.span.start
    else { return false }
    let first = reading.tokens.index(at: view.endpoints[own].span.start)
    let label = reading.tokens.index(at: view.endpoints[own].span.end)..<head.tokens.lowerBound
    let lowest = view.sentence.tokens.lowerBound
    return label.count < 9 && !label.contains(where: isVerb)
      && (lowest..<first).allSatisfy { reading.tokens.kinds[$0] == .mark || first - lowest < 4 }
      && label.contains { reading.mark($0) == 0x3A && $0 + 4 > head.tokens.lowerBound }
  }

  /// "at least a 3-point improvement on the scale": how many points of which scale had to be reached; the scale alone would be the score.
  private func pointsToReach(_ view: SentenceView, _ verb: Int, _ depth: UInt8) -> Range<Int>? {
    let limit = min(verb + 8, view.sentence.tokens.upperBound - 3)
    guard verb + 1 < limit,
      let first = (verb + 1..<limit).first(where: {
        reading.isNumber($0)
          && reading.isWord(reading.mark($0 + 1) == 0x2D ? $0 + 2 : $0 + 1, in: DescribedEndpoint.points)
      }),
      let words = phrase(view, from: first, depth: depth),
      words.contains(where: { reading.isWord($0, in: DescribedEndpoint.changes) })
    else { return nil }
    // "on the scale", where the phrase stopped in front of it.
    let next = words.upperBound
    guard
      reading.isWord(next, in: DescribedEndpoint.ofIn) || reading.isWord(next, in: Words.on),
      let scale = view.endpoints.first(where: {
        !$0.isVerb && (next + 1...next + 2).contains(reading.tokens.index(at: $0.span.start))
      })
    else { return words }
    var end = reading.tokens.index(at: scale.span.end)
    while end > next + 2, reading.depth[end - 1] > depth || reading.tokens.kinds[end - 1] == .mark {
      end -= 1
    }
    return words.lowerBound..<end
  }

  /// "… achieved a response compared with 37% of controls".
  private func isOtherSide(_ view: SentenceView, _ index: Int, _ other: Int) -> Bool {
    guard other > index,
      let next = view.measures[(index + 1)...].first(where: { $0.kind == view.measures[index].kind }),
      view.measures[other].list == next.list
    else { return false }
    return reading.comparison(in: view, from: view.measures[index].end, to: next.span.start) != nil
  }

  /// One past what the object of a verb reaches over: up to the next comma, comparison or value.
  private func clauseEnd(_ view: SentenceView, _ first: Int, _ depth: UInt8) -> Int {
    let limit = min(view.sentence.tokens.upperBound, first + 18)
    var end = first
    while end < limit {
      let mark = reading.mark(end)
      if reading.depth[end] <= depth, mark == 0x2C || mark == 0x3B || mark == 0x3A { break }
      if reading.isWord(end, in: DescribedEndpoint.comparisons) { break }
      if view.measures.contains(where: { $0.tokens.lowerBound == end && $0.kind != .measurement }) { break }
      end += 1
    }
    return end
  }

  /// The verb of achieving whose subject are the people of a share.
  private func achieved(_ view: SentenceView, _ index: Int) -> Int? {
    let measure = view.measures[index]
    let limit = view.sentence.tokens.upperBound
    var token = reading.tokens.index(at: measure.end)
    var steps = 0
    var comma: Int?
    while token < limit, steps < 24 {
      defer {
        token += 1
        steps += 1
      }
      if reading.depth[token] > measure.depth { continue }
      let mark = reading.mark(token)
      if mark == 0x3B || mark == 0x3A || mark == 0x2E { return nil }
      if view.measures.contains(where: { $0.tokens.lowerBound == token }) { return nil }
      if reading.isWord(token, in: DescribedEndpoint.comparisons) { return nil }
      // "of those, with a high score at the start, achieving": a pair of commas parts nothing.
      if mark == 0x2C {
        if comma == nil, reading.isWord(token + 1, in: DescribedEndpoint.whoWith) { comma = token }
        continue
      }
      // "17% had serious infections", "14% of the group had three or more relapses"
      let isHad =
        reading.isWord(token, in: DescribedEndpoint.having)
        && (steps == 0
          || view.endpoints.contains {
            $0.isReached && (token + 1...token + 3).contains(reading.tokens.index(at: $0.span.start))
          })
      guard isHad || isAble(token) || reading.isWord(token, in: DescribedEndpoint.reaching),
        !reading.isWord(token - 1, in: DescribedEndpoint.relatives),
        !reading.isWord(token - 2, in: DescribedEndpoint.relatives)
      else { continue }
      // ", achieving the primary endpoint" is told of all of it.
      let isParted =
        reading.mark(token - 1) == 0x2C && (comma == nil || comma == token - 1)
        && !reading.isWord(token - 2, in: Words.respectively)
      return isParted && steps > 0 ? nil : token
    }
    return nil
  }

  /// "68% could eat a meal", "were able to eat": the word that what they could do stands behind.
  private func isAble(_ token: Int) -> Bool {
    let isAble =
      reading.isWord(token, in: DescribedEndpoint.could)
      || reading.isWord(token, in: Words.to) && reading.isWord(token - 1, in: DescribedEndpoint.able)
    return isAble && reading.isAnyWord(token + 1) && !reading.isWord(token + 1, in: DescribedEndpoint.notDone)
  }

  /// "19% were pain-free, and almost 40% were relieved of symptoms": a value that opens a clause of its own is of what that says.
  func preferOwnPredicate(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst() where needsOne(view.measures[index]) {
      let (before, measure) = (view.measures[index - 1], view.measures[index])
      let verb = measure.tokens.upperBound
      guard let own = measure.endpoint, before.endpoint == own, before.list != measure.list,
        view.endpoints[own].span.end <= measure.span.start, measure.depth == before.depth,
        reading.isWord(verb, in: DescribedEndpoint.copulas),
        !reading.isWord(verb + 1, in: DescribedEndpoint.groupVerbs), !reading.isCompared(view, index - 1),
        let words = phrase(view, from: verb + 1, depth: measure.depth), isName(words),
        !namesGroup(view, words)
      else { continue }
      let span = reading.tokens.span(words)
      let named = view.endpoints.firstIndex { !$0.isVerb && $0.span.overlaps(span) }
      guard let endpoint = named ?? add(words, to: &view, of: index) else { continue }
      give(endpoint, to: index, &view)
    }
  }

  /// "nausea in 3%, while reactions at the site occurred in 1%": a value whose endpoint was carried over another value has a subject of its own.
  func preferOwnSubject(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst() where needsOne(view.measures[index]) {
      let before = view.measures[index - 1]
      guard let own = view.measures[index].endpoint, before.list != view.measures[index].list,
        view.endpoints[own].span.end <= before.span.start, let words = inFront(view, index), isName(words),
        reading.tokens.span(words).start >= before.end
      else { continue }
      let named = view.endpoints.firstIndex {
        !$0.isVerb && words.contains(reading.tokens.index(at: $0.span.start))
      }
      guard let endpoint = named ?? add(words, to: &view, of: index) else { continue }
      if view.endpoints[own].isAdverse { view.endpoints[endpoint].isAdverse = true }
      for other in view.list(around: index) where view.measures[other].endpoint == own {
        give(endpoint, to: other, &view)
      }
    }
  }
}

extension Reading {
  /// " - ": a dash between spaces, which joins no words.
  func isSpacedHyphen(_ token: Int) -> Bool {
    mark(token) == 0x2D && token > 0 && token + 1 < tokens.count
      && tokens.starts[token] > tokens.ends[token - 1]
      && tokens.starts[token + 1] > tokens.ends[token]
  }

  /// The "by" that leads to the value that begins at a token over small words: "by 52%", "by a median of 17 months"; nil where none stands above `lowest`.
  func changeBy(_ first: Int, above lowest: Int) -> Int? {
    var token = first - 1
    while token > lowest, first - token < 6,
      isWord(token, in: DescribedEndpoint.beforeChange)
    {
      token -= 1
    }
    return token > lowest && isWord(token, in: Words.by) ? token : nil
  }
}
