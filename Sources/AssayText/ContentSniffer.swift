/// Tells text from pages, and both from what cannot be read, by the bytes.
enum ContentSniffer {
  /// Throws where the file is empty or its bytes are no text.
  static func refuseUnreadable(_ source: SourceDocument) throws(TextError) {
    let bytes = source.bytes
    guard !bytes.isEmpty else {
      throw TextError(code: .empty, uri: source.uri, problem: "the file has no bytes; expected text or HTML")
    }
    if [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains(where: { bytes == $0 }) {
      throw TextError(
        code: .empty, uri: source.uri, problem: "the file is only a byte order mark; expected text or HTML")
    }
    for (magic, name) in signatures where bytes.starts(with: magic) {
      throw TextError(
        code: .binary, uri: source.uri, offset: 0, problem: "the file is \(name); expected text or HTML")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return }
    if DecodedText.unmarkedUTF16(bytes) != nil { return }
    var controls = 0
    var first = -1
    let sample = bytes.prefix(1 << 20)
    for index in sample.indices where isControl(sample[index]) {
      controls += 1
      if first < 0 { first = index }
    }
    // A few stray NULs are forgiven: up to one byte in twenty.
    if controls * 20 > sample.count, controls > 4 || controls * 2 > sample.count {
      throw TextError(
        code: .binary, uri: source.uri, offset: first,
        problem:
          "\(controls) of the first \(sample.count) bytes are control characters; expected text or HTML")
    }
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 3, 4], "a ZIP archive or an Office document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), (Array("GIF8".utf8), "a GIF image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"), ([0x1F, 0x8B], "gzip data"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"), (Array("{\\rtf".utf8), "a rich text (RTF) document"),
  ]

  /// A control that is no white space, nor the escape that terminals print.
  @inline(__always) private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 && byte != 0x0C && byte != 0x1B
      && byte != 0x08
  }

  /// HTML where the bytes look it; where they say nothing, the hint; else plain text.
  static func mediaType(of source: SourceDocument) -> MediaType {
    var head: [UInt8] = []
    head.reserveCapacity(4096)
    // NULs fall away, so that UTF-16 reads like ASCII.
    for byte in source.bytes.prefix(8192) where byte != 0 {
      head.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    var index = 0
    while index < head.count, head[index] <= 0x20 || head[index] >= 0xEF { index += 1 }
    var start = head[index...]
    if start.starts(with: Array("<?xml".utf8)), let close = start.firstIndex(of: UInt8(ascii: ">")) {
      start = start[(close + 1)...].drop { $0 <= 0x20 }
    }
    while start.starts(with: Array("<!--".utf8)) {
      guard let close = end(of: Array("-->".utf8), in: start) else { break }
      start = start[close...].drop { $0 <= 0x20 }
    }
    for opening in openings where start.starts(with: opening) { return .html }
    let tags = countTags(head)
    let closing = tags.closing
    if source.mediaTypeHint == .html, tags.opening > 0 { return .html }
    if closing >= 2, start.first == UInt8(ascii: "<"), tags.opening > 0 { return .html }
    // Text may speak of tags; a page has one every few words.
    if closing >= 3, tags.opening >= 3, (closing + tags.opening) * 400 > head.count { return .html }
    return .plain
  }

  private static let openings: [[UInt8]] = [
    "<!doctype html", "<html", "<head>", "<head ", "<body", "<meta ", "<title>", "<script", "<div",
    "<article", "<main",
    "<section", "<table", "<p>", "<p ", "<h1", "<h2",
  ].map { Array($0.utf8) }

  private static let names: Set<[UInt8]> = Set(
    Tag.allCases.filter { $0 != .unknown && $0 != .unknown }.map { Array($0.rawValue.utf8) })

  private static func countTags(_ head: [UInt8]) -> (opening: Int, closing: Int) {
    var opening = 0
    var closing = 0
    var index = 0
    while index + 2 < head.count {
      guard head[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let isClosing = head[index + 1] == UInt8(ascii: "/")
      index += isClosing ? 2 : 1
      let name = head[index...].prefix { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
      index += name.count
      guard index < head.count,
        head[index] == UInt8(ascii: ">") || head[index] <= 0x20 || head[index] == 0x2F,
        names.contains(Array(name))
      else { continue }
      if isClosing { closing += 1 } else { opening += 1 }
    }
    return (opening, closing)
  }

  private static func end(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index + word.count <= bytes.endIndex {
      if bytes[index..<index + word.count].elementsEqual(word) { return index + word.count }
      index += 1
    }
    return nil
  }

  /// Puts a space in the place of every control, and U+FFFD in that of a noncharacter, which no HTML parser
  /// takes; the length stays, and so do the offsets.
  static func blankControls(_ decoded: inout DecodedText) {
    let count = decoded.utf8.count
    guard needsBlanking(decoded.utf8.span) else { return }
    for index in 0..<count {
      let byte = decoded.utf8[index]
      if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D {
        decoded.utf8[index] = 0x20
      } else if byte == 0xEF, decoded.utf8[index + 1] == 0xBF, decoded.utf8[index + 2] >= 0xBE {
        decoded.utf8[index + 2] = 0xBD
        decoded.undecodable += 1
      }
    }
  }

  private static func needsBlanking(_ bytes: Span<UInt8>) -> Bool {
    var found = false
    for index in bytes.indices {
      let byte = bytes[index]
      let isControl = byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D
      found = found || isControl || byte == 0xEF
    }
    return found
  }
}
