import AssayNumbers
import AssayText

/// Numbers that stand with a treatment and so count its arm: "68 were given A and 67 placebo", "A was added in 403 and placebo in
/// 401", "(250 A, 132 placebo)". The treatment makes the number a size, whatever noun is left out.
extension Discourse {
  /// A number of patients that its treatment tells of, as a finding of its own.
  func armSizes(_ view: SentenceView) -> [Finding] {
    guard !view.groups.isEmpty, comparesArms(view) else { return [] }
    let isCounted =
      !view.sizes.isEmpty
      || view.groups.count > 1
        && reading.anyWord(
          from: view.sentence.span.start, to: view.sentence.span.end, in: Discourse.givingWords)
    guard isCounted else { return [] }
    var found: [Finding] = []
    for group in view.groups {
      guard let token = sizeInFront(view, group) ?? sizeBehind(view, group) else { continue }
      let span = reading.tokens.span(token)
      guard let value = NumberReader.read(reading.text, span)?.integer, value >= 5, value < 200_000 else {
        continue
      }
      var finding = Finding(.bareNumber, rule: Finding.lexicon, span: span)
      finding.value = Decimal(value)
      finding.valueSpan = span
      found.append(finding)
    }
    return found
  }

  /// "1,083 primary events on A and 1,283 on B": whether the number, or one in front of it that it continues, counts events.
  func countsEvents(_ view: SentenceView, _ number: Int) -> Bool {
    let depth = reading.depth[number]
    var token = number
    while token > view.sentence.tokens.lowerBound, number - token < 30 {
      if reading.depth[token] > depth {
        token -= 1
        continue
      }
      if reading.isNumber(token) {
        let behind = token + 1..<min(token + 6, view.sentence.tokens.upperBound)
        for next in behind {
          if reading.isWord(next, in: Discourse.events) { return true }
          if !reading.isAnyWord(next) || reading.isWord(next, in: Discourse.peopleNouns) { break }
        }
      }
      if reading.mark(token) == 0x3B || reading.mark(token) == 0x2C { return false }
      token -= 1
    }
    return false
  }

  static let events = WordSet(
    "events cases deaths relapses attacks exacerbations hospitalizations hospitalisations")

  /// The number whose verb or preposition leads to the treatment: "161 were given A", "67 placebo".
  private func sizeInFront(_ view: SentenceView, _ group: ArmMention) -> Int? {
    var token = reading.tokens.index(at: group.span.start) - 1
    var steps = 0
    while token >= view.sentence.tokens.lowerBound, steps < 7 {
      if reading.isNumeral(token) {
        // "105 had received chemotherapy": what came before the trial.
        let isPrior = (token..<(token + steps + 1)).contains {
          reading.isWord($0, in: Discourse.had) && reading.isWord($0 + 1, in: Discourse.priorVerbs)
        }
        return isFree(view, token) && !isPrior ? token : nil
      }
      guard
        reading.isWord(token, in: Discourse.givingWords) || reading.isWord(token, in: Discourse.armFillers)
          || reading.isWord(token, in: Discourse.peopleNouns)
      else { return nil }
      if reading.isWord(token, in: Discourse.alternatives) || reading.isWord(token, in: Words.andOr) {
        return nil
      }
      token -= 1
      steps += 1
    }
    return nil
  }

  /// "A was added in 403", "placebo in 401".
  private func sizeBehind(_ view: SentenceView, _ group: ArmMention) -> Int? {
    var token = reading.tokens.index(at: group.span.end)
    var sawPreposition = false
    var steps = 0
    while token < view.sentence.tokens.upperBound, steps < 4 {
      if reading.isNumber(token) {
        let next = token + 1
        let isEnd =
          reading.mark(next) != 0 && reading.mark(next) != 0x25 || reading.isWord(next, in: Words.andOr)
          || reading.isWord(next, in: Discourse.peopleNouns) || next >= view.sentence.tokens.upperBound
        return sawPreposition && isEnd && isFree(view, token) ? token : nil
      }
      if reading.isWord(token, in: Discourse.localPrepositions) {
        sawPreposition = true
      } else if !reading.isWord(token, in: Discourse.givingWords) {
        return nil
      }
      token += 1
      steps += 1
    }
    return nil
  }

  /// Whether no other finding has the number, and nothing in front makes it a phase, a week or a part of a longer figure.
  private func isFree(_ view: SentenceView, _ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    if reading.isWord(token - 1, in: Discourse.noPartBefore) { return false }
    if token > 0, Int(reading.tokens.ends[token - 1]) == span.start, reading.mark(token - 1) != 0x28 {
      return false
    }
    return !reading.ranges[view.index].contains {
      let finding = reading.findings[$0]
      return finding.kind.claimsNumbers && finding.kind != .bareNumber && finding.span.overlaps(span)
    }
  }

  /// The whole of "96 of 153" told for an arm is that arm's, as far as it was analysed.
  mutating func settleDenominators(_ view: SentenceView, _ made: [Int?]) {
    for index in view.measures.indices where view.measures[index].size != nil {
      if let result = made[index] { countOfGroup(result, view.measures[index], view) }
    }
    guard comparesArms(view) else { return }
    for index in view.measures.indices {
      if let result = made[index] { countOfArm(result, view.measures[index]) }
      guard let result = made[index],
        view.measures[index].fraction != nil || view.measures[index].size != nil,
        let arm = facts.results[result].arm, let cohort = facts.results[result].cohort,
        facts.cohorts[cohort].sentence == view.index,
        facts.cohorts[cohort].arm == nil
          ? facts.cohorts[cohort].part == .subgroup || facts.cohorts[cohort].part == .safety
          : facts.cohorts[cohort].part == .arm && facts.results[result].isAdverse
            && facts.cohorts[cohort].arm?.name == arm && wholeArm(of: cohort) != nil
      else { continue }
      facts.cohorts[cohort].arm = ArmName(name: arm, isApproved: arm != controlArm)
      facts.cohorts[cohort].part = facts.results[result].isAdverse ? .safety : .arm
      facts.cohorts[cohort].parent = parent(of: cohort) ?? facts.cohorts[cohort].parent
    }
    settleParallelCount(view, made)
  }

  /// "6.9% (n=487) with A, 7.1% (n=493) with B and 8.2% (n=578) with placebo": where all but one are counts of their arms, that one is
  /// the count of its own, whether it fits or not.
  private mutating func settleParallelCount(_ view: SentenceView, _ made: [Int?]) {
    var open: Int?
    var arms: [String] = []
    for index in view.measures.indices {
      guard let size = view.measures[index].size, let result = made[index],
        isFittingCount(view, reading.findings[size]) != nil, let arm = facts.results[result].arm
      else { continue }
      if facts.results[result].count == reading.findings[size].value?.integer,
        facts.results[result].denominator != nil
      {
        arms.append(arm)
      } else {
        if open != nil { return }
        open = index
      }
    }
    guard let open, !arms.isEmpty, let size = view.measures[open].size, let result = made[open],
      isCountOfShare(view, reading.findings[size], among: sharesCounts(view)),
      let n = reading.findings[size].value?.integer,
      let arm = facts.results[result].arm, !arms.contains(arm),
      let cohort = armCohort(
        arm, trial: facts.results[result].trial, isAdverse: facts.results[result].isAdverse),
      facts.cohorts[cohort].size > n * 2, let value = facts.results[result].value,
      OneDigit.repairs(value, count: n, of: facts.cohorts[cohort].size)
    else { return }
    facts.results[result].count = n
    facts.results[result].denominator = facts.cohorts[cohort].size
    facts.results[result].cohort = cohort
  }

  /// How many of a sentence's sizes behind shares are the counts of those shares, and how many are not.
  struct SharesCounts {
    var fitting = 0
    var others = 0
  }

  func sharesCounts(_ view: SentenceView) -> SharesCounts {
    var counts = SharesCounts()
    for index in view.sizes {
      guard let isFitting = isFittingCount(view, reading.findings[index]) else { continue }
      if isFitting { counts.fitting += 1 } else { counts.others += 1 }
    }
    return counts
  }

  /// "6.9% (n=487)" of an arm of 7,045: the number is the count of the share and no group.
  func isCountOfShare(_ view: SentenceView, _ finding: Finding, among counts: SharesCounts) -> Bool {
    guard let isFitting = isFittingCount(view, finding) else { return false }
    if isFitting { return true }
    // "6.9% (n=487), 7.1% (n=493), 8.2% (n=578)": where all the others are counts, this one is no group either.
    if counts.others == 1, counts.fitting > 1, let n = finding.value?.integer,
      let share = view.measures.last(where: { $0.span.end <= finding.span.start }),
      let value = reading.findings[share.finding].value, WholeShare.counts(value, of: n) == nil
    {
      return true
    }
    guard counts.others == 1, counts.fitting > 0, facts.cohorts.count < 200, let n = finding.value?.integer,
      let share = view.measures.last(where: { $0.span.end <= finding.span.start }),
      let value = reading.findings[share.finding].value
    else { return false }
    return facts.cohorts.contains {
      $0.part == .arm && $0.size > n * 2 && OneDigit.repairs(value, count: n, of: $0.size)
    }
  }

  /// Whether an "(n=487)" right behind a share is the count that makes it the share of a known group; nil where it is none of a share.
  private func isFittingCount(_ view: SentenceView, _ finding: Finding) -> Bool? {
    guard finding.kind == .cohortSize,
      finding.code == CohortForm.sampleSize.rawValue || isAloneInBracket(finding),
      let n = finding.value?.integer,
      let before = view.measures.last(where: { $0.span.end <= finding.span.start }),
      before.kind == .percentage,
      reading.tokens.index(at: finding.span.start) - before.tokens.upperBound <= 3,
      let value = reading.findings[before.finding].value
    else { return nil }
    // "5.9% (n=5)": less than one of five.
    if value.mantissa > 0, WholeShare.counts(value, of: n) == nil,
      let one = WholeShare.percentage(1, of: n, scale: 4), value < one
    {
      return true
    }
    if let whole = wholeBehind(view, finding), whole > n * 2,
      WholeShare.counts(value, of: whole)?.contains(n) ?? false
    {
      return true
    }
    return facts.cohorts.contains {
      $0.size > n * 2 && (WholeShare.counts(value, of: $0.size)?.contains(n) ?? false)
    }
  }

  /// "1% (four patients)"
  private func isAloneInBracket(_ finding: Finding) -> Bool {
    finding.code == CohortForm.counted.rawValue
      && reading.mark(reading.tokens.index(at: finding.span.start) - 1) == 0x28
      && reading.mark(reading.tokens.index(at: finding.span.end)) == 0x29
  }

  /// "16% (n=58) in this subset of 360 patients": the group that the sentence counts behind, before its next value.
  private func wholeBehind(_ view: SentenceView, _ count: Finding) -> Int? {
    guard let next = view.sizes.first(where: { reading.findings[$0].span.start >= count.span.end }) else {
      return nil
    }
    let whole = reading.findings[next]
    let isOf = reading.isWord(reading.tokens.index(at: whole.span.start) - 1, in: Words.of)
    let isParted = view.measures.contains {
      $0.span.start >= count.span.end && $0.span.end <= whole.span.start
    }
    return isOf && !isParted ? whole.value?.integer : nil
  }

  /// A count that was taken for a size is put right where the arm's own size makes the share of it.
  mutating func countOfArm(_ index: Int, _ measure: Measure) {
    let row = facts.results[index]
    guard let size = measure.size, let n = reading.findings[size].value?.integer,
      row.denominator == n || row.count == n,
      let arm = row.arm, let value = row.value,
      let cohort = armCohort(arm, trial: row.trial, isAdverse: row.isAdverse),
      facts.cohorts[cohort].size > n,
      WholeShare.counts(value, of: facts.cohorts[cohort].size)?.contains(n) ?? false
    else { return }
    facts.results[index].count = n
    facts.results[index].denominator = facts.cohorts[cohort].size
    facts.results[index].cohort = cohort
  }

  /// "16% (n=58) in this subset of 360 patients": a count that was taken for a size, where a group that the sentence counts, or the only
  /// one of the notice that may be meant, makes the share of it.
  private mutating func countOfGroup(_ index: Int, _ measure: Measure, _ view: SentenceView) {
    let row = facts.results[index]
    let isOfArm = row.arm.map { armCohort($0, trial: row.trial, isAdverse: row.isAdverse) != nil } ?? false
    guard !isOfArm, let size = measure.size, let n = reading.findings[size].value?.integer,
      row.denominator == n, row.statistic == .proportion, let value = row.value,
      isFittingCount(view, reading.findings[size]) == true
    else { return }
    let groups = facts.cohorts.indices.filter {
      let cohort = facts.cohorts[$0]
      return cohort.arm == nil && cohort.size > n * 2
        && (WholeShare.counts(value, of: cohort.size)?.contains(n) ?? false)
    }
    let here = groups.filter {
      facts.cohorts[$0].spans.contains { view.sentence.span.contains($0) }
    }
    let only = row.arm == nil && groups.count == 1 ? groups.first : nil
    guard let group = here.count == 1 ? here.first : only else { return }
    facts.results[index].count = n
    facts.results[index].denominator = facts.cohorts[group].size
    facts.results[index].cohort = group
  }

  /// The smallest other cohort of the same arm that may hold this one.
  func wholeArm(of index: Int) -> Int? {
    let cohort = facts.cohorts[index]
    guard controlArm != nil, let arm = cohort.arm?.name else { return nil }
    return facts.cohorts.indices.filter {
      let other = facts.cohorts[$0]
      return $0 != index && other.part == .arm && other.arm?.name == arm && other.size >= cohort.size
        && (other.size > cohort.size || cohort.part == .safety)
        && other.trial == cohort.trial && other.sentence != cohort.sentence
        && cohort.size * 10 >= other.size * 6
    }.min { facts.cohorts[$0].size < facts.cohorts[$1].size }
  }

  /// "NSCLC (n=64):" alone on its line: the values that follow are of these patients.
  mutating func openLabelledCohort(_ view: SentenceView, _ made: [Int]) {
    guard view.measures.isEmpty, made.count == 1, view.sizes.count == 1, view.sentence.tokens.count <= 20,
      reading.findings[view.sizes[0]].code == CohortForm.sampleSize.rawValue, view.groups.isEmpty
    else { return }
    frame.population = facts.cohorts[made[0]].population
    frame.populationCohort = made[0]
    frame.cohort = made[0]
  }

  static let had = WordSet("had have")
  static let priorVerbs = WordSet("received been taken had previously already prior")
  static let givingWords = WordSet(
    "was were given got took take had received receive receiving treated assigned randomized randomised added swallowed injected allocated who"
  )
}
