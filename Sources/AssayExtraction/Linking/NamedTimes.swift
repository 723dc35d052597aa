import AssayText

/// The times to an event that a notice calls by their names, and what it means where it tells only the risk.
struct NamedTimes {
  private var codes: UInt16 = 0

  /// Each with those that the same risk may be told of.
  private static let families: [(risk: String, names: [String])] = [
    ("PFS", ["rPFS", "EFS"]), ("RFS", ["DFS", "iDFS", "EFS"]), ("DFS", ["RFS", "iDFS", "EFS"]),
  ]
  private static let names = ["OS", "PFS", "rPFS", "EFS", "RFS", "DFS", "iDFS"]

  init(_ reading: Reading) {
    for finding in reading.findings where finding.kind == .endpoint {
      guard let name = reading.concept(finding)?.name, name.utf8.count <= 4,
        let place = NamedTimes.names.firstIndex(of: name),
        place == 0 || !NamedTimes.isRisk(finding.span, reading)
      else { continue }
      codes |= 1 << UInt16(place)
    }
  }

  /// Whether overall survival, or the risk of death, is one of the endpoints.
  var tellsSurvival: Bool { codes & 1 != 0 }

  /// "the risk of progression or death" of a notice that names no progression-free survival but a radiographic one is told of that; nil
  /// where the mention is no risk, or is called by its own name elsewhere, or could be several.
  func name(ofRisk mention: EndpointMention, _ reading: Reading) -> String? {
    guard let family = NamedTimes.families.first(where: { $0.risk == mention.code }),
      NamedTimes.isRisk(mention.span, reading), !has(mention.code)
    else { return nil }
    let named = family.names.filter(has)
    return named.count == 1 ? named[0] : nil
  }

  /// The time to one of several events that a list of them means: the only one, other than overall survival, that the notice names, or the
  /// invasive one where invasive disease is one of them.
  func name(ofList isInvasive: Bool) -> String? {
    if isInvasive, has("iDFS") { return "iDFS" }
    let others = codes & ~1
    return others.nonzeroBitCount == 1 ? NamedTimes.names[others.trailingZeroBitCount] : nil
  }

  private func has(_ name: String) -> Bool {
    NamedTimes.names.firstIndex(of: name).map { codes & 1 << UInt16($0) != 0 } ?? false
  }

  /// Whether words name the event and not the time: they end with "death" or "progression".
  private static func isRisk(_ span: TextSpan, _ reading: Reading) -> Bool {
    reading.isWord(reading.tokens.index(at: span.end) - 1, in: events)
      || reading.isWord(reading.tokens.index(at: span.start), in: risks)
  }

  private static let events = WordSet("death progression recurrence relapse")
  private static let risks = WordSet("risk")
}
