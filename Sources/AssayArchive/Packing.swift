/// How bytes may be packed, told from the bytes themselves.
public enum Packing {
  /// How many times data may be packed into each other.
  private static let deepest = 4
  private static let gzip: [UInt8] = [0x1F, 0x8B]
  private static let zstd: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]

  /// The suffixes of packed files, lower-case, without the point.
  public static let suffixes: Set<String> = ["gz", "zst", "tgz", "tzst"]

  /// `reader`, or what unpacks it as often as it is packed. Waits for no more bytes than it takes to tell.
  ///
  /// What is wrong with the bytes comes up when they are read.
  ///
  /// - Throws: where they are packed more than four times, or there is no memory.
  public static func unpacked(_ reader: ByteReader) throws(ArchiveError) -> ByteReader {
    var reader = reader
    for _ in 0...deepest {
      if reader.startsWith(gzip) {
        reader = ByteReader(try GzipStream(reader))
      } else if reader.startsWith(zstd) {
        reader = ByteReader(try ZstdStream(reader))
      } else {
        return reader
      }
    }
    throw ArchiveError(
      code: .tooLarge, problem: "found data packed more than \(deepest) times; expected at most \(deepest)")
  }

  /// `bytes`, unpacked where they are packed.
  public static func unpacked(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
    guard bytes.starts(with: gzip) || bytes.starts(with: zstd) else { return bytes }
    return try unpacked(ByteReader(copying: bytes.span)).readAll(limit: limit)
  }
}
