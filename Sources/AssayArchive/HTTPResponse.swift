/// A response as a crawler kept it: its status, what it says of its body, and the body.
struct HTTPResponse {
  /// 200, 404, ….
  let status: Int
  /// `text/html`, lower-case, without parameters; nil where it is not said.
  let mediaType: String?
  /// The `charset` of the content type; nil where it is not said.
  let charset: String?
  private let encoding: String?
  private let isChunked: Bool
  private let content: UnsafeRawBufferPointer

  /// Reads the head of `bytes`, which live as long as this.
  init(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
    let lineEnd = ByteReader.firstIndex(of: 0x0A, in: bytes) ?? bytes.count
    let line = UnsafeRawBufferPointer(rebasing: bytes[..<lineEnd])
    // "HTTP/1.1 200 OK"; HTTP/2 has one digit.
    let words = line.prefix(40).split(maxSplits: 2) { $0 == 0x20 || $0 == 0x0D }
    guard line.starts(with: "HTTP/".utf8), words.count >= 2, words[1].count == 3,
      let status = Int(String(decoding: words[1], as: UTF8.self))
    else {
      throw ArchiveError(
        code: .http, problem: "found \(Found.text(line)); expected a status line such as HTTP/1.1 200 OK")
    }
    self.status = status
    guard let head = HeaderFields.head(in: bytes) else {
      throw ArchiveError(
        code: .http,
        problem: "found no empty line in \(bytes.count) bytes; expected one between head and body")
    }
    let fields = HeaderFields(UnsafeRawBufferPointer(rebasing: bytes[..<head.fields]))
    (mediaType, charset) = HTTPResponse.contentType(fields.raw("content-type"))
    encoding = fields.lowercasedValue(of: "content-encoding")
    isChunked = fields.lowercasedValue(of: "transfer-encoding")?.contains("chunked") ?? false
    content = UnsafeRawBufferPointer(rebasing: bytes[head.whole...])
  }

  private static func contentType(_ value: UnsafeRawBufferPointer?) -> (String?, String?) {
    guard let value else { return (nil, nil) }
    let parts = value.split(separator: UInt8(ascii: ";"))
    let type = parts.first.map { HeaderFields.lowercased(trimmed($0)) }
    var charset: String?
    for part in parts.dropFirst() where charset == nil {
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard pair.count == 2, HeaderFields.matches("charset", trimmed(pair[0])) else { continue }
      let name = trimmed(pair[1]).filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      charset = String(decoding: name, as: UTF8.self)
    }
    return (type.flatMap { $0.isEmpty ? nil : $0 }, charset.flatMap { $0.isEmpty ? nil : $0 })
  }

  private static func trimmed(_ text: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
    let start = text.drop { $0 == 0x20 || $0 == 0x09 }
    guard let last = start.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return start }
    return start[...last]
  }

  /// Hands over the body as the server meant it: chunks put together, unpacked, at most `limit` bytes.
  ///
  /// Crawlers often keep the head as it came and the body decoded: a body that opens as a page is taken as it is, whatever the
  /// head says.
  func withBody<T>(
    limit: Int, _ take: (UnsafeRawBufferPointer) throws(ArchiveError) -> T
  ) throws(ArchiveError) -> T {
    let packing = encoding.flatMap { $0 == "identity" || $0.isEmpty ? nil : $0 }
    let isDecoded = !isChunked && packing == nil || HTTPResponse.opensAsPage(content)
    if isDecoded {
      if content.count > limit { throw HTTPResponse.tooLarge(content.count, limit) }
      return try take(content)
    }
    var body = isChunked ? try ChunkedBody.joined(content) : Array(content)
    if let packing { body = try HTTPResponse.unpacked(body, packing, limit: limit) }
    if body.count > limit { throw HTTPResponse.tooLarge(body.count, limit) }
    return try body.withUnsafeBufferPointer { (bytes) throws(ArchiveError) in
      try take(UnsafeRawBufferPointer(bytes))
    }
  }

  private static func opensAsPage(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    return start < bytes.count && bytes[start] == UInt8(ascii: "<")
  }

  private static func unpacked(
    _ body: [UInt8], _ packing: String, limit: Int
  ) throws(ArchiveError) -> [UInt8] {
    switch packing {
    case "gzip", "x-gzip", "zstd":
      do {
        let bytes = try Packing.unpacked(body, limit: limit)
        // Not packed at all: decoded already, as a page would be.
        return bytes
      } catch {
        throw ArchiveError(code: error.code, problem: "in the body: \(error.problem)")
      }
    case "deflate": return try DeflatedBody.unpacked(body, limit: limit)
    default:
      throw ArchiveError(
        code: .http,
        problem: "found the content encoding \"\(packing)\"; expected gzip, deflate, zstd or identity")
    }
  }

  private static func tooLarge(_ count: Int, _ limit: Int) -> ArchiveError {
    ArchiveError(code: .tooLarge, problem: "the body has \(count) bytes; expected at most \(limit)")
  }
}
