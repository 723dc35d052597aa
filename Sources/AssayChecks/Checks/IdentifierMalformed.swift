import AssayNumbers
import AssayRecord

/// L101: a registry number that no registry gives.
struct IdentifierMalformed: CheckRule {
  static let code = "L101"
  static let name = "identifier-malformed"
  static let needs: RowKinds = .trials
  static let doc = "A ClinicalTrials.gov number is not NCT and eight digits."
  static let formula = "NCT and eight digits"
  static let source = "ClinicalTrials.gov protocol registration data element definitions"
  static let escapes = [
    "numbers of other registries, and such as are no slip away from eight digits: untestable"
  ]
  static let examples = [
    CheckExample("right", [.trial("t1", nil, registryID: "NCT04395677")], .consistent, "NCT04395677"),
    CheckExample(
      "a digit lost", [.trial("t1", nil, registryID: "NCT0439567")], .inconsistent, "NCT0439567: 7 digits"),
    CheckExample(
      "another registry", [.trial("t1", nil, registryID: "2015-002525-19")], .untestable, "2015-002525-19"),
    CheckExample(
      "another registry behind the letters", [.trial("t1", nil, registryID: "NCT2015012720828")], .untestable,
      "NCT2015012720828"),
    CheckExample("none", [.trial("t1", "TRUST-I")], nil, nil),
  ]

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    for trial in record.trials {
      guard let id = trial.registryID, !id.isEmpty else { continue }
      let digits = id.utf8.dropFirst(3)
      let isClinicalTrials = id.uppercased().hasPrefix("NCT") && abs(digits.count - 8) <= 2
      let isRight = digits.count == 8 && digits.allSatisfy { (0x30...0x39).contains($0) }
      let verdict: Verdict = !isClinicalTrials ? .untestable : isRight ? .consistent : .inconsistent
      let count = digits.filter { (0x30...0x39).contains($0) }.count
      found.append(
        row(
          verdict, verdict == .inconsistent ? "\(id): \(count) digits" : id,
          !isClinicalTrials
            ? "The form of this registry's numbers is not tested."
            : isRight
              ? "The number has the registry's form."
              : "A ClinicalTrials.gov number is NCT and eight digits; this one has \(count), so that "
                + (count < 8
                  ? "\(8 - count) got lost."
                  : count > 8 ? "\(count - 8) too many were typed." : "another character stands among them."),
          inputs: [trial.id], evidence: [trial.evidence]))
    }
    return found
  }
}
