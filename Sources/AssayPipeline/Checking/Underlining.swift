/// A sentence on lines of limited width with its figures underlined, as compilers show code.
struct Underlining {
  private struct Cell {
    var character: Character
    var width: Int
    /// The mark that the character belongs to, or nil.
    var mark: Int?
  }

  private let cells: [Cell]
  private let marks: [Range<Int>]

  /// The words of `excerpt` with single spaces between them.
  init(_ excerpt: CheckFinding.Excerpt) {
    var cells: [Cell] = []
    var offset = 0
    for character in excerpt.text {
      let end = offset + character.unicodeScalars.count
      let mark = excerpt.marks.firstIndex { $0.lowerBound < end && offset < $0.upperBound }
      offset = end
      guard let shown = TerminalText.shown(character) else { continue }
      if shown == " ", let last = cells.last, last.character == " " {
        if last.mark != mark { cells[cells.count - 1].mark = nil }
        continue
      }
      cells.append(Cell(character: shown, width: DisplayWidth.of(shown), mark: mark))
    }
    self.cells = cells
    var marks: [Range<Int>] = []
    for (index, cell) in cells.enumerated() {
      guard let mark = cell.mark else { continue }
      if index > 0, cells[index - 1].mark == mark {
        marks[marks.count - 1] = marks[marks.count - 1].lowerBound..<(index + 1)
      } else {
        marks.append(index..<(index + 1))
      }
    }
    self.marks = marks
  }

  /// Pairs of a line of text and the line below it with `^~~` under each figure.
  ///
  /// A sentence of more than `width` columns is cut to windows around its figures; `…` stands where words are left out.
  func lines(width: Int) -> [(text: String, marks: String)] {
    let width = max(width, 24)
    if columns(cells.indices) <= width { return [line(cells.indices)] }
    var windows: [Range<Int>] = []
    var rest = marks[...]
    while let first = rest.first {
      let window = window(around: first, width: width - 2)
      windows.append(window)
      rest = rest.drop { $0.upperBound <= window.upperBound || $0.lowerBound < window.upperBound }
    }
    if windows.isEmpty { windows = [window(around: 0..<0, width: width - 2)] }
    return windows.map { line($0) }
  }

  private func columns(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }

  /// Words around `mark`, about a third of them before it.
  private func window(around mark: Range<Int>, width: Int) -> Range<Int> {
    var start = mark.lowerBound
    var room = width / 3
    while start > 0, cells[start - 1].width <= room {
      start -= 1
      room -= cells[start].width
    }
    var end = start
    room = width
    while end < cells.count, cells[end].width <= room {
      room -= cells[end].width
      end += 1
    }
    // What is left of the line at the end of a sentence goes to the words before.
    if end == cells.count {
      while start > 0, cells[start - 1].width <= room {
        start -= 1
        room -= cells[start].width
      }
    }
    return trimmed(start..<end, keeping: mark)
  }

  /// Without the parts of words at both ends, and never less than `mark`.
  private func trimmed(_ range: Range<Int>, keeping mark: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    if start > 0 {
      let space = cells[start..<max(start, mark.lowerBound)].firstIndex { $0.character == " " }
      if let space { start = space + 1 }
    }
    var end = range.upperBound
    if end < cells.count {
      let from = min(max(mark.upperBound, start), end)
      if let space = cells[from..<end].lastIndex(where: { $0.character == " " && $0.mark == nil }) {
        end = space
      }
    }
    return start..<max(start, end)
  }

  private func line(_ range: Range<Int>) -> (text: String, marks: String) {
    var text = range.lowerBound > 0 ? "…" : ""
    var below = range.lowerBound > 0 ? " " : ""
    for index in range {
      let cell = cells[index]
      text.append(cell.character)
      let isStart = index == 0 || cells[index - 1].mark != cell.mark
      let sign = cell.mark == nil ? " " : isStart ? "^" : "~"
      if cell.width > 0 { below += sign }
      if cell.width > 1 { below += cell.mark == nil ? " " : "~" }
    }
    if range.upperBound < cells.count { text += "…" }
    while below.last == " " { below.removeLast() }
    return (text, below)
  }
}
