/// The blocks of a plain text.
///
/// Paragraphs end at blank lines; where lines are long, each line is one. A short line without a final stop
/// that stands alone is a heading, and the first one that says anything is the title. A line with a list mark
/// begins an item.
struct PlainTextBlocks {
  /// A line longer than this, in bytes, is a paragraph of its own.
  static let longLine = 200
  /// The longest heading, in bytes.
  static let longestHeading = 160

  /// The title is among this many blocks or nowhere.
  static let titleWithin = 20

  /// The blocks found, in order.
  private(set) var blocks: [Block] = []
  private let text: [UInt8]
  /// The lines since the last blank one, without white space around them.
  private var lines: [TextSpan] = []
  private var hasTitle = false

  /// Finds the blocks of `text`, which must be valid UTF-8.
  init(_ text: [UInt8]) {
    self.text = text
    var start = 0
    var feed = next(0x0A, from: 0)
    var carriageReturn = next(0x0D, from: 0)
    while start <= text.count {
      var end = min(feed, carriageReturn)
      let line = trimmed(start, end)
      if line.isEmpty { endParagraph() } else { lines.append(line) }
      if end == carriageReturn, end + 1 == feed { end = feed }
      start = end + 1
      if feed < start { feed = next(0x0A, from: start) }
      if carriageReturn < start { carriageReturn = next(0x0D, from: start) }
    }
    endParagraph()
  }

  /// The next place of `byte`, or the end of the text.
  private func next(_ byte: UInt8, from start: Int) -> Int {
    text.span.firstIndex(of: byte, from: start) ?? text.count
  }

  /// The title: the first heading that says anything, or nil.
  var title: TextSpan? { blocks.first { $0.kind == .title }?.span }

  private func trimmed(_ start: Int, _ end: Int) -> TextSpan {
    var start = start
    var end = end
    while start < end {
      if text[start] <= 0x20 {
        start += 1
      } else if start + 1 < end, text[start] == 0xC2, text[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if text[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return TextSpan(start, end)
  }

  private mutating func endParagraph() {
    defer { lines.removeAll(keepingCapacity: true) }
    guard let first = lines.first else { return }
    if lines.count == 1 {
      if let item = item(first) {
        add(.listItem, item)
      } else if isHeading(first) {
        addHeading(first)
      } else {
        add(.paragraph, first)
      }
      return
    }
    if lines.contains(where: { $0.count > PlainTextBlocks.longLine }) {
      for line in lines {
        if let item = item(line) {
          add(.listItem, item)
        } else if line.start == first.start, isHeading(line) {
          addHeading(line)
        } else {
          add(.paragraph, line)
        }
      }
      return
    }
    var current = first
    var isItem = false
    for line in lines {
      if let item = item(line), isItem || line.start == first.start || !isNumbered(line) {
        if line.start != first.start { add(isItem ? .listItem : .paragraph, current) }
        current = item
        isItem = true
      } else {
        current = current.union(line)
      }
    }
    add(isItem ? .listItem : .paragraph, current)
  }

  private mutating func add(_ kind: Block.Kind, _ span: TextSpan) {
    if !span.isEmpty { blocks.append(Block(kind: kind, span: span)) }
  }

  private mutating func addHeading(_ line: TextSpan) {
    if !hasTitle, blocks.count < PlainTextBlocks.titleWithin, saysAnything(line) {
      hasTitle = true
      add(.title, line)
    } else {
      add(.heading(2), line)
    }
  }

  private func isHeading(_ line: TextSpan) -> Bool {
    guard line.count <= PlainTextBlocks.longestHeading else { return false }
    switch text[line.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ","):
      return false
    default: break
    }
    return text[line.range].contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
  }

  /// Whether a heading can be a title: at least three words, and not the name of the kind of paper.
  private func saysAnything(_ line: TextSpan) -> Bool {
    let bytes = text[line.range]
    if bytes.contains(where: { $0 >= 0x80 }) {
      let line = String(decoding: bytes, as: UTF8.self).lowercased()
      if PlainTextBlocks.paperKinds.contains(where: { line.hasSuffix($0) }) { return false }
      return line.split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }.count >= 3
    }
    let isKind = PlainTextBlocks.paperKinds.contains { kind in
      bytes.count >= kind.utf8.count
        && bytes.suffix(kind.utf8.count).elementsEqual(kind.utf8) {
          $0 == $1 || $0 &- 0x41 < 26 && $0 | 0x20 == $1
        }
    }
    if isKind { return false }
    var words = 0
    var isInWord = false
    for byte in bytes {
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      if isLetter, !isInWord { words += 1 }
      isInWord = isLetter
    }
    return words >= 3
  }

  /// Lines that name the kind of paper end so.
  private static let paperKinds = ["for immediate release", "press release", "news release", "media release"]

  private func isNumbered(_ line: TextSpan) -> Bool { text[line.start] >= 0x30 && text[line.start] <= 0x39 }

  /// The text of a list item behind its mark, or nil where the line has none.
  private func item(_ line: TextSpan) -> TextSpan? {
    var index = line.start
    let byte = text[index]
    if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return nil }
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") {
      index += 1
    } else if byte >= 0x30, byte <= 0x39 {
      while index < line.end, text[index] >= 0x30, text[index] <= 0x39 { index += 1 }
      guard index - line.start <= 3, index < line.end else { return nil }
      guard text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") else { return nil }
      index += 1
    } else {
      for mark in PlainTextBlocks.marks where text[index..<line.end].starts(with: mark) {
        index += mark.count
      }
      if index == line.start { return nil }
    }
    let rest = trimmed(index, line.end)
    let isSpaced = rest.start > index || isBullet(line.start)
    return rest.isEmpty || !isSpaced ? nil : rest
  }

  /// Bullets stand without space too; dashes never.
  private func isBullet(_ start: Int) -> Bool {
    text[start...].starts(with: [0xE2, 0x80, 0xA2]) || text[start...].starts(with: [0xE2, 0x96])
  }

  /// • ‣ – — ▪ ■ ● ◦ ·
  private static let marks: [[UInt8]] = ["•", "‣", "–", "—", "▪", "■", "●", "◦", "·"].map { Array($0.utf8) }
}
