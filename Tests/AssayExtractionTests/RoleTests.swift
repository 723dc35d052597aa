import AssayExtraction
import AssayText
import Testing

/// What percentages are of, and what groups of patients are, by sentences of one kind each.
struct RoleTests {
  private func facts(_ text: String) throws -> Facts {
    let extractor = try Shared.extractor()
    return try extractor.facts(in: CleanText(paragraph: text), using: Extractor.Workspace(extractor))
  }

  @Test(arguments: [
    // What is harm by itself, in a sentence that does not say so.
    ("Among 157 patients, CRS occurred in 51% of patients.", [PercentageRole.adverseEvent]),
    // A success, though an infection or a headache is named, or safety was told of in front.
    ("The vaccine was 71% effective against infection.", [.result]),
    ("Of adults with headache, 21% on xyzatinib and 12% on placebo had pain relief.", [.result, .result]),
    (
      "The safety and efficacy of xyzamab were studied. In the trial, 94% of adults on xyzamab achieved normal levels.",
      [.result]
    ),
    ("Side effects were nausea (12%) and headache (8%).", [.adverseEvent, .adverseEvent]),
    // What counts as a success.
    ("A responder was defined as a patient with a 30% reduction in pain.", [.threshold]),
    (
      "Efficacy was based on the number of patients whose levels fell by at least 15% in a year.",
      [.threshold]
    ),
    ("The primary endpoint was achieving at least a 50% clinical response at week 16.", [.threshold]),
    ("The primary endpoint was reached by 50% of patients.", [.result]),
    // How much may be treated.
    ("The cream is applied to up to 10% of body surface area.", [.eligibility]),
    ("The trial had patients with alopecia with 50% or more hair loss.", [.eligibility]),
    // Who took part.
    ("At baseline, the mean left ventricular ejection fraction was 74%.", [.other]),
    ("The study included patients with fibrosis (45%) and emphysema (25%).", [.other, .other]),
    ("It had 371 adults, 71 percent of whom had received treatment for 15 years.", [.other]),
    // What each of those reached that a share is told of, and what a group reached.
    (
      "At week 16, 61% of patients on xyzatinib had a 90% reduction in PASI compared with 5% on placebo.",
      [.result, .threshold, .result]
    ),
    ("The endpoint was the share of patients with at least a 30% reduction in pain.", [.threshold]),
    ("Patients on xyzatinib had a 30% lower risk of death than those on placebo.", [.result]),
    // Risks that a drug changes, and risks that a disease brings.
    ("Xyzatinib led to a 47% decreased risk of progression compared with placebo.", [.result]),
    ("A review confirmed a 60% risk reduction.", [.result]),
    ("People with lupus have a 50% higher risk of stroke than those without.", [.epidemiology]),
    // What is printed beside the sign.
    ("The hazard ratio and 95% CI were 1.3 (0.9, 1.9).", [.confidenceLevel]),
    ("Xyzatinib cream, 1%, is used once a day.", [.other]),
    ("Its maker (XYZA -7.5%) announced the results.", [.market]),
    ("In the trial, 12% of patients discontinued due to adverse effects.", [.adverseEvent]),
    ("EGFR mutations occur in 40% of patients with lung cancer in China.", [.epidemiology]),
    // Amounts with their signs, one or a list of them, and what a share was before.
    (
      "Both did better in the proportions of participants who had lost ≥5%, ≥10% and ≥15%.",
      [.threshold, .threshold, .threshold]
    ),
    (
      "A further endpoint was the proportion of patients with a ≥50% reduction in monthly attacks.",
      [.threshold]
    ),
    ("In the trial 57% of men on xyzatinib had a response, up from a baseline of 15%.", [.result, .other]),
    (
      "Response was defined as cells making up less than one in a thousand (<0.1%) of the marrow.",
      [.threshold]
    ),
    // How many people have a disease, and how many of a trial's patients had something.
    ("Asthma is a chronic disease, affecting 1-2% of the population.", [.epidemiology, .epidemiology]),
    ("It is a lymphoma accounting for roughly 13.5% of all lymphoma cases in Japan.", [.epidemiology]),
    // What is gone is no harm.
    ("In the trial 74% of patients on xyzatinib and 48% on placebo had no ocular pain.", [.result, .result]),
    ("In the trial 90% of women on xyzatinib cleared their initial infection.", [.result]),
    ("In the trial 12% of patients on xyzatinib had ocular pain.", [.adverseEvent]),
    ("Xyzatinib reduced the relative risk of infections by 44% compared with placebo.", [.result]),
    // How things are, and how they were in a trial.
    ("In the country 21% of schoolchildren have asthma.", [.epidemiology]),
    ("In the trial 21% of patients on xyzatinib and 8% on placebo had a response.", [.result, .result]),
  ])
  func percentages(_ text: String, _ roles: [PercentageRole]) throws {
    #expect(try facts("The FDA approved xyzatinib for adults. " + text).percentages.map(\.role) == roles)
  }

  @Test(arguments: [
    // Parts of those just counted, as far as they are told of them.
    (
      "In the trial 20 cases of infection occurred, of which 17 cases were seen with placebo and 3 cases with xyzatinib, and 40 cases of cough.",
      [nil, 20, 20, nil]
    ),
    ("In the trial there were 17 cases of infection with placebo and 3 cases with xyzatinib.", [nil, nil]),
  ])
  func parentsOfEvents(_ text: String, _ parents: [Int?]) throws {
    let cohorts = try facts("The FDA approved xyzatinib for adults. " + text).cohorts
    #expect(cohorts.map { $0.parent.map { cohorts[$0].size } } == parents)
  }

  @Test(arguments: [
    ("It rests on two trials, HARBOR 1 and HARBOR 2, that included 2,000 adults.", [false]),
    ("It rests on the HARBOR 1 trial, and HARBOR 2 included 2,000 adults.", [true]),
    ("It was shown in 103 patients in the HARBOR 1 trial and 54 patients in HARBOR 2.", [true, true]),
  ])
  func trialsOfCohorts(_ text: String, _ isNamed: [Bool]) throws {
    let cohorts = try facts("The FDA approved xyzatinib for adults. " + text).cohorts
    #expect(cohorts.map { $0.trial != nil } == isNamed)
  }

  @Test(arguments: [
    ("It rests on two trials (HARBOR 1 [n=388] and HARBOR 2 [n=382]).", [CohortPart.total, .total]),
    (
      "Patients (Study 501: N=485; Study 502: N=480) were randomly assigned to it or placebo.",
      [.total, .total]
    ),
    ("The trial had 2,310 patients randomized to xyzatinib (up to 8 mg a day) or placebo.", [.total]),
    (
      "In all, 668 patients were randomized to receive either xyzatinib plus letrozole (n = 334) or placebo plus letrozole (n = 334).",
      [.total, .arm, .arm]
    ),
    ("In the trial, 347 patients received xyzatinib and 174 received placebo.", [.arm, .arm]),
    ("It was shown in a study involving 161 adults, of whom some stopped for side effects.", [.total]),
    ("They were given xyzatinib (240 mg/day; n=806) or placebo (n=401).", [.arm, .arm]),
    ("They took placebo (n=540), xyzatinib 75 mg (n=545) or tolterodine (n=430).", [.arm, .arm, .arm]),
    ("Among the 157 patients who received xyzamab, CRS occurred in 51%.", [.safety]),
    ("The safety and efficacy of it were studied in 300 adults.", [.total]),
    ("Safety was studied in 300 adults with side effects.", [.safety]),
    // Patients of one of several doses, and of the only one.
    (
      "The trial had 53 patients. Doses were 1.4 mg/m2 in 12 patients and 1.8 mg/m2 in 41 patients.",
      [.total, .arm, .arm]
    ),
    ("The trial had 53 patients. It was given at 1.4 mg/m2 in 12 patients.", [.total, .subgroup]),
    // Cases are events.
    ("The trial had 900 adults. The analysis rests on 64 cases of infection.", [.total, .events]),
  ])
  func cohorts(_ text: String, _ parts: [CohortPart]) throws {
    #expect(try facts("The FDA approved xyzatinib for adults. " + text).cohorts.map(\.part) == parts)
  }
}
