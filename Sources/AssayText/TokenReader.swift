/// Where a `TokenReader` keeps the tokens: one row for each column, grown together.
@usableFromInline
struct TokenRows {
  /// The text is cut into cells of 2^cellBits bytes; each knows the first token that ends behind its start.
  @usableFromInline static var cellBits: Int { 4 }

  @usableFromInline var starts: UnsafeMutablePointer<Int32>
  @usableFromInline var ends: UnsafeMutablePointer<Int32>
  @usableFromInline var kinds: UnsafeMutablePointer<TokenKind>
  @usableFromInline var hashes: UnsafeMutablePointer<UInt64>
  @usableFromInline var marks: UnsafeMutablePointer<UInt8>
  @usableFromInline var shapes: UnsafeMutablePointer<TokenShape>
  @usableFromInline var cells: UnsafeMutablePointer<Int32>
  @usableFromInline var count = 0
  @usableFromInline var cellCount = 0
  private(set) var capacity: Int
  private(set) var cellCapacity: Int

  init(capacity: Int, cells cellCapacity: Int) {
    starts = .allocate(capacity: capacity)
    ends = .allocate(capacity: capacity)
    kinds = .allocate(capacity: capacity)
    hashes = .allocate(capacity: capacity)
    marks = .allocate(capacity: capacity)
    shapes = .allocate(capacity: capacity)
    cells = .allocate(capacity: cellCapacity)
    self.capacity = capacity
    self.cellCapacity = cellCapacity
  }

  func deallocate() {
    starts.deallocate()
    ends.deallocate()
    kinds.deallocate()
    hashes.deallocate()
    marks.deallocate()
    shapes.deallocate()
    cells.deallocate()
  }

  /// Twice the room for tokens.
  private mutating func grow() {
    var larger = TokenRows(capacity: 2 * capacity, cells: cellCapacity)
    larger.starts.update(from: starts, count: count)
    larger.ends.update(from: ends, count: count)
    larger.kinds.update(from: kinds, count: count)
    larger.hashes.update(from: hashes, count: count)
    larger.marks.update(from: marks, count: count)
    larger.shapes.update(from: shapes, count: count)
    larger.cells.update(from: cells, count: cellCount)
    larger.count = count
    larger.cellCount = cellCount
    deallocate()
    self = larger
  }

  @inline(__always)
  mutating func append(
    _ start: Int, _ end: Int, _ kind: TokenKind, _ hash: UInt64, mark: UInt8 = 0,
    shape: TokenShape = TokenShape(first: 0, last: 0, capitals: 0)
  ) {
    if count == capacity { grow() }
    starts[count] = Int32(truncatingIfNeeded: start)
    ends[count] = Int32(truncatingIfNeeded: end)
    kinds[count] = kind
    hashes[count] = hash
    marks[count] = mark
    shapes[count] = shape
    while cellCount << TokenRows.cellBits < end {
      cells[cellCount] = Int32(truncatingIfNeeded: count)
      cellCount += 1
    }
    count += 1
  }
}

/// Cuts texts into tokens, each in one pass, into room that it uses again.
public final class TokenReader {
  private var rows = TokenRows(capacity: 64, cells: 64)

  /// A reader with little room yet.
  public init() {}

  deinit { rows.deallocate() }

  /// The tokens of `text`, which must be valid UTF-8; good until the next text is read.
  public func read(_ text: UnsafeBufferPointer<UInt8>) -> TokenView {
    var rows = self.rows
    let cells = text.count >> TokenRows.cellBits + 2
    // Room that one document in thousands needs is given back.
    if cells > rows.cellCapacity || rows.cellCapacity > 1 << 16 {
      rows.deallocate()
      rows = TokenRows(capacity: max(text.count / 4, 64), cells: cells)
    }
    rows.count = 0
    rows.cellCount = 0
    TokenScan(text: text).scan(into: &rows)
    self.rows = rows
    return TokenView(rows)
  }
}

/// One pass over a text.
private struct TokenScan {
  let text: UnsafeBufferPointer<UInt8>
  private let classes = ByteClass.table

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  func scan(into rows: inout TokenRows) {
    var position = 0
    let end = text.count
    while position < end {
      // Words and the blanks between them, as most of a text is, in front of the jump that the others take.
      if text[position] == 0x20 {
        position += 1
        continue
      }
      let kind = classes[text[position]]
      if kind == .letter {
        position = word(from: position, &rows)
        continue
      }
      switch kind {
      case .space, .letter:
        position += 1
      case .digit:
        position = number(from: position, &rows)
      case .mark:
        position = mark(from: position, &rows)
      case .lead:
        let (isLetter, isSpace, length) = MultiByte.classify(text, position)
        if isSpace {
          position += length
        } else if isLetter {
          position = word(from: position, &rows)
        } else {
          var hash = TokenHash()
          for offset in 0..<length { hash.add(text[position + offset]) }
          rows.append(position, position + length, .mark, hash.value, mark: text[position])
          position += length
        }
      }
    }
  }

  @inline(__always)
  private func mark(from start: Int, _ rows: inout TokenRows) -> Int {
    // ".0161": a point before a digit opens a number where no letter or digit stands before it.
    if text[start] == 0x2E, start + 1 < text.count, classes[text[start + 1]] == .digit {
      let before = start == 0 ? ByteClass.space : classes[text[start - 1]]
      if before != .letter && before != .digit && before != .lead && !(start > 0 && text[start - 1] == 0x29) {
        return number(from: start, &rows)
      }
    }
    var hash = TokenHash()
    hash.add(text[start])
    rows.append(start, start + 1, .mark, hash.value, mark: text[start])
    return start + 1
  }

  @inline(__always)
  private func word(from start: Int, _ rows: inout TokenRows) -> Int {
    var position = start
    var hash = TokenHash()
    var capitals = 0
    var hasApostrophe = false
    scanning: while true {
      // Letters and digits of ASCII, as nearly all are.
      while position < text.count {
        let byte = text[position]
        let lower = classes.lower(byte)
        if lower == 0 { break }
        hash.add(lower: lower)
        capitals &+= Int((byte ^ lower) >> 5)
        position += 1
      }
      guard position < text.count, text[position] != 0x20 else { break }
      let byte = text[position]
      switch classes[byte] {
      case .mark:
        guard byte == 0x27, position + 1 < text.count, classes[text[position + 1]] == .letter
        else { break scanning }
        hash.add(lower: byte)
        hasApostrophe = true
        position += 1
      case .lead:
        let (isLetter, _, length) = MultiByte.classify(text, position)
        if isLetter {
          for offset in 0..<length { hash.add(text[position + offset]) }
          position += length
        } else if length == 3, byte == 0xE2, text[position + 1] == 0x80, text[position + 2] == 0x99,
          position + 3 < text.count, classes[text[position + 3]] == .letter
        {
          hash.add(lower: 0x27)  // a curly apostrophe counts as a straight one
          hasApostrophe = true
          position += 3
        } else {
          break scanning
        }
      case .space, .letter, .digit:
        break scanning
      }
    }
    // "inOctober 2024", "BritaininOctober 2024": a month that scraping glued to the word in front of it.
    if capitals == 1 || capitals == 2, position + 1 < text.count, text[position] == 0x20,
      text[position + 1] &- 0x30 < 10, let cut = Months.glued(text, start, position)
    {
      _ = piece(start, cut, &rows)
      return piece(cut, position, &rows)
    }
    let shape = TokenShape(
      first: text[start], last: text[position - 1], capitals: capitals, hasApostrophe: hasApostrophe)
    rows.append(start, position, .word, hash.value, shape: shape)
    return position
  }

  /// A part of a word of ASCII letters as a word.
  private func piece(_ start: Int, _ end: Int, _ rows: inout TokenRows) -> Int {
    var hash = TokenHash()
    var capitals = 0
    for position in start..<end {
      let lower = classes.lower(text[position])
      hash.add(lower: lower)
      capitals += Int((text[position] ^ lower) >> 5)
    }
    let shape = TokenShape(first: text[start], last: text[end - 1], capitals: capitals)
    rows.append(start, end, .word, hash.value, shape: shape)
    return end
  }

  private func number(from start: Int, _ rows: inout TokenRows) -> Int {
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
    rows.append(start, position, points > 1 ? .malformedNumber : .number, hash.value)
    return position
  }
}

/// The names of the months in full.
enum Months {
  private static let names: [StaticString] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// Where the month begins that ends a word of ASCII letters behind a small letter, or nil.
  static func glued(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var cut = end - 1
    while cut > start, text[cut] & 0x20 != 0 { cut -= 1 }
    guard cut > start, text[cut - 1] &- 0x61 < 26, (3...9).contains(end - cut) else { return nil }
    let isMonth = names.contains { name in
      name.utf8CodeUnitCount == end - cut
        && name.withUTF8Buffer { $0.elementsEqual(UnsafeBufferPointer(rebasing: text[cut..<end])) }
    }
    guard isMonth, text[start..<cut].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
    return cut
  }
}

/// What a byte can be at the start of a token.
enum ByteClass: UInt8 {
  case space, letter, digit, mark, lead

  /// The class of each byte.
  struct Table {
    private let classes: UnsafePointer<ByteClass>
    private let lowers: UnsafePointer<UInt8>

    fileprivate init() {
      let classes = UnsafeMutablePointer<ByteClass>.allocate(capacity: 256)
      let lowers = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
      for byte in UInt8.min...UInt8.max {
        let kind = ByteClass(byte)
        classes[Int(byte)] = kind
        lowers[Int(byte)] = kind == .letter ? byte | 0x20 : kind == .digit ? byte : 0
      }
      self.classes = UnsafePointer(classes)
      self.lowers = UnsafePointer(lowers)
    }

    @inline(__always) subscript(byte: UInt8) -> ByteClass { classes[Int(byte)] }

    /// A letter in lower case, a digit as it is, 0 for every other byte.
    @inline(__always) func lower(_ byte: UInt8) -> UInt8 { lowers[Int(byte)] }
  }

  /// Made once and kept as long as the program runs.
  nonisolated(unsafe) static let table = Table()

  private init(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x00...0x20, 0x7F: self = .space
    case 0x80...0xFF: self = .lead
    default: self = .mark
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
