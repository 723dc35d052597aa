import AssayRecord

extension Reconciliation {
  /// The code of the check that these rows are.
  public static let checkCode = "X101"
  /// The name of the fault that it looks for.
  public static let checkName = "documents-disagree"

  /// The reconciliation as one JSON object with a line feed at its end.
  public func json(layout: JSONWriter.Layout = .pretty) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.beginObject()
    writer.member("schema_version", Reconciliation.schemaVersion)
    writer.member("kind", "reconciliation")
    writer.list("documents", documents) { document, writer in
      writer.beginObject()
      writer.member("id", document.id)
      writer.key("record")
      document.record.write(to: &writer)
      writer.endObject()
    }
    writer.list("approvals", approvals) { $0.write(to: &$1) }
    writer.list("unplaced", unplaced) { entry, writer in
      writer.beginObject()
      writer.member("document", entry.document)
      writer.member("reason", entry.reason)
      writer.endObject()
    }
    writer.key("summary")
    writer.beginObject()
    for verdict in Agreement.allCases {
      writer.key(name: verdict.rawValue)
      writer.number(count(verdict))
    }
    writer.endObject()
    writer.endObject()
    writer.endLine()
    return Array(writer.bytes)
  }
}

extension Reconciliation.Approval {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.strings("drugs", drugs)
    writer.strings("brands", brands)
    writer.member("agency", agency)
    writer.member("decision_date", decisionDate)
    writer.strings("documents", documents)
    writer.list("rows", rows) { $0.write(to: &$1) }
    writer.endObject()
  }
}

extension Reconciliation.Row {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.member("code", Reconciliation.checkCode)
    writer.member("check", Reconciliation.checkName)
    writer.member("kind", kind.rawValue)
    writer.member("subject", subject)
    writer.member("field", field)
    writer.member("verdict", verdict.rawValue)
    writer.member("detail", detail)
    writer.list("entries", entries) { entry, writer in
      writer.beginObject()
      writer.member("document", entry.document)
      writer.member("uri", entry.uri)
      writer.member("row", entry.row)
      writer.member("value", entry.value)
      writer.list("evidence", entry.evidence) { span, writer in
        writer.beginObject()
        for (key, value) in [("start", span.start), ("end", span.end)] {
          writer.key(name: key)
          writer.number(value)
        }
        writer.key("quote")
        writer.string(utf8: span.quote)
        for (key, value) in [("source_start", span.sourceStart), ("source_end", span.sourceEnd)] {
          writer.key(name: key)
          writer.number(value)
        }
        writer.endObject()
      }
      writer.endObject()
    }
    writer.strings("missing", missing)
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  fileprivate mutating func strings(_ name: StaticString, _ values: [String]) {
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  fileprivate mutating func list<T>(
    _ name: StaticString, _ values: [T], _ write: (T, inout JSONWriter) -> Void
  ) {
    key(name)
    beginArray()
    for value in values { write(value, &self) }
    endArray()
  }
}

extension Reconciler {
  /// Takes a record, or all documents of a reconciliation; what it is, its keys say.
  ///
  /// - Throws: `JSONPathError` where it is neither, `RecordOfNothing` for the record of a document that could not be read.
  public mutating func add(json value: JSONValue) throws {
    let node = JSONNode(value)
    guard case .object(let object) = value, object["kind"] == .string("reconciliation") else {
      return try add(Record(json: node))
    }
    let version = try node["schema_version"].string()
    guard version == Reconciliation.schemaVersion else {
      throw try node["schema_version"].error(
        expected: "\"\(Reconciliation.schemaVersion)\"", found: "\"\(version)\"")
    }
    // What was concluded is concluded anew; the facts are all in the documents.
    let records = try node["documents"].array { (entry) throws(JSONPathError) in
      try Record(json: entry["record"])
    }
    for record in records { try add(record) }
  }
}
