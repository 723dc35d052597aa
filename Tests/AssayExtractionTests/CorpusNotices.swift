import AssayText
import Foundation

/// The notices of `corpus/`, found from where this file stands.
struct CorpusNotice: Sendable, CustomStringConvertible {
  let slug: String
  let document: SourceDocument
  var description: String { slug }

  static let all: [CorpusNotice] = {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpus")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? []
    return folders.sorted().compactMap { slug in
      for (name, type) in [("notice.txt", MediaType.plain), ("notice.html", .html)] {
        let file = corpus.appending(path: slug).appending(path: name)
        guard let data = try? Data(contentsOf: file) else { continue }
        return CorpusNotice(
          slug: slug, document: SourceDocument(uri: file.path, bytes: Array(data), mediaTypeHint: type))
      }
      return nil
    }
  }()
}
