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
  /// What the notice's own abbreviations stand for.
  let abbreviations: Abbreviations

  /// Gives an endpoint in its own words to each share of `view` that has none.
  func complete(_ view: inout SentenceView) {
    if reading.kinds[view.index].containsAny(of: DescribedEndpoint.background),
      !view.groups.contains(where: \.isControl)
    {
      return
    }
    nameTimes(&view)
    preferObject(&view)
    preferSubject(&view)
    preferItems(&view)
    for index in view.measures.indices where needsOne(view.measures[index]) {
      if view.measures[index].endpoint != nil { continue }
      let paths = [
        item(view, index), behind(view, index), rate(view, index), inFront(view, index),
        predicate(view, index),
      ]
      guard let tokens = paths.compactMap({ $0 }).first(where: isName) else { continue }
      guard let endpoint = add(tokens, to: &view, of: index) else { continue }
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

  /// Adds the endpoint that `tokens` describe, of measure `index`; its place among the endpoints, or nil where the words are too few.
  private func add(_ tokens: Range<Int>, to view: inout SentenceView, of index: Int) -> Int? {
    let name = abbreviations.name(of: tokens, reading)
    guard name.utf8.count > 2 else { return nil }
    view.endpoints.append(
      EndpointMention(
        finding: view.measures[index].finding, span: reading.tokens.span(tokens), code: name, isVerb: false,
        isAdverse: isSafety || view.hasSafety))
    return view.endpoints.count - 1
  }

  /// Words that only compare or count, or that introduce the value itself, name no endpoint; "a 50% reduction in attacks" does.
  private func isName(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { reading.tokens.kinds[$0] == .word }
    return !words.contains {
      reading.isWord($0, in: DescribedEndpoint.comparing)
        && !(reading.isWord($0, in: DescribedEndpoint.changes) && $0 + 2 < tokens.upperBound
          && reading.isWord($0 + 1, in: DescribedEndpoint.ofIn))
    }
      && !words.allSatisfy { reading.isWord($0, in: DescribedEndpoint.emptyWords) }
  }

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

  /// "reduced rescue therapy use by 52%", "delayed the start of dialysis by a median of 17 months (HR 0.35)": what a verb of change acts on is what the
  /// value behind its "by" is of, whatever else the sentence names.
  private func preferObject(_ view: inout SentenceView) {
    for index in view.measures.indices where view.measures[index].depth == 0 {
      guard let object = object(view, index) else { continue }
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
        let words = behindRisk(object)
        guard !words.isEmpty, isName(words), let added = add(words, to: &view, of: index) else { continue }
        endpoint = added
      }
      view.measures[index].endpoint = endpoint
      view.measures[index].rules.append(.described)
      // What the brackets behind the value say is of the same.
      for other in view.measures.indices
      where other > index && view.measures[other].depth > 0
        && !view.measures[index + 1..<other].contains(where: { $0.depth == 0 })
        && !view.endpoints.contains(where: {
          $0.span.start >= view.measures[index].end && $0.span.end <= view.measures[other].span.start
        })
      {
        view.measures[other].endpoint = endpoint
        view.measures[other].rules.append(.described)
      }
    }
  }

  /// The tokens between a verb of change and the "by" in front of a value, without "the risk of" and its like.
  private func object(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let lowest = view.sentence.tokens.lowerBound
    var by = view.measures[index].tokens.lowerBound - 1
    while by > lowest, view.measures[index].tokens.lowerBound - by < 6,
      reading.isWord(by, in: DescribedEndpoint.beforeChange)
    {
      by -= 1
    }
    guard by > lowest, reading.isWord(by, in: DescribedEndpoint.byOnly) else { return nil }
    var verb = by - 1
    while verb > lowest, by - verb < 14, reading.mark(verb) == 0 || reading.mark(verb) == 0x2D,
      view.covering(verb) == nil, !reading.isWord(verb, in: DescribedEndpoint.changing)
    {
      verb -= 1
    }
    guard reading.isWord(verb, in: DescribedEndpoint.changing),
      // "was reduced by": what it acts on stands in front.
      verb + 1 < by
    else { return nil }
    return by - verb <= 12 ? verb + 1..<by : nil
  }

  /// What stands behind "the risk of" and its like.
  private func behindRisk(_ object: Range<Int>) -> Range<Int> {
    var first = object.lowerBound
    while first < object.upperBound,
      reading.isWord(first, in: DescribedEndpoint.risks) || reading.isWord(first, in: DescribedEndpoint.leads)
        || reading.isWord(first, in: DescribedEndpoint.articles)
    {
      first += 1
    }
    return first..<object.upperBound
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

  /// "a greater than 2 millimeter reduction": what stands behind the size of the change; "at least a 50% reduction" keeps its share.
  private func behindThreshold(_ start: Int, _ limit: Int) -> Int {
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
    return reading.mark(number + 1) == 0x2D ? number + 3 : number + 2
  }

  private static let byOnly = WordSet("by")
  private static let beforeChange = WordSet(
    "a an median mean average of about approximately nearly almost around roughly more than over at least up to just"
  )
  private static let changing = WordSet(
    """
    reduced reducing reduces reduce lowered lowering lowers cut cutting decreased decreasing improved improving improves increased increasing \
    delayed delaying extended extending prolonged prolonging slowed slowing shortened
    """)
  private static let people = WordSet(
    "patients participants adults people women men children individuals subjects")
  private static let aiming = WordSet("to reducing improving reduce improve achieve have be")
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
    end = beforePeople(view, beforeRelative(view, end))
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

  /// "the incidence of rash in patients with asthma was": one past the subject in front of whom it is told of.
  private func beforePeople(_ view: SentenceView, _ end: Int) -> Int {
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

  /// "Relief from symptoms that included nausea, was 38.6%": one past the subject in front of a clause that ends in a comma.
  private func beforeRelative(_ view: SentenceView, _ end: Int) -> Int {
    guard reading.mark(end - 1) == 0x2C else { return end }
    let lowest = max(view.sentence.tokens.lowerBound + 1, end - 30)
    var token = end - 2
    while token > lowest, reading.mark(token) != 0x3B,
      !view.measures.contains(where: { $0.tokens.contains(token) })
    {
      if reading.isWord(token, in: DescribedEndpoint.relativeOpeners),
        !reading.isWord(token - 1, in: DescribedEndpoint.relativeOpeners)
      {
        return reading.mark(token - 1) == 0x2C ? token - 1 : token
      }
      token -= 1
    }
    return end
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
    discontinued stopped suffered required needed exhibited displayed avoided
    """)
  private static let auxiliaries = WordSet(
    "been received no not previously prior already progressed undergone failed")
  private static let having = WordSet("had has have having")
  private static let comparing = WordSet(
    "difference differences reduction reductions change changes increase estimate margin margins fall falls figures it"
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
    "the a an of who with achieving having that had achieved all overall in at estimated")
  private static let articles = WordSet("a an the at to of in their its")
  private static let itemStops = WordSet(
    "and or were was include included including includes are is as with by than while who which experienced reported had like in of to for from"
  )
  private static let ofOnly = WordSet("of")
  private static let whoWith = WordSet("with who")
  private static let inAmong = WordSet("in among for")
  private static let relativeOpeners = WordSet("that which including such defined")
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
    endpoint secondary endpoints key end point points this \
    met efficacy data effect effects only also well tolerated significant significantly statistically clinically older younger age aged greater
    meaningful superior better symptom symptoms mild moderate severe respectively just nearly almost median mean from
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
