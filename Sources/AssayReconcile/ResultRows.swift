import AssayNumbers
import AssayRecord

/// The results of an approval, lined up by trial, endpoint, statistic, patients, arm and time point.
struct ResultRows {
  let documents: [Reconciliation.Document]
  let trials: TrialNames
  let drugNames: Set<String>

  init(_ documents: [Reconciliation.Document], _ trials: TrialNames, drugNames: Set<String>) {
    self.documents = documents
    self.trials = trials
    self.drugNames = drugNames
  }

  /// One row for each result; results whose endpoint the notice leaves open are compared with nothing and left out.
  func rows() -> [Reconciliation.Row] {
    var cores: [String: [ResultFact]] = [:]
    for (place, document) in documents.enumerated() {
      for (number, row) in document.record.results.enumerated()
      where row.endpoint != nil && (row.value != nil || row.notReached) {
        let fact = ResultFact(number, document.record, place, trials, drugNames)
        cores[fact.core, default: []].append(fact)
      }
    }
    var rows: [Reconciliation.Row] = []
    for (_, facts) in cores.sorted(by: { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }) {
      for group in ResultSlots(facts).groups { rows.append(row(group, among: facts)) }
    }
    return rows
  }

  private func row(_ group: [ResultFact], among facts: [ResultFact]) -> Reconciliation.Row {
    let finding = judge(group, among: facts)
    return Reconciliation.Row(
      .result, subject(group), finding.field, finding.verdict, finding.detail, group.map(entry))
  }

  // MARK: Judging

  private struct Finding {
    var field = "value"
    var verdict: Reconciliation.Agreement
    var detail: String
  }

  private func judge(_ group: [ResultFact], among facts: [ResultFact]) -> Finding {
    var worst: Finding?
    // Rows that say the same need be judged once, however many documents print them.
    var judged: Set<String> = []
    for (order, left) in group.enumerated() {
      for right in group[..<order]
      where left.document != right.document && judged.insert(right.signature + "\n" + left.signature).inserted
      {
        let finding = judge(right, left, group, among: facts)
        if rank(finding) < rank(worst) { worst = finding }
      }
    }
    return worst ?? Finding(verdict: .gap, detail: "")
  }

  private func rank(_ finding: Finding?) -> Int {
    guard let finding else { return Int.max }
    return Reconciliation.Agreement.allCases.firstIndex(of: finding.verdict) ?? 0
  }

  private func judge(
    _ a: ResultFact, _ b: ResultFact, _ group: [ResultFact], among facts: [ResultFact]
  ) -> Finding {
    let values = "\(shown(a)) and \(shown(b))"
    if a.timeMatch(b) == .conflict {
      return Finding(
        field: "timepoint", verdict: .disagreement,
        detail:
          "The same \(value(a)) is given \(time(a)) and \(time(b)); one of the time points must be wrong.")
    }
    if a.assessorMatch(b) == .conflict {
      return Finding(
        field: "assessor", verdict: .explained,
        detail: "Central review and the investigators judged apart; \(values) can both be right.")
    }
    if a.groupMatch(b) == .conflict {
      return Finding(
        field: "population", verdict: .explained,
        detail: "Different populations: \(patients(a)) and \(patients(b)).")
    }
    guard let agrees = a.agrees(with: b) else {
      return Finding(verdict: .untestable, detail: "The values \(values) cannot be compared.")
    }
    if agrees { return judgeInterval(a, b) }
    if let word = a.differingWord(from: b) {
      return Finding(
        verdict: .explained,
        detail: "\(values): only one of them is called \(word.replacing("_", with: " ")).")
    }
    if isRepeated(a, group) || isRepeated(b, group) {
      return Finding(verdict: .untestable, detail: "One document gives two values of it.")
    }
    if let open = whatIsOpen(a, b, among: facts) {
      return Finding(verdict: .untestable, detail: "\(values), but one of them does not say \(open).")
    }
    return Finding(verdict: .disagreement, detail: "\(values): no rounding makes them one value.")
  }

  private func judgeInterval(_ a: ResultFact, _ b: ResultFact) -> Finding {
    if let own = a.row.confidenceInterval, let theirs = b.row.confidenceInterval, !own.meets(theirs) {
      return Finding(
        field: "confidence_interval", verdict: .disagreement,
        detail: "The value is the same, but its interval is \(own.lowPrinted) to \(own.highPrinted) and "
          + "\(theirs.lowPrinted) to \(theirs.highPrinted).")
    }
    if let own = a.row.pValue, let theirs = b.row.pValue, !own.meets(theirs) {
      return Finding(
        field: "p_value", verdict: .disagreement,
        detail: "The value is the same, but its p-value is \(own.relation.rawValue) \(own.printed) and "
          + "\(theirs.relation.rawValue) \(theirs.printed).")
    }
    return Finding(verdict: .agreement, detail: "The printed values can be one value.")
  }

  /// Whether the document of `fact` gives other values in the same place.
  private func isRepeated(_ fact: ResultFact, _ group: [ResultFact]) -> Bool {
    group.contains { $0.document == fact.document && $0.agrees(with: fact) == false }
  }

  /// What must be known before two values may be called contradictory and is not.
  private func whatIsOpen(_ a: ResultFact, _ b: ResultFact, among facts: [ResultFact]) -> String? {
    if a.trialMatch(b) != .same { return "which trial it is of" }
    if a.armMatch(b) != .same { return "which treatment it is of" }
    if a.comparatorMatch(b) != .same { return "against what" }
    if a.timeMatch(b) != .same { return "at which time" }
    if a.assessorMatch(b) != .same { return "who judged" }
    if a.groupMatch(b) == .same { return nil }
    // Neither names the patients: then they are all of them, if the document has no other such row.
    let isOnly = [a, b].allSatisfy { fact in facts.count { $0.document == fact.document } == 1 }
    let isUnnamed = a.group.size == nil && b.group.size == nil && a.group.history == b.group.history
    return isOnly && isUnnamed ? nil : "of which patients"
  }

  // MARK: Words

  private func subject(_ group: [ResultFact]) -> String {
    let first = group[0].row
    var parts = [first.endpoint ?? "", first.statistic.rawValue.replacing("_", with: " ")]
    if group.contains(where: { $0.row.population != nil }) { parts.append("of the responders") }
    if let trial = group.lazy.compactMap(\.trial).first { parts.append(trials.names[trial]) }
    if let history = group.lazy.compactMap({ $0.group.history }).first { parts.append(history.rawValue) }
    let sizes = Set(group.compactMap { $0.group.size })
    if !sizes.isEmpty { parts.append("n = " + sizes.sorted().map(String.init).joined(separator: " / ")) }
    if let arm = group.lazy.compactMap({ $0.row.arm }).first { parts.append(arm) }
    if let other = group.lazy.compactMap({ $0.row.comparator }).first { parts.append("against \(other)") }
    let times = group.compactMap { $0.time?.words }
    if let time = times.first, Set(times).count == 1 { parts.append(time) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func value(_ fact: ResultFact) -> String {
    if fact.row.notReached { return "not reached" }
    let printed = fact.row.value.map(\.description) ?? fact.row.printed ?? ""
    let unit = fact.row.unit.map { " " + $0 } ?? ""
    return (fact.row.bound.map { "\($0.rawValue) " } ?? "") + printed + unit
  }

  private func time(_ fact: ResultFact) -> String { fact.time.map { "for \($0.words)" } ?? "for no time" }

  private func shown(_ fact: ResultFact) -> String {
    value(fact) + (fact.time.map { " (\($0.words))" } ?? "")
  }

  private func patients(_ fact: ResultFact) -> String {
    let number =
      fact.group.size.map { "\(fact.group.isApproximate ? "about " : "")\($0) patients" } ?? "patients"
    let marks = fact.group.marks.sorted().joined(separator: ", ")
    return "\(value(fact)) of \(number)" + (marks.isEmpty ? "" : " (\(marks))")
  }

  private func entry(_ fact: ResultFact) -> Reconciliation.Entry {
    let document = documents[fact.document]
    var text = shown(fact)
    if let interval = fact.row.confidenceInterval {
      text += ", CI \(interval.lowPrinted) to \(interval.highPrinted)"
    }
    if let size = fact.group.size { text += ", n = \(size)" }
    if let assessor = fact.assessor { text += ", \(assessor.replacing("_", with: " "))" }
    return Reconciliation.Entry(
      document: document.id, uri: document.record.source.uri, row: fact.row.id, value: text,
      evidence: fact.row.evidence)
  }
}
