import AssayRecord

/// What a run of checks came to.
public struct CheckTally: Sendable {
  /// How many checks gave each verdict.
  public private(set) var verdicts = Summary()
  /// How many documents were checked.
  public private(set) var documents = 0
  /// How many could not be.
  public private(set) var failures = 0

  /// Nothing checked yet.
  public init() {}

  /// Counts a document.
  public mutating func add(_ document: CheckedDocument) {
    if document.failure != nil {
      failures += 1
      return
    }
    documents += 1
    for finding in document.findings {
      switch finding.check.verdict {
      case .consistent: verdicts.consistent += 1
      case .inconsistent: verdicts.inconsistent += 1
      case .explained: verdicts.explained += 1
      case .untestable: verdicts.untestable += 1
      }
    }
  }

  /// `1 inconsistent, 0 explained, 2 untestable, 14 consistent, in 2 documents`.
  public var line: String {
    "\(verdicts.inconsistent) inconsistent, \(verdicts.explained) explained, "
      + "\(verdicts.untestable) untestable, \(verdicts.consistent) consistent, in \(documents) "
      + (documents == 1 ? "document" : "documents")
  }
}

extension Verdict {
  /// The worst first.
  static let worstFirst: [Verdict] = [.inconsistent, .explained, .untestable, .consistent]
}
