import AssayPipeline
import Glibc

/// What a person is told of a run, on standard error.
struct RunReport {
  /// More messages than these are only counted.
  private static let mostMessages = 50
  private static let mostInconsistencies = 20

  private(set) var tally = Tally()
  /// How far the inputs were read when the last document was written.
  private(set) var place = ReadingPlace()
  private let isQuiet: Bool
  private let measure: InputMeasure?
  private let start = RunReport.now
  /// How many bytes a run that is gone on with had read.
  private var bytesBefore = 0
  private var inconsistencies: [String] = []
  private var messageCount = 0
  private var problemCount = 0
  private var nextProgress = 0.0
  private var isLineShown = false

  /// Nothing read yet of `inputs`; where it is quiet, only what goes wrong is told.
  init(_ inputs: Inputs, isQuiet: Bool) {
    self.isQuiet = isQuiet
    measure = !isQuiet && RunReport.hasBar ? InputMeasure(inputs) : nil
  }

  /// Whether something could not be read or written.
  var hasFailures: Bool { tally.failures + problemCount > 0 }

  /// Takes note of what a run that was stopped had done.
  mutating func add(resumed: (place: ReadingPlace, tally: Tally)) {
    tally = resumed.tally
    place = resumed.place
    bytesBefore = place.bytes
  }

  /// Takes note of a document or a path.
  mutating func add(_ outcome: BatchRunner.Outcome<Rendering>) {
    place = outcome.place
    if let rendering = outcome.value {
      tally.add(rendering.tally)
      for line in rendering.inconsistencies where inconsistencies.count <= RunReport.mostInconsistencies {
        inconsistencies.append("\(outcome.uri): \(line)")
      }
    } else if let drop = outcome.drop {
      switch drop {
      case .gate: tally.dropped += 1
      case .shard: tally.elsewhere += 1
      }
    } else if outcome.failure != nil {
      tally.failures += 1
    }
    if let failure = outcome.failure { say("\(outcome.uri): \(failure.code): \(failure.message)") }
    showProgress()
  }

  /// Takes note of how far the inputs were read at the end.
  mutating func add(_ place: ReadingPlace) { self.place = place }

  /// Takes note of an output that could not be written.
  mutating func add(problem: String) {
    problemCount += 1
    say(problem)
  }

  private mutating func say(_ message: String) {
    messageCount += 1
    if messageCount > RunReport.mostMessages { return }
    finishProgress()
    Terminal.error("assay: " + message)
  }

  /// Whether a person looks on, at what is no data.
  private static var hasBar: Bool { Terminal.isError && !Terminal.isOutput }

  /// The seconds of a clock that is never set.
  private static var now: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// The numbers so far.
  func statistics(isStopped: Bool = false) -> RunStatistics {
    var statistics = RunStatistics()
    statistics.tally = tally
    statistics.place = place
    statistics.seconds = RunReport.now - start
    statistics.bytes = place.bytes - bytesBefore
    statistics.isStopped = isStopped
    return statistics
  }

  /// Where a person looks on, a line with a bar that is written over five times a second; else a line every ten seconds.
  private mutating func showProgress() {
    if isQuiet { return }
    let now = RunReport.now
    if nextProgress == 0 { nextProgress = start + (RunReport.hasBar ? 0 : 10) }
    guard now >= nextProgress else { return }
    let total = measure?.total
    let statistics = statistics()
    let line = statistics.progress(of: total)
    if RunReport.hasBar {
      nextProgress = now + 0.2
      isLineShown = true
      let bar = total.map { statistics.bar(of: $0) + " " } ?? ""
      Terminal.progress("\r\u{1B}[K" + (bar + line).prefix(Terminal.errorWidth - 1))
    } else if !Terminal.isError {
      nextProgress = now + 10
      Terminal.error("assay: " + line)
    }
  }

  /// Clears the line that shows how far the run is.
  mutating func finishProgress() {
    if isLineShown { Terminal.progress("\r\u{1B}[K") }
    isLineShown = false
  }

  /// Says where a run that was asked to stop did.
  mutating func printStop(canResume: Bool) {
    finishProgress()
    let stop =
      place.file == 0
      ? "before the first document" : "at \(place.name), behind document \(place.document) of it"
    Terminal.error(
      "assay: stopped \(stop); \(tally.notices + tally.failures) documents were read"
        + (canResume ? ". The same command with --resume goes on from there" : ""))
  }

  /// The counts, what is inconsistent, and where the records are; nil where they could not be written.
  func printSummary(_ directory: OutputDirectory?) {
    if messageCount > RunReport.mostMessages {
      Terminal.error("assay: \(messageCount - RunReport.mostMessages) more messages of this kind")
    }
    var tally = tally
    tally.dropped += place.dropped
    if isQuiet { return }
    for line in tally.lines { Terminal.error(line) }
    for line in inconsistencies.prefix(RunReport.mostInconsistencies) {
      Terminal.error("         inconsistent: " + line)
    }
    let rest = tally.verdicts.inconsistent - RunReport.mostInconsistencies
    if rest > 0 { Terminal.error("         and \(rest) more") }
    if let directory {
      Terminal.error(
        "records  \(directory.path)/records.jsonl, and one file a notice: \(directory.fileCount) in all")
    }
  }
}
