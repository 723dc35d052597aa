/// Eight bytes of a text, looked at in one go; the first byte is the lowest.
struct EightBytes {
  private let word: UInt64

  /// The bytes from `offset` on, of which there must be eight.
  @inline(__always) init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// One in each byte that continues a character, zero in the others.
  @inline(__always) private var continuations: UInt64 { word >> 7 & ~word >> 6 & EightBytes.ones }

  /// How many of the first `count` bytes, one to eight, begin a character.
  @inline(__always) func characters(inFirst count: Int) -> Int {
    let taken = continuations << (64 - 8 * UInt64(count))
    return count - Int((taken &* EightBytes.ones) >> 56)
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
}
