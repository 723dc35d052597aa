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
      if let size = view.sizes.first, let number = reading.findings[size].value?.integer { table.sizes[column] = number }
    }
  }

  private mutating func readRow(_ view: SentenceView) {
    let findings = reading.ranges[view.index].map { reading.findings[$0] }
    table.rowIsInterval = findings.contains { $0.kind == .level || $0.kind == .interval }
      || reading.anyWord(from: view.sentence.span.start, to: view.sentence.span.end, in: Discourse.intervalWords)
    table.rowIsMedian = findings.contains { reading.isCue($0, .statistic, "median") }
    if let endpoint = view.endpoints.first {
      table.endpoint = (endpoint.code, endpoint.span, endpoint.isAdverse)
      table.timepoint = view.durations.first.flatMap { iso(reading.findings[$0]) }
    } else if !table.rowIsInterval && !table.rowIsMedian && !findings.contains(where: { $0.kind == .ratio || $0.kind == .pValue }) {
      table.endpoint = nil
    } else if table.endpoint == nil {
      table.endpoint = table.section
    }
  }

  private mutating func readValues(_ view: inout SentenceView, _ cell: Cell) {
    // An interval alone belongs to the value in the row above.
    let findings = reading.ranges[view.index].map { reading.findings[$0] }
    if view.measures.isEmpty, let interval = findings.first(where: { $0.kind == .interval }) ?? bareInterval(view) {
      if let result = table.lastResult[cell.column], facts.results[result].interval == nil {
        facts.results[result].interval = IntervalFact(
          level: interval.extra ?? Decimal(95), low: interval.value, high: interval.high, lowPrinted: interval.valueSpan,
          highPrinted: interval.highSpan, span: interval.span)
      }
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
      default: kind = TimeEndpoints.contains(endpoint.code) && endpoint.code != "DOR" ? .eventFreeRate : .proportion
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
        facts.percentages[facts.percentages.count - 1].result = facts.results.count
      }
      facts.results.append(row)
      table.lastResult[cell.column] = facts.results.count - 1
    }
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

  private static let intervalWords = WordSet("ci confidence interval")
}
