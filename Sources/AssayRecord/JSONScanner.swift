/// Why bytes are no JSON: where, what stands there, and what was expected.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The byte, counted from 0.
  public var offset: Int
  /// The line, counted from 1.
  public var line: Int
  /// The code point in the line, counted from 1.
  public var column: Int
  /// What stands there.
  public var found: String
  /// What could have stood there.
  public var expected: String

  /// `3:17: found "]", expected a value`.
  public var description: String { "\(line):\(column): found \(found), expected \(expected)" }
}

/// Reads JSON token by token, strictly and without recursion; every token is checked against the grammar.
struct JSONScanner {
  /// The deepest nesting that is read.
  static let maximumDepth = 512

  enum Token {
    case beginObject, endObject, beginArray, endArray
    /// The bytes between the quotes, and whether a backslash is among them.
    case key(Range<Int>, hasEscapes: Bool)
    case string(Range<Int>, hasEscapes: Bool)
    case number(Range<Int>)
    case bool(Bool)
    case null
    case end
  }

  /// What a lone surrogate becomes.
  enum LoneSurrogate {
    case refused
    /// Its three bytes of generalised UTF-8, which no UTF-8 check lets pass.
    case kept
  }

  private enum Expectation { case value, elementOrEnd, keyOrEnd, key, commaOrEnd, endOfInput }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// True for an object, false for an array.
  private var containers: [Bool] = []
  private var expectation = Expectation.value

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    if hasMark { position = 3 }
  }

  /// How many containers are open.
  var depth: Int { containers.count }

  mutating func next() throws(JSONError) -> Token {
    while true {
      skipWhiteSpace()
      let byte: UInt8? = position < bytes.count ? bytes[position] : nil
      switch expectation {
      case .endOfInput:
        if byte == nil { return .end }
        throw error("the end of the input")
      case .value: return try value(byte, expected: "a value")
      case .elementOrEnd:
        if byte == 0x5D { return close() }
        return try value(byte, expected: "a value or \"]\"")
      case .keyOrEnd:
        if byte == 0x7D { return close() }
        return try key(byte, expected: "a key or \"}\"")
      case .key: return try key(byte, expected: "a key")
      case .commaOrEnd:
        let isObject = containers.last ?? false
        if byte == 0x2C {
          position += 1
          expectation = isObject ? .key : .value
        } else if byte == (isObject ? 0x7D : 0x5D) {
          return close()
        } else {
          throw error(isObject ? "\",\" or \"}\"" : "\",\" or \"]\"")
        }
      }
    }
  }

  /// Reads on to the end of the value whose first token was just given.
  mutating func skip(_ first: Token) throws(JSONError) {
    switch first {
    case .beginObject, .beginArray:
      let outside = depth - 1
      while depth > outside { _ = try next() }
    default: break
    }
  }

  private mutating func skipWhiteSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func close() -> Token {
    position += 1
    let isObject = containers.popLast() ?? false
    endValue()
    return isObject ? .endObject : .endArray
  }

  private mutating func endValue() { expectation = containers.isEmpty ? .endOfInput : .commaOrEnd }

  private mutating func open(object isObject: Bool) throws(JSONError) {
    if containers.count == JSONScanner.maximumDepth {
      throw error("at most \(JSONScanner.maximumDepth) levels of nesting")
    }
    containers.append(isObject)
    position += 1
    expectation = isObject ? .keyOrEnd : .elementOrEnd
  }

  private mutating func key(_ byte: UInt8?, expected: String) throws(JSONError) -> Token {
    guard byte == 0x22 else { throw error(expected) }
    let (range, hasEscapes) = try string()
    skipWhiteSpace()
    guard position < bytes.count, bytes[position] == 0x3A else { throw error("\":\"") }
    position += 1
    expectation = .value
    return .key(range, hasEscapes: hasEscapes)
  }

  private mutating func value(_ byte: UInt8?, expected: String) throws(JSONError) -> Token {
    switch byte {
    case 0x7B:
      try open(object: true)
      return .beginObject
    case 0x5B:
      try open(object: false)
      return .beginArray
    case 0x22:
      let (range, hasEscapes) = try string()
      endValue()
      return .string(range, hasEscapes: hasEscapes)
    case 0x74: return try literal("true", .bool(true), expected: expected)
    case 0x66: return try literal("false", .bool(false), expected: expected)
    case 0x6E: return try literal("null", .null, expected: expected)
    case 0x2D, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39: return try number()
    default: throw error(expected)
    }
  }

  private mutating func literal(
    _ name: StaticString, _ token: Token, expected: String
  ) throws(JSONError) -> Token {
    let count = name.utf8CodeUnitCount
    let matches = name.withUTF8Buffer { letters in
      position + count <= bytes.count && letters.indices.allSatisfy { bytes[position + $0] == letters[$0] }
    }
    if !matches { throw error(expected) }
    position += count
    endValue()
    return token
  }

  private mutating func number() throws(JSONError) -> Token {
    let start = position
    if bytes[position] == 0x2D { position += 1 }
    if position < bytes.count && bytes[position] == 0x30 { position += 1 } else { try digits() }
    if position < bytes.count && bytes[position] == 0x2E {
      position += 1
      try digits()
    }
    if position < bytes.count && bytes[position] | 0x20 == 0x65 {
      position += 1
      if position < bytes.count && (bytes[position] == 0x2B || bytes[position] == 0x2D) { position += 1 }
      try digits()
    }
    endValue()
    return .number(start..<position)
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while position < bytes.count && bytes[position] &- 0x30 < 10 { position += 1 }
    if position == start { throw error("a digit") }
  }

  private mutating func string() throws(JSONError) -> (Range<Int>, hasEscapes: Bool) {
    let start = position + 1
    var index = start
    var hasEscapes = false
    while true {
      index = ByteScan.firstSpecial(in: bytes, from: index)
      guard index < bytes.count else { throw error("a closing quote", at: index) }
      switch bytes[index] {
      case 0x22:
        position = index + 1
        return (start..<index, hasEscapes)
      case 0x5C:
        hasEscapes = true
        index = try escape(at: index)
      default: throw error("a character of a string, or an escape", at: index)
      }
    }
  }

  /// The byte after a well-formed escape.
  private func escape(at index: Int) throws(JSONError) -> Int {
    let next = index + 1
    guard next < bytes.count else { throw error("an escape", at: next) }
    switch bytes[next] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return next + 1
    case 0x75:
      for digit in (next + 1)...(next + 4) {
        guard digit < bytes.count, JSONScanner.hexadecimal(bytes[digit]) != nil else {
          throw error("four hexadecimal digits", at: digit)
        }
      }
      return next + 5
    default: throw error("an escape: one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", at: next)
    }
  }

  // MARK: What a token stands for

  /// The bytes of a string, its escapes resolved.
  func content(_ range: Range<Int>, lone: LoneSurrogate) throws(JSONError) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let stop = min(ByteScan.firstSpecial(in: bytes, from: index), range.upperBound)
      content.append(contentsOf: bytes[index..<stop])
      index = stop
      guard index < range.upperBound else { break }
      let letter = bytes[index + 1]
      index += 2
      switch letter {
      case 0x62: content.append(0x08)
      case 0x66: content.append(0x0C)
      case 0x6E: content.append(0x0A)
      case 0x72: content.append(0x0D)
      case 0x74: content.append(0x09)
      case 0x75:
        var scalar = unit(at: index)
        index += 4
        let isPaired = index + 6 <= range.upperBound && bytes[index] == 0x5C && bytes[index + 1] == 0x75
        if scalar >> 10 == 0x36 && isPaired {
          let low = unit(at: index + 2)
          if low >> 10 == 0x37 {
            scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
            index += 6
          }
        }
        if scalar >> 11 == 0x1B && lone == .refused {
          throw error("a pair of surrogates", at: index - 6)
        }
        JSONScanner.append(scalar, to: &content)
      default: content.append(letter)
      }
    }
    return content
  }

  /// The string of a token, which must be well-formed UTF-8 and hold no lone surrogate.
  func text(_ range: Range<Int>, hasEscapes: Bool) throws(JSONError) -> String {
    let text =
      hasEscapes
      ? String(validating: try content(range, lone: .refused), as: UTF8.self)
      : String(validating: bytes[range], as: UTF8.self)
    guard let text else { throw error("well-formed UTF-8", at: range.lowerBound) }
    return text
  }

  private func unit(at index: Int) -> UInt32 {
    var value: UInt32 = 0
    for digit in index..<(index + 4) {
      value = value << 4 | UInt32(JSONScanner.hexadecimal(bytes[digit]) ?? 0)
    }
    return value
  }

  private static func append(_ scalar: UInt32, to content: inout [UInt8]) {
    func continuation(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
    switch scalar {
    case 0..<0x80: content.append(UInt8(scalar))
    case 0x80..<0x800:
      content.append(UInt8(0xC0 | scalar >> 6))
      content.append(continuation(0))
    case 0x800..<0x10000:
      content.append(UInt8(0xE0 | scalar >> 12))
      content.append(continuation(6))
      content.append(continuation(0))
    default:
      content.append(UInt8(0xF0 | scalar >> 18))
      content.append(continuation(12))
      content.append(continuation(6))
      content.append(continuation(0))
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  // MARK: Errors

  /// The error at `offset`, or at the byte that is next.
  func error(_ expected: String, at offset: Int? = nil) -> JSONError {
    let offset = offset ?? position
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONError(
      offset: offset, line: line, column: column, found: found(at: offset), expected: expected)
  }

  private func found(at offset: Int) -> String {
    guard offset < bytes.count else { return "the end of the input" }
    let byte = bytes[offset]
    if (0x21..<0x7F).contains(byte) { return "\"\(Character(Unicode.Scalar(byte)))\"" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x\(digits.count == 1 ? "0" : "")\(digits)"
  }
}
