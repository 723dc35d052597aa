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

/// What the letters of a token look like.
public struct TokenShape: Sendable, Equatable {
  @usableFromInline let bits: UInt8

  /// The shape of a token that starts with `first`, ends with `last` and has `capitals` capital letters of ASCII.
  @inlinable
  init(first: UInt8, last: UInt8, capitals: Int, hasApostrophe: Bool = false) {
    var bits = UInt8(truncatingIfNeeded: Swift.min(capitals, 3))
    if hasApostrophe { bits |= 16 }
    if first &- 0x41 < 26 { bits |= 4 }
    if last &- 0x41 < 26 { bits |= 8 }
    self.bits = bits
  }

  /// How many capital letters it has; three stands for all that are more.
  @inlinable public var capitals: Int { Int(bits & 3) }
  /// Whether it starts with a capital.
  @inlinable public var startsWithCapital: Bool { bits & 4 != 0 }
  /// Whether an apostrophe, straight or curly, stands in it.
  @inlinable public var hasApostrophe: Bool { bits & 16 != 0 }
  /// Whether it ends with a capital.
  @inlinable public var endsWithCapital: Bool { bits & 8 != 0 }
}

/// The tokens of a text, as parallel arrays; white space is no token.
///
/// `hash` is that of the lower-cased bytes, so a look-up in a lexicon needs no copy of the word.
public struct Tokens: Sendable {
  /// First byte of each token.
  public let starts: [Int32]
  /// One past the last byte of each token.
  public let ends: [Int32]
  /// What each token is.
  public let kinds: [TokenKind]
  /// The hash of each token's lower-cased bytes.
  public let hashes: [UInt64]

  /// How many tokens there are.
  @inlinable public var count: Int { starts.count }

  /// Where the token stands.
  @inlinable public func span(_ index: Int) -> TextSpan { TextSpan(Int(starts[index]), Int(ends[index])) }

  /// Where the tokens from the first of `range` to its last stand.
  @inlinable public func span(_ range: Range<Int>) -> TextSpan {
    range.isEmpty ? .empty : TextSpan(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// The hash that a token with these bytes has; `word` is lower-cased by it.
  public static func hash(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { TokenHash.hash($0) }
  }

  /// The hash that a token with these bytes has; `word` is lower-cased by it.
  public static func hash(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { TokenHash.hash($0) }
  }

  /// The hash that a token with these bytes has; `word` is lower-cased by it.
  public static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash = TokenHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  /// Cuts `utf8` into tokens in one pass. The text must be valid UTF-8.
  public init(_ utf8: [UInt8]) {
    let reader = TokenReader()
    (starts, ends, kinds, hashes) = utf8.withUnsafeBufferPointer { text in
      let view = reader.read(text)
      return (Array(view.starts), Array(view.ends), Array(view.kinds), Array(view.hashes))
    }
    withExtendedLifetime(reader) {}
  }
}

/// The tokens of a text as the stages pass them on: a view into the room of a `TokenReader`, good until it reads the next text.
public struct TokenView {
  @usableFromInline let rows: TokenRows

  @inlinable
  init(_ rows: TokenRows) { self.rows = rows }

  /// How many tokens there are.
  @inlinable public var count: Int { rows.count }
  /// First byte of each token.
  @inlinable public var starts: View<Int32> { View(rows.starts, count: rows.count) }
  /// One past the last byte of each token.
  @inlinable public var ends: View<Int32> { View(rows.ends, count: rows.count) }
  /// What each token is.
  @inlinable public var kinds: View<TokenKind> { View(rows.kinds, count: rows.count) }
  /// The hash of each token's lower-cased bytes.
  @inlinable public var hashes: View<UInt64> { View(rows.hashes, count: rows.count) }
  /// The first byte of each mark, 0 for every other token.
  @inlinable public var marks: View<UInt8> { View(rows.marks, count: rows.count) }
  /// What the letters of each token look like.
  @inlinable public var shapes: View<TokenShape> { View(rows.shapes, count: rows.count) }

  /// Where the token stands.
  @inlinable public func span(_ index: Int) -> TextSpan { TextSpan(Int(starts[index]), Int(ends[index])) }

  /// Where the tokens from the first of `range` to its last stand.
  @inlinable public func span(_ range: Range<Int>) -> TextSpan {
    range.isEmpty ? .empty : TextSpan(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// The first token that ends behind `offset`: the token at it or, in white space, the next one.
  @inlinable
  public func index(at offset: Int) -> Int {
    guard offset >= 0 else { return 0 }
    let cell = offset >> TokenRows.cellBits
    guard cell < rows.cellCount else { return rows.count }
    var index = Int(rows.cells[cell])
    while index < rows.count, Int(rows.ends[index]) <= offset { index += 1 }
    return index
  }
}

/// The hash of lower-cased bytes: FNV-1a with a last mix.
public struct TokenHash {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable init() {}

  @inline(__always) mutating func add(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    add(lower: lower)
  }

  @inlinable @inline(__always) mutating func add(lower: UInt8) {
    state = (state ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
  }

  @inlinable var value: UInt64 { state ^ (state >> 29) }

  /// The hash of these bytes as they are: no capital is taken for its small letter.
  @inlinable public static func hash(asWritten bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = TokenHash()
    for byte in bytes { hash.add(lower: byte) }
    return hash.value
  }

  /// The hash of a token with these bytes.
  public static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = TokenHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
