import AssayText
import Testing

@testable import AssayExtraction

/// Arms that grammar alone names: `45 surgery` for each result, `45 –` where no arm may be bound.
struct ArmLinkingTests {
  @Test(arguments: [
    LinkedNotice(
      "Pain was relieved in 45% of patients in the laser group compared with 30% in the cautery group.",
      "45 laser", "30 cautery"),
    LinkedNotice(
      "Infection was less common with hydrogel (12%) than with gauze (25%).", "12 hydrogel", "25 gauze"),
    LinkedNotice(
      "Compared with patches, nitrates caused more headache (12% v 5%) and nausea (8% v 3%).", "12 nitrates",
      "5 patches", "8 nitrates", "3 patches"),
    LinkedNotice(
      "Grade 3 neutropenia was more frequent with FOLFOX than FOLFIRI (45% v 30%).", "45 folfox", "30 folfiri"
    ),
    LinkedNotice(
      "Response rates for IVIG and PX were 45% and 30%, respectively.", "45 ivig", "30 px"),
    LinkedNotice(
      "Nausea was reported by 15% (induction) and 9% (noninduction) of patients.", "15 induction",
      "9 noninduction"),
    LinkedNotice(
      "The pregnancy rate was higher in group A than in group B (45% vs 30%).", "45 group a", "30 group b"),
    LinkedNotice(
      "Median survival was 14.5 months in the surgery group and 9.6 months in the stent group.",
      "14.5 surgery", "9.6 stent"),
    LinkedNotice(
      "The rate was lower in the yoga group than in the stretching group (30% and 45%, respectively).",
      "30 yoga", "45 stretching"),
    LinkedNotice(
      "Pain was relieved in 45% of the QXR-404 group and 30% of the cautery group.", "45 qxr-404",
      "30 cautery"),
    LinkedNotice(
      "Leaks occurred in 5.9% (n = 5) in the XES vs. 9.5% (n = 8) in the PXS group.", "5.9 xes", "9.5 pxs"),
    LinkedNotice(
      "Cure was seen in 55% in the treatment group and 15% in the control group.", "55 treatment group",
      "15 control"),
    LinkedNotice(
      "Time to progression was 4.4 months (95% CI, 3.1 to 6.9) on the lavage arm and 5.2 months on the suture arm.",
      "4.4 lavage", "5.2 suture"),
    LinkedNotice(
      "Median survival was 14.8 months and 9.7 months in the once- and twice-weekly arms, respectively.",
      "14.8 once-weekly", "9.7 twice-weekly"),
    LinkedNotice(
      "Leaks occurred in 7% for the q.d. arm and 12% for the b.i.d. arm.", "7 q.d", "12 b.i.d"),
    LinkedNotice(
      "Cure was seen in 46% in the EPX group versus 92% in the GCA group.", "46 epx", "92 gca"),
    LinkedNotice(
      "The cure rate in the stretching group was 66 compared with 68 per cent in the yoga group.",
      "66 stretching", "68 yoga"),
    LinkedNotice(
      "Compared with the yoga arm, there was more relief in the laser arm (17% v 26%, respectively).",
      "17 yoga",
      "26 laser"),
    LinkedNotice(
      "The risk of death was reduced by 62% in the therapy group.", "62 therapy group"),
  ])
  func bindsTheSidesOfAComparison(_ sentence: LinkedNotice) throws {
    sentence.expect(try values(in: sentence.text))
  }

  @Test(arguments: [
    LinkedNotice(
      "Mean weight gain was 2.7 ± 2.9 kg with risperidone and 0.8 ± 2.2 kg with placebo.",
      "2.7 risperidone ±2.9", "0.8 placebo ±2.2"),
    LinkedNotice(
      "The mean score was 12.3 (SD 4.5) in the needle group and 15.1 (SE 5.0) in the tape group.",
      "12.3 needle ±4.5 sd", "15.1 tape ±5.0 se"),
    LinkedNotice(
      "Operating time was 62 +/- 12 minutes for lavage and 81 +/- 20 minutes for suture.", "62 lavage ±12",
      "81 suture ±20"),
    LinkedNotice(
      "The median time to the needle was 217 (139, 335) minutes in the stent group and 210 (145, 334) minutes in the drug group.",
      "217 stent", "210 drug"),
  ])
  func readsMeansWithTheirDeviations(_ sentence: LinkedNotice) throws {
    sentence.expect(try values(in: sentence.text))
  }

  /// What stands in one place only is a population, an endpoint or a trait, and no arm.
  @Test(arguments: [
    "The ORR was 52% with brain metastases and 60% at month 6.",
    "Of the patients, 40% with hypertension and 30% of the men responded.",
    "The ORR was 12% in the EU vs. 15% in the US.",
    "Overall, 60% were cisplatin refractory, and the ORR was 79% in cisplatin-resistant patients.",
    "Cure was more likely in those with diabetes (45% vs 30%) than in others.",
  ])
  func namesNoArmWithoutASecond(_ text: String) throws {
    let arms = try facts(in: text).results.compactMap(\.arm)
    #expect(arms.isEmpty)
  }

  /// Behind an approval and a comparison: doses and schedules as arms, what a value is held against, values of one arm in a row.
  @Test(arguments: [
    LinkedNotice(
      "Patients taking 4 mg had an ACR20 rate of 55% and patients taking 2 mg had a rate of 53% versus 40% for placebo.",
      "55 baricitinib 4 mg", "53 baricitinib 2 mg", "40 placebo"),
    LinkedNotice(
      "Rates of ACR20 were 55%, 53% and 40% in the 4 mg, 2 mg and placebo groups, respectively.",
      "55 baricitinib 4 mg", "53 baricitinib 2 mg", "40 placebo"),
    LinkedNotice(
      "Nausea occurred in 2% of the every-16-week group, 0% of the every-8-week group and 12% of the placebo group.",
      "2 baricitinib every 16 weeks", "0 baricitinib every 8 weeks", "12 placebo"),
    LinkedNotice(
      "Nausea (70 mg, 5.6%; 140 mg, 4.5%; placebo, 3.2%) and headache (1.3% and 3.1% vs. placebo 1.1%) were common.",
      "5.6 baricitinib 70 mg", "4.5 baricitinib 140 mg", "3.2 placebo", "1.3 baricitinib 70 mg",
      "3.1 baricitinib 140 mg", "1.1 placebo"),
    LinkedNotice(
      "Nausea (9%), headache (7%) and rash (4%) occurred with baricitinib, compared with 5%, 6% and 2%, respectively, with placebo.",
      "9 baricitinib", "7 baricitinib", "4 baricitinib", "5 placebo", "6 placebo", "2 placebo"),
    LinkedNotice(
      "The ACR20 rate was 55% in the active treatment group and 40% in the placebo group.", "55 baricitinib",
      "40 placebo"),
    LinkedNotice(
      "ACR20 was reached by 50% on baricitinib 2.5 mg and 40% on placebo at week 12, and by 60% on baricitinib 2.50 mg and 30% on placebo at week 24.",
      "50 baricitinib 2.5 mg", "40 placebo", "60 baricitinib 2.5 mg", "30 placebo"),
    LinkedNotice(
      "The ACR20 rate was 55% with the medicine and 40% with placebo.", "55 baricitinib", "40 placebo"),
    LinkedNotice(
      "Twice as many patients on baricitinib as on placebo had an ACR20 response (55% and 27%).",
      "55 baricitinib", "27 placebo"),
    LinkedNotice(
      "Reactions more than double those of placebo included nausea (6%) and headache (5%).",
      "6 baricitinib", "5 baricitinib"),
    LinkedNotice("ACR20 was reached by 55% of patients (placebo, 40%).", "55 –", "40 placebo"),
    LinkedNotice(
      "The ACR20 rate was better compared to placebo (55% vs 40%, respectively), with 9% on baricitinib reporting nausea.",
      "55 baricitinib", "40 placebo", "9 baricitinib"),
    LinkedNotice(
      "The ACR20 rate was 26% with baricitinib and 12% with placebo. At week 52, the ACR20 rates were 42% and 15%, respectively.",
      "26 baricitinib", "12 placebo", "42 baricitinib", "15 placebo"),
    LinkedNotice(
      "ACR20 was reached by 57% of patients, up from 15% at week 2 (compared to 27% with placebo).",
      "57 baricitinib", "15 baricitinib", "27 placebo"),
    LinkedNotice(
      "The ACR20 rates were 73.7% and 73.1%, respectively, also superior to placebo's 47.7%.",
      "73.7 baricitinib",
      "73.1 baricitinib", "47.7 placebo"),
    LinkedNotice(
      "ACR20 was reached with baricitinib 2 mg or 4 mg compared to placebo at week 24 by 47.5% versus 19.0% and 39.4% versus 22.3%, respectively.",
      "47.5 baricitinib 2 mg", "19.0 placebo", "39.4 baricitinib 4 mg", "22.3 placebo"),
    LinkedNotice(
      "More patients on baricitinib (58.6%, 2 mg; 64.4%, 4 mg) than placebo (21.8%) reached ACR20.",
      "58.6 baricitinib 2 mg", "64.4 baricitinib 4 mg", "21.8 placebo"),
    LinkedNotice(
      "Anemia occurred in 39.2% of patients on baricitinib, compared with 4.8% of patients treated with other agents.",
      "39.2 baricitinib", "4.8 –"),
    LinkedNotice(
      "The ACR20 rate was 40% in the placebo group, and 9% of patients reported nausea.", "40 placebo", "9 –"),
    // Two values of one side.
    LinkedNotice(
      "Nausea occurred in 45% and 42.3% of patients on baricitinib in the two trials, and in 33.7% and 31.2% on placebo.",
      "45 baricitinib", "42.3 baricitinib", "33.7 placebo", "31.2 placebo"),
    LinkedNotice(
      "Diarrhea (25% with the medicine and 19% with placebo), headache (21% and 14%) and nausea (18% and 13%) were common.",
      "25 baricitinib", "19 placebo", "21 baricitinib", "14 placebo", "18 baricitinib", "13 placebo"),
    LinkedNotice(
      "In the baricitinib arm the ACR20 rate was 52%, and 26% in the placebo arm.", "52 baricitinib",
      "26 placebo"),
    // What a bracket says once more.
    LinkedNotice(
      "Patients lost 45 lbs (18%) on baricitinib compared to 4 lbs (2%) and 6 lbs (3%) on placebo, respectively.",
      "45 baricitinib", "18 baricitinib", "4 placebo", "2 placebo", "6 placebo", "3 placebo"),
    // A clause of its own.
    LinkedNotice(
      "Nausea occurred in 3% of patients compared to 1% with placebo, while rash occurred in less than 2% of patients.",
      "3 baricitinib", "1 placebo", "2 baricitinib"),
    LinkedNotice(
      "Of patients on placebo, 40% had nausea, while 9% had rash.", "40 placebo", "9 placebo"),
    // People who got none of it.
    LinkedNotice(
      "An ACR20 response was seen in 60% of those on the drug, compared with 55% among those who didn't take the drug.",
      "60 baricitinib", "55 those who didn't take the drug"),
    LinkedNotice(
      "An ACR20 response was seen in 60% of patients on baricitinib and 20% of patients who did not receive baricitinib.",
      "60 baricitinib", "20 patients who did not receive baricitinib"),
    // Another treatment, by its words.
    LinkedNotice(
      "An ACR20 response was seen in 16% of patients who received baricitinib, compared with just 2% of those who received an older anti-swelling drug.",
      "16 baricitinib", "2 older anti-swelling drug"),
    // One dose of the drug is no other drug.
    LinkedNotice(
      "An ACR20 response was seen in 16% of patients on baricitinib, compared with 2% of those who received a single dose of placebo.",
      "16 baricitinib", "2 placebo"),
    // What is quicker takes less; what stands behind "double" or "over" is the other's.
    LinkedNotice(
      "An ACR20 response was reached more quickly on baricitinib than on placebo (16.9% vs 37.2%).",
      "16.9 baricitinib", "37.2 placebo"),
    LinkedNotice(
      "The ACR20 rate was 52%, double the rate in the placebo arm, which was 26%.", "52 –", "26 placebo"),
    LinkedNotice(
      "Reactions that were more frequent (at least 2% over placebo) in baricitinib-treated patients were nausea (40% vs 20%) and rash (13% vs 7.7%).",
      "40 baricitinib", "20 placebo", "13 baricitinib", "7.7 placebo"),
    LinkedNotice(
      "The ACR20 rate was 62% in the high-dose slow-release baricitinib arm and 26% in the placebo arm.",
      "62 baricitinib", "26 placebo"),
    LinkedNotice(
      "The ACR20 rate was 88% on baricitinib compared to 81% receiving methotrexate and 70% receiving placebo.",
      "88 baricitinib", "81 methotrexate", "70 placebo"),
    LinkedNotice(
      "An ACR20 response was seen in 60% of those in the group that received the drug, compared with 55% in the group that did not take the drug.",
      "60 baricitinib", "55 control"),
    LinkedNotice(
      "Nausea was reported by 60% of patients who took the experimental drug, compared with 50% of those who took placebo pills.",
      "60 baricitinib", "50 placebo"),
    LinkedNotice(
      "Patients on baricitinib were less likely to have nausea than those on the methotrexate treatment (7.5% versus 14%).",
      "7.5 baricitinib", "14 methotrexate"),
    LinkedNotice(
      "The rate of nausea was lower with baricitinib vs placebo: 2.7% in the baricitinib group and 4.7% in the placebo group.",
      "2.7 baricitinib", "4.7 placebo"),
    LinkedNotice(
      "ACR20 was reached by 66% of patients with erosions, compared with 34% of patients who had none.",
      "66 baricitinib", "34 baricitinib"),
    // The dose of a group of one sentence, and that of a group of another.
    LinkedNotice(
      "The ACR20 rate was 52% in the 2-mg group. It was 60% in the 4-mg group.", "52 baricitinib 2 mg",
      "60 baricitinib 4 mg"),
    LinkedNotice(
      "The ACR20 rate was lower with the placebo group (21%) than with the 2-mg/d (42%) and 4-mg/d (50%) treatment groups.",
      "21 placebo", "42 baricitinib 2 mg", "50 baricitinib 4 mg"),
  ])
  func bindsInATrialAgainstPlacebo(_ sentence: LinkedNotice) throws {
    let context = """
      The FDA has approved baricitinib (Olumiant) for rheumatoid arthritis. In a randomized phase 3 trial it was compared \
      with placebo.
      """
    sentence.expect(try values(in: context + " " + sentence.text))
  }

  /// What a notice calls its drug for short, by its letters or by its maker's code.
  @Test(arguments: [
    ("Tranexamic acid (TXA) was compared with placebo.", "TXA", "tranexamic acid"),
    ("Cannabidiol, or CBD, was compared with placebo.", "CBD-treated", "cannabidiol"),
    ("The drug is R788 or fostamatinib. It was compared with placebo.", "R788", "fostamatinib"),
    // Another name's letters, and a drug that a code is compared with.
    ("Tranexamic acid (EFS) was compared with placebo.", "EFSX", "efsx"),
    ("The trial compared LX4120 or fostamatinib with placebo.", "LX4120", "lx4120"),
  ])
  func shortNamesAreTheDrug(_ context: String, _ name: String, _ arm: String) throws {
    let text = " In the \(name) group 14% of patients died, compared with 16% in the placebo group."
    #expect(try values(in: context + text) == ["14 \(arm)", "16 placebo"])
  }

  /// A contrast is of the drug, whoever it is held against.
  @Test func aContrastIsNotOfItsControl() throws {
    let text =
      "The FDA approved examplitinib (Examplib). Control groups were untreated. Patients who began early had a 78% reduction in the risk of death compared with untreated patients."
    #expect(try values(in: text).last == "78 examplitinib")
  }

  /// What was less is the risk, and not the median; nobody's own survival becomes another.
  @Test(arguments: [
    LinkedNotice(
      "Pembrolizumab reduced the risk of death by 44% versus chemotherapy, with a median OS of 22.0 months versus 10.6 months.",
      "44 pembrolizumab", "22.0 pembrolizumab", "10.6 chemotherapy"),
    LinkedNotice(
      "Pembrolizumab prolonged survival compared with chemotherapy, and reduced the risk of death by 42% (HR 0.58; 95% CI 0.43-0.80; median OS 7.0 vs 4.2 months).",
      "42 pembrolizumab", "0.58 pembrolizumab", "7.0 pembrolizumab", "4.2 chemotherapy"),
    LinkedNotice(
      "In TRIUMPH-1 and TRIUMPH-2, an ORR of 45.4% and 46.4%, respectively, was seen.", "45.4 pembrolizumab",
      "46.4 pembrolizumab"),
    LinkedNotice(
      "Adding pembrolizumab improved median OS from 10.6 months to 22.0 months.", "10.6 chemotherapy",
      "22.0 pembrolizumab"),
    LinkedNotice(
      "The ORR was 45% with the combination of pembrolizumab and low-dose axitinib and 20% with chemotherapy.",
      "45 pembrolizumab plus axitinib", "20 chemotherapy"),
    LinkedNotice(
      "Median OS was 13.1 months with pembrolizumab compared with 10.6 months for those who received a single-agent therapy.",
      "13.1 pembrolizumab", "10.6 single-agent therapy"),
    LinkedNotice(
      "The ORR was 7% in the monotherapy arm and 29% in the combination group.",
      "7 pembrolizumab monotherapy",
      "29 combination"),
  ])
  func bindsInATrialAgainstChemotherapy(_ sentence: LinkedNotice) throws {
    let context =
      "The FDA has approved pembrolizumab (Keytruda) for lung cancer. In a randomized trial it was compared with chemotherapy."
    sentence.expect(try values(in: context + " " + sentence.text))
  }

  /// What patients had before is no arm.
  @Test func namesNoArmAfterEarlierTherapy() throws {
    let text =
      "The FDA has approved selpercatinib (Retevmo). In the single-arm trial, the ORR was 64% in patients previously treated with chemotherapy and 85% in chemotherapy-naive patients."
    #expect(try values(in: text) == ["64 –", "85 –"])
  }

  @Test func countsTheEventsOfArms() throws {
    let facts = try facts(
      in: "There were three deaths in the lavage group and eight deaths in the suture group.")
    let counted = facts.cohorts.filter { $0.part == .events }.map { "\($0.size) \($0.arm?.name ?? "–")" }
    #expect(counted == ["3 lavage", "8 suture"])
  }

  @Test func sizesOfUnknownArmsKnowThem() throws {
    let facts = try facts(in: "Patients were randomized to stretching (n = 30) or strengthening (n = 32).")
    #expect(
      facts.cohorts.map { "\($0.size) \($0.arm?.name ?? "–")" } == ["30 stretching", "32 strengthening"])
  }

  private func facts(in text: String) throws -> Facts {
    let extractor = try Shared.extractor()
    return try extractor.facts(in: CleanText(paragraph: text), using: Extractor.Workspace(extractor))
  }

  private func values(in text: String) throws -> [String] {
    try facts(in: text).results.sorted { ($0.spans.first?.start ?? 0) < ($1.spans.first?.start ?? 0) }.map {
      row in
      var line = "\(row.value?.description ?? "?") \(row.arm ?? "–")"
      if let deviation = row.deviation {
        line += " ±\(deviation.value)"
        if let isStandardError = deviation.isStandardError { line += isStandardError ? " se" : " sd" }
      }
      return line
    }
  }

  /// A line that ends in a colon says in which order the values of the list below it are told.
  @Test func aListTakesTheArmsOfItsOpening() throws {
    let extractor = try Shared.extractor()
    let text = CleanText(paragraphs: [
      "The FDA approved examplitinib (Examplib). Nausea was seen in 5% on examplitinib 60 mg, 6% on examplitinib 90 mg and 4% on placebo.",
      "For examplitinib 60 mg and placebo, the components were:",
      "stroke: 1.3% vs 1.7%",
    ])
    let rows = try extractor.facts(in: text, using: Extractor.Workspace(extractor)).results.suffix(2)
    #expect(rows.map(\.arm) == ["examplitinib 60 mg", "placebo"])
  }
}
