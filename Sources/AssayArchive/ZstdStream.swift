import CZstd

/// What zstd data holds, all its frames one behind the other.
final class ZstdStream: ByteStream {
  private let source: ByteReader
  private let context: OpaquePointer
  private let output: UnsafeMutableRawBufferPointer
  private var isInFrame = false
  /// Whether the last piece filled its room, so that more may be waiting inside the context.
  private var hasMore = false
  private(set) var opensMember = false
  private(set) var memberOffset: Int? = 0

  init(_ source: ByteReader) throws(ArchiveError) {
    self.source = source
    guard let context = ZSTD_createDCtx() else {
      throw ArchiveError(code: .compression, problem: "there is no memory to unpack zstd data with")
    }
    self.context = context
    output = .allocate(byteCount: 2 * ZSTD_DStreamOutSize(), alignment: 16)
  }

  deinit {
    ZSTD_freeDCtx(context)
    output.deallocate()
  }

  var fileOffset: Int { source.fileOffset }

  func next() throws(ArchiveError) -> UnsafeRawBufferPointer {
    opensMember = false
    while true {
      let packed = hasMore ? try source.peek(0) : try source.available()
      if packed.isEmpty && !hasMore {
        if isInFrame {
          throw ArchiveError(
            code: .compression,
            problem: "the zstd data ends at byte \(source.position), in the middle of the frame at byte "
              + "\(memberOffset ?? 0); expected the rest of the frame")
        }
        return UnsafeRawBufferPointer(rebasing: output[..<0])
      }
      if !isInFrame {
        memberOffset = source.position
        opensMember = true
        isInFrame = true
      }
      var input = ZSTD_inBuffer(src: packed.baseAddress, size: packed.count, pos: 0)
      var room = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
      let result = ZSTD_decompressStream(context, &room, &input)
      if ZSTD_isError(result) != 0 {
        let reason = ZSTD_getErrorName(result).map { String(cString: $0) } ?? "error \(result)"
        throw ArchiveError(
          code: .compression,
          problem: "byte \(source.position): found broken zstd data (\(reason)) in the frame at byte "
            + "\(memberOffset ?? 0); expected well-formed frames with a window of at most 128 MB")
      }
      source.consume(input.pos)
      isInFrame = result != 0
      hasMore = isInFrame && room.pos == room.size
      if room.pos > 0 { return UnsafeRawBufferPointer(rebasing: output[..<room.pos]) }
    }
  }
}
