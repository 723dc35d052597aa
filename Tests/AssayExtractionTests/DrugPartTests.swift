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
