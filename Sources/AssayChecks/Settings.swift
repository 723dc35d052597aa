import AssayNumbers
import AssayRecord

extension Result {
  /// Whether both rows speak of the same patients at the same time by the same assessor, whatever their
  /// endpoints.
  func sharesSetting(with other: Result) -> Bool { [self].sharesSetting(0, with: other) }

  /// Who judged, and how, as a set of flags: rows that differ here may both be right.
  var assessment: Int { Result.assessment(qualifiers) }

  /// What these words say of who judged, and how.
  static func assessment(_ qualifiers: [String]) -> Int {
    if qualifiers.isEmpty { return 0 }
    var flags = 0
    for (bit, words) in assessmentWords.enumerated() where qualifiers.contains(where: words.contains) {
      flags |= 1 << bit
    }
    return flags
  }

  /// Whether one row is of the investigators and the other of central review.
  func isOfOtherAssessor(than other: Result) -> Bool {
    if qualifiers.isEmpty || other.qualifiers.isEmpty { return false }
    return isQualified("investigator") && other.isQualified("central_review")
      || isQualified("central_review") && other.isQualified("investigator")
  }

  private static let assessmentWords: [[String]] = [
    ["investigator"], ["central_review"], ["confirmed"], ["unconfirmed"], ["interim", "data_cutoff"],
    ["evaluable"], ["adjusted"], ["kaplan_meier", "estimated"],
  ]

  /// A share in percent, counted or estimated.
  @inline(__always) var isRate: Bool {
    value != nil && unit == "%" && (statistic == .proportion || statistic == .eventFreeRate)
  }

  /// Whether `name` is the treatment's name, whatever its case.
  func isOfArm(_ name: String?) -> Bool {
    guard let arm, let name else { return false }
    if arm == name { return true }
    // What is ASCII needs no new strings, and keeps its length.
    var isPlain = true
    for byte in arm.utf8 where byte >= 0x80 { isPlain = false }
    for byte in name.utf8 where byte >= 0x80 { isPlain = false }
    if !isPlain { return arm.lowercased() == name.lowercased() }
    func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    return arm.utf8.elementsEqual(name.utf8) { folded($0) == folded($1) }
  }
}

/// What is asked of many rows: it looks at their fields where they lie, since a row of strings is dear to copy.
extension [Result] {
  /// Whether row `index` is a share in percent, counted or estimated.
  func isRate(_ index: Int) -> Bool {
    self[index].value != nil && self[index].unit == "%"
      && (self[index].statistic == .proportion || self[index].statistic == .eventFreeRate)
  }

  /// Whether row `index` is a share in percent, counted.
  func isShare(_ index: Int) -> Bool {
    self[index].statistic == .proportion && self[index].value != nil && self[index].unit == "%"
  }

  /// Whether row `index` is a ratio of two arms.
  func isRatio(_ index: Int) -> Bool { self[index].statistic.isRatio }

  /// Whether row `index` speaks of the same patients as `other` at the same time by the same assessor, whatever their endpoints.
  func sharesSetting(_ index: Int, with other: Result) -> Bool {
    self[index].trial == other.trial && self[index].arm == other.arm && self[index].cohort == other.cohort
      && self[index].population == other.population && self[index].timepoint == other.timepoint
      && Result.assessment(self[index].qualifiers) == other.assessment
  }

  /// Whether both rows, of one endpoint, say the same.
  func repeats(_ index: Int, _ other: Int) -> Bool {
    self[index].statistic == self[other].statistic && self[index].value == self[other].value
      && self[index].trial == self[other].trial && self[index].arm == self[other].arm
      && self[index].cohort == self[other].cohort && self[index].population == self[other].population
      && self[index].timepoint == self[other].timepoint && self[index].comparator == self[other].comparator
      && self[index].confidenceInterval == self[other].confidenceInterval
      && Result.assessment(self[index].qualifiers) == Result.assessment(self[other].qualifiers)
  }
}

extension IndexedRecord {
  /// The one rate of `endpoint` in the setting of `result`; nil where there is none or where two values
  /// stand.
  func rate(_ endpoint: String, inSettingOf result: Result) -> Result? {
    var found: Int?
    for index in rows(of: endpoint) {
      guard results.isRate(index), results.sharesSetting(index, with: result) else { continue }
      if let found, results[found].value != results[index].value { return nil }
      if found == nil { found = index }
    }
    guard let found else { return nil }
    return results[found]
  }

  /// Whether it is known of which patients `result` speaks.
  ///
  /// A row without cohort and arm, in a notice of several groups, may be of any of them.
  @inline(__always) func isSettingKnown(_ result: Result) -> Bool {
    if result.cohort != nil || result.arm != nil { return true }
    if result.trial == nil && trials.count > 1 { return false }
    return groupCount(of: result.trial) < 2
  }

  /// Whether an earlier row says the same as row `index`, so that a check would be given twice; also where the
  /// rows of the endpoint are too many to be compared.
  func repeatsEarlierRow(_ index: Int) -> Bool {
    for earlier in rows(of: results[index].endpoint) {
      if earlier == index { return false }
      if results.repeats(earlier, index) { return true }
    }
    return true
  }

  /// Whether the indication is a blood cancer, where responses have more grades than complete and partial.
  var hasGradedResponses: Bool {
    guard let indication = notice.indication else { return true }
    let bytes = indication.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return bytes.indices.contains { start in
      IndexedRecord.bloodCancers.contains { bytes[start...].starts(with: $0) }
    }
  }

  private static let bloodCancers: [[UInt8]] = [
    "myeloma", "leukemia", "leukaemia", "lymphoma", "amyloidosis", "macroglobulin", "myelodysplastic",
    "myelofibrosis", "mastocytosis", "graft", "hematolog", "haematolog", "histiocyt", "polycythemia",
    "plasma cell",
  ].map { Array($0.utf8) }
}

/// An ISO 8601 duration of one unit, as far as checks need it.
struct Duration: Equatable {
  /// How many of the unit.
  var amount: Int
  /// `M`, `W`, `D` or `Y`.
  var unit: Character

  /// Reads `P12M`, `P6W`, `P90D`, `P1Y`; nil for anything else.
  init?(_ text: String?) {
    guard let text, text.hasPrefix("P"), let unit = text.last, "YMWD".contains(unit),
      let amount = Int(text.dropFirst().dropLast()), amount > 0, amount < 100_000
    else { return nil }
    self.amount = amount
    self.unit = unit
  }

  /// Its length in days, a month being a twelfth of 365.25 days.
  var days: Double {
    switch unit {
    case "Y": return Double(amount) * 365.25
    case "M": return Double(amount) * 365.25 / 12
    case "W": return Double(amount) * 7
    default: return Double(amount)
    }
  }

  /// `12 months`.
  var words: String {
    let noun: String
    switch unit {
    case "Y": noun = "year"
    case "M": noun = "month"
    case "W": noun = "week"
    default: noun = "day"
    }
    return "\(amount) \(noun)\(amount == 1 ? "" : "s")"
  }
}
