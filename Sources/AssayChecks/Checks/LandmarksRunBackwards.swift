import AssayNumbers
import AssayRecord

/// A110: a share that lasted longer is larger than the share that lasted less long.
struct LandmarksRunBackwards: CheckRule {
  static let code = "A110"
  static let name = "landmarks-run-backwards"
  static let needs: RowKinds = .rates
  static let doc = "More patients are said to be event-free, or in response, later than earlier."
  static let formula =
    "share at t₁ ≥ share at t₂ for t₁ < t₂; CR ≤ ORR; above 50 % before the median, below it after"
  static let source = "a survival curve never rises"
  static let escapes = [
    "equal shares", "different assessors, arms, groups or data cuts", "values printed as a bound",
    "two values at one time point", "a median that is not reached",
  ]
  static let examples = [
    CheckExample(
      "falling", [landmark("r1", "83", "P6M"), landmark("r2", "72", "P12M")], .consistent,
      "83 % at 6 months ≥ 72 % at 12 months"),
    CheckExample(
      "equal", [landmark("r1", "96.6", "P48W"), landmark("r2", "96.6", "P96W")], .consistent,
      "96.6 % at 48 weeks ≥ 96.6 % at 96 weeks"),
    CheckExample(
      "rising", [landmark("r1", "63", "P6M"), landmark("r2", "72", "P12M")], .inconsistent,
      "63 % at 6 months < 72 % at 12 months"),
    CheckExample(
      "two data cuts",
      [landmark("r1", "63", "P6M", ["interim"]), landmark("r2", "72", "P12M", ["data_cutoff"])], .untestable,
      "63 % at 6 months < 72 % at 12 months"),
    CheckExample(
      "more complete responses than responses",
      [.share("r1", "52"), .share("r2", "62", endpoint: "CR")], .inconsistent, "CR 62 % > ORR 52 %"),
    CheckExample(
      "the median a little off the curve",
      [
        .result("r1", .median, "11.9", endpoint: "OS", unit: "mo"),
        .result("r2", .eventFreeRate, "52", endpoint: "OS", unit: "%", timepoint: "P13M"),
      ], .explained, "52 % at 13 months, median 11.9 months"),
  ]

  private static func landmark(
    _ id: String, _ printed: String, _ timepoint: String, _ qualifiers: [String] = []
  ) -> ExampleRow {
    .result(
      id, .eventFreeRate, printed, endpoint: "PFS", unit: "%", timepoint: timepoint, qualifiers: qualifiers)
  }

  func run(_ record: IndexedRecord) -> [Check] {
    var found: [Check] = []
    let results = record.results
    for index in results.indices where results.isRate(index) {
      let isComplete = results[index].endpoint == "CR"
      guard isComplete || results[index].timepoint != nil else { continue }
      // Else the row is no landmark of an endpoint whose share falls.
      guard isComplete || results[index].endpoint.map(LandmarksRunBackwards.falling.contains) == true,
        !record.repeatsEarlierRow(index)
      else { continue }
      let row = results[index]
      guard record.isSettingKnown(row) else { continue }
      if let endpoint = row.endpoint, LandmarksRunBackwards.falling.contains(endpoint),
        let time = Duration(row.timepoint)
      {
        if let check = againstNext(row, time, record) { found.append(check) }
        if let check = againstMedian(row, time, record) { found.append(check) }
      } else if isComplete, row.population == nil, record.rate("CR", inSettingOf: row) != nil,
        let whole = record.rate("ORR", inSettingOf: row),
        record.rate("PR", inSettingOf: row) == nil, let check = complete(row, whole)
      {
        found.append(check)
      }
    }
    return found
  }

  /// Endpoints whose share can only fall with time.
  private static let falling: Set<String> = [
    "DOR", "PFS", "OS", "EFS", "DFS", "RFS", "TTP", "DMFS", "MFS", "rPFS", "iDFS", "IDFS",
  ]

  /// Compares with the next later time point.
  private func againstNext(_ row: Result, _ time: Duration, _ record: IndexedRecord) -> Check? {
    var next: (row: Result, time: Duration)?
    for index in record.rows(of: row.endpoint)
    where record.results[index].timepoint != nil
      && record.results[index].cohort == row.cohort && record.results[index].trial == row.trial
      && record.results[index].arm == row.arm && record.results[index].population == row.population
      && record.results.isRate(index)
    {
      let other = record.results[index]
      guard let otherTime = Duration(other.timepoint) else { continue }
      // Two values at one time point: the rows belong to groups that the notice does not tell apart.
      if abs(otherTime.days - time.days) < 0.03 * time.days {
        if other.value != row.value { return nil }
        continue
      }
      guard otherTime.days > time.days else { continue }
      if let earlier = next {
        if otherTime == earlier.time, other.value != earlier.row.value { return nil }
        if otherTime.days < earlier.time.days { next = (other, otherTime) }
      } else {
        next = (other, otherTime)
      }
    }
    guard let next, let early = row.value, let late = next.row.value, row.shareBound == nil,
      next.row.shareBound == nil, let holds = RoundingInterval(late).canBeAtMost(RoundingInterval(early))
    else { return nil }
    let statement =
      "\(early) % at \(time.words) \(holds ? "≥" : "<") \(late) % at \(next.time.words)"
    let inputs = [row.id, next.row.id]
    let evidence = [row.evidence, next.row.evidence]
    if holds {
      return self.row(
        .consistent, statement, "The share falls with time, as it must.", inputs: inputs, evidence: evidence)
    }
    if row.qualifiers != next.row.qualifiers || row.statistic != next.row.statistic {
      return self.row(
        .untestable, statement, "The two shares were not assessed in the same way or at the same data cut.",
        inputs: inputs, evidence: evidence)
    }
    let repair = SingleDigit.repair([early, late]) {
      $0.count == 2 && $0[0].double <= 100
        && RoundingInterval($0[1]).canBeAtMost(RoundingInterval($0[0])) ?? false
    }
    return self.row(
      .inconsistent, statement,
      "A share of patients who are still free of an event cannot grow with time: after \(early) % at "
        + "\(time.words), at most \(early) % can be left at \(next.time.words).\(repair)",
      inputs: inputs, evidence: evidence)
  }

  private func againstMedian(_ row: Result, _ time: Duration, _ record: IndexedRecord) -> Check? {
    guard row.statistic == .eventFreeRate, row.population == nil, row.shareBound == nil, let share = row.value
    else { return nil }
    let medians = record.rows(of: row.endpoint).filter {
      guard record.results[$0].statistic == .median else { return false }
      let other = record.results[$0]
      return other.trial == row.trial && other.arm == row.arm && other.cohort == row.cohort
        && other.value != nil && other.bound == nil && other.qualifiers == row.qualifiers
    }
    guard medians.count == 1, let median = medians.first.map({ record.results[$0] }),
      let length = median.value,
      let days = LandmarksRunBackwards.days(length, median.unit)
    else { return nil }
    let half = RoundingInterval(exactly: 50)
    let point = RoundingInterval(share)
    let isEarly = time.days < 0.97 * days
    let isLate = time.days > 1.03 * days
    let wrong =
      isEarly && half.canBeAtMost(point) == false || isLate && point.canBeAtMost(half) == false
    guard wrong else { return nil }
    let unit = median.unit == "wk" ? "weeks" : median.unit == "a" ? "years" : "months"
    let far = abs(share.double - 50) > 5
    return self.row(
      far ? .inconsistent : .explained, "\(share) % at \(time.words), median \(length) \(unit)",
      far
        ? "Half of the patients have had the event at the median, so the share must be "
          + "\(isEarly ? "above" : "below") "
          + "50 % \(isEarly ? "before" : "after") it."
        : "The share is a little on the wrong side of 50 %, as it can be where the two were "
          + "estimated differently.",
      inputs: [row.id, median.id], evidence: [row.evidence, median.evidence])
  }

  private func complete(_ part: Result, _ whole: Result) -> Check? {
    guard let small = part.value, let large = whole.value, part.shareBound == nil, whole.shareBound == nil,
      let holds = RoundingInterval(small).canBeAtMost(RoundingInterval(large))
    else { return nil }
    return row(
      holds ? .consistent : .inconsistent, "CR \(small) % \(holds ? "≤" : ">") ORR \(large) %",
      holds
        ? "The complete responses are a part of all responses."
        : "There cannot be more complete responses than responses: at most \(large) % can be complete."
          + SingleDigit.repair([small, large]) {
            $0.count == 2 && $0[1].double <= 100
              && RoundingInterval($0[0]).canBeAtMost(RoundingInterval($0[1])) ?? false
          },
      inputs: [part.id, whole.id], evidence: [part.evidence, whole.evidence])
  }

  private static func days(_ length: Decimal, _ unit: String?) -> Double? {
    switch unit {
    case "mo": return length.double * 365.25 / 12
    case "a": return length.double * 365.25
    case "wk": return length.double * 7
    case "d": return length.double
    default: return nil
    }
  }
}
