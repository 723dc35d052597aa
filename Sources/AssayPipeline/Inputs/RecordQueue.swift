import AssayRecord

/// The JSON values that the inputs hold, in their order, one at a time: records, and reconciliations of them.
public enum RecordQueue {
  /// Gives each value of `inputs` to `take`, with the name of its file and, for a line, its number; `report` is told of what
  /// cannot be read, and the rest goes on.
  ///
  /// - Throws: what `take` throws.
  public static func read(
    _ inputs: Inputs, take: (String, JSONValue) throws -> Void, report: (InputProblem) -> Void
  ) throws {
    var inputs = inputs
    inputs.mayBeRecords = true
    var queue = DocumentQueue(inputs)
    while let input = queue.next() {
      let bytes: [UInt8]
      let name: String
      do throws(InputProblem) {
        switch input {
        case .line(let line, let file, let number): (bytes, name) = (line, "\(file):\(number)")
        default:
          let document = try input.document(inputs)
          (bytes, name) = (document.bytes, document.uri)
        }
      } catch {
        report(error)
        continue
      }
      if !JSONSequence.opens(bytes.prefix(256)) {
        report(
          InputProblem(
            code: .notARecord, uri: name,
            message: "is no JSON; expected records, as assay extract writes them"))
        continue
      }
      let values = JSONSequence.values(bytes)
      for (index, value) in values.enumerated() {
        let uri = values.count == 1 ? name : "\(name)#\(index + 1)"
        switch value {
        case .success(let value): try take(uri, value)
        case .failure(let error):
          report(
            InputProblem(
              code: .brokenLine, uri: uri,
              message: "byte \(error.offset): found \(error.found), expected \(error.expected)"))
        }
      }
    }
  }
}
