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

  /// What a trigger asks of the tokens behind it holds whatever white space parts them, whatever their case, and with more glued to them.
  @Test(arguments: ["\u{A0}", "\u{2009}", "  ", "\n", "\t", " \u{202F}"])
  func triggersMissNothingInOtherWhiteSpace(_ space: String) throws {
    for named in NamedExample.all {
      let text = MarkedText(named.example.marked).text
      try compare(CleanText(paragraph: text.replacing(" ", with: space)))
      try compare(CleanText(paragraph: capitals(text).replacing(" ", with: space)))
      try compare(CleanText(paragraph: "Of the 12, " + text + space + "patients’ and 34 patient's"))
    }
  }

  /// The letters of ASCII as capitals: "µ" would become another letter.
  private func capitals(_ text: String) -> String {
    String(text.map { $0.isASCII ? Character($0.uppercased()) : $0 })
  }

  @Test(arguments: [
    "one hundred and twenty-three, newly diagnosed patients", "twenty\u{2011}three who had",
    "five, six who had",
    "forty - five years old", "18 to sixty-five years of age", "18 – 65 – years of age", "2 and over",
    "60,000 – 120 000 new cases", "3 to 4 billion more or less healthy young people",
    "12 a b c d e f patients", "12 a-b c/d e.f g'h i j k patients",
    "12 young, fit, willing, kind, tall, old, new adults",
    "nearly the one", "over $5", "above −3", "about an estimated 7", "just over 3", "thought about.", ">= 5",
    "≥5",
    "of those twenty-nine patients, five (", "had not yet been reached", "yet to be reached",
    "two two times daily",
    "a day's dose", "each week’s", "(range, 3–4)", "[−3 to +∞]", "(·5, ·7)", "(NE, NE)", "47", "47.", "47 )",
    "47 ;",
  ])
  func triggersMissNothingOfOddWordings(_ text: String) throws {
    try compare(CleanText(paragraph: text))
    try compare(CleanText(paragraph: text + " and"))
    try compare(CleanText(paragraph: "12 " + text + " 34"))
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

  /// What stands behind a number is not sought through numbers without end: each of many would be asked for all behind it.
  @Test(.timeLimit(.minutes(1)))
  func aLineOfNumbersTakesNoLongerThanItsLength() throws {
    let rules = try Shared.extractor().rules
    _ = try rules.findings(in: CleanText(paragraph: String(repeating: "7 ", count: 100_000) + "patients"))
    try compare(CleanText(paragraph: String(repeating: "seven ", count: 100) + "patients"))
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
