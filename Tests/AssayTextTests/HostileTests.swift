import TestSupport
import Testing

@testable import AssayText

/// Bytes that nobody meant to be read.
@Suite struct HostileTests {
  @Test(
    arguments: [
      ([], TextError.Code.empty), ([0xEF, 0xBB, 0xBF], .empty), ([0xFF, 0xFE], .empty),
      (Array("%PDF-1.7 x".utf8), .binary), ([0x50, 0x4B, 3, 4, 20, 0], .binary), ([0, 0, 0], .binary),
      (Array((0..<4096).map { UInt8($0 * 37 % 251 % 32) }), .binary),
    ] as [([UInt8], TextError.Code)])
  func `what is no text is refused`(bytes: [UInt8], code: TextError.Code) {
    let error = #expect(throws: TextError.self) {
      try TextReader.read(SourceDocument(uri: "x", bytes: bytes))
    }
    #expect(error?.code == code)
  }

  @Test func `errors name place, value and what was expected`() {
    let empty = #expect(throws: TextError.self) {
      try TextReader.read(SourceDocument(uri: "a.txt", bytes: []))
    }
    #expect(empty?.description == "a.txt: E201: the file has no bytes; expected text or HTML")
    let large = #expect(throws: TextError.self) {
      try TextReader.read(SourceDocument(uri: "a.txt", bytes: [65, 66, 67]), limits: Limits(bytes: 2))
    }
    #expect(large?.description == "a.txt: E203: the file has 3 bytes; expected at most 2")
  }

  @Test func `a few NULs are forgiven`() throws {
    let bytes = Array("The rate was 62%\u{0} of the patients, and more of it came after that.".utf8)
    let text = try TextReader.read(SourceDocument(uri: "x", bytes: bytes))
    #expect(text.utf8 == bytes)
    let page = Array(article("<p>The rate\u{0}was\u{1} 62%.</p>").utf8)
    let read = try TextReader.read(SourceDocument(uri: "x", bytes: page))
    #expect(blockTexts(read).contains("The rate was 62%."))
    #expect(spansThatLead(astray: read, in: page) == [])
  }

  @Test func `fifty megabytes of opened elements are refused`() {
    let bytes = Array(String(repeating: "<div>", count: 10_000_000).utf8)
    let error = #expect(throws: TextError.self) {
      try TextReader.read(SourceDocument(uri: "x", bytes: bytes))
    }
    #expect(error?.code == .structure)
  }

  @Test(arguments: ["div", "b", "blockquote", "section"])
  func `two hundred thousand nested elements are read`(tag: String) throws {
    let depth = 200_000
    let page =
      String(repeating: "<\(tag)>", count: depth)
      + "<p>The text within, long enough to be an article, is here.</p>"
      + String(repeating: "</\(tag)>", count: depth)
    let text = try readPage(page)
    #expect(blockTexts(text) == ["The text within, long enough to be an article, is here."])
  }

  @Test func `misplaced tags do not take for ever`() {
    let page = String(repeating: "<b>", count: 200_000) + String(repeating: "</i>", count: 2_000_000)
    let error = #expect(throws: TextError.self) { try readPage(page) }
    #expect(error?.code == .structure)
  }

  @Test func `a tag of very many attributes does not take for ever`() {
    let names = (0..<500_000).map { "a\($0)" }.joined(separator: " ")
    let error = #expect(throws: TextError.self) { try readPage("<p \(names)>text</p>") }
    #expect(error?.code == .structure)
  }

  @Test func `unclosed elements keep their text`() throws {
    let page =
      "<html><body><div><p>One paragraph that is long enough to count, with a comma.<p>Two of them, and it"
    let text = try readPage(page)
    #expect(
      blockTexts(text) == [
        "One paragraph that is long enough to count, with a comma.", "Two of them, and it",
      ])
  }

  @Test func `a line of twenty megabytes is read whole`() throws {
    let line = String(repeating: "word ", count: 4_000_000)
    let plain = try TextReader.read(SourceDocument(uri: "x", bytes: Array(line.utf8)))
    #expect(plain.blocks.map(\.span) == [TextSpan(0, line.utf8.count - 1)])
    let page = try readPage("<html><body><p>\(line)</p></body></html>")
    #expect(page.utf8.count == line.utf8.count - 1)
  }

  @Test(arguments: 0..<40)
  func `random bytes never crash`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let fragments = [
      "<p>", "</p>", "<b", ">", "<table><tr><td>", "</table>", "&amp", "&", ";", "&#x", "<!--", "-->",
      "<script>",
      "</script>", "\"", "'", "=", "<a href=", "\u{0}", "\r\n", "é", "<sup>", "<br/>", "<!", "<?", "</", "<",
      "<li>",
      "<title>", "colspan=9", "<h1>", "text and words ", "<html>", "<body>", "<td rowspan=3>",
    ].map { Array($0.utf8) }
    for _ in 0..<40 {
      var bytes: [UInt8] = random.next() % 2 == 0 ? Array("<html><p>".utf8) : []
      for _ in 0..<Int(random.next() % 120) {
        if random.next() % 8 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: random.next()))
        } else {
          bytes += fragments[Int(random.next() % UInt64(fragments.count))]
        }
      }
      guard let text = readOrNil(bytes) else { continue }
      #expect(DecodedText.isValidUTF8(text.utf8))
      #expect(text.pageMap.targetCount == text.utf8.count)
      var end = 0
      for block in text.blocks {
        #expect(block.span.start >= end && block.span.end <= text.utf8.count && !block.span.isEmpty)
        end = block.span.end
        let source = text.sourceSpan(of: block.span)
        #expect(0 <= source.start && source.start < source.end && source.end <= bytes.count)
      }
    }
  }

  private func readOrNil(_ bytes: [UInt8]) -> CleanText? {
    do {
      return try TextReader.read(SourceDocument(uri: "x", bytes: bytes))
    } catch {
      return nil
    }
  }
}
