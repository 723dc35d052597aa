import AssayRecord

/// What one check said of one document, with the places of its figures.
public struct CheckFinding: Sendable {
  /// The document's name.
  public var uri: String
  /// What the check said.
  public var check: Check
  /// Where the figures stand, in the order of the text.
  public var places: [Place]
  /// The index of the place to be named first: the reported result, where one is among them.
  public var primary: Int
  /// The sentences that they stand in, or the quotes where there is no text; empty where nobody asked for them.
  public var excerpts: [Excerpt]

  /// The place to be named first; nil where the check has none.
  public var place: Place? { places.indices.contains(primary) ? places[primary] : nil }

  /// Where one figure stands.
  public struct Place: Sendable, Equatable {
    /// First code point of the clean text.
    public var start: Int
    /// One past the last code point.
    public var end: Int
    /// The figure as printed.
    public var quote: String
    /// First byte of the original file.
    public var sourceStart: Int
    /// One past the last byte.
    public var sourceEnd: Int
    /// Its line in the original file, from 1, and its column in code points; nil where the file is not at hand.
    public var line: Int?
    /// Its column in code points, from 1.
    public var column: Int?
    /// The line on which it ends.
    public var endLine: Int?
    /// The column behind its last code point.
    public var endColumn: Int?
  }

  /// A sentence, and the figures in it.
  public struct Excerpt: Sendable, Equatable {
    /// The first figure of the sentence.
    public var place: Place
    /// The words.
    public var text: String
    /// The figures, as half-open ranges of the Unicode scalars of `text`.
    public var marks: [Range<Int>]
  }
}

/// One notice or record with the findings of its checks, or why it has none.
public struct CheckedDocument: Sendable {
  /// The document's name; for a line that is no record, the file's and the line's number.
  public var uri: String
  /// Why nothing was checked; nil where the checks ran.
  public var failure: Failure?
  /// What the checks said, in the order of the text.
  public var findings: [CheckFinding] = []

  /// A document that could not be checked.
  init(uri: String, failure: Failure) {
    self.uri = uri
    self.failure = failure
  }

  /// The findings of a verified record; `text` and `bytes` are what it was read from, where they are at hand.
  init(_ record: Record, text: QuotedText?, lines: SourceLines?, options: CheckOptions) {
    uri = record.source.uri
    failure = record.error
    let figures = PrintedFigures(record)
    for check in record.checks where options.selection.includes(check.code) {
      let places = figures.places(of: check, lines)
      let wantsExcerpts = options.hasExcerpts && (options.showsAll || check.verdict != .consistent)
      findings.append(
        CheckFinding(
          uri: uri, check: check, places: places, primary: figures.primary(of: check, places),
          excerpts: wantsExcerpts ? QuotedText.excerpts(of: places, in: text) : []))
    }
  }
}

/// What a run of checks is to give.
public struct CheckOptions: Sendable {
  /// Which checks.
  public var selection = CheckSelection()
  /// Whether consistent figures are shown too.
  public var showsAll = false
  /// Whether sentences are wanted.
  public var hasExcerpts = true

  /// Every check, with its sentences, and of the consistent ones only how many they are.
  public init() {}
}

/// The characters that each row of a record prints, to find the figure in a longer quote.
struct PrintedFigures {
  private var printed: [String: [String]] = [:]
  private var results: [String: [Evidence]] = [:]
  private let charset: String

  init(_ record: Record) {
    charset = record.source.charset ?? "utf-8"
    for row in record.cohorts { printed[row.id] = [row.printed] }
    for row in record.trials { printed[row.id] = row.registryID.map { [$0] } ?? [] }
    for row in record.results {
      var figures = [row.printed].compactMap { $0 }
      if let interval = row.confidenceInterval { figures += [interval.lowPrinted, interval.highPrinted] }
      if let p = row.pValue { figures.append(p.printed) }
      printed[row.id] = figures
      results[row.id] = row.evidence
    }
  }

  /// The index of the first place that is of a result; 0 where none is.
  func primary(of check: Check, _ places: [CheckFinding.Place]) -> Int {
    guard let evidence = check.inputs.lazy.compactMap({ results[$0] }).first else { return 0 }
    return places.firstIndex { place in
      evidence.contains { $0.start <= place.start && place.end <= $0.end }
    } ?? 0
  }

  /// Where the figures of `check` stand: of its evidence, the parts that hold a figure, cut down to it; all of the evidence
  /// where no part does.
  func places(of check: Check, _ lines: SourceLines?) -> [CheckFinding.Place] {
    let figures = check.inputs.flatMap { printed[$0] ?? [] }
    var places: [CheckFinding.Place] = []
    for evidence in check.evidence { places += cut(evidence, figures) }
    if places.isEmpty {
      places = check.evidence.map { place($0, 0..<$0.quote.count) }
    }
    for index in places.indices {
      let found = lines?.place(of: places[index].sourceStart)
      places[index].line = found?.line
      places[index].column = found?.column
      let end = lines?.place(of: places[index].sourceEnd)
      places[index].endLine = end?.line
      places[index].endColumn = end?.column
    }
    return places
  }

  /// The figures in the quote, each once, in its order.
  private func cut(_ evidence: Evidence, _ figures: [String]) -> [CheckFinding.Place] {
    let quote = Array(evidence.quote)
    var found: [Range<Int>] = []
    for figure in figures {
      let digits = Array(figure.utf8)
      guard let start = PrintedFigures.firstStart(of: digits, in: quote) else { continue }
      let range = start..<(start + digits.count)
      if !found.contains(where: { $0.overlaps(range) }) { found.append(range) }
    }
    // Where the file spends as many bytes as the quote needs there, they are the quote; else (an entity, a tag between)
    // only the whole is known.
    let isCopy = evidence.sourceEnd - evidence.sourceStart == sourceLength(quote[...])
    if found.count > 0 && !isCopy { return [place(evidence, 0..<quote.count)] }
    return found.sorted { $0.lowerBound < $1.lowerBound }.map { place(evidence, $0) }
  }

  /// How many bytes of the file's charset the text takes.
  private func sourceLength(_ utf8: ArraySlice<UInt8>) -> Int {
    let text = String(decoding: utf8, as: UTF8.self)
    if charset.hasPrefix("utf-16") { return 2 * text.utf16.count }
    return charset == "utf-8" ? utf8.count : text.unicodeScalars.count
  }

  /// Where `digits` stand as a number of their own.
  private static func firstStart(of digits: [UInt8], in quote: [UInt8]) -> Int? {
    guard !digits.isEmpty, digits.count <= quote.count else { return nil }
    for start in 0...(quote.count - digits.count) where quote[start...].starts(with: digits) {
      let end = start + digits.count
      let isCut =
        start > 0 && isFigure(quote[start - 1]) && isFigure(quote[start])
        || end < quote.count && isDigit(quote[end]) && isFigure(quote[end - 1])
        || end + 1 < quote.count && quote[end] == 0x2E && isDigit(quote[end + 1])
      if !isCut { return start }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isFigure(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0x2E }

  private func place(_ evidence: Evidence, _ range: Range<Int>) -> CheckFinding.Place {
    let quote = Array(evidence.quote)
    let before = quote[..<range.lowerBound].count { $0 & 0xC0 != 0x80 }
    let inside = quote[range].count { $0 & 0xC0 != 0x80 }
    let isWhole = range.count == quote.count
    let sourceStart = evidence.sourceStart + (isWhole ? 0 : sourceLength(quote[..<range.lowerBound]))
    return CheckFinding.Place(
      start: evidence.start + before, end: evidence.start + before + inside,
      quote: String(decoding: quote[range], as: UTF8.self), sourceStart: sourceStart,
      sourceEnd: isWhole ? evidence.sourceEnd : sourceStart + sourceLength(quote[range]))
  }
}
