import AssayNumbers
import AssayRecord

/// A119: the rate of all patients is not what the rates of its groups give.
struct PooledRateDisagrees: CheckRule {
  static let code = "A119"
  static let name = "pooled-rate-disagrees"
  static let needs: RowKinds = [.rates, .partitions]
  static let doc = "The rate of all patients is not what the rates of the groups that they are made of give."
  static let formula = "some kᵢ ∈ K(pᵢ, nᵢ) have Σ kᵢ ∈ K(p, Σ nᵢ)"
  static let source = "whole numbers add up exactly"
  static let escapes = [
    "groups that the text does not call all of the pool", "groups without a rate", "approximate sizes",
    "estimated, adjusted or stratified rates", "sizes that do not add up themselves",
  ]
  static let examples = [
    CheckExample("it is", rows("89", "90", "85"), .consistent, "93 + 46 = 139 of 157: 89 %"),
    CheckExample("it is not", rows("79", "90", "85"), .inconsistent, "93 + 46 = 139 of 157, not 79 %"),
    CheckExample("cut off", rows("88", "90", "85"), .explained, "93 + 46 = 139 of 157, not 88 %"),
    CheckExample("estimated", rows("79", "90", "85", ["estimated"]), .untestable, "79 % of 157"),
    CheckExample("no pooled rate", Array(rows("89", "90", "85").dropLast()), nil, nil),
  ]

  private static func rows(
    _ pooled: String, _ first: String, _ second: String, _ qualifiers: [String] = []
  ) -> [ExampleRow] {
    [
      .cohort("c1", 157), .cohort("c2", 103, of: "c1", partition: "a"),
      .cohort("c3", 54, of: "c1", partition: "a"), .share("r1", first, of: 103, cohort: "c2"),
      .share("r2", second, of: 54, cohort: "c3"),
      .share("r3", pooled, of: 157, cohort: "c1", qualifiers: qualifiers),
    ]
  }

  func run(_ record: Record) -> [Check] {
    var found: [Check] = []
    for index in record.results.indices where record.results[index].cohort != nil {
      let pooled = record.results[index]
      guard let id = pooled.cohort, pooled.isShare, pooled.population == nil,
        record.cohorts.indices.contains(where: {
          record.cohorts[$0].parent == id && record.cohorts[$0].partition != nil
        }),
        !record.repeatsEarlierRow(index)
      else { continue }
      var done: [String] = []
      for cohort in record.cohorts where cohort.parent == id {
        guard let letter = cohort.partition, !done.contains(letter) else { continue }
        done.append(letter)
        let parts = record.cohorts.filter { $0.parent == id && $0.partition == letter }
        guard parts.count > 1, let rates = rates(of: parts, pooled, record),
          let check = judge(pooled, parts, rates, record)
        else { continue }
        found.append(check)
      }
    }
    return found
  }

  /// The one rate of each part; nil where a part has none or two.
  private func rates(of parts: [Cohort], _ pooled: Result, _ record: Record) -> [Result]? {
    var found: [Result] = []
    for part in parts {
      let rows = record.results.filter {
        $0.isShare && $0.cohort == part.id && $0.endpoint == pooled.endpoint
          && $0.timepoint == pooled.timepoint
          && $0.population == nil
      }
      guard let first = rows.first, rows.allSatisfy({ $0.value == first.value }) else { return nil }
      found.append(first)
    }
    return found
  }

  private func judge(_ pooled: Result, _ parts: [Cohort], _ rates: [Result], _ record: Record) -> Check? {
    guard let rate = pooled.value, let whole = record.group(of: pooled) else { return nil }
    let inputs = rates.map(\.id) + [pooled.id]
    let evidence = rates.map(\.evidence) + [pooled.evidence]
    func untestable(_ reason: String) -> Check {
      row(.untestable, "\(rate) % of \(whole.size)", reason, inputs: inputs, evidence: evidence)
    }
    let rows = rates + [pooled]
    if let reason = rows.lazy.compactMap(\.estimateReason).first {
      return untestable("Not tested: \(reason).")
    }
    if rows.contains(where: { $0.shareBound != nil }) { return untestable("A rate is printed as a bound.") }
    if rates.contains(where: { $0.assessment != pooled.assessment }) {
      return untestable("The rates were not assessed in the same way.")
    }
    var low = 0
    var high = 0
    var size = 0
    var terms: [String] = []
    for rate in rates {
      guard let group = record.group(of: rate), let value = rate.value else { return nil }
      if group.approximate || group.selfDerived { return untestable("A number of patients is not certain.") }
      guard let counts = rate.printedCount.map({ $0...$0 }) ?? WholeShare.counts(value, of: group.size) else {
        return nil
      }
      low += counts.lowerBound
      high += counts.upperBound
      size += group.size
      terms.append(counts.count == 1 ? String(counts.lowerBound) : "(\(listed(counts)))")
    }
    if whole.approximate || whole.selfDerived || size != whole.size {
      return untestable("The groups of the rates do not add up to the group of the pooled rate.")
    }
    let sum = "\(terms.joined(separator: " + ")) = \(listed(low...high)) of \(size)"
    func answer(_ verdict: Verdict, _ end: String, _ detail: String) -> Check {
      row(verdict, sum + end, detail, inputs: inputs, evidence: evidence)
    }
    if let counts = WholeShare.counts(rate, of: size), counts.overlaps(low...high) {
      return answer(.consistent, ": \(rate) %", "The groups together give the pooled rate.")
    }
    if let counts = WholeShare.truncatedCounts(rate, of: size), counts.overlaps(low...high) {
      return answer(.explained, ", not \(rate) %", "The pooled rate fits if its further digits were cut off.")
    }
    let first = WholeShare.percentage(low, of: size, scale: min(rate.scale, 6))?.description ?? "?"
    let last = WholeShare.percentage(high, of: size, scale: min(rate.scale, 6))?.description ?? "?"
    return answer(
      .inconsistent, ", not \(rate) %",
      "The groups together give \(first == last ? first : "\(first) to \(last)") %, but the notice "
        + "prints \(rate) %."
    )
  }
}
