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
    DirectionDisagrees(),
    ImpossibleDate(),
    DatesOutOfOrder(),
    WeekdayWrong(),
    IdentifierMalformed(),
  ]

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
    derive(&record)
    var found: [Check] = []
    let kinds = RowKinds(record)
    for rule in checks where kinds.isSuperset(of: type(of: rule).needs) {
      if !options.infersHiddenSizes && rule is SizeHiddenInAnInterval { continue }
      found += rule.run(record)
    }
    let order = found.indices.sorted { left, right in
      let leftStart = found[left].evidence.first?.start ?? Int.max
      let rightStart = found[right].evidence.first?.start ?? Int.max
      if leftStart != rightStart { return leftStart < rightStart }
      return found[left].code == found[right].code ? left < right : found[left].code < found[right].code
    }
    record.checks = order.enumerated().map { index, place in
      var check = found[place]
      check.id = "k\(index + 1)"
      return check
    }
  }
}
