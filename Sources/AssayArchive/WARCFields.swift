extension WARCReader {
  /// What the head of a record says. Looked up when it is asked for, in the bytes of the head.
  struct Fields {
    private static let zero = UInt8(ascii: "0")

    private let fields: HeaderFields
    /// `Content-Length`, where it is one.
    let length: Int?
    /// Whether the block is an HTTP response.
    let isHTTP: Bool
    /// Whether the record may hold a page.
    let mayBePage: Bool

    /// Reads the head of a record, whose bytes live as long as this.
    init(_ head: UnsafeRawBufferPointer) {
      fields = HeaderFields(head)
      length = fields.raw("content-length").flatMap { Fields.number($0) }
      let isResponse = fields.value(of: "warc-type", is: "response")
      guard
        isResponse || fields.value(of: "warc-type", is: "resource")
          || fields.value(of: "warc-type", is: "conversion")
      else {
        (isHTTP, mayBePage) = (false, false)
        return
      }
      let type = Fields.parts(fields.raw("content-type")).first
      isHTTP = isResponse && type.map { HeaderFields.matches("application/http", $0) } == true
      let isText = ["text/html", "application/xhtml+xml", "text/plain"].contains { name in
        type.map { HeaderFields.matches(name, $0) } == true
      }
      mayBePage = isHTTP || !isResponse && isText
    }

    /// `Content-Length` as it stands there; nil where it does not.
    var lengthText: String? { fields.value(of: "content-length") }

    /// The address, without the angle brackets that some put around it; nil where there is none.
    var uri: String? {
      fields.value(of: "warc-target-uri").map { text in
        text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
      }
    }

    /// The date, where it has the form of one.
    var date: String? { fields.value(of: "warc-date").flatMap { Fields.isDate($0) ? $0 : nil } }

    /// The type of a block that is no HTTP response, lower-case.
    var mediaType: String? {
      Fields.parts(fields.raw("content-type")).first.map { HeaderFields.lowercased($0) }
    }

    /// Its charset.
    var charset: String? {
      let parts = Fields.parts(fields.raw("content-type")).dropFirst().map { HeaderFields.lowercased($0) }
      return parts.first { $0.hasPrefix("charset=") }.map { String($0.dropFirst(8)) }
    }

    /// What stands between semicolons, without blanks and quotes.
    private static func parts(_ value: UnsafeRawBufferPointer?) -> [[UInt8]] {
      guard let value else { return [] }
      return value.split(separator: UInt8(ascii: ";")).map { part in
        part.filter { $0 != 0x20 && $0 != UInt8(ascii: "\"") }
      }
    }

    private static func number(_ digits: UnsafeRawBufferPointer) -> Int? {
      guard digits.count < 19, !digits.isEmpty, digits.allSatisfy({ $0 &- zero < 10 }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - zero) }
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
