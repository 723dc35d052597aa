import AssayExtraction
import AssayText
import Testing

/// For whom a drug is, where newspapers and read-outs tell it loosely.
@Suite struct IndicationTests {
  private func indication(_ lines: [String]) throws -> String? {
    let extractor = try Shared.extractor()
    let text = CleanText(paragraphs: lines)
    let facts = try extractor.facts(in: text, using: Extractor.Workspace(extractor))
    return facts.notice.indication.map { text.string($0) }
  }

  @Test(arguments: [
    (
      [
        "Exbrand is the first drug cleared by the FDA to control levodopa-induced dyskinesia (LID). It is a pill."
      ],
      "levodopa-induced dyskinesia (LID)"
    ),
    (
      [
        "The FDA on Friday expanded the use of the drug examplitinib to treat children and adolescents.",
        "Examplitinib is the first FDA-approved drug to treat pediatric patients suffering from multiple sclerosis.",
      ], "pediatric patients suffering from multiple sclerosis"
    ),
    (
      [
        "A skin patch for the treatment of migraine, and the nausea that goes with it, has been approved by the FDA."
      ],
      "migraine, and the nausea that goes with it"
    ),
    (
      [
        "The FDA approved the patch Exbrand (examplitinib) to treat migraine in adults.",
        "Few drugs are approved for the treatment of acute, symptomatic migraine in children.",
      ], "migraine in adults"
    ),
    (
      [
        "The FDA approved examplitinib for adults with asthma, which includes people with mild and severe asthma."
      ],
      "adults with asthma, which includes people with mild and severe asthma"
    ),
    (
      [
        "Results of a trial of examplitinib were told. It could become the first approved treatment for multiple sclerosis."
      ],
      "multiple sclerosis"
    ),
    (
      [
        "Results of a trial of examplitinib were told. Its maker will seek approval for the use of examplitinib in the treatment of asthma."
      ],
      "asthma"
    ),
  ])
  func phrases(_ lines: [String], _ indication: String) throws {
    #expect(try self.indication(lines) == indication)
  }

  @Test(arguments: [
    ["Results of a trial of examplitinib were told. It was the first trial for asthma."],
    ["Examplitinib was the first drug for asthma. A trial read out."],
  ])
  func none(_ lines: [String]) throws {
    #expect(try indication(lines) == nil)
  }
}
