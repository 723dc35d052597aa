import CDeflate
import CZlib

/// What gzip data holds, all its members one behind the other.
///
/// A member that is wholly at hand and not large is unpacked at once by libdeflate, as those of a crawl are; any other, and any
/// that is broken, by zlib piece by piece, which also says what is wrong with it.
final class GzipStream: ByteStream {
  /// How much packed data is looked at for a whole member.
  private static let window = 1 << 18
  /// The most that a member unpacked at once may hold.
  private static let wholeMember = 2 << 20
  private static let piece = 1 << 18

  private let source: ByteReader
  private let fast: OpaquePointer?
  private let output: UnsafeMutableRawBufferPointer
  private let inflater: UnsafeMutablePointer<z_stream>
  private var isInflating = false
  private var isInflaterReady = false
  /// How many packed bytes of the member were taken by zlib and are looked at still.
  private var held = 0
  private(set) var opensMember = false
  private(set) var memberOffset: Int? = 0

  init(_ source: ByteReader) throws(ArchiveError) {
    self.source = source
    fast = libdeflate_alloc_decompressor()
    output = .allocate(byteCount: GzipStream.wholeMember, alignment: 16)
    inflater = .allocate(capacity: 1)
    inflater.initialize(to: z_stream())
    // 15 bits of window, 16 more for the wrapping of gzip.
    let result = inflateInit2_(inflater, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    isInflaterReady = result == Z_OK
    if !isInflaterReady {
      throw ArchiveError(code: .compression, problem: "there is no memory to unpack gzip data with")
    }
  }

  deinit {
    if let fast { libdeflate_free_decompressor(fast) }
    if isInflaterReady { inflateEnd(inflater) }
    inflater.deallocate()
    output.deallocate()
  }

  var fileOffset: Int { source.fileOffset }

  func next() throws(ArchiveError) -> UnsafeRawBufferPointer {
    opensMember = false
    while true {
      if isInflating {
        let count = try inflatePiece()
        if count > 0 { return UnsafeRawBufferPointer(rebasing: output[..<count]) }
        continue
      }
      guard try openMember() else { return UnsafeRawBufferPointer(rebasing: output[..<0]) }
      opensMember = true
      if let count = try wholeMember() {
        if count > 0 { return UnsafeRawBufferPointer(rebasing: output[..<count]) }
        continue
      }
      inflateReset(inflater)
      held = 0
      isInflating = true
    }
  }

  /// Goes to the start of the next member; false at the end.
  private func openMember() throws(ArchiveError) -> Bool {
    // Zeros may pad the end.
    while let byte = try source.available().first, byte == 0 { source.consume(1) }
    let head = try source.peek(3)
    if head.isEmpty { return false }
    guard head.starts(with: [0x1F, 0x8B, 0x08]) else {
      throw ArchiveError(
        code: .compression,
        problem: "byte \(source.position): found \(Found.text(head)) behind a gzip member; "
          + "expected another member, which starts with 1F 8B 08, or the end")
    }
    memberOffset = source.position
    return true
  }

  /// Unpacks a member that is at hand as a whole; nil where it is not, or too large, or broken.
  private func wholeMember() throws(ArchiveError) -> Int? {
    guard let fast else { return nil }
    let packed = try source.peek(GzipStream.window)
    var taken = 0
    var count = 0
    let result = libdeflate_gzip_decompress_ex(
      fast, packed.baseAddress, packed.count, output.baseAddress, output.count, &taken, &count)
    guard result == LIBDEFLATE_SUCCESS else { return nil }
    source.consume(taken)
    return count
  }

  /// Unpacks as much of the member as there is room for: a small one is given only when its checksum agrees.
  private func inflatePiece() throws(ArchiveError) -> Int {
    var filled = 0
    while filled < GzipStream.piece {
      let packed = try source.peek(held + 1)
      if packed.count == held {
        if filled > 0 { return filled }
        isInflating = false
        throw ArchiveError(
          code: .compression,
          problem:
            "the gzip data ends at byte \(source.position + held), in the middle of the member at byte "
            + "\(memberOffset ?? 0); expected the rest of the member")
      }
      let rest = UnsafeRawBufferPointer(rebasing: packed[held...])
      let room = UnsafeMutableRawBufferPointer(rebasing: output[filled..<GzipStream.piece])
      let (result, taken, given) = inflate(rest, into: room, Z_NO_FLUSH)
      held += taken
      filled += given
      if result == Z_STREAM_END {
        isInflating = false
        source.consume(held)
        return filled
      }
      if result != Z_OK && result != Z_BUF_ERROR {
        isInflating = false
        let reason = inflater.pointee.msg.map { String(cString: $0) } ?? "error \(result)"
        throw ArchiveError(
          code: .compression,
          problem: "byte \(source.position + held): found broken gzip data (\(reason)) in the member at byte "
            + "\(memberOffset ?? 0); expected well-formed deflate data whose checksum agrees")
      }
      if held > GzipStream.window {
        source.consume(held)
        held = 0
      }
    }
    return filled
  }

  /// One call of zlib: its answer, the bytes that it took, and those that it gave.
  private func inflate(
    _ packed: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer, _ flush: Int32
  ) -> (result: Int32, taken: Int, given: Int) {
    let first = packed.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let offered = min(packed.count, 1 << 30)
    inflater.pointee.next_in = UnsafeMutablePointer(mutating: first)
    inflater.pointee.avail_in = UInt32(offered)
    inflater.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    inflater.pointee.avail_out = UInt32(room.count)
    let result = CZlib.inflate(inflater, flush)
    return (result, offered - Int(inflater.pointee.avail_in), room.count - Int(inflater.pointee.avail_out))
  }

  func recover(at start: StaticString) throws(ArchiveError) -> Bool {
    isInflating = false
    // Of a broken member that is at hand still all is searched: it may have been taken for longer than it is.
    if held > 0, memberOffset == source.position { source.consume(1) }
    held = 0
    while true {
      let bytes = try source.peek(1 << 16)
      if bytes.count < 18 { return false }
      // What is too near to the end of these bytes is looked at again with those behind it.
      let last = bytes.count < 1 << 16 ? bytes.count - 18 : bytes.count - 8_192
      var index = 0
      while index <= last {
        if bytes[index] == 0x1F, bytes[index + 1] == 0x8B, bytes[index + 2] == 0x08, bytes[index + 3] < 0x20,
          opens(UnsafeRawBufferPointer(rebasing: bytes[index...]), with: start)
        {
          source.consume(index)
          return true
        }
        index += 1
      }
      source.consume(index)
    }
  }

  /// Whether a member starts here whose content starts with `start`.
  private func opens(_ packed: UnsafeRawBufferPointer, with start: StaticString) -> Bool {
    inflateReset(inflater)
    let count = start.utf8CodeUnitCount
    let (result, _, given) = inflate(
      packed, into: UnsafeMutableRawBufferPointer(rebasing: output[..<count]), Z_SYNC_FLUSH)
    guard result == Z_OK || result == Z_STREAM_END, given == count else { return false }
    return start.withUTF8Buffer { output.starts(with: $0) }
  }
}
