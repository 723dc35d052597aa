/// The lines `Name: value` at the head of a WARC record or an HTTP message.
struct HeaderFields {
  private let bytes: UnsafeRawBufferPointer

  /// The lines in `bytes`, which live as long as this.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The value of the first field of that name, given in lower case, without white space around it; nil where there is none.
  func value(of name: StaticString) -> String? {
    raw(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same with ASCII letters in lower case.
  func lowercasedValue(of name: StaticString) -> String? {
    raw(name).map { value in
      String(decoding: value.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
  }

  private func raw(_ name: StaticString) -> UnsafeRawBufferPointer? {
    let count = name.utf8CodeUnitCount
    return name.withUTF8Buffer { letters in
      var rest = bytes
      while !rest.isEmpty {
        let end = ByteReader.firstIndex(of: 0x0A, in: rest) ?? rest.count
        let line = UnsafeRawBufferPointer(rebasing: rest[..<end])
        rest = UnsafeRawBufferPointer(rebasing: rest[min(end + 1, rest.count)...])
        guard line.count > count, line[count] == UInt8(ascii: ":") else { continue }
        var isSame = true
        for index in 0..<count where HeaderFields.lowercased(line[index]) != letters[index] {
          isSame = false
          break
        }
        if isSame { return HeaderFields.trimmed(UnsafeRawBufferPointer(rebasing: line[(count + 1)...])) }
      }
      return nil
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }

  /// How many bytes of `bytes` a head with the empty line behind it takes, and where its last line ends; nil where the empty line
  /// is not among them.
  static func head(in bytes: UnsafeRawBufferPointer) -> (fields: Int, whole: Int)? {
    var start = 0
    while let feed = ByteReader.firstIndex(of: 0x0A, in: UnsafeRawBufferPointer(rebasing: bytes[start...])) {
      let next = start + feed + 1
      if next < bytes.count, bytes[next] == 0x0A { return (next, next + 1) }
      if next + 1 < bytes.count, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { return (next, next + 2) }
      start = next
    }
    return nil
  }
}
