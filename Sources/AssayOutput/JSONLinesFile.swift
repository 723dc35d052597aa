import AssayRecord

/// JSON Lines: each record one line, ended by a line feed.
public final class JSONLinesFile: RecordFile {
  private let file: AtomicFile
  private var spare = JSONWriter()

  /// Opens the output at `path`.
  public init(path: String) throws(OutputError) { file = try AtomicFile(path: path) }

  /// Adds a record as one line.
  public func append(_ record: Record) throws(OutputError) {
    // A local writer: one that is a property of a class is a third slower.
    var writer = JSONWriter(capacity: 0)
    swap(&writer, &spare)
    writer.removeAll()
    record.write(to: &writer)
    writer.endLine()
    try writer.withBytes { (bytes) throws(OutputError) in try file.write(bytes) }
    swap(&writer, &spare)
  }

  /// Adds bytes that are whole lines already, written by other threads.
  public func append(lines: UnsafeRawBufferPointer) throws(OutputError) { try file.write(lines) }

  /// Makes the file appear.
  public func close() throws(OutputError) { try file.commit() }
}
