import Foundation
import Testing

private let notice =
  "The FDA approved taletrectinib (Ibtrozi) on June 11, 2025. The ORR was 90% of 103 patients.\n"

/// What cannot be read gives a record or an error with its reason; the others are still written; the exit code tells.
@Suite struct BadInputTests {
  /// Reads `bytes` between two good notices.
  private func extract(_ name: String, _ bytes: some Sequence<UInt8>) throws -> (Program.Run, [[String: Any]])
  {
    let scratch = try Scratch()
    let first = try scratch.file("a.txt", notice)
    let bad = try scratch.file(name, bytes)
    let last = try scratch.file("z.txt", notice)
    let run = try Program.run("extract", first, bad, last)
    let records = try run.records()
    try #require(records.count == 3)
    #expect(records[0].at("status") == "ok")
    #expect(records[1].at("source.uri") == bad)
    #expect(records[2].at("status") == "ok")
    return (run, records)
  }

  private func expectError(_ name: String, _ bytes: some Sequence<UInt8>, _ code: String) throws {
    let (run, records) = try extract(name, bytes)
    #expect(run.code == 2)
    #expect(records[1].at("status") == "error")
    #expect(records[1].at("error.code") == code)
    #expect(records[1].at("error.stage") != "nil")
    #expect(run.messages.contains("\(name): \(code): \(records[1].at("error.message"))"))
  }

  private func expectRecord(_ name: String, _ bytes: some Sequence<UInt8>) throws -> [String: Any] {
    let (run, records) = try extract(name, bytes)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.messages.isEmpty)
    #expect(records[1].at("status") == "ok")
    return records[1]
  }

  @Test func emptyFile() throws { try expectError("empty.txt", [], "E201") }

  @Test func byteOrderMarkAlone() throws { try expectError("mark.txt", [0xEF, 0xBB, 0xBF], "E201") }

  @Test func binaryFile() throws {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + (0..<255)
    try expectError("picture.html", picture, "E202")
  }

  @Test func fiftyMegabytesOfDivs() throws {
    let bytes = Array(repeating: Array("<div>".utf8), count: 10 << 20).joined()
    let (run, records) = try extract("divs.html", bytes)
    // Over a limit, and said so: nothing is lost in silence.
    #expect(run.code == 2)
    #expect(records[1].at("error.code") == "E204")
  }

  @Test func twoHundredThousandNestedTags() throws {
    let depth = 200_000
    let page =
      "<html><body>" + String(repeating: "<div>", count: depth) + "<p>" + notice + "</p>"
      + String(repeating: "</div>", count: depth) + "</body></html>"
    let record = try expectRecord("nested.html", page.utf8)
    #expect(record.at("source.media_type") == "text/html")
  }

  @Test func unclosedTags() throws {
    let page = "<html><body><div><p><b>" + String(repeating: notice, count: 8) + "<p><table><tr><td>1<td>2"
    let record = try expectRecord("unclosed.html", page.utf8)
    #expect(record.at("source.media_type") == "text/html")
  }

  @Test func zeroBytesInAPage() throws {
    let page = "<html><body><p>The FDA appr\0oved it.</p><p>" + notice + "</p></body></html>"
    let (run, records) = try extract("zeros.html", page.utf8)
    #expect(run.code == 0 || records[1].at("error.code") == "E202")
  }

  @Test func zeroBytesInAText() throws {
    let (run, records) = try extract("zeros.txt", ("The FDA\0 approved.\n" + notice).utf8)
    #expect(run.code == 0 || records[1].at("error.code") == "E202")
  }

  @Test func twentyMegabyteLine() throws {
    let sentence =
      "The agency will look at the data again before the end of the coming year and decide then. "
    let filling = Array(repeating: Array(sentence.utf8), count: (20 << 20) / sentence.utf8.count).joined()
    let line = Array(notice.utf8.dropLast()) + [0x20] + filling + Array(notice.utf8)
    let record = try expectRecord("line.txt", line)
    #expect(record.at("source.byte_length") == "\(line.count)")
    // What stands at the end of the line is read like what stands at its start.
    let percentages = try #require(record["percentages"] as? [[String: Any]])
    #expect(percentages.map { $0.at("printed") } == ["90", "90"])
  }

  @Test func undecodableBytesAreCounted() throws {
    let record = try expectRecord("bytes.txt", Array(notice.utf8) + [0x81, 0xFE, 0xFF] + Array("é".utf8))
    #expect(record.at("source.undecodable") != "nil")
  }

  @Test func missingFile() throws {
    let scratch = try Scratch()
    let good = try scratch.file("a.txt", notice)
    let missing = scratch.folder.appending(path: "missing.txt").path
    let run = try Program.run("extract", missing, good)
    #expect(run.code == 2)
    let records = try run.records()
    try #require(records.count == 2)
    #expect(records[0].at("error.code") == "E101")
    #expect(records[0].at("error.message") == "cannot be opened: No such file or directory")
    #expect(records[1].at("status") == "ok")
    #expect(run.messages == "assay: \(missing): E101: cannot be opened: No such file or directory\n")
  }

  @Test func fileUsedAsFolder() throws {
    let scratch = try Scratch()
    let good = try scratch.file("a.txt", notice)
    let run = try Program.run("extract", good + "/b.txt", good)
    #expect(run.code == 2)
    #expect(try run.records().map { $0.at("status") } == ["error", "ok"])
    #expect(run.messages.contains("Not a directory"))
  }

  @Test func unreadableFolder() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", notice)
    _ = try scratch.file("in/m/b.txt", notice)
    _ = try scratch.file("in/z.txt", notice)
    let inner = scratch.folder.appending(path: "in/m").path
    defer { chmod(inner, 0o755) }
    chmod(inner, 0)
    var line = "\"$assay\" extract in"
    if geteuid() == 0 {
      // The superuser may read everything, so the program runs as nobody, out of a place that nobody can reach.
      chmod(scratch.folder.path, 0o755)
      let copy = scratch.folder.appending(path: "assay").path
      try FileManager.default.copyItem(atPath: try Program.path(), toPath: copy)
      line = "setpriv --reuid=65534 --regid=65534 --clear-groups ./assay extract in"
    }
    let run = try Program.shell(line, in: scratch.folder)
    #expect(run.code == 2)
    #expect(try run.records().map { $0.at("source.uri") } == ["in/a.txt", "in/z.txt"])
    #expect(run.messages == "assay: in/m: E101: the directory cannot be opened: Permission denied\n")
  }

  @Test func foldersInACircle() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", notice)
    _ = try scratch.file("in/m/b.txt", notice)
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: scratch.folder.appending(path: "in/m/up").path, withDestinationPath: "..")
    try files.createSymbolicLink(
      atPath: scratch.folder.appending(path: "in/self.txt").path, withDestinationPath: "self.txt")
    let run = try Program.run("extract", "in", in: scratch.folder)
    #expect(run.code == 2)
    let records = try run.records()
    #expect(records.map { $0.at("source.uri") } == ["in/a.txt", "in/m/b.txt", "in/self.txt"])
    #expect(records.map { $0.at("status") } == ["ok", "ok", "error"])
    #expect(run.messages.contains("in/m/up: E102: is a link back to in; not entered again"))
    #expect(run.messages.contains("in/self.txt: E101: cannot be opened: Too many levels of symbolic links"))
  }

  @Test func pipeInAFolderIsNotOpened() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", notice)
    try #require(mkfifo(scratch.folder.appending(path: "in/b.txt").path, 0o600) == 0)
    let run = try Program.run("extract", "in", in: scratch.folder)
    #expect(run.code == 2)
    #expect(try run.records().count == 1)
    #expect(run.messages.contains("in/b.txt: E103: is a device or a pipe; expected a file"))
  }

  @Test func endlessFile() throws {
    let run = try Program.run("extract", "/dev/zero")
    #expect(run.code == 2)
    #expect(try run.records().first?.at("error.code") == "E203")
  }

  @Test func fullDiskOnStandardOutput() throws {
    let scratch = try Scratch()
    let good = try scratch.file("a.txt", notice)
    let run = try Program.shell("\"$assay\" extract \(good) > /dev/full")
    #expect(run.code == 2)
    #expect(run.messages == "assay: standard output: cannot be written: No space left on device\n")
  }

  @Test func fullDiskInTheFolder() throws {
    let scratch = try Scratch()
    for name in ["a", "b", "c"] { _ = try scratch.file("in/\(name).txt", notice) }
    let filler = String(repeating: "Nothing of note was said in this sentence. ", count: 3_000)
    _ = try scratch.file("in/big.txt", notice + filler)
    // A file may have 64 KB: the text of the big one has more, those of the others fit.
    let run = try Program.shell(
      "trap '' XFSZ; ulimit -f 64; \"$assay\" extract in --include-text --output out", in: scratch.folder)
    #expect(run.code == 2)
    #expect(run.messages.contains("out/big.json: could not write: File too large"))
    #expect(run.messages.contains("out/records.jsonl: could not write: File too large"))
    // What is left of records.jsonl can be gone on with when there is room.
    #expect(
      try scratch.names(in: "out") == [
        ".records.jsonl.manifest", ".records.jsonl.partial", "a.json", "b.json", "c.json",
      ])
    #expect(
      try Program.run("extract", "in", "--include-text", "--output", "out", "--resume", in: scratch.folder)
        .code == 0)
    #expect(try scratch.names(in: "out") == ["a.json", "b.json", "big.json", "c.json", "records.jsonl"])
  }

  @Test func outputThatIsAFile() throws {
    let scratch = try Scratch()
    let good = try scratch.file("a.txt", notice)
    let run = try Program.run("extract", good, "--output", good + "/out")
    #expect(run.code == 2)
    #expect(run.messages.contains("could not create the directory: Not a directory"))
    #expect(run.output.isEmpty)
  }

  @Test func readerThatGoesAway() throws {
    let scratch = try Scratch()
    for index in 0..<200 { _ = try scratch.file("in/\(index).txt", String(repeating: notice, count: 50)) }
    let run = try Program.shell(
      "set -o pipefail; \"$assay\" extract in --include-text | head -c 10 > /dev/null", in: scratch.folder)
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
  }

  @Test func brokenLines() throws {
    let lines = """
      {"id": "one", "text": "The FDA approved it."}
      {"id": "two", "text": "The FDA approved it."
      {"id": "three", "text": 3}

      {"text": "no id"}
      {"id": "five"}
      {"id": "six", "text": "a", "html": "<p>a</p>"}
      [1, 2]
      {"id": "eight", "html": "<html><body><p>The FDA approved it.</p></body></html>"}

      """
    let run = try Program.run("extract", "-", "--input-format", "jsonl", input: Data(lines.utf8))
    #expect(run.code == 2)
    let records = try run.records()
    #expect(
      records.map { $0.at("source.uri") } == ["one", "-:2", "-:3", "-:5", "five", "six", "-:8", "eight"])
    #expect(
      records.map { $0.at("error.code") } == [
        "nil", "E111", "E111", "E112", "E112", "E112", "E111", "nil",
      ])
    #expect(records[1].at("error.message").hasPrefix("line 2, column 45: "))
    #expect(run.messages.contains("assay: -:2: E111: line 2, column 45: "))
  }
}
