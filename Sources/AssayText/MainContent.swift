/// Chooses the parts of a page that are its article.
///
/// Every block of text is weighed: long text with stops and few links weighs for its containers, links and scraps weigh
/// against them. The container whose blocks weigh most together is the article; what hangs in it by mistake (share
/// buttons, teasers, boxes) is cut off by its attributes and by the density of its links.
struct MainContent {
  /// Why an element is left out, or that it is not.
  enum Verdict: UInt8 {
    case keep
    case drop
  }

  /// The verdict on each element; it holds for all that is within it.
  private(set) var verdicts: [Verdict]
  /// The container of the article.
  private(set) var root = -1
  /// The heading that is the article's title, or -1.
  private(set) var title = -1

  private let page: Page
  private let utf8: [UInt8]
  /// The text that stands in a block itself, not in blocks within it.
  private var own: [TextMeasure]
  /// The nearest block that holds an element.
  private var blockParent: [Int32]
  /// What the blocks within an element weigh.
  private(set) var weight: [Double]
  /// How many pieces of text stand before an element; one more entry for the end.
  private var piecesBefore: [Int]
  /// What the blocks within an element weigh that speak for it, dropped ones included.
  private(set) var good: [Double]

  init(_ page: Page, utf8: [UInt8], isStrict: Bool = true) {
    self.utf8 = utf8
    self.page = page
    let count = page.nodes.count
    verdicts = Array(repeating: .keep, count: count)
    own = page.nodes.map(\.measure)
    blockParent = Array(repeating: -1, count: count)
    weight = Array(repeating: 0, count: count)
    good = weight
    piecesBefore = []
    piecesBefore.reserveCapacity(count + 1)
    var pieces = 0
    for event in page.events {
      if event.kind == .open { piecesBefore.append(pieces) }
      if event.kind == .text { pieces += 1 }
    }
    piecesBefore.append(pieces)
    guard count > 0 else { return }
    measureBlocks()
    weighAll()
    judgeElements(isStrict: isStrict)
    if isStrict { judgeTeasers() }
    weighBlocks()
    chooseRoot()
    if isStrict { prune() }
    chooseTitle()
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
    case .aside: return isStrict && share < 0.5
    case .form, .fieldset: return share < 0.3
    case .figcaption: return isStrict && share < 0.3
    default: break
    }
    let hints = node.hints
    if hints.contains(.hidden) { return share < 0.5 || node.tag.layout == .inline }
    if hints.contains(.unseen), node.tag.layout == .inline { return true }
    guard isStrict, !hints.isEmpty else { return false }
    if node.tag.layout == .inline, !fillsItsBlock(index) { return false }
    if node.tag == .article { return false }
    if hints.contains(.comments) { return share < 0.8 }
    if !hints.isDisjoint(with: [.navigation, .related, .footer, .side, .advert, .signup]) { return share < 0.4 }
    if hints.contains(.sharing), node.tag != .blockquote { return share < 0.2 && !hints.contains(.embed) }
    if !hints.isDisjoint(with: [.unseen, .tags, .caption]) { return share < 0.2 }
    if !hints.isDisjoint(with: [.byline, .date]) { return share < 0.15 && node.measure.count < 600 }
    return false
  }

  /// Leaves out teasers: small articles within the page that are several or headed by a link, and the items of rows of
  /// linked headings.
  private mutating func judgeTeasers() {
    let total = max(1, good[0])
    let small = page.nodes.indices.filter {
      page.nodes[$0].tag == .article && verdicts[$0] == .keep && good[$0] / total < 0.3
    }
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
      if page.nodes[index].tag.headingLevel != nil, page.nodes[index].measure.count > 0 { headings[index] += 1 }
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
      while let parent = parent(of: item), headings[parent] == 1, good[parent] / total < 0.25 { item = parent }
      guard item != heading, page.nodes[item].measure.count < 1500, let holder = parent(of: item) else { continue }
      items.append(item)
      itemsOf[holder, default: 0] += 1
    }
    for item in items {
      if let holder = parent(of: item), itemsOf[holder, default: 0] >= 2 { verdicts[item] = .drop }
    }
  }

  private func parent(of index: Int) -> Int? {
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

  private mutating func chooseRoot() {
    var best = 0
    var bestScore = -Double.infinity
    for index in page.nodes.indices where MainContent.holdsArticles(page.nodes[index].tag) {
      let score = weight[index] * factor(of: page.nodes[index])
      if score >= bestScore {
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
    case .html, .body, .main, .article, .section, .div, .td, .center, .form, .fieldset, .unknown, .tr, .tbody, .table:
      true
    default: false
    }
  }

  /// Cuts off what hangs in the article by mistake.
  private mutating func prune() {
    var index = root + 1
    let end = Int(page.nodes[root].end)
    while index < end {
      if verdicts[index] == .drop || isScrap(index) {
        verdicts[index] = .drop
        index = Int(page.nodes[index].end)
      } else {
        index += 1
      }
    }
    pruneTrailingHeadings()
  }

  private func isScrap(_ index: Int) -> Bool {
    let node = page.nodes[index]
    guard node.measure.count > 0 else { return false }
    if own[index].count == node.measure.count, node.measure.count < 400, node.tag != .td, node.tag != .th {
      if BoilerplatePhrases.match(text(of: index)) { return true }
    }
    switch node.tag {
    case .ul, .ol, .dl, .div, .section, .table, .p:
      if node.measure.linkDensity > 0.5, weight[index] <= 0 { return true }
    default: break
    }
    switch node.tag {
    case .div, .section, .header:
      return node.measure.count < 30 && node.measure.stops == 0 && own[index].count == node.measure.count
    default: return false
    }
  }

  /// Cuts off the headings that no text follows.
  private mutating func pruneTrailingHeadings() {
    var index = Int(page.nodes[root].end) - 1
    while index > root {
      let node = page.nodes[index]
      if node.tag.headingLevel != nil, !isWithinDropped(index) {
        verdicts[index] = .drop
      } else if node.tag.layout != .inline, own[index].count > 0, !isWithinDropped(index) {
        return
      }
      index -= 1
    }
  }

  private func isWithinDropped(_ index: Int) -> Bool {
    var index = index
    while index > root {
      if verdicts[index] == .drop { return true }
      index = Int(page.nodes[index].parent)
    }
    return false
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
  private func text(of index: Int) -> [UInt8] {
    var text: [UInt8] = []
    let pieces = piecesBefore[index]..<piecesBefore[Int(page.nodes[index].end)]
    for piece in pieces {
      for position in page.pieces[piece].start..<page.pieces[piece].end {
        let byte = utf8[position]
        let isUpper = byte >= 0x41 && byte <= 0x5A
        if isUpper || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80 {
          text.append(isUpper ? byte | 0x20 : byte)
        } else if byte != UInt8(ascii: "'"), let last = text.last, last != 0x20 {
          text.append(0x20)
        }
      }
    }
    if text.last == 0x20 { text.removeLast() }
    return text
  }

  private mutating func chooseTitle() {
    for index in page.nodes.indices where page.nodes[index].tag == .h1 && verdicts[index] == .keep {
      guard page.nodes[index].measure.count > 0 else { continue }
      title = index
      if index > root { break }
    }
  }
}
