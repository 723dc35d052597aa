import ArgumentParser
import AssayPipeline
import AssayReconcile

struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Say where several documents on one approval agree and where they do not.",
    discussion: """
      Reads records, as assay extract writes them, and reconciliations, as this
      command does with --format json; folders are read for their .jsonl files.
      Records that speak of the same approval are grouped (drug, agency,
      indication, dates) and their facts lined up (trial, endpoint, statistic,
      patients, arm, time point). Reconciling parts and then their results is the
      same as reconciling all.

      Rows: disagreement (X101), the printed values cannot both be right;
      explained, they differ for a known reason, such as other patients or central
      review; untestable; agreement; gap, one document alone says it.

      Examples:
        assay extract articles --output records
        assay reconcile records/records.jsonl
        assay reconcile records --format json > all.json
        assay reconcile all.json more.jsonl
        assay schema --of reconciliation

      Exit codes: 0 nothing disagrees; 1 something does; 2 a file or a record could
      not be read (the others are reconciled all the same).
      """)

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: ArgumentHelp("Records or reconciliations, or - for standard input.", valueName: "records"))
  var paths: [String] = []

  @Option(help: "For people (text) or for programs (json).")
  var format: OutputFormat = .text

  mutating func validate() throws {
    if paths.isEmpty { throw ValidationError("Nothing to reconcile: give records, or - for standard input.") }
  }

  func run() throws {
    var reconciler = Reconciler()
    var hasFailures = false
    func fail(_ message: String) {
      hasFailures = true
      Terminal.error("assay: " + message)
    }
    try RecordQueue.read(Inputs(paths: paths)) { uri, value in
      do {
        try reconciler.add(json: value)
      } catch let nothing as RecordOfNothing {
        fail("\(nothing)")
      } catch {
        fail("\(InputProblem.notARecord(uri, "\(error)"))")
      }
    } report: {
      fail("\($0)")
    }
    let result = reconciler.reconcile()
    switch format {
    case .text: try Terminal.write(result.text())
    case .json: try Terminal.write(result.json())
    }
    if hasFailures { throw Stop.couldNotRunSaid }
    if result.count(.disagreement) > 0 { throw Stop.findings }
  }
}
