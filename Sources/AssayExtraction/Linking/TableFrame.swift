import AssayNumbers
import AssayText

/// What a table's headers say of the cells below and beside them.
struct TableFrame {
  var table = -1
  /// The arm, the size and the trial of each column.
  var arms: [Int: String] = [:]
  var sizes: [Int: Int] = [:]
  var trials: [Int: Int] = [:]
  /// Whether a row of values has been read: from then on no cell is a column's header.
  var isInBody = false
  /// Whether the row tells who the patients were.
  var isBaseline = false
  /// The first result of the row, for a p-value at its end.
  var firstOfRow: Int?
  /// The endpoint of the row, by its header.
  var endpoint: Endpoint?
  /// The endpoint of the rows before, for a row that names none.
  var section: Endpoint?
  var row = -1
  var values = RowValues()
  var timepoint: String?
  /// The time point of the table's corner: "At week 16".
  var corner: String?
  /// The last result of each column, for an interval in the row below.
  var lastResult: [Int: Int] = [:]

  typealias Endpoint = (code: String, span: TextSpan, isAdverse: Bool)
}

/// What the numbers of a row are, by the words of its header: "Median, months", "n (%)", "Hazard ratio (95% CI)".
struct RowValues {
  var isInterval = false
  /// Whether two numbers behind the first are the ends of a range of patients.
  var isRange = false
  var isMedian = false
  var ratio: StatisticKind?
  var isShare = false
  var isPValue = false
  var isDifference = false
  var isChange = false
  var isMean = false
  /// The level of the intervals.
  var level: Decimal?
  /// The unit in UCUM, or nil where the header has none.
  var unit: String?

  /// Whether the header alone makes a number a value.
  var isTold: Bool { isMedian || ratio != nil || isShare || isDifference || isChange || isMean }

  /// The statistic of a number in a row of `code`.
  func statistic(_ code: String) -> StatisticKind {
    if let ratio { return ratio }
    if isDifference { return .difference }
    if isMedian { return .median }
    if isChange { return .changeFromBaseline }
    if isMean { return .mean }
    return TimeEndpoints.contains(code) && code != "DOR" && isShare && !isCounted
      ? .eventFreeRate : .proportion
  }

  /// Whether the numbers are counts with shares: "n (%)".
  var isCounted = false

  init() {}

  init(_ reading: Reading, _ view: SentenceView) {
    let findings = reading.ranges[view.index].map { reading.findings[$0] }
    let span = view.sentence.span
    func has(_ words: WordSet) -> Bool { reading.anyWord(from: span.start, to: span.end, in: words) }
    func isCue(_ name: String) -> Bool { findings.contains { reading.isCue($0, .statistic, name) } }
    isInterval =
      findings.contains { $0.kind == .level || $0.kind == .interval } || has(RowValues.intervalWords)
    isRange = has(RowValues.rangeWords)
    isMedian = isCue("median")
    if has(RowValues.hazardWords) {
      ratio = .hazardRatio
    } else if has(RowValues.oddsWords) {
      ratio = .oddsRatio
    } else if has(RowValues.ratioWords) {
      ratio = has(RowValues.rateWords) ? .rateRatio : .riskRatio
    }
    isPValue = reading.isWord(view.sentence.tokens.lowerBound, in: RowValues.pWords)
    isDifference = isCue("difference")
    isChange = isCue("change") || isCue("reduction")
    isMean = isCue("mean") || has(RowValues.rateWords)
    level =
      findings.first { $0.kind == .level }?.value
      ?? findings.first { $0.kind == .percentage && isInterval }?.value
    readUnit(reading, view)
    // "n (%)", not the "95%" of an interval.
    let hasSign = view.sentence.tokens.contains {
      reading.mark($0) == 0x25 && ($0 == 0 || !reading.isNumber($0 - 1))
    }
    isShare = hasSign && ratio == nil
    isCounted = isShare && view.sentence.tokens.contains { reading.isWord($0, in: RowValues.countWords) }
    if isShare { unit = "%" }
  }

  private mutating func readUnit(_ reading: Reading, _ view: SentenceView) {
    for token in view.sentence.tokens where reading.isAnyWord(token) {
      if reading.isWord(token, in: RowValues.timeUnits) {
        unit = TimeUnits.unit(reading.text, reading.tokens.span(token)).ucum
      } else if reading.isWord(token, in: RowValues.plainUnits) {
        unit = MeasurementUnits.ucum(reading.string(reading.tokens.span(token)))
      }
    }
  }

  private static let pWords = WordSet("p")
  private static let hazardWords = WordSet("hr hazard")
  private static let oddsWords = WordSet("odds")
  private static let ratioWords = WordSet("ratio rr")
  private static let rateWords = WordSet("rate annualized annualised")
  private static let timeUnits = WordSet("months weeks days years mo hours")
  private static let plainUnits = WordSet("ml letters points mmhg kg meters metres m l")
  private static let rangeWords = WordSet("range min max iqr interquartile quartiles")
  private static let intervalWords = WordSet("ci confidence interval")
  private static let countWords = WordSet("n no number")
}
