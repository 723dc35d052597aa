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
    nameChanges(&view)
    preferObject(&view)
    preferAchieved(&view)
    preferSubject(&view)
    preferItems(&view)
    preferOwnSubject(&view)
    for index in view.measures.indices where needsOne(view.measures[index]) {
      if view.measures[index].endpoint != nil { continue }
      let paths = [
        item(view, index), behind(view, index), rate(view, index), inFront(view, index),
        predicate(view, index),
      ]
      guard
        let tokens = paths.compactMap({ $0 }).first(where: {
          isName($0) && !namesGroup(view, $0) && !holdsValue(view.measures[index], $0)
        })
      else { continue }
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

  private static let pronouns = WordSet("their its his her this these those it they")

  /// Whether a phrase holds the name of an arm: "in the yoga and stretching groups".
  private func namesGroup(_ view: SentenceView, _ tokens: Range<Int>) -> Bool {
    let span = reading.tokens.span(tokens)
    return view.groups.contains { $0.span.overlaps(span) }
  }

  /// Whether what would name a value without a share's sign is itself a number ("by 9.6 points (−21.2 vs −11.6)") or a pronoun.
  private func holdsValue(_ measure: Measure, _ tokens: Range<Int>) -> Bool {
    (measure.kind == .figure || measure.kind == .measurement)
      && (tokens.contains { reading.isNumber($0) }
        || reading.isWord(tokens.lowerBound, in: DescribedEndpoint.pronouns))
  }

  /// Adds the endpoint that `tokens` describe, of measure `index`; its place among the endpoints, or nil where the words are too few.
  func add(_ tokens: Range<Int>, to view: inout SentenceView, of index: Int) -> Int? {
    let name = abbreviations.name(of: tokens, reading)
    guard name.utf8.count > 2 else { return nil }
    view.endpoints.append(
      EndpointMention(
        finding: view.measures[index].finding, span: reading.tokens.span(tokens), code: name, isVerb: false,
        isAdverse: isSafety || view.hasSafety))
    return view.endpoints.count - 1
  }

  /// Words that only compare or count, or that introduce the value itself, name no endpoint; "a 50% reduction in attacks" does.
  func isName(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { reading.tokens.kinds[$0] == .word }
    return !words.contains {
      reading.isWord($0, in: DescribedEndpoint.comparing)
        && !(reading.isWord($0, in: DescribedEndpoint.changes) && $0 + 2 < tokens.upperBound
          && reading.isWord($0 + 1, in: DescribedEndpoint.ofIn))
    }
      && !words.allSatisfy { reading.isWord($0, in: DescribedEndpoint.emptyWords) }
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
  func preferSubject(_ view: inout SentenceView) {
    for index in view.measures.indices where needsOne(view.measures[index]) {
      guard view.measures[index].endpointIsRight, let own = view.measures[index].endpoint,
        view.endpoints[own].isAdverse || !Discourse.isEfficacy(view.endpoints[own].code),
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
      let list = view.measures[index].list
      for other in view.measures.indices
      where other >= index && view.measures[other].list == list && view.measures[other].endpoint == own {
        view.measures[other].endpoint = nil
      }
    }
  }

  /// "adverse events included: dry mouth (8%)": the first of a list behind a colon or a verb.
  private func isIntroduced(_ view: SentenceView, _ index: Int, _ own: Int) -> Bool {
    let first = reading.tokens.index(at: view.endpoints[own].span.end)
    return (first..<max(first, view.measures[index].tokens.lowerBound)).contains {
      reading.mark($0) == 0x3A && reading.depth[$0] < view.measures[index].depth
    }
  }

  /// "adverse events were recorded in 69% with 100 mg, 78% with 200 mg and 57% with placebo": what was described holds until the sentence
  /// names another endpoint.
  func inherit(_ view: inout SentenceView) {
    for index in view.measures.indices.dropFirst() where needsOne(view.measures[index]) {
      guard view.measures[index].endpoint == nil, let before = view.measures[..<index].last(where: needsOne),
        let endpoint = before.endpoint,
        !view.endpoints.indices.contains(where: {
          $0 != endpoint && view.endpoints[$0].span.start >= before.end
            && view.endpoints[$0].span.end <= view.measures[index].span.start
        })
      else { continue }
      view.measures[index].endpoint = endpoint
      view.measures[index].rules.append(.described)
    }
  }

  func needsOne(_ measure: Measure) -> Bool {
    measure.kind == .percentage || measure.kind == .fraction
      || (measure.kind == .measurement || measure.kind == .figure) && measure.isAcrossArms
  }
}
