import AssayNumbers
import AssayRecord
import Testing

@testable import AssayReconcile

/// What documents of one approval say, lined up.
@Suite struct ReconcileTests {
  private func lasting(_ uri: String, _ time: String) -> Record {
    article(uri) { record in
      let group = record.group(103, "patients new to ROS1 TKIs", trial: "TRUST-I")
      record.result("ORR", "90", in: group)
      record.result("DOR", "72", in: group) {
        $0.population = "responders"
        $0.timepoint = time
        $0.bound = nil
      }
    }
  }

  @Test func sameShareAtTwoTimesIsADisagreement() throws {
    let result = try reconcile(lasting("a.txt", "P12M"), lasting("b.txt", "P6M"))
    #expect(result.approvals.count == 1)
    #expect(result.count(.disagreement) == 1)
    let row = try #require(result.rows(.result).first { $0.verdict == .disagreement })
    #expect(row.field == "timepoint")
    #expect(row.subject == "DOR, proportion, of the responders, TRUST-I, naive, n = 103")
    #expect(
      row.detail
        == "The same 72 % is given for 12 months and for 6 months; one of the time points must be wrong.")
    #expect(row.entries.map(\.uri) == ["a.txt", "b.txt"])
    #expect(row.entries.map { String(decoding: $0.evidence[0].quote, as: UTF8.self) } == ["72", "72"])
    #expect(row.missing.isEmpty)
    #expect(result.rows(.result).contains { $0.subject.hasPrefix("ORR") && $0.verdict == .agreement })
  }

  @Test func equalTimesInOtherUnitsAgree() throws {
    let result = try reconcile(lasting("a.txt", "P12M"), lasting("b.txt", "P52W"))
    #expect(result.count(.disagreement) == 0)
    #expect(result.rows(.result).allSatisfy { $0.verdict == .agreement })
  }

  @Test func bothTimesInOneDocumentAreTwoFacts() throws {
    var both = lasting("a.txt", "P12M")
    both.results.append(both.results[1])
    both.results[2].id = "r3"
    both.results[2].timepoint = "P6M"
    both.results[2].value = Decimal(85)
    both.results[2].printed = "85"
    var other = lasting("b.txt", "P6M")
    #expect(
      try reconcile(both, other).rows(.result).contains { $0.verdict == .disagreement && $0.field == "value" }
    )
    other.results[1].value = Decimal(85)
    other.results[1].printed = "85"
    #expect(try reconcile(both, other).count(.disagreement) == 0)
  }

  @Test func otherPatientsAreNoError() throws {
    let one = article("a.txt") { record in
      record.result("ORR", "88", in: record.group(157, "patients who had never taken a ROS1 TKI"))
    }
    let pooled = article("b.txt") { record in
      record.result("ORR", "89", in: record.group(160, "pooled TKI-naive patients"))
    }
    let result = try reconcile(one, pooled)
    #expect(result.count(.disagreement) == 0)
    let cohort = try #require(result.rows(.cohort).first)
    #expect(cohort.verdict == .explained)
    #expect(cohort.detail == "Different populations: 157 and 160 patients.")
    let row = try #require(result.rows(.result).first)
    #expect(row.verdict == .explained)
    #expect(row.field == "population")
    #expect(row.detail == "Different populations: 88 % of 157 patients and 89 % of 160 patients (pooled).")
  }

  @Test func assessorsMayDiffer() throws {
    func ratio(_ uri: String, _ value: String, _ assessor: String?) -> Record {
      article(uri) { record in
        let group = record.group(300, role: .total, trial: "CABINET")
        record.result("PFS", value, .hazardRatio, in: group) { $0.qualifiers = [assessor].compactMap { $0 } }
      }
    }
    let told = try reconcile(ratio("a.txt", "0.52", "central_review"), ratio("b.txt", "0.46", "investigator"))
    #expect(told.rows(.result).map(\.verdict) == [.explained])
    #expect(told.rows(.result).map(\.field) == ["assessor"])
    let open = try reconcile(ratio("a.txt", "0.52", "central_review"), ratio("b.txt", "0.46", nil))
    #expect(open.rows(.result).map(\.verdict) == [.untestable])
    let same = try reconcile(ratio("a.txt", "0.52", nil), ratio("b.txt", "0.46", nil))
    #expect(same.rows(.result).map(\.verdict) == [.disagreement])
    #expect(same.rows(.result).map(\.field) == ["value"])
  }

  @Test(arguments: [
    ("90", "90.4", true), ("90", "89.5", true), ("90", "90.6", false), ("90.0", "90.1", true),
    ("90.0", "90.2", false), ("0.76", "0.760", true), ("90", "90", true), ("-1.8", "-1.75", true),
  ])
  func valuesAgreeWhereTheirRoundingsMeet(a: String, b: String, agrees: Bool) throws {
    func record(_ uri: String, _ value: String) -> Record {
      article(uri) { record in record.result("ORR", value, in: record.group(103, trial: "TRUST-I")) }
    }
    let rows = try reconcile(record("a.txt", a), record("b.txt", b)).rows(.result)
    #expect(rows.map(\.verdict) == [agrees ? .agreement : .disagreement])
  }

  @Test func boundsHaveTwoSides() {
    func value(_ text: String, _ bound: Bound? = nil) -> PrintedValue {
      PrintedValue(value: Decimal(parsing: text.utf8) ?? Decimal(0), bound: bound)
    }
    #expect(value("70", .greaterOrEqual).meets(value("72")) == true)
    #expect(value("72").meets(value("70", .greaterOrEqual)) == true)
    #expect(value("75", .greaterOrEqual).meets(value("72")) == false)
    #expect(value("72").meets(value("75", .greater)) == false)
    #expect(value("70", .less).meets(value("72")) == false)
    #expect(value("70", .greaterOrEqual).meets(value("60", .lessOrEqual)) == false)
    #expect(value("70", .greaterOrEqual).meets(value("80", .lessOrEqual)) == true)
    #expect(value("70", .greaterOrEqual).meets(value("60", .greaterOrEqual)) == false)
    func p(_ relation: PValue.Relation, _ text: String) -> PValue {
      PValue(relation: relation, value: Decimal(parsing: text.utf8) ?? Decimal(0), printed: text, sided: nil)
    }
    #expect(p(.less, "0.001").meets(p(.less, "0.0001")))
    #expect(p(.equal, "0.0003").meets(p(.less, "0.001")))
    #expect(!p(.equal, "0.03").meets(p(.less, "0.001")))
  }

  @Test func intervalsAreComparedToo() throws {
    func record(_ uri: String, _ high: String) -> Record {
      article(uri) { record in
        record.result("ORR", "90", in: record.group(103, trial: "TRUST-I")) {
          $0.confidenceInterval = ConfidenceInterval(
            level: Decimal(95), low: Decimal(83), high: Decimal(parsing: high.utf8), lowPrinted: "83",
            highPrinted: high)
        }
      }
    }
    #expect(
      try reconcile(record("a.txt", "95"), record("b.txt", "95.2")).rows(.result)[0].verdict == .agreement)
    let row = try reconcile(record("a.txt", "95"), record("b.txt", "98")).rows(.result)[0]
    #expect(row.verdict == .disagreement)
    #expect(row.field == "confidence_interval")
  }

  @Test func whatIsNotSaidIsNotHeldAgainst() throws {
    let full = article("a.txt") { record in
      record.result("ORR", "90", in: record.group(103, trial: "TRUST-I"))
      record.result("ORR", "85", in: record.group(54, trial: "TRUST-II"))
    }
    // Another value in a trial that is not named; and one that can only be the second of the two.
    let vague = article("b.txt") { record in record.result("ORR", "70") }
    let plain = article("c.txt") { record in record.result("ORR", "85") }
    #expect(try reconcile(full, vague).count(.disagreement) == 0)
    let rows = try reconcile(full, plain).rows(.result)
    #expect(rows.count == 2)
    #expect(
      rows.contains { $0.verdict == .agreement && $0.subject.contains("TRUST-II") && $0.entries.count == 2 })
  }

  /// Hundreds of articles say the same things; each is lined up, and one that slipped is found among them.
  @Test func manyDocumentsAreLinedUp() throws {
    var reconciler = Reconciler()
    for number in 0..<150 { try reconciler.add(lasting("\(number).txt", number == 77 ? "P6M" : "P12M")) }
    let result = reconciler.reconcile()
    #expect(result.count(.gap) == 0)
    #expect(result.count(.disagreement) == 1)
    let row = try #require(result.rows(.result).first { $0.verdict == .disagreement })
    #expect(row.entries.count == 150)
  }

  /// A trial that is neither named nor numbered is told from no other.
  @Test func namelessTrialsAreOne() throws {
    func record(_ uri: String, _ value: String) -> Record {
      article(uri) { record in
        record.trials = [
          Trial(
            id: "t1", name: nil, registryID: nil, phase: "3", phasePrinted: "III", design: [],
            evidence: span("phase III"))
        ]
        record.result("ORR", value, in: (record.group(103).cohort, "t1"))
      }
    }
    #expect(
      try reconcile(record("a.txt", "90"), record("b.txt", "90")).rows(.result).map(\.verdict) == [.agreement]
    )
    let rows = try reconcile(record("a.txt", "90"), record("b.txt", "80")).rows(.result)
    #expect(rows.map(\.verdict) == [.disagreement])
  }

  /// A size that stands in two trials is not told to be either of them.
  @Test func equalSizesOfTwoTrialsStayApart() throws {
    let both = article("a.txt") { record in
      _ = record.group(100, trial: "TRUST-I")
      _ = record.group(100, trial: "TRUST-II")
    }
    let vague = article("b.txt") { record in _ = record.group(100) }
    #expect(try reconcile(both, vague).rows(.cohort).map(\.verdict) == [.gap, .gap, .gap])
  }

  @Test func totalsOfOneTrialAreOneNumber() throws {
    func record(_ uri: String, _ size: Int, _ label: String) -> Record {
      article(uri) { record in _ = record.group(size, label, role: .total, trial: "TRUST-I") }
    }
    func verdict(_ a: Record, _ b: Record) throws -> [Reconciliation.Agreement] {
      try reconcile(a, b).rows(.cohort).map(\.verdict)
    }
    let one = record("a.txt", 521, "patients")
    #expect(try verdict(one, record("b.txt", 521, "adults")) == [.agreement])
    #expect(try verdict(one, record("b.txt", 512, "patients")) == [.disagreement])
    #expect(try verdict(one, record("b.txt", 512, "evaluable patients")) == [.explained])
  }

  @Test func gapsNameWhoIsSilent() throws {
    let result = try reconcile(lasting("a.txt", "P12M"), article("b.txt"))
    let row = try #require(result.rows(.result).first { $0.subject.hasPrefix("ORR") })
    #expect(row.verdict == .gap)
    #expect(row.missing == ["d2"])
  }

  @Test func decisionsAndDosesAreCompared() throws {
    func record(_ uri: String, _ date: String, _ amount: Int) -> Record {
      article(uri, date: date) { record in
        record.doses = [
          Dose(
            amount: Decimal(amount), unit: "mg", printed: "\(amount)", drug: "taletrectinib", route: "oral",
            interval: "P1D", conditions: [], evidence: span("\(amount) mg"))
        ]
      }
    }
    let same = try reconcile(record("a.txt", "2025-06-11", 600), record("b.txt", "2025-06", 600))
    #expect(same.count(.disagreement) == 0)
    let other = try reconcile(record("a.txt", "2025-06-11", 600), record("b.txt", "2025-06-12", 800))
    let fields = other.approvals[0].rows.filter { $0.verdict == .disagreement }.map(\.field)
    #expect(fields == ["decision_date", "amount"])
  }
}

/// Which documents speak of one approval.
@Suite struct GroupingTests {
  private func groups(_ records: [Record]) throws -> [[String]] {
    var reconciler = Reconciler()
    for record in records { try reconciler.add(record) }
    let result = reconciler.reconcile()
    return result.approvals.map { approval in
      approval.documents.compactMap { id in result.documents.first { $0.id == id }?.record.source.uri }
    }
  }

  @Test func nameOrBrandIsEnough() throws {
    #expect(
      try groups([article("a", brand: nil), article("b", drug: nil), article("c")]) == [["a", "b", "c"]])
    #expect(try groups([article("a"), article("b", drug: "repotrectinib", brand: nil)]) == [["a"], ["b"]])
    // One substance, two products.
    #expect(try groups([article("a"), article("b", brand: "Otherbrand")]) == [["a"], ["b"]])
  }

  @Test func agencyDateAndIndicationTellApart() throws {
    #expect(try groups([article("a"), article("b", agency: "EC")]) == [["a"], ["b"]])
    #expect(try groups([article("a"), article("b", date: "2024-06-11")]) == [["a"], ["b"]])
    #expect(try groups([article("a"), article("b", date: "2025-06-12")]) == [["a", "b"]])
    #expect(
      try groups([article("a"), article("b", indication: "plaque psoriasis in adults")]) == [["a"], ["b"]])
    #expect(try groups([article("a"), article("b", indication: "ROS1+ NSCLC")]) == [["a", "b"]])
  }

  @Test func vagueDocumentJoinsNoTwoGroups() throws {
    let american = article("a")
    let european = article("b", agency: "EC")
    let vague = article("c", agency: nil)
    #expect(try groups([american, vague]) == [["a", "c"]])
    #expect(try groups([american, european, vague]) == [["a"], ["b"], ["c"]])
    let undated = article("d", date: nil)
    #expect(try groups([american, article("b", date: "2020-01-01"), undated]) == [["a"], ["b"], ["d"]])
    #expect(try groups([undated, article("e", date: nil)]) == [["d", "e"]])
  }

  @Test func whatIsNoApprovalIsSaid() throws {
    var readout = article("a")
    readout.notice.kind = .none
    var nameless = article("b")
    nameless.drugs = []
    let result = try reconcile(readout, nameless, article("c"))
    #expect(result.approvals.map(\.documents) == [["d3"]])
    #expect(result.unplaced.map(\.reason) == ["announces no approval", "names no approved drug"])
  }

  @Test func failedRecordIsRefused() {
    var failed = article("a")
    failed.error = Failure(code: "E201", message: "the document is empty", stage: "source")
    var reconciler = Reconciler()
    #expect(throws: RecordOfNothing.self) { try reconciler.add(failed) }
    #expect(reconciler.count == 0)
  }
}
