import AssayPipeline
import AssayRecord
import AssayText
import Foundation

/// One notice of `corpus/`, found from where this file stands.
struct CorpusNotice: Sendable, CustomStringConvertible {
  let slug: String
  let path: String
  let bytes: [UInt8]
  var description: String { slug }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "corpus")

  static let all: [CorpusNotice] = {
    let slugs = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return slugs.sorted().flatMap { slug in
      ["notice.txt", "notice.html"].compactMap { name in
        let file = folder.appending(path: slug).appending(path: name)
        return (try? Data(contentsOf: file)).map {
          CorpusNotice(slug: slug, path: file.path, bytes: Array($0))
        }
      }
    }
  }()

  static func named(_ slug: String) -> CorpusNotice? { all.first { $0.slug == slug } }

  func record() throws -> Record { try Shared.reading(bytes, uri: slug).record }
}

/// The stages, set up once: their lexicon takes a while.
enum Shared {
  private static let built = Swift.Result { try Pipeline() }

  static func pipeline() throws -> Pipeline { try built.get() }

  static func reading(_ bytes: [UInt8], uri: String = "notice") throws -> Reading {
    let pipeline = try pipeline()
    return pipeline.reading(of: SourceDocument(uri: uri, bytes: bytes), pipeline.makeScratch())
  }
}

extension Record {
  /// Every span of the record, with the row that it belongs to.
  var everyEvidence: [(row: String, evidence: Evidence)] {
    var all = notice.evidence.map { ("notice", $0) }
    func add(_ name: String, _ rows: [[Evidence]]) {
      for (index, row) in rows.enumerated() { all += row.map { ("\(name)[\(index)]", $0) } }
    }
    add("drugs", drugs.map(\.evidence))
    add("trials", trials.map(\.evidence))
    add("cohorts", cohorts.map(\.evidence))
    add("counts", counts.map(\.evidence))
    add("results", results.map(\.evidence))
    add("percentages", percentages.map(\.evidence))
    add("dates", dates.map(\.evidence))
    add("doses", doses.map(\.evidence))
    add("checks", checks.map(\.evidence))
    return all
  }
}
