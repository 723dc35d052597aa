import AssayNumbers
import AssayText

/// Events that are counted for arms: "four deaths in the lavage group and nine in the suture group".
extension Discourse {
  /// Adds a row for each count of events that the sentence tells of an arm, beside one of the same events told of another arm.
  mutating func linkArmCounts(_ view: SentenceView) {
    guard view.namesSeveralGroups else { return }
    var counts = view
    counts.measures = []
    var nouns: [Range<Int>] = []
    for token in view.sentence.tokens {
      guard let noun = countedNoun(view, token, behind: nouns.last),
        !isCountOfShare(view, max(noun.upperBound, token + 1))
      else { continue }
      let end = max(noun.upperBound, token + 1)
      let tokens = token..<(noun.isEmpty ? token + 1 : end)
      let span = reading.tokens.span(tokens)
      counts.measures.append(
        Measure(
          finding: -1, kind: .bareNumber, span: span, end: span.end, tokens: tokens,
          depth: reading.depth[token], list: list(of: tokens.lowerBound, behind: counts.measures.last)))
      nouns.append(noun)
    }
    guard counts.measures.count > 1 else { return }
    let names = view.groups.map { stableHash($0.name) }
    let groups = GroupBinding(reading: reading).bind(counts, view.groups.map(\.span), distinct: names)
    for index in counts.measures.indices {
      guard let group = groups[index] else { continue }
      let isBesideAnother = counts.measures.indices.contains { other in
        guard let beside = groups[other], names[beside] != names[group] else { return false }
        return nouns[index].isEmpty || nouns[other].isEmpty || head(nouns[index]) == head(nouns[other])
      }
      if isBesideAnother { addEvents(view, counts.measures[index], nouns[index], view.groups[group]) }
    }
  }

  /// "8 deaths (2%)": a share's own count.
  private func isCountOfShare(_ view: SentenceView, _ end: Int) -> Bool {
    reading.mark(end) == 0x28
      && view.measures.contains { $0.tokens.lowerBound == end + 1 && $0.kind == .percentage }
  }

  /// "9 strokes and 2 falls": counts that only "and" parts are one list.
  private func list(of first: Int, behind last: Measure?) -> Int {
    guard let last else { return 0 }
    let gap = last.tokens.upperBound..<max(first, last.tokens.upperBound)
    let isJoined = gap.allSatisfy { reading.isWord($0, in: Words.andOr) || reading.mark($0) == 0x2C }
    return isJoined ? last.list : last.list + 1
  }

  private mutating func addEvents(
    _ view: SentenceView, _ measure: Measure, _ noun: Range<Int>, _ group: ArmMention
  ) {
    let number = reading.tokens.span(
      measure.tokens.lowerBound..<(noun.isEmpty ? measure.tokens.upperBound : noun.lowerBound))
    guard let size = NumberReader.read(reading.text, number)?.integer, size > 0 else { return }
    if facts.cohorts.contains(where: { $0.printed == number }) { return }
    var cohort = CohortFact(size: size, printed: number)
    cohort.spans = [measure.span]
    cohort.sentence = view.index
    cohort.label = noun.isEmpty ? nil : reading.tokens.span(noun)
    cohort.part = .events
    cohort.trial = onlyTrial(view)
    cohort.arm = ArmName(name: group.name, isApproved: group.isApproved)
    facts.cohorts.append(cohort)
  }

  /// The words behind a number that say what it counts: empty where it continues an earlier count ("and eight in …"), nil where it
  /// counts no events.
  private func countedNoun(_ view: SentenceView, _ token: Int, behind last: Range<Int>?) -> Range<Int>? {
    guard isCount(view, token) else { return nil }
    var end = token + 1
    while end < view.sentence.tokens.upperBound, end - token <= 5,
      reading.isAnyWord(end) || reading.mark(end) == 0x2D,
      !reading.isWord(end, in: Discourse.countStops)
    {
      end += 1
    }
    // "25 fewer episodes", "five attacks per hour": a difference and a rate.
    if reading.isWord(end, in: Words.per)
      || (token + 1..<end).contains(where: { reading.isWord($0, in: Discourse.comparatives) })
    {
      return nil
    }
    while end > token + 1, reading.tokens.kinds[end - 1] == .mark { end -= 1 }
    let noun = token + 1..<end
    if noun.isEmpty {
      // "three events: one on A": a pronoun.
      if reading.isWord(token, in: Discourse.one) { return nil }
      // "of which 55 occurred in A"
      let isLed =
        reading.isWord(end, in: Discourse.countPrepositions)
        || reading.isWord(end, in: Discourse.happening)
          && reading.isWord(end + 1, in: Discourse.countPrepositions)
      // "12 infections in the drain group and the control group 20"
      return last != nil && (isLed || view.groups.contains { isBehind(token, $0.span) }) ? noun : nil
    }
    let last = reading.tokens.span(end - 1)
    let isPlural =
      reading.isAnyWord(end - 1) && last.count > 4 && reading.text[last.end - 1] == 0x73
    return isPlural || reading.isWord(end - 1, in: Discourse.eventNouns) ? noun : nil
  }

  private func isBehind(_ token: Int, _ group: TextSpan) -> Bool {
    let end = reading.tokens.index(at: group.end)
    return token == end || token == end + 1 && reading.isWord(end, in: Discourse.armNouns)
  }

  /// Whether a token is a whole number that no finding has for anything but a count.
  private func isCount(_ view: SentenceView, _ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    let isWord = reading.isAnyWord(token)
    guard !isWord || reading.isNumberWord(token),
      isWord || reading.isNumber(token),
      let value = NumberReader.read(reading.text, span), value.scale == 0, value < Decimal(100_000),
      !isWord || [token - 1, token + 1].allSatisfy({ !reading.isNumberWord($0) })
    else { return false }
    if reading.isWord(token - 1, in: Discourse.noPartBefore) { return false }
    // "in 2 of 3 attacks"
    if reading.isWord(token - 1, in: Words.of), reading.isNumeral(token - 2) || reading.isNumeral(token - 3) {
      return false
    }
    if reading.isWord(token + 1, in: Words.of), reading.isNumeral(token + 2) { return false }
    if token > 0, Int(reading.tokens.ends[token - 1]) == span.start, reading.mark(token - 1) != 0x28 {
      return false
    }
    return !reading.ranges[view.index].contains {
      let finding = reading.findings[$0]
      return finding.kind.claimsNumbers && finding.kind != .bareNumber && finding.kind != .peopleCount
        && finding.span.overlaps(span) && !countsCases(finding)
    }
  }

  /// "64 cases": a number of patients told by the disease that they got.
  func countsCases(_ finding: Finding) -> Bool {
    finding.kind == .cohortSize && finding.code == CohortForm.counted.rawValue
      && reading.isWord(reading.tokens.index(at: finding.span.end - 1), in: Discourse.caseNoun)
  }

  /// "the number of infections was 12 in A": the noun stands in front.
  func isNumberOfEvents(_ view: SentenceView, _ printed: TextSpan) -> Bool {
    let first = view.sentence.span.start
    return reading.anyWord(from: first, to: printed.start, in: Discourse.numberWords)
      && reading.anyWord(from: first, to: printed.start, in: Discourse.eventNouns)
  }

  private static let numberWords = WordSet("number numbers")

  /// The last word of a noun, its plural and its singular alike.
  private func head(_ noun: Range<Int>) -> UInt64 {
    let span = reading.tokens.span(noun.upperBound - 1)
    let isPlural = span.count > 3 && reading.text[span.end - 1] | 0x20 == 0x73
    return Tokens.hash(reading.string(TextSpan(span.start, isPlural ? span.end - 1 : span.end)).lowercased())
  }

  private static let countStops = WordSet(
    """
    in on of with for among to at by from and or than versus vs v compared was were is are had has occurred reported recorded detected observed \
    who which that during after before while whereas per
    """)
  private static let comparatives = WordSet("more fewer less additional")
  private static let happening = WordSet("occurred arose were was")
  private static let caseNoun = WordSet("cases")
  private static let one = WordSet("one")
  private static let countPrepositions = WordSet("in on with for among of")
  private static let eventNouns = WordSet(
    """
    death deaths event events case cases relapse relapses recurrence recurrences infarction infarctions stroke strokes fracture fractures \
    hemorrhage hemorrhages haemorrhage haemorrhages bleed bleeds infection infections episode episodes complication complications failure \
    failures hospitalization hospitalizations hospitalisation hospitalisations readmission readmissions admission admissions \
    exacerbation exacerbations attack attacks seizure seizures cancers cancer hematoma hematomas embolism emboli thrombosis thromboses \
    rejection rejections withdrawal withdrawals dropout dropouts revascularization revascularizations procedure procedures \
    response responses remission remissions pregnancy pregnancies birth births fall falls visit visits ulcer ulcers reaction reactions \
    progression progressions
    """)
}
