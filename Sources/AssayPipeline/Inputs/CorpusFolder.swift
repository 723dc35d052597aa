import Glibc

/// A folder of notices with their truth: `<slug>/notice.txt` or `<slug>/notice.html`, and `<slug>/gold.json`.
public struct CorpusFolder: Sendable {
  /// One notice with its truth.
  public struct Case: Sendable {
    /// The name of its folder.
    public let slug: String
    /// The path of the notice.
    public let path: String
    /// The notice's bytes.
    public let notice: [UInt8]
    /// The bytes of `gold.json`.
    public let gold: [UInt8]
    /// The path of `gold.json`.
    public let goldPath: String
  }

  /// The notices, in the order of the bytes of their folders' names.
  public private(set) var cases: [Case] = []

  /// Reads all cases below `path`. Folders without a notice are left out.
  ///
  /// - Throws: `InputProblem` where a file cannot be read, or a notice has no gold, or there is no notice at all.
  public init(path: String) throws(InputProblem) {
    var walker = PathWalker(FilePath(path)) {
      $0 == Array("notice.txt".utf8) || $0 == Array("notice.html".utf8)
    }
    while let step = walker.next() {
      switch step {
      case .problem(let problem), .missing(let problem): throw problem
      case .file(let file):
        let parts = file.uri.split(separator: "/")
        guard parts.count > 1 else { continue }
        let goldPath = file.uri.dropLast(parts[parts.count - 1].utf8.count) + "gold.json"
        cases.append(
          Case(
            slug: String(parts[parts.count - 2]), path: file.uri,
            notice: try CorpusFolder.bytes(at: file.uri),
            gold: try CorpusFolder.bytes(at: String(goldPath)), goldPath: String(goldPath)))
      }
    }
    if cases.isEmpty {
      throw InputProblem(
        code: .notAFile, uri: path,
        message: "holds no notice; expected <slug>/notice.txt or <slug>/notice.html, each with gold.json")
    }
  }

  /// The bytes of a file that need not be there, such as `floors.json`; nil where there is none.
  public static func bytesIfPresent(at path: String) throws(InputProblem) -> [UInt8]? {
    if FilePath(path).status() == nil && errno == ENOENT { return nil }
    return try bytes(at: path)
  }

  private static func bytes(at path: String) throws(InputProblem) -> [UInt8] {
    try FileDescriptor(reading: FilePath(path)).readAll(limit: 128 << 20)
  }
}
