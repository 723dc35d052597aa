import AssayNumbers
import AssayRecord
import Foundation
import TestSupport
import Testing

@testable import AssayChecks

/// Whole notices of an honest writer, of all kinds of rows: 5,000 in the normal run, 100,000 with `ASSAY_FULL=1`.
@Suite struct SimulatedNoticeTests {
  static let count = ProcessInfo.processInfo.environment["ASSAY_FULL"] != nil ? 100_000 : 5_000

  @Test func honestNoticesOfAllKindsNeverAlarm() {
    var random = SeededGenerator(seed: 41)
    var verdicts: [String: Int] = [:]
    for turn in 0..<SimulatedNoticeTests.count {
      var record = Record(example: notice(turn, &random))
      Verifier.verify(&record)
      if record.summary.inconsistent > 0 {
        Issue.record("\(turn): \(record.checks.filter { $0.verdict == .inconsistent })")
      }
      for check in record.checks { verdicts["\(check.code) \(check.verdict.rawValue)", default: 0] += 1 }
    }
    // Every kind of check was tried.
    for code in [
      "A101", "A103", "A104", "A105", "A106", "A107", "A109", "A110", "A111", "A112", "A114", "A115",
      "A117", "A119", "A120", "D102", "D103",
    ] {
      #expect(verdicts.keys.contains { $0.hasPrefix(code) }, "\(code) was never tried")
    }
    print(verdicts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; "))
  }

  private func notice(_ turn: Int, _ random: inout SeededGenerator) -> [ExampleRow] {
    let rounding = Rounding.allCases[turn % 3]
    var rows: [ExampleRow] = [
      .trial("t1", "EXAMPLE", registryID: "NCT04395677", design: ["randomized", "1:1"]),
      .indication("non-small cell lung cancer"),
    ]
    rows += responses(turn, rounding, &random)
    rows += ratio(turn, &random)
    rows += landmarks(rounding, &random)
    let single = Int.random(in: 1...800, using: &random)
    rows += [.dose(String(single), "mg", "PT12H"), .dose(String(2 * single), "mg/d")]
    let day = CalendarDay(dayNumber: Int.random(in: 10_000...20_000, using: &random))
    let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    let next = CalendarDay(dayNumber: day.dayNumber + Int.random(in: 0...30, using: &random))
    rows += [
      .date(day.iso, "\(names[day.weekday]), \(day.iso)", .decision), .date(next.iso, next.iso, .publication),
      .published(next.iso),
    ]
    return rows
  }

  /// Two groups that are all of the pool, each with its share, an interval by some method, the parts of the
  /// response and what lasted; the difference of the two.
  private func responses(_ turn: Int, _ rounding: Rounding, _ random: inout SeededGenerator) -> [ExampleRow] {
    var rows: [ExampleRow] = []
    var (total, responders) = (0, 0)
    var shares: [Double] = []
    let scale = turn % 2
    for part in 1...2 {
      let size = Int.random(in: turn % 5 == 0 ? 3...30 : 30...600, using: &random)
      let count = Int.random(in: 1...size, using: &random)
      let complete = Int.random(in: 0...count, using: &random)
      let late = Int.random(in: 0...count, using: &random)
      let early = Int.random(in: late...count, using: &random)
      total += size
      responders += count
      shares.append(100 * Double(count) / Double(size))
      let chosen = ProportionMethod.allCases[(turn + part) % ProportionMethod.allCases.count]
      // Log odds have no interval where everybody counts.
      let method = chosen == .logit && count == size ? .clopperPearson : chosen
      let level = [95, 95, 90, 99][Int.random(in: 0...3, using: &random)]
      let bounds = ProportionInterval.bounds(method, count, of: size, level: Decimal(level))
      let boundScale = Int.random(in: 0...1, using: &random)
      func printed(_ bound: Double) -> String {
        Rounding.plain(turn % 3 == 0 ? min(100, max(0, bound)) : bound, scale: boundScale)
      }
      func share(_ id: Int, _ k: Int, _ n: Int, _ endpoint: String, _ time: String? = nil) -> ExampleRow {
        .share(
          "r\(part)\(id)", rounding.percentage(k, of: n, scale: scale), endpoint: endpoint,
          of: time == nil ? n : nil, cohort: "c\(part)", population: time == nil ? nil : "responders",
          timepoint: time)
      }
      rows += [
        .cohort("c\(part)", size, of: "c0", partition: "a", trial: "t1", role: .arm),
        .share(
          "r\(part)1", rounding.percentage(count, of: size, scale: scale), count: turn % 4 == 0 ? count : nil,
          of: size, interval: (printed(bounds.low), printed(bounds.high)), level: String(level),
          cohort: "c\(part)"),
        share(2, complete, size, "CR"), share(3, count - complete, size, "PR"),
        share(4, early, count, "DOR", "P6M"), share(5, late, count, "DOR", "P12M"),
        .share(
          "r\(part)6", rounding.percentage(count, of: size, scale: scale), endpoint: "MRD", of: size,
          arm: "arm\(part)"),
      ]
    }
    rows.append(.cohort("c0", total, trial: "t1", role: .total))
    rows.append(.cohort("c3", Int.random(in: 1...total, using: &random), of: "c0"))
    rows.append(
      .share("r9", rounding.percentage(responders, of: total, scale: scale), of: total, cohort: "c0"))
    rows.append(
      .result(
        "r10", .difference, Rounding.plain(shares[0] - shares[1], scale: scale), endpoint: "MRD", unit: "%",
        arm: "arm1", comparator: "arm2"))
    return rows
  }

  private func ratio(_ turn: Int, _ random: inout SeededGenerator) -> [ExampleRow] {
    let effect = Double.random(in: -1.6...0.4, using: &random)
    let error = Double.random(in: 0.05...0.4, using: &random)
    let scale = turn % 4 == 0 ? 3 : 2
    func printed(_ logarithm: Double) -> String { Rounding.plain(exp(logarithm), scale: scale) }
    guard exp(effect - 1.96 * error) > 0.005 else { return [] }
    let sided = turn % 2 + 1
    let p = NormalDistribution.upperTail(abs(effect) / error) * Double(sided)
    return [
      .result(
        "r20", .hazardRatio, printed(effect), endpoint: "PFS",
        interval: (printed(effect - 1.959964 * error), printed(effect + 1.959964 * error)),
        p: p < 0.001
          ? .p(.less, "0.001", sided: sided) : .p(.equal, Rounding.plain(p, scale: 3), sided: sided)),
      .result(
        "r21", .relativeReduction, Rounding.plain(100 * (1 - exp(effect)), scale: 0), endpoint: "PFS",
        unit: "%"),
    ]
  }

  private func landmarks(_ rounding: Rounding, _ random: inout SeededGenerator) -> [ExampleRow] {
    let early = Int.random(in: 0...1000, using: &random)
    let late = Int.random(in: 0...early, using: &random)
    return [("P12M", early), ("P24M", late)].enumerated().map { place, landmark in
      .result(
        "r3\(place)", .eventFreeRate, rounding.percentage(landmark.1, of: 1000, scale: place), endpoint: "OS",
        unit: "%", timepoint: landmark.0)
    }
  }
}
