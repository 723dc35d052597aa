import AssayArchive
import AssayRecord
import AssayText

/// One thing that a batch comes to, before it is read.
enum QueuedInput: Sendable {
  /// A file that is open, to be read.
  case file(OpenFile)
  /// A document that was read already.
  case document(SourceDocument)
  /// A line of JSON Lines; the name is the file's.
  case line([UInt8], of: String, number: Int)
  /// A document that is missing or broken, and becomes an error record.
  case broken(InputProblem)
  /// A path that is no document, and becomes a message.
  case problem(InputProblem)
  /// Nothing to be read: so much was passed over that the place should be told.
  case nothing

  /// About how many bytes it holds, or will hold when it is read.
  var weight: Int {
    switch self {
    case .file(let file): file.size
    case .document(let document): document.bytes.count
    case .line(let bytes, _, _): bytes.count
    case .broken, .problem, .nothing: 0
    }
  }

  /// The document to be read.
  ///
  /// - Throws: `InputProblem` where there is none, with the name and the reason.
  func document(_ inputs: Inputs) throws(InputProblem) -> SourceDocument {
    switch self {
    case .document(let document): return document
    case .broken(let problem), .problem(let problem): throw problem
    case .file(let file): return try file.document(limit: inputs.limit)
    case .line(let bytes, let name, let number):
      return try QueuedInput.document(line: bytes, uri: "\(name):\(number)", number: number, inputs.fields)
    case .nothing:
      return SourceDocument(uri: "", bytes: [])
    }
  }

  private static func document(
    line: [UInt8], uri: String, number: Int, _ names: Inputs.Fields
  ) throws(InputProblem) -> SourceDocument {
    let fields: [[UInt8]?]
    do {
      fields = try JSONLine.fields([names.id, names.text, names.html], in: line[...])
    } catch {
      throw InputProblem(
        code: .brokenLine, uri: uri,
        message: "line \(number), column \(error.column): found \(error.found), expected \(error.expected)")
    }
    guard let id = fields[0] else {
      throw InputProblem(
        code: .incompleteLine, uri: uri, message: "line \(number): the field \"\(names.id)\" is missing")
    }
    let name = String(decoding: id, as: UTF8.self)
    switch (fields[1], fields[2]) {
    case (let text?, nil): return SourceDocument(uri: name, bytes: text, mediaTypeHint: .plain)
    case (nil, let html?): return SourceDocument(uri: name, bytes: html, mediaTypeHint: .html)
    case (nil, nil):
      throw InputProblem(
        code: .incompleteLine, uri: name,
        message: "line \(number): neither \"\(names.text)\" nor \"\(names.html)\" is given")
    case (_?, _?):
      throw InputProblem(
        code: .incompleteLine, uri: name,
        message:
          "line \(number): both \"\(names.text)\" and \"\(names.html)\" are given; expected one of them")
    }
  }
}

/// A file that was opened and found to be one document, packed or not.
///
/// Handed from the thread that opened it to the one that reads it, and touched by no other.
final class OpenFile: @unchecked Sendable {
  let uri: String
  let hint: MediaType?
  /// How many bytes the system says that it has; 0 where it does not say.
  let size: Int
  private let reader: ByteReader

  init(uri: String, hint: MediaType?, size: Int, _ reader: ByteReader) {
    self.uri = uri
    self.hint = hint
    self.size = size
    self.reader = reader
  }

  /// Reads it, once.
  func document(limit: Int) throws(InputProblem) -> SourceDocument {
    do {
      return SourceDocument(uri: uri, bytes: try reader.readAll(limit: limit), mediaTypeHint: hint)
    } catch {
      throw InputProblem(uri, error)
    }
  }
}
