import AssayText
import Testing

@testable import AssayExtraction

/// One example of one rule.
struct NamedExample: CustomTestStringConvertible, Sendable {
  let rule: Rule
  let example: Example
  var testDescription: String { "\(rule.id) \(example.expectation) \(example.marked)" }

  static let all = Rule.all.flatMap { rule in rule.examples.map { NamedExample(rule: rule, example: $0) } }

  /// What stands in front of the example when it is run again: four, three and three bytes.
  static let prefix = "😀e\u{301}é "
}

/// A text whose `«…»` marks were taken out, and where they stood.
struct MarkedText {
  var text = ""
  var spans: [TextSpan] = []

  init(_ marked: String, after prefix: String = "") {
    text = prefix
    var start: Int?
    for character in marked {
      switch character {
      case "«": start = text.utf8.count
      case "»":
        if let start { spans.append(TextSpan(start, text.utf8.count)) }
        start = nil
      default: text.append(character)
      }
    }
  }
}

/// What an example came to, to be read where it is not what was expected.
struct Outcome: Equatable, CustomStringConvertible {
  var spans: [TextSpan]
  var quotes: [String]
  var values: [String]
  var description: String {
    spans.indices.map {
      "\(spans[$0].start)..<\(spans[$0].end) «\(quotes[$0])» \($0 < values.count ? values[$0] : "?")"
    }
    .joined(separator: ", ")
  }
}

@Suite struct RuleExampleTests {
  private func outcome(_ rule: Rule, _ text: String) throws -> Outcome {
    let clean = CleanText(paragraph: text)
    let found = try RuleSet([rule]).findings(in: clean).sorted { $0.span < $1.span }
    return Outcome(
      spans: found.map(\.span), quotes: found.map { clean.string($0.span) },
      values: found.map { $0.summary(clean.utf8) })
  }

  private func expected(_ example: Example, after prefix: String) -> Outcome {
    let marked = MarkedText(example.marked, after: prefix)
    let bytes = Array(marked.text.utf8)
    return Outcome(
      spans: marked.spans, quotes: marked.spans.map { String(decoding: bytes[$0.range], as: UTF8.self) },
      values: example.values)
  }

  @Test(arguments: NamedExample.all, ["", NamedExample.prefix])
  func example(_ named: NamedExample, prefix: String) throws {
    let found = try outcome(named.rule, MarkedText(named.example.marked, after: prefix).text)
    let expected = expected(named.example, after: prefix)
    switch named.example.expectation {
    case .finds:
      #expect(found == expected)
    case .ignores:
      #expect(expected.spans.isEmpty, "an example that is to be ignored has no marks")
      #expect(found.spans.isEmpty, "found \(found)")
    case .misses:
      #expect(found.spans != expected.spans, "the rule finds this now: make the example one of `finds`")
    }
  }

  @Test(arguments: Rule.all.map(\.id))
  func everyRuleSaysWhatItFindsAndWhatItIgnores(_ id: String) throws {
    let rule = try #require(Rule.all.first { $0.id == id })
    #expect(rule.doc.hasSuffix("."))
    #expect(!rule.triggers.isEmpty)
    #expect(rule.examples.count { $0.expectation == .finds } >= 2)
    #expect(rule.examples.count { $0.expectation == .ignores } >= 1)
    for example in rule.examples where example.expectation == .finds {
      #expect(MarkedText(example.marked).spans.count == example.values.count, "\(example.marked)")
    }
  }

  @Test func namesOfRulesAreUnique() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(id)") }
  }

  @Test func prefixShiftsByMoreBytesThanCharacters() {
    #expect(NamedExample.prefix.utf8.count == 10)
    #expect(NamedExample.prefix.unicodeScalars.count == 5)
    #expect(NamedExample.prefix.count == 4)
  }
}
