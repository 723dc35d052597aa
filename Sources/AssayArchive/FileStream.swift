import Glibc

/// The bytes of an open file, which is closed at the end.
final class FileStream: ByteStream {
  private static let most = 1 << 20

  private let descriptor: Int32
  /// A descriptor that can be read from as soon as nothing more is wanted.
  private let interruption: Int32?
  private let buffer: UnsafeMutableRawBufferPointer
  private(set) var fileOffset = 0

  /// Takes `descriptor`; a pipe is not waited for any longer once `interruption` can be read from.
  init(_ descriptor: Int32, interruption: Int32?) {
    self.descriptor = descriptor
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    self.interruption = isRegular ? nil : interruption
    // One byte more than the size, so that one call reads a small file; the system's own files say 0.
    let size = isRegular && status.st_size > 0 ? Int(status.st_size) + 1 : 1 << 16
    buffer = .allocate(byteCount: min(size, FileStream.most), alignment: 16)
  }

  deinit {
    buffer.deallocate()
    close(descriptor)
  }

  func next() throws(ArchiveError) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: buffer[..<(try fill(buffer))])
  }

  var fills: Bool { true }

  func fill(_ room: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    if let interruption, try isInterrupted(interruption) { return 0 }
    while true {
      let count = read(descriptor, room.baseAddress, room.count)
      if count >= 0 {
        fileOffset += count
        return count
      }
      if errno != EINTR { throw FileStream.failure(errno) }
    }
  }

  /// Waits until there are bytes, or nothing more is wanted.
  private func isInterrupted(_ interruption: Int32) throws(ArchiveError) -> Bool {
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: interruption, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, nfds_t(waiting.count), -1) < 0 {
      if errno != EINTR { throw FileStream.failure(errno) }
    }
    return waiting[1].revents != 0
  }

  private static func failure(_ number: Int32) -> ArchiveError {
    let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return ArchiveError(code: .unreadable, problem: "cannot be read: \(reason)")
  }
}
