/// Chooses the parts of a page that are its article.
///
/// Every block of text is weighed: long text with stops and few links weighs for its containers, links and
/// scraps weigh against them. The container whose blocks weigh most together is the article; what hangs in it
/// by mistake (share buttons, teasers, boxes) is cut off by its attributes and by the density of its links.
struct MainContent {
  /// Why an element is left out, or that it is not.
  enum Verdict: UInt8 {
    case keep
    case drop
  }

  /// The verdict on each element; it holds for all that is within it.
  var verdicts: [Verdict]
  /// The container of the article.
  private(set) var root = -1
  /// How many bytes of text stay, white space aside.
  private(set) var keptCount = 0
  /// The heading that is the article's title, or -1.
  private(set) var title = -1
  /// The line that says when the article was published, where it is kept though what holds it is not.
  private(set) var publication: PublicationLine?

  /// The article of `page`, whose text stands in `utf8`; judged mildly where the strict judgement leaves next
  /// to nothing.
  static func choose(_ page: Page, utf8: [UInt8], pageTitle: String) -> MainContent {
    let strict = MainContent(page, utf8: utf8, pageTitle: pageTitle)
    guard let total = page.nodes.first?.measure, strict.keptCount < 250 else { return strict }
    guard strict.keptCount * 2 < Int(total.count - total.linked) else { return strict }
    let mild = MainContent(page, utf8: utf8, pageTitle: pageTitle, isStrict: false)
    return mild.keptCount > strict.keptCount ? mild : strict
  }

  let page: Page
  let utf8: [UInt8]
  private let pageTitle: String
  /// The text that stands in a block itself, not in blocks within it.
  private(set) var own: [TextMeasure]
  /// The nearest block that holds an element.
  private var blockParent: [Int32]
  /// What the blocks within an element weigh.
  private(set) var weight: [Double]
  /// How many pieces of text stand before an element; one more entry for the end.
  private(set) var piecesBefore: [Int]
  /// The event of each piece of text.
  private(set) var eventOfPiece: [Int32]
  /// What the blocks within an element weigh that speak for it, dropped ones included.
  private(set) var good: [Double]

  init(_ page: Page, utf8: [UInt8], pageTitle: String = "", isStrict: Bool = true) {
    self.utf8 = utf8
    self.pageTitle = pageTitle
    self.page = page
    let count = page.nodes.count
    verdicts = Array(repeating: .keep, count: count)
    own = page.nodes.map(\.measure)
    blockParent = Array(repeating: -1, count: count)
    weight = Array(repeating: 0, count: count)
    good = weight
    piecesBefore = []
    piecesBefore.reserveCapacity(count + 1)
    eventOfPiece = []
    eventOfPiece.reserveCapacity(page.pieces.count)
    var pieces = 0
    for place in page.events.indices {
      switch page.events[place].kind {
      case .open: piecesBefore.append(pieces)
      case .text:
        eventOfPiece.append(Int32(truncatingIfNeeded: place))
        pieces += 1
      case .close: break
      }
    }
    piecesBefore.append(pieces)
    guard count > 0 else { return }
    measureBlocks()
    weighAll()
    judgeElements(isStrict: isStrict)
    if isStrict {
      judgeSections()
      judgeTeasers()
    }
    weighBlocks()
    chooseRoot(isStrict: isStrict)
    if isStrict { prune() }
    pruneTrailingHeadings(isStrict: isStrict)
    chooseTitle()
    if isStrict, let body = firstParagraph() {
      publication = PublicationFinder(page: page, utf8: utf8, content: self, body: body).find()
    }
  }

  private mutating func measureBlocks() {
    for index in page.nodes.indices {
      let parent = Int(page.nodes[index].parent)
      guard parent >= 0 else { continue }
      blockParent[index] = page.nodes[parent].tag.layout == .inline ? blockParent[parent] : Int32(parent)
      if page.nodes[index].tag.layout != .inline, blockParent[index] >= 0 {
        own[Int(blockParent[index])].subtract(page.nodes[index].measure)
      }
    }
  }

  /// Leaves out what its tag or its attributes rule out.
  private mutating func judgeElements(isStrict: Bool) {
    let total = max(1, good[0])
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      if isDropped(index, node, share: good[index] / total, isStrict: isStrict) {
        verdicts[index] = .drop
        index = Int(node.end)
      } else {
        index += 1
      }
    }
  }

  /// Whether an inline element is all the text of the block that it stands in.
  private func fillsItsBlock(_ index: Int) -> Bool {
    let block = Int(blockParent[index])
    return block >= 0 && own[block].count == page.nodes[index].measure.count
  }

  private func isDropped(_ index: Int, _ node: PageNode, share: Double, isStrict: Bool) -> Bool {
    switch node.tag {
    case .html, .body, .main: return false
    case .nav, .menu: return share < 0.8
    case .footer: return share < 0.5
    case .aside: return isStrict && share < 0.5 && !isKeyPoints(index)
    case .form, .fieldset: return share < 0.3
    case .figcaption: return isStrict && share < 0.3 && !captionsTable(index)
    default: break
    }
    let hints = node.hints
    if hints.contains(.hidden) { return share < 0.5 || node.tag.layout == .inline }
    if hints.contains(.unseen), node.tag.layout == .inline { return true }
    guard isStrict, !hints.isEmpty else { return false }
    if node.tag.layout == .inline, !fillsItsBlock(index) { return false }
    if node.tag == .article || isKeyPoints(index) { return false }
    if hints.contains(.comments) { return share < 0.8 }
    if !hints.isDisjoint(with: [.navigation, .related, .footer, .side, .advert, .signup, .gallery]) {
      return share < 0.4
    }
    if hints.contains(.sharing), node.tag != .blockquote { return share < 0.2 && !hints.contains(.embed) }
    if hints.contains(.caption) { return share < 0.2 && !hints.contains(.table) && node.tag != .caption }
    if !hints.isDisjoint(with: [.unseen, .tags]) { return share < 0.2 }
    if hints.contains(.byline) { return share < 0.15 && node.measure.count < 600 }
    // The day of publication goes, the day of an approval stays.
    if hints.contains(.date), share < 0.15, node.measure.count < 200 {
      return !BoilerplatePhrases.speaksOfApproval(text(of: index))
    }
    return false
  }

  /// Whether an element is a box of key points: by its names, or by its first heading.
  private func isKeyPoints(_ element: Int) -> Bool {
    if page.nodes[element].hints.contains(.keyPoints) { return true }
    guard page.nodes[element].tag == .aside else { return false }
    let end = min(Int(page.nodes[element].end), element + 50)
    for index in element + 1..<max(end, element + 1) where page.nodes[index].tag.headingLevel != nil {
      return page.nodes[index].measure.count < 100 && BoilerplatePhrases.promisesKeyPoints(text(of: index))
    }
    return false
  }

  /// Whether a `figcaption` stands in a figure with a table.
  private func captionsTable(_ caption: Int) -> Bool {
    guard let figure = parent(of: caption), page.nodes[figure].tag == .figure else { return false }
    return (figure..<min(Int(page.nodes[figure].end), figure + 100)).contains { page.nodes[$0].tag == .table }
  }

  /// Leaves out the sections whose heading says that the article is over: related articles, comments,
  /// references.
  private mutating func judgeSections() {
    let total = max(1, good[0])
    var before = 0.0
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      if verdicts[index] == .drop {
        index = Int(node.end)
        continue
      }
      before += node.tag.layout == .inline ? 0 : max(0, weigh(own[index], node))
      if let level = node.tag.headingLevel, level > 1, node.measure.count < 60,
        let parent = parent(of: index),
        !node.hints.isDisjoint(with: [.related, .comments]) || headsNoArticle(index, level, parent)
      {
        // A heading alone in its wrapper heads what stands beside the wrapper.
        var start = index
        var holder = parent
        while page.nodes[holder].measure.count == node.measure.count, let next = self.parent(of: holder) {
          start = holder
          holder = next
        }
        let section = self.section(from: start, level: level, within: holder)
        let weight = section.reduce(0) { $0 + good[$1] }
        if before > 300 || weight / total < 0.4 {
          for element in section { verdicts[element] = .drop }
        }
      }
      index += 1
    }
  }

  /// Whether a heading says that the article is over, or stands as "About …" before words on a company.
  private func headsNoArticle(_ heading: Int, _ level: Int, _ parent: Int) -> Bool {
    let text = text(of: heading)
    if BoilerplatePhrases.endsArticles(text) { return true }
    guard text.starts(with: BoilerplatePhrases.about) else { return false }
    let section = section(from: heading, level: level, within: parent).dropFirst().prefix(8)
    return section.contains { BoilerplatePhrases.speaksOfCompany(self.text(of: $0)) }
  }

  /// A heading and its siblings up to the next heading that is no deeper.
  func section(from heading: Int, level: Int, within parent: Int) -> [Int] {
    var section = [heading]
    var index = Int(page.nodes[heading].end)
    while index < Int(page.nodes[parent].end) {
      if let next = page.nodes[index].tag.headingLevel, next <= level { break }
      section.append(index)
      index = Int(page.nodes[index].end)
    }
    return section
  }

  /// Leaves out teasers: small articles within the page that are several or headed by a link, and the items
  /// of rows of linked headings.
  private mutating func judgeTeasers() {
    var titled: Set<Int> = []
    for index in page.nodes.indices
    where page.nodes[index].tag == .h1 && page.nodes[index].measure.linkDensity < 0.5 {
      var element = index
      while let parent = parent(of: element), page.nodes[element].tag != .article, element > index - 200 {
        element = parent
      }
      titled.insert(element)
    }
    let total = max(1, good[0])
    var small = page.nodes.indices.filter {
      page.nodes[$0].tag == .article && verdicts[$0] == .keep && good[$0] / total < 0.3
    }
    small.removeAll { titled.contains($0) }
    for index in small where small.count >= 3 || isHeadedByLink(index) { verdicts[index] = .drop }
    judgeLinkedHeadings(total: total)
  }

  private func isHeadedByLink(_ element: Int) -> Bool {
    var index = element + 1
    while index < Int(page.nodes[element].end) {
      let node = page.nodes[index]
      if node.tag.headingLevel != nil || node.hints.contains(.title) && node.measure.count > 0 {
        return isLinkedHeading(index)
      }
      index += 1
    }
    return page.nodes[element].measure.linkDensity > 0.5
  }

  private func isLinkedHeading(_ index: Int) -> Bool { page.nodes[index].measure.linkDensity > 0.8 }

  /// Where headings that are links stand in a row, each with its own few lines, the rows are teasers.
  private mutating func judgeLinkedHeadings(total: Double) {
    var headings = [Int32](repeating: 0, count: page.nodes.count)
    for index in page.nodes.indices.reversed() {
      if page.nodes[index].tag.headingLevel != nil, page.nodes[index].measure.count > 0 {
        headings[index] += 1
      }
      let parent = Int(page.nodes[index].parent)
      if parent >= 0 { headings[parent] += headings[index] }
    }
    var items: [Int] = []
    var itemsOf: [Int: Int] = [:]
    for heading in page.nodes.indices
    where page.nodes[heading].tag.headingLevel != nil && page.nodes[heading].measure.count > 0
      && isLinkedHeading(heading)
    {
      var item = heading
      while let parent = parent(of: item), headings[parent] == 1, good[parent] / total < 0.25 {
        item = parent
      }
      guard item != heading, page.nodes[item].measure.count < 1500, let holder = parent(of: item) else {
        continue
      }
      items.append(item)
      itemsOf[holder, default: 0] += 1
    }
    for item in items {
      if let holder = parent(of: item), itemsOf[holder, default: 0] >= 2 { verdicts[item] = .drop }
    }
  }

  func parent(of index: Int) -> Int? {
    let parent = Int(page.nodes[index].parent)
    return parent >= 0 ? parent : nil
  }

  private mutating func weighAll() {
    for index in page.nodes.indices where page.nodes[index].tag.layout != .inline {
      good[index] = max(0, weigh(own[index], page.nodes[index]))
    }
    for index in page.nodes.indices.reversed() {
      let parent = Int(page.nodes[index].parent)
      if parent >= 0 { good[parent] += good[index] }
    }
  }

  private mutating func weighBlocks() {
    var index = 0
    while index < page.nodes.count {
      if verdicts[index] == .drop {
        index = Int(page.nodes[index].end)
        continue
      }
      if page.nodes[index].tag.layout != .inline { weight[index] += weigh(own[index], page.nodes[index]) }
      index += 1
    }
    for index in page.nodes.indices.reversed() {
      let parent = Int(page.nodes[index].parent)
      if parent >= 0, verdicts[index] == .keep { weight[parent] += weight[index] }
    }
  }

  private func weigh(_ measure: TextMeasure, _ node: PageNode) -> Double {
    let count = Double(measure.count)
    guard count > 0 else { return 0 }
    let density = measure.linkDensity
    if density > 0.5 { return -min(count, 80) }
    if node.tag.headingLevel != nil { return 0 }
    if count < 40 { return measure.stops > 0 || node.tag == .p ? 0 : -count / 2 }
    return count * (1 - density) + 20 * Double(measure.commas)
  }

  private mutating func chooseRoot(isStrict: Bool) {
    var best = 0
    var bestScore = -Double.infinity
    for index in page.nodes.indices where MainContent.holdsArticles(page.nodes[index].tag) {
      var score = weight[index] * factor(of: page.nodes[index])
      // A page with next to no text is taken whole.
      if !isStrict, good[0] < 250 { score = 0 }
      if score > bestScore || isStrict && score == bestScore {
        best = index
        bestScore = score
      }
    }
    root = best
  }

  /// How much more an element counts that its page calls the article.
  private func factor(of node: PageNode) -> Double {
    if node.hints.contains(.articleBody) { return 1.25 }
    if node.tag == .article { return 1.15 }
    if node.tag == .main || node.hints.contains(.main) { return 1.1 }
    return 1
  }

  /// Whether an element of the tag can be the one that holds an article.
  private static func holdsArticles(_ tag: Tag) -> Bool {
    switch tag {
    case .html, .body, .main, .article, .section, .div, .td, .center, .form, .fieldset, .unknown, .tr, .tbody,
      .table:
      true
    default: false
    }
  }

  /// Cuts off the headings that no text follows, and counts the text that stays.
  private mutating func pruneTrailingHeadings(isStrict: Bool) {
    var kept: [Int] = []
    var index = root
    let end = Int(page.nodes[root].end)
    while index < end {
      if verdicts[index] == .drop {
        index = Int(page.nodes[index].end)
        continue
      }
      if page.nodes[index].tag.layout != .inline,
        own[index].count > 0 || page.nodes[index].tag.headingLevel != nil
      {
        kept.append(index)
      }
      index += 1
    }
    while isStrict, let last = kept.last, page.nodes[last].tag.headingLevel != nil {
      verdicts[last] = .drop
      kept.removeLast()
    }
    keptCount = kept.reduce(0) { $0 + Int(own[$1].count) }
  }

  /// Whether the table's cells hold data, and are not there to lay out the page.
  func isDataTable(_ table: Int) -> Bool {
    var rows = 0
    var cells = 0
    var hasMark = false
    var index = table + 1
    let end = Int(page.nodes[table].end)
    while index < end {
      switch page.nodes[index].tag {
      case .table: return false
      case .tr: rows += 1
      case .th, .caption, .thead: hasMark = true
      case .td:
        cells += 1
        if page.nodes[index].measure.count > 2000 { return false }
      default: break
      }
      index += 1
    }
    return hasMark || rows > 1 && cells > rows
  }

  /// The text of a small element: its ASCII in lower case, white space and punctuation as single spaces.
  func text(of index: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in piecesBefore[index]..<piecesBefore[Int(page.nodes[index].end)] {
      if bytes.count > 4000 { break }
      bytes.append(contentsOf: utf8[page.pieces[piece].start..<page.pieces[piece].end].prefix(4000))
    }
    return BoilerplatePhrases.normalized(bytes)
  }

  /// The `h1` that the page's own title holds; else the one in the article; else the last one before it.
  private mutating func chooseTitle() {
    let pageTitle = BoilerplatePhrases.normalized(pageTitle.utf8)
    var before = -1
    var within = -1
    for index in page.nodes.indices where page.nodes[index].tag == .h1 {
      guard page.nodes[index].measure.count > 0, page.nodes[index].measure.count < 500 else { continue }
      if index < root { before = index }
      if index > root, index < Int(page.nodes[root].end), within < 0 { within = index }
      if !pageTitle.isEmpty, BoilerplatePhrases.holds(pageTitle, text(of: index)) {
        title = index
        return
      }
    }
    title = within >= 0 ? within : before
  }

  /// The first block of the article that is long, or the third that is more than a scrap.
  private func firstParagraph() -> Int? {
    var found = 0
    var index = root
    while index < Int(page.nodes[root].end) {
      let node = page.nodes[index]
      if verdicts[index] == .drop || index == title || node.tag.headingLevel != nil {
        index = Int(node.end)
        continue
      }
      if node.tag.layout != .inline {
        let weight = weigh(own[index], node)
        if weight > 0 { found += 1 }
        if weight > 200 || found == 3 { return index }
      }
      index += 1
    }
    return nil
  }
}
