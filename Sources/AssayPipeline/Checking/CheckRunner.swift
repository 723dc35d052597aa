import AssayChecks
import AssayRecord
import AssayText

/// Checks notices and existing records, many at a time, and hands the findings over in the order of the inputs.
///
/// What an input is, is told from its content: JSON objects are records, or, a line each, notices with `id` and `text` or
/// `html`; everything else is a notice.
public struct CheckRunner: Sendable {
  private let runner: BatchRunner

  /// A runner of `jobs` threads, one a core unless told otherwise.
  public init(_ pipeline: Pipeline, jobs: Int? = nil) {
    runner = BatchRunner(pipeline, jobs: jobs)
  }

  /// Checks `inputs` and gives each document to `take`, in order, on the thread that calls.
  ///
  /// - Throws: what `take` throws; nothing more is read then.
  public func run(
    _ inputs: Inputs, _ options: CheckOptions, take: (CheckedDocument) throws -> Void
  ) throws {
    var inputs = inputs
    inputs.mayBeRecords = true
    let read = inputs
    try runner.run(inputs) { input, pipeline, scratch in
      let documents = CheckReader(inputs: read, pipeline, scratch, options).documents(of: input)
      return BatchRunner.Outcome(uri: documents.first?.uri ?? "", value: documents, failure: nil)
    } take: { (outcome: BatchRunner.Outcome<[CheckedDocument]>) in
      for document in outcome.value ?? [] { try take(document) }
    }
  }
}

/// Turns one input into checked documents.
private struct CheckReader {
  let inputs: Inputs
  let pipeline: Pipeline
  let scratch: Pipeline.Scratch
  let options: CheckOptions

  init(inputs: Inputs, _ pipeline: Pipeline, _ scratch: Pipeline.Scratch, _ options: CheckOptions) {
    self.inputs = inputs
    self.pipeline = pipeline
    self.scratch = scratch
    self.options = options
  }

  func documents(of input: QueuedInput) -> [CheckedDocument] {
    do {
      if case .nothing = input { return [] }
      if case .line(let bytes, let name, let number) = input, CheckReader.isRecord(bytes) {
        return [try record(JSONSequence.values(bytes).first, "\(name):\(number)")]
      }
      let document = try input.document(inputs)
      guard JSONSequence.opens(document.bytes.prefix(256)), document.mediaTypeHint == nil else {
        return [notice(document)]
      }
      let values = JSONSequence.values(document.bytes)
      return values.enumerated().map { index, value in
        let uri = values.count == 1 ? document.uri : "\(document.uri)#\(index + 1)"
        do throws(InputProblem) {
          return try record(value, uri)
        } catch {
          return CheckedDocument(uri: error.uri, failure: error.failure)
        }
      }
    } catch {
      return [CheckedDocument(uri: error.uri, failure: error.failure)]
    }
  }

  private static func isRecord(_ line: [UInt8]) -> Bool {
    do throws(JSONError) {
      let fields = try JSONLine.fields(["schema_version"], in: line[...])
      return fields[0] != nil
    } catch {
      return false
    }
  }

  private func notice(_ document: SourceDocument) -> CheckedDocument {
    let reading = pipeline.reading(of: document, scratch)
    let lines = SourceLines(document.bytes, charset: reading.record.source.charset)
    return CheckedDocument(
      reading.record, text: options.hasExcerpts ? reading.text.map { QuotedText($0) } : nil, lines: lines,
      options: options)
  }

  /// The record checked anew: the verdicts that it carries are not taken on trust.
  private func record(
    _ value: Swift.Result<JSONValue, JSONError>?, _ uri: String
  ) throws(InputProblem) -> CheckedDocument {
    switch value {
    case nil:
      throw InputProblem(code: .brokenLine, uri: uri, message: "nothing found, expected a record")
    case .failure(let error)?:
      throw InputProblem(
        code: .brokenLine, uri: uri,
        message: "byte \(error.offset): found \(error.found), expected \(error.expected)")
    case .success(let value)?:
      var record: Record
      do throws(JSONPathError) {
        record = try Record(json: JSONNode(value))
      } catch {
        throw InputProblem(code: .notARecord, uri: uri, message: "\(error)")
      }
      Verifier.verify(&record)
      let text = options.hasExcerpts ? record.text.map { QuotedText(carried: $0) } : nil
      return CheckedDocument(record, text: text, lines: nil, options: options)
    }
  }
}
