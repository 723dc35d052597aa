import Foundation
import TestSupport
import Testing

@testable import AssayExtraction
@testable import AssayPipeline

/// What the gate lets pass, and that its scan finds what a slow one finds.
@Suite struct GateTests {
  private static func passes(_ text: String) -> Bool { passes(Array(text.utf8)) }

  private static func passes(_ bytes: [UInt8]) -> Bool { Gate.passes(bytes.span) }

  private static func finds(_ scan: WordScan, _ bytes: [UInt8]) -> Bool { scan.finds(in: bytes.span) }

  @Test func noNoticeOfTheCorpusIsDropped() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let corpus = try CorpusFolder(path: root.appending(path: "corpus").path)
    #expect(corpus.cases.count > 80)
    for notice in corpus.cases { #expect(Self.passes(notice.notice), "\(notice.slug)") }
  }

  private static func names(_ entries: String, _ kinds: (Substring) -> Bool) -> [String] {
    entries.split(separator: "\n").flatMap { line -> [String] in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2, kinds(parts[0]) else { return [] }
      return parts[1].split(separator: ";").map { String($0).trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func everyAgencyOfTheLexiconPasses() {
    let aliases = Self.names(Agencies.entries) { _ in true }
    let codes = Agencies.entries.split(separator: "\n").compactMap { $0.split(separator: "|").first }.map(
      String.init)
    #expect(aliases.count > 25)
    for name in aliases + codes {
      for spelling in [name, name.uppercased()] {
        for shift in 0..<4 {
          let text = String(repeating: "x", count: shift) + " " + spelling
          #expect(Self.passes("\(text) approved it."), "\(text)")
          #expect(Self.passes("It was approved by\(text)"), "\(text)")
        }
      }
      let broken = name.replacingOccurrences(of: " ", with: "&nbsp;</b>\n")
      #expect(Self.passes("<p>\(broken) approved it."), "\(broken)")
    }
  }

  @Test func everyWordOfDecisionPasses() {
    let words = Self.names(Cues.entries) { $0 == "decision.approved" }
    #expect(words.count > 40)
    for word in words { #expect(Self.passes("FDA \(word)"), "\(word)") }
  }

  @Test(arguments: [
    "", "F", "FDA", "approved", "Nothing of note was said.", "The board approved the budget.",
    "The FDA met on Monday.", "sha:9fda2 approved", "seconds of echoes were approved", "hecate approved",
    "EMAIL approved",
    "bec approved",
  ])
  func othersAreDropped(_ text: String) { #expect(!Self.passes(text)) }

  @Test func whatCannotBeScannedPasses() {
    #expect(Self.passes([0xFF, 0xFE, 0x41, 0x00]))
    #expect(Self.passes([0xFE, 0xFF, 0x00, 0x41]))
    #expect(Self.passes("x\u{0}y\u{0}"))
  }

  /// The same question, asked at every place.
  private static func slowly(_ words: [WordScan.Word], _ bytes: [UInt8]) -> Bool {
    func isOfWord(_ place: Int) -> Bool {
      guard bytes.indices.contains(place) else { return false }
      return Character(Unicode.Scalar(bytes[place])).isLetter && bytes[place] < 0x80
        || (48...57).contains(bytes[place])
    }
    return words.contains { word in
      bytes.indices.contains { start in
        let end = start + word.letters.count
        guard end <= bytes.count, !(word.opensWord && isOfWord(start - 1)),
          !(word.closesWord && isOfWord(end))
        else {
          return false
        }
        let isSame = zip(bytes[start..<end], word.letters).allSatisfy { byte, letter in
          byte == letter || (97...122).contains(letter) && byte == letter - 32
        }
        guard isSame else { return false }
        return word.following.isEmpty
          || (end..<end + 48).contains { place in
            place + word.following.count <= bytes.count
              && zip(bytes[place...], word.following).allSatisfy { $0 | 0x20 == $1 }
          }
      }
    }
  }

  @Test func theScanFindsWhatASlowOneFinds() {
    let list = "abd\nabc\n|EC|\nbca ab\ncab|\n|ccc\nabcabc\n|aab|"
    let scan = WordScan(list)
    let scanned = list.split(separator: "\n").map { WordScan.Word($0) }
    var generator = SeededGenerator(seed: 11)
    let letters = Array("abcABCE d1.".utf8)
    var found = 0
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &generator)]
      }
      let expected = Self.slowly(scanned, bytes)
      found += expected ? 1 : 0
      #expect(Self.finds(scan, bytes) == expected, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect((2_000..<18_000).contains(found))
  }
}
