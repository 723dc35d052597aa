import CByteScan
import Glibc

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
    let sample = min(bytes.count, 1 << 20)
    let controls = countControls(bytes.span.extracting(0..<sample), allowing: 0x08, 0x0C, 0x1B)
    // A few stray NULs are forgiven: up to one byte in twenty.
    if controls * 20 > sample, controls > 4 || controls * 2 > sample {
      throw TextError(
        code: .binary, uri: source.uri, offset: bytes.firstIndex(of: 0),
        problem:
          "\(controls) of the first \(sample) bytes are control characters; expected text or HTML")
    }
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 3, 4], "a ZIP archive or an Office document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), (Array("GIF8".utf8), "a GIF image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"), ([0x1F, 0x8B], "gzip data"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"), (Array("{\\rtf".utf8), "a rich text (RTF) document"),
  ]

  /// How many bytes are controls, tab, line feed, carriage return and the `allowed` aside.
  private static func countControls(_ bytes: Span<UInt8>, allowing allowed: UInt8...) -> Int {
    var total = 0
    var index = bytes.nextControl(from: 0)
    while index < bytes.count {
      if !allowed.contains(bytes[index]) { total += 1 }
      index = bytes.nextControl(from: index + 1)
    }
    return total
  }

  /// HTML where the bytes look it; where they say nothing, the hint; else plain text.
  static func mediaType(of source: SourceDocument) -> MediaType {
    let sample = source.bytes.span.extracting(0..<min(source.bytes.count, 8192))
    guard sample.holds(UInt8(ascii: "<")) else { return .plain }
    let head = lowercased(sample)
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

  /// The bytes with ASCII in lower case. NULs fall away, so that UTF-16 reads like ASCII.
  private static func lowercased(_ bytes: Span<UInt8>) -> [UInt8] {
    let all = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      for index in bytes.indices {
        let byte = bytes[unchecked: index]
        buffer.initializeElement(at: index, to: byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      count = bytes.count
    }
    return all.span.holds(0) ? all.filter { $0 != 0 } : all
  }

  private static let openings: [[UInt8]] = [
    "<!doctype html", "<html", "<head>", "<head ", "<body", "<meta ", "<title>", "<script", "<div",
    "<article", "<main",
    "<section", "<table", "<p>", "<p ", "<h1", "<h2",
  ].map { Array($0.utf8) }

  private static let names: Set<[UInt8]> = Set(
    Tag.allCases.filter { $0 != .unknown }.map { Array($0.name.utf8) })

  private static func countTags(_ head: [UInt8]) -> (opening: Int, closing: Int) {
    var opening = 0
    var closing = 0
    var index = 0
    while let bracket = head.span.firstIndex(of: UInt8(ascii: "<"), from: index), bracket + 2 < head.count {
      index = bracket
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
    let leadOfNoncharacters: UInt8 = 0xEF
    var index = decoded.utf8.span.nextControl(or: leadOfNoncharacters, from: 0)
    while index < decoded.utf8.count {
      if decoded.utf8[index] < 0x20 {
        decoded.utf8[index] = 0x20
      } else if decoded.utf8[index + 1] == 0xBF, decoded.utf8[index + 2] >= 0xBE {
        decoded.utf8[index + 2] = 0xBD
        decoded.undecodable += 1
      }
      index = decoded.utf8.span.nextControl(or: leadOfNoncharacters, from: index + 1)
    }
  }
}

extension Span<UInt8> {
  /// Whether one of the bytes is `byte`.
  func holds(_ byte: UInt8) -> Bool { firstIndex(of: byte) != nil }

  /// The first place of `byte` from `start` on, or nil.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    withUnsafeBufferPointer { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// The first place from `start` on of a control other than tab, line feed and carriage return, or of `also`; `count` where there is
  /// none.
  func nextControl(or also: UInt8 = 0, from start: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { byte_scan_next_control($0, start, bytes.count, also) } ?? 0
    }
  }

  /// The first place from `start` on of a byte that is not ASCII; `count` where all are.
  func nextHigh(from start: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { byte_scan_next_high($0, start, bytes.count) } ?? 0
    }
  }
}
