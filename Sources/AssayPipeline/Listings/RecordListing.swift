import AssayRecord

/// What describes records as such.
public enum RecordListing {
  /// The JSON Schema of a record, with a line feed at its end.
  public static var schema: String {
    RecordSchema.json.hasSuffix("\n") ? RecordSchema.json : RecordSchema.json + "\n"
  }
}
