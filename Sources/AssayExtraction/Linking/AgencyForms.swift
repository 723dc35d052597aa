import AssayText

/// Agencies that are told of by their country: "Japan's health regulators", "won Japanese approval", "Australian nod".
enum AgencyForms {
  /// The agencies meant so where no agency is named at the place.
  static func find(_ reading: Reading) -> [Finding] {
    var result: [Finding] = []
    for cue in reading.cues where cue.kinds.contains(.country) {
      let token = Int(cue.token)
      guard reading.isCapitalized(token), let end = end(reading, token),
        let agency = countries.first(where: { reading.isWord(token, in: $0.words) })?.agency,
        let concept = reading.lexicon.concept(of: agency)
      else { continue }
      let span = reading.tokens.span(token..<end)
      if reading.findings.contains(where: { $0.kind == .agency && $0.span.overlaps(span) }) { continue }
      var finding = Finding(.agency, rule: Finding.lexicon, span: reading.tokens.span(token))
      finding.code = Int32(concept)
      finding.nameSpan = finding.span
      result.append(finding)
    }
    return result
  }

  /// One past "Japan's health regulators" or "Japanese approval", or nil where no such noun follows.
  private static func end(_ reading: Reading, _ token: Int) -> Int? {
    let isOwner = Possessive.cut(reading.text, reading.tokens, token) != nil
    let isUnion = reading.isWord(token, in: union)
    var next = isUnion && reading.isWord(token + 1, in: unionNoun) ? token + 2 : token + 1
    let limit = next + 2
    while next < limit, reading.isWord(next, in: fields) { next += 1 }
    if reading.isWord(next, in: regulators) { return next + 1 }
    // "Japanese approval", but "in Japan approval is …" is told of the country.
    guard !isOwner, reading.isWord(token, in: adjectives), reading.isWord(next, in: approvals) else {
      return nil
    }
    return next + 1
  }

  /// The words that `find` starts at.
  static let countryWords = countries.map(\.list).joined(separator: " ")
  private static let countries: [(list: String, words: WordSet, agency: String)] = [
    ("japan japan's japan’s japanese", "MHLW"), ("australia australia's australia’s australian", "TGA"),
    ("canada canada's canada’s canadian", "HC"), ("china china's china’s chinese", "NMPA"),
    ("britain britain's britain’s british uk uk's uk’s", "MHRA"), ("eu european", "EC"),
  ].map { ($0.0, WordSet($0.0), $0.1) }
  private static let adjectives = WordSet("japanese australian canadian chinese british uk eu european")
  private static let union = WordSet("eu european")
  private static let unionNoun = WordSet("union")
  private static let fields = WordSet("health drug drugs medicine medicines regulatory medical marketing")
  private static let regulators = WordSet("regulator regulators authorities watchdog")
  private static let approvals = WordSet(
    "approval nod go-ahead authorisation authorization clearance licence")
}
