import Glibc

/// A directory that is gone, with what is in it, when the value is let go.
final class TemporaryDirectory {
  let path: String

  init() throws {
    var template = Array("/tmp/assay-tests-XXXXXX\0".utf8CString.dropLast())
    guard mkdtemp(&template) != nil else { throw SystemError(number: errno) }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map(String.init(cString:)) ?? "" }
  }

  deinit { TemporaryDirectory.remove(path) }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }

  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  var names: [String] { TemporaryDirectory.names(in: path) }

  func read(_ name: String) throws -> [UInt8] {
    guard let file = fopen(path + "/" + name, "r") else { throw SystemError(number: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }
}

struct SystemError: Error { var number: Int32 }
