import AssayChecks
import AssayRecord
import AssayText
import Testing

/// Every real figure in every phrasing, read by the whole pipeline.
@Suite struct ProseTests {
  static func alarms(_ record: Record) -> [String] {
    record.checks.filter { $0.verdict == .inconsistent }.map { "\($0.code) \($0.statement): \($0.detail)" }
  }

  @Test func sharesNeverAlarmAndAreLinked() throws {
    var linked: [Int] = []
    for phrasing in Phrasing.shares {
      var count = 0
      for share in RealShare.all {
        let record = try Shared.record(phrasing(share))
        #expect(ProseTests.alarms(record) == [], "\(phrasing(share))")
        if record.checks.contains(where: { $0.code == "A105" && $0.verdict == .consistent }) {
          count += 1
        }
      }
      linked.append(count)
    }
    print("shares whose interval was checked, of \(RealShare.all.count), by phrasing: \(linked)")
    #expect(RealShare.all.count == 31)
    #expect(linked.prefix(8).allSatisfy { $0 == 31 })
  }

  @Test func ratiosNeverAlarmAndAreLinked() throws {
    var linked: [Int] = []
    for phrasing in Phrasing.ratios {
      var count = 0
      for ratio in RealRatio.all {
        let record = try Shared.record(phrasing(ratio))
        #expect(ProseTests.alarms(record) == [], "\(phrasing(ratio))")
        if record.checks.contains(where: { $0.code == "A111" && $0.verdict == .consistent }) {
          count += 1
        }
      }
      linked.append(count)
    }
    print("ratios checked, of \(RealRatio.all.count), by phrasing: \(linked)")
    #expect(RealRatio.all.count == 37)
    #expect(linked.allSatisfy { $0 == 37 })
  }

  /// The list of real figures that must not alarm.
  static let honest: [String] = [
    "The hazard ratio for overall survival was 0.80 (95% CI, 0.59-1.08; one-sided p = .072).",
    "Overall survival: HR 0.80 (0.59–1.08), with one-sided p = .072.",
    "The HR for disease-free survival was .70 (95% CI .55–.90; P < .001).",
    "The HR for disease-free survival was .70 (98.22% CI, .55–.90; P < .001).",
    "Progression-free survival favored examplinib (HR .48; 95% CI, .34–.69; P < .00001).",
    "Responses were seen in 43.6% of patients with examplinib and in 30.8% with placebo, a difference of 12.7 "
      + "percentage points (95% CI 5.0 to 20.4).",
    "The ORR was 62.4% (95% CI, 56.2–68.2) among 263 patients with examplinib and 51.2% (95% CI, 44.9–57.4) "
      + "among 258 patients with chemotherapy; the difference was 11.4% (95% CI, 2.9–19.8).",
    "Recurrence-free survival: HR, .51 (95% CI, .294–.887).",
    "In the 13 patients with metastatic disease, the ORR was 8% (95% CI: 0.2, 36).",
    "The efficacy population had 101 patients; safety was evaluated in 108 patients.",
    "Of patients in remission, 96.6% were alive at week 48 and 96.6% were alive at week 96.",
    "The median duration of response was 11.1 months (95% CI: 4.2, not estimable).",
    "The application had a target date of July 18, 2025; the approval came five weeks before it.",
    "Patients were randomised 2:1 to examplinib (n=151) or placebo (n=79).",
    "The hazard ratio for progression-free survival was .52 (95% CI, .40–.66) by central review and .46 (95% CI, "
      + ".36–.59) by the investigators.",
    "The odds ratio was 1.53 (90% CI, 1.32–1.78).",
    "The trial randomised 730 patients to three arms; 243 patients received examplinib and 245 received placebo.",
    "The response rate was 62.4% of 263 patients and 51.2% of 258 patients; the adjusted difference was 14.9% "
      + "(95% CI, 6.0–23.5).",
  ]

  @Test(arguments: honest) func honestProseNeverAlarms(_ sentence: String) throws {
    #expect(ProseTests.alarms(try Shared.record(sentence)) == [])
  }

  @Test func honestSentencesNeverAlarm() throws {
    let sentences = try HonestSentence.all()
    #expect(sentences.count > 210)
    for sentence in sentences {
      #expect(ProseTests.alarms(try Shared.record(sentence)) == [], "\(sentence)")
    }
  }

  /// The same sentences with nothing in front that names a drug or a trial.
  @Test func honestSentencesAloneNeverAlarm() throws {
    let pipeline = try Shared.pipeline()
    let scratch = pipeline.makeScratch()
    for sentence in try HonestSentence.all() {
      let document = SourceDocument(uri: "sentence", bytes: Array(sentence.utf8))
      #expect(ProseTests.alarms(pipeline.record(of: document, scratch)) == [], "\(sentence)")
    }
  }

  @Test(arguments: [
    "The ORR was 95% (95% CI 53–66%).",
    "The trial enrolled 270 patients: 157 who had not been treated before and 123 who had.",
    "Of the 103 patients, 90% responded (95% CI: 83, 97).",
    "Of the 103 patients, 93 (95%) had an objective response.",
    "The hazard ratio for overall survival was 0.49 (95% CI: 0.38, 0.94).",
    "The hazard ratio for overall survival was 0.80 (95% CI: 1.08, 0.59).",
    "The hazard ratio for overall survival was 0.53 (95% CI, 0.34-0.83; P = 0.5).",
    "Examplinib reduced the risk of death by 37% compared with placebo (HR for overall survival 0.73; 95% CI, "
      + "0.62–0.86).",
  ])
  func wrongProseAlarms(_ sentence: String) throws {
    #expect(ProseTests.alarms(try Shared.record(sentence)) != [])
  }

  /// What a news article printed: no whole number of 49 patients is 11.3 %. The reader takes the 49 for another
  /// group.
  @Test func sharesOfHarmAreNotLinked() throws {
    try withKnownIssue {
      let record = try Shared.record("There were adverse events in 49 patients, 11.3% of which were grade 5.")
      #expect(ProseTests.alarms(record) != [])
    }
  }
}
