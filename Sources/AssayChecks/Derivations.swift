import AssayNumbers
import AssayRecord

extension Verifier {
  /// Fills `count` where only one whole number fits, and the responders as the denominator of what lasted.
  static func derive(_ record: inout Record, _ groups: CohortTable, _ endpoints: EndpointTable) {
    deriveOtherArms(&record, groups)
    for index in record.results.indices where record.results[index].population == nil {
      deriveCount(&record, index, groups)
    }
    for index in record.results.indices where record.results[index].population == "responders" {
      deriveResponders(&record, index, endpoints)
      deriveCount(&record, index, groups)
    }
  }

  private static func deriveCount(_ record: inout Record, _ index: Int, _ groups: CohortTable) {
    guard record.results.isShare(index), record.results[index].count == nil,
      record.results[index].cohort != nil || record.results[index].denominator != nil
    else { return }
    let result = record.results[index]
    guard result.shareBound == nil, result.estimateReason == nil,
      let value = result.value, let group = groups.group(of: result), !group.approximate,
      let possible = WholeShare.counts(value, of: group.size)
    else { return }
    var size: String { group.place.map { "\(groups.cohorts[$0].id).size" } ?? "\(result.id).denominator" }
    if possible.count == 1 {
      record.results[index].count = possible.lowerBound
      record.results[index].derived.append(
        Derivation(
          field: "count", operands: ["\(result.id).value", size],
          how: "the only whole number that is \(value) % of \(group.size)"))
      return
    }
    guard let interval = result.confidenceInterval, interval.low != nil, interval.high != nil,
      !group.selfDerived,
      let level = interval.level,
      let printed = ProportionInterval(low: interval.low, high: interval.high, level: level),
      let fitting = printed.clopperPearsonCounts(among: possible, of: group.size), fitting.count == 1
    else { return }
    record.results[index].count = fitting.lowerBound
    record.results[index].derived.append(
      Derivation(
        field: "count", operands: ["\(result.id).value", "\(result.id).confidence_interval", size],
        how:
          "the only whole number that is \(value) % of \(group.size) with a \(level) % confidence "
          + "interval of "
          + "\(interval.lowPrinted) to \(interval.highPrinted)"))
  }

  /// The responders of the same cohort, trial and arm; nothing where two response rates could be meant.
  private static func deriveResponders(_ record: inout Record, _ index: Int, _ endpoints: EndpointTable) {
    let result = record.results[index]
    guard result.denominator == nil, result.isShare || result.statistic == .eventFreeRate,
      let source = endpoints.responseRow(of: result, in: record.results), let count = source.count, count > 0
    else { return }
    record.results[index].denominator = count
    record.results[index].derived.append(
      Derivation(
        field: "denominator", operands: ["\(source.id).count"], how: "the \(count) patients who responded"))
  }
}

extension IndexedRecord {
  /// The one response rate of the same cohort, trial and arm; nil where there is none, or where two disagree.
  func responseRow(of result: Result) -> Result? { endpoints.responseRow(of: result, in: results) }
}

extension EndpointTable {
  /// The one response rate of the same cohort, trial and arm; nil where there is none, or where two disagree.
  func responseRow(of result: Result, in results: [Result]) -> Result? {
    var found: Result?
    for index in rows(of: "ORR") {
      guard results.isShare(index), results[index].population == nil, results[index].cohort == result.cohort,
        results[index].trial == result.trial, results[index].arm == result.arm
      else { continue }
      let row = results[index]
      if row.isOfOtherAssessor(than: result) { continue }
      if let earlier = found {
        if earlier.value != row.value || earlier.count != row.count { return nil }
        continue
      }
      found = row
    }
    return found
  }
}
