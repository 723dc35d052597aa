import Testing

@testable import AssayPipeline

/// The line that shows how far a run is.
@Suite struct RunStatisticsTests {
  private static func statistics(_ bytes: Int, _ seconds: Double) -> RunStatistics {
    var statistics = RunStatistics()
    statistics.tally.notices = 12
    statistics.tally.approvals = 1
    statistics.tally.verdicts.inconsistent = 2
    statistics.place.dropped = 5
    statistics.place.bytes = bytes
    statistics.bytes = bytes
    statistics.seconds = seconds
    return statistics
  }

  @Test func progress() {
    #expect(
      Self.statistics(1_234_567_890, 10).progress(of: 2_500_000_000)
        == "1.2 GB of 2.5 GB, 17 documents, 123 MB/s, 1 notice, 2 alarms, 0:11 left")
    #expect(
      Self.statistics(999_999, 1).progress(of: nil) == "1000.0 KB, 17 documents, 1 MB/s, 1 notice, 2 alarms")
    #expect(Self.statistics(999, 0).progress(of: 0) == "999 bytes, 17 documents, 0 MB/s, 1 notice, 2 alarms")
    #expect(
      Self.statistics(2_000_000, 1).progress(of: 200_000_000)
        == "2.0 MB of 200.0 MB, 17 documents, 2 MB/s, 1 notice, 2 alarms, 1:39 left")
    // A file that grew while it was read.
    #expect(Self.statistics(3_000_000, 1).progress(of: 2_000_000).hasSuffix("2 alarms"))
  }

  @Test(arguments: [
    (0, 10, "[--------------------]   0%"), (5, 10, "[##########----------]  50%"),
    (10, 10, "[####################] 100%"), (12, 10, "[####################] 100%"),
    (0, 0, "[####################] 100%"),
  ])
  func bar(_ bytes: Int, _ total: Int, _ bar: String) {
    #expect(Self.statistics(bytes, 1).bar(of: total) == bar)
  }
}
