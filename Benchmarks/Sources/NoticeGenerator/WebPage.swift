/// A page around an article as sites build them: 20 to 80 KB, most of it markup, scripts, menus and links.
struct WebPage {
  private var html = ""
  private var dice: Dice

  init(_ article: Article, _ dice: Dice) {
    self.dice = dice
    head(article)
    top()
    main(article)
    related()
    bottom()
  }

  /// The page's bytes.
  var utf8: [UInt8] { Array(html.utf8) }

  private mutating func head(_ article: Article) {
    html += """
      <!DOCTYPE html>
      <html lang="en-US">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(article.title.escaped) | Health Desk Daily</title>
      <meta property="og:title" content="\(article.title.escaped)">
      <meta property="og:site_name" content="Health Desk Daily">
      <meta property="og:type" content="article">
      <meta name="description" content="\(article.lead.escaped)">
      <link rel="canonical" href="https://news.example/health/\(dice.number(100_000...999_999))">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"\(article.title.escaped)",\
      "datePublished":"202\(dice.number(2...6))-0\(dice.number(1...9))-1\(dice.number(0...9))T08:30:00Z","publisher":{"@type":"Organization","name":"Health Desk Daily"}}</script>
      <style>

      """
    for _ in 0..<dice.number(40...160) {
      html +=
        ".\(name()) .\(name())>\(dice.pick(["li", "a", "div", "span", "p"])){margin:\(dice.number(0...40))px "
      html +=
        "auto;color:#\(hexadecimal());font-size:\(dice.number(10...30))px;display:\(dice.pick(["flex", "block", "grid"]))}\n"
    }
    html += "</style>\n"
    for _ in 0..<dice.number(2...6) { script() }
    html += "</head>\n<body class=\"\(name()) \(name())\">\n"
  }

  private mutating func script() {
    html += "<script>\n(function(w,d){var q=w.q||[];"
    for _ in 0..<dice.number(5...40) {
      html += "q.push(['\(name())',{id:\(dice.number(1...99_999)),k:'\(hexadecimal())',"
      html +=
        "on:\(dice.pick(["true", "false"])),u:\"/t/\(name()).js\"}]);if(q.length<\(dice.number(2...90))&&w.top!==d){q=[];}\n"
    }
    html += "})(window,document);\n</script>\n"
  }

  private mutating func top() {
    html += "<header class=\"site-header\"><a class=\"logo\" href=\"/\">"
    icon()
    html += "Health Desk Daily</a>\n<nav class=\"main-nav\" aria-label=\"Main\"><ul>\n"
    for _ in 0..<dice.number(25...80) {
      html +=
        "<li class=\"nav-item nav-item--\(name())\"><a class=\"nav-link\" href=\"/\(name())/\(name())\" "
      html +=
        "data-track=\"nav-\(dice.number(1...999))\"><span>\(dice.pick(WebPage.topics))</span></a></li>\n"
    }
    html += "</ul></nav></header>\n"
    html += "<div class=\"cookie-banner\" hidden><p>We use cookies &amp; similar tools to run this site. "
    html += "<a href=\"/privacy\">Learn more</a></p><button>Accept all</button></div>\n"
  }

  private mutating func main(_ article: Article) {
    html +=
      "<main id=\"content\"><article class=\"story\">\n<h1 class=\"headline\">\(article.title.escaped)</h1>\n"
    html += "<div class=\"byline\">By <a href=\"/staff/\(name())\">Staff Writer</a>&nbsp;&middot; "
    html += "<time datetime=\"2025-06-1\(dice.number(0...9))\">\(article.date)</time></div>\n"
    html += "<div class=\"story-body\">\n"
    for (index, block) in article.blocks.enumerated() {
      switch block {
      case .heading(let text): html += "<h2>\(text.escaped)</h2>\n"
      case .paragraph(let text): html += "<p>\(marked(text))</p>\n"
      case .list(let items):
        html += "<ul class=\"takeaways\">\n" + items.map { "<li>\(marked($0))</li>\n" }.joined() + "</ul>\n"
      case .table(let rows):
        html +=
          "<table class=\"data\"><thead><tr>"
          + rows[0].map { "<th scope=\"col\">\($0.escaped)</th>" }.joined()
        html += "</tr></thead><tbody>\n"
        for row in rows.dropFirst() {
          html +=
            "<tr><th scope=\"row\">\(row[0])</th>" + row.dropFirst().map { "<td>\($0)</td>" }.joined()
            + "</tr>\n"
        }
        html += "</tbody></table>\n"
      }
      if index % 4 == 2 {
        html +=
          "<div class=\"ad-slot\" id=\"ad-\(dice.number(1...999))\"><div class=\"ad-label\">Advertisement</div></div>\n"
      }
    }
    html += "</div>\n<div class=\"share\">"
    for site in ["facebook", "x", "linkedin", "mail"] {
      html +=
        "<a class=\"share-link share-link--\(site)\" href=\"https://share.example/\(site)\" rel=\"nofollow\">"
      icon()
      html += "</a>"
    }
    html += "</div></article></main>\n"
  }

  /// A paragraph with links, emphasis and references in the places where editors put them.
  private mutating func marked(_ text: String) -> String {
    var words = text.escaped.split(separator: " ").map(String.init)
    for index in words.indices where dice.chance(3) {
      switch dice.number(0...3) {
      case 0: words[index] = "<a href=\"/topic/\(name())\">\(words[index])</a>"
      case 1: words[index] = "<em>\(words[index])</em>"
      case 2: words[index] = "<strong>\(words[index])</strong>"
      default: words[index] += "<sup>\(dice.number(1...9))</sup>"
      }
    }
    let space = dice.chance(20) ? "&nbsp;" : " "
    return words.joined(separator: " ").replacing(" months", with: space + "months").replacing(
      "–", with: "&ndash;")
  }

  private mutating func related() {
    html += "<aside class=\"related\"><h3>Related stories</h3>\n"
    for _ in 0..<dice.number(10...50) {
      html += "<div class=\"card card--\(name())\"><a href=\"/story/\(dice.number(1000...999_999))\">"
      html += "<img src=\"/img/\(hexadecimal()).jpg\" alt=\"\" width=\"320\" height=\"180\" loading=\"lazy\">"
      html +=
        "<h4>\(dice.pick(WebPage.teasers))</h4></a><span class=\"meta\">\(dice.number(2...12)) min read</span></div>\n"
    }
    html += "</aside>\n<section class=\"newsletter\"><h3>Stay informed</h3><form action=\"/subscribe\">"
    html +=
      "<input type=\"email\" name=\"email\" placeholder=\"Your e-mail\"><button>Sign up</button></form></section>\n"
  }

  private mutating func bottom() {
    html += "<footer class=\"site-footer\">\n"
    for _ in 0..<dice.number(3...8) {
      html += "<div class=\"footer-col\"><h5>\(dice.pick(WebPage.topics))</h5><ul>\n"
      for _ in 0..<dice.number(5...14) {
        html += "<li><a href=\"/\(name())/\(name())\">\(dice.pick(WebPage.topics)) \(name())</a></li>\n"
      }
      html += "</ul></div>\n"
    }
    html += "<p class=\"legal\">&copy; 2026 Health Desk Daily. All rights reserved.</p></footer>\n"
    for _ in 0..<dice.number(2...8) { script() }
    html += "</body>\n</html>\n"
  }

  private mutating func icon() {
    html += "<svg width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 2"
    for _ in 0..<dice.number(4...20) {
      html += "c\(dice.number(-9...9)).\(dice.number(1...99)) \(dice.number(-9...9))"
    }
    html += "z\"/></svg>"
  }

  private mutating func name() -> String {
    dice.pick([
      "card", "grid", "story", "nav", "promo", "hub", "list", "item", "media", "lead", "rail", "unit",
    ])
      + String(dice.number(1...999))
  }

  private mutating func hexadecimal() -> String { String(dice.next() >> 40, radix: 16) }

  private static let topics = [
    "Cancer", "Heart &amp; vessels", "Diabetes", "Drug safety", "Clinical trials", "Policy", "Pharmacy",
    "Women's health",
    "Brain", "Vaccines", "Infections", "Nutrition", "Mental health", "Research", "Opinion", "Podcasts",
    "Events",
  ]
  private static let teasers = [
    "Five questions to ask before you join a trial", "Panel votes 9 to 2 for new heart drug",
    "What 37 reports say about an old pain killer", "Study: half of adults skip doses",
    "Agency delays decision on gene therapy", "How a shortage changed 1,200 treatments",
    "Shares fall 12% after hold",
  ]
}

extension String {
  /// With the characters that mean something in HTML as references.
  var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
