import AssayNumbers

extension Record {
  /// Reads a record back from its JSON; throws `JSONError` where the bytes are no JSON and `JSONPathError` where a key
  /// is missing, unknown, or holds something else.
  ///
  /// What was written is read back equal. One thing is not in the JSON: the decimals of a number in normal form. They are
  /// taken from `printed` where it has digits (`90.0`, `0·760`, `−1.80`), and are the fewest possible where it is words.
  public init(json bytes: some Sequence<UInt8>) throws {
    try self.init(json: JSONNode(JSONValue(parsing: bytes)))
  }

  /// Reads a record from a tree.
  public init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.record)
    let version = try node["schema_version"].string()
    guard version == Record.schemaVersion else {
      throw try node["schema_version"].error(expected: "\"\(Record.schemaVersion)\"", found: "\"\(version)\"")
    }
    self.init(
      id: try node["id"].string(), source: try SourceDescription(json: node["source"]),
      error: try node["error"].optional(Failure.init(json:)))
    let status = error == nil ? "ok" : "error"
    guard try node["status"].string() == status else {
      throw try node["status"].error(expected: "\"\(status)\", as \"error\" says")
    }
    text = try node["text"].optionalString().map { Array($0.utf8)[...] }
    notice = try Notice(json: node["notice"])
    drugs = try node["drugs"].array(Drug.init(json:))
    trials = try node["trials"].array(Trial.init(json:))
    cohorts = try node["cohorts"].array(Cohort.init(json:))
    counts = try node["counts"].array(Count.init(json:))
    results = try node["results"].array(Result.init(json:))
    percentages = try node["percentages"].array(Percentage.init(json:))
    dates = try node["dates"].array(CalendarDate.init(json:))
    doses = try node["doses"].array(Dose.init(json:))
    checks = try node["checks"].array(Check.init(json:))
    guard try Summary(json: node["summary"]) == summary else {
      throw try node["summary"].error(expected: "the counts of the verdicts in \"checks\"")
    }
  }
}

/// The keys of each object, for refusing unknown ones.
private enum RecordKeys {
  static let record: Set<String> = [
    "schema_version", "id", "status", "error", "source", "text", "notice", "drugs", "trials", "cohorts",
    "counts", "results", "percentages", "dates", "doses", "checks", "summary",
  ]
  static let failure: Set<String> = ["code", "message", "stage"]
  static let source: Set<String> = [
    "uri", "media_type", "charset", "byte_length", "title", "published", "site", "language", "undecodable",
    "fetched",
  ]
  static let summary: Set<String> = ["consistent", "inconsistent", "explained", "untestable"]
  static let evidence: Set<String> = ["start", "end", "quote", "source_start", "source_end"]
  static let derivation: Set<String> = ["field", "operands", "how"]
  static let notice: Set<String> = [
    "kind", "agency", "pathway", "decision_date", "designations", "indication", "evidence", "derived",
  ]
  static let drug: Set<String> = ["name", "brand", "sponsor", "class", "role", "evidence", "derived"]
  static let trial: Set<String> = [
    "id", "name", "registry_id", "phase", "design", "evidence", "phase_printed", "derived",
  ]
  static let cohort: Set<String> = [
    "id", "size", "printed", "approximate", "label", "role", "trial", "parent", "evidence", "partition",
    "arm", "derived",
  ]
  static let count: Set<String> = ["value", "printed", "label", "evidence", "derived"]
  static let result: Set<String> = [
    "id", "endpoint", "endpoint_printed", "statistic", "value", "unit", "printed", "bound", "not_reached",
    "timepoint", "count", "denominator", "cohort", "arm", "comparator", "trial", "confidence_interval",
    "p_value", "evidence", "population", "qualifiers", "deviation", "derived",
  ]
  static let interval: Set<String> = ["level", "low", "high", "low_printed", "high_printed"]
  static let deviation: Set<String> = ["kind", "value", "printed"]
  static let pValue: Set<String> = ["relation", "value", "printed", "sided"]
  static let percentage: Set<String> = ["value", "printed", "bound", "role", "result", "evidence", "derived"]
  static let date: Set<String> = ["value", "printed", "role", "evidence", "derived"]
  static let dose: Set<String> = [
    "amount", "unit", "printed", "drug", "route", "interval", "conditions", "evidence", "derived",
  ]
  static let check: Set<String> = [
    "id", "code", "check", "verdict", "statement", "detail", "inputs", "evidence",
  ]
}

extension JSONNode {
  fileprivate func evidence() throws(JSONPathError) -> [Evidence] {
    try self["evidence"].array(Evidence.init(json:))
  }

  fileprivate func derived() throws(JSONPathError) -> [Derivation] {
    try self["derived"].array(Derivation.init(json:))
  }

  /// The number, with as many decimals as `printed` has where that is the same number.
  fileprivate func decimal(printed: String?) throws(JSONPathError) -> Decimal {
    let value = try decimal()
    return printed.flatMap { value.withDecimals(of: $0) } ?? value.normalized
  }

  fileprivate func optionalDecimal(printed: String?) throws(JSONPathError) -> Decimal? {
    guard !isNull, value.decimal != nil else { return try optionalDecimal() }
    return try decimal(printed: printed)
  }
}

extension Failure {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.failure)
    self.init(
      code: try node["code"].string(), message: try node["message"].string(),
      stage: try node["stage"].string())
  }
}

extension SourceDescription {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.source)
    self.init(uri: try node["uri"].string(), byteLength: try node["byte_length"].int())
    mediaType = try node["media_type"].optionalString()
    charset = try node["charset"].optionalString()
    title = try node["title"].optionalString()
    published = try node["published"].optionalString()
    site = try node["site"].optionalString()
    language = try node["language"].optionalString()
    undecodable = try node["undecodable"].int()
    fetched = try node.later("fetched").optionalString()
  }
}

extension Summary {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.summary)
    self.init()
    consistent = try node["consistent"].int()
    inconsistent = try node["inconsistent"].int()
    explained = try node["explained"].int()
    untestable = try node["untestable"].int()
  }
}

extension Evidence {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.evidence)
    self.init(
      start: try node["start"].int(), end: try node["end"].int(),
      quote: Array(try node["quote"].string().utf8)[...], sourceStart: try node["source_start"].int(),
      sourceEnd: try node["source_end"].int())
  }
}

extension Derivation {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.derivation)
    self.init(
      field: try node["field"].string(), operands: try node["operands"].strings(),
      how: try node["how"].string())
  }
}

extension Notice {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.notice)
    self.init()
    kind = try node["kind"].choice()
    agency = try node["agency"].optionalString()
    pathway = try node["pathway"].optionalChoice()
    decisionDate = try node["decision_date"].optionalString()
    designations = try node["designations"].strings()
    indication = try node["indication"].optionalString()
    evidence = try node.evidence()
    derived = try node.derived()
  }
}

extension Drug {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.drug)
    self.init(
      name: try node["name"].optionalString(), brand: try node["brand"].optionalString(),
      sponsor: try node["sponsor"].optionalString(), drugClass: try node["class"].optionalString(),
      role: try node["role"].choice(), evidence: try node.evidence())
    derived = try node.derived()
  }
}

extension Trial {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.trial)
    self.init(
      id: try node["id"].string(), name: try node["name"].optionalString(),
      registryID: try node["registry_id"].optionalString(), phase: try node["phase"].optionalString(),
      phasePrinted: try node["phase_printed"].optionalString(), design: try node["design"].strings(),
      evidence: try node.evidence())
    derived = try node.derived()
  }
}

extension Cohort {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.cohort)
    self.init(
      id: try node["id"].string(), size: try node["size"].int(), printed: try node["printed"].string(),
      approximate: try node["approximate"].bool(), label: try node["label"].optionalString(),
      role: try node["role"].choice(), trial: try node["trial"].optionalString(),
      parent: try node["parent"].optionalString(), partition: try node["partition"].optionalString(),
      evidence: try node.evidence())
    arm = try node.later("arm").optionalString()
    derived = try node.derived()
  }
}

extension Count {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.count)
    self.init(
      value: try node["value"].int(), printed: try node["printed"].string(),
      label: try node["label"].optionalString(), evidence: try node.evidence())
    derived = try node.derived()
  }
}

extension Result {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.result)
    self.init(id: try node["id"].string(), statistic: try node["statistic"].choice())
    endpoint = try node["endpoint"].optionalString()
    endpointPrinted = try node["endpoint_printed"].optionalString()
    printed = try node["printed"].optionalString()
    value = try node["value"].optionalDecimal(printed: printed)
    unit = try node["unit"].optionalString()
    bound = try node["bound"].optionalChoice()
    notReached = try node["not_reached"].bool()
    timepoint = try node["timepoint"].optionalString()
    count = try node["count"].optionalInt()
    denominator = try node["denominator"].optionalInt()
    cohort = try node["cohort"].optionalString()
    arm = try node["arm"].optionalString()
    comparator = try node["comparator"].optionalString()
    trial = try node["trial"].optionalString()
    confidenceInterval = try node["confidence_interval"].optional(ConfidenceInterval.init(json:))
    pValue = try node["p_value"].optional(PValue.init(json:))
    evidence = try node.evidence()
    population = try node["population"].optionalString()
    qualifiers = try node["qualifiers"].strings()
    deviation = try node.later("deviation").optional(Deviation.init(json:))
    derived = try node.derived()
  }
}

extension ConfidenceInterval {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.interval)
    let lowPrinted = try node["low_printed"].string()
    let highPrinted = try node["high_printed"].string()
    self.init(
      level: try node["level"].optionalDecimal(printed: nil),
      low: try node["low"].optionalDecimal(printed: lowPrinted),
      high: try node["high"].optionalDecimal(printed: highPrinted), lowPrinted: lowPrinted,
      highPrinted: highPrinted)
  }
}

extension Deviation {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.deviation)
    let printed = try node["printed"].string()
    self.init(
      kind: try node["kind"].optionalChoice(), value: try node["value"].decimal(printed: printed),
      printed: printed)
  }
}

extension PValue {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.pValue)
    let printed = try node["printed"].string()
    self.init(
      relation: try node["relation"].choice(), value: try node["value"].decimal(printed: printed),
      printed: printed, sided: try node["sided"].optionalInt())
  }
}

extension Percentage {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.percentage)
    let printed = try node["printed"].string()
    self.init(
      value: try node["value"].decimal(printed: printed), printed: printed,
      bound: try node["bound"].optionalChoice(), role: try node["role"].choice(),
      result: try node["result"].optionalString(), evidence: try node.evidence())
    derived = try node.derived()
  }
}

extension CalendarDate {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.date)
    self.init(
      value: try node["value"].optionalString(), printed: try node["printed"].string(),
      role: try node["role"].choice(), evidence: try node.evidence())
    derived = try node.derived()
  }
}

extension Dose {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.dose)
    let printed = try node["printed"].string()
    self.init(
      amount: try node["amount"].decimal(printed: printed), unit: try node["unit"].string(), printed: printed,
      drug: try node["drug"].optionalString(), route: try node["route"].optionalString(),
      interval: try node["interval"].optionalString(), conditions: try node["conditions"].strings(),
      evidence: try node.evidence())
    derived = try node.derived()
  }
}

extension Check {
  init(json node: JSONNode) throws(JSONPathError) {
    try node.checkKeys(RecordKeys.check)
    self.init(
      id: try node["id"].string(), code: try node["code"].string(), check: try node["check"].string(),
      verdict: try node["verdict"].choice(), statement: try node["statement"].string(),
      detail: try node["detail"].string(), inputs: try node["inputs"].strings(),
      evidence: try node.evidence())
  }
}

extension Decimal {
  /// The same value with as many decimals as `printed` shows, whatever signs and marks it is printed with (`−1.80`, `0·760`,
  /// `12,50`); nil where its digits are another number.
  fileprivate func withDecimals(of printed: String) -> Decimal? {
    var digits: [UInt8] = []
    var decimals = 0
    for scalar in printed.unicodeScalars {
      if let digit = UInt8(exactly: scalar.value), (0x30...0x39).contains(digit) {
        digits.append(digit)
        decimals += 1
      } else {
        decimals = 0
      }
    }
    // A mark with nothing before it is a sign, or a word such as "about".
    for scale in [decimals, 0] where scale <= digits.count && scale <= 18 {
      guard var exact = Decimal(parsing: digits) else { return nil }
      exact.scale = scale == digits.count && !hasLeadingMark(printed) ? 0 : scale
      if mantissa < 0 { exact.mantissa = -exact.mantissa }
      if exact.hasSameValue(as: self) { return exact }
    }
    return nil
  }

  /// Whether `printed` is a fraction without a whole part: `.05`.
  private func hasLeadingMark(_ printed: String) -> Bool {
    guard let first = printed.unicodeScalars.first else { return false }
    return first == "." || first == "·"
  }
}
