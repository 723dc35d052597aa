import AssayText

/// Settles which finding a number belongs to where several claim it: a number has one meaning.
///
/// Of two kinds the one that stands earlier in `FindingKind` wins; of two findings of one kind the longer. A finding that loses
/// any of its numbers falls; findings that claim no number stay.
enum Overlaps {
  static func resolve(_ found: [Finding], text: UnsafeBufferPointer<UInt8>, tokens: Tokens) -> [Finding] {
    var findings = found
    findings.sort {
      $0.span.start != $1.span.start ? $0.span.start < $1.span.start : $0.span.end > $1.span.end
    }
    // A bare pair in brackets behind a value is an interval.
    for index in findings.indices where findings[index].kind == .bracketPair {
      if followsMeasure(findings, index, text) { findings[index].kind = .interval }
    }
    var order = findings.indices.filter { findings[$0].kind.claimsNumbers }
    order.sort { a, b in
      let (first, second) = (findings[a], findings[b])
      if first.kind != second.kind { return first.kind.rawValue < second.kind.rawValue }
      return first.span.count > second.span.count
    }
    var claimed = ClaimedTokens(tokens)
    var falls = [Bool](repeating: false, count: findings.count)
    for index in order {
      let finding = findings[index]
      let spans = [finding.valueSpan, finding.highSpan]
      let numbers =
        finding.kind == .interval || finding.kind == .date || finding.kind == .age ? [finding.span] : spans
      if numbers.contains(where: { span in !span.isEmpty && claimed.contains(span) }) {
        falls[index] = true
      } else {
        for span in numbers where !span.isEmpty { claimed.insert(span) }
      }
    }
    var kept: [Finding] = []
    kept.reserveCapacity(findings.count)
    for index in findings.indices where !falls[index] && findings[index].kind != .bracketPair {
      // The level of an interval that was read whole is the interval's.
      if findings[index].kind == .level, claimed.contains(findings[index].valueSpan) { continue }
      kept.append(findings[index])
    }
    return kept
  }

  /// Whether a percentage, a ratio or a duration ends right before the bracket.
  private static func followsMeasure(_ findings: [Finding], _ index: Int, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let start = findings[index].span.start
    var before = index - 1
    while before >= 0, findings[before].span.start > start - 60 {
      let finding = findings[before]
      let isMeasure = finding.kind == .percentage || finding.kind == .ratio || finding.kind == .duration
      if isMeasure, finding.span.end <= start,
        text[finding.span.end..<start].allSatisfy({ $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 })
      {
        return true
      }
      before -= 1
    }
    return false
  }
}

/// The tokens that findings have claimed.
private struct ClaimedTokens {
  private let tokens: Tokens
  private var isClaimed: [Bool]

  init(_ tokens: Tokens) {
    self.tokens = tokens
    isClaimed = Array(repeating: false, count: tokens.count)
  }

  func contains(_ span: TextSpan) -> Bool {
    var index = tokens.index(at: span.start)
    while index < tokens.count, Int(tokens.starts[index]) < span.end {
      if isClaimed[index] { return true }
      index += 1
    }
    return false
  }

  mutating func insert(_ span: TextSpan) {
    var index = tokens.index(at: span.start)
    while index < tokens.count, Int(tokens.starts[index]) < span.end {
      isClaimed[index] = true
      index += 1
    }
  }
}
