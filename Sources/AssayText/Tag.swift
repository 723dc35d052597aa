/// The elements that reading a page tells apart; every other one is `unknown`.
enum Tag: UInt8, CaseIterable {
  case unknown
  case a, abbr, acronym, address, article, aside, audio, b, big, blockquote, body, br, button, canvas, caption
  case center, cite, code, col, colgroup, dd, del, details, dfn, dialog, div, dl, dt, em, embed, fieldset
  case figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup,
    hr
  case html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, menu, meta, nav,
    noscript
  case object, ol, optgroup, option, p, picture, pre, q, s, samp, script, section, select, small, source, span
  case strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time,
    title
  case tr, tt, u, ul, `var`, video, wbr

  /// How an element stands in the text.
  enum Layout: UInt8 {
    /// Part of a line.
    case inline
    /// Something that a line ends before and after.
    case block
    /// Never text: scripts, form fields, embedded things.
    case nothing
  }

  /// How the element stands in the text.
  var layout: Layout { Tag.layouts[Int(rawValue)] }

  /// The element's name in lower case; that of `unknown` is nobody's.
  var name: String { String(describing: self) }

  /// 1 to 6 for a heading, else nil.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  private static let layouts: [Layout] = allCases.map { tag in
    switch tag {
    case .a, .abbr, .acronym, .b, .big, .cite, .code, .del, .dfn, .em, .font, .i, .ins, .kbd, .label, .mark,
      .q, .s,
      .samp, .small, .span, .strong, .sub, .sup, .time, .tt, .u, .var, .wbr, .br, .unknown, .map, .picture,
      .img,
      .source, .link, .meta:
      .inline
    case .script, .style, .noscript, .template, .svg, .iframe, .object, .embed, .audio, .video, .canvas,
      .select,
      .option, .optgroup, .textarea, .input, .head, .title, .frame, .frameset, .button, .dialog:
      .nothing
    default: .block
    }
  }

  /// The tag of a lower-case name.
  static func named(_ name: Span<UInt8>) -> Tag {
    guard name.count > 0, name.count <= 10 else { return .unknown }
    return names.value(of: word(name)) ?? .unknown
  }

  private static let names = WordTable(
    allCases.filter { $0 != .unknown }.map { (word(Array($0.name.utf8).span), $0) })

  /// The name's bytes as one number.
  private static func word(_ name: Span<UInt8>) -> UInt128 {
    var word: UInt128 = 0
    for index in name.indices { word = word << 8 | UInt128(name[index]) }
    return word
  }
}

/// The attributes that reading a page looks at.
enum AttributeName: String, CaseIterable {
  case other = ""
  case ariaHidden = "aria-hidden"
  case `class`, colspan, content, datetime, hidden, href, id, itemprop, lang, name, property, role, rowspan,
    style
  case type
  case testID = "data-testid"
  case component = "data-component"
  case datePublished = "data-published"

  /// Whether what it says is used.
  var isRead: Bool {
    switch self {
    case .other, .href, .datePublished: false
    default: true
    }
  }

  /// The attribute of a lower-case name.
  static func named(_ name: Span<UInt8>) -> AttributeName {
    guard name.count <= 16 else { return .other }
    for attribute in allCases where attribute.rawValue.utf8.count == name.count {
      var index = 0
      for byte in attribute.rawValue.utf8 {
        if byte != name[index] { break }
        index += 1
      }
      if index == name.count { return attribute }
    }
    return .other
  }
}

/// Tells the names of attributes that are surely not read, from three of their features.
struct AttributeNameFilter: Sendable {
  static let shared = AttributeNameFilter()

  /// By first and last letter: the lengths of the names that are read.
  private let lengths: [UInt32]

  private init() {
    var lengths = [UInt32](repeating: 0, count: 1024)
    for attribute in AttributeName.allCases where attribute.isRead {
      let name = Array(attribute.rawValue.utf8)
      lengths[AttributeNameFilter.slot(name[0], name[name.count - 1])] |= 1 << UInt32(name.count)
    }
    self.lengths = lengths
  }

  /// Whether a name that begins and ends so, in either case, may be one that is read.
  @inline(__always) func mayBeRead(_ first: UInt8, _ last: UInt8, count: Int) -> Bool {
    lengths[AttributeNameFilter.slot(first, last)] & (1 << UInt32(truncatingIfNeeded: min(count, 31))) != 0
  }

  @inline(__always) private static func slot(_ first: UInt8, _ last: UInt8) -> Int {
    Int(first & 31) << 5 | Int(last & 31)
  }
}
