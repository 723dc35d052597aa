import AssayRecord
import Testing

@testable import AssayPipeline

/// A notice may end anywhere: behind a number, within a bracket, at "every". No end stops the program, and what is read stays grounded.
@Suite struct CutTests {
  @Test(arguments: CorpusNotice.all.filter { $0.path.hasSuffix(".txt") })
  func noticeCutBehindAnyWord(_ notice: CorpusNotice) throws {
    let ends = notice.bytes.indices.filter { notice.bytes[$0] == UInt8(ascii: " ") }
    for (place, end) in ends.enumerated() where place % 17 == 3 {
      let reading = try Shared.reading(Array(notice.bytes[..<end]))
      #expect(reading.record.error == nil)
      #expect(reading.record.everyEvidence.allSatisfy { $0.evidence.sourceEnd <= end })
    }
  }

  /// A text may begin within a sentence as well, and end with any of its figures.
  @Test(arguments: CorpusNotice.all.filter { $0.path.hasSuffix(".txt") })
  func sentenceWithoutItsFirstWords(_ notice: CorpusNotice) throws {
    let lines = String(decoding: notice.bytes, as: UTF8.self).split(separator: "\n")
    for (number, line) in lines.enumerated() where line.contains(where: \.isNumber) {
      let words = line.split(separator: " ")
      let first = min(1 + number % 8, words.count - 1)
      let figure = words.lastIndex { $0.contains(where: \.isNumber) } ?? 0
      let cuts = [words[first...], words[...figure], words[min(first, figure)...figure]]
      for cut in cuts {
        #expect(try Shared.reading(Array(cut.joined(separator: " ").utf8)).record.error == nil)
      }
    }
  }

  @Test(arguments: [
    "In trial NCT02993406, PFS (95% CI 10.4 HR 16.6)",
    "and 100 mg Examplix or 200 mg Examplix had 36 points.",
    "-1 (NCT03349060)",
    "of 50% or more in the score was reached by 44% of patients vs 35%", "with LVEF of 40% or more",
    "endpoint was at least 50% in 4%",
    "infused at 750 mg every", "The mean change in body weight was -5.2 kg", "assigned 2:", "90% of the 103",
    "In the two-month arm, serious events (SAEs: 27/522 [5.2%]) and withdrawals (AEs: 12/522 [2.3%]) were like those in the monthly arm "
      + "(SAEs: 19/523",
    "ORR was 52% (95% CI, 4", "94 adults: 64 with A and 30", "compared with",
  ])
  func openEnd(_ text: String) throws {
    #expect(try Shared.reading(Array(text.utf8)).record.error == nil)
  }

  /// What a walk behind a value or in front of one must not take from the block beside it.
  @Test(arguments: [
    "Pain dropped in 30%\n\nMore from us", "Such drugs are\n\n95% effective at it.",
    "50% of patients on examplitinib versus 20% on placebo had to\n\nAchieve it.",
    "90% of the 103 hypertension patients were happy.", "62% (ORR; 95% CI 50-73) of patients had relief.",
    "HR by 45/72 p<0.05", "12% had nausea; 9 of 80 relapsed.",
  ])
  func edgeOfBlock(_ text: String) throws {
    #expect(try Shared.reading(Array(text.utf8)).record.error == nil)
  }

  /// Every sentence of a notice cut behind any word, with another block behind it.
  @Test func anotherBlockBehindAnyWord() throws {
    let text = """
      The FDA approved examplitinib. Of 103 patients, 93 (90%) responded, compared with 12% of those who took placebo; 9 of 80 relapsed. \
      Pain dropped by 30% in women who had been treated, and 45% were more likely to sleep well.
      """
    let words = text.split(separator: " ")
    for end in 1...words.count {
      for behind in ["More from us", "Achieved it, 5% had", "less likely", "who died"] {
        let cut = words[..<end].joined(separator: " ") + "\n\n" + behind
        #expect(try Shared.reading(Array(cut.utf8)).record.error == nil)
      }
    }
  }
}
