import AssayNumbers
import AssayRecord

func slice(_ text: String) -> UTF8Slice { Array(text.utf8)[...] }

func span(_ quote: String, at start: Int) -> Evidence {
  let length = quote.unicodeScalars.count
  return Evidence(
    start: start, end: start + length, quote: slice(quote), sourceStart: start,
    sourceEnd: start + quote.utf8.count)
}

let sampleID = String(repeating: "0123456789abcdef", count: 4)

/// A record with every row type, every optional value once present and once absent.
func fullRecord() -> Record {
  var record = emptyRecord()
  record.source.mediaType = "text/html"
  record.source.charset = "utf-8"
  record.source.title = "Approval of “X” \\ \"Y\""
  record.source.published = "2025-06-11"
  record.source.site = "Example"
  record.source.language = "en"
  record.source.undecodable = 2
  record.text = slice("The clean\ntext\u{2028}\u{7F}\u{1}.")
  record.notice.kind = .approval
  record.notice.agency = "FDA"
  record.notice.pathway = .accelerated
  record.notice.decisionDate = "2025-06-11"
  record.notice.designations = ["priority_review", "orphan_drug"]
  record.notice.indication = "adult patients with ROS1-positive disease"
  record.notice.evidence = [span("FDA", at: 3), span("“adult”", at: 12)]
  record.notice.derived = [Derivation(field: "decision_date", operands: ["d1"], how: "today is the dateline")]
  record.drugs = [
    Drug(
      name: "taletrectinib", brand: "Ibtrozi", sponsor: "Nuvation Bio", drugClass: "kinase inhibitor",
      role: .approved, evidence: [span("taletrectinib", at: 40)]),
    Drug(name: nil, brand: nil, sponsor: nil, drugClass: nil, role: .mentioned, evidence: []),
  ]
  record.trials = [
    Trial(
      id: "t1", name: "TRUST-I", registryID: "NCT04395677", phase: "2", phasePrinted: "IIb",
      design: ["multicenter", "single_arm"], evidence: [span("TRUST-I", at: 60)]),
    Trial(id: "t2", name: nil, registryID: nil, phase: nil, phasePrinted: nil, design: [], evidence: []),
  ]
  record.cohorts = [
    Cohort(
      id: "c1", size: 157, printed: "157", approximate: false, label: "patients", role: .total, trial: "t1",
      parent: nil, partition: nil, evidence: [span("157", at: 70)]),
    Cohort(
      id: "c2", size: 103, printed: "103", approximate: true, label: nil, role: .subgroup, trial: nil,
      parent: "c1", partition: "a", evidence: []),
  ]
  record.cohorts[1].arm = "taletrectinib"
  record.counts = [
    Count(value: 226_650, printed: "226,650", label: "new cases", evidence: [span("226,650", at: 90)])
  ]
  record.results = [fullResult(), Result(id: "r2", statistic: .median)]
  record.results[1].notReached = true
  record.percentages = [
    Percentage(
      value: Decimal(mantissa: 900, scale: 1), printed: "90.0", bound: .greaterOrEqual, role: .result,
      result: "r1", evidence: [span("90.0%", at: 120)]),
    Percentage(
      value: Decimal(mantissa: -24, scale: 1), printed: "−2.4", bound: nil, role: .epidemiology, result: nil,
      evidence: []),
  ]
  record.dates = [
    CalendarDate(
      value: "2025-06", printed: "June 2025", role: .dataCutoff, evidence: [span("June 2025", at: 150)]),
    CalendarDate(value: nil, printed: "June 31, 2025", role: .other, evidence: []),
  ]
  record.doses = [
    Dose(
      amount: Decimal(600), unit: "mg", printed: "600", drug: "taletrectinib", route: "oral", interval: "P1D",
      conditions: ["without food two hours before and after"], evidence: [span("600 mg", at: 170)]),
    Dose(
      amount: Decimal(mantissa: 25, scale: 1), unit: "mg/kg", printed: "2.5", drug: nil, route: nil,
      interval: nil, conditions: [], evidence: []),
  ]
  record.checks = Verdict.allCases.enumerated().map { index, verdict in
    Check(
      id: "k\(index + 1)", code: "A101", check: "cohorts-do-not-add-up", verdict: verdict,
      statement: "103 + 54 = 157", detail: "The parts are the whole.", inputs: ["c1", "c2"],
      evidence: [span("157", at: 70)])
  }
  return record
}

func fullResult() -> Result {
  var result = Result(id: "r1", statistic: .proportion)
  result.endpoint = "ORR"
  result.endpointPrinted = "overall response rate"
  result.value = Decimal(mantissa: 900, scale: 1)
  result.unit = "%"
  result.printed = "90.0"
  result.bound = .greater
  result.timepoint = "P12M"
  result.count = 93
  result.denominator = 103
  result.cohort = "c2"
  result.population = "responders"
  result.arm = "taletrectinib"
  result.comparator = "placebo"
  result.trial = "t1"
  result.confidenceInterval = ConfidenceInterval(
    level: Decimal(95), low: Decimal(83), high: nil, lowPrinted: "83", highPrinted: "NE")
  result.pValue = PValue(
    relation: .less, value: Decimal(mantissa: 1, scale: 3), printed: "0.001", sided: 2)
  result.qualifiers = ["kaplan_meier"]
  result.deviation = Deviation(
    kind: .standardError, value: Decimal(mantissa: 29, scale: 1), printed: "2.9")
  result.evidence = [span("90.0%", at: 120)]
  result.derived = [
    Derivation(
      field: "count", operands: ["r1.value", "c2.size"], how: "the only whole number that is 90 % of 103")
  ]
  return result
}

func emptyRecord() -> Record {
  Record(id: sampleID, source: SourceDescription(uri: "notices/a.txt", byteLength: 0))
}

func failedRecord() -> Record {
  Record(
    id: sampleID, source: SourceDescription(uri: "notices/b.html", byteLength: 3),
    error: Failure(code: "E203", message: "notices/b.html: not a \"text\"", stage: "source"))
}
