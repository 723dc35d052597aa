import AssayText

/// Rows that run beside each other: several endpoints joined by "and", and as many values.
extension DescribedEndpoint {
  /// "grade 3 events and serious events occurred more often (73% vs 67% and 54% vs 29%, respectively)", "reduced severe flares and steroid
  /// use by 50% and 30%": each endpoint of a row has the value, or the compared pair, at its own place.
  func alignRows(_ view: inout SentenceView) {
    for members in view.lists {
      guard members.count > 1, members.count <= 12, isOpenRow(view, members),
        let width = width(view, members), members.count > width,
        let parts = parts(view, members.lowerBound, members.count / width)
      else { continue }
      var endpoints: [Int] = []
      for part in parts {
        guard let endpoint = mention(view, part) ?? add(part, to: &view, of: members.lowerBound) else {
          break
        }
        endpoints.append(endpoint)
      }
      guard endpoints.count == parts.count else { continue }
      for member in members {
        view.measures[member].endpoint = endpoints[(member - members.lowerBound) / width]
        view.measures[member].rules.append(.listsInOrder)
      }
    }
  }

  /// Whether all values of a list are shares that no row of names was given yet.
  private func isOpenRow(_ view: SentenceView, _ members: Range<Int>) -> Bool {
    !view.measures[members.lowerBound].rules.contains(.listsInOrder)
      && view.measures[members].allSatisfy { $0.kind == .percentage }
  }

  /// How many values of a list stand for one endpoint: one, or two that are compared; nil where the row may be one of arms or of trials.
  private func width(_ view: SentenceView, _ members: Range<Int>) -> Int? {
    var compared = 0
    for member in members.dropLast() {
      guard reading.isCompared(view, member) else { continue }
      // "a vs b and c vs d"
      guard (member - members.lowerBound).isMultiple(of: 2) else { return nil }
      compared += 1
    }
    if compared > 0 { return compared * 2 == members.count && compared > 1 ? 2 : nil }
    let end = view.measures[members.upperBound - 1].end
    let last = reading.tokens.index(at: end)
    let isOfSeveral = (last..<min(last + 9, view.sentence.tokens.upperBound)).contains {
      reading.isWord($0, in: DescribedEndpoint.several)
    }
    guard !isOfSeveral, view.trials.allSatisfy({ $0.code == view.trials[0].code }) else { return nil }
    // "…, compared with placebo": what the whole row is held against is no part of it.
    let comparison = reading.comparison(in: view, from: end, to: view.sentence.span.end)
    var name: String?
    for group in view.groups {
      if let comparison, group.span.start >= comparison.end { continue }
      if let name, name != group.name { return nil }
      name = group.name
    }
    return 1
  }

  /// The endpoints of the row in front of a list, if there are `count` of them.
  private func parts(_ view: SentenceView, _ index: Int, _ count: Int) -> [Range<Int>]? {
    let row: Range<Int>
    if let object = object(view, index) {
      row = behindRisk(object)
    } else if let end = subjectEnd(view, index) {
      guard let subject = wholeSubject(view, before: end) else { return nil }
      row = subject
    } else {
      return nil
    }
    guard !row.isEmpty else { return nil }
    let depth = reading.depth[row.lowerBound]
    var parts: [Range<Int>] = []
    var first = row.lowerBound
    // "In the trial, A and B occurred": what opens the sentence is no part of the row.
    if reading.isWord(first, in: DescribedEndpoint.opening) {
      guard let comma = row.first(where: { reading.mark($0) == 0x2C }) else { return nil }
      first = comma + 1
    }
    for token in first...row.upperBound {
      let isEnd = token == row.upperBound
      guard isEnd || reading.depth[token] == depth else { continue }
      guard isEnd || reading.mark(token) == 0x2C || reading.isWord(token, in: Words.and)
      else { continue }
      if first < token { parts.append(first..<token) }
      first = token + 1
    }
    guard parts.count == count else { return nil }
    let names = parts.compactMap { name(view, $0) }
    return names.count == count ? names : nil
  }

  /// One part of a row without the words that lead to it and its bracket, if it can be a name.
  private func name(_ view: SentenceView, _ part: Range<Int>) -> Range<Int>? {
    let depth = reading.depth[part.lowerBound]
    var end = part.upperBound
    while end > part.lowerBound, reading.depth[end - 1] > depth || reading.tokens.kinds[end - 1] == .mark {
      end -= 1
    }
    guard part.lowerBound < end else { return nil }
    let first = behindLead(part.lowerBound, end)
    let words = (first..<end).filter { reading.isAnyWord($0) }
    guard (1...6).contains(words.count), !reading.isNumber(first), isName(first..<end),
      words.contains(where: {
        reading.tokens.span($0).count > 3 && !reading.isWord($0, in: DescribedEndpoint.grade)
      }),
      !words.contains(where: { isVerb($0) || reading.isWord($0, in: Discourse.peopleNouns) }),
      !namesGroup(view, first..<end)
    else { return nil }
    return first..<end
  }

  /// The endpoint that a part of a row names, where it is all of its words but those in front.
  private func mention(_ view: SentenceView, _ part: Range<Int>) -> Int? {
    let span = reading.tokens.span(part)
    return view.endpoints.firstIndex {
      !$0.isVerb && $0.span.end == span.end && (!$0.isAdverse || $0.span.start == span.start)
        && $0.span.start >= span.start
    }
  }

  /// The subject in front of `end` with all that is joined in it, back to where its clause begins.
  private func wholeSubject(_ view: SentenceView, before end: Int) -> Range<Int>? {
    let lowest = view.sentence.tokens.lowerBound
    guard end > lowest else { return nil }
    let depth = reading.depth[end - 1]
    var first = end
    while first > lowest, end - first < 36 {
      let token = first - 1
      if reading.depth[token] > depth {
        if view.measures.contains(where: { $0.tokens.contains(token) }) { return nil }
        first = token
        continue
      }
      let mark = reading.mark(token)
      let isInside = mark == 0 || mark == 0x2C || mark == 0x2D || mark == 0x2F || mark == 0x28 || mark == 0x29
      guard isInside || mark == 0xE2 && reading.isNumber(first) else { break }
      // "in TRIAL-1 and TRIAL-2, A and B occurred": the row begins behind the comma.
      if view.covering(token) != nil {
        guard let comma = (first..<end).first(where: { reading.mark($0) == 0x2C }) else { return nil }
        first = comma + 1
        break
      }
      if reading.isWord(token, in: DescribedEndpoint.rowStops) || isVerb(token) { break }
      if reading.isWord(token, in: Discourse.peopleNouns) { return nil }
      first = token
    }
    while first < end, reading.tokens.kinds[first] == .mark { first += 1 }
    return first < end ? first..<end : nil
  }

  /// "56% had clear nails and 32% slept well, compared with 16% and 4% on placebo": the values of the other side follow the endpoints of the
  /// first one.
  func crossRows(_ view: inout SentenceView) {
    guard view.measures.count > 3, !view.comparisons.isEmpty else { return }
    for members in view.lists where members.lowerBound > 1 && needsOne(view.measures[members.lowerBound]) {
      let (index, count) = (members.lowerBound, members.count)
      guard (2...4).contains(count), index >= count,
        isRowOfSingles(view, index - count..<index) || isRowInOrder(view, index - count..<index),
        let comparison = reading.comparison(
          in: view, from: view.measures[index - 1].end, to: view.measures[index].span.start),
        !view.endpoints.contains(where: { $0.span.start >= comparison.end })
      else { continue }
      for member in members {
        view.measures[member].endpoint = view.measures[member - count].endpoint
        view.measures[member].rules.append(.listsInOrder)
      }
    }
  }

  /// "8% and 18% reported rash and dizziness, respectively, compared with 3% and 8%": whether values in front of a comparison were given a row
  /// of names in their order.
  private func isRowInOrder(_ view: SentenceView, _ members: Range<Int>) -> Bool {
    view.list(around: members.lowerBound) == members
      && view.measures[members].allSatisfy { $0.rules.contains(.listsInOrder) && $0.endpoint != nil }
      && view.measures[members.lowerBound].kind == view.measures[members.upperBound].kind
  }

  /// Whether values in front of a comparison have a list and an endpoint of their own each, and are not compared among themselves.
  private func isRowOfSingles(_ view: SentenceView, _ members: Range<Int>) -> Bool {
    for member in members {
      let measure = view.measures[member]
      guard needsOne(measure), measure.depth == view.measures[members.upperBound].depth,
        let endpoint = measure.endpoint
      else { return false }
      for other in members.lowerBound..<member {
        guard view.measures[other].list != measure.list, let known = view.measures[other].endpoint,
          view.endpoints[known].code != view.endpoints[endpoint].code
        else { return false }
      }
      if member > members.lowerBound,
        reading.comparison(in: view, from: view.measures[member - 1].end, to: measure.span.start) != nil
      {
        return false
      }
    }
    return true
  }

  /// "… was seen in 5% on A and 6% on B (odds ratio 0.84)": a ratio behind described values is of what they are of, where nothing else is
  /// named between.
  func followWithRatios(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst() where view.measures[index].kind == .ratio {
      let (before, measure) = (view.measures[index - 1], view.measures[index])
      guard before.rules.contains(.described), let endpoint = before.endpoint, measure.endpoint != endpoint,
        measure.endpoint == nil || !measure.endpointIsRight || measure.endpointCost > 3,
        !view.endpoints.indices.contains(where: {
          $0 != endpoint && view.endpoints[$0].span.start >= before.end
            && view.endpoints[$0].span.start < measure.span.end
        })
      else { continue }
      give(endpoint, to: index, &view)
    }
  }

  static let grade = WordSet("grade grades")
  private static let several = WordSet(
    "two three both studies trials arms groups cohorts populations doses regimens doses weeks months years")
  static let opening = WordSet("in at on among by after during across for over within overall")
  private static let rowStops = WordSet(
    "that showed demonstrated results result while whereas but which included including than who when because although where with"
  )
}
