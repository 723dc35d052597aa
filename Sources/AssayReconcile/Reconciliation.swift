import AssayRecord

/// What several documents say of the same approvals: where they agree, where they do not, and what only some of them say.
///
/// It is a function of the set of its documents and carries all their facts, so that reconciling parts and then their
/// results is the same as reconciling all.
public struct Reconciliation: Sendable, Equatable {
  /// The version of these names and meanings.
  public static let schemaVersion = "1.0.0"

  /// The documents, in the order of their names.
  public var documents: [Document] = []
  /// One for each approval that they speak of, in the order of its first document.
  public var approvals: [Approval] = []
  /// Documents that speak of no approval.
  public var unplaced: [Unplaced] = []

  /// One document with its facts.
  public struct Document: Sendable, Equatable {
    /// `d1`.
    public var id: String
    /// Its record without its text, percentages, counts and checks, which nothing is compared by.
    public var record: Record
  }

  /// One approval.
  public struct Approval: Sendable, Equatable {
    /// `a1`.
    public var id: String
    /// Generic names of the drugs approved, sorted.
    public var drugs: [String] = []
    /// Their brands, sorted.
    public var brands: [String] = []
    /// The agency, or nil where no document names it.
    public var agency: String?
    /// The first date of decision that a document gives.
    public var decisionDate: String?
    /// Ids of its documents.
    public var documents: [String] = []
    /// Facts, lined up.
    public var rows: [Row] = []
  }

  /// A document that could not be placed.
  public struct Unplaced: Sendable, Equatable {
    /// Its id.
    public var document: String
    /// Why.
    public var reason: String
  }

  /// One fact, and what each document says of it.
  public struct Row: Sendable, Equatable {
    /// What is compared.
    public enum Kind: String, Sendable, CaseIterable { case notice, trial, cohort, result, dose }

    /// `x1`.
    public var id: String = ""
    /// What is compared.
    public var kind: Kind
    /// What the fact is of: `ORR, TRUST-I, n = 103`.
    public var subject: String
    /// The property that is compared, or in which they differ: `value`, `timepoint`, `decision_date`.
    public var field: String
    /// What came of it.
    public var verdict: Agreement
    /// Why, in a sentence.
    public var detail: String
    /// What each document says, in the order of the documents.
    public var entries: [Entry]
    /// Ids of the approval's documents that do not say it.
    public var missing: [String] = []
  }

  /// What one document says.
  public struct Entry: Sendable, Equatable {
    /// Its id.
    public var document: String
    /// Its name.
    public var uri: String
    /// The id of the row in its record, or nil where such rows have none.
    public var row: String?
    /// The value for people: `72 % at 12 months`.
    public var value: String
    /// Where it stands.
    public var evidence: [Evidence]
  }

  /// What a comparison came to.
  public enum Agreement: String, Sendable, CaseIterable {
    /// They cannot both be right.
    case disagreement
    /// They differ, and it is known why.
    case explained
    /// They differ, and it is not known whether they speak of the same.
    case untestable
    /// The printed values can be the same value.
    case agreement
    /// Only one document says it.
    case gap
  }

  /// How many rows of all approvals have this verdict.
  public func count(_ verdict: Agreement) -> Int {
    approvals.reduce(0) { $0 + $1.rows.count { $0.verdict == verdict } }
  }
}

/// Takes documents in any order and reconciles them.
public struct Reconciler: Sendable {
  /// By their bytes, so that a document taken twice counts once.
  private var records: [[UInt8]: Record] = [:]

  /// No documents yet.
  public init() {}

  /// How many documents were taken.
  public var count: Int { records.count }

  /// Takes a record.
  ///
  /// - Throws: `RecordOfNothing` for the record of a document that could not be read.
  public mutating func add(_ record: Record) throws(RecordOfNothing) {
    if let error = record.error { throw RecordOfNothing(uri: record.source.uri, failure: error) }
    var facts = record
    facts.text = nil
    facts.counts = []
    facts.percentages = []
    facts.checks = []
    records[facts.json()] = facts
  }

  /// Takes the documents of a reconciliation.
  public mutating func add(_ reconciliation: Reconciliation) throws(RecordOfNothing) {
    for document in reconciliation.documents { try add(document.record) }
  }

  /// Groups the documents by approval and lines their facts up.
  public func reconcile() -> Reconciliation {
    let sorted = records.sorted { left, right in
      let (first, second) = (Array(left.value.source.uri.utf8), Array(right.value.source.uri.utf8))
      return first == second
        ? left.key.lexicographicallyPrecedes(right.key) : first.lexicographicallyPrecedes(second)
    }
    var result = Reconciliation()
    for (index, entry) in sorted.enumerated() {
      result.documents.append(Reconciliation.Document(id: "d\(index + 1)", record: entry.value))
    }
    let grouping = ApprovalGrouping(result.documents)
    result.unplaced = grouping.unplaced
    for (index, members) in grouping.groups.enumerated() {
      var approval = ApprovalComparison(members.map { result.documents[$0] }).approval()
      approval.id = "a\(index + 1)"
      result.approvals.append(approval)
    }
    return result
  }
}

/// The record of a document that could not be read has no facts to be compared.
public struct RecordOfNothing: Error, Sendable, CustomStringConvertible {
  /// The document's name.
  public var uri: String
  /// Why it could not be read.
  public var failure: Failure

  /// `a.txt: E201: the file is empty`.
  public var description: String { "\(uri): \(failure.code): \(failure.message)" }
}
