import AssayText

/// Whether what stands around a form of a name makes it a trial's name: "the TRUST trial", "three trials: A-1, A-2 and B", "results of
/// RELAY-IT".
struct TrialSurroundings {
  let reading: Reading
  private let form: TrialNameForm

  init(_ reading: Reading) {
    self.reading = reading
    form = TrialNameForm(reading: reading)
  }

  /// Whether the surroundings make the form a trial's name.
  func isNamed(_ tokens: Range<Int>, _ sentenceIndex: Int) -> Bool {
    let sentence = reading.sentences[sentenceIndex].tokens
    let (first, end) = (tokens.lowerBound, tokens.upperBound)
    if reading.isWord(first, in: TrialNaming.numberedNouns) { return true }
    // "the mitigation strategy known as the ABC program"
    if reading.isWord(end, in: TrialSurroundings.programmes),
      (max(sentence.lowerBound, first - 12)..<min(sentence.upperBound, end + 12)).contains(where: {
        reading.isWord($0, in: TrialSurroundings.safeguards)
      })
    {
      return false
    }
    let isPlain = tokens.count == 1 && !form.hasNameForm(reading.tokens.span(first))
    if isPlain { return TrialNaming.isBehindPhase(reading, first) || form.isCode(first) }
    // "TRUST-I trial", "the TRUST-I and TRUST-II clinical trials", "TRUST-I cohort"
    if TrialNaming.isInList(reading, tokens, sentenceIndex) || isBehindColon(tokens, sentence) { return true }
    var index = TrialNaming.behindBracket(reading, end, sentence.upperBound)
    var steps = 0
    while index < sentence.upperBound && steps < 26 {
      if reading.isWord(index, in: TrialLinker.nouns) { return true }
      let byte = reading.mark(index)
      let continues =
        reading.isWord(index, in: TrialSurroundings.fillers) || byte == 0x2C || byte == 0x2D || byte == 0x2F
        || byte == 0x28 || byte == 0x29
        || TrialNaming.isDash(reading, index)
        || (reading.isAnyWord(index) && form.hasNameForm(reading.tokens.span(index)) && steps > 0)
        || (reading.isNumber(index) && (steps > 0 || reading.mark(index + 1) == 0x2D))
        || TrialNaming.isRoman(reading, index)
      if !continues { break }
      index += 1
      steps += 1
    }
    // "(NCT…" right behind
    if reading.mark(end) == 0x28 || reading.mark(end) == 0x5B || reading.mark(end) == 0x2C {
      let span = reading.tokens.span(min(end + 1, reading.tokens.count - 1))
      if reading.text.starts(at: span, with: "nct") || reading.text.starts(at: span, with: "clinicaltrials")
        || reading.text.starts(at: span, with: "phase")
      {
        return true
      }
    }
    // "trials, TRUST-I and TRUST-II"; "the phase 3 study (TRUST"; "trial called TRUST"
    index = first - 1
    steps = 0
    while index >= sentence.lowerBound && steps < 8 {
      if reading.isWord(index, in: TrialLinker.nouns) {
        return TrialNaming.hasTrialCapitals(reading, tokens)
      }
      let byte = reading.mark(index)
      let continues =
        reading.isWord(index, in: TrialSurroundings.namers) || byte == 0x2C || byte == 0x28 || byte == 0x3A
        || byte == 0x2D || byte == 0x22
        || byte == 0xE2
        || (reading.isAnyWord(index) && form.hasNameForm(reading.tokens.span(index)))
        || reading.isNumber(index) && steps > 0 || TrialNaming.isRoman(reading, index)
      if !continues { break }
      index -= 1
      steps += 1
    }
    return isBehindPhaseInBracket(first, tokens) || isBracketOfTrials(tokens, sentence)
      || isReported(tokens, sentence) || isExplained(tokens, sentence) || isEvaluatedIn(tokens, sentence)
  }

  /// "two identical phase 3 (CAMP-1 and CAMP-2)": the noun is left out.
  private func isBehindPhaseInBracket(_ first: Int, _ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1 else { return false }
    var open = first - 1
    while open > 0, first - open < 10, reading.mark(open) != 0x28 {
      guard isListed(open) else { return false }
      open -= 1
    }
    return reading.mark(open) == 0x28 && TrialNaming.isBehindPhase(reading, open)
  }

  /// "four trials in adults assessed it: AB-1, AB-2, MORNING and NIGHT".
  private func isBehindColon(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let reach = TrialSurroundings.reach
    let lowest = max(sentence.lowerBound, tokens.lowerBound - reach)
    guard let colon = (lowest..<tokens.lowerBound).first(where: { reading.mark($0) == 0x3A }),
      (max(sentence.lowerBound, colon - reach)..<colon).contains(where: {
        reading.isWord($0, in: TrialForms.plural)
      })
    else { return false }
    return (colon + 1..<min(sentence.upperBound, colon + 2 * reach)).allSatisfy {
      tokens.contains($0) || isListed($0)
    }
  }

  private static let programmes = WordSet("program programme")
  private static let safeguards = WordSet("mitigation rems")
  /// No list of trials is longer, in tokens; each name of one looks over all of it.
  private static let reach = 60

  /// "two trials in relapsing disease (OPERA I and OPERA II)": names and nothing else in a bracket behind a trial's description.
  private func isBracketOfTrials(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard tokens.count > 1 else { return false }
    var open = tokens.lowerBound - 1
    let lowest = max(sentence.lowerBound, tokens.lowerBound - TrialSurroundings.reach)
    while open > lowest, reading.mark(open) != 0x28 {
      guard isListed(open) else { return false }
      open -= 1
    }
    var close = tokens.upperBound
    let limit = min(sentence.upperBound, tokens.upperBound + TrialSurroundings.reach)
    while close < limit, reading.mark(close) != 0x29 {
      guard isListed(close) else { return false }
      close += 1
    }
    guard reading.mark(open) == 0x28, reading.mark(close) == 0x29 else { return false }
    for token in (max(sentence.lowerBound, open - 8)..<open).reversed() {
      if reading.isWord(token, in: TrialLinker.nouns) { return true }
      guard reading.isAnyWord(token) || reading.mark(token) == 0x2D else { return false }
    }
    return false
  }

  /// A word in capitals, a number, a comma or "and".
  private func isListed(_ token: Int) -> Bool {
    reading.isNumber(token) || reading.mark(token) == 0x2C || reading.mark(token) == 0x2D
      || reading.mark(token) == 0x2E || TrialNaming.isDash(reading, token)
      || reading.isWord(token, in: Words.andOr)
      || reading.isAnyWord(token) && reading.tokens.shapes[token].capitals > 0
  }

  /// "results from RELAY-10", "the RELAY-IT investigators": what only a trial has, of a name of two parts.
  private func isReported(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard isLongName(tokens) else { return false }
    let (first, end) = (tokens.lowerBound, tokens.upperBound)
    if end < sentence.upperBound, reading.isWord(end, in: TrialSurroundings.yields) { return true }
    return first - 2 >= sentence.lowerBound && reading.isWord(first - 1, in: Words.ofFrom)
      && reading.isWord(first - 2, in: TrialSurroundings.yields)
  }

  /// "RELAY-IT, a large outcomes trial": what it is follows behind a comma.
  private func isExplained(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let end = tokens.upperBound
    guard isLongName(tokens), reading.mark(end) == 0x2C,
      reading.isWord(end + 1, in: Words.articles)
    else { return false }
    for token in end + 2..<max(end + 2, min(end + 16, sentence.upperBound)) {
      if reading.isWord(token, in: TrialForms.singular) { return true }
      guard reading.isAnyWord(token) || reading.mark(token) == 0x2D || reading.isNumber(token)
      else {
        return false
      }
    }
    return false
  }

  /// "was evaluated in HARBOR, a single-arm, open-label trial": what the one word in capitals is follows behind a comma.
  private func isEvaluatedIn(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let (first, end) = (tokens.lowerBound, tokens.upperBound)
    guard reading.mark(end) == 0x2C, reading.isWord(end + 1, in: Words.aAn),
      reading.isWord(first - 1, in: TrialSurroundings.inFrom), TrialNaming.hasTrialCapitals(reading, tokens)
    else { return false }
    for token in end + 2..<max(end + 2, min(end + 18, sentence.upperBound)) {
      if reading.isWord(token, in: TrialForms.singular) { return true }
      guard
        reading.isWord(token, in: TrialSurroundings.fillers) || reading.mark(token) == 0x2D
          || reading.mark(token) == 0x2C || reading.isNumber(token) || TrialNaming.isDash(reading, token)
      else { return false }
    }
    return false
  }

  /// Two parts, and the first has four capitals or more: "RELAY-IT", "RELAY 2"; not "CD-19", "AB-1234".
  private func isLongName(_ tokens: Range<Int>) -> Bool {
    let span = reading.tokens.span(tokens.lowerBound)
    return tokens.count > 1 && span.count >= 4
      && reading.text[span.range].allSatisfy { $0 &- 0x41 < 26 }
      && reading.tokens.span(tokens.upperBound - 1).count <= 2
  }

  private static let fillers = WordSet(
    """
    and or clinical phase the open label pivotal extension global registrational confirmatory international iii ii i iv a an randomized \
    randomised double blind blinded placebo controlled multinational event driven multicenter multicentre single arm active parallel group \
    large largest first ongoing masked vehicle sham two three four replicate identical prospective landmark comparator non inferiority \
    superiority noninferiority part b week month year day multi center centre dose blinded
    """)
  private static let namers = WordSet("and the called named or known as dubbed from of")
  private static let inFrom = WordSet("in from")
  /// What a trial yields and has.
  private static let yields = WordSet(
    "results result data findings investigators trialists participants readout outcomes analysis population")
}
