import AssayRecord
import Glibc

/// A directory of CSV tables, one for each type of row: `drugs.csv`, `results.csv`, …
///
/// Each row begins with `record` (the record's id) and `uri`, and ends with its first evidence; between them stand the keys
/// of the record in its order. Ids such as `t1` are those of the same record. The files appear together at the end.
public final class CSVTables: RecordFile {
  /// The tables, each the name of its file without `.csv`.
  public enum Table: String, Sendable, CaseIterable {
    case notices, drugs, trials, cohorts, counts, results, percentages, dates, doses, checks
  }

  private struct Output {
    var file: AtomicFile
    var writer = CSVWriter()
  }

  private var outputs: [Output] = []

  /// Makes the directory where it is missing (its parent must be there) and opens a file for each table.
  public init(directory: String) throws(OutputError) {
    if mkdir(directory, 0o777) != 0 && errno != EEXIST {
      throw OutputError(path: directory, action: "create the directory", number: errno)
    }
    for table in Table.allCases {
      var output = Output(file: try AtomicFile(path: "\(directory)/\(table.rawValue).csv"))
      for name in ["record", "uri"] + CSVTables.columns(of: table) + CSVTables.evidenceColumns {
        output.writer.field(name)
      }
      output.writer.endRow()
      outputs.append(output)
    }
  }

  /// Adds the rows of a record to their tables.
  public func append(_ record: Record) throws(OutputError) {
    for (index, table) in Table.allCases.enumerated() {
      CSVTables.write(record, table, to: &outputs[index].writer)
      try outputs[index].file.write(outputs[index].writer.bytes)
      outputs[index].writer.removeAll()
    }
  }

  /// Makes the files appear.
  public func close() throws(OutputError) {
    for output in outputs {
      try output.file.write(output.writer.bytes)
      try output.file.prepare()
    }
    for output in outputs { try output.file.commit() }
  }

  private static let evidenceColumns = ["start", "end", "quote", "source_start", "source_end"]

  private static func columns(of table: Table) -> [String] {
    switch table {
    case .notices:
      [
        "status", "error_code", "error_message", "title", "published", "kind", "agency", "pathway",
        "decision_date", "designations", "indication",
      ]
    case .drugs: ["name", "brand", "sponsor", "class", "role"]
    case .trials: ["id", "name", "registry_id", "phase", "phase_printed", "design"]
    case .cohorts:
      ["id", "size", "printed", "approximate", "label", "role", "trial", "parent", "partition", "arm"]
    case .counts: ["value", "printed", "label"]
    case .results:
      [
        "id", "endpoint", "endpoint_printed", "statistic", "value", "unit", "printed", "bound", "not_reached",
        "timepoint", "count", "denominator", "cohort", "population", "arm", "comparator", "trial",
        "confidence_level", "confidence_low", "confidence_high", "confidence_low_printed",
        "confidence_high_printed", "p_relation", "p_value", "p_printed", "p_sided", "qualifiers",
        "deviation_kind",
        "deviation", "deviation_printed", "derived",
      ]
    case .percentages: ["value", "printed", "bound", "role", "result"]
    case .dates: ["value", "printed", "role"]
    case .doses: ["amount", "unit", "printed", "drug", "route", "interval", "conditions"]
    case .checks: ["id", "code", "check", "verdict", "statement", "detail", "inputs"]
    }
  }

  private static func write(_ record: Record, _ table: Table, to writer: inout CSVWriter) {
    func row(_ evidence: [Evidence], _ writer: inout CSVWriter, _ fields: (inout CSVWriter) -> Void) {
      writer.field(record.id)
      writer.field(record.source.uri)
      fields(&writer)
      if let first = evidence.first {
        writer.field(first.start)
        writer.field(first.end)
        writer.field(utf8: first.quote)
        writer.field(first.sourceStart)
        writer.field(first.sourceEnd)
      } else {
        for _ in evidenceColumns { writer.field(nil as String?) }
      }
      writer.endRow()
    }
    switch table {
    case .notices: row(record.notice.evidence, &writer) { record.writeNotice(to: &$0) }
    case .drugs: for drug in record.drugs { row(drug.evidence, &writer) { drug.write(to: &$0) } }
    case .trials: for trial in record.trials { row(trial.evidence, &writer) { trial.write(to: &$0) } }
    case .cohorts: for cohort in record.cohorts { row(cohort.evidence, &writer) { cohort.write(to: &$0) } }
    case .counts: for count in record.counts { row(count.evidence, &writer) { count.write(to: &$0) } }
    case .results: for result in record.results { row(result.evidence, &writer) { result.write(to: &$0) } }
    case .percentages:
      for percentage in record.percentages { row(percentage.evidence, &writer) { percentage.write(to: &$0) } }
    case .dates: for date in record.dates { row(date.evidence, &writer) { date.write(to: &$0) } }
    case .doses: for dose in record.doses { row(dose.evidence, &writer) { dose.write(to: &$0) } }
    case .checks: for check in record.checks { row(check.evidence, &writer) { check.write(to: &$0) } }
    }
  }
}
