import AssayChecks
import AssayRecord
import AssayText

/// The stages in their order: one document in, one record out.
///
/// Holds what is compiled once and never changes, so any number of threads may share it; each brings a `Scratch` of its
/// own.
public final class Pipeline: Sendable {
  /// How documents are read.
  public struct Options: Sendable {
    /// How much of a document is read before it is refused.
    public var limits: Limits
    /// Whether a record carries its clean text.
    public var includesText: Bool

    /// Makes options.
    public init(limits: Limits = .default, includesText: Bool = false) {
      self.limits = limits
      self.includesText = includesText
    }
  }

  /// What one thread uses again from document to document.
  public final class Scratch {
    let facts: FactsReader.Scratch

    init(facts: FactsReader.Scratch) { self.facts = facts }
  }

  /// How documents are read.
  public let options: Options
  private let reader: FactsReader

  /// Compiles the rules.
  ///
  /// - Throws: where a rule cannot be compiled, which no input can bring about.
  public init(_ options: Options = Options()) throws {
    self.options = options
    self.reader = try FactsReader()
  }

  /// A scratch for one thread.
  public func makeScratch() -> Scratch { Scratch(facts: reader.makeScratch()) }

  /// The record of `document`; where the document cannot be read, a record whose `error` says why.
  public func record(of document: SourceDocument, _ scratch: Scratch) -> Record {
    reading(of: document, scratch).record
  }

  /// The record of a plain text.
  public func record(ofText text: String, _ scratch: Scratch) -> Record {
    record(of: SourceDocument(uri: "-", bytes: Array(text.utf8), mediaTypeHint: .plain), scratch)
  }

  /// The record of `document` with the clean text that it was read from.
  public func reading(of document: SourceDocument, _ scratch: Scratch) -> Reading {
    var record = Record(
      id: Fingerprint.sha256(document.bytes),
      source: SourceDescription(uri: document.uri, byteLength: document.bytes.count))
    record.source.fetched = document.fetched
    let text: CleanText
    do {
      text = try TextReader.read(document, limits: options.limits)
    } catch {
      record.error = Failure(error)
      return Reading(record: record, text: nil)
    }
    record.source.describe(text)
    if options.includesText { record.text = text.utf8[...] }
    do {
      try reader.read(text, into: &record, scratch.facts)
    } catch {
      record = Record(id: record.id, source: record.source, error: error)
      return Reading(record: record, text: text)
    }
    Verifier.verify(&record)
    return Reading(record: record, text: text)
  }

  /// The record that stands for a document whose bytes could not be had; its id is that of no bytes.
  public static func record(of uri: String, failure: Failure) -> Record {
    Record(
      id: Fingerprint.sha256([]), source: SourceDescription(uri: uri, byteLength: 0), error: failure)
  }
}

/// A document's record, and the text that it speaks of.
public struct Reading: Sendable {
  /// The record.
  public var record: Record
  /// The clean text, or nil where the document could not be read.
  public var text: CleanText?
}

extension Failure {
  /// The failure that a text error amounts to; the place in the file goes into the message, the name does not.
  init(_ error: TextError) {
    let stage =
      switch error.code {
      case .empty, .binary, .tooLarge: "source"
      case .structure, .parser: "text"
      }
    let place = error.offset.map { "byte \($0): " } ?? ""
    self.init(code: error.code.rawValue, message: place + error.problem, stage: stage)
  }
}

extension SourceDescription {
  mutating func describe(_ text: CleanText) {
    mediaType = text.mediaType.rawValue
    charset = text.charset
    undecodable = text.undecodable
    title = text.metadata.title
    published = text.metadata.published
    site = text.metadata.site
    language = text.metadata.language
  }
}
