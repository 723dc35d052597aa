import AssayNumbers
import AssayRecord
import Testing

@Suite struct SchemaTests {
  @Test(arguments: RecordJSONTests.samples)
  func recordsAreValid(_ record: Record) throws {
    let validator = try SchemaValidator()
    #expect(validator.violations(of: try JSONValue(parsing: record.json())) == [])
  }

  @Test func everyCaseOfEveryEnumerationIsInTheSchema() throws {
    let definitions = try JSONNode(JSONValue(parsing: RecordSchema.json.utf8))["$defs"]
    func words(_ definition: String, _ key: String) throws -> [String] {
      let node = try definitions[definition]["properties"][key]["enum"]
      return try node.array { (word) throws(JSONPathError) in try word.optionalString() }.compactMap { $0 }
    }
    #expect(try words("notice", "kind") == Notice.Kind.allCases.map(\.rawValue))
    #expect(try words("notice", "pathway") == Notice.Pathway.allCases.map(\.rawValue))
    #expect(try words("drug", "role") == Drug.Role.allCases.map(\.rawValue))
    #expect(try words("cohort", "role") == Cohort.Role.allCases.map(\.rawValue))
    #expect(try words("result", "statistic") == Result.Statistic.allCases.map(\.rawValue))
    #expect(try words("percentage", "role") == Percentage.Role.allCases.map(\.rawValue))
    #expect(try words("date", "role") == CalendarDate.Role.allCases.map(\.rawValue))
    #expect(try words("check", "verdict") == Verdict.allCases.map(\.rawValue))
    let bounds = try definitions["bound"]["enum"].array { (word) throws(JSONPathError) in
      try word.optionalString()
    }
    #expect(bounds.compactMap { $0 } == Bound.allCases.map(\.rawValue))
    let choices = try definitions["result"]["properties"]["p_value"]["anyOf"].array {
      (choice) throws(JSONPathError) in choice
    }
    let relations = try #require(choices.last)["properties"]["relation"]["enum"].strings()
    #expect(relations == PValue.Relation.allCases.map(\.rawValue))
  }

  typealias Change = @Sendable (inout Record) -> Void

  static let faults: [(String, Change)] = [
    (#"id: "abc" does not match ^[0-9a-f]{64}$"#, { $0.id = "abc" }),
    (
      #"notice.decision_date: "2025-13" does not match "#
        + "^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
      { $0.notice.decisionDate = "2025-13" }
    ),
    (
      #"results[0].timepoint: "P1Y" does not match ^P([0-9]+([.][0-9]+)?[MWD]|T[0-9]+([.][0-9]+)?[HMS])$"#,
      { $0.results[0].timepoint = "P1Y" }
    ),
    (#"checks[0].code: "B1" does not match ^[ADLXE][0-9]{3}$"#, { $0.checks[0].code = "B1" }),
    (#"results[0].trial: "TRUST-I" does not match ^t[1-9][0-9]*$"#, { $0.results[0].trial = "TRUST-I" }),
    ("trials[0].phase: not one of the values of the enumeration", { $0.trials[0].phase = "II" }),
    ("cohorts[0].size: -1 is less than 0", { $0.cohorts[0].size = -1 }),
    (
      #"notice.designations[0]: "Orphan drug" does not match ^[a-z0-9]+(_[a-z0-9]+)*$"#,
      { $0.notice.designations = ["Orphan drug"] }
    ),
    (
      "results[0].p_value.sided: not one of the values of the enumeration",
      { $0.results[0].pValue?.sided = 3 }
    ),
  ]

  @Test(arguments: faults.indices)
  func faultsAreFoundAtTheirPlace(_ index: Int) throws {
    var record = fullRecord()
    SchemaTests.faults[index].1(&record)
    let violations = try SchemaValidator().violations(of: JSONValue(parsing: record.json()))
    #expect(violations.map(\.description) == [SchemaTests.faults[index].0])
  }

  @Test func missingAndUnknownKeysAreFound() throws {
    let json = String(decoding: emptyRecord().json(), as: UTF8.self)
    let changed = json.split(separator: #""kind":"none""#).joined(separator: #""kinds":"none""#)
    let violations = try SchemaValidator().violations(of: JSONValue(parsing: changed.utf8))
    #expect(
      violations.map(\.description) == [
        #"notice: the key "kind" is missing"#, #"notice: the key "kinds" is unknown"#,
      ])
  }

  @Test(arguments: [
    "2025", "2025-06", "2025-06-11", "2025-Q2",
  ])
  func datesOfEveryExactnessAreValid(_ date: String) throws {
    var record = fullRecord()
    record.dates[0].value = date
    #expect(try SchemaValidator().violations(of: JSONValue(parsing: record.json())) == [])
  }

  @Test(arguments: ["P12M", "P6W", "P90D", "PT12H", "P0.5M", "PT30M"])
  func durationsAreValid(_ duration: String) throws {
    var record = fullRecord()
    record.results[0].timepoint = duration
    #expect(try SchemaValidator().violations(of: JSONValue(parsing: record.json())) == [])
  }

  @Test func statusAndErrorAgree() throws {
    let json = String(decoding: failedRecord().json(), as: UTF8.self)
    let changed = json.split(separator: #""status":"error""#).joined(separator: #""status":"ok""#)
    #expect(try !SchemaValidator().violations(of: JSONValue(parsing: changed.utf8)).isEmpty)
  }

  @Test func aKeywordThatIsNotKnownIsRefused() {
    let error = #expect(throws: JSONPathError.self) {
      try SchemaValidator(schema: #"{"type": "object", "maxProperties": 3}"#)
    }
    #expect(
      error?.description
        == #"schema: found "maxProperties", expected a keyword that the validator knows"#)
  }
}
