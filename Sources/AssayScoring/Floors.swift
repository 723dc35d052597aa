import AssayNumbers
import AssayRecord

/// The lowest F1 that each field may have: `floors.json`. A floor may rise, never fall.
public struct Floors: Sendable, Equatable {
  /// A field below its floor.
  public struct Fall: Sendable, Equatable, CustomStringConvertible {
    /// The field.
    public var field: ScoredField
    /// Its floor.
    public var floor: Decimal
    /// Its F1 now; nil where neither gold nor the records have a fact of it.
    public var score: Decimal?

    /// `results fell to 0.8100, below its floor 0.8300`.
    public var description: String {
      "\(field.rawValue) fell to \(score?.description ?? "nothing to score"), below its floor \(floor)"
    }
  }

  /// The corpus that the floors were measured on; nil where none was stated.
  public var fingerprint: String?
  /// The floor of each field that has one.
  public var floors: [ScoredField: Decimal]

  /// No floors.
  public init() { floors = [:] }

  /// Reads `{"fingerprint": "…", "floors": {"results": 0.83}}`; a field that is not scored is refused.
  public init(json bytes: some Sequence<UInt8>) throws {
    let node = JSONNode(try JSONValue(parsing: bytes))
    try node.checkKeys(["fingerprint", "floors"])
    fingerprint = try node["fingerprint"].optionalString()
    floors = [:]
    let list = try node["floors"]
    try list.checkKeys(Set(ScoredField.allCases.map(\.rawValue)))
    guard case .object(let object) = list.value else { return }
    for member in object.members {
      if let field = ScoredField(rawValue: member.key) { floors[field] = try list[member.key].decimal() }
    }
  }

  /// The fields that are below their floor, in the order of the fields.
  public func falls(of score: CorpusScore) -> [Fall] {
    ScoredField.allCases.compactMap { field in
      guard let floor = floors[field] else { return nil }
      let now = score[field].f1
      if let now, !(now < floor) { return nil }
      return Fall(field: field, floor: floor, score: now)
    }
  }

  /// The floors that these scores allow: none lower than before.
  public func raised(to score: CorpusScore, fingerprint: String) -> Floors {
    var raised = self
    raised.fingerprint = fingerprint
    for field in ScoredField.allCases {
      guard let now = score[field].f1 else { continue }
      raised.floors[field] = max(floors[field] ?? now, now)
    }
    return raised
  }

  /// The file, in pretty JSON with a line feed at its end.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.key("fingerprint")
    if let fingerprint { writer.string(fingerprint) } else { writer.null() }
    writer.key("floors")
    writer.beginObject()
    for field in ScoredField.allCases {
      guard let floor = floors[field] else { continue }
      writer.key(name: field.rawValue)
      writer.number(floor)
    }
    writer.endObject()
    writer.endObject()
    writer.endLine()
    return Array(writer.bytes)
  }
}

/// Tells whether a score was measured on the same corpus: a hash (FNV-1a, 64 bits) over its notices and gold files.
///
/// It guards against mistakes, not against malice. The order of the cases counts: give them sorted by folder.
public struct CorpusFingerprint: Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Nothing added.
  public init() {}

  /// Adds one case.
  public mutating func add(slug: String, notice: some Collection<UInt8>, gold: some Collection<UInt8>) {
    add(slug.utf8)
    add(notice)
    add(gold)
  }

  /// The length goes in before the bytes, so that no byte can move from one file to the next unseen.
  private mutating func add(_ bytes: some Collection<UInt8>) {
    var length = UInt64(bytes.count)
    for _ in 0..<8 {
      add(UInt8(truncatingIfNeeded: length))
      length >>= 8
    }
    for byte in bytes { add(byte) }
  }

  private mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Sixteen hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
