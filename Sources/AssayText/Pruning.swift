import Glibc

extension MainContent {
  /// Cuts off what hangs in the article by mistake.
  mutating func prune() {
    var index = root + 1
    let end = Int(page.nodes[root].end)
    // One past the table of data that the walk is in.
    var dataEnd = 0
    var opening = Opening()
    while index < end {
      let node = page.nodes[index]
      let isInData = index < dataEnd
      if verdicts[index] == .drop || isScrap(index)
        || !isInData && (isListing(index) || isBeside(index) || opens(index, &opening))
      {
        verdicts[index] = .drop
        index = Int(node.end)
        continue
      }
      if !isInData, let section = boldSection(index) {
        for element in section { verdicts[element] = .drop }
        index = Int(page.nodes[section[section.count - 1]].end)
        continue
      }
      if node.tag == .table, !isInData, isDataTable(index) { dataEnd = Int(node.end) }
      index += 1
    }
  }

  private func isScrap(_ index: Int) -> Bool {
    let node = page.nodes[index]
    guard node.measure.count > 0 else { return false }
    if node.tag.layout == .block, own[index].count == node.measure.count, node.measure.count < 400 {
      if node.tag != .td, node.tag != .th,
        BoilerplatePhrases.match(text(of: index), isLinked: node.measure.linked > 0)
      {
        return true
      }
    }
    if speaksOfTheFuture(index) { return true }
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

  /// Whether a paragraph in the second half of the article is a company's word of caution on what it foretells.
  private func speaksOfTheFuture(_ index: Int) -> Bool {
    let node = page.nodes[index]
    guard node.tag == .p || node.tag == .div, own[index].count == node.measure.count, node.measure.count > 60,
      good[index] < 0.3 * good[root]
    else { return false }
    let end = piecesBefore[Int(node.end)]
    guard 2 * piecesBefore[index] >= piecesBefore[root] + piecesBefore[Int(page.nodes[root].end)] else {
      return false
    }
    return (piecesBefore[index]..<end).contains { speaksOfTheFuture(page.pieces[$0]) }
  }

  /// Whether "forward-looking" stands in a piece.
  private func speaksOfTheFuture(_ piece: TextPiece) -> Bool {
    let (before, after) = MainContent.forwardLooking
    return utf8.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      var start = piece.start
      while start < piece.end, let found = memchr(base + start, 0x2D, piece.end - start) {
        let hyphen = UnsafeRawPointer(found) - base
        if hyphen - before.count >= piece.start, hyphen + after.count < piece.end,
          utf8[hyphen - before.count..<hyphen].elementsEqual(before),
          utf8[hyphen + 1...hyphen + after.count].elementsEqual(after)
        {
          return true
        }
        start = hyphen + 1
      }
      return false
    }
  }

  private static let forwardLooking = (Array("orward".utf8), Array("looking".utf8))

  // MARK: Bold lines that head what is no article

  /// A paragraph that is one bold line and says that the article is over, or that a company follows, with the elements that it
  /// heads; nil for any other element.
  private func boldSection(_ index: Int) -> [Int]? {
    guard isBoldLine(index), let parent = parent(of: index) else { return nil }
    let heading = text(of: index)
    let isAbout = heading.starts(with: BoilerplatePhrases.about)
    guard isAbout || BoilerplatePhrases.endsArticles(heading) else { return nil }
    var section = [index]
    var weight = 0.0
    var next = Int(page.nodes[index].end)
    while next < Int(page.nodes[parent].end), page.nodes[next].tag.headingLevel == nil, !isBoldLine(next) {
      section.append(next)
      weight += good[next]
      next = Int(page.nodes[next].end)
    }
    guard weight < (isAbout ? 0.3 : 0.15) * good[root] else { return nil }
    if isAbout, !section.dropFirst().contains(where: { BoilerplatePhrases.speaksOfCompany(text(of: $0)) }) {
      return nil
    }
    return section
  }

  private func isBoldLine(_ index: Int) -> Bool {
    let node = page.nodes[index]
    guard node.tag == .p || node.tag == .div, node.measure.count > 0, node.measure.count < 60 else {
      return false
    }
    let first = index + 1
    guard first < Int(node.end) else { return false }
    switch page.nodes[first].tag {
    case .b, .strong, .u, .em: return page.nodes[first].measure.count == node.measure.count
    default: return false
    }
  }

  // MARK: Lists of other articles

  /// Whether a list or a table is one of other articles: its rows are links, or days with a link.
  private func isListing(_ list: Int) -> Bool {
    let node = page.nodes[list]
    switch node.tag {
    case .ul, .ol, .dl, .table: break
    default: return false
    }
    guard node.measure.linked > 0, node.measure.count < 6000, good[list] < 0.3 * good[root] else {
      return false
    }
    var rows = 0
    var listed = 0
    var index = list + 1
    while index < Int(node.end) {
      let row = page.nodes[index]
      switch row.tag {
      case .li, .tr, .dd:
        if row.measure.count > 0 {
          rows += 1
          let density = row.measure.linkDensity
          if density > 0.6 || density > 0.25 && holdsDay(index) { listed += 1 }
        }
        index = Int(row.end)
      case .table: return false
      default: index += 1
      }
    }
    return rows >= 2 && listed * 2 > rows
  }

  /// Whether a row of a list names a day.
  private func holdsDay(_ row: Int) -> Bool {
    guard page.nodes[row].measure.count < 400 else { return false }
    var reader = DateLineReader()
    for piece in piecesBefore[row]..<piecesBefore[Int(page.nodes[row].end)] {
      reader.add(utf8.span, page.pieces[piece])
    }
    return reader.holdsDay
  }

  // MARK: Columns

  /// Whether a cell of a table that lays out the page stands beside the article's, and is small beside it.
  private func isBeside(_ cell: Int) -> Bool {
    let node = page.nodes[cell]
    guard node.tag == .td, node.measure.count > 0, weight[cell] < 0.1 * weight[root], weight[cell] < 300
    else { return false }
    guard let row = parent(of: cell), page.nodes[row].tag == .tr else { return false }
    if weight[row] - weight[cell] > 0.6 * weight[root], weight[row] > 600 { return true }
    // A row by itself: the page's head, its menu, its foot.
    guard Int(page.nodes[row].end) == Int(node.end) else { return false }
    if node.measure.linkDensity > 0.5 { return true }
    guard own[cell].count == node.measure.count, node.measure.count < 400 else { return false }
    let text = text(of: cell)
    return BoilerplatePhrases.copyrights.contains { text.starts(with: $0) }
      || BoilerplatePhrases.match(text, isLinked: false)
  }

  // MARK: What opens with a line of boilerplate

  /// The last line that was looked at: elements that open with the same one come after each other.
  private struct Opening {
    /// The first piece that is more than white space from `start` on.
    var piece = -1
    var start = 0
    var kind = Kind.none

    enum Kind {
      case none
      /// What follows an article: "Related", "Most read".
      case ending
      /// "About" somebody or something.
      case about
    }
  }

  /// Whether an element, small beside the article, opens with a line that says that it is none of it.
  private func opens(_ element: Int, _ opening: inout Opening) -> Bool {
    let node = page.nodes[element]
    switch node.tag {
    case .div, .section, .td, .table, .ul, .ol, .dl, .p, .center: break
    default: return false
    }
    guard node.measure.count > 0, good[element] < 0.3 * good[root] else { return false }
    let start = piecesBefore[element]
    let end = piecesBefore[Int(node.end)]
    if start < opening.start || start > opening.piece {
      opening.start = start
      opening.piece = start
      while opening.piece < end, isBlank(page.pieces[opening.piece]) { opening.piece += 1 }
      opening.kind = opening.piece < end ? kind(ofLine: opening.piece) : .none
    }
    guard opening.piece < end, opening.kind != .none else { return false }
    let line = page.pieces[opening.piece]
    guard Int(node.measure.count) > line.end - line.start else { return false }
    switch opening.kind {
    case .none: return false
    case .ending: return good[element] < 0.15 * good[root]
    case .about: return node.measure.count < 3000 && BoilerplatePhrases.speaksOfCompany(text(of: element))
    }
  }

  private func isBlank(_ piece: TextPiece) -> Bool {
    (piece.start..<piece.end).allSatisfy { utf8[$0] <= 0x20 }
  }

  /// What a piece says that is a line by itself, or the part of a line that is set off.
  private func kind(ofLine piece: Int) -> Opening.Kind {
    let line = page.pieces[piece]
    guard line.end - line.start < 60 else { return .none }
    let text = BoilerplatePhrases.normalized(utf8[line.start..<line.end])
    if BoilerplatePhrases.endsArticles(text) { return endsLine(piece) ? .ending : .none }
    return text.starts(with: BoilerplatePhrases.about) && endsLine(piece) ? .about : .none
  }

  /// Whether a line ends behind a piece: a block or a break comes before the next text.
  private func endsLine(_ piece: Int) -> Bool {
    var event = Int(eventOfPiece[piece]) + 1
    while event < page.events.count {
      let kind = page.events[event].kind
      let index = page.events[event].index
      if kind == .text {
        if !isBlank(page.pieces[index]) { return false }
      } else if page.nodes[index].tag.layout != .inline || page.nodes[index].tag == .br {
        return true
      }
      event += 1
    }
    return true
  }
}
