import AssayNumbers
import AssayText

/// What a notice says, linked: the outcome of the extraction, with places in the clean text and no strings copied from it.
///
/// References between rows are indices into the arrays here; nil means that the text leaves it open.
public struct Facts: Sendable {
  /// The decision.
  public var notice = NoticeFact()
  /// One row a drug.
  public var drugs: [DrugFact] = []
  /// One row a trial.
  public var trials: [TrialFact] = []
  /// Groups of patients of a trial.
  public var cohorts: [CohortFact] = []
  /// Counts of people outside the trials.
  public var counts: [CountFact] = []
  /// One row a reported statistic.
  public var results: [ResultFact] = []
  /// Every printed percentage.
  public var percentages: [PercentageFact] = []
  /// Every printed date.
  public var dates: [DateFact] = []
  /// Every dose.
  public var doses: [DoseFact] = []
  /// The findings that the rows were made from, and why some were left open: for `assay explain`.
  public var trace: [TraceEntry] = []

  /// Nothing said.
  public init() {}
}

/// One step of the linking, for a person who asks why.
public struct TraceEntry: Sendable {
  /// What it is about.
  public var span: TextSpan
  /// The relation or the extractor that spoke.
  public var rule: String
  /// What it found or why it left it open.
  public var note: String
}

/// The decision that a notice announces.
public struct NoticeFact: Sendable {
  /// Whether it announces an approval.
  public var isApproval = false
  /// `FDA`.
  public var agency: String?
  /// `accelerated`.
  public var pathway: String?
  /// ISO 8601.
  public var decisionDate: String?
  /// Why the date is not the one printed ("yesterday"), nil where it is.
  public var decisionDateDerived: String?
  /// `priority_review`, …
  public var designations: [String] = []
  /// The indication's words.
  public var indication: TextSpan?
  /// The decision's words first.
  public var spans: [TextSpan] = []
}

/// What a drug is to the notice.
public enum DrugPart: Sendable { case approved, combination, comparator, prior, mentioned }

/// One drug.
public struct DrugFact: Sendable {
  /// Lower-case generic name.
  public var name: String?
  /// As printed.
  public var brand: String?
  /// The company.
  public var sponsor: String?
  /// `kinase inhibitor`.
  public var drugClass: String?
  /// Its part.
  public var part: DrugPart = .mentioned
  /// Its mentions.
  public var spans: [TextSpan] = []
}

/// One trial.
public struct TrialFact: Sendable {
  /// `TRUST-I`.
  public var name: String?
  /// `NCT04395677`.
  public var registryID: String?
  /// `2`.
  public var phase: String?
  /// `IIb`.
  public var phasePrinted: String?
  /// Design words.
  public var design: [TrialDesign] = []
  /// Its mentions.
  public var spans: [TextSpan] = []
}

/// What a group of patients is.
public enum CohortPart: Sendable { case total, arm, subgroup, responders, safety, events }

/// One group of patients.
public struct CohortFact: Sendable {
  /// How many.
  public var size: Int
  /// The number's characters.
  public var printed: TextSpan
  /// "about", "more than".
  public var isApproximate = false
  /// Its words.
  public var label: TextSpan?
  /// What it is.
  public var part: CohortPart = .subgroup
  /// Index of its trial.
  public var trial: Int?
  /// Index of the cohort that it is a part of.
  public var parent: Int?
  /// Siblings of one number are together all of their parent.
  public var partition: Int?
  /// Whether it is known as a part only because the numbers add up to the whole.
  public var isAddedUp = false
  /// The treatment that it was given.
  public var arm: ArmName?
  /// Its mentions.
  public var spans: [TextSpan] = []
  /// Index of the sentence of its first mention.
  var sentence = 0
  /// Whether it is a whole only as long as no larger one of its trial is told.
  var isPresumedWhole = false
  /// What its label says of the patients.
  var population = Population()
}

/// A treatment by its normal name.
public struct ArmName: Sendable, Equatable {
  /// `taletrectinib`, `placebo`, `lenvatinib plus pembrolizumab`.
  public var name: String
  /// Whether it is the approved drug's side.
  public var isApproved: Bool
}

/// A count of people outside the trials.
public struct CountFact: Sendable {
  /// How many.
  public var value: Int
  /// The number's characters.
  public var printed: TextSpan
  /// Its words.
  public var label: TextSpan?
  /// Where it stands.
  public var span: TextSpan
}

/// What kind of number a result is.
public enum StatisticKind: Sendable {
  case proportion, median, mean, hazardRatio, oddsRatio, riskRatio, rateRatio, difference, changeFromBaseline
  case relativeReduction, eventFreeRate
}

/// One reported statistic.
public struct ResultFact: Sendable {
  /// `ORR`.
  public var endpoint: String?
  /// As printed.
  public var endpointSpan: TextSpan?
  /// What kind of number it is.
  public var statistic: StatisticKind
  /// Nil for "not reached".
  public var value: Decimal?
  /// The number's characters.
  public var printed: TextSpan?
  /// `%`, `mo`, …
  public var unit: String?
  /// How it is bounded.
  public var bound: PrintedBound = .none
  /// "not reached".
  public var notReached = false
  /// `P12M`.
  public var timepoint: String?
  /// Where the "k of n" stands that the count was read from.
  public var countSpan: TextSpan?
  /// What stands behind the "±" of a mean.
  public var deviation: DeviationFact?
  /// k, printed.
  public var count: Int?
  /// n, printed.
  public var denominator: Int?
  /// Index of the cohort.
  public var cohort: Int?
  /// Whether the denominator is the cohort's responders.
  public var ofResponders = false
  /// Index of the cohort that the text suggests though its patients do not give the figures.
  var suggested: Int?
  /// Whether the denominator stands in the value's own phrase.
  var isGlued = false
  /// The treatment.
  public var arm: String?
  /// The other treatment.
  public var comparator: String?
  /// Index of the trial.
  public var trial: Int?
  /// The interval.
  public var interval: IntervalFact?
  /// The p-value.
  public var pValue: PValueFact?
  /// Words in scope that free it from identities.
  public var qualifiers: [String] = []
  /// Where it stands, first mention first.
  public var spans: [TextSpan]
  /// Whether it is about harm.
  public var isAdverse = false
  /// Index of the sentence of its first mention.
  var sentence: Int

  init(_ statistic: StatisticKind, span: TextSpan, sentence: Int) {
    self.statistic = statistic
    self.spans = [span]
    self.sentence = sentence
  }
}

/// A confidence interval.
public struct IntervalFact: Sendable {
  /// 95.
  public var level: Decimal?
  /// Nil for "not estimable".
  public var low: Decimal?
  /// Nil for "not estimable".
  public var high: Decimal?
  /// The characters of the lower bound.
  public var lowPrinted: TextSpan
  /// The characters of the upper bound.
  public var highPrinted: TextSpan
  /// All of it.
  public var span: TextSpan
}

/// The deviation or the standard error of a mean.
public struct DeviationFact: Sendable {
  /// Nil where the text does not say which of the two it is.
  public var isStandardError: Bool?
  /// The number.
  public var value: Decimal
  /// Its characters.
  public var printed: TextSpan
}

/// A p-value.
public struct PValueFact: Sendable {
  /// `.none` is equality.
  public var relation: PrintedBound
  /// The number.
  public var value: Decimal
  /// Its characters.
  public var printed: TextSpan
  /// 1, 2 or nil.
  public var sided: Int?
  /// All of it.
  public var span: TextSpan
}

/// What a percentage is of.
public enum PercentageRole: Sendable {
  case result, confidenceLevel, confidenceBound, threshold, eligibility, adverseEvent, epidemiology, market,
    other
}

/// One printed percentage.
public struct PercentageFact: Sendable {
  /// The number.
  public var value: Decimal
  /// Its characters.
  public var printed: TextSpan
  /// How it is bounded.
  public var bound: PrintedBound = .none
  /// What it is of.
  public var role: PercentageRole
  /// Index of its result.
  public var result: Int?
  /// With its sign.
  public var span: TextSpan
}

/// What happened on a date.
public enum DateRole: Sendable {
  case decision, publication, announcement, submission, target, dataCutoff, other
}

/// One printed date.
public struct DateFact: Sendable {
  /// ISO 8601, nil for a day that no calendar has.
  public var value: String?
  /// What happened.
  public var role: DateRole
  /// Where it stands.
  public var span: TextSpan
  /// Why the year is not the one printed, or nil.
  public var derived: String?
  /// The packed date, for arithmetic.
  var packed: Int
  /// Index of its sentence.
  var sentence: Int
}

/// One dose.
public struct DoseFact: Sendable {
  /// How much.
  public var amount: Decimal
  /// UCUM.
  public var unit: String
  /// The number's characters.
  public var printed: TextSpan
  /// The drug's name.
  public var drug: String?
  /// `oral`.
  public var route: String?
  /// `P1D`.
  public var interval: String?
  /// Food, weight, "until disease progression".
  public var conditions: [TextSpan] = []
  /// Where it stands.
  public var span: TextSpan
}

/// What a phrase says of a population: its words, and whether it denies them ("no prior", "treatment-naive").
public struct Population: Sendable, Equatable {
  /// Hashes of the words that carry meaning, sorted.
  public var words: [UInt64] = []
  /// Whether it is a population without what the words name.
  public var isNegative = false

  /// No words.
  public init() {}
}
