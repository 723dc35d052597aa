import AssayText
import Testing

@testable import AssayExtraction

/// What a share is of by the verb of its clause, and what the clause says of its role.
@Suite struct ShareClauseTests {
  private static let opening =
    "The FDA approved examplitinib (Examplib) in a randomized trial against placebo. "

  @Test(arguments: [
    // A verb that no list knows, behind a relative clause, a participle and prepositions.
    LinkedNotice(
      "The study showed that 37 percent of women who got weekly shots of examplitinib delivered early, compared to 55 percent of women "
        + "who got shots of a placebo.",
      "delivered_early 37% @examplitinib", "delivered_early 55% @placebo"),
    LinkedNotice(
      "About 71% of the women who wished for a child after the removal of examplitinib and gave an answer, conceived, against 40% on placebo.",
      "conceived 71% @examplitinib", "conceived 40% @placebo"),
    LinkedNotice(
      "By week 12, 45% of patients treated with examplitinib slept well, compared with 20% of those given placebo.",
      "slept_well 45% @examplitinib P12W", "slept_well 20% @placebo P12W"),
    // A verb in the relative clause only says who they are.
    LinkedNotice(
      "In the trial, 12% of patients on examplitinib who had a rash walked again, versus 3% on placebo.",
      "walked_again 12% @examplitinib", "walked_again 3% @placebo"),
    // Each value has the predicate behind it.
    LinkedNotice(
      "Of the patients who developed adverse reactions on examplitinib, 42% interrupted examplitinib, 68% discontinued it, and 77% had full recovery.",
      "interrupted 42% @examplitinib", "discontinuation 68% @examplitinib", "full_recovery 77% @examplitinib"),
    // What is more or less likely.
    LinkedNotice(
      "Patients on examplitinib were 43 percent less likely than those on placebo to have a stroke.",
      "stroke reduction 43% @examplitinib vs placebo"),
    // The kind in front of its examples.
    LinkedNotice(
      "In the trial, 28% on examplitinib had neurological events, such as confusion, compared with 9% on placebo.",
      "neurological_events 28% @examplitinib", "neurological_events 9% @placebo"),
    LinkedNotice(
      "In the trial, 1% on examplitinib had suffered a heart attack, stroke or other cardiovascular problem, compared with 3% on placebo.",
      "cardiovascular_events 1% @examplitinib", "cardiovascular_events 3% @placebo"),
    // The nth name to the nth value, on both sides.
    LinkedNotice(
      "About 8% and 18% on examplitinib reported rash and dizziness, respectively, compared to 3% and 8% on placebo.",
      "rash 8% @examplitinib", "dizziness 18% @examplitinib", "rash 3% @placebo", "dizziness 8% @placebo"),
    // A virus that was not found again.
    LinkedNotice(
      "In the trial, 94 percent on examplitinib had no virus detected in the blood 12 weeks after the end of treatment, versus 3 percent on placebo.",
      "SVR12 94% @examplitinib", "SVR12 3% @placebo"),
    // What they did not do, and what they did not have.
    LinkedNotice(
      "After five years, 99 percent of women on examplitinib had not relapsed, compared with 80 percent of those on placebo.",
      "not_relapsed 99% @examplitinib P60M", "not_relapsed 80% @placebo P60M"),
    LinkedNotice(
      "In the trial, 93% of women who received examplitinib did not have a new attack, compared with 57% on placebo.",
      "no_new_attack 93% @examplitinib", "no_new_attack 57% @placebo"),
    // A response by the words of a newspaper.
    LinkedNotice(
      "In patients with lung cancer, 15 percent on examplitinib had at least a partial shrinkage of their tumors.",
      "ORR 15% @examplitinib"),
    // A reduction of what is measured is no deed of people.
    LinkedNotice(
      "It led to a reduction of 25% in LDL cholesterol with examplitinib and 3% with placebo.",
      "LDL_C change 25% @examplitinib", "LDL_C change 3% @placebo"),
  ])
  func predicates(_ notice: LinkedNotice) throws {
    try notice.compare(opening: ShareClauseTests.opening)
  }

  @Test(arguments: [
    // People at large, as they are told of today.
    (
      "An estimated 90 percent of examplitinib-treated patients suffer from dyskinesia.",
      [PercentageRole.epidemiology]
    ),
    (
      "As many as 10 percent of children suffer from hay fever, nearly 12 percent have skin allergies, and 5 percent have food allergies.",
      [.epidemiology, .epidemiology, .epidemiology]
    ),
    ("About 3 percent of teenagers suffered from depression.", [.epidemiology]),
    ("Of adults with headache, 21% on examplitinib have had a response.", [.result]),
    ("Patients who relapse have just a 50 percent chance of surviving.", [.epidemiology]),
    // How the study went on for those who took part.
    (
      "In all, 870 (60%) women completed 3 years of it, 12% elected to go on, 5% were lost to follow-up and 2% discontinued due to a protocol deviation.",
      [.other, .other, .other, .other]
    ),
    ("Of those on examplitinib, 22% discontinued due to an adverse reaction.", [.adverseEvent]),
    // What they brought with them.
    (
      "Of these, 40% (574) were nulliparous women, 42 percent were taking a sleeping pill and 37% had received radiation.",
      [.other, .other, .other]
    ),
    ("There was one line before, with 18% in both arms having one prior line.", [.other]),
    ("America and Asia accounted for 56% and 23% of the study population.", [.other, .other]),
    // What each of those reached that a share counts, and what makes a list.
    ("In the trial, 53% on examplitinib saw their tumors shrink by 80% or more.", [.result, .threshold]),
    (
      "Serious adverse reactions occurred in 30% on examplitinib; those ≥1% were pneumonia and sepsis.",
      [.adverseEvent, .threshold]
    ),
    // What is known already of other drugs, and prices.
    ("Drugs of that class are about 95% effective for hot flashes.", [.other]),
    ("Such drugs help 15% of patients.", [.other]),
    ("Its maker is Example Corp., EXMP 0.14%, of Boston.", [.market]),
    // What was needed, and events by the name of a measure.
    ("Steroids were required in 67% of patients with adverse reactions.", [.adverseEvent]),
    ("Proteinuria was reported in 34% on examplitinib.", [.adverseEvent]),
    ("HbA1c levels on examplitinib had dropped by more than 10 percent at three years.", [.result]),
  ])
  func roles(_ text: String, _ roles: [PercentageRole]) throws {
    let extractor = try Shared.extractor()
    let notice = CleanText(paragraph: "The FDA approved examplitinib for adults. " + text)
    let facts = try extractor.facts(in: notice, using: Extractor.Workspace(extractor))
    #expect(facts.percentages.map(\.role) == roles)
  }
}
