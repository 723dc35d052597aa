import AssayRecord

/// JSON for people: two spaces a level, one key a line.
public final class PrettyJSONFile: RecordFile {
  /// How several records stand in one file.
  public enum Shape: Sendable {
    /// One after another, each ended by a line feed: one record makes one JSON document.
    case stream
    /// As the elements of one array.
    case array
  }

  private let file: AtomicFile
  private let shape: Shape
  private var spare = JSONWriter(layout: .pretty)

  /// Opens the output at `path`.
  public init(path: String, shape: Shape = .stream) throws(OutputError) {
    file = try AtomicFile(path: path)
    self.shape = shape
    if shape == .array { spare.beginArray() }
  }

  /// Adds a record.
  public func append(_ record: Record) throws(OutputError) {
    var writer = JSONWriter(capacity: 0)
    swap(&writer, &spare)
    record.write(to: &writer)
    if shape == .stream { writer.endLine() }
    try writer.withBytes { (bytes) throws(OutputError) in try file.write(bytes) }
    writer.discardBytes()
    swap(&writer, &spare)
  }

  /// Makes the file appear.
  public func close() throws(OutputError) {
    if shape == .array {
      spare.endArray()
      spare.endLine()
      try spare.withBytes { (bytes) throws(OutputError) in try file.write(bytes) }
      spare.discardBytes()
    }
    try file.commit()
  }
}
