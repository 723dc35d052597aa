/// Rows of several documents that speak of the same thing, found by what they say of themselves.
///
/// Rows are joined if nothing tells them apart and the choice is plain: where a row that says little fits several others that
/// differ among themselves, it is joined to the one with its value, or to none. What is joined does not depend on any order.
struct ResultSlots {
  /// More different rows than these are joined only where they are the same; no approval has them.
  static let most = 120

  /// Rows of several documents that say exactly the same.
  private struct Bundle {
    let facts: [ResultFact]
    let documents: Set<Int>
    var first: ResultFact { facts[0] }
  }

  private var slots: [[Bundle]]

  /// Lines up `facts`, all of one core.
  init(_ facts: [ResultFact]) {
    var places: [String: Int] = [:]
    var bundles: [[ResultFact]] = []
    for fact in facts {
      if let place = places[fact.signature] {
        bundles[place].append(fact)
      } else {
        places[fact.signature] = bundles.count
        bundles.append([fact])
      }
    }
    slots = bundles.map { [Bundle(facts: $0, documents: Set($0.map(\.document)))] }
    if slots.count > ResultSlots.most { return }
    while joinPlain() || joinByValue() {}
    while joinDiffering() {}
  }

  /// The rows that belong together, each in the order of the documents.
  var groups: [[ResultFact]] {
    slots.map { slot in slot.flatMap(\.facts).sorted { ($0.document, $0.number) < ($1.document, $1.number) } }
  }

  private func isCompatible(_ a: [Bundle], _ b: [Bundle]) -> Bool {
    a.allSatisfy { ours in
      b.allSatisfy { theirs in
        let (left, right) = (ours.first, theirs.first)
        let matches = [
          left.trialMatch(right), left.armMatch(right), left.comparatorMatch(right), left.timeMatch(right),
          left.assessorMatch(right), left.groupMatch(right),
        ]
        if matches.contains(.conflict) { return false }
        // One document may say a thing twice; two values are two things.
        return ours.documents.isDisjoint(with: theirs.documents) || left.agrees(with: right) ?? true
      }
    }
  }

  private func neighbours() -> [[Bool]] {
    slots.indices.map { left in
      slots.indices.map { left != $0 && isCompatible(slots[left], slots[$0]) }
    }
  }

  /// Joins what fits, where everything else that fits either of the two fits both.
  private mutating func joinPlain() -> Bool {
    let fits = neighbours()
    var pairs: [(Int, Int)] = []
    for left in slots.indices {
      for right in 0..<left where fits[left][right] {
        let isPlain = slots.indices.allSatisfy {
          $0 == left || $0 == right || fits[left][$0] == fits[right][$0]
        }
        if isPlain { pairs.append((left, right)) }
      }
    }
    return join(pairs)
  }

  /// Joins what fits and has the same value, where only one such choice is left on either side.
  private mutating func joinByValue() -> Bool {
    let fits = neighbours()
    let chosen = slots.indices.map { left in
      slots.indices.filter { right in
        fits[left][right] && documents(left).isDisjoint(with: documents(right))
          && slots[left].allSatisfy { ours in
            slots[right].allSatisfy { ours.first.agrees(with: $0.first) == true }
          }
      }
    }
    var pairs: [(Int, Int)] = []
    for left in slots.indices where chosen[left].count == 1 {
      let right = chosen[left][0]
      if right < left && chosen[right] == [left] { pairs.append((left, right)) }
    }
    return join(pairs)
  }

  /// Joins rows that differ in one thing only, so that the difference can be told of: the time point under one value, the
  /// assessor, or the patients. A document that has both sides means two things, and nothing is joined.
  private mutating func joinDiffering() -> Bool {
    for thing in [Difference.timepoint, .assessor, .population, .populationOfAnyTrial] {
      var sets = UnionFind(slots.count)
      for left in slots.indices {
        for right in 0..<left where differ(slots[left], slots[right], onlyIn: thing) {
          sets.join(left, right)
        }
      }
      var pairs: [(Int, Int)] = []
      for set in sets.sets() where set.count > 1 {
        let members = set.map { documents($0) }
        let all = members.reduce(into: Set<Int>()) { $0.formUnion($1) }
        guard all.count == members.reduce(0, { $0 + $1.count }) else { continue }
        for member in set.dropFirst() { pairs.append((member, set[0])) }
      }
      if join(pairs) { return true }
    }
    return false
  }

  private enum Difference { case timepoint, assessor, population, populationOfAnyTrial }

  private func differ(_ a: [Bundle], _ b: [Bundle], onlyIn thing: Difference) -> Bool {
    a.allSatisfy { ours in
      b.allSatisfy { theirs in
        let (left, right) = (ours.first, theirs.first)
        guard ours.documents.isDisjoint(with: theirs.documents), left.armMatch(right) != .conflict,
          left.comparatorMatch(right) != .conflict, left.trialMatch(right) != .conflict
        else { return false }
        let time = left.timeMatch(right) == .conflict
        let assessor = left.assessorMatch(right) == .conflict
        let group = left.groupMatch(right) == .conflict
        switch thing {
        case .timepoint:
          return time && !assessor && !group && left.trialMatch(right) == .same
            && left.agrees(with: right) == true
        case .assessor: return assessor && !time && !group
        case .population, .populationOfAnyTrial:
          return group && !time && !assessor && !left.hasOtherHistory(than: right)
            && (thing == .populationOfAnyTrial || left.trialMatch(right) == .same)
        }
      }
    }
  }

  private func documents(_ slot: Int) -> Set<Int> {
    slots[slot].reduce(into: []) { $0.formUnion($1.documents) }
  }

  private mutating func join(_ pairs: [(Int, Int)]) -> Bool {
    if pairs.isEmpty { return false }
    var sets = UnionFind(slots.count)
    for (left, right) in pairs { sets.join(left, right) }
    slots = sets.sets().map { set in set.flatMap { slots[$0] } }
    return true
  }
}
