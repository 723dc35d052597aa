import AssayNumbers
import AssayRecord

/// Fills the values that follow from printed ones, then runs every check.
public enum Verifier {
  /// What is only done when asked for.
  public struct Options: Sendable {
    /// Whether A108 infers the number of patients from a share and its interval; milliseconds a row.
    public var infersHiddenSizes = false

    /// Nothing beyond the checks.
    public init() {}
  }

  /// Every check, in the order of its code.
  public static let checks: [any CheckRule] = [
    CohortsDoNotAddUp(),
    MarginsDisagree(),
    PercentageDisagreesWithItsCounts(),
    PercentageImpossibleForItsN(),
    ConfidenceIntervalDisagrees(),
    PointOutsideItsInterval(),
    ResponderShareImpossible(),
    SizeHiddenInAnInterval(),
    PartsOfResponseDoNotAddUp(),
    LandmarksRunBackwards(),
    RatioNotInTheMiddleOfItsInterval(),
    PValueDisagrees(),
    SignificanceDisagreesWithItsInterval(),
    DifferenceDisagrees(),
    ReductionDisagrees(),
    RandomisationDisagrees(),
    NestingDisagrees(),
    SharesDoNotSum(),
    PooledRateDisagrees(),
    DoseArithmeticDisagrees(),
    DirectionDisagrees(),
    ImpossibleDate(),
    DatesOutOfOrder(),
    WeekdayWrong(),
    IdentifierMalformed(),
  ]

  /// A rule with what decides whether it runs, asked once.
  private struct Step: Sendable {
    let needs: RowKinds
    let isInference: Bool
    let run: @Sendable (IndexedRecord) -> [Check]

    init(_ rule: some CheckRule) {
      needs = type(of: rule).needs
      isInference = rule is SizeHiddenInAnInterval
      run = { rule.run($0) }
    }
  }

  private static let steps: [Step] = checks.map { Step($0) }

  /// Fills derived values, then sets `record.checks`: ids `k1`…, in the order of the first evidence, then of
  /// the code.
  ///
  /// A record with an error is left as it is.
  ///
  /// - Complexity: about 45 µs for the reference notice (eight shares, seven groups), in a release build.
  public static func verify(_ record: inout Record) {
    verify(&record, options: Options())
  }

  /// As `verify(_:)`, with the inferences that `options` asks for.
  public static func verify(_ record: inout Record, options: Options) {
    guard record.error == nil else { return }
    let groups = CohortTable(record.cohorts)
    let endpoints = EndpointTable(record.results)
    derive(&record, groups, endpoints)
    let rows = IndexedRecord(record, groups, endpoints)
    let kinds = RowKinds(record)
    var found: [Check] = []
    for step in steps where kinds.isSuperset(of: step.needs) {
      if step.isInference && !options.infersHiddenSizes { continue }
      found += step.run(rows)
    }
    for check in found where check.code == ConfidenceIntervalDisagrees.code {
      ConfidenceIntervalDisagrees.recordMethod(of: check, in: &record)
    }
    let order = found.indices.sorted { left, right in
      let leftStart = found[left].evidence.first?.start ?? Int.max
      let rightStart = found[right].evidence.first?.start ?? Int.max
      if leftStart != rightStart { return leftStart < rightStart }
      return found[left].code == found[right].code ? left < right : found[left].code < found[right].code
    }
    var sorted: [Check] = []
    sorted.reserveCapacity(found.count)
    for (index, place) in order.enumerated() {
      sorted.append(found[place])
      sorted[index].id = "k\(index + 1)"
    }
    record.checks = sorted
  }
}
