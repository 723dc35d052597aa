import AssayText
import Testing

@testable import AssayExtraction

/// Sentences of our own and the groups of patients that must be read from them.
struct CountedSentence: CustomTestStringConvertible, Sendable {
  /// The sentences.
  var text: String
  /// `103 subgroup <157` for each group in the order of the text: its size, its part and the size of what it is a part of.
  var groups: [String]

  init(_ text: String, _ groups: String...) {
    self.text = text
    self.groups = groups
  }

  var testDescription: String { text }
}

/// Groups of patients: what they are and what they are a part of.
struct CohortLinkingTests {
  @Test(arguments: [
    CountedSentence(
      "Of 778 participants, 773 were included in the safety population and 755 in the modified intention-to-treat (mITT) population.",
      "778 total", "773 safety <778", "755 total <778"),
    CountedSentence("The safety population consisted of 105 patients with the disease.", "105 safety"),
    CountedSentence("In a phase 3 study of 357 adults with lupus, 45% had a response.", "357 total"),
    CountedSentence(
      "The trial enrolled 2,500 obese or overweight adults, and three in four patients lost weight.",
      "2500 total"),
    CountedSentence("In the trial, 61 SMA type 1 patients were treated.", "61 total"),
    CountedSentence(
      "The trial treated 167 treatment-naive and 207 treatment-experienced patients.", "167 subgroup",
      "207 total"),
    CountedSentence("Patients were randomized to one of three arms with one of four antidepressants."),
    CountedSentence(
      "TRIAL-1 (n=664) and TRIAL-2 (n=1020) were randomized trials.", "664 total", "1020 total"),
  ])
  func groups(_ sentence: CountedSentence) throws {
    let extractor = try Shared.extractor()
    let facts = try extractor.facts(
      in: CleanText(paragraph: sentence.text), using: Extractor.Workspace(extractor))
    let groups = facts.cohorts.sorted { $0.printed.start < $1.printed.start }.map { cohort in
      let parent = cohort.parent.map { " <\(facts.cohorts[$0].size)" } ?? ""
      return "\(cohort.size) \(cohort.part)\(parent)"
    }
    #expect(groups == sentence.groups)
  }
}
