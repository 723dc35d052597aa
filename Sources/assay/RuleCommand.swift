import ArgumentParser
import AssayPipeline
import AssayReconcile

struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Explain one check or one extractor.",
    discussion: """
      Of a check: what it looks for, the identity that honest figures satisfy and
      its source, what makes it hold back, and examples of each verdict. Of an
      extractor: what it finds, what it leaves alone, and what it misses.

      Examples:
        assay rule A101
        assay rule cohorts-do-not-add-up
        assay rule percentage
      """)

  @Argument(help: ArgumentHelp("A check's code, or a name that assay rules lists.", valueName: "rule"))
  var rule: String

  func run() throws {
    do {
      try Terminal.write(
        try RuleBook(adding: [.documentsDisagree]).explanation(of: rule, width: Terminal.width))
    } catch let stop as Stop {
      throw stop
    } catch {
      throw Stop.because("\(error)")
    }
  }
}

extension RuleBook.Entry {
  /// The check over several documents, which no record can show.
  fileprivate static var documentsDisagree: RuleBook.Entry {
    RuleBook.Entry(
      kind: "check", name: DocumentsDisagree.name, code: DocumentsDisagree.code, doc: DocumentsDisagree.doc,
      remarks: [
        RuleBook.Remark(title: "formula", text: DocumentsDisagree.formula),
        RuleBook.Remark(title: "source", text: DocumentsDisagree.source),
        RuleBook.Remark(title: "holds back for", text: DocumentsDisagree.escapes.joined(separator: "; ")),
      ],
      examples: DocumentsDisagree.examples.map {
        RuleBook.Example(expectation: $0.verdict.rawValue, text: $0.text, values: [])
      })
  }
}
