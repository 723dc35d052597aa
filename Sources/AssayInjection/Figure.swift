import AssayNumbers
import AssayRecord
import AssayText

/// One figure of a record: which row, and which of its numbers.
public struct Figure: Hashable, Sendable {
  /// Which number of a row it is.
  public enum Field: Hashable, Sendable {
    case size, value, low, high, level, count, denominator, pValue, amount, identifier, date(String)
  }

  /// The kinds of rows that carry figures that an identity can speak of.
  public enum Row: Hashable, Sendable { case cohort, result, date, dose, trial }

  /// The kind of its row.
  public var row: Row
  /// The place of its row.
  public var index: Int
  /// Which number of the row.
  public var field: Field
}

/// What a number is, for the table.
public enum NumberKind: String, Sendable, CaseIterable {
  case share = "share of patients"
  case shareBound = "bound of a share's interval"
  case ratio = "ratio"
  case ratioBound = "bound of a ratio's interval"
  case otherValue = "median, difference, reduction"
  case otherBound = "bound of their intervals"
  case pValue = "p-value"
  case size = "size of a group"
  case count = "count k or n of a share"
  case level = "level of an interval"
  case date = "date"
  case dose = "dose"
  case identifier = "registry number"
  case text = "number in no row"
}

/// One number as it stands in a text, and the figures that were read from it.
public struct PrintedNumber: Sendable {
  /// Its bytes of the clean text.
  public var span: TextSpan
  /// Its characters.
  public var printed: String
  /// What was read from it.
  public var figures: [Figure]
  /// What it is.
  public var kind: NumberKind
  /// Whether a row that it gave is printed again elsewhere.
  public var isRepeated: Bool
}

/// The numbers of a text with the figures of its record.
public struct PrintedNumbers: Sendable {
  /// In the order of the text.
  public private(set) var all: [PrintedNumber] = []

  private let record: Record
  private let utf8: [UInt8]
  private let offsets: [Int]

  /// Looks the numbers of `text` up in the evidence of `record`.
  public init(_ record: Record, _ text: CleanText) {
    self.record = record
    utf8 = text.utf8
    var offsets: [Int] = []
    for index in utf8.indices where utf8[index] & 0xC0 != 0x80 { offsets.append(index) }
    offsets.append(utf8.count)
    self.offsets = offsets
    var found: [TextSpan: [(figure: Figure, repeated: Bool)]] = [:]
    collect { span, figure, repeated in
      let known = found[span] ?? []
      if !known.contains(where: { $0.figure == figure }) { found[span] = known + [(figure, repeated)] }
    }
    for span in PrintedNumbers.numbers(in: TextSpan(0, utf8.count), of: utf8) {
      let figures = found[span] ?? []
      all.append(
        PrintedNumber(
          span: span, printed: string(span), figures: figures.map(\.figure),
          kind: figures.first.map { kind(of: $0.figure) } ?? .text,
          isRepeated: figures.contains { $0.repeated }))
    }
  }

  /// The runs of digits with points and thousands commas inside, not glued to a letter before them.
  static func numbers(in span: TextSpan, of utf8: [UInt8]) -> [TextSpan] {
    func isDigit(_ place: Int) -> Bool { place < utf8.count && (0x30...0x39).contains(utf8[place]) }
    var found: [TextSpan] = []
    var place = span.start
    while place < span.end {
      guard isDigit(place) else {
        place += 1
        continue
      }
      let start = place
      while place < span.end {
        if isDigit(place) { place += 1; continue }
        if utf8[place] == 0xC2, place + 2 < span.end, utf8[place + 1] == 0xB7, isDigit(place + 2) {
          place += 2
          continue
        }
        let isPoint = utf8[place] == 0x2E && isDigit(place + 1)
        let isComma =
          utf8[place] == 0x2C && isDigit(place + 1) && isDigit(place + 2) && isDigit(place + 3)
          && !isDigit(place + 4)
        if !isPoint && !isComma || place + 1 >= span.end { break }
        place += 1
      }
      // ".55" is a number too.
      let dotted =
        start > span.start && utf8[start - 1] == 0x2E
        && (start < 2 || !(isDigit(start - 2) || utf8[start - 2] >= 0x41))
      found.append(TextSpan(dotted ? start - 1 : start, place))
    }
    return found
  }

  private func string(_ span: TextSpan) -> String { String(decoding: utf8[span.range], as: UTF8.self) }

  private func span(_ evidence: Evidence) -> TextSpan {
    guard evidence.start >= 0, evidence.end < offsets.count, evidence.start <= evidence.end else {
      return TextSpan(0, 0)
    }
    return TextSpan(offsets[evidence.start], offsets[evidence.end])
  }

  private func numbers(_ evidence: Evidence) -> [TextSpan] {
    PrintedNumbers.numbers(in: span(evidence), of: utf8)
  }

  private func value(_ span: TextSpan) -> Decimal? { Decimal(printed: utf8[span.range]) }

  private typealias Add = (_ span: TextSpan, _ figure: Figure, _ isRepeated: Bool) -> Void

  private func collect(_ add: Add) {
    for index in record.cohorts.indices {
      let row = record.cohorts[index]
      let places = row.evidence.flatMap(numbers).filter { value($0)?.integer == row.size }
      for place in places { add(place, Figure(row: .cohort, index: index, field: .size), places.count > 1) }
    }
    for index in record.results.indices { collect(index, add) }
    for index in record.dates.indices {
      for place in record.dates[index].evidence.flatMap(numbers) {
        add(place, Figure(row: .date, index: index, field: .date(string(place))), false)
      }
    }
    for index in record.doses.indices {
      let row = record.doses[index]
      let places = row.evidence.flatMap(numbers).filter { value($0)?.hasSameValue(as: row.amount) ?? false }
      for place in places { add(place, Figure(row: .dose, index: index, field: .amount), places.count > 1) }
    }
    for index in record.trials.indices {
      guard let id = record.trials[index].registryID else { continue }
      for evidence in record.trials[index].evidence where string(span(evidence)) == id {
        for place in numbers(evidence) {
          add(place, Figure(row: .trial, index: index, field: .identifier), false)
        }
      }
    }
  }

  private func collect(_ index: Int, _ add: Add) {
    let row = record.results[index]
    func figure(_ field: Figure.Field) -> Figure { Figure(row: .result, index: index, field: field) }
    var values: [TextSpan] = []
    var counts: [TextSpan] = []
    var groups: [TextSpan] = []
    for evidence in row.evidence {
      let places = numbers(evidence)
      if let interval = row.confidenceInterval,
        places.count > 1 || interval.low == nil || interval.high == nil,
        let bounds = bounds(places, interval)
      {
        if let low = bounds.low { add(low, figure(.low), false) }
        if let high = bounds.high { add(high, figure(.high), false) }
        if let level = bounds.level { add(level, figure(.level), false) }
        continue
      }
      for place in places {
        guard let number = value(place) else { continue }
        if let p = row.pValue, number == p.value,
          evidence.quote.contains(0x70) || evidence.quote.contains(0x50)
        {
          add(place, figure(.pValue), false)
        } else if let printed = row.value, isBound(number, printed) {
          values.append(place)
        } else if let count = row.count, !row.derived.contains(where: { $0.field == "count" }),
          number.integer == count
        {
          counts.append(place)
        } else if let group = row.denominator, number.integer == group {
          groups.append(place)
        }
      }
    }
    for place in values { add(place, figure(.value), values.count > 1) }
    for place in groups { add(place, figure(.denominator), groups.count > 1) }
    if counts.isEmpty, let count = row.count, !row.derived.contains(where: { $0.field == "count" }),
      let cohort = record.cohorts.first(where: { $0.id == row.cohort })
    {
      counts = cohort.evidence.flatMap(numbers).filter { value($0)?.integer == count }
    }
    for place in counts { add(place, figure(.count), counts.count > 1) }
  }

  /// Which of the numbers of an interval's evidence is what; nil where the bounds are not there.
  private func bounds(_ places: [TextSpan], _ interval: ConfidenceInterval) -> (
    level: TextSpan?, low: TextSpan?, high: TextSpan?
  )? {
    var rest = places[...]
    var high: TextSpan?
    var low: TextSpan?
    if let bound = interval.high {
      guard let place = rest.lastIndex(where: { isBound(value($0), bound) }) else { return nil }
      high = rest[place]
      rest = rest[..<place]
    }
    if let bound = interval.low {
      guard let place = rest.lastIndex(where: { isBound(value($0), bound) }) else { return nil }
      low = rest[place]
      rest = rest[..<place]
    }
    if low == nil && high == nil { return nil }
    let level = rest.first { place in interval.level.map { value(place) == $0 } ?? false }
    return (level, low, high)
  }

  /// A sign stands outside the digits.
  private func isBound(_ number: Decimal?, _ bound: Decimal) -> Bool {
    guard let number else { return false }
    return number.scale == bound.scale && number.mantissa.magnitude == bound.mantissa.magnitude
  }

  private func kind(of figure: Figure) -> NumberKind {
    switch (figure.row, figure.field) {
    case (.cohort, _): return .size
    case (.date, _): return .date
    case (.dose, _): return .dose
    case (.trial, _): return .identifier
    case (.result, .count), (.result, .denominator): return .count
    case (.result, .pValue): return .pValue
    case (.result, .level): return .level
    case (.result, .low), (.result, .high):
      let row = record.results[figure.index]
      return row.isRatioOfRates ? .ratioBound : row.isPercentageOfPatients ? .shareBound : .otherBound
    default:
      let row = record.results[figure.index]
      return row.isRatioOfRates ? .ratio : row.isPercentageOfPatients ? .share : .otherValue
    }
  }
}

extension Decimal {
  /// A number as a notice prints it, a raised point (`0·84`) taken for a point.
  init?(printed bytes: some Sequence<UInt8>) {
    self.init(parsing: bytes.compactMap { $0 == 0xC2 ? nil : $0 == 0xB7 ? 0x2E : $0 })
  }
}

extension Result {
  /// A ratio of hazards, odds, risks or rates.
  var isRatioOfRates: Bool {
    switch statistic {
    case .hazardRatio, .oddsRatio, .riskRatio, .rateRatio: return true
    default: return false
    }
  }

  /// A share of patients in percent, counted or estimated.
  var isPercentageOfPatients: Bool {
    unit == "%" && (statistic == .proportion || statistic == .eventFreeRate)
  }
}
