import AssayNumbers
import AssayRecord

extension Verifier {
  /// Fills `count` where only one whole number fits, and the responders as the denominator of what lasted.
  static func derive(_ record: inout Record) {
    for index in record.results.indices {
      if record.results[index].population == nil { deriveCount(&record, index) }
    }
    for index in record.results.indices where record.results[index].population == "responders" {
      deriveResponders(&record, index)
      deriveCount(&record, index)
    }
  }

  private static func deriveCount(_ record: inout Record, _ index: Int) {
    guard record.results[index].isShare, record.results[index].count == nil else { return }
    let result = record.results[index]
    guard result.isShare, result.count == nil, result.shareBound == nil, result.estimateReason == nil,
      let value = result.value, let group = record.group(of: result), !group.approximate,
      let possible = WholeShare.counts(value, of: group.size)
    else { return }
    let size = group.cohort.map { "\($0.id).size" } ?? "\(result.id).denominator"
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
  private static func deriveResponders(_ record: inout Record, _ index: Int) {
    let result = record.results[index]
    guard result.denominator == nil, result.isShare || result.statistic == .eventFreeRate,
      let source = record.responseRow(of: result), let count = source.count, count > 0
    else { return }
    record.results[index].denominator = count
    record.results[index].derived.append(
      Derivation(
        field: "denominator", operands: ["\(source.id).count"], how: "the \(count) patients who responded"))
  }
}

extension Record {
  /// The one response rate of the same cohort, trial and arm; nil where there is none, or where two disagree.
  func responseRow(of result: Result) -> Result? {
    var found: Result?
    for index in results.indices where results[index].endpoint == "ORR" {
      guard results[index].isShare, results[index].population == nil, results[index].cohort == result.cohort,
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
