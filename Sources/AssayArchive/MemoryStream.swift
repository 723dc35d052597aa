/// Bytes that are there already.
final class MemoryStream: ByteStream {
  private let bytes: UnsafeMutableRawBufferPointer
  private(set) var fileOffset = 0

  /// Keeps a copy of `bytes`.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = .allocate(byteCount: max(bytes.count, 1), alignment: 16)
    self.bytes.copyMemory(from: bytes)
    count = bytes.count
  }

  private let count: Int

  deinit { bytes.deallocate() }

  func next() throws(ArchiveError) -> UnsafeRawBufferPointer {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[fileOffset..<count])
    fileOffset = count
    return rest
  }
}
