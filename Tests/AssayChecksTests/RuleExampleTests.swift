import AssayNumbers
import AssayRecord
import Testing

@testable import AssayChecks

/// One example of one rule.
struct NamedExample: CustomTestStringConvertible, Sendable {
  let rule: any CheckRule
  let example: CheckExample
  var testDescription: String { "\(type(of: rule).code) \(example.title)" }

  static let all: [NamedExample] = Verifier.checks.flatMap { rule in
    type(of: rule).examples.map { NamedExample(rule: rule, example: $0) }
  }
}

@Suite struct RuleExampleTests {
  @Test(arguments: NamedExample.all) func example(_ named: NamedExample) {
    var record = named.example.record
    var options = Verifier.Options()
    options.infersHiddenSizes = true
    Verifier.verify(&record, options: options)
    let code = type(of: named.rule).code
    let row = record.checks.first { $0.code == code }
    #expect(row?.verdict == named.example.verdict)
    #expect(row?.statement == named.example.statement)
    if let row {
      #expect(row.check == type(of: named.rule).name)
      #expect(!row.detail.isEmpty && row.detail.hasSuffix("."))
      #expect(!row.inputs.isEmpty)
    }
  }

  @Test func codesAndNamesAreUnique() {
    let codes = Verifier.checks.map { type(of: $0).code }
    let names = Verifier.checks.map { type(of: $0).name }
    #expect(Set(codes).count == codes.count)
    #expect(Set(names).count == names.count)
    #expect(codes == codes.sorted())
    for rule in Verifier.checks {
      #expect(
        !type(of: rule).doc.isEmpty && !type(of: rule).formula.isEmpty && !type(of: rule).source.isEmpty)
      #expect(!type(of: rule).escapes.isEmpty && !type(of: rule).examples.isEmpty)
    }
  }

  /// The codes are for good: a name may be bettered, a code is never given to another fault.
  @Test func codesAreNeverReused() {
    let table: [(String, String)] = [
      ("A101", "cohorts-do-not-add-up"), ("A102", "margins-disagree"),
      ("A103", "percentage-disagrees-with-its-counts"), ("A104", "percentage-impossible-for-its-n"),
      ("A105", "confidence-interval-disagrees"), ("A106", "point-outside-its-interval"),
      ("A107", "responder-share-impossible"), ("A108", "size-hidden-in-an-interval"),
      ("A109", "parts-of-response-do-not-add-up"), ("A110", "landmarks-run-backwards"),
      ("A111", "ratio-not-in-the-middle-of-its-interval"), ("A112", "p-value-disagrees"),
      ("A113", "significance-disagrees-with-its-interval"), ("A114", "difference-disagrees"),
      ("A115", "reduction-disagrees"), ("A116", "randomisation-disagrees"), ("A117", "nesting-disagrees"),
      ("A118", "shares-do-not-sum"), ("A119", "pooled-rate-disagrees"), ("A120", "dose-arithmetic-disagrees"),
      ("A121", "direction-disagrees"),
      ("D101", "impossible-date"), ("D102", "dates-out-of-order"), ("D103", "weekday-wrong"),
      ("L101", "identifier-malformed"),
    ]
    #expect(Verifier.checks.map { type(of: $0).code } == table.map(\.0))
    #expect(Verifier.checks.map { type(of: $0).name } == table.map(\.1))
  }

  /// Every verdict that a rule has an example for, so that a rule without an alarm is noticed.
  @Test func examplesShowTheVerdicts() {
    let warningsOnly: Set<String> = ["A108", "A116", "A121"]
    for rule in Verifier.checks {
      let verdicts = Set(type(of: rule).examples.compactMap(\.verdict))
      #expect(verdicts.contains(.inconsistent) != warningsOnly.contains(type(of: rule).code))
    }
  }
}
