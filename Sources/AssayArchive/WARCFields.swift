extension WARCReader {
  /// What the head of a record says.
  struct Fields {
    private static let zero = UInt8(ascii: "0")

    /// `Content-Length` as it stands there; nil where it does not.
    let lengthText: String?
    /// The address, without the angle brackets that some put around it; nil where there is none.
    let uri: String?
    /// The date, where it has the form of one.
    let date: String?
    /// Whether the block is an HTTP response.
    let isHTTP: Bool
    /// The type of a block that is none, lower-case.
    let mediaType: String?
    /// Its charset.
    let charset: String?
    /// Whether the record may hold a page.
    let mayBePage: Bool

    /// Reads the head of a record.
    init(_ head: UnsafeRawBufferPointer) {
      let fields = HeaderFields(head)
      lengthText = fields.value(of: "content-length")
      let kind = fields.lowercasedValue(of: "warc-type")
      let isResponse = kind == "response"
      guard isResponse || kind == "resource" || kind == "conversion" else {
        (uri, date, mediaType, charset) = (nil, nil, nil, nil)
        (isHTTP, mayBePage) = (false, false)
        return
      }
      let type = fields.lowercasedValue(of: "content-type") ?? ""
      let parts = type.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\"" } }
      isHTTP = isResponse && parts.first == "application/http"
      mediaType = parts.first
      charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map { String($0.dropFirst(8)) }
      let isText =
        mediaType == "text/html" || mediaType == "application/xhtml+xml" || mediaType == "text/plain"
      mayBePage = isHTTP || !isResponse && isText
      uri = fields.value(of: "warc-target-uri").map { text in
        text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
      }
      date = fields.value(of: "warc-date").flatMap { Fields.isDate($0) ? $0 : nil }
    }

    /// `Content-Length`, where it is one.
    var length: Int? {
      guard let lengthText, lengthText.utf8.allSatisfy({ $0 &- Fields.zero < 10 }) else { return nil }
      return Int(lengthText)
    }

    /// `2024-05-18T05:44:12Z`, with a fraction of a second or cut off behind any part.
    private static func isDate(_ text: String) -> Bool {
      let form = Array("0000-00-00T00:00:00".utf8)
      var bytes = Array(text.utf8)
      if bytes.count > 10 {
        guard bytes.removeLast() == UInt8(ascii: "Z") else { return false }
      }
      guard [4, 7, 10, 16, 19].contains(bytes.count) || bytes.count > 20 && bytes[19] == UInt8(ascii: ".")
      else {
        return false
      }
      for (index, byte) in bytes.enumerated() where index != 19 {
        let isDigit = byte &- zero < 10
        if index < form.count ? (form[index] == zero ? !isDigit : byte != form[index]) : !isDigit {
          return false
        }
      }
      return true
    }
  }
}
