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
/// milliseconds, once; looking up costs one probe a token.
public final class Lexicon: Sendable {
  /// All concepts; `Finding.code` is an index.
  public let concepts: [Concept]
  private let keys: [UInt64]
  private let values: [Entry]
  private let slotMask: Int
  /// By the low bits of a token's hash: whether a name may start with it. Most words of a text start none.
  private let opens: [Bool]

  private struct Entry {
    /// The concept whose name ends here, or −1.
    var concept: Int32 = -1
    /// Whether a longer name goes on.
    var goesOn = false
    /// How many capitals the text must print in it: one for brands and companies, two for abbreviations.
    var capitals: UInt8 = 0
    /// Whether it is the name of a brand.
    var isBrand = false
    /// Whether it is a common word too, and counts only near drug context.
    var isAmbiguous = false
  }

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
    var builder = Builder()
    builder.addDrugs()
    builder.addPlain(Companies.entries, kind: .company)
    builder.addPlain(Agencies.entries, kind: .agency)
    builder.addCues()
    builder.addPlain(Endpoints.entries, kind: .endpoint)
    builder.addPlain(AdverseEvents.entries, kind: .adverseEvent)
    // Last: what is an adverse event or an endpoint too is read as that, and the linking asks for the context.
    builder.addPlain(Diseases.entries, kind: .disease)
    concepts = builder.concepts
    var size = 1024
    while size < builder.entries.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Entry](repeating: Entry(), count: size)
    for (key, entry) in builder.entries {
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      values[slot] = entry
    }
    self.keys = keys
    self.values = values
    self.slotMask = size - 1
    self.opens = builder.opens
  }

  /// The longest name that starts at token `first` and ends before `limit`.
  func match(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, at first: Int, limit: Int
  ) -> Match? {
    guard opens[Int(truncatingIfNeeded: tokens.hashes[first] & 0xFFFF)] else { return nil }
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
      state = Lexicon.advance(state, tokens.hashes[index])
      guard let entry = lookUp(state) else { break }
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

  @inline(__always) private func lookUp(_ key: UInt64) -> Entry? {
    var slot = Int(truncatingIfNeeded: key) & slotMask
    while true {
      let found = keys[slot]
      if found == key { return values[slot] }
      if found == 0 { return nil }
      slot = (slot + 1) & slotMask
    }
  }

  @inline(__always) static func advance(_ state: UInt64, _ hash: UInt64) -> UInt64 {
    var mixed = (state &* 0x9E37_79B9_7F4A_7C15) ^ hash
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ (mixed >> 29)) | 1
  }

  private static func isJoiner(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    if span.count == 1 { return text[span.start] == 0x2D }
    guard span.count == 3, text[span.start] == 0xE2, text[span.start + 1] == 0x80 else { return false }
    return (0x90...0x94).contains(text[span.start + 2])
  }

  private static let cueKinds: [String: FindingKind] = [
    "response": .response, "comparison": .comparison, "respectively": .respectively, "statistic": .statistic,
    "arm": .arm, "reviewer": .reviewer, "epidemiology": .epidemiology, "market": .market,
    "eligibility": .eligibility, "baseline": .baseline, "safety": .safety, "route": .route,
    "pathway": .pathway, "designation": .designation, "decision": .decision, "refusal": .refusal,
  ]
  /// Cues that are words of their own in lower case.
  private static let cueAbbreviations: Set<String> = [
    "bat", "soc", "sc", "im", "iv", "pma", "tps", "cps", "aes", "irc",
  ]

  /// Collects names before the table is laid out.
  private struct Builder {
    var concepts: [Concept] = []
    var entries: [UInt64: Entry] = [:]
    var opens = [Bool](repeating: false, count: 1 << 16)

    mutating func addDrugs() {
      let ambiguous = Set(AmbiguousDrugWords.entries.split(separator: "\n").map { $0.lowercased() })
      for line in lines(DrugNames.entries) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        let generic = String(fields[0])
        concepts.append(
          Concept(kind: .drug, name: generic, detail: fields.count > 2 ? String(fields[2]) : ""))
        insert(generic) { $0.isAmbiguous = ambiguous.contains(generic) }
        guard fields.count > 1 else { continue }
        for brand in fields[1].split(separator: ";") {
          insert(brand) {
            $0.isBrand = true
            $0.capitals = 1
            $0.isAmbiguous = ambiguous.contains(brand.lowercased())
          }
        }
      }
    }

    /// Lines `name|alias;alias`.
    mutating func addPlain(_ text: String, kind: FindingKind) {
      for line in lines(text) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        concepts.append(Concept(kind: kind, name: String(fields[0]), detail: ""))
        // Codes such as `grade_3_or_higher_adverse_events` are no spelling.
        if !fields[0].contains("_") {
          let needed = capitals(fields[0], kind)
          insert(fields[0]) { $0.capitals = needed }
        }
        guard fields.count > 1 else { continue }
        for alias in fields[1].split(separator: ";") {
          let needed = capitals(alias, kind)
          insert(alias) { $0.capitals = needed }
        }
      }
    }

    /// Lines `kind.code|phrase;phrase`.
    mutating func addCues() {
      for line in lines(Cues.entries) {
        let fields = line.split(separator: "|")
        let key = fields[0].split(separator: ".", maxSplits: 1)
        guard fields.count == 2, key.count == 2, let kind = Lexicon.cueKinds[String(key[0])] else { continue }
        concepts.append(Concept(kind: kind, name: String(key[1]), detail: ""))
        for phrase in fields[1].split(separator: ";") {
          insert(phrase) { $0.capitals = Lexicon.cueAbbreviations.contains(String(phrase)) ? 2 : 0 }
        }
      }
    }

    private func capitals(_ name: some StringProtocol, _ kind: FindingKind) -> UInt8 {
      let isAllCapitals = name.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
      let hasCapitals = name.utf8.contains { (0x41...0x5A).contains($0) }
      // Endpoints are listed in lower case: "os" must be printed as "OS".
      let isShort = kind == .endpoint && name.utf8.count <= 4 && !name.contains(" ")
      if isShort || isAllCapitals { return 2 }
      return (kind == .company || kind == .agency) && hasCapitals ? 1 : 0
    }

    private func trimmed(_ line: Substring) -> Substring { line.drop(while: \.isWhitespace) }

    private func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }.map {
        trimmed($0)
      }
    }

    /// The first concept to claim a name keeps it.
    private mutating func insert(_ name: some StringProtocol, _ set: (inout Entry) -> Void) {
      let bytes = Array(name.utf8)
      let tokens = Tokens(bytes)
      var state: UInt64 = 0
      var last: UInt64 = 0
      bytes.withUnsafeBufferPointer { text in
        for index in 0..<tokens.count {
          if tokens.kinds[index] == .mark && isJoiner(text, tokens.span(index)) { continue }
          if last != 0 {
            entries[last, default: Entry()].goesOn = true
          } else {
            opens[Int(truncatingIfNeeded: tokens.hashes[index] & 0xFFFF)] = true
          }
          state = advance(state, tokens.hashes[index])
          last = state
          if entries[last] == nil { entries[last] = Entry() }
        }
      }
      guard last != 0, entries[last]?.concept == -1 else { return }
      entries[last]?.concept = Int32(concepts.count - 1)
      if var entry = entries[last] {
        set(&entry)
        entries[last] = entry
      }
    }
  }
}
