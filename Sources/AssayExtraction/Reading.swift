import AssayNumbers
import AssayText

/// One document as the linking sees it: its text, its tokens, its sentences, and the findings that survived their
/// overlaps, sorted and cut by sentence.
///
/// It is one pointer into the rooms of a worker's `Workspace`, so that the many small linkers that hold one each copy it like a number;
/// what one of them replaces all see.
struct Reading {
  /// All views into the rooms.
  struct Parts {
    let text: UnsafeBufferPointer<UInt8>
    unowned(unsafe) let clean: ReadText
    let tokens: TokenView
    let sentences: View<Sentence>
    unowned(unsafe) let lexicon: Lexicon
    fileprivate(set) var findings: View<Finding>
    fileprivate(set) var ranges: View<Range<Int>>
    fileprivate(set) var kinds: View<KindSet>
    let depth: View<UInt8>
    let cues: View<WordCue>
    let cueSets: View<CueSet>
    unowned(unsafe) let rooms: ReadingRooms
  }

  private let parts: UnsafeMutablePointer<Parts>

  var text: UnsafeBufferPointer<UInt8> { parts.pointee.text }
  /// The text and the lexicon are kept by whoever called the extractor.
  var clean: ReadText { parts.pointee.clean }
  var tokens: TokenView { parts.pointee.tokens }
  var sentences: View<Sentence> { parts.pointee.sentences }
  var lexicon: Lexicon { parts.pointee.lexicon }
  /// Sorted by start; changed by `replace` only, since the ranges count in it.
  var findings: View<Finding> { parts.pointee.findings }
  /// For each sentence the indices of its findings.
  var ranges: View<Range<Int>> { parts.pointee.ranges }
  /// For each sentence which kinds of findings it has.
  var kinds: View<KindSet> { parts.pointee.kinds }
  /// For each token, how many brackets are open at it.
  var depth: View<UInt8> { parts.pointee.depth }
  /// Room for what covers the tokens of the sentence at hand.
  var cover: Room<Int32> { parts.pointee.rooms.cover }
  /// The tokens whose words linkers look for in the whole document, in order.
  var cues: View<WordCue> { parts.pointee.cues }
  /// For each sentence the kinds of its cues.
  var cueSets: View<CueSet> { parts.pointee.cueSets }

  init(
    text: UnsafeBufferPointer<UInt8>, clean: ReadText, tokens: TokenView, sentences: View<Sentence>,
    lexicon: Lexicon, rooms: ReadingRooms
  ) {
    Reading.measureDepths(tokens, sentences, into: rooms.depth)
    CueWords.all.find(tokens, sentences, into: rooms.cues, rooms.cueSets)
    rooms.cut(sentences)
    parts = rooms.parts
    parts.initialize(
      to: Parts(
        text: text, clean: clean, tokens: tokens, sentences: sentences, lexicon: lexicon,
        findings: rooms.findings.view, ranges: rooms.ranges.view, kinds: rooms.kinds.view,
        depth: rooms.depth.view, cues: rooms.cues.view, cueSets: rooms.cueSets.view, rooms: rooms))
  }

  /// Adds findings.
  mutating func add(_ more: [Finding]) {
    guard !more.isEmpty else { return }
    replace(with: more) { _ in true }
  }

  /// Keeps the findings that pass and adds `more`; what is kept by sentence follows them. Of two with one place the older stands first.
  mutating func replace(with more: [Finding], keeping isKept: (Finding) -> Bool) {
    let rooms = parts.pointee.rooms
    rooms.replace(with: more, keeping: isKept)
    rooms.cut(sentences)
    parts.pointee.findings = rooms.findings.view
    parts.pointee.ranges = rooms.ranges.view
    parts.pointee.kinds = rooms.kinds.view
  }

  private static func measureDepths(
    _ tokens: TokenView, _ sentences: View<Sentence>, into room: Room<UInt8>
  ) {
    room.fill(tokens.count, with: 0)
    let marks = tokens.marks
    for sentence in sentences {
      var depth: UInt8 = 0
      for index in sentence.tokens {
        let byte = marks[index]
        if byte == 0, depth == 0 { continue }
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

  /// The findings of a sentence, where they lie.
  func findings(of sentence: Int) -> Slice<View<Finding>> { findings[ranges[sentence]] }

  /// The findings of one kind in a sentence.
  func findings(of sentence: Int, _ kind: FindingKind) -> [Finding] {
    guard kinds[sentence].contains(kind) else { return [] }
    let all = findings(of: sentence)
    var result: [Finding] = []
    result.reserveCapacity(all.count)
    for finding in all where finding.kind == kind { result.append(finding) }
    return result
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

  /// Whether there is a token `index` and it is a number in digits.
  @inline(__always) func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens.kinds[index] == .number
  }

  /// Whether there is a token `index` and it is a number in a word: "nine".
  func isNumberWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && NumberReader.value(of: tokens.hashes[index]) != nil
  }

  /// Whether there is a token `index` and it is a number, in digits or in a word.
  func isNumeral(_ index: Int) -> Bool { isNumber(index) || isNumberWord(index) }

  /// Whether there is a token `index` and it is a word.
  @inline(__always) func isAnyWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens.kinds[index] == .word
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

extension Reading {
  /// "RELATED: X vs. Y in early disease": a line that leads to another article.
  func isLink(_ sentence: Int) -> Bool {
    let first = sentences[sentence].tokens.lowerBound
    return mark(first + 1) == 0x3A && isWord(first, in: Reading.related)
  }

  private static let related = WordSet("related")
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
