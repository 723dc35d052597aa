import AssayText
import Testing

@testable import AssayExtraction

/// What a value is of, where the name stands in another sentence, is only a part of what is told, or is described.
@Suite struct EndpointLinkingTests {
  private static let opening =
    "The FDA approved examplitinib (Examplib) in a randomized trial against placebo. "

  @Test(arguments: [
    LinkedNotice(
      "The primary endpoint was the proportion of patients with clear hands at week 8. "
        + "On examplitinib 36% reached the primary endpoint, compared with 6% on placebo.",
      "clear_hands 36% @examplitinib P8W", "clear_hands 6% @placebo P8W"),
    LinkedNotice(
      "The primary end point was event-free survival. "
        + "A primary end point event occurred in 21% on examplitinib and in 30% on placebo.",
      "EFS event-free 21% @examplitinib", "EFS event-free 30% @placebo"),
    LinkedNotice(
      "The key secondary endpoint was met as well: 41% on examplitinib had clear nails, compared with 12% on placebo.",
      "clear_nails 41% @examplitinib", "clear_nails 12% @placebo"),
  ])
  func primaryEndpoint(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointLinkingTests.opening)
  }

  @Test(arguments: [
    LinkedNotice(
      "Examplitinib reduced the risk of progression (HR 0.62) and cut the risk of death by 27% compared with placebo.",
      "open HR 0.62 @examplitinib vs placebo", "OS reduction 27% @examplitinib vs placebo"),
    LinkedNotice(
      "The hazard ratio for progression was 0.62, with a 27% reduction in the risk of death compared with placebo.",
      "open HR 0.62 @examplitinib vs placebo", "OS reduction 27% @examplitinib vs placebo"),
    LinkedNotice(
      "The hazard ratio was 0.73, a 27% reduction in the risk of death compared with placebo.",
      "OS HR 0.73 @examplitinib vs placebo", "OS reduction 27% @examplitinib vs placebo"),
  ])
  func ratiosOfUnknownEvents(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointLinkingTests.opening)
  }

  @Test(arguments: [
    LinkedNotice(
      "Recurrence of venous thromboembolism was seen in 3.2% on examplitinib and 3.5% on placebo.",
      "recurrence_of_venous_thromboembolism 3.2% @examplitinib",
      "recurrence_of_venous_thromboembolism 3.5% @placebo"),
    LinkedNotice(
      "The composite rate of cardiovascular death, myocardial infarction or stroke was 10.8% on examplitinib and 12.4% on placebo.",
      "MACE 10.8% @examplitinib", "MACE 12.4% @placebo"),
    LinkedNotice(
      "Relief from the worst symptoms, which included nausea, was 38.6% on examplitinib and 27.8% on placebo.",
      "relief_from_the_worst_symptoms 38.6% @examplitinib", "relief_from_the_worst_symptoms 27.8% @placebo"),
    LinkedNotice(
      "Skin reactions including rash occurred in 4% on examplitinib and 2% on placebo.",
      "skin_reactions 4% @examplitinib", "skin_reactions 2% @placebo"),
    LinkedNotice(
      "Worsening of the joints, mostly of the hands, was reported in 9% on examplitinib and 15% on placebo.",
      "worsening_of_the_joints 9% @examplitinib", "worsening_of_the_joints 15% @placebo"),
  ])
  func wholeNames(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointLinkingTests.opening)
  }

  @Test(arguments: [
    LinkedNotice(
      "Examplitinib improved overall survival and reduced emergency visits by 52% compared with placebo.",
      "emergency_visits reduction 52% @examplitinib vs placebo"),
    LinkedNotice(
      "Examplitinib reduced the risk of death by 29% compared with placebo and delayed the start of dialysis by a median of 17 months "
        + "(HR 0.35).",
      "OS reduction 29% @examplitinib vs placebo",
      "start_of_dialysis difference 17mo @examplitinib vs placebo",
      "start_of_dialysis HR 0.35 @examplitinib vs placebo"),
    LinkedNotice(
      "After an infection had come back, 79% on examplitinib achieved a lasting cure compared with 37% on placebo.",
      "lasting_cure 79% @examplitinib", "lasting_cure 37% @placebo"),
    LinkedNotice(
      "Of those on examplitinib, 78% required no transfusion, compared with 13% on placebo.",
      "no_transfusion 78% @examplitinib", "no_transfusion 13% @placebo"),
    LinkedNotice(
      "Headache days per month (HDMs) were counted. At least a 50% reduction in HDMs was the aim: 62% on examplitinib achieved at least "
        + "a 50% reduction in HDMs, compared with 39% on placebo.",
      "50_percent_reduction_in_headache_days_per_month 62% @examplitinib",
      "50_percent_reduction_in_headache_days_per_month 39% @placebo"),
    LinkedNotice(
      "Monthly headache days (MHDs) were counted: 62% on examplitinib achieved at least a 50% reduction in MHDs, compared with 39% on "
        + "placebo.",
      "50_percent_reduction_in_monthly_headache_days 62% @examplitinib",
      "50_percent_reduction_in_monthly_headache_days 39% @placebo"),
    LinkedNotice(
      "On examplitinib 52% achieved a ≥ 4-point reduction in sleep disturbance scores, compared with 12% on placebo.",
      "4_point_reduction_in_sleep_disturbance_scores 52% @examplitinib",
      "4_point_reduction_in_sleep_disturbance_scores 12% @placebo"),
    LinkedNotice(
      "On examplitinib 47% lost at least 5% of their body weight, compared with 23% on placebo.",
      "5_percent_weight_loss 47% @examplitinib", "5_percent_weight_loss 23% @placebo"),
  ])
  func whatWasReached(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointLinkingTests.opening)
  }

  @Test(arguments: [
    LinkedNotice("Clear skin was seen in 8% to 13% of those on placebo."),
    LinkedNotice("From 7% to 10% of the groups on placebo had clear skin."),
    LinkedNotice("Examplitinib was inhaled 4 times daily, which led to fewer severe exacerbations."),
  ])
  func noResults(_ notice: LinkedNotice) throws {
    try notice.compare(opening: EndpointLinkingTests.opening)
  }

  /// Tumours respond objectively; whatever else responds has a response.
  @Test(arguments: [("eczema", "response"), ("melanoma", "ORR")])
  func responses(_ disease: String, _ endpoint: String) throws {
    let notice = LinkedNotice(
      "The FDA approved examplitinib for \(disease) in a randomized trial against placebo. "
        + "On examplitinib 68% of patients responded, compared with 30% on placebo.",
      "\(endpoint) 68% @examplitinib", "\(endpoint) 30% @placebo")
    try notice.compare(opening: "")
  }

  /// Time that grows with the square of the values and names of one sentence, or worse, would not end here.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "12% of patients discontinued due to adverse effects ", "at week 3 and week 4 response was 12%, ",
      "nausea (22%), fatigue (9%) and ",
      ", 87% against death",
    ])
  func aLineOfValuesAndNamesIsRead(_ phrase: String) throws {
    let extractor = try Shared.extractor()
    let text = CleanText(paragraph: "The FDA approved it. " + String(repeating: phrase, count: 400))
    let facts = try extractor.facts(in: text, using: Extractor.Workspace(extractor))
    #expect(facts.percentages.count >= 400)
  }
}
