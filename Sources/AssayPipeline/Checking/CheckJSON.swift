import AssayRecord

/// Findings as JSON Lines: `uri`, `code`, `check`, `verdict`, `statement`, `detail`, `spans`.
public enum CheckJSON {
  /// The lines of a document's findings, in the order of the text.
  public static func lines(_ document: CheckedDocument) -> [UInt8] {
    var writer = JSONWriter(capacity: 1_024)
    for finding in document.findings {
      writer.beginObject()
      for (key, value) in [
        ("uri", finding.uri), ("code", finding.check.code), ("check", finding.check.check),
        ("verdict", finding.check.verdict.rawValue), ("statement", finding.check.statement),
        ("detail", finding.check.detail),
      ] {
        writer.key(name: key)
        writer.string(value)
      }
      writer.key("spans")
      writer.beginArray()
      for place in finding.places { write(place, to: &writer) }
      writer.endArray()
      writer.endObject()
      writer.endLine()
    }
    return Array(writer.bytes)
  }

  private static func write(_ place: CheckFinding.Place, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("start")
    writer.number(place.start)
    writer.key("end")
    writer.number(place.end)
    writer.key("quote")
    writer.string(place.quote)
    for (key, value) in [
      ("source_start", place.sourceStart), ("source_end", place.sourceEnd), ("line", place.line),
      ("column", place.column),
    ] {
      writer.key(name: key)
      if let value { writer.number(value) } else { writer.null() }
    }
    writer.endObject()
  }
}
