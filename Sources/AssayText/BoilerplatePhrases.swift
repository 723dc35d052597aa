/// Short texts that stand in articles and are none of them.
enum BoilerplatePhrases {
  /// Whether `text` (lower case, words parted by single spaces) is one, whole or by its start; some are only with a link.
  static func match(_ text: [UInt8], isLinked: Bool) -> Bool {
    guard !text.isEmpty else { return false }
    if text.count <= longestWhole, wholes.contains(text) { return true }
    if isLinked, text.starts(with: related) { return true }
    for start in starts where text.starts(with: start) {
      if text.count == start.count || text[start.count] == 0x20 { return true }
    }
    return text.count < 400 && speaksOfCookies(text)
  }

  /// `bytes` with ASCII in lower case, and white space and ASCII punctuation as single spaces; apostrophes
  /// fall away.
  static func normalized(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.underestimatedCount)
    for byte in bytes {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      if isUpper || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80 {
        text.append(isUpper ? byte | 0x20 : byte)
      } else if byte != UInt8(ascii: "'"), let last = text.last, last != 0x20 {
        text.append(0x20)
      }
    }
    if text.last == 0x20 { text.removeLast() }
    return text
  }

  /// Whether `text` stands in `whole`, or begins with all of it.
  static func holds(_ whole: [UInt8], _ text: [UInt8]) -> Bool {
    guard text.count >= 8, whole.count < 1000 else { return false }
    if text.count >= whole.count { return text.starts(with: whole) }
    return (0...whole.count - text.count).contains { whole[$0..<$0 + text.count].elementsEqual(text) }
  }

  /// Whether a heading (normalized) opens something that follows an article.
  static func endsArticles(_ heading: [UInt8]) -> Bool {
    endings.contains(heading) || endingStarts.contains { heading.starts(with: $0) }
  }

  private static let endings = Set(
    list(
      """
      about the author
      also read
      also from this source
      attachment
      attachments
      bibliography
      comments
      date modified
      disclaimer
      dont miss
      footnotes
      further reading
      join the conversation
      latest news
      leave a comment
      leave a reply
      legal warning
      links in this page
      links on this page
      most emailed
      most e mailed
      most popular
      most read
      most viewed
      newsletter
      popular
      quick links
      read more
      read next
      recommended
      references
      related
      share this
      sources
      stay connected
      top stories
      trending
      trending now
      up next
      """))

  private static let endingStarts = list(
    """
    cautionary note
    cautionary statement
    forward looking statement
    more from
    more news
    more on this
    more stories
    recommended for
    related articles
    related content
    related information
    related links
    related news
    related posts
    related stories
    related topics
    sign up for
    safe harbor
    safe harbour
    subscribe to
    you may also
    you might also
    """)

  /// Whether a heading (normalized) opens a box of key points.
  static func promisesKeyPoints(_ heading: [UInt8]) -> Bool {
    keyPoints.contains { heading.starts(with: $0) }
  }

  private static let keyPoints = list(
    """
    at a glance
    fast facts
    highlights
    in brief
    key
    summary
    takeaway
    the bottom line
    what to know
    what you
    """)

  /// Whether `text` (normalized) is about an approval.
  static func speaksOfApproval(_ text: [UInt8]) -> Bool {
    let text = String(decoding: text, as: UTF8.self)
    return ["approv", "authoris", "authoriz", "granted", "pdufa"].contains { text.contains($0) }
  }

  /// How a line begins that says whose the page is, written as a character or as a reference.
  static let copyrights = ["© ", "copy 1", "copy 2"].map { Array($0.utf8) }

  /// How a section begins that is about somebody or something.
  static let about = Array("about ".utf8)

  /// Whether `text` (normalized) tells what a company is, and not what a disease, a drug or a trial is.
  static func speaksOfCompany(_ text: [UInt8]) -> Bool { companies.contains { contains(text, $0) } }

  private static let companies = list(
    """
    biopharmaceutical company
    biotech company
    biotechnology company
    employees
    founded in
    global healthcare
    headquartered
    its medicines
    medicines company
    nasdaq
    net sales
    nyse
    pharmaceutical company
    """)

  private static func speaksOfCookies(_ text: [UInt8]) -> Bool {
    guard contains(text, cookies) else { return false }
    return cookieSubjects.contains { contains(text, $0) }
  }

  private static let cookies = Array("cookies".utf8)
  private static let cookieSubjects = ["website", " site", "browser", "browsing", "privacy"].map {
    Array($0.utf8)
  }

  /// Whether the bytes of `word` stand in `text`.
  private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard text.count >= word.count, let first = word.first else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      if text[start..<(start + word.count)].elementsEqual(word) { return true }
    }
    return false
  }

  private static func list(_ phrases: String) -> [[UInt8]] {
    phrases.split(separator: "\n").map { Array($0.utf8) }
  }

  private static let wholes = Set(
    list(
      """
      advert
      advertisement
      advertising
      article continues below
      back to top
      caption
      close
      comment
      comments
      continue reading
      continue reading below
      dont miss
      email
      follow us
      leave a comment
      leave a reply
      listen
      loading
      more
      next
      order reprints
      most popular
      post a comment
      previous
      print
      read also
      read more
      read next
      recommended
      related
      related articles
      related content
      related coverage
      related links
      related news
      related posts
      related stories
      related topics
      save
      share
      share on facebook
      share on twitter
      share this
      share this article
      share this story
      sign in
      sign up
      skip to content
      skip to main content
      sponsored
      story continues below advertisement
      subscribe
      subscribe now
      tags
      topics
      trending
      tweet
      view comments
      you may also like
      you might also like
      """))

  private static let related = Array("related ".utf8)

  private static let longestWhole = 40

  private static let starts = list(
    """
    all rights reserved
    also on
    click here to
    click to share
    copyright
    date modified
    did you find this
    did you find what
    filed under
    follow us on
    for more news
    get our newsletter
    get the latest
    help us improve
    how helpful was this
    how useful was this
    is this article helpful
    is this page helpful
    is this page useful
    like this story
    photo by
    photo courtesy
    page last reviewed
    page last updated
    posted in
    read also
    read more
    see also
    sign up for
    sign up to
    subscribe to
    this site uses akismet
    this slideshow requires javascript
    this website uses cookies
    was this article helpful
    was this page helpful
    was this page useful
    you can follow
    """)
}
