/// The pages of a WARC file (1.0 and 1.1), one at a time.
///
/// Given are responses of status 2xx, resources and conversions that are, or may be, HTML or plain text; other records are passed
/// over. After a broken record it goes on with the next one that can be found. For one thread at a time.
public final class WARCReader {
  /// What the file comes to.
  public enum Item: Sendable {
    /// A page.
    case page(WARCPage)
    /// A page that was not accepted.
    case rejected
    /// A record that is broken, with the address it has, if it has one.
    case broken(ArchiveError, uri: String?)
  }

  private static let longestHead = 1 << 18

  private let reader: ByteReader
  private let limit: Int
  /// Whether the last record was broken, so that the start of the next has to be looked for.
  private var isLost = false
  private var isOver = false

  /// Reads `reader` from its place on; pages of more than `limit` bytes are broken.
  public init(_ reader: ByteReader, limit: Int) {
    self.reader = reader
    self.limit = limit
  }

  /// How many bytes of the file were taken, packed as they are.
  public var fileOffset: Int { reader.fileOffset }

  /// Whether these bytes open a WARC file.
  public static func opens(_ start: some Collection<UInt8>) -> Bool {
    start.starts(with: "WARC/1.".utf8)
  }

  /// The next page or broken record; nil at the end. The body of a page that `accepts` refuses is not copied.
  public func next(accepts: (Span<UInt8>) -> Bool) -> Item? {
    while !isOver {
      do throws(ArchiveError) {
        if isLost, try !findRecord() { return nil }
        isLost = false
        if let item = try record(accepts) { return item }
      } catch {
        return broken(error)
      }
    }
    return nil
  }

  private func broken(_ error: ArchiveError) -> Item {
    isLost = true
    if error.code == .unreadable { isOver = true }
    if error.code == .compression { recover() }
    return .broken(error, uri: nil)
  }

  /// After an error of the packing: goes to the next member that opens with a record.
  private func recover() {
    do throws(ArchiveError) {
      if try reader.recover(at: "WARC/1.") { isLost = false } else { isOver = true }
    } catch {
      isOver = true
    }
  }

  // MARK: One record

  /// The next record's page; nil where it has none, and at the end.
  private func record(_ accepts: (Span<UInt8>) -> Bool) throws(ArchiveError) -> Item? {
    while let byte = try reader.available().first, byte == 0x0D || byte == 0x0A { reader.consume(1) }
    let start = reader.position
    let first = try reader.peek(8)
    if first.isEmpty {
      isOver = true
      return nil
    }
    guard WARCReader.opens(first.prefix(8)) else {
      throw ArchiveError(
        code: .warc,
        problem:
          "\(reader.place(start)): found \(Found.text(first)); expected a record, which starts with WARC/1.")
    }
    let head = try self.head()
    let fields = Fields(UnsafeRawBufferPointer(rebasing: try reader.peek(head)[..<head]))
    guard let length = fields.length else {
      let found = fields.lengthText.map { "the Content-Length \"\($0)\"" } ?? "no Content-Length"
      reader.consume(head)
      throw ArchiveError(
        code: .warc, problem: "\(reader.place(start)): found \(found); expected a number of bytes")
    }
    guard fields.mayBePage else {
      reader.consume(head)
      try pass(length, of: start)
      return nil
    }
    if length > limit + WARCReader.longestHead {
      let uri = fields.uri
      reader.consume(head)
      try pass(length, of: start)
      let error = ArchiveError(
        code: .tooLarge,
        problem: "\(reader.place(start)): the record has \(length) bytes; expected at most \(limit)")
      return .broken(error, uri: uri)
    }
    return try page(head, length, start, accepts)
  }

  private func page(
    _ head: Int, _ length: Int, _ start: Int, _ accepts: (Span<UInt8>) -> Bool
  ) throws(ArchiveError) -> Item? {
    let whole = try reader.peek(head + length)
    let cut = reader.memberStart(after: start, before: start + head + length)
    if let cut, reader.opensRecord(at: cut - start, in: whole) {
      reader.consume(cut - start)
      throw cutOff(start, length, cut - start - head, "the next record starts")
    }
    if whole.count < head + length {
      let there = whole.count - head
      reader.consume(whole.count)
      throw cutOff(start, length, there, "the file ends")
    }
    let fields = Fields(UnsafeRawBufferPointer(rebasing: whole[..<head]))
    let block = UnsafeRawBufferPointer(rebasing: whole[head..<head + length])
    if let error = misplacedEnd(whole, head + length, start) {
      // The length is not to be trusted: the next record may start inside the block.
      reader.consume(head)
      throw error
    }
    defer { reader.consume(head + length) }
    do throws(ArchiveError) {
      return try WARCReader.page(fields, block, limit, accepts)
    } catch {
      let error = ArchiveError(code: error.code, problem: "\(reader.place(start)): \(error.problem)")
      return .broken(error, uri: fields.uri)
    }
  }

  /// What is wrong with the bytes behind a block, as far as they are at hand; nil where nothing is.
  private func misplacedEnd(_ bytes: UnsafeRawBufferPointer, _ end: Int, _ start: Int) -> ArchiveError? {
    if bytes.count - end < 4 { return nil }
    let rest = UnsafeRawBufferPointer(rebasing: bytes[end...])
    if rest.starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) || rest.starts(with: [0x0A, 0x0A]) { return nil }
    return ArchiveError(
      code: .warc,
      problem:
        "\(reader.place(start)): found \(Found.text(rest)) behind the \(end) bytes of the record; expected an "
        + "empty line")
  }

  private func cutOff(_ start: Int, _ length: Int, _ there: Int, _ why: String) -> ArchiveError {
    ArchiveError(
      code: .warc,
      problem: "\(reader.place(start)): found \(there) bytes of content and then \(why); expected \(length), "
        + "as Content-Length says")
  }

  /// How many bytes the head of the record takes.
  private func head() throws(ArchiveError) -> Int {
    var bytes = try reader.available()
    while true {
      if let head = HeaderFields.head(
        in: UnsafeRawBufferPointer(rebasing: bytes.prefix(WARCReader.longestHead)))
      {
        return head.whole
      }
      // No further than needed: what is wrong with the next member is not this record's.
      let count = bytes.count
      if count < WARCReader.longestHead { bytes = try reader.peek(count + 1) }
      if bytes.count == count {
        let start = reader.position
        reader.consume(min(count, 8))
        throw ArchiveError(
          code: .warc,
          problem:
            "\(reader.place(start)): found no empty line within \(min(count, WARCReader.longestHead)) bytes; "
            + "expected one behind the head of the record")
      }
    }
  }

  /// Passes over the content of a record.
  private func pass(_ length: Int, of start: Int) throws(ArchiveError) {
    let there = try reader.skip(length)
    if there < length { throw cutOff(start, length, there, "the file ends") }
  }

  private static func page(
    _ fields: Fields, _ block: UnsafeRawBufferPointer, _ limit: Int, _ accepts: (Span<UInt8>) -> Bool
  ) throws(ArchiveError) -> Item? {
    guard fields.isHTTP else {
      guard isAccepted(block, accepts) else { return .rejected }
      return .page(
        WARCPage(
          uri: fields.uri ?? "", fetched: fields.date, mediaType: fields.mediaType, charset: fields.charset,
          body: Array(block)))
    }
    let response = try HTTPResponse(block)
    guard response.status / 100 == 2, isText(response.mediaType) else { return nil }
    return try response.withBody(limit: limit) { (body) throws(ArchiveError) in
      guard isAccepted(body, accepts) else { return .rejected }
      return .page(
        WARCPage(
          uri: fields.uri ?? "", fetched: fields.date, mediaType: response.mediaType,
          charset: response.charset, body: Array(body)))
    }
  }

  private static func isAccepted(_ bytes: UnsafeRawBufferPointer, _ accepts: (Span<UInt8>) -> Bool) -> Bool {
    bytes.withMemoryRebound(to: UInt8.self) { accepts(Span(_unsafeElements: $0)) }
  }

  private static func isText(_ mediaType: String?) -> Bool {
    guard let mediaType else { return true }
    return ["text/html", "application/xhtml+xml", "text/plain"].contains(mediaType)
  }

  // MARK: After a broken record

  /// Goes to the next line that opens a record; false where there is none.
  private func findRecord() throws(ArchiveError) -> Bool {
    while true {
      let bytes = try reader.peek(9)
      var from = 0
      while let feed = ByteReader.firstIndex(of: 0x57, in: UnsafeRawBufferPointer(rebasing: bytes[from...])) {
        let place = from + feed
        let isLineStart = place == 0 || bytes[place - 1] == 0x0A
        if isLineStart, reader.opensRecord(at: place, in: bytes) {
          reader.consume(place)
          return true
        }
        from = place + 1
      }
      if bytes.count < 9 {
        isOver = true
        return false
      }
      reader.consume(bytes.count - 8)
    }
  }
}

extension ByteReader {
  /// Whether a record starts at that place in `bytes`.
  fileprivate func opensRecord(at place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    WARCReader.opens(bytes[place...].prefix(8))
  }
}
