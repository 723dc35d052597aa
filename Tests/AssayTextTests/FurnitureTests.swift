import Testing

@testable import AssayText

/// What a page prints around its article: its publication line stays, its furniture goes.
@Suite struct FurnitureTests {
  static let body = """
    <p>On June 11, 2024, the agency approved the drug for adults with the disease, after one prior therapy, and
    after a review that took it six months, or a little less than that. The decision rests on one trial.</p>
    <p>The response rate was 62% (95% CI: 52, 71), in 103 patients, and the duration of response was 11 months.</p>
    <p>The most common adverse reactions were rash, fatigue, and nausea, in 20% of the patients or in more of them.</p>
    """

  private func page(_ header: String, _ footer: String = "") -> String {
    "<html><head><title>x</title></head><body><header><a href=/>Home</a> Monday, 4 May 2026</header>"
      + "<main>\(header)<div class=article-body>\(FurnitureTests.body)</div>\(footer)</main></body></html>"
  }

  @Test(
    arguments: [
      ("<h1>A title</h1><p class=date>Published 12 June 2025</p>", "Published 12 June 2025"),
      ("<h1>A title</h1><div class=byline>By Jane Doe | June 12, 2025 | 5 min read</div>", "June 12, 2025"),
      (
        "<h1>A title</h1><div class=byline><a href=/j>Jane Doe</a> &middot; <span>Oct 8, 2025</span></div>",
        "Oct 8, 2025"
      ),
      ("<h1>A title</h1><div class=meta><time>June 12&comma; 2025</time></div>", "June 12, 2025"),
      (
        "<h1>A title</h1><div class=meta><i>93 shares</i><br><span>2025-06-12</span><br>12 comments</div>",
        "2025-06-12"
      ),
      (
        "<div class=content-banner><h1>A title</h1><p class=meta>First published: 10 November 2023</p></div>",
        "First published: 10 November 2023"
      ),
    ] as [(String, String)])
  func `the publication line stays`(header: String, line: String) throws {
    let page = page(header)
    let text = try readPage(page)
    let block = try #require(text.publicationLine)
    #expect(text.string(text.blocks[block].span) == line)
    #expect(text.blocks[block].kind == .paragraph)
    #expect(
      blockTexts(text).filter { $0.contains("min read") || $0.contains("shares") || $0.contains("Jane") }
        == [])
    #expect(spansThatLead(astray: text, in: Array(page.utf8)) == [])
  }

  @Test func `the line may stand above the title, within the article`() throws {
    let header = "<div class=article-body><h2 class=date-header>Thursday, July 11, 2024</h2><h1>A title</h1>"
    let text = try readPage(page("").replacing("<div class=article-body>", with: header))
    let block = try #require(text.publicationLine)
    #expect(text.string(text.blocks[block].span) == "Thursday, July 11, 2024")
  }

  @Test(arguments: [
    "<h1>A title</h1><p class=meta>Last updated June 12, 2025</p>",
    "<h1>A title</h1><p class=byline>By Jane Doe</p>",
    "<h1>A title</h1><figure><figcaption>The plant on June 12, 2025</figcaption></figure>",
    "<h1>A title</h1><aside class=related><p>June 12, 2025</p></aside>",
    "<h1>A title</h1><p hidden>June 12, 2025</p>",
    "<h1>A title</h1><p class=meta>30 February patients of 2025</p>",
  ])
  func `no other line is taken for it`(header: String) throws {
    #expect(try readPage(page(header)).publicationLine == nil)
  }

  @Test func `a line that the article shows is not taken twice`() throws {
    let text = try readPage(
      page("").replacing("<div class=article-body>", with: "<div><h1>A title</h1><p>June 12, 2025</p>"))
    #expect(text.publicationLine == nil)
    #expect(blockTexts(text).filter { $0 == "June 12, 2025" }.count == 1)
  }

  @Test(arguments: [
    "<div><b>Related</b><table><tr><th>Date</th><th>Headline</th></tr><tr><td>2022/02/18</td><td>GONE 178 patients</td></tr>"
      + "<tr><td>2022/01/20</td><td>GONE 38%</td></tr></table></div>",
    "<p><strong>Most read</strong></p><ul><li>GONE one</li><li>GONE two</li></ul>",
    "<div><strong>Links in this page:</strong><br>[1] https://x.example/GONE (19%)<br>[2] https://x.example/y</div>",
    "<ul><li>12 June 2025: <a href=/a>GONE another drug is approved for the many patients</a> in our news of all weeks</li>"
      + "<li>10 June 2025: <a href=/b>GONE yet another drug is approved for patients</a> in our news of all weeks</li></ul>",
    "<table><tr><td>12 June 2025</td><td><a href=/a>GONE another drug</a></td></tr>"
      + "<tr><td>10 June 2025</td><td><a href=/b>GONE a drug</a></td></tr></table>",
    "<section><p>How useful was this page? Average: 4.2 (37 votes) GONE</p></section>",
    "<dl><dt>Date modified:</dt><dd><time>2023-05-02</time> GONE</dd></dl>",
    "<p><strong>Legal warning</strong><br>GONE This document has 15 statements.</p>",
    "<p>GONE This release contains forward-looking statements, which grew by 5% and more.</p>",
    "<p><b>About Acme</b><br>GONE Acme is a biopharmaceutical company with 1,900 employees.</p>",
    "<p><b>About Acme</b></p><p>GONE Acme is headquartered in Basel and has 1,900 people, who sell 12 drugs.</p>",
    "<h3>About Acme</h3><p>GONE Acme is a pharmaceutical company that has 1,900 people, who sell 12 drugs.</p>",
  ])
  func `furniture goes`(box: String) throws {
    let page = page("<h1>A title</h1>").replacing("them.</p>", with: "them.</p>" + box)
    let texts = try blockTexts(readPage(page))
    #expect(texts.filter { $0.contains("GONE") } == [])
    #expect(texts.contains { $0.hasPrefix("The most common") })
  }

  @Test(arguments: [
    "<p><b>About the trial</b><br>STAYS It was a randomized trial of 103 adults at 12 sites.</p>",
    "<p><b>About the disease</b></p><p>STAYS Some 12,000 people live with it, and most of them are adults.</p>",
    "<h3>About the disease</h3><p>STAYS Some 12,000 people live with it, and most of them are adults.</p>",
    "<p>STAYS, related adverse events: 5%.</p>",
    "<p>Related events STAYS at 5% of patients, or so it was said.</p>",
    "<ul><li>STAYS 12 June 2025: the application was filed</li><li>The agency accepted it</li></ul>",
    "<table><tr><th>Event</th><th>Drug</th></tr><tr><td>STAYS <a href=/n>nausea</a></td><td>20%</td></tr>"
      + "<tr><td>Rash</td><td>12%</td></tr></table>",
  ])
  func `what only looks like it stays`(box: String) throws {
    let page = page("<h1>A title</h1>").replacing("them.</p>", with: "them.</p>" + box)
    #expect(try blockTexts(readPage(page)).contains { $0.contains("STAYS") })
  }

  @Test func `the columns beside an article go`() throws {
    let text = try readPage(
      """
      <table><tr><td colspan=3><a href=/>Home</a> | <a href=/n>News</a> | <a href=/s>210 stories</a></td></tr><tr>
      <td><b>This week</b><br>A price cut by 3.7%<br>A drug, 0.25%, for infants</td>
      <td><h1>A title</h1>\(FurnitureTests.body)\(FurnitureTests.body)</td>
      <td><table><tr><td><b>Poll</b></td></tr><tr><td>Yes 58%<br>No 42%</td></tr></table></td></tr>
      <tr><td colspan=3>&copy; 1999-2023 Archive. You are visitor 8,412,003.</td></tr></table>
      """)
    #expect(blockTexts(text).count == 7)
    #expect(blockTexts(text).first == "A title")
  }

  @Test(arguments: [
    "hello world <i>this</i> is text</p>", "hello <b>world</b> this is text", "&nosuch; hello <b>world</b>",
    "R&D &amp; a < b</p><p>words",
  ])
  func `text before any element is kept`(page: String) throws {
    let text = try TextReader.read(
      SourceDocument(uri: "x", bytes: Array(page.utf8), mediaTypeHint: .html))
    let all = blockTexts(text).joined(separator: " ")
    let expected = [
      "hello world this is text", "hello world this is text", "&nosuch; hello world", "R&D & a < b words",
    ]
    #expect(expected.contains(all), "\(all)")
    #expect(spansThatLead(astray: text, in: Array(page.utf8)) == [])
  }

  @Test(
    arguments: [
      ("<div>Related<br>x</div>", ""), ("<div> ", ""), ("<p><b>Related</b></p>x", ""),
      ("<h2>About x</h2><p>y</p>", ""),
      ("<table><tr><td>June 12, 2025", "</td></tr></table>"), ("<li>12 June 2025 <a href=x>y</a>", ""),
      ("<p>12 June 2025</p>", ""),
      ("<ul><li><a href=x>12 June 2025</a><div> ", "</div></li></ul>"),
    ] as [(String, String)])
  func `twenty thousand of them take no time`(open: String, close: String) throws {
    let many = String(repeating: open, count: 20_000) + String(repeating: close, count: 20_000)
    let start = ContinuousClock.now
    _ = try readPage("<h1>A title</h1>" + FurnitureTests.body + many + FurnitureTests.body)
    _ = try readPage("<h1>A title</h1>" + many + FurnitureTests.body)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
