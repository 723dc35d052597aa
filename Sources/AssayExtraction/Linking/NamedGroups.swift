import AssayText

/// Treatments that no list knows, by the place where they are named: "the levosimendan group", "75% for COPP/ABVD and 84% for BEACOPP".
extension SentenceBuilder {
  /// Mentions of groups that overlap none of `known`.
  func namedGroups(_ view: SentenceView, beside known: [ArmMention]) -> [ArmMention] {
    guard view.measures.count + view.fractions.count > 0 else { return [] }
    var found: [ArmMention] = []
    func isFree(_ span: TextSpan) -> Bool {
      !known.contains { $0.span.overlaps(span) } && !found.contains { $0.span.overlaps(span) }
    }
    for token in view.sentence.tokens where reading.isWord(token, in: SentenceBuilder.groupNouns) {
      guard let first = nameStart(view, before: token) else { continue }
      let span = reading.tokens.span(first..<token)
      if isFree(span) { found.append(mention(span)) }
    }
    if view.measures.count > 1, known.isEmpty, found.isEmpty {
      for token in view.sentence.tokens where reading.isWord(token, in: SentenceBuilder.groupPrepositions) {
        guard let tokens = nameBehind(view, token) else { continue }
        let span = reading.tokens.span(tokens)
        if isFree(span) { found.append(mention(span)) }
      }
    }
    return found
  }

  private func mention(_ span: TextSpan) -> ArmMention {
    ArmMention(span: span, name: reading.string(span).lowercased(), isApproved: false, isControl: false)
  }

  /// The first of the words that name a group in front of its noun, or nil where none name it.
  private func nameStart(_ view: SentenceView, before noun: Int) -> Int? {
    var first = noun
    while first > view.sentence.tokens.lowerBound, noun - first < 5 {
      let token = first - 1
      let mark = reading.mark(token)
      if mark == 0x2D || mark == 0x2F || mark == 0x2B {
        first = token
        continue
      }
      guard reading.tokens.kinds[token] == .word, !reading.isWord(token, in: SentenceBuilder.groupStops),
        !isTaken(view, token)
      else { break }
      first = token
    }
    while first < noun, reading.tokens.kinds[first] == .mark { first += 1 }
    let isLed = reading.isWord(first - 1, in: SentenceBuilder.determiners)
    return first < noun && isLed ? first : nil
  }

  /// "84% for BEACOPP": a name in capitals right behind the preposition that follows a value.
  private func nameBehind(_ view: SentenceView, _ preposition: Int) -> Range<Int>? {
    let first = preposition + 1
    let limit = view.sentence.tokens.upperBound
    guard first < limit, isAbbreviation(first), !isTaken(view, first),
      !reading.isWord(first, in: TrialNaming.noNames)
    else { return nil }
    var end = first + 1
    while end + 1 < limit,
      reading.mark(end) == 0x2F || reading.mark(end) == 0x2D || reading.mark(end) == 0x2B,
      reading.tokens.kinds[end + 1] != .mark,
      Int(reading.tokens.starts[end]) == Int(reading.tokens.ends[end - 1])
    {
      end += 2
    }
    return first..<end
  }

  private func isAbbreviation(_ token: Int) -> Bool {
    guard reading.tokens.kinds[token] == .word else { return false }
    let span = reading.tokens.span(token)
    var capitals = 0
    for byte in reading.text[span.range] where byte &- 0x41 < 26 { capitals += 1 }
    return capitals >= 2
  }

  /// Whether a finding that is something else has the token.
  private func isTaken(_ view: SentenceView, _ token: Int) -> Bool {
    let start = Int(reading.tokens.starts[token])
    let span = TextSpan(start, start + 1)
    return reading.ranges[view.index].contains {
      let finding = reading.findings[$0]
      return finding.span.contains(span) && SentenceBuilder.otherThings.contains(finding.kind)
    }
  }

  private static let otherThings = KindSet([
    .drug, .arm, .endpoint, .response, .adverseEvent, .disease, .trial, .agency, .company, .percentage, .dose,
    .duration, .cohortSize, .safety, .statistic, .comparison, .design, .phase, .reviewer,
  ])
  private static let groupNouns = WordSet("group groups arm arms recipients")
  private static let groupPrepositions = WordSet("with on for received receiving and versus vs than to")
  private static let determiners = WordSet("the in a and or versus vs to for than with")
  private static let groupStops = WordSet(
    """
    the in a an and or of to for with both two three each either this that these those all other another same treatment study patient patients age \
    risk dose high low larger smaller whole entire per one first second third every any no experimental active trial people were was is on by from \
    than versus vs compared between among other's pooled respective randomized assigned
    """)
}
