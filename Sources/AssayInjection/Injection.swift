import AssayPipeline
import AssayRecord
import AssayText

/// Puts faults into an honest notice, one at a time, reads each changed notice again, and says what came of it.
public struct Injection: Sendable {
  /// What came of one fault.
  public enum Outcome: String, Sendable, CaseIterable {
    /// No honest values are left, and a check says `inconsistent`.
    case caught
    /// No honest values are left; the check stands at the number and says `explained`, with the reason.
    case explained
    /// No honest values are left; the check stands at the number and says `untestable`, with the reason.
    case heldBack = "held back"
    /// No honest values are left; the number was read in such a way that no check of its identity stands at it.
    case unlinked
    /// No honest values are left, and the check says `consistent`.
    case missed
    /// Honest values exist still, or no identity speaks of the number; nothing is said.
    case undetectable
    /// Honest values exist, for all that the rows of the honest notice state, and a check says `inconsistent`.
    case beyond
  }

  /// One fault with what came of it.
  public struct Trial: Sendable {
    /// The fault.
    public var change: Change
    /// What came of it.
    public var outcome: Outcome
    /// The codes of the identities that no honest values satisfy.
    public var broken: [String]
    /// The checks that say `inconsistent`; where none does, those of the broken identities at the number.
    public var said: [String]
  }

  /// The honest notice as it was read.
  public let record: Record
  /// Every fault that can be put into it.
  public let changes: [Change]

  private let document: SourceDocument
  private let text: CleanText
  private let honest: HonestSets

  /// Reads the honest notice; nil where it cannot be read.
  public init?(_ document: SourceDocument, _ pipeline: Pipeline, _ scratch: Pipeline.Scratch) {
    let reading = pipeline.reading(of: document, scratch)
    guard let text = reading.text, reading.record.error == nil else { return nil }
    self.document = document
    self.text = text
    record = reading.record
    changes = Change.all(of: PrintedNumbers(record, text), in: record)
    honest = HonestSets(record)
  }

  /// Whether no check has anything against the notice: nothing inconsistent, nothing that had to be explained.
  public var isHonest: Bool { record.summary.inconsistent == 0 && record.summary.explained == 0 }

  /// Whether all of its checks are consistent.
  public var isConsistent: Bool {
    isHonest && record.summary.untestable == 0 && record.summary.consistent > 0
  }

  /// Makes `change`, reads the notice again and judges; nil where the number does not stand in the file byte for
  /// byte.
  public func tried(_ change: Change, _ pipeline: Pipeline, _ scratch: Pipeline.Scratch) -> Trial? {
    guard let bytes = change.applied(to: document.bytes, text) else { return nil }
    let (changed, touched) = change.applied(to: record)
    let broken = touched.isEmpty ? HonestSets.Broken() : honest.broken(by: changed, touching: touched)
    var again = document
    again.bytes = bytes
    let checks = pipeline.record(of: again, scratch).checks
    let alarms = checks.filter { $0.verdict == .inconsistent }
    var said = alarms
    let outcome: Outcome
    if broken.isEmpty {
      outcome = alarms.isEmpty ? .undetectable : .beyond
    } else if !alarms.isEmpty {
      outcome = .caught
    } else {
      said = checks.filter { check in
        broken.identities.contains { isSame($0, check) }
          && check.evidence.contains { evidence in change.edits.contains { stands($0, in: evidence) } }
      }
      let verdicts = Set(said.map(\.verdict))
      outcome =
        verdicts.contains(.explained)
        ? .explained : verdicts.contains(.untestable) ? .heldBack : verdicts.isEmpty ? .unlinked : .missed
    }
    return Trial(
      change: change, outcome: outcome, broken: broken.codes,
      said: said.map { "\($0.code) \($0.verdict.rawValue): \($0.statement)" })
  }

  /// Whether `check`, of the changed notice, tries what `identity` of the honest one tried: the same figures. One
  /// that could not find the group stands at its figure alone.
  private func isSame(_ identity: Check, _ check: Check) -> Bool {
    guard identity.code == check.code else { return false }
    let places = Set(identity.evidence.map(\.start))
    return check.verdict == .consistent
      ? places.isSubset(of: check.evidence.map(\.start))
      : check.evidence.contains { places.contains($0.start) }
  }

  /// Whether the number that was changed stands in `evidence` of the changed notice; one digit moves nothing.
  private func stands(_ edit: Change.Edit, in evidence: Evidence) -> Bool {
    let place = text.codePoints(of: edit.number.span).start
    return evidence.start <= place && place < evidence.end
  }
}

/// What came of many faults, counted.
public struct InjectionTally: Sendable {
  /// The count of each outcome.
  public struct Counts: Sendable {
    /// By outcome.
    public var of: [Injection.Outcome: Int] = [:]

    /// How many of this outcome.
    public subscript(_ outcome: Injection.Outcome) -> Int { of[outcome] ?? 0 }

    /// All faults.
    public var all: Int { of.values.reduce(0, +) }
    /// Those that no honest values explain.
    public var detectable: Int { all - self[.undetectable] - self[.beyond] }
    /// Caught of detectable, in percent; nil where none is.
    public var rate: Double? { detectable > 0 ? 100 * Double(self[.caught]) / Double(detectable) : nil }
  }

  /// By what was done and by the kind of the number.
  public private(set) var byKind: [Change.Kind: [NumberKind: Counts]] = [:]
  /// Single digits whose number stands once in its row, by the identity that they break; a digit that breaks two
  /// counts in both.
  public private(set) var byCheck: [String: Counts] = [:]
  /// Single digits of numbers that their row has twice or more.
  public private(set) var repeated = Counts()
  /// Notices.
  public var notices = 0

  /// Nothing counted.
  public init() {}

  /// Counts one fault.
  public mutating func add(_ trial: Injection.Trial) {
    let isRepeated = trial.change.edits.contains { $0.number.isRepeated }
    if isRepeated {
      // The other mention still tells the old number: what the row says is not wrong but two things.
      repeated.of[trial.outcome, default: 0] += 1
      return
    }
    byKind[trial.change.kind, default: [:]][trial.change.mainKind, default: Counts()].of[
      trial.outcome, default: 0] += 1
    guard trial.change.kind == .digit else { return }
    for code in trial.broken { byCheck[code, default: Counts()].of[trial.outcome, default: 0] += 1 }
  }

  /// All of one kind of fault.
  public func total(_ kind: Change.Kind) -> Counts {
    var sum = Counts()
    for counts in (byKind[kind] ?? [:]).values { sum.of.merge(counts.of, uniquingKeysWith: +) }
    return sum
  }

  /// For people: kinds of numbers, then identities, each with what was caught of what could be.
  public var table: String {
    var lines = ["\(notices) notices", ""]
    for kind in Change.Kind.allCases where byKind[kind] != nil {
      lines.append(InjectionTally.row(kind.rawValue, nil))
      for number in NumberKind.allCases {
        if let counts = byKind[kind]?[number] {
          lines.append(InjectionTally.row("  " + number.rawValue, counts))
        }
      }
      lines.append(InjectionTally.row("  all", total(kind)))
      lines.append("")
    }
    lines.append(InjectionTally.row("numbers printed twice or more", repeated))
    lines.append("")
    lines.append(InjectionTally.row("one digit, by the identity that it breaks", nil))
    for code in byCheck.keys.sorted() { lines.append(InjectionTally.row("  " + code, byCheck[code])) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ name: String, _ counts: Counts?) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let label = name + String(repeating: " ", count: max(0, 44 - name.count))
    guard let counts else {
      return label
        + ["all", "detectable", "caught", "explained", "held back", "unlinked", "missed", "beyond", "rate"]
        .map { padded($0, 11) }
        .joined()
    }
    let rate = counts.rate.map { value in
      let tenths = Int((value * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) %"
    }
    let figures = [
      counts.all, counts.detectable, counts[.caught], counts[.explained], counts[.heldBack],
      counts[.unlinked],
      counts[.missed], counts[.beyond],
    ].map { padded(String($0), 11) }.joined()
    return label + figures + padded(rate ?? "–", 11)
  }
}
