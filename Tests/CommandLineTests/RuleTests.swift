import Foundation
import Testing

/// `assay rule` explains one rule, and `--help` shows how each command is used.
@Suite struct RuleTests {
  @Test(arguments: ["A101", "a101", "cohorts-do-not-add-up"])
  func checkIsExplained(word: String) throws {
    let run = try Program.run("rule", word)
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("A101 cohorts-do-not-add-up (check)\n\n"))
    for heading in [
      "formula", "source", "holds back for", "consistent", "inconsistent", "explained", "untestable",
    ] {
      #expect(run.text.contains("\n\n\(heading)\n  "), "\(heading)")
    }
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func extractorIsExplained() throws {
    let run = try Program.run("rule", "percentage")
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("percentage (extractor)\n\n"))
    #expect(run.text.contains("\n\nfinds\n  - "))
    #expect(run.text.contains("\n\nignores\n  - "))
  }

  @Test func everyRuleIsExplained() throws {
    let listed = try Program.run("rules", "--format", "json")
    let rules = try #require(try JSONSerialization.jsonObject(with: listed.output) as? [[String: Any]])
    for rule in rules.prefix(3) + rules.suffix(3) {
      #expect(try Program.run("rule", rule.at("name")).text.contains(rule.at("name")))
    }
  }

  @Test(arguments: [
    ("A100", "did you mean A101, A102,"), ("percentge", "did you mean percentage?"),
    ("cohort", "cohorts-do-not-add-up"), ("quite-another-thing", "assay rules lists them all"),
    ("", "assay rules lists them all"),
  ])
  func unknownRuleHasSuggestions(word: String, hint: String) throws {
    let run = try Program.run("rule", word)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("assay: \"\(word)\" names no rule; "))
    #expect(run.messages.contains(hint), "\(run.messages)")
  }

  @Test func everyCommandHasExamples() throws {
    let help = try Program.run("--help").text
    #expect(help.contains("Examples:"))
    let listing = try #require(help.firstRange(of: "SUBCOMMANDS:"))
    let names = help[listing.upperBound...].matches(of: #/\n  ([a-z]+) /#).map { String($0.1) }
    #expect(names.count >= 9)
    for name in names where name != "help" {
      let run = try Program.run(name, "--help")
      #expect(run.code == 0)
      #expect(run.text.contains("Example"), "\(name)")
      #expect(run.text.contains("assay \(name)"), "\(name)")
    }
  }
}
