import ArgumentParser
import AssayInjection
import AssayPipeline
import AssayText
import Glibc

/// Puts faults into the honest notices of a corpus and tells which are found; `scripts/inject` runs it.
@main
struct AssayInject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay-inject",
    abstract: "Put one fault at a time into honest notices, and tell which the checks find.",
    discussion: """
      Every digit of every number is changed to every other digit, decimal points
      are shifted, bounds and arms exchanged; each changed notice is read again.
      A fault is detectable where no honest values satisfy the identities that the
      rows of the honest notice state; caught where a check says inconsistent.
      """)

  @Argument(help: "The folder of the corpus: <slug>/notice.txt or <slug>/notice.html, each with gold.json.")
  var corpus: String

  @Flag(help: "Take the notices, too, of which some checks are untestable.")
  var withUntestable = false

  @Option(help: ArgumentHelp("Try one fault of so many only.", valueName: "count"))
  var everyNth = 1

  @Option(help: ArgumentHelp("Only the notices of this name.", valueName: "slug"))
  var only: String?

  @Flag(help: "List what was missed, explained, and alarmed beyond what the rows state.")
  var details = false

  func run() throws {
    let pipeline = try Pipeline()
    let scratch = pipeline.makeScratch()
    var tally = InjectionTally()
    for example in try CorpusFolder(path: corpus).cases where only == nil || only == example.slug {
      let document = SourceDocument(uri: example.slug, bytes: example.notice)
      guard let injection = Injection(document, pipeline, scratch),
        withUntestable ? injection.isHonest : injection.isConsistent
      else { continue }
      tally.notices += 1
      for index in stride(from: 0, to: injection.changes.count, by: max(1, everyNth)) {
        guard let trial = injection.tried(injection.changes[index], pipeline, scratch) else { continue }
        tally.add(trial)
        if details { list(trial, example.slug) }
      }
    }
    print(tally.table, terminator: "")
  }

  private func list(_ trial: Injection.Trial, _ slug: String) {
    switch trial.outcome {
    case .caught, .undetectable: return
    default: break
    }
    let edits = trial.change.edits.map { edit in
      "\(edit.number.printed) → \(edit.printed) (\(edit.number.kind.rawValue), byte \(edit.number.span.start))"
    }.joined(separator: " and ")
    let repeated = trial.change.edits.contains { $0.number.isRepeated } ? ", printed again" : ""
    print(
      "\(trial.outcome.rawValue): \(slug): \(trial.change.kind.rawValue): \(edits)\(repeated); "
        + "broken \(trial.broken.joined(separator: " ")); said \(trial.said.joined(separator: "; "))")
  }
}
