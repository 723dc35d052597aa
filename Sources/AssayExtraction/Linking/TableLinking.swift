import AssayNumbers
import AssayText

/// Cells of a table: the row's header gives the endpoint, the column's header the arm and its size.
extension Discourse {
  /// Reads one cell; headers change the table's frame, other cells give results.
  mutating func linkCell(_ view: inout SentenceView, _ cell: Cell, block: Int) {
    if table.table != cell.table {
      table = TableFrame()
      table.table = cell.table
    }
    if table.row != cell.row {
      table.row = cell.row
      table.rowIsInterval = false
      table.rowIsMedian = false
      if table.endpoint != nil { table.section = table.endpoint }
    }
    if cell.row == 0 || (cell.isHeader && cell.column > 0) {
      readColumn(view, cell)
      return
    }
    if cell.column == 0 {
      readRow(view)
      return
    }
    readValues(&view, cell)
  }

  private mutating func readColumn(_ view: SentenceView, _ cell: Cell) {
    for column in cell.column..<(cell.column + max(1, cell.columnSpan)) {
      if let group = view.groups.first { table.arms[column] = group.name }
      if let size = view.sizes.first, let number = reading.findings[size].value?.integer {
        table.sizes[column] = number
      }
    }
  }

  private mutating func readRow(_ view: SentenceView) {
    let findings = reading.ranges[view.index].map { reading.findings[$0] }
    table.rowIsInterval =
      findings.contains { $0.kind == .level || $0.kind == .interval }
      || reading.anyWord(
        from: view.sentence.span.start, to: view.sentence.span.end, in: Discourse.intervalWords)
    table.rowIsMedian = findings.contains { reading.isCue($0, .statistic, "median") }
    table.rowIsRatio = reading.anyWord(
      from: view.sentence.span.start, to: view.sentence.span.end, in: Discourse.ratioWords)
    table.rowIsShare = reading.text[view.sentence.span.range].contains(0x25) && !table.rowIsRatio
    table.rowIsPValue = reading.isWord(view.sentence.tokens.lowerBound, in: Discourse.pWords)
    table.level = findings.first { $0.kind == .level }?.value
    table.unit = .none
    for token in view.sentence.tokens where reading.isWord(token, in: Discourse.timeUnits) {
      table.unit = TimeUnits.unit(reading.text, reading.tokens.span(token))
    }
    if let endpoint = view.endpoints.first {
      table.endpoint = (endpoint.code, endpoint.span, endpoint.isAdverse)
      table.timepoint = view.durations.first.flatMap { iso(reading.findings[$0]) }
    } else if !table.rowIsInterval && !table.rowIsMedian
      && !findings.contains(where: { $0.kind == .ratio || $0.kind == .pValue })
    {
      table.endpoint = nil
    } else if table.endpoint == nil {
      table.endpoint = table.section
    }
  }

  private mutating func readValues(_ view: inout SentenceView, _ cell: Cell) {
    // An interval alone belongs to the value in the row above.
    let findings = reading.ranges[view.index].map { reading.findings[$0] }
    if view.measures.isEmpty,
      let interval = findings.first(where: { $0.kind == .interval }) ?? bareInterval(view)
    {
      if let result = table.lastResult[cell.column], facts.results[result].interval == nil {
        facts.results[result].interval = IntervalFact(
          level: interval.extra ?? Decimal(95), low: interval.value, high: interval.high,
          lowPrinted: interval.valueSpan,
          highPrinted: interval.highSpan, span: interval.span)
      }
      return
    }
    if view.measures.isEmpty {
      readBareValue(view, cell)
      return
    }
    for index in view.measures.indices {
      let measure = view.measures[index]
      let finding = reading.findings[measure.finding]
      guard let endpoint = table.endpoint else {
        if measure.kind == .percentage { addPercentage(view, index, .other) }
        continue
      }
      let kind: StatisticKind
      switch measure.kind {
      case .ratio: kind = .hazardRatio
      case .duration, .notReached: kind = .median
      default:
        kind = TimeEndpoints.contains(endpoint.code) && endpoint.code != "DOR" ? .eventFreeRate : .proportion
      }
      var row = ResultFact(kind, span: finding.span, sentence: view.index)
      row.endpoint = endpoint.code
      row.endpointSpan = endpoint.span
      row.isAdverse = endpoint.isAdverse
      row.value = finding.value
      row.printed = finding.valueSpan.isEmpty ? finding.span : finding.valueSpan
      row.unit = measure.kind == .percentage ? "%" : measure.kind == .duration ? finding.unit.ucum : nil
      row.notReached = measure.kind == .notReached
      row.arm = table.arms[cell.column]
      row.timepoint = table.timepoint
      row.trial = frame.trial ?? (facts.trials.count == 1 ? 0 : nil)
      if kind == .proportion { row.denominator = table.sizes[cell.column] }
      row.cohort = row.denominator.flatMap { n in facts.cohorts.lastIndex { $0.size == n } }
      if measure.kind == .percentage {
        addPercentage(view, index, endpoint.isAdverse ? .adverseEvent : .result)
      }
      take(row, column: cell.column)
    }
  }

  /// Numbers whose unit stands in the row's header: "6.9" under "Median, months", "133 (36)" under "n (%)", "0.63 (0.52, 0.76)" under "HR (95% CI)".
  private mutating func readBareValue(_ view: SentenceView, _ cell: Cell) {
    let numbers = view.sentence.tokens.filter { reading.tokens.kinds[$0] == .number }
    if table.rowIsPValue {
      readPValue(view, numbers)
      return
    }
    guard let first = numbers.first, let endpoint = table.endpoint ?? table.section else { return }
    let span = reading.tokens.span(first)
    guard let value = NumberReader.read(reading.text, span) else { return }
    var row: ResultFact
    if table.rowIsRatio {
      row = ResultFact(.hazardRatio, span: span, sentence: view.index)
      row.value = value
      row.printed = span
      if numbers.count == 3 {
        let (low, high) = (reading.tokens.span(numbers[1]), reading.tokens.span(numbers[2]))
        row.interval = IntervalFact(
          level: table.level ?? Decimal(95), low: NumberReader.read(reading.text, low),
          high: NumberReader.read(reading.text, high),
          lowPrinted: low, highPrinted: high, span: low.union(high))
      }
      row.arm = approvedArm
      row.comparator = controlArm
    } else if table.rowIsMedian, table.unit != .none {
      row = ResultFact(.median, span: span, sentence: view.index)
      row.value = value
      row.printed = span
      row.unit = table.unit.ucum
      row.arm = table.arms[cell.column]
    } else if table.rowIsShare, numbers.count == 2, value.scale == 0 {
      let share = reading.tokens.span(numbers[1])
      guard let percentage = NumberReader.read(reading.text, share) else { return }
      row = ResultFact(.proportion, span: share, sentence: view.index)
      row.value = percentage
      row.printed = share
      row.unit = "%"
      row.count = value.integer
      row.denominator = table.sizes[cell.column]
      row.cohort = row.denominator.flatMap { n in facts.cohorts.lastIndex { $0.size == n } }
      row.arm = table.arms[cell.column]
      facts.percentages.append(
        PercentageFact(
          value: percentage, printed: share, role: endpoint.isAdverse ? .adverseEvent : .result,
          result: facts.results.count, span: share))
    } else {
      return
    }
    row.endpoint = endpoint.code
    row.endpointSpan = endpoint.span
    row.isAdverse = endpoint.isAdverse
    row.trial = frame.trial ?? (facts.trials.count == 1 ? 0 : nil)
    take(row, column: cell.column)
  }

  /// Adds a cell's row, or its place to the row that said the same before.
  private mutating func take(_ row: ResultFact, column: Int) {
    if let known = repeated(row) {
      facts.results[known].spans += row.spans
      fill(known, from: row)
      table.lastResult[column] = known
    } else {
      facts.results.append(row)
      table.lastResult[column] = facts.results.count - 1
    }
    if let last = facts.percentages.indices.last, row.unit == "%",
      facts.percentages[last].span == row.spans.first
    {
      facts.percentages[last].result = table.lastResult[column]
    }
  }

  /// "< .0001" under "P value": of the ratio above, else of the value above.
  private mutating func readPValue(_ view: SentenceView, _ numbers: [Int]) {
    guard let number = numbers.first, let value = NumberReader.read(reading.text, reading.tokens.span(number))
    else { return }
    guard let result = table.lastResult.values.max(), facts.results[result].pValue == nil else { return }
    let span = reading.tokens.span(number)
    let sign = reading.mark(number - 1)
    let relation: PrintedBound = sign == 0x3C ? .less : sign == 0x3E ? .greater : .none
    facts.results[result].pValue = PValueFact(
      relation: relation, value: value, printed: span, sided: nil, span: view.sentence.span)
  }

  /// "(83, 95)" or "83, 95" alone in a cell of an interval's row.
  private func bareInterval(_ view: SentenceView) -> Finding? {
    guard table.rowIsInterval else { return nil }
    let numbers = view.sentence.tokens.filter { reading.tokens.kinds[$0] == .number }
    guard numbers.count == 2 else { return nil }
    var finding = Finding(.interval, rule: Finding.lexicon, span: view.sentence.span)
    finding.valueSpan = reading.tokens.span(numbers[0])
    finding.highSpan = reading.tokens.span(numbers[1])
    finding.value = NumberReader.read(reading.text, finding.valueSpan)
    finding.high = NumberReader.read(reading.text, finding.highSpan)
    return finding
  }

  private static let pWords = WordSet("p")
  private static let ratioWords = WordSet("hr hazard odds")
  private static let timeUnits = WordSet("months weeks days years mo")
  private static let intervalWords = WordSet("ci confidence interval")
}
