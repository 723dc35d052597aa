import AssayRecord

/// Findings for a person: the worst first, each with its sentence and its figures underlined.
public struct CheckText {
  private let width: Int
  private let paint: Paint
  private let showsAll: Bool
  private var blocks: [Verdict: [String]] = [:]

  /// A layout of at most `width` columns; consistent findings are kept only if `showsAll`.
  public init(width: Int, hasColour: Bool, showsAll: Bool) {
    self.width = max(width, 60)
    self.paint = Paint(hasColour: hasColour)
    self.showsAll = showsAll
  }

  /// Takes the findings of a document.
  public mutating func add(_ document: CheckedDocument) {
    for finding in document.findings where showsAll || finding.check.verdict != .consistent {
      blocks[finding.check.verdict, default: []].append(block(finding))
    }
  }

  /// All findings, then the counts.
  public func text(_ tally: CheckTally) -> String {
    let found = Verdict.worstFirst.flatMap { blocks[$0] ?? [] }
    return (found + [tally.line + "\n"]).joined(separator: "\n")
  }

  private func block(_ finding: CheckFinding) -> String {
    let check = finding.check
    var place = TerminalText.shown(finding.uri)
    if let first = finding.place { place += ":" + CheckText.short(first) }
    let head = "\(place): " + paint.tinted(check.verdict.rawValue, Paint.Tint(check.verdict))
    var lines = ["\(head): \(check.code) \(check.check): \(TerminalText.shown(check.statement))"]
    lines += Wrapping.lines(TerminalText.shown(check.detail), width: width - 4).map { "    " + $0 }
    let gutter = finding.excerpts.map { CheckText.short($0.place).count }.max() ?? 0
    for excerpt in finding.excerpts {
      let label = CheckText.short(excerpt.place)
      let edge = String(repeating: " ", count: gutter - label.count) + label
      let blank = String(repeating: " ", count: gutter)
      for (index, line) in Underlining(excerpt).lines(width: width - gutter - 5).enumerated() {
        lines.append("  \(index == 0 ? edge : blank) | \(line.text)")
        lines.append("  \(blank) | \(paint.tinted(line.marks, Paint.Tint(check.verdict)))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `12:8`, or the first code point of the clean text, `@1666`, where the file is not at hand.
  private static func short(_ place: CheckFinding.Place) -> String {
    if let line = place.line, let column = place.column { return "\(line):\(column)" }
    return "@\(place.start)"
  }
}
