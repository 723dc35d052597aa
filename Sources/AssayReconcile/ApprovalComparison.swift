import AssayRecord

/// Lines up what the documents of one approval say.
struct ApprovalComparison {
  let documents: [Reconciliation.Document]

  init(_ documents: [Reconciliation.Document]) { self.documents = documents }

  /// The approval with its rows.
  func approval() -> Reconciliation.Approval {
    var approval = Reconciliation.Approval(id: "")
    let approved = documents.flatMap { $0.record.drugs }.filter { $0.role == .approved }
    approval.drugs = Set(approved.compactMap { $0.name?.lowercased() }).sorted()
    // One spelling a brand, the first in the order of its characters.
    var brands: [String: String] = [:]
    for brand in Set(approved.compactMap(\.brand)).sorted() where brands[brand.lowercased()] == nil {
      brands[brand.lowercased()] = brand
    }
    approval.brands = brands.values.sorted()
    approval.agency = documents.lazy.compactMap { $0.record.notice.agency }.first
    approval.decisionDate = documents.compactMap { $0.record.notice.decisionDate }.min()
    approval.documents = documents.map(\.id)
    let trials = TrialNames(documents)
    var rows = NoticeRows(documents).rows()
    rows += TrialRows(documents, trials).rows()
    rows += CohortRows(documents, trials).rows()
    rows += ResultRows(documents, trials, drugNames: Set(approval.drugs + Array(brands.keys))).rows()
    rows += DoseRows(documents, drugNames: Set(approval.drugs + Array(brands.keys))).rows()
    let all = Set(approval.documents)
    for index in rows.indices {
      rows[index].id = "x\(index + 1)"
      let present = Set(rows[index].entries.map(\.document))
      rows[index].missing = approval.documents.filter { all.contains($0) && !present.contains($0) }
    }
    approval.rows = rows
    return approval
  }
}

extension Reconciliation.Row {
  /// A row whose entries are in the order of the documents; a gap where only one document has one.
  init(
    _ kind: Kind, _ subject: String, _ field: String, _ verdict: Reconciliation.Agreement, _ detail: String,
    _ entries: [Reconciliation.Entry]
  ) {
    let isAlone = Set(entries.map(\.document)).count < 2
    self.init(
      kind: kind, subject: subject, field: field, verdict: isAlone ? .gap : verdict,
      detail: isAlone ? "Only one document says it." : detail, entries: entries)
  }
}

/// Which trials of several documents are one: those that share a registry number or a name. A trial that has neither is told
/// from no other.
struct TrialNames {
  /// By document and trial id.
  private var numbers: [[String: Int]] = []
  private(set) var names: [String] = []
  /// The only trial of a document, for the rows that name none.
  private var only: [Int?] = []
  private let counts: [Int]

  init(_ documents: [Reconciliation.Document]) {
    var keys: [String: Int] = [:]
    var trials: [(document: Int, trial: Trial)] = []
    for (place, document) in documents.enumerated() {
      for trial in document.record.trials where trial.name != nil || trial.registryID != nil {
        trials.append((place, trial))
      }
    }
    var sets = UnionFind(trials.count)
    for (index, entry) in trials.enumerated() {
      let name = entry.trial.name.map(Words.trialKey)
      let registry = entry.trial.registryID?.lowercased()
      for key in [name, registry].compactMap({ $0 }) {
        if let earlier = keys[key] { sets.join(earlier, index) } else { keys[key] = index }
      }
    }
    numbers = Array(repeating: [:], count: documents.count)
    for (number, members) in sets.sets().enumerated() {
      for member in members { numbers[trials[member].document][trials[member].trial.id] = number }
      let printed = members.compactMap { trials[$0].trial.name ?? trials[$0].trial.registryID }
      names.append(printed.min() ?? "")
    }
    counts = documents.map(\.record.trials.count)
    only = zip(numbers, counts).map { $1 == 1 ? $0.values.first : nil }
  }

  /// The number of the trial that a row of a document names, or of the document's only trial.
  func number(_ trial: String?, in document: Int) -> Int? {
    trial.flatMap { numbers[document][$0] } ?? (trial == nil ? only[document] : nil)
  }

  /// How many trials the document names.
  func count(in document: Int) -> Int { counts[document] }
}

/// A group of patients as far as documents can be compared by it.
struct PatientGroup: Equatable {
  /// Whether the patients had the treatment's like before.
  enum History: String { case naive, pretreated }

  var size: Int?
  var isApproximate = false
  var history: History?
  /// `pooled`, `evaluable`, `safety`: words that say which of the patients.
  var marks: Set<String> = []

  private static let marking: Set<String> = [
    "pooled", "combined", "evaluable", "evaluated", "safety", "treated", "analyzed", "analysed",
    "per-protocol",
    "integrated", "efficacy", "screened", "randomized", "randomised", "enrolled",
  ]

  /// The group of a cohort, described by its own label and those of what it is a part of.
  init(_ cohort: Cohort?, in record: Record) {
    guard let cohort else { return }
    size = cohort.size
    isApproximate = cohort.approximate
    if cohort.role == .safety { marks.insert("safety") }
    var labels = [cohort.label].compactMap { $0 }
    var parent = cohort.parent
    var steps = 0
    while let id = parent, steps < 8, let next = record.cohorts.first(where: { $0.id == id }) {
      if let label = next.label { labels.append(label) }
      parent = next.parent
      steps += 1
    }
    // The nearest label that tells it counts.
    for label in labels where history == nil { history = PatientGroup.history(of: label) }
    let words = Set(labels.first?.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init) ?? [])
    marks.formUnion(words.intersection(PatientGroup.marking))
  }

  private static func history(of label: String) -> History? {
    let text = label.lowercased()
    let naive = ["naive", "naïve", "never", "untreated", "not previously", "no prior", "new to", "newly"]
    if naive.contains(where: text.contains) { return .naive }
    let pretreated = [
      "pretreated", "pre-treated", "previously treated", "been treated", "had taken", "had received", "prior",
      "already", "before", "refractory", "relapsed",
    ]
    return pretreated.contains(where: text.contains) ? .pretreated : nil
  }
}
