import AssayExtraction
import AssayRecord
import AssayText

/// What was found in a document, sentence by sentence, for a person at a terminal.
public struct Explanation {
  /// How the explanation is laid out.
  public struct Style: Sendable {
    /// How many columns a line may have.
    public var width: Int
    /// Whether colours and underlining may be used; without them marks stand below the words.
    public var hasColour: Bool

    /// Makes a style.
    public init(width: Int, hasColour: Bool) {
      self.width = max(40, width)
      self.hasColour = hasColour
    }
  }

  private let view: DocumentView
  private let findings: [Finding]
  private let trace: [TraceEntry]
  private let extractor: Extractor
  private let paint: Paint
  private let width: Int

  /// Reads the text of `view` again, this time keeping what lies between text and record.
  public init(_ view: DocumentView, style: Style) throws {
    self.view = view
    self.paint = Paint(hasColour: style.hasColour)
    self.width = style.width
    extractor = try Extractor()
    let workspace = try Extractor.Workspace(extractor)
    findings = try extractor.findings(in: view.text, using: workspace)
    trace = try extractor.facts(in: view.text, using: workspace, isTracing: true).trace
  }

  /// Each sentence with what was found in it, the rows that it gave, and what the checks say of them.
  public func text() -> String {
    let rows = rowsBySentence()
    var lines: [String] = []
    for (index, sentence) in view.sentences.enumerated() {
      let found = findings.filter { sentence.span.contains($0.span) }
      lines += quoted(sentence, found)
      lines += rules(found)
      for step in trace where sentence.span.overlaps(step.span) {
        lines += note("link", "\(step.rule): \(step.note)", .dim)
      }
      for row in rows[index] ?? [] { lines += note(row.id, row.text, Paint.Tint(row.verdict)) }
      lines.append("")
    }
    return (lines + summary()).map { $0 + "\n" }.joined()
  }

  // MARK: Rows

  /// The rows at the sentences in which they are told of first; a check at the last figure that it needs.
  private func rowsBySentence() -> [Int: [RowNote]] {
    let starts = view.sentences.map { view.text.codePoints(of: $0.span).start }
    var rows: [Int: [RowNote]] = [:]
    for row in RowNote.notes(of: view.record) {
      let place = row.verdict == nil ? row.evidence.first : row.evidence.last
      let index = starts.lastIndex { $0 <= place?.start ?? 0 } ?? 0
      rows[index, default: []].append(row)
    }
    return rows
  }

  private func summary() -> [String] {
    let verdicts = view.record.summary
    return [
      "\(verdicts.consistent) checks consistent, \(verdicts.inconsistent) inconsistent, "
        + "\(verdicts.explained) explained, \(verdicts.untestable) untestable"
    ]
  }

  // MARK: Layout

  /// A line below a sentence, wrapped under itself.
  private func note(_ name: String, _ text: String, _ tint: Paint.Tint) -> [String] {
    let head = "    " + name + String(repeating: " ", count: max(1, 8 - name.count))
    let indent = String(repeating: " ", count: head.count)
    return Wrapping.lines(text, width: width - head.count).enumerated().map { index, line in
      (index == 0 ? head : indent) + paint.tinted(line, tint)
    }
  }

  /// What was found and by which rule, in the order of the text.
  private func rules(_ found: [Finding]) -> [String] {
    if found.isEmpty { return [] }
    let parts = found.map { finding in
      "\(finding.summary(view.text.utf8)) ‹\(rule(finding))›"
    }
    return note("finds", parts.joined(separator: " · "), .dim)
  }

  private func rule(_ finding: Finding) -> String {
    if finding.rule != Finding.lexicon, Int(finding.rule) < extractor.rules.rules.count {
      return extractor.rules.rules[Int(finding.rule)].id
    }
    return "lexicon \(finding.kind)"
  }

  /// The sentence, wrapped, with what was found underlined or, without colours, marked in a line below.
  private func quoted(_ sentence: Sentence, _ found: [Finding]) -> [String] {
    var isMarked: [Bool] = []
    var characters: [Character] = []
    var offset = sentence.span.start
    for character in view.text.string(sentence.span) {
      let isSpace = character.isWhitespace
      characters.append(isSpace ? " " : character)
      isMarked.append(found.contains { $0.span.start <= offset && offset < $0.span.end })
      offset += character.utf8.count
    }
    var lines: [String] = []
    for range in Wrapping.ranges(of: characters, width: width - 2) {
      if paint.hasColour {
        lines.append(paint.underlined(characters[range], isMarked[range]))
        continue
      }
      lines.append(String(characters[range]))
      var marks = isMarked[range].map { $0 ? "~" : " " }.joined()
      while marks.last == " " { marks.removeLast() }
      if !marks.isEmpty { lines.append(marks) }
    }
    return lines
  }
}

/// Colours of the terminal, or none.
struct Paint {
  /// What a line means.
  enum Tint {
    case plain, dim, good, bad, unsure

    init(_ verdict: Verdict?) {
      switch verdict {
      case nil: self = .plain
      case .consistent: self = .good
      case .inconsistent: self = .bad
      case .explained, .untestable: self = .unsure
      }
    }

    fileprivate var code: String {
      switch self {
      case .plain: ""
      case .dim: "2"
      case .good: "32"
      case .bad: "1;31"
      case .unsure: "33"
      }
    }
  }

  let hasColour: Bool

  func tinted(_ text: String, _ tint: Tint) -> String {
    guard hasColour, !tint.code.isEmpty else { return text }
    return "\u{1B}[\(tint.code)m\(text)\u{1B}[0m"
  }

  /// The characters with those underlined that are marked.
  func underlined(_ characters: ArraySlice<Character>, _ isMarked: ArraySlice<Bool>) -> String {
    var text = ""
    var isOn = false
    for (character, mark) in zip(characters, isMarked) {
      if mark != isOn {
        text += mark ? "\u{1B}[4;36m" : "\u{1B}[0m"
        isOn = mark
      }
      text.append(character)
    }
    return isOn ? text + "\u{1B}[0m" : text
  }
}

/// Breaks text into lines at its spaces.
enum Wrapping {
  static func lines(_ text: String, width: Int) -> [String] {
    let characters = Array(text)
    return ranges(of: characters, width: width).map { String(characters[$0]) }
  }

  /// The ranges of the lines, without the spaces at which they are broken; a word longer than a line is cut.
  static func ranges(of characters: [Character], width: Int) -> [Range<Int>] {
    let width = max(10, width)
    var ranges: [Range<Int>] = []
    var start = 0
    while start < characters.count {
      var end = min(characters.count, start + width)
      if end < characters.count, characters[end] != " ",
        let space = characters[start..<end].lastIndex(of: " "), space > start
      {
        end = space
      }
      ranges.append(start..<end)
      start = end
      while start < characters.count, characters[start] == " " { start += 1 }
    }
    return ranges
  }
}
