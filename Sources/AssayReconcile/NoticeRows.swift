import AssayRecord

/// The decision as the documents tell it: agency, date, pathway, designations, indication, drug and sponsor.
struct NoticeRows {
  let documents: [Reconciliation.Document]

  init(_ documents: [Reconciliation.Document]) { self.documents = documents }

  private struct Statement {
    let document: Reconciliation.Document
    let value: String
    let evidence: [Evidence]
    var isDerived = false

    var entry: Reconciliation.Entry {
      Reconciliation.Entry(
        document: document.id, uri: document.record.source.uri, row: nil, value: value, evidence: evidence)
    }
  }

  /// One row a field; designations have one each.
  func rows() -> [Reconciliation.Row] {
    var rows: [Reconciliation.Row] = []
    let agencies = statements { $0.agency }
    if !agencies.isEmpty { rows.append(row("agency", agencies, .agreement, "They name the same agency.")) }
    if let row = decisionDate() { rows.append(row) }
    if let row = pathway() { rows.append(row) }
    if let row = indication() { rows.append(row) }
    let words = Set(documents.flatMap { $0.record.notice.designations }).sorted()
    for word in words {
      let found = statements { $0.designations.contains(word) ? word : nil }
      rows.append(row("designation", found, .agreement, "They name the same designation."))
    }
    return rows + drugRows()
  }

  private func statements(_ value: (Notice) -> String?) -> [Statement] {
    documents.compactMap { document in
      value(document.record.notice).map {
        Statement(document: document, value: $0, evidence: document.record.notice.evidence)
      }
    }
  }

  private func row(
    _ field: String, _ statements: [Statement], _ verdict: Reconciliation.Agreement, _ detail: String,
    subject: String = "the decision"
  ) -> Reconciliation.Row {
    Reconciliation.Row(.notice, subject, field, verdict, detail, statements.map(\.entry))
  }

  private func decisionDate() -> Reconciliation.Row? {
    let found = documents.compactMap { document -> Statement? in
      guard let date = document.record.notice.decisionDate else { return nil }
      let isSame: (CalendarDate) -> Bool = { $0.role == .decision && $0.value == date }
      let dates = document.record.dates.filter(isSame).flatMap(\.evidence)
      return Statement(
        document: document, value: date, evidence: dates.isEmpty ? document.record.notice.evidence : dates,
        isDerived: document.record.notice.derived.contains { $0.field == "decision_date" })
    }
    if found.isEmpty { return nil }
    var verdict = Reconciliation.Agreement.agreement
    for (order, left) in found.enumerated() {
      for right in found[..<order] {
        guard let own = DateSpan(left.value), let theirs = DateSpan(right.value), !own.meets(theirs) else {
          continue
        }
        // A date that was worked out from "today" or "on Friday" may be a few days off.
        let isLoose = (left.isDerived || right.isDerived) && own.distance(to: theirs) <= 7
        if !isLoose { verdict = .disagreement } else if verdict == .agreement { verdict = .explained }
      }
    }
    let detail: String
    switch verdict {
    case .disagreement: detail = "They give different days for the decision."
    case .explained: detail = "One of the days was worked out from another date of its document."
    default: detail = "The dates can be the same day."
    }
    return row("decision_date", found, verdict, detail)
  }

  private func pathway() -> Reconciliation.Row? {
    let found = statements { $0.pathway?.rawValue }
    if found.isEmpty { return nil }
    let isOne = Set(found.map(\.value)).count == 1
    return row(
      "pathway", found, isOne ? .agreement : .disagreement,
      isOne ? "They name the same pathway." : "They name different pathways.")
  }

  private func indication() -> Reconciliation.Row? {
    let found = statements { $0.indication }
    if found.isEmpty { return nil }
    var areNear = true
    for (order, left) in found.enumerated() {
      for right in found[..<order] where !Words.areNear(left.value, right.value) { areNear = false }
    }
    return row(
      "indication", found, areNear ? .agreement : .untestable,
      areNear ? "They describe it in like words." : "They describe it in different words.")
  }

  /// For each approved drug its brand and its sponsor; companies have several names, so that names that differ prove nothing.
  private func drugRows() -> [Reconciliation.Row] {
    let drugs = documents.flatMap { document in
      document.record.drugs.filter { $0.role == .approved }.map { (document, $0) }
    }
    var rows: [Reconciliation.Row] = []
    for name in Set(drugs.compactMap { $0.1.name?.lowercased() }).sorted() {
      let ofName = drugs.filter { $0.1.name?.lowercased() == name }
      for (field, path) in [("brand", \Drug.brand), ("sponsor", \Drug.sponsor)] {
        let found = ofName.compactMap { document, drug in
          drug[keyPath: path].map { Statement(document: document, value: $0, evidence: drug.evidence) }
        }
        if found.isEmpty { continue }
        let isOne = Set(found.map { Words.all($0.value).first ?? "" }).count == 1
        let detail =
          isOne ? "They name the same \(field)." : "They give different names; one thing may have several."
        rows.append(row(field, found, isOne ? .agreement : .untestable, detail, subject: name))
      }
    }
    return rows
  }
}

/// The phase and the registry number of each trial.
struct TrialRows {
  let documents: [Reconciliation.Document]
  let trials: TrialNames

  init(_ documents: [Reconciliation.Document], _ trials: TrialNames) {
    self.documents = documents
    self.trials = trials
  }

  /// One row for each property that some document gives.
  func rows() -> [Reconciliation.Row] {
    var rows: [Reconciliation.Row] = []
    for number in trials.names.indices {
      for (field, path) in [("registry_id", \Trial.registryID), ("phase", \Trial.phase)] {
        var entries: [Reconciliation.Entry] = []
        var values: Set<String> = []
        for (place, document) in documents.enumerated() {
          for trial in document.record.trials where trials.number(trial.id, in: place) == number {
            guard let value = trial[keyPath: path] else { continue }
            values.insert(value.lowercased())
            entries.append(
              Reconciliation.Entry(
                document: document.id, uri: document.record.source.uri, row: trial.id, value: value,
                evidence: trial.evidence))
          }
        }
        if entries.isEmpty { continue }
        let word = field == "phase" ? "phase" : "registry number"
        rows.append(
          Reconciliation.Row(
            .trial, trials.names[number], field, values.count == 1 ? .agreement : .disagreement,
            values.count == 1 ? "They give the same \(word)." : "They give different ones.", entries))
      }
    }
    return rows
  }
}
