import AssayNumbers
import AssayRecord

/// What a notice says, in the one form in which the truth and the program's record are compared.
///
/// Ids are resolved: a trial stands as the names it may be called by, a parent cohort as its size.
public struct Claims: Sendable, Equatable {
  /// Where the program read a claim; nil in gold.
  public struct Place: Sendable, Equatable {
    /// The first code point of the clean text.
    public var start: Int
    /// The words.
    public var quote: String
  }

  struct Drug: Sendable, Equatable {
    var name: String?
    var brand: String?
    var sponsor: String?
    var role: AssayRecord.Drug.Role
    var place: Place?

    var names: [String] { [name, brand].compactMap { $0 } }
  }

  struct Trial: Sendable, Equatable {
    var names: [String]
    var phase: String?
    var design: [String]
    var place: Place?
  }

  struct Cohort: Sendable, Equatable {
    var size: Int
    var role: AssayRecord.Cohort.Role
    var trial: [String]
    var parent: Int?
    var place: Place?
  }

  struct Count: Sendable, Equatable {
    var value: Int
    var place: Place?
  }

  struct Interval: Sendable, Equatable {
    var level: Decimal?
    var low: Decimal?
    var high: Decimal?
  }

  struct Probability: Sendable, Equatable {
    var relation: PValue.Relation
    var value: Decimal
  }

  struct Statistic: Sendable, Equatable {
    var endpoint: String?
    /// The endpoint's own words, where it is the program's.
    var endpointPrinted: String?
    var statistic: AssayRecord.Result.Statistic
    var value: Decimal?
    var unit: String?
    var notReached: Bool
    var timepoint: String?
    var denominator: Int?
    var arm: String?
    var trial: [String]
    var interval: Interval?
    var pValue: Probability?
    var place: Place?
  }

  struct Percentage: Sendable, Equatable {
    var value: Decimal
    var role: AssayRecord.Percentage.Role
    var place: Place?
  }

  struct Date: Sendable, Equatable {
    var value: String?
    var role: CalendarDate.Role
    var place: Place?
  }

  struct Dose: Sendable, Equatable {
    var amount: Decimal
    var unit: String
    var route: String?
    var interval: String?
    var place: Place?
  }

  var kind: Notice.Kind = .none
  var agency: String?
  var pathway: Notice.Pathway?
  var decisionDate: String?
  var designations: [String] = []
  var indication: String?
  var drugs: [Drug] = []
  var trials: [Trial] = []
  var cohorts: [Cohort] = []
  var counts: [Count] = []
  var results: [Statistic] = []
  var percentages: [Percentage] = []
  var dates: [Date] = []
  var doses: [Dose] = []
  /// How many checks say that figures cannot be true.
  var inconsistent = 0
  /// The statements of the checks that found figures to agree.
  var consistent: [String] = []
}

extension Claims {
  /// What the program's record claims.
  public init(_ record: Record) {
    kind = record.notice.kind
    agency = record.notice.agency
    pathway = record.notice.pathway
    decisionDate = record.notice.decisionDate
    designations = record.notice.designations
    indication = record.notice.indication
    var trialNames: [String: [String]] = [:]
    for trial in record.trials { trialNames[trial.id] = [trial.name, trial.registryID].compactMap { $0 } }
    var sizes: [String: Int] = [:]
    for cohort in record.cohorts { sizes[cohort.id] = cohort.size }
    func names(_ trial: String?) -> [String] { trial.flatMap { trialNames[$0] } ?? [] }
    drugs = record.drugs.map {
      Drug(name: $0.name, brand: $0.brand, sponsor: $0.sponsor, role: $0.role, place: Place($0.evidence))
    }
    trials = record.trials.map {
      Trial(names: names($0.id), phase: $0.phase, design: $0.design, place: Place($0.evidence))
    }
    cohorts = record.cohorts.map {
      Cohort(
        size: $0.size, role: $0.role, trial: names($0.trial), parent: $0.parent.flatMap { sizes[$0] },
        place: Place($0.evidence))
    }
    counts = record.counts.map { Count(value: $0.value, place: Place($0.evidence)) }
    results = record.results.map { result in
      Statistic(
        endpoint: result.endpoint, endpointPrinted: result.endpointPrinted, statistic: result.statistic,
        value: result.value, unit: result.unit,
        notReached: result.notReached, timepoint: result.timepoint, denominator: result.denominator,
        arm: result.arm, trial: names(result.trial),
        interval: result.confidenceInterval.map { Interval(level: $0.level, low: $0.low, high: $0.high) },
        pValue: result.pValue.map { Probability(relation: $0.relation, value: $0.value) },
        place: Place(result.evidence))
    }
    percentages = record.percentages.map {
      Percentage(value: $0.value, role: $0.role, place: Place($0.evidence))
    }
    dates = record.dates.map { Date(value: $0.value, role: $0.role, place: Place($0.evidence)) }
    doses = record.doses.map {
      Dose(
        amount: $0.amount, unit: $0.unit, route: $0.route, interval: $0.interval, place: Place($0.evidence))
    }
    inconsistent = record.summary.inconsistent
    consistent = record.checks.filter { $0.verdict == .consistent }.map(\.statement)
  }
}

extension Claims.Place {
  init?(_ evidence: [Evidence]) {
    guard let first = evidence.first else { return nil }
    self.init(start: first.start, quote: String(decoding: first.quote, as: UTF8.self))
  }
}
