/// What a page says of itself outside its article.
enum MetadataReader {
  /// Puts together what the page's head, its JSON-LD and its first `<time>` say.
  static func read(_ page: Page, utf8: [UInt8]) -> PageMetadata {
    var metadata = page.metadata
    if metadata.title == nil {
      var writer = ArticleWriter(page: utf8)
      writer.beginBlock(.title)
      for piece in page.titlePieces { writer.add(piece) }
      writer.endBlock()
      let title = String(decoding: writer.utf8, as: UTF8.self)
      if !title.isEmpty { metadata.title = title }
    }
    var linkedTime: String?
    for script in page.linkedData {
      let text = utf8[script.start..<script.end]
      linkedTime = linkedTime ?? value(of: "datePublished", in: text).flatMap(day)
      if metadata.site == nil, let publisher = position(after: "publisher", in: text) {
        let object = text[publisher...].prefix(600)
        metadata.site = value(of: "name", in: object)
      }
    }
    metadata.published =
      linkedTime ?? page.metaTime.flatMap(day) ?? page.firstTime.flatMap(day)
    return metadata
  }

  /// The day that `time` begins with (`2024-03-05`, `2024/03/05`, `20240305`), or nil.
  static func day(_ time: String) -> String? {
    let digits = time.utf8.prefix(10)
    var numbers: [Int] = [0]
    var lengths: [Int] = [0]
    for byte in digits {
      if byte >= 0x30, byte <= 0x39 {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
        lengths[lengths.count - 1] += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
        numbers.append(0)
        lengths.append(0)
      } else {
        break
      }
    }
    if lengths.first == 8 {
      numbers = [numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100]
      lengths = [4, 2, 2]
    }
    guard numbers.count == 3, lengths[0] == 4, (1...12).contains(numbers[1]), (1...31).contains(numbers[2])
    else {
      return nil
    }
    let month = numbers[1] < 10 ? "0\(numbers[1])" : "\(numbers[1])"
    let date = numbers[2] < 10 ? "0\(numbers[2])" : "\(numbers[2])"
    return "\(numbers[0])-\(month)-\(date)"
  }

  /// The index behind the first key `key` of a JSON text and its colon.
  private static func position(after key: String, in text: ArraySlice<UInt8>) -> Int? {
    let key = [UInt8(ascii: "\"")] + Array(key.utf8) + [UInt8(ascii: "\"")]
    var index = text.startIndex
    while index + key.count <= text.endIndex {
      if text[index] == key[0], text[index..<index + key.count].elementsEqual(key) {
        var after = index + key.count
        while after < text.endIndex, text[after] <= 0x20 { after += 1 }
        if after < text.endIndex, text[after] == UInt8(ascii: ":") { return after + 1 }
      }
      index += 1
    }
    return nil
  }

  /// The string that the first key `key` of a JSON text has for its value, or nil.
  private static func value(of key: String, in text: ArraySlice<UInt8>) -> String? {
    guard var index = position(after: key, in: text) else { return nil }
    while index < text.endIndex, text[index] <= 0x20 { index += 1 }
    guard index < text.endIndex, text[index] == UInt8(ascii: "\"") else { return nil }
    index += 1
    var value: [UInt8] = []
    while index < text.endIndex, text[index] != UInt8(ascii: "\"") {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex {
        index += 1
        switch text[index] {
        case UInt8(ascii: "u"):
          let digits = String(decoding: text[(index + 1)...].prefix(4), as: UTF8.self)
          UTF8Sequence.append(UInt32(digits, radix: 16) ?? 0xFFFD, to: &value)
          index += digits.utf8.count
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): value.append(0x20)
        default: value.append(text[index])
        }
      } else {
        value.append(text[index])
      }
      index += 1
    }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }
}
