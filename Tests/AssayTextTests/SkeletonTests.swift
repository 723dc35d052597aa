import Glibc
import TestSupport
import Testing

@testable import AssayText

/// A page reads the same whether libxml2 sees all of it or its skeleton.
@Suite struct SkeletonTests {
  @Test(arguments: [
    ("<p>a</p><script>var x = \"</b>\" < 3;</script>b", "<p>a</p><script></script>b"),
    ("<style media=print>p { }</style >x", "<style></style >x"),
    ("<p data-x='a > b' class=article onclick=\"f('>')\">x", "<p class=article>x"),
    ("<p class=abc id=\"x1\">", "<p>"), ("<p class=abc class=menu x=1>", "<p class=abc class=menu x=1>"),
    ("<br data-a=1 /><img src=\"a\"/>", "<br /><img />"),
    ("<a data-a=\"1\"id=\"article\">", "<a id=\"article\">"),
    ("a<!-- <p>comment</p> -- > -->b<!---->c", "a<!---->b<!---->c"),
    ("<script type=application/ld+json>{ }</script>", "<script type=application/ld+json>{ }</script>"),
    ("<p>The rate was 62 %, they say\n.</p>\n          <p>", "<p>T.</p>\n <p>"),
    ("<p>\n          Éine rate of 62 é</p>", "<p>\nÉé</p>"),
    ("<p>of Johnson &amp; Johnson today<p>", "<p>o &amp; Jy<p>"),
    // What it is not sure of, it leaves, and from there on the rest.
    ("<p x=1>a<!--><p x=1>", "<p>a<!--><p x=1>"),
    ("<p x=1><script>x</scripty></script><p x=1>", "<p><script>x</scripty></script><p x=1>"),
    ("<script>x", "<script>x"), ("<script><noscript><p x=1>", "<script><noscript><p x=1>"),
    ("<p x=1 @click='y'><p x=1>", "<p x=1 @click='y'><p>"), ("<p x=1 'y><p x=1>", "<p x=1 'y><p>"),
    ("<_ x=1><p x=1>", "<_ x=1><p x=1>"), ("<p x=\"1><p x=1>", "<p x=\"1><p x=1>"),
  ])
  func `what is left of a page`(_ page: (whole: String, left: String)) {
    #expect(String(decoding: PageSkeleton(Array(page.whole.utf8)).utf8, as: UTF8.self) == page.left)
  }

  @Test func `every page of the corpus reads the same`() throws {
    let pages = try corpusPages()
    #expect(pages.count >= 12)
    for page in pages { #expect(differences(page.bytes) == [], "\(page.name)") }
  }

  @Test(arguments: 0..<10)
  func `torn pages read the same`(seed: UInt64) throws {
    let pages = try corpusPages()
    var random = SeededGenerator(seed: seed &+ 1000)
    for _ in 0..<100 {
      let page = pages[Int(random.next() % UInt64(pages.count))].bytes
      let count = min(page.count, 300 + Int(random.next() % 5000))
      let start = Int(random.next() % UInt64(page.count - count + 1))
      var bytes = Array(page[start..<start + count])
      for _ in 0..<Int(random.next() % 12) {
        let place = Int(random.next() % UInt64(bytes.count + 1))
        if random.next() % 2 == 0 {
          bytes.insert(
            contentsOf: SkeletonTests.pieces[Int(random.next() % UInt64(SkeletonTests.pieces.count))],
            at: place)
        } else {
          bytes.removeSubrange(place..<min(bytes.count, place + Int(random.next() % 20)))
        }
      }
      #expect(differences(bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: 0..<10)
  func `random markup reads the same`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 2000)
    for _ in 0..<200 {
      var bytes: [UInt8] = random.next() % 2 == 0 ? Array("<html><body><p>".utf8) : []
      for _ in 0..<Int(random.next() % 60) {
        bytes += SkeletonTests.pieces[Int(random.next() % UInt64(SkeletonTests.pieces.count))]
      }
      #expect(differences(bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private static let pieces = [
    "<p>", "</p>", "<b", ">", "<", "/>", "</", "<!--", "-->", "--!>", "<!---->", "<!-->", "<!--->", "<!",
    "<?", "?>",
    "<script>", "</script>", "<script", "</script", "<style>", "</style>", "</styleX>", "<style a='>'>",
    "<script/>",
    "<script type='application/ld+json'>", "<script type=\"application/ld&#43;json\">",
    "<script type=a type='application/ld+json'>{\"datePublished\":\"2020-01-02\"}", "<noscript>",
    "</noscript>",
    "<_ a='<p>'>", "\"", "'", "=", " = ", " class=", " class", " class=article-body", " class=x",
    " class='x' class=menu",
    " id='x", " hidden", " data-x=1", " data-x='a>b'", " data-x=\"a", " href=/a/b/", "/", " ", "\n", "&",
    "&amp;", "&#",
    "&lt", "é", "😀", "\u{3000}", "<title>", "</title>", "<textarea>", "</textarea>",
    "<svg><path d='M0'/></svg>",
    "<td colspan=3 data-y=2>", "<body class=a>", "<html lang=en data-z>", "<head>", "<a x=1/>", "<br x='1'/>",
    "<br x='1' />", "<img a=b class=c/>", "<div a=\"b\"class=\"c\">", "<!DOCTYPE html PUBLIC \"a>b\" 'c'>",
    "<meta name=date content=2020-02-02 foo=bar>", "<meta property='og:title' x content='T'>",
    "<time datetime=2020-01-01 z>", " onclick=\"a<b\"", " @click='a > b'", " :x='y'", " _a=b", " .c=d",
    " 1=2",
    "<x:y z:w=1>", "<frameset>", "<form><input x=y>", "<iframe src=a></iframe>", "text, and words. ",
  ].map { Array($0.utf8) }

  /// Every page of the corpus; the tests that follow the program's own reading of it are elsewhere.
  private func corpusPages() throws -> [(name: String, bytes: [UInt8])] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
      separator: "/")
    let corpus = root + "/corpus"
    let directory = try #require(opendir(corpus))
    defer { closedir(directory) }
    var pages: [(name: String, bytes: [UInt8])] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let file = fopen("\(corpus)/\(name)/notice.html", "r") else { continue }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 4 << 20)
      bytes.removeSubrange(fread(&bytes, 1, bytes.count, file)...)
      pages.append((name, bytes))
    }
    return pages.sorted { $0.name < $1.name }
  }

  /// What the two readings of a page do not have in common.
  private func differences(_ bytes: [UInt8]) -> [String] {
    var decoded = DecodedText(bytes, charsetHint: "utf-8", isHTML: true)
    ContentSniffer.blankControls(&decoded)
    let whole = parse(PageSkeleton(whole: decoded.utf8))
    let left = parse(PageSkeleton(decoded.utf8))
    guard let whole, let left else { return whole == nil && left == nil ? [] : ["an error"] }
    var found: [String] = []
    if whole.nodes != left.nodes { found.append("nodes") }
    if whole.events != left.events { found.append("events") }
    for (name, path) in [("pieces", \Page.pieces), ("title", \.titlePieces), ("linked data", \.linkedData)]
    where whole[keyPath: path] != left[keyPath: path] {
      found.append(name)
    }
    if whole.metadata != left.metadata || whole.firstTime != left.firstTime || whole.metaTime != left.metaTime
    {
      found.append("metadata")
    }
    return found
  }

  private func parse(_ page: PageSkeleton) -> Page? {
    do {
      return try HTMLParser.parse(page, uri: "x", limits: .default)
    } catch {
      return nil
    }
  }
}
