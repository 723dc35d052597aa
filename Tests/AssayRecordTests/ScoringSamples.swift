import AssayNumbers
import AssayRecord
import AssayScoring

/// The gold of a small notice, each section replaceable.
func goldJSON(
  notice: String = """
  {"kind": "approval", "agency": "FDA", "pathway": null, "decision_date": "2025-06-11",
   "designations": ["priority_review"], "indication": "adult patients with ROS1-positive disease"}
  """,
  drugs: String =
    #"[{"name": "taletrectinib", "brand": "Ibtrozi", "sponsor": "Nuvation Bio", "role": "approved"}]"#,
  trials: String =
    #"[{"name": "TRUST-I", "registry_id": "NCT04395677", "phase": "2", "design": ["single_arm"]}]"#,
  cohorts: String = """
  [{"size": 157, "printed": "157", "approximate": false, "role": "total", "trial": "TRUST-I", "parent": null},
   {"size": 103, "printed": "103", "approximate": false, "role": "subgroup", "trial": "TRUST-I", "parent": 157}]
  """,
  counts: String = #"[{"value": 226650, "printed": "226,650"}]"#,
  results: [String] = [goldResult()],
  percentages: String = #"[{"printed": "90.0", "value": 90.0, "bound": null, "role": "result"}]"#,
  dates: String = #"[{"value": "2025-06-11", "printed": "June 11, 2025", "role": "decision"}]"#,
  doses: String =
    #"[{"amount": 600, "unit": "mg", "drug": "taletrectinib", "route": "oral", "interval": "P1D"}]"#,
  checks: String = #"{"inconsistent": 0, "consistent": ["103 + 54 = 157"]}"#
) -> [UInt8] {
  Array(
    """
    {"notice": \(notice), "drugs": \(drugs), "trials": \(trials), "cohorts": \(cohorts), "counts": \(counts),
     "results": [\(results.joined(separator: ", "))], "percentages": \(percentages), "dates": \(dates),
     "doses": \(doses), "checks": \(checks)}
    """.utf8)
}

func goldResult(
  endpoint: String = #""ORR""#, statistic: String = "proportion", value: String = "90",
  unit: String = #""%""#,
  timepoint: String = "null", denominator: String = "103", arm: String = "null",
  trial: String = #""TRUST-I""#,
  interval: String = #"{"level": 95, "low": 83, "high": 95}"#,
  pValue: String = #"{"relation": "<", "value": 0.001}"#
) -> String {
  """
  {"endpoint": \(endpoint), "statistic": "\(statistic)", "value": \(value), "printed": null, "unit": \(unit),
   "bound": null, "not_reached": \(value == "null"), "timepoint": \(timepoint), "count": null,
   "denominator": \(denominator), "arm": \(arm), "comparator": null, "trial": \(trial),
   "confidence_interval": \(interval), "p_value": \(pValue)}
  """
}

/// The record that has exactly what `goldJSON()` asks for.
func rightRecord() -> Record {
  var record = emptyRecord()
  record.notice.kind = .approval
  record.notice.agency = "FDA"
  record.notice.decisionDate = "2025-06-11"
  record.notice.designations = ["priority_review"]
  record.notice.indication = "Adult  patients with\u{A0}ROS1\u{2011}positive disease."
  record.drugs = [
    Drug(
      name: "taletrectinib", brand: nil, sponsor: "Nuvation Bio", drugClass: nil, role: .approved,
      evidence: [])
  ]
  record.trials = [
    Trial(
      id: "t1", name: "TRUST-I", registryID: nil, phase: "2", phasePrinted: nil, design: ["single_arm"],
      evidence: [])
  ]
  record.cohorts = [
    Cohort(
      id: "c1", size: 157, printed: "157", approximate: false, label: nil, role: .total, trial: "t1",
      parent: nil, partition: nil, evidence: []),
    Cohort(
      id: "c2", size: 103, printed: "103", approximate: false, label: nil, role: .subgroup, trial: "t1",
      parent: "c1", partition: nil, evidence: [span("103 patients", at: 300)]),
  ]
  record.counts = [Count(value: 226_650, printed: "226,650", label: nil, evidence: [])]
  record.results = [rightResult()]
  record.percentages = [
    Percentage(
      value: Decimal(90), printed: "90", bound: nil, role: .result, result: "r1",
      evidence: [span("90%", at: 311)])
  ]
  record.dates = [
    CalendarDate(value: "2025-06-11", printed: "June 11, 2025", role: .decision, evidence: [])
  ]
  record.doses = [
    Dose(
      amount: Decimal(mantissa: 6_000, scale: 1), unit: "mg", printed: "600.0", drug: nil, route: "oral",
      interval: "P1D", conditions: [], evidence: [])
  ]
  record.checks = [
    Check(
      id: "k1", code: "A101", check: "cohorts-do-not-add-up", verdict: .consistent,
      statement: "103 + 54 = 157", detail: "", inputs: [], evidence: []),
    Check(
      id: "k2", code: "A102", check: "impossible-percentage", verdict: .consistent,
      statement: "93 / 103 = 90 %", detail: "", inputs: [], evidence: []),
  ]
  return record
}

func rightResult() -> Result {
  var result = Result(id: "r1", statistic: .proportion)
  result.endpoint = "ORR"
  result.value = Decimal(mantissa: 900, scale: 1)
  result.unit = "%"
  result.denominator = 103
  result.trial = "t1"
  result.confidenceInterval = ConfidenceInterval(
    level: Decimal(95), low: Decimal(83), high: Decimal(95), lowPrinted: "83", highPrinted: "95")
  result.pValue = PValue(
    relation: .less, value: Decimal(mantissa: 1, scale: 3), printed: "0.001", sided: nil)
  result.evidence = [span("90%", at: 311)]
  return result
}
