import ArgumentParser
import AssayPipeline
import AssayScoring

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Compare what is found in a corpus with its gold, field by field.",
    discussion: """
      The corpus is a folder of <slug>/notice.txt or <slug>/notice.html, each with a
      gold.json beside it: the truth, written by a person. A fact counts as right
      only if all of its parts are. Floors are read from floors.json in the corpus
      where it is there; a field whose F1 is below its floor fails the run.

      Examples:
        assay score corpus                  precision, recall and F1 of each field
        assay score corpus --details        what is missing and what is extra, too
        assay score corpus --format json | jq .fields.results
        assay score corpus --raise-floors   after a change that found more
        assay score sentences.jsonl         how many values are bound to the endpoint
                                            or the arm that their sentence gives them

      Exit codes: 0 no floor fell; 1 some floor fell; 2 the corpus could not be
      read.
      """)

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The folder of the corpus, or a file of sentences with gold links (.jsonl).")
  var corpus: String

  @Flag(help: "List each fault of each notice.")
  var details = false

  @Option(help: ArgumentHelp("List the faults of the worst notices only.", valueName: "count"))
  var worst: Int?

  @Option(help: "For people (text) or for programs (json).")
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp("The floors to hold to. Default: floors.json in the corpus.", valueName: "file"))
  var floors: String?

  @Flag(help: "Write the floors anew; none becomes lower than it was.")
  var raiseFloors = false

  func run() throws {
    if corpus.hasSuffix(".jsonl") {
      try Terminal.write(try linkScore().text())
      return
    }
    let folder = try reading { try CorpusFolder(path: corpus) }
    let score = try score(folder)
    let floors = try readFloors()
    let table = ScoreTable(score, floors: floors)
    switch format {
    case .json: try Terminal.write(table.json())
    case .text:
      var text = table.text()
      if details { text += "\n" + table.confusion() + "\n" + table.details() }
      if let worst { text += "\n" + table.worst(worst) }
      try Terminal.write(text)
    }
    let falls = floors.falls(of: score)
    for fall in falls { Terminal.error("assay: \(corpus): \(fall)") }
    let fingerprint = CorpusFingerprint(folder)
    if let measured = floors.fingerprint, measured != fingerprint.hexadecimal {
      Terminal.error(
        "assay: \(corpus): the floors were measured on another state of the corpus; raise them when you are done"
      )
    }
    if raiseFloors {
      try reading {
        try WholeFile.write(
          floors.raised(to: score, fingerprint: fingerprint.hexadecimal).json(), to: floorsPath)
      }
    }
    if !falls.isEmpty { throw Stop.findings }
  }

  /// The links of a file of sentences.
  private func linkScore() throws -> LinkScore {
    guard let bytes = try reading(corpus, { try CorpusFolder.bytesIfPresent(at: corpus) }) else {
      throw Stop.because("\(corpus): there is no such file")
    }
    let pipeline = try Pipeline()
    let scratch = pipeline.makeScratch()
    var score = LinkScore()
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      let gold = try reading("\(corpus):\(index + 1)") { try LinkGold(json: line) }
      score.take(gold, pipeline.record(ofText: gold.text, scratch))
    }
    return score
  }

  private var floorsPath: String {
    floors ?? (corpus.hasSuffix("/") ? corpus + "floors.json" : corpus + "/floors.json")
  }

  private func readFloors() throws -> Floors {
    // The corpus of a stranger has no floors; a file that was asked for must be there, unless it is made now.
    guard let bytes = try reading(nil, { try CorpusFolder.bytesIfPresent(at: floorsPath) }) else {
      if floors == nil || raiseFloors { return Floors() }
      throw Stop.because("\(floorsPath): there is no such file")
    }
    return try reading(floorsPath) { try Floors(json: bytes) }
  }

  private func score(_ folder: CorpusFolder) throws -> CorpusScore {
    var notices: [NoticeScore] = []
    let runner = BatchRunner(try Pipeline())
    try runner.run(Inputs(paths: folder.cases.map(\.path))) { record in
      record
    } take: { outcome in
      if let failure = outcome.failure {
        throw Stop.because("\(outcome.uri): \(failure.code): \(failure.message)")
      }
      let example = folder.cases[notices.count]
      let gold = try reading(example.goldPath) { try Gold(json: example.gold) }
      if let record = outcome.value {
        notices.append(NoticeScore(slug: example.slug, gold: gold, record: record))
      }
    }
    return CorpusScore(notices: notices)
  }

  /// Gives the errors of `body` the name of the file that they are about.
  private func reading<T>(_ path: String? = nil, _ body: () throws -> T) throws(Stop) -> T {
    do {
      return try body()
    } catch let stop as Stop {
      throw stop
    } catch {
      throw .because(path.map { "\($0): \(error)" } ?? "\(error)")
    }
  }
}

extension CorpusFingerprint {
  /// The fingerprint of all cases.
  init(_ folder: CorpusFolder) {
    self.init()
    for example in folder.cases { add(slug: example.slug, notice: example.notice, gold: example.gold) }
  }
}
