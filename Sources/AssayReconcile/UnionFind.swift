/// Sets that are joined two at a time; what comes out does not depend on the order.
struct UnionFind {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  /// The least member of the set of `member`.
  mutating func root(of member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var next = member
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// Makes one set of two.
  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (root(of: a), root(of: b))
    parents[max(first, second)] = min(first, second)
  }

  /// The sets, each in rising order, in the order of their least members.
  mutating func sets() -> [[Int]] {
    var sets: [Int: [Int]] = [:]
    for member in parents.indices { sets[root(of: member), default: []].append(member) }
    return sets.values.sorted { $0[0] < $1[0] }
  }
}
