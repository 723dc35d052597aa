import Foundation
import Testing

/// The log of SARIF 2.1.0 has what the standard requires, and places that an editor can open.
@Suite struct SarifTests {
  private static let slip =
    "The FDA approved taletrectinib (Ibtrozi) on June 11, 2025.\nThe ORR was 35% (95% CI: 24, 66) in 84 patients.\n"

  private func log(_ run: Program.Run) throws -> [String: Any] {
    let log = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(log.at("version") == "2.1.0")
    #expect(log.at("$schema").hasSuffix("sarif-2.1.0.json"))
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  @Test func resultsHaveRulesAndRegions() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a b.txt", Self.slip)
    let program = try Program.run("check", "a b.txt", "--format", "sarif", "--all", in: scratch.folder)
    #expect(program.code == 1)
    let run = try log(program)
    #expect(run.at("tool.driver.name") == "assay")
    #expect(run.at("columnKind") == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for rule in rules {
      #expect(rule.at("id").wholeMatch(of: /[A-Z][0-9]{3}/) != nil)
      #expect(!rule.at("name").isEmpty)
      #expect(rule.at("shortDescription.text").count > 10)
      #expect(rule["helpUri"] == nil)
    }
    #expect(Set(rules.map { $0.at("id") }).count == rules.count)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0.at("ruleId") } == ["A104", "A105", "A106"])
    #expect(results.map { $0.at("level") } == ["none", "error", "none"])
    #expect(results.map { $0.at("kind") } == ["pass", "nil", "pass"])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index].at("id") == result.at("ruleId"))
      #expect(!result.at("message.text").isEmpty)
    }
    let locations = try #require(results[1]["locations"] as? [[String: Any]])
    #expect(locations.count == 1)
    let place = try #require(locations.first?["physicalLocation"] as? [String: Any])
    #expect(place.at("artifactLocation.uri") == "a%20b.txt")
    let region = try #require(place["region"] as? [String: Any])
    let expected: [String: Int] = [
      "startLine": 2, "startColumn": 13, "endLine": 2, "endColumn": 15, "byteOffset": 71, "byteLength": 2,
    ]
    for (key, value) in expected { #expect(region[key] as? Int == value, "\(key)") }
    let related = try #require(results[1]["relatedLocations"] as? [[String: Any]])
    #expect(related.count == 3)
  }

  @Test func consistentOnesAreLeftOut() throws {
    let run = try log(try Program.run("check", "-", "--format", "sarif", input: Data(Self.slip.utf8)))
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0.at("level") } == ["error"])
    let invocations = try #require(run["invocations"] as? [[String: Any]])
    #expect(invocations.map { $0["executionSuccessful"] as? Bool } == [true])
  }

  @Test func recordsHaveBytesAndNoLines() throws {
    let scratch = try Scratch()
    let records = try Program.run("extract", try scratch.file("a.txt", Self.slip))
    let run = try log(try Program.run("check", "-", "--format", "sarif", input: records.output))
    let results = try #require(run["results"] as? [[String: Any]])
    let locations = try #require(results.first?["locations"] as? [[String: Any]])
    let region = try #require(
      (locations.first?["physicalLocation"] as? [String: Any])?["region"] as? [String: Any])
    #expect(region["byteOffset"] as? Int == 71)
    #expect(region["startLine"] == nil)
  }

  @Test func whatCouldNotBeReadIsANotification() throws {
    let program = try Program.run("check", "/nowhere.txt", "--format", "sarif")
    #expect(program.code == 2)
    let run = try log(program)
    #expect((run["results"] as? [Any])?.isEmpty == true)
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notes.first?.at("message.text").hasPrefix("E101: ") == true)
  }
}
