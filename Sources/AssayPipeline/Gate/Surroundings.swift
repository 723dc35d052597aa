/// The text around a place in a page: without tags, scripts and comments, white space as single spaces.
struct Surroundings {
  /// The text.
  private(set) var text: UnsafeBufferPointer<UInt8>
  /// How many bytes of text there are, or would be were there not so much else.
  private(set) var expected: Int

  /// Hands over at most `reach` bytes of text on either side of `place`, from at most `raw` of the page.
  static func with<T>(
    _ place: Int, in bytes: UnsafeBufferPointer<UInt8>, reach: Int, raw: Int, _ take: (Surroundings) -> T
  ) -> T {
    let start = max(0, place - raw)
    let end = min(bytes.count, place + raw)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: end - start + reach) { room in
      var writer = Writer(room: room)
      writer.add(bytes, from: start, to: place, most: room.count)
      let behind = writer.count
      let before = min(behind, reach)
      writer.add(bytes, from: place, to: end, most: behind + reach)
      let after = writer.count - behind
      let text = UnsafeBufferPointer(rebasing: room[behind - before..<writer.count])
      let isCut = (front: start > 0, back: end < bytes.count && after < reach)
      return take(
        Surroundings(
          text: text, expected: (isCut.front ? reach : before) + (isCut.back ? reach : after)))
    }
  }

  private struct Writer {
    let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    /// Takes in the text from `start` on until there are `most` bytes.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, most: Int) {
      let first = count
      var index = start
      while index < end, count < most {
        let byte = bytes[index]
        if byte == UInt8(ascii: "<"),
          let next = Markup.endOfHidden(at: index, in: bytes) ?? Markup.endOfTag(at: index, in: bytes)
        {
          // A script that ends and has not begun: what stands in front is no text.
          if first == 0, Markup.isEndOfHidden(at: index, in: bytes) { count = 0 }
          addSpace()
          index = next
          continue
        }
        if byte <= 0x20 {
          addSpace()
        } else {
          room[count] = byte
          count += 1
        }
        index += 1
      }
    }

    private mutating func addSpace() {
      if count > 0, count < room.count, room[count - 1] != 0x20 {
        room[count] = 0x20
        count += 1
      }
    }
  }
}
