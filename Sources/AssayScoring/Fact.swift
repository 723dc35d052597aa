/// One thing claimed, as the parts that must agree for it to be right.
public struct Fact: Sendable, Equatable, CustomStringConvertible {
  /// How a part of gold is compared with the same part of the program's.
  enum Rule: Sendable {
    /// The same, and nothing where gold has nothing.
    case exact
    /// The same where gold has something.
    case whereGoldHasOne
    /// Where gold has something: the same words, or one's words within the other's.
    case armWords
    /// A normal name must be the same; of names out of printed words one's words may stand within the other's.
    case endpointWords
  }

  /// A part of a fact.
  struct Part: Sendable, Equatable {
    /// `n`, `arm`.
    var label: String
    /// Whether the value speaks for itself in a list.
    var isBare: Bool
    /// As printed in a list; nil where there is nothing.
    var shown: String?
    /// The values it may be equal in, normalised; empty where there is nothing.
    var values: [String]
    var rule: Rule

    init(_ label: String, _ shown: String?, rule: Rule = .exact, isBare: Bool = false) {
      let values = [shown].compactMap { $0 }.map(Normalization.words)
      self.init(label, shown: shown, values: values, rule: rule, isBare: isBare)
    }

    init(_ label: String, anyOf names: [String], rule: Rule = .exact, isBare: Bool = false) {
      let shown = names.isEmpty ? nil : names.joined(separator: "|")
      self.init(label, shown: shown, values: names.map(Normalization.words), rule: rule, isBare: isBare)
    }

    init(_ label: String, shown: String?, values: [String], rule: Rule = .exact, isBare: Bool = false) {
      self.label = label
      self.shown = shown
      self.values = values
      self.rule = rule
      self.isBare = isBare
    }

    func agrees(withGold gold: Part) -> Bool {
      if gold.values.isEmpty { return gold.rule == .exact ? values.isEmpty : true }
      switch gold.rule {
      case .exact, .whereGoldHasOne: return gold.values.contains { values.contains($0) }
      case .endpointWords:
        return gold.values.contains { wanted in
          values.contains {
            Normalization.name($0) == Normalization.name(wanted)
              || Normalization.isSameFreeName(wanted, $0, shown: gold.shown)
          }
        }
      case .armWords:
        return gold.values.contains { wanted in
          values.contains { Normalization.isContained(Normalization.arm(wanted), Normalization.arm($0)) }
        }
      }
    }
  }

  /// In the order of printing.
  let parts: [Part]
  /// A missing and an extra fact that share one are a near miss.
  let anchors: [String]
  /// Where the program read it; nil in gold.
  let place: Claims.Place?

  init(_ parts: [Part], anchors: [String], place: Claims.Place? = nil) {
    self.parts = parts
    self.anchors = anchors
    self.place = place
  }

  /// The parts on which the two do not agree.
  func differences(fromGold gold: Fact) -> [Difference] {
    zip(gold.parts, parts).compactMap { wanted, got in
      got.agrees(withGold: wanted) ? nil : Difference(part: wanted.label, gold: wanted.shown, got: got.shown)
    }
  }

  /// `ORR proportion 90 % n=103 trial=TRUST-I`.
  public var description: String {
    let words = parts.compactMap { part in
      part.shown.map { part.isBare ? $0 : "\(part.label)=\($0)" }
    }
    return words.isEmpty ? "(unnamed)" : words.joined(separator: " ")
  }
}

/// A part on which gold and the program do not agree.
public struct Difference: Sendable, Equatable, CustomStringConvertible {
  /// The part's label.
  public var part: String
  /// Nil where gold has nothing.
  public var gold: String?
  /// Nil where the program has nothing.
  public var got: String?

  /// `arm (gold "placebo", got nothing)`.
  public var description: String {
    func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "nothing" }
    return "\(part) (gold \(quoted(gold)), got \(quoted(got)))"
  }
}

/// A missing fact and an extra one that are about the same value.
public struct NearMiss: Sendable, Equatable {
  /// What gold says.
  public var gold: Fact
  /// What the program says.
  public var got: Fact
  /// Where they differ.
  public var differences: [Difference]
}

/// How the facts of one field of one notice compare.
public struct Comparison: Sendable, Equatable {
  /// How many facts of gold the program has.
  public private(set) var right = 0
  /// Facts of gold that the program lacks, without those of near misses.
  public private(set) var missing: [Fact] = []
  /// Facts of the program that gold lacks, without those of near misses.
  public private(set) var extra: [Fact] = []
  /// Pairs that are wrong on both sides and about the same value.
  public private(set) var near: [NearMiss] = []

  /// The counts.
  public var tally: Tally {
    Tally(right: right, missing: missing.count + near.count, extra: extra.count + near.count)
  }

  /// Pairs each fact of gold with at most one of the program, so that as many as possible are right.
  init(gold: [Fact], got: [Fact]) {
    let differences = gold.map { wanted in got.map { $0.differences(fromGold: wanted) } }
    var pairOfGot = [Int?](repeating: nil, count: got.count)
    for wanted in gold.indices {
      var seen = [Bool](repeating: false, count: got.count)
      _ = Comparison.pair(wanted, differences, &pairOfGot, &seen)
    }
    let paired = Set(pairOfGot.compactMap { $0 })
    right = paired.count
    var restOfGold = gold.indices.filter { !paired.contains($0) }
    var restOfGot = got.indices.filter { pairOfGot[$0] == nil }
    var candidates: [(count: Int, gold: Int, got: Int)] = []
    for wanted in restOfGold {
      for found in restOfGot where gold[wanted].anchors.contains(where: got[found].anchors.contains) {
        candidates.append((differences[wanted][found].count, wanted, found))
      }
    }
    for candidate in candidates.sorted(by: { $0 < $1 }) {
      guard let a = restOfGold.firstIndex(of: candidate.gold) else { continue }
      guard let b = restOfGot.firstIndex(of: candidate.got) else { continue }
      restOfGold.remove(at: a)
      restOfGot.remove(at: b)
      near.append(
        NearMiss(
          gold: gold[candidate.gold], got: got[candidate.got],
          differences: differences[candidate.gold][candidate.got]))
    }
    missing = restOfGold.map { gold[$0] }
    extra = restOfGot.map { got[$0] }
  }

  /// Finds a partner for `wanted`, moving earlier pairs where that helps (augmenting paths).
  private static func pair(
    _ wanted: Int, _ differences: [[[Difference]]], _ pairOfGot: inout [Int?], _ seen: inout [Bool]
  ) -> Bool {
    for found in seen.indices where !seen[found] && differences[wanted][found].isEmpty {
      seen[found] = true
      let holder = pairOfGot[found]
      let isFree = holder.map { pair($0, differences, &pairOfGot, &seen) } ?? true
      if isFree {
        pairOfGot[found] = wanted
        return true
      }
    }
    return false
  }
}

/// How many facts are right, missing and extra.
public struct Tally: Sendable, Equatable {
  /// In gold and in the record.
  public var right: Int
  /// In gold only.
  public var missing: Int
  /// In the record only.
  public var extra: Int

  /// Makes a tally.
  public init(right: Int = 0, missing: Int = 0, extra: Int = 0) {
    self.right = right
    self.missing = missing
    self.extra = extra
  }

  /// Adds up.
  public static func += (total: inout Tally, part: Tally) {
    total.right += part.right
    total.missing += part.missing
    total.extra += part.extra
  }
}
