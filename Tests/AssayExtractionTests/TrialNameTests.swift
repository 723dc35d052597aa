import AssayExtraction
import AssayText
import Testing

/// Names of trials in the forms in which notices print them.
struct TrialNameTests {
  private func trials(_ text: String) throws -> [TrialFact] {
    let extractor = try Shared.extractor()
    return try extractor.facts(in: CleanText(paragraph: text), using: Extractor.Workspace(extractor)).trials
  }

  @Test(arguments: [
    (
      "It rests on the STRIVE-A trial (NCT01234567). In STRIVE-B, 40 adults took it.",
      ["STRIVE-A", "STRIVE-B"]
    ),
    (
      "MORNING 1 (NCT01234567) was open-label. The data of MORNING 1 and MORNING 4 were pooled.",
      ["MORNING 1", "MORNING 4"]
    ),
    ("Patients in the BRIGHT trial took it. In BRIGHT-2, half of them responded.", ["BRIGHT", "BRIGHT-2"]),
    ("It is backed by CASCADE, a pivotal phase 3, parallel group, vehicle-controlled study.", ["CASCADE"]),
    ("It was shown in the phase 3 EPOS (Evaluating Pain in Older Subjects) clinical trial.", ["EPOS"]),
    (
      "Support came from AB-302 (NCT01234567), also known as LANTERN-A39, a global phase 3 trial.", ["AB-302"]
    ),
    ("Study 3111-301-001 (NCT01234567) was a randomized trial.", ["Study 3111-301-001"]),
    ("FAITH Kids 2 (NCT01234567) is a randomized trial in 236 children.", ["FAITH Kids 2"]),
    ("Based on the phase 3 MOONBEAM and HALO Part B clinical trials.", ["MOONBEAM", "HALO Part B"]),
    (
      "The company submitted HARBOR-1 and HARBOR-2, in which polyps became smaller.",
      ["HARBOR-1", "HARBOR-2"]
    ),
    ("It was tested in MEADOW (phase 3): 3,012 infants were randomized.", ["MEADOW"]),
    (
      "That approval rested on the phase 2 trial SUMMIT-2, in which 31% of 97 patients responded.",
      ["SUMMIT-2"]
    ),
  ])
  func names(_ text: String, _ names: [String]) throws {
    #expect(try trials(text).compactMap(\.name) == names)
  }

  @Test(arguments: [
    "As conditions of the licence, the company must complete the trials HARBOR and MEADOW.",
    "The results of the trial MEADOW are expected next year.",
    "A phase 3 trial, MEADOW-3, is open.",
    "Two further phase 3 trials, MEADOW-7 and MEADOW-8, go on and are due to report soon.",
  ])
  func toCome(_ text: String) throws {
    #expect(try trials(text).allSatisfy { $0.name == nil })
  }

  /// What two trials have in common is told of both.
  @Test func commonDesigns() throws {
    let two = try trials(
      "Two randomized, double-blind phase 3 trials stand behind it. The first study, HARBOR 2, enrolled 100 adults. In the second study, HARBOR 1, 90 adults were treated."
    )
    #expect(two.map(\.phase) == ["3", "3"])
    #expect(two.map(\.design.count) == [2, 2])
    let same = try trials(
      "MEADOW (NCT01234567) was a randomised phase 3 trial. In SUMMIT (NCT01234568), of the same design, 95 adults took it."
    )
    #expect(same.map(\.phase) == ["3", "3"])
  }
}
