import AssayRecord

/// An output that takes records in their order and appears whole when it is closed.
public protocol RecordFile: AnyObject {
  /// Adds a record.
  func append(_ record: Record) throws(OutputError)
  /// Makes the output appear; without it nothing does.
  func close() throws(OutputError)
}
