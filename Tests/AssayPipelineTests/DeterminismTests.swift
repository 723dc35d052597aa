import AssayRecord
import AssayText
import TestSupport
import Testing

@testable import AssayPipeline

/// The same bytes in give the same bytes out.
@Suite struct DeterminismTests {
  private func corpus(jobs: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let runner = BatchRunner(try Shared.pipeline(), jobs: jobs)
    try runner.run(Inputs(paths: CorpusNotice.all.map(\.path)), make: { $0.json() }) { outcome in
      bytes += outcome.value ?? []
      bytes.append(0x0A)
    }
    return bytes
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    for notice in CorpusNotice.all {
      #expect(try notice.record().json() == notice.record().json(), "\(notice)")
    }
  }

  @Test func eightThreadsGiveTheBytesOfOne() throws {
    let one = try corpus(jobs: 1)
    #expect(one.split(separator: 0x0A).count == CorpusNotice.all.count)
    #expect(try corpus(jobs: 8) == one)
    #expect(try corpus(jobs: 8) == one)
  }

  /// A scratch carries nothing from one document into the next.
  @Test func documentsDoNotDependOnTheOnesBefore() throws {
    let pipeline = try Shared.pipeline()
    let scratch = pipeline.makeScratch()
    for notice in CorpusNotice.all.reversed() {
      let document = SourceDocument(uri: notice.slug, bytes: notice.bytes)
      #expect(pipeline.record(of: document, scratch) == (try notice.record()), "\(notice)")
    }
  }

  /// The name of a document is all that its place leaves in its record.
  @Test func nameOfADocumentChangesNothingElse() throws {
    let notice = try #require(CorpusNotice.named("taletrectinib-ros1"))
    var record = try Shared.reading(notice.bytes, uri: "elsewhere").record
    record.source.uri = notice.slug
    #expect(record == (try notice.record()))
  }
}

/// Every record is what the schema says that records are.
@Suite struct ValidRecordTests {
  private let validator: SchemaValidator

  init() throws { validator = try SchemaValidator() }

  private func violations(_ record: Record) throws -> [String] {
    validator.violations(of: try JSONValue(parsing: record.json())).map(\.description)
  }

  @Test(arguments: CorpusNotice.all)
  func recordsOfTheCorpusAreValid(_ notice: CorpusNotice) throws {
    #expect(try violations(notice.record()) == [])
  }

  @Test(arguments: 0..<30)
  func randomBytesGiveValidRecords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let bytes = RandomDocument.bytes(&random)
      let reading = try Shared.reading(bytes)
      #expect(try violations(reading.record) == [])
      guard let text = reading.text else {
        #expect(reading.record.error != nil)
        continue
      }
      let scalars = Array(String(decoding: text.utf8, as: UTF8.self).unicodeScalars)
      for (row, evidence) in reading.record.everyEvidence {
        let isInside =
          0 <= evidence.start && evidence.start < evidence.end && evidence.end <= scalars.count
          && 0 <= evidence.sourceStart && evidence.sourceStart < evidence.sourceEnd
          && evidence.sourceEnd <= bytes.count
        #expect(isInside, "\(row): \(evidence)")
        guard isInside else { continue }
        let slice = String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end]))
        #expect(Array(slice.utf8) == Array(evidence.quote), "\(row)")
      }
    }
  }

  /// The random documents hold what the rules look for, or they would prove nothing.
  @Test func randomDocumentsHoldFacts() throws {
    var random = SeededGenerator(seed: 0)
    var (facts, errors) = (0, 0)
    for _ in 0..<20 {
      let record = try Shared.reading(RandomDocument.bytes(&random)).record
      facts += record.percentages.count + record.dates.count + record.doses.count + record.cohorts.count
      errors += record.error == nil ? 0 : 1
    }
    #expect(facts > 50)
    #expect(errors < 10)
  }
}

/// Documents of pieces of notices, markup and stray bytes in no sensible order.
enum RandomDocument {
  private static let pieces = [
    "90% ", "of the 103 patients ", "in TRUST-I ", "(95% CI: 83, 95) ", "HR 0.76 ", "; P = .02 ", "n=54 ",
    "62.5.1 ",
    "600 mg ", "orally once daily ", "June 11, 2025 ", "February 31, 2025", "226,650 ", "1.8 million people ",
    "taletrectinib (Ibtrozi) ", "approved ", "The FDA ", "objective response rate ", "was ", "and ",
    "versus ",
    "respectively ", "responses lasted at least ", "12 months ", "median PFS ", "not reached ", "placebo ",
    "NCT04395677 ", "phase 2 ", "randomized ", ". ", ", ", "; ", ": ", "(", ")", "[", "]", "\n\n", "\n", "• ",
    " of ",
    "99999999999999999999 ", "0/0 ", "5 of 3 patients ", "-", "–", "−", "×", "·", "≥", "%", "\u{A0}", "é",
    "e\u{301}", "😀",
    "<p>", "</p>", "<table><tr><td>", "</td><td>", "</table>", "<li>", "<h2>", "<b", "<!--", "-->", "&nbsp;",
    "&#37;",
    "&#x", "&lt", "<script>", "</script>", "<sup>1</sup>", "0", "7", "3.", ".5", "1,0", "2025",
    "one hundred ", "third ",
  ].map { Array($0.utf8) }

  /// Up to 4 KB; a third of the documents are pages, and one piece in fifty is a stray byte.
  static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    let length = Int(random.next() % 4_096)
    var bytes: [UInt8] = random.next() % 3 == 0 ? Array("<html><body><article><p>".utf8) : []
    while bytes.count < length {
      if random.next() % 50 == 0 {
        bytes.append(UInt8(truncatingIfNeeded: random.next()))
      } else {
        bytes += pieces[Int(random.next() % UInt64(pieces.count))]
      }
    }
    return Array(bytes.prefix(4_096))
  }
}
