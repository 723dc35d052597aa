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
    var index = 0
    while index <= text.count {
      guard index == text.count || text[index] == 0x0A || text[index] == 0x0D else {
        index += 1
        continue
      }
      let line = trimmed(start, index)
      if line.isEmpty { endParagraph() } else { lines.append(line) }
      if index + 1 < text.count, text[index] == 0x0D, text[index + 1] == 0x0A { index += 1 }
      index += 1
      start = index
    }
    endParagraph()
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
    let stops: StaticString = ".!?;,"
    if stops.description.utf8.contains(text[line.end - 1]) { return false }
    return text[line.range].contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
  }

  /// Whether a heading can be a title: at least three words, and not the name of the kind of paper.
  private func saysAnything(_ line: TextSpan) -> Bool {
    let line = String(decoding: text[line.range], as: UTF8.self).lowercased()
    let kinds = ["for immediate release", "press release", "news release", "media release"]
    if kinds.contains(where: { line.hasSuffix($0) }) { return false }
    let words = line.split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }
    return words.count >= 3
  }

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
