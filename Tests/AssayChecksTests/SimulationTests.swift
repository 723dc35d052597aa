import AssayNumbers
import AssayRecord
import TestSupport
import Testing

@testable import AssayChecks

/// An honest writer: rounds exactly, half up, half down or half to even.
enum Rounding: CaseIterable {
  case halfUp, halfDown, halfEven

  /// 100·k/n.
  func percentage(_ count: Int, of size: Int, scale: Int) -> String {
    let numerator = count * 100 * Int(Decimal.powers[scale])
    var quotient = numerator / size
    let twice = numerator % size * 2
    if twice > size || twice == size && (self == .halfUp || self == .halfEven && quotient % 2 == 1) {
      quotient += 1
    }
    return Decimal(mantissa: Int64(quotient), scale: scale).description
  }

  static func plain(_ value: Double, scale: Int) -> String {
    Decimal(mantissa: Int64((value * Double(Decimal.powers[scale])).rounded()), scale: scale).description
  }
}

@Suite struct SimulationTests {
  @Test func honestSharesNeverAlarm() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<100_000 {
      let size = Int.random(in: 1...(Bool.random(using: &random) ? 60 : 1500), using: &random)
      let count = Int.random(in: 0...size, using: &random)
      let scale = Int.random(in: 0...2, using: &random)
      for rounding in Rounding.allCases {
        let printed = rounding.percentage(count, of: size, scale: scale)
        guard let value = Decimal(parsing: printed.utf8) else { continue }
        if WholeShare.counts(value, of: size)?.contains(count) != true {
          Issue.record("\(count)/\(size) printed \(printed)")
        }
      }
    }
  }

  /// 5,000 whole rows with their exact intervals; more is slow in a debug build, where each needs two
  /// inversions.
  @Test func honestIntervalsNeverAlarm() {
    var random = SeededGenerator(seed: 4)
    for turn in 0..<5_000 {
      let size = Int.random(in: 1...(turn % 3 == 0 ? 40 : 600), using: &random)
      let count = Int.random(in: 0...size, using: &random)
      let scale = Int.random(in: 0...2, using: &random)
      let boundScale = Int.random(in: 0...2, using: &random)
      let level = [95, 95, 95, 90, 99][turn % 5]
      let rounding = Rounding.allCases[turn % 3]
      let bounds = ProportionInterval.bounds(.clopperPearson, count, of: size, level: Decimal(level))
      var record = Record(example: [
        .share(
          "r1", rounding.percentage(count, of: size, scale: scale), count: turn % 2 == 0 ? count : nil,
          of: size,
          interval: (
            Rounding.plain(bounds.low, scale: boundScale), Rounding.plain(bounds.high, scale: boundScale)
          ),
          level: String(level))
      ])
      Verifier.verify(&record)
      if !record.checks.allSatisfy({ $0.verdict == .consistent }) {
        Issue.record("\(count)/\(size): \(record.checks.filter { $0.verdict != .consistent })")
      }
    }
  }

  @Test func honestRatiosNeverAlarm() {
    var random = SeededGenerator(seed: 5)
    for turn in 0..<20_000 {
      let effect = Double.random(in: -1.8...0.4, using: &random)
      let error = Double.random(in: 0.05...0.45, using: &random)
      let scale = turn % 4 == 0 ? 3 : 2
      func printed(_ logarithm: Double) -> String { Rounding.plain(exponential(logarithm), scale: scale) }
      let z = abs(effect) / error
      let sided = turn % 2 + 1
      let p = NormalDistribution.upperTail(z) * Double(sided)
      guard exponential(effect - 1.96 * error) > 0.005 else { continue }
      var record = Record(example: [
        .result(
          "r1", .hazardRatio, printed(effect), endpoint: "PFS",
          interval: (printed(effect - 1.959964 * error), printed(effect + 1.959964 * error)),
          p: p < 0.001
            ? .p(.less, "0.001", sided: sided) : .p(.equal, Rounding.plain(p, scale: 3), sided: sided)),
        .result(
          "r2", .relativeReduction, Rounding.plain(100 * (1 - exponential(effect)), scale: 0),
          endpoint: "PFS",
          unit: "%"),
      ])
      Verifier.verify(&record)
      if record.summary.inconsistent > 0 { Issue.record("\(record.checks)") }
    }
  }

  /// e to the power x, without a system module.
  private func exponential(_ x: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    let part = x / 16
    for step in 1..<20 {
      term *= part / Double(step)
      sum += term
    }
    for _ in 0..<4 { sum *= sum }
    return sum
  }

  @Test func honestNoticesNeverAlarm() {
    var random = SeededGenerator(seed: 6)
    for turn in 0..<3_000 {
      let rounding = Rounding.allCases[turn % 3]
      let scale = turn % 2
      var rows: [ExampleRow] = []
      var total = 0
      var responders = 0
      for part in 1...2 {
        let size = Int.random(in: 4...300, using: &random)
        let count = Int.random(in: 1...size, using: &random)
        let complete = Int.random(in: 0...count, using: &random)
        let late = Int.random(in: 0...count, using: &random)
        let early = Int.random(in: late...count, using: &random)
        let stable = Int.random(in: 0...(size - count), using: &random)
        total += size
        responders += count
        func share(_ id: Int, _ k: Int, _ n: Int, _ endpoint: String, _ time: String? = nil) -> ExampleRow {
          .share(
            "r\(part)\(id)", rounding.percentage(k, of: n, scale: scale), endpoint: endpoint,
            of: time == nil ? n : nil, cohort: "c\(part)", population: time == nil ? nil : "responders",
            timepoint: time)
        }
        rows += [
          .cohort("c\(part)", size, of: "c0", partition: "a"), share(1, count, size, "ORR"),
          share(2, complete, size, "CR"), share(3, count - complete, size, "PR"),
          share(4, stable, size, "SD"),
          share(5, size - count - stable, size, "PD"), share(6, early, count, "DOR", "P6M"),
          share(7, late, count, "DOR", "P12M"),
        ]
      }
      rows.append(.cohort("c0", total))
      rows.append(
        .share("r9", rounding.percentage(responders, of: total, scale: scale), of: total, cohort: "c0"))
      rows.append(.indication("non-small cell lung cancer"))
      var record = Record(example: rows)
      Verifier.verify(&record)
      if record.summary.inconsistent > 0 || record.summary.explained > 0 {
        Issue.record("\(record.checks.filter { $0.verdict != .consistent })")
      }
      if turn == 0 { #expect(record.checks.count > 15) }
    }
  }

  @Test func honestDifferencesNeverAlarm() {
    var random = SeededGenerator(seed: 8)
    for turn in 0..<5_000 {
      let sizes = (0..<2).map { _ in Int.random(in: 20...500, using: &random) }
      let counts = sizes.map { Int.random(in: 0...$0, using: &random) }
      let shares = (0..<2).map { Double(counts[$0]) / Double(sizes[$0]) * 100 }
      let scale = turn % 2
      var record = Record(example: [
        .share("r1", Rounding.plain(shares[0], scale: scale), of: sizes[0], arm: "drug"),
        .share("r2", Rounding.plain(shares[1], scale: scale), of: sizes[1], arm: "control"),
        .result(
          "r3", .difference, Rounding.plain(shares[0] - shares[1], scale: turn % 3 == 0 ? 0 : scale),
          unit: "%",
          arm: "drug", comparator: "control"),
      ])
      Verifier.verify(&record)
      if record.checks.contains(where: { $0.verdict != .consistent }) { Issue.record("\(record.checks)") }
    }
  }
}
