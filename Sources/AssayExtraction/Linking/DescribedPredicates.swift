import AssayText

/// Endpoints that the people of a share are told of: what they did, had or were, in any verb.
extension DescribedEndpoint {
  /// "37% of women who took it weekly delivered early", "71% of those who stopped it conceived": what the verb of a share's own clause says
  /// has a better claim on it than what only tells who its people are, or what stands in another clause.
  func preferPredicate(_ view: inout SentenceView) {
    for members in view.lists {
      let index = members.upperBound - 1
      let measure = view.measures[index]
      if preferLikely(&view, index) { continue }
      guard measure.kind == .percentage || measure.kind == .fraction,
        let clause = reading.shareClause(view, index)
      else { continue }
      let end = predicateEnd(view, clause.verb)
      let from = reading.tokens.span(clause.verb).start
      let to = reading.tokens.span(end - 1).end
      let kind = kindOfExamples(view, clause.verb, end)
      if kind == nil, let own = measure.endpoint, view.endpoints[own].span.start >= from,
        view.endpoints[own].span.start < to, !isOfMedicine(view.endpoints[own])
      {
        continue
      }
      let old = measure.endpoint
      guard let told = kind.map(Told.words) ?? told(view, clause, end, index) else {
        // "Among those with headaches, 69% sought care": the headaches are no harm that it tells of.
        if let old, view.endpoints[old].isAdverse, isFarther(view, old, index, from, isNamed: false),
          !(index > 0 && view.measures[index - 1].endpoint == old)
        {
          for member in members where view.measures[member].endpoint == old {
            view.measures[member].endpoint = nil
          }
        }
        continue
      }
      let endpoint: Int
      switch told {
      case .named(let named):
        // "of those who reached A, 88% maintained the response": the response is A.
        let isResponse = view.endpoints[named].isVerb && view.endpoints[named].code == "DOR"
        if let old, isResponse || !isFarther(view, old, index, to, isNamed: true) { continue }
        endpoint = named
      case .without(let words):
        if let old, !isFarther(view, old, index, to, isNamed: false) { continue }
        guard let added = add(words, to: &view, of: index) else { continue }
        view.endpoints[added].code = "no_" + view.endpoints[added].code
        endpoint = added
      case .words(let words):
        if let old, kind == nil, !isFarther(view, old, index, to, isNamed: false) { continue }
        guard let added = add(words, to: &view, of: index) else { continue }
        if let weeks = weeksWithoutVirus(words) { view.endpoints[added].code = "SVR" + weeks }
        // "lived one year"
        if reading.isWord(words.lowerBound, in: DescribedEndpoint.lived),
          words.dropFirst().contains(where: { reading.isWord($0, in: DescribedEndpoint.landmarks) })
        {
          view.endpoints[added].code = "OS"
        }
        endpoint = added
      }
      for member in members where view.measures[member].endpoint == old {
        give(endpoint, to: member, &view)
        view.measures[member].endpointIsRight = true
        view.measures[member].endpointCost = 0
      }
    }
  }

  /// Whether an endpoint that a value has stands outside of its own clause, or only tells who its people are.
  private func isFarther(
    _ view: SentenceView, _ own: Int, _ index: Int, _ end: Int, isNamed: Bool
  ) -> Bool {
    let (mention, measure) = (view.endpoints[own], view.measures[index])
    if mention.span.start >= measure.end {
      return mention.span.start < end
        || view.measures[(index + 1)...].contains { $0.span.end <= mention.span.start }
    }
    // "Response at one year: 46% achieved it" has its label; another value's name in front is none.
    if index > 0,
      view.measures[index - 1].span.start >= mention.span.end || view.measures[index - 1].endpoint == own,
      !reading.isCompared(view, index - 1)
    {
      return true
    }
    // A name in the brackets or the size that is glued to a value may reach over it.
    let told = reading.tokens.index(at: mention.span.end)
    guard told <= measure.tokens.lowerBound else { return true }
    let gap = told..<measure.tokens.lowerBound
    // "Of the patients who developed hepatitis, 42% interrupted it": whom it is told of.
    let start = view.sentence.tokens.lowerBound
    let lead = start..<max(start, reading.tokens.index(at: mention.span.start))
    if reading.isWord(start, in: Discourse.framing), lead.count < 12,
      lead.contains(where: { reading.isWord($0, in: DescribedEndpoint.whoWith) }),
      lead.contains(where: { reading.isWord($0, in: Discourse.peopleNouns) }),
      gap.contains(where: { reading.mark($0) == 0x2C })
    {
      return true
    }
    return isNamed && gap.contains { reading.mark($0) == 0x2C || reading.mark($0) == 0x3B }
  }

  /// What a predicate tells: an endpoint that was found in it, or words that describe one.
  private enum Told {
    case named(Int)
    case words(Range<Int>)
    case without(Range<Int>)
  }

  /// The endpoint that the predicate of a clause names, or describes; nil where it says nothing.
  private func told(_ view: SentenceView, _ clause: ShareClause, _ end: Int, _ index: Int) -> Told? {
    var first = clause.verb
    var isBeing = false
    while first < end,
      reading.isWord(first, in: ShareClause.inside) || reading.isAdverb(first)
    {
      // "had not relapsed"
      if reading.isWord(first, in: DescribedEndpoint.negations) { return negated(view, first, end, index) }
      isBeing = reading.isWord(first, in: Words.copulas)
      first += 1
    }
    guard first < end else { return nil }
    // "were able to do so": what the clause in the subject said.
    if reading.isWord(end - 1, in: DescribedEndpoint.soWord), let relative = clause.relative {
      guard let words = phrase(view, from: object(behind: relative), depth: 0) else { return nil }
      let told = words.lowerBound..<max(words.lowerBound, min(words.upperBound, clause.verb))
      return !told.isEmpty && isName(told) ? .words(told) : nil
    }
    let span = TextSpan(reading.tokens.span(clause.verb).start, reading.tokens.span(end - 1).end)
    let named = view.endpoints.indices.first {
      span.contains(view.endpoints[$0].span) && !isOfMedicine(view.endpoints[$0])
    }
    if let named { return .named(named) }
    let measure = view.measures[index]
    // What somebody did under a treatment is no trait of theirs.
    let isActive = first == clause.verb && !view.groups.isEmpty && reading.isPastForm(first)
    guard measure.kind == .percentage, isBeing || !reading.isWord(first, in: ShareClause.modifying),
      isActive || isSupported(view, measure) || reading.isWord(first, in: DescribedEndpoint.success),
      !reading.isWord(first, in: DescribedEndpoint.groupVerbs)
        || reading.isWord(first, in: ShareClause.having)
    else { return nil }
    // "and vomiting occurred in": no deed of people.
    if reading.isWord(first, in: DescribedEndpoint.happening),
      reading.isWord(first + 1, in: DescribedEndpoint.inBy)
    {
      return nil
    }
    // "had to start another medicine"
    let hadTo = reading.isWord(first, in: Words.to) && reading.isWord(first - 1, in: DescribedEndpoint.having)
    if hadTo { first += 1 }
    let isLight =
      reading.isWord(first, in: DescribedEndpoint.achieving)
      || reading.isWord(first, in: DescribedEndpoint.reaching)
      || reading.isWord(first, in: ShareClause.having)
    let isHad = first == clause.verb + 1 && reading.isWord(clause.verb, in: DescribedEndpoint.having)
    let isDone = reading.isPastForm(first)
    // "will", "could" and a bare verb tell of no result.
    guard isBeing || isHad || isDone || hadTo else { return nil }
    if isLight { first += 1 }
    guard first < end else { return nil }
    // "suffered from it", "came down with it"
    if reading.isWord(first, in: ShareClause.leading) || isLight,
      let with = (first..<min(first + 3, end)).first(where: { reading.isWord($0, in: ShareClause.particles) })
    {
      first = with + 1
    }
    guard var words = phrase(view, from: first, depth: measure.depth).map({ wholeList($0, end) }) else {
      return nil
    }
    // "interrupted the drug"
    if !isLight, isDone, namesGroup(view, words) { words = first..<first + 1 }
    // "remained on treatment"
    if words.count == 1, reading.isWord(first, in: DescribedEndpoint.goingOn) {
      words = first..<max(first + 1, min(end, first + 4))
    }
    guard words.upperBound <= end, words.count < 11, isName(words), !namesGroup(view, words),
      !reading.isWord(words.upperBound - 1, in: DescribedEndpoint.pronounEnds)
    else { return nil }
    return .words(words)
  }

  /// "had not relapsed by then": what people did not do, with its "not".
  private func negated(_ view: SentenceView, _ first: Int, _ end: Int, _ index: Int) -> Told? {
    guard isSupported(view, view.measures[index]), reading.isVerbForm(first + 1) else { return nil }
    // "did not have a recurrence"
    var object = first + 1
    while object < end, reading.isWord(object, in: DescribedEndpoint.toHave) { object += 1 }
    let isOfObject = object > first + 1
    guard let words = phrase(view, from: isOfObject ? object : first, depth: view.measures[index].depth),
      words.count < 6, words.upperBound <= end, isName(words)
    else { return nil }
    return isOfObject ? .without(words) : .words(words)
  }

  /// "had no virus detected in the blood 12 weeks after the end of treatment": after how many weeks a virus was not found again.
  private func weeksWithoutVirus(_ words: Range<Int>) -> String? {
    guard let number = (words.lowerBound..<words.upperBound + 5).first(where: { reading.isNumber($0) }),
      reading.isWord(number + 1, in: DescribedEndpoint.weekWords),
      reading.isWord(number + 2, in: DescribedEndpoint.afterWord),
      words.contains(where: { reading.isWord($0, in: DescribedEndpoint.virusWords) }),
      words.contains(where: { reading.isWord($0, in: DescribedEndpoint.goneWords) })
    else { return nil }
    let weeks = reading.string(reading.tokens.span(number))
    return ["12", "24"].contains(weeks) ? weeks : nil
  }

  /// "had blood disorders, mostly anemia", "had neurological events such as confusion": the kind that the predicate tells in front of its
  /// examples.
  private func kindOfExamples(_ view: SentenceView, _ verb: Int, _ end: Int) -> Range<Int>? {
    let limit = min(end + 2, view.sentence.tokens.upperBound)
    var first = verb
    while first < end, reading.isWord(first, in: ShareClause.inside) || reading.isAdverb(first) { first += 1 }
    if reading.isWord(first, in: DescribedEndpoint.achieving)
      || reading.isWord(first, in: DescribedEndpoint.reaching)
      || reading.isWord(first, in: ShareClause.having)
    {
      first += 1
    }
    guard first > verb,
      let example = (first..<max(first, limit)).first(where: {
        reading.isWord($0, in: DescribedEndpoint.exampleWords)
      }),
      !reading.isWord(example, in: DescribedEndpoint.suchWords)
        || reading.isWord(example + 1, in: Words.as)
    else { return nil }
    var last = example
    while last > first, !reading.isAnyWord(last - 1) { last -= 1 }
    let words = first..<last
    guard (1...7).contains(words.count), isName(words), !namesGroup(view, words),
      !words.contains(where: { reading.isWord($0, in: DescribedEndpoint.stops) || reading.isVerbForm($0) }),
      view.endpoints.contains(where: {
        $0.isAdverse && $0.span.start >= reading.tokens.span(example).start
      })
    else { return nil }
    return words
  }

  /// "blood pressure medication": a measure that a medicine is for.
  private func isOfMedicine(_ mention: EndpointMention) -> Bool {
    ChangeEndpoints.contains(mention.code)
      && reading.isWord(reading.tokens.index(at: mention.span.end), in: DescribedEndpoint.medicines)
  }

  /// "good, very good or excellent": a phrase with the rest of the list that it begins.
  private func wholeList(_ words: Range<Int>, _ end: Int) -> Range<Int> {
    guard reading.mark(words.upperBound) == 0x2C, isListGoingOn(words.upperBound, end) else { return words }
    var last = words.upperBound
    while last < end,
      !reading.isWord(last, in: DescribedEndpoint.openers) || reading.isWord(last, in: Words.or)
    {
      last += 1
    }
    return words.lowerBound..<last
  }

  /// One past what a verb tells: up to a comma, a comparison or another value.
  private func predicateEnd(_ view: SentenceView, _ verb: Int) -> Int {
    let limit = min(view.sentence.tokens.upperBound, verb + 22)
    let depth = reading.depth[verb]
    var end = verb + 1
    while end < limit {
      let mark = reading.mark(end)
      if reading.depth[end] <= depth {
        if mark == 0x3B || mark == 0x3A || mark == 0x2E { break }
        // "a heart attack, stroke or other event" goes on.
        if mark == 0x2C, !isListGoingOn(end, limit) { break }
      }
      if reading.isComparison(end, in: view) || reading.isWord(end, in: DescribedEndpoint.comparisons) {
        break
      }
      // "had at least 20% fewer symptoms" goes on.
      if let finding = view.covering(end), reading.findings[finding].kind == .percentage,
        reading.findings[finding].bound == .none, !reading.isWord(end - 1, in: DescribedEndpoint.thanLeast)
      {
        break
      }
      end += 1
    }
    return end
  }

  /// Whether a comma parts items of a list that ends with "or" soon.
  private func isListGoingOn(_ comma: Int, _ limit: Int) -> Bool {
    var token = comma + 1
    while token < limit, token - comma < 8 {
      if reading.isWord(token, in: Words.or) { return true }
      if !reading.isAnyWord(token) && reading.mark(token) != 0x2D && reading.mark(token) != 0x2C {
        return false
      }
      if reading.isVerbForm(token) || reading.isWord(token, in: Words.and) { return false }
      token += 1
    }
    return false
  }

  /// "compared with 11.6% of those on placebo": the other side of a comparison is of what the first is of, where it is told of nothing else.
  func followComparisons(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst() {
      let (before, measure) = (view.measures[index - 1], view.measures[index])
      guard let endpoint = before.endpoint, before.rules.contains(.described), before.kind == measure.kind,
        before.depth == measure.depth, measure.endpoint != endpoint, before.kind == .percentage,
        let comparison = reading.comparison(in: view, from: before.end, to: measure.span.start)
      else { continue }
      let between = TextSpan(comparison.end, measure.span.start)
      if view.endpoints.contains(where: { between.contains($0.span) }) { continue }
      if let clause = reading.shareClause(view, index) {
        let start = reading.tokens.span(clause.verb).start
        if view.endpoints.contains(where: { $0.span.start >= start }) { continue }
      }
      give(endpoint, to: index, &view)
    }
  }

  /// Gives a value that is followed by "more likely to" what stands behind it.
  private func preferLikely(_ view: inout SentenceView, _ index: Int) -> Bool {
    guard view.measures[index].kind == .percentage, let words = likely(view, index) else { return false }
    let span = reading.tokens.span(words)
    let named = view.endpoints.firstIndex { $0.span.overlaps(span) }
    guard
      let endpoint = named
        ?? (isName(words) && !namesGroup(view, words) ? add(words, to: &view, of: index) : nil)
    else { return false }
    give(endpoint, to: index, &view)
    return true
  }

  /// "were 30% more likely to deliver early", "43% less likely than those on B to have a stroke": what is more or less likely.
  private func likely(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    let limit = min(view.sentence.tokens.upperBound, measure.tokens.upperBound + 20)
    let start = measure.tokens.upperBound
    guard start + 1 < limit, reading.isWord(start, in: DescribedEndpoint.moreOrLessWords),
      let likely = (start + 1..<min(start + 3, limit)).first(where: {
        reading.isWord($0, in: DescribedEndpoint.likelyWords)
      })
    else { return nil }
    var token = likely + 1
    while token + 1 < limit, reading.mark(token) == 0 || reading.mark(token) == 0x2D {
      if reading.isWord(token, in: Words.to), !reading.isComparison(token, in: view) {
        var first = token + 1
        while first < limit, reading.isWord(first, in: DescribedEndpoint.toHave) { first += 1 }
        return phrase(view, from: first, depth: measure.depth)
      }
      token += 1
    }
    return nil
  }

  private static let negations = WordSet("not never")
  private static let exampleWords = WordSet(
    "such including mostly mainly especially particularly primarily like")
  private static let suchWords = WordSet("such")
  private static let medicines = WordSet(
    "medication medications medicine medicines drug drugs pills treatment therapy")
  private static let lived = WordSet("lived")
  private static let goingOn = WordSet("remained stayed continued went kept lived")
  private static let success = WordSet("benefited benefitted improved recovered healed")
  private static let weekWords = WordSet("weeks")
  private static let afterWord = WordSet("after")
  private static let virusWords = WordSet("virus viral hcv")
  private static let goneWords = WordSet("no undetectable")
  private static let soWord = WordSet("so")
  private static let pronounEnds = WordSet("it so this that them these those one")
  private static let moreOrLessWords = WordSet("more less")
  private static let likelyWords = WordSet("likely prone apt")
  private static let toHave = WordSet("have be experience suffer develop achieve reach report a an any the")
}
