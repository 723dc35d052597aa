import AssayRecord

/// Which documents speak of the same approval.
///
/// Two do if they name the same approved drug and nothing that they say tells them apart: another agency, dates far from one
/// another, another indication. A document that leaves out one of these never joins two groups: it goes to the one group that
/// it fits, and to none where it fits several.
struct ApprovalGrouping {
  /// Days between two dates of one decision, as documents give them, slips included.
  private static let decisionReach = 62
  /// Days from a decision to the publication of a document that speaks of it as news.
  private static let newsReach = 120

  /// Places of the documents of each approval, in the order of the first.
  let groups: [[Int]]
  let unplaced: [Reconciliation.Unplaced]

  private struct Claim {
    let names: Set<String>
    let brands: Set<String>
    let agency: String?
    let indication: String?
    let decision: DateSpan?
    let published: DateSpan?

    /// Whether it can say by itself which approval it means.
    var isWhole: Bool { agency != nil && indication != nil && (decision ?? published) != nil }

    init?(_ record: Record) {
      guard record.notice.kind == .approval else { return nil }
      var names: Set<String> = []
      var brands: Set<String> = []
      for drug in record.drugs where drug.role == .approved {
        if let name = drug.name { names.insert(name.lowercased()) }
        if let brand = drug.brand { brands.insert(brand.lowercased()) }
      }
      names.formUnion(brands)
      if names.isEmpty { return nil }
      self.names = names
      self.brands = brands
      agency = record.notice.agency
      indication = record.notice.indication
      decision = DateSpan(record.notice.decisionDate)
      published =
        DateSpan(record.source.published)
        ?? record.dates.lazy.filter { $0.role == .publication }.compactMap { DateSpan($0.value) }.first
    }

    func fits(_ other: Claim) -> Bool {
      if names.isDisjoint(with: other.names) { return false }
      // One substance may be two products: two vaccines, or a drug under two brands for two diseases.
      if !brands.isEmpty, !other.brands.isEmpty, brands.isDisjoint(with: other.brands) { return false }
      if let agency, let theirs = other.agency, agency != theirs { return false }
      return Words.areNear(indication, other.indication) && areDatesNear(other)
    }

    private func areDatesNear(_ other: Claim) -> Bool {
      if let decision, let theirs = other.decision {
        return decision.distance(to: theirs) <= ApprovalGrouping.decisionReach
      }
      guard let own = decision ?? published, let theirs = other.decision ?? other.published else {
        return true
      }
      return own.distance(to: theirs) <= ApprovalGrouping.newsReach
    }
  }

  init(_ documents: [Reconciliation.Document]) {
    let claims = documents.map { Claim($0.record) }
    var unplaced: [Reconciliation.Unplaced] = []
    for (document, claim) in zip(documents, claims) where claim == nil {
      let reason =
        document.record.notice.kind == .approval ? "names no approved drug" : "announces no approval"
      unplaced.append(Reconciliation.Unplaced(document: document.id, reason: reason))
    }
    self.unplaced = unplaced
    var byName: [String: [Int]] = [:]
    for (place, claim) in claims.enumerated() {
      for name in claim?.names ?? [] { byName[name, default: []].append(place) }
    }
    var sets = UnionFind(claims.count)
    for places in byName.values {
      for (order, left) in places.enumerated() {
        for right in places[..<order] {
          guard let a = claims[left], let b = claims[right], a.isWhole, b.isWhole, a.fits(b) else { continue }
          sets.join(left, right)
        }
      }
    }
    // Decided for all of them before any is joined.
    var homes: [(Int, Int)] = []
    for (place, claim) in claims.enumerated() {
      guard let claim, !claim.isWhole else { continue }
      var fitting: Set<Int> = []
      for other in Set(claim.names.flatMap { byName[$0] ?? [] }) where other != place {
        guard let theirs = claims[other], theirs.isWhole, claim.fits(theirs) else { continue }
        fitting.insert(sets.root(of: other))
      }
      if fitting.count == 1, let home = fitting.first { homes.append((place, home)) }
    }
    let homeless = Set(claims.indices.filter { claims[$0].map { !$0.isWhole } ?? false })
      .subtracting(homes.map(\.0))
    for (place, home) in homes { sets.join(place, home) }
    // Those that say too little are still one where they fit one another and nobody else.
    for left in homeless {
      for right in homeless where right < left {
        if let a = claims[left], let b = claims[right], a.agency == b.agency, a.fits(b) {
          sets.join(left, right)
        }
      }
    }
    groups = sets.sets().filter { claims[$0[0]] != nil }
  }
}
