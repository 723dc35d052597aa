import ArgumentParser
import AssayPipeline
import Glibc

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read notices into records, one a notice.",
    discussion: """
      A PATH is a file, a folder (read with all below it, in the order of the
      paths' bytes) or - for standard input. Of a folder the files are read whose
      names end in .txt, .text, .html, .htm, .xhtml, .jsonl or .ndjson; a file
      given by its name is read whatever it is called. Whether a document is text
      or a page is told from its content. A document that cannot be read gives a
      record with the status "error", and the others go on.

      Examples:
        assay extract corpus --output output
          writes output/records.jsonl, and output/<notice>.json for each
        assay extract a.txt b.html | jq .drugs
          a record a line
        echo '{"id": "a", "text": "The FDA has approved …"}' |
          assay extract - --input-format jsonl
          answers each line as it comes, in order; source.uri is its id

      Exit codes: 0 every document was read; 2 a document or a path could not be
      read or written. What a check finds is data and no reason to fail: look for
      "verdict":"inconsistent".
      """)

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case jsonl, json
  }

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("The folder to write to, made where it is missing.", valueName: "folder"))
  var output: String?

  @Option(
    help:
      "To standard output: a record a line (jsonl), or laid out one below the other (json). Default: jsonl.")
  var format: OutputFormat?

  @Option(help: ArgumentHelp("How many documents are read at once. Default: one a core.", valueName: "count"))
  var jobs: Int?

  @Flag(help: "Put the clean text, in which the evidence counts, into each record.")
  var includeText = false

  @Option(
    help:
      "What the inputs are: the content decides (auto), text, html, or JSON Lines with id and text or html.")
  var inputFormat: InputFormat = .auto

  mutating func validate() throws {
    if paths.isEmpty {
      throw ValidationError("Nothing to read: give a file, a folder, or - for standard input.")
    }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs \(jobs): expected a number from 1 to 1024.")
    }
    if output != nil && format != nil {
      throw ValidationError("--output writes both formats to its folder; --format is for standard output.")
    }
  }

  func run() throws {
    let pipeline = try Pipeline(Pipeline.Options(includesText: includeText))
    let runner = BatchRunner(pipeline, jobs: jobs)
    let inputs = Inputs(paths: paths, format: inputFormat, excluded: output)
    var report = RunReport()
    if let output {
      try write(inputs, runner, to: try directory(output), &report)
    } else {
      try write(inputs, runner, isPretty: format == .json, &report)
    }
    if report.hasFailures { throw Stop.couldNotRunSaid }
  }

  private func directory(_ path: String) throws(Stop) -> OutputDirectory {
    do {
      return try OutputDirectory(path: path)
    } catch {
      throw .because("\(error)")
    }
  }

  private func write(
    _ inputs: Inputs, _ runner: BatchRunner, isPretty: Bool, _ report: inout RunReport
  ) throws {
    try runner.run(inputs) { record -> Rendering in
      Rendering(record, line: !isPretty, pretty: isPretty)
    } take: { (outcome: BatchRunner.Outcome<Rendering>) in
      report.add(outcome)
      if let rendering = outcome.value {
        do throws(Stop) {
          try Terminal.write(isPretty ? rendering.pretty : rendering.line)
        } catch {
          // Not thrown: a thread that still waits for standard input would keep the program from its end.
          report.finishProgress()
          error.exit()
        }
      }
    }
    report.finishProgress()
  }

  private func write(
    _ inputs: Inputs, _ runner: BatchRunner, to directory: OutputDirectory, _ report: inout RunReport
  ) throws {
    try runner.run(inputs) { record -> Rendering in
      Rendering(record, line: true, pretty: true)
    } take: { (outcome: BatchRunner.Outcome<Rendering>) in
      report.add(outcome)
      if let rendering = outcome.value, let problem = directory.append(rendering, of: outcome.uri) {
        report.add(problem: "\(problem)")
      }
    }
    report.finishProgress()
    do {
      try directory.close()
      report.printSummary(directory)
    } catch {
      report.add(problem: "\(error)")
      report.printSummary(nil)
    }
  }
}

extension InputFormat: ExpressibleByArgument {}
