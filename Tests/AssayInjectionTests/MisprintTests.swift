import AssayRecord
import Testing

/// Sentences in our own words whose numbers contradict each other, and honest ones of the same form.
@Suite struct MisprintTests {
  private static let opening =
    "The FDA approved examplitinib for adults in a randomized trial against placebo. "

  private func codes(_ text: String) throws -> [String] {
    let record = try Shared.record(MisprintTests.opening + text)
    return Set(record.checks.filter { $0.verdict == .inconsistent }.map(\.code)).sorted()
  }

  @Test(arguments: [
    (
      "The study enrolled 2,118 patients (447 on examplitinib, 448 on active control, 223 on placebo).",
      "A101"
    ),
    (
      "There were 170 evaluable patients. Of these, 157 had never taken a kinase inhibitor and 113 had taken one.",
      "A101"
    ),
    ("Of 169 patients who were randomized, 368 were analysed.", "A117"),
    ("Nausea was seen in 208 of 156 patients (69%) on examplitinib.", "A117"),
    ("A response was reached by 32 of the 104 patients, a response rate of 21.2%.", "A103"),
  ])
  func misprints(_ text: String, _ code: String) throws {
    #expect(try codes(text) == [code])
  }

  @Test(arguments: [
    "The study enrolled 1,118 patients (447 on examplitinib, 448 on active control, 223 on placebo).",
    "There were 300 evaluable patients. Of these, 157 had high blood pressure and 90 had diabetes.",
    "Of 369 patients who were randomized, 368 were analysed.",
    "The study enrolled 800 patients (310 on examplitinib, 305 on placebo).",
    "Progression was 89% less likely with examplitinib in combination (HR, 0.11; 95% CI, 0.07-0.16) and 79% less likely with "
      + "examplitinib alone (HR, 0.21; 95% CI, 0.15-0.30).",
    "Median overall survival was 9.6 months compared with 6.4 months; hazard ratio (HR}) was low (95% CI, 0.55-0.89).",
  ])
  func honest(_ text: String) throws {
    #expect(try codes(text).isEmpty)
  }
}
