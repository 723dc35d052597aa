import AssayText

/// The abbreviations that a notice explains where it first uses them: "migraine headache days (MHDs)".
///
/// After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003: the letters of the
/// bracket are looked for from the last to the first in the words in front of it, and the first must begin a word.
struct Abbreviations {
  private(set) var meanings: [(hash: UInt64, words: TextSpan)] = []

  /// No notice explains more; they are looked through one by one.
  private static let most = 200

  /// What every reader knows, and few notices explain.
  private static let known: [UInt64: String] = [
    Tokens.hash("cv"): "cardiovascular", Tokens.hash("hf"): "heart_failure",
    Tokens.hash("chd"): "coronary_heart_disease",
    Tokens.hash("mi"): "myocardial_infarction",
  ]

  init(_ reading: Reading) {
    let tokens = reading.tokens
    for open in tokens.marks.indices where tokens.marks[open] == 0x28 {
      if meanings.count >= Abbreviations.most { return }
      let token = open + 1
      guard reading.mark(open + 2) == 0x29, open > 0, Abbreviations.isShort(reading, token),
        span(of: token, reading) == nil, let span = Abbreviations.meaning(reading, token)
      else { continue }
      meanings.append((tokens.hashes[token], span))
    }
  }

  /// The words of `tokens` as a name, in lower case and joined by `_`, with what its abbreviations stand for.
  func name(of tokens: Range<Int>, _ reading: Reading) -> String {
    let meanings = tokens.map { reading.mark($0) == 0x25 ? "percent" : meaning(of: $0, reading) }
    guard meanings.contains(where: { $0 != nil }) else {
      return SnakeCase.words(reading.string(reading.tokens.span(tokens)))
    }
    return zip(tokens, meanings).map { token, meaning in
      meaning ?? SnakeCase.words(reading.string(reading.tokens.span(token)))
    }.filter { !$0.isEmpty }.joined(separator: "_")
  }

  /// What the abbreviation at `token` stands for, words joined by `_`, or nil where it is none that the notice or every reader knows.
  private func meaning(of token: Int, _ reading: Reading) -> String? {
    guard Abbreviations.isShort(reading, token) else { return nil }
    return span(of: token, reading).map { SnakeCase.words(reading.string($0)) }
      ?? Abbreviations.known[reading.tokens.hashes[token]]
  }

  /// The words that the notice explains the abbreviation at `token` with.
  private func span(of token: Int, _ reading: Reading) -> TextSpan? {
    guard !meanings.isEmpty else { return nil }
    let hash = reading.tokens.hashes[token]
    return meanings.first { $0.hash == hash }?.words
  }

  /// Whether a token is a word of two to eight characters with at least two capitals.
  static func isShort(_ reading: Reading, _ token: Int) -> Bool {
    guard token < reading.tokens.count, reading.isAnyWord(token) else { return false }
    return (2...8).contains(reading.tokens.span(token).count) && reading.tokens.shapes[token].capitals >= 2
  }

  /// The words in front of the bracket at `token − 1` that it shortens.
  private static func meaning(_ reading: Reading, _ token: Int) -> TextSpan? {
    var short = reading.tokens.span(token)
    // The plural's "s" stands in no word.
    if reading.text[short.end - 1] == 0x73 { short = TextSpan(short.start, short.end - 1) }
    let end = reading.tokens.span(token - 2).end
    var first = token - 1
    var words = 0
    while first > 0, words < min(short.count + 5, short.count * 2) {
      let mark = reading.mark(first - 1)
      if mark != 0, mark != 0x2D, mark != 0x2F, mark != 0x27 { break }
      first -= 1
      if reading.isAnyWord(first) { words += 1 }
    }
    guard words > 1 else { return nil }
    let lowest = reading.tokens.span(first).start
    var place = end
    for letter in short.range.reversed() {
      let wanted = reading.text[letter] | 0x20
      guard isLetter(wanted) else { continue }
      repeat {
        place -= 1
        guard place >= lowest else { return nil }
      } while reading.text[place] | 0x20 != wanted
        || letter == short.start && place > lowest && isLetter(reading.text[place - 1] | 0x20)
    }
    let start = reading.tokens.span(reading.tokens.index(at: place)).start
    return start == place ? TextSpan(start, end) : nil
  }

  private static func isLetter(_ lower: UInt8) -> Bool {
    lower &- 0x61 < 26 || lower &- 0x30 < 10
  }
}
