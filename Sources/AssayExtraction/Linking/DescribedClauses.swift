import AssayText

/// Endpoints that the clause around a value describes in words that stand apart from it: the label of its line, what the patients in
/// front of its bracket had, an item of a row told with "in".
extension DescribedEndpoint {
  /// "Confirmed clearance (by two readers): 45% vs 12%": what stands in front of the colon that the first value of a line follows.
  func label(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    // Where an endpoint is open the label may name those that it is told of.
    guard view.open == nil || isSafety, let head = view.measures.first,
      view.measures[index].list == head.list, head.depth <= 1
    else { return nil }
    let first = view.sentence.tokens.lowerBound
    var colon = head.tokens.lowerBound - 1
    // "32 patients (25%)"
    while colon > first, head.tokens.lowerBound - colon < 6, reading.mark(colon) != 0x3A {
      guard
        reading.mark(colon) == 0x28 || reading.isNumber(colon) || view.covering(colon) != nil
          || reading.isWord(colon, in: Discourse.peopleNouns)
          || reading.isWord(colon, in: DescribedEndpoint.articles)
      else { return nil }
      colon -= 1
    }
    guard colon > first, reading.mark(colon) == 0x3A, reading.depth[colon] == 0 else { return nil }
    var start = colon
    var end: Int?
    while start > first, colon - start < 24 {
      let token = start - 1
      let mark = reading.mark(token)
      if reading.depth[token] > 0 || mark == 0x29 || mark == 0x28 || mark == 0x5B || mark == 0x5D {
        if mark == 0x28 || mark == 0x5B, reading.depth[token] == 0 { end = token }
        start = token
        continue
      }
      if mark == 0x2E || mark == 0x3B || mark == 0x3A || mark == 0xE2 { break }
      guard mark == 0 || mark == 0x2D || mark == 0x2F, !isVerb(token) else { return nil }
      if isStop(view, token) { end = token }
      start = token
    }
    var words = behindLead(start, end ?? colon)..<(end ?? colon)
    guard words.lowerBound < words.upperBound else { return nil }
    while words.count > 1, reading.isWord(words.upperBound - 1, in: DescribedEndpoint.trailing) {
      words = words.lowerBound..<words.upperBound - 1
    }
    // "Week 16: …", "Europe: …" tell when and where.
    let count = words.count { reading.isAnyWord($0) }
    guard count <= 8, count > 1 || isSafety || view.hasSafety,
      !words.contains(where: {
        reading.isWord($0, in: Discourse.peopleNouns)
          || reading.isNumber($0) && !reading.isWord($0 - 1, in: DescribedEndpoint.grade)
      })
    else { return nil }
    return words
  }

  /// "more patients on A had clear nails than on B (44% vs 12%)", "patients (55% in one trial and 50% in the other) remained on it": what the
  /// people in front of a value's bracket are said to have, be on or reach, in the clause around the bracket.
  func aroundBracket(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    guard measure.depth > 0 else { return nil }
    let lowest = view.sentence.tokens.lowerBound
    var open = measure.tokens.lowerBound
    while open > lowest, measure.tokens.lowerBound - open < 40, reading.depth[open] >= measure.depth {
      open -= 1
    }
    guard reading.depth[open] < measure.depth else { return nil }
    let depth = reading.depth[open]
    // Right behind the people themselves: their verb stands behind the bracket.
    if reading.isWord(open - 1, in: Discourse.peopleNouns) {
      // "patients (55% women) had …" tells who they were.
      let next = measure.tokens.upperBound
      let isShare =
        next >= view.sentence.tokens.upperBound || !reading.isAnyWord(next)
        || reading.isWord(next, in: DescribedEndpoint.behindShare)
      return isShare ? predicate(view, behind: measure, depth) : nil
    }
    var verb: Int?
    var isOfPeople = false
    var token = open - 1
    while token >= lowest, open - token < 44 {
      defer { token -= 1 }
      if reading.depth[token] > depth { continue }
      let mark = reading.mark(token)
      if mark == 0x3B || mark == 0x3A || mark == 0x29 { break }
      if view.covering(token).map({ reading.findings[$0].kind == .percentage }) == true { break }
      if reading.isWord(token, in: DescribedEndpoint.achieving) || reading.isWord(token, in: staying) {
        let isRelative =
          reading.isWord(token - 1, in: DescribedEndpoint.relatives)
          || reading.isWord(token - 2, in: DescribedEndpoint.relatives)
        if !isRelative, !reading.isWord(token + 1, in: DescribedEndpoint.auxiliaries) {
          verb = token
          isOfPeople = false
        }
      } else if verb != nil,
        reading.isWord(token, in: Discourse.peopleNouns)
          || reading.isWord(token, in: DescribedEndpoint.leads)
      {
        isOfPeople = true
      }
    }
    guard let verb, isOfPeople else { return nil }
    return phrase(view, from: object(behind: verb), depth: depth)
  }

  /// "was associated with fewer severe events compared to B (65% versus 76%)": what there is more or less of, in front of a comparison and the
  /// bracket of its values.
  func moreOrLess(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    guard measure.depth > 0, reading.isCompared(view, index), let open = openBracket(view, measure) else {
      return nil
    }
    let lowest = max(view.sentence.tokens.lowerBound, open - 18)
    var end: Int?
    var token = open - 1
    while token > lowest, reading.depth[token] < measure.depth {
      let mark = reading.mark(token)
      if mark != 0, mark != 0x2D { return nil }
      if reading.isWord(token, in: DescribedEndpoint.comparisons) {
        end = token
      } else if let end, reading.isWord(token, in: DescribedEndpoint.moreLess) {
        let words = token + 1..<end
        let isShort = (1...8).contains(words.count) && !words.contains { isVerb($0) }
        return isShort && !words.contains { reading.isWord($0, in: Discourse.peopleNouns) } ? words : nil
      }
      token -= 1
    }
    return nil
  }

  /// What the people whose share stands in a bracket right behind them had, behind that bracket.
  private func predicate(_ view: SentenceView, behind measure: Measure, _ depth: UInt8) -> Range<Int>? {
    let limit = view.sentence.tokens.upperBound
    var token = measure.tokens.upperBound
    while token < limit, token - measure.tokens.upperBound < 40, reading.depth[token] > depth { token += 1 }
    let close = token
    while token < limit, token - close < 16 {
      let mark = reading.mark(token)
      if mark == 0x3B || mark == 0x3A || mark == 0x2C { return nil }
      if view.measures.contains(where: { $0.tokens.lowerBound == token }) { return nil }
      if reading.isWord(token, in: DescribedEndpoint.achieving) || reading.isWord(token, in: staying) {
        let isRelative = reading.isWord(token - 1, in: DescribedEndpoint.relatives)
        if !isRelative, !reading.isWord(token + 1, in: DescribedEndpoint.auxiliaries) {
          return phrase(view, from: object(behind: token), depth: depth)
        }
      }
      token += 1
    }
    return nil
  }

  /// "remained on a 12-week interval": one past the verb and its "on".
  func object(behind verb: Int) -> Int {
    reading.isWord(verb + 1, in: Words.on) ? verb + 2 : verb + 1
  }

  private var staying: WordSet { DescribedEndpoint.staying }

  /// "brittle nails were seen in 3% and 2%, thirst in 2% and 1%, and cold hands in 4%": each item of a row has its words between the value
  /// before it and its own "in" or "by".
  func nameRow(_ view: inout SentenceView) {
    var last: UInt64?
    for index in view.measures.indices
    where view.measures[index].place == 0 && needsOne(view.measures[index]) {
      // The items of a row have one preposition.
      let preposition = preposition(view.measures[index])
      defer { if let preposition { last = reading.tokens.hashes[preposition] } }
      guard index > 0, let preposition, reading.tokens.hashes[preposition] == last else { continue }
      let before = view.measures[index - 1]
      guard before.depth == view.measures[index].depth,
        let words = rowItem(view, behind: before, preposition), isName(words), !namesGroup(view, words)
      else { continue }
      let own = view.measures[index].endpoint
      if let own {
        // What stands between the two is bound already, and a name behind that leads no value of its own has its claim.
        let isBehind = view.endpoints[own].span.start >= view.measures[index].end
        guard view.endpoints[own].span.end <= before.span.start || isBehind && isBehindNext(view, index, own)
        else { continue }
      }
      guard let endpoint = add(words, to: &view, of: index) else { continue }
      if let own, view.endpoints[own].isAdverse { view.endpoints[endpoint].isAdverse = true }
      for other in view.list(around: index) where other >= index && view.measures[other].endpoint == own {
        give(endpoint, to: other, &view)
      }
    }
  }

  /// "to dose reduction in 3%, and to discontinuation in 1%": whether a name behind a value leads the next one.
  private func isBehindNext(_ view: SentenceView, _ index: Int, _ own: Int) -> Bool {
    guard let next = view.measures[index...].first(where: { $0.list != view.measures[index].list }) else {
      return false
    }
    return view.endpoints[own].span.end <= next.span.start
  }

  /// The words of an item: between the value in front, or the comma or "and" behind it, and the preposition of its own value.
  private func rowItem(_ view: SentenceView, behind before: Measure, _ preposition: Int) -> Range<Int>? {
    let lowest = reading.tokens.index(at: before.end)
    var first = preposition
    while first > lowest, preposition - first < 8 {
      let token = first - 1
      // "moderate-to-severe attacks" is one item.
      if reading.mark(token) == 0x2C
        || reading.isWord(token, in: DescribedEndpoint.rowOpeners) && reading.mark(token - 1) != 0x2D
      {
        break
      }
      guard reading.isAnyWord(token) || reading.mark(token) == 0x2D, view.covering(token) == nil,
        !isVerb(token), !reading.isWord(token, in: DescribedEndpoint.notInRow),
        !reading.isWord(token, in: DescribedEndpoint.falling),
        !reading.isWord(token, in: Discourse.peopleNouns)
      else { return nil }
      first = token
    }
    // Right behind the value in front stands no item.
    guard first > lowest, first < preposition, preposition - first < 8, !isAdverb(first) else { return nil }
    return first..<preposition
  }

  /// The "in" or "by" in front of a value, over "about" and its like.
  private func preposition(_ measure: Measure) -> Int? {
    var token = measure.tokens.lowerBound - 1
    while token > 0, measure.tokens.lowerBound - token < 4,
      reading.isWord(token, in: DescribedEndpoint.beforeChange) || reading.mark(token) == 0x3C
    {
      token -= 1
    }
    return reading.isWord(token, in: DescribedEndpoint.inBy) ? token : nil
  }

  /// "mostly", "only": a word in "ly" says nothing of what it is.
  private func isAdverb(_ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    return span.count > 3 && reading.text[span.end - 1] == 0x79 && reading.text[span.end - 2] == 0x6C
  }

  /// "rash led to dose interruption in 28%": what was brought about has a better claim than what did it.
  func preferCaused(_ view: inout SentenceView) {
    for index in view.measures.indices
    where view.measures[index].place == 0 && needsOne(view.measures[index]) {
      guard let words = caused(view, index), isName(words), !namesGroup(view, words) else { continue }
      let span = reading.tokens.span(words)
      let own = view.measures[index].endpoint
      if let own, view.endpoints[own].span.end > span.start { continue }
      let named = view.endpoints.firstIndex { !$0.isVerb && $0.span.overlaps(span) }
      guard let endpoint = named ?? add(words, to: &view, of: index) else { continue }
      for other in view.list(around: index) where view.measures[other].endpoint == own {
        give(endpoint, to: other, &view)
      }
    }
  }

  /// What a verb of cause brought about: the words between it and the "in" of a value.
  private func caused(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    guard let preposition = preposition(view.measures[index]) else { return nil }
    let lowest = view.sentence.tokens.lowerBound
    var first = preposition
    while first > lowest + 1, preposition - first < 8 {
      let token = first - 1
      if reading.isWord(token, in: DescribedEndpoint.toIn),
        reading.isWord(token - 1, in: DescribedEndpoint.leading)
      {
        return first < preposition ? first..<preposition : nil
      }
      guard reading.isAnyWord(token) || reading.mark(token) == 0x2D, view.covering(token) == nil,
        !isVerb(token), !reading.isWord(token, in: DescribedEndpoint.notInRow)
      else { return nil }
      first = token
    }
    return nil
  }

  func isVerb(_ token: Int) -> Bool { DescribedEndpoint.isVerb(token, reading) }

  static func isVerb(_ token: Int, _ reading: Reading) -> Bool {
    reading.isWord(token, in: DescribedEndpoint.copulas)
      || reading.isWord(token, in: DescribedEndpoint.happening)
      || reading.isWord(token, in: DescribedEndpoint.achieving)
  }

  private static let behindShare = WordSet("in on with of vs versus and for among at")
  private static let moreLess = WordSet("fewer more less")
  static let staying = WordSet("remained remain stayed")
  private static let toIn = WordSet("to in")
  private static let leading = WordSet("led leading resulted resulting")
  static let inBy = WordSet("in by")
  private static let rowOpeners = WordSet("and to but")
  private static let notInRow = WordSet(
    "in with on among at who which that rest others remainder remaining compared versus vs than those respectively both while whereas"
  )
}
