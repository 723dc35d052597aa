import AssayRecord

/// The groups of patients, lined up by trial and size; groups of different sizes only where nothing else is left to compare.
///
/// A size that differs is almost always another population (pooled, evaluable, a later cut of the data). It is called a
/// disagreement only for the total of one named trial that both documents describe in the same words.
struct CohortRows {
  let documents: [Reconciliation.Document]
  let trials: TrialNames

  init(_ documents: [Reconciliation.Document], _ trials: TrialNames) {
    self.documents = documents
    self.trials = trials
  }

  private struct Fact {
    let document: Int
    let number: Int
    let cohort: Cohort
    let trial: Int?
    let hasTrial: Bool
    let group: PatientGroup
    let words: Set<String>

    /// Groups that share it are described alike.
    var signature: String {
      [
        "\(cohort.size)", trial.map { "\($0)" } ?? "", "\(hasTrial)", cohort.role.rawValue,
        "\(cohort.approximate)", group.history?.rawValue ?? "", group.marks.sorted().joined(separator: " "),
        words.sorted().joined(separator: " "),
      ].joined(separator: "|")
    }

    func isTold(from other: Fact) -> Bool {
      if let trial, let theirs = other.trial, trial != theirs { return true }
      if let history = group.history, let theirs = other.group.history, history != theirs { return true }
      return false
    }
  }

  /// One row a group.
  func rows() -> [Reconciliation.Row] {
    var facts: [Fact] = []
    for (place, document) in documents.enumerated() {
      for (number, cohort) in document.record.cohorts.enumerated() {
        let words = Set(Words.all(cohort.label ?? "")).subtracting([
          "patient", "adult", "people", "participant", "the", "in", "a", "of", "who", "were", "with",
        ])
        facts.append(
          Fact(
            document: place, number: number, cohort: cohort, trial: trials.number(cohort.trial, in: place),
            hasTrial: cohort.trial != nil, group: PatientGroup(cohort, in: document.record), words: words))
      }
    }
    return slots(facts).map(row)
  }

  /// More different groups than these are joined only where they are the same; no approval has them.
  private static let most = 300

  private func slots(_ facts: [Fact]) -> [[Fact]] {
    var places: [String: Int] = [:]
    var bundles: [[Fact]] = []
    for fact in facts {
      if let place = places[fact.signature] {
        bundles[place].append(fact)
      } else {
        places[fact.signature] = bundles.count
        bundles.append([fact])
      }
    }
    if bundles.count > CohortRows.most { return bundles }
    return differing(same(bundles))
  }

  /// Joins groups of one size that nothing tells apart, where everything else that fits either of the two fits both.
  private func same(_ bundles: [[Fact]]) -> [[Fact]] {
    let fits = bundles.map { left in
      bundles.map { left[0].cohort.size == $0[0].cohort.size && !left[0].isTold(from: $0[0]) }
    }
    var sets = UnionFind(bundles.count)
    for left in bundles.indices {
      for right in 0..<left where fits[left][right] && fits[left] == fits[right] { sets.join(left, right) }
    }
    return sets.sets().map { set in
      set.flatMap { bundles[$0] }.sorted { ($0.document, $0.number) < ($1.document, $1.number) }
    }
  }

  /// Joins groups of different sizes that are described alike. A document with two of them means two populations, and none of
  /// the others is told to be either.
  private func differing(_ same: [[Fact]]) -> [[Fact]] {
    var pairs = UnionFind(same.count)
    for left in same.indices {
      for right in 0..<left where isSameRoleOfOthers(same[left], same[right]) { pairs.join(left, right) }
    }
    return pairs.sets().flatMap { set -> [[Fact]] in
      let members = set.map { Set(same[$0].map(\.document)) }
      let all = members.reduce(into: Set<Int>()) { $0.formUnion($1) }
      guard set.count > 1, all.count == members.reduce(0, { $0 + $1.count }) else {
        return set.map { same[$0] }
      }
      return [set.flatMap { same[$0] }.sorted { ($0.document, $0.number) < ($1.document, $1.number) }]
    }
  }

  private func isSameRoleOfOthers(_ a: [Fact], _ b: [Fact]) -> Bool {
    guard Set(a.map(\.document)).isDisjoint(with: b.map(\.document)) else { return false }
    return a.allSatisfy { left in
      b.allSatisfy { right in
        left.cohort.role == right.cohort.role && left.trial == right.trial
          && left.group.history == right.group.history
      }
    }
  }

  private func row(_ facts: [Fact]) -> Reconciliation.Row {
    let sizes = Set(facts.map(\.cohort.size)).sorted()
    let first = facts[0]
    var subject = [first.cohort.role.rawValue]
    if let trial = facts.lazy.compactMap(\.trial).first { subject.append(trials.names[trial]) }
    if let history = facts.lazy.compactMap({ $0.group.history }).first { subject.append(history.rawValue) }
    subject.append("n = " + sizes.map(String.init).joined(separator: " / "))
    let verdict: Reconciliation.Agreement
    let detail: String
    if sizes.count == 1 {
      (verdict, detail) = (.agreement, "They give the same number of patients.")
    } else if isSurelyOneGroup(facts) {
      (verdict, detail) = (
        .disagreement, "They describe one group in the same words and give it different sizes."
      )
    } else {
      let sizes = sizes.map(String.init)
      (verdict, detail) = (
        .explained,
        "Different populations: \(sizes.dropLast().joined(separator: ", ")) and \(sizes.last ?? "") patients."
      )
    }
    return Reconciliation.Row(
      .cohort, subject.joined(separator: ", "), "size", verdict, detail, facts.map(entry))
  }

  private func isSurelyOneGroup(_ facts: [Fact]) -> Bool {
    facts.allSatisfy { fact in
      fact.cohort.role == .total && fact.hasTrial && !fact.cohort.approximate && fact.group.marks.isEmpty
        && fact.words == facts[0].words && fact.trial == facts[0].trial
    }
  }

  private func entry(_ fact: Fact) -> Reconciliation.Entry {
    let document = documents[fact.document]
    let size = "\(fact.cohort.approximate ? "about " : "")\(fact.cohort.size)"
    return Reconciliation.Entry(
      document: document.id, uri: document.record.source.uri, row: fact.cohort.id,
      value: size + (fact.cohort.label.map { " (\($0))" } ?? ""), evidence: fact.cohort.evidence)
  }
}
