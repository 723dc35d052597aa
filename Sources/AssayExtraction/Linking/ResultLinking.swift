import AssayNumbers
import AssayText

/// Results: each measure of a sentence with its endpoint, its group, its trial, its time point and what is glued to it.
extension Discourse {
  /// Makes the rows of one sentence.
  mutating func linkResults(_ view: inout SentenceView) {
    defer {
      if let name = view.groups.first?.name {
        frame.arm = view.groups.allSatisfy { $0.name == name } ? name : nil
        frame.contrasted =
          facts.results.last.flatMap { $0.sentence == view.index && $0.comparator != nil ? $0.arm : nil }
      }
    }
    addCutoffs(view)
    usePrimaryEndpoint(&view)
    takeUpTopic(&view)
    guard !view.measures.isEmpty else {
      openTimepoint(view)
      openArmRow(view)
      rememberEndpoint(view)
      rememberTopic(view)
      return
    }
    let binder = GroupBinding(reading: reading)
    var groups = [Int?](repeating: nil, count: view.measures.count)
    if !view.groups.isEmpty {
      let names = view.groups.map { stableHash($0.name) }
      groups = binder.bind(view, view.groups.map(\.span), distinct: names)
      markAcrossArms(&view, groups)
    }
    EndpointBinding(reading: reading, times: times).bind(&view)
    DescribedEndpoint(reading: reading, isSafety: frame.isSafety, abbreviations: abbreviations)
      .complete(&view)
    openTimepoint(view)
    if !view.groups.isEmpty {
      for index in view.measures.indices { view.measures[index].group = groups[index] }
    }
    if !view.trials.isEmpty {
      let trials = binder.bind(view, view.trials.map(\.span), distinct: view.trials.map { Int($0.code) })
      for index in view.measures.indices {
        view.measures[index].trial = trials[index].map { Int(view.trials[$0].code) }
      }
    }
    governByHead(&view)
    shareTrials(&view)
    var made = [Int?](repeating: nil, count: view.measures.count)
    for index in view.measures.indices {
      let role = role(view, index)
      if view.measures[index].kind == .percentage { addPercentage(view, index, role) }
      guard role == .result || role == .adverseEvent, !isRangeEnd(view, index) else { continue }
      made[index] = addResult(view, index, role, made)
      if view.measures[index].kind == .percentage, let result = made[index] {
        facts.percentages[facts.percentages.count - 1].result = result
      }
    }
    completeArms(view, made)
    settleDenominators(view, made)
    rememberEndpoint(view)
    rememberTopic(view)
  }

  /// Cut-offs are percentages that are no results.
  mutating func addCutoffs(_ view: SentenceView) {
    for index in view.cutoffs where reading.findings[index].kind == .percentage {
      let finding = reading.findings[index]
      guard let value = finding.value else { continue }
      facts.percentages.append(
        PercentageFact(
          value: value, printed: finding.valueSpan, bound: bound(view, finding), role: .threshold,
          result: nil,
          span: finding.span))
    }
  }

  /// One end of a range of shares ("8% to 13%"), which is no result of its own.
  func isRangeEnd(_ view: SentenceView, _ index: Int) -> Bool {
    let measure = view.measures[index]
    guard measure.kind == .percentage, measure.interval == nil else { return false }
    return reading.findings[measure.finding].code == PercentageForm.range
      || joinsRange(view, index) || index > 0 && joinsRange(view, index - 1)
  }

  /// Whether nothing but "to" stands between a percentage and the next.
  private func joinsRange(_ view: SentenceView, _ index: Int) -> Bool {
    guard index + 1 < view.measures.count, view.measures[index + 1].kind == .percentage else { return false }
    let end = view.measures[index].tokens.upperBound
    return view.measures[index + 1].tokens.lowerBound == end + 1
      && (reading.isWord(end, in: Words.to) || reading.mark(end) == 0x2D || reading.mark(end) == 0xE2)
      && (!reading.isWord(view.measures[index].tokens.lowerBound - 1, in: Words.from)
        || reading.isWord(view.measures[index + 1].tokens.upperBound, in: Words.of))
  }

  func stableHash(_ name: String) -> Int { Int(truncatingIfNeeded: Tokens.hash(name)) }

  mutating func rememberEndpoint(_ view: SentenceView) {
    // "The primary endpoint was A, that is, B or C.": the sentence is about its first.
    if view.measures.isEmpty,
      let first = view.endpoints.first(where: {
        !$0.isAdverse && !$0.isVerb && Discourse.isEfficacy($0.code) && $0.code != "PD"
      })
    {
      frame.endpoint = (first.code, first.span)
      return
    }
    let last = view.endpoints.indices.last { index in
      let mention = view.endpoints[index]
      guard !mention.isAdverse, Discourse.isEfficacy(mention.code) else { return false }
      // "reached a score of 0 or 1 and a reduction of 2 points in the score": what no value is of opens nothing.
      if mention.isReached { return view.measures.contains { $0.endpoint == index } }
      // "a chronic and progressive disease" is no progression that somebody counts.
      return mention.code != "PD" || !view.measures.isEmpty
    }
    if let last { frame.endpoint = (view.endpoints[last].code, view.endpoints[last].span) }
  }

  /// A list of values that names no trial of its own takes the row of trials that the sentence gave before, in order.
  mutating func shareTrials(_ view: inout SentenceView) {
    guard !view.trials.isEmpty else { return }
    var row: [Int] = []
    for members in view.lists {
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
    for list in view.lists {
      let members = list.filter { view.measures[$0].kind == .percentage }
      guard members.count > 1, members.count == row.count, let first = members.first else { continue }
      let bound = Set(members.compactMap { view.measures[$0].trial })
      if let last = members.last, isBoundBehind(view, last) { continue }
      guard bound.count <= 1, view.groups.allSatisfy({ !$0.isControl }) else { continue }
      let isListed = members.allSatisfy {
        view.measures[$0].place == (view.measures[first].place + (members.firstIndex(of: $0) ?? 0))
      }
      guard isListed else { continue }
      for (member, trial) in zip(members, row) {
        view.measures[member].trial = trial
        view.measures[member].rules.append(.parallelOrder)
      }
    }
  }

  /// Whether a trial stands right behind the measure.
  func isBoundBehind(_ view: SentenceView, _ index: Int) -> Bool {
    guard let trial = view.measures[index].trial else { return false }
    return view.trials.contains {
      Int($0.code) == trial && $0.span.start >= view.measures[index].end
        && $0.span.start - view.measures[index].end < 60
    }
  }

  mutating func addResult(_ view: SentenceView, _ index: Int, _ role: PercentageRole, _ made: [Int?])
    -> Int?
  {
    let measure = view.measures[index]
    let finding = reading.findings[measure.finding]
    var endpoint = measure.endpoint.map { view.endpoints[$0] }
    var code = endpoint?.code
    var endpointSpan = endpoint.map { $0.antecedent ?? $0.span }
    if endpoint == nil, role != .adverseEvent, let open = frame.endpoint, opensFor(measure, open.code) {
      code = open.code
      endpointSpan = open.span
      endpoint = nil
    }
    // "lived a median of 13.8 months, 4.2 months longer than": the time is the one in front.
    if code == nil, measure.kind == .duration, let before = index > 0 ? made[index - 1] : nil,
      reading.isWord(measure.tokens.upperBound, in: SentenceBuilder.longer)
    {
      code = facts.results[before].endpoint
      endpointSpan = facts.results[before].endpointSpan
    }
    if code == nil, isInRow(measure), let head = headOfRow(measure) {
      code = reading.concept(head)?.name
      endpointSpan = head.span
    }
    var statistic = statistic(view, measure, code: code)
    statistic = settled(statistic, view, index, made)
    // What has an amount and no endpoint is told of nothing, unless its deviation makes it a mean.
    if measure.kind == .measurement, statistic == .proportion || code == nil && finding.kind != .mean {
      return nil
    }
    // A number without a unit is no time to an event, and none of what a verb says of patients.
    let isScaled = code.map { !TimeEndpoints.contains($0) } == true && endpoint?.isVerb != true
    if measure.kind == .figure, !isScaled || !measure.isAcrossArms && !isFewer(measure),
      !(code.map(UnitlessEndpoints.contains) ?? false), !isInRow(measure)
    {
      return nil
    }
    if isTrait(view, measure, statistic, code) { return nil }
    if measure.kind == .fraction, endpoint == nil || finding.value?.mantissa == 0, !measure.isAcrossArms {
      return nil
    }
    var row = ResultFact(statistic, span: finding.span, sentence: view.index)
    row.endpoint = code == "ORR" && !isOfTumours ? plainResponse(endpointSpan) : code
    row.endpointSpan = endpointSpan
    row.isAdverse = role == .adverseEvent
    setValue(&row, view, measure, finding)
    setAtoms(&row, measure)
    row.trial = measure.trial ?? onlyTrial(view)
    setArm(&row, view, index)
    if measure.group == nil, isInRow(measure) { row.arm = approvedArm }
    row.timepoint = timepoint(view, index, code)
    setCohort(&row, view, index, role)
    row.qualifiers = qualifiers(view, measure, statistic)
    if row.ofResponders, !isShareOfPeople(view, index), !row.qualifiers.contains("estimated") {
      row.qualifiers = (row.qualifiers + ["estimated"]).sorted()
    }
    trace(
      finding.span, measure.rules.isEmpty ? "sentence-scope" : measure.rules.names,
      "endpoint \(code ?? "open")")
    if let known = repeated(row) {
      facts.results[known].spans.append(finding.span)
      fill(known, from: row)
      return known
    }
    if measure.kind == .measurement { frame.unit = row.unit }
    facts.results.append(row)
    return facts.results.count - 1
  }

  /// A response is the objective one where tumours respond; else only where it is called so.
  private func plainResponse(_ span: TextSpan?) -> String {
    let isObjective = span.map { reading.anyWord(from: $0.start, to: $0.end, in: Discourse.objective) }
    return isObjective == true ? "ORR" : "response"
  }

  /// Whether the endpoint of an earlier sentence may be that of a measure.
  private func opensFor(_ measure: Measure, _ code: String) -> Bool {
    switch measure.kind {
    case .measurement:
      reading.findings[measure.finding].kind == .duration || reading.findings[measure.finding].kind == .figure
        ? CountedTimes.contains(code)
        : reading.findings[measure.finding].kind == .measurement
          && (UnitlessEndpoints.contains(code) || measure.isAcrossArms && ChangeEndpoints.contains(code)
            || frame.unit == unit(reading.findings[measure.finding]))
    case .figure: UnitlessEndpoints.contains(code)
    default: true
    }
  }

  mutating func trace(_ span: TextSpan, _ rule: @autoclosure () -> String, _ note: @autoclosure () -> String)
  {
    guard isTracing else { return }
    facts.trace.append(TraceEntry(span: span, rule: rule(), note: note()))
  }

  func setValue(_ row: inout ResultFact, _ view: SentenceView, _ measure: Measure, _ finding: Finding) {
    row.value = finding.value
    row.printed = finding.valueSpan.isEmpty ? nil : finding.valueSpan
    switch measure.kind {
    case .percentage: row.unit = "%"
    case .fraction:
      row.unit = "%"
      row.value = nil
      row.printed = nil
    case .duration: row.unit = finding.unit.ucum
    case .measurement:
      let unit =
        isFewerInTime(finding)
        ? countedUnit(view, row.endpoint) ?? "/" + finding.unit.ucum
        : unit(finding) + (rateUnit(view, finding) ?? "")
      row.unit = unit.isEmpty ? countedUnit(view, row.endpoint) : unit
      row.deviation = deviation(finding)
    case .figure: row.unit = rateUnit(view, finding) ?? countedUnit(view, row.endpoint)
    case .notReached:
      row.notReached = true
      row.printed = finding.span
      row.unit =
        view.measures.first { $0.kind == .duration }.map { reading.findings[$0.finding].unit.ucum }
        ?? facts.results.last { $0.endpoint == row.endpoint && $0.statistic == .median }?.unit
        ?? (row.endpoint.map(TimeEndpoints.contains) == true ? TimeUnit.month.ucum : nil)
    default: break
    }
    row.bound = self.bound(view, finding)
  }

  /// A measurement's unit in UCUM.
  func unit(_ finding: Finding) -> String {
    finding.unit != .none ? finding.unit.ucum : MeasurementUnits.ucum(reading.string(finding.nameSpan))
  }

  /// "29 fewer pauses per hour"
  func isFewerInTime(_ finding: Finding) -> Bool {
    finding.kind == .mean && finding.high == nil && finding.unit != .none
  }

  /// "−7.5 days with A and −6.9 with B": the unit of what is counted, from a value that has it.
  private func countedUnit(_ view: SentenceView, _ code: String?) -> String? {
    guard let code, CountedTimes.contains(code) else { return nil }
    if code == "monthly_migraine_days" { return TimeUnit.day.ucum }
    let other = view.measures.first {
      $0.kind == .measurement && reading.findings[$0.finding].unit != .none
    }
    return other.map { reading.findings[$0.finding].unit.ucum }
  }

  /// What stands behind the "±" of a mean.
  private func deviation(_ finding: Finding) -> DeviationFact? {
    guard finding.kind == .mean, let value = finding.high else { return nil }
    let form = DeviationForm(rawValue: finding.code) ?? .unnamed
    return DeviationFact(
      isStandardError: form == .unnamed ? nil : form == .ofMean, value: value, printed: finding.highSpan)
  }

  /// "0.27 attacks per month", "0.11 a year": the time that a rate is counted in.
  func rateUnit(_ view: SentenceView, _ finding: Finding) -> String? {
    let first = reading.tokens.index(at: finding.span.end)
    let limit = view.sentence.tokens.upperBound - 1
    for token in first..<max(first, min(first + 4, limit))
    where reading.isWord(token, in: Discourse.perWords) || token == first && reading.mark(token) == 0x2F {
      guard reading.isAnyWord(token + 1) else { continue }
      if reading.isWord(token + 1, in: Discourse.yearWords) { return "/a" }
      if reading.isWord(token + 1, in: Discourse.monthWords) { return "/mo" }
    }
    return nil
  }

  /// The bound that stands right in front of a number, or behind it ("20% or more").
  func bound(_ view: SentenceView, _ value: Finding) -> PrintedBound {
    if value.bound != .none { return value.bound }
    let number = value.valueSpan
    guard reading.kinds[view.index].contains(.bound) else { return .none }
    for index in reading.ranges[view.index] {
      let finding = reading.findings[index]
      guard finding.kind == .bound, finding.span.end <= number.start else { continue }
      if number.start - finding.span.end <= 1 { return finding.bound }
      // "at least a 50% reduction"
      if number.start - finding.span.end <= 4,
        reading.isWord(reading.tokens.index(at: number.start) - 1, in: Words.aAn)
      {
        return finding.bound
      }
    }
    return .none
  }

  func setAtoms(_ row: inout ResultFact, _ measure: Measure) {
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
    if let index = measure.fraction, !isRough(reading.findings[index], row) {
      row.countSpan = reading.findings[index].span
      row.count = reading.findings[index].value?.integer
      row.denominator = reading.findings[index].high?.integer
    }
    if let index = measure.size, row.denominator == nil { setSize(&row, reading.findings[index]) }
    if row.count == nil, let number = measure.count {
      row.count = NumberReader.read(reading.text, number)?.integer
      row.countSpan = number
    }
    row.isGlued = row.denominator != nil
  }

  /// "Four of five patients (82%)": a part in words that is not the share beside it only says about how many.
  private func isRough(_ fraction: Finding, _ row: ResultFact) -> Bool {
    guard let k = fraction.value?.integer, let n = fraction.high?.integer, n <= 10, let share = row.value,
      row.unit == "%", !fraction.highSpan.isEmpty, reading.text[fraction.highSpan.start] > 0x39
    else { return false }
    return WholeShare.counts(share, of: n)?.contains(k) != true
  }

  /// The number of patients that stands glued to a value.
  private func setSize(_ row: inout ResultFact, _ size: Finding) {
    guard let n = size.value?.integer else { return }
    let before = reading.tokens.index(at: size.span.start) - 1
    let isPossible = row.value.map { n <= 0 || WholeShare.counts($0, of: n) != nil } ?? true
    if row.count != nil || isPossible || reading.isWord(before, in: Discourse.ofTheGroup) {
      row.denominator = n
    } else if !reading.isWord(before, in: Discourse.localPrepositions) {
      // "5.9% (n = 5)": of 5 patients no 5.9% can be, so the n is the count.
      row.count = n
    }
  }

  private static let ofTheGroup = WordSet("of the all these those")

  func sided(_ finding: Finding) -> Int? {
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

  func onlyTrial(_ view: SentenceView) -> Int? {
    if let only = view.trials.first?.code {
      return view.trials.allSatisfy { $0.code == only } ? Int(only) : nil
    }
    return frame.trial ?? (facts.trials.count == 1 ? 0 : nil)
  }

  /// A row that says the same of the same: a box or a second sentence that repeats a fact.
  func repeated(_ row: ResultFact) -> Int? {
    guard row.value != nil, row.statistic != .changeFromBaseline || row.endpoint != nil else { return nil }
    return facts.results.indices.first { index in
      guard facts.results[index].statistic == row.statistic, facts.results[index].sentence != row.sentence,
        let a = facts.results[index].value, let b = row.value, a.hasSameValue(as: b)
      else { return false }
      let known = facts.results[index]
      guard known.unit == row.unit, known.endpoint == row.endpoint || row.endpoint == nil
      else { return false }
      func agree<T: Equatable>(_ x: T?, _ y: T?) -> Bool { x == nil || y == nil || x == y }
      return agree(known.denominator, row.denominator) && agree(known.arm, row.arm)
        && agree(known.trial, row.trial) && agree(known.timepoint, row.timepoint)
        && agree(known.interval?.low, row.interval?.low) && agree(known.count, row.count)
        && known.isAdverse == row.isAdverse
    }
  }

  mutating func fill(_ index: Int, from row: ResultFact) {
    if facts.results[index].denominator == nil { facts.results[index].denominator = row.denominator }
    if facts.results[index].cohort == nil { facts.results[index].cohort = row.cohort }
    if facts.results[index].arm == nil { facts.results[index].arm = row.arm }
    if facts.results[index].trial == nil { facts.results[index].trial = row.trial }
    if facts.results[index].timepoint == nil { facts.results[index].timepoint = row.timepoint }
    if facts.results[index].interval == nil { facts.results[index].interval = row.interval }
    if facts.results[index].pValue == nil { facts.results[index].pValue = row.pValue }
    if facts.results[index].count == nil { facts.results[index].count = row.count }
    if facts.results[index].denominator == row.denominator, row.isGlued {
      facts.results[index].isGlued = true
    }
  }
}
