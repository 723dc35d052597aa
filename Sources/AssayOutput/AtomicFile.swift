import Glibc

/// A file that appears whole or not at all.
///
/// The bytes go to a temporary file in the same directory, which takes the name only when `commit` has brought them to the
/// disk. Where the file system can, that file has no name before it is complete, so that even a process that is killed
/// leaves nothing behind. Whatever fails before, or an `AtomicFile` that is let go, leaves the old file as it was and removes the temporary
/// one. A path through a symbolic link replaces what the link leads to. What is no regular file (a device, a pipe) is
/// written straight through, for there is nothing to rename.
public final class AtomicFile {
  private enum State { case writing, prepared, done }

  /// The path as given.
  public let path: String
  private let target: String
  /// Nil where the bytes go straight to the target, and where the file has no name yet.
  private var temporary: String?
  private let descriptor: Int32
  /// Whether the bytes go straight to the target.
  private let isDirect: Bool
  /// Whether the file gets its first name when it is complete.
  private let isUnnamed: Bool
  private var state = State.writing
  private var buffer: [UInt8] = []
  private static let bufferSize = 262_144

  /// Opens the temporary file; the directory must be there.
  public init(path: String) throws(OutputError) {
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if !exists && errno != ENOENT { throw OutputError(path: path, action: "open", number: errno) }
    let kind = status.st_mode & S_IFMT
    if exists && kind == S_IFDIR { throw OutputError(path: path, action: "open", number: EISDIR) }
    if exists && kind != S_IFREG {
      target = path
      isDirect = true
      isUnnamed = false
      descriptor = AtomicFile.retrying { open(path, O_WRONLY | O_CLOEXEC) }
      if descriptor < 0 { throw OutputError(path: path, action: "open", number: errno) }
      return
    }
    target = exists ? AtomicFile.resolved(path) : path
    isDirect = false
    let directory = AtomicFile.directory(of: target)
    if let opened = AtomicFile.openUnnamed(in: directory) {
      isUnnamed = true
      descriptor = opened
    } else {
      guard let opened = AtomicFile.openTemporary(in: directory) else {
        throw OutputError(path: path, action: "open", number: errno)
      }
      isUnnamed = false
      (temporary, descriptor) = opened
    }
    if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
  }

  deinit { abandon() }

  /// Adds bytes.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    if bytes.count < AtomicFile.bufferSize {
      buffer.append(contentsOf: bytes)
      if buffer.count >= AtomicFile.bufferSize { try flush() }
    } else {
      try flush()
      try writeAll(bytes)
    }
  }

  /// Adds bytes.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in
      try write(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Brings all bytes to the disk, under the temporary name still: several files can be prepared before the first appears.
  public func prepare() throws(OutputError) {
    guard state == .writing else { return }
    try flush()
    if !isDirect && AtomicFile.retrying({ fsync(descriptor) }) != 0 { throw failure("flush") }
    if isUnnamed {
      temporary = AtomicFile.nameTemporary(descriptor, in: AtomicFile.directory(of: target))
      if temporary == nil { throw failure("name") }
    }
    state = .prepared
    // The descriptor is gone whatever `close` says, so it is not tried again.
    if Glibc.close(descriptor) != 0 && errno != EINTR { throw failure("close") }
  }

  /// Brings all bytes to the disk and gives the file its name.
  public func commit() throws(OutputError) {
    try prepare()
    guard state == .prepared else { return }
    if let temporary {
      if rename(temporary, target) != 0 { throw failure("rename") }
      state = .done
      AtomicFile.synchronize(directory: AtomicFile.directory(of: target))
    }
    state = .done
  }

  /// Leaves the old file as it was; also what happens to a file that is never committed.
  public func abandon() {
    if state == .writing { _ = Glibc.close(descriptor) }
    if state != .done, let temporary { _ = unlink(temporary) }
    state = .done
  }

  private func failure(_ action: String) -> OutputError {
    let error = OutputError(path: path, action: action, number: errno)
    abandon()
    return error
  }

  private func flush() throws(OutputError) {
    try buffer.withUnsafeBufferPointer { (bytes) throws(OutputError) in
      try writeAll(UnsafeRawBufferPointer(bytes))
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    guard state == .writing else { throw OutputError(path: path, action: "write", number: EBADF) }
    do {
      try AtomicFile.writeAll(bytes, to: descriptor, path: path)
    } catch {
      abandon()
      throw error
    }
  }

  /// Writes all bytes to a descriptor, however few the system takes at a time.
  public static func writeAll(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
  ) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let written = retrying { Glibc.write(descriptor, part.baseAddress, part.count) }
      if written < 0 { throw OutputError(path: path, action: "write", number: errno) }
      rest = rest.dropFirst(written)
    }
  }

  // MARK: System calls

  private static func retrying<Number: SignedInteger>(_ call: () -> Number) -> Number {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  /// Makes a file that has no name; nil where the system, the file system or a missing `/proc` does not allow it.
  private static func openUnnamed(in directory: String) -> Int32? {
    // O_TMPFILE, which is not imported.
    let flags = 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC
    let descriptor = retrying { open(directory, flags, 0o666) }
    if descriptor < 0 { return nil }
    if access("/proc/self/fd/\(descriptor)", F_OK) == 0 { return descriptor }
    _ = Glibc.close(descriptor)
    return nil
  }

  /// Gives a file without a name a new one; nil, with `errno` set, where that fails.
  private static func nameTemporary(_ descriptor: Int32, in directory: String) -> String? {
    for attempt in 0..<10_000 {
      let name = temporaryName(directory, attempt)
      let opened = "/proc/self/fd/\(descriptor)"
      if linkat(AT_FDCWD, opened, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 { return name }
      if errno != EEXIST { return nil }
    }
    return nil
  }

  private static func temporaryName(_ directory: String, _ attempt: Int) -> String {
    "\(directory)/.assay-\(getpid())-\(attempt).tmp"
  }

  /// Makes a file of a new name; nil, with `errno` set, where that fails.
  private static func openTemporary(in directory: String) -> (String, Int32)? {
    for attempt in 0..<10_000 {
      let name = temporaryName(directory, attempt)
      let descriptor = retrying { open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
      if descriptor >= 0 { return (name, descriptor) }
      if errno != EEXIST { return nil }
    }
    return nil
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes the new name last through a crash; a file system that cannot do it is no reason to fail.
  private static func synchronize(directory: String) {
    let descriptor = retrying { open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = Glibc.close(descriptor)
  }
}
