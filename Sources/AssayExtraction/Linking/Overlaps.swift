import AssayText

/// Settles which finding a number belongs to where several claim it: a number has one meaning.
///
/// Of two kinds the one that stands earlier in `FindingKind` wins; of two findings of one kind the longer. A finding that loses
/// any of its numbers falls; findings that claim no number stay.
enum Overlaps {
  static func resolve(_ found: [Finding], text: UnsafeBufferPointer<UInt8>) -> [Finding] {
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
    var claimed: [TextSpan] = []
    claimed.reserveCapacity(order.count * 2)
    var falls = [Bool](repeating: false, count: findings.count)
    for index in order {
      let finding = findings[index]
      let spans = [finding.valueSpan, finding.highSpan]
      let numbers =
        finding.kind == .interval || finding.kind == .date || finding.kind == .age ? [finding.span] : spans
      if numbers.contains(where: { span in !span.isEmpty && claims(claimed, span) }) {
        falls[index] = true
      } else {
        for span in numbers where !span.isEmpty { insert(&claimed, span) }
      }
    }
    var kept: [Finding] = []
    kept.reserveCapacity(findings.count)
    for index in findings.indices where !falls[index] && findings[index].kind != .bracketPair {
      // The level of an interval that was read whole is the interval's.
      if findings[index].kind == .level, claims(claimed, findings[index].valueSpan) { continue }
      kept.append(findings[index])
    }
    return kept
  }

  /// `claimed` is sorted and free of overlaps.
  private static func claims(_ claimed: [TextSpan], _ span: TextSpan) -> Bool {
    let position = lowerBound(claimed, span.start)
    if position < claimed.count, claimed[position].start < span.end { return true }
    return position > 0 && claimed[position - 1].end > span.start
  }

  private static func insert(_ claimed: inout [TextSpan], _ span: TextSpan) {
    claimed.insert(span, at: lowerBound(claimed, span.start))
  }

  private static func lowerBound(_ claimed: [TextSpan], _ start: Int) -> Int {
    var low = 0
    var high = claimed.count
    while low < high {
      let middle = (low + high) / 2
      if claimed[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low
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
