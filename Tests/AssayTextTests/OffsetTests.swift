import Testing

@testable import AssayText

/// Every clean byte leads to its bytes of the file, whatever stands there.
@Suite struct OffsetTests {
  static let constructs: [(html: String, clean: String)] = [
    ("<p>The rate was 62&#37; of 5 &lt; 6 &amp; more.</p>", "The rate was 62% of 5 < 6 & more."),
    ("<p>The rate was 62&percnt; of them&period;</p>", "The rate was 62% of them."),
    ("<p>At 0&middot;76, &Zopf; and &NotEqualTilde; stay.</p>", "At 0·76, ℤ and ≂̸ stay."),
    ("<p>R&D and AT&T, &copy2020 &unknown; &;</p>", "R&D and AT&T, ©2020 &unknown; &;"),
    ("<p>P < 0.001 and n<5 is 3 << 4</p>", "P < 0.001 and n<5 is 3 << 4"),
    ("<p>Dashes &#150; &#x96; &#8211; &ndash;</p>", "Dashes – – – –"),
    ("<p>a&#0;b &#xD800; &#99999999; c</p>", "ab c"),
    ("<p>one\r\n  two\tthree\n\n\nfour</p>", "one two three four"),
    ("<p>a <b>bold <i>and\n italic</i></b>word</p>", "a bold and italicword"),
    ("<p>be<!-- a > comment -->fore <?php x ?>after</p>", "before after"),
    ("<p>agency.<sup>1</sup> m<sup>2</sup></p>", "agency.1 m2"),
    ("<p>one</b> two</i></span>three</p>", "one twothree"),
    ("<p>line<br>break<br/>here</p>", "line\nbreak\nhere"),
    ("<p>&nbsp; thin&thinsp;space and&nbsp;hard &nbsp;</p>", "thin\u{2009}space and\u{A0}hard"),
    ("<p>“quotes” — naïve ≥ 5 × 10⁹/L 😀!</p>", "“quotes” — naïve ≥ 5 × 10⁹/L 😀!"),
    ("<p title='a > b' class=x>after an attribute</p>", "after an attribute"),
    ("<p>&#x30&#x31 and &#59; and &#48;</p>", "01 and ; and 0"),
    ("<p>out&#-of-&#xplace &#</p>", "out&#-of-&#xplace &#"),
    ("<p>&lt;b&gt; is &lt<i>x</i></p>", "<b> is <x"),
  ]

  @Test(arguments: constructs)
  func `a construct reads as written and leads back`(_ construct: (html: String, clean: String)) throws {
    for prefix in [
      "", "<p>A paragraph with 😀, é and e\u{301}, that shifts everything after it, by a lot.</p>",
    ] {
      let page = article(prefix + construct.html)
      let text = try readPage(page)
      #expect(blockTexts(text).contains(construct.clean))
      #expect(spansThatLead(astray: text, in: Array(page.utf8)) == [])
    }
  }

  @Test func `a windows-1252 page leads back`() throws {
    let page = article("<p>The “rate” was 62% – naïve, €5, &ndash; caf\u{E9}.</p>").replacing(
      "<head>", with: "<head><meta charset=\"iso-8859-1\">")
    let bytes = windows1252(page)
    let text = try TextReader.read(SourceDocument(uri: "p", bytes: bytes))
    #expect(text.charset == "windows-1252")
    #expect(blockTexts(text).contains("The “rate” was 62% – naïve, €5, – café."))
    #expect(spansThatLead(astray: text, in: bytes) == [])
  }

  @Test func `an undeclared windows-1252 page leads back`() throws {
    let bytes = windows1252(article("<p>The “rate” was 62% – naïve.</p>"))
    let text = try TextReader.read(SourceDocument(uri: "p", bytes: bytes))
    #expect(text.charset == "windows-1252")
    #expect(blockTexts(text).contains("The “rate” was 62% – naïve."))
    #expect(spansThatLead(astray: text, in: bytes) == [])
  }

  @Test(arguments: [true, false], [true, false])
  func `a UTF-16 page leads back`(bigEndian: Bool, hasMark: Bool) throws {
    let page = article("<p>The “rate” was 62% – naïve 😀 &amp; more.</p>")
    var bytes: [UInt8] = hasMark ? (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    for unit in page.utf16 {
      bytes += bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    let text = try TextReader.read(SourceDocument(uri: "p", bytes: bytes))
    #expect(text.charset == (bigEndian ? "utf-16be" : "utf-16le"))
    #expect(text.mediaType == .html)
    #expect(blockTexts(text).contains("The “rate” was 62% – naïve 😀 & more."))
    #expect(spansThatLead(astray: text, in: bytes) == [])
  }

  @Test func `a byte order mark shifts the offsets`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(article("<p>The rate was 62%, naïve.</p>").utf8)
    let text = try TextReader.read(SourceDocument(uri: "p", bytes: bytes))
    #expect(spansThatLead(astray: text, in: bytes) == [])
    let plain = try TextReader.read(
      SourceDocument(uri: "p", bytes: [0xEF, 0xBB, 0xBF] + Array("abc é".utf8)))
    #expect(plain.utf8 == Array("abc é".utf8))
    #expect(plain.sourceSpan(of: TextSpan(0, 3)) == SourceSpan(3, 6))
  }

  @Test func `one bad byte does not spoil the rest`() throws {
    var bytes = Array(article("<p>The naïve rate X was “62%” of them.</p>").utf8)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "X")))
    bytes[place] = 0xE9
    let text = try TextReader.read(SourceDocument(uri: "p", bytes: bytes))
    #expect(text.charset == "utf-8")
    #expect(text.undecodable == 1)
    #expect(blockTexts(text).contains("The naïve rate \u{FFFD} was “62%” of them."))
    #expect(spansThatLead(astray: text, in: bytes) == [])
  }

  @Test(arguments: [0, 1, 2, 3, 7, 500, 998, 999, 1000, 1001, 1002, 5000])
  func `a long text in many bytes a character stays whole`(shift: Int) throws {
    let long = String(repeating: "x", count: shift) + String(repeating: "помидор≥😀 ", count: 400)
    let page = article("<p>\(long)</p>")
    let text = try readPage(page)
    #expect(blockTexts(text).contains(String(long.dropLast())))
    #expect(spansThatLead(astray: text, in: Array(page.utf8)) == [])
  }

  @Test func `marks set high are exposed`() throws {
    let text = try readPage(article("<p>agency.<sup>1</sup> of 5 m<sup>2</sup> <sup> 3 </sup></p>"))
    #expect(text.superscripts.map { text.string($0) } == ["1", "2", "3"])
  }

  private func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      if let high = SingleByteTable.windows1252.firstIndex(of: scalar.value) { return UInt8(0x80 + high) }
      return UInt8(truncatingIfNeeded: scalar.value)
    }
  }
}
