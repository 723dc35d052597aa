/// The head of a member of a tar archive: one block.
struct TarHeader {
  /// What a member is.
  enum Kind { case file, longName, pax, sharedPax, sparse, other }

  private let bytes: UnsafeRawBufferPointer

  /// The head in these 512 bytes, which live as long as this.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether it has the mark of ustar, POSIX's or GNU's.
  var isMarked: Bool { bytes[257..<262].elementsEqual("ustar".utf8) }

  /// Whether the checksum agrees; some old programs summed signed bytes.
  var isSound: Bool {
    guard let stated = number(148..<156) else { return false }
    var sum = 0
    var signed = 0
    for (index, byte) in bytes.enumerated() {
      let byte = (148..<156).contains(index) ? 0x20 : byte
      sum += Int(byte)
      signed += Int(Int8(bitPattern: byte))
    }
    return stated == sum || stated == signed
  }

  /// How many bytes the content has; nil where that is no number.
  var size: Int? { number(124..<136) }

  /// The path; what is no UTF-8 becomes U+FFFD.
  var name: String {
    let name = text(0..<100)
    // GNU keeps times where POSIX has the front of the path.
    let isPOSIX = bytes[257..<263].elementsEqual([0x75, 0x73, 0x74, 0x61, 0x72, 0])
    let front = isPOSIX ? text(345..<500) : ""
    return front.isEmpty ? name : front + "/" + name
  }

  /// What the member is.
  var kind: Kind {
    switch bytes[156] {
    case 0, UInt8(ascii: "0"), UInt8(ascii: "7"): name.hasSuffix("/") ? .other : .file
    case UInt8(ascii: "L"): .longName
    case UInt8(ascii: "x"): .pax
    case UInt8(ascii: "g"): .sharedPax
    case UInt8(ascii: "S"): .sparse
    default: .other
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Octal digits or, of GNU's, eight bits a byte behind a set first bit.
  private func number(_ range: Range<Int>) -> Int? {
    let field = bytes[range]
    if let first = field.first, first & 0x80 != 0 {
      guard first == 0x80 else { return nil }
      var value = 0
      for byte in field.dropFirst() {
        guard value < 1 << 47 else { return nil }
        value = value << 8 | Int(byte)
      }
      return value
    }
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    return digits.isEmpty
      ? nil : Int(String(decoding: digits, as: UTF8.self), radix: 8).flatMap { $0 < 0 ? nil : $0 }
  }
}

/// What a pax head says of the members behind it; of its fields the two that are needed.
struct PaxFields {
  /// The path.
  var path: String?
  /// How many bytes the content has.
  var size: Int?

  /// Adds the lines `length key=value` of `bytes`; a broken one ends them.
  mutating func add(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let blank = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<blank], as: UTF8.self)),
      length > blank - rest.startIndex + 1, length <= rest.count
    {
      let line = rest[(blank + 1)..<(rest.startIndex + length)].dropLast()
      rest = rest.dropFirst(length)
      guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let value = String(decoding: line[(sign + 1)...], as: UTF8.self)
      switch String(decoding: line[..<sign], as: UTF8.self) {
      case "path": path = value
      case "size": size = Int(value).flatMap { $0 < 0 ? nil : $0 }
      default: break
      }
    }
  }
}
