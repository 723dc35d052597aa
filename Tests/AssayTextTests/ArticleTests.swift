import Testing

@testable import AssayText

/// Of a page, the article is kept, and nothing else.
@Suite struct ArticleTests {
  @Test func `the article stays and the rest goes`() throws {
    let page = """
      <!DOCTYPE html><html lang="en-US"><head><title>FDA approves drug | FDA</title>
      <meta property="og:title" content="FDA approves drug &amp; more"><meta property="og:site_name" content="FDA">
      <meta property="article:published_time" content="2024-06-12T10:00:00Z"><style>p { color: red }</style>
      <script>var x = "</b><p>no text</p>";</script></head><body class="has-sidebar comments-open">
      <header class="site-header"><a href="/">Home</a><nav><ul><li><a href="/a">Drugs</a></li></ul></nav></header>
      <div class="breadcrumb"><a href="/">Home</a> / <a href="/d">Drugs</a></div>
      <div class="cookie-banner"><p>We use cookies on this website, to make it better for you, and for us.</p></div>
      <main><h1>FDA approves drug &amp; more</h1>
      <div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
      <div class="article-body">
      <p>On June 11, 2024, the agency approved the drug for adults with the disease, after one prior therapy.</p>
      <noscript><img src="x"><p>Turn on scripts, please, so that this page can be read by you.</p></noscript>
      <p hidden>A hidden paragraph, long enough, with commas, that nobody sees on the page.</p>
      <div style="display: none">Another one, long enough, with commas, that nobody sees on the page.</div>
      <h2>Efficacy</h2>
      <p>The response rate was 62% (95% CI: 52, 71), in 103 patients, and the duration was 11 months.</p>
      <ul><li>A first item of a list</li><li>A second one, <b>bold</b></li></ul>
      <aside class="related"><h3>Related</h3><p>37 reports of something else, which is no part of this, at all.</p></aside>
      <aside><h3>Key takeaways</h3><ul><li>The drug was approved for adults.</li></ul></aside>
      <p>Read the <a href="#">prescribing information</a>, which is long, and which has all the rest of it.</p>
      <div class="newsletter-signup"><p>Subscribe to our newsletter, and get the news, every day, by mail.</p></div>
      </div>
      <h2>Related articles</h2><ul><li><a href="#">Another drug is approved</a></li><li><a href="#">More</a></li></ul>
      </main>
      <section id="comments"><p>I have taken this drug, and it did help, but it cost me a fortune, sadly.</p></section>
      <footer><p>Copyright of the agency, all rights reserved, in every country of the world.</p></footer>
      </body></html>
      """
    let text = try readPage(page)
    #expect(
      text.blocks.map { "\($0.kind): \(text.string($0.span))" } == [
        "title: FDA approves drug & more",
        "paragraph: On June 11, 2024, the agency approved the drug for adults with the disease, after one prior "
          + "therapy.",
        "heading(2): Efficacy",
        "paragraph: The response rate was 62% (95% CI: 52, 71), in 103 patients, and the duration was 11 months.",
        "listItem: A first item of a list", "listItem: A second one, bold", "heading(3): Key takeaways",
        "listItem: The drug was approved for adults.",
        "paragraph: Read the prescribing information, which is long, and which has all the rest of it.",
      ])
    #expect(text.metadata.title == "FDA approves drug & more")
    #expect(text.metadata.site == "FDA")
    #expect(text.metadata.published == "2024-06-12")
    #expect(text.metadata.language == "en-US")
    #expect(spansThatLead(astray: text, in: Array(page.utf8)) == [])
  }

  @Test func `a table keeps its cells in their places`() throws {
    let text = try readPage(
      article(
        """
        <table><caption>Table 1. Results</caption>
        <thead><tr><th rowspan=2>Endpoint</th><th colspan="2">Arm</th></tr><tr><th>Drug</th><th>Placebo</th></tr></thead>
        <tr><td>ORR, <br>% (95% CI)</td><td>62 (52, 71)</td><td><p>20</p><p>(10, 30)</p></td></tr>
        <tr><td>Median DOR</td><td colspan=2>not reached</td></tr></table>
        """))
    let table = try #require(text.tables.first)
    #expect(table.rows == 4 && table.columns == 3)
    let cells = table.cells.map { index in
      let block = text.blocks[index]
      let cell = block.cell
      return "\(cell?.row ?? -1),\(cell?.column ?? -1)x\(cell?.columnSpan ?? -1)"
        + "\(cell?.isHeader == true ? "h" : "") \(text.string(block.span))"
    }
    #expect(
      cells == [
        "0,0x1h Endpoint", "0,1x2h Arm", "1,1x1h Drug", "1,2x1h Placebo", "2,0x1h ORR, % (95% CI)",
        "2,1x1 62 (52, 71)", "2,2x1 20 (10, 30)", "3,0x1h Median DOR", "3,1x2 not reached",
      ])
    let caption = try #require(table.caption)
    #expect(text.string(text.blocks[caption].span) == "Table 1. Results")
    #expect(text.blocks[caption].kind == .caption)
    let whole = text.string(TextSpan(0, text.utf8.count))
    #expect(
      whole.contains("Endpoint\tArm\nDrug\tPlacebo\nORR, % (95% CI)\t62 (52, 71)\t20 (10, 30)\nMedian DOR"))
  }

  @Test func `a table that lays out the page is no table`() throws {
    let text = try readPage(
      """
      <html><body><table><tr><td><a href="#">Menu</a><br><a href="#">More</a></td><td>
      <p>A paragraph of the article, long enough, with commas, so that it is found to be one, at last.</p>
      <p>A paragraph of the article, long enough, with commas, so that it is found to be one, at last.</p>
      </td></tr></table></body></html>
      """)
    #expect(text.tables.isEmpty)
    #expect(text.blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test(
    arguments: [
      (
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\", \"datePublished\" : \"2023-1-5T00:00\"}</script>",
        "2023-01-05"
      ),
      ("<meta name=\"dc.date\" content=\"2023/11/05\">", "2023-11-05"),
      ("<time datetime=\"20231105\">5 November</time>", "2023-11-05"),
      ("<time datetime=\"yesterday\">yesterday</time>", nil),
      ("<meta property=\"article:published_time\" content=\"2023-13-45\">", nil),
    ] as [(String, String?)])
  func `the day of publication is read`(markup: String, day: String?) throws {
    let text = try readPage(
      article("<p>Some words, in a paragraph.</p>").replacing("<head>", with: "<head>" + markup))
    #expect(text.metadata.published == day)
  }

  @Test func `a publisher is the site where nothing else says it`() throws {
    let data = "{\"publisher\":{\"@type\":\"Organization\",\"name\":\"The \\u0046DA \\\"x\\\"\"}}"
    let text = try readPage(
      article("<p>x</p>").replacing(
        "<head>", with: "<head><script type='application/ld+json'>\(data)</script>"))
    #expect(text.metadata.site == "The FDA \"x\"")
    #expect(text.metadata.title == "The page")
  }

  @Test func `a page with next to no text is taken whole`() throws {
    #expect(
      try blockTexts(readPage("<html><body><p>The rate was 62%.</p></body></html>")) == ["The rate was 62%."])
    #expect(
      try blockTexts(readPage("<div class=\"sidebar\"><p>The rate was 62%.</p></div>")) == [
        "The rate was 62%."
      ])
    #expect(try blockTexts(readPage("<html><body></body></html>")) == [])
  }

  @Test(arguments: [
    "overflow-hidden", "col-md-push-2", "side-effects", "margin-bottom", "alert alert-info", "labeling",
    "biosimilar",
    "trial-registration", "tab-content", "responders", "approval-date", "sc-77igqf-0 hJpRRP",
    "important-safety",
    "boxed-warning", "footnote", "dosage-and-administration",
  ])
  func `a name that only looks like boilerplate drops nothing`(name: String) throws {
    let filler = String(
      repeating: "<p>Another paragraph of the article, with commas, and with stops.</p>", count: 20)
    let box = "<div class='\(name)'><p>The drug was approved on March 5, 2024.</p></div>"
    #expect(
      try blockTexts(readPage(article(filler + box))).contains("The drug was approved on March 5, 2024."))
  }

  @Test(arguments: [
    "sidebar", "RightRail", "widget-area", "share-tools", "relatedArticles", "js-newsletter", "cookieConsent",
    "ad-slot",
    "site_footer", "breadcrumbs", "sr-only", "visually-hidden", "screen-reader-text", "post-comments",
    "mostPopular",
  ])
  func `a name of boilerplate drops its element`(name: String) throws {
    let filler = String(
      repeating: "<p>Another paragraph of the article, with commas, and with stops.</p>", count: 20)
    let box = "<div class='\(name)'><p>In all, 37 reports of something else, with commas, are here.</p></div>"
    #expect(
      try !blockTexts(readPage(article(filler + box))).contains(
        "In all, 37 reports of something else, with commas, are here."))
  }

  @Test func `a hidden body is read all the same`() throws {
    let page = article("<p>The rate was 62%.</p>").replacing(
      "<body>", with: "<body style='visibility:hidden'>")
    #expect(try blockTexts(readPage(page)).contains("The rate was 62%."))
  }
}
