/// Finds out whether one of many words stands in bytes, at close to the speed of memory.
///
/// Every word has at least three bytes, so that one of its pairs of neighbours lies at an even place: only those are looked up, in
/// a table with an entry for each pair of bytes. What the table knows is compared letter by letter.
struct WordScan: Sendable {
  /// A word to be found.
  struct Word: Sendable {
    /// Its letters; compared without regard to case, unless they are capitals.
    var letters: [UInt8]
    /// Whether no letter may stand in front of it.
    var opensWord: Bool
    /// Whether no letter may stand behind it.
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

  private struct Candidate {
    let word: Int
    /// How many bytes of the word stand in front of the pair.
    let place: Int
  }

  private let words: [Word]
  /// For each pair of bytes, the first low, 1 plus the number of its list of candidates; 0 for none.
  private let lists: [UInt8]
  private let candidates: [[Candidate]]

  /// A scan for the words of a list of lines.
  init(_ list: String) {
    words = list.split(whereSeparator: \.isNewline).map { Word($0) }.filter { !$0.letters.isEmpty }
    var lists = [UInt8](repeating: 0, count: 1 << 16)
    var candidates: [[Candidate]] = []
    for (number, word) in words.enumerated() {
      for place in WordScan.places(word) {
        for pair in WordScan.pairs(word, place) {
          if lists[pair] == 0 {
            // 254 different lists are more than the words make; were there more, the last would take them all.
            if candidates.count < 254 { candidates.append([]) }
            lists[pair] = UInt8(candidates.count)
          }
          candidates[Int(lists[pair]) - 1].append(Candidate(word: number, place: place))
        }
      }
    }
    self.lists = lists
    self.candidates = candidates
  }

  /// The places of the two neighbouring pairs that are looked up, −1 for the byte in front of the word: those whose letters are
  /// the rarest.
  private static func places(_ word: Word) -> [Int] {
    let last = word.letters.count - 2
    if last < 1 { return [-1, 0] }
    let first = (0..<last).min { rarity(word, $0) < rarity(word, $1) } ?? 0
    return [first, first + 1]
  }

  private static let frequent = Array("etaoinsrhldcumfpgwybvkxjqz".utf8)

  /// The smaller, the rarer the three letters from that place on.
  private static func rarity(_ word: Word, _ place: Int) -> Int {
    word.letters[place..<place + 3].reduce(0) { sum, letter in
      sum - (frequent.firstIndex(of: letter | 0x20) ?? frequent.count)
    }
  }

  /// The pairs of bytes that may stand at that place of the word.
  private static func pairs(_ word: Word, _ place: Int) -> [Int] {
    let firsts = place < 0 ? (0...255).filter { !isLetter($0) } : spellings(word, place)
    return firsts.flatMap { first in spellings(word, place + 1).map { Int(first) | Int($0) << 8 } }
  }

  private static func spellings(_ word: Word, _ place: Int) -> [UInt8] {
    let letter = word.letters[place]
    return letter &- 0x61 < 26 ? [letter, letter & 0xDF] : [letter]
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether one of the words stands in `bytes`.
  func finds(in bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      lists.withUnsafeBufferPointer { lists in finds(in: bytes, lists) }
    }
  }

  private func finds(in bytes: UnsafeBufferPointer<UInt8>, _ lists: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let table = lists.baseAddress, let start = bytes.baseAddress else { return false }
    let raw = UnsafeRawPointer(start)
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
        for place in stride(from: index, to: index + 16, by: 2) where stands(bytes, place, table) {
          return true
        }
      }
      index += 16
    }
    // At the end a pair may start at the last byte but one.
    while index + 1 < bytes.count {
      if stands(bytes, index, table) { return true }
      index += 2
    }
    // A word of capitals at the last byte but one, its first letter at an odd place, was seen with the byte before it.
    return false
  }

  /// Whether the pair at `place` is part of one of the words.
  @inline(__always)
  private func stands(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ table: UnsafePointer<UInt8>
  ) -> Bool {
    let list = table[Int(bytes[place]) | Int(bytes[place + 1]) << 8]
    return list != 0 && isOne(bytes, place, Int(list) - 1)
  }

  @inline(never)
  private func isOne(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ list: Int) -> Bool {
    for candidate in candidates[list] {
      let start = place - candidate.place
      if WordScan.stands(words[candidate.word], at: start, in: bytes) { return true }
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
    if word.opensWord, start > 0, isLetter(bytes[start - 1]) { return false }
    if word.closesWord, end < bytes.count, isLetter(bytes[end]) { return false }
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
