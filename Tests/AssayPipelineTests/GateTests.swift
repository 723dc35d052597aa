import CByteScan
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

  private static let filler = String(repeating: "It rained all day on the town. ", count: 40)

  /// Texts that pass only because of what stands near what, and the same with that taken away.
  @Test(arguments: [
    ("The FDA met. It approved the drug.", "The FDA met. \(filler)It approved the drug."),
    (
      "<p>The FDA</p>\(String(repeating: "<p class=a></p>", count: 99))<p>approved it</p>",
      "<p>The FDA</p>\(String(repeating: "<p class=a>It rained.</p>", count: 99))<p>approved it</p>"
    ),
    ("<p>FDA approved it</p>", "<script>FDA approved it</script>"),
    ("<p>FDA approved it</p>", "<STYLE>FDA approved it</Style >"),
    ("<p>FDA approved it</p>", "<!-- FDA approved it -->"),
    ("<script>x = '<!--'</script> FDA approved it", "<script>x = '<!-- FDA approved it -->'</script>"),
    (
      "<!-- <script> --> FDA approved it <script></script>",
      "<!-- <script> FDA approved it --><script></script>"
    ),
    (
      "FDA approved it, as patients with cancer hope for a therapy; the dose is small, and trials showed it to "
        + "be a safe treatment of the disease. \(filler)", "FDA approved it. \(filler)"
    ),
  ])
  func nearnessDecides(passing: String, dropped: String) {
    #expect(Self.passes(passing), "\(passing)")
    #expect(!Self.passes(dropped), "\(dropped)")
  }

  @Test(arguments: [
    "<script> FDA approved it", "<!-- FDA approved it", "<style>FDA approved it</styl", "<script",
  ])
  func whatHasNoEndIsNotHidden(_ text: String) {
    #expect(Self.passes(text + " FDA approved it"))
  }

  /// In the middle of a page of menus and scripts each notice of the corpus still passes.
  @Test func noNoticeIsDroppedAmongFurniture() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let menu = String(
      repeating: "<li class=\"nav-item\"><a href=\"/sport\">Sport and leisure</a></li>\n", count: 60)
    let script = "<script>var a = '<p>'; if (a < b) { c() }</script>"
    let notices = try CorpusFolder(path: root.appending(path: "corpus").path).cases.filter {
      !$0.notice.contains(0) && !$0.notice.starts(with: Array("<".utf8))
    }
    #expect(notices.count > 50)
    for notice in notices {
      let text = String(decoding: notice.notice, as: UTF8.self)
        .replacing("\n", with: "</p>\n\(script)<p class=\"paragraph paragraph--wide\">")
      #expect(Self.passes("<html>\(script)\(menu)<p>\(text)</p>\(script)\(menu)</html>"), "\(notice.slug)")
    }
  }

  @Test func kindsOfMedicalWordsAreCounted() {
    func kinds(_ text: String) -> Int {
      Array(text.utf8).withUnsafeBufferPointer { MedicalWords.kinds(in: $0) }
    }
    #expect(kinds("") == 0)
    #expect(kinds("media doses mgs indict") == 1)
    #expect(kinds("Patients and a patient, 5 mg/kg of taletrectinib") == 3)
    #expect(kinds("a nib, cabs, mab") == 0)
    #expect(kinds("IMMUNOTHERAPY immune pembrolizumab") == 2)
  }

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

  /// 32 bytes at once stop where one by one stops, and at the same pairs.
  @Test func blocksStopWhereBytesDo() {
    let scan = WordScan("abd\n|EC|\n\nbca ab\n\ncab|\n|<scr\nabcabc")
    var generator = SeededGenerator(seed: 5)
    let letters = Array("abcdABCDE <scr.\u{e9}".utf8)
    var stops = 0
    for round in 0..<400 {
      let bytes = (0..<round % 150).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }
      withUnsafePointer(to: scan.table) { table in
        for from in 0...bytes.count {
          let found = byte_scan_next_word(bytes, from, bytes.count, table)
          stops += found < bytes.count ? 1 : 0
          #expect(found == byte_scan_next_word_slowly(bytes, from, bytes.count, table))
          let pair = bytes.indices.dropLast().first {
            $0 >= from && bytes[$0] == 0x61 && bytes[$0 + 1] == 0x62
          }
          #expect(byte_scan_next_pair(bytes, from, bytes.count, 0x61, 0x62) == pair ?? bytes.count)
        }
      }
    }
    #expect(stops > 1_000)
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
