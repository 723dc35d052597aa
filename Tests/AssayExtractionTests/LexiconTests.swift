import AssayText
import Testing

@testable import AssayExtraction

@Suite struct LexiconTests {
  /// A line of a data file: what kind of thing it names, the name of its concept, and a name that is printed.
  private struct Line {
    var kind: FindingKind
    var concept: String
    var name: String
  }

  private static func lines(_ entries: String, _ kind: FindingKind) -> [Line] {
    rows(entries).map { row in
      let fields = row.split(separator: "|", omittingEmptySubsequences: false)
      let concept = String(fields[0])
      // Codes such as `grade_3_or_higher_adverse_events` are no spelling: the first alias is.
      let aliases = fields.count > 1 ? fields[1].split(separator: ";").map(String.init) : []
      let name = concept.contains("_") ? aliases.first ?? concept : concept
      // Short endpoints count in capitals only.
      let isShort = kind == .endpoint && name.utf8.count <= 4 && !name.contains(" ")
      return Line(kind: kind, concept: concept, name: isShort ? name.uppercased() : name)
    }
  }

  private static func rows(_ entries: String) -> [Substring] {
    entries.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  private static let files: [(name: String, kind: FindingKind, entries: String, claimed: Int)] = [
    ("DrugNames", .drug, DrugNames.entries, 1), ("Companies", .company, Companies.entries, 0),
    ("Agencies", .agency, Agencies.entries, 0), ("Endpoints", .endpoint, Endpoints.entries, 4),
    ("AdverseEvents", .adverseEvent, AdverseEvents.entries, 10), ("Diseases", .disease, Diseases.entries, 62),
  ]

  /// Names that an earlier concept claims are few, and no more than they are today.
  @Test(arguments: files.indices)
  func everyLineIsReached(_ index: Int) throws {
    let file = Self.files[index]
    let lexicon = try Shared.extractor().lexicon
    var claimed: [String] = []
    for line in Self.lines(file.entries, file.kind) {
      // What another concept claims may want its capitals: "R21/Matrix-M" is a brand first.
      let place = lexicon.concept(of: line.name) ?? lexicon.concept(of: line.name.uppercased())
      guard let found = place.map({ lexicon.concepts[$0] }) else {
        Issue.record("\(file.name): \(line.name) is not found at all")
        continue
      }
      if found.kind != line.kind || found.name != line.concept {
        claimed.append("\(line.name): \(found.kind) \(found.name)")
      }
    }
    #expect(claimed.count <= file.claimed, "\(file.name): \(claimed)")
  }

  @Test func drugsHaveNamesEnough() {
    let rows = Self.rows(DrugNames.entries).map { $0.split(separator: "|", omittingEmptySubsequences: false) }
    let generics = Set(rows.map { $0[0] })
    let brands = Set(rows.flatMap { $0.count > 1 ? $0[1].split(separator: ";") : [] })
    #expect(generics.count + brands.count >= 1_500)
    #expect(generics.count >= 1_000)
    #expect(brands.count >= 1_000)
    for row in rows {
      #expect(row.count <= 3, "\(row)")
      #expect(row[0] == row[0].lowercased()[...], "a generic name is in lower case: \(row[0])")
    }
  }

  @Test func hyphensAndMarksAreLookedThrough() throws {
    let lexicon = try Shared.extractor().lexicon
    func name(_ text: String) -> String? { lexicon.concept(of: text).map { lexicon.concepts[$0].name } }
    #expect(name("progression-free survival") == "PFS")
    #expect(name("progression free survival") == "PFS")
    #expect(name("Progression\u{2011}Free Survival") == "PFS")
    #expect(name("progression–free\u{A0}survival") == "PFS")
    #expect(name("TALETRECTINIB") == "taletrectinib")
    #expect(name("Ibtrozi") == "taletrectinib")
    #expect(name("progression") != "PFS")
  }

  @Test func abbreviationsWantTheirCapitals() throws {
    let lexicon = try Shared.extractor().lexicon
    func kind(_ text: String) -> FindingKind? { lexicon.concept(of: text).map { lexicon.concepts[$0].kind } }
    #expect(kind("OS") == .endpoint)
    #expect(kind("os") == nil)
    #expect(kind("ORR") == .endpoint)
    #expect(kind("NSCLC") == .disease)
    #expect(kind("ibtrozi") == nil)
  }

  /// The longest name counts, and none inside another.
  @Test func longestNameIsFound() throws {
    let extractor = try Shared.extractor()
    let text = CleanText(
      paragraph: "Trastuzumab deruxtecan-nxki lengthened median progression-free survival.")
    let space = try Extractor.Workspace(extractor)
    let names = try extractor.findings(in: text, using: space).filter {
      $0.kind == .drug || $0.kind == .endpoint
    }
    #expect(
      names.map { text.string($0.span) } == ["Trastuzumab deruxtecan-nxki", "progression-free survival"])
  }
}

/// Drugs that no list holds are found from their form and from what stands around them.
@Suite struct UnknownDrugTests {
  struct Sample: Sendable, CustomStringConvertible {
    var text: String
    var name: String?
    var brand: String?
    var description: String { text }

    init(_ text: String, _ name: String?, _ brand: String? = nil) {
      (self.text, self.name, self.brand) = (text, name, brand)
    }
  }

  /// None of these names is a drug's or a company's.
  static let samples = [
    Sample(
      "The FDA approved zelvatinib (Qoraxi, Fabrikam Bio Inc.) for adults with lung cancer.", "zelvatinib",
      "Qoraxi"),
    Sample("The FDA approved Qoraxi (zelvatinib) for adults with lung cancer.", "zelvatinib", "Qoraxi"),
    Sample(
      "The FDA has granted approval to zelvatinib (Qoraxi) for adults with lung cancer.", "zelvatinib",
      "Qoraxi"),
    Sample("The FDA approved norvexumab (Telvani) for adults with asthma.", "norvexumab", "Telvani"),
    Sample(
      "The FDA approved norvexumab deruxtecan-qzxj (Telvani) for breast cancer.",
      "norvexumab deruxtecan-qzxj",
      "Telvani"),
    Sample("The FDA approved norvexumab-qzxj (Telvani) for asthma.", "norvexumab-qzxj", "Telvani"),
    Sample("The FDA approved Telvani (norvexumab-qzxj) for asthma.", "norvexumab-qzxj", "Telvani"),
    Sample(
      "The European Commission approved obravocabtagene autoleucel (Cartavia) for lymphoma.",
      "obravocabtagene autoleucel", "Cartavia"),
    Sample("The FDA approved Qoraxi® (zelvatinib) tablets for lung cancer.", "zelvatinib", "Qoraxi"),
    Sample("The FDA approved QORAXI™ (zelvatinib) for lung cancer.", "zelvatinib", "QORAXI"),
    Sample(
      "Approval of mavoragliptin (Glucovara) was based on a trial in diabetes.", "mavoragliptin", "Glucovara"),
    Sample("The agency approved dolvaparib for ovarian cancer.", "dolvaparib"),
    Sample("The FDA approved teracliclib plus zelvaciclib in breast cancer.", "zelvaciclib"),
  ]

  @Test(arguments: samples)
  func drugIsFound(_ sample: Sample) throws {
    let extractor = try Shared.extractor()
    for name in [sample.name, sample.brand].compactMap({ $0 }) {
      #expect(extractor.lexicon.concept(of: name) == nil, "\(name) is listed")
    }
    for prefix in ["", "😀 Zürich, May 2025. "] {
      let text = CleanText(paragraph: prefix + sample.text)
      let facts = try extractor.facts(in: text, using: Extractor.Workspace(extractor))
      let drug = facts.drugs.first { $0.name == sample.name }
      let found = facts.drugs.map { "\($0.name ?? "–") \($0.brand ?? "–") \($0.sponsor ?? "–") \($0.part)" }
      #expect(drug != nil, "found \(found)")
      #expect(drug?.brand == sample.brand, "found \(found)")
      #expect(drug?.part == .approved, "found \(found)")
    }
  }

  @Test func listedDrugIsFoundWithItsBrandAndItsSponsor() throws {
    for sentence in [
      "The FDA approved taletrectinib (Ibtrozi, Nuvation Bio Inc.) for adults with lung cancer.",
      "The FDA approved Ibtrozi (taletrectinib) of Nuvation Bio for adults with lung cancer.",
    ] {
      let drug = try #require(try drugs(of: sentence).first)
      #expect(drug.name == "taletrectinib")
      #expect(drug.brand == "Ibtrozi")
      #expect(drug.sponsor == "Nuvation Bio", "\(sentence)")
      #expect(drug.part == .approved)
    }
    let suffixed = try drugs(
      of: "The FDA approved fam-trastuzumab deruxtecan-nxki (Enhertu) for breast cancer.")
    #expect(suffixed.map(\.name) == ["fam-trastuzumab deruxtecan-nxki"])
    #expect(suffixed.map(\.brand) == ["Enhertu"])
  }

  @Test func unlistedCompanyIsASponsor() throws {
    let drug = try drugs(of: "The FDA approved zelvatinib (Qoraxi, Fabrikam Bio Inc.) for lung cancer.").first
    #expect(drug?.sponsor == "Fabrikam Bio")
  }

  private func drugs(of sentence: String) throws -> [DrugFact] {
    let extractor = try Shared.extractor()
    return try extractor.facts(in: CleanText(paragraph: sentence), using: Extractor.Workspace(extractor))
      .drugs
  }

  /// Words that end as drugs do, and brackets that hold no brand.
  @Test(
    arguments: [
      "The FDA approved the plan (Monday) for adults with lung cancer.",
      "The agency said that the combination (Figure) was safe.",
      "Patients in the vicinity of Robarib met the committee (ODAC).",
      "Researchers at Sebastian Mab Hall met in Berlin (Germany).",
    ])
  func otherWordsAreNoDrugs(_ sentence: String) throws {
    let found = try drugs(of: sentence).filter { $0.brand != nil }
    #expect(found.map { "\($0.name ?? "–") \($0.brand ?? "–")" } == [])
  }
}
