import AssayNumbers
import AssayRecord
import AssayScoring
import Testing

@Suite struct ScoringTests {
  func score(_ gold: [UInt8], _ record: Record) throws -> NoticeScore {
    NoticeScore(slug: "trust", gold: try Gold(json: gold), record: record)
  }

  func changed(_ change: (inout Record) -> Void) -> Record {
    var record = rightRecord()
    change(&record)
    return record
  }

  @Test func theRightRecordHasNoFault() throws {
    let notice = try score(goldJSON(), rightRecord())
    #expect(notice.details() == "")
    #expect(notice.faults == 0)
    let full = CorpusScore(notices: [notice])
    let empty: Set<ScoredField> = [.pathway, .median, .ratio, .difference]
    for field in ScoredField.allCases {
      #expect(
        full[field].f1 == (empty.contains(field) ? nil : Decimal(mantissa: 10_000, scale: 4)), "\(field)")
    }
  }

  @Test func anEmptyRecordLacksEverything() throws {
    let notice = try score(goldJSON(), emptyRecord())
    for field in ScoredField.allCases where field != .checks {
      #expect(notice[field].right == 0, "\(field)")
    }
    // No check says that figures are wrong, and gold wants none.
    #expect(notice[.checks].tally == Tally(right: 1, missing: 1, extra: 0))
    #expect(
      notice[.kind].near.map { $0.differences.map(\.description) } == [
        [#"value (gold "approval", got "none")"#]
      ])
  }

  typealias Change = @Sendable (inout Record) -> Void

  /// A change to the right record, and the whole list of faults that it must bring.
  static let faults: [(Change, [ScoredField], String)] = [
    (
      { $0.notice.agency = "EC" }, [.agency],
      """
        agency
          ~ near    FDA
                    differs in value (gold "FDA", got "EC")
      """
    ),
    (
      { $0.notice.pathway = .accelerated }, [.pathway],
      """
        pathway
          + extra   accelerated
      """
    ),
    (
      { $0.notice.designations = ["priority_review", "fast_track"] }, [.designations],
      """
        designations
          + extra   fast_track
      """
    ),
    (
      { $0.notice.indication = "adult patients" }, [.indication],
      """
        indication
          ~ near    adult patients with ROS1-positive disease
                    differs in value (gold "adult patients with ROS1-positive disease", got "adult patients")
      """
    ),
    (
      { $0.drugs[0].role = .mentioned }, [.drug, .drugsAll],
      """
        drug
          - missing taletrectinib|Ibtrozi
        drugs_all
          ~ near    taletrectinib|Ibtrozi role=approved
                    differs in role (gold "approved", got "mentioned")
      """
    ),
    (
      { $0.drugs[0].sponsor = nil }, [.sponsor],
      """
        sponsor
          - missing Nuvation Bio drug=taletrectinib|Ibtrozi
      """
    ),
    (
      { $0.cohorts[1].parent = nil }, [.cohortLink],
      """
        cohort_link
          ~ near    103 role=subgroup trial=TRUST-I parent=157
                    differs in parent (gold "157", got nothing)  @300 "103 patients"
      """
    ),
    (
      { $0.cohorts[1].size = 104 }, [.cohortSize, .cohortLink],
      """
        cohort_size
          - missing 103
          + extra   104  @300 "103 patients"
        cohort_link
          - missing 103 role=subgroup trial=TRUST-I parent=157
          + extra   104 role=subgroup trial=TRUST-I parent=157  @300 "103 patients"
      """
    ),
    (
      { $0.percentages[0].role = .adverseEvent }, [.percentages],
      """
        percentages
          ~ near    90 % result
                    differs in role (gold "result", got "adverse_event")  @311 "90%"
      """
    ),
    (
      { $0.percentages += $0.percentages }, [.percentages, .percentageValues],
      """
        percentages
          + extra   90 % result  @311 "90%"
        percentage_values
          + extra   90 %  @311 "90%"
      """
    ),
    (
      { $0.doses[0].interval = "PT12H" }, [.doses],
      """
        doses
          ~ near    600 mg oral interval=P1D
                    differs in interval (gold "P1D", got "PT12H")
      """
    ),
    (
      { $0.doses[0].unit = "MG" }, [.doses],
      """
        doses
          ~ near    600 mg oral interval=P1D
                    differs in unit (gold "mg", got "MG")
      """
    ),
    (
      {
        $0.results[0].denominator = 54
        $0.results[0].trial = nil
      }, [.linked, .results],
      """
        linked
          ~ near    ORR 90 % n=103 interval=83 to 95 level=95
                    differs in n (gold "103", got "54")  @311 "90%"
        results
          ~ near    ORR proportion 90 % n=103 trial=TRUST-I interval=83 to 95 level=95
                    differs in n (gold "103", got "54"), trial (gold "TRUST-I", got nothing)  @311 "90%"
      """
    ),
    (
      { $0.results[0].timepoint = "P12M" }, [.results],
      """
        results
          ~ near    ORR proportion 90 % n=103 trial=TRUST-I interval=83 to 95 level=95
                    differs in timepoint (gold nothing, got "P12M")  @311 "90%"
      """
    ),
    (
      { $0.results[0].confidenceInterval = nil }, [.interval, .linked, .results],
      """
        interval
          - missing low=83 high=95
        linked
          ~ near    ORR 90 % n=103 interval=83 to 95 level=95
                    differs in interval (gold "83 to 95", got nothing), level (gold "95", got nothing)  @311 "90%"
        results
          ~ near    ORR proportion 90 % n=103 trial=TRUST-I interval=83 to 95 level=95
                    differs in interval (gold "83 to 95", got nothing), level (gold "95", got nothing)  @311 "90%"
      """
    ),
    (
      { $0.results[0].endpoint = "DOR" }, [.endpointOfValue, .linked, .results],
      """
        endpoint_of_value
          ~ near    ORR 90 %
                    differs in endpoint (gold "ORR", got "DOR")  @311 "90%"
        linked
          ~ near    ORR 90 % n=103 interval=83 to 95 level=95
                    differs in endpoint (gold "ORR", got "DOR")  @311 "90%"
        results
          ~ near    ORR proportion 90 % n=103 trial=TRUST-I interval=83 to 95 level=95
                    differs in endpoint (gold "ORR", got "DOR")  @311 "90%"
      """
    ),
    (
      { $0.results[0].pValue?.relation = .equal }, [.pValue],
      """
        p_value
          ~ near    p< 0.001
                    differs in relation (gold "p<", got "p=")  @311 "90%"
      """
    ),
    (
      { $0.checks[0].verdict = .inconsistent }, [.checks],
      """
        checks
          ~ near    inconsistent=0
                    differs in inconsistent (gold "0", got "1")
          - missing 103 + 54 = 157
      """
    ),
  ]

  @Test(arguments: faults.indices)
  func eachKindOfFaultIsListed(_ index: Int) throws {
    let (change, fields, expected) = ScoringTests.faults[index]
    let notice = try score(goldJSON(), changed(change))
    let body = notice.details().split(separator: "\n").dropFirst().joined(separator: "\n")
    #expect(body == expected)
    let faulty = ScoredField.allCases.filter { notice[$0].tally.missing + notice[$0].tally.extra > 0 }
    #expect(faulty == fields)
  }

  @Test(
    arguments: [
      ("placebo", "Placebo group", true), ("the taletrectinib arm", "taletrectinib", true),
      ("drug plus chemotherapy", "chemotherapy", true), ("placebo", "taletrectinib", false),
      ("placebo", nil, false), (nil, "placebo", true), ("alpha beta", "alpha gamma beta", true),
      ("alpha beta", "beta plus alpha", true), ("alpha beta", "alpha gamma", false),
      ("alpha 100mg", "alpha 100 mg", true), ("alpha 100 mg", "alpha 200 mg", false),
      ("alpha 100 mg", "alpha", true),
    ] as [(String?, String?, Bool)])
  func armsAreComparedByTheirWords(_ gold: String?, _ got: String?, _ agree: Bool) throws {
    let json = goldJSON(results: [goldResult(arm: gold.map { "\"\($0)\"" } ?? "null")])
    let notice = try score(json, changed { $0.results[0].arm = got })
    #expect(notice[.results].right == (agree ? 1 : 0))
  }

  @Test func whatGoldLeavesOpenMayBeAnything() throws {
    let json = goldJSON(results: [goldResult(denominator: "null", trial: "null", interval: "null")])
    let notice = try score(json, rightRecord())
    #expect(notice[.results].tally == Tally(right: 1, missing: 0, extra: 0))
    #expect(notice[.interval].tally == Tally(right: 0, missing: 0, extra: 1))
  }

  @Test func aTrialIsKnownByNameOrNumber() throws {
    let notice = try score(
      goldJSON(),
      changed {
        $0.trials[0].name = nil
        $0.trials[0].registryID = "NCT04395677"
      })
    #expect(notice[.trial].right == 1)
    #expect(notice[.phase].right == 1)
    // Gold names the trial of a result by its name alone.
    #expect(notice[.results].right == 0)
  }

  @Test func asManyFactsAsPossibleArePaired() throws {
    // Gold's open row would take the only row that fits the other, were it paired first.
    let json = goldJSON(results: [
      goldResult(denominator: "null", interval: "null"), goldResult(interval: "null"),
    ])
    let record = changed { record in
      record.results.append(record.results[0])
      record.results[1].denominator = 54
    }
    #expect(try score(json, record)[.results].tally == Tally(right: 2, missing: 0, extra: 0))
  }

  @Test func statisticsAreScoredInTheirGroups() throws {
    let json = goldJSON(results: [
      goldResult(statistic: "median", value: "16.60", unit: #""mo""#),
      goldResult(statistic: "hazard_ratio", value: "0.76"),
      goldResult(statistic: "relative_reduction", value: "27"),
      goldResult(statistic: "median", value: "null"),
    ])
    let record = changed { record in
      record.results = []
      var result = Result(id: "r1", statistic: .median)
      result.value = Decimal(mantissa: 166, scale: 1)
      result.unit = "mo"
      record.results.append(result)
      result = Result(id: "r2", statistic: .oddsRatio)
      result.value = Decimal(mantissa: 76, scale: 2)
      record.results.append(result)
      result = Result(id: "r3", statistic: .relativeReduction)
      result.value = Decimal(27)
      record.results.append(result)
      result = Result(id: "r4", statistic: .median)
      result.notReached = true
      result.unit = "%"
      record.results.append(result)
    }
    let notice = try score(json, record)
    #expect(notice[.median].tally == Tally(right: 2, missing: 0, extra: 0))
    #expect(notice[.ratio].tally == Tally(right: 0, missing: 1, extra: 1))
    #expect(notice[.difference].tally == Tally(right: 1, missing: 0, extra: 0))
    #expect(notice[.proportion].tally == Tally(right: 0, missing: 0, extra: 0))
  }

  @Test(arguments: [
    (
      #""kind": "approval""#, #""kind": "yes""#,
      #"notice.kind: found "yes", expected one of "approval", "none""#
    ),
    (#""agency": "FDA", "#, "", "notice.agency: found nothing, expected the key"),
    (
      #""printed": "157", "#, #""print": "157", "#,
      "cohorts[0].print: found an unknown key, expected no such key"
    ),
  ])
  func goldErrorsNameTheKey(_ old: String, _ new: String, _ expected: String) throws {
    let json = String(decoding: goldJSON(), as: UTF8.self)
    let edited = json.split(separator: old, maxSplits: 1).joined(separator: new)
    let error = #expect(throws: JSONPathError.self) { try Gold(json: edited.utf8) }
    #expect(error?.description == expected)
  }
}

@Suite struct ScoreTableTests {
  func score() throws -> CorpusScore {
    var wrong = rightRecord()
    wrong.results[0].denominator = 54
    wrong.percentages[0].role = .market
    wrong.percentages.append(wrong.percentages[0])
    let gold = try Gold(json: goldJSON())
    return CorpusScore.score(cases: [
      ("right", gold, rightRecord()), ("wrong", gold, wrong), ("empty", gold, emptyRecord()),
    ])
  }

  @Test func sharesAreCutToFourDecimals() {
    let tally = Tally(right: 2, missing: 1, extra: 0)
    #expect(tally.precision == Decimal(mantissa: 10_000, scale: 4))
    #expect(tally.recall == Decimal(mantissa: 6_666, scale: 4))
    #expect(tally.f1 == Decimal(mantissa: 8_000, scale: 4))
    #expect(Tally().f1 == nil)
    #expect(Tally(right: 0, missing: 0, extra: 1).f1 == Decimal(mantissa: 0, scale: 4))
  }

  @Test func theTableIsAligned() throws {
    var floors = Floors()
    floors.floors = [.kind: Decimal(mantissa: 5, scale: 1), .results: Decimal(mantissa: 9, scale: 1)]
    let lines = ScoreTable(try score(), floors: floors).text().split(separator: "\n").map(String.init)
    #expect(lines[0] == "3 notices")
    #expect(lines[1] == "field               gold  found  right  precision  recall      F1        floor")
    #expect(lines[2] == "kind                   3      3      2     0.6666  0.6666  0.6666       0.5000")
    #expect(lines[4] == "pathway                0      0      0          -       -       -")
    #expect(
      lines.contains("results                3      2      1     0.5000  0.3333  0.4000  0.9000 FELL"))
    #expect(lines.count == ScoredField.allCases.count + 3)
  }

  @Test func theConfusionMatrixHasMissedAndExtra() throws {
    let score = try score()
    #expect(score.roles[gold: .result, got: .result] == 1)
    #expect(score.roles[gold: .result, got: .market] == 1)
    #expect(score.roles[gold: .result, got: nil] == 1)
    #expect(score.roles[gold: nil, got: .market] == 1)
    let lines = ScoreTable(score).confusion().split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(lines[1] == ["result", "1", ".", ".", ".", ".", ".", ".", "1", ".", "1"])
    #expect(lines[10] == ["extra", ".", ".", ".", ".", ".", ".", ".", "1", ".", "."])
  }

  @Test func theWorstComeFirst() throws {
    let score = try score()
    #expect(score.worst(5).map(\.slug) == ["empty", "wrong"])
    #expect(score.worst(1).map(\.slug) == ["empty"])
    #expect(ScoreTable(score).details().hasPrefix("wrong  5 faults\n"))
    let shown = ScoreTable(score).worst(1, fields: [.counts])
    #expect(shown == "empty  \(score.worst(1).first?.faults ?? 0) faults\n  counts\n    - missing 226650\n")
  }

  @Test func theJSONIsWellFormed() throws {
    let node = JSONNode(try JSONValue(parsing: ScoreTable(try score()).json()))
    #expect(try node["notices"].int() == 3)
    #expect(try node["fields"]["results"]["f1"].decimal() == Decimal(mantissa: 4, scale: 1))
    #expect(try node["fields"]["pathway"]["f1"].isNull)
    #expect(try node["faults"]["right"].int() == 0)
    let roles = try node["percentage_roles"].array { (row) throws(JSONPathError) in try row["count"].int() }
    #expect(roles == [1, 1, 1, 1])
  }

  @Test func floorsRiseAndNeverFall() throws {
    let score = try score()
    let json = #"{"fingerprint": "ab", "floors": {"kind": 0.5, "results": 0.9, "pathway": 0.1}}"#
    let floors = try Floors(json: json.utf8)
    #expect(
      floors.falls(of: score).map(\.description) == [
        "pathway fell to nothing to score, below its floor 0.1",
        "results fell to 0.4000, below its floor 0.9",
      ])
    let raised = floors.raised(to: score, fingerprint: "cd")
    #expect(raised.floors[.kind] == Decimal(mantissa: 6_666, scale: 4))
    #expect(raised.floors[.results] == Decimal(mantissa: 9, scale: 1))
    #expect(try Floors(json: raised.json()).falls(of: score).map(\.field) == [.pathway, .results])
    #expect(try Floors(json: raised.json()).fingerprint == "cd")
    let error = #expect(throws: JSONPathError.self) {
      try Floors(json: #"{"fingerprint": null, "floors": {"resluts": 0.9}}"#.utf8)
    }
    #expect(error?.description == "floors.resluts: found an unknown key, expected no such key")
  }

  @Test func theFingerprintSeesEveryMove() {
    func fingerprint(_ notice: String, _ gold: String) -> String {
      var fingerprint = CorpusFingerprint()
      fingerprint.add(slug: "a", notice: notice.utf8, gold: gold.utf8)
      return fingerprint.hexadecimal
    }
    #expect(fingerprint("ab", "c") == fingerprint("ab", "c"))
    #expect(fingerprint("ab", "c") != fingerprint("a", "bc"))
    #expect(fingerprint("ab", "c") != fingerprint("ab", "d"))
    #expect(fingerprint("", "").count == 16)
  }
}
