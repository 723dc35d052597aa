import AssayRecord

/// Findings in the Test Anything Protocol, version 14: one test a check; the plan stands at the end.
public struct CheckTAP {
  /// The first line.
  public static let head = "TAP version 14\n"
  private var count = 0

  /// Nothing told yet.
  public init() {}

  /// The tests of a document; one that could not be checked is a test that failed.
  public mutating func lines(_ document: CheckedDocument) -> String {
    var text = ""
    if let failure = document.failure {
      count += 1
      text +=
        "not ok \(count) - \(CheckTAP.escaped("\(document.uri): \(failure.code): \(failure.message)"))\n"
    }
    for finding in document.findings {
      count += 1
      let check = finding.check
      let title = CheckTAP.escaped("\(finding.uri): \(check.code) \(check.check): \(check.statement)")
      switch check.verdict {
      case .consistent: text += "ok \(count) - \(title)\n"
      case .untestable: text += "ok \(count) - \(title) # SKIP \(CheckTAP.escaped(check.detail))\n"
      case .explained: text += "ok \(count) - \(title)\n" + CheckTAP.diagnosis(finding)
      case .inconsistent: text += "not ok \(count) - \(title)\n" + CheckTAP.diagnosis(finding)
      }
    }
    return text
  }

  /// The plan.
  public var end: String { count == 0 ? "1..0 # SKIP no check could be tried\n" : "1..\(count)\n" }

  /// A block of YAML, its strings in the quotes that JSON has too.
  private static func diagnosis(_ finding: CheckFinding) -> String {
    var lines = ["  ---", "  verdict: \(finding.check.verdict.rawValue)"]
    lines.append("  detail: \(quoted(finding.check.detail))")
    if !finding.places.isEmpty { lines.append("  figures:") }
    for place in finding.places {
      lines.append("    - quote: \(quoted(place.quote))")
      if let line = place.line, let column = place.column {
        lines.append("      line: \(line)")
        lines.append("      column: \(column)")
      }
      lines.append("      source_start: \(place.sourceStart)")
      lines.append("      source_end: \(place.sourceEnd)")
    }
    return lines.map { $0 + "\n" }.joined() + "  ...\n"
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter(capacity: text.utf8.count + 16)
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// One line, in which neither a directive nor an escape can be mistaken.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in TerminalText.shown(text) {
      if character == "#" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
