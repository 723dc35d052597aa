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
    "Results were told. Because of its harms the drug -- alemtuzumab -- is approved in the United States only for adults.",
    "Rome, Jan. 17, 2012 (Wire) -- Two drugs were given together. Lapatinib was approved for adults in 2007, he said.",
    "Iptacopan, a drug approved to treat anemia, was effective in a trial. The FDA has not approved a drug for gout.",
    "A drug approved to treat a range of ills may prevent anemia, a trial found. The drug, called iptacopan, is approved to treat PNH.",
    "Iptacopan failed in a trial. The drug was approved by the FDA last year.",
    "Unheard said it was withdrawing its bid to get the drug iptacopan approved in the U.S. and Europe.",
    "The FDA has put iptacopan on a fast track to approval for adults.",
    "The CHMP has recommended Tagrisso for approval in adults. It was recently approved in another country.",
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
      "The FDA approved dapagliflozin to reduce the risk of kidney failure in adults with kidney disease.",
      "to reduce the risk of kidney failure in adults with kidney disease"
    ),
    (
      "The FDA approved erenumab for the preventive treatment of migraine in adults.",
      "preventive treatment of migraine in adults"
    ),
    (
      "The EC approved rimegepant for both the acute treatment of migraine and prevention of migraine in adults.",
      "acute treatment of migraine and prevention of migraine in adults"
    ),
    (
      "The FDA approved edoxaban for patients with atrial fibrillation as well as for the treatment of thrombosis.",
      "patients with atrial fibrillation"
    ),
    (
      "The FDA approved lorlatinib for adults with lung cancer that came back on alectinib as their first treatment for advanced disease.",
      "adults with lung cancer that came back on alectinib as their first treatment for advanced disease"
    ),
    (
      "The FDA approved fulvestrant for expanded use in women with breast cancer.", "women with breast cancer"
    ),
    (
      "The FDA approved Susvimo (ranibizumab) for intravitreal use via implant for the treatment of adults with macular degeneration.",
      "adults with macular degeneration"
    ),
    (
      "The NMPA approved furmonertinib for use in the first-line treatment of adults with lung cancer.",
      "adults with lung cancer"
    ),
    (
      "The FDA approved secukinumab with a label update to include scalp psoriasis.", "scalp psoriasis"
    ),
    (
      "The FDA approved teprotumumab for adults with thyroid eye disease, a rare condition that hurts the eyes.",
      "adults with thyroid eye disease"
    ),
    (
      "The FDA approved simeprevir to treat chronic hepatitis C,” the agency said.", "chronic hepatitis C"
    ),
    (
      "Health Canada approved apalutamide to treat patients with prostate cancer (i.e., men whose cancer grew).",
      "patients with prostate cancer"
    ),
    (
      "The FDA approved vosoritide for children with achondroplasia -- in other words, a form of dwarfism.",
      "children with achondroplasia"
    ),
    (
      "The FDA granted breakthrough therapy designation to donanemab for the treatment of adults with Alzheimer's disease.",
      "adults with Alzheimer's disease"
    ),
    (
      "The FDA approved Izervay. It is indicated for people from 4 to 60 years of age, to prevent dengue.",
      "people from 4 to 60 years of age, to prevent dengue"
    ),
    (
      "The FDA approved dalfampridine as a treatment to improve walking in adults with multiple sclerosis.",
      "to improve walking in adults with multiple sclerosis"
    ),
    (
      "A new treatment for adults with rheumatoid arthritis has been approved by the FDA. It is called Xeljanz.",
      "adults with rheumatoid arthritis"
    ),
    (
      "The FDA approved tirzepatide (Zepbound) for adults with obesity.1Zepbound may help them sleep.",
      "adults with obesity"
    ),
    (
      "The FDA approved tirzepatide for type 2 diabetes that lowers blood sugar.", "type 2 diabetes"
    ),
    (
      "The FDA approved rituximab for subcutaneous (SC) injection for the treatment of adults with lymphoma.",
      "adults with lymphoma"
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
    "The FDA approved Leqembi (lecanemab), whose maker also sells the psoriasis drug Sotyktu.",
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
    (
      "HUTCHMED announced that savolitinib was approved by the NMPA. It pays AstraZeneca, which markets it in China.",
      "HUTCHMED"
    ),
    ("Roche Holding AG said the European Commission approved Polivy (polatuzumab vedotin).", "Roche"),
  ])
  func sponsors(_ text: String, _ sponsor: String) throws {
    #expect(try facts(text).drugs.first { $0.part == .approved }?.sponsor == sponsor)
  }

  @Test(arguments: [
    "The FDA approved evolocumab. We are pleased, said a vice president at Amgen.",
    "The FDA approved Cobenfy on the results of the EMERGENT trial.",
    "The FDA approved exenatide (Bydureon). Source: Press release, Novartis, 2018.",
    "The FDA approved cantharidin (Ycanth). It matters, said the Pfizer president and chief officer.",
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
    (
      "The study of Auvelity, published online Nov. 28, 2012, enrolled adults in a trial at eight sites.",
      [.other]
    ),
    ("The FDA accepted Auvelity and set a target action date of July 22, 2025.", [.target]),
    ("The FDA is reviewing Auvelity with an action date of February 25, 2019.", [.target]),
    (
      "In a press release dated January 20, 2021, Merck reported that the FDA approved Verquvo.",
      [.announcement]
    ),
    ("The FDA will review Auvelity and is scheduled to decide on September 17, 2010.", [.target]),
    ("The FDA approved Auvelity. The company plans to sell it in the first quarter of 2019.", [.target]),
    ("The FDA approved Auvelity. In May 2022 the company is to submit another application.", [.target]),
    ("On June 2, 2024 the FDA accepted the application for Auvelity.", [.other]),
    ("The application for Auvelity was accepted on June 2, 2024.", [.submission]),
    ("Auvelity is a pill under priority review as of June 2024.", [.other]),
    ("On March 27, 2017, the FDA announced approval of Auvelity for adults.", [.decision]),
    ("On March 27, 2017, the company announced approval of Auvelity for adults.", [.announcement]),
    ("The FDA approved Auvelity. In April 2021 it received accelerated approval.", [.other]),
    (
      "On May 6, 2022, omalizumab (Xolair) became the first drug approved by the FDA for hives.",
      [.decision]
    ),
    (
      "The FDA approved Auvelity. See: A trial of it. The Lancet Vol. 397, published December 15, 2020.",
      [.other]
    ),
  ])
  func dates(_ text: String, _ roles: [DateRole]) throws {
    #expect(try facts(text).dates.map(\.role) == roles)
  }

  /// A source's date behind a notice that is long enough to have sources; the same words in front are the notice's own.
  @Test func sources() throws {
    let body = String(repeating: "It helped adults in the study and was safe for most of them. ", count: 12)
    let behind = try facts("The FDA approved Auvelity. " + body + "Source: FDA news release, March 2, 2020.")
    #expect(behind.dates.map(\.role) == [.other])
    let front = try facts("FDA news release, March 2, 2020. The FDA approved Auvelity. " + body)
    #expect(front.dates.map(\.role) != [.other])
  }

  /// A day without a year takes the only year of its own sentence.
  @Test func yearsBeside() throws {
    let text = """
      The FDA approved Auvelity on March 2, 2026. Data were shown at the 2025 Congress, held from June 17 to June 21. It was filed in \
      May 2024.
      """
    #expect(try facts(text).dates.compactMap(\.value).contains("2025-06-17"))
  }

  /// "on Monday" of the decision itself counts back from the dateline; that of an announcement does not.
  @Test(arguments: [
    ("BOSTON, Aug. 25, 2021 (Wire) -- The FDA on Monday approved Auvelity.", "2021-08-23"),
    ("BOSTON, Aug. 23, 2021 (Wire) -- The FDA approved Auvelity on Monday.", "2021-08-23"),
    ("BOSTON, Aug. 23, 2021 (Wire) -- The FDA approved Auvelity, the company said on Monday.", nil),
    ("The FDA on Monday approved Auvelity.", nil),
  ])
  func weekdays(_ text: String, _ day: String?) throws {
    #expect(try facts(text).notice.decisionDate == day)
  }

  /// An agency that is told of by its country.
  @Test(arguments: [
    ("A tablet of valemetostat (Ezharmia) now has Japanese approval for adults.", "MHLW"),
    ("Japan’s health regulators approved valemetostat (Ezharmia) for adults.", "MHLW"),
    ("A pill for adults, teriflunomide (Aubagio), gained Australian approval.", "TGA"),
    ("The FDA approved teriflunomide (Aubagio), tested in Japanese patients.", "FDA"),
    ("European regulators have approved teriflunomide (Aubagio) for adults.", "EC"),
    ("Teriflunomide (Aubagio) received European Union approval for adults, and EMA advisers agreed.", "EC"),
  ])
  func countries(_ text: String, _ agency: String) throws {
    #expect(try facts(text).notice.agency == agency)
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
    (
      "The FDA approved lazertinib for adults with prior treatment with inhibitors, including osimertinib.",
      .prior
    ),
    ("The FDA approved lazertinib for adults who progressed on gefitinib (Iressa) or osimertinib.", .prior),
    (
      "The FDA approved lazertinib. It is to be used in combination with a standard antibody and osimertinib.",
      .combination
    ),
    (
      "The FDA approved lazertinib. Lazertinib plus osimertinib lowered the risk, compared to osimertinib alone.",
      .combination
    ),
    (
      "The FDA approved lazertinib. Half responded to lazertinib and osimertinib, compared with a third on osimertinib.",
      .comparator
    ),
    ("The FDA approved lazertinib. Earlier trials, including one of osimertinib, were small.", .mentioned),
  ])
  func roles(_ text: String, _ part: DrugPart) throws {
    #expect(try facts(text).drugs.first { $0.name == "osimertinib" }?.part == part)
  }

  /// A substance that a word behind it makes another thing is no drug.
  @Test func otherThings() throws {
    let found = try facts("The FDA approved emicizumab for adults with factor VIII inhibitors.").drugs
    #expect(found.compactMap(\.name) == ["emicizumab"])
    let drugs = try facts("The FDA approved emicizumab. Others received factor VIII.").drugs
    #expect(drugs.count == 2)
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
