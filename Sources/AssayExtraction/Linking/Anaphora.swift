import AssayText

/// "The most common side effect was acne. It was reported in 7% …": endpoints that a sentence takes up from the one before by a pronoun.
extension Discourse {
  /// What the last sentence was about, if it was about one endpoint.
  struct Topic {
    var code: String
    var span: TextSpan
    var isAdverse: Bool
    /// The index of that sentence.
    var sentence: Int
  }

  /// Puts the topic of the sentence before where the sentence has a pronoun, or "the rate", for the subject of its first values.
  func takeUpTopic(_ view: inout SentenceView) {
    guard let topic = frame.topic, topic.sentence + 1 == view.index, let first = view.measures.first,
      let subject = pronoun(view, before: first)
    else { return }
    let span = reading.tokens.span(subject)
    guard
      !view.endpoints.contains(where: { $0.span.start >= span.start && $0.span.end <= first.span.start })
    else { return }
    let place = view.endpoints.firstIndex { $0.span.start > span.start } ?? view.endpoints.endIndex
    view.endpoints.insert(
      EndpointMention(
        finding: first.finding, span: span, code: topic.code, isVerb: false, isAdverse: topic.isAdverse,
        antecedent: topic.span),
      at: place)
  }

  /// "it was seen in", "they occurred in", "the rates were": the tokens of such a subject, at the head of the sentence or behind the comma of
  /// what opens it.
  private func pronoun(_ view: SentenceView, before first: Measure) -> Range<Int>? {
    let lowest = view.sentence.tokens.lowerBound
    // "For the second score it was" names another.
    if reading.isWord(lowest, in: Discourse.forOn),
      view.endpoints.contains(where: { reading.tokens.index(at: $0.span.start) <= lowest + 3 })
    {
      return nil
    }
    for token in lowest..<min(lowest + 18, first.tokens.lowerBound) {
      // "In the first trial it was seen in"
      let isFramed =
        reading.isWord(lowest, in: DescribedEndpoint.opening)
        && !(lowest..<token).contains {
          DescribedEndpoint.isVerb($0, reading) || reading.isWord($0, in: Discourse.thatWord)
        }
      guard token == lowest || isFramed || reading.mark(token - 1) == 0x2C else { continue }
      var verb = token + 1
      if reading.isWord(token, in: Words.the), reading.isWord(verb, in: Discourse.plainRates) {
        verb += 1
      } else if !reading.isWord(token, in: Discourse.pronouns) {
        continue
      }
      guard verb < first.tokens.lowerBound, first.tokens.lowerBound - verb <= 12 else { return nil }
      let isSeen =
        reading.isWord(verb, in: DescribedEndpoint.happening)
        || reading.isWord(verb, in: DescribedEndpoint.copulas)
          && (reading.isWord(verb + 1, in: DescribedEndpoint.happening)
            || verb + 1 == first.tokens.lowerBound)
      // "It was reported that 45% …"
      let isClause = (verb..<first.tokens.lowerBound).contains { reading.isWord($0, in: Discourse.thatWord) }
      return isSeen && !isClause ? token..<verb : nil
    }
    return nil
  }

  /// Keeps what the sentence is about for the next one.
  mutating func rememberTopic(_ view: SentenceView) {
    frame.topic = nil
    let told = view.measures.compactMap { $0.endpoint.map { view.endpoints[$0] } }
    let mentions = view.measures.isEmpty ? view.endpoints.filter { !$0.isVerb } : told
    guard let last = mentions.last, told.count == view.measures.count,
      mentions.allSatisfy({ $0.code == last.code }), !last.isVerb
    else { return }
    frame.topic = Topic(
      code: last.code, span: last.antecedent ?? last.span, isAdverse: last.isAdverse, sentence: view.index)
  }

  private static let pronouns = WordSet("it this they these")
  private static let plainRates = WordSet("rate rates figure figures share shares proportions percentages")
  private static let forOn = WordSet("for on")
  private static let thatWord = WordSet("that which who")
}
