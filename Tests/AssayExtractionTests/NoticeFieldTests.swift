import AssayExtraction
import AssayText
import Testing

/// What a notice announces, by sentences that say it in one of the usual ways and sentences that do not.
struct NoticeFieldTests {
  private func facts(_ text: String) throws -> Facts {
    let extractor = try Shared.extractor()
    return try extractor.facts(in: CleanText(paragraph: text), using: Extractor.Workspace(extractor))
  }

  private func string(_ span: TextSpan?, _ text: String) -> String? {
    span.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    "In May 2024 the European Commission approved iptacopan (Fabhalta) for adults with PNH.",
    "The TGA decided on 23 September 2025 to register lecanemab (Leqembi) for adults.",
    "The FDA said on Wednesday that it has decided. Approval was based on two trials of crisaborole.",
    "Health Canada issued a Notice of Compliance for Beyfortus (nirsevimab).",
    "Atogepant: Authorized; issued a Notice of Compliance.",
    "Ipilimumab is an antibody. The drug was approved with a risk strategy.",
  ])
  func approvals(_ text: String) throws {
    #expect(try facts(text).notice.isApproval)
  }

  @Test(arguments: [
    "The CHMP has recommended that durvalumab (Imfinzi, AstraZeneca) receive approval as monotherapy for adults.",
    "The FDA may approve iptacopan for adults with PNH.",
    "Cosentyx is a registered trademark of its owner.",
    "The agency recommended a conditional marketing authorisation for Duvyzat (givinostat).",
  ])
  func others(_ text: String) throws {
    #expect(try !facts(text).notice.isApproval)
  }

  @Test(arguments: [
    (
      "The FDA approved mavacamten (Camzyos) for the treatment of adults with obstructive cardiomyopathy, the company said.",
      "adults with obstructive cardiomyopathy"
    ),
    (
      "The FDA approved Oxervate (cenegermin) to treat neurotrophic keratitis, a rare disease of the eye.",
      "neurotrophic keratitis"
    ),
    (
      "The FDA approved tirzepatide to improve blood sugar control in adults with type 2 diabetes.",
      "adults with type 2 diabetes"
    ),
    (
      "The FDA approved olezarsen as an adjunct to diet to reduce triglycerides in adults with FCS.",
      "adjunct to diet to reduce triglycerides in adults with FCS"
    ),
    (
      "The FDA approved cariprazine as an adjunctive therapy to antidepressants for the treatment of adults with major depressive disorder.",
      "adults with major depressive disorder"
    ),
    (
      "The FDA approved erenumab for migraine in adults in the United States on May 17, 2018.",
      "migraine in adults"
    ),
    (
      "The FDA approved tislelizumab for patients with lung cancer and conditional approval for patients with liver cancer.",
      "patients with lung cancer"
    ),
    (
      "The FDA approved Izervay. It is indicated for people from 4 to 60 years of age, to prevent dengue.",
      "people from 4 to 60 years of age, to prevent dengue"
    ),
    (
      "The FDA accepted the application for depemokimab. The application for asthma in adults has been filed.",
      "asthma in adults"
    ),
  ])
  func indications(_ text: String, _ indication: String) throws {
    #expect(string(try facts(text).notice.indication, text) == indication)
  }

  @Test(arguments: [
    "Bempedoic acid met its primary endpoint in patients with hypercholesterolemia.",
    "The FDA approved Leqembi (lecanemab). The application had been submitted for review.",
  ])
  func noIndications(_ text: String) throws {
    #expect(try facts(text).notice.indication == nil)
  }

  @Test(arguments: [
    ("The FDA approved GSK's Penmenvy for adults.", "GSK"),
    ("The European Commission approved AstraZeneca and MSD’s Lynparza (olaparib).", "AstraZeneca"),
    ("The FDA approved gepotidacin, GSK's tablet, for women.", "GSK"),
    ("Sanofi and Regeneron Pharmaceuticals said the FDA approved Dupixent.", "Sanofi"),
    ("Novartis (SIX: NOVN) today announced that the FDA has approved Cosentyx.", "Novartis"),
    ("The FDA approved Ixchiq. The approval was granted to Valneva Austria GmbH.", "Valneva Austria GmbH"),
    ("The FDA approved crisaborole. Anacor Pharmaceuticals makes it.", "Anacor Pharmaceuticals"),
    (
      "The FDA approved Xyzabant (xyzamab), made by Unheard Of Therapeutics, for adults.",
      "Unheard Of Therapeutics"
    ),
    (
      "Samsung Bioepis announced that the EC approved Epyztek (ustekinumab). The original was developed by Janssen.",
      "Samsung Bioepis"
    ),
    ("The FDA approved vilobelimab. The antibody, made by Unheardof, is for adults.", "Unheardof"),
    ("The FDA approved donanemab. Lilly announced it. Eli Lilly will sell it.", "Eli Lilly"),
  ])
  func sponsors(_ text: String, _ sponsor: String) throws {
    #expect(try facts(text).drugs.first { $0.part == .approved }?.sponsor == sponsor)
  }

  @Test(arguments: [
    "The FDA approved evolocumab. We are pleased, said a vice president at Amgen.",
    "The FDA approved Cobenfy on the results of the EMERGENT trial.",
  ])
  func noSponsors(_ text: String) throws {
    #expect(try facts(text).drugs.first { $0.part == .approved }?.sponsor == nil)
  }

  @Test(arguments: [
    (
      "On June 6, 2024, the FDA approved imetelstat. It was approved in Japan on May 1, 2025.",
      [DateRole.decision, .other]
    ),
    ("The FDA approved imetelstat. The application had been submitted in December 2022.", [.submission]),
    (
      "The TGA approved faricimab. The delegate decided on 4 August 2022, and it was entered on 8 August 2022.",
      [.decision, .other]
    ),
    ("The FDA approved ivosidenib. The decision came on May 25, 2022.", [.decision]),
    ("The FDA approved cariprazine. The letter of the agency is dated December 16, 2022.", [.decision]),
    ("Regeneron announced on August 18, 2023, that the FDA approved Eylea.", [.announcement]),
    ("The FDA approved Lynparza. Results were published in a journal in June 2021.", [.other]),
    (
      "The FDA approved Auvelity. The FDA granted Breakthrough Therapy designation to Auvelity in March 2019.",
      [.other]
    ),
    ("BERLIN, June 11, 2025 /Wire/ -- The FDA approved Auvelity.", [.publication]),
    ("The FDA approved Auvelity. News release. Accessed April 18, 2023.", [.other]),
    ("The FDA approved Auvelity. Citation: FDA approves Auvelity (2023, August 10).", [.publication]),
    ("The FDA approved Auvelity. As of July 29, 2024, eight patients had died.", [.dataCutoff]),
    ("The FDA approved Auvelity. It had been due for a decision by October 19, 2019.", [.target]),
    ("The FDA accepted Auvelity and set a target action date of July 22, 2025.", [.target]),
  ])
  func dates(_ text: String, _ roles: [DateRole]) throws {
    #expect(try facts(text).dates.map(\.role) == roles)
  }

  @Test(arguments: [
    (
      "The FDA approved lazertinib. Patients were randomized to lazertinib or osimertinib.",
      DrugPart.comparator
    ),
    ("The FDA approved lazertinib with or without osimertinib.", .mentioned),
    ("The FDA approved lazertinib, which was compared with a current inhibitor, osimertinib.", .comparator),
    ("The FDA approved lazertinib for adults who progressed on osimertinib.", .prior),
    ("The FDA approved lazertinib for adults who have been treated with osimertinib.", .prior),
    ("The FDA approved lazertinib in combination with osimertinib.", .combination),
    ("The FDA approved lazertinib in combination with carboplatin and osimertinib.", .combination),
  ])
  func roles(_ text: String, _ part: DrugPart) throws {
    #expect(try facts(text).drugs.first { $0.name == "osimertinib" }?.part == part)
  }

  /// Two brands of one generic name are two drugs; a regimen's drugs are given with the approved one.
  @Test func products() throws {
    let vaccines = try facts(
      "Health Canada approved PreHevbrio (hepatitis B vaccine). 796 adults received PreHevbrio and 811 received Engerix-B."
    ).drugs.filter { !$0.spans.isEmpty }
    #expect(vaccines.map(\.brand) == ["PreHevbrio", "Engerix-B"])
    #expect(vaccines.map(\.part) == [.approved, .comparator])
    let regimen = try facts(
      "The MHRA approved zolbetuximab. It compared zolbetuximab plus CAPOX (capecitabine and oxaliplatin) with placebo."
    ).drugs.filter { $0.part == .combination }
    #expect(regimen.map(\.name) == ["capecitabine", "oxaliplatin"])
  }

  @Test(arguments: [
    "Japan clears two new antibodies: Tezspire for asthma, Spevigo for psoriasis.",
    "The FDA today approved two gene therapies, Casgevy and Lyfgenia, for sickle cell disease.",
    "The FDA approved tarlatamab (Imdelltra). On the same day, the FDA granted approval to sevabertinib (Hyrnuo).",
  ])
  func secondApprovals(_ text: String) throws {
    #expect(try facts(text).drugs.filter { $0.part == .approved }.count == 2)
  }

  @Test(arguments: [
    ("The FDA approved cariprazine. The dose is 1.5 mg/day by mouth.", ["1.5 mg oral P1D"]),
    ("The FDA approved aflibercept at 8 mg (0.07 mL of 114.3 mg/mL solution) every 4 weeks.", ["8 mg - P4W"]),
    ("The FDA approved brensocatib. FEV1 rose by 50 mL (95% CI, 10 to 90) with brensocatib.", []),
  ])
  func doses(_ text: String, _ doses: [String]) throws {
    let found = try facts(text).doses.map {
      "\($0.amount) \($0.unit) \($0.route ?? "-") \($0.interval ?? "-")"
    }
    #expect(found == doses)
  }

  /// A trial that goes on has given evidence where results of it are told.
  @Test func ongoingTrials() throws {
    let given = try facts(
      "It is based on results from the ongoing Phase III, open-label HOPE-B trial of 54 people.")
    #expect(given.trials.map(\.name) == ["HOPE-B"])
    let open = try facts("The HOPE-B trial is an ongoing confirmatory trial.")
    #expect(open.trials.isEmpty)
  }
}
