import AssayText
import Testing

@testable import AssayExtraction

/// The stage of the package, built once: its lexicon takes a while.
enum Shared {
  private static let built = Swift.Result { try Extractor() }

  static func extractor() throws -> Extractor { try built.get() }
}

extension CleanText {
  /// `text` as one paragraph of a plain file.
  init(paragraph text: String) {
    let bytes = Array(text.utf8)
    let block = Block(kind: .paragraph, span: TextSpan(0, bytes.count))
    self.init(
      utf8: bytes, blocks: [block], mediaType: .plain, charset: "utf-8", undecodable: 0,
      pageMap: SegmentMap(identity: bytes.count), charsetMap: SegmentMap(identity: bytes.count))
  }
}

extension CleanText {
  /// Each of `lines` as a paragraph of a plain file.
  init(paragraphs lines: [String]) {
    let bytes = Array(lines.joined(separator: "\n\n").utf8)
    var start = 0
    let blocks = lines.map { line in
      defer { start += line.utf8.count + 2 }
      return Block(kind: .paragraph, span: TextSpan(start, start + line.utf8.count))
    }
    self.init(
      utf8: bytes, blocks: blocks, mediaType: .plain, charset: "utf-8", undecodable: 0,
      pageMap: SegmentMap(identity: bytes.count), charsetMap: SegmentMap(identity: bytes.count))
  }
}

extension RuleSet {
  /// What the rules find in `text`, at their triggers or, the slow way, at every token.
  func findings(in text: CleanText, atEveryToken: Bool = false) throws -> [Finding] {
    let space = try MatchSpace(pairs: pairs)
    let reader = TokenReader()
    let room = Room<Sentence>()
    defer { withExtendedLifetime((reader, room)) {} }
    return try text.utf8.withUnsafeBufferPointer { buffer in
      let tokens = reader.read(buffer)
      Sentences.split(buffer, tokens, text.blocks, into: room)
      let sentences = room.view
      var list = FindingList(text: buffer, items: Room())
      if atEveryToken {
        var isStart = [Bool](repeating: false, count: buffer.count + 1)
        for start in tokens.starts { isStart[Int(start)] = true }
        try scanEverywhere(buffer, sentences, space, isTokenStart: { isStart[$0] }, into: &list)
      } else {
        try scan(buffer, tokens, sentences, space, into: &list)
      }
      return Array(list.items.view)
    }
  }
}
