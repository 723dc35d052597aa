import AssayNumbers

/// Writes JSON as UTF-8 bytes into a buffer that is used again from one record to the next.
///
/// It owns the buffer and cannot be copied: pass it `inout`, from a local variable where speed counts. The caller keeps the order of
/// keys and values right; commas, line breaks and indentation come by themselves.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
  /// How the bytes are laid out.
  public enum Layout: Sendable {
    /// No white space at all: one line.
    case compact
    /// Two spaces a level, one key or element a line.
    case pretty
  }

  /// What stands before the next key or value.
  private enum Before { case nothing, first, comma }

  /// The layout chosen at the start.
  public let layout: Layout
  /// Written up to `count`; the rest is room.
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes are written.
  public private(set) var count = 0
  private var depth = 0
  private var before = Before.nothing

  /// Makes a writer with nothing written and room for `capacity` bytes.
  public init(layout: Layout = .compact, capacity: Int = 16_384) {
    self.layout = layout
    self.capacity = max(capacity, 16)
    storage = UnsafeMutablePointer<UInt8>.allocate(capacity: self.capacity)
  }

  deinit { storage.deallocate() }

  /// A copy of the bytes written so far.
  public var bytes: ArraySlice<UInt8> { ArraySlice(UnsafeBufferPointer(start: storage, count: count)) }

  /// Gives `body` the bytes written so far.
  public func withBytes<T, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> T
  ) throws(Failure) -> T {
    try body(UnsafeRawBufferPointer(start: storage, count: count))
  }

  /// Forgets what is written and keeps the room.
  public mutating func removeAll() {
    count = 0
    depth = 0
    before = .nothing
  }

  /// Forgets the bytes, written elsewhere by now, and keeps the place: what follows goes on where they ended.
  public mutating func discardBytes() { count = 0 }

  /// Ends a top-level value with a line feed, so that another may follow.
  public mutating func endLine() {
    byte(0x0A)
    before = .nothing
  }

  // MARK: Containers

  /// Opens an object.
  public mutating func beginObject() { open(0x7B) }
  /// Closes an object.
  public mutating func endObject() { close(0x7D) }
  /// Opens an array.
  public mutating func beginArray() { open(0x5B) }
  /// Closes an array.
  public mutating func endArray() { close(0x5D) }

  private mutating func open(_ bracket: UInt8) {
    prepare()
    byte(bracket)
    depth += 1
    before = .first
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if before == .comma && layout == .pretty { breakLine() }
    byte(bracket)
    before = .comma
  }

  // MARK: Keys and values

  /// Writes a key that needs no escape: ASCII without quote, backslash or control character.
  @inline(__always)
  public mutating func key(_ name: StaticString) {
    prepare()
    let length = name.utf8CodeUnitCount
    makeRoom(length + 4)
    let at = storage + count
    at[0] = 0x22
    (at + 1).update(from: name.utf8Start, count: length)
    at[length + 1] = 0x22
    at[length + 2] = 0x3A
    count += length + 3
    if layout == .pretty {
      at[length + 3] = 0x20
      count += 1
    }
    before = .nothing
  }

  /// Writes a key of any characters.
  public mutating func key(name: String) {
    string(name)
    byte(0x3A)
    if layout == .pretty { byte(0x20) }
    before = .nothing
  }

  /// Writes `null`.
  public mutating func null() { literal("null") }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  private mutating func literal(_ name: StaticString) {
    prepare()
    let length = name.utf8CodeUnitCount
    makeRoom(length)
    (storage + count).update(from: name.utf8Start, count: length)
    count += length
    before = .comma
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    prepare()
    if 0..<100_000 ~= value {
      smallNumber(UInt32(truncatingIfNeeded: value))
    } else {
      digits(UInt64(value.magnitude), isNegative: value < 0, scale: 0)
    }
    before = .comma
  }

  /// Writes a decimal in normal form, without exponent: 90.0 as `90`, `-2.4`, `0.0161`.
  public mutating func number(_ value: Decimal) {
    prepare()
    let normal = value.normalized
    digits(normal.mantissa.magnitude, isNegative: normal.mantissa < 0, scale: normal.scale)
    before = .comma
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    prepare()
    var value = value
    value.withUTF8 { escaped($0) }
    before = .comma
  }

  /// Writes a string given as UTF-8 bytes, which must be well-formed: they are copied as they are.
  public mutating func string(utf8 value: ArraySlice<UInt8>) {
    prepare()
    value.withUnsafeBufferPointer { escaped($0) }
    before = .comma
  }

  /// Writes a string of ASCII that needs no escape.
  public mutating func string(plain value: StaticString) {
    prepare()
    value.withUTF8Buffer { escaped($0) }
    before = .comma
  }

  // MARK: Bytes

  @inline(__always)
  private mutating func prepare() {
    switch before {
    case .nothing: break
    case .first: if layout == .pretty { breakLine() }
    case .comma:
      byte(0x2C)
      if layout == .pretty { breakLine() }
    }
  }

  @inline(__always)
  private mutating func makeRoom(_ room: Int) {
    if capacity - count < room { grow(room) }
  }

  @inline(never)
  private mutating func grow(_ room: Int) {
    let wanted = max(capacity * 2, count + room, 64)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity = wanted
  }

  @inline(__always)
  private mutating func byte(_ value: UInt8) {
    makeRoom(1)
    storage[count] = value
    count += 1
  }

  @inline(never)
  private mutating func breakLine() {
    makeRoom(1 + 2 * depth)
    storage[count] = 0x0A
    for offset in 0..<(2 * depth) { storage[count + 1 + offset] = 0x20 }
    count += 1 + 2 * depth
  }

  /// Writes a whole number of up to five digits, as most are.
  @inline(__always)
  private mutating func smallNumber(_ value: UInt32) {
    let length = value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : value < 10_000 ? 4 : 5
    makeRoom(length)
    var rest = value
    var place = storage + (count + length)
    for _ in 0..<length {
      place -= 1
      place.pointee = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  /// Writes the digits from the last to the first, straight into their place.
  private mutating func digits(_ magnitude: UInt64, isNegative: Bool, scale: Int) {
    var digitCount = 1
    var bound: UInt64 = 10
    while digitCount < 20 && magnitude >= bound {
      digitCount += 1
      let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
      if overflow { break }
      bound = next
    }
    let figures = max(digitCount, scale + 1)
    let length = figures + (scale > 0 ? 1 : 0) + (isNegative ? 1 : 0)
    makeRoom(length)
    var rest = magnitude
    var place = storage + (count + length)
    for index in 0..<figures {
      if index == scale && scale > 0 {
        place -= 1
        place.pointee = 0x2E
      }
      place -= 1
      place.pointee = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    if isNegative { storage[count] = 0x2D }
    count += length
  }

  /// Writes a quoted string: eight bytes at a time while none of them needs an escape.
  private mutating func escaped(_ source: UnsafeBufferPointer<UInt8>) {
    let total = source.count
    guard let from = source.baseAddress, total > 0 else {
      byte(0x22)
      byte(0x22)
      return
    }
    makeRoom(total + 16)
    storage[count] = 0x22
    count += 1
    var read = 0
    while true {
      let copied = JSONWriter.copyPlain(from: from + read, to: storage + count, count: total - read)
      read += copied
      count += copied
      if read == total { break }
      escape(from[read])
      read += 1
      makeRoom(total - read + 16)
    }
    storage[count] = 0x22
    count += 1
  }

  /// Copies bytes up to the first that needs an escape and says how many; may write up to seven bytes more.
  @inline(__always)
  private static func copyPlain(
    from: UnsafePointer<UInt8>, to: UnsafeMutablePointer<UInt8>, count: Int
  ) -> Int {
    var index = 0
    let source = UnsafeRawPointer(from)
    let target = UnsafeMutableRawPointer(to)
    while index + 8 <= count {
      let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      target.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
      let marks = ByteScan.special(in: UInt64(littleEndian: word))
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    // The last eight bytes once more, where they need no escape.
    if index > 0, index < count {
      let word = source.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      if ByteScan.special(in: UInt64(littleEndian: word)) == 0 {
        target.storeBytes(of: word, toByteOffset: count - 8, as: UInt64.self)
        return count
      }
    }
    while index < count {
      let byte = from[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
      to[index] = byte
      index += 1
    }
    return index
  }

  private mutating func escape(_ value: UInt8) {
    makeRoom(6)
    let short: UInt8? =
      switch value {
      case 0x22, 0x5C: value
      case 0x08: 0x62
      case 0x09: 0x74
      case 0x0A: 0x6E
      case 0x0C: 0x66
      case 0x0D: 0x72
      default: nil
      }
    storage[count] = 0x5C
    if let short {
      storage[count + 1] = short
      count += 2
    } else {
      storage[count + 1] = 0x75
      storage[count + 2] = 0x30
      storage[count + 3] = 0x30
      storage[count + 4] = 0x30 + value >> 4
      storage[count + 5] = JSONWriter.hexadecimal(value & 0x0F)
      count += 6
    }
  }

  private static func hexadecimal(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

/// Looks at eight bytes at once.
enum ByteScan {
  /// The high bit of each byte that is a quote, a backslash or a control character, exact up to the lowest that is set.
  @inline(__always)
  static func special(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let control = (word &- ones &* 0x20) & ~word
    let quotes = (quote &- ones) & ~quote
    let backslashes = (backslash &- ones) & ~backslash
    return (control | quotes | backslashes) & high
  }

  /// The first byte at or after `start` that is a quote, a backslash or a control character, or the end.
  @inline(__always)
  static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let source = UnsafeRawPointer(base)
    var index = start
    while index + 8 <= bytes.count {
      let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let marks = special(in: UInt64(littleEndian: word))
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = base[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return index
  }
}
