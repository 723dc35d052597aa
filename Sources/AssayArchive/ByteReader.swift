import Glibc

/// Reads a file, packed or not, front to back; looks ahead only as far as it is asked to.
///
/// Holds as many bytes as were asked for at once, and no more than a piece of the file beside them. For one thread at a time.
public final class ByteReader {
  /// How many bytes are read behind others at least.
  private static let leastPiece = 1 << 16
  /// How large the storage is that is read into.
  private static let roomForPieces = 1 << 20

  private let stream: any ByteStream
  /// The bytes that come next: a piece of the stream, or a part of `storage`.
  private var current = UnsafeRawBufferPointer(start: nil, count: 0)
  private var storage = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private var isStored = false
  private var isAtEnd = false
  /// What was met when only the start was looked at, until it is given to who reads on.
  private var pending: ArchiveError?
  /// Where members of packed data start among the bytes that come next.
  private var memberStarts: [Int] = []
  /// How many unpacked bytes were consumed.
  public private(set) var position = 0

  /// Takes an open file, which is closed at the end. Where it is a pipe, its end comes as soon as `interruption`, another
  /// descriptor, can be read from.
  public convenience init(taking descriptor: Int32, interruption: Int32? = nil) {
    self.init(FileStream(descriptor, interruption: interruption))
  }

  init(_ stream: any ByteStream) { self.stream = stream }

  /// A copy of `bytes`, to be read as a file is.
  public convenience init(copying bytes: Span<UInt8>) {
    self.init(bytes.withUnsafeBytes { MemoryStream($0) })
  }

  deinit { storage.deallocate() }

  /// How many bytes of the file were taken, packed as they are.
  public var fileOffset: Int { stream.fileOffset }

  /// The member of packed data that was last taken from, as a byte of the file; nil where nothing is packed.
  var memberOffset: Int? { stream.memberOffset }

  // MARK: Looking ahead

  /// At least `count` bytes, unless the end comes before; good until the next call.
  func peek(_ count: Int) throws(ArchiveError) -> UnsafeRawBufferPointer {
    while current.count < count, try extend() {}
    return current
  }

  /// The bytes that are there, at least one unless the end has come; good until the next call.
  func available() throws(ArchiveError) -> UnsafeRawBufferPointer { try peek(1) }

  /// A copy of the first `count` bytes, or of as many as there are.
  public func start(_ count: Int) throws(ArchiveError) -> [UInt8] {
    Array(try peek(count).prefix(count))
  }

  /// A copy of what has arrived, at least one byte unless the end has come, at most `most`.
  public func arrived(most: Int) throws(ArchiveError) -> [UInt8] {
    Array(try available().prefix(most))
  }

  /// Whether the bytes start with these. What cannot be read is kept for who reads on.
  func startsWith(_ start: [UInt8]) -> Bool {
    // One byte more is asked for only while those before it fit: a line may be shorter, and a pipe may wait.
    for count in 1...start.count {
      do {
        guard try peek(count).prefix(count).elementsEqual(start.prefix(count)) else { return false }
      } catch {
        pending = error
        return false
      }
    }
    return true
  }

  /// Goes on behind `count` of the bytes that come next.
  func consume(_ count: Int) {
    current = UnsafeRawBufferPointer(rebasing: current[count...])
    position += count
    while let first = memberStarts.first, first < position { memberStarts.removeFirst() }
  }

  /// Passes over `count` bytes; says how many there were.
  func skip(_ count: Int) throws(ArchiveError) -> Int {
    var rest = count
    while rest > 0 {
      let bytes = try available()
      if bytes.isEmpty { break }
      let part = min(rest, bytes.count)
      consume(part)
      rest -= part
    }
    return count - rest
  }

  /// The first start of a member behind `start` and before `end` among the bytes looked at, counted as `position` is.
  func memberStart(after start: Int, before end: Int) -> Int? {
    memberStarts.first { $0 > start && $0 < end }
  }

  /// Fetches one more piece; false at the end.
  func extend() throws(ArchiveError) -> Bool {
    if let pending {
      self.pending = nil
      throw pending
    }
    if isAtEnd { return false }
    if current.isEmpty {
      let piece = try stream.next()
      isAtEnd = piece.isEmpty
      current = piece
      isStored = false
      if stream.opensMember { memberStarts.append(position) }
      return !isAtEnd
    }
    // The piece is lost with the next call: what is left of it moves to the storage.
    if !isStored { store(room: current.count + ByteReader.leastPiece) }
    if let count = try readBehind() {
      isAtEnd = count == 0
      return !isAtEnd
    }
    let piece = try stream.next()
    isAtEnd = piece.isEmpty
    if isAtEnd { return false }
    if stream.opensMember { memberStarts.append(position + current.count) }
    if free < piece.count { store(room: current.count + piece.count) }
    guard let start = current.baseAddress, let base = storage.baseAddress else { return false }
    let used = start - UnsafeRawPointer(base) + current.count
    UnsafeMutableRawBufferPointer(rebasing: storage[used...]).copyMemory(from: piece)
    current = UnsafeRawBufferPointer(start: start, count: current.count + piece.count)
    return true
  }

  /// How many bytes there is room for behind those that come next, which are stored.
  private var free: Int {
    guard let start = current.baseAddress, let base = storage.baseAddress else { return 0 }
    return storage.count - (start - UnsafeRawPointer(base)) - current.count
  }

  /// Has the stream put what comes next behind what is stored; says how many bytes, nil where the stream cannot.
  private func readBehind() throws(ArchiveError) -> Int? {
    guard stream.fills else { return nil }
    if free < ByteReader.leastPiece {
      store(room: max(current.count + ByteReader.leastPiece, ByteReader.roomForPieces))
    }
    guard let start = current.baseAddress, let base = storage.baseAddress else { return nil }
    let used = start - UnsafeRawPointer(base) + current.count
    let room = UnsafeMutableRawBufferPointer(rebasing: storage[used...])
    let count = try stream.fill(room)
    current = UnsafeRawBufferPointer(start: start, count: current.count + count)
    return count
  }

  /// Moves what comes next to the front of a storage that has room for `room` bytes.
  private func store(room: Int) {
    if storage.count >= room {
      if let to = storage.baseAddress, let from = current.baseAddress { memmove(to, from, current.count) }
    } else {
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(room, min(2 * storage.count, room + 16 << 20)), alignment: 16)
      larger.copyMemory(from: current)
      storage.deallocate()
      storage = larger
    }
    current = UnsafeRawBufferPointer(rebasing: storage[..<current.count])
    isStored = true
  }

  // MARK: After an error

  /// After an error: drops what was looked at, and goes on at the next member whose content starts with `start`.
  func recover(at start: StaticString) throws(ArchiveError) -> Bool {
    if isAtEnd { return false }
    consume(current.count)
    return try stream.recover(at: start)
  }

  /// `byte 4711`, or `byte 4711 of the unpacked data, in the member at byte 312`.
  func place(_ offset: Int) -> String {
    guard let member = stream.memberOffset else { return "byte \(offset)" }
    return "byte \(offset) of the unpacked data, in the member at byte \(member)"
  }

  // MARK: Reading whole

  /// All bytes up to the end.
  ///
  /// - Throws: `ArchiveError.Code.tooLarge` as soon as there are more than `limit`; also where they cannot be unpacked.
  public func readAll(limit: Int) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try available()
      if piece.isEmpty { return bytes }
      if bytes.count + piece.count > limit {
        throw ArchiveError(
          code: .tooLarge,
          problem: stream.memberOffset == nil
            ? "the file has more than \(limit) bytes; expected at most \(limit)"
            : "unpacked, the file has more than \(limit) bytes (from \(fileOffset) that are packed); "
              + "expected at most \(limit)")
      }
      bytes.append(contentsOf: piece)
      consume(piece.count)
    }
  }

  /// What a line came to.
  public enum Line: Sendable {
    /// Its bytes, without the line feed.
    case bytes([UInt8])
    /// It is longer than the limit and was passed over.
    case tooLong
  }

  /// The next line of at most `limit` bytes, as soon as it has arrived; nil at the end.
  public func line(limit: Int) throws(ArchiveError) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var hasBytes = false
    while true {
      let piece = try available()
      if piece.isEmpty { break }
      hasBytes = true
      let end = ByteReader.firstIndex(of: 0x0A, in: piece)
      let count = end ?? piece.count
      if line.count + count > limit {
        isTooLong = true
        line = []
      }
      if !isTooLong { line.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[..<count])) }
      consume(end == nil ? count : count + 1)
      if end != nil { break }
    }
    guard hasBytes else { return nil }
    return isTooLong ? .tooLong : .bytes(line)
  }

  /// The place of the first `byte` in `bytes`.
  static func firstIndex(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else {
      return nil
    }
    return UnsafeRawPointer(found) - start
  }
}
