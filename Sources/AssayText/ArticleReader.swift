/// A page's chosen elements to blocks of clean text, in one walk over the page's events.
struct ArticleReader {
  private let page: Page
  private let content: MainContent
  private var writer: ArticleWriter
  private var grids: [TableGrid] = []
  /// The blocks that are open, with what their text is.
  private var contexts: [Context] = []
  private var isInPublication = false
  /// Index of its block.
  private var publicationLine: Int?

  private struct Context {
    var node: Int
    var kind: Block.Kind
    /// Index of the table that this is in, or -1.
    var table = -1
    var cell: Cell?
    var isInHead = false
  }

  /// What reading gives.
  struct Article {
    var utf8: [UInt8]
    var map: SegmentMap
    var blocks: [Block]
    var tables: [Table]
    var superscripts: [TextSpan]
    var publicationLine: Int?
  }

  /// Reads the parts of `page` that `content` keeps; its text stands in `utf8`.
  static func read(_ page: Page, utf8: [UInt8], content: MainContent) -> Article {
    var reader = ArticleReader(page: page, content: content, writer: ArticleWriter(page: utf8))
    reader.walk()
    return reader.article()
  }

  private init(page: Page, content: MainContent, writer: ArticleWriter) {
    self.page = page
    self.content = content
    self.writer = writer
  }

  private mutating func walk() {
    // The element whose drop holds, and the title within it that is kept all the same.
    var skipped = -1
    var isInTitle = false
    for event in page.events {
      let index = event.index
      if skipped >= 0, event.kind != .text, index == content.title {
        isInTitle = event.kind == .open
        if isInTitle { open(index) } else { close(index) }
        continue
      }
      switch event.kind {
      case .text:
        if skipped < 0 || isInTitle, !contexts.isEmpty {
          writer.add(page.pieces[index])
        } else if let line = content.publication, line.pieces.contains(index) {
          addPublication(line, index)
        }
      case .open:
        guard skipped < 0 else { continue }
        if content.verdicts[index] == .drop, index != content.title {
          skipped = index
          if page.nodes[index].tag.layout != .inline { resumeBlock() }
        } else {
          open(index)
        }
      case .close:
        if skipped == index {
          skipped = -1
        } else if skipped < 0 {
          close(index)
        }
      }
    }
    writer.endBlock()
  }

  /// Adds a piece of the publication line, which is a block by itself.
  private mutating func addPublication(_ line: PublicationLine, _ index: Int) {
    let part = line.part(of: page.pieces[index])
    if part.start < part.end {
      if !isInPublication { writer.beginBlock(.paragraph) }
      isInPublication = true
      writer.add(part)
    }
    if isInPublication, index == line.pieces.upperBound - 1 || part.end == line.end {
      isInPublication = false
      let before = writer.blocks.count
      resumeBlock()
      if writer.blocks.count > before { publicationLine = before }
    }
  }

  private func article() -> Article {
    var tables = grids.map { Table(rows: $0.rows, columns: $0.columns, cells: [], caption: $0.caption) }
    for (index, block) in writer.blocks.enumerated() {
      if let cell = block.cell { tables[cell.table].cells.append(index) }
    }
    return Article(
      utf8: writer.utf8, map: writer.map, blocks: writer.blocks, tables: tables,
      superscripts: writer.superscripts, publicationLine: publicationLine)
  }

  private mutating func open(_ index: Int) {
    let node = page.nodes[index]
    let isRoot = index == content.root || index == content.title
    guard isRoot || !contexts.isEmpty else { return }
    switch node.tag {
    case .br:
      writer.lineBreak()
      return
    case .sup:
      writer.beginSuperscript()
      return
    default:
      if node.tag.layout == .inline, !isRoot { return }
    }
    var context = contexts.last ?? Context(node: index, kind: .paragraph)
    context.node = index
    if context.cell == nil {
      enter(node, index, &context)
      writer.beginBlock(context.kind, cell: context.cell)
    } else {
      // A cell is one block, whatever stands in it.
      writer.lineBreak()
    }
    contexts.append(context)
  }

  /// What the text within `node` is.
  private mutating func enter(_ node: PageNode, _ index: Int, _ context: inout Context) {
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      context.kind = index == content.title ? .title : .heading(node.tag.headingLevel ?? 2)
    case .li, .dt, .dd: context.kind = .listItem
    case .figcaption, .caption: context.kind = .caption
    case .table where content.isDataTable(index):
      context.table = grids.count
      context.isInHead = false
      grids.append(TableGrid())
    case .table: context.table = -1
    case .thead: context.isInHead = true
    case .tbody, .tfoot: context.isInHead = false
    case .tr where context.table >= 0: grids[context.table].beginRow()
    case .td where context.table >= 0, .th where context.table >= 0:
      context.kind = .cell
      context.cell = grids[context.table].cell(
        in: context.table, columnSpan: Int(node.columnSpan), rowSpan: Int(node.rowSpan),
        isMarkedHeader: node.tag == .th || context.isInHead)
    default: break
    }
  }

  private mutating func close(_ index: Int) {
    if page.nodes[index].tag == .sup, !contexts.isEmpty, index != content.root {
      writer.endSuperscript()
      return
    }
    guard let last = contexts.last, last.node == index else { return }
    contexts.removeLast()
    let before = writer.blocks.count
    resumeBlock()
    if page.nodes[index].tag == .caption, last.table >= 0, writer.blocks.count > before {
      grids[last.table].caption = grids[last.table].caption ?? before
    }
  }

  /// Goes on in the block that holds the one that ended.
  private mutating func resumeBlock() {
    guard let outer = contexts.last else {
      writer.endBlock()
      return
    }
    if outer.cell != nil {
      writer.lineBreak()
    } else {
      writer.beginBlock(outer.kind, cell: nil)
    }
  }
}
