/// A group of patients that a share and its interval could be of.
public struct HonestGroup: Sendable, Equatable {
  /// How many patients.
  public var size: Int
  /// A number of them that gives the share and the interval.
  public var count: Int
  /// Whether the interval is the exact one; otherwise another usual method gives it, or digits were cut off.
  public var isExact: Bool
}

extension ProportionInterval {
  /// The largest group of at most `size` patients that the share and this interval could be of: one whose exact interval it is,
  /// else one that another usual method gives it for.
  ///
  /// - Returns: nil where no group of up to `size` patients gives both.
  /// - Complexity: O(`size`) groups, each by eight methods: for what would otherwise be called wrong, and not for every row.
  public func honestGroup(of share: Decimal, upTo size: Int) -> HonestGroup? {
    guard size > 0 else { return nil }
    for whole in (1...size).reversed() {
      guard let counts = WholeShare.counts(share, of: whole) else { continue }
      if let fitting = clopperPearsonCounts(among: counts, of: whole) {
        return HonestGroup(size: whole, count: fitting.lowerBound, isExact: true)
      }
    }
    for whole in (1...size).reversed() {
      let tried = [WholeShare.counts(share, of: whole), WholeShare.truncatedCounts(share, of: whole)]
      for counts in tried.compactMap({ $0 }) {
        let count =
          otherMethod(among: counts, of: whole)?.count ?? truncatedCount(among: counts, of: whole)
        if let count { return HonestGroup(size: whole, count: count, isExact: false) }
      }
    }
    return nil
  }
}
