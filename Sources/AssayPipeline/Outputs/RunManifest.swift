import AssayRecord

/// What a run that was stopped had done, as the file beside its records says: lines of JSON, the first naming the run, each of the
/// others a point from which it can go on.
struct RunManifest {
  /// A point at which everything was on the disk.
  struct Point: Equatable {
    /// How far the inputs were read.
    var place = ReadingPlace()
    /// What was found up to there.
    var tally = Tally()
    /// How many bytes of records there were.
    var outputBytes = 0
    /// SHA-256 of them.
    var outputHash = ""
  }

  private static let version = 1

  /// The line that names the run: what it reads, and how.
  static func head(_ run: String) -> [UInt8] {
    line { writer in
      writer.field("assay_run", version)
      writer.field("run", run)
    }
  }

  /// The line of a point.
  static func line(_ point: Point) -> [UInt8] {
    line { writer in
      writer.field("file", point.place.file)
      writer.field("name", point.place.name)
      writer.field("document", point.place.document)
      writer.field("dropped", point.place.dropped)
      writer.field("input_bytes", point.place.bytes)
      writer.field("fingerprint", String(point.place.fingerprint, radix: 16))
      writer.field("output_bytes", point.outputBytes)
      writer.field("output_sha256", point.outputHash)
      writer.field("tally", point.tally.numbers.map(String.init).joined(separator: " "))
    }
  }

  private static func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    write(&writer)
    writer.endObject()
    writer.endLine()
    return Array(writer.bytes)
  }

  /// The run that `bytes` are of, its last point, and how many bytes the lines up to it take. What follows, such as half a line, was
  /// being written when the run was stopped.
  ///
  /// - Throws: `JSONPathError` or `JSONError` where the first line is none of a manifest's.
  static func read(_ bytes: [UInt8]) throws -> (run: String, last: Point, length: Int) {
    guard let end = bytes.firstIndex(of: 0x0A) else {
      throw JSONPathError(path: "", found: "no line", expected: "the first line of a manifest")
    }
    let head = JSONNode(try JSONValue(parsing: bytes[..<end]))
    guard try head["assay_run"].int() == version else {
      throw try head["assay_run"].error(expected: "\(version)")
    }
    var last = Point()
    var length = end + 1
    while let end = bytes[length...].firstIndex(of: 0x0A) {
      do {
        last = try point(JSONNode(try JSONValue(parsing: bytes[length..<end])))
      } catch {
        break
      }
      length = end + 1
    }
    return (try head["run"].string(), last, length)
  }

  private static func point(_ node: JSONNode) throws(JSONPathError) -> Point {
    var point = Point()
    point.place.file = try node["file"].int()
    point.place.name = try node["name"].string()
    point.place.document = try node["document"].int()
    point.place.dropped = try node["dropped"].int()
    point.place.bytes = try node["input_bytes"].int()
    guard let fingerprint = UInt64(try node["fingerprint"].string(), radix: 16),
      let tally = Tally(numbers: try node["tally"].string().split(separator: " ").compactMap { Int($0) })
    else { throw node.error(expected: "a point of a run") }
    point.place.fingerprint = fingerprint
    point.tally = tally
    point.outputBytes = try node["output_bytes"].int()
    point.outputHash = try node["output_sha256"].string()
    return point
  }
}

extension JSONWriter {
  fileprivate mutating func field(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  fileprivate mutating func field(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }
}
