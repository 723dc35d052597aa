import AssayNumbers
import AssayRecord

/// One row of a record in a line of words, for a person.
struct RowNote {
  /// `r1`, `c4`, `k7`, or the kind of row where rows have no id.
  var id: String
  /// The row's words.
  var text: String
  /// Where it stands; the first span is where it is told of.
  var evidence: [Evidence]
  /// For a check, what it found.
  var verdict: Verdict?

  /// All rows of `record` but its percentages and dates, in its order.
  static func notes(of record: Record) -> [RowNote] {
    var notes: [RowNote] = []
    let notice = record.notice
    if !notice.evidence.isEmpty {
      notes.append(
        RowNote(
          id: "notice",
          text: words(
            notice.kind.rawValue, notice.agency, notice.pathway?.rawValue, notice.decisionDate,
            list(notice.designations), notice.indication.map { "for \($0)" }),
          evidence: notice.evidence))
    }
    notes += record.drugs.map {
      RowNote(
        id: "drug",
        text: words(
          $0.name, $0.brand.map { "(\($0))" }, $0.role.rawValue, $0.sponsor.map { "of \($0)" }, $0.drugClass),
        evidence: $0.evidence)
    }
    notes += record.trials.map {
      RowNote(
        id: $0.id,
        text: words("trial", $0.name, $0.registryID, $0.phase.map { "phase \($0)" }, list($0.design)),
        evidence: $0.evidence)
    }
    notes += record.cohorts.map { cohort in
      RowNote(
        id: cohort.id,
        text: words(
          "\(cohort.approximate ? "about " : "")\(cohort.size) patients", "(\(cohort.role.rawValue))",
          cohort.parent.map { "part of \($0)" }, cohort.trial.map { "in \($0)" },
          cohort.label.map { "“\($0)”" }),
        evidence: cohort.evidence)
    }
    notes += record.counts.map {
      RowNote(
        id: "count", text: words("\($0.value) people", $0.label.map { "“\($0)”" }), evidence: $0.evidence)
    }
    notes += record.results.map { RowNote(id: $0.id, text: result($0), evidence: $0.evidence) }
    notes += record.doses.map {
      RowNote(
        id: "dose",
        text: words($0.amount.description, $0.unit, $0.drug, $0.route, $0.interval, list($0.conditions)),
        evidence: $0.evidence)
    }
    notes += record.checks.map {
      RowNote(
        id: $0.id, text: "\($0.verdict.rawValue) \($0.code) \($0.statement): \($0.detail)",
        evidence: $0.evidence,
        verdict: $0.verdict)
    }
    return notes
  }

  private static func result(_ row: Result) -> String {
    let value =
      row.notReached
      ? "not reached" : words(row.bound?.rawValue, row.value?.description ?? row.printed, row.unit)
    let share = row.denominator.map { "of \($0)" }
    let interval = row.confidenceInterval.map {
      "(\($0.level.map { "\($0)% " } ?? "")CI \($0.lowPrinted) to \($0.highPrinted))"
    }
    return words(
      row.endpoint ?? "endpoint left open", row.statistic.rawValue.replacingUnderscores, value,
      row.count.map { "= \($0)" }, share, row.population, row.cohort.map { "[\($0)]" }, interval,
      row.pValue.map { "P \($0.relation.rawValue) \($0.printed)" }, row.timepoint.map { "at \($0)" },
      row.arm.map { "with \($0)" }, row.comparator.map { "against \($0)" }, row.trial.map { "in \($0)" },
      list(row.qualifiers))
  }

  private static func words(_ parts: String?...) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func list(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : "[" + parts.joined(separator: ", ") + "]"
  }
}

extension String {
  /// `hazard_ratio` as `hazard ratio`.
  var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
