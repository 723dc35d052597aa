import Glibc

/// An open file, closed when it is no longer used.
struct FileDescriptor: ~Copyable {
  /// The system's number for it.
  let number: Int32
  /// The name for messages.
  let name: String

  /// Opens the file at `path` for reading.
  init(reading path: FilePath) throws(InputProblem) {
    number = try FileDescriptor.open(path)
    name = path.uri
  }

  /// The number of the file at `path`, opened for reading; whoever takes it closes it.
  static func open(_ path: FilePath) throws(InputProblem) -> Int32 {
    let opened = path.withCString { name in
      while true {
        let opened = Glibc.open(name, O_RDONLY | O_CLOEXEC)
        if opened >= 0 || errno != EINTR { return opened }
      }
    }
    guard opened >= 0 else { throw .system(path.uri, "cannot be opened", errno: errno) }
    return opened
  }

  /// Takes a file that is open already, such as 0 for standard input, which is then closed at the end.
  init(taking number: Int32, as name: String) {
    self.number = number
    self.name = name
  }

  deinit { close(number) }

  /// Reads into `bytes` from the place `start` to its end; says how many there were, 0 at the end of the file. Gives what
  /// has arrived and waits for no more.
  func read(into bytes: inout [UInt8], from start: Int) throws(InputProblem) -> Int {
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[start...])
        return Glibc.read(number, room.baseAddress, room.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw .system(name, "cannot be read", errno: errno) }
    }
  }

  /// All bytes up to the end of the file.
  ///
  /// - Throws: `InputProblem.Code.tooLarge` as soon as there are more than `limit`.
  func readAll(limit: Int) throws(InputProblem) -> [UInt8] {
    var status = stat()
    let isRegular = fstat(number, &status) == 0 && status.kind == S_IFREG
    let size = isRegular ? Int(status.st_size) : 0
    if size > limit { throw tooLarge("\(size) bytes", limit) }
    var bytes: [UInt8] = []
    var count = 0
    // One byte more than the size, so that the end is met without growing; the system's own files say 0.
    var room = max(size + 1, 4_096)
    while true {
      bytes.append(contentsOf: repeatElement(0, count: room))
      while count < bytes.count {
        let taken = try read(into: &bytes, from: count)
        if taken == 0 {
          if count > limit { throw tooLarge("\(count) bytes", limit) }
          bytes.removeLast(bytes.count - count)
          return bytes
        }
        count += taken
      }
      if count > limit { throw tooLarge("more than \(limit) bytes", limit) }
      room = min(count, limit + 1 - count)
    }
  }

  private func tooLarge(_ found: String, _ limit: Int) -> InputProblem {
    InputProblem(code: .tooLarge, uri: name, message: "the file has \(found); expected at most \(limit)")
  }
}
