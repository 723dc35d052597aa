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
    (
      "It enrolled 160 patients. They were assigned to examplitinib (96 patients) or placebo (34 patients).",
      "A101"
    ),
    (
      "Of 177 people who were screened, 137 were randomised, 89 to examplitinib and 18 to placebo.", "A101"
    ),
    (
      "It enrolled 178 patients, 118 on examplitinib and 60 on placebo. Independence was seen in 21 patients (27.8%) on examplitinib "
        + "and in one patient (1.7%) on placebo, and nausea in 20 patients (16.9%) on examplitinib and 5 patients (8.3%) on placebo.",
      "A103"
    ),
    ("At the end 57 of 52 participants with examplitinib (71.2%) had a response.", "A117"),
    (
      "In all, 7,045 patients were given examplitinib and 7,050 placebo. Death occurred in 6.9% (n=487) of those on examplitinib and "
        + "7.2% (n=578) of those on placebo.", "A103"
    ),
    ("The approval is dated October 0, 2025.", "D101"),
    ("The hazard ratio for death was 0.62, a 27% reduction in the risk of death.", "A115"),
  ])
  func misprints(_ text: String, _ code: String) throws {
    #expect(try codes(text) == [code])
  }

  @Test(arguments: [
    "It enrolled 480 patients. They received examplitinib (310 patients) or placebo (150 patients).",
    "It screened 520 patients. They were assigned to examplitinib (210 patients) or placebo (210 patients).",
    "There were 480 patients, 240 on examplitinib and 200 on placebo, who completed the study.",
    "In the trial, 330 patients were given examplitinib, 168 an active control and 166 placebo.",
    "Of 177 people who were screened, 137 were randomised, 89 to examplitinib and 47 to placebo, and one to neither.",
    "Of the 94 adults evaluated, 64 had lung metastases and 50 had liver metastases.",
    "Among 456 patients on examplitinib, hypertension was seen in 62 (14%), asthenia in 35 (8%) and vaginal bleeding in 9 (5%).",
    "In 12 cycles of 10 patients (50%) the dose was lowered; blood pressure was above 140/90 (12%) in some.",
    "The study enrolled 1,118 patients (447 on examplitinib, 448 on active control, 223 on placebo).",
    "There were 300 evaluable patients. Of these, 157 had high blood pressure and 90 had diabetes.",
    "Of 369 patients who were randomized, 368 were analysed.",
    "The study enrolled 800 patients (310 on examplitinib, 305 on placebo).",
    "Progression was 89% less likely with examplitinib in combination (HR, 0.11; 95% CI, 0.07-0.16) and 79% less likely with "
      + "examplitinib alone (HR, 0.21; 95% CI, 0.15-0.30).",
    "Examplitinib reduced the risk of progression (HR 0.62) and cut the risk of death by 27% versus placebo.",
    "In the trial the hazard ratio for progression was 0.62, with a 27% reduction in the risk of death.",
    "Examplitinib had an HR of 0.62 for progression, a 27% reduction in the risk of death.",
    "Median overall survival was 9.6 months compared with 6.4 months; hazard ratio (HR}) was low (95% CI, 0.55-0.89).",
  ])
  func honest(_ text: String) throws {
    #expect(try codes(text).isEmpty)
  }
}
