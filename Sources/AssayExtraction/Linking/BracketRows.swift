import AssayNumbers
import AssayText

/// Brackets that hold an interval or a count for each of several values: "in 21.0% on A and in 70.7% on B (445/2,111, 95% CI 19.3–22.7 and
/// 2,595/3,671, 95% CI 69.2–72.2)".
extension SentenceBuilder {
  /// Binds what a bracket holds for each of the values in front of it to them, one each in their order. Whether the finding is in such a
  /// bracket; as a guard against other lists, one of them at least must fit its value.
  func attachBracketRow(_ view: inout SentenceView, _ index: Int) -> Bool {
    let kind = reading.findings[index].kind
    func atom(_ measure: Measure) -> Int? { kind == .interval ? measure.interval : measure.fraction }
    if view.measures.contains(where: { atom($0) == index }) { return true }
    guard let row = bracketRow(view, index), let owners = ownersOfRow(view, row) else { return false }
    guard owners.allSatisfy({ atom(view.measures[$0]) == nil }),
      zip(owners, row).contains(where: { fits(view.measures[$0], reading.findings[$1]) })
    else { return false }
    for (owner, member) in zip(owners, row) {
      if kind == .interval {
        view.measures[owner].interval = member
      } else {
        view.measures[owner].fraction = member
      }
    }
    return true
  }

  /// "6/50 and 1/50 (12% and 2%)": binds counts that stand in a row to the shares in the bracket behind them, one each in their order.
  /// Whether the count is of such a row.
  func attachShareRow(_ view: inout SentenceView, _ index: Int) -> Bool {
    if view.measures.contains(where: { $0.fraction == index }) { return true }
    guard let row = countRow(view, index), let last = row.last else { return false }
    let end = reading.findings[last].span.end
    guard let first = view.measures.firstIndex(where: { $0.span.start >= end }),
      first + row.count <= view.measures.count
    else { return false }
    let shares = Array(first..<first + row.count)
    let depth = view.measures[first].depth
    let isBracket =
      depth > reading.depth[reading.tokens.index(at: end - 1)]
      && view.measures[first].tokens.lowerBound - reading.tokens.index(at: end) <= 4
    let isRow = shares.allSatisfy {
      view.measures[$0].kind == .percentage && view.measures[$0].depth == depth
        && view.measures[$0].fraction == nil
    }
    guard isBracket, isRow,
      zip(shares, row).contains(where: { fits(view.measures[$0], reading.findings[$1]) })
    else { return false }
    for (share, count) in zip(shares, row) { view.measures[share].fraction = count }
    return true
  }

  /// The counts that follow each other from one on, joined by "and", "versus" or a comma.
  private func countRow(_ view: SentenceView, _ index: Int) -> [Int]? {
    guard let place = view.fractions.firstIndex(of: index) else { return nil }
    var row = [index]
    var end = reading.tokens.index(at: reading.findings[index].span.end)
    let depth = reading.depth[end - 1]
    for next in view.fractions[(place + 1)...] {
      let first = reading.tokens.index(at: reading.findings[next].span.start)
      guard row.count < SentenceBuilder.mostInRow, end < first, first - end <= 6,
        reading.depth[first] == depth,
        (end..<first).contains(where: { isRowJoiner($0) })
      else { break }
      row.append(next)
      end = reading.tokens.index(at: reading.findings[next].span.end)
    }
    return row.count > 1 ? row : nil
  }

  private func isRowJoiner(_ token: Int) -> Bool {
    reading.isWord(token, in: SentenceBuilder.rowJoiners) || reading.mark(token) == 0x2C
      || reading.mark(token) == 0x3B
  }

  /// The intervals or counts of the bracket that the finding is the first of, joined by "and", "versus" or a comma.
  private func bracketRow(_ view: SentenceView, _ index: Int) -> [Int]? {
    let kind = reading.findings[index].kind
    let depth = reading.depth[reading.tokens.index(at: reading.findings[index].span.start)]
    guard depth > 0 else { return nil }
    var row = [index]
    var end = reading.tokens.index(at: reading.findings[index].span.end)
    for next in index + 1..<max(index + 1, reading.ranges[view.index].upperBound)
    where reading.findings[next].kind == kind {
      let first = reading.tokens.index(at: reading.findings[next].span.start)
      guard row.count <= SentenceBuilder.mostInRow, end < first, first - end <= 16,
        (end..<first).allSatisfy({ reading.depth[$0] >= depth }),
        (end..<first).contains(where: { isRowJoiner($0) })
      else { break }
      row.append(next)
      end = reading.tokens.index(at: reading.findings[next].span.end)
    }
    return row.count > 1 && row.count <= SentenceBuilder.mostInRow ? row : nil
  }

  /// The values in front of the bracket, as many as it has members, if none stands inside of it.
  private func ownersOfRow(_ view: SentenceView, _ row: [Int]) -> [Int]? {
    guard let first = row.first, let last = row.last else { return nil }
    let start = reading.findings[first].span.start
    let depth = reading.depth[reading.tokens.index(at: start)]
    guard let owner = view.measures.lastIndex(where: { $0.span.end <= start }),
      view.measures[owner].depth < depth, owner + 1 >= row.count,
      reading.findings[first].kind == .interval || view.measures[owner].kind == .percentage
    else { return nil }
    let isFree = !view.measures.dropFirst(owner + 1).contains {
      $0.span.start < reading.findings[last].span.end
    }
    let owners = Array(owner + 1 - row.count...owner)
    let isList = owners.allSatisfy {
      view.measures[$0].kind == view.measures[owner].kind
        && view.measures[$0].depth == view.measures[owner].depth
    }
    return isFree && isList ? owners : nil
  }

  private func fits(_ measure: Measure, _ atom: Finding) -> Bool {
    guard let value = reading.findings[measure.finding].value, let low = atom.value, let high = atom.high
    else { return false }
    if atom.kind == .interval { return low <= value && value <= high }
    guard let k = low.integer, let n = high.integer, n > 0 else { return false }
    return WholeShare.counts(value, of: n)?.contains(k) ?? false
  }

  private static let mostInRow = 4
  private static let rowJoiners = WordSet("and vs versus v")
}
