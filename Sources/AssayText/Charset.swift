/// A way to turn bytes into characters.
enum Charset: Equatable {
  case utf8
  case utf16(bigEndian: Bool)
  /// One byte a character, ASCII below 0x80; the name is WHATWG's, in lower case.
  case singleByte(String)
  /// Several bytes a character, ASCII below 0x80; the name is WHATWG's, in lower case.
  case multiByte(String)

  /// The name that records print.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16(let bigEndian): bigEndian ? "utf-16be" : "utf-16le"
    case .singleByte(let name), .multiByte(let name): name
    }
  }

  /// The charset that browsers take for `label` (WHATWG Encoding, section 4.2), or nil where they know none.
  init?(label: some Sequence<UInt8>) {
    let lower = label.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }.filter { $0 > 0x20 }
    let name = String(decoding: lower, as: UTF8.self)
    if let charset = Charset.labels[name] {
      self = charset
    } else if let charset = Charset(numbered: name) {
      self = charset
    } else {
      return nil
    }
  }

  /// `cp1250` … `windows-1258`, `iso-8859-2` … `iso8859-16`, where no label says otherwise.
  private init?(numbered name: String) {
    for prefix in ["windows-", "cp", "x-cp"] where name.hasPrefix(prefix) {
      if let number = Int(name.dropFirst(prefix.count)), (1250...1258).contains(number) {
        self = .singleByte("windows-\(number)")
        return
      }
    }
    for prefix in ["iso-8859-", "iso8859-", "iso_8859-", "iso8859", "iso_8859", "latin"]
    where name.hasPrefix(prefix) {
      guard var number = Int(name.dropFirst(prefix.count)) else { continue }
      if prefix == "latin" {
        guard let part = [2: 2, 3: 3, 4: 4, 5: 9, 6: 10, 9: 15][number] else { continue }
        number = part
      }
      guard (2...16).contains(number), number != 12 else { continue }
      switch number {
      case 9: self = .singleByte("windows-1254")
      case 11: self = .singleByte("windows-874")
      default: self = .singleByte("iso-8859-\(number)")
      }
      return
    }
    return nil
  }

  private static let labels: [String: Charset] = {
    var labels: [String: Charset] = [
      "utf-16": .utf16(bigEndian: false), "utf-16le": .utf16(bigEndian: false),
      "utf-16be": .utf16(bigEndian: true), "unicode": .utf16(bigEndian: false),
      "ucs-2": .utf16(bigEndian: false), "iso-10646-ucs-2": .utf16(bigEndian: false),
    ]
    for name in ["utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "x-unicode20utf8"] {
      labels[name] = .utf8
    }
    for name in [
      "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "latin1", "l1", "us-ascii",
      "ascii", "ansi_x3.4-1968", "iso-ir-100", "ibm819", "cp819", "csisolatin1", "windows-1252", "cp1252",
      "x-cp1252",
    ] {
      labels[name] = .singleByte("windows-1252")
    }
    for name in ["koi8-r", "koi8-u", "ibm866", "macintosh", "windows-874"] {
      labels[name] = .singleByte(name)
    }
    for (names, name) in [
      (["koi8", "koi", "koi8_r", "cskoi8r"], "koi8-r"), (["cp866", "866", "csibm866"], "ibm866"),
      (["mac", "x-mac-roman", "csmacintosh"], "macintosh"), (["tis-620", "dos-874"], "windows-874"),
    ] {
      for label in names { labels[label] = .singleByte(name) }
    }
    for (names, name) in [
      (
        ["shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "csshiftjis", "ms932"],
        "shift_jis"
      ),
      (["euc-jp", "x-euc-jp", "cseucpkdfmtjapanese"], "euc-jp"),
      (["gb18030", "gbk", "gb2312", "gb_2312", "gb_2312-80", "x-gbk", "chinese", "csgb2312"], "gb18030"),
      (["big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5"], "big5"),
      (["euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949", "cseuckr"], "euc-kr"),
    ] {
      for label in names { labels[label] = .multiByte(name) }
    }
    return labels
  }()
}

extension Charset {
  /// The charset that a page claims within its first 4 KB: an XML declaration, `meta charset`, `meta
  /// http-equiv`.
  static func claimed(in bytes: [UInt8]) -> Charset? {
    let head = bytes.prefix(4096)
    if head.starts(with: Array("<?xml".utf8)), let close = head.firstIndex(of: UInt8(ascii: ">")) {
      if let charset = value(after: "encoding", in: head[..<close]) { return asciiCompatible(charset) }
    }
    var position = head.startIndex
    while let open = head[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open + 1
      if starts("<!--", in: head, at: open) {
        position = find("-->", in: head, from: open + 2) ?? head.endIndex
      } else if starts("<meta", in: head, at: open) {
        let close = head[open...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
        if let charset = value(after: "charset", in: head[open..<close]) { return asciiCompatible(charset) }
        position = close
      }
    }
    return nil
  }

  /// A page that could be read so far as ASCII is no UTF-16, whatever it says.
  private static func asciiCompatible(_ charset: Charset) -> Charset {
    if case .utf16 = charset { return .utf8 }
    return charset
  }

  private static func value(after name: String, in bytes: ArraySlice<UInt8>) -> Charset? {
    var from = bytes.startIndex
    while var position = find(name, in: bytes, from: from) {
      position += name.utf8.count
      from = position
      while position < bytes.endIndex, bytes[position] <= 0x20 { position += 1 }
      guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "=") else { continue }
      position += 1
      while position < bytes.endIndex,
        bytes[position] <= 0x20 || bytes[position] == 0x22 || bytes[position] == 0x27
      {
        position += 1
      }
      let label = bytes[position...].prefix { byte in
        byte > 0x20 && byte != 0x22 && byte != 0x27 && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "/")
      }
      if let charset = Charset(label: label) { return charset }
    }
    return nil
  }

  private static func starts(_ word: String, in bytes: ArraySlice<UInt8>, at position: Int) -> Bool {
    var index = position
    for byte in word.utf8 {
      guard index < bytes.endIndex, bytes[index] | 0x20 == byte | 0x20 else { return false }
      index += 1
    }
    return true
  }

  private static func find(_ word: String, in bytes: ArraySlice<UInt8>, from: Int) -> Int? {
    var position = from
    while position < bytes.endIndex {
      if starts(word, in: bytes, at: position) { return position }
      position += 1
    }
    return nil
  }
}
