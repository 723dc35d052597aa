import AssayText

/// A thing that has names: a drug, a company, an endpoint.
public struct Concept: Sendable {
  /// What kind of finding its names make.
  public let kind: FindingKind
  /// Its normal name: the lower-case generic name, the endpoint's code, the company's name.
  public let name: String
  /// A drug's class; empty where there is none.
  public let detail: String
}

/// Names of drugs, companies, agencies, diseases, endpoints and adverse events, found by longest match over tokens.
///
/// One open-addressing table holds every name as a chain of token hashes; hyphens and dashes between tokens are
/// looked through, so "progression-free survival" and "progression free survival" are one. Building costs a few
/// milliseconds, once (`LexiconBuilder`); looking up costs one probe a token.
public final class Lexicon: Sendable {
  /// All concepts; `Finding.code` is an index.
  public let concepts: [Concept]
  private let table: NameTable
  /// By the low bits of a token's hash: whether a name may start with it. Most words of a text start none.
  private let opens: HashBits
  /// By the low bits of a token's hash: whether it may be a whole name. Most that open one are not.
  private let words: HashBits

  /// A name found in the text.
  struct Match {
    var concept: Int
    /// One past its last token.
    var end: Int
    var isBrand: Bool
    var isAmbiguous: Bool
  }

  /// The lexicon of this package.
  public init() {
    var builder = LexiconBuilder()
    builder.addDrugs()
    builder.addPlain(Companies.entries, kind: .company)
    builder.addPlain(Agencies.entries, kind: .agency)
    builder.addCues()
    builder.addPlain(Endpoints.entries, kind: .endpoint)
    builder.addPlain(AdverseEvents.entries, kind: .adverseEvent)
    // Last: what is an adverse event or an endpoint too is read as that, and the linking asks for the context.
    builder.addPlain(Diseases.entries, kind: .disease)
    concepts = builder.concepts
    table = builder.table
    opens = builder.opens
    words = builder.words
  }

  /// Whether a name may start at token `index` and end before `limit`: at most it does not.
  @inline(__always) func mayStartName(_ tokens: TokenView, _ index: Int, limit: Int) -> Bool {
    if tokens.shapes[index].hasApostrophe { return true }
    let hash = tokens.hashes[index]
    guard opens.mayContain(hash) else { return false }
    if words.mayContain(hash) { return true }
    let next = index + 1
    guard next < limit else { return false }
    // `match` looks through hyphens and dashes, whose first bytes these are.
    if tokens.marks[next] == 0x2D || tokens.marks[next] == 0xE2 || tokens.shapes[next].hasApostrophe {
      return true
    }
    return table.mayHave(Lexicon.advance(Lexicon.advance(0, hash), tokens.hashes[next]))
  }

  deinit {
    table.deallocate()
    opens.deallocate()
    words.deallocate()
  }

  /// The longest name that starts at token `first` and ends before `limit`.
  func match(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, at first: Int, limit: Int
  ) -> Match? {
    var state: UInt64 = 0
    var best: Match?
    var index = first
    var capitals = 0
    while index < limit {
      if tokens.kinds[index] == .mark {
        // Hyphens, dashes and trade marks between the words of a name; other marks belong to it ("Johnson & Johnson").
        guard index > first else { break }
        if Lexicon.isJoiner(text, tokens.span(index)) {
          index += 1
          continue
        }
      }
      let start = Int(tokens.starts[index])
      let before = state
      state = Lexicon.advance(before, tokens.hashes[index])
      guard let entry = table.entry(of: state) ?? owner(text, tokens, index, behind: before) else { break }
      for position in start..<Int(tokens.ends[index]) where text[position] &- 0x41 < 26 { capitals += 1 }
      index += 1
      if entry.concept >= 0, capitals >= Int(entry.capitals) {
        best = Match(
          concept: Int(entry.concept), end: index, isBrand: entry.isBrand, isAmbiguous: entry.isAmbiguous)
      }
      if !entry.goesOn { break }
    }
    return best
  }

  /// The concept of exactly this name, or nil.
  func concept(of name: some StringProtocol) -> Int? {
    let reader = TokenReader()
    defer { withExtendedLifetime(reader) {} }
    return Array(name.utf8).withUnsafeBufferPointer { text in
      let tokens = reader.read(text)
      guard let match = match(text, tokens, at: 0, limit: tokens.count), match.end == tokens.count else {
        return nil
      }
      return match.concept
    }
  }

  /// The name without its "'s", where it is one of a thing that owns something; no name goes on behind it.
  private func owner(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ index: Int, behind state: UInt64
  ) -> NameTable.Entry? {
    guard let end = Possessive.cut(text, tokens, index) else { return nil }
    let stem = UnsafeBufferPointer(rebasing: text[Int(tokens.starts[index])..<end])
    guard var entry = table.entry(of: Lexicon.advance(state, TokenHash.hash(stem))), entry.concept >= 0,
      Possessive.owners.contains(concepts[Int(entry.concept)].kind)
    else { return nil }
    entry.goesOn = false
    return entry
  }

  @inline(__always) static func advance(_ state: UInt64, _ hash: UInt64) -> UInt64 {
    var mixed = (state &* 0x9E37_79B9_7F4A_7C15) ^ hash
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ (mixed >> 29)) | 1
  }

  static func isJoiner(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    if span.count == 1 { return text[span.start] == 0x2D }
    guard span.count == 3, text[span.start] == 0xE2, text[span.start + 1] == 0x80 else { return false }
    return (0x90...0x94).contains(text[span.start + 2])
  }
}
