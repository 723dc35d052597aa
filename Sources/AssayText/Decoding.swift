/// A file's bytes as UTF-8, with the way back.
struct DecodedText {
  /// Valid UTF-8, without byte order mark.
  var utf8: [UInt8]
  /// From `utf8` to the file.
  var map: SegmentMap
  /// The charset that the bytes were decoded with.
  var charset: Charset
  /// How many ill-formed sequences became U+FFFD.
  var undecodable = 0
}

extension DecodedText {
  /// Decodes `bytes`, taking (in this order) the byte order mark, the transport's label, a page's own claim,
  /// and the bytes themselves for witness. Never fails: what cannot be decoded becomes U+FFFD and is counted.
  init(_ bytes: [UInt8], charsetHint: String?, isHTML: Bool) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: bytes, from: 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes, bigEndian: false, from: 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes, bigEndian: true, from: 2)
    } else if let hint = charsetHint, let charset = Charset(label: hint.utf8) {
      self.init(bytes, as: charset)
    } else if let bigEndian = DecodedText.unmarkedUTF16(bytes) {
      self.init(utf16: bytes, bigEndian: bigEndian, from: 0)
    } else if DecodedText.isValidUTF8(bytes) {
      // A page that is well-formed UTF-8 throughout is UTF-8, whatever it claims; a short one might be so by
      // chance in a charset of several bytes a character.
      let claim = isHTML ? Charset.claimed(in: bytes) : nil
      if case .multiByte = claim, let claim, bytes.lazy.filter({ $0 >= 0xC2 }).count < 40 {
        self.init(bytes, as: claim)
      } else {
        self.init(validUTF8: bytes)
      }
    } else if isHTML, let claim = Charset.claimed(in: bytes) {
      self.init(bytes, as: claim)
    } else if DecodedText.hasMultiByteUTF8(bytes) {
      self.init(utf8: bytes, from: 0)
    } else {
      self.init(bytes, as: .singleByte("windows-1252"))
    }
  }

  private init(_ bytes: [UInt8], as charset: Charset) {
    switch charset {
    case .utf8: self.init(utf8: bytes, from: 0)
    case .utf16(let bigEndian): self.init(utf16: bytes, bigEndian: bigEndian, from: 0)
    case .singleByte(let name): self.init(singleByte: bytes, name: name)
    case .multiByte(let name): self.init(multiByte: bytes, name: name)
    }
  }

  private init(validUTF8 bytes: [UInt8]) {
    self.init(utf8: bytes, map: SegmentMap(identity: bytes.count), charset: .utf8)
  }

  static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    var index = bytes.span.nextHigh(from: 0)
    while index < bytes.count {
      let length = UTF8Sequence.length(bytes, at: index)
      guard length > 0 else { return false }
      index += length
      if index < bytes.count, bytes[index] < 0x80 { index = bytes.span.nextHigh(from: index + 1) }
    }
    return true
  }

  /// Whether any well-formed sequence of two or more bytes occurs.
  private static func hasMultiByteUTF8(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let length = UTF8Sequence.length(bytes, at: index)
      if length > 1 { return true }
      index += 1
    }
    return false
  }

  /// The byte order of UTF-16 without a mark: most second bytes of the start are NUL, and hardly any other
  /// is.
  static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
    let sample = min(bytes.count, 2048) & ~1
    guard bytes.span.extracting(0..<sample).holds(0) else { return nil }
    var even = 0
    var odd = 0
    for index in stride(from: 0, to: sample, by: 2) {
      if bytes[index] == 0 { even += 1 }
      if bytes[index + 1] == 0 { odd += 1 }
    }
    if even * 20 < odd, odd * 4 > sample / 2 * 3 { return false }
    if odd * 20 < even, even * 4 > sample / 2 * 3 { return true }
    return nil
  }

  private init(utf8 bytes: [UInt8], from start: Int) {
    if DecodedText.isValidUTF8(bytes) {
      let text = start == 0 ? bytes : Array(bytes[start...])
      self.init(utf8: text, map: SegmentMap(identity: text.count, from: start), charset: .utf8)
      return
    }
    self.init(utf8: [], map: SegmentMap(), charset: .utf8)
    utf8.reserveCapacity(bytes.count)
    var index = start
    var good = start
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = UTF8Sequence.length(bytes, at: index)
      if length > 0 {
        index += length
        continue
      }
      append(bytes, good..<index)
      replace(source: index, count: -length)
      index -= length
      good = index
    }
    append(bytes, good..<bytes.count)
  }

  private init(utf16 bytes: [UInt8], bigEndian: Bool, from start: Int) {
    self.init(utf8: [], map: SegmentMap(), charset: .utf16(bigEndian: bigEndian))
    utf8.reserveCapacity(bytes.count / 2 + 16)
    let high = bigEndian ? 0 : 1
    var index = start
    while index + 1 < bytes.count {
      let unit = UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
      if unit < 0x80 {
        utf8.append(UInt8(unit))
        map.append(targetCount: 1, source: index, sourceCount: 2, stride: 2)
        index += 2
        continue
      }
      if unit & 0xFC00 == 0xD800, index + 3 < bytes.count {
        let next = UInt32(bytes[index + 2 + high]) << 8 | UInt32(bytes[index + 3 - high])
        if next & 0xFC00 == 0xDC00 {
          append(0x10000 + (unit & 0x3FF) << 10 + next & 0x3FF, source: index, count: 4)
          index += 4
          continue
        }
      }
      if unit & 0xF800 == 0xD800 {
        replace(source: index, count: 2)
      } else {
        append(unit, source: index, count: 2)
      }
      index += 2
    }
    if index < bytes.count { replace(source: index, count: 1) }
  }

  private init(singleByte bytes: [UInt8], name: String) {
    self.init(utf8: [], map: SegmentMap(), charset: .singleByte(name))
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    let table = SingleByteTable(name)
    var index = 0
    var good = 0
    while index < bytes.count {
      if bytes[index] >= 0x80 {
        append(bytes, good..<index)
        let scalar = table.scalars[Int(bytes[index]) - 0x80]
        if scalar == 0xFFFD { undecodable += 1 }
        append(scalar, source: index, count: 1)
        good = index + 1
      }
      index += 1
    }
    append(bytes, good..<bytes.count)
  }

  private init(multiByte bytes: [UInt8], name: String) {
    guard let converter = CharsetConverter(from: name) else {
      self.init(utf8: bytes, from: 0)
      return
    }
    self.init(utf8: [], map: SegmentMap(), charset: .multiByte(name))
    utf8.reserveCapacity(bytes.count * 3 / 2)
    var index = 0
    var good = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      append(bytes, good..<index)
      let start = index
      for length in 1...4 where start + length <= bytes.count {
        let characters = converter.convert(bytes[start..<start + length])
        guard !characters.isEmpty else { continue }
        utf8.append(contentsOf: characters)
        map.append(targetCount: characters.count, source: start, sourceCount: length, stride: 0)
        index += length
        break
      }
      if index == start {
        replace(source: start, count: 1)
        index += 1
      }
      good = index
    }
    append(bytes, good..<bytes.count)
  }

  private mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    utf8.append(contentsOf: bytes[range])
    map.append(targetCount: range.count, source: range.lowerBound, sourceCount: range.count, stride: 1)
  }

  private mutating func append(_ scalar: UInt32, source: Int, count: Int) {
    let before = utf8.count
    UTF8Sequence.append(scalar, to: &utf8)
    map.append(targetCount: utf8.count - before, source: source, sourceCount: count, stride: 0)
  }

  private mutating func replace(source: Int, count: Int) {
    append(0xFFFD, source: source, count: count)
    undecodable += 1
  }
}

/// The shape of UTF-8.
enum UTF8Sequence {
  /// The length of the well-formed sequence at `index`, or minus the length of the ill-formed one that U+FFFD
  /// stands for (the longest start of a well-formed sequence, else one byte: Unicode 15, section 3.9).
  static func length(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let count: Int
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF:
      count = 3
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      count = 4
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return -1
    }
    for offset in 1..<count {
      guard index + offset < bytes.count, bytes[index + offset] >= low, bytes[index + offset] <= high else {
        return -offset
      }
      low = 0x80
      high = 0xBF
    }
    return count
  }

  /// Adds `scalar` in UTF-8; a surrogate or a value past U+10FFFF becomes U+FFFD.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    let value = scalar > 0x10FFFF || scalar & 0xFFFF_F800 == 0xD800 ? 0xFFFD : scalar
    switch value {
    case 0..<0x80:
      bytes.append(UInt8(value))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }
}

/// The characters of the bytes 0x80 to 0xFF in a single-byte charset.
struct SingleByteTable {
  /// 128 scalars.
  let scalars: [UInt32]

  /// What the bytes 0x80 to 0x9F are in windows-1252 (WHATWG: the five free places are the C1 controls).
  static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The table of `name`; windows-1252 where the system knows no such charset.
  init(_ name: String) {
    let fallback = SingleByteTable.windows1252 + (0xA0...0xFF).map(UInt32.init)
    guard name != "windows-1252", let converter = CharsetConverter(from: name) else {
      scalars = fallback
      return
    }
    scalars = (0x80...0xFF).map { byte in
      let characters = converter.convert([UInt8(byte)][...])
      let scalar = String(decoding: characters, as: UTF8.self).unicodeScalars.first?.value
      return scalar ?? (byte < 0xA0 ? UInt32(byte) : 0xFFFD)
    }
  }
}
