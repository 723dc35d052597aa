@testable import AssayText

/// A second reading of a file's bytes, slow and plain, to hold the fast one against.
enum SlowReference {
  /// The characters that stand in `bytes` of a page: decoded, without markup, references read, all white
  /// space gone.
  static func characters(of bytes: ArraySlice<UInt8>, charset: String, isHTML: Bool) -> String {
    let text = decode(bytes, charset)
    return withoutSpace(isHTML ? references(in: withoutMarkup(text)) : text)
  }

  /// `text` less its ASCII white space and controls.
  static func withoutSpace(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value > 0x20 { kept.append(scalar) }
    return String(kept)
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, _ charset: String) -> String {
    switch charset {
    case "utf-16le", "utf-16be":
      var units: [UInt16] = []
      var index = bytes.startIndex
      while index + 1 < bytes.endIndex {
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        units.append(charset == "utf-16le" ? second << 8 | first : first << 8 | second)
        index += 2
      }
      return String(decoding: units, as: UTF16.self)
    case "windows-1252":
      var text = String.UnicodeScalarView()
      for byte in bytes {
        let value = byte >= 0x80 && byte < 0xA0 ? SingleByteTable.windows1252[Int(byte) - 0x80] : UInt32(byte)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      return String(text)
    default:
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func withoutMarkup(_ text: String) -> String {
    let text = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var index = 0
    while index < text.count {
      let next = index + 1 < text.count ? text[index + 1] : " "
      guard text[index] == "<", next.properties.isAlphabetic || next == "/" || next == "!" || next == "?"
      else {
        kept.append(text[index])
        index += 1
        continue
      }
      if text[index...].starts(with: "<!--".unicodeScalars) {
        index += 4
        while index < text.count, !text[index...].starts(with: "-->".unicodeScalars) { index += 1 }
        index += 3
        continue
      }
      var quote: Unicode.Scalar?
      index += 1
      while index < text.count {
        let scalar = text[index]
        index += 1
        if let open = quote {
          if scalar == open { quote = nil }
        } else if scalar == "\"" || scalar == "'" {
          quote = scalar
        } else if scalar == ">" {
          break
        }
      }
    }
    return String(kept)
  }

  private static let names: [String: [UInt32]] = {
    var names: [String: [UInt32]] = [:]
    let words = EntityNames.table.description.split(separator: " ")
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let scalars = words[index + 1].split(separator: ",").map { UInt32($0, radix: 16) ?? 0 }
      if words[index].hasPrefix("!") { names[String(words[index].dropFirst())] = scalars }
      names[words[index].drop { $0 == "!" } + ";"] = scalars
    }
    return names
  }()

  private static func references(in text: String) -> String {
    let text = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var index = 0
    while index < text.count {
      guard text[index] == "&" else {
        kept.append(text[index])
        index += 1
        continue
      }
      let (values, count) = reference(text[index...])
      if count == 0 {
        kept.append(text[index])
        index += 1
      }
      for value in values {
        if let scalar = Unicode.Scalar(value) { kept.append(scalar) }
      }
      index += count
    }
    return String(kept)
  }

  private static func reference(_ text: ArraySlice<Unicode.Scalar>) -> ([UInt32], Int) {
    var body = text.dropFirst()
    if body.first == "#" {
      body = body.dropFirst()
      let isHexadecimal = body.first == "x" || body.first == "X"
      if isHexadecimal { body = body.dropFirst() }
      let digits = body.prefix {
        $0.isASCII && (isHexadecimal ? $0.properties.isASCIIHexDigit : "0"..."9" ~= $0)
      }
      guard !digits.isEmpty else { return ([], 0) }
      let number = UInt32(String(String.UnicodeScalarView(digits)), radix: isHexadecimal ? 16 : 10) ?? 0
      let stop = body.dropFirst(digits.count).first == ";" ? 1 : 0
      let value = number >= 0x80 && number < 0xA0 ? SingleByteTable.windows1252[Int(number) - 0x80] : number
      return (value == 0 ? [] : [value], 2 + (isHexadecimal ? 1 : 0) + digits.count + stop)
    }
    for length in stride(from: min(40, body.count), to: 0, by: -1) {
      let name = String(String.UnicodeScalarView(body.prefix(length)))
      if let values = names[name] { return (values, 1 + length) }
    }
    return ([], 0)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isASCIIHexDigit: Bool { isHexDigit }
}

/// Whether every block of `text`, and every word of it, leads to bytes of the file that read the same.
func spansThatLead(astray text: CleanText, in file: [UInt8]) -> [String] {
  var faults: [String] = []
  func check(_ span: TextSpan) {
    let source = text.sourceSpan(of: span)
    guard 0 <= source.start, source.start < source.end, source.end <= file.count else {
      faults.append("\(text.string(span).prefix(60)): \(source)")
      return
    }
    let found = SlowReference.characters(
      of: file[source.start..<source.end], charset: text.charset, isHTML: text.mediaType == .html)
    let expected = SlowReference.withoutSpace(text.string(span))
    if found != expected { faults.append("\(expected.prefix(80)) <> \(found.prefix(80))") }
  }
  for block in text.blocks {
    check(block.span)
    var start = block.span.start
    while start < block.span.end {
      var end = start
      while end < block.span.end, text.utf8[end] > 0x20 { end += 1 }
      if end > start { check(TextSpan(start, end)) }
      start = end + 1
    }
  }
  return faults
}

/// Reads `html` as a page.
func readPage(_ html: String, charsetHint: String? = nil) throws -> CleanText {
  try TextReader.read(
    SourceDocument(uri: "page.html", bytes: Array(html.utf8), mediaTypeHint: .html, charsetHint: charsetHint))
}

/// The blocks of `text` as kind and characters.
func blockTexts(_ text: CleanText) -> [String] { text.blocks.map { text.string($0.span) } }

/// A page around `body`, with an article long enough to be one.
func article(_ body: String) -> String {
  """
  <!DOCTYPE html><html lang="en"><head><title>The page</title></head><body><article><h1>The title of it</h1>
  <p>A first paragraph of the article, long enough, with commas, so that the article is found to be one.</p>
  \(body)
  <p>A last paragraph of the article, long enough, with commas, so that the article is found to be one.</p>
  </article></body></html>
  """
}
