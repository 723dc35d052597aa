import AssayExtraction
import AssayRecord
import AssayText

/// The stages between the clean text and the checks: tokens, findings, links, rows.
struct FactsReader: Sendable {
  private let extractor: Extractor

  /// What one thread uses again from document to document.
  final class Scratch {
    /// Nil where there was no memory for it; the next document then says so.
    fileprivate let workspace: Extractor.Workspace?

    init(_ extractor: Extractor) {
      do {
        workspace = try Extractor.Workspace(extractor)
      } catch {
        workspace = nil
      }
    }
  }

  /// Compiles the rules.
  ///
  /// - Throws: `PatternError` for a rule that PCRE2 refuses.
  init() throws {
    extractor = try Extractor()
  }

  /// A scratch for one thread.
  func makeScratch() -> Scratch { Scratch(extractor) }

  /// Fills the rows of `record` from `text`.
  ///
  /// - Throws: `Failure` where the document goes over a limit of the stage.
  func read(_ text: CleanText, into record: inout Record, _ scratch: Scratch) throws(Failure) {
    guard let workspace = scratch.workspace else { throw Failure(PatternError.memory) }
    do {
      let facts = try extractor.facts(in: text, using: workspace)
      RecordBuilder(text: text, facts: facts).build(into: &record)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  /// The failure that a pattern's error amounts to.
  init(_ error: PatternError) {
    self.init(code: "E301", message: error.description, stage: "extraction")
  }
}
