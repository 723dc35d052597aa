/// What the attributes of an element say of its content, in the words that page makers use.
struct Hints: OptionSet {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Not shown: `hidden`, `display:none`, `aria-hidden`.
  static let hidden = Hints(rawValue: 1 << 0)
  /// Menus, bread crumbs, page numbers.
  static let navigation = Hints(rawValue: 1 << 1)
  /// What readers wrote.
  static let comments = Hints(rawValue: 1 << 2)
  /// Share buttons and links to networks.
  static let sharing = Hints(rawValue: 1 << 3)
  /// Links to other articles.
  static let related = Hints(rawValue: 1 << 4)
  /// Newsletter, subscription, cookie and log-in boxes.
  static let signup = Hints(rawValue: 1 << 5)
  /// Advertising.
  static let advert = Hints(rawValue: 1 << 6)
  /// The foot of the page.
  static let footer = Hints(rawValue: 1 << 7)
  /// Columns at the side.
  static let side = Hints(rawValue: 1 << 8)
  /// Author and date.
  static let byline = Hints(rawValue: 1 << 9)
  /// Key words, categories.
  static let tags = Hints(rawValue: 1 << 10)
  /// What stands under a picture.
  static let caption = Hints(rawValue: 1 << 11)
  /// Screen readers' text.
  static let unseen = Hints(rawValue: 1 << 12)
  /// The head of the page or of the article.
  static let header = Hints(rawValue: 1 << 13)
  /// A word for an article: article, story, post, entry.
  static let article = Hints(rawValue: 1 << 14)
  /// A word for what holds text: body, content, text.
  static let body = Hints(rawValue: 1 << 15)
  /// Both in one name, or `itemprop=articleBody`: the article's text itself.
  static let articleBody = Hints(rawValue: 1 << 16)
  /// `role=main` and the like.
  static let main = Hints(rawValue: 1 << 17)
  /// References, footnotes.
  static let references = Hints(rawValue: 1 << 18)
  /// A box of key points.
  static let keyPoints = Hints(rawValue: 1 << 19)
  /// A title or headline.
  static let title = Hints(rawValue: 1 << 20)
  /// A teaser: card, promo, tease.
  static let teaser = Hints(rawValue: 1 << 21)
  /// A gallery or slide show.
  static let gallery = Hints(rawValue: 1 << 22)
  /// A date.
  static let date = Hints(rawValue: 1 << 23)
  /// A word that only makes sense with another: `more`, `next`.
  static let more = Hints(rawValue: 1 << 24)
  /// Something taken over from another site.
  static let embed = Hints(rawValue: 1 << 25)
  /// A word for what one reads, in the plural or as a call: `posts`, `read`.
  static let reading = Hints(rawValue: 1 << 26)
  /// Something about a table.
  static let table = Hints(rawValue: 1 << 27)
}

/// Reads hints out of class names and ids; remembers those it has read.
struct HintReader {
  private var known: [(hash: UInt64, hints: Hints)] = Array(repeating: (0, []), count: 512)

  /// What the names in a `class` or `id` say together.
  mutating func hints(of value: Span<UInt8>) -> Hints {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in value.indices { hash = (hash ^ UInt64(value[index])) &* 0x100_0000_01b3 }
    let slot = Int(truncatingIfNeeded: hash >> 32) & 511
    if known[slot].hash == hash { return known[slot].hints }
    let hints = read(value)
    known[slot] = (hash, hints)
    return hints
  }

  private func read(_ value: Span<UInt8>) -> Hints {
    var all: Hints = []
    var name: Hints = []
    var word: UInt128 = 0
    var length = 0
    // The last 16 characters of the name.
    var whole: UInt128 = 0
    var isCut = false
    let count = value.count
    var index = 0
    // A class list longer than this is no name that a person wrote.
    while index <= count, index < 2048 {
      let byte = index < count ? value[index] : 0x20
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLower = byte >= 0x61 && byte <= 0x7A
      let isHump = isUpper && index > 0 && value[index - 1] >= 0x61 && value[index - 1] <= 0x7A
      if length > 0, isHump || !isLower && !isUpper {
        // What a hump cuts off is a word only if it is long: made-up names have humps everywhere.
        if length <= 15, length > 3 || !isCut && !isHump {
          name.formUnion(HintWords.hints(of: word, length: length))
        }
        word = 0
        length = 0
        isCut = isHump
      }
      if isUpper || isLower {
        word = word << 8 | UInt128(byte | 0x20)
        length += 1
      } else {
        isCut = false
      }
      if byte <= 0x20 {
        if HintWords.isHidden(whole) { name.insert(.unseen) }
        all.formUnion(HintReader.combined(name))
        name = []
        whole = 0
      } else {
        whole = whole << 8 | UInt128(isUpper ? byte | 0x20 : byte)
      }
      index += 1
    }
    return all
  }

  /// What the words of one name say together.
  private static func combined(_ name: Hints) -> Hints {
    var name = name
    if name.contains(.article), name.contains(.body) { name.insert(.articleBody) }
    if name.contains(.more), !name.isDisjoint(with: [.article, .reading]) { name.insert(.related) }
    return name
  }

  /// Whether a `style` hides the element.
  func hides(_ value: Span<UInt8>) -> Bool {
    var text: [UInt8] = []
    for index in value.indices where value[index] > 0x20 {
      let byte = value[index]
      text.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      if text.count > 512 { break }
    }
    return contains(text, "display:none") || contains(text, "visibility:hidden")
  }

  private func contains(_ text: [UInt8], _ phrase: StaticString) -> Bool {
    let phrase = Array(phrase.description.utf8)
    guard text.count >= phrase.count else { return false }
    return (0...text.count - phrase.count).contains { text[$0..<$0 + phrase.count].elementsEqual(phrase) }
  }

  /// What a `role` says.
  func role(_ value: Span<UInt8>) -> Hints {
    var word: UInt128 = 0
    for index in value.indices where index < 15 { word = word << 8 | UInt128(value[index] | 0x20) }
    return HintWords.roles.value(of: word) ?? []
  }
}

/// The words of class names and ids, by what they hint at.
enum HintWords {
  /// What a word of `length` letters says, whole or by its start or its end.
  static func hints(of word: UInt128, length: Int) -> Hints {
    if let known = words.value(of: word) { return known }
    guard length > 7 else { return [] }
    let start = starts.value(of: word >> UInt128(8 * (length - 7))) ?? []
    return start.union(ends.value(of: word & 0xFF_FFFF_FFFF_FFFF) ?? [])
  }

  /// Whether a name as a whole says that its element is for screen readers only; a part of it, as in `overflow-hidden`, does
  /// not.
  static func isHidden(_ name: UInt128) -> Bool { hiddenNames.value(of: name) != nil }

  private static let hiddenNames = WordTable(
    [
      "hidden", "hide", "is-hidden", "u-hidden", "sr-only", "visually-hidden", "visuallyhidden", "invisible",
      "reen-reader-text", "offscreen",
    ].map { (pack($0), true) })

  /// Seven letters that a word begins with.
  private static let starts = table([
    (.related, "related recomme popular trendin"), (.comments, "comment disquss"),
    (.signup, "newslet subscri cookies consent"), (.advert, "adverti sponsor"), (.side, "sidebar"),
    (.navigation, "breadcr navigat paginat"), (.sharing, "sharing socials"), (.references, "referen footnot"),
  ])

  /// Seven letters that a word ends with.
  private static let ends = table([
    (.caption, "caption"), (.side, "sidebar"), (.comments, "omments"), (.byline, "ebyline"),
    (.date, "estamp"), (.articleBody, "lecontent lebody"), (.title, "eadline"),
  ])

  private static func pack(_ word: some StringProtocol) -> UInt128 {
    word.utf8.reduce(0) { $0 << 8 | UInt128($1) }
  }

  private static func table(_ lists: [(Hints, String)]) -> WordTable<Hints> {
    var table: [UInt128: Hints] = [:]
    for (hint, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[pack(word), default: []].formUnion(hint)
      }
    }
    return WordTable(table.map { ($0.key, $0.value) })
  }

  static let roles = table([
    (.navigation, "navigation menu menubar toolbar tablist search"),
    (.header, "banner"), (.footer, "contentinfo"), (.side, "complementary"),
    (.signup, "dialog alertdialog alert"), (.main, "main article"),
  ])

  private static let words = table([
    (
      .navigation,
      """
      nav navbar leftnav rightnav sidenav topnav navigation menu submenu menus breadcrumb breadcrumbs crumbs crumb pagination pager paging paginator
      skip toc topbar masthead dropdown sitenav subnav toolbar offcanvas hamburger jump prevnext
      """
    ),
    (
      .comments,
      "comment comments disqus commentlist respond replies reply livefyre viafoura commenting coral"
    ),
    (
      .sharing,
      """
      share sharing social socials addthis addtoany sharedaddy sharebar shareaholic
      followus follow shares sociable sharethis shariff tweetbutton sumo sharetools
      """
    ),
    (
      .related,
      """
      related recommended recommend recommendation recommendations recirc recirculation trending popular
      mostread outbrain taboola zergnet revcontent readmore readnext upnext seealso similar suggested suggestions
      latest ticker marquee morefrom mostpopular relatedposts crp yarpp recommends
      """
    ),
    (
      .signup,
      """
      newsletter newsletters subscribe subscription subscriptions signup optin mailchimp cookie cookies consent gdpr
      paywall login signin popup modal overlay lightbox piano mailinglist inform interstitial donate
      donation notification toast
      """
    ),
    (
      .advert,
      """
      ad ads advert adverts advertisement advertising advertorial adsense adslot adbox adunit adwrap sponsor sponsored
      sponsors promo promos promotion promoted promobox dfp gpt affiliate affiliates banner leaderboard mpu
      """
    ),
    (.footer, "footer colophon copyright legal imprint"),
    (.side, "sidebar aside rail rightrail leftrail widget widgets rightcol sidecol rhs lhs"),
    (
      .byline,
      "byline author authors bylines writer contributor contributors bio authorbox vcard reporter dateline attribution"
    ),
    (.date, "date dates timestamp datetime published pubdate posted updated time meta postmeta infos"),
    (.tags, "tags tag taglist keywords topics categories category cat topic taxonomy"),
    (.caption, "caption captions figcaption credit photocredit cutline legend imagecaption wp-caption"),
    (.unseen, "screenreader unseen accessibility"),
    (.header, "header head hero"),
    (.article, "article story post entry news blog page release press single main"),
    (.body, "body content text copy paragraphs richtext paragraph"),
    (
      .articleBody,
      "articlebody storybody entrycontent postcontent articlecontent articletext storycontent postbody"
    ),
    (.main, "main"),
    (.references, "references reference footnotes footnote citations bibliography sources"),
    (.keyPoints, "takeaways takeaway keypoints keytakeaways"),
    (.title, "title headline heading hed"),
    (
      .teaser,
      "teaser teasers card cards tease tile tiles carousel slider promo thumb thumbnails listing river feed"
    ),
    (.gallery, "gallery slideshow carousel"),
    (.table, "table tbl"),
    (.embed, "embed embedded tweet"),
    (.signup, "cta"),
    (.unseen, "printonly"),
    (.reading, "read posts stories articles headlines reading"),
    (.more, "more next previous prev also"),
  ])
}
