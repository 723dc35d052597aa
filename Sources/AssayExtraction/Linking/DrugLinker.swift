import AssayText

/// Finds the drugs, joins their names, and says what part each has in the notice.
///
/// A drug is known by the lexicon, by its stem ("-tinib"), or by its surroundings: "X (Brand)", "Brand (x)" with one of the two known or
/// behind a word of approval. Generic and brand in such a pair are one drug.
struct DrugLinker {
  let reading: Reading
  var drugs: [DrugFact] = []
  /// Mentions as findings, `code` being the drug's index.
  var mentions: [Finding] = []
  var indexOfKey: [String: Int] = [:]
  /// The drugs that single words with a stem name, by the hashes of the words.
  private var indexOfWord: [(hash: UInt64, drug: Int)] = []

  private init(_ reading: Reading) {
    self.reading = reading
  }

  /// All drugs; the findings of the reading then name drugs by their index.
  static func link(_ reading: inout Reading) -> [DrugFact] {
    var linker = DrugLinker(reading)
    linker.collect()
    linker.findUnknown()
    for span in UnknownBrands.find(reading) where !linker.isKnown(span) { linker.addBrand(span) }
    for spans in NamedDrugs.find(reading) where !spans.contains(where: linker.isKnown) {
      linker.addNamed(spans)
    }
    linker.mentions.sort { $0.span < $1.span }
    linker.joinPairs()
    linker.joinKinds()
    linker.sponsors()
    // Mentions now stand for the names they were read from, and a drug's name is no disease.
    let mentions = linker.mentions
    reading.replace(with: mentions) { finding in
      finding.kind != .drug
        && !(finding.kind == .disease && mentions.contains { $0.span.contains(finding.span) })
    }
    return linker.drugs
  }

  // MARK: Names

  private mutating func collect() {
    let brands = DrugBrands(reading)
    let found = reading.findings.filter { $0.kind == .drug }
    var end = 0
    for (position, finding) in found.enumerated() where position >= end {
      let count = DrugBrands.joined(reading, found, from: position)
      if count > 1 {
        end = position + count
        let span = finding.span.union(found[end - 1].span)
        let name = reading.string(span).lowercased()
        add(drug(key: name, name: name), span)
        continue
      }
      guard let concept = reading.concept(finding) else { continue }
      if finding.isAmbiguous && !isInDrugContext(finding.span) || DrugHistory.isOtherThing(reading, finding) {
        continue
      }
      if let other = brands.other(finding) {
        let index = drug(key: "brand " + other, name: nil)
        if drugs[index].brand == nil { drugs[index].brand = reading.string(finding.nameSpan) }
        add(index, finding.span)
        continue
      }
      let span = withSuffix(finding.span)
      var name = concept.name
      if span.end > finding.span.end, !finding.isBrand { name = reading.string(span).lowercased() }
      let index = drug(key: brands.isCopy(name) ? name : DrugLinker.key(name), name: name)
      if drugs[index].brand == nil { drugs[index].brand = brands.learnt[finding.code] }
      if drugs[index].drugClass == nil, !concept.detail.isEmpty { drugs[index].drugClass = concept.detail }
      if finding.isBrand {
        if drugs[index].brand == nil { drugs[index].brand = reading.string(finding.nameSpan) }
      } else if span.end > finding.span.end {
        drugs[index].name = name
      }
      add(index, span)
    }
  }

  /// The key that joins "trastuzumab deruxtecan" and "fam-trastuzumab deruxtecan-nxki".
  static func key(_ name: String) -> String {
    guard name.utf8.contains(0x2D) else { return name }
    var parts = name.split(separator: "-").map(String.init)
    if parts.count > 1, let last = parts.last, last.count == 4, last.allSatisfy(\.isLetter),
      !last.contains(" ")
    {
      parts.removeLast()
    }
    if parts.count > 1, let first = parts.first, first.count <= 4, first.count >= 3 { parts.removeFirst() }
    return parts.joined(separator: "-")
  }

  mutating func drug(key: String, name: String?) -> Int {
    if let known = indexOfKey[key] { return known }
    var fact = DrugFact()
    fact.name = name
    drugs.append(fact)
    indexOfKey[key] = drugs.count - 1
    return drugs.count - 1
  }

  mutating func add(_ index: Int, _ span: TextSpan) {
    drugs[index].spans.append(span)
    var finding = Finding(.drug, rule: Finding.lexicon, span: span)
    finding.code = Int32(index)
    mentions.append(finding)
  }

  /// A biologic's four-letter suffix behind the name.
  private func withSuffix(_ span: TextSpan) -> TextSpan {
    let next = reading.tokens.index(at: span.end)
    guard next + 1 < reading.tokens.count, reading.mark(next) == 0x2D,
      Int(reading.tokens.starts[next]) == span.end,
      reading.tokens.starts[next + 1] == reading.tokens.ends[next]
    else { return span }
    let suffix = reading.tokens.span(next + 1)
    guard suffix.count == 4, reading.text[suffix.range].allSatisfy({ $0 &- 0x61 < 26 }),
      !DrugLinker.noSuffixes.contains(reading.tokens.hashes[next + 1])
    else { return span }
    return TextSpan(span.start, suffix.end)
  }

  private func isInDrugContext(_ span: TextSpan) -> Bool {
    let first = reading.tokens.index(at: span.start)
    let last = reading.tokens.index(at: span.end - 1)
    // "factor VIII (FVIII)" is a substance and its abbreviation.
    let isAbbreviated =
      last + 2 < reading.tokens.count && DrugBrands.isAbbreviation(reading, last + 2)
    let isBracketed = reading.mark(first - 1) == 0x28 || reading.mark(last + 1) == 0x28 && !isAbbreviated
    let isMarked =
      reading.text.count > span.end + 1 && reading.text[span.end] == 0xC2
      && reading.text[span.end + 1] == 0xAE
    return isBracketed || isMarked
      || reading.isWord(last + 1, in: DrugLinker.afterDrug)
      || reading.isWord(first - 1, in: DrugLinker.beforeDrug)
  }

  // MARK: Unknown names

  /// Names by their stem, and names by the brackets that they stand in.
  private mutating func findUnknown() {
    let stems = DrugStemTable.shared
    let reading = self.reading
    let text = reading.text
    let (kinds, starts, ends) = (reading.tokens.kinds, reading.tokens.starts, reading.tokens.ends)
    for sentence in reading.sentences {
      for index in sentence.tokens where ends[index] - starts[index] >= 6 && kinds[index] == .word {
        let mayHaveStem = stems.mayHaveStem(text, endingAt: Int(ends[index]))
        guard mayHaveStem || reading.mark(index + 1) == 0x28 else { continue }
        let span = reading.tokens.span(index)
        let isLower = text[span.start] &- 0x61 < 26
        // "Zelmab announced": a company that is called like its antibodies.
        if mayHaveStem, stems.hasStem(text, span), !isKnown(span),
          isLower || !isCompany(span) && (opensSentence(index, sentence) || isAllTitle(index))
        {
          let full = withSuffix(withSecondWord(span, index))
          // Most of these words are one word said again.
          let hash = reading.tokens.hashes[index]
          if full == span, let known = indexOfWord.first(where: { $0.hash == hash })?.drug {
            add(known, full)
            continue
          }
          let name = reading.string(full).lowercased()
          let target = misspelt(name) ?? drug(key: DrugLinker.key(name), name: name)
          if drugs[target].drugClass == nil {
            drugs[target].drugClass = stems.drugClass(reading.text, span)
          }
          if full == span { indexOfWord.append((hash, target)) }
          add(target, full)
        } else if isLower, reading.mark(index + 1) == 0x28,
          UnknownBrands.isBracketed(reading, index + 1, sentence), !isKnown(span),
          UnknownBrands.isDecided(reading, before: index, sentence)
        {
          // "approved X (Brand)": a generic that has no known stem.
          let name = reading.string(span)
          add(drug(key: name, name: name), span)
        }
      }
    }
  }

  private func isKnown(_ span: TextSpan) -> Bool { mentions.contains { $0.span.overlaps(span) } }

  mutating func addBrand(_ span: TextSpan) {
    let brand = reading.string(span)
    let index = drug(key: "brand " + brand.lowercased(), name: nil)
    drugs[index].brand = brand
    add(index, span)
  }

  /// The drug, one of the first, whose name this one is with a slip.
  private func misspelt(_ name: String) -> Int? {
    drugs.prefix(24).firstIndex { $0.name.map { DrugSpelling.isSlip(name, $0) } ?? false }
  }

  private func opensSentence(_ index: Int, _ sentence: Sentence) -> Bool {
    index == sentence.tokens.lowerBound
  }

  /// Whether the neighbours are capitalised too, as in a headline.
  private func isAllTitle(_ index: Int) -> Bool {
    reading.isCapitalized(index - 1) || reading.isCapitalized(index + 1) || reading.mark(index - 1) == 0x28
  }

  /// "deruxtecan" behind "trastuzumab", "autoleucel" behind "obecabtagene".
  private func withSecondWord(_ span: TextSpan, _ index: Int) -> TextSpan {
    let next = index + 1
    guard next < reading.tokens.count, reading.isWord(next, in: DrugLinker.secondWords) else { return span }
    return TextSpan(span.start, reading.tokens.span(next).end)
  }

  // MARK: Pairs

  /// "generic (Brand…)" and "Brand (generic)": the two names are one drug.
  private mutating func joinPairs() {
    for position in mentions.indices {
      let mention = mentions[position]
      var token = reading.tokens.index(at: mention.span.end)
      while token < reading.tokens.count, reading.mark(token) == 0xC2 || reading.mark(token) == 0xE2 {
        token += 1
      }
      guard reading.mark(token) == 0x28 else { continue }
      let inside = token + 1
      guard inside < reading.tokens.count else { continue }
      let index = Int(mention.code)
      let span = reading.tokens.span(inside)
      if let other = mentions.first(where: { $0.span.start == span.start }) {
        if isParallel(position, other) { continue }
        if Int(other.code) != index { merge(Int(other.code), into: index) }
        if drugs[index].brand == nil, reading.isCapitalized(inside) {
          drugs[index].brand = reading.string(other.span)
        }
      } else if reading.isCapitalized(inside), drugs[index].brand == nil, isBrandForm(inside) {
        // "taletrectinib (Ibtrozi, Nuvation Bio Inc.)"
        var end = span.end
        if reading.isCapitalized(inside + 1), !isCompany(reading.tokens.span(inside + 1)),
          reading.mark(inside + 2) != 0,
          !isCompany(span)
        {
          end = reading.tokens.span(inside + 1).end
        }
        let brand = TextSpan(span.start, end)
        guard !isCompany(span), !isOther(span) else { continue }
        drugs[index].brand = reading.string(brand)
        drugs[index].spans.append(brand)
      }
    }
    brandsInFront()
    repeatBrands()
    mentions.sort { $0.span < $1.span }
    repeatShorts()
    mentions.sort { $0.span < $1.span }
  }

  private func isBrandForm(_ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    guard span.count >= 4 else { return false }
    let close = reading.mark(token + 1)
    let closes =
      close == 0x29 || close == 0x2C || close == 0xC2 || close == 0xE2 || close == 0x3B
      || reading.isCapitalized(token + 1)
    return closes && !DrugLinker.noBrands.contains(reading.tokens.hashes[token])
      && !DrugBrands.isAbbreviation(reading, token)
  }

  private func isCompany(_ span: TextSpan) -> Bool {
    reading.findings.contains { $0.kind == .company && $0.span.overlaps(span) }
  }

  func isOther(_ span: TextSpan) -> Bool {
    reading.findings.contains {
      ($0.kind == .disease || $0.kind == .endpoint || $0.kind == .agency || $0.kind == .registryID
        || $0.kind == .trial || $0.kind == .date)
        && $0.span.overlaps(span)
    }
  }

  /// "Ibtrozi (taletrectinib)" with an unknown brand.
  private mutating func brandsInFront() {
    for mention in mentions {
      let first = reading.tokens.index(at: mention.span.start)
      guard reading.mark(first - 1) == 0x28 else { continue }
      var token = first - 2
      while token >= 0, reading.mark(token) == 0xC2 || reading.mark(token) == 0xE2 { token -= 1 }
      guard token >= 0, reading.isCapitalized(token),
        !DrugLinker.noBrands.contains(reading.tokens.hashes[token]), !TrialNaming.isExplained(reading, token),
        !DrugBrands.isCode(reading, token)
      else { continue }
      let span = reading.tokens.span(token)
      let index = Int(mention.code)
      if let other = mentions.first(where: { $0.span.end == span.end }) {
        if Int(other.code) != index { merge(Int(other.code), into: index) }
        continue
      }
      guard span.count >= 4, drugs[index].brand == nil, !isCompany(span), !isOther(span) else { continue }
      drugs[index].brand = reading.string(span)
      drugs[index].spans.append(span)
    }
  }

  /// A brand that was learnt from a bracket is found wherever it stands.
  private mutating func repeatBrands() {
    var brands: [(hash: UInt64, drug: Int)] = []
    for (index, drug) in drugs.enumerated() where !drug.spans.isEmpty {
      guard let brand = drug.brand, !brand.utf8.contains(0x20) else { continue }
      let hash = Tokens.hash(brand)
      brands.removeAll { $0.hash == hash }
      brands.append((hash, index))
    }
    if !brands.isEmpty { addRepeated(brands, where: \.startsWithCapital) }
  }

  /// Adds a mention for each token that one of `names` has, where none stands yet.
  mutating func addRepeated(_ names: [(hash: UInt64, drug: Int)], where accepts: (TokenShape) -> Bool) {
    var known = 0
    let mentionCount = mentions.count
    for token in 0..<reading.tokens.count where accepts(reading.tokens.shapes[token]) {
      let hash = reading.tokens.hashes[token]
      guard let index = names.first(where: { $0.hash == hash })?.drug else { continue }
      let span = reading.tokens.span(token)
      // The mentions are sorted, and so are the tokens.
      while known < mentionCount, mentions[known].span.end <= span.start { known += 1 }
      var next = known
      while next < mentionCount, mentions[next].span.start < span.end, !mentions[next].span.overlaps(span) {
        next += 1
      }
      if next < mentionCount, mentions[next].span.overlaps(span) { continue }
      if !drugs[index].spans.contains(span) { drugs[index].spans.append(span) }
      var finding = Finding(.drug, rule: Finding.lexicon, span: span)
      finding.code = Int32(index)
      mentions.append(finding)
    }
  }

  mutating func merge(_ from: Int, into target: Int) {
    if drugs[target].brand == nil { drugs[target].brand = drugs[from].brand }
    if let name = drugs[from].name, let own = drugs[target].name, name.count > own.count,
      DrugLinker.key(name) == DrugLinker.key(own)
    {
      drugs[target].name = name
    }
    if drugs[target].drugClass == nil { drugs[target].drugClass = drugs[from].drugClass }
    drugs[target].spans += drugs[from].spans
    drugs[from].spans = []
    for index in mentions.indices where Int(mentions[index].code) == from {
      mentions[index].code = Int32(target)
    }
  }

  // MARK: Sponsors

  /// "(Brand, Company Inc.)", "Company's Brand", "Brand, marketed by Company".
  private mutating func sponsors() {
    for company in reading.findings where company.kind == .company {
      let name = CompanyName(reading).printed(company)
      let first = reading.tokens.index(at: company.span.start)
      // In the bracket behind the drug.
      var token = first - 1
      var steps = 0
      while token >= 0, steps < 6, reading.mark(token) != 0x28, reading.mark(token) != 0x5B,
        reading.mark(token) != 0x29,
        reading.mark(token) != 0x2E
      {
        token -= 1
        steps += 1
      }
      if token > 0, reading.mark(token) == 0x28 || reading.mark(token) == 0x5B, reading.depth[first] > 0 {
        let end = reading.tokens.span(token - 1).end
        if let drug = mentions.last(where: { $0.span.end <= end + 4 && $0.span.end + 6 >= end })
          ?? mentions.first(where: {
            $0.span.start > reading.tokens.span(token).start && $0.span.end <= company.span.start
          })
        {
          give(name, to: Int(drug.code))
          if let pair = pairedInFront(drug) { give(name, to: pair) }
          continue
        }
      }
      // "marketed by", "from", "by"
      // "The original was developed by" another company.
      if reading.isWord(first - 1, in: DrugLinker.by),
        !(3...6).contains(where: { reading.isWord(first - $0, in: SponsorLinker.original) }),
        !SponsorLinker.isElsewhere(reading, first - 1),
        !reading.isWord(first - 2, in: SponsorLinker.inventing), !SponsorForms.isOfRival(reading, first - 2),
        let drug = mentions.last(where: { $0.span.end <= company.span.start }),
        company.span.start - drug.span.end < 160, !isParted(drug.span.end, first),
        reading.isWord(first - 2, in: DrugLinker.makers) || company.span.start - drug.span.end < 40
          || reading.isWord(first - 2, in: SponsorLinker.remedies)
      {
        give(name, to: Int(drug.code))
      }
    }
  }

  /// Whether a sentence ends behind the offset and in front of the token.
  private func isParted(_ end: Int, _ token: Int) -> Bool {
    let first = reading.tokens.index(at: end)
    return reading.sentences.contains { first < $0.tokens.lowerBound && $0.tokens.lowerBound <= token }
  }

  private mutating func give(_ sponsor: String, to index: Int) {
    if drugs[index].sponsor == nil { drugs[index].sponsor = sponsor }
  }

  private static let by = WordSet("by from of")
  private static let makers = WordSet(
    "marketed developed manufactured made sold sponsored commercialized commercialised produced owned"
  )
  private static let afterDrug = WordSet(
    "tablets capsules injection mg plus arm group monotherapy therapy treatment was is infusion")
  private static let beforeDrug = WordSet("approved approves plus receive received with of for taking")
  private static let noSuffixes = WordSet(
    "like type free only only- based dose naive plus arms term line year drug week high risk")
  private static let noBrands = WordSet(
    """
    the this it fda ema new drug treatment phase trial study group cohort arm table figure see also and for not yes clinical orphan \
    european commission united states company nasdaq nyse human formerly previously known generic brand oral injection intravenous
    """)
  private static let secondWords = WordSet(
    """
    deruxtecan vedotin tesirine govitecan ozogamicin emtansine mafodotin ravtansine soravtansine pelidotin maraleucel autoleucel ciloleucel \
    vicleucel lisoleucel parvovec abeparvovec xaparvovec elaparvovec alfa beta pegol etexilate mofetil disoproxil alafenamide sodium \
    leucel fosamil tirumotecan rezetecan dezaparvovec
    """)
}

/// Stems of non-proprietary names, by the hash of the word's end.
final class DrugStemTable: Sendable {
  /// The table of this package.
  static let shared = DrugStemTable()
  private let stems: [UInt64: String]
  private let table: WordSet
  private let exceptions: WordSet
  /// By the last two letters of a word the lengths of the stems that end so, one bit each: most words end in none of them.
  private let lengths: [UInt32]
  /// The last three letters of the stems.
  private let endings = HashBits()

  private init() {
    var stems: [UInt64: String] = [:]
    var lengths = [UInt32](repeating: 0, count: 1 << 10)
    for line in DrugStems.entries.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard let stem = fields.first?.drop(while: { $0 == "-" || $0 == " " }), stem.count >= 3 else {
        continue
      }
      stems[Tokens.hash(stem)] = fields.count > 1 ? String(fields[1]) : ""
      let bytes = Array(stem.utf8.suffix(3))
      endings.insert(DrugStemTable.ending(bytes[0], bytes[1], bytes[2]))
      lengths[DrugStemTable.ending(bytes[1], bytes[2])] |= 1 << UInt32(min(stem.utf8.count, 31))
    }
    self.stems = stems
    self.table = WordSet(Array(stems.keys))
    self.lengths = lengths
    self.exceptions = WordSet(
      DrugStems.exceptions.utf8.split { $0 <= 0x20 || $0 == UInt8(ascii: ";") }.map {
        Tokens.hash(Substring($0))
      })
  }

  /// Two letters, whatever their case; other characters may fall together with letters.
  @inline(__always) private static func ending(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// Whether some stem ends in the last three letters of the word of three letters or more that ends at `end`.
  @inline(__always) func mayHaveStem(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    endings.mayContain(DrugStemTable.ending(text[end - 3], text[end - 2], text[end - 1]))
  }

  @inline(__always) private static func ending(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt64 {
    UInt64(first & 31) << 10 | UInt64(ending(second, third))
  }

  /// Whether the word ends in a stem and is no exception.
  func hasStem(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool { find(text, span) != nil }

  /// The class that the stem names, or nil.
  func drugClass(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> String? {
    find(text, span).flatMap { stems[$0] }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The hash of the longest stem that the word ends in.
  private func find(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> UInt64? {
    var bits = lengths[DrugStemTable.ending(text[span.end - 2], text[span.end - 1])]
    while bits != 0 {
      let length = 31 - bits.leadingZeroBitCount
      bits &= ~(1 << UInt32(length))
      guard span.count >= length + 3 else { continue }
      let hash = TokenHash.hash(UnsafeBufferPointer(rebasing: text[(span.end - length)..<span.end]))
      guard table.contains(hash) else { continue }
      return exceptions.contains(TokenHash.hash(UnsafeBufferPointer(rebasing: text[span.range])))
        ? nil : hash
    }
    return nil
  }
}
