import AssayOutput

/// A file written at once.
public enum WholeFile {
  /// Puts `bytes` in the place of the file at `path`, which appears whole or not at all.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let file = try AtomicFile(path: path)
    try file.write(bytes)
    try file.commit()
  }
}
