import AssayOutput
import AssayRecord
import Glibc

/// A folder of records: `records.jsonl` with a line a notice and, unless only that is wanted, `<slug>.json` laid out for people.
///
/// Each file appears whole or not at all, `records.jsonl` at the end. A run that is stopped before leaves what it takes to go on:
/// `.records.jsonl.partial` and `.records.jsonl.manifest`.
public final class OutputDirectory {
  /// The folder.
  public let path: String
  /// How many notices have a file of their own.
  public private(set) var fileCount = 0
  private let lines: JournaledLines
  private let hasFiles: Bool
  private var linesProblem: OutputError?
  private var slugs = Slugs()

  /// Makes the folder, with those above it, where it is missing, and begins `records.jsonl`; or goes on with what `run`, the same
  /// command, left when it was stopped. Points to go on from are at least `interval` milliseconds apart.
  ///
  /// - Throws: `OutputError` where the system refuses; `InputProblem` where what is left is of another run, or was changed.
  public init(
    path: String, run: String = "", resumes: Bool = false, hasFiles: Bool = true, interval: Int = 250
  ) throws {
    self.path = path
    self.hasFiles = hasFiles
    try OutputDirectory.make(path)
    var slugs = Slugs()
    var fileCount = 0
    lines = try JournaledLines(path: path + "/records.jsonl", run: run, resumes: resumes, interval: interval)
    {
      line in
      guard hasFiles, let uri = OutputDirectory.uri(of: line) else { return }
      _ = slugs.slug(of: uri)
      fileCount += 1
    }
    self.slugs = slugs
    self.fileCount = fileCount
  }

  /// Where the run that is gone on with had come to, and what it had found; nil where there is none.
  public var resumed: (place: ReadingPlace, tally: Tally)? {
    lines.resumed.map { ($0.place, $0.tally) }
  }

  /// The name of the document in a line that this wrote.
  private static func uri(of line: [UInt8]) -> String? {
    let key = Array("\"source\":{\"uri\":\"".utf8)
    // A string cannot hold its quotes unescaped, so that the first place is the key's.
    var start = 0
    while let place = line[start...].firstIndex(of: key[1]) {
      if place > 0, line[(place - 1)...].starts(with: key) {
        let value = line[(place - 1 + key.count)...]
        var end = value.startIndex
        while end < value.endIndex, value[end] != 0x22 { end += value[end] == 0x5C ? 2 : 1 }
        guard end < value.endIndex else { return nil }
        do {
          let object = Array("{\"uri\":\"".utf8) + value[..<end] + Array("\"}".utf8)
          return try JSONLine.fields(["uri"], in: object[...])[0].map { String(decoding: $0, as: UTF8.self) }
        } catch {
          return nil
        }
      }
      start = place + 1
    }
    return nil
  }

  /// Adds the record of the notice at `uri`; gives why its file could not be written, or nil where it was.
  ///
  /// Once `records.jsonl` has failed it is not tried again, and `close` says why.
  public func append(_ rendering: Rendering, of uri: String) -> OutputError? {
    if linesProblem == nil {
      do {
        try lines.append(rendering.line)
      } catch {
        linesProblem = error
      }
    }
    if !hasFiles { return nil }
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

  /// Takes note of how far the inputs were read and what was found, now and then or `always`, so that a later run can go on from there.
  public func mark(_ place: ReadingPlace, _ tally: Tally, always: Bool = false) {
    if linesProblem != nil { return }
    do {
      try lines.mark(place, tally, always: always)
    } catch {
      linesProblem = error
    }
  }

  /// Leaves what was marked last to a later run.
  ///
  /// - Throws: why `records.jsonl` could not be written.
  public func stop() throws(OutputError) {
    if let linesProblem { throw linesProblem }
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
