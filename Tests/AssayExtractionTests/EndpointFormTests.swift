import AssayText
import Testing

@testable import AssayExtraction

/// Endpoints that a form tells: scores with their cut-offs, the notice's own abbreviations, events told as one, labels and predicates.
@Suite struct EndpointFormTests {
  private static let opening =
    "The FDA approved examplitinib (Examplib) in a randomized trial against placebo. "

  @Test(arguments: [
    LinkedNotice(
      "At week 24, 30% of patients on examplitinib and 4% on placebo had a SALT score of ≤20.",
      "SALT_20 30% @examplitinib P24W", "SALT_20 4% @placebo P24W"),
    LinkedNotice(
      "At week 16, 58% of patients on examplitinib had a DLQI score of 0 or 1, versus 12% on placebo.",
      "DLQI_0_1 58% @examplitinib P16W", "DLQI_0_1 12% @placebo P16W"),
    LinkedNotice(
      "Of those on examplitinib, 42% achieved at least 20 percent improvement in signs by the college's criteria (ACR 20), compared "
        + "with 17% on placebo.",
      "ACR20 42% @examplitinib", "ACR20 17% @placebo"),
    LinkedNotice(
      "23% of patients treated with examplitinib had nail coverage of 80% or more, compared to 2% with placebo.",
      "nail_coverage_of_80_percent_or_more 23% @examplitinib",
      "nail_coverage_of_80_percent_or_more 2% @placebo"),
    LinkedNotice(
      "With examplitinib there was less disease activity (41% vs 29%), as measured by ASAS40.",
      "ASAS40 41% @examplitinib", "ASAS40 29% @placebo"),
    LinkedNotice(
      "The ORR was 60% (95% CI: 26%, 88%), and 83% had a duration of response of 12 months or more.",
      "ORR 60% @examplitinib 26…88", "DOR 83% @examplitinib P12M"),
    LinkedNotice(
      "The walking responder rate was 34.8% with examplitinib vs 8.3% with placebo.",
      "walking_responder 34.8% @examplitinib", "walking_responder 8.3% @placebo"),
    LinkedNotice(
      "A sustained viral response was reached by 97% of patients on examplitinib and 2% on placebo.",
      "SVR12 97% @examplitinib", "SVR12 2% @placebo"),
  ])
  func scores(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointFormTests.opening)
  }

  @Test(arguments: [
    LinkedNotice(
      "The end point was clinical remission (CR). The CR rate was 45% on examplitinib and 12% on placebo.",
      "clinical_remission 45% @examplitinib", "clinical_remission 12% @placebo"),
    LinkedNotice(
      "Day 28 overall response (OR) was the end point. An OR was seen in 70% on examplitinib or 45% on placebo.",
      "ORR 70% @examplitinib P28D", "ORR 45% @placebo P28D"),
    LinkedNotice(
      "Day 100 survival was 74% on examplitinib and 57% on placebo.",
      "OS event-free 74% @examplitinib P100D", "OS event-free 57% @placebo P100D"),
    LinkedNotice("Implant survival at 12 months was good."),
    LinkedNotice(
      "The vaccine beside it had a VE of 82% against infection.",
      "vaccine_efficacy reduction 82% @examplitinib vs placebo"),
    LinkedNotice(
      "The MRD negativity rate was 95% by flow cytometry and 86% by real-time quantitative PCR on examplitinib.",
      "MRD 95% @examplitinib", "MRD 86% @examplitinib"),
  ])
  func shortNames(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointFormTests.opening)
  }

  @Test(arguments: [
    LinkedNotice(
      "Progression, recurrence, or death occurred in 7% on examplitinib versus 12% on placebo.",
      "progression_recurrence_or_death 7% @examplitinib", "progression_recurrence_or_death 12% @placebo"),
    LinkedNotice(
      "Event-free survival was longer. Examplitinib reduced the risk of progression, recurrence, or death by 37%.",
      "EFS reduction 37% @examplitinib vs placebo"),
    LinkedNotice(
      "Examplitinib reduced the risk of heart attack, stroke, or cardiovascular death by 20%.",
      "MACE reduction 20% @examplitinib vs placebo"),
    LinkedNotice(
      "Examplitinib reduced the risk of heart attacks and strokes by 20%.",
      "heart_attacks_and_strokes reduction 20% @examplitinib vs placebo"),
    LinkedNotice(
      "Examplitinib reduced the risk of stroke by 37% (heterogeneity p=0.31).",
      "stroke reduction 37% @examplitinib vs placebo"),
    LinkedNotice(
      "Strokes and heart attacks occurred in 5% and 4% on examplitinib.",
      "stroke 5% @examplitinib", "myocardial_infarction 4% @examplitinib"),
    LinkedNotice(
      "Major adverse cardiovascular events (death, heart attack, and stroke) occurred in 6% on examplitinib and 8% on placebo.",
      "MACE 6% @examplitinib", "MACE 8% @placebo"),
  ])
  func eventsToldAsOne(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointFormTests.opening)
  }

  @Test(arguments: [
    LinkedNotice(
      "Endoscopic response at one year: 46% of patients on examplitinib achieved visible healing versus 23% on placebo.",
      "endoscopic_response 46% @examplitinib P12M", "endoscopic_response 23% @placebo P12M"),
    LinkedNotice(
      "On examplitinib the nails got better. Scalp psoriasis saw a significant improvement (44% vs 17%), with responses kept to week 32.",
      "scalp_psoriasis 44% @examplitinib P32W", "scalp_psoriasis 17% @placebo P32W"),
    LinkedNotice(
      "A study of examplitinib in Norway and Belgium found a 90% reduction in the number of severe cramps.",
      "severe_cramps reduction 90% @examplitinib vs placebo"),
    LinkedNotice(
      "Examplitinib reduced brittle nails by 52% versus 28% on placebo and reduced cold hands by 60%.",
      "brittle_nails change 52% @examplitinib", "brittle_nails change 28% @placebo",
      "cold_hands reduction 60% @examplitinib vs placebo"),
    LinkedNotice(
      "On examplitinib 19% were pain-free, and 40% were relieved of cramps.",
      "pain_freedom 19% @examplitinib", "relieved_of_cramps 40% @examplitinib"),
    LinkedNotice(
      "Cramps improved. Of all, 62% of patients treated with examplitinib were cramp-free.",
      "cramp_free 62% @examplitinib"),
    LinkedNotice(
      "Rates of adverse events (AEs) were similar between the examplitinib (72%) and placebo (71%) groups.",
      "adverse_events 72% @examplitinib", "adverse_events 71% @placebo"),
    LinkedNotice(
      "A key secondary endpoint was the proportion of patients with clear nails. This endpoint was achieved by 43% on "
        + "examplitinib and 26% on placebo.",
      "clear_nails 43% @examplitinib", "clear_nails 26% @placebo"),
    LinkedNotice(
      "Adults on examplitinib had an average 18% weight loss, compared with a 2% weight loss on placebo.",
      "body_weight change 18% @examplitinib", "body_weight change 2% @placebo"),
    LinkedNotice(
      "Emergency treatments decreased by 99% on examplitinib.",
      "emergency_treatments reduction 99% @examplitinib vs placebo"),
  ])
  func clauses(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointFormTests.opening)
  }
}
