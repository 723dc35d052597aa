import ArgumentParser
import AssayPipeline

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print the clean text of a document: of a page, its article.",
    discussion: """
      The evidence of a record counts in this text, in Unicode code points.

      Examples:
        assay text notice.html
        assay text - < notice.txt
      """)

  @OptionGroup var input: SingleInput

  func run() throws { try Terminal.write(input.view().text.utf8) }
}
