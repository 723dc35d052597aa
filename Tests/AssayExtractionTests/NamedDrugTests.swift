import AssayExtraction
import AssayText
import Testing

/// Drugs that nothing but a sentence names.
@Suite struct NamedDrugTests {
  private func names(_ text: String) throws -> [String] {
    let extractor = try Shared.extractor()
    let facts = try extractor.facts(in: CleanText(paragraph: text), using: Extractor.Workspace(extractor))
    return facts.drugs.map { $0.name ?? $0.brand ?? "" }
  }

  @Test(arguments: [
    ("They tried a pill called zelvaprast, and zelvaprast worked.", ["zelvaprast"]),
    ("The drug, known as Zelvaxia, worked. Zelvaxia is new.", ["Zelvaxia"]),
    ("Unheard said that the drug, ZX-770, improved breathing. ZX-770 is a pill.", ["zx-770"]),
    (
      "They added an experimental one, known as ZX-659, and a similar drug, dubbed ZX-445.",
      ["zx-659", "zx-445"]
    ),
    ("The drug, known as Zelvaxia (ZXW039), worked.", ["Zelvaxia"]),
    ("This new drug, labeled MLZ4901 for research, is tested.", ["mlz4901"]),
  ])
  func found(_ text: String, _ expected: [String]) throws {
    #expect(try Set(names(text)).isSuperset(of: expected))
  }

  @Test(arguments: [
    "A protein called ZX-770 is blocked.", "The trial, called ZX-770, enrolled adults.",
    "It is a drug called a blocker of cells.", "Those on a treatment called dialysis, or on none, did worse.",
    "The drug called Dr. Smith back to his work.",
  ])
  func none(_ text: String) throws {
    #expect(try names(text) == [])
  }
}
