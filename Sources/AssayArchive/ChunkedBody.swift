/// The transfer encoding "chunked" (RFC 9112, section 7.1).
enum ChunkedBody {
  /// The chunks of `bytes` put together; what stands behind the last one is passed over.
  static func joined(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) -> [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(bytes.count)
    var position = 0
    while true {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
      let lineEnd = ByteReader.firstIndex(of: 0x0A, in: rest)
      let line = UnsafeRawBufferPointer(rebasing: rest[..<(lineEnd ?? rest.count)])
      guard let lineEnd, let size = size(line) else {
        throw ArchiveError(
          code: .http,
          problem: "byte \(position) of the body: found \(Found.text(line)); expected the size of a chunk in "
            + "hexadecimal digits")
      }
      if size == 0 { return body }
      let start = position + lineEnd + 1
      guard size <= bytes.count - start else {
        throw ArchiveError(
          code: .http,
          problem: "byte \(position) of the body: found a chunk of \(size) bytes of which "
            + "\(bytes.count - start) are there; expected all of them")
      }
      body.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<start + size]))
      position = start + size
      if position < bytes.count, bytes[position] == 0x0D { position += 1 }
      guard position < bytes.count, bytes[position] == 0x0A else {
        throw ArchiveError(
          code: .http,
          problem: "byte \(position) of the body: found "
            + "\(Found.text(UnsafeRawBufferPointer(rebasing: bytes[position...]))) behind a chunk; "
            + "expected the end of a line")
      }
      position += 1
    }
  }

  /// The size before any extension behind a semicolon; nil where there is none.
  private static func size(_ line: UnsafeRawBufferPointer) -> Int? {
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
    guard !digits.isEmpty, digits.count <= 15 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 < 0 ? nil : $0 }
  }
}
