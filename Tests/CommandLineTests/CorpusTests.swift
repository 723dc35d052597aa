import Foundation
import Testing

/// What is kept in the repository is what the program writes.
@Suite struct CorpusTests {
  @Test func outputIsWhatTheMainCommandWrites() throws {
    let scratch = try Scratch()
    let out = scratch.folder.appending(path: "output").path
    let run = try Program.run("extract", "corpus", "--output", out, in: Program.root)
    #expect(run.code == 0, "\(run.messages)")
    let kept = Program.root.appending(path: "output")
    let names = try FileManager.default.contentsOfDirectory(atPath: kept.path).filter { $0 != ".DS_Store" }
    #expect(try scratch.names(in: "output") == names.sorted(), "run scripts/accept")
    for name in names {
      let now = try Data(contentsOf: scratch.folder.appending(path: "output/" + name))
      #expect(
        now == (try Data(contentsOf: kept.appending(path: name))),
        "output/\(name) has changed: run scripts/accept")
    }
  }

  @Test func snapshotsAreWhatTheProgramSaysToday() throws {
    let corpus = Program.root.appending(path: "corpus")
    let folders = try FileManager.default.contentsOfDirectory(atPath: corpus.path).filter {
      FileManager.default.fileExists(atPath: corpus.appending(path: $0 + "/gold.json").path)
    }
    for slug in folders.sorted() {
      let snapshot = corpus.appending(path: slug + "/snapshot.json")
      let record = Program.root.appending(path: "output/\(slug).json")
      #expect(
        try Data(contentsOf: snapshot) == (try Data(contentsOf: record)), "\(slug): run scripts/accept")
    }
  }

  @Test func scoresHoldTheirFloors() throws {
    let run = try Program.run("score", "corpus", in: Program.root)
    #expect(run.code == 0, "\(run.messages)")
  }
}

/// How `assay score` tells what it found.
@Suite struct ScoreTests {
  private static let gold = """
    {"notice": {"kind": "approval", "agency": "FDA", "pathway": null, "decision_date": null, "designations": [],
     "indication": null}, "drugs": [], "trials": [], "cohorts": [], "counts": [], "results": [], "percentages": [],
     "dates": [], "doses": [], "checks": {"inconsistent": 0, "consistent": []}}
    """

  private func corpus(gold: String? = Self.gold, floors: String? = nil) throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.file("set/one/notice.txt", "A statement about nothing at all.\n")
    if let gold { _ = try scratch.file("set/one/gold.json", gold) }
    if let floors { _ = try scratch.file("set/floors.json", floors) }
    return scratch
  }

  @Test func floorThatHolds() throws {
    let scratch = try corpus(floors: #"{"fingerprint": null, "floors": {"agency": 0}}"#)
    let run = try Program.run("score", "set", in: scratch.folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.text.hasPrefix("1 notices\nfield"))
  }

  @Test func floorThatFell() throws {
    let scratch = try corpus(floors: #"{"fingerprint": null, "floors": {"agency": 0.5}}"#)
    let run = try Program.run("score", "set", in: scratch.folder)
    #expect(run.code == 1)
    #expect(run.messages.contains("agency fell to"))
  }

  @Test func folderWithoutNotices() throws {
    let scratch = try Scratch()
    let run = try Program.run("score", scratch.folder.path)
    #expect(run.code == 2)
    #expect(run.messages.contains("holds no notice"))
  }

  @Test func noticeWithoutGold() throws {
    let scratch = try corpus(gold: nil)
    let run = try Program.run("score", "set", in: scratch.folder)
    #expect(run.code == 2)
    #expect(run.messages.contains("set/one/gold.json: E101: cannot be opened"))
  }

  @Test func brokenGoldIsNamed() throws {
    let scratch = try corpus(gold: "{\"notice\": 1}")
    let run = try Program.run("score", "set", in: scratch.folder)
    #expect(run.code == 2)
    #expect(run.messages.contains("set/one/gold.json: "))
  }
}
