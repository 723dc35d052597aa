import AssayArchive
import AssayText

/// What a batch is to read.
public struct Inputs: Sendable {
  /// The fields of a line of JSON Lines that are read.
  public struct Fields: Sendable, Equatable {
    /// What names the document.
    public var id = "id"
    /// What holds a plain text.
    public var text = "text"
    /// What holds a page.
    public var html = "html"

    /// `id`, and `text` or `html`.
    public init() {}
  }

  /// Files, directories, and `-` for standard input, in the order of reading.
  public var paths: [String]
  /// A file with a path a line, or `-` for standard input: read behind `paths`; nil for none.
  public var list: String?
  /// What they are taken for.
  public var format: InputFormat
  /// The fields of JSON Lines.
  public var fields = Fields()
  /// The most bytes of a document, unpacked, and of a line.
  public var limit: Int
  /// A folder that is passed over wherever it turns up: the one that the records go to.
  public var excluded: String?
  /// Whether documents are dropped that cannot be notices.
  public var gate = GateMode.automatic
  /// The part of the documents that is read; nil for all.
  public var shard: Shard?
  /// Whether records may be among them: what opens with a brace and stands on more lines than one is then one input.
  var mayBeRecords = false

  /// Makes inputs.
  public init(
    paths: [String], format: InputFormat = .auto, limit: Int = Limits.default.bytes, excluded: String? = nil
  ) {
    self.paths = paths
    self.format = format
    self.limit = limit
    self.excluded = excluded
  }

  /// The names that are read below a directory, lower-case, without the point and without that of packing.
  private static let suffixes: [InputFormat: Set<String>] = [
    .auto: ["txt", "text", "html", "htm", "xhtml", "jsonl", "ndjson", "warc", "tar", "tgz", "tzst"],
    .text: ["txt", "text"],
    .html: ["html", "htm", "xhtml"],
    .jsonl: ["jsonl", "ndjson"],
    .warc: ["warc"],
    .tar: ["tar", "tgz", "tzst"],
  ]

  /// Whether a file of that name is read below a directory.
  func isWanted(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    guard let suffix = Inputs.suffix(of: name) else { return false }
    return Inputs.suffixes[format]?.contains(suffix) ?? false
  }

  /// What the name says that the content is; nil where it says nothing.
  func mediaTypeHint(_ name: some BidirectionalCollection<UInt8>) -> MediaType? {
    if let hint = format.mediaTypeHint { return hint }
    switch Inputs.suffix(of: name) {
    case "txt", "text": return .plain
    case "html", "htm", "xhtml": return .html
    default: return nil
    }
  }

  /// The suffix in lower case, behind it any of packing; nil where there is none.
  static func suffix(of name: some BidirectionalCollection<UInt8>) -> String? {
    var name = name[...]
    while true {
      guard let point = name.lastIndex(of: UInt8(ascii: ".")), name[point...].count <= 8 else { return nil }
      let suffix = String(decoding: name[point...].dropFirst(), as: UTF8.self).lowercased()
      if suffix != "gz" && suffix != "zst" { return suffix }
      name = name[..<point]
    }
  }
}
