import AssayNumbers

/// What Assay says of one document: one line of JSON Lines, with the keys in the order of the properties here.
public struct Record: Sendable, Equatable {
  /// The version of these names and meanings.
  public static let schemaVersion = "1.0.0"

  /// SHA-256 of the source bytes, hex.
  public var id: String
  /// Why the document could not be read, or nil where it could; `status` in JSON follows from it.
  public var error: Failure?
  /// The file.
  public var source: SourceDescription
  /// The clean text, only when asked for.
  public var text: UTF8Slice?
  /// The decision.
  public var notice: Notice = Notice()
  /// One row a drug.
  public var drugs: [Drug] = []
  /// One row a trial.
  public var trials: [Trial] = []
  /// Patients of a trial.
  public var cohorts: [Cohort] = []
  /// Other counts of people or cases.
  public var counts: [Count] = []
  /// One row for each reported statistic.
  public var results: [Result] = []
  /// Every percentage printed, one row a mention.
  public var percentages: [Percentage] = []
  /// Every explicit calendar date, one row a mention.
  public var dates: [CalendarDate] = []
  /// Amounts of a drug to be given.
  public var doses: [Dose] = []
  /// One row for each check that could be tried.
  public var checks: [Check] = []

  /// A record with nothing found yet.
  public init(id: String, source: SourceDescription, error: Failure? = nil) {
    self.id = id
    self.source = source
    self.error = error
  }

  /// How many checks gave each verdict.
  public var summary: Summary {
    var summary = Summary()
    for check in checks {
      switch check.verdict {
      case .consistent: summary.consistent += 1
      case .inconsistent: summary.inconsistent += 1
      case .explained: summary.explained += 1
      case .untestable: summary.untestable += 1
      }
    }
    return summary
  }
}

/// The count of each verdict.
public struct Summary: Sendable, Equatable {
  /// The figures agree.
  public var consistent = 0
  /// No honest rounding explains the figures.
  public var inconsistent = 0
  /// They disagree, and a word or a method says why.
  public var explained = 0
  /// It cannot be told.
  public var untestable = 0

  /// All zero.
  public init() {}
}

/// Why a document gave no facts.
public struct Failure: Sendable, Equatable, Error {
  /// A code that is never reused: `E203`.
  public var code: String
  /// What was wrong, where, and what was expected.
  public var message: String
  /// The stage that refused: `source`, `text`, `extraction`, `checks`.
  public var stage: String

  /// Makes a failure.
  public init(code: String, message: String, stage: String) {
    self.code = code
    self.message = message
    self.stage = stage
  }
}

/// The file that a record is about.
public struct SourceDescription: Sendable, Equatable {
  /// The path or address as given.
  public var uri: String
  /// `text/plain` or `text/html`; nil where it could not be told.
  public var mediaType: String?
  /// The charset it was decoded with, lower-case.
  public var charset: String?
  /// How many bytes it has.
  public var byteLength: Int
  /// How many ill-formed byte sequences became U+FFFD.
  public var undecodable: Int
  /// The page's own title.
  public var title: String?
  /// ISO 8601 date from the page's own metadata.
  public var published: String?
  /// The site's name.
  public var site: String?
  /// The page's language.
  public var language: String?
  /// When a crawler fetched it, ISO 8601: the `WARC-Date` of its record; nil where nobody says.
  public var fetched: String?

  /// Makes a description.
  public init(uri: String, byteLength: Int) {
    self.uri = uri
    self.byteLength = byteLength
    self.undecodable = 0
  }
}

/// UTF-8 bytes shared with the text that they stand in: a quote costs no copy until it is written.
public typealias UTF8Slice = ArraySlice<UInt8>

/// Where a fact stands.
public struct Evidence: Sendable, Equatable {
  /// First code point of the clean text.
  public var start: Int
  /// One past the last code point.
  public var end: Int
  /// Exactly that slice of the clean text.
  public var quote: UTF8Slice
  /// First byte of the original file.
  public var sourceStart: Int
  /// One past the last byte.
  public var sourceEnd: Int

  /// Makes a span.
  public init(start: Int, end: Int, quote: UTF8Slice, sourceStart: Int, sourceEnd: Int) {
    self.start = start
    self.end = end
    self.quote = quote
    self.sourceStart = sourceStart
    self.sourceEnd = sourceEnd
  }
}

/// A value that was computed, not read.
public struct Derivation: Sendable, Equatable {
  /// The key of the row: `count`.
  public var field: String
  /// What it was computed from: `r1.value`, `c4.size`.
  public var operands: [String]
  /// In words: `the only whole number that is 90 % of 103`.
  public var how: String

  /// Makes a derivation.
  public init(field: String, operands: [String], how: String) {
    self.field = field
    self.operands = operands
    self.how = how
  }
}

/// The decision that the document announces.
public struct Notice: Sendable, Equatable {
  /// Whether it announces an approval.
  public enum Kind: String, Sendable, CaseIterable { case approval, none }
  /// The way of the approval.
  public enum Pathway: String, Sendable, CaseIterable { case regular, accelerated, conditional, emergency }

  /// Approval or none.
  public var kind: Kind = .none
  /// `FDA`, `EC`, `EMA`, `MHRA`, …
  public var agency: String?
  /// Nil where the notice does not say.
  public var pathway: Pathway?
  /// ISO 8601, as exact as stated.
  public var decisionDate: String?
  /// `priority_review`, `orphan_drug`, …
  public var designations: [String] = []
  /// One clean phrase.
  public var indication: String?
  /// The decision, the date, the designations and the indication.
  public var evidence: [Evidence] = []
  /// What was computed.
  public var derived: [Derivation] = []

  /// Nothing announced.
  public init() {}
}

/// One drug.
public struct Drug: Sendable, Equatable {
  /// Its part in the notice.
  public enum Role: String, Sendable, CaseIterable {
    case approved, combination, comparator, prior, mentioned
  }

  /// Lower-case generic name, or nil where only the brand is printed and unknown.
  public var name: String?
  /// As printed.
  public var brand: String?
  /// The company.
  public var sponsor: String?
  /// `kinase inhibitor`.
  public var drugClass: String?
  /// Its part.
  public var role: Role
  /// Its mentions.
  public var evidence: [Evidence]
  /// What was computed.
  public var derived: [Derivation] = []

  /// Makes a row.
  public init(
    name: String?, brand: String?, sponsor: String?, drugClass: String?, role: Role, evidence: [Evidence]
  ) {
    self.name = name
    self.brand = brand
    self.sponsor = sponsor
    self.drugClass = drugClass
    self.role = role
    self.evidence = evidence
  }
}

/// One trial.
public struct Trial: Sendable, Equatable {
  /// `t1`.
  public var id: String
  /// `TRUST-I`.
  public var name: String?
  /// `NCT04395677`.
  public var registryID: String?
  /// `1`, `1/2`, `2`, `2/3`, `3`, `4`.
  public var phase: String?
  /// `IIb`, as printed.
  public var phasePrinted: String?
  /// `multicenter`, `single_arm`, …
  public var design: [String]
  /// Its mentions.
  public var evidence: [Evidence]
  /// What was computed.
  public var derived: [Derivation] = []

  /// Makes a row.
  public init(
    id: String, name: String?, registryID: String?, phase: String?, phasePrinted: String?, design: [String],
    evidence: [Evidence]
  ) {
    self.id = id
    self.name = name
    self.registryID = registryID
    self.phase = phase
    self.phasePrinted = phasePrinted
    self.design = design
    self.evidence = evidence
  }
}

/// One group of patients of a trial.
public struct Cohort: Sendable, Equatable {
  /// What the group is.
  public enum Role: String, Sendable, CaseIterable { case total, arm, subgroup, responders, safety, events }

  /// `c1`.
  public var id: String
  /// How many patients.
  public var size: Int
  /// The number as printed.
  public var printed: String
  /// "about 1,500", "more than 300".
  public var approximate: Bool
  /// Its words.
  public var label: String?
  /// What it is.
  public var role: Role
  /// The trial's id.
  public var trial: String?
  /// The id of the cohort that it is a part of.
  public var parent: String?
  /// Siblings that bear the same letter are, by the text, together all of their parent; nil where the text does not say
  /// so.
  public var partition: String?
  /// The treatment that these patients were given, or whose events they are; nil where the text binds none.
  public var arm: String?
  /// Where it stands.
  public var evidence: [Evidence]
  /// What was computed.
  public var derived: [Derivation] = []

  /// Makes a row.
  public init(
    id: String, size: Int, printed: String, approximate: Bool, label: String?, role: Role, trial: String?,
    parent: String?, partition: String?, evidence: [Evidence]
  ) {
    self.id = id
    self.size = size
    self.printed = printed
    self.approximate = approximate
    self.label = label
    self.role = role
    self.trial = trial
    self.parent = parent
    self.partition = partition
    self.evidence = evidence
  }
}

/// A count of people or cases outside the trials.
public struct Count: Sendable, Equatable {
  /// How many.
  public var value: Int
  /// As printed.
  public var printed: String
  /// Its words.
  public var label: String?
  /// Where it stands.
  public var evidence: [Evidence]
  /// What was computed.
  public var derived: [Derivation] = []

  /// Makes a row.
  public init(value: Int, printed: String, label: String?, evidence: [Evidence]) {
    self.value = value
    self.printed = printed
    self.label = label
    self.evidence = evidence
  }
}

/// One printed percentage.
public struct Percentage: Sendable, Equatable {
  /// What it is a percentage of.
  public enum Role: String, Sendable, CaseIterable {
    case result
    case confidenceLevel = "confidence_level"
    case confidenceBound = "confidence_bound"
    case threshold, eligibility
    case adverseEvent = "adverse_event"
    case epidemiology, market, other
  }

  /// The number.
  public var value: Decimal
  /// As printed, without the sign.
  public var printed: String
  /// "up to", "at least", `≥`.
  public var bound: Bound?
  /// What it is a percentage of.
  public var role: Role
  /// The id of the row in `results` that it belongs to.
  public var result: String?
  /// Where it stands.
  public var evidence: [Evidence]
  /// What was computed.
  public var derived: [Derivation] = []

  /// Makes a row.
  public init(
    value: Decimal, printed: String, bound: Bound?, role: Role, result: String?, evidence: [Evidence]
  ) {
    self.value = value
    self.printed = printed
    self.bound = bound
    self.role = role
    self.result = result
    self.evidence = evidence
  }
}

/// One printed date.
public struct CalendarDate: Sendable, Equatable {
  /// What happened on it.
  public enum Role: String, Sendable, CaseIterable {
    case decision, publication, announcement, submission, target
    case dataCutoff = "data_cutoff"
    case other
  }

  /// ISO 8601, as exact as printed; nil where the calendar has no such day.
  public var value: String?
  /// As printed.
  public var printed: String
  /// What happened on it.
  public var role: Role
  /// Where it stands.
  public var evidence: [Evidence]
  /// What was computed (a year taken from the document).
  public var derived: [Derivation] = []

  /// Makes a row.
  public init(value: String?, printed: String, role: Role, evidence: [Evidence]) {
    self.value = value
    self.printed = printed
    self.role = role
    self.evidence = evidence
  }
}

/// One amount of a drug to be given.
public struct Dose: Sendable, Equatable {
  /// How much.
  public var amount: Decimal
  /// UCUM: `mg`, `mg/kg`, `mg/m2`, `ug`.
  public var unit: String
  /// The number as printed.
  public var printed: String
  /// The drug's name.
  public var drug: String?
  /// `oral`, `intravenous`, …
  public var route: String?
  /// ISO 8601 duration between two doses.
  public var interval: String?
  /// Food, weight band, "until disease progression".
  public var conditions: [String]
  /// Where it stands.
  public var evidence: [Evidence]
  /// What was computed.
  public var derived: [Derivation] = []

  /// Makes a row.
  public init(
    amount: Decimal, unit: String, printed: String, drug: String?, route: String?, interval: String?,
    conditions: [String], evidence: [Evidence]
  ) {
    self.amount = amount
    self.unit = unit
    self.printed = printed
    self.drug = drug
    self.route = route
    self.interval = interval
    self.conditions = conditions
    self.evidence = evidence
  }
}

/// What a check found.
public enum Verdict: String, Sendable, CaseIterable {
  /// The figures agree.
  case consistent
  /// No honest rounding explains the figures.
  case inconsistent
  /// They disagree, and a word or a method says why.
  case explained
  /// It cannot be told.
  case untestable
}

/// One check that could be tried.
public struct Check: Sendable, Equatable {
  /// `k1`.
  public var id: String
  /// `A101`.
  public var code: String
  /// Kebab-case name of the fault that it looks for.
  public var check: String
  /// What it found.
  public var verdict: Verdict
  /// The arithmetic in one line: `157 + 113 = 270`.
  public var statement: String
  /// Why, in a sentence a journalist understands.
  public var detail: String
  /// Ids of rows.
  public var inputs: [String]
  /// Where the figures stand.
  public var evidence: [Evidence]

  /// Makes a row.
  public init(
    id: String, code: String, check: String, verdict: Verdict, statement: String, detail: String,
    inputs: [String], evidence: [Evidence]
  ) {
    self.id = id
    self.code = code
    self.check = check
    self.verdict = verdict
    self.statement = statement
    self.detail = detail
    self.inputs = inputs
    self.evidence = evidence
  }
}
