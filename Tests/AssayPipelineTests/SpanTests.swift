import AssayRecord
import AssayText
import Testing

@testable import AssayPipeline

/// Every fact leads back: to its slice of the clean text, and to the bytes of the file.
@Suite struct SpanTests {
  @Test(arguments: CorpusNotice.all)
  func quotesAreSlicesOfTheCleanText(_ notice: CorpusNotice) throws {
    let reading = try Shared.reading(notice.bytes)
    let text = try #require(reading.text)
    let scalars = Array(String(decoding: text.utf8, as: UTF8.self).unicodeScalars)
    for (row, evidence) in reading.record.everyEvidence {
      let quote = String(decoding: evidence.quote, as: UTF8.self)
      guard 0 <= evidence.start, evidence.start < evidence.end, evidence.end <= scalars.count else {
        Issue.record("\(row): \(evidence.start)..<\(evidence.end) of \(scalars.count)")
        continue
      }
      let slice = String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end]))
      #expect(slice.unicodeScalars.elementsEqual(quote.unicodeScalars), "\(row): \(slice) is not \(quote)")
    }
  }

  @Test(arguments: CorpusNotice.all)
  func bytesOfTheFileDecodeToTheQuote(_ notice: CorpusNotice) throws {
    let record = try notice.record()
    let decoder = SlowDecoder(
      charset: try #require(record.source.charset), isHTML: record.source.mediaType == "text/html")
    for (row, evidence) in record.everyEvidence {
      let quote = SlowDecoder.collapsed(String(decoding: evidence.quote, as: UTF8.self))
      let range = evidence.sourceStart..<max(evidence.sourceStart, evidence.sourceEnd)
      guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= notice.bytes.count else {
        Issue.record("\(row): \(range) of \(notice.bytes.count) bytes for \(quote)")
        continue
      }
      let found = try decoder.characters(of: notice.bytes[range])
      #expect(found == quote, "\(row) at byte \(range.lowerBound)")
    }
  }

  @Test(arguments: CorpusNotice.all)
  func everyFactHasEvidence(_ notice: CorpusNotice) throws {
    let record = try notice.record()
    #expect(record.error == nil)
    let rows: [(String, [[Evidence]])] = [
      ("drugs", record.drugs.map(\.evidence)), ("trials", record.trials.map(\.evidence)),
      ("cohorts", record.cohorts.map(\.evidence)), ("counts", record.counts.map(\.evidence)),
      ("results", record.results.map(\.evidence)), ("percentages", record.percentages.map(\.evidence)),
      ("dates", record.dates.map(\.evidence)), ("doses", record.doses.map(\.evidence)),
    ]
    for (name, evidence) in rows {
      #expect(!evidence.contains { $0.isEmpty }, "\(name) without evidence")
    }
    // What a row prints stands in its evidence.
    for row in record.percentages {
      #expect(row.evidence.contains { holds($0, row.printed) }, "\(row.printed)")
    }
    for row in record.cohorts { #expect(row.evidence.contains { holds($0, row.printed) }, "\(row.printed)") }
    for row in record.dates { #expect(row.evidence.contains { holds($0, row.printed) }, "\(row.printed)") }
    for row in record.doses { #expect(row.evidence.contains { holds($0, row.printed) }, "\(row.printed)") }
    for row in record.results {
      if let printed = row.printed { #expect(row.evidence.contains { holds($0, printed) }, "\(printed)") }
    }
  }

  private func holds(_ evidence: Evidence, _ printed: String) -> Bool {
    String(decoding: evidence.quote, as: UTF8.self).contains(printed)
  }

  @Test func corpusHoldsEveryCharset() throws {
    #expect(CorpusNotice.all.count >= 24)
    let charsets = Set(try CorpusNotice.all.compactMap { try $0.record().source.charset })
    #expect(charsets.isSuperset(of: ["utf-8", "windows-1252"]))
    #expect(charsets.contains { $0.hasPrefix("utf-16") })
    #expect(try CorpusNotice.all.map { try $0.record().everyEvidence.count }.reduce(0, +) > 1_000)
  }
}

@Suite struct SlowDecoderTests {
  @Test func pageReadsAsPrinted() throws {
    let page = SlowDecoder(charset: "windows-1252", isHTML: true)
    let bytes: [UInt8] =
      Array("<p>62&#37;\n of <b>5</b>&nbsp;&lt; 6<!-- > x --><br>n".utf8) + [0x96, 0xE9]
      + Array("&#x96;".utf8)
    #expect(try page.characters(of: bytes[...]) == "62% of 5 < 6 n–é–")
    let plain = SlowDecoder(charset: "utf-16be", isHTML: false)
    #expect(try plain.characters(of: [0, 0x3C, 0x22, 0x65][...]) == "<≥")
    #expect(throws: SlowDecoder.Fault.entity("nosuch")) {
      try page.characters(of: Array("&nosuch;".utf8)[...])
    }
  }
}
