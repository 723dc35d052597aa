import AssayText

/// Endpoints that are described and not named: "79.5% of patients achieved IGA success", "the composite cure rate was 82%",
/// "increased intraocular pressure (9%)". Their own words become the name.
///
/// Tried only for shares that no named endpoint was bound to, and only along four fixed paths from the value; where the words do not
/// lead to a phrase the endpoint stays open.
struct DescribedEndpoint {
  let reading: Reading
  /// Whether harm is spoken of.
  let isSafety: Bool

  /// Gives an endpoint in its own words to each share of `view` that has none.
  func complete(_ view: inout SentenceView) {
    if reading.kinds[view.index].containsAny(of: DescribedEndpoint.background),
      !view.groups.contains(where: \.isControl)
    {
      return
    }
    nameTimes(&view)
    preferSubject(&view)
    preferItems(&view)
    for index in view.measures.indices where needsOne(view.measures[index]) {
      if view.measures[index].endpoint != nil { continue }
      let paths = [
        item(view, index), behind(view, index), rate(view, index), inFront(view, index),
        predicate(view, index),
      ]
      guard let tokens = paths.compactMap({ $0 }).first(where: isName) else { continue }
      let span = reading.tokens.span(tokens)
      let name = SnakeCase.words(reading.string(span))
      guard name.utf8.count > 2 else { continue }
      view.endpoints.append(
        EndpointMention(
          finding: view.measures[index].finding, span: span, code: name, isVerb: false,
          isAdverse: isSafety || view.hasSafety))
      let endpoint = view.endpoints.count - 1
      view.measures[index].endpoint = endpoint
      view.measures[index].rules.append(.described)
      // What is said of one value of a list is said of all of it.
      let list = view.measures[index].list
      for other in view.measures.indices
      where view.measures[other].list == list && view.measures[other].endpoint == nil
        && !isItem(view, other)
      {
        view.measures[other].endpoint = endpoint
        view.measures[other].rules.append(.described)
      }
    }
    inherit(&view)
  }

  /// Words that only compare or count, or that introduce the value itself, name no endpoint.
  private func isName(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { reading.tokens.kinds[$0] == .word }
    return !words.contains { reading.isWord($0, in: DescribedEndpoint.comparing) }
      && !words.allSatisfy { reading.isWord($0, in: DescribedEndpoint.emptyWords) }
  }

  /// Whether the sentence compares, times or estimates: else "38% were women" is no result.
  private func isSupported(_ view: SentenceView, _ measure: Measure) -> Bool {
    isSafety || view.hasSafety || !view.comparisons.isEmpty || measure.interval != nil
      || measure.pValue != nil
      || measure.group != nil || !view.durations.isEmpty
      || view.groups.contains(where: \.isControl)
  }

  /// "Time to resolution of five symptoms: the median was 167.9 hours": times that no named endpoint has.
  private func nameTimes(_ view: inout SentenceView) {
    let open = view.measures.indices.filter {
      view.measures[$0].kind == .duration && view.measures[$0].endpoint == nil
    }
    guard !open.isEmpty, let tokens = DescribedTimes.tokens(reading, view) else { return }
    let span = reading.tokens.span(tokens)
    view.endpoints.append(
      EndpointMention(
        finding: view.measures[open[0]].finding, span: span, code: SnakeCase.words(reading.string(span)),
        isVerb: false, isAdverse: false))
    for index in open {
      view.measures[index].endpoint = view.endpoints.count - 1
      view.measures[index].rules.append(.described)
    }
  }

  /// "Gout was reported in 3.1% of patients, gallstones in 2.2%": the subject in front has a better claim on the first value than a
  /// name far behind it.
  private func preferSubject(_ view: inout SentenceView) {
    for index in view.measures.indices where needsOne(view.measures[index]) {
      guard view.measures[index].endpointIsRight, let own = view.measures[index].endpoint,
        view.endpoints[own].isAdverse,
        item(view, index).map(isName) == true
          || view.measures[index].endpointCost > 3 && inFront(view, index).map(isName) == true
      else { continue }
      view.measures[index].endpoint = nil
    }
    // What followed the first by inheritance goes with it.
    for index in view.measures.indices.dropFirst()
    where view.measures[index - 1].endpoint == nil && view.measures[index].endpointIsRight
      && view.measures[index].endpointCost > 3 && needsOne(view.measures[index])
    {
      view.measures[index].endpoint = nil
    }
  }

  /// "dry mouth (8%) and hiccups (3%)": what stands in front of a value's own bracket has a better claim on it than the name of an
  /// earlier value.
  private func preferItems(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst() where needsOne(view.measures[index]) {
      guard let own = view.measures[index].endpoint, view.endpoints[own].isAdverse,
        view.endpoints[own].span.end <= view.measures[index - 1].span.start,
        let words = item(view, index), isName(words),
        // "1 mg (2.3%)" and "than not (4.0%)" name nothing.
        words.allSatisfy({ !reading.isNumber($0) }),
        words.contains(where: { reading.tokens.span($0).count > 4 })
      else { continue }
      view.measures[index].endpoint = nil
    }
  }

  /// "adverse events were recorded in 69% with 100 mg, 78% with 200 mg and 57% with placebo": what was described holds until the sentence
  /// names another endpoint.
  func inherit(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst() where needsOne(view.measures[index]) {
      let before = view.measures[index - 1]
      guard view.measures[index].endpoint == nil, let endpoint = before.endpoint, needsOne(before),
        !view.endpoints.indices.contains(where: {
          $0 != endpoint && view.endpoints[$0].span.start >= before.end
            && view.endpoints[$0].span.end <= view.measures[index].span.start
        })
      else { continue }
      view.measures[index].endpoint = endpoint
      view.measures[index].rules.append(.described)
    }
  }

  private func needsOne(_ measure: Measure) -> Bool {
    measure.kind == .percentage || measure.kind == .fraction
  }

  // MARK: "increased intraocular pressure (9%), blurred vision (8%)"

  private func isItem(_ view: SentenceView, _ index: Int) -> Bool { item(view, index) != nil }

  /// The words between the last comma, "and" or colon and the bracket that the value opens.
  private func item(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    guard measure.depth > 0, var open = openBracket(view, measure), open == measure.tokens.lowerBound - 1
    else { return nil }
    let depth = reading.depth[open]
    var first = open
    while first > view.sentence.tokens.lowerBound, open - first < 8 {
      let token = first - 1
      if reading.depth[token] > depth { break }
      let mark = reading.mark(token)
      if mark == 0x2C || mark == 0x3A || mark == 0x3B || mark == 0x29 || mark == 0x2E || mark == 0xE2 {
        break
      }
      if reading.isWord(token, in: DescribedEndpoint.itemStops) || view.covering(token) != nil { break }
      first = token
    }
    while first < open, reading.isWord(first, in: DescribedEndpoint.articles) { first += 1 }
    while first < open, reading.tokens.kinds[open - 1] == .mark { open -= 1 }
    let words = (first..<open).filter { reading.tokens.kinds[$0] == .word }
    guard (1...6).contains(words.count),
      !words.contains(where: { reading.isWord($0, in: Discourse.peopleNouns) }),
      !words.allSatisfy({ reading.isWord($0, in: DescribedEndpoint.emptyWords) })
    else { return nil }
    return first..<open
  }

  private func openBracket(_ view: SentenceView, _ measure: Measure) -> Int? {
    var token = measure.tokens.lowerBound - 1
    while token >= view.sentence.tokens.lowerBound, measure.tokens.lowerBound - token < 4 {
      if reading.mark(token) == 0x28 || reading.mark(token) == 0x5B { return token }
      token -= 1
    }
    return nil
  }

  // MARK: "79.5% of patients … achieved IGA success"

  /// The object of a verb of achieving behind the value, or what a reduction is of.
  private func behind(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let limit = view.sentence.tokens.upperBound
    var token = reading.tokens.index(at: view.measures[index].end)
    let depth = view.measures[index].depth
    // "a 36% reduction in attacks"
    if token < limit, reading.isWord(token, in: DescribedEndpoint.changes) {
      var next = token + 1
      while next < limit, next - token < 4, reading.isWord(next, in: DescribedEndpoint.risks) { next += 1 }
      if next < limit, reading.isWord(next, in: DescribedEndpoint.ofIn) { next += 1 }
      guard next < limit, reading.isWord(next - 1, in: DescribedEndpoint.ofIn) else { return nil }
      return phrase(view, from: next, depth: depth)
    }
    var steps = 0
    while token < limit, steps < 24 {
      let mark = reading.mark(token)
      if mark == 0x3B || mark == 0x3A { return nil }
      if reading.depth[token] > depth {
        token += 1
        continue
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
        reading.tokens.kinds[token + 1] == .word, !reading.isWord(token - 1, in: DescribedEndpoint.relatives),
        !reading.isWord(token + 1, in: DescribedEndpoint.groupVerbs), isSupported(view, view.measures[index])
      {
        return phrase(view, from: token + 1, depth: depth)
      }
      token += 1
      steps += 1
    }
    return nil
  }

  /// The words from `start` up to where something else is told.
  private func phrase(_ view: SentenceView, from start: Int, depth: UInt8) -> Range<Int>? {
    let limit = view.sentence.tokens.upperBound
    var first = start
    while first < limit, reading.isWord(first, in: DescribedEndpoint.articles) { first += 1 }
    first = behindThreshold(first, limit)
    var end = first
    while end < limit, end - first < 14 {
      let mark = reading.mark(end)
      if mark != 0, mark != 0x2D, mark != 0x2F, mark != 0x25, mark != 0x2B { break }
      if isStop(view, end) { break }
      end += 1
    }
    while end > first, reading.isWord(end - 1, in: DescribedEndpoint.trailing) { end -= 1 }
    let words = (first..<end).filter { reading.tokens.kinds[$0] == .word }
    guard !words.isEmpty, !words.allSatisfy({ reading.isWord($0, in: DescribedEndpoint.emptyWords) })
    else { return nil }
    return first..<end
  }

  /// "a greater than 2 millimeter reduction": what stands behind the size of the change.
  private func behindThreshold(_ first: Int, _ limit: Int) -> Int {
    guard first + 4 < limit, reading.isWord(first, in: DescribedEndpoint.greater),
      reading.isWord(first + 1, in: DescribedEndpoint.thanLeast)
    else { return first }
    let number = reading.isWord(first + 2, in: DescribedEndpoint.articles) ? first + 3 : first + 2
    guard reading.isNumber(number), reading.mark(number + 1) != 0x25 else { return first }
    return reading.mark(number + 1) == 0x2D ? number + 3 : number + 2
  }

  private static let greater = WordSet("greater more at")
  private static let thanLeast = WordSet("than least")

  private func isStop(_ view: SentenceView, _ token: Int) -> Bool {
    if reading.isWord(token, in: DescribedEndpoint.stops) { return true }
    if let finding = view.covering(token) {
      let kind = reading.findings[finding].kind
      if kind != .percentage && kind != .duration { return true }
      if view.measures.contains(where: { $0.finding == finding }) { return true }
    }
    guard reading.isWord(token, in: DescribedEndpoint.openers) else { return false }
    let next = token + 1
    guard next < view.sentence.tokens.upperBound else { return true }
    return reading.isNumber(next) || view.covering(next) != nil
      || reading.isWord(next, in: DescribedEndpoint.landmarks)
      || reading.isWord(next, in: Discourse.peopleNouns)
  }

  // MARK: "the composite cure rate was 82%"

  private func inFront(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let list = view.measures[index].list
    guard let head = view.measures.first(where: { $0.list == list }) else { return nil }
    let lowest = view.sentence.tokens.lowerBound
    var end = head.tokens.lowerBound
    var sawCopula = false
    var steps = 0
    while end > lowest, steps < 16 {
      let token = end - 1
      if reading.isWord(token, in: DescribedEndpoint.copulas)
        || reading.isWord(token, in: DescribedEndpoint.happening)
      {
        sawCopula = true
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
    var first = end
    while first > lowest, end - first < 12 {
      let token = first - 1
      let mark = reading.mark(token)
      if mark != 0, mark != 0x2D, mark != 0x2F { break }
      if reading.isWord(token, in: DescribedEndpoint.clauseOpeners) || view.covering(token) != nil { break }
      first = token
    }
    first = behindLead(first, end)
    while end > first, reading.isWord(end - 1, in: DescribedEndpoint.trailing) { end -= 1 }
    let words = (first..<end).filter { reading.tokens.kinds[$0] == .word }
    guard !words.isEmpty, words.count <= 9,
      !words.contains(where: { reading.isWord($0, in: Discourse.peopleNouns) }),
      !words.allSatisfy({ reading.isWord($0, in: DescribedEndpoint.emptyWords) })
    else { return nil }
    return first..<end
  }

  // MARK: "an IGA success rate of 79.5%"

  /// The words in front of "rate of" and its like, or behind it.
  private func rate(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let of = view.measures[index].tokens.lowerBound - 1
    guard of > view.sentence.tokens.lowerBound, reading.isWord(of, in: DescribedEndpoint.ofOnly) else {
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

  // MARK: "A resolved symptoms and eradicated bacteria in 76.2% of patients"

  /// What a treatment did in the share: the words between its name and the "in" of the value.
  private func predicate(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    let end = measure.tokens.lowerBound - 1
    guard end > view.sentence.tokens.lowerBound, reading.isWord(end, in: DescribedEndpoint.inOnly),
      let group = view.groups.last(where: { $0.span.end <= measure.span.start }), isSupported(view, measure)
    else { return nil }
    let first = reading.tokens.index(at: group.span.end)
    guard first < end, end - first <= 9, (first..<end).allSatisfy({ reading.tokens.kinds[$0] == .word }),
      !reading.isWord(first, in: DescribedEndpoint.copulas),
      !reading.isWord(first, in: DescribedEndpoint.fillers)
    else { return nil }
    return first..<end
  }

  /// One past "the proportion of patients with", "rates of", "the" at the head of a phrase.
  private func behindLead(_ start: Int, _ end: Int) -> Int {
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

  private static let background = KindSet([.epidemiology, .market, .baseline])
  private static let achieving = WordSet(
    """
    achieved achieving achieve had has have having experienced experiencing experience reached reaching attained attaining showed showing \
    demonstrated demonstrating maintained maintaining maintain reported reporting developed developing met lost gained saw obtained \
    discontinued stopped suffered
    """)
  private static let auxiliaries = WordSet(
    "been received no not previously prior already progressed undergone failed")
  private static let having = WordSet("had has have having")
  private static let comparing = WordSet(
    "difference differences reduction reductions change changes increase estimate estimated margin margins fall falls figures it"
  )
  private static let relatives = WordSet("who whose that which")
  private static let copulas = WordSet("was were is are remained became stayed")
  private static let groupVerbs = WordSet(
    "treated given receiving randomized randomised assigned enrolled in taking on aged women men white black asian male female being"
  )
  private static let happening = WordSet(
    "occurred occurring observed seen reported achieved reached met noted recorded demonstrated attained experienced documented found"
  )
  private static let fillers = WordSet(
    """
    of in by for at about approximately up to the a an on with among patients participants people adults subjects
    group arm treated receiving \
    given who received and those between as also significantly from just only some around nearly almost respectively
    """)
  private static let clauseOpeners = WordSet(
    "that showed demonstrated found results result while whereas but which where when because although and met including included with than"
  )
  private static let leads = WordSet(
    "proportion percentage proportions percentages rate rates number share incidence frequency")
  private static let leadFillers = WordSet(
    "the a an of who with achieving having that had achieved all overall in at")
  private static let articles = WordSet("a an the at to of in their its")
  private static let itemStops = WordSet(
    "and or were was include included including includes are is as with by than while who which experienced reported had like in of to for from"
  )
  private static let ofOnly = WordSet("of")
  private static let inOnly = WordSet("in")
  private static let rateStops = WordSet(
    "demonstrated showed had with and or that achieved reported a an the higher lower significantly versus vs compared was were to from for"
  )
  private static let changes = WordSet(
    "reduction reductions improvement improvements increase increases decrease decreases decline drop lower higher fewer greater slower"
  )
  private static let risks = WordSet("relative risk in the a greater")
  private static let ofIn = WordSet("of in for from")
  private static let stops = WordSet(
    """
    compared comparison versus vs than while whereas but which who whom that respectively among following because
    with where when relative as \
    and including during
    """)
  private static let openers = WordSet("at after by through within over in on for from and or to with")
  private static let landmarks = WordSet(
    "week weeks month months year years day baseline the placebo group arm treatment both this each any study trial control"
  )
  private static let trailing = WordSet("of in at by to for or and the a an from rate rates on with be")
  private static let emptyWords = WordSet(
    """
    it this these those they he she there and or the a an of in to rate rates results result benefit treatment response responses patients \
    people most more all both respectively similar comparable approximately about study trial studies primary
    endpoint secondary endpoints key \
    met efficacy data effect effects only also well tolerated significant significantly statistically clinically older younger age aged greater
    meaningful superior better mild moderate severe respectively just nearly almost median mean from
    """)
}

/// Times that are described: "time to resolution of five symptoms", "time until the first exacerbation".
enum DescribedTimes {
  /// The first such phrase of a sentence, without the words around it.
  static func tokens(_ reading: Reading, _ view: SentenceView) -> Range<Int>? {
    let tokens = view.sentence.tokens
    guard
      let first = tokens.first(where: {
        reading.isWord($0, in: time) && reading.isWord($0 + 1, in: leading)
      })
    else { return nil }
    var end = first + 2
    while end < tokens.upperBound, end - first < 14 {
      let mark = reading.mark(end)
      if mark != 0, mark != 0x2D { break }
      if reading.isWord(end, in: stops) || reading.isNumber(end) && view.covering(end) != nil {
        break
      }
      end += 1
    }
    return end - first > 2 ? first..<end : nil
  }

  private static let time = WordSet("time")
  private static let leading = WordSet("to until from")
  private static let stops = WordSet(
    "was were is of: by compared versus vs than with in for among while whereas and which that respectively improved shorter longer"
  )
}
