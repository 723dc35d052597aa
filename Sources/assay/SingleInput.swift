import ArgumentParser
import AssayPipeline

/// The one document that a command looks at.
struct SingleInput: ParsableArguments {
  @Argument(help: ArgumentHelp("A text or a page; - for standard input.", valueName: "file"))
  var file: String

  @Option(help: "What it is, where the content leaves it open: auto, text or html.")
  var inputFormat: InputFormat = .auto

  mutating func validate() throws {
    if [.jsonl, .warc, .tar].contains(inputFormat) {
      throw ValidationError("--input-format \(inputFormat.rawValue) is for assay extract.")
    }
  }

  /// The document, read.
  func view() throws(Stop) -> DocumentView {
    do {
      return try DocumentView(path: file, format: inputFormat)
    } catch {
      throw .because("\(error)")
    }
  }
}
