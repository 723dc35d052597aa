import AssayText

/// Endpoints that a form tells and no list of names: the notice's own abbreviation of one, a score with its cut-off, a loss of weight right
/// behind its share.
extension SentenceBuilder {
  /// "real-time quantitative PCR", "PCR-confirmed": a test, and no response.
  func isTest(_ finding: Finding) -> Bool {
    guard finding.kind == .endpoint, finding.span.count == 3,
      reading.text[finding.span.range].elementsEqual("PCR".utf8)
    else { return false }
    let token = reading.tokens.index(at: finding.span.start)
    let next = reading.mark(token + 1) == 0x2D ? token + 2 : token + 1
    return reading.mark(token - 1) == 0x2D || reading.isWord(token - 1, in: SentenceBuilder.testKinds)
      || reading.isWord(next, in: SentenceBuilder.testNouns)
  }

  /// Adds the endpoint that the word for a kind of number names where it stands as one: "80% vaccine efficacy", "an 18% weight loss".
  func addNamedNumber(_ view: inout SentenceView, _ index: Int) {
    let finding = reading.findings[index]
    let code: String
    if reading.isCue(finding, .statistic, "efficacy") {
      // No sentence tells of more.
      guard
        isVaccine || reading.isWord(reading.tokens.index(at: finding.span.start), in: SentenceBuilder.vaccine)
          || view.endpoints.count < 40 && view.endpoints.contains(where: { $0.code == "vaccine_efficacy" })
      else { return }
      code = "vaccine_efficacy"
    } else {
      guard isLossOfShare(finding) else { return }
      code = "body_weight"
    }
    view.endpoints.append(
      EndpointMention(finding: index, span: finding.span, code: code, isVerb: false, isAdverse: false))
  }

  /// "an average 18% weight loss", "a weight loss of 18%".
  private func isLossOfShare(_ finding: Finding) -> Bool {
    let first = reading.tokens.index(at: finding.span.start)
    guard reading.isWord(first, in: SentenceBuilder.weight) else { return false }
    var before = first - 1
    while first - before < 4, reading.isWord(before, in: SentenceBuilder.lossKinds) { before -= 1 }
    if reading.mark(before) == 0x25 || reading.isWord(before, in: SentenceBuilder.percent) { return true }
    let next = reading.tokens.index(at: finding.span.end)
    return reading.isWord(next, in: SentenceBuilder.ofWas)
      && (next + 1...next + 2).contains { reading.isNumber($0) }
  }

  /// "a VE of 82.4%": the efficacy by its abbreviation.
  func addShortEfficacy(_ view: inout SentenceView, _ index: Int) {
    let first = reading.tokens.index(at: reading.findings[index].span.start)
    guard view.endpoints.count < SentenceBuilder.mostMentions,
      reading.isWord(first - 2, in: SentenceBuilder.efficacyShort),
      reading.tokens.shapes[first - 2].capitals == 2,
      reading.isWord(first - 1, in: SentenceBuilder.ofWas) || reading.mark(first - 1) == 0x3A
        || reading.mark(first - 1) == 0x2C || reading.mark(first - 1) == 0x3D
    else { return }
    view.endpoints.append(
      EndpointMention(
        finding: index, span: reading.tokens.span(first - 2), code: "vaccine_efficacy", isVerb: false,
        isAdverse: false))
  }

  /// Adds the endpoints that a sentence calls by the notice's own abbreviations, and the survival that it tells of a day.
  func addShorts(_ view: inout SentenceView) {
    let tellsShares = reading.kinds[view.index].containsAny(of: SentenceBuilder.shares)
    guard tellsShares || !shorts.isEmpty,
      !reading.ranges[view.index].isEmpty, view.endpoints.count < SentenceBuilder.mostMentions
    else { return }
    for token in view.sentence.tokens {
      if !shorts.isEmpty, reading.tokens.shapes[token].capitals >= 2,
        let short = shorts.first(where: { $0.hash == reading.tokens.hashes[token] })
      {
        addShort(short, at: token, to: &view)
      } else if tellsShares, reading.isWord(token, in: SentenceBuilder.survival), isOfDay(token),
        !view.endpoints.contains(where: { $0.span.overlaps(reading.tokens.span(token)) })
      {
        insert(
          EndpointMention(
            finding: reading.ranges[view.index].lowerBound, span: reading.tokens.span(token), code: "OS",
            isVerb: false, isAdverse: false), into: &view)
      }
    }
  }

  private func addShort(_ short: EndpointShort, at token: Int, to view: inout SentenceView) {
    let span = reading.tokens.span(token)
    if let known = view.endpoints.firstIndex(where: { $0.span.overlaps(span) }) {
      // "clinical remission (CR)", "the CR rate": what the notice means by it is no other notice's.
      let mention = view.endpoints[known]
      let isAll =
        mention.span == span
        || mention.span.start == span.start && reading.isWord(token + 1, in: Words.rates)
          && mention.span.end == reading.tokens.span(token + 1).end
      if isAll, short.isWhole, !mention.isAdverse { view.endpoints[known].code = short.code }
      return
    }
    let reached = reachedScore(short.code, behind: span)
    if reached == nil, isToolAlone(short.code, short.span) { return }
    // In the bracket behind its own words it is one with them.
    guard short.span.end + 4 < span.start || short.span.start > span.end else { return }
    insert(
      EndpointMention(
        finding: short.finding, span: span, code: reached ?? short.code, isVerb: false, isAdverse: false,
        antecedent: short.span),
      into: &view)
  }

  private func insert(_ mention: EndpointMention, into view: inout SentenceView) {
    guard view.endpoints.count < SentenceBuilder.mostMentions else { return }
    let place = view.endpoints.firstIndex { $0.span.start > mention.span.start } ?? view.endpoints.endIndex
    view.endpoints.insert(mention, at: place)
  }

  /// "day 100 survival", "one-year survival", "survival through day 100", "survival at 12 months".
  private func isOfDay(_ token: Int) -> Bool {
    let before = reading.mark(token - 1) == 0x2D ? token - 2 : token - 1
    if reading.isNumber(before), reading.isWord(before - 1, in: SentenceBuilder.dayWords) { return true }
    if reading.isWord(before, in: SentenceBuilder.dayWords),
      reading.isNumber(before - 1) || reading.mark(before - 1) == 0x2D && reading.isNumber(before - 2)
    {
      return true
    }
    guard reading.isWord(token + 1, in: SentenceBuilder.untilWords),
      reading.mark(token - 1) != 0x2D, !reading.isWord(token - 1, in: SentenceBuilder.survivalKinds)
    else { return false }
    return reading.isNumber(token + 2) && reading.isWord(token + 3, in: SentenceBuilder.dayWords)
      || reading.isWord(token + 2, in: SentenceBuilder.dayWords) && reading.isNumber(token + 3)
  }

  /// "a SALT score of ≤20", "a SALT score of 20 or less", "a DLQI score of 0 or 1": what a score has to reach makes its name.
  func reachedScore(_ code: String, behind span: TextSpan) -> String? {
    let isLow = code == "SALT_score"
    guard isLow || code == "DLQI" else { return nil }
    var token = reading.tokens.index(at: span.end)
    if reading.mark(token) == 0x28, reading.mark(token + 2) == 0x29 { token += 3 }
    while reading.mark(token) == 0x29 || reading.isWord(token, in: SentenceBuilder.scoreOf) { token += 1 }
    // "≤", "<": of hair that is lost less is better, and nobody has to reach more.
    let isBelow = reading.mark(token) == 0x3C || isAtMost(token)
    if isLow, isBelow { token += 1 }
    guard reading.isNumber(token), reading.mark(token + 1) != 0x25 else { return nil }
    let isOrLess =
      reading.isWord(token + 1, in: Words.or) && reading.isWord(token + 2, in: SentenceBuilder.lessOrLower)
    if isLow { return isBelow || isOrLess ? "SALT_" + reading.string(reading.tokens.span(token)) : nil }
    let isZeroOrOne =
      (reading.isWord(token + 1, in: Words.or) || reading.mark(token + 1) == 0x2F)
      && reading.isNumber(token + 2) && reading.string(reading.tokens.span(token)) == "0"
      && reading.string(reading.tokens.span(token + 2)) == "1"
    return isZeroOrOne ? code + "_0_1" : nil
  }

  /// "≤"
  func isAtMost(_ token: Int) -> Bool {
    reading.mark(token) == 0xE2
      && reading.text[reading.tokens.span(token).range].elementsEqual([0xE2, 0x89, 0xA4])
  }

  private static let shares = KindSet([.percentage, .fraction])
  static let lessOrLower = WordSet("less lower fewer below")

  /// "as measured by the Severity of Alopecia Tool": the tool, whose score nobody tells.
  func isToolAlone(_ code: String, _ span: TextSpan) -> Bool {
    code == "SALT_score"
      && !reading.isWord(reading.tokens.index(at: span.end) - 1, in: SentenceBuilder.scoreNouns)
  }

  /// No sentence that somebody wrote names more endpoints.
  static let mostMentions = 60
  private static let testKinds = WordSet(
    "quantitative time realtime digital multiplex by via using polymerase")
  private static let testNouns = WordSet("test tests testing assay assays confirmed positive negative based")
  static let vaccine = WordSet("vaccine")
  private static let weight = WordSet("weight")
  private static let lossKinds = WordSet("average mean body total")
  private static let percent = WordSet("percent")
  private static let ofWas = WordSet("of was were is")
  private static let efficacyShort = WordSet("ve")
  private static let survival = WordSet("survival")
  private static let dayWords = WordSet("day days week weeks month months year years")
  private static let untilWords = WordSet("at through to")
  private static let survivalKinds = WordSet("free graft implant specific platelet cell")
  private static let scoreNouns = WordSet("score scores")
  private static let scoreOf = WordSet("score scores of")
}

/// An endpoint's abbreviation that the notice explains behind its words: "overall response (OR)".
struct EndpointShort {
  /// Of the abbreviation.
  var hash: UInt64
  /// The words that it shortens.
  var span: TextSpan
  /// Index of the finding that names the endpoint.
  var finding: Int
  var code: String
  /// Whether the endpoint is all of the words.
  var isWhole: Bool
}

extension Abbreviations {
  /// The abbreviations whose words end with the name of an endpoint.
  func endpoints(_ reading: Reading) -> [EndpointShort] {
    guard !meanings.isEmpty else { return [] }
    var result: [EndpointShort] = []
    var place = 0
    for index in reading.findings.indices where reading.findings[index].kind == .endpoint {
      let span = reading.findings[index].span
      while place < meanings.count, meanings[place].words.end < span.end { place += 1 }
      guard place < meanings.count else { break }
      let (hash, words) = meanings[place]
      guard words.end == span.end, words.start <= span.start,
        let code = reading.concept(reading.findings[index])?.name
      else { continue }
      result.append(
        EndpointShort(
          hash: hash, span: words, finding: index, code: code, isWhole: words.start == span.start))
    }
    return result
  }

}
