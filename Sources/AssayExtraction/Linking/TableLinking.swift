import AssayNumbers
import AssayText

/// Cells of a table: the row's header gives the endpoint and what its numbers are, the column's headers the arm, its size and its trial.
extension Discourse {
  /// Reads one cell; headers change the table's frame, other cells give results.
  mutating func linkCell(_ view: inout SentenceView, _ cell: Cell, block: Int) {
    if table.table != cell.table {
      table = TableFrame()
      table.table = cell.table
    }
    if table.row != cell.row {
      table.row = cell.row
      if table.endpoint != nil { table.section = table.endpoint }
      table.values = RowValues()
      table.isBaseline = false
      table.firstOfRow = nil
    }
    if isColumnHeader(view, cell) {
      readColumn(view, cell)
    } else if cell.column == 0 {
      readRow(view, cell)
    } else {
      readValues(&view, cell)
    }
  }

  /// Whether a cell heads its column: in the first row, marked by the page, or in a row above all values that names arms or sizes.
  private func isColumnHeader(_ view: SentenceView, _ cell: Cell) -> Bool {
    if cell.row == 0 || (cell.isHeader && cell.column > 0) { return true }
    return !table.isInBody && cell.column > 0 && view.measures.isEmpty
      && (!view.groups.isEmpty || !view.sizes.isEmpty || !view.trials.isEmpty)
  }

  private mutating func readColumn(_ view: SentenceView, _ cell: Cell) {
    if cell.column == 0 {
      table.corner =
        view.durations.first.flatMap { iso(reading.findings[$0]) }
        ?? timepoints.last { $0.isNumbered }?.duration
    }
    for column in cell.column..<(cell.column + max(1, cell.columnSpan)) {
      if let group = view.groups.first { table.arms[column] = group.name }
      if let trial = view.trials.first { table.trials[column] = Int(trial.code) }
      if let size = view.sizes.first, let number = reading.findings[size].value?.integer {
        table.sizes[column] = number
      }
    }
  }

  private mutating func readRow(_ view: SentenceView, _ cell: Cell) {
    table.values = RowValues(reading, view)
    table.isBaseline = view.endpoints.isEmpty && tellsPatients(view)
    let isOnlyNumbers = table.values.isInterval || table.values.isTold || table.values.isPValue
    if let endpoint = view.endpoints.first {
      table.endpoint = (endpoint.code, endpoint.span, endpoint.isAdverse || frame.isSafety)
      table.timepoint =
        view.durations.first.flatMap { iso(reading.findings[$0]) } ?? table.corner ?? frame.timepoint
    } else if let span = describedRow(view, isOnlyNumbers) {
      table.endpoint = (SnakeCase.words(reading.string(span)), span, frame.isSafety)
      table.timepoint = table.corner ?? frame.timepoint
    } else if table.endpoint == nil {
      table.endpoint = table.section ?? frame.endpoint.map { ($0.code, $0.span, false) }
    }
  }

  /// The words of a row's header that names no endpoint of the lexicon; nil where they only say what its numbers are.
  private func describedRow(_ view: SentenceView, _ isOnlyNumbers: Bool) -> TextSpan? {
    let tokens = view.sentence.tokens
    var end = tokens.lowerBound
    while end < tokens.upperBound {
      let mark = reading.mark(end)
      if mark == 0x2C || mark == 0x28 || mark == 0x2A || mark == 0x5B { break }
      end += 1
    }
    let words = (tokens.lowerBound..<end).filter { reading.isAnyWord($0) }
    let telling = words.filter { !reading.isWord($0, in: Discourse.rowWords) }
    guard !telling.isEmpty, words.count <= 10 else { return nil }
    if isOnlyNumbers, telling.count < words.count, !table.values.isCounted { return nil }
    return reading.tokens.span(tokens.lowerBound..<end)
  }

  private mutating func readValues(_ view: inout SentenceView, _ cell: Cell) {
    table.isInBody = true
    if table.isBaseline { return }
    // An interval alone belongs to the value in the row above.
    let findings = reading.ranges[view.index].map { reading.findings[$0] }
    let isTold = view.measures.contains {
      $0.kind == .percentage || $0.kind == .ratio || $0.kind == .duration || $0.kind == .notReached
    }
    if !isTold, let interval = findings.first(where: { $0.kind == .interval }) ?? bareInterval(view) {
      if let result = table.lastResult[cell.column], facts.results[result].interval == nil {
        facts.results[result].interval = IntervalFact(
          level: interval.extra ?? table.values.level ?? Decimal(95), low: interval.value,
          high: interval.high,
          lowPrinted: interval.valueSpan,
          highPrinted: interval.highSpan, span: interval.span)
      }
      return
    }
    guard isTold else {
      readBareValue(view, cell)
      return
    }
    for index in view.measures.indices { readMeasure(view, index, cell) }
  }

  /// A value with a unit of its own.
  private mutating func readMeasure(_ view: SentenceView, _ index: Int, _ cell: Cell) {
    let measure = view.measures[index]
    let finding = reading.findings[measure.finding]
    guard let endpoint = table.endpoint else {
      if measure.kind == .percentage { addPercentage(view, index, .other) }
      return
    }
    let kind: StatisticKind
    switch measure.kind {
    case .ratio: kind = table.values.ratio ?? .hazardRatio
    case .duration, .notReached: kind = .median
    default:
      kind =
        table.values.isTold && !table.values.isShare
        ? table.values.statistic(endpoint.code)
        : TimeEndpoints.contains(endpoint.code) && endpoint.code != "DOR" ? .eventFreeRate : .proportion
    }
    var row = ResultFact(kind, span: finding.span, sentence: view.index)
    row.value = finding.value
    row.printed = finding.valueSpan.isEmpty ? finding.span : finding.valueSpan
    row.unit = measure.kind == .percentage ? "%" : measure.kind == .duration ? finding.unit.ucum : nil
    row.notReached = measure.kind == .notReached
    setAtoms(&row, measure)
    if measure.kind == .percentage {
      addPercentage(view, index, endpoint.isAdverse ? .adverseEvent : .result)
    }
    complete(&row, endpoint, cell)
    take(row, column: cell.column)
  }

  /// Numbers whose unit stands in the row's header: "6.9" under "Median, months", "133 (36)" under "n (%)",
  /// "0.63 (0.52, 0.76)" under "HR (95% CI)".
  private mutating func readBareValue(_ view: SentenceView, _ cell: Cell) {
    let numbers = view.sentence.tokens.filter { reading.isNumber($0) }
    if table.values.isPValue || cell.column > 0 && numbers.count == 1 && isPValueCell(view) {
      readPValue(view, numbers, cell)
      return
    }
    guard let first = numbers.first, let endpoint = table.endpoint ?? table.section, table.values.isTold,
      let (value, span) = signed(first)
    else { return }
    var row: ResultFact
    if table.values.isCounted, numbers.count == 2, value.scale == 0, let share = signed(numbers[1]) {
      row = ResultFact(.proportion, span: share.1, sentence: view.index)
      (row.value, row.printed) = share
      row.count = value.integer
    } else {
      row = ResultFact(table.values.statistic(endpoint.code), span: span, sentence: view.index)
      (row.value, row.printed) = (value, span)
      if numbers.count == 3, !table.values.isRange, let low = signed(numbers[1]),
        let high = signed(numbers[2])
      {
        row.interval = IntervalFact(
          level: table.values.level ?? Decimal(95), low: low.0, high: high.0, lowPrinted: low.1,
          highPrinted: high.1, span: low.1.union(high.1))
      }
    }
    let ownUnit = view.durations.first.map { reading.findings[$0].unit.ucum }
    row.unit = table.values.ratio == nil ? ownUnit ?? table.values.unit : nil
    complete(&row, endpoint, cell)
    if row.unit == "%", let value = row.value, let printed = row.printed {
      facts.percentages.append(
        PercentageFact(
          value: value, printed: printed, role: endpoint.isAdverse ? .adverseEvent : .result, result: nil,
          span: printed))
    }
    take(row, column: cell.column)
  }

  /// What the headers say of a cell's row.
  private func complete(_ row: inout ResultFact, _ endpoint: TableFrame.Endpoint, _ cell: Cell) {
    row.endpoint = endpoint.code
    row.endpointSpan = endpoint.span
    row.isAdverse = endpoint.isAdverse
    row.timepoint = row.statistic == .median || table.values.ratio != nil ? nil : table.timepoint
    row.trial = table.trials[cell.column] ?? frame.trial ?? (facts.trials.count == 1 ? 0 : nil)
    row.arm = table.arms[cell.column]
    switch row.statistic {
    case .hazardRatio, .oddsRatio, .riskRatio, .rateRatio, .difference, .relativeReduction:
      if row.arm == nil || row.arm == controlArm { row.arm = approvedArm }
      row.comparator = controlArm
    case .proportion:
      row.denominator = table.sizes[cell.column]
      row.cohort = row.denominator.flatMap { n in
        facts.cohorts.lastIndex {
          $0.size == n && ($0.arm == nil || row.arm == nil || $0.arm?.name == row.arm)
        }
      }
    default: break
    }
  }

  /// A number with the sign in front of it.
  private func signed(_ token: Int) -> (Decimal, TextSpan)? {
    let span = reading.tokens.span(token)
    guard let number = NumberReader.read(reading.text, span) else { return nil }
    return Signs.apply(number, span, reading.text)
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
    if table.firstOfRow == nil { table.firstOfRow = table.lastResult[column] }
    if let last = facts.percentages.indices.last, row.unit == "%",
      facts.percentages[last].span == row.spans.first
    {
      facts.percentages[last].result = table.lastResult[column]
    }
  }

  /// Whether a cell holds nothing but "<0.001" or "P = .04" .
  private func isPValueCell(_ view: SentenceView) -> Bool {
    let first = view.sentence.tokens.lowerBound
    return reading.mark(first) == 0x3C || reading.isWord(first, in: Discourse.pValueWords)
  }

  /// "< .0001" under "P value": of the value above it, else of the first of the row, which stands for the pair.
  private mutating func readPValue(_ view: SentenceView, _ numbers: [Int], _ cell: Cell) {
    guard let number = numbers.first, let value = NumberReader.read(reading.text, reading.tokens.span(number))
    else { return }
    guard let result = table.lastResult[cell.column] ?? table.firstOfRow ?? table.lastResult.values.max(),
      facts.results[result].pValue == nil
    else { return }
    let span = reading.tokens.span(number)
    let sign = reading.mark(number - 1)
    let relation: PrintedBound = sign == 0x3C ? .less : sign == 0x3E ? .greater : .none
    facts.results[result].pValue = PValueFact(
      relation: relation, value: value, printed: span, sided: nil, span: view.sentence.span)
  }

  /// "(83, 95)" or "83, 95" alone in a cell of an interval's row.
  private func bareInterval(_ view: SentenceView) -> Finding? {
    guard table.values.isInterval, !table.values.isTold else { return nil }
    let numbers = view.sentence.tokens.filter { reading.isNumber($0) }
    guard numbers.count == 2, let low = signed(numbers[0]), let high = signed(numbers[1]) else { return nil }
    var finding = Finding(.interval, rule: Finding.lexicon, span: view.sentence.span)
    (finding.value, finding.valueSpan) = (low.0, low.1)
    (finding.high, finding.highSpan) = (high.0, high.1)
    return finding
  }

  /// "Age, median (range), years", "Female, n (%)": who the patients were.
  private func tellsPatients(_ view: SentenceView) -> Bool {
    view.sentence.tokens.prefix(3).contains { reading.isWord($0, in: Discourse.patientWords) }
  }

  private static let patientWords = WordSet("age sex gender race ethnicity female male ecog bmi region")
  private static let pValueWords = WordSet("p")
  /// Words of a row's header that say what its numbers are, not what they are of.
  private static let rowWords = WordSet(
    """
    n no number median mean months month weeks days years range min max ci hr hazard ratio odds p value rate
    patients participants difference from vs \
    versus placebo change baseline adjusted least squares ls ml points events with an event any yes of the in overall total unit units to at
    """)
}
