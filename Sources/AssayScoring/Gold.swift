import AssayNumbers
import AssayRecord

/// The truth about one notice, written by a person: `gold.json`.
public struct Gold: Sendable, Equatable {
  /// What the notice says.
  public let claims: Claims

  /// Reads `gold.json`; throws `JSONError` where it is no JSON and `JSONPathError` where a key is missing, unknown, or
  /// holds something else.
  public init(json bytes: some Sequence<UInt8>) throws {
    claims = try Claims(gold: JSONNode(JSONValue(parsing: bytes)))
  }
}

extension Claims {
  fileprivate init(gold node: JSONNode) throws(JSONPathError) {
    try node.requireKeys([
      "notice", "drugs", "trials", "cohorts", "counts", "results", "percentages", "dates", "doses", "checks",
    ])
    let notice = try node["notice"]
    try notice.requireKeys(["kind", "agency", "pathway", "decision_date", "designations", "indication"])
    kind = try notice["kind"].choice()
    agency = try notice["agency"].optionalString()
    pathway = try notice["pathway"].optionalChoice()
    decisionDate = try notice["decision_date"].optionalString()
    designations = try notice["designations"].strings()
    indication = try notice["indication"].optionalString()
    drugs = try node["drugs"].array(Drug.init(gold:))
    trials = try node["trials"].array(Trial.init(gold:))
    cohorts = try node["cohorts"].array(Cohort.init(gold:))
    counts = try node["counts"].array { (row) throws(JSONPathError) in
      try row.requireKeys(["value", "printed"])
      _ = try row["printed"].string()
      return Count(value: try row["value"].int())
    }
    results = try node["results"].array(Statistic.init(gold:))
    percentages = try node["percentages"].array { (row) throws(JSONPathError) in
      try row.requireKeys(["printed", "value", "bound", "role"])
      _ = try row["printed"].string()
      _ = try row["bound"].optionalChoice(Bound.self)
      return Percentage(value: try row["value"].decimal(), role: try row["role"].choice())
    }
    dates = try node["dates"].array { (row) throws(JSONPathError) in
      try row.requireKeys(["value", "printed", "role"])
      _ = try row["printed"].string()
      return Date(value: try row["value"].optionalString(), role: try row["role"].choice())
    }
    doses = try node["doses"].array { (row) throws(JSONPathError) in
      try row.requireKeys(["amount", "unit", "drug", "route", "interval"])
      return Dose(
        amount: try row["amount"].decimal(), unit: try row["unit"].string(),
        route: try row["route"].optionalString(), interval: try row["interval"].optionalString())
    }
    let checks = try node["checks"]
    try checks.requireKeys(["inconsistent", "consistent"])
    inconsistent = try checks["inconsistent"].int()
    consistent = try checks["consistent"].strings()
  }
}

extension Claims.Drug {
  fileprivate init(gold row: JSONNode) throws(JSONPathError) {
    try row.requireKeys(["name", "brand", "sponsor", "role"])
    self.init(
      name: try row["name"].optionalString(), brand: try row["brand"].optionalString(),
      sponsor: try row["sponsor"].optionalString(), role: try row["role"].choice())
  }
}

extension Claims.Trial {
  fileprivate init(gold row: JSONNode) throws(JSONPathError) {
    try row.requireKeys(["name", "registry_id", "phase", "design"])
    let name = try row["name"].optionalString()
    let registryID = try row["registry_id"].optionalString()
    self.init(
      names: [name, registryID].compactMap { $0 }, phase: try row["phase"].optionalString(),
      design: try row["design"].strings())
  }
}

extension Claims.Cohort {
  fileprivate init(gold row: JSONNode) throws(JSONPathError) {
    try row.requireKeys(["size", "printed", "approximate", "role", "trial", "parent"])
    _ = try row["printed"].string()
    _ = try row["approximate"].bool()
    let trial = try row["trial"].optionalString()
    self.init(
      size: try row["size"].int(), role: try row["role"].choice(), trial: [trial].compactMap { $0 },
      parent: try row["parent"].optionalInt())
  }
}

extension Claims.Statistic {
  /// `P5Y` as a record tells it, `P60M`; other durations as they are.
  private static func inMonths(_ duration: String) -> String {
    guard duration.hasPrefix("P"), duration.hasSuffix("Y"), let years = Int(duration.dropFirst().dropLast())
    else { return duration }
    return "P\(years * 12)M"
  }

  fileprivate init(gold row: JSONNode) throws(JSONPathError) {
    try row.requireKeys([
      "endpoint", "statistic", "value", "printed", "unit", "bound", "not_reached", "timepoint", "count",
      "denominator", "arm", "comparator", "trial", "confidence_interval", "p_value",
    ])
    _ = try row["bound"].optionalChoice(Bound.self)
    _ = try row["count"].optionalInt()
    _ = try row["printed"].optionalString()
    _ = try row["comparator"].optionalString()
    let trial = try row["trial"].optionalString()
    self.init(
      endpoint: try row["endpoint"].optionalString(), endpointPrinted: nil,
      statistic: try row["statistic"].choice(),
      value: try row["value"].optionalDecimal(), unit: try row["unit"].optionalString(),
      notReached: try row["not_reached"].bool(),
      timepoint: try row["timepoint"].optionalString().map { Self.inMonths($0) },
      denominator: try row["denominator"].optionalInt(), arm: try row["arm"].optionalString(),
      trial: [trial].compactMap { $0 },
      interval: try row["confidence_interval"].optional { (node) throws(JSONPathError) in
        try node.requireKeys(["level", "low", "high"])
        return Claims.Interval(
          level: try node["level"].optionalDecimal(), low: try node["low"].optionalDecimal(),
          high: try node["high"].optionalDecimal())
      },
      pValue: try row["p_value"].optional { (node) throws(JSONPathError) in
        try node.requireKeys(["relation", "value"])
        return Claims.Probability(
          relation: try node["relation"].choice(), value: try node["value"].decimal())
      })
  }
}
