import Foundation
import Testing

/// The commands that show what stands between a text and its record.
@Suite struct ListingTests {
  private static let notice = """
    New Drug Approved

    The FDA approved taletrectinib (Ibtrozi) on June 11, 2025. The ORR was 90% (95% CI: 83, 95) in 103 patients – good.

    """

  @Test func textIsTheCleanText() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a.txt", "\u{FEFF}" + Self.notice)
    #expect(try Program.run("text", path).text == Self.notice)
    let piped = try Program.run("text", "-", input: Data(Self.notice.utf8))
    #expect(piped.text == Self.notice)
    let page = try scratch.file(
      "a.html",
      "<html><body><nav>Home</nav><article><h1>Title</h1><p>One&nbsp;two.</p></article></body></html>")
    let text = try Program.run("text", page).text
    #expect(text.contains("One"))
    #expect(!text.contains("<p>"))
  }

  @Test func tokensHaveTheirPlaces() throws {
    let scratch = try Scratch()
    // Behind characters of more than one byte the offsets count code points still.
    let path = try scratch.file("a.txt", "😀 é " + Self.notice)
    let run = try Program.run("tokens", path, "--format", "json")
    #expect(run.code == 0)
    let value = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let text = Array(try Program.run("text", path).text.unicodeScalars)
    let tokens = try #require(value["tokens"] as? [[String: Any]])
    #expect(tokens.count > 25)
    var last = 0
    for token in tokens {
      let start = try #require(token["start"] as? Int)
      let end = try #require(token["end"] as? Int)
      #expect(last <= start && start < end)
      last = end
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: text[start..<end])
      #expect(String(slice) == token.at("text"))
      #expect(["word", "number", "malformed_number", "mark"].contains(token.at("kind")))
    }
    let sentences = try #require(value["sentences"] as? [[String: Any]])
    #expect(sentences.count == 3)
    #expect(sentences.map { $0["first_token"] as? Int }.first == 0)
    #expect(sentences.last?["end_token"] as? Int == tokens.count)
  }

  @Test func tokensForPeople() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a.txt", Self.notice)
    let lines = try Program.run("tokens", path).text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "New Drug Approved")
    #expect(lines[1].isEmpty)
    #expect(lines[2] == "The FDA approved taletrectinib ( Ibtrozi ) on June 11 , 2025 .")
  }

  @Test func rulesAllHaveDocsAndExamples() throws {
    let run = try Program.run("rules", "--format", "json")
    let rules = try #require(try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    #expect(rules.count > 25)
    #expect(Set(rules.map { $0.at("kind") }) == ["extractor", "check"])
    for rule in rules {
      let name = rule.at("name")
      #expect(rule.at("doc").count > 10, "\(name)")
      let examples = try #require(rule["examples"] as? [[String: Any]])
      #expect(!examples.isEmpty, "\(name) has no example")
    }
    let codes = rules.filter { $0.at("kind") == "check" }.map { $0.at("code") }
    #expect(Set(codes).count == codes.count)
    let names = rules.map { $0.at("name") }
    #expect(Set(names).count == names.count)
  }

  @Test func rulesForPeopleAndForTheDocuments() throws {
    let text = try Program.run("rules").text
    #expect(text.contains("confidence-interval (extractor)\n"))
    #expect(text.contains("A101 cohorts-do-not-add-up (check)\n"))
    let document = try Program.run("rules", "--format", "markdown").text
    #expect(document.hasPrefix("# Rules\n"))
    let kept = Program.root.appending(path: "docs/rules.md")
    #expect(try String(contentsOf: kept, encoding: .utf8) == document, "run scripts/accept")
  }

  @Test func explanationShowsRulesAndRows() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a.txt", Self.notice)
    let run = try Program.run("explain", path)
    #expect(run.code == 0)
    #expect(run.text.contains("‹percentage›"))
    #expect(run.text.contains("‹confidence-interval›"))
    #expect(run.text.contains("~~~"))
    // Colours are for terminals.
    #expect(!run.text.contains("\u{1B}"))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: ["text", "tokens", "explain"])
  func whatCannotBeReadIsNamed(_ command: String) throws {
    let scratch = try Scratch()
    let empty = try scratch.file("empty.txt", "")
    for (path, reason) in [
      (empty, "E201"), ("/nowhere/a.txt", "E101: cannot be opened: No such file or directory"),
    ] {
      let run = try Program.run(command, path)
      #expect(run.code == 2)
      #expect(run.output.isEmpty)
      #expect(run.messages.hasPrefix("assay: \(path): "))
      #expect(run.messages.contains(reason))
    }
  }
}
