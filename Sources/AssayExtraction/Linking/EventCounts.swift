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
    // "recurred in four infants on A"
    let first = reading.tokens.index(at: finding.span.start)
    if reading.isWord(first - 1, in: Words.`in`), reading.isWord(first - 2, in: Discourse.happenedVerbs) {
      return true
    }
    if isOfEachArm(behind: finding.span.end) { token += 3 }
    let limit = min(view.sentence.tokens.upperBound, token + 10)
    // "participants in the A group", "people taking the drug"
    if token < limit,
      reading.isWord(token, in: Discourse.armVerbs) || reading.isWord(token, in: Discourse.takings)
    {
      guard let group = view.groups.first(where: { reading.tokens.index(at: $0.span.start) > token }),
        reading.tokens.index(at: group.span.start) - token <= 4
      else { return false }
      token = reading.tokens.index(at: group.span.end)
      if reading.isWord(token, in: Discourse.armNouns) { token += 1 }
    }
    while token < limit, reading.isWord(token, in: Discourse.eventAuxiliaries) { token += 1 }
    return token < limit && reading.isWord(token, in: Discourse.eventVerbs)
  }

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

  /// "66 treated patients and 17 untreated patients": the two arms of a comparison with those who got nothing.
  func treatedArm(_ view: SentenceView, _ finding: Finding) -> ArmName? {
    guard let approvedArm, finding.kind == .cohortSize else { return nil }
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

  /// "in the study"
  func isInStudy(behind end: Int) -> Bool {
    let first = reading.tokens.index(at: end)
    return reading.isWord(first, in: Words.`in`) && reading.isWord(first + 1, in: Words.the)
      && reading.isWord(first + 2, in: TrialLinker.nouns)
  }

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

  /// "5 in 100,000 persons", "per 100,000 residents", "one in four women": the base of a rate counts nobody.
  func isBaseOfRate(_ finding: Finding, size: Int) -> Bool {
    var first = reading.tokens.index(at: finding.valueSpan.start)
    if reading.isWord(first - 1, in: Discourse.baseLeads) { return true }
    if reading.isWord(first - 1, in: Words.aAn) { first -= 1 }
    guard reading.isWord(first - 1, in: Discourse.rateWords),
      let count = NumberReader.read(reading.text, reading.tokens.span(first - 2))?.integer
    else { return false }
    return count == 1 || count < size && Discourse.roundBases.contains(size)
  }

  /// "Cohort 1 enrolled patients", "Grade ≥3 infections": the number is that of what stands in front.
  func isNumberOf(_ finding: Finding, size: Int) -> Bool {
    guard size <= 10 else { return false }
    var token = reading.tokens.index(at: finding.valueSpan.start) - 1
    if reading.mark(token) != 0, reading.mark(token) != 0x28 { token -= 1 }
    return reading.isWord(token, in: Discourse.numbered)
  }

  private static let numbered = WordSet(
    "cohort part grade phase stage arm study trial type class figure table step")
  private static let roundBases: Set<Int> = [10, 100, 1_000, 10_000, 100_000, 1_000_000]
  private static let baseLeads = WordSet("per every each")
  private static let rateWords = WordSet("in of")
  private static let takings = WordSet("taking receiving from")
  private static let eventAuxiliaries = WordSet("also each later then have has had")
  private static let happenedVerbs = WordSet(
    "occurred recurred developed reported seen noted happened detected returned arose")
  private static let eventVerbs = WordSet(
    "died withdrew discontinued dropped relapsed stopped quit crossed suffered experienced developed committed needed required reported left"
  )
}
