import Foundation
import Testing

/// Packed files, archives, crawls, lists of files and named fields, as the command line reads them.
@Suite struct CrawlInputTests {
  private static let notice = "The FDA has approved taletrectinib. The ORR was 52% in 66 patients.\n"
  private static let page =
    "<!DOCTYPE html><html><body><p>The FDA has approved taletrectinib for caf\u{E9}s.</p></body></html>"

  private static func record(_ uri: String, _ head: String, _ body: [UInt8]) -> [UInt8] {
    let block = Array("HTTP/1.1 200 OK\r\n\(head)\r\n\r\n".utf8) + body
    return Array(
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-05-18T05:44:12Z\r\nWARC-Target-URI: \(uri)\r\nContent-Type: application/http\r\nContent-Length: \(block.count)\r\n\r\n"
        .utf8) + block + Array("\r\n\r\n".utf8)
  }

  private static func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

  @Test func packedFilesAreReadByTheirContent() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", Self.notice)
    _ = try scratch.file("in/lines.jsonl", "{\"id\": \"l1\", \"text\": \"\(Self.notice.dropLast())\"}\n")
    let run = try Program.shell(
      """
      gzip -k in/a.txt; mv in/a.txt.gz in/b.txt.gz; zstd -q in/a.txt -o in/c.txt.zst
      gzip -c in/a.txt | zstd -q > in/d.txt.gz.zst; gzip in/lines.jsonl; cp in/b.txt.gz in/e.bin; cp in/b.txt.gz in/f.dat.gz
      "$assay" extract in && cat in/c.txt.zst | "$assay" extract - && cat in/lines.jsonl.gz | "$assay" extract - && "$assay" extract in/e.bin
      """, in: scratch.folder)
    #expect(run.code == 0, "\(run.messages)")
    let records = try run.records()
    #expect(
      records.map { $0.at("source.uri") } == [
        "in/a.txt", "in/b.txt.gz", "in/c.txt.zst", "in/d.txt.gz.zst", "l1", "-", "l1", "in/e.bin",
      ])
    #expect(
      records.allSatisfy { $0.at("notice.agency") == "FDA" && $0.at("source.media_type") == "text/plain" })
    #expect(Set(records.filter { $0.at("source.uri") != "l1" }.map { $0.at("id") }).count == 1)
  }

  @Test func packedFileThatIsBroken() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", Self.notice)
    let run = try Program.shell(
      """
      gzip -k in/a.txt; head -c 40 in/a.txt.gz > in/cut.txt.gz; rm in/a.txt.gz
      head -c 200000000 /dev/zero | gzip -1 > in/bomb.txt.gz
      "$assay" extract in
      """, in: scratch.folder)
    #expect(run.code == 2)
    let records = try run.records()
    #expect(records.map { $0.at("source.uri") } == ["in/a.txt", "in/bomb.txt.gz", "in/cut.txt.gz"])
    #expect(records.map { $0.at("error.code") } == ["nil", "E203", "E121"])
    #expect(records[1].at("error.message").hasPrefix("unpacked, the file has more than 134217728 bytes"))
    #expect(
      records[2].at("error.message")
        == "the gzip data ends at byte 40, in the middle of the member at byte 0; expected the rest of the member"
    )
  }

  @Test func crawl() throws {
    let scratch = try Scratch()
    let page = Self.latin(Self.page)
    let chunked = Array("\(String(page.count, radix: 16))\r\n".utf8) + page + Array("\r\n0\r\n\r\n".utf8)
    let html = "Content-Type: text/html; charset=ISO-8859-1"
    let records = [
      Self.record("http://a/1", html, page),
      Self.record("http://a/2", html, Array("<html><body>Nothing of note.</body></html>".utf8)),
      Self.record("http://a/3", html + "\r\nTransfer-Encoding: chunked", chunked),
      Self.record("http://a/4", html + "\r\nTransfer-Encoding: chunked", Array("5\r\nhello".utf8)),
    ]
    _ = try scratch.file("crawl.warc", records.flatMap { $0 })
    for (index, record) in records.enumerated() { _ = try scratch.file("r\(index)", record) }
    let run = try Program.shell(
      """
      for r in r?; do gzip -c $r; done > crawl.warc.gz; tar cf crawl.tar crawl.warc.gz
      for f in crawl.warc crawl.warc.gz crawl.tar; do "$assay" extract $f --include-text; done; cat crawl.warc.gz | "$assay" extract -
      """, in: scratch.folder)
    let found = try run.records()
    #expect(found.count == 12)
    for group in stride(from: 0, to: found.count, by: 3) {
      let three = found[group..<group + 3]
      #expect(three.map { $0.at("source.uri") } == ["http://a/1", "http://a/3", "http://a/4"])
      #expect(three.map { $0.at("error.code") } == ["nil", "nil", "E123"])
      #expect(three.first?.at("source.fetched") == "2024-05-18T05:44:12Z")
      #expect(three.first?.at("source.charset") == "windows-1252")
      #expect(three.first?.at("source.byte_length") == "\(page.count)")
    }
    #expect(found[0].at("text").contains("caf\u{E9}s"))
    #expect(found[2].at("error.message").hasPrefix("crawl.warc: byte "))
    let all = try Program.run("extract", "crawl.warc", "--gate", "off", "--output", "out", in: scratch.folder)
    #expect(all.messages.contains("3 read"))
    let gated = try Program.run("extract", "crawl.warc", "--output", "out", in: scratch.folder)
    #expect(gated.messages.contains("2 read") && gated.messages.contains("1 dropped"))
  }

  @Test func gateForFilesThatAreNamed() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", Self.notice)
    _ = try scratch.file("in/b.txt", "Nothing of note was said.")
    #expect(try Program.run("extract", "in", in: scratch.folder).records().count == 2)
    let gated = try Program.run("extract", "in", "--gate", "on", in: scratch.folder)
    #expect(gated.code == 0)
    #expect(try gated.records().map { $0.at("source.uri") } == ["in/a.txt"])
  }

  @Test func archiveOfNotices() throws {
    let scratch = try Scratch()
    for name in ["in/a.txt", "in/deep/b.html", "in/._a.txt", "in/c.png"] {
      _ = try scratch.file(name, Self.notice)
    }
    let run = try Program.shell(
      """
      tar cf n.tar --sort=name in; gzip -k n.tar; tar cf cut.tar in/deep/b.html; truncate -s 530 cut.tar
      "$assay" extract n.tar; "$assay" extract n.tar.gz; "$assay" extract cut.tar
      """, in: scratch.folder)
    let records = try run.records()
    #expect(
      records.map { $0.at("source.uri") } == [
        "n.tar!/in/a.txt", "n.tar!/in/deep/b.html", "n.tar.gz!/in/a.txt", "n.tar.gz!/in/deep/b.html",
        "cut.tar!/in/deep/b.html", "cut.tar!/in/deep/b.html",
      ])
    #expect(records[4].at("error.code") == "E124")
    #expect(
      records[4].at("error.message")
        == "byte 0: the archive ends after 18 bytes of the member; expected \(Self.notice.utf8.count)")
  }

  @Test func emptyCrawlAndEmptyPackedFile() throws {
    let scratch = try Scratch()
    let run = try Program.shell(
      ": > e.warc; gzip -c e.warc > e.warc.gz; gzip -c e.warc > e.txt.gz; \"$assay\" extract e.warc e.warc.gz; \"$assay\" extract e.txt.gz",
      in: scratch.folder)
    #expect(try run.records().map { $0.at("error.code") } == ["E201"])
  }

  @Test func filesFromAList() throws {
    let scratch = try Scratch()
    for name in ["a.txt", "b c.txt", "d/e.txt"] { _ = try scratch.file(name, Self.notice) }
    let run = try Program.run(
      "extract", "--files-from", "-", input: Data("b c.txt\r\n\nnowhere.txt\nd\na.txt".utf8),
      in: scratch.folder)
    #expect(run.code == 2)
    let records = try run.records()
    #expect(records.map { $0.at("source.uri") } == ["b c.txt", "nowhere.txt", "d/e.txt", "a.txt"])
    #expect(records[1].at("error.code") == "E101")
    _ = try scratch.file("list", "a.txt\n")
    #expect(try Program.run("extract", "d", "--files-from", "list", in: scratch.folder).records().count == 2)
    let none = try Program.run("extract", "--files-from", "no-list", in: scratch.folder)
    #expect(none.code == 2)
    #expect(none.messages.contains("no-list: E101: cannot be opened: No such file or directory"))
    let twice = try Program.run("extract", "--files-from", "-", input: Data("-\n".utf8), in: scratch.folder)
    #expect(twice.messages.contains("found - in a list that is read from standard input; expected a path"))
  }

  @Test func fieldsByName() throws {
    let lines = """
      {"key": "a", "body": "The FDA approved it.", "html": 5}
      {"key": "b", "page": "<p>The FDA approved it.</p>"}
      {"id": "c", "body": "x"}
      {"key": "d", "text": "x"}

      """
    let run = try Program.run(
      "extract", "-", "--input-format", "jsonl", "--id-field", "key", "--text-field", "body", "--html-field",
      "page",
      input: Data(lines.utf8))
    let records = try run.records()
    #expect(records.map { $0.at("source.uri") } == ["a", "b", "-:3", "d"])
    #expect(records.map { $0.at("error.code") } == ["nil", "nil", "E112", "E112"])
    #expect(records[2].at("error.message") == "line 3: the field \"key\" is missing")
    #expect(records[3].at("error.message") == "line 4: neither \"body\" nor \"page\" is given")
    #expect(try Program.run("extract", "-", "--id-field", "text", input: Data()).code == 2)
  }

  @Test func shardsAreParts() throws {
    let lines = (0..<200).map { "{\"id\": \"n\($0)\", \"text\": \"The FDA approved drug \($0).\"}" } + ["{"]
    let input = Data(lines.joined(separator: "\n").utf8)
    let whole = try Program.run("extract", "-", input: input).text.split(separator: "\n").map(String.init)
    var parts: [String] = []
    for number in 1...3 {
      let part = try Program.run("extract", "-", "--shard", "\(number)/3", input: input)
        .text.split(separator: "\n").map(String.init)
      #expect((30..<110).contains(part.count))
      parts += part
    }
    #expect(whole.count == 201)
    #expect(parts.sorted() == whole.sorted())
    for wrong in ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/2"] {
      #expect(try Program.shell("\"$assay\" extract - --shard=\(wrong) < /dev/null").code == 2)
    }
  }

  @Test func oneLargePageStopsNoOther() throws {
    let scratch = try Scratch()
    let words = String(repeating: "Nothing of note was said in this sentence. ", count: 100_000)
    _ = try scratch.file("in/a.txt", Self.notice + words)
    for index in 0..<600 { _ = try scratch.file("in/b\(index).txt", Self.notice) }
    let one = try Program.run("extract", "in", "--jobs", "1", in: scratch.folder)
    #expect(try Program.run("extract", "in", "--jobs", "3", in: scratch.folder).output == one.output)
    #expect(try one.records().count == 601)
  }

  @Test func statisticsAndQuiet() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", Self.notice)
    _ = try scratch.file("in/b.txt", "Nothing of note was said.")
    _ = try scratch.file("in/c.txt", "")
    let run = try Program.run(
      "extract", "in", "--gate", "on", "--output", "out", "--quiet", "--stats", "stats.json",
      in: scratch.folder)
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    let data = try Data(contentsOf: scratch.folder.appending(path: "stats.json"))
    let stats = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    for (path, value) in [
      ("documents", "3"), ("notices", "1"), ("approvals", "1"), ("failures", "0"), ("dropped", "2"),
      ("facts.drugs", "1"),
      ("checks.inconsistent", "0"), ("stopped", "0"), ("last.file", "in/c.txt"), ("last.document", "1"),
      ("input_bytes", "\(Self.notice.utf8.count + 25)"),
    ] {
      #expect(stats.at(path) == value, "\(path)")
    }
    let nowhere = try Program.run("extract", "in", "--stats", "no/stats.json", in: scratch.folder)
    #expect(nowhere.code == 2)
    #expect(nowhere.messages.contains("no/stats.json: could not open: No such file or directory"))
  }

  @Test func barOnATerminal() throws {
    let scratch = try Scratch()
    for index in 0..<400 {
      _ = try scratch.file("in/\(index).txt", String(repeating: Self.notice, count: 60))
    }
    let run = try Program.shell(
      "script -qec '\"$assay\" extract in --jobs 1 > /dev/null' typescript > /dev/null; cat typescript",
      in: scratch.folder)
    #expect(run.text.contains(" document"), "\(run.text)")
    #expect(run.text.contains("MB/s, "))
    #expect(run.text.contains("\r\u{1B}[K"))
  }
}
