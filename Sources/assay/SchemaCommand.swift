import ArgumentParser
import AssayPipeline
import AssayReconcile

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (draft 2020-12) of a record or of a reconciliation.",
    discussion: """
      Examples:
        assay schema > record.schema.json
        assay schema --of reconciliation > reconciliation.schema.json
      """)

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case record, reconciliation
  }

  @Option(help: "What assay extract writes (record), or assay reconcile (reconciliation).")
  var of: Subject = .record

  func run() throws {
    switch of {
    case .record: try Terminal.write(RecordListing.schema)
    case .reconciliation: try Terminal.write(try ReconciliationSchema.json())
    }
  }
}
