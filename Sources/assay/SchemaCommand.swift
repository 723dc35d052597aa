import ArgumentParser
import AssayPipeline

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (draft 2020-12) of a record.",
    discussion: """
      Example:
        assay schema > record.schema.json
      """)

  func run() throws { try Terminal.write(RecordListing.schema) }
}
