import CByteScan

/// What of a page is markup, as far as the gate must know.
enum Markup {
  /// A tag that is longer is no tag.
  private static let longestTag = 1 << 12

  /// Behind the script, style or comment that starts at `start`; nil where none does, and where it has no end.
  static func endOfHidden(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard start + 1 < bytes.count,
      bytes[start + 1] | 0x20 == UInt8(ascii: "s") || bytes[start + 1] == UInt8(ascii: "!")
    else { return nil }
    if matches("<!--", start, bytes) { return behind("-->", from: start + 4, in: bytes) }
    if matches("<script", start, bytes) { return behind("</script", from: start + 7, in: bytes) }
    if matches("<style", start, bytes) { return behind("</style", from: start + 6, in: bytes) }
    return nil
  }

  /// Whether a script or a style ends at `start`.
  static func isEndOfHidden(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    start + 2 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
      && (matches("</script", start, bytes) || matches("</style", start, bytes))
  }

  /// Behind the tag that starts at `start`; nil where none does.
  static func endOfTag(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard start + 2 < bytes.count else { return nil }
    let next = bytes[start + 1]
    guard
      (next | 0x20) &- 0x61 < 26 || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "?")
    else { return nil }
    var index = start + 2
    let end = min(bytes.count, start + longestTag)
    while index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return index < end ? index + 1 : nil
  }

  private static func behind(
    _ word: StaticString, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count else { return nil }
    let (first, second) = (word.utf8Start[0], word.utf8Start[1])
    var place = start
    while true {
      place = byte_scan_next_pair(base, place, bytes.count, first, second)
      if place >= bytes.count { return nil }
      if matches(word, place, bytes) {
        return endOfTag(at: place, in: bytes) ?? place + word.utf8CodeUnitCount
      }
      place += 1
    }
  }

  /// Whether `word`, in small letters, stands there in letters of either case.
  static func matches(_ word: StaticString, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { letters in
      for (offset, letter) in letters.enumerated() {
        let byte = bytes[start + offset]
        guard byte == letter || letter &- 0x61 < 26 && byte | 0x20 == letter else { return false }
      }
      return true
    }
  }
}
