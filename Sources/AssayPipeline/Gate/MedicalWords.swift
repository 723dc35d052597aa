/// Counts the kinds of words of medicine: what every notice is full of, and few other pages are.
enum MedicalWords {
  /// What such words start with, four letters at least.
  private static let openings = """
    adult adverse agonist alzheim antibod approv arthrit asthma bacteri biolog blood cancer capsule
    carcinom cardi chronic clinical combination dement diabet disease disorder dose dosing drug efficac
    generic hepat hormon hypertens immun indicat infect infus inhibitor inject insulin kidney leuk lung
    lymphom medica medicin monotherap mortality obes oncolog patholog patient pharm phase placebo
    prescri psoria random rare receptor renal safety skin studies study surviv symptom syndrome tablet
    therap tolerab treat trial tumo vaccin virus
    """

  /// What names of drugs end with, behind three letters at least.
  private static let endings: [StaticString] = ["mab", "nib", "cel", "vec", "tide", "ciclib", "parib"]

  /// An opening and its number.
  private struct Opening {
    let letters: [UInt8]
    let kind: Int
  }

  /// The openings by their first four letters.
  private static let table: [UInt32: [Opening]] = {
    let words = openings.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    let numbered = words.enumerated().map { Opening(letters: $1, kind: endings.count + 1 + $0) }
    return Dictionary(grouping: numbered) { key($0.letters[0], $0.letters[1], $0.letters[2], $0.letters[3]) }
  }()

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> UInt32 {
    let low = UInt32(first) | UInt32(second) << 8
    return (low | UInt32(third) << 16 | UInt32(fourth) << 24) | 0x2020_2020
  }

  /// How many kinds of words of medicine stand in `bytes`.
  static func kinds(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var kinds: Set<Int> = []
    var index = 0
    while index < bytes.count {
      guard isLetter(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isLetter(bytes[index]) { index += 1 }
      if let kind = kind(of: UnsafeBufferPointer(rebasing: bytes[start..<index])) { kinds.insert(kind) }
    }
    return kinds.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The number of the opening or the ending that makes it a word of medicine; nil where it is none.
  private static func kind(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    if word.count < 4 { return word.count == 2 && Markup.matches("mg", 0, word) ? endings.count : nil }
    let opening = table[key(word[0], word[1], word[2], word[3])]?.first { opening in
      opening.letters.count <= word.count
        && !(4..<opening.letters.count).contains { word[$0] | 0x20 != opening.letters[$0] }
    }
    return opening?.kind
      ?? endings.firstIndex { ending in
        let start = word.count - ending.utf8CodeUnitCount
        return start >= 3 && Markup.matches(ending, start, word)
      }
  }
}
