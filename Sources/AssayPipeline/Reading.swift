import AssayExtraction
import AssayRecord
import AssayText

/// The stages between the clean text and the checks: tokens, findings, links, rows.
struct FactsReader: Sendable {
  /// What one thread uses again from document to document.
  final class Scratch {
    init() {}
  }

  /// Compiles the rules.
  init() throws {}

  /// A scratch for one thread.
  func makeScratch() -> Scratch { Scratch() }

  /// Fills the rows of `record` from `text`.
  ///
  /// - Throws: `Failure` where the document goes over a limit of the stage.
  func read(_ text: CleanText, into record: inout Record, _ scratch: Scratch) throws(Failure) {
  }
}
