import AssayExtraction
import AssayNumbers
import AssayRecord
import AssayText

/// Turns linked facts into the rows of a record: spans into evidence, indices into ids.
struct RecordBuilder {
  let text: CleanText
  let facts: Facts

  /// Fills the rows of `record`; its checks stay empty.
  func build(into record: inout Record) {
    record.notice = notice()
    for fact in facts.drugs where !fact.spans.isEmpty { record.drugs.append(drug(fact)) }
    record.trials = facts.trials.indices.map { trial(facts.trials[$0], $0) }
    record.cohorts = facts.cohorts.indices.map { cohort(facts.cohorts[$0], $0) }
    record.counts = facts.counts.map {
      Count(
        value: $0.value, printed: text.string($0.printed), label: label($0.label),
        evidence: [evidence($0.span)])
    }
    record.results = facts.results.indices.map { result(facts.results[$0], $0) }
    record.percentages = facts.percentages.map { percentage($0) }
    record.dates = facts.dates.map { date($0) }
    record.doses = facts.doses.map { dose($0) }
  }

  private func evidence(_ span: TextSpan) -> Evidence {
    let points = text.codePoints(of: span)
    let source = text.sourceSpan(of: span)
    return Evidence(
      start: points.start, end: points.end, quote: text.utf8[span.range], sourceStart: source.start,
      sourceEnd: source.end)
  }

  /// The evidence of several spans, each once, in the order of the text.
  private func evidence(_ spans: [TextSpan]) -> [Evidence] {
    if spans.count == 1, !spans[0].isEmpty { return [evidence(spans[0])] }
    var last: TextSpan?
    var result: [Evidence] = []
    result.reserveCapacity(spans.count)
    for span in spans.sorted() where span != last && !span.isEmpty {
      result.append(evidence(span))
      last = span
    }
    return result
  }

  /// A label's words with single spaces.
  private func label(_ span: TextSpan?) -> String? {
    guard let span, !span.isEmpty else { return nil }
    return Phrases.singleSpaced(text.utf8[span.range])
  }

  private func notice() -> Notice {
    var notice = Notice()
    notice.kind = facts.notice.isApproval ? .approval : .none
    notice.agency = facts.notice.agency
    notice.pathway = facts.notice.pathway.flatMap(Notice.Pathway.init)
    notice.decisionDate = facts.notice.decisionDate
    notice.designations = facts.notice.designations
    notice.indication = label(facts.notice.indication)
    var spans = facts.notice.spans
    if let indication = facts.notice.indication { spans.append(indication) }
    notice.evidence = evidence(spans)
    if let how = facts.notice.decisionDateDerived {
      notice.derived = [Derivation(field: "decision_date", operands: ["dates"], how: how)]
    }
    return notice
  }

  private func drug(_ fact: DrugFact) -> Drug {
    let role: Drug.Role =
      switch fact.part {
      case .approved: .approved
      case .combination: .combination
      case .comparator: .comparator
      case .prior: .prior
      case .mentioned: .mentioned
      }
    return Drug(
      name: fact.name, brand: fact.brand, sponsor: fact.sponsor, drugClass: fact.drugClass, role: role,
      evidence: evidence(fact.spans))
  }

  private func trial(_ fact: TrialFact, _ index: Int) -> Trial {
    Trial(
      id: RowID.trial(index), name: fact.name, registryID: fact.registryID, phase: fact.phase,
      phasePrinted: fact.phasePrinted, design: fact.design.map(\.name).sorted(),
      evidence: evidence(fact.spans))
  }

  private func cohort(_ fact: CohortFact, _ index: Int) -> Cohort {
    let role: Cohort.Role =
      switch fact.part {
      case .total: .total
      case .arm: .arm
      case .subgroup: .subgroup
      case .responders: .responders
      case .safety: .safety
      case .events: .events
      }
    var cohort = Cohort(
      id: RowID.cohort(index), size: fact.size, printed: text.string(fact.printed),
      approximate: fact.isApproximate,
      label: label(fact.label) ?? fact.arm?.name, role: role, trial: fact.trial.map(RowID.trial),
      parent: fact.parent.map(RowID.cohort), partition: fact.partition.map { "p\($0)" },
      evidence: evidence(fact.spans))
    cohort.arm = fact.arm?.name
    if fact.isAddedUp {
      cohort.derived = [
        Derivation(
          field: "partition", operands: [RowID.cohort(index)],
          how: "the groups told with it add up to the whole")
      ]
    }
    return cohort
  }

  private func result(_ fact: ResultFact, _ index: Int) -> Result {
    let statistic: Result.Statistic =
      switch fact.statistic {
      case .proportion: .proportion
      case .median: .median
      case .mean: .mean
      case .hazardRatio: .hazardRatio
      case .oddsRatio: .oddsRatio
      case .riskRatio: .riskRatio
      case .rateRatio: .rateRatio
      case .difference: .difference
      case .changeFromBaseline: .changeFromBaseline
      case .relativeReduction: .relativeReduction
      case .eventFreeRate: .eventFreeRate
      }
    var row = Result(id: RowID.result(index), statistic: statistic)
    row.endpoint = fact.endpoint
    row.endpointPrinted = label(fact.endpointSpan)
    row.value = fact.value
    row.unit = fact.unit
    row.printed = fact.printed.map { text.string($0) }
    row.bound = bound(fact.bound)
    row.notReached = fact.notReached
    row.timepoint = fact.timepoint
    row.count = fact.count
    row.denominator = fact.denominator
    row.cohort = fact.cohort.map(RowID.cohort)
    row.population = fact.ofResponders ? "responders" : nil
    row.arm = fact.arm
    row.comparator = fact.comparator
    row.trial = fact.trial.map(RowID.trial)
    row.qualifiers = fact.qualifiers
    var spans = fact.spans
    if let interval = fact.interval {
      row.confidenceInterval = ConfidenceInterval(
        level: interval.level, low: interval.low, high: interval.high,
        lowPrinted: text.string(interval.lowPrinted),
        highPrinted: text.string(interval.highPrinted))
      spans.append(interval.span)
    }
    if let p = fact.pValue {
      row.pValue = PValue(
        relation: relation(p.relation), value: p.value, printed: text.string(p.printed), sided: p.sided)
      spans.append(p.span)
    }
    if let count = fact.countSpan { spans.append(count) }
    if let deviation = fact.deviation {
      row.deviation = Deviation(
        kind: deviation.isStandardError.map { $0 ? .standardError : .standardDeviation },
        value: deviation.value, printed: text.string(deviation.printed))
    }
    row.evidence = evidence(spans)
    return row
  }

  private func bound(_ bound: PrintedBound) -> Bound? {
    switch bound {
    case .none: nil
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    }
  }

  private func relation(_ bound: PrintedBound) -> PValue.Relation {
    switch bound {
    case .none: .equal
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    }
  }

  private func percentage(_ fact: PercentageFact) -> Percentage {
    let role: Percentage.Role =
      switch fact.role {
      case .result: .result
      case .confidenceLevel: .confidenceLevel
      case .confidenceBound: .confidenceBound
      case .threshold: .threshold
      case .eligibility: .eligibility
      case .adverseEvent: .adverseEvent
      case .epidemiology: .epidemiology
      case .market: .market
      case .other: .other
      }
    return Percentage(
      value: fact.value, printed: text.string(fact.printed), bound: bound(fact.bound), role: role,
      result: fact.result.map(RowID.result), evidence: [evidence(fact.span)])
  }

  private func date(_ fact: DateFact) -> CalendarDate {
    let role: CalendarDate.Role =
      switch fact.role {
      case .decision: .decision
      case .publication: .publication
      case .announcement: .announcement
      case .submission: .submission
      case .target: .target
      case .dataCutoff: .dataCutoff
      case .other: .other
      }
    var row = CalendarDate(
      value: fact.value, printed: text.string(fact.span), role: role, evidence: [evidence(fact.span)])
    if let how = fact.derived { row.derived = [Derivation(field: "value", operands: ["dates"], how: how)] }
    return row
  }

  private func dose(_ fact: DoseFact) -> Dose {
    Dose(
      amount: fact.amount, unit: fact.unit, printed: text.string(fact.printed), drug: fact.drug,
      route: fact.route,
      interval: fact.interval, conditions: fact.conditions.compactMap { label($0) },
      evidence: evidence([fact.span] + fact.conditions))
  }
}

/// The ids of rows, by their indices.
private enum RowID {
  static func trial(_ index: Int) -> String { id(0x74, index) }
  static func cohort(_ index: Int) -> String { id(0x63, index) }
  static func result(_ index: Int) -> String { id(0x72, index) }

  /// A letter and the number of the row, from 1.
  private static func id(_ letter: UInt8, _ index: Int) -> String {
    var rest = index + 1
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return String(unsafeUninitializedCapacity: digits + 1) { bytes in
      bytes[0] = letter
      var rest = index + 1
      for place in 0..<digits {
        bytes[digits - place] = 0x30 + UInt8(rest % 10)
        rest /= 10
      }
      return digits + 1
    }
  }
}

/// Clean phrases out of the text.
enum Phrases {
  /// The phrase with every run of white space as one space.
  static func singleSpaced(_ utf8: ArraySlice<UInt8>) -> String {
    var isPlain = true
    var isASCII = true
    var wasSpace = true
    for byte in utf8 {
      // Anything that may be white space other than single blanks between words.
      if byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0x20 && wasSpace {
        isPlain = false
      }
      if byte >= 0x80 { isASCII = false }
      wasSpace = byte == 0x20
    }
    if isASCII && (!isPlain || wasSpace) { return singleSpaced(ascii: utf8) }
    let whole = String(decoding: utf8, as: UTF8.self)
    if isPlain && !wasSpace { return whole }
    return whole.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same for ASCII, whose white space is the blank, tab, line feed, vertical tab, form feed and carriage return.
  private static func singleSpaced(ascii utf8: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var isPending = false
    for byte in utf8 {
      if byte == 0x20 || 0x09...0x0D ~= byte {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(0x20) }
        isPending = false
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
