import AssayText

/// Drugs that no list and no stem knows, by the grammar that names them: "a pill called Zelvaxia", "the drug, known as zelvaprant", "an
/// experimental drug, ZX-770"; then wherever the name stands.
enum NamedDrugs {
  /// How many names of a document are looked for: each costs a walk through it.
  private static let limit = 8
  /// A long notice names its drug some hundred times; what stands more often is no notice's.
  private static let mostMentions = 2_000

  /// Where each name stands.
  static func find(_ reading: Reading) -> [[TextSpan]] {
    var names: [Range<Int>] = []
    var seen: [UInt64] = []
    func take(_ name: Range<Int>) {
      let key = name.reduce(UInt64(0)) { $0 &* 31 &+ reading.tokens.hashes[$1] }
      guard seen.count < limit, !seen.contains(key) else { return }
      seen.append(key)
      if !isFound(reading, name) { names.append(name) }
    }
    for cue in reading.cues where cue.kinds.contains(.naming) {
      if let name = called(reading, Int(cue.token)) { take(name) }
    }
    let shapes = reading.tokens.shapes
    for token in 0..<reading.tokens.count where shapes[token].capitals > 1 && isBehindDrug(reading, token) {
      if let name = code(reading, token) { take(name) }
    }
    return names.map { mentions(reading, of: $0) }.filter { $0.count < mostMentions }
  }

  private static func mentions(_ reading: Reading, of name: Range<Int>) -> [TextSpan] {
    let hashes = reading.tokens.hashes
    var result: [TextSpan] = []
    for token in 0...(reading.tokens.count - name.count)
    where hashes[token] == hashes[name.lowerBound]
      && (1..<name.count).allSatisfy({ hashes[token + $0] == hashes[name.lowerBound + $0] })
    {
      result.append(reading.tokens.span(token..<token + name.count))
      if result.count == mostMentions { break }
    }
    return result
  }

  /// The name behind "called", where a drug is called so.
  private static func called(_ reading: Reading, _ cue: Int) -> Range<Int>? {
    var start = cue + 1
    if reading.isWord(start, in: Words.to) { start += 1 }
    if reading.isWord(start, in: Words.`as`) { start += 1 }
    guard reading.isAnyWord(start) else { return nil }
    var noun = cue - 1
    while noun > 0, cue - noun < 5, reading.mark(noun) == 0x2C || reading.isWord(noun, in: between) {
      noun -= 1
    }
    if let code = code(reading, start) {
      return (max(0, cue - 8)..<cue).contains { reading.isWord($0, in: others) } ? nil : code
    }
    guard reading.isWord(noun, in: singular), reading.tokens.span(start).count >= 6,
      !reading.isWord(start, in: noNames)
    else { return nil }
    // A treatment may be called by what it does: "called dialysis".
    if reading.isWord(noun, in: wide), !reading.isCapitalized(start) { return nil }
    // The name ends there: "called Zelvaxia,", "called zelvaprant in", "called Zelvaxia (zelvaprant)".
    let next = start + 1
    let ends =
      reading.mark(next) != 0 && reading.mark(next) != 0x2D && reading.mark(next) != 0x27
      || reading.isWord(next, in: behind)
    return ends ? start..<next : nil
  }

  /// "ZX-770", "ZXW039", "LZ3009104": letters in capitals and three digits or more.
  private static func code(_ reading: Reading, _ token: Int) -> Range<Int>? {
    guard reading.isAnyWord(token) else { return nil }
    let span = reading.tokens.span(token)
    var letters = span.start
    while letters < span.end, reading.text[letters] &- 0x41 < 26 { letters += 1 }
    guard (2...4).contains(letters - span.start) else { return nil }
    if letters == span.end {
      guard reading.mark(token + 1) == 0x2D, reading.isNumber(token + 2), isGlued(reading, token, 2) else {
        return nil
      }
      let digits = reading.tokens.span(token + 2)
      guard (3...8).contains(digits.count), reading.text[digits.range].allSatisfy({ $0 &- 0x30 < 10 }),
        !(reading.mark(token + 3) == 0x2D && isGlued(reading, token + 2, 1))
      else { return nil }
      return token..<token + 3
    }
    guard span.end - letters >= 3, reading.text[letters..<span.end].allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return token..<token + 1
  }

  private static func isGlued(_ reading: Reading, _ token: Int, _ count: Int) -> Bool {
    (token..<token + count).allSatisfy {
      $0 + 1 < reading.tokens.count && reading.tokens.ends[$0] == reading.tokens.starts[$0 + 1]
    }
  }

  /// "the drug, ZX-770,", "the experimental pill ZX-770"
  private static func isBehindDrug(_ reading: Reading, _ token: Int) -> Bool {
    let noun = reading.mark(token - 1) == 0x2C ? token - 2 : token - 1
    return reading.isWord(noun, in: singular)
  }

  /// Whether one of the findings that name things stands there.
  private static func isFound(_ reading: Reading, _ name: Range<Int>) -> Bool {
    let span = reading.tokens.span(name)
    return reading.findings.contains { $0.span.overlaps(span) && named.contains($0.kind) }
  }

  private static let named = KindSet([
    .drug, .trial, .company, .agency, .disease, .registryID, .endpoint, .arm,
  ])
  private static let between = WordSet("is was which a now currently also being been")
  private static let singular = WordSet(
    "drug pill medicine medication compound antibody therapy treatment tablet")
  private static let wide = WordSet("therapy treatment")
  private static let others = WordSet(
    "trial study protein gene receptor mutation enzyme test programme program molecule cell cells variant strain"
  )
  private static let behind = WordSet(
    "in for and or that which was is were to has had could may can works on by with from improved reduced helped made"
  )
  private static let noNames = WordSet(
    "themselves chemotherapy immunotherapy placebo another several generic because")
}

extension DrugLinker {
  /// A name of which nothing but its use is known: a code is a substance, a name in capitals a brand.
  mutating func addNamed(_ spans: [TextSpan]) {
    for span in spans {
      let name = reading.string(span).lowercased()
      let isCode = DrugBrands.isCode(reading, reading.tokens.index(at: span.end - 1))
      let isBrand = !isCode && (name != reading.string(span) || indexOfKey["brand " + name] != nil)
      if isBrand { addBrand(span) } else { add(drug(key: name, name: name), span) }
    }
  }
}
