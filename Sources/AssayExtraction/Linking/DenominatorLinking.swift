import AssayNumbers
import AssayText

/// Denominators: which cohort a share is of, glued to it, named by its group, or open in the frame.
extension Discourse {
  mutating func setCohort(
    _ row: inout ResultFact, _ view: SentenceView, _ index: Int, _ role: PercentageRole
  ) {
    let measure = view.measures[index]
    let isShare = row.statistic == .proportion || row.statistic == .eventFreeRate
    row.ofResponders = row.endpoint == "DOR" && row.statistic == .proportion
    if let n = row.denominator {
      row.cohort = facts.cohorts.lastIndex {
        $0.size == n && (row.trial == nil || $0.trial == nil || $0.trial == row.trial)
      }
      if let cohort = row.cohort, row.trial == nil { row.trial = facts.cohorts[cohort].trial }
      return
    }
    let isContrast =
      !isShare && row.statistic != .median && row.statistic != .mean && row.statistic != .changeFromBaseline
    if isContrast { return }
    if row.statistic == .proportion, !row.ofResponders, let responders = respondersInFront(row, view, measure)
    {
      row.cohort = responders
      row.denominator = facts.cohorts[responders].size
      return
    }
    let cohort = chooseCohort(row, view, measure, role)
    guard let cohort, !isOfAllArms(cohort, row, view, measure) else { return }
    guard row.statistic == .proportion else {
      row.cohort = cohort
      return
    }
    if !isPossible(row, cohort, view) {
      row.suggested = cohort
      let size = facts.cohorts[cohort].size
      trace(
        row.spans[0], "cohort-ruled-out",
        "the figures are impossible for \(size) patients, and the text does not bind them"
      )
      return
    }
    row.cohort = cohort
    if row.trial == nil { row.trial = facts.cohorts[cohort].trial }
    if row.ofResponders && facts.cohorts[cohort].part != .responders,
      // "21 of 25 (84%), with 11 patients (44%) having …": the count tells which whole is meant.
      row.count == nil || !fits(row, size: facts.cohorts[cohort].size)
    {
      return
    }
    row.denominator = facts.cohorts[cohort].size
    frame.cohort = facts.cohorts[cohort].arm == nil ? cohort : frame.cohort
  }

  /// "Of the 821 patients, 25% responded to A versus 5% to B", "among those on placebo, 20%": a share of one arm is not of all patients.
  private func isOfAllArms(_ cohort: Int, _ row: ResultFact, _ view: SentenceView, _ measure: Measure) -> Bool
  {
    guard facts.cohorts[cohort].arm == nil, measure.size == nil else { return false }
    // "79%, 63% and 7% of patients, respectively": of one group after the other.
    if view.hasRespectively, controlArm != nil, row.arm == nil, facts.cohorts[cohort].part == .total,
      measure.place > 0 || view.measures.contains(where: { $0.list == measure.list && $0.place > 0 })
    {
      return true
    }
    guard let arm = row.arm else { return false }
    if measure.isAcrossArms, measure.group != nil { return true }
    return arm == controlArm && facts.cohorts[cohort].part == .total
  }

  /// Whether a cohort that the text does not glue to a share can be its denominator. What only the context suggests must
  /// not raise an alarm; what one sentence says of its only cohort may.
  func isPossible(_ row: ResultFact, _ cohort: Int, _ view: SentenceView) -> Bool {
    guard let value = row.value, row.bound == .none, !row.ofResponders else { return true }
    guard value.mantissa >= 0, value <= Decimal(100) else { return false }
    guard facts.cohorts[cohort].size > 2,
      let counts = WholeShare.counts(value, of: facts.cohorts[cohort].size),
      row.count.map(counts.contains) ?? true
    else { return false }
    // An interval that does not fit may still accuse where nothing else could be meant: a trial of one arm, one group of
    // patients, and no number in the sentence that might be another group.
    let hasOpenNumber = reading.ranges[view.index].contains {
      reading.findings[$0].kind == .bareNumber && (reading.findings[$0].value?.integer ?? 0) > 1
    }
    let isRandomized =
      facts.trials.contains { $0.design.contains(.randomized) }
      || reading.kinds.contains { $0.contains(.arm) }
    let isOnly = facts.cohorts.filter { $0.part != .safety }.count == 1
    if controlArm == nil, !isRandomized, !hasOpenNumber, isOnly { return true }
    return fits(row, size: facts.cohorts[cohort].size)
  }

  /// Whether some number of `size` patients gives the share of a row, and its exact interval where one is printed.
  func fits(_ row: ResultFact, size: Int) -> Bool {
    guard let value = row.value, value.mantissa >= 0, value <= Decimal(100),
      let counts = WholeShare.counts(value, of: size)
    else { return false }
    if let count = row.count, !counts.contains(count) { return false }
    guard let interval = row.interval,
      let printed = ProportionInterval(
        low: interval.low, high: interval.high, level: interval.level ?? Decimal(95))
    else { return true }
    return printed.clopperPearsonCounts(among: counts, of: size) != nil
  }

  func chooseCohort(
    _ row: ResultFact, _ view: SentenceView, _ measure: Measure, _ role: PercentageRole
  ) -> Int? {
    if let arm = row.arm, let found = armCohort(arm, trial: row.trial, isAdverse: role == .adverseEvent) {
      return found
    }
    if let behind = cohortBehind(view, measure) { return behind }
    if let label = cohortOfRow(view, measure) { return label }
    if role == .adverseEvent, let safety = frame.safetyCohort { return safety }
    // "50% in the low dose group and 80% in the high dose group" of a trial of 20 patients
    let isOfOneOfSeveral =
      measure.group != nil && view.namesSeveralGroups || measure.isAcrossArms && controlArm != nil
    if !isOfOneOfSeveral, let here = cohortInFront(view, measure),
      row.arm == nil || controlArm == nil || view.groups.isEmpty
    {
      return here
    }
    // "in treatment-naive patients" behind the value.
    if let local = localPopulation(view, measure),
      let found = bestCohort(local, trial: row.trial, atLeast: 0.6)
    {
      return found
    }
    // Harm is told of all who were treated, not of the population whose benefit was told before.
    if role == .adverseEvent { return nil }
    if let trial = row.trial {
      // The trial's part of the open population.
      if let open = frame.populationCohort {
        if let part = facts.cohorts.indices.last(where: {
          facts.cohorts[$0].parent == open && facts.cohorts[$0].trial == trial
        }) {
          return part
        }
        if facts.cohorts[open].trial == nil || facts.cohorts[open].trial == trial,
          facts.trials.count == 1 || facts.cohorts[open].trial == trial
        {
          return open
        }
        return nil
      }
      if frame.population != nil { return nil }
    } else if let open = frame.populationCohort {
      return open
    } else if frame.population != nil {
      return nil
    }
    if row.arm != nil, controlArm != nil || isOfOneOfSeveral { return nil }
    if let open = frame.cohort,
      row.trial == nil || facts.cohorts[open].trial == nil || facts.cohorts[open].trial == row.trial
    {
      return open
    }
    return soleCohort(row)
  }

  /// The only cohort that the trial has.
  private func soleCohort(_ row: ResultFact) -> Int? {
    let own = facts.cohorts.indices.filter {
      facts.cohorts[$0].trial == row.trial && facts.cohorts[$0].part != .safety
        && facts.cohorts[$0].part != .responders && facts.cohorts[$0].part != .events
    }
    return own.count == 1 && controlArm == nil ? own[0] : nil
  }

  /// "The efficacy population comprised 61 patients, and the ORR was 41%": the one group that the sentence counted before.
  private func cohortInFront(_ view: SentenceView, _ measure: Measure) -> Int? {
    let here = facts.cohorts.indices.filter { index in
      facts.cohorts[index].part != .arm && facts.cohorts[index].part != .events
        && facts.cohorts[index].spans.contains {
          view.sentence.span.contains($0) && $0.end <= measure.span.start
        }
    }
    return here.count == 1 ? here[0] : nil
  }

  /// "independent review (N = 111) 68% 50% 18%": the group whose size opens a row of values.
  private func cohortOfRow(_ view: SentenceView, _ measure: Measure) -> Int? {
    guard measure.kind == .percentage else { return nil }
    var close = measure.tokens.lowerBound - 1
    let floor = max(view.sentence.tokens.lowerBound + 4, close - 12)
    while close > floor, reading.isNumber(close) || reading.mark(close) == 0x25 { close -= 1 }
    guard close >= floor, reading.mark(close) == 0x29 || reading.mark(close) == 0x5D,
      let size = view.covering(close - 1), reading.findings[size].kind == .cohortSize,
      reading.findings[size].code == CohortForm.sampleSize.rawValue,
      // "45% (n = 103) 62%": there it is that of the value in front.
      reading.mark(reading.tokens.index(at: reading.findings[size].span.start) - 2) != 0x25
    else { return nil }
    let number = reading.findings[size].valueSpan
    return facts.cohorts.firstIndex { $0.arm == nil && $0.spans.contains { $0.contains(number) } }
  }

  /// "76.5% (95% CI …) in 17 patients without earlier treatment": the group that is counted right behind the value.
  private func cohortBehind(_ view: SentenceView, _ measure: Measure) -> Int? {
    guard let size = measure.size else { return nil }
    let span = reading.findings[size].valueSpan
    return facts.cohorts.indices.first { index in
      facts.cohorts[index].arm == nil && facts.cohorts[index].spans.contains { $0.contains(span) }
    }
  }

  /// The first token behind a measure with all that stands glued to it, and the bracket that closes there.
  private func firstBehind(_ measure: Measure) -> Int {
    let end = reading.tokens.index(at: measure.end)
    return reading.mark(end) == 0x29 || reading.mark(end) == 0x5D ? end + 1 : end
  }

  /// "… in patients with brain metastases": the phrase behind a value that names whom it is of.
  func localPopulation(_ view: SentenceView, _ measure: Measure) -> Population? {
    let first = firstBehind(measure)
    guard reading.isWord(first, in: Discourse.localPrepositions) else { return nil }
    var end = first + 1
    var sawNoun = false
    while end < view.sentence.tokens.upperBound, end - first < 12 {
      let byte = reading.mark(end)
      if byte == 0x2C || byte == 0x3B || byte == 0x28 || byte == 0x2E { break }
      if reading.isNumber(end) { break }
      if reading.isWord(end, in: Discourse.peopleNouns) { sawNoun = true }
      end += 1
    }
    guard sawNoun else { return nil }
    let population = Populations.read(reading, first..<end)
    return population.words.isEmpty ? nil : population
  }
}
