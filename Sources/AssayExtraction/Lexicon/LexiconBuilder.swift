import AssayText

/// Lays out the lexicon. Each list is cut into tokens once and read in one pass over its bytes: the program waits for
/// this before its first document.
struct LexiconBuilder {
  /// All concepts so far.
  private(set) var concepts: [Concept] = []
  /// Their names.
  private(set) var table = NameTable(slots: 1 << 16)
  /// By the low bits of a token's hash: whether a name starts with it.
  let opens = HashBits()
  /// The same: whether it is a whole name.
  let words = HashBits()

  /// The list that is being read.
  private var text: [UInt8] = []
  private var tokens = Tokens([])
  /// The first token that is not behind the name read last.
  private var token = 0

  init() { concepts.reserveCapacity(1 << 13) }

  /// The names of drugs, with their brands and classes.
  mutating func addDrugs() {
    let ambiguous = Set(
      AmbiguousDrugWords.entries.utf8.split(separator: 0x0A).map { LexiconBuilder.hash($0) })
    read(DrugNames.entries) { builder, fields in
      builder.addConcept(.drug, name: fields[0], detail: fields.count > 2 ? fields[2] : 0..<0)
      builder.insert(fields[0], NameTable.Entry(isAmbiguous: ambiguous.contains(builder.hash(fields[0]))))
      guard fields.count > 1 else { return }
      builder.forEachName(in: fields[1]) { builder, brand in
        let isAmbiguous = ambiguous.contains(builder.hash(brand))
        builder.insert(brand, NameTable.Entry(capitals: 1, isBrand: true, isAmbiguous: isAmbiguous))
      }
    }
  }

  /// Lines `name|alias;alias`.
  mutating func addPlain(_ list: String, kind: FindingKind) {
    read(list) { builder, fields in
      builder.addConcept(kind, name: fields[0])
      // Codes such as `grade_3_or_higher_adverse_events` are no spelling.
      if !builder.text[fields[0]].contains(UInt8(ascii: "_")) {
        builder.insert(fields[0], NameTable.Entry(capitals: builder.capitals(fields[0], kind)))
      }
      guard fields.count > 1 else { return }
      builder.forEachName(in: fields[1]) { builder, alias in
        builder.insert(alias, NameTable.Entry(capitals: builder.capitals(alias, kind)))
      }
    }
  }

  /// Lines `kind.code|phrase;phrase`.
  mutating func addCues() {
    read(Cues.entries) { builder, fields in
      guard fields.count == 2, let point = builder.text[fields[0]].firstIndex(of: UInt8(ascii: ".")),
        let kind = LexiconBuilder.cueKinds[builder.string(fields[0].lowerBound..<point)]
      else { return }
      builder.addConcept(kind, name: point + 1..<fields[0].upperBound)
      builder.forEachName(in: fields[1]) { builder, phrase in
        let isAbbreviation =
          phrase.count <= 3 && LexiconBuilder.cueAbbreviations.contains(builder.string(phrase))
        builder.insert(phrase, NameTable.Entry(capitals: isAbbreviation ? 2 : 0))
      }
    }
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

  // MARK: Reading lists

  /// Calls `add` with the fields of each line; blank lines and those that begin with `#` are none.
  private mutating func read(_ list: String, _ add: (inout LexiconBuilder, [Range<Int>]) -> Void) {
    text = Array(list.utf8)
    tokens = Tokens(text)
    token = 0
    var fields: [Range<Int>] = []
    var index = 0
    while index < text.count {
      fields.removeAll(keepingCapacity: true)
      while index < text.count, text[index] == 0x20 { index += 1 }
      let first = index
      var start = index
      while index < text.count, text[index] != 0x0A {
        if text[index] == UInt8(ascii: "|") {
          fields.append(start..<index)
          start = index + 1
        }
        index += 1
      }
      fields.append(start..<index)
      if index > first, text[first] != UInt8(ascii: "#") { add(&self, fields) }
      index += 1
    }
  }

  private mutating func forEachName(
    in field: Range<Int>, _ add: (inout LexiconBuilder, Range<Int>) -> Void
  ) {
    var start = field.lowerBound
    for index in field.lowerBound...field.upperBound {
      guard index == field.upperBound || text[index] == UInt8(ascii: ";") else { continue }
      if index > start { add(&self, start..<index) }
      start = index + 1
    }
  }

  private mutating func addConcept(_ kind: FindingKind, name: Range<Int>, detail: Range<Int> = 0..<0) {
    concepts.append(Concept(kind: kind, name: string(name), detail: string(detail)))
  }

  /// The first concept to claim a name keeps it. Names come in the order in which they stand in the list.
  private mutating func insert(_ name: Range<Int>, _ claim: NameTable.Entry) {
    while token < tokens.count, Int(tokens.starts[token]) < name.lowerBound { token += 1 }
    var state: UInt64 = 0
    var firstHash: UInt64 = 0
    var last = -1
    while token < tokens.count, Int(tokens.starts[token]) < name.upperBound {
      defer { token += 1 }
      if tokens.kinds[token] == .mark, isJoiner(tokens.span(token)) { continue }
      if last >= 0 {
        table.entries[last].goesOn = true
      } else {
        firstHash = tokens.hashes[token]
        opens.insert(firstHash)
      }
      state = Lexicon.advance(state, tokens.hashes[token])
      last = table.slot(of: state)
    }
    if state == Lexicon.advance(0, firstHash) { words.insert(firstHash) }
    guard last >= 0, table.entries[last].concept == -1 else { return }
    var entry = claim
    entry.concept = Int32(concepts.count - 1)
    entry.goesOn = table.entries[last].goesOn
    table.entries[last] = entry
  }

  private func isJoiner(_ span: TextSpan) -> Bool {
    text.withUnsafeBufferPointer { Lexicon.isJoiner($0, span) }
  }

  private func capitals(_ name: Range<Int>, _ kind: FindingKind) -> UInt8 {
    var hasSmall = false
    var hasCapitals = false
    var hasSpace = false
    for byte in text[name] {
      if byte &- 0x61 < 26 { hasSmall = true }
      if byte &- 0x41 < 26 { hasCapitals = true }
      if byte == 0x20 { hasSpace = true }
    }
    // Endpoints are listed in lower case: "os" must be printed as "OS".
    let isShort = kind == .endpoint && name.count <= 4 && !hasSpace
    if isShort || !hasSmall { return 2 }
    return (kind == .company || kind == .agency) && hasCapitals ? 1 : 0
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The hash of a whole name in lower case.
  private func hash(_ name: Range<Int>) -> UInt64 { LexiconBuilder.hash(text[name]) }

  private static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name {
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
