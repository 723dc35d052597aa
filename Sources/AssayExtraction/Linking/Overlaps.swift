import AssayNumbers
import AssayText

/// Settles which finding a number belongs to where several claim it: a number has one meaning.
///
/// Of two kinds the one that stands earlier in `FindingKind` wins; of two findings of one kind the longer. A finding that loses
/// any of its numbers falls; findings that claim no number stay.
enum Overlaps {
  /// Puts what was found into `rooms.findings`, sorted by start, the longer first; the first `count` are the rules'.
  static func settle(
    _ rooms: ReadingRooms, rules count: Int, text: UnsafeBufferPointer<UInt8>, tokens: TokenView
  ) {
    rooms.sortFound(rules: count)
    let found = rooms.sorted
    // A bare pair in brackets behind a value is an interval.
    for index in 0..<found.count where found[index].kind == .bracketPair {
      if followsMeasure(found.view, index, text) { found[index].kind = .interval }
    }
    settleRows(found, text)
    settleTimes(found, tokens)
    let claimed = ClaimedTokens(tokens, rooms.claims)
    let falls = rooms.falls
    falls.fill(found.count, with: false)
    for index in numbersByRank(found.view) {
      let finding = found[index]
      let isWhole = finding.kind == .interval || finding.kind == .date || finding.kind == .age
      let first = isWhole ? finding.span : finding.valueSpan
      let second = isWhole ? TextSpan.empty : finding.highSpan
      if claimed.contains(first) || claimed.contains(second) {
        falls[index] = true
      } else {
        claimed.insert(first)
        claimed.insert(second)
        // "mL/min/1.73 m2": a number in a unit is no figure.
        if finding.kind == .measurement { claimed.insert(finding.nameSpan) }
      }
    }
    let kept = rooms.findings
    kept.removeAll()
    for index in 0..<found.count where !falls[index] && found[index].kind != .bracketPair {
      // The level of an interval that was read whole is the interval's.
      if found[index].kind == .level, claimed.contains(found[index].valueSpan) { continue }
      kept.append(found[index])
    }
  }

  /// "(95% Confidence Interval) 0.16 (0.02, 0.58) 0.38 (0.10, 0.96) 0.45 (0.12, 1.15)": three or more numbers in a row, each with its
  /// bounds.
  private static func settleRows(_ found: Room<Finding>, _ text: UnsafeBufferPointer<UInt8>) {
    var (first, last, count) = (0, 0, 0)
    for index in 0..<found.count where found[index].kind == .bracketPair {
      guard let figure = heldFigure(found, index, text) else { continue }
      let isNext = count > 0 && found[figure].span.start - found[last].span.end <= 3
      if !isNext { (first, count) = (index, 0) }
      last = index
      count += 1
      guard count >= 3 else { continue }
      let front = TextSpan(max(0, found[first].span.start - 240), found[first].span.start)
      guard names.contains(where: { text.contains($0, in: front) })
      else { continue }
      for pair in (count == 3 ? first : index)...index where found[pair].kind == .bracketPair {
        found[pair].kind = .interval
        found[pair].extra = level(found, before: first)
      }
    }
  }

  /// "lived 7.5 months with A and 5.8 with B": the second of two compared times, whose unit stands behind the first.
  private static func settleTimes(_ found: Room<Finding>, _ tokens: TokenView) {
    for index in 0..<found.count where found[index].kind == .figure {
      let token = tokens.index(at: found[index].span.start)
      guard token + 1 < tokens.count, ofArms.contains(tokens.hashes[token + 1]) else { continue }
      var before = index - 1
      while before >= 0, index - before < 8, found[before].kind != .duration { before -= 1 }
      guard before >= 0, found[before].kind == .duration, found[before].high == nil else { continue }
      let end = tokens.index(at: found[before].span.end - 1) + 1
      guard end < token, token - end < 12 else { continue }
      let gap = end..<token
      guard gap.contains(where: { joining.contains(tokens.hashes[$0]) }),
        // "was 7.5 months, and the rate of relapse was 0.22 with A": another predicate.
        !gap.contains(where: {
          tokens.kinds[$0] == .number || tokens.marks[$0] == 0x3B || Words.copulas.contains(tokens.hashes[$0])
        })
      else { continue }
      found[index].kind = .duration
      found[index].unit = found[before].unit
    }
  }

  private static let ofArms = WordSet("with for in on among")
  private static let joining = WordSet("and versus vs against compared")

  /// The "95%" of "(95% Confidence Interval)" in front of a row.
  private static func level(_ found: Room<Finding>, before first: Int) -> Decimal? {
    var before = first - 1
    while before >= 0, found[first].span.start - found[before].span.start < 80 {
      if found[before].kind == .percentage || found[before].kind == .level, let value = found[before].value,
        value.hasSameValue(as: Decimal(95)) || value.hasSameValue(as: Decimal(90))
          || value.hasSameValue(as: Decimal(99))
      {
        return value
      }
      before -= 1
    }
    return nil
  }

  private static let names: [StaticString] = ["confidence interval", " ci)", " ci:", " ci,", " ci]", " ci "]

  /// The number without a unit in front of a pair that holds it.
  private static func heldFigure(_ found: Room<Finding>, _ index: Int, _ text: UnsafeBufferPointer<UInt8>)
    -> Int?
  {
    var before = index - 1
    while before >= 0, found[before].span.start > found[index].span.start - 16 {
      let finding = found[before]
      if finding.kind == .figure, finding.span.end + 1 == found[index].span.start,
        text[finding.span.end] == 0x20, let value = finding.value, let low = found[index].value,
        let high = found[index].high, low <= value, value <= high
      {
        return before
      }
      before -= 1
    }
    return nil
  }

  /// The findings that claim numbers, the strongest first: by kind, then the longer, then the earlier.
  private static func numbersByRank(_ found: View<Finding>) -> [Int] {
    var ranks: [UInt64] = []
    ranks.reserveCapacity(64)
    for index in found.indices where found[index].kind.claimsNumbers {
      let shortness = UInt64(UInt32.max - UInt32(clamping: found[index].span.count))
      // 15 kinds, 32 bits of length, at most 12,000 findings.
      ranks.append(UInt64(found[index].kind.rawValue) << 48 | shortness << 16 | UInt64(index))
    }
    ranks.sort()
    return ranks.map { Int($0 & 0xFFFF) }
  }

  /// "12% [2,3]", "a prevalence of 30% (5, 6)", "fell by 5.5% (76–71%)": whole numbers that do not hold the value are references, and
  /// numbers that fall are what it was and became.
  private static func isCitation(_ pair: Finding, of measure: Finding) -> Bool {
    guard let low = pair.value, let high = pair.high, low.mantissa >= 0, let value = measure.value
    else { return false }
    return high < low || low.scale == 0 && high.scale == 0 && (value < low || high < value)
  }

  /// "HR 1.16, 95% (0.91–1.48)": the level of an interval whose name was left out.
  private static func isLevel(_ measure: Finding, of pair: Finding) -> Bool {
    guard measure.kind == .percentage, let value = measure.value, let high = pair.high else { return false }
    return value.hasSameValue(as: Decimal(95)) && high.double <= 20
  }

  /// Whether a percentage, a ratio or a duration ends right before the bracket, and nothing names its quartiles in front ("median (interquartile
  /// limits) … was 100% (99%, 103%)").
  private static func followsMeasure(
    _ findings: View<Finding>, _ index: Int, _ text: UnsafeBufferPointer<UInt8>
  )
    -> Bool
  {
    let start = findings[index].span.start
    var before = index - 1
    while before >= 0, findings[before].span.start > start - 60 {
      let finding = findings[before]
      let isMeasure =
        finding.kind == .percentage || finding.kind == .ratio || finding.kind == .duration
        || finding.kind == .measurement || finding.kind == .mean
      if isMeasure, finding.span.end <= start,
        text[finding.span.end..<start].allSatisfy({ $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 })
      {
        return !isCitation(findings[index], of: finding) && !isLevel(finding, of: findings[index])
          && !text.contains("quartile", in: TextSpan(max(0, start - 80), start))
      }
      before -= 1
    }
    return false
  }
}

/// The tokens that findings have claimed.
private struct ClaimedTokens {
  private let tokens: TokenView
  private let isClaimed: Room<Bool>

  init(_ tokens: TokenView, _ room: Room<Bool>) {
    self.tokens = tokens
    isClaimed = room
    room.fill(tokens.count, with: false)
  }

  func contains(_ span: TextSpan) -> Bool {
    guard !span.isEmpty else { return false }
    var index = tokens.index(at: span.start)
    while index < tokens.count, Int(tokens.starts[index]) < span.end {
      if isClaimed[index] { return true }
      index += 1
    }
    return false
  }

  func insert(_ span: TextSpan) {
    guard !span.isEmpty else { return }
    var index = tokens.index(at: span.start)
    while index < tokens.count, Int(tokens.starts[index]) < span.end {
      isClaimed[index] = true
      index += 1
    }
  }
}
