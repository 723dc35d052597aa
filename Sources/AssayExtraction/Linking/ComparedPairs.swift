import AssayNumbers
import AssayText

/// Pairs of values that a comparison parts ("66% versus 20%") and whose arms the sentence names elsewhere: "more often with A than B",
/// "compared with B, A led to … (26% v 17%)".
///
/// The side that is compared is told first, what it is compared with second; "respectively" means the order of the names. Where one
/// word says which side has more ("higher", "fewer") and the figures are the other way round, they settle it.
struct ComparedPairs {
  let reading: Reading

  private struct Sides {
    var first: Int
    /// Nil where only one side is named.
    var second: Int?
    /// Whether the side that is compared has more, or less; nil where the sentence does not say.
    var hasMore: Bool?
  }

  /// Gives the two arms of a sentence that names no third to its pairs that have none: those in brackets, or the others.
  func bind(
    _ view: SentenceView, _ mentions: [TextSpan], _ distinct: [Int], _ result: inout [Int?], inBrackets: Bool
  ) {
    guard (1...2).contains(Set(distinct).count) else { return }
    var order: Sides?
    for members in view.lists {
      guard members.count.isMultiple(of: 2), let first = members.first, let last = members.last,
        members.allSatisfy({ result[$0] == nil }), view.measures[first].kind != .ratio,
        (view.measures[first].depth > 0) == inBrackets, !isNamed(view, mentions, first, last)
      else { continue }
      // "78% and 61% v 61% and 39%": the halves are the sides.
      if members.count > 2 {
        if let order = order ?? sides(view, mentions, distinct), let other = order.second,
          isParted(view, members)
        {
          for (place, member) in members.enumerated() {
            result[member] = place * 2 < members.count ? order.first : other
          }
        }
        continue
      }
      let second = last
      guard isPair(view, first, second) || isPairOfSides(view, mentions, first, members.count) else {
        continue
      }
      if order == nil { order = inOrder(view, mentions, distinct, first) ?? sides(view, mentions, distinct) }
      guard var order else { return }
      // "reduced the risk by 44% versus B, with a median of 22 versus 10 months": what was less is not the median.
      if let told = view.measures[..<first].lastIndex(where: { $0.depth == 0 }),
        view.measures[told].list != view.measures[first].list, !view.isListed(told)
      {
        order.hasMore = direction(view, from: view.measures[told].end)
      }
      guard let other = order.second else {
        if inBrackets, fits(view, first, second, order.hasMore) == true { result[first] = order.first }
        continue
      }
      // "73% and 74%, respectively, superior to B's 48%": the other side has a value of its own.
      if view.hasRespectively, mentions[other].start >= view.measures[second].end, result.contains(other) {
        continue
      }
      let isTurned = fits(view, first, second, order.hasMore) == false
      result[first] = isTurned ? other : order.first
      result[second] = isTurned ? order.first : other
    }
  }

  /// Whether a comparison stands in the middle of a list and nowhere else in it.
  private func isParted(_ view: SentenceView, _ members: Range<Int>) -> Bool {
    members.dropLast().allSatisfy { member in
      let (from, to) = (view.measures[member].span.end, view.measures[member + 1].span.start)
      let isMiddle = (member - members.lowerBound) * 2 + 2 == members.count
      return (reading.comparison(in: view, from: from, to: to) != nil) == isMiddle
    }
  }

  private func isPair(_ view: SentenceView, _ first: Int, _ second: Int) -> Bool {
    let (from, to) = (view.measures[first].span.end, view.measures[second].span.start)
    return view.hasRespectively || reading.comparison(in: view, from: from, to: to) != nil
  }

  /// "twice as many on A as on B (55% and 27%)": a bracket of two values behind both sides of a comparison.
  private func isPairOfSides(_ view: SentenceView, _ mentions: [TextSpan], _ first: Int, _ count: Int) -> Bool
  {
    guard count == 2, view.measures[first].depth > 0,
      let last = mentions.last(where: { $0.end <= view.measures[first].span.start })
    else { return false }
    return reading.isStandard(last, view)
  }

  /// Whether the first value is the greater one where the side told first has more; nil where nothing tells.
  private func fits(_ view: SentenceView, _ first: Int, _ second: Int, _ hasMore: Bool?) -> Bool? {
    guard let hasMore, let a = reading.findings[view.measures[first].finding].value,
      let b = reading.findings[view.measures[second].finding].value, !a.hasSameValue(as: b), a.mantissa >= 0,
      b.mantissa >= 0
    else { return nil }
    return (b < a) == hasMore
  }

  /// Whether a mention stands in the bracket of the pair, or between its values and right behind them.
  private func isNamed(_ view: SentenceView, _ mentions: [TextSpan], _ first: Int, _ second: Int) -> Bool {
    let depth = view.measures[first].depth
    let (start, end) = (view.measures[first].span.start, view.measures[second].end)
    if depth == 0 { return mentions.contains { $0.start >= start && $0.end <= end } }
    var (low, high) = (view.measures[first].tokens.lowerBound, view.measures[second].tokens.upperBound)
    while low > view.sentence.tokens.lowerBound, reading.depth[low - 1] >= depth { low -= 1 }
    while high < view.sentence.tokens.upperBound, reading.depth[high] >= depth { high += 1 }
    let bracket = reading.tokens.span(low..<high)
    return mentions.contains { $0.overlaps(bracket) }
  }

  /// "Compared with A, the rate was higher for B (17% v 26%, respectively)": both names stand in front of the pair, which has their order.
  private func inOrder(_ view: SentenceView, _ mentions: [TextSpan], _ distinct: [Int], _ first: Int)
    -> Sides?
  {
    let next = reading.tokens.index(at: view.measures[first + 1].end)
    guard view.measures[first].depth > 0, mentions.count == 2, distinct[0] != distinct[1],
      mentions[1].end <= view.measures[first].span.start,
      (next...next + 1).contains(where: { reading.isWord($0, in: Words.respectively) })
    else { return nil }
    return Sides(first: 0, second: 1, hasMore: nil)
  }

  /// The mentions of the side that is told first and of the other.
  private func sides(_ view: SentenceView, _ mentions: [TextSpan], _ distinct: [Int]) -> Sides? {
    guard let leader = mentions.indices.first else { return nil }
    let other = mentions.indices.first { distinct[$0] != distinct[leader] }
    let spans = Comparisons.spans(reading, view)
    // "compared to B (53% vs 29%, respectively), … on A": what the first is compared with is no first of an order.
    if view.hasRespectively, other == nil || !isObject(spans, mentions[leader]) {
      return Sides(first: leader, second: other, hasMore: nil)
    }
    let hasMore = direction(view, from: view.sentence.span.start)
    let objects = mentions.indices.filter { isObject(spans, mentions[$0]) }
    guard let object = objects.first, objects.allSatisfy({ distinct[$0] == distinct[object] }) else {
      return Sides(first: leader, second: other, hasMore: objects.isEmpty && other != nil ? nil : hasMore)
    }
    // "A was higher than B": what stands behind the comparison is the second side.
    if other == nil { return nil }
    let subject = distinct[object] == distinct[leader] ? other : leader
    return subject.map { Sides(first: $0, second: object, hasMore: hasMore) }
  }

  /// Whether the sentence calls what it compares more, or less, and not both.
  private func direction(_ view: SentenceView, from start: Int) -> Bool? {
    let end = view.sentence.span.end
    let isMore = reading.anyWord(from: start, to: end, in: Comparisons.more)
    let isLess = reading.anyWord(from: start, to: end, in: Comparisons.less)
    // "reached it more quickly (169 vs 372 days)": what is quicker takes less.
    if isMore, reading.anyWord(from: start, to: end, in: ComparedPairs.quick) { return nil }
    return isMore == isLess ? nil : isMore
  }

  private static let quick = WordSet("quickly rapidly sooner faster promptly")

  /// Whether a comparison leads to a mention over small words only.
  private func isObject(_ comparisons: [TextSpan], _ mention: TextSpan) -> Bool {
    let first = reading.tokens.index(at: mention.start)
    return comparisons.contains { span in
      let from = reading.tokens.index(at: span.end)
      return span.end <= mention.start && first - from <= 6
        && (from..<first).allSatisfy { reading.isWord($0, in: Comparisons.fillers) }
    }
  }
}
