import AssayNumbers
import AssayRecord

/// Whether honest hidden values exist behind the figures of a record: by search, and apart from the checks.
///
/// The identities are those that the rows of the unchanged record state: the checks that could be tried and
/// said `consistent`. A share stands for every whole number of patients that gives it; the search goes through
/// all of them together, so that one and the same number must serve the share, its interval, the parts of the
/// response, the lasting responses and the pool.
public struct HonestSets: Sendable {
  private let identities: [Check]

  /// Takes the identities that `record` states.
  public init(_ record: Record) {
    identities = record.checks.filter {
      $0.verdict == .consistent && !HonestSets.warnings.contains($0.code)
    }
  }

  /// Checks that never say more than `explained`, or that only infer.
  private static let warnings: Set<String> = ["A108", "A116", "A121"]

  /// What no honest values satisfy; empty where an honest set exists.
  public struct Broken: Sendable {
    /// The codes of the identities; `joint` where each can be satisfied and not all together.
    public var codes: [String] = []
    /// The identities that cannot be satisfied each by itself.
    public var identities: [Check] = []

    /// Whether an honest set exists.
    public var isEmpty: Bool { codes.isEmpty }
  }

  /// The identities that no honest values satisfy once `changed` is printed.
  public func broken(by changed: Record, touching touched: Set<String>) -> Broken {
    var scope = touched
    var connected: [Check] = []
    var rest = identities
    var grows = true
    // The whole numbers of a row are shared by its identities; plain identities end where they are.
    while grows {
      grows = false
      for index in rest.indices.reversed() where rest[index].inputs.contains(where: scope.contains) {
        let identity = rest.remove(at: index)
        connected.append(identity)
        if HonestSets.wholes.contains(identity.code) {
          for id in identity.inputs where id.hasPrefix("r") && scope.insert(id).inserted { grows = true }
        }
      }
    }
    var broken: Set<String> = []
    var identities: [Check] = []
    for identity in connected where !HonestSets.wholes.contains(identity.code) {
      if !PlainIdentity(changed, identity).holds { identities.append(identity) }
    }
    for (index, date) in changed.dates.enumerated() where touched.contains("dates[\(index)]") {
      if date.value == nil { broken.insert("D101") }
    }
    let whole = connected.filter { HonestSets.wholes.contains($0.code) }
    for identity in whole where !WholeSearch(changed, [identity]).succeeds { identities.append(identity) }
    broken.formUnion(identities.map(\.code))
    if broken.isEmpty, whole.count > 1, !WholeSearch(changed, whole).succeeds { broken.insert("joint") }
    return Broken(codes: broken.sorted(), identities: identities)
  }

  /// The identities between whole numbers of patients.
  static let wholes: Set<String> = ["A103", "A104", "A105", "A107", "A109", "A119"]
}

/// One number of patients for each share, so that all identities hold.
struct WholeSearch {
  private let record: Record
  private let identities: [Check]
  private let rows: [String: Result]
  private let responders: [String: String]
  /// More steps than these are taken for "there is one".
  private static let mostSteps = 200_000

  init(_ record: Record, _ identities: [Check]) {
    self.record = record
    self.identities = identities
    var rows: [String: Result] = [:]
    for row in record.results { rows[row.id] = row }
    self.rows = rows
    var responders: [String: String] = [:]
    for identity in identities where identity.code == "A107" && identity.inputs.count > 1 {
      responders[identity.inputs[0]] = identity.inputs[1]
    }
    self.responders = responders
  }

  var succeeds: Bool {
    var ids: [String] = []
    for identity in identities {
      for id in identity.inputs where id.hasPrefix("r") && !ids.contains(id) { ids.append(id) }
    }
    // Rates before what lasted, so that the responders are known.
    ids.sort { (responders[$0] == nil ? 0 : 1, $0) < (responders[$1] == nil ? 0 : 1, $1) }
    var domains: [String: [Int]] = [:]
    for id in ids where responders[id] == nil {
      guard let domain = domain(of: id) else { continue }
      if domain.isEmpty { return false }
      domains[id] = domain
    }
    var steps = 0
    var chosen: [String: Int] = [:]
    return search(ids[...], domains, &chosen, &steps)
  }

  /// The whole numbers that a share can stand for; nil where it is no share of a known group.
  private func domain(of id: String) -> [Int]? {
    guard let row = rows[id], let value = row.value, row.bound == nil, let size = size(of: row) else {
      return nil
    }
    let counted = row.derived.contains { $0.field == "count" } ? nil : row.count
    let own = identities.filter { $0.inputs.contains(id) }
    var domain: [Int] = []
    for percentage in [WholeShare.counts(value, of: size), WholeShare.truncatedCounts(value, of: size)] {
      for k in percentage ?? 0...0 where percentage != nil && !domain.contains(k) { domain.append(k) }
      if domain.count > 3000 { return nil }
    }
    if let counted, own.contains(where: { $0.code == "A103" }) { domain = domain.filter { $0 == counted } }
    if own.contains(where: { $0.code == "A105" }), let interval = row.confidenceInterval {
      domain = domain.filter { isInterval(interval, $0, size) }
    }
    return domain.sorted()
  }

  private func size(of row: Result) -> Int? {
    if let size = row.denominator { return size > 0 ? size : nil }
    guard row.population == nil, let cohort = record.cohorts.first(where: { $0.id == row.cohort }) else {
      return nil
    }
    return cohort.size > 0 ? cohort.size : nil
  }

  /// By any method, or by the exact one with digits cut off, both bounds.
  private func isInterval(_ interval: ConfidenceInterval, _ count: Int, _ size: Int) -> Bool {
    guard count >= 0, count <= size else { return false }
    let level = interval.level ?? Decimal(95)
    guard level.double > 0, level.double < 100 else { return true }
    return ProportionMethod.allCases.contains { method in
      let bounds = ProportionInterval.bounds(method, count, of: size, level: level)
      let mayBeCut = method == .clopperPearson
      return HonestValues.prints(bounds.low, interval.low, mayBeCut: mayBeCut)
        && HonestValues.prints(bounds.high, interval.high, mayBeCut: mayBeCut)
    }
  }

  private func search(
    _ ids: ArraySlice<String>, _ domains: [String: [Int]], _ chosen: inout [String: Int], _ steps: inout Int
  ) -> Bool {
    steps += 1
    if steps > WholeSearch.mostSteps { return true }
    guard let id = ids.first else { return true }
    var domain = domains[id]
    if let source = responders[id], let row = rows[id], let value = row.value, row.bound == nil {
      let size = chosen[source] ?? row.denominator
      if let size {
        let possible = WholeShare.counts(value, of: size) ?? WholeShare.truncatedCounts(value, of: size)
        guard let possible else { return false }
        domain = Array(possible)
      }
    }
    guard let domain else { return search(ids.dropFirst(), domains, &chosen, &steps) }
    for k in domain {
      chosen[id] = k
      if holdSoFar(chosen, after: id), search(ids.dropFirst(), domains, &chosen, &steps) { return true }
      chosen[id] = nil
    }
    return false
  }

  /// Whether the sums whose last number was just chosen add up.
  private func holdSoFar(_ chosen: [String: Int], after id: String) -> Bool {
    for identity in identities where identity.code == "A109" || identity.code == "A119" {
      let ids = identity.inputs.filter { $0.hasPrefix("r") }
      guard ids.contains(id), let total = ids.last else { continue }
      let parts = ids.dropLast()
      if let whole = chosen[total], parts.allSatisfy({ chosen[$0] != nil }) {
        if parts.reduce(0, { $0 + (chosen[$1] ?? 0) }) != whole { return false }
      } else if !parts.allSatisfy({ rows[$0].flatMap(size) != nil }) || rows[total].flatMap(size) == nil {
        if !PlainIdentity(record, identity).holds { return false }
      }
    }
    return true
  }
}

/// What a real value would be printed as.
enum HonestValues {
  /// Whether `value`, rounded or, where that may be, cut off, is printed as `printed`; a bound that is not given is always right.
  static func prints(_ value: Double, _ printed: Decimal?, mayBeCut: Bool) -> Bool {
    guard let printed else { return true }
    let unit = 1 / Double(Decimal.powers[min(max(printed.scale, 0), 18)])
    let slack = 1e-9
    let cut = mayBeCut && printed.double >= 0 ? unit : unit / 2
    let (least, most) = (printed.double - unit / 2 - slack, printed.double + cut + slack)
    let kept = min(100, max(0, value))
    return least <= value && value <= most || least <= kept && kept <= most
  }

  /// The smallest and largest value that is printed as `printed`.
  static func box(_ printed: Decimal) -> (low: Double, high: Double) {
    let half = 0.5 / Double(Decimal.powers[min(max(printed.scale, 0), 18)])
    return (printed.double - half, printed.double + half)
  }
}
