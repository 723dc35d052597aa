import AssayOutput
import Glibc

/// Lines that are kept when the run is stopped, whatever stops it, and gone on with by the next.
///
/// They are appended to a hidden file beside the one that they become when all are there. Now and then they are brought to the disk,
/// and then a line about it goes to a manifest beside them. Whatever stands behind the last such point is thrown away by who resumes.
final class JournaledLines {
  private static let bufferSize = 262_144
  /// The least time between two points, in milliseconds: each waits for the disk.
  private let interval: Int

  /// The path of the whole file.
  let path: String
  private let descriptor: Int32
  private let manifest: Int32
  private var buffer: [UInt8] = []
  private let fingerprint = RunningFingerprint()
  private var count = 0
  private var lastPoint = 0
  /// Where the stopped run had come to; nil where there was none.
  let resumed: RunManifest.Point?

  /// Begins anew at `path`, or, where that is wanted and `run` names the run that was stopped, goes on behind its last point; what stands
  /// before it is given to `replay` line by line.
  ///
  /// - Throws: `OutputError` where the system refuses; `InputProblem` where the files are not those of that run.
  init(path: String, run: String, resumes: Bool, interval: Int, replay: ([UInt8]) -> Void) throws {
    self.path = path
    self.interval = interval
    let parts = JournaledLines.hiddenNames(path)
    descriptor = open(parts.lines, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError(path: path, action: "open", number: errno) }
    manifest = open(parts.manifest, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    let number = errno
    guard manifest >= 0 else {
      _ = Glibc.close(descriptor)
      throw OutputError(path: parts.manifest, action: "open", number: number)
    }
    if flock(manifest, LOCK_EX | LOCK_NB) != 0 {
      resumed = nil
      throw OutputError(path: path, action: "begin, for another run writes there", number: errno)
    }
    resumed = resumes ? try JournaledLines.lastPoint(parts, manifest, run) : nil
    if let resumed {
      try takeUp(resumed, parts, replay)
    } else {
      guard ftruncate(descriptor, 0) == 0, ftruncate(manifest, 0) == 0 else { throw failure("empty") }
      try write(RunManifest.head(run), to: manifest)
      guard fsync(manifest) == 0 else { throw failure("flush") }
    }
    lastPoint = JournaledLines.now()
  }

  deinit {
    _ = Glibc.close(descriptor)
    _ = Glibc.close(manifest)
  }

  private static func hiddenNames(_ path: String) -> (lines: String, manifest: String) {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let hidden = path[..<cut] + "." + path[cut...]
    return (hidden + ".partial", hidden + ".manifest")
  }

  // MARK: Going on

  /// The last point of the run that was stopped; nil where none was.
  private static func lastPoint(
    _ parts: (lines: String, manifest: String), _ manifest: Int32, _ run: String
  ) throws -> RunManifest.Point? {
    let bytes = try FileDescriptor(reading: FilePath(parts.manifest)).readAll(limit: 1 << 30)
    if bytes.isEmpty { return nil }
    let read: (run: String, last: RunManifest.Point, length: Int)
    do {
      read = try RunManifest.read(bytes)
    } catch {
      throw InputProblem(
        code: .changed, uri: parts.manifest,
        message: "is no manifest of a run (\(error)). Leave out --resume to begin again")
    }
    if read.run != run {
      throw InputProblem(
        code: .changed, uri: parts.manifest,
        message:
          "the stopped run was \(read.run); found \(run); expected the same. Leave out --resume to begin again"
      )
    }
    guard ftruncate(manifest, off_t(read.length)) == 0, lseek(manifest, 0, SEEK_END) >= 0 else {
      throw OutputError(path: parts.manifest, action: "cut off", number: errno)
    }
    return read.last
  }

  /// Reads the lines up to the point again, and throws away what stands behind them.
  private func takeUp(
    _ point: RunManifest.Point, _ parts: (lines: String, manifest: String), _ replay: ([UInt8]) -> Void
  ) throws {
    let file = try FileDescriptor(reading: FilePath(parts.lines))
    var piece = [UInt8](repeating: 0, count: JournaledLines.bufferSize)
    var line: [UInt8] = []
    while count < point.outputBytes {
      let taken = min(try file.read(into: &piece, from: 0), point.outputBytes - count)
      if taken == 0 { break }
      piece.withUnsafeBytes { fingerprint.add(UnsafeRawBufferPointer(rebasing: $0[..<taken])) }
      count += taken
      var rest = piece[..<taken]
      while let end = rest.firstIndex(of: 0x0A) {
        line += rest[..<end]
        replay(line)
        line.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      line += rest
    }
    let isSame = point.outputBytes == 0 || fingerprint.sha256 == point.outputHash
    guard count == point.outputBytes, isSame else {
      throw InputProblem(
        code: .changed, uri: parts.lines,
        message:
          "its first \(point.outputBytes) bytes are not those of the stopped run (\(count) are there); "
          + "expected them unchanged. Leave out --resume to begin again")
    }
    guard ftruncate(descriptor, off_t(count)) == 0, lseek(descriptor, off_t(count), SEEK_SET) >= 0 else {
      throw failure("cut off")
    }
  }

  // MARK: Writing

  /// Adds whole lines.
  func append(_ lines: [UInt8]) throws(OutputError) {
    buffer += lines
    if buffer.count >= JournaledLines.bufferSize { try flush() }
  }

  /// Makes a point of `place` and `tally` where the last one is long enough ago, or `always`.
  func mark(_ place: ReadingPlace, _ tally: Tally, always: Bool = false) throws(OutputError) {
    let now = JournaledLines.now()
    guard always || now - lastPoint >= interval else { return }
    try flush()
    if fdatasync(descriptor) != 0 { throw failure("flush") }
    let point = RunManifest.Point(
      place: place, tally: tally, outputBytes: count, outputHash: fingerprint.sha256)
    try write(RunManifest.line(point), to: manifest)
    if fdatasync(manifest) != 0 { throw failure("flush") }
    lastPoint = JournaledLines.now()
  }

  /// Gives the whole file its name; the manifest is gone then.
  func close() throws(OutputError) {
    try flush()
    if fsync(descriptor) != 0 { throw failure("flush") }
    let parts = JournaledLines.hiddenNames(path)
    if rename(parts.lines, path) != 0 { throw failure("rename") }
    if unlink(parts.manifest) != 0 { throw failure("remove the manifest of") }
  }

  private func flush() throws(OutputError) {
    if buffer.isEmpty { return }
    buffer.withUnsafeBytes { fingerprint.add($0) }
    count += buffer.count
    try write(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: [UInt8], to number: Int32) throws(OutputError) {
    try bytes.withUnsafeBytesTyped { (bytes) throws(OutputError) in
      try AtomicFile.writeAll(bytes, to: number, path: path)
    }
  }

  private func failure(_ action: String) -> OutputError {
    OutputError(path: path, action: action, number: errno)
  }

  private static func now() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }
}
