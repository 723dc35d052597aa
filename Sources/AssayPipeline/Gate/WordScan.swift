import CByteScan

/// Finds the places at which one of many words stands in bytes, at close to the speed of memory.
///
/// Of every word four neighbouring letters are looked for, the rarest; what the scan stops at is compared letter by letter. The words
/// are in groups, which are told apart while 32 bytes are looked at at once: the more alike the four letters of a group, the fewer stops.
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
  }

  /// Where a word stands.
  struct Match {
    /// Its first byte.
    var start: Int
    /// Its number in the list.
    var word: Int
  }

  /// What is to be done after a word was found.
  enum Answer {
    /// It is the one.
    case take
    /// The scan goes on behind its first letters.
    case next
    /// The scan goes on at that byte.
    case goOn(Int)
  }

  /// A word whose three letters have a certain hash.
  private struct Candidate {
    /// Its four letters as small ones, the first low, and which of them there are.
    let letters: UInt32
    let mask: UInt32
    /// The word's number.
    let word: Int32
    /// How many bytes of the word stand in front of the three.
    let place: Int16
    /// The next of the same hash, −1 for none.
    let next: Int16

    init(_ word: Word, _ start: Int, number: Int, next: Int16) {
      let four = word.letters[start...].prefix(4)
      letters = four.reversed().reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
      mask = UInt32(truncatingIfNeeded: (UInt64(1) << (8 * UInt64(four.count))) - 1)
      self.word = Int32(number)
      place = Int16(start)
      self.next = next
    }
  }

  private let words: [Word]
  let table: byte_scan_words
  /// For each hash the number of its first candidate, −1 for none.
  private let firsts: [Int16]
  private let candidates: [Candidate]

  /// A scan for the words of a list of lines, two letters long at least; empty lines part the groups, at most eight.
  init(_ list: String) {
    var words: [Word] = []
    var table = byte_scan_words()
    var firsts = [Int16](repeating: -1, count: 1 << 13)
    var candidates: [Candidate] = []
    var group: UInt32 = 0
    for line in list.split(separator: "\n", omittingEmptySubsequences: false) {
      let word = Word(line)
      if word.letters.count < 2 {
        group += 1
        continue
      }
      let start = WordScan.rarest(word)
      let spellings = (0..<4).map { WordScan.spellings(word, start + $0) }
      for (place, bytes) in spellings.enumerated() {
        for byte in bytes { byte_scan_allow(&table, UInt32(place), group, byte) }
      }
      var hashes: Set<Int> = []
      for first in spellings[0] {
        for second in spellings[1] {
          for third in spellings[2] {
            let three = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
            hashes.insert(Int(byte_scan_hash(three)))
            if word.letters.count < 3 {
              byte_scan_allow_three(&table, three)
            } else {
              for fourth in spellings[3] { byte_scan_allow_four(&table, three | UInt32(fourth) << 24) }
            }
          }
        }
      }
      for hash in hashes {
        candidates.append(
          Candidate(word, start, number: words.count, next: firsts[hash]))
        firsts[hash] = Int16(candidates.count - 1)
      }
      words.append(word)
    }
    self.words = words
    self.table = table
    self.firsts = firsts
    self.candidates = candidates
  }

  /// Where the four letters of the word start that are the rarest.
  private static func rarest(_ word: Word) -> Int {
    let last = max(word.letters.count - 4, 0)
    return (0...last).min { rarity(word, $0) < rarity(word, $1) } ?? 0
  }

  /// How often each letter stands in a thousand of English.
  private static let frequencies: [UInt8: Int] = Dictionary(
    uniqueKeysWithValues: zip(
      "etaoinshrdlcumwfgypbvkjxqz".utf8,
      [127, 91, 82, 75, 70, 67, 63, 61, 60, 43, 40, 28, 28, 24, 24, 22, 20, 20, 19, 15, 10, 8, 2, 2, 1, 1]))

  private static func rarity(_ word: Word, _ place: Int) -> Int {
    word.letters[place...].prefix(4).reduce(1) { $0 * frequencies[$1 | 0x20, default: 1] }
  }

  /// The bytes that may stand at that place of the word, or behind it.
  private static func spellings(_ word: Word, _ place: Int) -> [UInt8] {
    if place >= word.letters.count {
      let isNext = place == word.letters.count
      return (0...255).filter { !(isNext && word.closesWord && WordScan.isOfWord($0)) }
    }
    let letter = word.letters[place]
    return letter &- 0x61 < 26 ? [letter, letter & 0xDF] : [letter]
  }

  /// Letters and digits: the hexadecimal digits of pages spell words by chance.
  static func isOfWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Whether one of the words stands in `bytes`.
  func finds(in bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { finds(in: $0) }
  }

  /// Whether one of the words stands in `bytes`.
  func finds(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    firstMatch(in: bytes) { _ in .take } != nil
  }

  /// The first word in `bytes` that `answer` takes; nil where there is none.
  func firstMatch(
    in bytes: UnsafeBufferPointer<UInt8>, _ answer: (Match) -> Answer
  ) -> Match? {
    guard let start = bytes.baseAddress else { return nil }
    return withUnsafePointer(to: table) { table in
      var place = 0
      while true {
        place = byte_scan_next_word(start, place, bytes.count, table)
        if place >= bytes.count { return nil }
        var next = place + 1
        if let match = match(at: place, in: bytes) {
          switch answer(match) {
          case .take: return match
          case .next: break
          case .goOn(let further): next = max(next, further)
          }
        }
        place = next
      }
    }
  }

  /// The word of which the letters stand at `place`.
  private func match(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Match? {
    // Behind the end are spaces.
    var four: UInt32 = 0x2020_2020
    if place + 4 <= bytes.count {
      four |= UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt32.self)
    } else {
      for index in place..<bytes.count { four |= UInt32(bytes[index]) << UInt32(8 * (index - place)) }
    }
    var number = Int(firsts[Int(byte_scan_hash(four))])
    while number >= 0 {
      let candidate = candidates[number]
      if four & candidate.mask == candidate.letters {
        let start = place - Int(candidate.place)
        if words[Int(candidate.word)].stands(at: start, in: bytes) {
          return Match(start: start, word: Int(candidate.word))
        }
      }
      number = Int(candidate.next)
    }
    return nil
  }
}

extension WordScan.Word {
  /// How far behind a word the second one may start: tags, entities and small words may stand between.
  private static let reach = 48

  /// Whether it stands there.
  func stands(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = start + letters.count
    guard start >= 0, end <= bytes.count else { return false }
    for (offset, letter) in letters.enumerated() {
      let byte = bytes[start + offset]
      guard byte == letter || letter &- 0x61 < 26 && byte | 0x20 == letter else { return false }
    }
    if opensWord, start > 0, WordScan.isOfWord(bytes[start - 1]) { return false }
    if closesWord, end < bytes.count, WordScan.isOfWord(bytes[end]) { return false }
    return following.isEmpty || isFollowed(end, bytes)
  }

  private func isFollowed(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = min(start + Self.reach, bytes.count - following.count + 1)
    guard start < end else { return false }
    return following.withUnsafeBufferPointer { following in
      (start..<end).contains { place in
        bytes[place] | 0x20 == following[0]
          && (1..<following.count).allSatisfy { bytes[place + $0] | 0x20 == following[$0] }
      }
    }
  }
}
