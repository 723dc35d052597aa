/// Short texts that stand in articles and are none of them.
enum BoilerplatePhrases {
  /// Whether `text` (lower case, words parted by single spaces) is one, whole or by its start.
  static func match(_ text: [UInt8]) -> Bool {
    guard !text.isEmpty else { return false }
    if text.count <= longestWhole, wholes.contains(text) { return true }
    for start in starts where text.starts(with: start) {
      if text.count == start.count || text[start.count] == 0x20 { return true }
    }
    return text.count < 400 && speaksOfCookies(text)
  }

  private static func speaksOfCookies(_ text: [UInt8]) -> Bool {
    let text = String(decoding: text, as: UTF8.self)
    guard text.contains("cookies") else { return false }
    return ["website", " site", "browser", "browsing", "privacy"].contains { text.contains($0) }
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

  private static let longestWhole = 40

  private static let starts = list(
    """
    all rights reserved
    also on
    click here to
    click to share
    copyright
    filed under
    follow us on
    for more news
    get our newsletter
    get the latest
    like this story
    photo by
    photo courtesy
    posted in
    read also
    read more
    related
    see also
    sign up for
    sign up to
    subscribe to
    this site uses akismet
    this slideshow requires javascript
    this website uses cookies
    you can follow
    """)
}
