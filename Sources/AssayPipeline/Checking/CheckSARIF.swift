import AssayChecks
import AssayRecord

/// Findings as a log of SARIF 2.1.0 (OASIS), for the tools that show the findings of linters.
///
/// `inconsistent` is an error, `explained` a note; `untestable` is open and `consistent` passed, both without a level, as the
/// standard asks. Consistent findings are left out unless all are wanted.
public final class CheckSARIF {
  private var writer = JSONWriter(layout: .pretty, capacity: 65_536)
  private let showsAll: Bool
  private let ruleIndex: [String: Int]
  private var failures: [(uri: String, failure: Failure)] = []

  /// Opens the log.
  public init(showsAll: Bool) {
    self.showsAll = showsAll
    let rules = Verifier.checks.map { type(of: $0) }
    var index: [String: Int] = [:]
    for (place, rule) in rules.enumerated() { index[rule.code] = place }
    ruleIndex = index
    writer.beginObject()
    member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    member("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    member("name", "assay")
    writer.key("rules")
    writer.beginArray()
    for rule in rules {
      writer.beginObject()
      member("id", rule.code)
      member("name", rule.name)
      text("shortDescription", rule.doc)
      text("fullDescription", "\(rule.doc) Honest figures satisfy: \(rule.formula). Source: \(rule.source)")
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endObject()
    member("columnKind", "unicodeCodePoints")
    writer.key("results")
    writer.beginArray()
  }

  /// Writes the results of a document.
  public func add(_ document: CheckedDocument) {
    if let failure = document.failure { failures.append((document.uri, failure)) }
    for finding in document.findings where showsAll || finding.check.verdict != .consistent {
      result(finding)
    }
  }

  /// What was written since the last time.
  public func takeBytes() -> [UInt8] {
    let bytes = Array(writer.bytes)
    writer.discardBytes()
    return bytes
  }

  /// Closes the log and gives the rest of it.
  public func end() -> [UInt8] {
    writer.endArray()
    writer.key("invocations")
    writer.beginArray()
    writer.beginObject()
    writer.key("executionSuccessful")
    writer.bool(failures.isEmpty)
    if !failures.isEmpty {
      writer.key("toolExecutionNotifications")
      writer.beginArray()
      for (uri, failure) in failures {
        writer.beginObject()
        member("level", "error")
        text("message", "\(failure.code): \(failure.message)")
        writer.key("locations")
        writer.beginArray()
        location(uri, nil)
        writer.endArray()
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return takeBytes()
  }

  private func result(_ finding: CheckFinding) {
    let check = finding.check
    writer.beginObject()
    member("ruleId", check.code)
    if let index = ruleIndex[check.code] {
      writer.key("ruleIndex")
      writer.number(index)
    }
    switch check.verdict {
    case .inconsistent: member("level", "error")
    case .explained: member("level", "note")
    case .untestable:
      member("kind", "open")
      member("level", "none")
    case .consistent:
      member("kind", "pass")
      member("level", "none")
    }
    text("message", "\(check.statement): \(check.detail)")
    writer.key("locations")
    writer.beginArray()
    location(finding.uri, finding.place)
    writer.endArray()
    if finding.places.count > 1 {
      writer.key("relatedLocations")
      writer.beginArray()
      for (index, place) in finding.places.enumerated() where index != finding.primary {
        location(finding.uri, place)
      }
      writer.endArray()
    }
    writer.endObject()
  }

  private func location(_ uri: String, _ place: CheckFinding.Place?) {
    writer.beginObject()
    writer.key("physicalLocation")
    writer.beginObject()
    writer.key("artifactLocation")
    writer.beginObject()
    member("uri", CheckSARIF.reference(uri))
    writer.endObject()
    if let place {
      writer.key("region")
      writer.beginObject()
      let lines: [(StaticString, Int?)] = [
        ("startLine", place.line), ("startColumn", place.column), ("endLine", place.endLine),
        ("endColumn", place.endColumn),
      ]
      for (key, value) in lines {
        guard let value else { continue }
        writer.key(key)
        writer.number(value)
      }
      writer.key("byteOffset")
      writer.number(place.sourceStart)
      writer.key("byteLength")
      writer.number(place.sourceEnd - place.sourceStart)
      text("snippet", place.quote)
      writer.endObject()
    }
    writer.endObject()
    writer.endObject()
  }

  private func member(_ name: StaticString, _ value: String) {
    writer.key(name)
    writer.string(value)
  }

  private func text(_ name: StaticString, _ value: String) {
    writer.key(name)
    writer.beginObject()
    member("text", value)
    writer.endObject()
  }

  /// The path as a reference of RFC 3986: what may not stand in one is written as its bytes.
  static func reference(_ uri: String) -> String {
    let isAddress = uri.hasPrefix("http://") || uri.hasPrefix("https://") || uri.hasPrefix("file:")
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in uri.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ","),
        UInt8(ascii: "@"):
        bytes.append(byte)
      case _ where isAddress && byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x3C && byte != 0x3E:
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
