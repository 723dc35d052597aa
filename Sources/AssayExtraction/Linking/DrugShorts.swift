import AssayText

/// The short names that a notice gives a drug and calls it by from then on: "tranexamic acid (TXA)", "cannabidiol, or CBD,", "fostamatinib
/// (R788)", "known as R788 or fostamatinib".
///
/// An abbreviation has the letters of the name in their order, the first one first; a maker's code is letters and three digits or more.
extension DrugLinker {
  /// Takes each other mention of such a name for the drug.
  mutating func repeatShorts() {
    var shorts: [(hash: UInt64, drug: Int)] = []
    for mention in mentions {
      guard shorts.count < DrugLinker.mostShorts else { break }
      guard let token = shortBehind(mention.span) ?? codeInFront(mention.span) else { continue }
      let hash = reading.tokens.hashes[token]
      if shorts.contains(where: { $0.hash == hash }) || isOther(reading.tokens.span(token)) { continue }
      shorts.append((hash, Int(mention.code)))
    }
    if !shorts.isEmpty { addRepeated(shorts) { $0.capitals > 0 } }
  }

  /// "X (ABC)", "X (ABC, …", "X, or ABC,".
  private func shortBehind(_ span: TextSpan) -> Int? {
    var token = reading.tokens.index(at: span.end)
    while reading.mark(token) == 0xC2 || reading.mark(token) == 0xE2 { token += 1 }
    let isBracket = reading.mark(token) == 0x28
    let isOr = reading.mark(token) == 0x2C && reading.isWord(token + 1, in: Words.or)
    guard isBracket || isOr else { return nil }
    token += isBracket ? 1 : 2
    let mark = reading.mark(token + 1)
    guard mark == 0x2C || mark == 0x3B || isBracket && mark == 0x29 else { return nil }
    return isCode(token) || isShort(token, of: span) ? token : nil
  }

  /// "is CODE or X", "called CODE, or X".
  private func codeInFront(_ span: TextSpan) -> Int? {
    let or = reading.tokens.index(at: span.start) - 1
    guard or > 2, reading.isWord(or, in: Words.or) else { return nil }
    let token = reading.mark(or - 1) == 0x2C ? or - 2 : or - 1
    return isCode(token) && reading.isWord(token - 1, in: DrugLinker.calling) ? token : nil
  }

  /// Letters and at least three digits, in one word.
  private func isCode(_ token: Int) -> Bool {
    guard token < reading.tokens.count, reading.tokens.shapes[token].capitals > 0 else { return false }
    let span = reading.tokens.span(token)
    return (4...12).contains(span.count) && reading.text[span.start] &- 0x41 < 26
      && reading.text[span.range].count(where: { $0 &- 0x30 < 10 }) >= 3
  }

  /// Whether a word of two to eight letters, of which two are capitals, shortens the name: all its letters in their order, the first one
  /// at the start of the name.
  private func isShort(_ token: Int, of name: TextSpan) -> Bool {
    guard Abbreviations.isShort(reading, token) else { return false }
    let short = reading.tokens.span(token)
    var place = name.start
    for byte in reading.text[short.range] {
      guard (byte | 0x20) &- 0x61 < 26 else { return false }
      while place < name.end, reading.text[place] | 0x20 != byte | 0x20 {
        if place == name.start { return false }
        place += 1
      }
      if place == name.end { return false }
      place += 1
    }
    return true
  }

  /// No notice shortens more names.
  private static let mostShorts = 24
  private static let calling = WordSet("is called named as")
}
