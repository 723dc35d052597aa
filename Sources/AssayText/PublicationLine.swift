/// The line with which an article says when it was published, where it stands outside what is kept.
struct PublicationLine: Equatable {
  /// The pieces of text that hold it.
  var pieces: Range<Int>
  /// Where it stands in the page.
  var start: Int
  var end: Int

  /// What of `piece` belongs to it.
  func part(of piece: TextPiece) -> TextPiece {
    TextPiece(start: max(piece.start, start), end: min(piece.end, end))
  }
}

/// Looks for the publication line of an article: a short line with a day, between the title and the first paragraph or close
/// before them.
struct PublicationFinder {
  let page: Page
  let utf8: [UInt8]
  let content: MainContent
  /// The first paragraph of the article.
  let body: Int

  /// The farthest that the line stands from the first paragraph, in bytes, where a title stands before it and where none does.
  private static let below = (titled: 800, untitled: 300)
  /// The farthest that it stands before the title.
  private static let above = 100
  private static let longestLine = 200

  /// A line that may be the one.
  private struct Candidate {
    var line: PublicationLine
    var isShown: Bool
    var isBelowTitle: Bool
    var isRevision: Bool
  }

  /// The line, or nil where there is none or where the article shows it already.
  func find() -> PublicationLine? {
    let piece = content.piecesBefore[body]
    guard piece < content.eventOfPiece.count else { return nil }
    var last = Int(content.eventOfPiece[piece])
    while last > 0, page.events[last].kind != .open || page.events[last].index != body { last -= 1 }
    var candidates: [Candidate] = []
    collect(before: last, into: &candidates)
    // The line nearest to the title wins; the day of a change is none of publication.
    candidates.removeAll(where: \.isRevision)
    let best =
      candidates.last { $0.isBelowTitle } ?? candidates.first
    guard let best, !candidates.contains(where: \.isShown) else { return nil }
    return best.line
  }

  /// Walks backwards from the first paragraph, line by line.
  private func collect(before last: Int, into candidates: inout [Candidate]) {
    let hasTitle = content.title >= 0 && content.title < body
    var limit = hasTitle ? PublicationFinder.below.titled : PublicationFinder.below.untitled
    var distance = 0
    var line: (first: Int, last: Int)?
    var isInRoot = content.root < body && body < Int(page.nodes[content.root].end)
    // The outermost elements that hold the place and are dropped, or are no place for the line.
    var dropped = -1
    var barred = -1
    var isBelowTitle = hasTitle
    var event = last - 1
    func flush() {
      defer { line = nil }
      // Above the title, the page's head may have the day of today.
      guard barred < 0, isInRoot || isBelowTitle || !hasTitle, let line,
        let found = read(line.first, line.last)
      else { return }
      candidates.append(
        Candidate(
          line: found.line, isShown: isInRoot && dropped < 0, isBelowTitle: isBelowTitle,
          isRevision: found.isRevision))
    }
    while event >= 0, distance <= limit {
      let index = page.events[event].index
      switch page.events[event].kind {
      case .text:
        line = (index, line?.last ?? index)
        let piece = page.pieces[index]
        distance += Int(TextMeasure(of: utf8.span.extracting(piece.start..<piece.end)).count)
      case .close:
        let node = page.nodes[index]
        if node.tag.layout != .inline { flush() }
        if dropped < 0, content.verdicts[index] == .drop { dropped = index }
        let holdsTitle = index < content.title && content.title < Int(node.end)
        if barred < 0,
          index == content.title || !holdsTitle && (isNoPlace(node) || node.tag == .header && !isBelowTitle)
        {
          barred = index
        }
      case .open:
        if page.nodes[index].tag.layout != .inline || page.nodes[index].tag == .br { flush() }
        if dropped == index { dropped = -1 }
        if barred == index { barred = -1 }
        if index == content.root { isInRoot = false }
        if index == content.title {
          isBelowTitle = false
          distance = 0
          limit = PublicationFinder.above
        }
      }
      event -= 1
    }
    if event < 0 { flush() }
  }

  /// Whether a line within the element is none of the article's own.
  private func isNoPlace(_ node: PageNode) -> Bool {
    switch node.tag {
    case .nav, .menu, .aside, .form, .footer, .figure, .figcaption,
      .table where node.measure.count > 400:
      return true
    default: break
    }
    return !node.hints.isDisjoint(with: [
      .hidden, .navigation, .comments, .related, .signup, .advert, .caption, .footer,
    ])
  }

  /// The part of a line that holds the day, if it is no more than a line.
  private func read(_ first: Int, _ last: Int) -> (line: PublicationLine, isRevision: Bool)? {
    let pieces = page.pieces[first...last]
    guard pieces.reduce(0, { $0 + $1.end - $1.start }) <= PublicationFinder.longestLine else { return nil }
    var reader = DateLineReader()
    for piece in pieces { reader.add(utf8.span, piece) }
    guard let found = reader.find() else { return nil }
    let line = PublicationLine(pieces: first..<last + 1, start: found.start, end: found.end)
    return (line, found.isRevision)
  }
}

/// A short line as words, with where they stand.
struct DateLineReader {
  private struct Word {
    /// The letters in lower case, at most 16 of them, or the digits.
    var letters: UInt128 = 0
    var length = 0
    /// The number that it begins with, or -1.
    var number = -1
    var digits = 0
    var start: Int
    var end: Int
    /// What stands before it: 0 white space, 1 a mark that parts the line, else a byte.
    var mark: UInt8 = 0
  }

  private var words: [Word] = []
  private var isInWord = false
  private var mark: UInt8 = 0
  private var endsWithStop = false

  /// Adds the text of a piece; pieces do not part words by themselves.
  mutating func add(_ utf8: Span<UInt8>, _ piece: TextPiece) {
    var index = piece.start
    isInWord = false
    while index < piece.end {
      var scalar = UInt32(utf8[index])
      var count = 1
      if scalar == 0x26, let reference = Entities.reference(in: utf8, at: index, limit: piece.end) {
        scalar = reference.first
        count = reference.count
      } else if scalar >= 0xC2, scalar < 0xE0, index + 1 < piece.end {
        scalar = (scalar & 31) << 6 | UInt32(utf8[index + 1] & 63)
        count = 2
      } else if scalar >= 0xE0, scalar < 0xF0, index + 2 < piece.end {
        scalar = (scalar & 15) << 12 | UInt32(utf8[index + 1] & 63) << 6 | UInt32(utf8[index + 2] & 63)
        count = 3
      }
      add(scalar, index, index + count)
      index += count
    }
  }

  private mutating func add(_ scalar: UInt32, _ start: Int, _ end: Int) {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x1FFF:
      if !isInWord {
        words.append(Word(start: start, end: end, mark: mark))
        isInWord = true
        mark = 0
      }
      endsWithStop = false
      let last = words.count - 1
      words[last].end = end
      if scalar <= 0x39, words[last].length == 0 {
        words[last].number = min(99_999, max(0, words[last].number) * 10 + Int(scalar - 0x30))
        words[last].digits += 1
      } else {
        words[last].length += 1
        if words[last].length <= 16 {
          words[last].letters = words[last].letters << 8 | UInt128(UInt8(truncatingIfNeeded: scalar | 0x20))
        }
      }
    case 0x7C, 0xB7, 0x2022, 0x25CF, 0x2219:
      isInWord = false
      mark = 1
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0: isInWord = false
    default:
      isInWord = false
      endsWithStop = scalar == 0x2E
      if mark != 1 { mark = UInt8(truncatingIfNeeded: min(scalar, 0xFF)) }
    }
  }

  /// Whether a day is in it.
  var holdsDay: Bool { words.indices.contains { date(at: $0) != nil } }

  /// The part of the line with the first day in it, without what other marks part from it.
  func find() -> (start: Int, end: Int, isRevision: Bool)? {
    guard let date = words.indices.lazy.compactMap({ date(at: $0) }).first else { return nil }
    var first = date.lowerBound
    while first > 0, words[first].mark != 1 { first -= 1 }
    var last = date.upperBound
    while last + 1 < words.count, words[last + 1].mark != 1 { last += 1 }
    if last - first + 1 - date.count > 12 { return nil }
    let named = (first...last).compactMap { DateLineReader.publishing.value(of: words[$0].letters) }
    let others = last - first + 1 - date.count
    if endsWithStop, last == words.count - 1, others > 5, named.isEmpty { return nil }
    if others > 6 { (first, last) = (date.lowerBound, date.upperBound) }
    return (words[first].start, words[last].end, named.first == .revision)
  }

  /// The words from `index` on that name a day.
  private func date(at index: Int) -> ClosedRange<Int>? {
    guard index + 2 < words.count else { return nil }
    let (first, second, third) = (words[index], words[index + 1], words[index + 2])
    guard second.mark != 1, third.mark != 1 else { return nil }
    // A misprinted day or year stays the line's, so that it can be told from the calendar's.
    let isNamed = isMonth(first) && isDay(second) || isDay(first) && isMonth(second)
    if isNamed, isYear(third) || isSlippedYear(third) { return index...index + 2 }
    let isSlipped = isMonth(first) && isTwoDigits(second) || isTwoDigits(first) && isMonth(second)
    if isSlipped, isYear(third) { return index...index + 2 }
    // 2025-06-12, 12/06/2025, 12.06.2025
    guard second.mark == third.mark, [0x2D, 0x2F, 0x2E].contains(second.mark) else { return nil }
    guard first.start + first.digits + 1 == second.start, second.end + 1 == third.start else { return nil }
    if isYear(first), isDay(second), second.number <= 12, isDay(third) { return index...index + 2 }
    return isDay(first) && isDay(second) && isYear(third) ? index...index + 2 : nil
  }

  private func isYear(_ word: Word) -> Bool {
    word.digits == 4 && word.number >= 1990 && word.number < 2100
  }

  /// One digit away from a year of this century: "3025", "2825".
  private func isSlippedYear(_ word: Word) -> Bool {
    word.digits == 4 && word.number >= 1000 && (word.number / 100 % 10 == 0 || word.number / 1000 == 2)
  }

  private func isDay(_ word: Word) -> Bool { isTwoDigits(word) && word.number >= 1 && word.number <= 31 }

  private func isTwoDigits(_ word: Word) -> Bool {
    word.digits > 0 && word.digits <= 2 && (word.length == 0 || word.length == 2)
  }

  private func isMonth(_ word: Word) -> Bool {
    word.digits == 0 && DateLineReader.months.value(of: word.letters) != nil
  }

  /// What a word says of the day beside it.
  private enum Event { case publication, revision }

  private static let publishing: WordTable<Event> = table([
    (.publication, "published posted publication date written by issued released created"),
    (.revision, "updated modified reviewed revised edited update modification"),
  ])

  private static let months = table([
    (
      true,
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """
    )
  ])

  private static func table<Value: Sendable>(_ lists: [(Value, String)]) -> WordTable<Value> {
    WordTable(
      lists.flatMap { list in
        list.1.split(whereSeparator: \.isWhitespace).map { word in
          (word.utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }, list.0)
        }
      })
  }
}
