import ArgumentParser
import AssayPipeline

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List every extractor and every check with its examples.",
    discussion: """
      In an example «…» marks what is found; "misses" is what should be found and
      is not yet. A check's examples are named for their verdicts. All of them are
      run as tests.

      Examples:
        assay rules | less
        assay rules --format json | jq '.[] | select(.kind == "check") | .code'
        assay rules --format markdown > docs/rules.md
      """)

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  @Option(help: "For people (text), for programs (json), or for a document.")
  var format: OutputFormat = .text

  func run() throws {
    let book = RuleBook()
    switch format {
    case .text: try Terminal.write(book.text())
    case .json: try Terminal.write(book.json())
    case .markdown: try Terminal.write(book.markdown())
    }
  }
}
