import CLibXML2
import Glibc

// The one file that touches libxml2; `CharsetConverter.swift` touches iconv. Everything else sees safe types.

/// libxml2's HTML parser, run over a whole page at once.
///
/// libxml2 says which elements open and close and where text stands; what the text is, is read from the
/// page's own bytes (`TextWriter`), so that nothing that libxml2 alters on the way can shift an offset.
enum HTMLParser {
  /// Starts libxml2 once for the process.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Reads a page, which must be valid UTF-8 without NUL bytes or other controls. What it gives counts in bytes of the
  /// whole page.
  static func parse(_ page: PageSkeleton, uri: String, limits: Limits) throws(TextError) -> Page {
    guard isReady, page.utf8.count < Int(Int32.max) - 8 else {
      throw TextError(
        code: .tooLarge, uri: uri, problem: "the page has \(page.utf8.count) bytes; libxml2 takes 2 GB")
    }
    var state = ParserState(builder: PageBuilder(limits: limits, byteCount: page.utf8.count), cuts: page.cuts)
    let isDone = page.utf8.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters -> Bool in
        guard let context = htmlCreateMemoryParserCtxt(characters.baseAddress, Int32(characters.count)) else {
          return false
        }
        defer { htmlFreeParserCtxt(context) }
        page.whole.withUnsafeBufferPointer { whole in
          withUnsafeMutablePointer(to: &state) { ParserState.run($0, context, page: buffer, whole: whole) }
        }
        return true
      }
    }
    guard isDone else {
      throw TextError(
        code: .parser, uri: uri,
        problem: "no memory for a page of \(page.whole.count) bytes; expected room for its parser")
    }
    if let violation = state.builder.violation ?? state.violation {
      throw TextError(
        code: .structure, uri: uri, offset: nil,
        problem:
          "\(violation); expected a page within Limits(elements: \(limits.elements), depth: \(limits.depth))")
    }
    state.builder.finish()
    return state.builder.page
  }
}

/// What the callbacks share during one parse. A value behind a pointer: a class would have each access checked.
private struct ParserState {
  var builder: PageBuilder
  var violation: String?
  private var context: htmlParserCtxtPtr?
  /// What libxml2 sees.
  private var page = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// The whole page.
  private var whole = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Everything before this offset is spent: no text may start there.
  private var floor = 0
  private let cuts: [PageSkeleton.Cut]
  /// How many of the cuts lie before the last text.
  private var cutsPassed = 0
  /// Steps that libxml2 spent on looking for what an end tag closes: what makes unclosed and unopened tags
  /// quadratic.
  private var work = 0
  private var tags = [(name: UnsafePointer<xmlChar>?, tag: Tag)](repeating: (nil, .unknown), count: 256)
  private var attributes = [(name: UnsafePointer<xmlChar>?, attribute: AttributeName)](
    repeating: (nil, .other), count: 256)

  init(builder: PageBuilder, cuts: [PageSkeleton.Cut]) {
    self.builder = builder
    self.cuts = cuts
  }

  static func run(
    _ state: UnsafeMutablePointer<ParserState>, _ context: htmlParserCtxtPtr,
    page: UnsafeBufferPointer<UInt8>,
    whole: UnsafeBufferPointer<UInt8>
  ) {
    state.pointee.context = context
    state.pointee.page = page
    state.pointee.whole = whole
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
      // Only in recovery does a script end at its own end tag, and not at the first "</b" in a string.
      | HTML_PARSE_RECOVER.rawValue
    htmlCtxtUseOptions(context, Int32(options | XML_PARSE_HUGE.rawValue))
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    // A page has few names; one that has a hundred thousand attributes in a tag would take for ever.
    xmlDictSetLimit(context.pointee.dict, 1 << 18)
    context.pointee.sax.pointee = handler()
    context.pointee.userData = UnsafeMutableRawPointer(state)
    htmlParseDocument(context)
    if xmlDictGetUsage(context.pointee.dict) > 1 << 18 {
      state.pointee.violation =
        state.pointee.violation ?? "the names of its tags and attributes take more than 256 KB"
    }
    state.pointee.context = nil
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(bitPattern: Int32(truncatingIfNeeded: 0xDEED_BEAF as Int64))
    handler.startElement = { state, name, attributes in
      guard let state, let name else { return }
      ParserState.at(state).pointee.begin(name, attributes)
    }
    handler.endElement = { state, name in
      guard let state, let name else { return }
      ParserState.at(state).pointee.end(name)
    }
    let characters: charactersSAXFunc = { state, characters, count in
      guard let state, let characters else { return }
      ParserState.at(state).pointee.characters(characters, Int(count))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = { state, _, count in
      guard let state else { return }
      ParserState.at(state).pointee.script(Int(count))
    }
    handler.comment = { state, _ in
      guard let state else { return }
      ParserState.at(state).pointee.other()
    }
    handler.processingInstruction = { state, _, _ in
      guard let state else { return }
      ParserState.at(state).pointee.other()
    }
    handler.serror = { state, error in
      guard let state, error?.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
      ParserState.at(state).pointee.fault()
    }
    return handler
  }

  @inline(__always) private static func at(_ state: UnsafeMutableRawPointer) -> UnsafeMutablePointer<
    ParserState
  > {
    state.assumingMemoryBound(to: ParserState.self)
  }

  /// Where the parser stands in the page.
  @inline(__always) private var offset: Int {
    guard let input = context?.pointee.input else { return floor }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  private mutating func stop(_ reason: String?) {
    violation = violation ?? reason
    if let context { xmlStopParser(context) }
  }

  private mutating func fault() { spend(Int(context?.pointee.nameNr ?? 0) + 1) }

  private mutating func spend(_ steps: Int) {
    work += steps
    if work > 200_000_000 + whole.count * 16 {
      stop("its misplaced tags and crowded attributes take more than 200 million steps")
    }
  }

  /// Adds the references to nothing that stand between the last event and this one: they give none of their own.
  private mutating func recoverReferences() {
    let limit = min(offset, page.count)
    guard floor < limit, page[floor] == UInt8(ascii: "&") else { return }
    var end = floor
    while end < limit, page[end] != UInt8(ascii: "<") { end += 1 }
    addText(floor, end)
    floor = end
  }

  private mutating func addText(_ start: Int, _ end: Int) {
    let place = placeInPage(start, end)
    guard let base = whole.baseAddress, place.end <= whole.count else { return }
    let bytes = Span(_unsafeStart: base + place.start, count: place.end - place.start)
    builder.text(place.start, place.end, measure: TextMeasure(of: bytes))
  }

  /// Where in the whole page the bytes of the skeleton stand. Calls come in rising order.
  private mutating func placeInPage(_ start: Int, _ end: Int) -> TextPiece {
    while cutsPassed < cuts.count, cuts[cutsPassed].position <= start { cutsPassed += 1 }
    let from = cutsPassed > 0 ? cuts[cutsPassed - 1].removed : 0
    while cutsPassed < cuts.count, cuts[cutsPassed].position < end { cutsPassed += 1 }
    let to = cutsPassed > 0 ? cuts[cutsPassed - 1].removed : 0
    return TextPiece(start: start + from, end: end + to)
  }

  private mutating func other() {
    recoverReferences()
    floor = max(floor, min(offset, page.count))
    builder.other()
  }

  private mutating func begin(
    _ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let tag = tag(of: name)
    if var list {
      var count = 0
      while let attribute = list.pointee {
        count += 1
        let name = self.name(of: attribute)
        if name != .other {
          let value = list[1]
          let count = value.map { strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) } ?? 0
          if let value {
            builder.attribute(name, of: tag, value: Span(_unsafeStart: value, count: count))
          } else {
            builder.attribute(name, of: tag, value: Span())
          }
        }
        list += 2
      }
      // libxml2 holds each attribute of a tag against all before it.
      if count > 100 { spend(count * count / 2) }
    }
    // An element that the parser puts in by itself comes when the text in it is read already: it spends nothing.
    if !isImplied(name, tag) {
      recoverReferences()
      floor = max(floor, min(offset, page.count))
    }
    builder.begin(tag)
    if builder.violation != nil { stop(nil) }
  }

  /// Whether no tag of the page opened the element: the parser takes the names that it reads from its dictionary.
  private func isImplied(_ name: UnsafePointer<xmlChar>, _ tag: Tag) -> Bool {
    switch tag {
    case .html, .head, .body, .p: xmlDictOwns(context?.pointee.dict, name) == 0
    default: false
    }
  }

  private mutating func end(_ name: UnsafePointer<xmlChar>) {
    recoverReferences()
    floor = max(floor, min(offset, page.count))
    builder.end(tag(of: name))
  }

  private mutating func script(_ count: Int) {
    guard builder.wantsScript else { return }
    let end = min(offset, page.count)
    let start = max(floor, end - count)
    if start < end {
      let place = placeInPage(start, end)
      builder.script(place.start, place.end)
    }
    floor = max(floor, end)
  }

  private mutating func characters(_ characters: UnsafePointer<xmlChar>, _ count: Int) {
    guard let base = page.baseAddress else { return }
    var end = min(offset, page.count)
    var start = end - count
    if start < floor || memcmp(base + start, characters, count) != 0 || count == 1 {
      // A long text comes in parts, and the parser stands before the last character of each but the last.
      let last = lengthOfLast(characters, count)
      if count >= ParserState.longText, end + last <= page.count, start + last >= floor,
        memcmp(base + start + last, characters, count) == 0
      {
        start += last
        end += last
      } else {
        (start, end) = place(characters, count, endingAt: end)
      }
    }
    // A reference to nothing gives no event, but stands in the text.
    if floor < start, page[floor] == UInt8(ascii: "&"), memchr(base + floor, 0x3C, start - floor) == nil {
      start = floor
    }
    guard start < end else { return }
    addText(start, end)
    floor = end
  }

  /// The least length of a part of a text that was cut.
  private static let longText = 1000

  /// How many bytes the last character of a text takes.
  private func lengthOfLast(_ characters: UnsafePointer<xmlChar>, _ count: Int) -> Int {
    var length = 1
    while length < count, length < 4, characters[count - length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  /// The bytes that gave a text which does not stand in the page as it is: a reference, a `<` that is only
  /// itself.
  private func place(_ characters: UnsafePointer<xmlChar>, _ count: Int, endingAt end: Int) -> (Int, Int) {
    guard end > floor || characters[0] == UInt8(ascii: "<") else { return (end, end) }
    var ampersand = end - 1
    while ampersand >= floor, page[ampersand] != UInt8(ascii: "&"), page[ampersand] != UInt8(ascii: ">") {
      ampersand -= 1
    }
    if ampersand >= floor, page[ampersand] == UInt8(ascii: "&"), count < 8 || end - ampersand == count + 1 {
      return (ampersand, end)
    }
    if count == 1, characters[0] == UInt8(ascii: "<"), end < page.count, page[end] == UInt8(ascii: "<"),
      end >= floor
    {
      return (end, end + 1)
    }
    return (max(floor, end - count), end)
  }

  @inline(__always) private mutating func tag(of name: UnsafePointer<xmlChar>) -> Tag {
    let slot = Int(bitPattern: name) >> 3 & 255
    let known = tags[slot]
    if known.name == name { return known.tag }
    let count = strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    let tag = Tag.named(Span(_unsafeStart: name, count: count))
    tags[slot] = (name, tag)
    return tag
  }

  @inline(__always) private mutating func name(of attribute: UnsafePointer<xmlChar>) -> AttributeName {
    let slot = Int(bitPattern: attribute) >> 3 & 255
    let known = attributes[slot]
    if known.name == attribute { return known.attribute }
    let count = strlen(UnsafeRawPointer(attribute).assumingMemoryBound(to: CChar.self))
    let name = AttributeName.named(Span(_unsafeStart: attribute, count: count))
    attributes[slot] = (attribute, name)
    return name
  }
}
