import AssayNumbers
import AssayText

/// What a finding is: one printed thing, before anything is linked.
public enum FindingKind: UInt8, Sendable, CaseIterable {
  // Numbers. A number belongs to one finding only; earlier kinds win.
  case registryID, date, interval, mean, ratio, pValue, dose, fraction, percentage, age, duration, cohortSize
  case measurement, money, peopleCount, bareNumber, figure
  // Around numbers.
  case bracketPair, level, bound, notReached
  // Words.
  case endpoint, response, adverseEvent, statistic, comparison, respectively
  case drug, company, agency, disease, trial, phase, design, designation, pathway, decision, refusal
  case arm, reviewer, epidemiology, market, eligibility, baseline, safety, route,
    schedule

  /// Whether it claims the numbers inside it, so that no later kind may.
  var claimsNumbers: Bool { rawValue <= FindingKind.figure.rawValue }

  /// Whether it names a treatment.
  var isTreatment: Bool { self == .drug || self == .arm }
}

/// How a word or a sign bounds the number behind it.
public enum PrintedBound: UInt8, Sendable {
  case none, less, lessOrEqual, greater, greaterOrEqual
}

/// A unit of time.
public enum TimeUnit: UInt8, Sendable {
  case none, minute, hour, day, week, month, year

  /// UCUM.
  public var ucum: String {
    switch self {
    case .none: ""
    case .minute: "min"
    case .hour: "h"
    case .day: "d"
    case .week: "wk"
    case .month: "mo"
    case .year: "a"
    }
  }
}

/// One printed thing with its value and its place. A flat value: no references, no allocation.
public struct Finding: Sendable {
  /// What it is.
  public var kind: FindingKind
  /// Index of its rule in `Rule.all`; `Finding.lexicon` for a name out of the lexicon.
  public var rule: UInt16
  /// All of it.
  public var span: TextSpan
  /// Its number: the value, the lower bound, the k of "k of n".
  public var value: Decimal?
  /// The number's characters.
  public var valueSpan: TextSpan = .empty
  /// Its second number: the upper bound, the n of "k of n", the end of a range.
  public var high: Decimal?
  /// The second number's characters.
  public var highSpan: TextSpan = .empty
  /// The confidence level; for a date the packed day (year · 10,000 + month · 100 + day, 0 for what is not printed).
  public var extra: Decimal?
  /// How a word or sign in front bounds it.
  public var bound: PrintedBound = .none
  /// Whether "about" or its like stands in front.
  public var isApproximate = false
  /// The unit of a duration.
  public var unit: TimeUnit = .none
  /// A unit's, name's or label's characters.
  public var nameSpan: TextSpan = .empty
  /// Whether the name is a brand's.
  public var isBrand = false
  /// Whether the name is a common word too.
  public var isAmbiguous = false
  /// A concept of the lexicon, or a case of the rule's own enumeration.
  public var code: Int32 = -1

  /// `rule` of what the lexicon found.
  public static let lexicon = UInt16.max

  init(_ kind: FindingKind, rule: UInt16, span: TextSpan) {
    self.kind = kind
    self.rule = rule
    self.span = span
  }
}

/// What the rules write their findings into.
struct FindingList {
  /// The text that is read.
  let text: UnsafeBufferPointer<UInt8>
  /// Everything found, in the order of the triggers.
  let items: Room<Finding>

  /// Adds a finding of the whole match and hands it to `fill`.
  @inline(__always)
  mutating func add(_ kind: FindingKind, _ match: RuleMatch, _ fill: (inout Finding) -> Void = { _ in }) {
    var finding = Finding(kind, rule: match.rule, span: match.span)
    fill(&finding)
    items.append(finding)
  }
}

extension Finding {
  /// A short description for examples and `assay explain`: `90`, `83–95`, `P12M`.
  public func summary(_ text: [UInt8]) -> String {
    func string(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }
    var parts: [String] = []
    if bound != .none {
      parts.append(["", "<", "<=", ">", ">="][Int(bound.rawValue)])
    }
    if isApproximate { parts.append("~") }
    switch kind {
    case .interval, .bracketPair:
      let low = value.map(\.description) ?? "NE"
      let high = self.high.map(\.description) ?? "NE"
      parts.append(low + "–" + high)
      if let extra { parts.append("@" + extra.description) }
    case .fraction:
      parts.append("\(value.map(\.description) ?? "?")/\(high.map(\.description) ?? "?")")
    case .bound:
      break
    case .date:
      parts.append(Dates.iso(self) ?? "impossible")
    default:
      if let value { parts.append(value.description) }
      if let high { parts.append("–" + high.description) }
      if unit != .none { parts.append(" " + unit.ucum) }
      if value == nil && high == nil { parts.append(string(nameSpan.isEmpty ? span : nameSpan)) }
    }
    return parts.joined()
  }
}
