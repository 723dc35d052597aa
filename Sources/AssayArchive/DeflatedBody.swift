import CZlib

/// The content encoding "deflate": zlib data or, as many servers have it, bare deflate data.
enum DeflatedBody {
  /// What `packed` holds, at most `limit` bytes.
  static func unpacked(_ packed: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
    let hasHead =
      packed.count >= 2 && packed[0] & 0x0F == 8 && (Int(packed[0]) << 8 + Int(packed[1])) % 31 == 0
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, hasHead ? 15 : -15, ZLIB_VERSION, size) == Z_OK else {
      throw ArchiveError(code: .compression, problem: "there is no memory to unpack deflate data with")
    }
    defer { inflateEnd(&stream) }
    var body: [UInt8] = []
    var packed = packed
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var position = 0
    while true {
      let (result, taken, given) = packed.withUnsafeMutableBufferPointer { input in
        piece.withUnsafeMutableBufferPointer { output in
          stream.next_in = input.baseAddress.map { $0 + position }
          stream.avail_in = UInt32(min(input.count - position, 1 << 30))
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          let offered = Int(stream.avail_in)
          let result = inflate(&stream, Z_NO_FLUSH)
          return (result, offered - Int(stream.avail_in), output.count - Int(stream.avail_out))
        }
      }
      position += taken
      if body.count + given > limit {
        throw ArchiveError(
          code: .tooLarge,
          problem: "unpacked, the body has more than \(limit) bytes; expected at most \(limit)")
      }
      body.append(contentsOf: piece[..<given])
      if result == Z_STREAM_END { return body }
      if result != Z_OK || taken == 0 && given == 0 {
        throw ArchiveError(
          code: .compression,
          problem: "byte \(position) of the body: found broken or cut off deflate data; expected it whole")
      }
    }
  }
}
