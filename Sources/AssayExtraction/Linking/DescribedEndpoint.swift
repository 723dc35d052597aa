import AssayText

/// Endpoints that are described and not named: "79.5% of patients achieved IGA success", "the composite cure rate was 82%",
/// "increased intraocular pressure (9%)". Their own words become the name.
///
/// First what the clause says overrides a name that only stands nearer (`prefer…`, rows); then each value without an endpoint tries its
/// paths (`words`). Where the words do not lead to a phrase the endpoint stays open.
struct DescribedEndpoint {
  let reading: Reading
  /// Whether harm is spoken of.
  let isSafety: Bool
  /// What the notice's own abbreviations stand for.
  let abbreviations: Abbreviations

  /// Gives an endpoint in its own words to each share of `view` that has none.
  func complete(_ view: inout SentenceView) {
    if reading.kinds[view.index].containsAny(of: DescribedEndpoint.background),
      !view.groups.contains(where: \.isControl), !view.hasSafety, !comparesRates(view)
    {
      return
    }
    nameTimes(&view)
    nameChanges(&view)
    preferObject(&view)
    preferAchieved(&view)
    preferSubject(&view)
    preferItems(&view)
    preferOwnBracket(&view)
    preferOwnSubject(&view)
    preferOwnPredicate(&view)
    preferPredicate(&view)
    preferCaused(&view)
    nameRow(&view)
    alignRows(&view)
    for index in view.measures.indices where needsOne(view.measures[index]) {
      if view.measures[index].endpoint != nil || isOfThings(view.measures[index]) { continue }
      guard let tokens = words(view, index) else { continue }
      guard let endpoint = add(tokens, to: &view, of: index) else { continue }
      give(endpoint, to: index, &view)
      // What is said of one value of a list is said of all of it.
      for other in view.list(around: index)
      where view.measures[other].endpoint == nil && !isItem(view, other) {
        give(endpoint, to: other, &view)
      }
    }
    inherit(&view)
    followComparisons(&view)
    crossRows(&view)
    followWithRatios(&view)
  }

  /// "two of four planned treatments": a part in words of what are no people.
  private func isOfThings(_ measure: Measure) -> Bool {
    guard measure.kind == .fraction else { return false }
    let next = measure.tokens.upperBound
    return reading.isRegularPast(next) && reading.isAnyWord(next + 1)
      && !reading.isWord(next + 1, in: Discourse.peopleNouns)
      && !reading.isWord(next + 1, in: DescribedEndpoint.fillers) && !reading.isAdverb(next + 1)
      && reading.isPluralNoun(next + 1)
  }

  /// "had a 24 percent lower incidence of it than those on B": whether a share of change is held against others.
  private func comparesRates(_ view: SentenceView) -> Bool {
    !view.comparisons.isEmpty
      && view.measures.contains {
        $0.kind == .percentage && reading.isWord($0.tokens.upperBound, in: DescribedEndpoint.changes)
      }
  }

  /// The words that the first of the paths leads to which can be a name.
  private func words(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    func name(_ tokens: Range<Int>?) -> Range<Int>? {
      let measure = view.measures[index]
      guard let tokens, isName(tokens), !namesGroup(view, tokens), !holdsValue(measure, tokens),
        !holdsCount(measure, tokens)
      else { return nil }
      return tokens
    }
    if let counted = name(fewer(view, index)) ?? name(scale(view, index)) { return counted }
    let near =
      name(item(view, index)) ?? name(behind(view, index))
      ?? name(rate(view, index)) ?? name(inFront(view, index))
    if let near { return near }
    let around =
      name(changed(view, index)) ?? name(predicate(view, index)) ?? name(aroundBracket(view, index))
      ?? name(label(view, index)) ?? name(moreOrLess(view, index))
    if let around { return around }
    return name(bracketLabel(view, index)) ?? name(assessed(view, index))
  }

  /// "8.7 fewer weekly attacks": what there was less of.
  private func fewer(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let token = view.measures[index].tokens.upperBound
    guard view.measures[index].kind == .figure || view.measures[index].kind == .measurement,
      reading.isWord(token, in: SentenceBuilder.fewer)
    else {
      return nil
    }
    return phrase(view, from: token + 1, depth: view.measures[index].depth)
  }

  /// "improved by 22.6 points on the ABCD", "a 9-point gain on the X Rating Scale": the scale that points are counted on.
  private func scale(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let measure = view.measures[index]
    guard measure.kind == .measurement,
      reading.text.starts(at: reading.findings[measure.finding].nameSpan, with: "point")
    else { return nil }
    var first = measure.tokens.upperBound
    let limit = view.sentence.tokens.upperBound
    if reading.isWord(first, in: DescribedEndpoint.changes) { first += 1 }
    guard reading.isWord(first, in: DescribedEndpoint.onIn) else { return nil }
    first += 1
    while first < limit, reading.isWord(first, in: DescribedEndpoint.articles) { first += 1 }
    guard let tokens = phrase(view, from: first, depth: measure.depth),
      tokens.count < 5 && reading.tokens.shapes[tokens.lowerBound].capitals > 1
        || reading.isWord(tokens.upperBound - 1, in: SentenceBuilder.scaleWords)
    else { return nil }
    return tokens
  }

  private static let onIn = WordSet("on in")
  private static let pronouns = WordSet("their its his her this these those it they")

  /// Whether a phrase holds the name of an arm: "in the yoga and stretching groups".
  func namesGroup(_ view: SentenceView, _ tokens: Range<Int>) -> Bool {
    let span = reading.tokens.span(tokens)
    return view.groups.contains { $0.span.overlaps(span) }
  }

  /// Whether what would name a value without a share's sign is itself a number ("by 9.6 points (−21.2 vs −11.6)") or a pronoun.
  private func holdsValue(_ measure: Measure, _ tokens: Range<Int>) -> Bool {
    (measure.kind == .figure || measure.kind == .measurement)
      && (tokens.contains { reading.isNumber($0) }
        || reading.isWord(tokens.lowerBound, in: DescribedEndpoint.pronouns))
  }

  /// Whether what would name a share is the count in front of it: "five (38%)".
  private func holdsCount(_ measure: Measure, _ tokens: Range<Int>) -> Bool {
    measure.count.map { reading.tokens.span(tokens).overlaps($0) } ?? false
  }

  /// Adds the endpoint that `tokens` describe, of measure `index`; its place among the endpoints, or nil where the words are too few.
  func add(_ tokens: Range<Int>, to view: inout SentenceView, of index: Int) -> Int? {
    let name = gradedName(tokens) ?? abbreviations.name(of: tokens, reading)
    guard name.utf8.count > 2 else { return nil }
    view.endpoints.append(
      EndpointMention(
        finding: view.measures[index].finding, span: reading.tokens.span(tokens), code: name, isVerb: false,
        isAdverse: isSafety || view.hasSafety))
    return view.endpoints.count - 1
  }

  /// Gives a described endpoint to a value.
  func give(_ endpoint: Int, to index: Int, _ view: inout SentenceView) {
    view.measures[index].endpoint = endpoint
    view.measures[index].rules.append(.described)
  }

  /// "adverse events of grade ≥3": the grade is named in front, and its sign in words.
  private func gradedName(_ tokens: Range<Int>) -> String? {
    guard let grade = tokens.first(where: { reading.isWord($0, in: DescribedEndpoint.grade) }),
      let number = (grade + 1..<tokens.upperBound).first(where: { reading.isNumber($0) }), number - grade <= 2
    else { return nil }
    let isBound = number > grade + 1
    guard !isBound || reading.mark(grade + 1) == 0xE2 || reading.mark(grade + 1) == 0x3E else { return nil }
    let isOf = grade > tokens.lowerBound && reading.isWord(grade - 1, in: Words.of)
    guard isBound || isOf else { return nil }
    let events = isOf ? tokens.lowerBound..<grade - 1 : number + 1..<tokens.upperBound
    let level = isOf ? number..<tokens.upperBound : number..<number + 1
    guard !events.isEmpty, isOf || grade == tokens.lowerBound else { return nil }
    return "grade_" + abbreviations.name(of: level, reading) + (isBound ? "_or_higher_" : "_")
      + abbreviations.name(of: events, reading)
  }

  /// Words that only compare or count, or that introduce the value itself, name no endpoint; "a 50% reduction in attacks" does.
  func isName(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { reading.isAnyWord($0) }
    return !words.contains {
      reading.isWord($0, in: DescribedEndpoint.comparing)
        && !(reading.isWord($0, in: DescribedEndpoint.changes) && $0 + 2 < tokens.upperBound
          && reading.isWord($0 + 1, in: DescribedEndpoint.ofIn))
        && !isHeadOfName($0, tokens)
    }
      && !words.allSatisfy { reading.isWord($0, in: DescribedEndpoint.emptyWords) }
  }

  /// "dose reductions", "weight change": a word of change that a noun in front says more of.
  private func isHeadOfName(_ token: Int, _ tokens: Range<Int>) -> Bool {
    token == tokens.upperBound - 1 && token > tokens.lowerBound
      && reading.isWord(token, in: DescribedEndpoint.changeNouns)
      && reading.isAnyWord(token - 1)
      && !reading.isWord(token - 1, in: DescribedEndpoint.emptyWords)
      && !reading.isWord(token - 1, in: DescribedEndpoint.comparing)
      && !reading.isWord(token - 1, in: DescribedEndpoint.howMuch)
  }

  /// Whether the sentence compares, times or estimates: else "38% were women" is no result.
  func isSupported(_ view: SentenceView, _ measure: Measure) -> Bool {
    isSafety || view.hasSafety || !view.comparisons.isEmpty || measure.interval != nil
      || measure.pValue != nil
      || measure.group != nil || !view.durations.isEmpty
      || view.groups.contains(where: \.isControl)
  }

  /// "Time to resolution of five symptoms: the median was 167.9 hours": times that no named endpoint has.
  func nameTimes(_ view: inout SentenceView) {
    guard view.measures.contains(where: { $0.kind == .duration }) else { return }
    let phrases = DescribedTimes.all(reading, view)
    let open = view.measures.indices.filter {
      guard view.measures[$0].kind == .duration else { return false }
      guard let own = view.measures[$0].endpoint else { return true }
      // "time to alleviation of influenza symptoms": of no influenza.
      let first = reading.tokens.index(at: view.endpoints[own].span.start)
      return (view.endpoints[own].isAdverse || !TimeEndpoints.contains(view.endpoints[own].code))
        && phrases.contains { $0.contains(first) }
    }
    guard !open.isEmpty else { return }
    guard let first = phrases.first else {
      nameReached(&view, open)
      return
    }
    var last: (phrase: Range<Int>, endpoint: Int)?
    for index in open {
      let start = view.measures[index].tokens.lowerBound
      let phrase = phrases.last { $0.upperBound <= start } ?? first
      if last?.phrase != phrase {
        let span = reading.tokens.span(phrase)
        view.endpoints.append(
          EndpointMention(
            finding: view.measures[index].finding, span: span, code: SnakeCase.words(reading.string(span)),
            isVerb: false, isAdverse: false))
        last = (phrase, view.endpoints.count - 1)
      }
      if let last { give(last.endpoint, to: index, &view) }
    }
  }

  /// "patients on A more quickly achieved clear skin (169 days vs. 372 days)": times to what they reached.
  private func nameReached(_ view: inout SentenceView, _ open: [Int]) {
    for index in open where view.measures[index].endpoint == nil {
      guard let words = aroundBracket(view, index), isName(words), !namesGroup(view, words),
        let endpoint = add(words, to: &view, of: index)
      else { continue }
      for other in open where view.measures[other].list == view.measures[index].list {
        give(endpoint, to: other, &view)
      }
    }
  }

  /// "Gout was reported in 3.1% of patients, gallstones in 2.2%": the subject in front has a better claim on the first value than a
  /// name far behind it.
  func preferSubject(_ view: inout SentenceView) {
    for index in view.measures.indices where needsOne(view.measures[index]) {
      guard view.measures[index].endpointIsRight, let own = view.measures[index].endpoint,
        view.endpoints[own].isAdverse || !Discourse.isEfficacy(view.endpoints[own].code)
      else { continue }
      if isBehindAnother(view, index, own), let words = inFront(view, index), isName(words),
        let endpoint = add(words, to: &view, of: index)
      {
        give(endpoint, to: index, &view)
        // What followed the name behind by inheritance follows the subject.
        var other = index + 1
        while other < view.measures.count, view.measures[other].endpoint == own,
          view.measures[other].endpointIsRight, view.measures[other].endpointCost > 3,
          needsOne(view.measures[other])
        {
          give(endpoint, to: other, &view)
          other += 1
        }
      } else if item(view, index).map(isName) == true
        || view.measures[index].endpointCost > 3 && inFront(view, index).map(isName) == true
      {
        view.measures[index].endpoint = nil
      }
    }
    // What followed the first by inheritance goes with it.
    for index in view.measures.indices.dropFirst()
    where view.measures[index - 1].endpoint == nil && view.measures[index].endpointIsRight
      && view.measures[index].endpointCost > 3 && needsOne(view.measures[index])
    {
      view.measures[index].endpoint = nil
    }
  }

  /// "events were reported in 42%, and 9 patients (7%) discontinued": whether another value stands between a value and the name behind it.
  private func isBehindAnother(_ view: SentenceView, _ index: Int, _ own: Int) -> Bool {
    index + 1 < view.measures.count && view.measures[index + 1].list != view.measures[index].list
      && view.measures[index + 1].span.end <= view.endpoints[own].span.start
  }

  /// "dry mouth (8%) and hiccups (3%)": what stands in front of a value's own bracket has a better claim on it than the name of an
  /// earlier value.
  func preferItems(_ view: inout SentenceView) {
    for index in view.measures.indices where needsOne(view.measures[index]) {
      guard let own = view.measures[index].endpoint,
        view.endpoints[own].isAdverse || !Discourse.isEfficacy(view.endpoints[own].code),
        index > 0 && view.endpoints[own].span.end <= view.measures[index - 1].span.start
          || isIntroduced(view, index, own),
        let words = item(view, index), isName(words),
        // "1 mg (2.3%)" and "than not (4.0%)" name nothing.
        words.allSatisfy({ !reading.isNumber($0) }),
        words.contains(where: { reading.tokens.span($0).count > 4 })
      else { continue }
      for other in view.list(around: index) where other >= index && view.measures[other].endpoint == own {
        view.measures[other].endpoint = nil
      }
    }
  }

  /// "adverse events included: dry mouth (8%)": the first of a list behind a colon or a verb.
  private func isIntroduced(_ view: SentenceView, _ index: Int, _ own: Int) -> Bool {
    let first = reading.tokens.index(at: view.endpoints[own].span.end)
    let isBehindColon = (first..<max(first, view.measures[index].tokens.lowerBound)).contains {
      reading.mark($0) == 0x3A && reading.depth[$0] < view.measures[index].depth
    }
    if isBehindColon { return true }
    guard let words = item(view, index), words.lowerBound > first,
      (first..<words.lowerBound).allSatisfy({ !reading.isWord($0, in: DescribedEndpoint.relatives) })
    else { return false }
    var verb = words.lowerBound - 1
    while verb > first, reading.isWord(verb, in: DescribedEndpoint.articles) { verb -= 1 }
    if reading.isWord(verb, in: DescribedEndpoint.includingOnly) { return true }
    // "events were rare (2%)" has no second item.
    guard reading.isWord(verb, in: DescribedEndpoint.copulas), index + 1 < view.measures.count,
      let next = view.measures[(index + 1)...].firstIndex(where: { $0.list != view.measures[index].list }),
      let second = item(view, next)
    else { return false }
    return reading.mark(second.lowerBound - 1) == 0x2C
      || reading.isWord(second.lowerBound - 1, in: Words.and)
  }

  /// "adverse events were recorded in 69% with 100 mg, 78% with 200 mg and 57% with placebo": what was described holds until the sentence
  /// names another endpoint.
  func inherit(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst() where needsOne(view.measures[index]) {
      guard view.measures[index].endpoint == nil, let before = view.measures[..<index].last(where: needsOne),
        let endpoint = before.endpoint,
        !view.endpoints.indices.contains(where: {
          view.endpoints[$0].span != view.endpoints[endpoint].span
            && view.endpoints[$0].span.start >= before.end
            && view.endpoints[$0].span.end <= view.measures[index].span.start
        })
      else { continue }
      give(endpoint, to: index, &view)
    }
  }

  func needsOne(_ measure: Measure) -> Bool {
    measure.kind == .percentage || measure.kind == .fraction
      || (measure.kind == .measurement || measure.kind == .figure)
        && (measure.isAcrossArms || reading.isWord(measure.tokens.upperBound, in: SentenceBuilder.fewer))
  }
}
