/// A second reading of a file's bytes that shares nothing with the first: to hold spans against.
///
/// It knows the charsets and the names of entities that the corpus uses, and says so where it meets another.
struct SlowDecoder {
  enum Fault: Error, Equatable { case charset(String), entity(String) }

  let charset: String
  let isHTML: Bool

  /// The characters that `bytes` print, every run of white space as one space and none around.
  func characters(of bytes: ArraySlice<UInt8>) throws -> String {
    var text = try decode(Array(bytes))
    if isHTML { text = try entities(in: withoutMarkup(text)) }
    return SlowDecoder.collapsed(String(String.UnicodeScalarView(text)))
  }

  /// `text` with every run of white space as one space and none around.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func decode(_ bytes: [UInt8]) throws -> [Unicode.Scalar] {
    switch charset {
    case "utf-8":
      return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    case "utf-16le", "utf-16be":
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return charset == "utf-16le" ? second << 8 | first : first << 8 | second
      }
      return Array(String(decoding: units, as: UTF16.self).unicodeScalars)
    case "windows-1252":
      return bytes.map { SlowDecoder.high[$0] ?? Unicode.Scalar($0) }
    default:
      throw Fault.charset(charset)
    }
  }

  /// The bytes of windows-1252 that are no code points of their own.
  private static let high: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰",
    0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•",
    0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]

  /// Tags and comments are gone; `<br>` is white space.
  private func withoutMarkup(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      let next = index + 1 < text.count ? text[index + 1] : " "
      let isTag = next == "/" || next == "!" || next == "?" || next.properties.isAlphabetic
      guard text[index] == "<", isTag else {
        kept.append(text[index])
        index += 1
        continue
      }
      let isComment = text[index...].starts(with: "<!--".unicodeScalars)
      let isBreak = text[index...].prefix(3).map { $0.properties.lowercaseMapping }.joined() == "<br"
      let end: [Unicode.Scalar] = isComment ? ["-", "-", ">"] : [">"]
      while index < text.count, !text[index...].starts(with: end) { index += 1 }
      index += end.count
      if isBreak { kept.append(" ") }
    }
    return kept
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "copy": "©", "middot": "·", "ge": "≥",
    "le": "≤",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "raquo": "»",
    "rsaquo": "›", "larr": "←", "rarr": "→", "percnt": "%", "period": ".", "comma": ",", "semi": ";",
    "colon": ":", "lpar": "(", "rpar": ")", "equals": "=", "reg": "®", "trade": "™", "times": "×",
    "plusmn": "±", "epsilon": "ε", "beta": "β", "alpha": "α",
    "eacute": "é", "minus": "−", "thinsp": "\u{2009}", "hellip": "…",
  ]

  private func entities(in text: [Unicode.Scalar]) throws -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      guard text[index] == "&", let end = text[index...].prefix(12).firstIndex(of: ";") else {
        kept.append(text[index])
        index += 1
        continue
      }
      let name = String(String.UnicodeScalarView(text[(index + 1)..<end]))
      if let scalar = number(name) ?? SlowDecoder.names[name] {
        kept.append(scalar)
      } else {
        throw Fault.entity(name)
      }
      index = end + 1
    }
    return kept
  }

  private func number(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
    if let byte = UInt8(exactly: value), let scalar = SlowDecoder.high[byte] { return scalar }
    return Unicode.Scalar(value)
  }
}
