import AssayNumbers
import AssayText

/// One document as the linking sees it: its text, its tokens, its sentences, and the findings that survived their
/// overlaps, sorted and cut by sentence.
struct Reading {
  let text: UnsafeBufferPointer<UInt8>
  let clean: CleanText
  let tokens: Tokens
  let sentences: [Sentence]
  let lexicon: Lexicon
  /// Sorted by start; changed by `replace` only, since the ranges count in it.
  private(set) var findings: [Finding]
  /// For each sentence the indices of its findings.
  private(set) var ranges: [Range<Int>]
  /// For each sentence which kinds of findings it has.
  private(set) var kinds: [KindSet]
  /// For each token, how many brackets are open at it.
  let depth: [UInt8]

  init(
    text: UnsafeBufferPointer<UInt8>, clean: CleanText, tokens: Tokens, sentences: [Sentence],
    lexicon: Lexicon, findings: [Finding]
  ) {
    self.text = text
    self.clean = clean
    self.tokens = tokens
    self.sentences = sentences
    self.lexicon = lexicon
    self.findings = findings
    self.depth = Reading.depths(text, tokens, sentences)
    self.ranges = Reading.cut(findings, sentences)
    self.kinds = Reading.kinds(findings, ranges)
  }

  /// Adds findings.
  mutating func add(_ more: [Finding]) { replace(findings + more) }

  /// Takes these findings for those of the text; what is kept by sentence follows them.
  mutating func replace(_ all: [Finding]) {
    findings = all.sorted { $0.span < $1.span }
    ranges = Reading.cut(findings, sentences)
    kinds = Reading.kinds(findings, ranges)
  }

  private static func kinds(_ findings: [Finding], _ ranges: [Range<Int>]) -> [KindSet] {
    ranges.map { range in
      var set = KindSet()
      for index in range { set.insert(findings[index].kind) }
      return set
    }
  }

  private static func cut(_ findings: [Finding], _ sentences: [Sentence]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(sentences.count)
    var first = 0
    for sentence in sentences {
      while first < findings.count && findings[first].span.start < sentence.span.start { first += 1 }
      var last = first
      while last < findings.count && findings[last].span.start < sentence.span.end { last += 1 }
      ranges.append(first..<last)
      first = last
    }
    return ranges
  }

  private static func depths(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Tokens, _ sentences: [Sentence]
  ) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: tokens.count)
    for sentence in sentences {
      var depth: UInt8 = 0
      for index in sentence.tokens {
        let byte = tokens.kinds[index] == .mark ? text[Int(tokens.starts[index])] : 0
        if byte == 0x29 || byte == 0x5D, depth > 0 { depth -= 1 }
        result[index] = depth
        if byte == 0x28 || byte == 0x5B, depth < 250 { depth += 1 }
      }
    }
    return result
  }

  /// The lexicon's concept of a finding.
  func concept(_ finding: Finding) -> Concept? {
    finding.rule == Finding.lexicon && finding.code >= 0 ? lexicon.concepts[Int(finding.code)] : nil
  }

  /// Whether a finding is the cue `kind.name`.
  func isCue(_ finding: Finding, _ kind: FindingKind, _ name: String) -> Bool {
    finding.kind == kind && concept(finding)?.name == name
  }

  /// The tokens of `span`.
  func tokenRange(_ span: TextSpan) -> Range<Int> {
    let first = tokens.index(at: span.start)
    var last = first
    while last < tokens.count && Int(tokens.starts[last]) < span.end { last += 1 }
    return first..<last
  }

  /// The characters of `span`.
  func string(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }

  /// The byte of a mark at token `index`, 0 for every other token.
  @inline(__always) func mark(_ index: Int) -> UInt8 {
    guard index >= 0, index < tokens.count, tokens.kinds[index] == .mark else { return 0 }
    return text[Int(tokens.starts[index])]
  }

  /// Whether token `index` is this word.
  @inline(__always) func isWord(_ index: Int, _ hash: UInt64) -> Bool {
    index >= 0 && index < tokens.count && tokens.hashes[index] == hash
  }

  /// Whether token `index` is one of these words.
  @inline(__always) func isWord(_ index: Int, in set: WordSet) -> Bool {
    index >= 0 && index < tokens.count && set.contains(tokens.hashes[index])
  }

  /// Whether a token between the offsets is one of these words.
  func anyWord(from start: Int, to end: Int, in set: WordSet) -> Bool {
    var index = tokens.index(at: start)
    while index < tokens.count && Int(tokens.starts[index]) < end {
      if set.contains(tokens.hashes[index]) { return true }
      index += 1
    }
    return false
  }

  /// Whether the word at token `index` starts with a capital.
  func isCapitalized(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens.kinds[index] == .word
      && text[Int(tokens.starts[index])] &- 0x41 < 26
  }
}

/// A set of kinds of findings: one bit each.
struct KindSet: Sendable {
  private var bits: UInt64 = 0

  init(_ kinds: [FindingKind] = []) {
    for kind in kinds { insert(kind) }
  }

  mutating func insert(_ kind: FindingKind) { bits |= 1 << UInt64(kind.rawValue) }
  /// Whether it has this kind.
  func contains(_ kind: FindingKind) -> Bool { bits & (1 << UInt64(kind.rawValue)) != 0 }
  /// Whether it has one of these kinds.
  func containsAny(of other: KindSet) -> Bool { bits & other.bits != 0 }
}

/// A set of words by their hashes.
struct WordSet: Sendable {
  private let table: TriggerTable

  /// The words of `list`, parted by white space.
  init(_ list: String) {
    table = TriggerTable(list.split(whereSeparator: \.isWhitespace).map { (Tokens.hash($0), 0) })
  }

  @inline(__always) func contains(_ hash: UInt64) -> Bool { !table[hash].isEmpty }
}
