import AssayNumbers
import AssayText

/// One document as the linking sees it: its text, its tokens, its sentences, and the findings that survived their
/// overlaps, sorted and cut by sentence.
///
/// It is all views into the rooms of a worker's `Workspace`, so that the many small linkers that hold one each copy it like a number.
struct Reading {
  let text: UnsafeBufferPointer<UInt8>
  /// The text and the lexicon are kept by whoever called the extractor.
  unowned(unsafe) let clean: ReadText
  let tokens: TokenView
  let sentences: View<Sentence>
  unowned(unsafe) let lexicon: Lexicon
  /// Sorted by start; changed by `replace` only, since the ranges count in it.
  private(set) var findings: View<Finding>
  /// For each sentence the indices of its findings.
  private(set) var ranges: View<Range<Int>>
  /// For each sentence which kinds of findings it has.
  private(set) var kinds: View<KindSet>
  /// For each token, how many brackets are open at it.
  let depth: View<UInt8>
  unowned(unsafe) private let rooms: ReadingRooms

  init(
    text: UnsafeBufferPointer<UInt8>, clean: ReadText, tokens: TokenView, sentences: View<Sentence>,
    lexicon: Lexicon, rooms: ReadingRooms
  ) {
    self.text = text
    self.clean = clean
    self.tokens = tokens
    self.sentences = sentences
    self.lexicon = lexicon
    self.rooms = rooms
    Reading.measureDepths(tokens, sentences, into: rooms.depth)
    depth = rooms.depth.view
    rooms.cut(sentences)
    findings = rooms.findings.view
    ranges = rooms.ranges.view
    kinds = rooms.kinds.view
  }

  /// Adds findings.
  mutating func add(_ more: [Finding]) {
    guard !more.isEmpty else { return }
    replace(with: more) { _ in true }
  }

  /// Keeps the findings that pass and adds `more`; what is kept by sentence follows them. Of two with one place the older stands first.
  mutating func replace(with more: [Finding], keeping isKept: (Finding) -> Bool) {
    rooms.replace(with: more, keeping: isKept)
    rooms.cut(sentences)
    findings = rooms.findings.view
    ranges = rooms.ranges.view
    kinds = rooms.kinds.view
  }

  private static func measureDepths(
    _ tokens: TokenView, _ sentences: View<Sentence>, into room: Room<UInt8>
  ) {
    room.fill(tokens.count, with: 0)
    for sentence in sentences {
      var depth: UInt8 = 0
      for index in sentence.tokens {
        let byte = tokens.marks[index]
        if byte == 0x29 || byte == 0x5D, depth > 0 { depth -= 1 }
        if depth > 0 { room[index] = depth }
        if byte == 0x28 || byte == 0x5B, depth < 250 { depth += 1 }
      }
    }
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
    index >= 0 && index < tokens.count ? tokens.marks[index] : 0
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
    index >= 0 && index < tokens.count && tokens.shapes[index].startsWithCapital
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

/// The text that is read, where a `Reading` can point at it.
final class ReadText {
  let blocks: [Block]
  let metadata: PageMetadata

  init(_ text: CleanText) {
    blocks = text.blocks
    metadata = text.metadata
  }
}
