import AssayNumbers
import AssayRecord
import AssayReconcile

func span(_ quote: String, at start: Int = 10) -> [Evidence] {
  let count = quote.unicodeScalars.count
  return [
    Evidence(
      start: start, end: start + count, quote: Array(quote.utf8)[...], sourceStart: start,
      sourceEnd: start + quote.utf8.count)
  ]
}

/// The record of an article on an approval.
func article(
  _ uri: String, drug: String? = "taletrectinib", brand: String? = "Ibtrozi", agency: String? = "FDA",
  date: String? = "2025-06-11", indication: String? = "adults with ROS1-positive non-small cell lung cancer",
  _ fill: (inout Record) -> Void = { _ in }
) -> Record {
  var record = Record(
    id: String(repeating: "0123456789abcdef", count: 4), source: SourceDescription(uri: uri, byteLength: 100))
  record.notice.kind = .approval
  record.notice.agency = agency
  record.notice.decisionDate = date
  record.notice.indication = indication
  record.drugs = [
    Drug(
      name: drug, brand: brand, sponsor: nil, drugClass: nil, role: .approved, evidence: span(drug ?? "it"))
  ]
  fill(&record)
  return record
}

extension Record {
  /// Adds a trial, a cohort of it, and gives the ids.
  mutating func group(
    _ size: Int, _ label: String? = nil, role: Cohort.Role = .subgroup, trial name: String? = nil,
    approximate: Bool = false
  ) -> (cohort: String, trial: String?) {
    let trial = name.map { name -> String in
      if let known = trials.first(where: { $0.name == name }) { return known.id }
      let id = "t\(trials.count + 1)"
      trials.append(
        Trial(
          id: id, name: name, registryID: nil, phase: nil, phasePrinted: nil, design: [], evidence: span(name)
        ))
      return id
    }
    let id = "c\(cohorts.count + 1)"
    cohorts.append(
      Cohort(
        id: id, size: size, printed: "\(size)", approximate: approximate, label: label, role: role,
        trial: trial,
        parent: nil, partition: nil, evidence: span("\(size)")))
    return (id, trial)
  }

  /// Adds a result.
  mutating func result(
    _ endpoint: String, _ printed: String, _ statistic: Result.Statistic = .proportion,
    in group: (cohort: String, trial: String?)? = nil, _ change: (inout Result) -> Void = { _ in }
  ) {
    var row = Result(id: "r\(results.count + 1)", statistic: statistic)
    row.endpoint = endpoint
    row.value = Decimal(parsing: printed.utf8)
    row.printed = printed
    row.unit = statistic == .proportion ? "%" : nil
    row.cohort = group?.cohort
    row.trial = group?.trial
    row.evidence = span(printed)
    change(&row)
    results.append(row)
  }
}

func reconcile(_ records: Record...) throws -> Reconciliation {
  var reconciler = Reconciler()
  for record in records { try reconciler.add(record) }
  return reconciler.reconcile()
}

extension Reconciliation {
  /// All rows of a kind.
  func rows(_ kind: Row.Kind) -> [Row] { approvals.flatMap { $0.rows.filter { $0.kind == kind } } }
}
