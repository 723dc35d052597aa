import AssayRecord
import Foundation
import Testing

/// What `assay extract` promises of good input.
@Suite struct ExtractTests {
  private static let words = ["ORR", "PFS", "OS", "DOR"]

  private static func notice(_ index: Int) -> String {
    """
    Agency decision number \(index)

    The FDA approved drug\(index)tinib on June \(index % 28 + 1), 2025. The \(words[index % 4]) was \(index % 99 + 1)%
    (95% CI: \(index % 50), \(index % 50 + 40)) in \(100 + index) patients.

    """
  }

  @Test func sameBytesForAnyNumberOfJobs() throws {
    let scratch = try Scratch()
    for index in 0..<300 {
      let folder = index % 3 == 0 ? "in/deep/\(index)" : "in"
      _ = try scratch.file(
        "\(folder)/n\(index).txt", String(repeating: Self.notice(index), count: index % 17 + 1))
    }
    _ = try scratch.file("in/empty.txt", "")
    var outputs: [Data] = []
    for jobs in ["1", "2", "8", "64"] {
      let run = try Program.run("extract", "in", "--jobs", jobs, in: scratch.folder)
      #expect(run.code == 2)
      outputs.append(run.output)
    }
    #expect(outputs.allSatisfy { $0 == outputs[0] })
    #expect(outputs[0].count > 10_000)
  }

  @Test func foldersComeInTheOrderOfTheirPaths() throws {
    let scratch = try Scratch()
    let names = ["a-b/x.txt", "a.txt", "a/x.txt", "a/y/z.HTML", "a0.txt", "B.htm", "b.text", "é.txt"]
    for name in names { _ = try scratch.file("in/" + name, Self.notice(1)) }
    for name in ["a/gold.json", "README.md", ".hidden.txt", ".git/x.txt"] {
      _ = try scratch.file("in/" + name, Self.notice(1))
    }
    let run = try Program.run("extract", "in", in: scratch.folder)
    #expect(run.code == 0)
    let sorted = names.map { "in/" + $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(try run.records().map { $0.at("source.uri") } == sorted)
  }

  @Test func namesThatAreNoUTF8AreRead() throws {
    let scratch = try Scratch()
    let run = try Program.shell(
      "mkdir in && printf 'The FDA approved it.' > $'in/caf\\xe9.txt' && \"$assay\" extract in",
      in: scratch.folder)
    #expect(run.code == 0)
    #expect(try run.records().map { $0.at("source.uri") } == ["in/caf\u{FFFD}.txt"])
  }

  @Test func standardInput() throws {
    let text = Data("The FDA approved taletrectinib.".utf8)
    let run = try Program.run("extract", "-", input: text)
    #expect(run.code == 0)
    let records = try run.records()
    #expect(records.map { $0.at("source.uri") } == ["-"])
    #expect(records[0].at("source.media_type") == "text/plain")
    let page = Data("<!DOCTYPE html><html><body><p>The FDA approved taletrectinib.</p></body></html>".utf8)
    #expect(try Program.run("extract", "-", input: page).records()[0].at("source.media_type") == "text/html")
  }

  @Test func linesAreAnsweredInOrder() throws {
    let lines = (0..<500).map { "{\"id\": \"n\($0)\", \"text\": \"The FDA approved drug \($0).\"}" }
    let run = try Program.run(
      "extract", "-", "--input-format", "jsonl", "--jobs", "8", "--include-text",
      input: Data(lines.joined(separator: "\n").utf8))
    #expect(run.code == 0)
    let records = try run.records()
    #expect(records.map { $0.at("source.uri") } == (0..<500).map { "n\($0)" })
    #expect(records.map { $0.at("text") } == (0..<500).map { "The FDA approved drug \($0)." })
  }

  @Test func eachLineIsAnsweredBeforeTheNextIsSent() throws {
    // A program that asks and waits must not be left waiting.
    let run = try Program.shell(
      """
      coproc "$assay" extract - --input-format jsonl
      for id in one two three; do
        printf '{"id": "%s", "text": "The FDA approved it."}\\n' $id >&${COPROC[1]}
        read -r -t 20 answer <&${COPROC[0]} || exit 9
        case "$answer" in *'"uri":"'$id'"'*) ;; *) exit 8 ;; esac
      done
      """)
    #expect(run.code == 0)
  }

  @Test func linesFromAFileKnownByItsName() throws {
    let scratch = try Scratch()
    let path = try scratch.file(
      "in/notices.jsonl", "\u{FEFF}{\"id\": \"x\", \"text\": \"The FDA approved it.\"}\r\n")
    #expect(try Program.run("extract", path).records().map { $0.at("source.uri") } == ["x"])
    let folder = scratch.folder.appending(path: "in").path
    #expect(try Program.run("extract", folder).records().map { $0.at("source.uri") } == ["x"])
    // Taken for text it is one document.
    let text = try Program.run("extract", path, "--input-format", "text").records()
    #expect(text.map { $0.at("source.uri") } == [path])
  }

  @Test func folderOfRecords() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/one/notice.txt", Self.notice(1))
    _ = try scratch.file("in/two/notice.html", "<html><body><p>\(Self.notice(2))</p></body></html>")
    _ = try scratch.file("in/Three Words.txt", Self.notice(3))
    _ = try scratch.file("in/x/three-words.html", Self.notice(3))
    let run = try Program.run("extract", "in", "--output", "out/deep", in: scratch.folder)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("notices  4 read"))
    #expect(
      try scratch.names(in: "out/deep") == [
        "one.json", "records.jsonl", "three-words-2.json", "three-words.json", "two.json",
      ])
    let lines = try Program.run("extract", "in", in: scratch.folder).output
    let written = try Data(contentsOf: scratch.folder.appending(path: "out/deep/records.jsonl"))
    #expect(written == lines)
    let pretty = try Data(contentsOf: scratch.folder.appending(path: "out/deep/one.json"))
    let value = try #require(try JSONSerialization.jsonObject(with: pretty) as? [String: Any])
    #expect(value.at("source.uri") == "in/one/notice.txt")
    let shown = try Program.run("extract", "in/one/notice.txt", "--format", "json", in: scratch.folder)
    #expect(shown.output == pretty)
  }

  @Test func outputFolderIsWrittenOverWhole() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/one.txt", Self.notice(1))
    for _ in 0..<2 {
      #expect(try Program.run("extract", "in", "--output", "out", in: scratch.folder).code == 0)
    }
    #expect(try scratch.names(in: "out") == ["one.json", "records.jsonl"])
  }

  @Test func recordsAreNotReadAsNotices() throws {
    let scratch = try Scratch()
    _ = try scratch.file("one.txt", Self.notice(1))
    for _ in 0..<2 {
      let run = try Program.run("extract", ".", "--output", "out", in: scratch.folder)
      #expect(run.code == 0)
      #expect(run.messages.contains("notices  1 read"))
    }
  }

  @Test func everyRecordFitsTheSchema() throws {
    let validator = try SchemaValidator(schema: try Program.run("schema").text)
    let scratch = try Scratch()
    let empty = try scratch.file("empty.txt", "")
    for arguments in ["corpus", "corpus --include-text", "\(empty) nowhere.txt"] {
      let lines = try Program.shell("\"$assay\" extract \(arguments)", in: Program.root).text.split(
        separator: "\n")
      #expect(!lines.isEmpty)
      for line in lines {
        let value = try JSONValue(parsing: line.utf8)
        #expect(validator.violations(of: value).isEmpty, "\(line.prefix(300))")
        // Read and written again it is the same line.
        #expect(try Record(json: line.utf8).json() == Array(line.utf8))
      }
    }
  }

  @Test(arguments: [
    ["extract"], ["extract", "a.txt", "--jobs", "0"], ["extract", "a.txt", "--format", "xml"],
    ["extract", "a.txt", "--output", "out", "--format", "json"], ["nonsense"], ["text"],
  ])
  func wrongArgumentsCannotRun(_ arguments: [String]) throws {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try Program.shell("\"$assay\" \(words)")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("Usage:"))
  }

  @Test(arguments: ["", "extract", "text", "schema", "score"])
  func helpTeaches(_ command: String) throws {
    let run = try Program.shell("\"$assay\" \(command) --help")
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    #expect(run.text.contains("Example"))
    // Lines broken by hand must not be broken again.
    let lines = run.text.split(separator: "\n").filter { !$0.hasPrefix("USAGE:") }
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}
