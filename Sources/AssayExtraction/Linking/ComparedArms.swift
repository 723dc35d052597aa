import AssayText

/// Treatments that no list knows, by grammar alone: the sides of a comparison, and what stands in one place beside two values or more
/// ("8% with lavage and 21% with suture", "15% (induction) and 30% (no induction)").
///
/// One such place proves nothing: "52% with brain metastases" is a population. Two of one form that differ are arms.
struct ComparedArms {
  let builder: SentenceBuilder
  var reading: Reading { builder.reading }

  init(_ builder: SentenceBuilder) { self.builder = builder }

  /// A place of one form, and what is named there.
  struct Place {
    var form: UInt64
    var tokens: Range<Int>
    /// Index of the known mention that stands there.
    var known: Int?
  }

  /// Mentions that overlap none of those the sentence has.
  ///
  /// - Complexity: a few looks at each token of a sentence that has two values or more.
  func find(_ view: SentenceView) -> [ArmMention] {
    let numbers = reading.ranges[view.index].count { reading.findings[$0].kind == .bareNumber }
    let span = view.sentence.span
    guard
      view.measures.count > 1
        || view.sizes.count + numbers > 0
          && reading.anyWord(from: span.start, to: span.end, in: ComparedArms.randomizing)
    else { return [] }
    var found: [ArmMention] = []
    func add(_ tokens: Range<Int>) {
      let span = reading.tokens.span(tokens)
      func isTaken(_ mention: ArmMention) -> Bool { mention.span.overlaps(span) }
      if !view.groups.contains(where: isTaken), !found.contains(where: isTaken) {
        found.append(builder.mention(span))
      }
    }
    let places = behindValues(view) + inBrackets(view) + inFrontOfBrackets(view) + led(view)
    for place in places
    where place.known == nil
      && (isParallel(place, places)
        || place.form == Form.given && isCode(place.tokens) && builder.drugs.isEmpty)
    {
      add(place.tokens)
    }
    for tokens in sides(view) { add(tokens) }
    return found
  }

  /// Whether another place of the same form names something else.
  private func isParallel(_ place: Place, _ places: [Place]) -> Bool {
    places.contains {
      $0.form == place.form && $0.tokens != place.tokens && !isSame($0.tokens, place.tokens)
        && (place.form != Form.ofPeople && place.form != Form.inGroup || $0.known != nil)
    }
  }

  /// "those who took QX4901": a maker's code, in a text that names no drug.
  private func isCode(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1, builder.controlArm != nil else { return false }
    let span = reading.tokens.span(tokens.lowerBound)
    return reading.tokens.shapes[tokens.lowerBound].capitals > 0 && span.count >= 5
      && reading.text[span.range].count(where: { $0 &- 0x30 < 10 }) >= 3
  }

  private func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { reading.tokens.hashes[$0] == reading.tokens.hashes[$1] }
  }

  /// Forms of places; the others are the hashes of their prepositions.
  private enum Form {
    static let bracket: UInt64 = 1
    static let comma: UInt64 = 2
    static let abbreviation: UInt64 = 3
    static let ofPeople: UInt64 = 4
    static let given: UInt64 = 5
    static let sized: UInt64 = 6
    static let inGroup: UInt64 = 7
  }

  // MARK: Places beside values

  /// "6% with warming", "84% for BEACOPP", "13% of ATX patients".
  private func behindValues(_ view: SentenceView) -> [Place] {
    view.measures.compactMap { measure in
      guard measure.kind != .ratio else { return nil }
      let limit = view.sentence.tokens.upperBound
      let token = skippingEndpoint(view, firstBehind(measure))
      guard token + 1 < limit else { return nil }
      if reading.isWord(token, in: Words.inOf) {
        if let place = inGroup(view, token) { return place }
        guard !reading.isWord(token + 1, in: ComparedArms.people),
          let place = place(view, Form.ofPeople, at: token + 1),
          reading.isWord(place.tokens.upperBound, in: ComparedArms.people)
        else { return nil }
        return place
      }
      guard reading.isWord(token, in: ComparedArms.prepositions) else { return nil }
      return place(view, reading.tokens.hashes[token], at: token + 1)
    }
  }

  /// "6% in the XES vs. 9% in the PXS group": an abbreviation beside a named group, whose noun it shares.
  private func inGroup(_ view: SentenceView, _ token: Int) -> Place? {
    guard reading.isWord(token, in: Words.`in`), reading.isWord(token + 1, in: Words.the),
      let place = place(view, Form.inGroup, at: token + 2), place.tokens.count == 1
    else { return nil }
    if let known = place.known { return view.groups[known].isNamedGroup ? place : nil }
    return builder.isAbbreviation(place.tokens.lowerBound) ? place : nil
  }

  /// "15% (induction)", "(3.1%, lavage; 1.2%, placebo)": a name alone in the bracket behind a value, or behind its comma.
  private func inBrackets(_ view: SentenceView) -> [Place] {
    view.measures.compactMap { measure in
      guard measure.kind != .ratio else { return nil }
      var token = measure.tokens.upperBound
      if reading.mark(token) != 0x28, reading.mark(token) != 0x5B { token = firstBehind(measure) }
      let opens = reading.mark(token) == 0x28 || reading.mark(token) == 0x5B
      let follows = reading.mark(token) == 0x2C && measure.depth > 0
      guard opens || follows, token + 1 < view.sentence.tokens.upperBound,
        let place = place(view, opens ? Form.bracket : Form.comma, at: token + 1), place.tokens.count <= 4
      else { return nil }
      let end = reading.mark(place.tokens.upperBound)
      return end == 0x29 || end == 0x5D || follows && end == 0x3B ? place : nil
    }
  }

  /// "comparing GX (31 of 90) and CX (40 of 95)": abbreviations in front of the brackets of values.
  private func inFrontOfBrackets(_ view: SentenceView) -> [Place] {
    let span = view.sentence.span
    guard reading.anyWord(from: span.start, to: span.end, in: ComparedArms.comparing) else { return [] }
    return view.measures.compactMap { measure in
      guard measure.depth > 0 else { return nil }
      let lowest = view.sentence.tokens.lowerBound
      var open = measure.tokens.lowerBound - 1
      while open > lowest, reading.depth[open] >= measure.depth { open -= 1 }
      // "more X patients (28%) than Y patients (18%)"
      let end = reading.isWord(open - 1, in: ComparedArms.people) ? open - 1 : open
      guard open > lowest, opensBracket(open), builder.isAbbreviation(end - 1),
        !builder.isTaken(view, end - 1)
      else { return nil }
      return Place(form: Form.abbreviation, tokens: end - 1..<end, known: nil)
    }
  }

  // MARK: Places by what leads to them

  /// "those receiving tPA", "patients on ATX", "for ATX was 12%", "with ATX (45%)", "to receive ATX (n = 20)".
  private func led(_ view: SentenceView) -> [Place] {
    var found: [Place] = []
    let limit = view.sentence.tokens.upperBound
    let randomizes = reading.anyWord(
      from: view.sentence.span.start, to: view.sentence.span.end, in: ComparedArms.randomizing)
    for token in view.sentence.tokens.dropLast() where reading.isWord(token, in: ComparedArms.allLeads) {
      if let place = treated(view, token) { found.append(place) }
      if reading.isWord(token, in: ComparedArms.giving), !isPrior(token) {
        var next = token + 1
        while next < limit, reading.isWord(next, in: ComparedArms.givingFillers) { next += 1 }
        let isWhole = next > token + 1 || !reading.isWord(token, in: ComparedArms.givingWith)
        if isWhole, next < limit, let place = place(view, Form.given, at: next) { found.append(place) }
      }
      if reading.isWord(token, in: Words.on), reading.isWord(token - 1, in: ComparedArms.people),
        let place = place(view, Form.given, at: token + 1)
      {
        found.append(place)
      }
      if reading.isWord(token, in: ComparedArms.prepositions),
        let place = place(view, reading.tokens.hashes[token], at: token + 1),
        leadsValue(view, place.tokens.upperBound)
      {
        found.append(place)
      }
      // "62 were randomized to lavage and 63 to suture", "and 63 patients to suture"
      if randomizes, reading.isWord(token, in: Words.to),
        reading.isNumber(token - 1)
          || reading.isWord(token - 1, in: ComparedArms.people) && reading.isNumber(token - 2),
        let place = place(view, Form.given, at: token + 1)
      {
        found.append(place)
      }
      if randomizes, reading.isWord(token, in: ComparedArms.sizedLeads),
        let place = place(view, Form.sized, at: token + 1), opensBracket(place.tokens.upperBound),
        isSize(view, place.tokens.upperBound + 1)
      {
        found.append(place)
      }
    }
    return found
  }

  /// "ATX-treated patients".
  private func treated(_ view: SentenceView, _ token: Int) -> Place? {
    guard reading.isWord(token, in: Words.treated), reading.mark(token - 1) == 0x2D else {
      return nil
    }
    var start = token - 1
    while start > view.sentence.tokens.lowerBound,
      reading.tokens.starts[start] == reading.tokens.ends[start - 1],
      reading.isAnyWord(start - 1) || isJoint(start - 1)
    {
      start -= 1
    }
    return place(view, Form.given, at: start, upTo: token - 1)
  }

  /// "had previously received": what came before the trial.
  private func isPrior(_ token: Int) -> Bool {
    (1...3).contains { reading.isWord(token - $0, in: ComparedArms.prior) }
  }

  /// Whether a value starts here, behind a copula, a colon or a comma or in a bracket of its own.
  private func leadsValue(_ view: SentenceView, _ token: Int) -> Bool {
    var token = token
    if reading.isWord(token, in: ComparedArms.copulas) || reading.mark(token) == 0x2C
      || reading.mark(token) == 0x3A
      || reading.mark(token) == 0x3D || opensBracket(token)
    {
      token += 1
    }
    return view.measures.contains { $0.tokens.lowerBound == token && $0.kind != .ratio }
  }

  private func isSize(_ view: SentenceView, _ token: Int) -> Bool {
    guard token < view.sentence.tokens.upperBound else { return false }
    let start = Int(reading.tokens.starts[token])
    return view.sizes.contains {
      reading.findings[$0].span.start == start
    }
  }

  private func place(_ view: SentenceView, _ form: UInt64, at token: Int, upTo end: Int? = nil) -> Place? {
    guard token < view.sentence.tokens.upperBound else { return nil }
    let start = Int(reading.tokens.starts[skippingArticles(token)])
    if let known = view.groups.firstIndex(where: { $0.span.start <= start && start < $0.span.end }) {
      return Place(form: form, tokens: reading.tokenRange(view.groups[known].span), known: known)
    }
    if let end {
      return named(token, end).map { Place(form: form, tokens: $0, known: nil) }
    }
    return phrase(view, from: token).map { Place(form: form, tokens: $0, known: nil) }
  }

  // MARK: Phrases

  /// One past the atom of a value and the bracket that closes there.
  private func firstBehind(_ measure: Measure) -> Int {
    let end = reading.tokens.index(at: measure.end)
    let closes = reading.mark(end) == 0x29 || reading.mark(end) == 0x5D
    return closes && (measure.depth == 0 || reading.depth[end - 1] > measure.depth) ? end + 1 : end
  }

  /// One past an endpoint that stands right behind a value: "11% progressive disease with A".
  private func skippingEndpoint(_ view: SentenceView, _ first: Int) -> Int {
    // "19% had nausea on A"
    let token = reading.isWord(first, in: ComparedArms.happenings) ? first + 1 : first
    guard token < reading.tokens.count else { return first }
    let start = Int(reading.tokens.starts[token])
    guard let endpoint = view.endpoints.first(where: { $0.span.start == start && !$0.isVerb }) else {
      return first
    }
    return reading.tokens.index(at: endpoint.span.end)
  }

  func opensBracket(_ token: Int) -> Bool { reading.mark(token) == 0x28 || reading.mark(token) == 0x5B }

  func skippingArticles(_ token: Int) -> Int {
    var token = token
    while token + 1 < reading.tokens.count, reading.isWord(token, in: Words.articles) { token += 1 }
    return token
  }

  /// The words of a name from `first` on, or nil where they name nothing of their own.
  func phrase(_ view: SentenceView, from first: Int) -> Range<Int>? {
    let start = skippingArticles(first)
    var end = start
    let limit = view.sentence.tokens.upperBound
    while end < limit, end - start < 9, isNamePart(view, end, after: start), !isParticiple(end, after: start)
    {
      end += 1
    }
    // "a fixed dose of the drug", "lethal infection": the head of a longer phrase names nothing.
    if end < limit {
      let isHead =
        reading.isWord(end, in: Words.of)
        || builder.isTaken(view, end) && !reading.isWord(end, in: ComparedArms.stops)
          && !reading.isWord(end, in: ComparedArms.verbs)
        || isTreatmentWith(view, end)
      if isHead { return nil }
    }
    // "treated with QX needed surgery": a verb behind an abbreviation.
    if end > start + 1, builder.isAbbreviation(start), isPastVerb(start + 1) { end = start + 1 }
    // "treated with lavage relapsed": a verb behind the name.
    while end - 1 > start, isPastVerb(end - 1) { end -= 1 }
    return named(start, end)
  }

  /// "assigned to lavage having a relapse": a word in "-ing" that an article follows has an object, and is no part of the name.
  private func isParticiple(_ token: Int, after start: Int) -> Bool {
    let span = reading.tokens.span(token)
    return token > start && span.count > 4 && reading.isWord(token + 1, in: Words.articles)
      && reading.text[span.end - 1] == 0x67 && reading.text[span.end - 2] == 0x6E
      && reading.text[span.end - 3] == 0x69
  }

  /// "intravenous treatment with A": the arm is named behind.
  private func isTreatmentWith(_ view: SentenceView, _ end: Int) -> Bool {
    reading.isWord(end, in: Words.with) && reading.isWord(end - 1, in: ComparedArms.emptyWords)
      && end + 1 < view.sentence.tokens.upperBound && builder.isTaken(view, end + 1)
  }

  private func isPastVerb(_ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    return span.count > 4 && reading.isAnyWord(token) && reading.isAnyWord(token - 1)
      && reading.text[span.end - 1] == 0x64 && reading.text[span.end - 2] == 0x65
  }

  /// The words of a name up to `end`, behind a preposition.
  func phrase(_ view: SentenceView, endingAt end: Int) -> Range<Int>? {
    var start = end
    while start > view.sentence.tokens.lowerBound, end - start < 9,
      reading.isAnyWord(start - 1) || isJoint(start - 1),
      !reading.isWord(start - 1, in: ComparedArms.stops), !builder.isTaken(view, start - 1)
    {
      start -= 1
    }
    let isLed = reading.isWord(start - 1, in: ComparedArms.leading)
    guard isLed || end - start == 1 && builder.isAbbreviation(start) else { return nil }
    return named(skippingArticles(start), end)
  }

  func named(_ start: Int, _ end: Int) -> Range<Int>? {
    var end = end
    while end > start, reading.tokens.kinds[end - 1] == .mark { end -= 1 }
    let words = (start..<max(start, end)).filter { reading.isAnyWord($0) }
    guard let first = words.first, first == start, words.count <= 5, isName(first),
      !words.allSatisfy({ reading.isWord($0, in: ComparedArms.emptyWords) })
    else { return nil }
    return start..<end
  }

  private func isName(_ token: Int) -> Bool {
    !reading.isWord(token, in: ComparedArms.noNames)
      && !(builder.isAbbreviation(token) && reading.isWord(token, in: TrialNaming.noNames))
  }

  private func isNamePart(_ view: SentenceView, _ token: Int, after start: Int) -> Bool {
    switch reading.tokens.kinds[token] {
    case .mark: return isJoint(token) || isStopInside(token)
    case .word:
      return !reading.isWord(token, in: ComparedArms.stops) && !reading.isWord(token, in: ComparedArms.verbs)
        && !builder.isTaken(view, token)
    default: return token > start && isJoint(token - 1)
    }
  }

  /// A hyphen, a slash or a plus that is glued to the word in front, or a plus between words.
  private func isJoint(_ token: Int) -> Bool {
    let mark = reading.mark(token)
    guard mark == 0x2D || mark == 0x2F || mark == 0x2B, token > 0 else { return false }
    return mark == 0x2B || reading.tokens.starts[token] == reading.tokens.ends[token - 1]
  }

  private static let happenings = WordSet("had have experienced developed reported suffered")

  /// A stop of "q.d." and "b.i.d.": single letters stand on both sides, or on the left where another stop leads them.
  private func isStopInside(_ token: Int) -> Bool {
    func isLetter(_ other: Int) -> Bool {
      other >= 0 && other < reading.tokens.count && reading.tokens.span(other).count == 1
        && reading.isAnyWord(other)
    }
    guard reading.mark(token) == 0x2E, isLetter(token - 1),
      reading.tokens.starts[token] == reading.tokens.ends[token - 1]
    else { return false }
    return isLetter(token + 1) && reading.tokens.starts[token + 1] == reading.tokens.ends[token]
      || reading.mark(token - 2) == 0x2E && isLetter(token - 3)
  }

  static let people = WordSet(
    "those patients participants subjects people adults children women men pts who persons individuals")
  private static let giving = WordSet(
    "receiving received receive given taking took using undergoing treated assigned randomized randomised allocated"
  )
  /// `giving`, `on`, `prepositions`, `sizedLeads` and "to" in one.
  private static let allLeads = WordSet(
    """
    receiving received receive given taking took using undergoing treated assigned randomized randomised allocated with on for under after following \
    to and or versus vs the a an either
    """)
  private static let givingWith = WordSet("treated assigned randomized randomised allocated")
  private static let givingFillers = WordSet("with to by receive either only")
  private static let prior = WordSet("previously previous prior had have already not never been has")
  private static let randomizing = WordSet(
    "assigned randomized randomised randomly allocated receive received treated groups arms")
  private static let sizedLeads = WordSet(
    "to with and or versus vs the receive received receiving a an either")
  static let prepositions = WordSet("with on for under after following")
  static let copulas = WordSet("was were is are had of")
  private static let leading = WordSet("with for on receiving between of")
  private static let comparing = WordSet("comparing compared between versus vs comparison than")
  private static let stops = WordSet(
    """
    and or of in on at for with by to from than versus vs v compared was were is are had has have who whom whose which that during after before \
    while whereas but respectively as per between among patients participants subjects people women men children adults recipients group groups arm \
    arms cohort led showed resulted improved reduced the then when where because not did does also
    """)
  private static let noNames = WordSet(
    """
    baseline week weeks month months year years day days study treatment therapy trial average total median mean least more less most those these \
    this that both all each every any either no not further whom patients people men women adults children participants subjects time follow \
    disease age whether other another first second respect increasing increased expected historical investigator central confirmed grade severe \
    mild moderate whites blacks male female older younger previous prior previously approximately about over under up it they range overall \
    results result findings methods conclusion conclusions background objective preventive concomitant part place advantage account p n who their its his her one two three baselines
    """)
  private static let emptyWords = WordSet(
    """
    treatment therapy regimen drug alone patients the a study medication medicine product active treated untreated conjugate antibody vaccine dose \
    doses dosing fixed based weight combination intervention only
    """)
}
