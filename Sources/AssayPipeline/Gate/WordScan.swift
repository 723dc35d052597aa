/// Finds out whether one of many words stands in bytes, at close to the speed of memory.
///
/// Every word has at least three bytes, so that one of its pairs of neighbours lies at an even place: only those are looked up, in
/// a table with an entry for each pair of bytes. What the table knows is compared letter by letter.
struct WordScan: Sendable {
  /// A word to be found.
  struct Word: Sendable {
    /// Its letters; compared without regard to case, unless they are capitals.
    var letters: [UInt8]
    /// Whether no letter or digit may stand in front of it.
    var opensWord: Bool
    /// Whether no letter or digit may stand behind it.
    var closesWord: Bool
    /// Letters that must start within `reach` bytes behind it; empty where none must.
    var following: [UInt8]

    /// `|fda|` stands alone, `|regulator` opens a word, `|food drug` has the second behind the first.
    init(_ text: some StringProtocol) {
      let parts = text.split(separator: " ", maxSplits: 1)
      let first = parts.first ?? ""
      opensWord = first.hasPrefix("|")
      closesWord = first.hasSuffix("|")
      letters = first.utf8.filter { $0 != UInt8(ascii: "|") }
      following = parts.count > 1 ? Array(parts[1].utf8) : []
    }

    var isCapital: Bool { letters.allSatisfy { $0 &- 0x41 < 26 } }
  }

  /// How far behind a word the second one may start: tags, entities and small words may stand between.
  private static let reach = 48

  /// A word that a pair may be part of.
  private struct Candidate {
    /// The word's number.
    let word: Int32
    /// How many bytes of the word stand in front of the pair; −1 where the pair starts in front of the word.
    let place: Int16
    /// The next of the same pair, −1 for none.
    var next: Int16
    /// How many bytes in front of the pair the three letters stand that are compared first.
    let back: Int32
    /// Those letters in lower case, the first low; 0 for a word that has no three.
    let letters: UInt32
  }

  private let words: [Word]
  /// For each pair of bytes, the first low, 1 plus the number of its first candidate; 0 for none.
  private let firsts: [UInt16]
  private let candidates: [Candidate]

  /// A scan for the words of a list of lines.
  init(_ list: String) {
    words = list.split(whereSeparator: \.isNewline).map { Word($0) }.filter { !$0.letters.isEmpty }
    var firsts = [UInt16](repeating: 0, count: 1 << 16)
    var candidates: [Candidate] = []
    for (number, word) in words.enumerated() {
      let start = WordScan.rarest(word)
      for back in 0...1 {
        for pair in WordScan.pairs(word, start + back) {
          candidates.append(
            Candidate(
              word: Int32(number), place: Int16(start + back), next: Int16(firsts[pair]) - 1,
              back: Int32(back),
              letters: WordScan.letters(word, start)))
          firsts[pair] = UInt16(candidates.count)
        }
      }
    }
    self.firsts = firsts
    self.candidates = candidates
  }

  /// Where the three letters of the word stand whose two pairs are the rarest; −1 where it has only two letters, of which the byte in
  /// front is taken for the first.
  private static func rarest(_ word: Word) -> Int {
    let count = word.letters.count - 2
    return count < 1 ? -1 : (0..<count).min { rarity(word, $0) < rarity(word, $1) } ?? 0
  }

  /// How often each letter stands in a thousand of English.
  private static let frequencies: [UInt8: Int] = Dictionary(
    uniqueKeysWithValues: zip(
      "etaoinshrdlcumwfgypbvkjxqz".utf8,
      [127, 91, 82, 75, 70, 67, 63, 61, 60, 43, 40, 28, 28, 24, 24, 22, 20, 20, 19, 15, 10, 8, 2, 2, 1, 1]))

  /// The smaller, the rarer the two pairs of letters from that place on.
  private static func rarity(_ word: Word, _ place: Int) -> Int {
    let counts = word.letters[place..<place + 3].map { frequencies[$0 | 0x20, default: 1] }
    return counts[0] * counts[1] + counts[1] * counts[2]
  }

  private static func letters(_ word: Word, _ place: Int) -> UInt32 {
    if place < 0 { return 0 }
    return word.letters[place..<place + 3].reversed().reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  /// The pairs of bytes that may stand at that place of the word.
  private static func pairs(_ word: Word, _ place: Int) -> [Int] {
    let firsts = place < 0 ? (0...255).filter { !isOfWord($0) } : spellings(word, place)
    return firsts.flatMap { first in spellings(word, place + 1).map { Int(first) | Int($0) << 8 } }
  }

  private static func spellings(_ word: Word, _ place: Int) -> [UInt8] {
    let letter = word.letters[place]
    return letter &- 0x61 < 26 ? [letter, letter & 0xDF] : [letter]
  }

  /// Letters and digits: the hexadecimal digits of pages spell words by chance.
  private static func isOfWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Whether one of the words stands in `bytes`.
  func finds(in bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      firsts.withUnsafeBufferPointer { firsts in
        candidates.withUnsafeBufferPointer { candidates in
          guard let start = bytes.baseAddress, let table = firsts.baseAddress else { return false }
          return finds(in: bytes, UnsafeRawPointer(start), table, candidates)
        }
      }
    }
  }

  private func finds(
    in bytes: UnsafeBufferPointer<UInt8>, _ raw: UnsafeRawPointer, _ table: UnsafePointer<UInt16>,
    _ candidates: UnsafeBufferPointer<Candidate>
  ) -> Bool {
    var index = 0
    while index + 16 <= bytes.count {
      let low = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let high = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      let any =
        table[Int(low & 0xFFFF)] | table[Int(low >> 16 & 0xFFFF)]
        | table[Int(low >> 32 & 0xFFFF)] | table[Int(low >> 48)]
        | table[Int(high & 0xFFFF)] | table[Int(high >> 16 & 0xFFFF)]
        | table[Int(high >> 32 & 0xFFFF)] | table[Int(high >> 48)]
      if any != 0 {
        for place in stride(from: index, to: index + 16, by: 2)
        where stands(in: bytes, raw, place, table, candidates) {
          return true
        }
      }
      index += 16
    }
    while index + 1 < bytes.count {
      if stands(in: bytes, raw, index, table, candidates) { return true }
      index += 2
    }
    return false
  }

  /// Whether the pair at `place` is part of one of the words.
  @inline(__always)
  private func stands(
    in bytes: UnsafeBufferPointer<UInt8>, _ raw: UnsafeRawPointer, _ place: Int,
    _ table: UnsafePointer<UInt16>,
    _ candidates: UnsafeBufferPointer<Candidate>
  ) -> Bool {
    var number = Int(table[Int(raw.loadUnaligned(fromByteOffset: place, as: UInt16.self))]) - 1
    if number < 0 { return false }
    // The pair with a byte on either side, in lower case.
    var around: UInt32 = 0x2020_2020
    if place > 0, place + 3 <= bytes.count {
      around |= raw.loadUnaligned(fromByteOffset: place - 1, as: UInt32.self)
    } else {
      for offset in -1...2 where place + offset >= 0 && place + offset < bytes.count {
        around |= UInt32(bytes[place + offset]) << UInt32(8 * (offset + 1))
      }
    }
    while number >= 0 {
      let candidate = candidates[number]
      let letters = candidate.back == 0 ? around >> 8 : around & 0xFF_FFFF
      if candidate.letters == letters || candidate.letters == 0,
        WordScan.stands(words[Int(candidate.word)], at: place - Int(candidate.place), in: bytes)
      {
        return true
      }
      number = Int(candidate.next)
    }
    return false
  }

  private static func stands(_ word: Word, at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = start + word.letters.count
    guard start >= 0, end <= bytes.count else { return false }
    for (offset, letter) in word.letters.enumerated() {
      let byte = bytes[start + offset]
      guard byte == letter || letter &- 0x61 < 26 && byte | 0x20 == letter else { return false }
    }
    if word.opensWord, start > 0, isOfWord(bytes[start - 1]) { return false }
    if word.closesWord, end < bytes.count, isOfWord(bytes[end]) { return false }
    return word.following.isEmpty || follows(word.following, end, bytes)
  }

  private static func follows(_ word: [UInt8], _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = start
    while place < start + reach, place + word.count <= bytes.count {
      var length = 0
      while length < word.count, bytes[place + length] | 0x20 == word[length] { length += 1 }
      if length == word.count { return true }
      place += 1
    }
    return false
  }
}
