import ArgumentParser
import AssayPipeline
import Glibc

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say whether the figures of notices can be true, the worst first.",
    discussion: """
      A PATH is a notice, a folder of them, - for standard input, or records that
      were extracted before (.jsonl, .json); the content tells which. A record is
      checked anew from its rows. Of a notice the places are lines and columns of
      the file, of a record (its file is not at hand) code points of the clean
      text, @1666, and the quotes of its evidence stand for the sentences. Of a
      folder the same files are read as by assay extract; .json by name only.

      Verdicts: inconsistent, no honest rounding explains the figures; explained,
      they disagree and it is said why; untestable; consistent.

      Examples:
        assay check notice.html
        assay check corpus --select A1 --ignore A105    by the start of a code
        assay check records/records.jsonl --format json | jq .statement
        assay check notices --format sarif > assay.sarif
        assay rule A101                                 explains a code

      Exit codes: 0 nothing is inconsistent; 1 something is; 2 a path or a document
      could not be read (the others are checked all the same).
      """)

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, tap
  }

  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Argument(help: ArgumentHelp("Notices, folders, records, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(help: "For people (text), a finding a line (json), SARIF 2.1.0 (sarif), or TAP version 14 (tap).")
  var format: OutputFormat = .text

  @Flag(help: "Show what is consistent, too.")
  var all = false

  @Option(help: ArgumentHelp("Only these checks: codes, starts of codes, or names.", valueName: "code,…"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Not these checks.", valueName: "code,…"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("Colours: on a terminal where NO_COLOR is not set (auto), always, never."))
  var color: Color = .auto

  @Option(help: ArgumentHelp("How many documents are read at once. Default: one a core.", valueName: "count"))
  var jobs: Int?

  @Option(
    help: "What the inputs are: the content decides (auto), text, html, or JSON Lines (jsonl).")
  var inputFormat: InputFormat = .auto

  mutating func validate() throws {
    if paths.isEmpty {
      throw ValidationError("Nothing to check: give a notice, a folder, records, or - for standard input.")
    }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs \(jobs): expected a number from 1 to 1024.")
    }
  }

  func run() throws {
    var options = CheckOptions()
    do {
      options.selection = try CheckSelection(
        select: CheckCommand.words(select), ignore: CheckCommand.words(ignore))
    } catch {
      throw Stop.because("\(error)")
    }
    options.showsAll = all
    options.hasExcerpts = format == .text
    let runner = CheckRunner(try Pipeline(), jobs: jobs)
    let inputs = Inputs(paths: paths, format: inputFormat)
    var tally = CheckTally()
    var report = CheckReport(format: format, all: all, hasColour: hasColour)
    try Terminal.write(report.head())
    try runner.run(inputs, options) { document in
      tally.add(document)
      if let failure = document.failure {
        Terminal.error("assay: \(document.uri): \(failure.code): \(failure.message)")
      }
      do throws(Stop) {
        try Terminal.write(report.take(document))
      } catch {
        // Not thrown: a thread that still waits for standard input would keep the program from its end.
        error.exit()
      }
    }
    try Terminal.write(report.end(tally))
    if tally.failures > 0 { throw Stop.couldNotRunSaid }
    if tally.verdicts.inconsistent > 0 { throw Stop.findings }
  }

  private var hasColour: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: Terminal.isOutput && getenv("NO_COLOR") == nil
    }
  }

  private static func words(_ options: [String]) -> [String] {
    options.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }
}

/// The findings in the format that was asked for.
private enum CheckReport {
  case text(CheckText)
  case json
  case sarif(CheckSARIF)
  case tap(CheckTAP)

  init(format: CheckCommand.OutputFormat, all: Bool, hasColour: Bool) {
    switch format {
    case .text: self = .text(CheckText(width: Terminal.width, hasColour: hasColour, showsAll: all))
    case .json: self = .json
    case .sarif: self = .sarif(CheckSARIF(showsAll: all))
    case .tap: self = .tap(CheckTAP())
    }
  }

  func head() -> [UInt8] {
    if case .tap = self { return Array(CheckTAP.head.utf8) }
    return []
  }

  mutating func take(_ document: CheckedDocument) -> [UInt8] {
    switch self {
    case .text(var text):
      text.add(document)
      self = .text(text)
      return []
    case .json: return CheckJSON.lines(document)
    case .sarif(let log):
      log.add(document)
      let bytes = log.takeBytes()
      self = .sarif(log)
      return bytes
    case .tap(var tests):
      let lines = tests.lines(document)
      self = .tap(tests)
      return Array(lines.utf8)
    }
  }

  func end(_ tally: CheckTally) -> [UInt8] {
    switch self {
    case .text(let text): return Array(text.text(tally).utf8)
    case .json: return []
    case .sarif(let log): return log.end()
    case .tap(let tests): return Array(tests.end.utf8)
    }
  }
}
