import AssayNumbers
import AssayRecord
import AssayReconcile
import TestSupport
import Testing

/// Reconciling parts and then their results is the same as reconciling all, byte for byte.
@Suite struct AssociativityTests {
  /// Documents that agree, disagree, leave things out, and speak of other approvals.
  private static let records: [Record] = [
    sample("a.txt", 103, "90", "P12M"), sample("b.txt", 103, "90.4", "P6M"),
    sample("c.txt", 160, "89", nil, label: "pooled, TKI-naive"),
    article("d.txt", agency: nil, date: nil) { $0.result("ORR", "85") },
    article("e.txt", agency: "EC") { $0.result("ORR", "85", in: $0.group(54, trial: "TRUST-II")) },
    article("f.txt", drug: "tarlatamab", brand: nil, indication: "small cell lung cancer"),
  ]

  private static func sample(
    _ uri: String, _ size: Int, _ rate: String, _ time: String?, label: String? = nil
  )
    -> Record
  {
    article(uri) { record in
      let group = record.group(size, label, trial: label == nil ? "TRUST-I" : nil)
      record.result("ORR", rate, in: group)
      record.result("DOR", "72", in: group) {
        $0.timepoint = time
        $0.population = "responders"
        $0.qualifiers = ["confirmed"]
      }
    }
  }

  private func json(_ records: some Sequence<Record>) throws -> [UInt8] {
    var reconciler = Reconciler()
    for record in records { try reconciler.add(record) }
    return reconciler.reconcile().json()
  }

  /// Every way to part the numbers below `count`.
  private func partitions(_ count: Int) -> [[[Int]]] {
    if count == 0 { return [[]] }
    return partitions(count - 1).flatMap { partition in
      partition.indices.map { index in
        var longer = partition
        longer[index].append(count - 1)
        return longer
      } + [partition + [[count - 1]]]
    }
  }

  @Test func everyPartitionGivesTheWhole() throws {
    let records = Self.records
    let whole = try json(records)
    let all = partitions(records.count)
    #expect(all.count == 203)
    for partition in all {
      var reconciler = Reconciler()
      for part in partition {
        try reconciler.add(json: JSONValue(parsing: try json(part.map { records[$0] })))
      }
      #expect(reconciler.reconcile().json() == whole, "\(partition)")
    }
  }

  @Test func orderAndRepetitionDoNotMatter() throws {
    var random = SeededGenerator(seed: 4)
    let whole = try json(Self.records)
    for _ in 0..<60 {
      var shuffled = Self.records.shuffled(using: &random)
      shuffled.append(shuffled[0])
      #expect(try json(shuffled) == whole)
    }
  }

  @Test func recordsReadFromTheirJSONGiveTheSame() throws {
    var reconciler = Reconciler()
    for record in Self.records { try reconciler.add(json: JSONValue(parsing: record.json())) }
    #expect(reconciler.reconcile().json() == (try json(Self.records)))
  }

  @Test func outputIsValid() throws {
    let validator = try SchemaValidator(schema: ReconciliationSchema.json())
    let value = try JSONValue(parsing: try json(Self.records))
    #expect(validator.violations(of: value) == [])
    guard case .object(var object) = value else { return #expect(Bool(false)) }
    object.members.removeLast()
    #expect(!validator.violations(of: .object(object)).isEmpty)
  }

  @Test func tableNamesEveryDocumentOnce() throws {
    var reconciler = Reconciler()
    for record in Self.records { try reconciler.add(record) }
    let result = reconciler.reconcile()
    let text = result.text()
    for record in Self.records { #expect(text.contains(record.source.uri)) }
    let placed = result.approvals.flatMap(\.documents) + result.unplaced.map(\.document)
    #expect(placed.sorted() == result.documents.map(\.id).sorted())
    for approval in result.approvals {
      for row in approval.rows {
        let named = Set(row.entries.map(\.document)).union(row.missing)
        #expect(named == Set(approval.documents))
        #expect((row.verdict == .gap) == (Set(row.entries.map(\.document)).count == 1))
      }
    }
  }

  @Test(arguments: 0..<40)
  func randomSetsAreAssociative(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let records = (0..<7).map { number in
      article(
        "\(number).txt", brand: Bool.random(using: &random) ? "Ibtrozi" : nil,
        agency: ["FDA", "EC", nil].randomElement(using: &random) ?? nil,
        date: ["2025-06-11", "2025-06-12", "2025-06", "2021-01-01", nil].randomElement(using: &random) ?? nil,
        indication: ["ROS1-positive lung cancer", "plaque psoriasis", nil].randomElement(using: &random)
          ?? nil
      ) { record in
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          let trial = ["TRUST-I", "TRUST-II", nil].randomElement(using: &random) ?? nil
          let label = ["naive", "pretreated", "pooled", nil].randomElement(using: &random) ?? nil
          let size = [103, 54, 157, 160].randomElement(using: &random) ?? 1
          let group = Bool.random(using: &random) ? record.group(size, label, trial: trial) : nil
          let value = ["90", "90.4", "85", "72"].randomElement(using: &random) ?? "1"
          record.result(["ORR", "DOR"].randomElement(using: &random) ?? "ORR", value, in: group) {
            $0.timepoint = ["P6M", "P12M", nil].randomElement(using: &random) ?? nil
            $0.qualifiers =
              ["central_review", "investigator", nil].randomElement(using: &random)?.map { [$0] } ?? []
          }
        }
      }
    }
    let whole = try json(records)
    let cut = Int.random(in: 1..<7, using: &random)
    let shuffled = records.shuffled(using: &random)
    var reconciler = Reconciler()
    try reconciler.add(json: JSONValue(parsing: try json(shuffled[..<cut])))
    for record in shuffled[cut...] { try reconciler.add(record) }
    #expect(reconciler.reconcile().json() == whole)
    let again = try JSONValue(parsing: whole)
    var once = Reconciler()
    try once.add(json: again)
    #expect(once.reconcile().json() == whole)
  }
}
