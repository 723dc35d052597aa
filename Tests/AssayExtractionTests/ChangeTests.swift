import AssayText
import Testing

@testable import AssayExtraction

/// What kind of number a value is: a change, a difference, a rate or a share; and which values a p-value is told of.
@Suite struct ChangeTests {

  /// A drug against placebo.
  private static let compared = "The FDA approved examplitinib for adults in a trial against placebo. "

  // MARK: Changes and differences

  @Test(arguments: [
    LinkedNotice(
      "Patients on examplitinib had 23% fewer relapses than those on placebo.",
      "annualized_relapse_rate reduction 23% @examplitinib vs placebo"),
    LinkedNotice(
      "LDL cholesterol fell 52% with examplitinib and 3% with placebo.",
      "LDL_C change 52% @examplitinib", "LDL_C change 3% @placebo"),
    LinkedNotice(
      "The average weight loss for those on examplitinib was 16.3%, compared to 2.4% for those on placebo.",
      "body_weight change 16.3% @examplitinib", "body_weight change 2.4% @placebo"),
    LinkedNotice(
      "Patients who took examplitinib lost an average of 9.5 pounds, while those on placebo lost 3.5 pounds.",
      "body_weight change 9.5[lb_av] @examplitinib", "body_weight change 3.5[lb_av] @placebo"),
    LinkedNotice(
      "Patients gained 8.7 letters with examplitinib and 3.2 letters with placebo.",
      "BCVA change 8.7{letters} @examplitinib", "BCVA change 3.2{letters} @placebo"),
    LinkedNotice(
      "There was a 66% improvement with examplitinib and a 24% improvement with placebo in the EASI score.",
      "EASI change 66% @examplitinib", "EASI change 24% @placebo"),
    LinkedNotice(
      "FEV1 rose by 173 mL with examplitinib and 157 mL with placebo.",
      "FEV1 change 173mL @examplitinib", "FEV1 change 157mL @placebo"),
    LinkedNotice(
      "Examplitinib raised FEV1 by 74 mL versus placebo (p<0.001).",
      "FEV1 difference 74mL @examplitinib vs placebo p<0.001"),
    LinkedNotice(
      "The difference from placebo in HbA1c was -1.24% for examplitinib 5 mg and -1.53% for examplitinib 10 mg.",
      "HbA1c difference -1.24% @examplitinib 5 mg vs placebo",
      "HbA1c difference -1.53% @examplitinib 10 mg vs placebo"),
    LinkedNotice(
      "LDL cholesterol fell by 61% at 6 months with examplitinib, compared to the start of the study.",
      "LDL_C change 61% @examplitinib P6M"),
    LinkedNotice(
      "Patients lived an average of 9.1 months with examplitinib and 4.4 months with placebo.",
      "OS mean 9.1mo @examplitinib", "OS mean 4.4mo @placebo"),
    LinkedNotice(
      "Median survival for patients on examplitinib was 7.5 months, compared with 5.1 for those on placebo.",
      "OS median 7.5mo @examplitinib", "OS median 5.1mo @placebo"),
    LinkedNotice(
      "Relapses fell by 36% with examplitinib and mortality by 33%.",
      "annualized_relapse_rate reduction 36% @examplitinib vs placebo",
      "death reduction 33% @examplitinib vs placebo"),
    LinkedNotice(
      "Patients lived an average of two months longer with examplitinib than with placebo.",
      "OS difference 2mo @examplitinib vs placebo"),
    LinkedNotice(
      "FEV1 rose by as much as 13 percentage points on average with examplitinib.",
      "FEV1 change <=13% @examplitinib"),
    LinkedNotice(
      "Pregnancy rate (95% Confidence Interval) 0.16 (0.02, 0.58) 0.38 (0.10, 0.96) 0.45 (0.12, 1.15)",
      "pregnancy_rate mean 0.16 @examplitinib 0.02…0.58", "pregnancy_rate mean 0.38 @examplitinib 0.10…0.96",
      "pregnancy_rate mean 0.45 @examplitinib 0.12…1.15"),
    LinkedNotice(
      "Examplitinib showed 85 minutes improvement over placebo in total sleep time.",
      "total_sleep_time difference 85min @examplitinib vs placebo"),
    LinkedNotice(
      "Median OS was 15.9 months with examplitinib, 4.8 months longer than with placebo.",
      "OS median 15.9mo @examplitinib", "OS difference 4.8mo @examplitinib vs placebo"),
    LinkedNotice(
      "Patients on examplitinib had 2.5 fewer monthly migraine days than those on placebo.",
      "monthly_migraine_days difference 2.5d @examplitinib vs placebo"),
    LinkedNotice(
      "Monthly migraine days fell by 7.5 days with examplitinib, versus 5.1 with placebo (difference -2.4 days; P<0.001).",
      "monthly_migraine_days change 7.5d @examplitinib", "monthly_migraine_days change 5.1d @placebo",
      "monthly_migraine_days difference -2.4d @examplitinib vs placebo p<0.001"),
    LinkedNotice(
      "Examplitinib led to 29 fewer breathing pauses per hour compared to six with placebo.",
      "breathing_pauses_per_hour change 29/h @examplitinib", "breathing_pauses_per_hour change 6/h @placebo"),
    LinkedNotice(
      "The MADRS score was 2.4 points lower with examplitinib than with placebo (p=0.014).",
      "MADRS difference 2.4{points} @examplitinib vs placebo p=0.014"),
    LinkedNotice(
      "The MADRS score fell 5.4 points with examplitinib and 3.1 points with placebo.",
      "MADRS change 5.4{points} @examplitinib", "MADRS change 3.1{points} @placebo"),
    LinkedNotice(
      "HIV-RNA levels fell more with examplitinib than with placebo (decline of 0.79 versus 0.17 log10 copies/mL).",
      "viral_load change 0.79log10 copies/mL @examplitinib", "viral_load change 0.17log10 copies/mL @placebo"),
    LinkedNotice(
      "Examplitinib reduced the risk of hospitalization by 82% within 90 days, and 69% within 180 days.",
      "hospitalization reduction 82% @examplitinib vs placebo P90D",
      "hospitalization reduction 69% @examplitinib vs placebo P180D"),
    LinkedNotice(
      "MADRS scores improved by 15.9 points on a 60-point scale with examplitinib.",
      "MADRS change 15.9{points} @examplitinib"),
    LinkedNotice(
      "HbA1c fell from 8.3% to 6.9% with examplitinib.", "HbA1c mean 6.9% @examplitinib"),
    LinkedNotice(
      "Examplitinib slowed the decline on the CDR-SB by 27% compared with placebo.",
      "CDR_SB reduction 27% @examplitinib vs placebo"),
  ])
  func changes(_ notice: LinkedNotice) throws {
    try notice.compare(opening: ChangeTests.compared)
  }

  // MARK: Shares, rates and limits beside them

  @Test(arguments: [
    LinkedNotice(
      "62% of the patients on examplitinib lost weight, compared with 21% of the patients on placebo.",
      "body_weight 62% @examplitinib", "body_weight 21% @placebo",
      notYet: "the verb of losing and the weight that is lost are read as no endpoint"),
    LinkedNotice(
      "HbA1c below 7% was reached by 62% with examplitinib and 21% with placebo.",
      "HbA1c_below_7_percent 62% @examplitinib", "HbA1c_below_7_percent 21% @placebo"),
    LinkedNotice("The mean HbA1c at baseline was 8.3%, and the mean baseline body weight was 106 kg."),
    LinkedNotice("One participant, Ann Example, lost 63 pounds."),
    LinkedNotice(
      "The annualized relapse rate was 0.16 with examplitinib versus 0.29 with placebo (47% reduction).",
      "annualized_relapse_rate mean 0.16 @examplitinib", "annualized_relapse_rate mean 0.29 @placebo",
      "annualized_relapse_rate reduction 47% @examplitinib vs placebo"),
    LinkedNotice(
      "Examplitinib gave a 50.5% (Study 11) and 58.5% (Study 12) reduction of the annualized relapse rate compared with placebo.",
      "annualized_relapse_rate reduction 50.5% @examplitinib vs placebo",
      "annualized_relapse_rate reduction 58.5% @examplitinib vs placebo"),
    LinkedNotice(
      "The hazard ratio for death against placebo was 0.84 (95% CI 0.74-0.95) for examplitinib 60 mg and 0.85 (95% CI 0.75-0.96) for examplitinib 90 mg.",
      "death HR 0.84 @examplitinib 60 mg vs placebo 0.74…0.95",
      "death HR 0.85 @examplitinib 90 mg vs placebo 0.75…0.96"),
  ])
  func shares(_ notice: LinkedNotice) throws {
    try notice.compare(opening: ChangeTests.compared)
  }

  // MARK: P-values

  @Test(arguments: [
    LinkedNotice(
      "Relief was seen in 38% with examplitinib 100 mg and 37% with examplitinib 50 mg versus 27% with placebo (P=.023 for both doses).",
      "relief 38% @examplitinib 100 mg p=0.023", "relief 37% @examplitinib 50 mg p=0.023",
      "relief 27% @placebo"),
    LinkedNotice(
      "The ORR was 69% with examplitinib and 46% with placebo (two-sided p-value, 0.0012).",
      "ORR 69% @examplitinib p=0.0012", "ORR 46% @placebo"),
    LinkedNotice(
      "Relief was seen in 38% with examplitinib 100 mg, 37% with examplitinib 50 mg and 27% with placebo (p<0.001 for both doses).",
      "relief 38% @examplitinib 100 mg p<0.001", "relief 37% @examplitinib 50 mg p<0.001",
      "relief 27% @placebo"),
    // A level of significance is no result.
    LinkedNotice(
      "A p value of 0.05 was considered significant; the ORR was 45% versus 30% (p=0.01).",
      "ORR 45% @examplitinib p=0.01", "ORR 30% @placebo"),
  ])
  func pValues(_ notice: LinkedNotice) throws {
    try notice.compare(opening: ChangeTests.compared)
  }
}
