import AssayText

/// Events that are told as one: "the risk of heart attack, stroke, or cardiovascular death", "progression, recurrence, or death occurred in 7%".
extension SentenceBuilder {
  /// "leukopenia/neutropenia": side effects that a slash joins are one.
  func joinSlash(_ mention: EndpointMention, _ view: inout SentenceView) -> Bool {
    guard let last = view.endpoints.last, last.isAdverse, mention.isAdverse,
      last.span.end + 1 == mention.span.start, reading.text[last.span.end] == 0x2F
    else { return false }
    let whole = last.span.union(mention.span)
    view.endpoints[view.endpoints.count - 1].span = whole
    view.endpoints[view.endpoints.count - 1].code = SnakeCase.words(reading.string(whole))
    return true
  }

  /// Makes one mention of the events of a list that ends with "or", or with "and" behind a risk, in front of one value.
  func joinEvents(_ view: inout SentenceView) {
    guard !view.measures.isEmpty, view.measures.count < 40 else { return }
    var index = 0
    while index < view.endpoints.count {
      defer { index += 1 }
      guard SentenceBuilder.events.contains(view.endpoints[index].code) else { continue }
      let last = view.endpoints[index]
      if let kind = otherOfKind(view, index) {
        joinKind(&view, index, kind)
        continue
      }
      guard let list = eventList(view, index) else { continue }
      let span = TextSpan(reading.tokens.span(list.lowerBound).start, last.span.end)
      let parts = view.endpoints.filter { $0.span.overlaps(span) }
      let codes = Set(parts.map(\.code))
      let hasDeath = codes.contains("cardiovascular_death") || codes.contains("death")
      let isMajor = codes.contains("myocardial_infarction") && codes.contains("stroke") && hasDeath
      let place = view.endpoints.firstIndex { $0.span.overlaps(span) } ?? index
      view.endpoints.removeAll { $0.span.overlaps(span) }
      view.endpoints.insert(
        EndpointMention(
          finding: last.finding, span: span,
          code: isMajor
            ? "MACE" : abbreviations.name(of: list.lowerBound..<reading.tokens.index(at: span.end), reading),
          isVerb: false, isAdverse: false), at: place)
      index = place
    }
  }

  /// "a heart attack, stroke or other cardiovascular problem": the words behind the "other" that closes a list which the event at `index` stands
  /// last in, or nil.
  private func otherOfKind(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let limit = view.sentence.tokens.upperBound
    var token = reading.tokens.index(at: view.endpoints[index].span.end)
    if reading.mark(token) == 0x2C { token += 1 }
    guard token + 2 < limit, reading.isWord(token, in: Words.andOr),
      reading.isWord(token + 1, in: SentenceBuilder.otherWords)
    else { return nil }
    var end = token + 2
    while end < limit, end - token < 7, reading.isAnyWord(end) || reading.mark(end) == 0x2D,
      !reading.isWord(end, in: SentenceBuilder.kindNouns)
    {
      end += 1
    }
    return end < limit && reading.isWord(end, in: SentenceBuilder.kindNouns) ? token + 2..<end + 1 : nil
  }

  /// Makes one mention of a list of events and of the kind that closes it: the kind is its name.
  private func joinKind(_ view: inout SentenceView, _ index: Int, _ kind: Range<Int>) {
    let last = view.endpoints[index]
    var first = reading.tokens.index(at: last.span.start)
    // The events in front with nothing but commas and small words between.
    for other in view.endpoints[..<index].reversed() {
      let gap = reading.tokens.index(at: other.span.end)..<first
      guard gap.count < 4, gap.contains(where: { reading.mark($0) == 0x2C }),
        gap.allSatisfy({ reading.mark($0) == 0x2C || reading.isWord($0, in: Words.articles) })
      else { break }
      first = reading.tokens.index(at: other.span.start)
    }
    let span = TextSpan(reading.tokens.span(first).start, reading.tokens.span(kind.upperBound - 1).end)
    var name = abbreviations.name(of: kind.lowerBound..<kind.upperBound - 1, reading)
    name += name.isEmpty ? "events" : "_events"
    view.endpoints.removeAll { $0.span.overlaps(span) }
    let place = view.endpoints.firstIndex { $0.span.start > span.start } ?? view.endpoints.endIndex
    view.endpoints.insert(
      EndpointMention(
        finding: last.finding, span: span, code: name, isVerb: false, isAdverse: last.isAdverse), at: place)
  }

  private static let otherWords = WordSet("other another")
  private static let kindNouns = WordSet(
    "problem problems event events complication complications disease diseases trouble incident incidents")

  /// The list whose last item is the event at `index`, or nil where that is told alone.
  private func eventList(_ view: SentenceView, _ index: Int) -> Range<Int>? {
    let lowest = view.sentence.tokens.lowerBound
    let span = view.endpoints[index].span
    let end = reading.tokens.index(at: span.end)
    // What stands behind goes on with the list.
    guard reading.mark(end) != 0x2C || !reading.isWord(end + 1, in: Words.andOr),
      !reading.isWord(end, in: Words.andOr)
    else { return nil }
    var joint = reading.tokens.index(at: span.start) - 1
    while joint > lowest, reading.tokens.index(at: span.start) - joint < 4,
      reading.isAnyWord(joint), !reading.isWord(joint, in: Words.andOr),
      !reading.isWord(joint, in: SentenceBuilder.listStops)
    {
      joint -= 1
    }
    let isOr = reading.isWord(joint, in: Words.or)
    guard joint > lowest, isOr || reading.isWord(joint, in: Words.and) else { return nil }
    var first = joint
    var words = 0
    var isParted = false
    while first > lowest, joint - first < 24 {
      let token = first - 1
      let mark = reading.mark(token)
      if mark == 0x2C {
        isParted = isParted || words > 0
        words = 0
      } else {
        guard mark == 0 || mark == 0x2D, !reading.isNumber(token), words < 6,
          !reading.isWord(token, in: SentenceBuilder.listStops)
            || reading.isWord(token - 1, in: SentenceBuilder.eventNouns) && token - 1 > lowest,
          view.covering(token) == nil, !DescribedEndpoint.isVerb(token, reading)
        else { break }
        words += 1
      }
      first = token
    }
    let isOfRisk =
      reading.isWord(first - 1, in: Words.of)
      && (2...3).contains { reading.isWord(first - $0, in: SentenceBuilder.chances) }
    // "At 12 months, progression, recurrence, or death": what opens the sentence was no item.
    let isOpened =
      reading.isWord(first - 1, in: SentenceBuilder.clauseWords)
      || DescribedEndpoint.isVerb(first - 1, reading)
    if !isOfRisk, !isOpened {
      while first < joint, reading.mark(first - 1) != 0x2C, first > lowest { first += 1 }
      while first < joint, reading.mark(first) == 0x2C { first += 1 }
    }
    guard first < joint, isOfRisk || isParted && isOr, isOr || isLoneRisk(view, from: end) else { return nil }
    let list = reading.tokens.span(first..<joint)
    let hasEvent =
      view.endpoints.contains { $0.span.overlaps(list) && SentenceBuilder.events.contains($0.code) }
      || (first..<joint).contains { reading.isWord($0, in: SentenceBuilder.eventWords) }
    guard hasEvent, !view.measures.contains(where: { $0.span.overlaps(list) }) else { return nil }
    return first..<joint
  }

  /// "reduces the risk of heart attacks and strokes by 20%": one value for all of them.
  private func isLoneRisk(_ view: SentenceView, from end: Int) -> Bool {
    !view.hasRespectively && view.measures.count { $0.tokens.lowerBound >= end && $0.depth == 0 } == 1
  }

  private static let events: CodeSet = [
    "death", "cardiovascular_death", "myocardial_infarction", "stroke", "hospitalization",
    "HF_hospitalization", "heart_failure_events", "coronary_revascularization", "VTE", "relapse_rate", "MACE",
    "CHD_death", "major_bleeding", "kidney_composite", "disease_flare",
  ]
  private static let eventWords = WordSet(
    "progression recurrence relapse metastasis metastases failure death hospitalization stroke infarction")
  /// "death from any cause", "hospitalization for heart failure": what goes on with a preposition.
  private static let eventNouns = WordSet(
    "death deaths hospitalization hospitalizations hospitalisation admission worsening recurrence progression"
  )
  private static let clauseWords = WordSet("that while whereas where")
  private static let chances = WordSet(
    "risk risks rate rates incidence chance likelihood hazard odds probability occurrence")
  private static let listStops = WordSet(
    """
    was were is are in with by compared versus vs than among that which who at over through while whereas on for during after to of from including included includes \
    as if when because reduced reduces reducing lowered lowers cut cuts prevented
    """)
}
