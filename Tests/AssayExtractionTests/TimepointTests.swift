import AssayText
import Testing

@testable import AssayExtraction

/// The time points of values, each text its own notice.
@Suite struct TimepointTests {
  /// The values of the results in order, with their time points.
  private static func times(_ text: String) throws -> String {
    let extractor = try Shared.extractor()
    let notice = CleanText(paragraph: "The FDA approved Examplib (exampletinib) for psoriasis. \(text)")
    return try extractor.facts(in: notice, using: Extractor.Workspace(extractor)).results
      .filter { $0.statistic != .difference }
      .sorted { ($0.spans.first?.start ?? 0) < ($1.spans.first?.start ?? 0) }
      .map { "\($0.value.map(\.description) ?? "?") \($0.timepoint ?? "-")" }.joined(separator: ", ")
  }

  @Test(arguments: [
    // Values and time points in turn.
    (
      "Examplib reduced the risk of progression by 34.4% at 3 months and by 32.5% at 6 months.",
      "34.4 P3M, 32.5 P6M"
    ),
    (
      "Of the responders, 73% had a DOR of at least 6 months, and 27% had a DOR of at least 12 months.",
      "73 P6M, 27 P12M"
    ),
    ("At week 16, PASI 75 was reached by 58% of patients, and at week 52 by 71%.", "58 P16W, 71 P52W"),
    ("PASI 75 was reached by 63% of patients by week 12 and 78% at week 28.", "63 P12W, 78 P28W"),
    // One for both sides of a comparison.
    (
      "PASI 75 was reached at 12 weeks by 58% of patients on exampletinib and 9% on placebo.",
      "58 P12W, 9 P12W"
    ),
    (
      "A PASI 75 response was seen in 76.2% of patients seven days after treatment and in 54.6% on placebo.",
      "76.2 P7D, 54.6 P7D"
    ),
    // How long patients were watched, the length of a study, a measurement over a day: none.
    ("At a median follow-up of 21.8 months, PASI 75 was reached by 58% of patients.", "58 -"),
    ("The 24-week study showed a PASI 75 response in 58% of patients.", "58 -"),
    ("The 24-hour ambulatory systolic blood pressure fell by 4.2 mmHg with exampletinib.", "4.2 -"),
    // The endpoint's own, told where it is defined; no other endpoint's.
    (
      "The primary endpoint was a PASI 75 response at 16 weeks. PASI 75 was reached by 58% of patients. An IGA of 0 or 1 was reached by 40%.",
      "58 P16W, 40 -"
    ),
  ])
  func holdsFor(_ text: String, _ expected: String) throws {
    #expect(try Self.times(text) == expected, "\(text)")
  }
}
