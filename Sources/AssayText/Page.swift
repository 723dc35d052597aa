/// One element of a page.
struct PageNode: Equatable {
  var tag: Tag
  /// What its attributes say of it.
  var hints: Hints
  /// Index of the element that holds it; -1 for the outermost.
  var parent: Int32
  /// One past the last element within it.
  var end: Int32
  /// The span of a cell.
  var columnSpan: UInt16 = 1
  var rowSpan: UInt16 = 1
  /// The measure of the text within it, its children's included.
  var measure = TextMeasure()
}

/// What a piece of text weighs. Counts of bytes that are no white space, so that markup's layout does not
/// matter.
struct TextMeasure: Equatable {
  /// All bytes.
  var count: Int32 = 0
  /// Bytes within links.
  var linked: Int32 = 0
  /// Commas, and what stands for them in other scripts.
  var commas: Int32 = 0
  /// Full stops and the like.
  var stops: Int32 = 0

  mutating func add(_ other: TextMeasure) {
    count &+= other.count
    linked &+= other.linked
    commas &+= other.commas
    stops &+= other.stops
  }

  mutating func subtract(_ other: TextMeasure) {
    count &-= other.count
    linked &-= other.linked
    commas &-= other.commas
    stops &-= other.stops
  }

  /// The part of the text that links take, 0 to 1.
  var linkDensity: Double { count > 0 ? Double(linked) / Double(count) : 0 }
}

/// A stretch of the page's UTF-8 that is text and holds no markup but character references.
struct TextPiece: Equatable {
  var start: Int
  var end: Int
}

/// What happens at one place of a page, in order.
struct PageEvent: Equatable {
  enum Kind: UInt32 { case open, text, close }
  private var bits: UInt32

  init(_ kind: Kind, _ index: Int) { bits = UInt32(truncatingIfNeeded: index) << 2 | kind.rawValue }

  /// What happens.
  var kind: Kind { bits & 3 == 0 ? .open : bits & 3 == 1 ? .text : .close }
  /// Index of the element that opens or closes, or of the piece of text.
  var index: Int { Int(bits >> 2) }
}

/// A page as flat arrays: its elements in the order of their opening, its text, and the order of both.
struct Page {
  var nodes: [PageNode] = []
  var pieces: [TextPiece] = []
  var events: [PageEvent] = []
  /// The page's `<title>`, as pieces.
  var titlePieces: [TextPiece] = []
  /// The content of the JSON-LD scripts.
  var linkedData: [TextPiece] = []
  var metadata = PageMetadata()
  /// The first `<time datetime>`.
  var firstTime: String?
  /// The first `article:published_time` or the like.
  var metaTime: String?
}

/// Builds a `Page` from the parser's events.
struct PageBuilder {
  private(set) var page = Page()
  /// The elements that are open, outermost first.
  private var open: [Int32] = []
  /// How many of them are links.
  private var linkDepth = 0
  /// How many of them never hold text.
  private var silentDepth = 0
  private var titleDepth = 0
  private var isLinkedData = false
  /// Whether the last event was text.
  private var isInText = false
  private let limits: Limits
  private var hints = HintReader()

  /// Set when the page goes over a limit; says which.
  private(set) var violation: String?

  init(limits: Limits, byteCount: Int) {
    self.limits = limits
    page.nodes.reserveCapacity(byteCount / 64 + 16)
    page.pieces.reserveCapacity(byteCount / 64 + 16)
    page.events.reserveCapacity(byteCount / 24 + 16)
    open.reserveCapacity(256)
  }

  /// Whether the scripts' text is wanted now.
  var wantsScript: Bool { isLinkedData }

  // What the attributes of the element that is about to open say.
  private var pending = PendingAttributes()

  /// An attribute of the element that `begin` opens next.
  mutating func attribute(_ name: AttributeName, of tag: Tag, value: Span<UInt8>) {
    pending.add(name, of: tag, value: value, hints: &hints)
  }

  /// An element opens.
  mutating func begin(_ tag: Tag) {
    isInText = false
    let index = page.nodes.count
    if index >= limits.elements {
      violation = "the page has more than \(limits.elements) elements"
      return
    }
    if open.count >= limits.depth {
      violation = "elements are nested more than \(limits.depth) deep"
      return
    }
    var node = PageNode(
      tag: tag, hints: pending.hints, parent: open.last ?? -1, end: Int32(index + 1))
    if tag == .td || tag == .th {
      node.columnSpan = pending.columnSpan
      node.rowSpan = pending.rowSpan
    }
    page.nodes.append(node)
    page.events.append(PageEvent(.open, index))
    open.append(Int32(index))
    switch tag {
    case .a: linkDepth += 1
    case .title where silentDepth <= 1: titleDepth += 1
    case .script: isLinkedData = pending.isLinkedData
    case .meta: readMeta()
    case .time where page.firstTime == nil: page.firstTime = pending.datetime
    case .html: page.metadata.language = page.metadata.language ?? pending.language
    default: break
    }
    if tag.layout == .nothing { silentDepth += 1 }
    if !pending.isEmpty { pending = PendingAttributes() }
  }

  /// An element closes.
  mutating func end(_ tag: Tag) {
    isInText = false
    guard let top = open.last, page.nodes[Int(top)].tag == tag else { return }
    open.removeLast()
    let index = Int(top)
    page.nodes[index].end = Int32(page.nodes.count)
    page.events.append(PageEvent(.close, index))
    if let parent = open.last { page.nodes[Int(parent)].measure.add(page.nodes[index].measure) }
    switch tag {
    case .a: linkDepth -= 1
    case .title where titleDepth > 0: titleDepth -= 1
    case .script: isLinkedData = false
    default: break
    }
    if tag.layout == .nothing { silentDepth -= 1 }
  }

  /// Something that is neither text nor element stands here, and parts the text around it.
  mutating func other() { isInText = false }

  /// Text stands at `start..<end` of the page.
  mutating func text(_ start: Int, _ end: Int, measure: TextMeasure) {
    if silentDepth > 0 {
      if titleDepth > 0 { page.titlePieces.append(TextPiece(start: start, end: end)) }
      return
    }
    if isInText, let last = page.pieces.last, last.end == start {
      page.pieces[page.pieces.count - 1].end = end
    } else {
      page.events.append(PageEvent(.text, page.pieces.count))
      page.pieces.append(TextPiece(start: start, end: end))
      isInText = true
    }
    guard let top = open.last else { return }
    var measure = measure
    if linkDepth > 0 { measure.linked = measure.count }
    page.nodes[Int(top)].measure.add(measure)
  }

  /// The text of a JSON-LD script stands at `start..<end` of the page.
  mutating func script(_ start: Int, _ end: Int) {
    if isInText, !page.linkedData.isEmpty {
      page.linkedData[page.linkedData.count - 1].end = end
    } else {
      page.linkedData.append(TextPiece(start: start, end: end))
      isInText = true
    }
  }

  /// Closes what the parser left open.
  mutating func finish() {
    while let top = open.last { end(page.nodes[Int(top)].tag) }
  }

  private mutating func readMeta() {
    guard let content = pending.content, !content.isEmpty else { return }
    switch pending.metaName {
    case "og:title": page.metadata.title = page.metadata.title ?? content
    case "og:site_name": page.metadata.site = page.metadata.site ?? content
    case "article:published_time", "og:article:published_time", "datepublished", "dc.date", "dc.date.issued",
      "dcterms.issued", "citation_publication_date", "pubdate", "publish-date", "publishdate",
      "sailthru.date":
      page.metaTime = page.metaTime ?? content
    default: break
    }
  }
}

/// The attributes of one element, as far as they matter.
struct PendingAttributes {
  var isEmpty = true
  var hints: Hints = []
  var columnSpan: UInt16 = 1
  var rowSpan: UInt16 = 1
  var isLinkedData = false
  var metaName = ""
  var content: String?
  var datetime: String?
  var language: String?

  mutating func add(_ name: AttributeName, of tag: Tag, value: Span<UInt8>, hints reader: inout HintReader) {
    switch name {
    case .class, .id, .testID, .component: hints.formUnion(reader.hints(of: value))
    case .hidden: if !equals(value, "until-found") { hints.insert(.hidden) }
    case .ariaHidden: if equals(value, "true") { hints.insert(.hidden) }
    case .style: if reader.hides(value) { hints.insert(.hidden) }
    case .role: hints.formUnion(reader.role(value))
    case .itemprop:
      if equals(value, "articlebody") { hints.insert(.articleBody) }
      if tag == .meta, metaName.isEmpty { metaName = string(value).lowercased() }
    case .colspan: columnSpan = number(value)
    case .rowspan: rowSpan = number(value)
    case .type: isLinkedData = tag == .script && equals(value, "application/ld+json")
    case .property, .name: if tag == .meta { metaName = string(value).lowercased() }
    case .content: if tag == .meta { content = string(value) }
    case .datetime: datetime = string(value)
    case .lang: if tag == .html { language = string(value) }
    case .href, .datePublished, .other: return
    }
    isEmpty = false
  }

  private func string(_ value: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    for index in value.indices { bytes.append(value[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func number(_ value: Span<UInt8>) -> UInt16 {
    var number = 0
    for index in value.indices {
      guard value[index] >= 0x30, value[index] <= 0x39 else { break }
      number = min(1000, number * 10 + Int(value[index] - 0x30))
    }
    return UInt16(max(1, number))
  }

  private func equals(_ value: Span<UInt8>, _ word: String) -> Bool {
    guard value.count == word.utf8.count else { return false }
    var index = 0
    for byte in word.utf8 {
      let found = value[index]
      if (found >= 0x41 && found <= 0x5A ? found | 0x20 : found) != byte { return false }
      index += 1
    }
    return true
  }
}
