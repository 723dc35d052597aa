import AssayNumbers
import AssayRecord
import Testing

@Suite struct RecordJSONTests {
  static let samples = [fullRecord(), emptyRecord(), failedRecord()]

  @Test(arguments: samples)
  func whatIsWrittenIsReadBackEqual(_ record: Record) throws {
    #expect(try Record(json: record.json()) == record)
    #expect(try Record(json: record.json(layout: .pretty)) == record)
    #expect(try Record(json: record.json()).json() == record.json())
  }

  /// A check counts the decimals that were printed, so they must come back from every way of printing a number.
  @Test(arguments: [
    ("90.0", 900, 1), ("−1.80", -180, 2), ("-1.20", -120, 2), ("0·760", 760, 3), (".05", 5, 2),
    ("1,500", 1500, 0),
    ("12,50", 1250, 2), ("24 966", 24966, 0), ("ninety", 90, 0), ("100", 100, 0),
    ("0.0", 0, 1),
  ])
  func decimalsComeBackAsPrinted(_ printed: String, _ mantissa: Int64, _ scale: Int) throws {
    var record = emptyRecord()
    var result = Result(id: "r1", statistic: .mean)
    result.printed = printed
    result.value = Decimal(mantissa: mantissa, scale: scale)
    record.results = [result]
    #expect(try Record(json: record.json()).results[0].value == result.value)
  }

  /// Records that were written before a key came are read as if it were null.
  @Test func keysThatCameLaterMayBeMissing() throws {
    var record = emptyRecord()
    record.cohorts = [
      Cohort(
        id: "c1", size: 103, printed: "103", approximate: false, label: nil, role: .total, trial: nil,
        parent: nil,
        partition: nil, evidence: [])
    ]
    record.results = [Result(id: "r1", statistic: .mean)]
    var json = String(decoding: record.json(), as: UTF8.self)
    for key in [#","fetched":null"#, #","deviation":null"#, #","arm":null"#] {
      try #require(json.contains(key))
      // A result has an arm since ever.
      let parts = json.split(separator: key, maxSplits: 1, omittingEmptySubsequences: false)
      json = parts.joined()
    }
    #expect(try Record(json: Array(json.utf8)) == record)
  }

  @Test func bothLayoutsHoldTheSame() throws {
    let record = fullRecord()
    let compact = record.json()
    #expect(!compact.contains(0x0A))
    #expect(try JSONValue(parsing: compact) == JSONValue(parsing: record.json(layout: .pretty)))
  }

  @Test func theEmptyRecordIsPinned() {
    let expected =
      #"{"schema_version":"1.0.0","id":"\#(sampleID)","status":"ok","error":null,"source":{"uri":"notices/a.txt","#
      + #""media_type":null,"charset":null,"byte_length":0,"title":null,"published":null,"site":null,"language":null,"#
      + #""undecodable":0,"fetched":null},"text":null,"notice":{"kind":"none","agency":null,"pathway":null,"decision_date":null,"#
      + #""designations":[],"indication":null,"evidence":[],"derived":[]},"drugs":[],"trials":[],"cohorts":[],"#
      + #""counts":[],"results":[],"percentages":[],"dates":[],"doses":[],"checks":[],"#
      + #""summary":{"consistent":0,"inconsistent":0,"explained":0,"untestable":0}}"#
    #expect(String(decoding: emptyRecord().json(), as: UTF8.self) == expected)
  }

  @Test func aResultIsPinned() throws {
    var record = emptyRecord()
    record.results = [fullResult()]
    let json = String(decoding: record.json(), as: UTF8.self)
    let expected =
      #""results":[{"id":"r1","endpoint":"ORR","endpoint_printed":"overall response rate","statistic":"proportion","#
      + #""value":90,"unit":"%","printed":"90.0","bound":">","not_reached":false,"timepoint":"P12M","count":93,"#
      + #""denominator":103,"cohort":"c2","arm":"taletrectinib","comparator":"placebo","trial":"t1","#
      + #""confidence_interval":{"level":95,"low":83,"high":null,"low_printed":"83","high_printed":"NE"},"#
      + #""p_value":{"relation":"<","value":0.001,"printed":"0.001","sided":2},"#
      + #""evidence":[{"start":120,"end":125,"quote":"90.0%","source_start":120,"source_end":125}],"#
      + #""population":"responders","qualifiers":["kaplan_meier"],"#
      + #""deviation":{"kind":"se","value":2.9,"printed":"2.9"},"derived":[{"field":"count","#
      + #""operands":["r1.value","c2.size"],"how":"the only whole number that is 90 % of 103"}]}],"#
    #expect(json.contains(expected))
  }

  @Test func theOrderOfTheKeysIsTheSchemas() throws {
    let schema = JSONNode(try JSONValue(parsing: RecordSchema.json.utf8))
    let record = JSONNode(try JSONValue(parsing: fullRecord().json()))
    func keys(_ node: JSONNode) throws -> [String] {
      guard case .object(let object) = node.value else { throw node.error(expected: "an object") }
      return object.members.map(\.key)
    }
    #expect(try keys(record) == keys(schema["properties"]))
    #expect(try keys(record) == schema["required"].strings())
    let definitions = [
      ("drugs", "drug"), ("trials", "trial"), ("cohorts", "cohort"), ("counts", "count"),
      ("results", "result"),
      ("percentages", "percentage"), ("dates", "date"), ("doses", "dose"), ("checks", "check"),
    ]
    for (list, definition) in definitions {
      let rows = try record[list].array { (row) throws(JSONPathError) in row }
      let row = try #require(rows.first)
      #expect(try keys(row) == keys(schema["$defs"][definition]["properties"]))
      #expect(try keys(row) == schema["$defs"][definition]["required"].strings())
    }
    for name in ["source", "notice", "summary"] {
      #expect(try keys(record[name]) == keys(schema["$defs"][name]["properties"]))
      #expect(try keys(record[name]) == schema["$defs"][name]["required"].strings())
    }
  }

  /// The JSON of the full record with one piece of text replaced.
  func edited(_ old: String, _ new: String) throws -> [UInt8] {
    let json = String(decoding: fullRecord().json(), as: UTF8.self)
    let parts = json.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count > 1, "\(old) is not in the record")
    return Array((parts[0] + new + parts[1...].joined(separator: old)).utf8)
  }

  @Test(arguments: [
    (#""agency":"FDA""#, #""agency":1"#, "notice.agency: found a number, expected a string or null"),
    (#""agency":"FDA","#, "", "notice.agency: found nothing, expected the key"),
    (#""agency""#, #""agent":null,"agency""#, "notice.agent: found an unknown key, expected no such key"),
    (
      #""kind":"approval""#, #""kind":"maybe""#,
      #"notice.kind: found "maybe", expected one of "approval", "none""#
    ),
    (
      #""low":83"#, #""low":"83""#,
      "results[0].confidence_interval.low: found a string, expected a number of at most 18 digits, or null"
    ),
    (#""size":103"#, #""size":10.5"#, "cohorts[1].size: found a number, expected a whole number"),
    (
      #""schema_version":"1.0.0""#, #""schema_version":"2.0.0""#,
      #"schema_version: found "2.0.0", expected "1.0.0""#
    ),
    (#""status":"ok""#, #""status":"error""#, #"status: found a string, expected "ok", as "error" says"#),
    (
      #""explained":1"#, #""explained":2"#,
      #"summary: found an object, expected the counts of the verdicts in "checks""#
    ),
  ])
  func errorsNameThePathOfTheKey(_ old: String, _ new: String, _ expected: String) throws {
    let json = try edited(old, new)
    let error = #expect(throws: JSONPathError.self) { try Record(json: json) }
    #expect(error?.description == expected)
  }
}
