import Foundation
import TestSupport
import Testing

@testable import AssayText

/// The tokens of `text`, as characters.
private func words(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let tokens = Tokens(bytes)
  return (0..<tokens.count).map { String(decoding: bytes[tokens.span($0).range], as: UTF8.self) }
}

/// The tokens of one kind.
private func words(_ text: String, _ kind: TokenKind) -> [String] {
  let tokens = Tokens(Array(text.utf8))
  return zip(words(text), tokens.kinds).filter { $0.1 == kind }.map(\.0)
}

/// What is wrong with the tokens of `bytes`: each character that is no white space belongs to exactly one token.
func faultsOfTokens(_ bytes: [UInt8]) -> [String] {
  let tokens = Tokens(bytes)
  var faults: [String] = []
  var end = 0
  for index in 0...tokens.count {
    let span = index < tokens.count ? tokens.span(index) : TextSpan(bytes.count, bytes.count)
    guard span.start >= end, span.end <= bytes.count, index == tokens.count || !span.isEmpty else {
      faults.append("token \(index) is \(span), behind \(end)")
      break
    }
    for scalar in String(decoding: bytes[end..<span.start], as: UTF8.self).unicodeScalars
    where !spaces.contains(where: { $0.contains(scalar.value) }) {
      faults.append("U+\(String(scalar.value, radix: 16)) behind \(end) is in no token")
    }
    end = span.end
  }
  return faults
}

/// What is white space to the tokens, by code points: controls, spaces of all widths, and what has no width at all.
private let spaces: [ClosedRange<UInt32>] = [
  0...0x20, 0x7F...0xA0, 0x2000...0x200F, 0x2028...0x2029, 0x202F...0x202F, 0x205F...0x2064, 0x3000...0x3000,
  0xFEFF...0xFEFF,
]

@Suite struct TokenTests {
  static let cases: [(text: String, tokens: [String])] = [
    ("62.5% of 1,062", ["62.5", "%", "of", "1,062"]),
    ("n=103 (N = 157)", ["n", "=", "103", "(", "N", "=", "157", ")"]),
    ("P = .02; p<0.0001", ["P", "=", ".02", ";", "p", "<", "0.0001"]),
    ("95% CI: 83, 95", ["95", "%", "CI", ":", "83", ",", "95"]),
    ("(83,95)", ["(", "83", ",", "95", ")"]),
    ("83–95 and 83-95", ["83", "–", "95", "and", "83", "-", "95"]),
    ("0·76 [0·61–0·95]", ["0·76", "[", "0·61", "–", "0·95", "]"]),
    (
      "226,650 and 226\u{A0}650 and 226\u{202F}650",
      ["226,650", "and", "226\u{A0}650", "and", "226\u{202F}650"]
    ),
    ("in 1,2 or 1,2345", ["in", "1", ",", "2", "or", "1", ",", "2345"]),
    ("2025, 270 patients", ["2025", ",", "270", "patients"]),
    ("the agency.1 The", ["the", "agency", ".", "1", "The"]),
    ("Crohn's and Crohn’s disease", ["Crohn's", "and", "Crohn’s", "disease"]),
    ("the patients' own", ["the", "patients", "'", "own"]),
    ("HER2-positive, PD-L1≥1%", ["HER2", "-", "positive", ",", "PD", "-", "L1", "≥", "1", "%"]),
    ("U.S. vs. et al.", ["U", ".", "S", ".", "vs", ".", "et", "al", "."]),
    ("−2.4% (±0.3)", ["−", "2.4", "%", "(", "±", "0.3", ")"]),
    ("62.5.1 and 11.06.2025", ["62.5.1", "and", "11.06.2025"]),
    ("2×10⁹/L", ["2", "×", "10", "⁹", "/", "L"]),
    ("Ibtrozi®/™", ["Ibtrozi", "®", "/", "™"]),
    ("naïve β-blocker µg", ["naïve", "β", "-", "blocker", "µg"]),
    ("• a\u{2009}b\u{200B}c", ["•", "a", "b", "c"]),
    ("inOctober 2024, BritaininMay 12", ["in", "October", "2024", ",", "Britainin", "May", "12"]),
    ("McMarch of Dimes, theMay 1", ["McMarch", "of", "Dimes", ",", "the", "May", "1"]),
    ("CheckMate 227", ["CheckMate", "227"]),
    ("", []), (" \n\t\u{A0}\u{3000}\u{FEFF}", []),
  ]

  @Test(arguments: cases)
  func textIsCut(_ sample: (text: String, tokens: [String])) {
    #expect(words(sample.text) == sample.tokens)
    #expect(faultsOfTokens(Array(sample.text.utf8)) == [])
  }

  @Test func numbersAreOneToken() {
    #expect(words("62.5 .0161 0·76 1,062 226\u{A0}650 12", .number).count == 6)
    #expect(words("62.5.1 1.2.3.4", .malformedNumber) == ["62.5.1", "1.2.3.4"])
    #expect(words("G2032R and 2b", .number) == ["2"])
  }

  /// "323.1" at the end of a sentence is printed as a number: only what a page sets high tells it from one.
  @Test func footnoteMarkGluedToANumberStaysWithIt() {
    #expect(words("a high of 323.1 The stock", .number) == ["323.1"])
  }

  @Test func caseDoesNotChangeTheHash() {
    let tokens = Tokens(Array("NSCLC nsclc Nsclc Crohn’s crohn's".utf8))
    #expect(Set(tokens.hashes[0..<3]).count == 1)
    #expect(tokens.hashes[3] == tokens.hashes[4])
    #expect(tokens.hashes[0] == Tokens.hash("NsClC" as StaticString))
    #expect(tokens.hashes[0] == Tokens.hash("nsclc"))
  }

  @Test func tokenIsFoundByItsOffset() {
    let reader = TokenReader()
    defer { withExtendedLifetime(reader) {} }
    let tokens = Array("two  multicenter trials".utf8).withUnsafeBufferPointer { reader.read($0) }
    #expect([0, 2, 3, 4, 5, 15, 16, 17, 99].map { tokens.index(at: $0) } == [0, 0, 1, 1, 1, 1, 2, 2, 3])
    #expect(tokens.span(0..<2) == TextSpan(0, 16))
    #expect(tokens.span(1..<1) == .empty)
  }

  /// Over texts with cells of nothing but white space, and behind the end.
  @Test(arguments: Corpus.slugs)
  func tokenAtAnOffsetIsTheFirstThatEndsBehindIt(_ slug: String) throws {
    let reader = TokenReader()
    defer { withExtendedLifetime(reader) {} }
    let text = try Corpus.text(slug).utf8 + Array(repeating: 0x20, count: 100) + Array("end".utf8)
    let tokens = text.withUnsafeBufferPointer { reader.read($0) }
    var expected = 0
    for offset in -1...(text.count + 40) {
      while expected < tokens.count, Int(tokens.ends[expected]) <= offset { expected += 1 }
      if tokens.index(at: offset) != expected {
        Issue.record("offset \(offset): token \(tokens.index(at: offset)), expected \(expected)")
        return
      }
    }
  }

  /// Eight bytes at a time or one by one, at the end of the text or inside it.
  @Test func hashIsThatOfTheLowerCasedBytes() {
    let text = "AZ az @[`{ 0123456789 Çé É CD19-ÄÖ crohn's ABCDEFGH ABCDEFGHI abcdefghijklmnopQRSTUVW [] ≥ Zz"
    let bytes = Array(text.utf8)
    let tokens = Tokens(bytes)
    for index in 0..<tokens.count {
      let word = String(decoding: bytes[tokens.span(index).range], as: UTF8.self)
      let lower = String(decoding: word.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
      #expect(tokens.hashes[index] == Tokens.hash(word))
      #expect(tokens.hashes[index] == Tokens.hash(lower))
      #expect(tokens.hashes[index] == Array(lower.utf8).withUnsafeBufferPointer { TokenHash.hash($0) })
    }
    #expect(Set(["@", "`", "[", "{", "É", "é", "ab", "abc", "abcdefgh"].map { Tokens.hash($0) }).count == 9)
  }

  @Test func shapesTellCapitals() {
    let reader = TokenReader()
    defer { withExtendedLifetime(reader) {} }
    let text = Array("TRUST eNRGy mCRPC Phase of 12 (".utf8)
    let tokens = text.withUnsafeBufferPointer { reader.read($0) }
    #expect(tokens.shapes.map(\.capitals) == [3, 3, 3, 1, 0, 0, 0])
    #expect(tokens.shapes.map(\.startsWithCapital) == [true, false, false, true, false, false, false])
    #expect(tokens.shapes.map(\.endsWithCapital) == [true, false, true, false, false, false, false])
    #expect(Array(tokens.marks) == [0, 0, 0, 0, 0, 0, 0x28])
  }

  @Test(arguments: Corpus.slugs)
  func everyByteOfTheCorpusIsInOneToken(_ slug: String) throws {
    #expect(faultsOfTokens(try Corpus.text(slug).utf8) == [])
  }

  @Test(arguments: 0..<20)
  func everyByteOfRandomTextIsInOneToken(seed: UInt64) {
    for bytes in RandomText.samples(seed: seed, count: 20) { #expect(faultsOfTokens(bytes) == []) }
  }
}

/// The notices of the repository's corpus.
enum Corpus {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus")

  static let slugs: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { file(of: $0) != nil }.sorted()
  }()

  private static func file(of slug: String) -> URL? {
    ["notice.txt", "notice.html"].map { folder.appending(path: slug).appending(path: $0) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }

  static func text(_ slug: String) throws -> CleanText {
    let place = try #require(file(of: slug))
    return try TextReader.read(SourceDocument(uri: slug, bytes: Array(Data(contentsOf: place))))
  }
}

/// Texts of words, marks, numbers, spaces and stray characters in no sensible order; always valid UTF-8.
enum RandomText {
  private static let pieces = [
    "U.S.", "Dr.", "The ", "a", " ", ".", ",", "?", "!", "1", "62.5", "%", "(", ")", "[", "]", "\"", "”", "’",
    "'",
    "\u{A0}", "\u{2009}", "\u{200B}", "\n", "•", "–", "n=", ".0", "·", "é", "e\u{301}", "😀", "日本", "\u{FFFD}",
    "⁹", "§",
    "CI: ", "vs.", "\u{0}", "\u{7F}", "\u{AD}", "ﬁ", "\u{FEFF}", "-", "/", "\u{E000}", "No. ", "p.m.",
  ].map { Array($0.utf8) }

  static func samples(seed: UInt64, count: Int) -> [[UInt8]] {
    var random = SeededGenerator(seed: seed &+ 77)
    return (0..<count).map { _ in
      var bytes: [UInt8] = []
      for _ in 0..<Int(random.next() % 90) {
        if random.next() % 4 == 0 {
          let value = UInt32(truncatingIfNeeded: random.next() % 0x11_0000)
          bytes += Array(String(Unicode.Scalar(value) ?? "x").utf8)
        } else {
          bytes += pieces[Int(random.next() % UInt64(pieces.count))]
        }
      }
      return bytes
    }
  }
}
