import AssayNumbers
import AssayText

/// Results: each measure of a sentence with its endpoint, its group, its trial, its time point and what is glued to it.
extension Discourse {
  /// Makes the rows of one sentence.
  mutating func linkResults(_ view: inout SentenceView) {
    guard !view.measures.isEmpty else {
      rememberEndpoint(view)
      return
    }
    EndpointBinding(reading: reading).bind(&view)
    let binder = GroupBinding(reading: reading)
    let groupNames = view.groups.map { stableHash($0.name) }
    let groups = binder.bind(view, view.groups.map(\.span), distinct: groupNames)
    let trials = binder.bind(view, view.trials.map(\.span), distinct: view.trials.map { Int($0.code) })
    for index in view.measures.indices {
      view.measures[index].group = groups[index]
      view.measures[index].trial = trials[index].map { Int(view.trials[$0].code) }
    }
    shareTrials(&view)
    var made = [Int?](repeating: nil, count: view.measures.count)
    for index in view.measures.indices {
      let role = role(view, index)
      if view.measures[index].kind == .percentage { addPercentage(view, index, role) }
      guard role == .result || role == .adverseEvent, !isRangeEnd(view.measures[index]) else { continue }
      made[index] = addResult(view, index, role, made)
      if view.measures[index].kind == .percentage, let result = made[index] {
        facts.percentages[facts.percentages.count - 1].result = result
      }
    }
    completeArms(view, made)
    rememberEndpoint(view)
  }

  /// One end of a range of shares, which is no result of its own.
  private func isRangeEnd(_ measure: Measure) -> Bool {
    measure.kind == .percentage && reading.findings[measure.finding].code == PercentageForm.range
      && measure.interval == nil
  }

  private func stableHash(_ name: String) -> Int { Int(truncatingIfNeeded: Tokens.hash(name)) }

  private mutating func rememberEndpoint(_ view: SentenceView) {
    if let last = view.endpoints.last(where: { !$0.isAdverse && Discourse.isEfficacy($0.code) }) {
      frame.endpoint = (last.code, last.span)
    }
  }

  /// A list of values that names no trial of its own takes the row of trials that the sentence gave before, in order.
  private mutating func shareTrials(_ view: inout SentenceView) {
    var row: [Int] = []
    for list in Set(view.measures.map(\.list)).sorted() {
      let members = view.measures.indices.filter { view.measures[$0].list == list }
      let own = members.compactMap { view.measures[$0].trial }
      if !own.isEmpty {
        for trial in own where !row.contains(trial) { row.append(trial) }
      }
      // "36% vs 20% in A and 27% vs 18% in B": the trial behind a list is that of the whole list.
      if let last = members.last, let trial = view.measures[last].trial,
        Set(own).count <= 1 || isBoundBehind(view, last)
      {
        for member in members where !isBoundBehind(view, member) && !view.hasRespectively {
          view.measures[member].trial = trial
        }
      }
    }
    // Each list whose members were bound by one mention in front only, though the row is as long as the list.
    for list in Set(view.measures.map(\.list)).sorted() {
      let members = view.measures.indices.filter {
        view.measures[$0].list == list && view.measures[$0].kind == .percentage
      }
      guard members.count > 1, members.count == row.count, let first = members.first else { continue }
      let bound = Set(members.compactMap { view.measures[$0].trial })
      guard bound.count <= 1, view.groups.allSatisfy({ !$0.isControl }) else { continue }
      let isListed = members.allSatisfy {
        view.measures[$0].place == (view.measures[first].place + (members.firstIndex(of: $0) ?? 0))
      }
      guard isListed else { continue }
      for (member, trial) in zip(members, row) {
        view.measures[member].trial = trial
        view.measures[member].rules.append("parallel-order")
      }
    }
  }

  /// Whether a trial stands right behind the measure.
  private func isBoundBehind(_ view: SentenceView, _ index: Int) -> Bool {
    guard let trial = view.measures[index].trial else { return false }
    return view.trials.contains {
      Int($0.code) == trial && $0.span.start >= view.measures[index].end
        && $0.span.start - view.measures[index].end < 60
    }
  }

  // MARK: Rows

  private mutating func addResult(_ view: SentenceView, _ index: Int, _ role: PercentageRole, _ made: [Int?])
    -> Int?
  {
    let measure = view.measures[index]
    let finding = reading.findings[measure.finding]
    var endpoint = measure.endpoint.map { view.endpoints[$0] }
    var code = endpoint?.code
    var endpointSpan = endpoint?.span
    if endpoint == nil, let open = frame.endpoint, measure.kind != .measurement {
      code = open.code
      endpointSpan = open.span
      endpoint = nil
    }
    let statistic = statistic(view, measure, code: code)
    if measure.kind == .measurement && statistic == .proportion { return nil }
    if measure.kind == .fraction && endpoint == nil { return nil }
    var row = ResultFact(statistic, span: finding.span, sentence: view.index)
    row.endpoint = code
    row.endpointSpan = endpointSpan
    row.isAdverse = role == .adverseEvent
    setValue(&row, view, measure, finding)
    setAtoms(&row, measure)
    row.trial = measure.trial ?? onlyTrial(view)
    setArm(&row, view, index)
    row.timepoint = timepoint(view, index, code)
    setCohort(&row, view, index, role)
    row.qualifiers = qualifiers(view, measure, statistic)
    trace(
      finding.span, measure.rules.isEmpty ? "sentence-scope" : measure.rules.joined(separator: ", "),
      "endpoint \(code ?? "open")")
    if let known = repeated(row) {
      facts.results[known].spans.append(finding.span)
      fill(known, from: row)
      return known
    }
    facts.results.append(row)
    return facts.results.count - 1
  }

  private mutating func trace(_ span: TextSpan, _ rule: String, _ note: String) {
    facts.trace.append(TraceEntry(span: span, rule: rule, note: note))
  }

  private func setValue(_ row: inout ResultFact, _ view: SentenceView, _ measure: Measure, _ finding: Finding)
  {
    row.value = finding.value
    row.printed = finding.valueSpan.isEmpty ? nil : finding.valueSpan
    switch measure.kind {
    case .percentage: row.unit = "%"
    case .fraction:
      row.unit = "%"
      row.value = nil
      row.printed = nil
    case .duration: row.unit = finding.unit.ucum
    case .measurement: row.unit = MeasurementUnits.ucum(reading.string(finding.nameSpan))
    case .notReached:
      row.notReached = true
      row.printed = finding.span
      row.unit = view.measures.first { $0.kind == .duration }.map { reading.findings[$0.finding].unit.ucum }
    default: break
    }
    row.bound = self.bound(view, finding)
  }

  /// The bound that stands right in front of a number, or behind it ("20% or more").
  func bound(_ view: SentenceView, _ value: Finding) -> PrintedBound {
    if value.bound != .none { return value.bound }
    let number = value.valueSpan
    for index in reading.ranges[view.index] {
      let finding = reading.findings[index]
      guard finding.kind == .bound, finding.span.end <= number.start else { continue }
      if number.start - finding.span.end <= 1 { return finding.bound }
    }
    return .none
  }

  private func setAtoms(_ row: inout ResultFact, _ measure: Measure) {
    if let index = measure.interval {
      let interval = reading.findings[index]
      row.interval = IntervalFact(
        level: interval.extra, low: interval.value, high: interval.high, lowPrinted: interval.valueSpan,
        highPrinted: interval.highSpan, span: interval.span)
    }
    if let index = measure.pValue, let value = reading.findings[index].value {
      let finding = reading.findings[index]
      row.pValue = PValueFact(
        relation: finding.bound, value: value, printed: finding.valueSpan, sided: sided(finding),
        span: finding.span)
    }
    if let index = measure.fraction {
      row.count = reading.findings[index].value?.integer
      row.denominator = reading.findings[index].high?.integer
    }
    if let index = measure.size, row.denominator == nil {
      row.denominator = reading.findings[index].value?.integer
    }
  }

  private func sided(_ finding: Finding) -> Int? {
    let first = reading.tokens.index(at: finding.span.start)
    for token in max(0, first - 5)..<first {
      if reading.isWord(token, in: Discourse.oneSided), reading.isWord(token + 2, in: Discourse.sidedWord) {
        return 1
      }
      if reading.isWord(token, in: Discourse.twoSided), reading.isWord(token + 2, in: Discourse.sidedWord) {
        return 2
      }
    }
    return nil
  }

  private func onlyTrial(_ view: SentenceView) -> Int? {
    let distinct = Set(view.trials.map(\.code))
    if distinct.count == 1, let only = distinct.first { return Int(only) }
    if distinct.count > 1 { return nil }
    return frame.trial ?? (facts.trials.count == 1 ? 0 : nil)
  }

  // MARK: Arms

  private func setArm(_ row: inout ResultFact, _ view: SentenceView, _ index: Int) {
    // A trial of one arm has none to tell apart.
    guard controlArm != nil else { return }
    let measure = view.measures[index]
    let isContrast =
      row.statistic != .proportion && row.statistic != .median && row.statistic != .mean
      && row.statistic != .eventFreeRate && row.statistic != .changeFromBaseline
    if isContrast {
      let approved = view.groups.first { $0.isApproved || !$0.isControl }
      row.arm = approved?.name ?? (controlArm == nil ? nil : approvedArm)
      row.comparator =
        view.groups.first { $0.isControl && $0.name != row.arm }?.name ?? view.groups.first {
          $0.name != row.arm && $0.span.start > measure.span.start
        }?.name ?? controlArm
      return
    }
    if let group = measure.group {
      row.arm = view.groups[group].name
      return
    }
    // In a comparative trial a share told of nobody in particular is the drug's, where no other arm is spoken of.
    guard controlArm != nil, measure.place == 0, !view.groups.contains(where: \.isControl) else { return }
    let next = index + 1 < view.measures.count && view.measures[index + 1].list == measure.list
    if !next { row.arm = approvedArm }
  }

  /// Values compared in one sentence: the side that is not named is the approved drug's, or the control's.
  private mutating func completeArms(_ view: SentenceView, _ made: [Int?]) {
    guard let approvedArm, let controlArm else { return }
    // "versus placebo (41.5% vs 29.2%)": of a compared pair the first is the drug's where nothing else is said of it.
    for index in view.measures.indices.dropLast()
    where view.measures[index].place == 0 && isCompared(view, index) {
      guard view.measures[index + 1].list == view.measures[index].list, let first = made[index],
        let second = made[index + 1]
      else { continue }
      if facts.results[first].arm == controlArm,
        facts.results[second].arm == nil || facts.results[second].arm == controlArm
      {
        facts.results[first].arm = approvedArm
        facts.results[second].arm = controlArm
        bindArmCohort(first)
        bindArmCohort(second)
      }
    }
    for index in view.measures.indices {
      guard let row = made[index], view.measures[index].kind != .ratio else { continue }
      let place = view.measures[index].place
      let partner = place == 0 ? index + 1 : index - 1
      guard partner >= 0, partner < view.measures.count,
        view.measures[partner].list == view.measures[index].list || isCompared(view, min(index, partner))
      else { continue }
      if let other = made[partner], facts.results[row].arm == nil {
        if let named = facts.results[other].arm {
          facts.results[row].arm =
            named == controlArm ? approvedArm : (named == approvedArm ? controlArm : nil)
        } else {
          facts.results[row].arm = place == 0 ? approvedArm : controlArm
        }
        bindArmCohort(row)
      } else if let other = made[partner], facts.results[row].arm == facts.results[other].arm,
        facts.results[row].arm == approvedArm,
        place == 1, isCompared(view, index - 1)
      {
        facts.results[row].arm = controlArm
        bindArmCohort(row)
      }
    }
  }

  private func isCompared(_ view: SentenceView, _ index: Int) -> Bool {
    guard index >= 0, index + 1 < view.measures.count else { return false }
    return view.comparisons.contains {
      reading.findings[$0].span.start >= view.measures[index].span.end
        && reading.findings[$0].span.end <= view.measures[index + 1].span.start
    }
  }

  private mutating func bindArmCohort(_ row: Int) {
    guard facts.results[row].denominator == nil || facts.results[row].cohort == nil,
      let arm = facts.results[row].arm
    else { return }
    if let cohort = armCohort(arm, trial: facts.results[row].trial, isAdverse: facts.results[row].isAdverse) {
      facts.results[row].cohort = cohort
      if facts.results[row].denominator == nil, facts.results[row].statistic == .proportion,
        !facts.results[row].ofResponders,
        let value = facts.results[row].value, value.mantissa >= 0, value <= Decimal(100),
        WholeShare.counts(value, of: facts.cohorts[cohort].size) != nil
      {
        facts.results[row].denominator = facts.cohorts[cohort].size
      }
    } else if facts.results[row].cohort.map({
      facts.cohorts[$0].arm == nil || facts.cohorts[$0].arm?.name == arm
    }) == false {
      facts.results[row].cohort = nil
      facts.results[row].denominator = nil
    }
  }

  func armCohort(_ arm: String, trial: Int?, isAdverse: Bool) -> Int? {
    facts.cohorts.indices.last {
      let cohort = facts.cohorts[$0]
      guard let own = cohort.arm?.name, own == arm || ArmNames.match(own, arm) else { return false }
      return trial == nil || cohort.trial == nil || cohort.trial == trial
    }
  }

  // MARK: Cohorts

  private mutating func setCohort(
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
    let cohort = chooseCohort(row, view, measure, role)
    guard let cohort else { return }
    guard row.statistic == .proportion else {
      row.cohort = cohort
      return
    }
    if !isPossible(row, cohort, view) {
      trace(
        row.spans[0], "cohort-ruled-out",
        "the figures are impossible for \(facts.cohorts[cohort].size) patients, and the text does not bind them"
      )
      return
    }
    row.cohort = cohort
    if row.trial == nil { row.trial = facts.cohorts[cohort].trial }
    if row.ofResponders && facts.cohorts[cohort].part != .responders { return }
    row.denominator = facts.cohorts[cohort].size
    frame.cohort = facts.cohorts[cohort].arm == nil ? cohort : frame.cohort
  }

  /// Whether a cohort that the text does not glue to a share can be its denominator. What only the context suggests must
  /// not raise an alarm; what one sentence says of its only cohort may.
  private func isPossible(_ row: ResultFact, _ cohort: Int, _ view: SentenceView) -> Bool {
    guard let value = row.value, row.bound == .none, !row.ofResponders else { return true }
    guard value.mantissa >= 0, value <= Decimal(100) else { return false }
    let isOwnSentence = facts.cohorts[cohort].sentence == view.index
    let isOnly = facts.cohorts.filter { $0.part != .safety }.count == 1
    let counts = WholeShare.counts(value, of: facts.cohorts[cohort].size)
    if isOwnSentence && view.sizes.count + view.fractions.count == 1 || isOnly { return true }
    guard let counts else { return false }
    guard let interval = row.interval,
      let printed = ProportionInterval(
        low: interval.low, high: interval.high, level: interval.level ?? Decimal(95))
    else { return true }
    return printed.clopperPearsonCounts(among: counts, of: facts.cohorts[cohort].size) != nil
  }

  private func chooseCohort(
    _ row: ResultFact, _ view: SentenceView, _ measure: Measure, _ role: PercentageRole
  ) -> Int? {
    if let arm = row.arm, let found = armCohort(arm, trial: row.trial, isAdverse: role == .adverseEvent) {
      return found
    }
    if role == .adverseEvent, let safety = frame.safetyCohort { return safety }
    // "in treatment-naive patients" behind the value.
    if let local = localPopulation(view, measure),
      let found = bestCohort(local, trial: row.trial, atLeast: 0.6)
    {
      return found
    }
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
    if row.arm != nil, controlArm != nil { return nil }
    if let open = frame.cohort,
      row.trial == nil || facts.cohorts[open].trial == nil || facts.cohorts[open].trial == row.trial
    {
      return role == .adverseEvent && facts.cohorts[open].part != .safety ? nil : open
    }
    // The only cohort that the trial has.
    let own = facts.cohorts.indices.filter {
      facts.cohorts[$0].trial == row.trial && facts.cohorts[$0].part != .safety
        && facts.cohorts[$0].part != .responders
    }
    return own.count == 1 && role != .adverseEvent && controlArm == nil ? own[0] : nil
  }

  /// "… in patients with brain metastases": the phrase behind a value that names whom it is of.
  private func localPopulation(_ view: SentenceView, _ measure: Measure) -> Population? {
    let first = reading.tokens.index(at: measure.end)
    guard reading.isWord(first, in: Discourse.localPrepositions) else { return nil }
    var end = first + 1
    var sawNoun = false
    while end < view.sentence.tokens.upperBound, end - first < 12 {
      let byte = reading.mark(end)
      if byte == 0x2C || byte == 0x3B || byte == 0x28 || byte == 0x2E { break }
      if reading.tokens.kinds[end] == .number { break }
      if reading.isWord(end, in: Discourse.peopleNouns) { sawNoun = true }
      end += 1
    }
    guard sawNoun else { return nil }
    let population = Populations.read(reading, first..<end)
    return population.words.isEmpty ? nil : population
  }

  // MARK: Statistics

  private func statistic(_ view: SentenceView, _ measure: Measure, code: String?) -> StatisticKind {
    switch measure.kind {
    case .ratio:
      switch RatioKind(rawValue: reading.findings[measure.finding].code) ?? .hazard {
      case .hazard: return .hazardRatio
      case .odds: return .oddsRatio
      case .risk: return .riskRatio
      case .rate: return .rateRatio
      }
    case .duration, .notReached:
      return near(view, measure, "mean") && !near(view, measure, "median") ? .mean : .median
    case .measurement:
      if near(view, measure, "difference") { return .difference }
      if near(view, measure, "change") || near(view, measure, "increase") || near(view, measure, "reduction")
      {
        return .changeFromBaseline
      }
      if near(view, measure, "mean") { return .mean }
      return .proportion
    default: break
    }
    if code == "vaccine_efficacy" { return .relativeReduction }
    if measure.kind == .percentage && reading.findings[measure.finding].code == PercentageForm.points
      || near(view, measure, "difference")
    {
      return .difference
    }
    if isReduction(view, measure) { return .relativeReduction }
    if let code, ChangeEndpoints.contains(code),
      isChange(view, measure) || (reading.findings[measure.finding].value?.mantissa ?? 0) < 0
    {
      return .changeFromBaseline
    }
    if near(view, measure, "change"), !hasPatients(view, measure) { return .changeFromBaseline }
    if let code, TimeEndpoints.contains(code), code != "DOR" { return .eventFreeRate }
    return .proportion
  }

  /// Whether a statistic's word stands close in front of the measure, or right behind it.
  private func near(_ view: SentenceView, _ measure: Measure, _ name: String) -> Bool {
    view.statistics.contains { index in
      let finding = reading.findings[index]
      guard reading.isCue(finding, .statistic, name) else { return false }
      if finding.span.end <= measure.span.start {
        // Another kind of value in between has taken the word.
        let taken = view.measures.contains {
          $0.span.start >= finding.span.end && $0.span.end <= measure.span.start && $0.list != measure.list
            && $0.kind == measure.kind
        }
        return measure.span.start - finding.span.end < 120 && !taken
      }
      return finding.span.start - measure.span.end < 24 && finding.span.start >= measure.span.end
    }
  }

  /// "reduced the risk of death by 27%", "a 27% reduction in the risk of", "27% lower risk".
  private func isReduction(_ view: SentenceView, _ measure: Measure) -> Bool {
    for index in view.statistics where reading.isCue(reading.findings[index], .statistic, "reduction") {
      let finding = reading.findings[index]
      let first = reading.tokens.index(at: finding.span.start)
      if finding.span.end <= measure.span.start {
        guard measure.span.start - finding.span.end < 150 else { continue }
        let gap = reading.tokens.index(at: finding.span.end)..<measure.tokens.lowerBound
        let isRisk =
          measure.endpoint.map { view.endpoints[$0].code.hasSuffix("_rate") } == true
          || gap.contains { reading.isWord($0, in: Discourse.riskWords) }
          || reading.isWord(first - 1, in: Discourse.riskWords)
        let isBy =
          reading.isWord(measure.tokens.lowerBound - 1, in: Discourse.byWords)
          || gap.suffix(3).contains { reading.isWord($0, in: Discourse.byWords) }
        if isRisk && isBy { return true }
      } else if finding.span.start - measure.span.end < 30 {
        let after = reading.tokens.index(at: finding.span.end)
        if (after..<min(after + 6, reading.tokens.count)).contains(where: {
          reading.isWord($0, in: Discourse.riskWords)
        })
          || reading.anyWord(from: measure.span.end, to: finding.span.end, in: Discourse.riskWords)
        {
          return true
        }
      }
    }
    return false
  }

  private func isChange(_ view: SentenceView, _ measure: Measure) -> Bool {
    (near(view, measure, "change") || near(view, measure, "reduction") || near(view, measure, "mean")
      || near(view, measure, "increase"))
      && !hasPatients(view, measure)
  }

  /// "72% of patients lost at least …": a share of people, not a change.
  private func hasPatients(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = reading.tokens.index(at: measure.end)
    return reading.isWord(first, in: Discourse.ofWord)
      && (first..<min(first + 6, view.sentence.tokens.upperBound)).contains {
        reading.isWord($0, in: Discourse.peopleNouns)
      }
  }

  // MARK: Time points

  private func timepoint(_ view: SentenceView, _ index: Int, _ code: String?) -> String? {
    let measure = view.measures[index]
    if measure.kind == .duration || measure.kind == .notReached || measure.kind == .ratio { return nil }
    var best: (Int, Int)?
    for duration in view.durations {
      let finding = reading.findings[duration]
      guard isTimepoint(finding, view) else { continue }
      let distance =
        finding.span.end <= measure.span.start
        ? measure.span.start - finding.span.end : finding.span.start - measure.span.end + 20
      // A value between them has taken it, unless it stands in the same list.
      let between = view.measures.contains { other in
        other.list != measure.list && other.kind == measure.kind && other.depth == measure.depth
          && (finding.span.end <= measure.span.start
            ? other.span.start >= finding.span.end && other.span.end <= measure.span.start
              && !sharesEndpoint(view, other, measure)
            : other.span.start >= measure.span.end && other.span.end <= finding.span.start
              && !sharesEndpoint(view, other, measure))
      }
      if between || isOfOtherEndpoint(view, finding, measure) { continue }
      if distance < (best?.1 ?? 260) { best = (duration, distance) }
    }
    if let found = best { return iso(reading.findings[found.0]) }
    if let week = weekNumber(view, measure) { return week }
    // "At week 16, …" holds for the sentences that follow, not for times to an event.
    if let code, TimeEndpoints.contains(code) { return nil }
    if let own = measure.endpoint, view.endpoints[own].isAdverse { return nil }
    return frame.isSafety ? nil : frame.timepoint
  }

  /// A landmark glued to another endpoint: "52% responded, with responses lasting at least six months in 74%".
  private func isOfOtherEndpoint(_ view: SentenceView, _ finding: Finding, _ measure: Measure) -> Bool {
    guard let own = measure.endpoint else { return false }
    let (from, to) =
      finding.span.end <= measure.span.start
      ? (finding.span.end, measure.span.start) : (measure.span.end, finding.span.start)
    let code = view.endpoints[own].code
    return view.endpoints.contains { other in
      guard other.code != code, other.span.start >= from, other.span.end <= to else { return false }
      return finding.span.start >= measure.span.end || TimeEndpoints.contains(other.code) || !other.isVerb
    }
      || (finding.span.start > measure.span.end
        && view.endpoints.contains {
          $0.code != code && $0.span.end <= finding.span.start && $0.span.start >= measure.span.end
        })
  }

  private func sharesEndpoint(_ view: SentenceView, _ a: Measure, _ b: Measure) -> Bool {
    a.endpoint == b.endpoint
  }

  private func isTimepoint(_ finding: Finding, _ view: SentenceView) -> Bool {
    guard finding.high == nil, finding.unit != .year || (finding.value?.integer ?? 0) < 12 else {
      return false
    }
    let first = reading.tokens.index(at: finding.span.start)
    let last = reading.tokens.index(at: finding.span.end - 1)
    if reading.isWord(first - 1, in: Discourse.noTimepointBefore)
      || reading.isWord(last + 1, in: Discourse.noTimepointAfter)
    {
      return false
    }
    if reading.isWord(first - 1, in: Discourse.timepointBefore) || hasBoundInFront(first) { return true }
    // "12-month PFS", "one-year survival"
    if let next = view.endpoints.first(where: { $0.span.start >= finding.span.end }),
      next.span.start - finding.span.end <= 26
    {
      return true
    }
    // "DOR of 12 months or more"
    return reading.isWord(last + 1, in: Discourse.orMore)
  }

  private func hasBoundInFront(_ token: Int) -> Bool {
    reading.isWord(token - 1, in: Discourse.leastWords) || reading.mark(token - 1) == 0xE2
      || reading.mark(token - 1) == 0x3E
      || reading.mark(token - 1) == 0x3D
  }

  /// "at week 16": the unit in front of the number.
  private func weekNumber(_ view: SentenceView, _ measure: Measure) -> String? {
    var best: (String, Int)?
    for token in view.sentence.tokens where reading.isWord(token, in: Discourse.weekWords) {
      guard token + 1 < view.sentence.tokens.upperBound, reading.tokens.kinds[token + 1] == .number else {
        continue
      }
      let span = reading.tokens.span(token..<(token + 2))
      let distance =
        span.end <= measure.span.start ? measure.span.start - span.end : span.start - measure.span.end + 20
      guard distance >= 0, distance < (best?.1 ?? 320) else { continue }
      guard let number = NumberReader.read(reading.text, reading.tokens.span(token + 1))?.integer else {
        continue
      }
      let letter: Character
      switch reading.text[span.start] | 0x20 {
      case 0x77: letter = "W"
      case 0x6D: letter = "M"
      case 0x64: letter = "D"
      default: continue
      }
      best = ("P\(number)\(letter)", distance)
    }
    return best?.0
  }

  func iso(_ finding: Finding) -> String? {
    guard let value = finding.value else { return nil }
    let normal = value.normalized
    switch finding.unit {
    case .year:
      return normal.integer.map { "P\($0 * 12)M" }
        ?? "P\(Decimal(mantissa: normal.mantissa * 12, scale: normal.scale).normalized)M"
    case .month: return "P\(normal)M"
    case .week: return "P\(normal)W"
    case .day: return "P\(normal)D"
    case .hour: return "PT\(normal)H"
    case .minute: return "PT\(normal)M"
    case .none: return nil
    }
  }

  private func qualifiers(_ view: SentenceView, _ measure: Measure, _ statistic: StatisticKind) -> [String] {
    var result: [String] = []
    for index in reading.ranges[view.index] where reading.findings[index].kind == .reviewer {
      switch reading.concept(reading.findings[index])?.name {
      case "central": result.append("central_review")
      case "investigator": result.append("investigator")
      case "confirmed": result.append("confirmed")
      case "adjusted": result.append("adjusted")
      default: break
      }
    }
    for index in view.statistics where reading.isCue(reading.findings[index], .statistic, "rate") {
      result.append("estimated"); break
    }
    if statistic == .eventFreeRate { result.append("kaplan_meier") }
    return Array(Set(result)).sorted()
  }

  // MARK: Repeats

  /// A row that says the same of the same: a box or a second sentence that repeats a fact.
  private func repeated(_ row: ResultFact) -> Int? {
    guard row.value != nil, row.statistic != .changeFromBaseline || row.endpoint != nil else { return nil }
    return facts.results.firstIndex { known in
      guard known.statistic == row.statistic, known.sentence != row.sentence, let a = known.value,
        let b = row.value, a.hasSameValue(as: b),
        known.unit == row.unit, known.endpoint == row.endpoint || row.endpoint == nil
      else { return false }
      func agree<T: Equatable>(_ x: T?, _ y: T?) -> Bool { x == nil || y == nil || x == y }
      return agree(known.denominator, row.denominator) && agree(known.arm, row.arm)
        && agree(known.trial, row.trial) && agree(known.timepoint, row.timepoint)
        && agree(known.interval?.low, row.interval?.low) && agree(known.count, row.count)
        && known.isAdverse == row.isAdverse
    }
  }

  private mutating func fill(_ index: Int, from row: ResultFact) {
    if facts.results[index].denominator == nil { facts.results[index].denominator = row.denominator }
    if facts.results[index].cohort == nil { facts.results[index].cohort = row.cohort }
    if facts.results[index].arm == nil { facts.results[index].arm = row.arm }
    if facts.results[index].trial == nil { facts.results[index].trial = row.trial }
    if facts.results[index].timepoint == nil { facts.results[index].timepoint = row.timepoint }
    if facts.results[index].interval == nil { facts.results[index].interval = row.interval }
    if facts.results[index].pValue == nil { facts.results[index].pValue = row.pValue }
    if facts.results[index].count == nil { facts.results[index].count = row.count }
  }

  /// Nothing yet merges rows across the whole document beyond `repeated`.
  mutating func mergeRepeated() {}

  private static let ofWord = WordSet("of")
  private static let oneSided = WordSet("one 1")
  private static let twoSided = WordSet("two 2")
  private static let sidedWord = WordSet("sided")
  private static let localPrepositions = WordSet("in for among of")
  private static let riskWords = WordSet(
    "risk risks rate rates hazard likelihood odds incidence chance events deaths hospitalizations hospitalisations"
  )
  private static let byWords = WordSet("by of a was")
  private static let timepointBefore = WordSet(
    "at by for after through over within least of to until exceeding beyond")
  private static let noTimepointBefore = WordSet("every last past previous prior next up")
  private static let noTimepointAfter = WordSet("ago follow followup earlier apart")
  private static let orMore = WordSet("or and")
  private static let leastWords = WordSet("least than minimum longer")
  private static let weekWords = WordSet("week month day weeks months")
}

/// Endpoints whose percentages are changes, not shares of patients.
enum ChangeEndpoints {
  static func contains(_ code: String) -> Bool { codes.contains(code) }
  private static let codes: Set<String> = [
    "HbA1c", "LDL_C", "body_weight", "FEV1", "6MWD", "systolic_blood_pressure", "diastolic_blood_pressure",
    "triglycerides", "eGFR", "UACR",
    "proteinuria", "BMI", "bone_mineral_density", "visual_acuity", "best_corrected_visual_acuity",
    "NT_proBNP", "A1C", "blood_pressure",
    "waist_circumference", "liver_fat", "non_HDL_C", "apolipoprotein_B", "lipoprotein_a", "seizure_frequency",
    "migraine_days",
  ]
}

/// Units of measurements in UCUM.
enum MeasurementUnits {
  static func ucum(_ printed: String) -> String {
    let lower = printed.lowercased().filter { $0 != " " }
    switch lower {
    case "mmhg": return "mm[Hg]"
    case "letter", "letters": return "{letters}"
    case "point", "points": return "{points}"
    case "pounds", "pound", "lb", "lbs": return "[lb_av]"
    case "meters", "metres", "meter", "metre": return "m"
    case "fold", "-fold", "times": return "{fold}"
    default:
      return lower.replacing("per", with: "/").replacing("dl", with: "dL").replacing("liter", with: "L")
    }
  }
}

/// Compares two names of arms.
enum ArmNames {
  /// Whether all words of one stand in the other.
  static func match(_ a: String, _ b: String) -> Bool {
    let first = Set(a.split(separator: " "))
    let second = Set(b.split(separator: " "))
    return first.isSubset(of: second) || second.isSubset(of: first)
  }
}
