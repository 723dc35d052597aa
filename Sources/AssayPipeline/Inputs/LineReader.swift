import Glibc

/// The lines of a file, one at a time, each as soon as it has arrived.
struct LineReader: ~Copyable {
  /// One line.
  enum Line {
    /// Its bytes, without the line feed.
    case bytes([UInt8])
    /// It is longer than the limit and was passed over.
    case tooLong
  }

  private static let chunkSize = 1 << 16

  private let file: FileDescriptor
  private let limit: Int
  private var chunk: [UInt8]
  /// The bytes of `chunk` not given yet.
  private var rest: Range<Int>
  private var isAtEnd = false
  /// The line last given, counted from 1.
  private(set) var number = 0

  /// Reads the lines of `start`, which was read already, and of the rest of `file`, of at most `limit` bytes each.
  init(_ file: consuming FileDescriptor, limit: Int, after start: [UInt8] = []) {
    self.file = file
    self.limit = limit
    self.chunk = start
    self.rest = 0..<start.count
  }

  /// The next line, or nil at the end.
  mutating func next() throws(InputProblem) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var hasBytes = false
    while true {
      if rest.isEmpty {
        guard !isAtEnd, try fill() else { break }
      }
      hasBytes = true
      let piece = chunk[rest]
      let end = piece.firstIndex(of: 0x0A)
      let part = piece[..<(end ?? piece.endIndex)]
      if line.count + part.count > limit {
        isTooLong = true
        line.removeAll()
      }
      if !isTooLong { line += part }
      rest = (end.map { $0 + 1 } ?? rest.upperBound)..<rest.upperBound
      if end != nil { break }
    }
    guard hasBytes else { return nil }
    number += 1
    return isTooLong ? .tooLong : .bytes(line)
  }

  /// Reads on; false at the end of the file.
  private mutating func fill() throws(InputProblem) -> Bool {
    if chunk.count < LineReader.chunkSize { chunk = [UInt8](repeating: 0, count: LineReader.chunkSize) }
    let count = try file.read(into: &chunk, from: 0)
    isAtEnd = count == 0
    rest = 0..<count
    return count > 0
  }
}
