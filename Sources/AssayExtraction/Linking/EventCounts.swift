import AssayText

/// Numbers of patients that count what happened to them and are no group: "three patients died", "eight participants in the A group withdrew",
/// "one subject", "rash (10 subjects)".
extension Discourse {
  /// Whether patients are counted by an event.
  func countsEventOfPatients(_ view: SentenceView, _ finding: Finding, size: Int) -> Bool {
    guard finding.kind == .cohortSize, finding.code == CohortForm.counted.rawValue else { return false }
    if size == 1 { return true }
    var token = reading.tokens.index(at: finding.span.end)
    // "three patients' seizures stopped"
    if isApostrophe(finding.span.end) { return true }
    // "recurred in four infants on A", and "compared with 19 infants" behind it
    let first = reading.tokens.index(at: finding.span.start)
    if reading.isWord(first - 1, in: Words.`in`), reading.isWord(first - 2, in: Discourse.happenedVerbs) {
      return true
    }
    if continuesEvents(view, first) { return true }
    if isOfEachArm(behind: finding.span.end) { token += 3 }
    let limit = min(view.sentence.tokens.upperBound, token + 10)
    let behind = token
    // "participants in the A group", "people taking the drug"
    if token < limit,
      reading.isWord(token, in: Discourse.armVerbs) || reading.isWord(token, in: Discourse.takings),
      !reading.isWord(token, in: Discourse.had)
    {
      guard let end = treatmentEnd(view, behind: token) else { return false }
      // No arm of a comparison is so small.
      if size <= 5 { return true }
      token = end
    }
    while token < limit, reading.isWord(token, in: Discourse.eventAuxiliaries) { token += 1 }
    // "two patients had a partial response"
    if size <= 12, token > behind, reading.isWord(token - 1, in: Discourse.had), hasEndpoint(view, token) {
      return true
    }
    // "received a vaccine developed by"
    return token < limit && reading.isWord(token, in: Discourse.eventVerbs)
      && !reading.isWord(token + 1, in: Words.by)
  }

  /// One past the treatment, a known one or "the drug", that a preposition or a verb at `token` leads to.
  private func treatmentEnd(_ view: SentenceView, behind token: Int) -> Int? {
    if let group = view.groups.first(where: { reading.tokens.index(at: $0.span.start) > token }),
      reading.tokens.index(at: group.span.start) - token <= 4
    {
      let end = reading.tokens.index(at: group.span.end)
      return reading.isWord(end, in: Discourse.armNouns) ? end + 1 : end
    }
    let isPlain =
      reading.isWord(token + 1, in: Words.the) && reading.isWord(token + 2, in: Discourse.plainTreatments)
    return isPlain ? token + 3 : nil
  }

  /// Whether an endpoint or a side effect starts within four words.
  private func hasEndpoint(_ view: SentenceView, _ token: Int) -> Bool {
    view.endpoints.contains {
      let start = reading.tokens.index(at: $0.span.start)
      return start >= token && start - token <= 4
    }
  }

  /// "…, compared with four patients": behind events of the same sentence, or behind those who had none.
  private func continuesEvents(_ view: SentenceView, _ first: Int) -> Bool {
    guard first > view.sentence.tokens.lowerBound, reading.isComparison(first - 1, in: view) else {
      return false
    }
    if facts.cohorts.last.map({ $0.sentence == view.index && $0.part == .events }) ?? false { return true }
    return (view.sentence.tokens.lowerBound..<first).contains {
      reading.isWord($0, in: Discourse.noWords) && reading.isWord($0 + 1, in: ComparedArms.people)
    }
  }

  private static let noWords = WordSet("no none")
  private static let plainTreatments = WordSet(
    "drug medicine medication treatment vaccine pill pills shot therapy")

  /// "ten patients dropped out of the A group": the arm behind the event, where no other number stands between.
  func armOfEvent(_ view: SentenceView, _ finding: Finding) -> ArmName? {
    let end = reading.tokens.index(at: finding.span.end)
    guard comparesArms(view),
      let group = view.groups.first(where: { reading.tokens.index(at: $0.span.start) >= end })
    else { return nil }
    let gap = end..<reading.tokens.index(at: group.span.start)
    let isNear =
      gap.count <= 10
      && gap.allSatisfy { reading.isAnyWord($0) && !reading.isWord($0, in: Words.andOr) }
    return isNear && !reading.isStandard(group.span, view)
      ? ArmName(name: group.name, isApproved: group.isApproved) : nil
  }

  private func isApostrophe(_ position: Int) -> Bool {
    let text = reading.text
    guard position + 2 < text.count else { return false }
    return text[position] == 0x27
      || text[position] == 0xE2 && text[position + 1] == 0x80 && text[position + 2] == 0x99
  }

  /// "a 1,012-patient study": the size of a whole trial.
  func isSizeOfStudy(_ finding: Finding) -> Bool {
    guard finding.kind == .cohortSize,
      reading.mark(reading.tokens.index(at: finding.valueSpan.end)) == 0x2D
    else { return false }
    let end = reading.tokens.index(at: finding.span.end)
    return (end..<end + 3).contains { token in
      reading.isWord(token, in: TrialLinker.nouns) && (end..<token).allSatisfy { reading.isAnyWord($0) }
    }
  }

  /// Whether a sentence speaks of who was studied.
  func isStudied(_ view: SentenceView) -> Bool {
    let span = view.sentence.span
    return reading.anyWord(from: span.start, to: span.end, in: Discourse.studying)
  }

  private static let studying = WordSet(
    "recruited enrolled randomized randomised assigned study studies studied trial trials researchers reviewed followed volunteers"
  )

  /// "66 treated patients and 17 untreated patients": the two arms of a comparison with those who got nothing; where shares are told of both
  /// without a comparison, "untreated" says who had no treatment before.
  func treatedArm(_ view: SentenceView, _ finding: Finding) -> ArmName? {
    guard let approvedArm, finding.kind == .cohortSize,
      !view.comparisons.isEmpty || !view.measures.contains(where: { $0.kind == .percentage })
    else { return nil }
    func isCalled(_ size: Finding, _ words: WordSet) -> Bool {
      reading.isWord(reading.tokens.index(at: size.valueSpan.end), in: words)
    }
    let isTreated = isCalled(finding, Words.treated)
    guard isTreated || isCalled(finding, Discourse.untreated),
      view.sizes.contains(where: {
        isCalled(reading.findings[$0], isTreated ? Discourse.untreated : Words.treated)
      })
    else { return nil }
    return isTreated
      ? ArmName(name: approvedArm, isApproved: true)
      : ArmName(name: controlArm ?? "control", isApproved: false)
  }

  private static let untreated = WordSet("untreated")

  /// "10 participants -- about 40 percent of the group", "10 patients, or 40%": a dash or "or" leads to the count's own share.
  func isSaidAgain(_ finding: Finding, _ share: Measure, _ gap: Range<Int>) -> Bool {
    guard share.kind == .percentage, (1...5).contains(gap.count), finding.kind == .cohortSize,
      !reading.isWord(reading.tokens.index(at: share.end) + 1, in: Discourse.whom)
    else { return false }
    var isLed = false
    for token in gap {
      let mark = reading.mark(token)
      if mark == 0x2D || mark == 0xE2 || reading.isWord(token, in: Words.or) {
        isLed = true
      } else if mark != 0x2C, !reading.isWord(token, in: Discourse.roughly) {
        return false
      }
    }
    return isLed
  }

  private static let whom = WordSet("whom which them these")
  private static let roughly = WordSet("about nearly roughly approximately almost some just only")

  /// "resolved in 79% of the 19 patients": few patients of one share are not all whose safety is told.
  func isGluedToShare(_ view: SentenceView, _ cohort: Int) -> Bool {
    facts.cohorts[cohort].size < 100
      && view.measures.contains { measure in
        measure.size.map { reading.findings[$0].valueSpan == facts.cohorts[cohort].printed } ?? false
      }
  }

  /// "in the study"
  func isInStudy(behind end: Int) -> Bool {
    let first = reading.tokens.index(at: end)
    return reading.isWord(first, in: Words.`in`) && reading.isWord(first + 1, in: Words.the)
      && reading.isWord(first + 2, in: TrialLinker.nouns)
  }

  /// "240 with the disease were allocated to receive A": an allotment leads to the treatment, and no other number stands between.
  func isAllotted(_ view: SentenceView, _ group: ArmMention, _ number: Int) -> Bool {
    let first = reading.tokens.index(at: group.span.start)
    var verb = first - 1
    while verb > number, first - verb < 4, reading.isWord(verb, in: Discourse.allotmentFillers) { verb -= 1 }
    guard verb > number, verb < first - 1, first - number <= 24,
      reading.isWord(verb, in: Discourse.allotments),
      !isOfSeveral(view, group, number), !isAlternative(view, group)
    else { return false }
    return (number + 1..<verb).allSatisfy {
      !reading.isNumber($0) && reading.mark($0) != 0x3B && !reading.isWord($0, in: Discourse.alternatives)
        || reading.isWord($0, in: Words.or)
    }
      && !view.groups.contains {
        $0.span.start >= Int(reading.tokens.ends[number]) && $0.span.end <= group.span.start
      }
  }

  /// "to A 600 mg by infusion, or B": the other arm follows, and no number of its own in front of it.
  private func isAlternative(_ view: SentenceView, _ group: ArmMention) -> Bool {
    let first = reading.tokens.index(at: group.span.end)
    for token in first..<max(first, min(first + 30, view.sentence.tokens.upperBound)) {
      if reading.isWord(token, in: Words.and), reading.isNumber(token + 1) { return false }
      if reading.isWord(token, in: Discourse.alternatives) { return true }
    }
    return false
  }

  private static let allotmentFillers = WordSet("to receive get take the a an")
  private static let allotments = WordSet("allocated assigned randomized randomised allotted")

  /// "in 17 of 30 patients": the first that is told of a trial's patients.
  func isPresumedWhole(_ view: SentenceView, _ finding: Finding, _ cohort: CohortFact) -> Bool {
    frame.population == nil && view.groups.allSatisfy { !$0.isControl }
      && !reading.isWord(reading.tokens.index(at: finding.highSpan.start) - 1, in: Discourse.ofThe)
      && !facts.cohorts.contains { $0.trial == cohort.trial && $0.part != .events }
  }

  /// What was presumed to be all patients of a trial is a part of more of them.
  mutating func demoteWholes(below whole: CohortFact) {
    for index in facts.cohorts.indices
    where facts.cohorts[index].isPresumedWhole && facts.cohorts[index].trial == whole.trial
      && facts.cohorts[index].size < whole.size
    {
      facts.cohorts[index].isPresumedWhole = false
      facts.cohorts[index].part = .subgroup
      facts.cohorts[index].parent = facts.cohorts.count
    }
  }

  /// "A was given to 102 women": the words between a treatment and the number of those who got it.
  func isGiven(_ gap: Range<Int>) -> Bool {
    (2...4).contains(gap.count) && reading.isWord(gap.upperBound - 1, in: Words.to)
      && reading.isWord(gap.upperBound - 2, in: Discourse.givenTo)
      && (gap.lowerBound..<gap.upperBound - 2).allSatisfy { reading.isWord($0, in: Words.copulas) }
  }

  private static let givenTo = WordSet("given administered")

  /// "rash (10 subjects); fever (6 subjects)": the patients of a side effect in a bracket of their own.
  func isCountBehindHarm(_ view: SentenceView, _ finding: Finding) -> Bool {
    guard finding.kind == .cohortSize, finding.code == CohortForm.counted.rawValue, view.hasSafety else {
      return false
    }
    let open = reading.tokens.index(at: finding.span.start) - 1
    return reading.mark(open) == 0x28 && reading.mark(reading.tokens.index(at: finding.span.end)) == 0x29
  }

  /// "two out of five", "three of four patients": a share in small numbers, and nobody counted five.
  func isRoughly(_ finding: Finding, size: Int) -> Bool {
    guard size <= 10, finding.kind == .fraction else { return false }
    let whole = reading.tokens.index(at: finding.highSpan.start)
    if reading.isWord(whole - 1, in: Discourse.ofThe) { return false }
    return reading.isWord(whole - 2, in: Discourse.out)
      || reading.isAnyWord(whole) && (size <= 5 || size == 10)
  }

  private static let out = WordSet("out")

  /// "5 in 100,000 persons", "per 100,000 residents", "one in four women": the base of a rate counts nobody.
  func isBaseOfRate(_ finding: Finding, size: Int) -> Bool {
    var first = reading.tokens.index(at: finding.valueSpan.start)
    if reading.isWord(first - 1, in: Discourse.baseLeads) { return true }
    if reading.isWord(first - 1, in: Words.aAn) { first -= 1 }
    // "Three people die every day"
    let end = reading.tokens.index(at: finding.span.end)
    if reading.isWord(end, in: Discourse.dying), reading.isWord(end + 1, in: Discourse.baseLeads) {
      return true
    }
    guard first > 1, reading.isWord(first - 1, in: Words.inOf),
      let count = NumberReader.read(reading.text, reading.tokens.span(first - 2))?.integer
    else { return false }
    return count == 1 || count < size && Discourse.roundBases.contains(size)
  }

  /// "Cohort 1 enrolled patients", "Grade ≥3 infections": the number is that of what stands in front.
  func isNumberOf(_ finding: Finding, size: Int) -> Bool {
    guard size <= 10 else { return false }
    var token = reading.tokens.index(at: finding.valueSpan.start) - 1
    let mark = reading.mark(token)
    if mark == 0x3E || mark == 0x3C || mark == 0xE2 { token -= 1 }
    return reading.isWord(token, in: Discourse.numbered)
  }

  private static let numbered = WordSet(
    "cohort part grade phase stage arm study trial type class figure table step")
  private static let roundBases: Set<Int> = [10, 100, 1_000, 10_000, 100_000, 1_000_000]
  private static let dying = WordSet("die dies")
  private static let baseLeads = WordSet("per every each")
  private static let takings = WordSet("taking receiving from")
  private static let eventAuxiliaries = WordSet("also each later then have has had")
  private static let happenedVerbs = WordSet(
    "occurred recurred happened detected diagnosed returned arose"
  )
  private static let eventVerbs = WordSet(
    "died withdrew discontinued dropped relapsed stopped quit crossed suffered experienced developed committed needed required reported left became"
  )
}
