import AssayNumbers
import AssayRecord

/// Which role the program gave to the percentages of each role in gold.
public struct RoleConfusion: Sendable, Equatable {
  /// The roles in their order, then nil: for gold, a percentage that it does not have; for the program, one that it missed.
  static let roles: [AssayRecord.Percentage.Role?] = AssayRecord.Percentage.Role.allCases + [nil]

  private var counts: [Pair: Int] = [:]

  private struct Pair: Hashable, Sendable {
    var gold: AssayRecord.Percentage.Role?
    var got: AssayRecord.Percentage.Role?
  }

  /// Nothing counted.
  public init() {}

  /// Pairs the mentions of each value: the same roles first, the others in their order.
  init(gold: [Claims.Percentage], got: [Claims.Percentage]) {
    let wantedByValue = Dictionary(grouping: gold) { Normalization.digits($0.value) }
    let foundByValue = Dictionary(grouping: got) { Normalization.digits($0.value) }
    for value in Set(wantedByValue.keys).union(foundByValue.keys) {
      var found = (foundByValue[value] ?? []).map(\.role)
      var unpaired: [AssayRecord.Percentage.Role] = []
      for wanted in (wantedByValue[value] ?? []).map(\.role) {
        if let index = found.firstIndex(of: wanted) {
          found.remove(at: index)
          counts[Pair(gold: wanted, got: wanted), default: 0] += 1
        } else {
          unpaired.append(wanted)
        }
      }
      for index in 0..<max(unpaired.count, found.count) {
        let wanted = index < unpaired.count ? unpaired[index] : nil
        let other = index < found.count ? found[index] : nil
        counts[Pair(gold: wanted, got: other), default: 0] += 1
      }
    }
  }

  /// How many percentages have this role in gold and that one in the records; nil for those that one side lacks.
  public subscript(gold gold: AssayRecord.Percentage.Role?, got got: AssayRecord.Percentage.Role?) -> Int {
    counts[Pair(gold: gold, got: got)] ?? 0
  }

  /// Adds up.
  static func += (total: inout RoleConfusion, part: RoleConfusion) {
    for (pair, count) in part.counts { total.counts[pair, default: 0] += count }
  }
}
