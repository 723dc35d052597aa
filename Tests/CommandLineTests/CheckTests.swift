import Foundation
import Testing

/// `assay check`: verdicts of notices and of records, with their sentences.
@Suite struct CheckTests {
  /// The second digit of the upper bound slipped: the exact interval of 29 of 84 is 24 to 46.
  private static let slip = """
    The FDA approved taletrectinib (Ibtrozi) on June 11, 2025.

    In lung cancer (肺がん, e\u{301}) the ORR was 35% (95% CI: 24, 66) in 84 patients.

    """
  private static let honest = """
    The FDA approved taletrectinib (Ibtrozi) on June 11, 2025. The ORR was 35% (95% CI: 24, 46) in 84 patients.

    """

  private func finding(_ code: String, _ run: Program.Run) throws -> [String: Any] {
    try #require(try run.records().first { $0.at("code") == code })
  }

  @Test func figuresAreUnderlinedInTheirSentence() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a.txt", Self.slip)
    let run = try Program.run("check", "a.txt", in: scratch.folder)
    #expect(run.code == 1)
    #expect(run.messages.isEmpty)
    let row = try finding("A105", try Program.run("check", "a.txt", "--format", "json", in: scratch.folder))
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines[0] == "a.txt:3:38: inconsistent: A105 confidence-interval-disagrees: \(row.at("statement"))")
    let detail = lines.dropFirst().prefix { $0.hasPrefix("    ") && !$0.contains("|") }
    #expect(detail.map { $0.dropFirst(4) }.joined(separator: " ") == row.at("detail"))
    #expect(
      lines.dropFirst(1 + detail.count).joined(separator: "\n") == """
          3:38 | In lung cancer (肺がん, é) the ORR was 35% (95% CI: 24, 66) in 84 patients.
               |                                        ^~           ^~  ^~     ^~

        1 inconsistent, 0 explained, 0 untestable, 2 consistent, in 1 document

        """)
  }

  @Test func spansAreThoseOfTheFile() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a.txt", Self.slip)
    let run = try Program.run("check", path, "--format", "json")
    #expect(run.code == 1)
    let row = try finding("A105", run)
    #expect(row.keys.sorted() == ["check", "code", "detail", "spans", "statement", "uri", "verdict"])
    #expect(row.at("uri") == path)
    #expect(row.at("verdict") == "inconsistent")
    let spans = try #require(row["spans"] as? [[String: Any]])
    #expect(spans.map { $0.at("quote") } == ["35", "24", "66", "84"])
    let bytes = Array(Self.slip.utf8)
    for span in spans {
      let start = try #require(span["source_start"] as? Int)
      let end = try #require(span["source_end"] as? Int)
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == span.at("quote"))
      #expect(span.at("line") == "3")
    }
  }

  @Test(arguments: ["utf-16le", "utf-8", "windows-1252"])
  func columnsCountInTheFilesOwnCharset(charset: String) throws {
    let scratch = try Scratch()
    let text = "The FDA approved taletrectinib.\r\nÉté: the ORR was 35% (95% CI: 24, 66) in 84 patients.\r\n"
    let bytes: [UInt8] =
      switch charset {
      case "utf-16le": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      case "utf-8": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      default: text.unicodeScalars.map { UInt8($0.value) }
      }
    let path = try scratch.file("a.txt", bytes)
    let row = try finding("A105", try Program.run("check", path, "--format", "json"))
    let spans = try #require(row["spans"] as? [[String: Any]])
    #expect(spans.first?.at("quote") == "35")
    #expect(spans.first?.at("line") == "2")
    #expect(spans.first?.at("column") == "18")
  }

  @Test func worstComesFirstAndConsistentOnlyWhenAsked() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", Self.honest)
    _ = try scratch.file("in/b.txt", Self.slip)
    let brief = try Program.run("check", "in", in: scratch.folder)
    #expect(brief.text.hasPrefix("in/b.txt:3:38: inconsistent: A105"))
    #expect(!brief.text.contains("in/a.txt"))
    #expect(
      brief.text.hasSuffix("1 inconsistent, 0 explained, 0 untestable, 5 consistent, in 2 documents\n"))
    let all = try Program.run("check", "in", "--all", in: scratch.folder)
    #expect(all.text.hasPrefix("in/b.txt:3:38: inconsistent: A105"))
    #expect(all.text.contains("\nin/a.txt:1:72: consistent: A105"))
    let colours = try Program.run("check", "in", "--color", "always", in: scratch.folder)
    #expect(colours.text.contains("\u{1B}[1;31minconsistent\u{1B}[0m"))
    #expect(!brief.text.contains("\u{1B}"))
  }

  @Test func nothingInconsistentIsZero() throws {
    let run = try Program.run("check", "-", input: Data(Self.honest.utf8))
    #expect(run.code == 0)
    #expect(run.text == "0 inconsistent, 0 explained, 0 untestable, 3 consistent, in 1 document\n")
  }

  @Test func recordsGiveTheVerdictsOfTheirNotices() throws {
    let scratch = try Scratch()
    let notices = Program.root.appending(path: "corpus").path
    let out = scratch.folder.appending(path: "out").path
    _ = try Program.run("extract", notices, "--output", out)
    let fresh = try Program.run("check", notices, "--format", "json")
    let again = try Program.run("check", out, "--format", "json")
    #expect(fresh.code == 1)
    #expect(again.code == 1)
    let keys = ["uri", "code", "verdict", "statement", "detail"]
    let left = try fresh.records().map { row in keys.map { row.at($0) } }
    let right = try again.records().map { row in keys.map { row.at($0) } }
    #expect(left.count > 300)
    #expect(left == right)
  }

  @Test func recordsAreKnownByTheirContent() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a.txt", Self.slip)
    let lines = try Program.run("extract", path)
    let laidOut = try Program.run("extract", path, path, "--format", "json")
    let file = try scratch.file("records.json", Array(laidOut.output))
    let odd = try scratch.file("records.dat", Array(lines.output))
    for (run, count) in [
      (try Program.run("check", "-", input: lines.output), 1),
      (try Program.run("check", "-", input: laidOut.output), 2), (try Program.run("check", file), 2),
      (try Program.run("check", odd), 1),
    ] {
      #expect(run.code == 1, "\(run.messages)")
      #expect(run.text.contains("\(count) inconsistent, "))
      // The quotes stand for the sentences, and code points for lines.
      #expect(run.text.contains("a.txt:@97: inconsistent: A105"))
      #expect(run.text.contains("   @97 | 35\n       | ^~\n"))
    }
    let withText = try Program.run("extract", path, "--include-text")
    let run = try Program.run("check", "-", input: withText.output)
    #expect(
      run.text.contains("@97 | In lung cancer (肺がん, é) the ORR was 35% (95% CI: 24, 66) in 84 patients.\n"))
  }

  /// The verdicts that a record carries are not taken on trust.
  @Test func recordsAreCheckedAnew() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a.txt", Self.honest)
    let line = try Program.run("extract", path).text
      .replacing("\"high\":46", with: "\"high\":66").replacing(
        "\"high_printed\":\"46\"", with: "\"high_printed\":\"66\"")
    let run = try Program.run("check", "-", input: Data(line.utf8))
    #expect(run.code == 1)
  }

  @Test func longSentencesAreCut() throws {
    let filler = String(repeating: "which had been discussed at length before, ", count: 400)
    let text =
      "The FDA approved taletrectinib. As the agency said, \(filler)the ORR was 35% (95% CI: 24, 66) "
      + "in 84 patients, \(filler)and that was all.\n"
    let run = try Program.run("check", "-", input: Data(text.utf8))
    #expect(run.code == 1)
    let lines = run.text.split(separator: "\n")
    #expect(lines.dropFirst().allSatisfy { $0.count <= 100 })
    let shown = try #require(lines.first { $0.contains("35% (95%") })
    #expect(shown.contains("| …"))
    #expect(shown.hasSuffix("…"))
    #expect(run.text.count < 2_000)
  }

  @Test func noticeCannotSteerTheTerminal() throws {
    let text =
      "The FDA approved taletrectinib. \u{1B}[31mThe ORR\u{1B}[0m was 35% (95% CI: 24, 66) in 84 patients.\n"
    let run = try Program.run("check", "-", "--all", input: Data(text.utf8))
    #expect(run.text.contains("ORR"))
    #expect(!run.text.contains("\u{1B}"))
  }

  @Test func checksAreChosenByCode() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a.txt", Self.slip)
    func codes(_ options: String...) throws -> [String] {
      let line = options.map { "'\($0)'" }.joined(separator: " ")
      let run = try Program.shell("\"$assay\" check \(path) --format json \(line)")
      #expect(run.code == (run.text.contains("\"inconsistent\"") ? 1 : 0))
      return try run.records().map { $0.at("code") }
    }
    #expect(try codes() == ["A104", "A105", "A106"])
    #expect(try codes("--select", "A105,A106") == ["A105", "A106"])
    #expect(try codes("--select", "A1", "--ignore", "a105") == ["A104", "A106"])
    #expect(try codes("--ignore", "confidence-interval-disagrees") == ["A104", "A106"])
    #expect(try codes("--select", "D").isEmpty)
    for word in ["Z9", "A105x", ""] {
      let run = try Program.run("check", path, "--select", word)
      #expect(run.code == 2)
      #expect(run.output.isEmpty)
      #expect(run.messages.hasPrefix("assay: \"\(word)\" names no check; expected a code"))
      #expect(run.messages.contains("\n  A101 cohorts-do-not-add-up\n"))
    }
  }

  @Test func anythingThatCannotBeReadIsTwo() throws {
    let scratch = try Scratch()
    let good = try scratch.file("a.txt", Self.slip)
    let broken = try scratch.file("b.json", "{\"schema_version\": \"1.0.0\", \"id\": ")
    let other = try scratch.file("c.json", "{\"name\": \"x\"}")
    let mixed = try scratch.file(
      "d.jsonl", try Program.run("extract", good).text + "{\"a\"\n" + Program.run("extract", good).text)
    for (path, code, count) in [
      ("/nowhere.txt", "E101", 1), (broken, "E111", 1), (other, "E113", 1), (mixed, "E111", 3),
    ] {
      let run = try Program.run("check", path, good)
      #expect(run.code == 2)
      #expect(run.messages.hasPrefix("assay: \(path)"))
      #expect(run.messages.contains(code))
      #expect(run.text.contains("\(count) inconsistent, "))
    }
    #expect(try Program.run("check").code == 2)
    #expect(try Program.run("check", good, "--format", "xml").code == 2)
    let failed = try Program.run("extract", try scratch.file("e.txt", ""))
    let run = try Program.run("check", "-", input: failed.output)
    #expect(run.code == 2)
    #expect(run.messages.contains("E201"))
  }

  @Test func tapIsVersionFourteen() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a#.txt", Self.slip)
    _ = try scratch.file("b.txt", "The FDA approved taletrectinib. The ORR was 71.7% (95% CI: 56.2, 82.3).\n")
    let run = try Program.run("check", "a#.txt", "b.txt", "c.txt", "--format", "tap", in: scratch.folder)
    #expect(run.code == 2)
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(lines.first == "TAP version 14")
    let tests = lines.filter { $0.hasPrefix("ok") || $0.hasPrefix("not ok") }
    #expect(lines.last == "1..\(tests.count)")
    for (index, test) in tests.enumerated() {
      #expect(test.contains("ok \(index + 1) - "))
    }
    #expect(tests.contains { $0.hasPrefix("not ok 2 - a\\#.txt: A105 confidence-interval-disagrees: ") })
    #expect(tests.contains { $0.hasPrefix("ok ") && $0.contains("b.txt: A105") && $0.contains(" # SKIP ") })
    #expect(tests.last?.hasPrefix("not ok \(tests.count) - c.txt: E101: ") == true)
    #expect(lines.contains("  verdict: inconsistent"))
    #expect(lines.filter { $0 == "  ---" }.count == lines.filter { $0 == "  ..." }.count)
  }
}
