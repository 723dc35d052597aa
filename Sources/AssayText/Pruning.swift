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
      if node.tag == .table, !isInData, isDataTable(index) { dataEnd = Int(node.end) }
      index += 1
    }
  }

  private func isScrap(_ index: Int) -> Bool {
    let node = page.nodes[index]
    guard node.measure.count > 0 else { return false }
    if node.tag.layout == .block, own[index].count == node.measure.count, node.measure.count < 400 {
      if node.tag != .td, node.tag != .th, BoilerplatePhrases.match(text(of: index)) { return true }
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
    return text.starts(with: BoilerplatePhrases.copyright) || BoilerplatePhrases.match(text)
  }

  // MARK: What opens with a line of boilerplate

  /// The last line that was looked at: elements that open with the same one come after each other.
  private struct Opening {
    var piece = -1
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
    guard node.measure.count > 0, good[element] < 0.15 * good[root] else { return false }
    let end = piecesBefore[Int(node.end)]
    var piece = piecesBefore[element]
    while piece < end, isBlank(page.pieces[piece]) { piece += 1 }
    let line = page.pieces[min(piece, end - 1)]
    guard piece < end, Int(node.measure.count) > line.end - line.start else { return false }
    if piece != opening.piece {
      opening.piece = piece
      opening.kind = kind(ofLine: piece)
    }
    switch opening.kind {
    case .none: return false
    case .ending: return true
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
    guard var event = events(of: piece) else { return false }
    event += 1
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

  /// The event of a piece: at least one event a piece comes before it.
  private func events(of piece: Int) -> Int? {
    page.events.indices.dropFirst(piece).first {
      page.events[$0].kind == .text && page.events[$0].index == piece
    }
  }
}
