import AssayNumbers
import AssayRecord

extension Verifier {
  /// The arms of a trial of two, of which the text prints one or none: what is left of the total, and what the
  /// ratio of the randomisation lets expect.
  static func deriveOtherArms(_ record: inout Record, _ groups: CohortTable) {
    for trial in record.trials {
      guard let ratio = RandomisationRatio(trial.design) else { continue }
      let own = record.cohorts.indices.filter { record.cohorts[$0].trial == trial.id }
      let totals = own.filter { record.cohorts[$0].role == .total && !record.cohorts[$0].approximate }
      let arms = own.filter { record.cohorts[$0].role == .arm }
      guard totals.count == 1, let total = totals.first, record.cohorts[total].derived.isEmpty else {
        continue
      }
      if arms.isEmpty {
        expectArms(&record, total, ratio, trial)
      } else if arms.count == 1, let arm = arms.first {
        fillOtherArm(&record, total, arm, trial)
      }
    }
  }

  /// What the total and the ratio let expect; chance moves it, so it is a note on the total and no group.
  private static func expectArms(
    _ record: inout Record, _ total: Int, _ ratio: RandomisationRatio, _ trial: Trial
  ) {
    let whole = record.cohorts[total]
    guard whole.size > 0, whole.size <= WholeShare.largestGroup else { return }
    let parts = ratio.first + ratio.second
    let first = (whole.size * ratio.first + parts / 2) / parts
    record.cohorts[total].derived.append(
      Derivation(
        field: "arms", operands: ["\(whole.id).size", "\(trial.id).design"],
        how: "about \(first) and \(whole.size - first) are expected of \(whole.size) patients at "
          + "\(ratio.first):\(ratio.second)"))
  }

  /// The group of a share of the arm whose size is not printed: the total less the other arm.
  private static func fillOtherArm(_ record: inout Record, _ total: Int, _ arm: Int, _ trial: Trial) {
    let (whole, part) = (record.cohorts[total], record.cohorts[arm])
    guard part.parent == whole.id, !part.approximate, part.size > 0, part.size < whole.size,
      let name = record.results.first(where: { $0.cohort == part.id && $0.arm != nil })?.arm
    else { return }
    for index in record.results.indices {
      let row = record.results[index]
      guard row.trial == trial.id, row.isShare, row.arm != nil, !row.isOfArm(name), row.denominator == nil,
        row.population == nil, row.cohort == nil || row.cohort == whole.id, row.qualifiers.isEmpty
      else { continue }
      record.results[index].denominator = whole.size - part.size
      record.results[index].cohort = nil
      record.results[index].derived.append(
        Derivation(
          field: "denominator", operands: ["\(whole.id).size", "\(part.id).size"],
          how: "the \(whole.size - part.size) of \(whole.size) patients who are not among the \(part.size)"))
    }
  }
}

/// The parts of a randomisation between two arms, as a trial's design prints them.
struct RandomisationRatio {
  /// 2 of 2:1.
  let first: Int
  /// 1 of 2:1.
  let second: Int

  /// Reads `2:1`, `randomized (2:1)` or `randomized_2_1`; nil for more parts and for none.
  init?(_ design: [String]) {
    for phrase in design {
      let numbers = phrase.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) })
      let joined = phrase.utf8.contains(0x3A) || phrase.hasPrefix("randomi")
      guard joined, numbers.count == 2, let first = Int(String(Substring(numbers[0]))),
        let second = Int(String(Substring(numbers[1]))), (1...9).contains(first), (1...9).contains(second)
      else { continue }
      self.first = first
      self.second = second
      return
    }
    return nil
  }
}

extension Result {
  /// Whether its count was told from others by its interval.
  var isCountFromInterval: Bool {
    derived.contains { $0.field == "count" && $0.operands.contains { $0.hasSuffix(".confidence_interval") } }
  }

  /// Whether its group is what is left of a total: no text says that all of them are counted.
  var hasRemainderAsGroup: Bool {
    derived.contains {
      $0.field == "denominator" && $0.operands.count == 2 && $0.operands[1].hasSuffix(".size")
    }
  }
}

extension IndexedRecord {
  /// What stands behind derived figures of `result`, link by link, as the start of a sentence or empty:
  /// "90 % of 103 patients is 93 responders; ".
  func links(of result: Result) -> String {
    var text = ""
    for derivation in result.derived where derivation.field == "denominator" {
      if derivation.operands.count == 2, derivation.operands[1].hasSuffix(".size"),
        let whole = size(of: derivation.operands[0]), let part = size(of: derivation.operands[1])
      {
        text += "\(whole) − \(part) = \(whole - part) patients; "
      } else if let operand = derivation.operands.first, operand.hasSuffix(".count"),
        let source = results.first(where: { "\($0.id).count" == operand }), let count = source.count
      {
        text += links(of: source)
        if let group = group(of: source) {
          text +=
            source.printedCount == nil
            ? "\(source.figure) % of \(group.size) patients is \(count) responders; "
            : "\(count) of \(group.size) patients responded; "
        }
      }
    }
    return text
  }

  private func size(of operand: String) -> Int? {
    groups.place(String(operand.dropLast(".size".utf8.count))).map { cohorts[$0].size }
  }
}
