import AssayNumbers

/// How a printed value bounds the true one.
public enum Bound: String, Sendable, CaseIterable {
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// One reported statistic.
public struct Result: Sendable, Equatable {
  /// What kind of number it is.
  public enum Statistic: String, Sendable, CaseIterable {
    case proportion, median, mean
    case hazardRatio = "hazard_ratio"
    case oddsRatio = "odds_ratio"
    case riskRatio = "risk_ratio"
    case rateRatio = "rate_ratio"
    case difference
    case changeFromBaseline = "change_from_baseline"
    case relativeReduction = "relative_reduction"
    case eventFreeRate = "event_free_rate"
  }

  /// `r1`.
  public var id: String
  /// Normal name (`ORR`), or the printed words in snake_case; nil where the notice leaves it open.
  public var endpoint: String?
  /// As printed.
  public var endpointPrinted: String?
  /// What kind of number it is.
  public var statistic: Statistic
  /// Nil for "not reached".
  public var value: Decimal?
  /// UCUM: `%`, `mo`, `a`, `wk`, `d`; nil for a ratio.
  public var unit: String?
  /// The number as printed, without its unit.
  public var printed: String?
  /// "at least 72%": `>=`.
  public var bound: Bound?
  /// Whether it is "not reached" or "not estimable".
  public var notReached: Bool = false
  /// ISO 8601 duration.
  public var timepoint: String?
  /// k of "k of n", printed or derived.
  public var count: Int?
  /// n.
  public var denominator: Int?
  /// The cohort's id.
  public var cohort: String?
  /// `responders` where the denominator is the responders of the cohort; nil where it is the cohort itself.
  public var population: String?
  /// The treatment's words.
  public var arm: String?
  /// The other treatment's words.
  public var comparator: String?
  /// The trial's id.
  public var trial: String?
  /// The interval around the value.
  public var confidenceInterval: ConfidenceInterval?
  /// The p-value.
  public var pValue: PValue?
  /// Words in scope that say that an identity need not hold: `kaplan_meier`, `estimated`, `stratified`, `adjusted`,
  /// `confirmed`, `one_sided`, `investigator`, `central_review`, `multiple_answers`.
  public var qualifiers: [String] = []
  /// What stands behind the "±" of a mean.
  public var deviation: Deviation?
  /// Where it stands.
  public var evidence: [Evidence] = []
  /// What was computed.
  public var derived: [Derivation] = []

  /// A row with nothing bound yet.
  public init(id: String, statistic: Statistic) {
    self.id = id
    self.statistic = statistic
  }
}

/// A confidence interval as printed.
public struct ConfidenceInterval: Sendable, Equatable {
  /// 95 for "95% CI"; nil where none is stated.
  public var level: Decimal?
  /// Nil where the bound is not estimable.
  public var low: Decimal?
  /// Nil where the bound is not estimable.
  public var high: Decimal?
  /// As printed, "NE" too.
  public var lowPrinted: String
  /// As printed, "NE" too.
  public var highPrinted: String

  /// Makes an interval.
  public init(level: Decimal?, low: Decimal?, high: Decimal?, lowPrinted: String, highPrinted: String) {
    self.level = level
    self.low = low
    self.high = high
    self.lowPrinted = lowPrinted
    self.highPrinted = highPrinted
  }
}

/// How far a mean's values, or the mean itself, may lie from it, as printed: "2.7 ± 2.9", "3.9 (SD 4.7)".
public struct Deviation: Sendable, Equatable {
  /// What it measures.
  public enum Kind: String, Sendable, CaseIterable {
    case standardDeviation = "sd"
    case standardError = "se"
  }

  /// Nil where the notice does not say which of them it is.
  public var kind: Kind?
  /// The number.
  public var value: Decimal
  /// As printed.
  public var printed: String

  /// Makes a deviation.
  public init(kind: Kind?, value: Decimal, printed: String) {
    self.kind = kind
    self.value = value
    self.printed = printed
  }
}

/// A p-value as printed.
public struct PValue: Sendable, Equatable {
  /// How the p-value stands to its number.
  public enum Relation: String, Sendable, CaseIterable {
    case equal = "="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// `=`, `<`, …
  public var relation: Relation
  /// The number.
  public var value: Decimal
  /// As printed.
  public var printed: String
  /// 1 or 2 where stated, else nil.
  public var sided: Int?

  /// Makes a p-value.
  public init(relation: Relation, value: Decimal, printed: String, sided: Int?) {
    self.relation = relation
    self.value = value
    self.printed = printed
    self.sided = sided
  }
}
