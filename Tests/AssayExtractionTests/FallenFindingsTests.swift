import AssayExtraction
import AssayText
import Testing

/// Documents whose findings fall in the linking, so that what is kept by sentence must follow.
struct FallenFindingsTests {
  /// A name that is a common word too is dropped outside of drug context; with no drug left the rest must still be read.
  @Test func ambiguousNamesAlone() throws {
    let extractor = try Extractor()
    let workspace = try Extractor.Workspace(extractor)
    for word in ["Iron", "Oxygen", "Zinc", "Balance", "Restore", "Insulin", "Glucose", "Lift"] {
      let text = CleanText(
        paragraph: "\(word) was low. \(word) in 12% of 50 patients. The TRUST-I trial had 3 sites. \(word).")
      let facts = try extractor.facts(in: text, using: workspace)
      #expect(facts.percentages.count == 1, "\(word)")
    }
  }
}
