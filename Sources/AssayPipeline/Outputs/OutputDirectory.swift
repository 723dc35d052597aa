import AssayOutput
import AssayRecord
import Glibc

/// A folder of records: `records.jsonl` with a line a notice, and `<slug>.json` laid out for people.
///
/// Each file appears whole or not at all, `records.jsonl` at the end.
public final class OutputDirectory {
  /// The folder.
  public let path: String
  /// How many notices have a file of their own.
  public private(set) var fileCount = 0
  private let lines: JSONLinesFile
  private var linesProblem: OutputError?
  private var slugs = Slugs()

  /// Makes the folder, with those above it, where it is missing, and opens `records.jsonl`.
  public init(path: String) throws(OutputError) {
    self.path = path
    try OutputDirectory.make(path)
    lines = try JSONLinesFile(path: path + "/records.jsonl")
  }

  /// Adds the record of the notice at `uri`; gives why its file could not be written, or nil where it was.
  ///
  /// Once `records.jsonl` has failed it is not tried again, and `close` says why.
  public func append(_ rendering: Rendering, of uri: String) -> OutputError? {
    if linesProblem == nil {
      do {
        try rendering.line.withUnsafeBytesTyped { (bytes) throws(OutputError) in
          try lines.append(lines: bytes)
        }
      } catch {
        linesProblem = error
      }
    }
    do {
      let file = try AtomicFile(path: "\(path)/\(slugs.slug(of: uri)).json")
      try file.write(rendering.pretty)
      try file.commit()
      fileCount += 1
      return nil
    } catch {
      return error
    }
  }

  /// Makes `records.jsonl` appear.
  public func close() throws(OutputError) {
    if let linesProblem { throw linesProblem }
    try lines.close()
  }

  private static func make(_ path: String) throws(OutputError) {
    var end = path.startIndex
    while end < path.endIndex {
      end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
      if mkdir(String(path[..<end]), 0o777) != 0 && errno != EEXIST && errno != EISDIR {
        throw OutputError(path: String(path[..<end]), action: "create the directory", number: errno)
      }
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw OutputError(path: path, action: "create the directory", number: errno)
    }
    if status.kind != S_IFDIR {
      throw OutputError(path: path, action: "create the directory", number: ENOTDIR)
    }
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` that keeps the type of the error.
  func withUnsafeBytesTyped<T, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> T
  ) throws(Failure) -> T {
    try withUnsafeBufferPointer { (buffer) throws(Failure) in try body(UnsafeRawBufferPointer(buffer)) }
  }
}
