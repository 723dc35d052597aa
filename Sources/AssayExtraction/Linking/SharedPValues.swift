import AssayText

/// A p-value behind a comparison of several values with a control: it is told of each of them.
extension SentenceBuilder {
  /// Binds a p-value that is only a bound ("p < 0.001") to every value of the compared side; an exact one is that of one comparison.
  func sharePValue(_ view: inout SentenceView, _ index: Int, owner: Int) -> Bool {
    guard reading.findings[index].bound != .none, let row = comparedRow(view, owner) else { return false }
    for member in row where view.measures[member].pValue == nil { view.measures[member].pValue = index }
    return true
  }

  /// "28% with 50 mg and 31% with 100 mg vs 15% with placebo", "93% and 96% of patients, compared with 57% and 61% with placebo": the
  /// values in front of the comparison, which are told of one control, or of one each.
  private func comparedRow(_ view: SentenceView, _ owner: Int) -> Range<Int>? {
    guard owner > 1, view.measures[owner].kind == .percentage else { return nil }
    var right = owner
    while right > 1, owner - right < 3, isOneSide(view, right - 1) { right -= 1 }
    guard view.measures[right - 1].kind == .percentage, reading.isCompared(view, right - 1) else {
      return nil
    }
    var left = right - 1
    while left > 0, right - left < 4, isOneSide(view, left - 1) { left -= 1 }
    let (count, others) = (right - left, owner - right + 1)
    guard count > 1, others == 1 || others == count else { return nil }
    // "20% vs 10%, and 30% and 40% vs 12%": what was compared before is no part of the row.
    if left > 0, reading.isCompared(view, left - 1) { return nil }
    return left..<right
  }

  /// Whether a value and the next are told of the same in other arms: only small words, a dose or an arm stand between.
  private func isOneSide(_ view: SentenceView, _ index: Int) -> Bool {
    let (value, next) = (view.measures[index], view.measures[index + 1])
    let gap = value.tokens.upperBound..<next.tokens.lowerBound
    guard value.kind == .percentage, next.kind == .percentage, value.depth == next.depth,
      value.pValue == nil, !gap.isEmpty, gap.count <= 10
    else { return false }
    var isJoined = false
    for token in gap {
      if reading.mark(token) == 0x2C || reading.isWord(token, in: Words.and) {
        isJoined = true
      } else if !reading.isWord(token, in: SentenceBuilder.ofAnArm), !reading.isNumber(token),
        !view.groups.contains(where: { $0.span.contains(reading.tokens.span(token)) })
      {
        return false
      }
    }
    return isJoined
  }

  private static let ofAnArm = WordSet(
    "with in on for of the a patients participants subjects group arm mg mcg ug g receiving given taking")
}
