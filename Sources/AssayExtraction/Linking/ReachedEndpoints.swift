import AssayText

/// Endpoints that patients reach: how much a known measure had to change, how many of known events they had, what a value had to fall
/// below. Such words and the measure are one endpoint, and it is not the measure alone.
extension SentenceBuilder {
  /// Widens the mentions that such words lead to, once the cut-offs are out of the measures.
  func widenReached(_ view: inout SentenceView) {
    guard !view.endpoints.isEmpty,
      view.measures.contains(where: { $0.kind == .percentage || $0.kind == .fraction })
    else { return }
    var index = 0
    while index < view.endpoints.count {
      defer { index += 1 }
      let mention = view.endpoints[index]
      guard !mention.isVerb, !isReached(mention.code) else { continue }
      let first = reading.tokens.index(at: mention.span.start)
      if let start = changeToReach(view, before: first)
        ?? (mention.isAdverse ? nil : countToReach(view, before: first))
      {
        let whole = TextSpan(reading.tokens.span(start).start, mention.span.end)
        view.endpoints[index].span = whole
        view.endpoints[index].code = abbreviations.name(of: reading.tokenRange(whole), reading)
        view.endpoints[index].isAdverse = false
        view.endpoints[index].isReached = true
        view.measures.removeAll { $0.kind == .measurement && whole.contains($0.span) }
      } else if let number = valueToReach(view, behind: mention) {
        nameLimit(&view, index, number)
      }
    }
  }

  /// "HbA1c below 7% without hypoglycemia": the limit, and what had to stay away, are in the name.
  private func nameLimit(_ view: inout SentenceView, _ index: Int, _ number: Int) {
    let digits = SnakeCase.words(reading.string(reading.tokens.span(number)))
    let isPercent = reading.mark(number + 1) == 0x25
    var name =
      view.endpoints[index].code + "_below_" + (digits.hasSuffix("_0") ? String(digits.dropLast(2)) : digits)
    if isPercent { name += "_percent" }
    if let value = view.measures.firstIndex(where: { $0.tokens.contains(number) }) {
      view.cutoffs.append(view.measures[value].finding)
      view.measures.remove(at: value)
    }
    let without = isPercent ? number + 2 : number + 1
    var end = without
    if reading.isWord(without, in: Words.without) {
      end += 1
      while end < view.sentence.tokens.upperBound, end - without < 5, reading.isAnyWord(end),
        !reading.isWord(end, in: Words.copulas), !reading.isWord(end, in: DescribedEndpoint.stops),
        !reading.isWord(end, in: DescribedEndpoint.openers)
      {
        end += 1
      }
    }
    view.endpoints[index].isReached = true
    if end > without + 1 {
      let absent = reading.tokens.span(without..<end)
      name += "_" + abbreviations.name(of: without..<end, reading)
      view.endpoints[index].span = TextSpan(view.endpoints[index].span.start, absent.end)
      view.endpoints.removeAll { absent.contains($0.span) }
    }
    view.endpoints[index].code = name
  }

  /// Whether a name has what had to be reached in it already.
  private func isReached(_ code: String) -> Bool {
    SentenceBuilder.isThreshold(code) || code.hasSuffix("_weight_loss") || code.hasPrefix("SALT_")
  }

  /// "a 3-line improvement in BCVA", "50% or greater reduction in the seizure frequency", "improved by ≥4 points in the score": where the
  /// words begin that say how much the measure at `first` had to change, or nil.
  private func changeToReach(_ view: SentenceView, before first: Int) -> Int? {
    let lowest = view.sentence.tokens.lowerBound
    var token = first - 1
    while token > lowest, first - token < 6, !reading.isWord(token, in: SentenceBuilder.toMeasure),
      reading.isAnyWord(token) || reading.mark(token) == 0x2D, view.covering(token) == nil
    {
      token -= 1
    }
    guard token > lowest + 1, reading.isWord(token, in: SentenceBuilder.toMeasure) else { return nil }
    token -= 1
    if reading.isWord(token, in: DescribedEndpoint.fromBaseline),
      reading.isWord(token - 1, in: DescribedEndpoint.fromBaseline)
    {
      token -= 2
    }
    if reading.isWord(token, in: SentenceBuilder.changeWords) {
      return amount(view, endingAt: token - 1, lowest)?.number
    }
    guard let start = amount(view, endingAt: token, lowest)?.start, start > lowest + 1,
      reading.isWord(start - 1, in: Words.ofBy),
      reading.isWord(start - 2, in: SentenceBuilder.changeWords)
        || reading.isWord(start - 2, in: SentenceBuilder.changing)
    else { return nil }
    return start - 2
  }

  /// "at least 50%", "≥4 points", "3-line", "two-step or more": the number of the amount whose last token is `last`, and where its bound
  /// begins, if it is no value.
  private func amount(_ view: SentenceView, endingAt last: Int, _ lowest: Int) -> (number: Int, start: Int)? {
    var token = last
    if reading.isWord(token, in: SentenceBuilder.orMore), reading.isWord(token - 1, in: Words.or) {
      token -= 2
    }
    if reading.mark(token) == 0x25 || reading.isAnyWord(token) && !isCount(token) { token -= 1 }
    if reading.mark(token) == 0x2D { token -= 1 }
    guard token > lowest, isCount(token) else { return nil }
    let start = bound(before: token, lowest)
    let isBound = start < token || token + 1 < last && reading.isWord(last, in: SentenceBuilder.orMore)
    // "experienced a 24-point improvement in the score compared to 14 points" is a value.
    let value = view.measures.first { $0.tokens.contains(token) }
    if let value, !isBound || value.kind != .measurement { return nil }
    return isBound || !view.measures.contains { $0.kind == .measurement } ? (token, start) : nil
  }

  /// "three or more exacerbations", "zero treated bleeds", "at least two severe attacks": where the count begins of the events that stand
  /// behind it, or nil.
  private func countToReach(_ view: SentenceView, before first: Int) -> Int? {
    let lowest = view.sentence.tokens.lowerBound
    var token = first - 1
    while token > lowest + 2, first - token < 4 {
      if reading.isWord(token, in: SentenceBuilder.zero) { return token }
      if reading.isWord(token, in: SentenceBuilder.orMore) {
        let isOr = reading.isWord(token - 1, in: Words.or) && isCount(token - 2)
        return isOr && view.covering(token - 2) == nil ? token - 2 : nil
      }
      if isCount(token) {
        let start = bound(before: token, lowest)
        return start < token && view.covering(token) == nil ? start : nil
      }
      guard reading.isAnyWord(token), view.covering(token) == nil,
        !reading.isWord(token, in: DescribedEndpoint.fillers),
        !DescribedEndpoint.isVerb(token, reading)
      else { return nil }
      token -= 1
    }
    return nil
  }

  /// One before "at least a", "≥" and their like in front of a number, or the number.
  private func bound(before number: Int, _ lowest: Int) -> Int {
    let next = reading.isWord(number - 1, in: Words.aAn) ? number - 1 : number
    let mark = reading.mark(next - 1)
    if mark == 0x3E || mark == 0xE2 { return max(lowest, next - 1) }
    let isBound =
      reading.isWord(next - 1, in: DescribedEndpoint.thanLeast)
      && reading.isWord(next - 2, in: DescribedEndpoint.greater) && next - 2 >= lowest
    return isBound ? next - 2 : number
  }

  /// "achieved HbA1c <7%", "LDL-C of less than 70 was achieved": the number that a value had to fall below, or nil.
  private func valueToReach(_ view: SentenceView, behind mention: EndpointMention) -> Int? {
    guard ChangeEndpoints.contains(mention.code) else { return nil }
    let first = reading.tokens.index(at: mention.span.start)
    var token = reading.tokens.index(at: mention.span.end)
    while reading.mark(token) == 0x29 || reading.isWord(token, in: SentenceBuilder.levelOf) { token += 1 }
    let start = token
    if reading.mark(token) == 0x3C || isAtMost(token) || reading.isWord(token, in: SentenceBuilder.below) {
      token += 1
    } else if reading.isWord(token, in: SentenceBuilder.lessOrLower),
      reading.isWord(token + 1, in: DescribedEndpoint.thanLeast)
    {
      token += 2
    }
    let or = reading.mark(token + 1) == 0x25 ? token + 2 : token + 1
    let isOrLess =
      reading.isWord(or, in: Words.or) && reading.isWord(or + 1, in: SentenceBuilder.lessOrLower)
    guard token > start || isOrLess, token < view.sentence.tokens.upperBound, reading.isNumber(token) else {
      return nil
    }
    let lowest = max(view.sentence.tokens.lowerBound + 1, first - 3)
    let isActive = (lowest..<max(lowest, first)).contains {
      reading.isWord($0, in: DescribedEndpoint.reaching)
        || reading.isWord($0, in: DescribedEndpoint.having)
          && !reading.isWord($0 - 1, in: DescribedEndpoint.relatives)
    }
    let isPassive = (token + 1...token + 6).contains {
      reading.isWord($0, in: Words.copulas) && reading.isWord($0 + 1, in: DescribedEndpoint.reaching)
    }
    guard isActive || isPassive else { return nil }
    let hasShare = view.measures.contains {
      ($0.kind == .percentage || $0.kind == .fraction) && !$0.tokens.contains(token)
    }
    return hasShare ? token : nil
  }

  /// "a hemoglobin response", "responders on the scale": a measure by which people are told to have responded is no measure any more.
  func widenResponders(_ view: inout SentenceView) {
    guard view.endpoints.count < SentenceBuilder.mostMentions else { return }
    var index = 0
    while index < view.endpoints.count {
      defer { index += 1 }
      let mention = view.endpoints[index]
      guard !mention.isVerb,
        ChangeEndpoints.contains(mention.code) || UnitlessEndpoints.contains(mention.code)
      else { continue }
      let next = reading.tokens.index(at: mention.span.end)
      let first = reading.tokens.index(at: mention.span.start)
      let noun: Int
      if next < view.sentence.tokens.upperBound, reading.isWord(next, in: SentenceBuilder.responding) {
        noun = next
      } else if let front = (1...3).map({ first - $0 }).first(where: {
        reading.isWord($0, in: SentenceBuilder.responders)
      }), front > view.sentence.tokens.lowerBound, reading.isWord(front + 1, in: SentenceBuilder.onBy) {
        noun = front
      } else {
        continue
      }
      let span = mention.span.union(reading.tokens.span(noun))
      view.endpoints.removeAll { $0.span != mention.span && $0.span.overlaps(span) }
      guard let place = view.endpoints.firstIndex(where: { $0.span == mention.span }) else { continue }
      view.endpoints[place].span = span
      view.endpoints[place].code =
        mention.code + "_" + SnakeCase.words(reading.string(reading.tokens.span(noun)))
      index = place
    }
  }

  /// A number in digits or a small one in letters.
  private func isCount(_ token: Int) -> Bool {
    reading.isNumber(token) || reading.isWord(token, in: SentenceBuilder.smallNumbers)
  }

  /// "40% complete and 41% partial responses": the complete ones are named by one word.
  func addCompleteBesidePartial(_ view: inout SentenceView) {
    guard view.endpoints.count < SentenceBuilder.mostMentions else { return }
    var index = 0
    while index < view.endpoints.count {
      defer { index += 1 }
      guard view.endpoints[index].code == "PR" else { continue }
      let first = reading.tokens.index(at: view.endpoints[index].span.start)
      guard let value = view.measures.first(where: { $0.tokens.upperBound == first }) else { continue }
      var complete = value.tokens.lowerBound - 1
      if reading.isWord(complete, in: Words.and) { complete -= 1 }
      if reading.mark(complete) == 0x2C { complete -= 1 }
      guard complete < value.tokens.lowerBound - 1,
        reading.isWord(complete, in: SentenceBuilder.completeWord),
        view.measures.contains(where: { $0.tokens.upperBound == complete })
      else { continue }
      var mention = view.endpoints[index]
      mention.span = reading.tokens.span(complete)
      mention.code = "CR"
      view.endpoints.insert(mention, at: index)
      index += 1
    }
  }

  /// "PGTC seizure frequency", "major motor seizure frequency": the kind of seizure is a part of the name.
  func widenKinds(_ view: inout SentenceView) {
    for index in view.endpoints.indices where view.endpoints[index].code == "seizure_frequency" {
      let span = view.endpoints[index].span
      let first = reading.tokens.index(at: span.start)
      var start = first
      while start - 1 > view.sentence.tokens.lowerBound, first - start < 5,
        reading.isAnyWord(start - 1) || reading.mark(start - 1) == 0x2D && start < first,
        !reading.isWord(start - 1, in: SentenceBuilder.beforeKind), view.covering(start - 1) == nil,
        !reading.isWord(start - 1, in: SentenceBuilder.changeWords),
        !reading.isWord(start - 1, in: DescribedEndpoint.changing)
      {
        start -= 1
      }
      while start < first, reading.tokens.kinds[start] == .mark { start += 1 }
      guard start < first, first - start < 5 else { continue }
      let whole = TextSpan(reading.tokens.span(start).start, span.end)
      view.endpoints[index].span = whole
      view.endpoints[index].code = abbreviations.name(of: reading.tokenRange(whole), reading)
    }
  }

  private static let responding = WordSet("response responses responder responders")
  private static let responders = WordSet("responder responders")
  private static let onBy = WordSet("on by in")
  private static let toMeasure = WordSet("in of on from for")
  private static let orMore = WordSet("more greater better higher")
  private static let zero = WordSet("zero")
  private static let levelOf = WordSet("of level levels to at")
  private static let below = WordSet("below under")
  private static let completeWord = WordSet("complete")
  private static let smallNumbers = WordSet("one two three four five six ten")
  private static let beforeKind = WordSet(
    """
    in of the a an their and or for with on from to by monthly weekly daily mean median average total baseline overall annual percent day change \
    lower higher greater fewer less more
    """)
}
