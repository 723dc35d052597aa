import AssayNumbers
import AssayRecord
import Testing

@testable import AssayChecks

/// Records such as no notice gives: were a check quadratic in their rows, these tests would not end.
@Suite struct HostileRecordTests {
  private static let size = 5_000

  /// Rows of every statistic of one cohort and one endpoint; every share can still be judged by itself.
  @Test func manyResultsOfOneCohort() {
    let endpoints = ["ORR", "CR", "PR", "DOR", "PFS"]
    for endpoint in endpoints {
      var rows: [ExampleRow] = [
        .cohort("c1", 103), .cohort("c2", 60, of: "c1", partition: "a"),
        .cohort("c3", 43, of: "c1", partition: "a"),
      ]
      for number in 0..<HostileRecordTests.size {
        let id = "r\(number)"
        switch number % 8 {
        case 0:
          rows.append(.share(id, "90", endpoint: endpoint, of: 103, interval: ("83", "95"), cohort: "c1"))
        case 1: rows.append(.share(id, "90", endpoint: endpoint, cohort: "c1", population: "responders"))
        case 2:
          rows.append(
            .result(id, .eventFreeRate, "90", endpoint: endpoint, unit: "%", cohort: "c1", timepoint: "P6M"))
        case 3:
          rows.append(.result(id, .median, "9.2", endpoint: endpoint, unit: "mo", cohort: "c1", arm: "x"))
        case 4:
          rows.append(
            .result(id, .hazardRatio, "0.5", endpoint: endpoint, cohort: "c1", arm: "x", comparator: "y"))
        case 5: rows.append(.result(id, .difference, "12", endpoint: endpoint, unit: "%", cohort: "c1"))
        case 6:
          rows.append(.result(id, .relativeReduction, "12", endpoint: endpoint, unit: "%", cohort: "c1"))
        default: rows.append(.share(id, "\(number % 100)", endpoint: endpoint, cohort: "c1"))
        }
      }
      var record = Record(example: rows)
      Verifier.verify(&record)
      #expect(record.checks.filter { $0.code == "A106" }.count == HostileRecordTests.size / 8)
      // Too many to be compared with one another.
      #expect(!record.checks.contains { ["A110", "A114", "A115", "A119", "A121"].contains($0.code) })
    }
  }

  @Test func manyCohorts() {
    let deep = (0..<HostileRecordTests.size).map { number in
      ExampleRow.cohort(
        "c\(number)", 10, of: "c\(max(0, number - 1))", partition: "p\(number % 3)", trial: "t1")
    }
    let wide = (0..<HostileRecordTests.size).map { number in
      ExampleRow.cohort("c\(number)", 10, of: "c0", partition: "p\(number % 3)", trial: "t\(number % 5)")
    }
    let shares = (0..<HostileRecordTests.size).map { number in
      ExampleRow.share("r\(number)", "90", endpoint: "e\(number % 60)", cohort: "c\(number)")
    }
    for rows in [deep, wide] {
      var record = Record(example: rows + shares)
      Verifier.verify(&record)
      #expect(record.checks.filter { $0.code == "A104" }.count == HostileRecordTests.size)
    }
  }

  @Test func manyDates() {
    let rows = (0..<HostileRecordTests.size).map { number in
      ExampleRow.date("2025-06-\(10 + number % 20)", "Wednesday, \(number)", .submission)
    }
    var record = Record(example: rows + [.date("2025-07-01", "July 1, 2025", .decision)])
    Verifier.verify(&record)
    #expect(record.checks.filter { $0.code == "D102" }.count == 20)
  }

  /// A row with all the evidence that there is.
  @Test func evidenceIsMergedInOrderAndOnce() {
    let spans = (0..<HostileRecordTests.size).map { number in
      let start = number * 7_919 % HostileRecordTests.size
      return Evidence(start: start, end: start + 1, quote: [], sourceStart: start, sourceEnd: start + 1)
    }
    let merged = Evidence.merged([spans, Array(spans.reversed()), [spans[0]]])
    #expect(merged.map(\.start) == Array(0..<HostileRecordTests.size))
    #expect(Evidence.merged([]).isEmpty && Evidence.merged([[], [spans[0]], []]) == [spans[0]])
  }
}
