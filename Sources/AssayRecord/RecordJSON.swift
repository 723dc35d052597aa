import AssayNumbers

extension Record {
  /// Writes the record as one JSON object, its keys in the order of the contract, all of them always present.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("schema_version")
    writer.string(Record.schemaVersion)
    writer.key("id")
    writer.string(id)
    writer.key("status")
    writer.string(plain: error == nil ? "ok" : "error")
    writer.key("error")
    writer.optional(error) { $0.write(to: &$1) }
    writer.key("source")
    source.write(to: &writer)
    writer.key("text")
    writer.optional(text) { $1.string(utf8: $0) }
    writer.key("notice")
    notice.write(to: &writer)
    writer.key("drugs")
    writer.array(drugs) { $0.write(to: &$1) }
    writer.key("trials")
    writer.array(trials) { $0.write(to: &$1) }
    writer.key("cohorts")
    writer.array(cohorts) { $0.write(to: &$1) }
    writer.key("counts")
    writer.array(counts) { $0.write(to: &$1) }
    writer.key("results")
    writer.array(results) { $0.write(to: &$1) }
    writer.key("percentages")
    writer.array(percentages) { $0.write(to: &$1) }
    writer.key("dates")
    writer.array(dates) { $0.write(to: &$1) }
    writer.key("doses")
    writer.array(doses) { $0.write(to: &$1) }
    writer.key("checks")
    writer.array(checks) { $0.write(to: &$1) }
    writer.key("summary")
    summary.write(to: &writer)
    writer.endObject()
  }

  /// The record as one line of JSON, with a line feed at its end in neither layout.
  public func json(layout: JSONWriter.Layout = .compact) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    write(to: &writer)
    return Array(writer.bytes)
  }
}

extension JSONWriter {
  @inline(__always)
  mutating func optional<T>(_ value: T?, _ write: (T, inout JSONWriter) -> Void) {
    if let value { write(value, &self) } else { null() }
  }

  @inline(__always)
  mutating func array<T>(_ values: [T], _ write: (T, inout JSONWriter) -> Void) {
    beginArray()
    for index in values.indices { write(values[index], &self) }
    endArray()
  }

  @inline(__always) mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  @inline(__always) mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  @inline(__always) mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  @inline(__always) mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  @inline(__always) mutating func member(_ name: StaticString, _ value: Decimal) {
    key(name)
    number(value)
  }

  @inline(__always) mutating func member(_ name: StaticString, _ value: Decimal?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  @inline(__always) mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  @inline(__always) mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  @inline(__always) mutating func member(_ name: StaticString, _ bound: Bound?) {
    key(name)
    switch bound {
    case nil: null()
    case .less: string(plain: "<")
    case .lessOrEqual: string(plain: "<=")
    case .greater: string(plain: ">")
    case .greaterOrEqual: string(plain: ">=")
    }
  }

  mutating func evidence(_ spans: [Evidence]) {
    key("evidence")
    beginArray()
    for index in spans.indices {
      beginObject()
      member("start", spans[index].start)
      member("end", spans[index].end)
      key("quote")
      string(utf8: spans[index].quote)
      member("source_start", spans[index].sourceStart)
      member("source_end", spans[index].sourceEnd)
      endObject()
    }
    endArray()
  }

  mutating func derived(_ derivations: [Derivation]) {
    key("derived")
    beginArray()
    for derivation in derivations {
      beginObject()
      member("field", derivation.field)
      member("operands", derivation.operands)
      member("how", derivation.how)
      endObject()
    }
    endArray()
  }
}

extension Failure {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("code", code)
    writer.member("message", message)
    writer.member("stage", stage)
    writer.endObject()
  }
}

extension SourceDescription {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("uri", uri)
    writer.member("media_type", mediaType)
    writer.member("charset", charset)
    writer.member("byte_length", byteLength)
    writer.member("title", title)
    writer.member("published", published)
    writer.member("site", site)
    writer.member("language", language)
    writer.member("undecodable", undecodable)
    writer.member("fetched", fetched)
    writer.endObject()
  }
}

extension Summary {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("consistent", consistent)
    writer.member("inconsistent", inconsistent)
    writer.member("explained", explained)
    writer.member("untestable", untestable)
    writer.endObject()
  }
}
