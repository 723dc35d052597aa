import AssayArchive
import AssayRecord
import AssayText
import Glibc

/// One document, read to be looked at: its clean text, its record, and what stands between them.
public struct DocumentView: Sendable {
  /// Its record.
  public let record: Record
  /// Its clean text.
  public let text: CleanText
  /// The words, numbers and marks of the text.
  public let tokens: Tokens
  /// The sentences of the text.
  public let sentences: [Sentence]

  /// Reads the file at `path`, or standard input for `-`.
  ///
  /// - Throws: `InputProblem` where the file cannot be had, `DocumentFailure` where it cannot be read.
  public init(path: String, format: InputFormat = .auto, options: Pipeline.Options = Pipeline.Options())
    throws
  {
    let descriptor = path == "-" ? dup(0) : try FileDescriptor.open(FilePath(path))
    let bytes: [UInt8]
    do throws(ArchiveError) {
      bytes = try Packing.unpacked(ByteReader(taking: descriptor)).readAll(limit: options.limits.bytes)
    } catch {
      throw InputProblem(path, error)
    }
    let hint = Inputs(paths: [path], format: format).mediaTypeHint(Array(path.utf8))
    let document = SourceDocument(uri: path, bytes: bytes, mediaTypeHint: hint)
    let pipeline = try Pipeline(options)
    let reading = pipeline.reading(of: document, pipeline.makeScratch())
    guard let text = reading.text, reading.record.error == nil else {
      throw DocumentFailure(uri: path, failure: reading.record.error)
    }
    self.record = reading.record
    self.text = text
    self.tokens = Tokens(text.utf8)
    self.sentences = Sentences.split(text.utf8, text.blocks)
  }
}

/// A document that has no facts to be looked at.
public struct DocumentFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// Its name.
  public var uri: String
  /// Why.
  public var failure: Failure?

  /// `a.txt: E201: the file is empty`.
  public var description: String {
    guard let failure else { return "\(uri): cannot be read" }
    return "\(uri): \(failure.code): \(failure.message)"
  }
}
