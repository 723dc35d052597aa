import AssayExtraction
import AssayText
import Testing

/// Whose a drug is, as the grammar of a sentence tells it beside the drug; and where it does not.
@Suite struct SponsorTests {
  private func sponsor(_ text: String, of name: String) throws -> String? {
    let extractor = try Shared.extractor()
    let facts = try extractor.facts(in: CleanText(paragraph: text), using: Extractor.Workspace(extractor))
    return facts.drugs.first { $0.name == name }?.sponsor
  }

  @Test(arguments: [
    (
      "A panel met. Side effects are mild, said the head of examplitinib manufacturer Unheard Inc.", "Unheard"
    ),
    ("Unheard Inc., which makes examplitinib, hopes to sell it soon. Pfizer is a rival.", "Unheard"),
    ("Pfizer, which sells the kidney disease drug examplitinib, paid Novartis for it.", "Pfizer"),
    ("Pfizer (maker of examplitinib) paid for the study, and Novartis did not.", "Pfizer"),
    ("Pfizer, the company that makes examplitinib, withdrew. Novartis did not.", "Pfizer"),
    ("Results for Merck & Co Inc’s examplitinib were told. Novartis is a rival.", "Merck"),
    (
      "Pfizer’s zelvatinib, Novartis’s examplitinib and gefitinib, developed by Roche, are rivals.",
      "Novartis"
    ),
    ("Pfizer and Novartis said that the drug examplitinib had worked.", "Pfizer"),
    ("Pfizer is developing examplitinib, and Novartis is not.", "Pfizer"),
    ("Pfizer said its kidney drug examplitinib had failed. Novartis is a rival.", "Pfizer"),
    ("The company selling examplitinib will be Pfizer, and Novartis found it.", "Pfizer"),
    ("She was given a Pfizer kidney drug, examplitinib. Novartis has none.", "Pfizer"),
    (
      "He tried two drugs from Pfizer: zelvatinib and a new one called examplitinib. Novartis waits.",
      "Pfizer"
    ),
    ("Rivals are few. Pfizer Inc. 's once-monthly examplitinib is one, Novartis has none.", "Pfizer"),
    (
      "The FDA granted the approval of Exbrand (examplitinib) to Unheard Therapeutics, Inc.",
      "Unheard Therapeutics"
    ),
    ("The FDA approved examplitinib for Unheard Therapeutics.", "Unheard Therapeutics"),
    (
      "It is examplitinib. Examplitinib is manufactured by New York, New York-based Unheard Pharmaceuticals Inc.",
      "Unheard Pharmaceuticals"
    ),
    ("Examplitinib — Pfizer/Novartis, approved in 2016.", "Pfizer/Novartis"),
  ])
  func besides(_ text: String, _ sponsor: String) throws {
    #expect(try self.sponsor(text, of: "examplitinib") == sponsor)
  }

  @Test(arguments: [
    "Pfizer, which sells a generic version of examplitinib, and Novartis are rivals.",
    "Examplitinib, which works, is vying with a similar drug being developed by Pfizer. Novartis waits.",
    "Examplitinib was studied. A panel is to review Zelvaxia, made by Pfizer, next week. Novartis waits.",
    "Pfizer said its patients had taken examplitinib before. Novartis is a rival.",
    "Pfizer said the FDA had its doubts about examplitinib. Novartis is a rival.",
    "Approval of examplitinib was news to Pfizer shareholders and to Novartis.",
    "Examplitinib is old. It was studied at the Department of Experimental Therapeutics.",
  ])
  func none(_ text: String) throws {
    // Who announces and who makes is told of the approved drug.
    let approval = "The FDA approved gefitinib (Iressa, AstraZeneca) for adults. "
    #expect(try sponsor(approval + text, of: "examplitinib") == nil)
  }
}
