import AssayRecord

/// A record as bytes, with what a summary wants of it.
public struct Rendering: Sendable {
  /// One line of JSON, with its line feed; empty where not asked for.
  public var line: [UInt8] = []
  /// The record laid out for people, with a line feed at its end; empty where not asked for.
  public var pretty: [UInt8] = []
  /// What it adds to the summary.
  public var tally: Tally
  /// Its checks whose figures do not agree: code, statement and reason.
  public var inconsistencies: [String]

  /// How many bytes it has.
  public var byteCount: Int { line.count + pretty.count }

  /// Writes `record` in the layouts that are wanted.
  public init(_ record: Record, line wantsLine: Bool, pretty wantsPretty: Bool) {
    if wantsLine { line = Rendering.bytes(record, .compact) }
    if wantsPretty { pretty = Rendering.bytes(record, .pretty) }
    tally = Tally(record)
    inconsistencies = record.checks.filter { $0.verdict == .inconsistent }.map {
      "\($0.code) \($0.statement): \($0.detail)"
    }
  }

  private static func bytes(_ record: Record, _ layout: JSONWriter.Layout) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    record.write(to: &writer)
    writer.endLine()
    return Array(writer.bytes)
  }
}
