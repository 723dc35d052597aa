/// What a token is.
public enum TokenKind: UInt8, Sendable {
  /// Letters, with digits and inner apostrophes after the first letter: `TRUST`, `HER2`, `Crohn's`.
  case word
  /// A number with its separators: `226,650`, `62.5`, `.0161`, `0·76`.
  case number
  /// Digits with two points or more, such as `62.5.1` or `11.06.2025`: no number.
  case malformedNumber
  /// One mark of punctuation or one symbol.
  case mark
}

/// The tokens of a text, as parallel arrays; white space is no token.
///
/// `hash` is that of the lower-cased bytes, so a look-up in a lexicon needs no copy of the word.
public struct Tokens: Sendable {
  /// First byte of each token.
  public private(set) var starts: [Int32] = []
  /// One past the last byte of each token.
  public private(set) var ends: [Int32] = []
  /// What each token is.
  public private(set) var kinds: [TokenKind] = []
  /// The hash of each token's lower-cased bytes.
  public private(set) var hashes: [UInt64] = []

  /// How many tokens there are.
  @inlinable public var count: Int { starts.count }

  /// Where the token stands.
  @inlinable public func span(_ index: Int) -> TextSpan { TextSpan(Int(starts[index]), Int(ends[index])) }

  /// Where the tokens from the first of `range` to its last stand.
  @inlinable public func span(_ range: Range<Int>) -> TextSpan {
    range.isEmpty ? .empty : TextSpan(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// The first token that ends behind `offset`: the token at it or, in white space, the next one.
  public func index(at offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(ends[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The hash that a token with these bytes has; `word` is lower-cased by it.
  public static func hash(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { TokenHash.hash($0) }
  }

  /// The hash that a token with these bytes has; `word` is lower-cased by it.
  public static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash = TokenHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  /// Cuts `utf8` into tokens in one pass. The text must be valid UTF-8.
  public init(_ utf8: [UInt8]) {
    starts.reserveCapacity(utf8.count / 5 + 16)
    ends.reserveCapacity(utf8.count / 5 + 16)
    kinds.reserveCapacity(utf8.count / 5 + 16)
    hashes.reserveCapacity(utf8.count / 5 + 16)
    utf8.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func append(_ start: Int, _ end: Int, _ kind: TokenKind, _ hash: UInt64) {
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
    kinds.append(kind)
    hashes.append(hash)
  }

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    let end = text.count
    while position < end {
      switch ByteClass.table[Int(text[position])] {
      case .space:
        position += 1
      case .letter:
        position = word(text, from: position)
      case .digit:
        position = number(text, from: position)
      case .mark:
        position = mark(text, from: position)
      case .lead:
        let (isLetter, isSpace, length) = MultiByte.classify(text, position)
        if isSpace {
          position += length
        } else if isLetter {
          position = word(text, from: position)
        } else {
          var hash = TokenHash()
          for offset in 0..<length { hash.add(text[position + offset]) }
          append(position, position + length, .mark, hash.value)
          position += length
        }
      }
    }
  }

  private mutating func mark(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // ".0161": a point before a digit opens a number where no letter or digit stands before it.
    if text[start] == 0x2E, start + 1 < text.count, ByteClass.table[Int(text[start + 1])] == .digit {
      let before = start == 0 ? ByteClass.space : ByteClass.table[Int(text[start - 1])]
      if before != .letter && before != .digit && before != .lead && !(start > 0 && text[start - 1] == 0x29) {
        return number(text, from: start)
      }
    }
    var hash = TokenHash()
    hash.add(text[start])
    append(start, start + 1, .mark, hash.value)
    return start + 1
  }

  private mutating func word(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    var hash = TokenHash()
    scanning: while position < text.count {
      let byte = text[position]
      switch ByteClass.table[Int(byte)] {
      case .letter, .digit:
        hash.add(byte)
        position += 1
      case .mark:
        guard byte == 0x27, position + 1 < text.count, ByteClass.table[Int(text[position + 1])] == .letter
        else { break scanning }
        hash.add(byte)
        position += 1
      case .lead:
        let (isLetter, _, length) = MultiByte.classify(text, position)
        if isLetter {
          for offset in 0..<length { hash.add(text[position + offset]) }
          position += length
        } else if length == 3, byte == 0xE2, text[position + 1] == 0x80, text[position + 2] == 0x99,
          position + 3 < text.count, ByteClass.table[Int(text[position + 3])] == .letter
        {
          hash.add(0x27)  // a curly apostrophe counts as a straight one
          position += 3
        } else {
          break scanning
        }
      case .space:
        break scanning
      }
    }
    append(start, position, .word, hash.value)
    return position
  }

  private mutating func number(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    func isDigit(_ at: Int) -> Bool { at < text.count && text[at] &- 0x30 < 10 }
    var position = start
    while isDigit(position) { position += 1 }
    // Thousands: groups of three behind a comma, a no-break or a thin space.
    if position - start <= 3 && position > start {
      while true {
        var digits = position
        if digits < text.count, text[digits] == 0x2C {
          digits += 1
        } else {
          let width = MultiByte.thousandsSpace(text, digits)
          if width == 0 { break }
          digits += width
        }
        guard isDigit(digits), isDigit(digits + 1), isDigit(digits + 2), !isDigit(digits + 3) else { break }
        position = digits + 3
      }
    }
    var points = 0
    while position < text.count {
      var fraction = position
      if text[position] == 0x2E {
        fraction += 1
      } else if text[position] == 0xC2, position + 1 < text.count, text[position + 1] == 0xB7 {
        fraction += 2  // the middle dot of British journals
      } else {
        break
      }
      guard isDigit(fraction) else { break }
      points += 1
      position = fraction
      while isDigit(position) { position += 1 }
    }
    var hash = TokenHash()
    for offset in start..<position { hash.add(text[offset]) }
    append(start, position, points > 1 ? .malformedNumber : .number, hash.value)
    return position
  }
}

/// The hash of lower-cased bytes: FNV-1a with a last mix.
public struct TokenHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always) mutating func add(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    state = (state ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
  }

  var value: UInt64 { state ^ (state >> 29) }

  /// The hash of a token with these bytes.
  public static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = TokenHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}

/// What a byte can be at the start of a token.
enum ByteClass: UInt8 {
  case space, letter, digit, mark, lead

  static let table: [ByteClass] = (0..<256).map { value in
    let byte = UInt8(value)
    switch byte {
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x00...0x20, 0x7F: return .space
    case 0x80...0xFF: return .lead
    default: return .mark
    }
  }
}

/// What a character of more than one byte is to the tokens.
enum MultiByte {
  /// Whether it is a letter, whether it is white space, and how many bytes it has. Neither means a mark.
  @inline(__always)
  static func classify(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Bool, Bool, Int) {
    let first = text[at]
    let second = at + 1 < text.count ? text[at + 1] : 0
    let third = at + 2 < text.count ? text[at + 2] : 0
    switch first {
    case 0xC2:
      // U+00A0 is a space; the feminine and masculine ordinal, the micro sign and the soft hyphen count as letters.
      let isLetter = second == 0xAA || second == 0xB5 || second == 0xBA || second == 0xAD
      return (isLetter, second == 0xA0 || second < 0xA0, 2)
    case 0xC3: return (second != 0x97 && second != 0xB7, false, 2)
    case 0xC4...0xDF: return (true, false, 2)
    case 0xE2:
      if second == 0x80 {
        return (false, third <= 0x8F || third == 0xA8 || third == 0xA9 || third == 0xAF, 3)
      }
      if second == 0x81 { return (false, third == 0x9F || (0xA0...0xA4).contains(third), 3) }
      return (second >= 0xB0, false, 3)
    case 0xE3: return (!(second == 0x80 && third <= 0xBF), second == 0x80 && third == 0x80, 3)
    case 0xE0, 0xE1, 0xE4...0xED: return (true, false, 3)
    case 0xEE: return (false, false, 3)
    case 0xEF:
      if second == 0xBB && third == 0xBF { return (false, true, 3) }
      return (second == 0xAC || second == 0xAD, false, 3)
    case 0xF0...0xF4: return (false, false, min(4, text.count - at))
    default: return (false, false, 1)
    }
  }

  /// The bytes of a no-break or thin space at `at`, 0 where there is none.
  static func thousandsSpace(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard at + 2 < text.count else { return 0 }
    if text[at] == 0xC2 && text[at + 1] == 0xA0 { return 2 }
    if text[at] == 0xE2 && text[at + 1] == 0x80 && (text[at + 2] == 0x89 || text[at + 2] == 0xAF) { return 3 }
    return 0
  }
}
