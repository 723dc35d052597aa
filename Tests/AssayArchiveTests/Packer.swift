import CZlib
import CZstd
import Foundation
import Testing

@testable import AssayArchive

/// Makes packed data and archives for the tests.
enum Packer {
  /// One member of gzip; `window` −15 and 15 make bare deflate and zlib data.
  static func gzip(_ bytes: [UInt8], window: Int32 = 31, level: Int32 = 6) throws -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    try #require(
      deflateInit2_(&stream, level, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK)
    defer { deflateEnd(&stream) }
    var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    var bytes = bytes
    let result = bytes.withUnsafeMutableBufferPointer { input in
      packed.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    try #require(result == Z_STREAM_END)
    return Array(packed.prefix(Int(stream.total_out)))
  }

  /// One frame of zstd.
  static func zstd(_ bytes: [UInt8]) throws -> [UInt8] {
    var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = packed.withUnsafeMutableBytes { output in
      bytes.withUnsafeBytes { ZSTD_compress(output.baseAddress, output.count, $0.baseAddress, $0.count, 3) }
    }
    try #require(ZSTD_isError(count) == 0)
    return Array(packed.prefix(count))
  }

  /// Bytes that pack badly, the same for the same seed.
  static func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  /// A member of a tar archive: its head and its content, filled up.
  static func tar(
    _ name: String, _ content: [UInt8], kind: Character = "0", front: String = "", size: Int? = nil,
    mark: String = "ustar\u{0}00"
  ) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ place: Int) {
      for (offset, byte) in text.utf8.enumerated() { head[place + offset] = byte }
    }
    put(String(name.prefix(100)), 0)
    put("0000644\u{0}0000000\u{0}0000000\u{0}", 100)
    let digits = String(size ?? content.count, radix: 8)
    put(String(repeating: "0", count: 11 - digits.count) + digits, 124)
    put("00000000000\u{0}        ", 136)
    put(String(kind), 156)
    put(mark, 257)
    put(front, 345)
    let sum = String(head.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ", 148)
    return head + content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
  }

  /// A line of a pax head.
  static func pax(_ key: String, _ value: String) -> [UInt8] {
    let rest = " \(key)=\(value)\n"
    var length = rest.utf8.count + 1
    while String(length).utf8.count + rest.utf8.count != length { length += 1 }
    return Array("\(length)\(rest)".utf8)
  }

  /// A record of a WARC file.
  static func record(
    _ uri: String, _ block: String, type: String = "response", contentType: String = "application/http",
    length: String? = nil, version: String = "WARC/1.0", date: String = "2024-05-18T05:44:12Z"
  ) -> [UInt8] {
    record(
      uri, Array(block.utf8), type: type, contentType: contentType, length: length, version: version,
      date: date)
  }

  static func record(
    _ uri: String, _ block: [UInt8], type: String = "response", contentType: String = "application/http",
    length: String? = nil, version: String = "WARC/1.0", date: String = "2024-05-18T05:44:12Z"
  ) -> [UInt8] {
    Array(
      "\(version)\r\nWARC-Type: \(type)\r\nwarc-date: \(date)\r\nWARC-Target-URI: \(uri)\r\nContent-Type: \(contentType)\r\nContent-Length: \(length ?? String(block.count))\r\n\r\n"
        .utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// A reader of `bytes` that come in pieces of `size`.
  static func reader(_ bytes: [UInt8], piece size: Int = .max) -> ByteReader {
    ByteReader(Pieces(bytes, size))
  }

  private final class Pieces: ByteStream {
    private let bytes: UnsafeMutableRawBufferPointer
    private let size: Int
    private(set) var fileOffset = 0

    init(_ bytes: [UInt8], _ size: Int) {
      self.bytes = .allocate(byteCount: bytes.count, alignment: 1)
      self.bytes.copyBytes(from: bytes)
      self.size = size
    }

    deinit { bytes.deallocate() }

    func next() throws(ArchiveError) -> UnsafeRawBufferPointer {
      let end = min(bytes.count, fileOffset + min(size, bytes.count))
      let piece = UnsafeRawBufferPointer(rebasing: bytes[fileOffset..<end])
      fileOffset = end
      return piece
    }
  }
}

/// The text of an error, or "none".
func problem(_ body: () throws -> Void) -> String {
  do {
    try body()
    return "none"
  } catch {
    return "\(error)"
  }
}
