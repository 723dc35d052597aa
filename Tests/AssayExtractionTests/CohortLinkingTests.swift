import AssayText
import Testing

@testable import AssayExtraction

/// Groups of patients, `103 subgroup <157` for each: its size, what it is and the size of what it is a part of.
struct CohortLinkingTests {
  @Test(arguments: [
    LinkedNotice(
      "Of 778 participants, 773 were included in the safety population and 755 in the modified intention-to-treat (mITT) population.",
      "778 total", "773 safety <778", "755 total <778"),
    LinkedNotice("The safety population consisted of 105 patients with the disease.", "105 safety"),
    LinkedNotice("In a phase 3 study of 357 adults with lupus, 45% had a response.", "357 total"),
    LinkedNotice(
      "The trial enrolled 2,500 obese or overweight adults, and three in four patients lost weight.",
      "2500 total"),
    // The number of a class is no size.
    LinkedNotice("NYHA class 3 patients (n=40) had a response rate of 20%.", "40 total"),
    LinkedNotice("In the trial, 61 SMA type 1 patients were treated.", "61 total"),
    LinkedNotice(
      "The trial treated 167 treatment-naive and 207 treatment-experienced patients.", "167 subgroup",
      "207 subgroup", notYet: "the second of two traits is taken for all"),
    LinkedNotice("Patients were randomized to one of three arms with one of four antidepressants."),
    LinkedNotice(
      "TRIAL-1 (n=664) and TRIAL-2 (n=1020) were randomized trials.", "664 total", "1020 total"),
    LinkedNotice(
      "The trials were TRIAL-1 (NCT04242446; n=505) and TRIAL-2 (NCT04242496; n=509).", "505 total",
      "509 total"),
    LinkedNotice(
      "The trials TRIAL-1 and TRIAL-2 involved 670 and 624 participants, respectively.", "670 total",
      "624 total"),
    LinkedNotice(
      "Efficacy was assessed in a subset (n=360) of 1214 patients.", "360 subgroup <1214", "1214 total"),
    LinkedNotice("A response was seen in 335 of 343 patients.", "343 total"),
    LinkedNotice(
      "The lavage group comprised 27 patients, whereas the suture group comprised 33 patients.", "27 arm",
      "33 arm"),
    LinkedNotice("The trial included 591 patients in each arm, of whom 4% had nausea.", "591 arm"),
    LinkedNotice(
      "Patients were randomized to lavage or suture: 169 received lavage and 172 received suture.", "169 arm",
      "172 arm"),
    // Differences and rates are no counts; a count below one patient is no group.
    LinkedNotice(
      "Attacks fell by 25 fewer attacks per hour in the lavage group and five in the suture group."),
    LinkedNotice("Leaks occurred in 5.9% (n = 5) in the XES vs. 9.5% (n = 8) in the PXS group."),
    LinkedNotice("The ORR was 16% (n=58) in this subset of 360 patients.", "360 total"),
    LinkedNotice("Of the 10,253 women in the study, 16% had a response.", "10253 total"),
    LinkedNotice("Data came from a 1,012-patient study of people with the disease.", "1012 total"),
    LinkedNotice("Researchers recruited 107 people with the disease.", "107 total"),
    LinkedNotice("A response was seen in 17 of 30 cancer patients.", "30 total"),
    // What happened to patients counts events.
    LinkedNotice("The trial enrolled 400 patients. Three patients died.", "400 total", "3 events"),
    LinkedNotice(
      "Of patients randomized to lavage or suture, ten patients dropped out of the lavage group.", "10 events"
    ),
    LinkedNotice(
      "The trial enrolled 400 patients. A leak recurred in four infants.", "400 total", "4 events"),
    LinkedNotice(
      "The trial enrolled 400 patients; nine patients' seizures stopped.", "400 total", "9 events"),
    LinkedNotice("Responses were seen in 1% (four patients)."),
    // Rates, things and numbers of names.
    LinkedNotice("The disease strikes 5 in 100,000 persons in the trial's country."),
    LinkedNotice("In the trial, pain went away in 2 of 3 migraine attacks."),
    LinkedNotice("Cohort 1 enrolled patients of the trial."),
    LinkedNotice("The risk fell by one-third among women in the trial."),
    LinkedNotice("Fractures were seen in seven, six and four patients in the trial."),
    LinkedNotice("The trial enrolled one hundred and twenty-three patients.", "123 total"),
  ])
  func groups(_ notice: LinkedNotice) throws {
    let extractor = try Shared.extractor()
    let facts = try extractor.facts(
      in: CleanText(paragraph: notice.text), using: Extractor.Workspace(extractor))
    let groups = facts.cohorts.sorted { $0.printed.start < $1.printed.start }.map { cohort in
      let parent = cohort.parent.map { " <\(facts.cohorts[$0].size)" } ?? ""
      return "\(cohort.size) \(cohort.part)\(parent)"
    }
    notice.expect(groups)
  }
}
