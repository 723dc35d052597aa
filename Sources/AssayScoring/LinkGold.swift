import AssayNumbers
import AssayRecord

/// One text of a set of real sentences with gold links: values by their place, each with its endpoint or the words of its arm.
public struct LinkGold: Sendable {
  /// What a value must be bound to.
  public enum Target: Sendable, Equatable {
    /// The endpoint's code in the set: `ORR`, `PFSMean`, `OSRate`.
    case endpoint(String)
    /// The words of the arm, in any of these forms.
    case arm([String])
  }

  /// A value and its link.
  public struct Link: Sendable {
    /// First byte of the value in the text, and one past its last.
    public var bytes: Range<Int>
    /// What it must be bound to.
    public var target: Target
  }

  /// The text.
  public var text: String
  /// Its links.
  public var links: [Link]

  /// Reads one line: `{"text": "…", "gold": [{"start": 3, "end": 5, "endpoint": "ORR"}]}`, offsets in code points.
  public init(json line: some Sequence<UInt8>) throws {
    let node = JSONNode(try JSONValue(parsing: line))
    text = try node["text"].string()
    var offsets: [Int] = []
    var byte = 0
    for scalar in text.unicodeScalars {
      offsets.append(byte)
      byte += UTF8.width(scalar)
    }
    offsets.append(byte)
    links = try node["gold"].array { (row) throws(JSONPathError) -> Link? in
      let (start, end) = (try row["start"].int(), try row["end"].int())
      guard start >= 0, start <= end, end < offsets.count else {
        throw row.error(expected: "offsets inside the text")
      }
      let bytes = offsets[start]..<offsets[end]
      guard case .object(let object) = row.value else { throw row.error(expected: "an object") }
      if object.members.contains(where: { $0.key == "endpoint" }) {
        return Link(bytes: bytes, target: .endpoint(try row["endpoint"].string()))
      }
      let arms = try row["arm"].optional { (node) throws(JSONPathError) in try node.strings() } ?? []
      return arms.isEmpty ? nil : Link(bytes: bytes, target: .arm(arms))
    }.compactMap { $0 }
  }
}

/// How many values of a set of sentences were bound as its gold binds them.
public struct LinkScore: Sendable, Equatable {
  /// How many links there are, to how many values a row was found, and how many are right.
  public struct Count: Sendable, Equatable {
    /// In gold.
    public var gold = 0
    /// A result stands at the value.
    public var found = 0
    /// It is bound as in gold.
    public var right = 0
  }

  /// Values with their endpoint.
  public var endpoints = Count()
  /// Values with their arm.
  public var arms = Count()

  /// Nothing counted yet.
  public init() {}

  /// Counts the links of one text.
  public mutating func take(_ gold: LinkGold, _ record: Record) {
    for link in gold.links {
      let rows = record.results.filter { row in
        row.evidence.contains {
          $0.sourceStart < link.bytes.upperBound && $0.sourceEnd > link.bytes.lowerBound
        }
      }
      switch link.target {
      case .endpoint(let code):
        endpoints.gold += 1
        if !rows.isEmpty { endpoints.found += 1 }
        let wanted = LinkScore.normal[code] ?? [code]
        if rows.contains(where: { row in row.endpoint.map(wanted.contains) ?? false }) {
          endpoints.right += 1
        }
      case .arm(let names):
        arms.gold += 1
        // The size of an arm ("placebo (n = 51)") is a value too, and its row is a cohort.
        let cohorts = record.cohorts.filter { row in
          row.arm != nil
            && row.evidence.contains {
              $0.sourceStart < link.bytes.upperBound && $0.sourceEnd > link.bytes.lowerBound
            }
        }
        if !rows.isEmpty || !cohorts.isEmpty { arms.found += 1 }
        let wanted = names.map { Set(LinkScore.words($0)) }
        let isRight = (rows.map(\.arm) + cohorts.map(\.arm)).contains { arm in
          guard let arm else { return false }
          let words = LinkScore.words(arm)
          return wanted.contains { !$0.isDisjoint(with: words) }
        }
        if isRight { arms.right += 1 }
      }
    }
  }

  /// For people: one line for each kind of link that the set has.
  public func text() -> String {
    var lines = ""
    for (name, count) in [("endpoint of a value", endpoints), ("arm of a value", arms)] where count.gold > 0 {
      let share = Double(count.right * 1_000 / count.gold) / 10
      lines += "\(name): \(count.right) of \(count.gold) right (\(share) %), \(count.found) found\n"
    }
    return lines
  }

  private static func words(_ arm: String) -> [String] {
    Normalization.arm(arm).filter {
      !["therapy", "patient", "patients", "of", "in", "treated", "treatment"].contains($0)
    }
  }

  /// The codes of the set as normal names; times to progression are one family there.
  private static let normal: [String: Set<String>] = [
    "ORR": ["ORR"], "PFSMean": progression, "PFSRate": progression, "OSMean": ["OS"], "OSRate": ["OS"],
  ]
  private static let progression: Set<String> = ["PFS", "TTP", "EFS", "DFS", "FFS"]
}
