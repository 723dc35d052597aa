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
      names end in .txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson, .warc, .tar
      or .tgz, with .gz or .zst behind it or without; a file given by its name is
      read whatever it is called. The content tells text from pages, WARC files
      and tar archives, and whether it is packed with gzip or zstd. A document
      that cannot be read gives a record with the status "error", and the others
      go on.

      Of WARC files the responses with HTML or text are read; source.uri is their
      address, source.fetched their WARC-Date. Pages that name no agency near a
      word of decision, or hardly a word of medicine around it, cannot be notices
      and are dropped before they are parsed (--gate); how many is told at the
      end.

      Examples:
        assay extract corpus --output output
          writes output/records.jsonl, and output/<notice>.json for each
        assay extract a.txt b.html | jq .drugs
          a record a line
        echo '{"id": "a", "text": "The FDA has approved …"}' |
          assay extract - --input-format jsonl
          answers each line as it comes, in order; source.uri is its id
        assay extract crawl.warc.gz --output records
        find . -name '*.htm' | assay extract --files-from - --output records

      A run with --output that is stopped, by SIGINT, SIGTERM or worse, leaves
      what it takes to go on: the same command with --resume loses no record and
      repeats none, and ends with the bytes of an undisturbed run.

      Exit codes: 0 every document was read; 2 a document or a path could not be
      read or written; 130 stopped by SIGINT or SIGTERM, with what was in hand
      finished. What a check finds is data and no reason to fail: look for
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

  @Flag(help: "With --output: go on with the run that was stopped, from where it was.")
  var resume = false

  @Option(
    help: ArgumentHelp(
      "With --output: bring the records to the disk no more often than that, to resume from.",
      valueName: "milliseconds"))
  var saveEvery = 250

  @Flag(help: "With --output: write records.jsonl alone, and no file for each notice.")
  var linesOnly = false

  @Flag(help: "Tell only what goes wrong: no progress and no summary.")
  var quiet = false

  @Option(help: ArgumentHelp("Write what the run did, in numbers, as JSON.", valueName: "file"))
  var stats: String?

  @Option(
    help:
      "To standard output: a record a line (jsonl), or laid out one below the other (json). Default: jsonl.")
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      "Read the files that this one names, a line each; - for standard input.", valueName: "file"))
  var filesFrom: String?

  @Option(help: ArgumentHelp("How many documents are read at once. Default: one a core.", valueName: "count"))
  var jobs: Int?

  @Flag(help: "Put the clean text, in which the evidence counts, into each record.")
  var includeText = false

  @Option(
    help: "What the inputs are: the content decides (auto), text, html, JSON Lines, WARC, or tar.")
  var inputFormat: InputFormat = .auto

  @Option(help: ArgumentHelp("The field of JSON Lines that names the document.", valueName: "name"))
  var idField = "id"

  @Option(help: ArgumentHelp("The field that holds a plain text.", valueName: "name"))
  var textField = "text"

  @Option(help: ArgumentHelp("The field that holds a page.", valueName: "name"))
  var htmlField = "html"

  @Option(help: "Drop what cannot be a notice: of WARC files only (auto), of all (on), of none (off).")
  var gate: GateMode = .automatic

  @Option(
    help: ArgumentHelp(
      "Read only the i-th of n parts, from 1/n to n/n, by the hash of the id (source.uri).", valueName: "i/n")
  )
  var shard: Shard?

  mutating func validate() throws {
    if paths.isEmpty && filesFrom == nil {
      throw ValidationError("Nothing to read: give a file, a folder, or - for standard input.")
    }
    if filesFrom == "-" && paths.contains("-") {
      throw ValidationError("Standard input is either a document (-) or a list (--files-from -).")
    }
    if saveEvery < 0 { throw ValidationError("--save-every \(saveEvery): expected a number from 0.") }
    if output == nil && (resume || linesOnly) {
      throw ValidationError("--resume and --lines-only go with --output.")
    }
    let fields = [idField, textField, htmlField]
    if Set(fields).count < fields.count {
      throw ValidationError("--id-field, --text-field and --html-field: expected three different names.")
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
    Signals.meet()
    let runner = BatchRunner(pipeline, jobs: jobs, interruption: Signals.interruption)
    let inputs = inputs()
    var report = RunReport(inputs, isQuiet: quiet)
    if let output {
      let directory = try directory(output)
      do {
        try write(inputs, runner, to: directory, &report)
      } catch let problem as InputProblem {
        throw Stop.because("\(problem)")
      }
    } else {
      try write(inputs, runner, isPretty: format == .json, &report)
    }
    try writeStatistics(report, isStopped: false)
    if report.hasFailures { throw Stop.couldNotRunSaid }
  }

  private func writeStatistics(_ report: RunReport, isStopped: Bool) throws(Stop) {
    guard let stats else { return }
    do {
      try WholeFile.write(report.statistics(isStopped: isStopped).json, to: stats)
    } catch {
      throw .because("\(error)")
    }
  }

  private func inputs() -> Inputs {
    var inputs = Inputs(paths: paths, format: inputFormat, excluded: output)
    inputs.list = filesFrom
    (inputs.fields.id, inputs.fields.text, inputs.fields.html) = (idField, textField, htmlField)
    inputs.gate = gate
    inputs.shard = shard
    return inputs
  }

  private func directory(_ path: String) throws(Stop) -> OutputDirectory {
    do {
      return try OutputDirectory(
        path: path, run: runName, resumes: resume, hasFiles: !linesOnly, interval: saveEvery)
    } catch {
      throw .because("\(error)")
    }
  }

  /// What the records depend on, and nothing else: only such a run may be gone on with.
  private var runName: String {
    var words = paths.map { "'\($0)'" }
    if let filesFrom { words.append("--files-from '\(filesFrom)'") }
    words += ["--input-format \(inputFormat.rawValue)", "--gate \(gate.rawValue)"]
    words += ["--id-field '\(idField)'", "--text-field '\(textField)'", "--html-field '\(htmlField)'"]
    if let shard { words.append("--shard \(shard.number)/\(shard.count)") }
    if includeText { words.append("--include-text") }
    if linesOnly { words.append("--lines-only") }
    return words.joined(separator: " ")
  }

  private func write(
    _ inputs: Inputs, _ runner: BatchRunner, isPretty: Bool, _ report: inout RunReport
  ) throws {
    let place = try runner.run(inputs) { record -> Rendering in
      Rendering(record, line: !isPretty, pretty: isPretty)
    } weight: {
      $0.byteCount
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
    if Signals.interruption.isRequested {
      report.printStop(canResume: false)
      try writeStatistics(report, isStopped: true)
      throw Stop.interrupted
    }
    report.add(place)
  }

  private func write(
    _ inputs: Inputs, _ runner: BatchRunner, to directory: OutputDirectory, _ report: inout RunReport
  ) throws {
    let resumed = directory.resumed
    if let resumed { report.add(resumed: resumed) }
    let place = try runner.run(inputs, from: resumed?.place) { [hasFiles = !linesOnly] record -> Rendering in
      Rendering(record, line: true, pretty: hasFiles)
    } weight: {
      $0.byteCount
    } take: { (outcome: BatchRunner.Outcome<Rendering>) in
      report.add(outcome)
      if let rendering = outcome.value, let problem = directory.append(rendering, of: outcome.uri) {
        report.add(problem: "\(problem)")
      }
      directory.mark(outcome.place, report.tally)
    }
    report.finishProgress()
    do {
      if Signals.interruption.isRequested {
        directory.mark(report.place, report.tally, always: true)
        try directory.stop()
        report.printStop(canResume: true)
        try writeStatistics(report, isStopped: true)
        throw Stop.interrupted
      }
      report.add(place)
      try directory.close()
      report.printSummary(directory)
    } catch let stop as Stop {
      throw stop
    } catch {
      report.add(problem: "\(error)")
      report.printSummary(nil)
    }
  }
}

extension InputFormat: ExpressibleByArgument {}
extension GateMode: ExpressibleByArgument {}
extension Shard: ExpressibleByArgument {
  /// Reads `2/8`.
  public init?(argument: String) { self.init(argument) }
}
