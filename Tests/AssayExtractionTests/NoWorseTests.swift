import AssayExtraction
import AssayText
import Testing

/// Tests of non-inferiority are told by the words around a p-value.
struct NoWorseTests {
  @Test(
    arguments: [
      (
        "Examplitinib was non-inferior to warfarin (hazard ratio 0.79; 97.5% CI 0.63 to 0.99; p<0.001).",
        ["non_inferiority"]
      ),
      (
        "The trial met its primary endpoint of noninferiority. Stroke was rarer with examplitinib (hazard ratio 0.79; 97.5% CI 0.63 to 0.99; p<0.001).",
        ["non_inferiority"]
      ),
      (
        "The efficacy of examplitinib was comparable to that of warfarin (hazard ratio 0.79; 97.5% CI 0.63 to 0.99; p<0.001).",
        ["comparability"]
      ),
      (
        "Its safety was similar to that of warfarin. Stroke was rarer with examplitinib (hazard ratio 0.79; 97.5% CI 0.63 to 0.99; p=0.02).",
        []
      ),
      ("Examplitinib was superior to warfarin (hazard ratio 0.79; 97.5% CI 0.63 to 0.99; p=0.02).", []),
      ("Examplitinib was non-inferior to warfarin (hazard ratio 0.79; 97.5% CI 0.63 to 0.99).", []),
    ] as [(String, [String])])
  func qualifiers(_ text: String, _ expected: [String]) throws {
    let extractor = try Shared.extractor()
    let clean = CleanText(paragraph: "The FDA approved examplitinib. " + text)
    let facts = try extractor.facts(in: clean, using: Extractor.Workspace(extractor))
    let ratio = try #require(facts.results.first { $0.statistic == .hazardRatio })
    #expect(ratio.qualifiers == expected)
  }
}
