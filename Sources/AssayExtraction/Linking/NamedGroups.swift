import AssayText

/// Treatments that no list knows, by the nouns that they stand with: "the levosimendan group", "arm B", "ATX-treated patients".
///
/// What the sides of a comparison and the places behind values name is for `ComparedArms`.
extension SentenceBuilder {
  /// Mentions of groups that overlap none of `known`.
  func namedGroups(_ view: SentenceView, beside known: [ArmMention]) -> [ArmMention] {
    var found: [ArmMention] = []
    func add(_ tokens: Range<Int>) {
      let span = reading.tokens.span(tokens)
      // The names of one list stand close together; what was found long before overlaps none of them.
      if isTaken(span, by: known) || found.suffix(24).contains(where: { $0.span.overlaps(span) }) { return }
      found.append(mention(span))
      if let end = sharedEnd(view, tokens) { found[found.count - 1].name += end }
      found[found.count - 1].isNamedGroup = true
    }
    var lettered: [Int] = []
    var plain: [Range<Int>] = []
    var sick: [Range<Int>] = []
    var figures: Bool?
    for token in view.sentence.tokens where reading.isWord(token, in: SentenceBuilder.allNouns) {
      if figures == nil { figures = hasFigures(view) }
      guard figures == true else { return [] }
      let isNoun = reading.isWord(token, in: SentenceBuilder.groupNouns)
      // "in the XNR/CXP one"
      guard isNoun || reading.isWord(token, in: SentenceBuilder.one) && isAbbreviation(token - 1) else {
        continue
      }
      // "in the MAGIC group who received the best available therapy"
      if isNoun, isSaidToReceive(token + 1, known) { continue }
      if isNoun, reading.isWord(token - 2, in: Words.the), isAbbreviation(token - 1),
        isDisease(view, token - 1)
      {
        sick.append(token - 1..<token)
      }
      if let first = nameStart(view, before: token) {
        let name = withoutPlainEnd(first..<token)
        if isPlain(name) { plain.append(isBare(name) ? first..<token + 1 : name) } else { add(name) }
      }
      for name in joinedNames(view, before: token) {
        if isPlain(name) { plain.append(name) } else { add(name) }
      }
      if isNoun, let dose = doseName(view, before: token) { add(dose) }
      if isNoun, isLettered(view, token) { lettered.append(token) }
      // "in group A and B"
      if reading.isWord(token, in: SentenceBuilder.letteredNouns), isLetter(token + 1), isLetter(token + 3),
        reading.isWord(token + 2, in: SentenceBuilder.nameJoins), !isTaken(view, token + 3)
      {
        add(token..<token + 2)
        add(token + 3..<token + 4)
      }
      // "groups A and B"
      if reading.isWord(token, in: SentenceBuilder.pluralNouns), isLetter(token + 1), isLetter(token + 3),
        reading.isWord(token + 2, in: SentenceBuilder.nameJoins)
      {
        add(token + 1..<token + 2)
        add(token + 3..<token + 4)
      }
    }
    // "the low-dose group" is an arm beside "the high-dose group" only.
    // So is "the experimental group" beside another, where no drug was approved whose group it would be.
    // And in a text that names no drug at all it needs none beside it.
    let isBeside =
      drugs.isEmpty || !(known + found).isEmpty && !drugs.contains { $0.part == .approved }
    // "in the EPA group and … in the GCA group": beside another group a disease's short name is one too.
    if !found.isEmpty { for name in sick { add(name) } }
    if isBeside || Set(plain.map { reading.tokens.hashes[$0.lowerBound] }).count > 1 {
      for name in plain { add(name) }
    }
    // "WHO Group 3" alone is a class; "arm A" beside "arm B" is an arm.
    if Set(lettered.map { reading.tokens.hashes[$0 + 1] }).count > 1 {
      for token in lettered { add(token..<token + 2) }
    }
    return found
  }

  /// Whether a known treatment stands behind "who received", "given", "treated with".
  private func isSaidToReceive(_ first: Int, _ known: [ArmMention]) -> Bool {
    var token = first
    var isGiven = false
    while token < first + 6, token < reading.tokens.count {
      if isGiven {
        let start = Int(reading.tokens.starts[token])
        if known.contains(where: { $0.span.start == start }) { return true }
      }
      guard reading.isWord(token, in: SentenceBuilder.receivingWords) else { return false }
      isGiven = isGiven || !reading.isWord(token, in: SentenceBuilder.relativeWords)
      token += 1
    }
    return false
  }

  private static let receivingWords = WordSet(
    "who that were was received receiving given treated with taking took assigned to a an the")
  private static let relativeWords = WordSet("who that were was a an the")

  /// Whether the sentence prints a number, in digits or in words.
  private func hasFigures(_ view: SentenceView) -> Bool {
    !view.measures.isEmpty || !view.fractions.isEmpty || !view.durations.isEmpty || !view.sizes.isEmpty
      || view.sentence.tokens.contains { reading.isNumeral($0) }
  }

  /// "no-block": a small word that a hyphen makes part of a name.
  private func isJoinedOn(_ token: Int) -> Bool {
    reading.mark(token + 1) == 0x2D && token + 1 < reading.tokens.count
      && reading.tokens.starts[token + 1] == reading.tokens.ends[token]
  }

  func mention(_ span: TextSpan) -> ArmMention {
    ArmMention(span: span, name: reading.string(span).lowercased(), isApproved: false, isControl: false)
  }

  /// "the X and Y groups": the names that "and" joins to the one in front of the noun.
  private func joinedNames(_ view: SentenceView, before noun: Int) -> [Range<Int>] {
    guard reading.isWord(noun, in: SentenceBuilder.pluralNouns) else { return [] }
    var names: [Range<Int>] = []
    let lowest = view.sentence.tokens.lowerBound
    var end = noun
    var token = noun
    while token > lowest, noun - token < 40 {
      let before = token - 1
      // "the A (n = 26) and B (n = 33) groups"
      if reading.depth[before] > reading.depth[noun] || reading.mark(before) == 0x29
        || reading.mark(before) == 0x5D
        || reading.mark(before) == 0x28 || reading.mark(before) == 0x5B
      {
        if token < end { break }
        token = before
        end = before
        continue
      }
      let isJoin = reading.isWord(before, in: SentenceBuilder.nameJoins) || reading.mark(before) == 0x2C
      let isEnd = reading.isWord(before, in: SentenceBuilder.nameLeads)
      if isJoin || isEnd {
        if token < end { names.append(withoutPlainEnd(token..<end)) }
        if isEnd { return names.count > 1 ? names : [] }
        token = before
        end = before
        continue
      }
      let mark = reading.mark(before)
      let isPart =
        mark == 0x2D || mark == 0x2F || mark == 0x2B
        || reading.isAnyWord(before)
          && (!reading.isWord(before, in: SentenceBuilder.groupStops) || isJoinedOn(before))
      guard isPart, end - before <= 5 else { break }
      token = before
    }
    return []
  }

  /// "the 20 mg arm", "the 80-mg group".
  private func doseName(_ view: SentenceView, before noun: Int) -> Range<Int>? {
    guard noun > view.sentence.tokens.lowerBound else { return nil }
    for index in reading.ranges[view.index] where reading.findings[index].kind == .dose {
      let tokens = reading.tokenRange(reading.findings[index].span)
      if tokens.upperBound == noun { return tokens }
    }
    return nil
  }

  /// "XP" of "the XP treatment arm".
  private func withoutPlainEnd(_ name: Range<Int>) -> Range<Int> {
    var end = name.upperBound
    while end - 1 > name.lowerBound, reading.isWord(end - 1, in: SentenceBuilder.plainWords),
      !isPlain(name.lowerBound..<end - 1), reading.isAnyWord(end - 2)
    {
      end -= 1
    }
    return name.lowerBound..<end
  }

  /// Whether every word of a name could stand with any group.
  private func isPlain(_ name: Range<Int>) -> Bool {
    name.allSatisfy {
      !reading.isAnyWord($0) || reading.isWord($0, in: SentenceBuilder.plainWords)
    }
  }

  /// "the treatment group": words that name nothing without their noun.
  private func isBare(_ name: Range<Int>) -> Bool {
    name.allSatisfy {
      !reading.isAnyWord($0) || reading.isWord($0, in: SentenceBuilder.bareWords)
    }
  }

  private static let bareWords = WordSet("treatment therapy study active experimental treated")

  /// Whether one of the mentions, which stand in the order of the text, overlaps a span.
  private func isTaken(_ span: TextSpan, by known: [ArmMention]) -> Bool {
    var (low, high) = (0, known.count)
    while low < high {
      let middle = (low + high) / 2
      if known[middle].span.start < span.end { low = middle + 1 } else { high = middle }
    }
    return low > 0 && known[low - 1].span.overlaps(span)
  }

  /// "weekly" for "once-" of "the once- and twice-weekly arms": what the next name has behind its hyphen.
  private func sharedEnd(_ view: SentenceView, _ name: Range<Int>) -> String? {
    let join = name.upperBound
    guard reading.mark(join - 1) == 0x2D, reading.isWord(join, in: SentenceBuilder.nameJoins),
      join + 3 < view.sentence.tokens.upperBound, reading.mark(join + 2) == 0x2D,
      reading.isAnyWord(join + 3)
    else { return nil }
    return reading.string(reading.tokens.span(join + 3)).lowercased()
  }

  private func isLetter(_ token: Int) -> Bool {
    guard token < reading.tokens.count else { return false }
    let span = reading.tokens.span(token)
    return span.count == 1 && (reading.isNumber(token) || reading.text[span.start] &- 0x41 < 26)
  }

  /// "arm B", "group 2": the noun and its letter or number.
  private func isLettered(_ view: SentenceView, _ noun: Int) -> Bool {
    let next = noun + 1
    guard next < view.sentence.tokens.upperBound, reading.isWord(noun, in: SentenceBuilder.letteredNouns),
      reading.mark(next + 1) != 0x2D, reading.mark(next + 1) != 0x25, !isTaken(view, next)
    else { return false }
    let span = reading.tokens.span(next)
    if reading.isNumber(next) {
      return span.count == 1 && reading.mark(noun - 1) != 0x2D
    }
    if reading.isWord(next, in: SentenceBuilder.romanNumbers) { return true }
    return span.count == 1 && reading.text[span.start] &- 0x41 < 26
  }

  /// The first of the words that name a group in front of its noun, or nil where none name it.
  private func nameStart(_ view: SentenceView, before noun: Int) -> Int? {
    var first = noun
    let lowest = view.sentence.tokens.lowerBound
    while first > lowest, noun - first < 5 {
      let token = first - 1
      let mark = reading.mark(token)
      if mark == 0x2D || mark == 0x2F || mark == 0x2B {
        first = token
        continue
      }
      // "the LY-404 group"
      if isCodeNumber(token), token - 2 >= lowest, !isTaken(view, token) {
        first = token
        continue
      }
      guard reading.isAnyWord(token),
        !reading.isWord(token, in: SentenceBuilder.groupStops) || isJoinedOn(token),
        !isTaken(view, token)
      else { break }
      first = token
    }
    while first < noun, reading.tokens.kinds[first] == .mark { first += 1 }
    let lead = reading.mark(first - 1)
    let isLed =
      reading.isWord(first - 1, in: SentenceBuilder.determiners) || first == lowest || lead == 0x3A
      || lead == 0x3B || lead == 0x28 || lead == 0x5B
    return first < noun && isLed ? first : nil
  }

  /// A number that a hyphen glues to capitals in front of it.
  private func isCodeNumber(_ token: Int) -> Bool {
    token > 1 && reading.isNumber(token) && reading.mark(token - 1) == 0x2D && isAbbreviation(token - 2)
      && reading.tokens.starts[token] == reading.tokens.ends[token - 1]
      && reading.tokens.starts[token - 1] == reading.tokens.ends[token - 2]
  }

  func isAbbreviation(_ token: Int) -> Bool {
    guard token >= 0, token < reading.tokens.count, reading.isAnyWord(token) else { return false }
    return reading.tokens.shapes[token].capitals >= 2
  }

  private func isDisease(_ view: SentenceView, _ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    return reading.ranges[view.index].contains {
      reading.findings[$0].kind == .disease && reading.findings[$0].span == span
    }
  }

  /// Whether a finding that is something else has the token.
  func isTaken(_ view: SentenceView, _ token: Int) -> Bool {
    let start = Int(reading.tokens.starts[token])
    let span = TextSpan(start, start + 1)
    return reading.ranges[view.index].contains {
      let finding = reading.findings[$0]
      return finding.span.contains(span) && SentenceBuilder.otherThings.contains(finding.kind)
    }
  }

  static let otherThings = KindSet([
    .drug, .arm, .endpoint, .response, .adverseEvent, .disease, .trial, .agency, .company, .percentage, .dose,
    .duration, .cohortSize, .safety, .statistic, .comparison, .design, .phase, .reviewer, .mean, .measurement,
    .fraction, .age, .date,
  ])
  private static let groupNouns = WordSet("group groups arm arms recipients")
  /// `groupNouns`, `pluralNouns` and "one".
  private static let allNouns = WordSet("group groups arm arms recipients one")
  private static let letteredNouns = WordSet("group arm")
  private static let romanNumbers = WordSet("i ii iii iv")
  private static let determiners = WordSet("the in a and or versus vs v to for than with basal final")
  private static let pluralNouns = WordSet("groups arms recipients")
  private static let nameJoins = WordSet("and or versus vs v")
  private static let nameLeads = WordSet("the in between of for both on with")
  private static let one = WordSet("one")
  private static let plainWords = WordSet(
    "treatment therapy study active experimental dose high higher low lower medium standard fixed medicine drug treated intensive"
  )
  private static let groupStops = WordSet(
    """
    the in a an and or of to for with both two three each either this that these those all other another same patient patients age \
    risk larger smaller whole entire per one first second third every any no trial people were was is on by from than versus vs v \
    compared between among other's pooled respective randomized assigned most many few several
    """)
}
