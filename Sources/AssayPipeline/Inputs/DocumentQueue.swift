import AssayRecord
import AssayText
import Glibc

/// What a batch is to read.
public struct Inputs: Sendable {
  /// Files, directories, and `-` for standard input, in the order of reading.
  public var paths: [String]
  /// What they are taken for.
  public var format: InputFormat
  /// The most bytes of a document, and of a line.
  public var limit: Int
  /// A folder that is passed over wherever it turns up: the one that the records go to.
  public var excluded: String?
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

  /// The names that are read below a directory, lower-case, without the point.
  static let suffixes: [InputFormat: Set<String>] = [
    .auto: ["txt", "text", "html", "htm", "xhtml", "jsonl", "ndjson"],
    .text: ["txt", "text"],
    .html: ["html", "htm", "xhtml"],
    .jsonl: ["jsonl", "ndjson"],
  ]

  func isWanted(_ name: [UInt8]) -> Bool {
    guard let suffix = Inputs.suffix(of: name) else { return false }
    return Inputs.suffixes[format]?.contains(suffix) ?? false
  }

  func isLines(_ path: FilePath) -> Bool {
    switch format {
    case .jsonl: true
    case .text, .html: false
    case .auto: Inputs.suffix(of: path.bytes).map { $0 == "jsonl" || $0 == "ndjson" } ?? false
    }
  }

  func mediaTypeHint(_ path: FilePath) -> MediaType? {
    if let hint = format.mediaTypeHint { return hint }
    switch Inputs.suffix(of: path.bytes) {
    case "txt", "text": return .plain
    case "html", "htm", "xhtml": return .html
    default: return nil
    }
  }

  private static func suffix(of name: [UInt8]) -> String? {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), name.count - point <= 8 else { return nil }
    return String(decoding: name[(point + 1)...], as: UTF8.self).lowercased()
  }
}

/// One thing that a batch comes to, before it is read.
enum QueuedInput: Sendable {
  /// A file to be read.
  case file(FilePath, MediaType?)
  /// Standard input, read already.
  case document(SourceDocument)
  /// A line of JSON Lines; the name is the file's.
  case line([UInt8], of: String, number: Int)
  /// A document that is missing or broken, and becomes an error record.
  case broken(InputProblem)
  /// A path that is no document, and becomes a message.
  case problem(InputProblem)
}

/// The documents that the inputs hold, in order, one at a time. For one thread at a time.
struct DocumentQueue: ~Copyable {
  private let inputs: Inputs
  private var nextPath = 0
  private var walker: PathWalker?
  private var lines: LineReader?
  private var linesName = ""

  /// The documents of `inputs`.
  init(_ inputs: Inputs) { self.inputs = inputs }

  /// The next one, or nil at the end.
  mutating func next() -> QueuedInput? {
    while true {
      if lines != nil {
        if let line = nextLine() { return line }
        lines = nil
      }
      if let step = walker?.next() {
        switch step {
        case .problem(let problem): return .problem(problem)
        case .missing(let problem): return .broken(problem)
        case .file(let path):
          guard inputs.isLines(path) else { return .file(path, inputs.mediaTypeHint(path)) }
          do {
            open(try FileDescriptor(reading: path))
          } catch {
            return .problem(error)
          }
          continue
        }
      }
      walker = nil
      guard nextPath < inputs.paths.count else { return nil }
      let path = inputs.paths[nextPath]
      nextPath += 1
      if path == "-" {
        if let document = standardInput() { return document }
      } else {
        let inputs = inputs
        let excluded = inputs.excluded.map { FilePath($0) }
        walker = PathWalker(FilePath(path), except: excluded) { inputs.isWanted($0) }
      }
    }
  }

  private mutating func open(_ file: consuming FileDescriptor, after start: [UInt8] = []) {
    linesName = file.name
    lines = LineReader(file, limit: inputs.limit, after: start)
  }

  /// Standard input as one document, or nil where it is JSON Lines, which come one by one.
  private mutating func standardInput() -> QueuedInput? {
    let file = FileDescriptor(taking: dup(0), as: "-")
    do {
      var start: [UInt8] = []
      if inputs.format != .text && inputs.format != .html {
        start = try file.readStart()
        let first = start.first { $0 > 0x20 }
        let isLaidOut = inputs.mayBeRecords && JSONSequence.isLaidOut(start)
        if inputs.format == .jsonl || first == UInt8(ascii: "{") && !isLaidOut {
          open(file, after: start)
          return nil
        }
      }
      let bytes = try file.readAll(limit: inputs.limit, after: start)
      return .document(SourceDocument(uri: "-", bytes: bytes, mediaTypeHint: inputs.format.mediaTypeHint))
    } catch {
      return .broken(error)
    }
  }

  private mutating func nextLine() -> QueuedInput? {
    while true {
      do {
        guard let line = try lines?.next() else { return nil }
        let number = lines?.number ?? 0
        switch line {
        case .tooLong:
          return .broken(
            InputProblem(
              code: .tooLarge, uri: "\(linesName):\(number)",
              message: "the line has more than \(inputs.limit) bytes; expected at most as many"))
        case .bytes(let bytes):
          // A blank line is no document; files often end with one.
          if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
          return .line(bytes, of: linesName, number: number)
        }
      } catch {
        lines = nil
        return .problem(error)
      }
    }
  }
}

extension QueuedInput {
  /// The document to be read.
  ///
  /// - Throws: `InputProblem` where there is none, with the name and the reason.
  func document(limit: Int) throws(InputProblem) -> SourceDocument {
    switch self {
    case .document(let document): return document
    case .broken(let problem), .problem(let problem): throw problem
    case .file(let path, let hint):
      let bytes = try FileDescriptor(reading: path).readAll(limit: limit)
      return SourceDocument(uri: path.uri, bytes: bytes, mediaTypeHint: hint)
    case .line(let bytes, let name, let number):
      return try QueuedInput.document(line: bytes, uri: "\(name):\(number)", number: number)
    }
  }

  private static func document(
    line: [UInt8], uri: String, number: Int
  ) throws(InputProblem) -> SourceDocument {
    let fields: [[UInt8]?]
    do {
      fields = try JSONLine.fields(["id", "text", "html"], in: line[...])
    } catch {
      throw InputProblem(
        code: .brokenLine, uri: uri,
        message: "line \(number), column \(error.column): found \(error.found), expected \(error.expected)")
    }
    guard let id = fields[0] else {
      throw InputProblem(
        code: .incompleteLine, uri: uri, message: "line \(number): the field \"id\" is missing")
    }
    let name = String(decoding: id, as: UTF8.self)
    switch (fields[1], fields[2]) {
    case (let text?, nil): return SourceDocument(uri: name, bytes: text, mediaTypeHint: .plain)
    case (nil, let html?): return SourceDocument(uri: name, bytes: html, mediaTypeHint: .html)
    case (nil, nil):
      throw InputProblem(
        code: .incompleteLine, uri: name, message: "line \(number): neither \"text\" nor \"html\" is given")
    case (_?, _?):
      throw InputProblem(
        code: .incompleteLine, uri: name,
        message: "line \(number): both \"text\" and \"html\" are given; expected one of them")
    }
  }
}
