import AssayNumbers
import AssayRecord

/// How one notice's record compares with its gold.
public struct NoticeScore: Sendable {
  /// The notice's folder.
  public let slug: String
  private let comparisons: [ScoredField: Comparison]
  /// The roles of its percentages.
  let roles: RoleConfusion

  /// Compares a record with gold.
  public init(slug: String, gold: Gold, record: Record) {
    self.slug = slug
    let wanted = gold.claims
    var got = Claims(record)
    // A check may find more to agree than a person lists: only what gold asks for is scored.
    let statements = Set(wanted.consistent.map(Normalization.words))
    got.consistent.removeAll { !statements.contains(Normalization.words($0)) }
    var comparisons: [ScoredField: Comparison] = [:]
    for field in ScoredField.allCases {
      comparisons[field] = Comparison(gold: wanted.facts(field), got: got.facts(field))
    }
    self.comparisons = comparisons
    roles = RoleConfusion(gold: wanted.percentages, got: got.percentages)
  }

  /// The comparison of a field.
  public subscript(field: ScoredField) -> Comparison {
    comparisons[field] ?? Comparison(gold: [], got: [])
  }

  /// How many facts are missing or extra, in the fields of `ScoredField.whole`.
  public var faults: Int {
    ScoredField.whole.reduce(0) { sum, field in
      let tally = self[field].tally
      return sum + tally.missing + tally.extra
    }
  }
}

/// How the records of a corpus compare with their gold.
public struct CorpusScore: Sendable {
  /// In the order of the cases.
  public let notices: [NoticeScore]
  /// The roles of all percentages.
  public let roles: RoleConfusion
  private let tallies: [ScoredField: Tally]

  /// Adds up the scores of notices.
  public init(notices: [NoticeScore]) {
    self.notices = notices
    var tallies: [ScoredField: Tally] = [:]
    var roles = RoleConfusion()
    for notice in notices {
      for field in ScoredField.allCases { tallies[field, default: Tally()] += notice[field].tally }
      roles += notice.roles
    }
    self.tallies = tallies
    self.roles = roles
  }

  /// Scores each record against its gold.
  public static func score(cases: [(slug: String, gold: Gold, record: Record)]) -> CorpusScore {
    CorpusScore(notices: cases.map { NoticeScore(slug: $0.slug, gold: $0.gold, record: $0.record) })
  }

  /// The counts of a field over all notices (micro average).
  public subscript(field: ScoredField) -> Tally { tallies[field] ?? Tally() }

  /// The mean F1 of the fields that have a fact in gold or in a record; nil where none has.
  public var meanF1: Decimal? {
    let scores = ScoredField.allCases.compactMap { self[$0].f1?.mantissa }
    return scores.isEmpty ? nil : Decimal(mantissa: scores.reduce(0, +) / Int64(scores.count), scale: 4)
  }

  /// The notices with the most facts missing or extra, worst first; those without fault are left out.
  public func worst(_ count: Int) -> [NoticeScore] {
    let order = notices.indices.sorted { a, b in
      notices[a].faults != notices[b].faults ? notices[a].faults > notices[b].faults : a < b
    }
    return order.prefix(max(0, count)).map { notices[$0] }.filter { $0.faults > 0 }
  }
}

extension Tally {
  /// Right facts as a share of the program's, cut to four decimals; nil where it has none.
  public var precision: Decimal? { Tally.share(right, of: right + extra) }
  /// Right facts as a share of gold's, cut to four decimals; nil where it has none.
  public var recall: Decimal? { Tally.share(right, of: right + missing) }
  /// The harmonic mean of both, cut to four decimals; nil where neither gold nor the program has a fact.
  public var f1: Decimal? { Tally.share(2 * right, of: 2 * right + missing + extra) }

  private static func share(_ part: Int, of whole: Int) -> Decimal? {
    whole == 0 ? nil : Decimal(mantissa: Int64(part) * 10_000 / Int64(whole), scale: 4)
  }
}
