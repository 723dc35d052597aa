import AssayText

/// The sides of a comparison: what stands around "than" and "compared with", what "and" joins to a treatment, and whose values a pair in
/// brackets tells.
extension ComparedArms {
  /// What stands on both sides of "than", "versus", "compared with", and in lists as long as the values that they are told of.
  func sides(_ view: SentenceView) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for comparison in Comparisons.spans(reading, view) {
      let first = reading.tokens.index(at: comparison.start)
      let next = reading.tokens.index(at: comparison.end)
      guard next < view.sentence.tokens.upperBound, !reading.isWord(first, in: ComparedArms.against) else {
        continue
      }
      let right = phrase(view, from: skippingFillers(next))
      let isRightKnown = view.groups.contains {
        $0.span.start >= comparison.end && isNear(next, $0.span.start)
      }
      let isLeftKnown = view.groups.contains {
        $0.span.end <= comparison.start && first - reading.tokens.index(at: $0.span.end) <= 1
      }
      if isLeftKnown, !isRightKnown, let right { found.append(right) }
      let isPair = right.map { opensPair(view, $0.upperBound) } ?? false
      if let right, isPair, view.groups.contains(where: { $0.span.end <= comparison.start }) {
        found.append(right)
      }
      // "Compared with gauze, the dressing reduced infection (12% vs 25%)"
      if first - view.sentence.tokens.lowerBound <= 1, hasPair(view) {
        let end =
          isRightKnown ? view.groups.first.map { reading.tokens.index(at: $0.span.end) } : right?.upperBound
        if let end, reading.mark(end) == 0x2C, let subject = subject(view, from: end + 1) {
          found.append(subject)
          if let right, !isRightKnown { found.append(right) }
        }
        continue
      }
      found += aroundComparison(view, first, next)
      if let given = givenInFront(view, first, isRightKnown) { found.append(given) }
      guard !isLeftKnown, first > view.sentence.tokens.lowerBound else { continue }
      if let left = phrase(view, endingAt: first) {
        // "for needles compared with tapes (81% vs 64%)"
        if let right, isPair { found += [left, right] }
        if isRightKnown { found.append(left) }
        // "more common with nitrates than with patches"
        let lead = left.lowerBound - 1
        if reading.isWord(lead, in: ComparedArms.prepositions),
          reading.isWord(next, reading.tokens.hashes[lead]),
          let other = phrase(view, from: next + 1)
        {
          found += [left, other]
        }
      }
      if isRightKnown || isPair, let subject = subject(view, before: first), hasPair(view) {
        found.append(subject)
        if let right, isPair { found.append(right) }
      }
    }
    return found + coordinated(view) + inFrontOfPairs(view) + lists(view) + labelledPairs(view)
  }

  /// "(induction, 32.5% vs noninduction, 19.0%)": names that a comma parts from the two compared values of a bracket.
  private func labelledPairs(_ view: SentenceView) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in view.measures.indices.dropLast() {
      let (first, second) = (view.measures[index], view.measures[index + 1])
      guard first.depth > 0, second.depth == first.depth, first.kind == second.kind,
        let left = label(view, first, isFirst: true), let right = label(view, second, isFirst: false)
      else { continue }
      found += [left, right]
    }
    return found
  }

  /// The words between the bracket, or the comparison, and the comma in front of a value.
  private func label(_ view: SentenceView, _ measure: Measure, isFirst: Bool) -> Range<Int>? {
    let comma = measure.tokens.lowerBound - 1
    guard reading.mark(comma) == 0x2C else { return nil }
    var start = comma
    while start > view.sentence.tokens.lowerBound, comma - start < 5,
      reading.isAnyWord(start - 1) || reading.mark(start - 1) == 0x2D,
      !reading.isComparison(start - 1, in: view), !builder.isTaken(view, start - 1)
    {
      start -= 1
    }
    let isLed =
      isFirst
      ? opensBracket(start - 1)
      : reading.isComparison(start - 1, in: view)
        || reading.mark(start - 1) == 0x2E && reading.isComparison(start - 2, in: view)
    return isLed ? named(skippingArticles(start), comma) : nil
  }

  /// The sides of a comparison that a comma, a pair of values or a value parts from them: "X, compared with Y, had … (14 vs 5)", "X
  /// reduced mortality (3% vs 7%) compared with Y", "X led to 45%, compared with 30% for Y".
  private func aroundComparison(_ view: SentenceView, _ first: Int, _ next: Int) -> [Range<Int>] {
    let right = phrase(view, from: skippingFillers(next))
    let before = first - 1
    if reading.mark(before) == 0x2C, hasPair(view), let right, reading.mark(right.upperBound) == 0x2C,
      let left = opening(view), left.upperBound == before
    {
      return [left, right]
    }
    let follows = view.measures.contains {
      $0.place > 0 && $0.depth > 0 && reading.mark(before) == 0x29 && before - $0.tokens.upperBound < 10
    }
    if follows, let right, let subject = subject(view, before: first) { return [subject, right] }
    let number = reading.isWord(next, in: ComparedArms.roughly) ? next + 1 : next
    guard let value = view.measures.first(where: { $0.tokens.lowerBound == number }) else { return [] }
    let behind = reading.tokens.index(at: value.end)
    if reading.isWord(behind, in: Words.of), let given = given(view, from: behind + 1) { return [given] }
    guard reading.isWord(behind, in: ComparedArms.prepositions) else {
      return givenBehind(view, behind, comparison: first)
    }
    if let given = given(view, from: behind + 1), builder.approvedArm != nil { return [given] }
    guard let other = phrase(view, from: behind + 1) else { return [] }
    if let subject = subject(view, before: first) { return [subject, other] }
    // "36.6 months for men on A, compared to 14.7 months with B alone"
    let start = Int(reading.tokens.starts[first])
    let isAlone =
      reading.isWord(other.upperBound - 1, in: ComparedArms.aloneWord)
      && view.groups.contains { $0.span.end <= start }
    return isAlone ? [other] : []
  }

  /// "6% of patients treated with X relapsed, compared with 30% in the control arm": what those in front of a comparison with a known arm got.
  private func givenInFront(_ view: SentenceView, _ first: Int, _ isRightKnown: Bool) -> Range<Int>? {
    guard let value = view.measures.last(where: { $0.tokens.upperBound <= first }), value.kind == .percentage,
      value.depth == 0, first - value.tokens.upperBound < 24
    else { return nil }
    let isAgainst =
      isRightKnown || view.groups.contains { $0.isControl && reading.tokens.index(at: $0.span.start) > first }
    let behind = reading.tokens.index(at: value.end)
    guard isAgainst, reading.isWord(behind, in: Words.of) else { return nil }
    return given(view, from: behind + 1)
  }

  /// "88% on A compared to 81% receiving B": what the other side is said to have been given, right behind its value.
  private func givenBehind(_ view: SentenceView, _ verb: Int, comparison first: Int) -> [Range<Int>] {
    let isTreated =
      reading.isWord(verb, in: Words.treated) && reading.isWord(verb + 1, in: Words.with)
    let start = Int(reading.tokens.starts[first])
    guard isTreated || reading.isWord(verb, in: ComparedArms.receiving),
      view.groups.contains(where: { $0.span.end <= start }),
      let given = phrase(view, from: isTreated ? verb + 2 : verb + 1)
    else { return [] }
    return [given]
  }

  /// "those who received a single-agent therapy": what people are said to have been given.
  private func given(_ view: SentenceView, from first: Int) -> Range<Int>? {
    var token = first
    while token < first + 4,
      reading.isWord(token, in: ComparedArms.people) || reading.isWord(token, in: Words.the)
        || reading.isWord(token, in: ComparedArms.relatives)
    {
      token += 1
    }
    guard token > first else { return nil }
    if reading.isWord(token, in: Words.treated), reading.isWord(token + 1, in: Words.with) {
      return phrase(view, from: token + 2)
    }
    guard reading.isWord(token, in: ComparedArms.receiving) else { return nil }
    return phrase(view, from: token + 1)
  }

  /// The words that a sentence starts with.
  private func opening(_ view: SentenceView) -> Range<Int>? {
    var start = view.sentence.tokens.lowerBound
    if builder.isAbbreviation(start), reading.isWord(start, in: ComparedArms.headings) {
      start += reading.mark(start + 1) == 0x3A ? 2 : 1
    }
    return phrase(view, from: start)
  }

  /// "Patients with X showed …", "X reduced …": what a sentence of a comparison starts with.
  private func subject(_ view: SentenceView, from first: Int? = nil, before limit: Int? = nil) -> Range<Int>?
  {
    var start = first ?? view.sentence.tokens.lowerBound
    if builder.isAbbreviation(start), reading.isWord(start, in: ComparedArms.headings) { start += 1 }
    if reading.isWord(start, in: ComparedArms.people), reading.isWord(start + 1, in: ComparedArms.having) {
      start += 2
    }
    let limit = limit ?? view.sentence.tokens.upperBound
    guard start < limit, let name = phrase(view, from: start), name.upperBound < limit else { return nil }
    var verb = name.upperBound
    if reading.isWord(verb, in: ComparedArms.people) { verb += 1 }
    // "Cure was more likely": what happened, and no treatment.
    let isPassive = reading.isWord(verb, in: ComparedArms.copulas)
    let isAgent =
      reading.isWord(verb, in: ComparedArms.verbs)
      || isPassive && reading.isWord(verb + 1, in: ComparedArms.associated)
    return isAgent ? name : nil
  }

  private func hasPair(_ view: SentenceView) -> Bool {
    view.measures.indices.dropLast().contains {
      view.measures[$0].depth > 0 && view.measures[$0 + 1].list == view.measures[$0].list
    }
  }

  /// "fewer leaks with XES (1% vs 4%)": what a comparative tells more or less of than of something else.
  private func inFrontOfPairs(_ view: SentenceView) -> [Range<Int>] {
    view.measures.compactMap { measure in
      let open = measure.tokens.lowerBound - 1
      guard measure.depth > 0, measure.place == 0, opensPair(view, open),
        let name = phrase(view, endingAt: open), name.upperBound == open, name.count == 1,
        builder.isAbbreviation(name.lowerBound),
        reading.isWord(name.lowerBound - 1, in: ComparedArms.having)
          || reading.isWord(name.lowerBound - 1, in: Words.articles),
        !reading.isWord(name.lowerBound - 2, in: ComparedArms.people),
        (max(view.sentence.tokens.lowerBound, name.lowerBound - 10)..<name.lowerBound).contains(where: {
          reading.isWord($0, in: Comparisons.more) || reading.isWord($0, in: Comparisons.less)
            || reading.isWord($0, in: Comparisons.better)
        })
      else { return nil }
      return name
    }
  }

  /// "45% and 30% for X and Y, respectively", "between X and Y (45% vs 30%)": as many names as values.
  private func lists(_ view: SentenceView) -> [Range<Int>] {
    let longest = view.measures.map(\.place).max() ?? 0
    guard longest > 0 else { return [] }
    let lowest = view.sentence.tokens.lowerBound
    let starts =
      [lowest] + view.sentence.tokens.filter { reading.isWord($0, in: ComparedArms.listLeads) }.map { $0 + 1 }
    for first in starts {
      var names: [Range<Int>] = []
      var next = first
      var count = 0
      while next < view.sentence.tokens.upperBound {
        let start = skippingArticles(next)
        let offset = Int(reading.tokens.starts[start])
        if let known = view.groups.first(where: { $0.span.start <= offset && offset < $0.span.end }) {
          next = reading.tokens.index(at: known.span.end)
        } else if let name = phrase(view, from: start) {
          names.append(name)
          next = name.upperBound
        } else {
          break
        }
        count += 1
        var isJoined = false
        if reading.mark(next) == 0x2C { next += 1 }
        if reading.isWord(next, in: ComparedArms.joining) {
          next += 1
          isJoined = true
        }
        if !isJoined, reading.mark(next - 1) != 0x2C { break }
      }
      guard count == longest + 1, !names.isEmpty else { continue }
      // "for X and Y were 45% and 30%"
      let isLed =
        reading.isWord(next, in: ComparedArms.copulas)
        && view.lists.contains {
          view.measures[$0.lowerBound].tokens.lowerBound == next + 1 && longest == $0.count - 1
        }
      let isSubject = first == lowest && view.hasRespectively && reading.isWord(next, in: ComparedArms.verbs)
      let isTold =
        isLed || isSubject || reading.isWord(next, in: Words.respectively)
        || opensPair(view, next) && count == 2
      if isTold { return names }
    }
    return []
  }

  /// "PXD and doxorubicin were alike": an abbreviation that "and" joins to a treatment.
  private func coordinated(_ view: SentenceView) -> [Range<Int>] {
    guard view.measures.contains(where: { $0.place > 0 }) else { return [] }
    var found: [Range<Int>] = []
    for group in view.groups {
      let tokens = reading.tokenRange(group.span)
      let before = tokens.lowerBound - 2
      if reading.isWord(before + 1, in: ComparedArms.joining), before >= view.sentence.tokens.lowerBound,
        builder.isAbbreviation(before), !builder.isTaken(view, before)
      {
        found.append(before..<before + 1)
      }
      let after = tokens.upperBound + 1
      if reading.isWord(after - 1, in: ComparedArms.joining), after < view.sentence.tokens.upperBound,
        builder.isAbbreviation(after), !builder.isTaken(view, after)
      {
        found.append(after..<after + 1)
      }
    }
    return found
  }

  private func isNear(_ from: Int, _ start: Int) -> Bool {
    let token = reading.tokens.index(at: start)
    return token - from <= 5 && (from..<token).allSatisfy { reading.mark($0) == 0 && !reading.isNumber($0) }
  }

  /// Whether a bracket opens here whose first value is compared with its second.
  private func opensPair(_ view: SentenceView, _ token: Int) -> Bool {
    guard opensBracket(token) else { return false }
    return view.measures.contains { $0.tokens.lowerBound - token == 1 && $0.place == 0 }
      && view.measures.contains {
        $0.place == 1 && $0.tokens.lowerBound > token && $0.tokens.lowerBound - token < 14
      }
  }

  private func skippingFillers(_ token: Int) -> Int {
    var token = token
    while token + 1 < reading.tokens.count, reading.isWord(token, in: Comparisons.fillers) { token += 1 }
    return token
  }

  private static let roughly = WordSet("only about just nearly roughly approximately some")
  private static let against = WordSet("against")
  private static let aloneWord = WordSet("alone")
  private static let relatives = WordSet("who that were")
  private static let receiving = WordSet("received receiving took taking")
  private static let joining = WordSet("and versus vs or")
  private static let listLeads = WordSet("for with between after following")
  private static let headings = WordSet("results result findings conclusion conclusions")
  private static let having = WordSet("with on receiving given taking treated")
  static let verbs = WordSet(
    """
    had showed resulted led reduced improved increased decreased produced achieved prolonged provided demonstrated significantly caused lowered \
    experienced yielded gave has
    """)
  private static let associated = WordSet("associated superior inferior")
}

/// Words that compare two sides.
enum Comparisons {
  /// The comparisons of a sentence, "superior to" and "similar to" among them, in order.
  static func spans(_ reading: Reading, _ view: SentenceView) -> [TextSpan] {
    var spans = view.comparisons.map { reading.findings[$0].span }
    for token in view.sentence.tokens.dropLast()
    where reading.isWord(token, in: ranking) && reading.isWord(token + 1, in: Words.to) {
      spans.append(reading.tokens.span(token..<token + 2))
    }
    for token in view.sentence.tokens where reading.isMargin(token) {
      spans.append(reading.tokens.span(token))
    }
    return spans.sorted()
  }

  /// Words that stand between a comparison and what something is held against.
  static let fillers = WordSet(
    """
    the a an with in on for those patients that of receiving received given treated who participants by to after consumption use administration \
    subjects women men children people were assigned randomized randomised
    """)
  static let more = WordSet("more higher greater longer increased larger")
  static let less = WordSet("fewer less lower shorter reduced smaller decreased")
  /// What is better may have more or less.
  static let better = WordSet("better superior worse inferior")
  static let ranking = WordSet("superior inferior similar equivalent comparable")
  static let multiples = WordSet("double twice triple")
  static let over = WordSet("over")
  static let points = WordSet("points percent")
}

extension Reading {
  /// "at least 2% over placebo": what leads to the one that something has so much more than.
  func isMargin(_ token: Int) -> Bool {
    isWord(token, in: Comparisons.over)
      && (mark(token - 1) == 0x25 || isWord(token - 1, in: Comparisons.points))
  }

  /// Whether a mention is only what something else is held against: "than placebo", "similar to that of placebo", "twice that of A".
  ///
  /// - Complexity: at most seven tokens in front of it.
  func isStandard(_ mention: TextSpan, _ view: SentenceView) -> Bool {
    var token = tokens.index(at: mention.start) - 1
    var steps = 0
    while token >= view.sentence.tokens.lowerBound, steps < 7 {
      if isComparison(token, in: view) { return true }
      if isWord(token, in: Comparisons.multiples) { return true }
      // "twice as many on A as on placebo", but "A as well as placebo"
      if isWord(token, in: Words.`as`) {
        return (2...9).contains { isWord(token - $0, in: Words.`as`) }
      }
      if isWord(token, in: Words.to), isWord(token - 1, in: Comparisons.ranking) { return true }
      if isMargin(token) { return true }
      // The stop of "vs."
      guard isWord(token, in: Comparisons.fillers) || mark(token) == 0x2E else { return false }
      token -= 1
      steps += 1
    }
    return false
  }
}
