import AssayExtraction
import AssayText
import Testing

/// Which drugs a notice names, and what each is in it, by sentences of one kind each.
struct DrugPartTests {
  private func facts(_ text: String) throws -> Facts {
    let extractor = try Shared.extractor()
    return try extractor.facts(in: CleanText(paragraph: text), using: Extractor.Workspace(extractor))
  }

  /// "name part" of each drug; its brand where it has no name.
  private func drugs(_ text: String) throws -> [String] {
    try facts(text).drugs.filter { !$0.spans.isEmpty }.map { "\($0.name ?? $0.brand ?? "-") \($0.part)" }
  }

  @Test(arguments: [
    // Two drugs that are decided on together, and one that is given with the other.
    (
      "The FDA approved encorafenib and binimetinib (BRAFTOVI and MEKTOVI, Unheard Inc.) in combination for adults.",
      ["encorafenib approved", "binimetinib approved"]
    ),
    (
      "Encorafenib and binimetinib were approved by the FDA.",
      ["encorafenib approved", "binimetinib approved"]
    ),
    (
      "The FDA approved the combination of encorafenib (Braftovi) and binimetinib (Mektovi).",
      ["encorafenib approved", "binimetinib combination"]
    ),
    (
      "FDA approval of tremelimumab and durvalumab. The FDA approved tremelimumab in combination with durvalumab.",
      ["tremelimumab approved", "durvalumab combination"]
    ),
    (
      "The FDA approved Trikafta (elexacaftor/tezacaftor/ivacaftor and ivacaftor).",
      ["elexacaftor, tezacaftor, and ivacaftor approved"]
    ),
    (
      "The FDA approved daratumumab (Darzalex) for multiple myeloma. In a separate ruling it cleared Imbruvica (ibrutinib).",
      ["daratumumab approved", "ibrutinib approved"]
    ),
    // The drug in front of the decision, and its partner or rival behind it.
    (
      "Merck's Keytruda wins FDA approval with Eisai's Lenvima for adults.",
      ["pembrolizumab approved", "lenvatinib combination"]
    ),
    (
      "Hernexeos (zongertinib) becomes the first pill approved by the FDA for adults, challenging Enhertu.",
      ["zongertinib approved", "trastuzumab deruxtecan mentioned"]
    ),
    ("Merck wins FDA approval for Welireg with a boxed warning.", ["belzutifan approved"]),
    // Brands that no list has.
    ("The FDA approved Qavmolu from Unheard Therapeutics for adults with dry eye.", ["Qavmolu approved"]),
    ("FDA Approves Qavmolu for Dry Eye. Patients who used Qavmolu saw better.", ["Qavmolu approved"]),
    ("FDA Approves Treatment for Dry Eye. It is the first treatment of its kind.", []),
    ("The FDA approved Monday for the meeting of its advisers on a drug for adults.", []),
    // A slip of the pen, and two drugs that are nearly called alike.
    ("Baricitinib is a pill. The FDA approved barcitinib for alopecia.", ["baricitinib approved"]),
    (
      "The FDA approved sotorasib. It was compared with fotorasib.",
      ["sotorasib approved", "fotorasib comparator"]
    ),
    // A vaccine that is called by its disease, and then by its name.
    (
      "One more COVID-19 vaccine was approved by the FDA. CoronaVac was made in Asia.",
      ["coronavac approved"]
    ),
    // A code in front of a generic name is no brand.
    ("The FDA approved AK112 (ivonescimab).", ["ivonescimab approved"]),
    ("FDA OKs Ebglyss (lebrikizumab) for eczema.", ["lebrikizumab approved"]),
    // A biosimilar is not the product that it is one of.
    (
      "The FDA approved xyzumab-abcd (Zelvaxia), a biosimilar to adalimumab (Humira). Adalimumab-adaz, a biosimilar to adalimumab, is older.",
      ["adalimumab mentioned", "adalimumab-adaz mentioned", "xyzumab-abcd approved"]
    ),
    (
      "The FDA approved adalimumab-adaz for adults. Adalimumab-adaz is injected.",
      ["adalimumab-adaz approved"]
    ),
    // A substance with its abbreviation is no drug.
    ("The FDA approved ursodeoxycholic acid (UDCA) for adults.", ["ursodeoxycholic acid approved"]),
    (
      "The FDA approved abemaciclib. It is approved alongside endocrine therapy (tamoxifen or letrozole).",
      ["abemaciclib approved", "tamoxifen combination", "letrozole combination"]
    ),
    ("The FDA approved emicizumab. A gene produces factor VIII (FVIII).", ["emicizumab approved"]),
    // What the line of another article compares.
    (
      "The FDA approved dulaglutide. RELATED: Dulaglutide vs. Exenatide in the SUMMIT trial.",
      ["dulaglutide approved", "exenatide mentioned"]
    ),
    // A list of partners with their brands, ways and a class among them.
    (
      "The FDA approved dulaglutide. It may be taken in combination with metformin (Glucophage and others), glimepiride (Amaryl), and low-dose pioglitazone.",
      [
        "dulaglutide approved", "metformin combination", "glimepiride combination",
        "pioglitazone combination",
      ]
    ),
    (
      "The FDA approved linagliptin. It is used alone or in combination with metformin, a sulfonylurea or pioglitazone.",
      ["linagliptin approved", "metformin combination", "pioglitazone combination"]
    ),
    (
      "The FDA approved Pfizer's Cibinqo (abrocitinib) and AbbVie's (NYSE: ABBV) Rinvoq (upadacitinib).",
      ["abrocitinib approved", "upadacitinib approved"]
    ),
    (
      "The FDA approved dalfampridine. Dalfampridine (previously referred to as fampridine) helps to walk.",
      ["dalfampridine approved"]
    ),
    (
      "Portrazza (necitumumab) is for lung cancer. The drug was approved for use in conjunction with gemcitabine by the FDA.",
      ["necitumumab approved", "gemcitabine combination"]
    ),
    (
      "The FDA approved linagliptin. Trials evaluated linagliptin used alone or in combination with metformin.",
      ["linagliptin approved", "metformin mentioned"]
    ),
  ])
  func parts(_ text: String, _ drugs: [String]) throws {
    #expect(try self.drugs(text) == drugs)
  }

  @Test(arguments: [
    (
      "The FDA approved lazertinib. 71% of patients on lazertinib responded vs 61% of those treated with osimertinib.",
      DrugPart.comparator
    ),
    (
      "The FDA approved lazertinib. They were randomized to 20 mg of lazertinib (N=122) or 30 mg of osimertinib.",
      .comparator
    ),
    (
      "The FDA approved lazertinib. Seizures were fewer compared with placebo in patients treated with osimertinib.",
      .mentioned
    ),
    ("The FDA approved lazertinib. It may be given by itself or together with osimertinib.", .combination),
    (
      "The FDA approved lazertinib tablets to be used in combination with the approved targeted therapy osimertinib.",
      .combination
    ),
    (
      "The FDA approved lazertinib. Patients had received prior gefitinib (Iressa), afatinib (Gilotrif), and osimertinib.",
      .prior
    ),
    (
      "The approval of lazertinib was based on a trial of lazertinib with gefitinib vs gefitinib with osimertinib.",
      .comparator
    ),
  ])
  func roles(_ text: String, _ part: DrugPart) throws {
    #expect(try facts(text).drugs.first { $0.name == "osimertinib" }?.part == part)
  }

  /// What a notice without an approval is about is nobody's control.
  @Test func subjects() throws {
    let drugs = try facts(
      "The CHMP recommended approval of carfilzomib. Carfilzomib plus dexamethasone was compared with bortezomib and dexamethasone."
    ).drugs
    #expect(drugs.first { $0.name == "carfilzomib" }?.part == .mentioned)
    #expect(drugs.first { $0.name == "bortezomib" }?.part == .comparator)
  }

  @Test(arguments: [
    ("The FDA approved patiromer (Veltassa, Unheard) for adults.", "Unheard"),
    ("The FDA approved ensartinib (Ensacove, Unheard Holdings, Inc.) for adults.", "Unheard Holdings"),
    ("The FDA approved selpercatinib (Retevmo, Eli Lilly and Company).", "Eli Lilly and Company"),
    ("The FDA approved patiromer (Veltassa, Oral).", nil),
    ("The FDA approved patiromer (Veltassa, ABCDEF) for adults.", nil),
    ("The FDA approved Takeda Pharmaceutical Co's Entyvio for adults.", "Takeda Pharmaceutical"),
    (
      "The EC approved AstraZeneca's Kyntheum (brodalumab). Brodalumab is marketed in the U.S. by Valeant Pharmaceuticals.",
      "AstraZeneca"
    ),
    ("The FDA approved patiromer. Patiromer is marketed in the U.S. by Vifor Pharma.", "Vifor Pharma"),
    ("The FDA approved patiromer. It is made by Nowhere's largest maker.", nil),
    (
      "The FDA approved Biogen Inc’s drug for adults. The drug, nusinersen, was discovered by Ionis Pharmaceuticals.",
      "Biogen"
    ),
    (
      "The FDA approved patiromer. It is marketed by San Diego-based Vifor Pharma. Pfizer is a rival.",
      "Vifor Pharma"
    ),
    (
      "The FDA approved patiromer. It is marketed by Japan's largest drugmaker Takeda. Pfizer is a rival.",
      "Takeda"
    ),
    (
      "The FDA approved Unheard Pharmaceuticals' Veltassa (patiromer). Pfizer is a rival.",
      "Unheard Pharmaceuticals"
    ),
    (
      "The FDA approved Unheard Pharmaceuticals’ Veltassa (patiromer). Pfizer is a rival.",
      "Unheard Pharmaceuticals"
    ),
    ("The FDA approved patiromer. A trial was led by a professor of Medical Oncology.", nil),
    (
      "The FDA approved patiromer, according to a press release from Vifor Pharma. Pfizer is a rival.",
      "Vifor Pharma"
    ),
    ("The FDA approved patiromer. Pfizer is a rival. Press release from Vifor Pharma.", nil),
  ])
  func sponsors(_ text: String, _ sponsor: String?) throws {
    #expect(try facts(text).drugs.first { $0.part == .approved }?.sponsor == sponsor)
  }

  @Test(arguments: [
    ("On September 15, 2023 (Friday), the FDA approved Auvelity.", "2023-09-15"),
    ("Approved: October 22, 2020. The FDA approved Auvelity.", "2020-10-22"),
    ("After a trial that read out in May 2022, the FDA has approved Auvelity.", nil),
    ("The FDA approved Auvelity. It will hold a call on September 1, 2022 to discuss the approval.", nil),
    ("June 15, 2023 (Wire) -- The FDA approved Auvelity.", nil),
    ("[June 15, 2023] ROME (Wire) - Unheard said its drug Auvelity received FDA approval.", nil),
    (
      "FDA approval of deuruxolitinib. In June 2022, the FDA approved baricitinib, and in July 2023, deuruxolitinib (Leqselvi) was approved.",
      "2023-07"
    ),
    ("In June 2022 the FDA approved baricitinib, which was filed in July 2021.", "2022-06"),
    (
      "On June 3, 2022 the FDA approved baricitinib for adults with previously untreated alopecia.",
      "2022-06-03"
    ),
    ("The FDA approved baricitinib inJune 2022.", "2022-06"),
  ])
  func decisionDates(_ text: String, _ day: String?) throws {
    #expect(try facts(text).notice.decisionDate == day)
  }

  @Test(arguments: [
    ("The WHO has listed the vaccine Comirnaty for emergency use.", true),
    ("Comirnaty has been validated by WHO for emergency use in adults.", true),
    ("The WHO has listed Comirnaty among the vaccines that are under study.", false),
  ])
  func emergencies(_ text: String, _ isApproval: Bool) throws {
    #expect(try facts(text).notice.isApproval == isApproval)
  }

  @Test(arguments: [
    (
      "The FDA approved baricitinib for severe alopecia areata after a review of the results of two trials.",
      "severe alopecia areata"
    ),
    (
      "The FDA approved daratumumab for adults with multiple myeloma, ending a long wait for patients.",
      "adults with multiple myeloma"
    ),
    (
      "The FDA approved zongertinib for HER2-mutant lung cancer, challenging Enhertu.",
      "HER2-mutant lung cancer"
    ),
    (
      "The FDA approved sotagliflozin for adults with heart failure; or with diabetes and kidney disease.",
      "adults with heart failure; or with diabetes and kidney disease"
    ),
    (
      "The EC approved alirocumab to reduce cardiovascular (CV) risk in adults with atherosclerosis.",
      "to reduce cardiovascular (CV) risk in adults with atherosclerosis"
    ),
    (
      "The FDA approved talazoparib for adults with certain cancers. The FDA has approved it for adults with prostate cancer.",
      "adults with prostate cancer"
    ),
    (
      "The FDA approved ribociclib (Kisqali) for use with an aromatase inhibitor in treating adults with breast cancer.",
      "adults with breast cancer"
    ),
    (
      "The FDA approved olipudase alfa for intravenous infusion in children and adults with Gaucher disease.",
      "children and adults with Gaucher disease"
    ),
    (
      "The FDA approved brivaracetam as an add-on treatment to other drugs to treat seizures in patients with epilepsy.",
      "seizures in patients with epilepsy"
    ),
    (
      "The FDA approved adalimumab for the following indications not protected by patents: psoriasis, and ulcerative colitis.",
      "psoriasis, and ulcerative colitis"
    ),
    (
      "The FDA approved ceftobiprole for two indications, including treatment of adults with pneumonia.",
      "adults with pneumonia"
    ),
    ("The FDA approved Unheard's drug dalbavancin that treats skin infections.", "skin infections"),
    ("The FDA approved tapinarof to control psoriasis.", "psoriasis"),
    (
      "The FDA approved riociguat for adults with pulmonary hypertension under its priority review program.",
      "adults with pulmonary hypertension"
    ),
    (
      "The FDA approved dulaglutide for adults with type 2 diabetes along with diet and exercise.",
      "adults with type 2 diabetes"
    ),
    (
      "The FDA approved lurasidone, already indicated for schizophrenia, to treat depression in adults.",
      "depression in adults"
    ),
    (
      "The EC approved abatacept for adults whose psoriatic arthritis has returned, and further therapy for the skin is not required.",
      "adults whose psoriatic arthritis has returned, and further therapy for the skin is not required"
    ),
    (
      "The EC approved abatacept for adults who have psoriatic arthritis, and maintenance treatment of lupus.",
      "adults who have psoriatic arthritis"
    ),
    (
      "Adults with psoriasis have a new treatment: the FDA has approved tapinarof.",
      "Adults with psoriasis"
    ),
    ("The FDA has approved a new hepatitis C drug, telaprevir (Incivek).", "hepatitis C"),
    (
      "The FDA approved burosumab for adults with hypophosphatemia, a rare, inherited form of rickets.",
      "adults with hypophosphatemia"
    ),
    (
      "The FDA announced the approval of tofacitinib for two indications: the treatment of adults with colitis, and the treatment of psoriasis.",
      "adults with colitis"
    ),
    (
      "The FDA has given AbbVie the green light for upadacitinib for adults with psoriatic arthritis.",
      "adults with psoriatic arthritis"
    ),
    (
      "The FDA approved apremilast for all adult patients with psoriasis, regardless of severity.",
      "all adult patients with psoriasis, regardless of severity"
    ),
    (
      "The FDA approved voclosporin for lupus nephritis. It is indicated for adult patients with active lupus nephritis.",
      "adult patients with active lupus nephritis"
    ),
  ])
  func indications(_ text: String, _ indication: String) throws {
    let span = try #require(try facts(text).notice.indication)
    #expect(String(decoding: Array(text.utf8)[span.range], as: UTF8.self) == indication)
  }

  @Test(arguments: [
    (
      "It was based on two studies, the AURORA phase 3 study and the AURA-LV phase 2 study.",
      ["AURORA 3", "AURA-LV 2"]
    ),
    ("It was based on the phase 3 AURORA study and the phase 2 AURA-LV study.", ["AURORA 3", "AURA-LV 2"]),
    ("It was based on the global ATLAS-2M phase IIIb trial results.", ["ATLAS-2M 3"]),
    ("In the STRIVE 24-week phase III trial, days of migraine fell.", ["STRIVE 3"]),
  ])
  func phases(_ text: String, _ trials: [String]) throws {
    #expect(try facts(text).trials.map { "\($0.name ?? "-") \($0.phase ?? "-")" } == trials)
  }
}
