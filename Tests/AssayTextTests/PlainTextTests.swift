import Testing

@testable import AssayText

/// Plain text stays as it is, and its blocks are found by form.
@Suite struct PlainTextTests {
  private func read(_ text: String) throws -> CleanText {
    try TextReader.read(SourceDocument(uri: "notice.txt", bytes: Array(text.utf8)))
  }

  @Test func `a notice falls into title, paragraphs and items`() throws {
    let notice = """
      FDA NEWS RELEASE

      FDA approves a drug for a disease

      On March 5, 2024, the agency approved
      the drug for adults.\u{20}

      Efficacy

      • The rate was 62%
      • The duration was
        11 months
      1. First
      2. Second

      -5 degrees is no item.
      """
    let text = try read(notice)
    #expect(text.utf8 == Array(notice.utf8))
    #expect(text.mediaType == .plain)
    #expect(text.metadata.title == "FDA approves a drug for a disease")
    #expect(
      text.blocks.map { "\($0.kind): \(text.string($0.span))" } == [
        "heading(2): FDA NEWS RELEASE", "title: FDA approves a drug for a disease",
        "paragraph: On March 5, 2024, the agency approved\nthe drug for adults.", "heading(2): Efficacy",
        "listItem: The rate was 62%", "listItem: The duration was\n  11 months", "listItem: First",
        "listItem: Second", "paragraph: -5 degrees is no item.",
      ])
    #expect(spansThatLead(astray: text, in: Array(notice.utf8)) == [])
  }

  @Test func `a number that begins a wrapped line is no item`() throws {
    let text = try read(
      "The response rate among the patients was\n62. The rest did not respond at all, as said.")
    #expect(text.blocks.count == 1)
  }

  @Test func `each long line is a paragraph`() throws {
    let long = String(repeating: "The rate was 62% of them. ", count: 10)
    let text = try read("A title for the notice\n\(long)\n\(long)\r\n\(long)")
    #expect(text.blocks.map(\.kind) == [.title, .paragraph, .paragraph, .paragraph])
  }

  @Test func `a text read twice stays the same`() throws {
    let page = try readPage(article("<ul><li>One item</li><li>Two items</li></ul><p>At 62% &amp; more.</p>"))
    let once = try TextReader.read(SourceDocument(uri: "x", bytes: page.utf8))
    let twice = try TextReader.read(SourceDocument(uri: "x", bytes: once.utf8))
    #expect(once.utf8 == page.utf8)
    #expect(twice.utf8 == once.utf8)
    #expect(twice.blocks == once.blocks)
  }

  @Test func `a text that speaks of tags is no page`() throws {
    #expect(try read("In HTML, <b> is bold and <i> is italic, but p < 0.05 is neither.").mediaType == .plain)
    #expect(try read("<p>The rate was 62%.</p>").mediaType == .html)
    #expect(try read("<?xml version=\"1.0\"?>\n<!-- x -->\n<html><body>x</body></html>").mediaType == .html)
  }

  @Test(
    arguments: [
      ("windows-1251", [0xC4, 0xEE, 0xE7, 0xE0], "Доза"), ("iso-8859-2", [0xB3, 0xF3, 0x64], "łód"),
      ("iso-8859-15", [0x35, 0xA4], "5€"), ("latin1", [0x93, 0x78, 0x94], "“x”"),
      ("shift_jis", [0x96, 0xF2, 0x35], "薬5"), ("gbk", [0xD2, 0xA9, 0x35], "药5"),
      ("euc-jp", [0xCC, 0xF4], "薬"),
      ("utf-16le", [0x35, 0x00, 0x65, 0x22], "5≥"),
    ] as [(String, [UInt8], String)])
  func `a charset of the transport is obeyed`(label: String, bytes: [UInt8], expected: String) throws {
    let text = try TextReader.read(SourceDocument(uri: "x", bytes: bytes, charsetHint: label))
    #expect(text.string(TextSpan(0, text.utf8.count)) == expected)
    #expect(text.undecodable == 0)
    #expect(text.sourceSpan(of: TextSpan(0, text.utf8.count)) == SourceSpan(0, bytes.count))
  }

  @Test func `what cannot be decoded is counted and keeps its place`() throws {
    let bytes = Array("naïve ".utf8) + [0xFF, 0xE2, 0x82, 0x41, 0xED, 0xA0, 0x80]
    let text = try TextReader.read(SourceDocument(uri: "x", bytes: bytes))
    #expect(text.string(TextSpan(0, text.utf8.count)) == "naïve \u{FFFD}\u{FFFD}A\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(text.undecodable == 5)
    #expect(text.sourceSpan(of: TextSpan(10, 13)) == SourceSpan(8, 10))
    #expect(text.sourceSpan(of: TextSpan(13, 14)) == SourceSpan(10, 11))
  }
}
