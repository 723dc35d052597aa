import ArgumentParser
import AssayPipeline
import Glibc

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show, sentence by sentence, what was found and by which rule.",
    discussion: """
      Below each sentence: what was found in it with the rule that found it, the
      links, the rows of the record that it gave, and what the checks say of them.
      Colours are used on a terminal only, and not where NO_COLOR is set.

      Examples:
        assay explain notice.txt
        assay explain notice.html | less
      """)

  @OptionGroup var input: SingleInput

  func run() throws {
    let view = try input.view()
    let hasColour = Terminal.isOutput && getenv("NO_COLOR") == nil
    let explanation = try Explanation(view, style: .init(width: Terminal.width, hasColour: hasColour))
    try Terminal.write(explanation.text())
  }
}
