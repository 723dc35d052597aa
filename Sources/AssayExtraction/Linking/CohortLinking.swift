import AssayNumbers
import AssayText

/// Cohorts: which printed numbers are groups of patients of a trial, what part they play, and what they are part of.
extension Discourse {
  /// Takes the sizes of one sentence into `facts.cohorts` or `facts.counts`.
  ///
  /// - Parameter opensPopulation: whether the sentence says at its head of whom it tells.
  mutating func linkCohorts(_ view: SentenceView, opensPopulation: Bool) {
    var made: [Int] = []
    let known = facts.cohorts.count
    var candidates =
      view.sizes.map { (index: $0, isFraction: false) } + view.fractions.map { (index: $0, isFraction: true) }
    for index in reading.ranges[view.index] where reading.findings[index].kind == .bareNumber {
      if isPart(view, index) { candidates.append((index, false)) }
    }
    var all = candidates.map { (finding: reading.findings[$0.index], isFraction: $0.isFraction) }
    for size in armSizes(view) + sharedSizes(view)
    where !all.contains(where: { $0.finding.span.overlaps(size.span) }) {
      all.append((size, false))
    }
    all.sort { $0.finding.span.start < $1.finding.span.start }
    let counts = sharesCounts(view)
    for candidate in all {
      let finding = candidate.finding
      let number = candidate.isFraction ? finding.high : finding.value
      let printed = candidate.isFraction ? finding.highSpan : finding.valueSpan
      guard let number, let size = number.integer, size > 0 else { continue }
      if !candidate.isFraction,
        isCountOfEvent(view, finding) || isCountOfShare(view, finding, among: counts)
          || isRateInWords(view, finding)
      {
        continue
      }
      if candidate.isFraction, isRoughly(finding, size: size) { continue }
      if isBaseOfRate(finding, size: size) || isCountBehindHarm(view, finding)
        || !candidate.isFraction && isNumberOf(finding, size: size)
      {
        continue
      }
      if isOutsideTrials(view, finding, size: size) {
        if !candidate.isFraction { addCount(finding, size: size) }
        continue
      }
      made.append(addCohort(view, finding, size: size, printed: printed, isFraction: candidate.isFraction))
    }
    linkArmCounts(view)
    nameArms(view, made)
    settleParents(view, made)
    settleEvents(view, from: known)
    countPeople(view)
    openLabelledCohort(view, made)
    if let only = onlyFrameCohort(made) {
      frame.cohort = only
      if opensPopulation, frame.population != nil, frame.populationCohort == nil {
        frame.populationCohort = only
      }
    }
    if view.hasSafety || tellsHarm(view),
      let safety = made.first(where: { facts.cohorts[$0].part == .safety && !isGluedToShare(view, $0) })
    {
      frame.safetyCohort = safety
    }
  }

  /// A bare number counts people where a relative clause says so, or where patients were just counted in the same sentence.
  func isPart(_ view: SentenceView, _ index: Int) -> Bool {
    let finding = reading.findings[index]
    guard let value = finding.value?.integer, value > 1, value < 200_000 else { return false }
    let first = reading.tokens.index(at: finding.valueSpan.start)
    let next = reading.tokens.index(at: finding.valueSpan.end)
    if reading.isWord(first - 1, in: Discourse.noPartBefore) { return false }
    if Int(reading.tokens.starts[first]) == Int(reading.tokens.ends[max(0, first - 1)]),
      reading.mark(first - 1) != 0x28, first > 0
    {
      return false
    }
    if (1_900...2_100).contains(value), finding.valueSpan.count == 4 { return false }
    // A number in words opens few cohorts: "one in five".
    let isWord = reading.isAnyWord(first)
    let counted =
      view.sizes.contains { reading.findings[$0].span.start < finding.span.start } || opensWithThese(view)
    let who = reading.isWord(next, in: Discourse.who)
    if who { return true }
    if isWord { return false }
    if value >= 10, isOfSet(view, behind: next) || sharesNoun(view, next) { return true }
    // "80 mg (322)": the arm of a dose, where the sentence randomised patients.
    if reading.mark(first - 1) == 0x28, reading.mark(next) == 0x29, counted,
      reading.isWord(first - 2, in: Discourse.doseUnits),
      reading.anyWord(from: view.sentence.span.start, to: view.sentence.span.end, in: Discourse.randomizing)
    {
      return true
    }
    // "drug (347)" behind a treatment, where the sentence randomised patients.
    if reading.mark(first - 1) == 0x28, reading.mark(next) == 0x29 {
      return counted
        && view.groups.contains {
          $0.span.end <= finding.span.start && first - 1 - reading.tokens.index(at: $0.span.end - 1) <= 2
        }
    }
    guard reading.isWord(next, in: Discourse.partVerbs), value >= 10 else { return false }
    let enrolled =
      reading.isWord(first - 1, in: Discourse.enrolling) || reading.isWord(first - 2, in: Discourse.enrolling)
    return counted || enrolled
  }

  /// "Of these, 157 had …": the sentence counts those of the one before.
  func opensWithThese(_ view: SentenceView) -> Bool {
    guard let first = view.sentence.tokens.first else { return false }
    return reading.isWord(first, in: Discourse.ofWords) && reading.isWord(first + 1, in: Discourse.theseWords)
  }

  /// "12 patients died", "five patients had an event": a count of what happened, not a group.
  func isCountOfEvent(_ view: SentenceView, _ finding: Finding) -> Bool {
    if view.measures.contains(where: { $0.count?.overlaps(finding.valueSpan) ?? false }) { return true }
    guard let after = view.measures.first(where: { $0.span.start >= finding.span.end }) else { return false }
    // "12 patients (14%)": the count of a share.
    let gap = reading.tokens.index(at: finding.span.end)..<after.tokens.lowerBound
    if gap.count <= 2, gap.contains(where: { reading.mark($0) == 0x28 }), after.kind == .percentage {
      return true
    }
    return isCountOfArm(finding, after, gap) || isSaidAgain(finding, after, gap)
  }

  /// "7 patients on the drug (10%)", "in 40 on placebo (60%)": the number is the share's count where an arm that was counted before
  /// gives just this share.
  private func isCountOfArm(_ finding: Finding, _ share: Measure, _ gap: Range<Int>) -> Bool {
    guard share.kind == .percentage, gap.count <= 7, reading.mark(gap.upperBound - 1) == 0x28,
      gap.allSatisfy({ !reading.isNumber($0) && reading.mark($0) != 0x2C }),
      let count = finding.value?.integer, let value = reading.findings[share.finding].value
    else { return false }
    return facts.cohorts.contains {
      $0.part == .arm && $0.size > count && (WholeShare.counts(value, of: $0.size)?.contains(count) ?? false)
    }
  }

  func isOutsideTrials(_ view: SentenceView, _ finding: Finding, size: Int) -> Bool {
    if finding.kind == .fraction { return false }
    if finding.code == CohortForm.sampleSize.rawValue || isSizeOfStudy(finding) { return false }
    // No trial has so many.
    if size >= 1_000_000 { return true }
    let isStudied = size < 20_000 && isStudied(view)
    var epidemiology = 0
    for index in reading.ranges[view.index] {
      let kind = reading.findings[index].kind
      // "researchers recruited 107 people with the disease"
      if kind == .epidemiology, isStudied, reading.findings[index].span.overlaps(finding.span) { continue }
      if kind == .epidemiology { epidemiology += 1 }
      if kind == .market { epidemiology += 1 }
    }
    let span = view.sentence.span
    let inTrial =
      !view.trials.isEmpty || reading.anyWord(from: span.start, to: span.end, in: Discourse.trialWords)
      || view.groups.contains { $0.isControl }
    let inSection = reading.anyWord(from: span.start, to: span.end, in: Discourse.epidemiologyWords)
    if epidemiology == 0 && !inSection { return false }
    if !inTrial { return true }
    return size > 50_000 && epidemiology + (inSection ? 1 : 0) > 0 && view.trials.isEmpty
  }

  mutating func addCount(_ finding: Finding, size: Int) {
    if facts.counts.contains(where: { $0.printed == finding.valueSpan }) { return }
    facts.counts.append(
      CountFact(
        value: size, printed: finding.valueSpan, label: finding.nameSpan.isEmpty ? nil : finding.nameSpan,
        span: finding.span))
  }

  /// "randomized to A (n=…) or to B (n=…)": sizes in brackets are arms though their treatments have no known name.
  mutating func nameArms(_ view: SentenceView, _ made: [Int]) {
    let bracketed = made.filter { index in
      let span = facts.cohorts[index].printed
      return view.sentence.span.contains(span) && reading.depth[reading.tokens.index(at: span.start)] > 0
        && !isTrialSize(view, facts.cohorts[index].spans[0])
    }
    // "TRIAL-1 (n=664) and TRIAL-2 (n=1,020) were randomized trials": there the word stands behind.
    guard bracketed.count >= 2,
      reading.anyWord(
        from: view.sentence.span.start, to: facts.cohorts[bracketed[0]].printed.start,
        in: Discourse.randomizing)
    else { return }
    for (place, index) in bracketed.enumerated() where facts.cohorts[index].arm == nil {
      facts.cohorts[index].part = .arm
      guard bracketed.count == 2 else { continue }
      let other = facts.cohorts[bracketed[1 - place]].arm
      if let name = place == 0 ? approvedArm : controlArm, other?.name != name {
        facts.cohorts[index].arm = ArmName(name: name, isApproved: place == 0)
      }
    }
  }

  /// "1.8 million cases", "82,290 Americans": counts of a country, where no trial is told of.
  mutating func countPeople(_ view: SentenceView) {
    let span = view.sentence.span
    let isEpidemiology = reading.kinds[view.index].contains(.epidemiology)
    for index in reading.ranges[view.index] {
      let finding = reading.findings[index]
      // A bare number of thousands counts people where the sentence tells how many have a disease.
      let isBare =
        finding.kind == .bareNumber && isEpidemiology
        && reading.text[finding.valueSpan.range].contains(0x2C)
      guard finding.kind == .peopleCount || isBare,
        !isNumberOf(finding, size: finding.value?.integer ?? 0),
        !isBaseOfRate(finding, size: finding.value?.integer ?? 0), !isCountOfEvent(view, finding)
      else { continue }
      guard let value = finding.value?.integer, value >= 1_000 || !isBare, view.trials.isEmpty,
        !view.groups.contains(where: \.isControl),
        !reading.anyWord(from: span.start, to: span.end, in: Discourse.trialWords)
      else { continue }
      addCount(finding, size: value)
    }
  }

  // MARK: Rows

  mutating func addCohort(
    _ view: SentenceView, _ finding: Finding, size: Int, printed: TextSpan, isFraction: Bool
  ) -> Int {
    var cohort = CohortFact(size: size, printed: printed)
    cohort.spans = [finding.kind == .bareNumber ? finding.valueSpan : finding.span]
    cohort.sentence = view.index
    cohort.isApproximate = hasBound(view, printed)
    let label = labelTokens(view, finding, printed)
    if !label.isEmpty { cohort.label = reading.tokens.span(label) }
    cohort.population = Populations.read(reading, label)
    cohort.trial = trial(view, finding)
    let isOfTrial =
      isTrialSize(view, finding.span) || isSizeOfStudy(finding)
      || isInvolved(view, finding) && !isOfEachArm(behind: finding.span.end)
    cohort.arm = isOfTrial ? nil : arm(view, finding)
    cohort.part = isOfTrial ? .total : part(view, finding, cohort, isFraction: isFraction)
    if finding.kind == .bareNumber, cohort.part == .arm,
      countsEvents(view, reading.tokens.index(at: printed.start)) || isNumberOfEvents(view, printed)
    {
      cohort.part = .events
    }
    if !isOfTrial, countsEventOfPatients(view, finding, size: size) {
      cohort.part = .events
      cohort.arm = cohort.arm ?? armOfEvent(view, finding)
    }
    // "64 cases of the disease"
    if finding.kind == .cohortSize, !isOfTrial, countsCases(finding) { cohort.part = .events }
    if let known = sameCohort(cohort) {
      facts.cohorts[known].spans += cohort.spans
      if facts.cohorts[known].trial == nil { facts.cohorts[known].trial = cohort.trial }
      if facts.cohorts[known].arm == nil, let arm = cohort.arm {
        facts.cohorts[known].arm = arm
        if facts.cohorts[known].part == .subgroup { facts.cohorts[known].part = .arm }
      }
      if facts.cohorts[known].population.words.isEmpty { facts.cohorts[known].population = cohort.population }
      return known
    }
    if cohort.part == .total {
      demoteWholes(below: cohort)
      cohort.isPresumedWhole = isFraction
    }
    facts.cohorts.append(cohort)
    return facts.cohorts.count - 1
  }

  func hasBound(_ view: SentenceView, _ span: TextSpan) -> Bool {
    reading.ranges[view.index].contains {
      let finding = reading.findings[$0]
      return finding.kind == .bound && finding.span.end <= span.start && span.start - finding.span.end <= 2
    }
  }

  /// The words that say who the patients are: behind the number up to the next number, comma or stop; in front of "(n=…)".
  func labelTokens(_ view: SentenceView, _ finding: Finding, _ printed: TextSpan) -> Range<Int> {
    let tokens = view.sentence.tokens
    if finding.code == CohortForm.sampleSize.rawValue, finding.kind == .cohortSize {
      let end = reading.tokens.index(at: finding.span.start)
      var first = end
      var steps = 0
      while first > tokens.lowerBound && steps < 8 {
        let byte = reading.mark(first - 1)
        if byte == 0x2C || byte == 0x3B || byte == 0x29 || byte == 0x25 || byte == 0x2E { break }
        if reading.isWord(first - 1, in: Discourse.labelStops) { break }
        first -= 1
        steps += 1
      }
      while first < end, reading.mark(first) == 0x28 { first += 1 }
      var last = end
      while last > first, reading.tokens.kinds[last - 1] == .mark { last -= 1 }
      return first..<max(first, last)
    }
    let first = reading.tokens.index(at: printed.end)
    var end = first
    while end < tokens.upperBound && end - first < 18 {
      let byte = reading.mark(end)
      if byte == 0x2C || byte == 0x3B || byte == 0x28 || byte == 0x29 || byte == 0x3A
        || byte == 0x2E && end + 1 == tokens.upperBound
      {
        break
      }
      if reading.isNumber(end) { break }
      end += 1
    }
    while end > first, reading.tokens.kinds[end - 1] == .mark || reading.isWord(end - 1, in: Words.andOr) {
      end -= 1
    }
    return first..<max(first, end)
  }

  /// The trial that the number stands with: "103 patients in TRUST-I", "TRUST-I (n=103)", the only one spoken of.
  func trial(_ view: SentenceView, _ finding: Finding) -> Int? {
    let distinct = Set(view.trials.map(\.code))
    if distinct.isEmpty || distinct.count == 2, let own = trialInTurn(view, finding) { return own }
    if distinct.count != 1, isOfTrials(view, finding) { return nil }
    if distinct.count > 1 {
      let end = reading.tokens.index(at: finding.span.end)
      if let after = view.trials.first(where: { $0.span.start >= finding.span.end }),
        !isJoinedTrial(view, after, to: view.trials.first { $0.span.start >= after.span.end })
      {
        let gap = end..<reading.tokens.index(at: after.span.start)
        if gap.count <= 8, gap.allSatisfy({ reading.isWord($0, in: Discourse.trialFillers) }) {
          return Int(after.code)
        }
      }
      if let before = view.trials.last(where: { $0.span.end <= finding.span.start }) {
        let isInside =
          reading.depth[reading.tokens.index(at: finding.valueSpan.start)]
          > reading.depth[reading.tokens.index(at: before.span.start)]
        if !isInside,
          isJoinedTrial(view, view.trials.last { $0.span.end <= before.span.start }, to: before)
        {
          return nil
        }
        let gap = reading.tokens.index(at: before.span.end)..<reading.tokens.index(at: finding.span.start)
        let isClose =
          gap.count <= 6
          && !gap.contains { reading.isWord($0, in: Words.andOr) || reading.mark($0) == 0x3B }
        let isBracket =
          gap.count <= 8 && gap.contains { reading.mark($0) == 0x28 }
          && reading.depth[reading.tokens.index(at: finding.valueSpan.start)] > 0
        // "(NCT01234567; n=505)"
        let isBeside =
          gap.count == 1 && reading.depth[reading.tokens.index(at: finding.valueSpan.start)] > 0
        if isClose || isBracket || isBeside { return Int(before.code) }
      }
      return nil
    }
    if let only = distinct.first { return Int(only) }
    if facts.trials.count > 1, isOfAllTrials(view) { return nil }
    if let frameTrial = frame.trial { return frameTrial }
    return facts.trials.count == 1 ? 0 : nil
  }

  /// "(3 cases in B, none in A)": an arm that stands in the number's own bracket behind it.
  private func hasOwnArm(_ view: SentenceView, behind finding: Finding) -> Bool {
    let number = reading.tokens.index(at: finding.valueSpan.start)
    return view.groups.contains {
      let first = reading.tokens.index(at: $0.span.start)
      return first > number && first - number <= 6
        && (number..<first).allSatisfy {
          reading.depth[$0] >= reading.depth[number] && reading.mark($0) != 0x2C
        }
    }
  }

  /// Whether the notice, or the sentence by itself, tells of several arms.
  func comparesArms(_ view: SentenceView) -> Bool {
    controlArm != nil || view.groups.contains { $0.isNamedGroup || TreatmentArms.isUnnamed($0.name) }
      || view.namesSeveralGroups
  }

  /// The treatment that the number stands with: "drug (n=347)", "347 to receive drug", "347 in the drug arm".
  func arm(_ view: SentenceView, _ finding: Finding) -> ArmName? {
    if let treated = treatedArm(view, finding) { return treated }
    guard !view.groups.isEmpty, comparesArms(view) else { return nil }
    let number = reading.tokens.index(at: finding.valueSpan.start)
    let isBracketed = reading.depth[number] > 0
    if let before = view.groups.last(where: { $0.span.end <= finding.valueSpan.start }) {
      let gap = reading.tokens.index(at: before.span.end)..<number
      // "(250 A, 132 placebo)": in one bracket the comma parts the arms.
      let isOneBracket = reading.depth[reading.tokens.index(at: before.span.start)] >= reading.depth[number]
      let isClose =
        gap.count <= 7
        && gap.allSatisfy {
          reading.tokens.kinds[$0] == .mark && reading.mark($0) != 0x3B && reading.mark($0) != 0x2C
            || reading.isWord($0, in: Discourse.armFillers)
            || reading.depth[$0] > 0 && !isOneBracket
        }
      let isLabelled =
        finding.code == CohortForm.sampleSize.rawValue
        && (gap.count <= 3 || isBesideDose(gap)
          || gap.count == 4 && reading.isWord(gap.lowerBound, in: Discourse.armNouns))
      if isBracketed && isClose && !hasOwnArm(view, behind: finding) || isLabelled
        || isGroupOf(before, gap) || isGiven(gap)
      {
        return ArmName(name: before.name, isApproved: before.isApproved)
      }
    }
    let end = reading.tokens.index(at: finding.span.end)
    if let after = view.groups.first(where: { $0.span.start >= finding.valueSpan.end }) {
      let to = reading.tokens.index(at: after.span.start)
      if to >= end, to - end <= 8,
        (end..<to).allSatisfy({
          reading.isWord($0, in: Discourse.armFillers) || reading.depth[$0] > reading.depth[number]
            || reading.mark($0) == 0x29
        }),
        (end..<to).contains(where: { reading.isWord($0, in: Discourse.armVerbs) }) || to == end
          || to == end + 1 && reading.isWord(end, in: Words.articles)
      {
        let behind = reading.tokens.index(at: after.span.end)
        let isAlternative =
          (behind..<min(behind + 3, view.sentence.tokens.upperBound)).contains {
            reading.isWord($0, in: Discourse.alternatives)
          } && !isCountedAnew(view, after)
        return (isAlternative || isOfSeveral(view, after, number)) && view.groups.count > 1
          ? nil : ArmName(name: after.name, isApproved: after.isApproved)
      }
      if isAllotted(view, after, number) {
        return ArmName(name: after.name, isApproved: after.isApproved)
      }
      if isInsideSize(after, finding) { return ArmName(name: after.name, isApproved: after.isApproved) }
      // The finding itself reaches to its verb: "347 received".
      if to <= end, finding.kind == .bareNumber {
        return ArmName(name: after.name, isApproved: after.isApproved)
      }
    }
    return nil
  }

  func part(_ view: SentenceView, _ finding: Finding, _ cohort: CohortFact, isFraction: Bool)
    -> CohortPart
  {
    let span = view.sentence.span
    if let label = cohort.label, isResponders(label) { return .responders }
    if let set = analysisSet(view, finding) { return set }
    let hasEfficacy = view.endpoints.contains {
      !$0.isAdverse && Discourse.isEfficacy($0.code) && !Discourse.harms.contains($0.code)
    }
    if !hasEfficacy && !reading.anyWord(from: span.start, to: span.end, in: Discourse.randomizing),
      view.hasSafety || tellsHarm(view) || frame.isSafety && view.endpoints.contains(where: \.isAdverse)
    {
      return .safety
    }
    if cohort.arm != nil || isOfDose(view, finding) || isOfEachArm(behind: finding.span.end) { return .arm }
    if finding.code == CohortForm.sampleSize.rawValue, isArmItem(view) { return .arm }
    if finding.kind == .bareNumber { return sharesSizes(view, finding) ? .total : .subgroup }
    if isFraction { return isPresumedWhole(view, finding, cohort) ? .total : .subgroup }
    let first = reading.tokens.index(at: finding.span.start)
    let enrolls = reading.anyWord(from: span.start, to: span.end, in: Discourse.enrolling)
    let isFirst =
      !facts.cohorts.contains { $0.trial == cohort.trial } && (frame.population?.words.count ?? 0) <= 1
    let isOfThe = reading.isWord(first - 1, in: Discourse.ofThe) && !view.measures.isEmpty
    // "1,721 patients: 1,680 adults and 41 adolescents": of two numbers of one trial in one sentence the smaller is a part.
    let isPartOfTotal =
      facts.cohorts.contains {
        $0.sentence == view.index && $0.part == .total && $0.trial == cohort.trial && $0.size > cohort.size
          && (view.trials.count <= 1 || isListed(from: $0.printed.end, to: finding.span.start))
      }
    if isPartOfTotal { return .subgroup }
    if isOfOneTrial(view, finding) { return .total }
    // "Of the 10,253 women in the study, 16%"
    if (enrolls || isFirst) && (!isOfThe || isFirst && isInStudy(behind: finding.span.end)) { return .total }
    return .subgroup
  }

  /// "1,721 patients: 1,680 adults and": whether a colon opens the parts of a whole.
  private func isListed(from whole: Int, to part: Int) -> Bool {
    let first = reading.tokens.index(at: whole)
    return whole < part && (0...2).contains { reading.mark(first + $0) == 0x3A }
  }

  /// Whether an endpoint of the sentence is harm by itself, such as a cytokine release.
  private func tellsHarm(_ view: SentenceView) -> Bool {
    view.endpoints.contains { Discourse.harms.contains($0.code) }
  }

  /// "46 responders", "93 patients who responded"; not "103 patients in A responded".
  func isResponders(_ label: TextSpan) -> Bool {
    let tokens = reading.tokenRange(label)
    return tokens.contains { token in
      reading.isWord(token, in: Discourse.responderNouns)
        || (reading.isWord(token, in: Discourse.respondedVerbs)
          && reading.isWord(token - 1, in: Discourse.who))
        || reading.isWord(token, in: Discourse.responseNouns)
          && (1...4).contains { reading.isWord(token - $0, in: Discourse.who) && tokens.contains(token - $0) }
    }
  }

  func sameCohort(_ cohort: CohortFact) -> Int? {
    facts.cohorts.indices.first {
      let known = facts.cohorts[$0]
      guard known.size == cohort.size else { return false }
      if let a = known.trial, let b = cohort.trial, a != b { return false }
      if let a = known.arm, let b = cohort.arm, a.name != b.name { return false }
      return !isSibling(cohort, of: known)
    }
  }
}
