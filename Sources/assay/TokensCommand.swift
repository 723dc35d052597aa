import ArgumentParser
import AssayPipeline

struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Print the tokens and the sentences of a document.",
    discussion: """
      Offsets are half-open and count Unicode code points of the clean text.

      Examples:
        assay tokens notice.txt                    one sentence a line, tokens parted by spaces
        assay tokens notice.html --format json     {"tokens": [{"start", "end", "kind", "text"}], "sentences": […]}
      """)

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var input: SingleInput

  @Option(help: "For people (text) or for programs (json).")
  var format: OutputFormat = .text

  func run() throws {
    let view = try input.view()
    switch format {
    case .text: try Terminal.write(view.tokensText())
    case .json: try Terminal.write(view.tokensJSON())
    }
  }
}
