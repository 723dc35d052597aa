import AssayRecord

extension Reconciliation {
  /// A table for people: each approval with its documents, then its rows, the worst first.
  ///
  /// Rows that agree, or that one document alone has, are lines of their own; the others show what each document prints.
  public func text() -> String {
    var lines: [String] = []
    for approval in approvals {
      let names = approval.drugs.joined(separator: " + ")
      let brands = approval.brands.isEmpty ? "" : " (\(approval.brands.joined(separator: ", ")))"
      let title = [names + brands, approval.agency, approval.decisionDate].compactMap { $0 }
      lines.append("\(approval.id)  " + shown(title.joined(separator: " · ")))
      for id in approval.documents { lines.append("    \(id)  \(shown(uri(of: id)))") }
      lines.append("")
      for verdict in Agreement.allCases {
        let rows = approval.rows.filter { $0.verdict == verdict }
        if rows.isEmpty { continue }
        lines.append("  \(Reconciliation.heading(verdict))")
        lines += verdict == .agreement || verdict == .gap ? table(rows) : rows.flatMap(detailed)
        lines.append("")
      }
    }
    if !unplaced.isEmpty {
      lines.append("of no approval")
      for entry in unplaced { lines.append("    \(shown(uri(of: entry.document))): \(entry.reason)") }
      lines.append("")
    }
    let counts = Agreement.allCases.map { "\(count($0)) \(Reconciliation.plural($0))" }
    lines.append(
      "\(documents.count) document\(documents.count == 1 ? "" : "s"), "
        + "\(approvals.count) approval\(approvals.count == 1 ? "" : "s"): " + counts.joined(separator: ", "))
    return lines.map { $0 + "\n" }.joined()
  }

  private static func heading(_ verdict: Agreement) -> String {
    verdict == .gap ? "only in one document" : verdict.rawValue
  }

  private static func plural(_ verdict: Agreement) -> String {
    switch verdict {
    case .disagreement: "disagreements"
    case .agreement: "agreements"
    case .gap: "gaps"
    case .explained, .untestable: verdict.rawValue
    }
  }

  private func uri(of id: String) -> String {
    documents.first { $0.id == id }?.record.source.uri ?? id
  }

  /// A row with what every document prints.
  private func detailed(_ row: Row) -> [String] {
    let code = row.verdict == .disagreement ? "\(Reconciliation.checkCode) " : ""
    var lines = ["    \(code)\(shown(row.subject)): \(row.field)", "      \(shown(row.detail))"]
    let width = row.entries.map { $0.value.count }.max() ?? 0
    for entry in row.entries {
      let space = String(repeating: " ", count: max(0, min(width, 60) - entry.value.count))
      lines.append("      \(entry.document)  \(shown(entry.value))\(space)  \(quotes(entry))")
    }
    if !row.missing.isEmpty { lines.append("      not in \(row.missing.joined(separator: ", "))") }
    return lines
  }

  /// One line a row: what it is, its value, and who says it.
  private func table(_ rows: [Row]) -> [String] {
    let cells = rows.map { row in
      let subject = row.kind == .result || row.kind == .cohort ? row.subject : "\(row.subject), \(row.field)"
      return (
        shown(subject), shown(row.entries.first?.value ?? ""),
        Reconciliation.unique(row.entries.map(\.document)).joined(separator: " ")
      )
    }
    let first = min(56, cells.map { $0.0.count }.max() ?? 0)
    let second = min(40, cells.map { $0.1.count }.max() ?? 0)
    return cells.map { subject, value, documents in
      "    " + Reconciliation.padded(subject, first) + "  " + Reconciliation.padded(value, second) + "  "
        + documents
    }
  }

  /// The quotes without what is too long to be read in a table.
  private func quotes(_ entry: Entry) -> String {
    entry.evidence.prefix(4).map { "“" + shown(String(decoding: $0.quote, as: UTF8.self), most: 60) + "”" }
      .joined(separator: " ")
  }

  private func shown(_ text: String, most: Int = 200) -> String {
    // No document may steer the terminal.
    let safe = text.map { character -> Character in
      if character.isWhitespace { return " " }
      return character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        ? "\u{FFFD}" : character
    }
    return safe.count > most ? String(safe.prefix(most - 1)) + "…" : String(safe)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    if text.count > width { return String(text.prefix(width - 1)) + "…" }
    return text + String(repeating: " ", count: width - text.count)
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
