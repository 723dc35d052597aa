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
}
