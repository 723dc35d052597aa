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
    raw(name).map { HeaderFields.lowercased($0) }
  }

  /// Whether the value of that field is `value`, given in lower case, without regard to case.
  func value(of name: StaticString, is value: StaticString) -> Bool {
    raw(name).map { HeaderFields.matches(value, $0) } ?? false
  }

  /// The bytes of the value, without white space around it; nil where there is none.
  func raw(_ name: StaticString) -> UnsafeRawBufferPointer? {
    let count = name.utf8CodeUnitCount
    var rest = bytes
    while !rest.isEmpty {
      let end = ByteReader.firstIndex(of: 0x0A, in: rest) ?? rest.count
      let line = UnsafeRawBufferPointer(rebasing: rest[..<end])
      rest = UnsafeRawBufferPointer(rebasing: rest[min(end + 1, rest.count)...])
      guard line.count > count, line[count] == UInt8(ascii: ":"),
        HeaderFields.matches(name, UnsafeRawBufferPointer(rebasing: line[..<count]))
      else { continue }
      return HeaderFields.trimmed(UnsafeRawBufferPointer(rebasing: line[(count + 1)...]))
    }
    return nil
  }

  /// Whether `bytes` are `word`, given in lower case, without regard to case.
  static func matches(_ word: StaticString, _ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in zip(bytes, letters).allSatisfy { lowercased($0) == $1 } }
  }

  /// The text of `bytes`, ASCII letters in lower case.
  static func lowercased(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes.map { lowercased($0) }, as: UTF8.self)
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
