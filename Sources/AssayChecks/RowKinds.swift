import AssayRecord

/// The kinds of rows that a record has: a rule whose rows are not there is not run.
public struct RowKinds: OptionSet, Sendable {
  /// One bit a kind.
  public let rawValue: Int

  /// Takes the bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Shares in percent, counted or estimated.
  public static let rates = RowKinds(rawValue: 1)
  /// Results with a confidence interval.
  public static let intervals = RowKinds(rawValue: 2)
  /// Shares of the responders.
  public static let responders = RowKinds(rawValue: 4)
  /// Hazard, odds, risk and rate ratios.
  public static let ratios = RowKinds(rawValue: 8)
  /// Results with a p-value.
  public static let pValues = RowKinds(rawValue: 16)
  /// Differences between arms.
  public static let differences = RowKinds(rawValue: 32)
  /// Relative reductions.
  public static let reductions = RowKinds(rawValue: 64)
  /// Rates of complete response.
  public static let completeResponses = RowKinds(rawValue: 128)
  /// Results with words that say that an identity need not hold.
  public static let qualifiers = RowKinds(rawValue: 256)
  /// Cohorts that are a part of another.
  public static let parts = RowKinds(rawValue: 512)
  /// Cohorts that together are all of another.
  public static let partitions = RowKinds(rawValue: 1024)
  /// Dates.
  public static let dates = RowKinds(rawValue: 2048)
  /// Trials.
  public static let trials = RowKinds(rawValue: 4096)
  /// Doses.
  public static let doses = RowKinds(rawValue: 8192)

  /// What `record` has.
  init(_ record: Record) {
    var kinds: RowKinds = []
    let results = record.results
    for index in results.indices {
      if results.isRate(index) { kinds.insert(.rates) }
      if results[index].confidenceInterval != nil { kinds.insert(.intervals) }
      if results[index].population != nil { kinds.insert(.responders) }
      if results.isRatio(index) { kinds.insert(.ratios) }
      if results[index].pValue != nil { kinds.insert(.pValues) }
      if results[index].statistic == .difference { kinds.insert(.differences) }
      if results[index].statistic == .relativeReduction { kinds.insert(.reductions) }
      if results[index].endpoint == "CR" { kinds.insert(.completeResponses) }
      if !results[index].qualifiers.isEmpty { kinds.insert(.qualifiers) }
    }
    for index in record.cohorts.indices {
      if record.cohorts[index].parent != nil { kinds.insert(.parts) }
      if record.cohorts[index].partition != nil { kinds.insert(.partitions) }
    }
    if !record.dates.isEmpty { kinds.insert(.dates) }
    if !record.trials.isEmpty { kinds.insert(.trials) }
    if !record.doses.isEmpty { kinds.insert(.doses) }
    self = kinds
  }
}
