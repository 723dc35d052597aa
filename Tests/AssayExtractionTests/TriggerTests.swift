import AssayText
import Testing

@testable import AssayExtraction

/// Rules are tried at their triggers only; a missing trigger would lose findings in silence.
@Suite struct TriggerTests {
  /// Where a rule found what, one line a finding.
  private func lines(_ findings: [Finding], _ text: CleanText) -> [String: Set<String>] {
    var lines: [String: Set<String>] = [:]
    for finding in findings {
      let place = "\(finding.span.start)..<\(finding.span.end) «\(text.string(finding.span))»"
      let value = "\(finding.kind) \(finding.summary(text.utf8)) \(finding.code)"
      lines[Rule.all[Int(finding.rule)].id, default: []].insert(place + " " + value)
    }
    return lines
  }

  @Test(arguments: CorpusNotice.all)
  func triggersMissNothingOfTheCorpus(_ notice: CorpusNotice) throws {
    try compare(TextReader.read(notice.document))
  }

  @Test func triggersMissNothingOfTheExamples() throws {
    for named in NamedExample.all { try compare(CleanText(paragraph: MarkedText(named.example.marked).text)) }
  }

  @Test func triggersMissNothingOfOtherSpellings() throws {
    for line in Spellings.lines {
      for part in line.split(separator: "; ") { try compare(CleanText(paragraph: String(part))) }
      try compare(CleanText(paragraph: line))
    }
  }

  private func compare(_ text: CleanText) throws {
    let rules = try Shared.extractor().rules
    let quick = lines(try rules.findings(in: text), text)
    let slow = lines(try rules.findings(in: text, atEveryToken: true), text)
    for rule in Rule.all.map(\.id) {
      let (found, truth) = (quick[rule] ?? [], slow[rule] ?? [])
      #expect(truth.subtracting(found).sorted() == [], "\(rule): its triggers miss these")
      #expect(found.subtracting(truth).sorted() == [], "\(rule): found at its triggers only")
    }
  }

  @Test func corpusIsThere() {
    #expect(CorpusNotice.all.count >= 24)
  }

  /// The comparison would see a trigger that is missing.
  @Test func ruleWithoutItsTriggerIsNoticed() throws {
    let rule = Rule(
      id: "blind", doc: "Tried at no word of the text.", triggers: [.words(["nowhere"])], pattern: "{num}",
      examples: []
    ) { match, list in list.add(.bareNumber, match) }
    let text = CleanText(paragraph: "12 of 34 patients")
    let rules = try RuleSet([rule])
    #expect(try rules.findings(in: text).isEmpty)
    #expect(try rules.findings(in: text, atEveryToken: true).map { text.string($0.span) } == ["12", "34"])
  }
}
