import Glibc

/// A path as the system has it: bytes, which need not be UTF-8.
struct FilePath: Sendable, Hashable {
  /// The bytes, without a zero.
  let bytes: [UInt8]

  /// A path out of its bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A path as the command line gives it.
  init(_ path: String) { self.bytes = Array(path.utf8) }

  /// The name for records and messages; what is not UTF-8 becomes U+FFFD.
  var uri: String { String(decoding: bytes, as: UTF8.self) }

  /// The path of `name` in this directory.
  func appending(_ name: some Collection<UInt8>) -> FilePath {
    FilePath(bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
  }

  /// Hands over the path with a zero behind it.
  func withCString<T>(_ body: (UnsafePointer<CChar>) -> T) -> T {
    (bytes + [0]).withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map(body) ?? withUnsafePointer(to: CChar(0)) { body($0) }
      }
    }
  }

  /// What the system says of the file that the path leads to through all links, or nil where it leads to none.
  func status() -> stat? {
    var status = stat()
    return withCString { stat($0, &status) } == 0 ? status : nil
  }
}

extension stat {
  /// The kind of file: `S_IFREG`, `S_IFDIR`, ….
  var kind: mode_t { st_mode & S_IFMT }
}
