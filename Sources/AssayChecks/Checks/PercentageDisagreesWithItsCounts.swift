import AssayNumbers
import AssayRecord

/// A103: "k of n (p %)" where k of n is not p %.
struct PercentageDisagreesWithItsCounts: CheckRule {
  static let code = "A103"
  static let name = "percentage-disagrees-with-its-counts"
  static let needs: RowKinds = .rates
  static let doc = "A percentage is not what its printed count and its printed group give."
  static let formula = "k ∈ K(p, n): 100·k/n lies in p ± ½ unit of its last decimal"
  static let source = "closed rounding intervals: half up, half down and half to even are all honest"
  static let escapes = [
    "estimated, adjusted, stratified or imputed rates", "digits cut off instead of rounded",
    "a share that was rounded twice", "several counts that fit no group and have none printed beside them",
    "a count of the others, or one that is exactly another share beside it",
    "\"at least\" and \"up to\" are compared in their direction only", "an approximate group",
  ]
  static let examples = [
    CheckExample(
      "93 of 103 is 90 %", [.share("r1", "90", count: 93, of: 103)], .consistent, "93/103 = 90 %"),
    CheckExample(
      "half down is honest", [.share("r1", "49.5", count: 991, of: 2000)], .consistent, "991/2000 = 49.5 %"),
    CheckExample(
      "half up is honest", [.share("r1", "49.6", count: 991, of: 2000)], .consistent, "991/2000 = 49.6 %"),
    CheckExample(
      "a digit slipped", [.share("r1", "70", count: 93, of: 103)], .inconsistent, "93/103 ≠ 70 %"),
    CheckExample(
      "cut off, not rounded", [.share("r1", "66", count: 2, of: 3)], .explained, "2/3 ≠ 66 %"),
    CheckExample(
      "rounded to 41.75 and then to 41.8", [.share("r1", "41.8", count: 129, of: 309)], .explained,
      "129/309 ≠ 41.8 %"),
    CheckExample(
      "two counts, beside neither of which the group stands",
      [.share("r1", "70", count: 93, of: 103), .share("r2", "60", count: 40, of: 54)], .untestable,
      "93/103 ≠ 70 %"),
    CheckExample(
      "the count of those who left", [.share("r1", "85", count: 27, of: 180)], .explained, "27/180 ≠ 85 %"),
    CheckExample(
      "an adjusted rate", [.share("r1", "70", count: 93, of: 103, qualifiers: ["adjusted"])], .explained,
      "93/103 ≠ 70 %"),
    CheckExample(
      "at least", [.share("r1", "90", bound: .greaterOrEqual, count: 98, of: 103)], .consistent,
      "98/103 >= 90 %"),
    CheckExample(
      "about so many patients",
      [
        .cohort("c1", 1000, approximate: true),
        .share("r1", "91", count: 900, of: 1000, cohort: "c1"),
      ], .untestable, "900/1000 ≈ 91 %"),
  ]

  init() {}

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices
    where record.results[index].count != nil && !record.results[index].isDerived("count") {
      let result = record.results[index]
      guard result.isShare, let value = result.value, let count = result.printedCount, count >= 0,
        let group = record.group(of: result), count <= group.size
      else { continue }
      found.append(judge(result, value, count, group, record))
    }
    // Two and more counts that are told without a number of patients, and that do not fit the groups of the notice: they are of others.
    let doubtful = found.indices.filter { found[$0].verdict == .inconsistent && !isTold(found[$0], record) }
    guard doubtful.count > 1 else { return found }
    for index in doubtful {
      found[index].verdict = .untestable
      found[index].detail =
        "The notice does not say beside the count of how many patients it is, and others do not fit either."
    }
    return found
  }

  /// Whether the number of patients stands beside the count.
  private func isTold(_ check: Check, _ record: IndexedRecord) -> Bool {
    guard let result = record.results.first(where: { $0.id == check.inputs.first }),
      let size = record.group(of: result)?.size
    else { return true }
    let digits = Array(String(size).utf8)
    return result.evidence.isEmpty
      || result.evidence.contains { evidence in
        let printed = evidence.quote.filter { $0 != 0x2C && $0 != 0x20 }
        return printed.indices.contains { printed[$0...].starts(with: digits) }
      }
  }

  private func judge(
    _ result: Result, _ value: Decimal, _ count: Int, _ group: ShareGroup, _ record: IndexedRecord
  ) -> Check {
    let inputs = record.inputs(result, group)
    let evidence = record.evidence(result, group)
    let fraction = "\(count)/\(group.size)"
    if group.approximate || group.selfDerived {
      return row(
        .untestable, "\(fraction) ≈ \(value) %",
        group.approximate
          ? "The number of patients is only said to be about \(group.size)."
          : "The percentage itself was the witness for the number of patients.",
        inputs: inputs, evidence: evidence)
    }
    let exact =
      WholeShare.percentage(count, of: group.size, scale: min(value.scale + 2, 6))?.description ?? "?"
    let exactText = "\(count) of \(group.size) is \(exact) %"
    if let bound = result.shareBound {
      let holds = agrees(value, bound, count, group.size)
      return row(
        holds ? .consistent : .inconsistent, "\(fraction) \(holds ? "" : "not ")\(bound.rawValue) \(value) %",
        holds ? "\(exactText)." : "\(exactText), but the notice says \(bound.words) \(value) %.",
        inputs: inputs, evidence: evidence)
    }
    if let possible = WholeShare.counts(value, of: group.size), possible.contains(count) {
      return row(
        .consistent, "\(fraction) = \(value) %", "\(exactText), which rounds to \(value) %.", inputs: inputs,
        evidence: evidence)
    }
    let statement = "\(fraction) ≠ \(value) %"
    if let reason = result.estimateReason {
      return row(
        .explained, statement, "\(exactText), but \(reason).", inputs: inputs, evidence: evidence)
    }
    if let cut = WholeShare.truncatedCounts(value, of: group.size), cut.contains(count) {
      return row(
        .explained, statement, "\(exactText): the further digits were cut off instead of rounded.",
        inputs: inputs, evidence: evidence)
    }
    if WholeShare.isRoundedTwice(value, count, of: group.size) {
      return row(
        .explained, statement, "\(exactText), which was rounded twice.", inputs: inputs, evidence: evidence)
    }
    if WholeShare.counts(value, of: group.size)?.contains(group.size - count) ?? false {
      return row(
        .explained, statement, "\(exactText), and \(value) % is the share of the others.", inputs: inputs,
        evidence: evidence)
    }
    if isOfAnother(result, count, group.size, record) {
      return row(
        .untestable, statement, "\(exactText), and another share beside it is that of the count.",
        inputs: inputs, evidence: evidence)
    }
    let honest = WholeShare.percentage(count, of: group.size, scale: min(value.scale, 6))?.description ?? "?"
    let fitting =
      WholeShare.counts(value, of: group.size).map { "; \(value) % of \(group.size) would be \(listed($0))" }
      ?? ""
    let repair = SingleDigit.repair([value, Decimal(count), Decimal(group.size)]) { changed in
      guard changed.count == 3, let part = changed[1].integer, let whole = changed[2].integer else {
        return false
      }
      return WholeShare.counts(changed[0], of: whole)?.contains(part) ?? false
    }
    return row(
      .inconsistent, statement, "\(exactText), which would be printed as \(honest) %\(fitting).\(repair)",
      inputs: inputs, evidence: evidence)
  }

  /// "12%, 6% and 2% (6/50, 3/50, 1/50)": whether a share beside the row is exactly that of the count, and has no count itself, or one that
  /// it does not fit either: then the two were not told of each other.
  private func isOfAnother(_ result: Result, _ count: Int, _ size: Int, _ record: IndexedRecord) -> Bool {
    record.results.contains { other in
      guard other.id != result.id, other.isShare, let value = other.value, other.isNear(result, within: 160),
        WholeShare.counts(value, of: size)?.contains(count) ?? false
      else { return false }
      guard let own = other.printedCount, let group = record.group(of: other) else { return true }
      return WholeShare.counts(value, of: group.size)?.contains(own) != true
    }
  }

  /// Whether count/size can be what "at least" or "up to" the value says; only the wrong side is a fault.
  private func agrees(_ value: Decimal, _ bound: Bound, _ count: Int, _ size: Int) -> Bool {
    guard let scaled = RoundingInterval(value).scaled(by: size) else { return true }
    let (hundredfold, overflow) = count.multipliedReportingOverflow(by: 100)
    if overflow { return true }
    let share = RoundingInterval(exactly: hundredfold)
    switch bound {
    case .less, .lessOrEqual: return share.canBeAtMost(scaled) ?? true
    case .greater, .greaterOrEqual: return scaled.canBeAtMost(share) ?? true
    }
  }
}
