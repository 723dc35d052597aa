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
    for index in found.indices where found[index].code == ConfidenceIntervalDisagrees.code {
      ConfidenceIntervalDisagrees.recordMethod(of: found[index], in: &record)
    }
    var order: [(start: Int, place: Int)] = []
    order.reserveCapacity(found.count)
    for place in found.indices { order.append((found[place].evidence.first?.start ?? Int.max, place)) }
    order.sort { left, right in
      if left.start != right.start { return left.start < right.start }
      let (leftCode, rightCode) = (found[left.place].code, found[right.place].code)
      return leftCode == rightCode ? left.place < right.place : leftCode < rightCode
    }
    // In their place, since a row is dear to copy: what once stood at a place was swapped to where that place's own row was.
    for index in order.indices {
      var place = order[index].place
      while place < index { place = order[place].place }
      // The way is remembered, so that none is gone twice.
      order[index].place = place
      found.swapAt(index, place)
      found[index].id = "k\(index + 1)"
    }
    record.checks = found
  }
}
