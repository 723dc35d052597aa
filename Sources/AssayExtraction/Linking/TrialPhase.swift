/// Phases in the record's form.
enum TrialPhase {
  /// "2" for "II", "2b", "IIb"; "1/2" for "I/II", "1b/2"; nil for anything else.
  static func normal(_ printed: String) -> String? {
    var numbers = PhaseNumbers()
    var part = PhasePart()
    for byte in printed.utf8 {
      switch byte {
      case 0x2F, 0x2D, 0x20: numbers.take(&part)
      case 0x80...0xFF: return spelledOut(printed)
      default: part.add(byte)
      }
    }
    numbers.take(&part)
    return numbers.name
  }

  /// The same with dashes and other signs of more bytes.
  private static func spelledOut(_ printed: String) -> String? {
    var numbers = PhaseNumbers()
    for piece in printed.split(whereSeparator: { "/-–‐ ".contains($0) }) {
      var part = PhasePart()
      for byte in piece.utf8 { part.add(byte) }
      numbers.take(&part)
    }
    return numbers.name
  }
}

/// What stands between two separators of a printed phase: its digits and Roman letters, and whether it is a word between phases.
private struct PhasePart {
  private var word: UInt64 = 0
  private var figures: UInt64 = 0

  mutating func add(_ byte: UInt8) {
    let upper = byte &- 0x61 < 26 ? byte & ~0x20 : byte
    word = word << 8 | UInt64(upper)
    if upper == 0x49 || upper == 0x56 || upper &- 0x30 < 10 { figures = figures << 8 | UInt64(upper) }
  }

  /// 1 to 4; 0 for a word that says no phase; nil for what is none.
  var number: Int? {
    // "", "AND", "TO", "PHASE"
    if word == 0 || word == 0x41_4E44 || word == 0x544F || word == 0x50_4841_5345 { return 0 }
    switch figures {
    case 0x31, 0x49: return 1
    case 0x32, 0x4949: return 2
    case 0x33, 0x49_4949: return 3
    case 0x34, 0x4956: return 4
    default: return nil
    }
  }
}

/// The phases that a printed one names, one after the other.
private struct PhaseNumbers {
  private var first: Int?
  private var last: Int?
  private var isSpoilt = false

  mutating func take(_ part: inout PhasePart) {
    if let number = part.number {
      if number > 0 {
        if first == nil { first = number } else { last = number }
      }
    } else {
      isSpoilt = true
    }
    part = PhasePart()
  }

  var name: String? {
    guard let first, !isSpoilt else { return nil }
    guard let last, last != first else { return "\(first)" }
    return "\(first)/\(last)"
  }
}
