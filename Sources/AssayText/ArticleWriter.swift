/// Writes the text of a page's chosen parts: white space collapsed, references decoded, every byte with its
/// source.
struct ArticleWriter {
  private let page: [UInt8]
  private(set) var utf8: [UInt8] = []
  private(set) var map = SegmentMap()
  private(set) var blocks: [Block] = []
  private(set) var superscripts: [TextSpan] = []

  /// The start of the block being written, or nil between blocks.
  private var blockStart: Int?
  private var blockKind = Block.Kind.paragraph
  private var blockCell: Cell?
  /// White space seen since the last character, in the page.
  private var space: Range<Int>?
  /// Whether a line break is among it.
  private var isLineBreak = false
  private var superscriptStarts: [Int] = []
  /// One past the last byte of the page that was written.
  private var spent = 0

  init(page: [UInt8]) {
    self.page = page
    utf8.reserveCapacity(page.count / 8)
  }

  /// What the next text belongs to; ends the block before.
  mutating func beginBlock(_ kind: Block.Kind, cell: Cell? = nil) {
    endBlock()
    blockKind = kind
    blockCell = cell
  }

  /// Ends the block being written, if any has text.
  mutating func endBlock() {
    space = nil
    isLineBreak = false
    guard let start = blockStart else { return }
    blockStart = nil
    var end = utf8.count
    while end - start >= 2, utf8[end - 2] == 0xC2, utf8[end - 1] == 0xA0 {
      end -= 2
      while end > start, utf8[end - 1] <= 0x20 { end -= 1 }
    }
    guard end > start else { return }
    blocks.append(Block(kind: blockKind, span: TextSpan(start, end), cell: blockCell))
  }

  /// A line ends here; within a table's cell that is no more than a space.
  mutating func lineBreak() {
    guard blockStart != nil else { return }
    whiteSpace(spent, spent)
    if blockKind != .cell { isLineBreak = true }
  }

  /// A `<sup>` opens.
  mutating func beginSuperscript() { superscriptStarts.append(utf8.count) }

  /// A `<sup>` closes.
  mutating func endSuperscript() {
    guard var start = superscriptStarts.popLast() else { return }
    // A space before the mark, or the separator of a new block, is not the mark's.
    while start < utf8.count, utf8[start] <= 0x20 { start += 1 }
    if utf8.count > start { superscripts.append(TextSpan(start, utf8.count)) }
  }

  /// Adds the text of a piece.
  mutating func add(_ piece: TextPiece) {
    var index = piece.start
    let end = piece.end
    while index < end {
      let byte = page[index]
      if byte <= 0x20 {
        whiteSpace(index, index + 1)
        index += 1
      } else if byte == UInt8(ascii: "&"),
        let reference = Entities.reference(in: page.span, at: index, limit: end)
      {
        add(reference, at: index)
        index += reference.count
      } else if blockStart == nil, byte == 0xC2, index + 1 < end, page[index + 1] == 0xA0 {
        index += 2
      } else {
        let stop = plainEnd(from: index, to: end)
        startText()
        utf8.append(contentsOf: page[index..<stop])
        map.append(targetCount: stop - index, source: index, sourceCount: stop - index, stride: 1)
        spent = stop
        index = stop
      }
    }
  }

  /// The end of the bytes from `start` on that stand in the clean text as they are: a single space between
  /// words too.
  private func plainEnd(from start: Int, to end: Int) -> Int {
    let page = page.span
    var index = start + 1
    while index < end {
      let byte = page[index]
      if byte > 0x20 {
        if byte == UInt8(ascii: "&") { break }
      } else if byte < 0x20 || index + 1 == end || page[index + 1] <= 0x20
        || page[index + 1] == UInt8(ascii: "&")
      {
        break
      }
      index += 1
    }
    return index
  }

  private mutating func add(_ reference: Entities.Reference, at index: Int) {
    guard reference.first != 0 else { return }
    if reference.second == 0 {
      if reference.first <= 0x20 {
        whiteSpace(index, index + reference.count)
        return
      }
      if reference.first == 0xA0, blockStart == nil { return }
    }
    startText()
    let before = utf8.count
    UTF8Sequence.append(reference.first, to: &utf8)
    if reference.second != 0 { UTF8Sequence.append(reference.second, to: &utf8) }
    map.append(targetCount: utf8.count - before, source: index, sourceCount: reference.count, stride: 0)
    spent = index + reference.count
  }

  private mutating func whiteSpace(_ start: Int, _ end: Int) {
    guard blockStart != nil else { return }
    if let before = space {
      space = before.lowerBound..<max(before.upperBound, end)
    } else {
      space = start..<end
    }
  }

  /// Before a character: opens the block, or writes the white space that came before.
  private mutating func startText() {
    if blockStart == nil {
      separate()
      blockStart = utf8.count
      return
    }
    guard let space else { return }
    utf8.append(isLineBreak ? UInt8(ascii: "\n") : UInt8(ascii: " "))
    map.append(
      targetCount: 1, source: space.lowerBound, sourceCount: space.count, stride: space.count == 1 ? 1 : 0)
    self.space = nil
    isLineBreak = false
  }

  /// Writes what parts two blocks.
  private mutating func separate() {
    guard let last = blocks.last else { return }
    let separator: StaticString
    if let cell = blockCell, let before = last.cell, cell.table == before.table {
      separator = cell.row == before.row ? "\t" : "\n"
    } else if blockKind == .listItem, last.kind == .listItem {
      separator = "\n"
    } else {
      separator = "\n\n"
    }
    let text = separator.description.utf8
    utf8.append(contentsOf: text)
    map.append(targetCount: text.count, source: spent, sourceCount: 0, stride: 0)
  }
}
