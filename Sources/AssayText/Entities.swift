/// Character references of HTML: `&amp;`, `&percnt;`, `&#8211;`, `&#x2009;`, `&copy` without its semicolon.
enum Entities {
  /// What a reference gives.
  struct Reference {
    /// One or two code points; the second is 0 where there is one, both are 0 for a reference to no
    /// character.
    var first: UInt32
    var second: UInt32 = 0
    /// How many bytes it takes, the `&` included.
    var count: Int
  }

  /// The reference at the `&` at `start`, or nil where the `&` is nothing but itself.
  ///
  /// Follows WHATWG: the longest name wins, 106 names do without semicolon, `&#128;` to `&#159;` are
  /// windows-1252. A reference to no character (`&#0;`, a surrogate, past U+10FFFF, a control) gives nothing,
  /// as libxml2 has it.
  static func reference(in bytes: Span<UInt8>, at start: Int, limit: Int) -> Reference? {
    guard start + 1 < limit else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return number(in: bytes, at: start, limit: limit) }
    return name(in: bytes, at: start, limit: limit)
  }

  private static func number(in bytes: Span<UInt8>, at start: Int, limit: Int) -> Reference? {
    var index = start + 2
    guard index < limit else { return nil }
    let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let firstDigit = index
    var value: UInt32 = 0
    while index < limit {
      let byte = bytes[index]
      let digit: UInt8
      if byte >= 0x30, byte <= 0x39 {
        digit = byte - 0x30
      } else if isHexadecimal, byte | 0x20 >= 0x61, byte | 0x20 <= 0x66 {
        digit = (byte | 0x20) - 0x61 + 10
      } else {
        break
      }
      if value < 0x110000 { value = value * (isHexadecimal ? 16 : 10) + UInt32(digit) }
      index += 1
    }
    guard index > firstDigit else { return nil }
    if index < limit, bytes[index] == UInt8(ascii: ";") { index += 1 }
    if value >= 0x80, value < 0xA0 { value = SingleByteTable.windows1252[Int(value) - 0x80] }
    if value == 0x0C { value = 0x20 }
    let isCharacter =
      value >= 0x20 && value < 0x110000 && value & 0xFFFF_F800 != 0xD800 && value & 0xFFFE != 0xFFFE
      || value == 0x09 || value == 0x0A || value == 0x0D
    return Reference(first: isCharacter ? value : 0, count: index - start)
  }

  private static func name(in bytes: Span<UInt8>, at start: Int, limit: Int) -> Reference? {
    let table = EntityTable.shared
    var hash = EntityTable.seed
    var index = start + 1
    var best: Reference?
    let end = min(limit, start + 1 + table.longest)
    while index < end {
      let byte = bytes[index]
      guard byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A else { break }
      hash = EntityTable.step(hash, byte)
      index += 1
      let hasSemicolon = index < limit && bytes[index] == UInt8(ascii: ";")
      guard index - start > 2, let entry = table.find(bytes, start + 1, index, hash) else { continue }
      if hasSemicolon {
        return Reference(first: entry.first, second: entry.second, count: index + 1 - start)
      }
      if entry.isLegacy { best = Reference(first: entry.first, second: entry.second, count: index - start) }
    }
    return best
  }
}

/// `EntityNames` as an open-addressing hash, made once.
final class EntityTable: Sendable {
  struct Entry {
    var start: Int32
    var count: Int32
    var first: UInt32
    var second: UInt32
    var isLegacy: Bool
  }

  static let shared = EntityTable()
  static let seed: UInt32 = 2_166_136_261

  /// The longest name, in bytes.
  let longest: Int
  private let names: [UInt8]
  private let entries: [Entry]
  private let slots: [Int16]

  @inline(__always) static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  private init() {
    let names = Array(EntityNames.table.description.utf8)
    var entries: [Entry] = []
    var slots = [Int16](repeating: -1, count: 8192)
    var longest = 0
    var index = 0
    while index < names.count {
      let isLegacy = names[index] == UInt8(ascii: "!")
      if isLegacy { index += 1 }
      let start = index
      var hash = EntityTable.seed
      while index < names.count, names[index] != 0x20 {
        hash = EntityTable.step(hash, names[index])
        index += 1
      }
      let count = index - start
      longest = max(longest, count)
      var scalars: [UInt32] = [0]
      index += 1
      while index < names.count, names[index] != 0x20 {
        let byte = names[index]
        if byte == UInt8(ascii: ",") {
          scalars.append(0)
        } else {
          scalars[scalars.count - 1] =
            scalars[scalars.count - 1] << 4 | UInt32(byte < 0x40 ? byte - 0x30 : byte - 0x37)
        }
        index += 1
      }
      index += 1
      var slot = Int(hash) & 8191
      while slots[slot] >= 0 { slot = (slot + 1) & 8191 }
      slots[slot] = Int16(entries.count)
      entries.append(
        Entry(
          start: Int32(start), count: Int32(count), first: scalars[0],
          second: scalars.count > 1 ? scalars[1] : 0,
          isLegacy: isLegacy))
    }
    self.names = names
    self.entries = entries
    self.slots = slots
    self.longest = longest
  }

  func find(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ hash: UInt32) -> Entry? {
    var slot = Int(hash) & 8191
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if Int(entry.count) == end - start {
        var offset = 0
        while offset < end - start, names[Int(entry.start) + offset] == bytes[start + offset] { offset += 1 }
        if offset == end - start { return entry }
      }
      slot = (slot + 1) & 8191
    }
    return nil
  }
}
