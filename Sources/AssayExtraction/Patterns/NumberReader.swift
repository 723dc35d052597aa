import AssayNumbers
import AssayText

/// Reads a printed number: digits with separators (`226,650`, `0·76`, `.0161`) or words ("one hundred twenty-three").
enum NumberReader {
  /// The number that `span` prints, or nil where it is none or has more than 18 digits.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Decimal? {
    guard !span.isEmpty else { return nil }
    let first = text[span.start]
    if (first | 0x20) &- 0x61 < 26 { return words(text, span) }
    return digits(text, span)
  }

  /// The same for digits only: nil for "NE" and other words.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan, digitsOnly: Bool) -> Decimal? {
    guard !span.isEmpty, (text[span.start] | 0x20) &- 0x61 >= 26 else { return nil }
    return digits(text, span)
  }

  private static func digits(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Decimal? {
    var mantissa: Int64 = 0
    var scale = 0
    var length = 0
    var seenPoint = false
    var negative = false
    var position = span.start
    while position < span.end {
      let byte = text[position]
      switch byte {
      case 0x30...0x39:
        length += 1
        if length > 18 { return nil }
        mantissa = mantissa * 10 + Int64(byte &- 0x30)
        if seenPoint { scale += 1 }
      case 0x2E:
        if seenPoint { return nil }
        seenPoint = true
      case 0x2C, 0x20: break
      case 0x2D: negative = true
      case 0xC2:
        // U+00B7 is a decimal point, U+00A0 a thousands space.
        if position + 1 < span.end, text[position + 1] == 0xB7 { seenPoint = true }
        position += 1
      case 0xE2:
        // U+2212 and the dashes are a sign, the thin spaces separate thousands.
        if position + 2 < span.end,
          text[position + 1] == 0x88 || text[position + 2] <= 0x95 && text[position + 2] >= 0x90
        {
          negative = true
        }
        position += 2
      default: return nil
      }
      position += 1
    }
    guard length > 0 else { return nil }
    return Decimal(mantissa: negative ? -mantissa : mantissa, scale: scale)
  }

  private static func words(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Decimal? {
    var total: Int64 = 0
    var group: Int64 = 0
    var position = span.start
    var seen = false
    while position < span.end {
      guard (text[position] | 0x20) &- 0x61 < 26 else {
        position += 1
        continue
      }
      var end = position
      while end < span.end, (text[end] | 0x20) &- 0x61 < 26 { end += 1 }
      let word = UnsafeBufferPointer(rebasing: text[position..<end])
      position = end
      guard let value = value(of: TokenHash.hash(word)) else { continue }
      seen = true
      switch value {
      case 100: group = max(group, 1) * 100
      case 1_000, 1_000_000:
        total += max(group, 1) * value
        group = 0
      default:
        // "seven, six and four" is three numbers, "one of two six-month" two.
        let open = group % 100
        if open > 0, open < 20 || open % 10 > 0 || value >= 10 { return nil }
        group += value
      }
    }
    return seen ? Decimal(mantissa: total + group) : nil
  }

  /// The value of one number word by its hash, or nil for any other word.
  @inline(__always) static func value(of hash: UInt64) -> Int64? { wordTable[hash] }

  /// All number words.
  static let wordTable = NumberWords(wordValues)

  /// The values of number words by their hashes.
  static let wordValues: [UInt64: Int64] = {
    let small = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
      eighteen nineteen
      """.split(separator: " ")
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    var table: [UInt64: Int64] = [:]
    for (index, word) in small.enumerated() { table[Tokens.hash(word)] = Int64(index) }
    for (index, word) in tens.enumerated() { table[Tokens.hash(word)] = Int64(20 + 10 * index) }
    table[Tokens.hash("hundred" as StaticString)] = 100
    table[Tokens.hash("thousand" as StaticString)] = 1_000
    table[Tokens.hash("million" as StaticString)] = 1_000_000
    return table
  }()
}

/// The values of number words by their hashes, laid out like a `WordSet`.
struct NumberWords: @unchecked Sendable {
  private let keys: UnsafeMutablePointer<UInt64>
  private let values: UnsafeMutablePointer<Int64>
  private let slotMask: Int

  init(_ entries: [UInt64: Int64]) {
    let size = HashedWords.size(entries.count)
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    values = .allocate(capacity: size)
    values.initialize(repeating: 0, count: size)
    slotMask = size - 1
    for (hash, value) in entries {
      let slot = HashedWords.slot(of: hash, in: keys, slotMask)
      keys[slot] = hash
      values[slot] = value
    }
  }

  @inline(__always) subscript(hash: UInt64) -> Int64? {
    let slot = HashedWords.slot(of: hash, in: keys, slotMask)
    return keys[slot] == hash ? values[slot] : nil
  }
}
