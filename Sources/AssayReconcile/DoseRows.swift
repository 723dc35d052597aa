import AssayNumbers
import AssayRecord

/// The doses of each drug by each route.
///
/// A label has many doses (strengths, steps, reductions). Two are held to disagree only where each document gives but one.
struct DoseRows {
  let documents: [Reconciliation.Document]
  let drugNames: Set<String>

  init(_ documents: [Reconciliation.Document], drugNames: Set<String>) {
    self.documents = documents
    self.drugNames = drugNames
  }

  private struct Fact {
    let document: Int
    let dose: Dose
    let drug: String
    /// Amount and unit, so that equal doses have equal keys.
    var key: String { "\(dose.amount.normalized) \(dose.unit)" }
  }

  /// One row for each dose, or for what each document gives as its only one.
  func rows() -> [Reconciliation.Row] {
    var groups: [String: [Fact]] = [:]
    for (place, document) in documents.enumerated() {
      for dose in document.record.doses {
        let name = dose.drug?.lowercased()
        let drug = name.map { drugNames.contains($0) ? "the drug" : $0 } ?? "the drug"
        let fact = Fact(document: place, dose: dose, drug: drug)
        groups[[drug, dose.route ?? ""].joined(separator: "|"), default: []].append(fact)
      }
    }
    return groups.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
      .flatMap { rows(of: $0.value) }
  }

  private func rows(of facts: [Fact]) -> [Reconciliation.Row] {
    let counts = Dictionary(grouping: facts, by: \.document).values.map { Set($0.map(\.key)).count }
    if counts.count > 1, counts.allSatisfy({ $0 == 1 }) { return [row(facts)] }
    return Dictionary(grouping: facts, by: \.key)
      .sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }.map { row($0.value) }
  }

  private func row(_ facts: [Fact]) -> Reconciliation.Row {
    let units = Set(facts.map(\.dose.unit))
    var amountsMeet = true
    var intervals: Set<String> = []
    for (order, left) in facts.enumerated() {
      if let interval = left.dose.interval { intervals.insert(interval) }
      for right in facts[..<order]
      where RoundingInterval(left.dose.amount).meets(RoundingInterval(right.dose.amount)) == false {
        amountsMeet = false
      }
    }
    let verdict: Reconciliation.Agreement
    let detail: String
    if units.count > 1 {
      (verdict, detail) = (.untestable, "The doses are in different units.")
    } else if !amountsMeet {
      (verdict, detail) = (.disagreement, "Each gives one dose, and they are not the same.")
    } else if intervals.count > 1 {
      (verdict, detail) = (.untestable, "The amount is the same, the time between two doses is not.")
    } else {
      (verdict, detail) = (.agreement, "They give the same dose.")
    }
    let subject = [facts[0].drug, facts.lazy.compactMap { $0.dose.route }.first].compactMap { $0 }
    return Reconciliation.Row(
      .dose, subject.joined(separator: ", "), verdict == .untestable ? "interval" : "amount", verdict, detail,
      facts.map(entry))
  }

  private func entry(_ fact: Fact) -> Reconciliation.Entry {
    let document = documents[fact.document]
    let every = TimeSpan(fact.dose.interval).map { " every \($0.words)" } ?? ""
    return Reconciliation.Entry(
      document: document.id, uri: document.record.source.uri, row: nil,
      value: "\(fact.dose.amount) \(fact.dose.unit)\(every)", evidence: fact.dose.evidence)
  }
}
