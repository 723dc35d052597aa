import Testing

@testable import AssayArchive

/// Records of a crawl: what is read, what is passed over, and what is said of broken ones.
@Suite struct WARCTests {
  private static let html = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"ISO-8859-1\"\r\n\r\n"

  private static func items(_ bytes: [UInt8], piece: Int = .max, limit: Int = 100_000) throws -> [String] {
    let reader = WARCReader(try Packing.unpacked(Packer.reader(bytes, piece: piece)), limit: limit)
    var items: [String] = []
    while let item = reader.next(accepts: { $0.count > 0 && $0[0] != UInt8(ascii: "!") }) {
      switch item {
      case .page(let page):
        items.append("\(page.uri) \(page.charset ?? "-") \(String(decoding: page.body, as: UTF8.self))")
      case .rejected: items.append("rejected")
      case .broken(let error, let uri): items.append("\(uri ?? "") \(error)")
      }
      if items.count > 1_000 { break }
    }
    return items
  }

  /// The same in one piece, in small ones, and packed with a member for each record.
  private static func itemsInAllForms(_ records: [[UInt8]]) throws -> [String] {
    let whole = records.flatMap { $0 }
    let plain = try items(whole)
    for piece in [1, 3, 100] { #expect(try items(whole, piece: piece) == plain) }
    let packed = try records.flatMap { try Packer.gzip($0) }
    for piece in [1, 100, .max] { #expect(try items(packed, piece: piece).map(withoutMember) == plain) }
    #expect(try items(Packer.gzip(whole)).map(withoutMember) == plain)
    #expect(try items(Packer.zstd(whole)).map(withoutMember) == plain)
    return plain
  }

  /// An error as it is where nothing is packed.
  private static func withoutMember(_ item: String) -> String {
    item.replacing(/\ of the unpacked data, in the member at byte [0-9]+/, with: "")
  }

  @Test func pagesAreReadAndTheRestPassedOver() throws {
    let records = [
      Packer.record("", "software: test", type: "warcinfo", contentType: "application/warc-fields"),
      Packer.record("http://a/", "GET / HTTP/1.1\r\n\r\n", type: "request"),
      Packer.record("<http://a/1>", Self.html + "<p>one</p>", version: "WARC/1.1"),
      Packer.record("http://a/2", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\ngone"),
      Packer.record("http://a/3", "HTTP/2 200\r\nContent-Type: image/png\r\n\r\nx"),
      Packer.record("http://a/4", "HTTP/1.0 200 OK\n\n<p>four</p>"),
      Packer.record("http://a/5", Self.html + "!rejected"),
      Packer.record("http://a/6", "six", type: "conversion", contentType: "text/plain; charset=utf-8"),
      Packer.record("http://a/7", "metadata", type: "metadata"),
      Packer.record("dns:a", "1.2.3.4", contentType: "text/dns"),
      Packer.record("http://a/8", Self.html),
    ]
    #expect(
      try Self.itemsInAllForms(records) == [
        "http://a/1 ISO-8859-1 <p>one</p>", "http://a/4 - <p>four</p>", "rejected", "http://a/6 utf-8 six",
        "rejected",
      ])
  }

  @Test(arguments: [
    ("2024-05-18T05:44:12Z", true), ("2024-05-18T05:44:12.123456789Z", true), ("2024-05", true),
    ("2024", true),
    ("2024-05-18T05:44Z", true), ("2024-05-18 05:44:12Z", false), ("yesterday", false),
    ("2024-05-18T05:44:12", false),
    ("2024-05-18T05:44:12.Z", false), ("", false),
  ])
  func datesAreKept(_ date: String, _ isDate: Bool) throws {
    let reader = WARCReader(Packer.reader(Packer.record("u", Self.html + "x", date: date)), limit: 1_000)
    guard case .page(let page)? = reader.next(accepts: { _ in true }) else {
      Issue.record("no page")
      return
    }
    #expect(page.fetched == (isDate ? date : nil))
    #expect(page.mediaType == "text/html")
  }

  private static func coded(_ head: String, _ body: [UInt8]) throws -> String {
    let message = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(head)\r\n\r\n".utf8) + body
    let items = try itemsInAllForms([Packer.record("u", message)])
    return items.joined(separator: "|")
  }

  @Test func bodiesAreDecoded() throws {
    let text = Array("hello".utf8)
    let chunks = Array("3\r\nhel\r\n2;name=value\r\nlo\r\n0\r\nTrailer: x\r\n\r\n".utf8)
    #expect(try Self.coded("Transfer-Encoding: chunked", chunks) == "u - hello")
    #expect(try Self.coded("Content-Encoding: gzip", Packer.gzip(text)) == "u - hello")
    #expect(try Self.coded("content-encoding:  X-GZIP", Packer.gzip(text)) == "u - hello")
    #expect(try Self.coded("Content-Encoding: deflate", Packer.gzip(text, window: 15)) == "u - hello")
    #expect(try Self.coded("Content-Encoding: deflate", Packer.gzip(text, window: -15)) == "u - hello")
    #expect(try Self.coded("Content-Encoding: zstd", Packer.zstd(text)) == "u - hello")
    #expect(try Self.coded("Content-Encoding: identity", text) == "u - hello")
    let packed = try Packer.gzip(text)
    let both = Array("\(String(packed.count, radix: 16))\r\n".utf8) + packed + Array("\r\n0\r\n\r\n".utf8)
    #expect(try Self.coded("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", both) == "u - hello")
    // What a crawler decoded already, with the head as it came.
    #expect(
      try Self.coded("Transfer-Encoding: chunked\r\nContent-Encoding: br", Array(" <p>x</p>".utf8))
        == "u -  <p>x</p>")
    // A wrong Content-Length of HTTP says nothing: the record's own does.
    #expect(try Self.coded("Content-Length: 3", text) == "u - hello")
    #expect(try Self.coded("Content-Length: 300", text) == "u - hello")
  }

  @Test(arguments: [
    (
      "Transfer-Encoding: chunked", "zz\r\nhello\r\n0\r\n\r\n",
      "E123: byte 0 of the body: found the bytes 7A 7A 0D; expected the size of a chunk in hexadecimal digits"
    ),
    (
      "Transfer-Encoding: chunked", "5\r\nhello\r\n",
      "E123: byte 10 of the body: found the end; expected the size of a chunk in hexadecimal digits"
    ),
    (
      "Transfer-Encoding: chunked", "ff\r\nhello\r\n0\r\n\r\n",
      "E123: byte 0 of the body: found a chunk of 255 bytes of which 12 are there; expected all of them"
    ),
    (
      "Transfer-Encoding: chunked", "2\r\nhello\r\n0\r\n\r\n",
      "E123: byte 5 of the body: found the bytes 6C 6C 6F 0D 0A 30 0D 0A behind a chunk; expected the end of a line"
    ),
    (
      "Transfer-Encoding: chunked", "-5\r\nhello\r\n",
      "E123: byte 0 of the body: found the bytes 2D 35 0D; expected the size of a chunk in hexadecimal digits"
    ),
    (
      "Content-Encoding: br", "hello",
      "E123: found the content encoding \"br\"; expected gzip, deflate, zstd or identity"
    ),
    ("Content-Encoding: deflate", "hello", "E121: byte"),
  ])
  func brokenBodiesAreSaid(_ head: String, _ body: String, _ said: String) throws {
    let text = try Self.coded(head, Array(body.utf8))
    let parts = said.split(separator: ": ", maxSplits: 1)
    #expect(text.hasPrefix("u \(parts[0]): byte 0"), "\(text)")
    #expect(text.contains(parts[1]), "\(text)")
  }

  @Test func brokenBodyThatIsPacked() throws {
    let packed = Array(try Packer.gzip(Packer.noise(100)).dropLast(20))
    #expect(
      try Self.coded("Content-Encoding: gzip", packed).contains(": in the body: the gzip data ends at byte"))
    let bomb = try Packer.gzip([UInt8](repeating: 65, count: 1_000_000))
    #expect(try Self.coded("Content-Encoding: gzip", bomb).contains("E203: byte 0"))
  }

  @Test func noHTTPAtAll() throws {
    let items = try Self.itemsInAllForms([
      Packer.record("u", "<html>"), Packer.record("v", "HTTP/1.1 200 OK\r\nContent-Type: text/html"),
      Packer.record("w", Self.html + "good"),
    ])
    #expect(items.count == 3)
    #expect(
      items[0].contains("E123: ") && items[0].contains("expected a status line such as HTTP/1.1 200 OK"))
    #expect(items[1].contains("found no empty line in 40 bytes"))
    #expect(items[2] == "w ISO-8859-1 good")
  }

  @Test func brokenRecordsAreSaidAndTheNextAreRead() throws {
    let good = Packer.record("good", Self.html + "ok")
    let last = "good ISO-8859-1 ok"
    let broken: [([UInt8], String)] = [
      (
        Packer.record("u", Self.html, length: "abc"),
        "found the Content-Length \"abc\"; expected a number of bytes"
      ),
      (
        Packer.record("u", Self.html, length: "-1"),
        "found the Content-Length \"-1\"; expected a number of bytes"
      ),
      (Packer.record("u", Self.html, length: "99999999999999999999"), "expected a number of bytes"),
      (Packer.record("u", Self.html, length: ""), "expected a number of bytes"),
      (Packer.record("u", Self.html + "body", length: "50"), "behind the"),
      (
        Packer.record("u", Self.html, version: "WARC/0.9"),
        "found the bytes 57 41 52 43 2F 30 2E 39; expected a record, which starts with WARC/1."
      ),
      (Array("garbage\r\n\r\n".utf8), "found the bytes 67 61 72 62 61 67 65 0D; expected a record"),
    ]
    for (bytes, said) in broken {
      let items = try Self.items(good + bytes + good)
      #expect(items.count == 3, "\(items)")
      #expect(items.first == last && items.last == last, "\(items)")
      #expect(
        items.count > 1 && items[1].contains("E122: byte \(good.count)") && items[1].contains(said),
        "\(items)")
      #expect(try Self.items(good + bytes + good, piece: 10).last == last)
      #expect(try Self.items(Packer.gzip(good) + Packer.gzip(bytes) + Packer.gzip(good)).last == last)
    }
  }

  @Test func recordLongerThanItIs() throws {
    let good = Packer.record("good", Self.html + "ok")
    let long = Packer.record("u", Self.html, length: "400")
    let plain = try Self.items(good + long + good + good + good + good)
    #expect(plain.filter { $0 == "good ISO-8859-1 ok" }.count >= 4, "\(plain)")
    #expect(plain.contains { $0.contains("E122") })
    // Where each record is a member of its own, none is lost.
    let members = try [good, long, good, good].flatMap { try Packer.gzip($0) }
    let packed = try Self.items(members)
    #expect(packed.filter { $0 == "good ISO-8859-1 ok" }.count == 3, "\(packed)")
    #expect(
      packed.contains { $0.contains("and then the next record starts; expected 400, as Content-Length says") }
    )
  }

  @Test func fileThatEndsEarly() throws {
    let good = Packer.record("good", Self.html + "ok")
    for count in 1..<(good.count - 4) {
      let items = try Self.items(good + good.prefix(count))
      #expect(items.count == 2 && items[0] == "good ISO-8859-1 ok", "\(count): \(items)")
      #expect(items.last?.contains("E122: byte \(good.count)") ?? false, "\(count): \(items)")
    }
    let packed = try Packer.gzip(good)
    for count in 4..<packed.count {
      let items = try Self.items(packed + packed.prefix(count))
      // Where only its checksum is cut off, the record is there.
      #expect(items.count >= 2 && items[0] == "good ISO-8859-1 ok", "\(count): \(items)")
      #expect(items.last?.contains("E121: the gzip data ends at byte") ?? false, "\(count): \(items)")
    }
  }

  @Test func brokenMemberIsPassedOver() throws {
    let records = (0..<6).map {
      Packer.record("u\($0)", Self.html + String(repeating: "abc \($0)", count: 30))
    }
    let members = try records.map { try Packer.gzip($0) }
    // Of the last one it cannot be told whether it is broken or cut off.
    for broken in 0..<5 {
      for place in stride(from: 12, to: members[broken].count - 1, by: 5) {
        var bytes = members
        bytes[broken][place] ^= 0x55
        let items = try Self.items(bytes.flatMap { $0 })
        let read = items.filter { $0.hasPrefix("u") }.map { String($0.prefix(2)) }
        #expect(read == (0..<6).filter { $0 != broken }.map { "u\($0)" }, "\(broken) \(place): \(items)")
        #expect(items.filter { $0.contains("E121") }.count == 1, "\(broken) \(place): \(items)")
      }
    }
  }

  @Test func limitsHold() throws {
    let large = Packer.record("big", Self.html + String(repeating: "x", count: 400_000))
    let good = Packer.record("good", Self.html + "ok")
    for bytes in [large + good, try Packer.gzip(large) + Packer.gzip(good)] {
      let items = try Self.items(bytes)
      #expect(items.count == 2 && items[1] == "good ISO-8859-1 ok", "\(items)")
      #expect(items[0].hasPrefix("big E203: byte 0"))
    }
    let slightly = Packer.record("big", Self.html + String(repeating: "x", count: 100_001))
    #expect(try Self.items(slightly)[0].contains("the body has 100001 bytes; expected at most 100000"))
    #expect(try Self.items([]) == [])
    #expect(try Self.items(Array("\r\n\r\n".utf8)) == [])
    let endless = Array("WARC/1.0\r\n".utf8) + [UInt8](repeating: 65, count: 300_000)
    #expect(try Self.items(endless + Array("\r\n\r\n".utf8) + good).last == "good ISO-8859-1 ok")
  }

  @Test func noBytesEndTheProcess() throws {
    let good =
      Packer.record("u", Self.html + "ok", version: "WARC/1.1") + Packer.record("v", Self.html + "!no")
    for seed in 0..<300 as Range<UInt64> {
      var bytes = good
      for (place, value) in zip(Packer.noise(4, seed: seed), Packer.noise(4, seed: seed + 1_000)) {
        bytes[Int(place) * bytes.count / 256] = value
      }
      _ = try Self.items(bytes, piece: Int(seed % 40) + 1)
    }
  }
}
