import AssayText

/// P-values: which value each is told of, and which are told of several.
extension SentenceBuilder {
  /// Binds a p-value to the value in front of it, to the first of a pair, or to all that it is told of.
  func attachPValue(_ view: inout SentenceView, _ index: Int) {
    let finding = reading.findings[index]
    let first = reading.tokens.index(at: finding.span.start)
    // "a 3.2-point drop with A compared with a 0.1-point drop with placebo (P<0.001)": a bracket speaks of all that stands in front.
    let reach = reading.mark(first - 1) == 0x28 ? 24 : 5
    guard !view.measures.contains(where: { $0.pValue == index }),
      let owner = lastMeasure(view, before: finding.span.start, reach: reach, where: { _ in true })
    else { return }
    if isOfOtherClause(view, finding, owner) { return }
    if let next = ratioBehind(view, finding) {
      view.measures[next].pValue = index
      return
    }
    if !sharePValue(&view, index, owner: owner) {
      let target = firstOfComparison(view, owner)
      if view.measures[target].pValue == nil {
        view.measures[target].pValue = index
      } else if view.measures[owner].pValue == nil,
        let own = view.measures[target].pValue.map({ reading.findings[$0].span }),
        own.end <= view.measures[owner].span.start
      {
        // "69% (p=0.02), and a rate of 62% (p=0.01)": the first has one of its own.
        view.measures[owner].pValue = index
      }
    }
    glue(&view, owner, finding.span)
  }

  /// "(heterogeneity p=0.31)", "no evidence of an interaction by period (p = 0.19)": whether groups differ, and no value's own; "OR = 3.21
  /// (95% CI …) or between placebo and the other dose (p > 0.88)": another comparison.
  private func isOfOtherClause(_ view: SentenceView, _ finding: Finding, _ owner: Int) -> Bool {
    let last = reading.tokens.index(at: finding.span.end)
    let first = max(reading.tokens.index(at: view.measures[owner].end), last - 30)
    guard first < last else { return false }
    if (first..<last).contains(where: { reading.isWord($0, in: SentenceBuilder.subgroupTests) }) {
      return true
    }
    return view.measures[owner].kind == .ratio
      && (first..<last).contains {
        reading.isWord($0, in: Words.or) && reading.isWord($0 + 1, in: SentenceBuilder.between)
      }
  }

  private static let between = WordSet("between")

  /// "(p < 0.005, OR = 2.04, CI … and p = 0.004, OR = 1.49, CI …)": a p-value that opens a bracket or stands behind "and" leads its ratio.
  private func ratioBehind(_ view: SentenceView, _ finding: Finding) -> Int? {
    let (first, end) = (
      reading.tokens.index(at: finding.span.start), reading.tokens.index(at: finding.span.end)
    )
    guard reading.mark(end) == 0x2C,
      reading.isWord(first - 1, in: Words.and) || reading.mark(first - 1) == 0x28,
      let next = view.measures.firstIndex(where: { $0.span.start >= finding.span.end }),
      view.measures[next].kind == .ratio, view.measures[next].tokens.lowerBound == end + 1,
      view.measures[next].pValue == nil
    else { return nil }
    return next
  }

  /// A p-value behind "35.5% vs 38.5%" speaks of the pair; it is kept with the first.
  private func firstOfComparison(_ view: SentenceView, _ owner: Int) -> Int {
    guard owner > 0, view.measures[owner].kind != .ratio else { return owner }
    let measure = view.measures[owner]
    var index = owner - 1
    // "26% (a fall of 43 mg/dL) compared with 2% (p<0.001)": what stands in a bracket in between is no side of the pair.
    while index > 0, owner - index < 3, view.measures[index].depth > measure.depth,
      view.measures[index].kind != measure.kind
    {
      index -= 1
    }
    let before = view.measures[index]
    guard before.kind == measure.kind || before.kind == .notReached || measure.kind == .notReached
    else { return owner }
    if reading.isOwnDifference(before, measure) { return owner }
    if reading.comparison(in: view, from: before.span.end, to: measure.span.start) != nil { return index }
    return index == owner - 1 && reading.anyWord(from: before.end, to: measure.span.start, in: Words.and)
      || isSuperior(
        before.tokens.upperBound..<max(before.tokens.upperBound, measure.tokens.lowerBound))
      ? index : owner
  }

  /// "73%, also superior to placebo's 47%"
  private func isSuperior(_ gap: Range<Int>) -> Bool {
    gap.count < 12
      && gap.contains {
        reading.isWord($0, in: Words.to) && reading.isWord($0 - 1, in: SentenceBuilder.superior)
      }
  }

  /// Binds a p-value that is only a bound ("p < 0.001"), or is said to be that of all ("P=.02 for both doses"), to every value of the
  /// compared side, and as many p-values as there are values in their order; an exact one is that of one comparison.
  private func sharePValue(_ view: inout SentenceView, _ index: Int, owner: Int) -> Bool {
    if isOfAll(index) {
      if isLedByAll(index), sharePairs(&view, index, owner, isSaid: true) { return true }
      guard let row = comparedSide(view, owner) ?? joinedRow(view, owner, isBoth: isOfBoth(index)) else {
        return false
      }
      for member in row where view.measures[member].pValue == nil { view.measures[member].pValue = index }
      return true
    }
    let run = run(view, from: index)
    if run.count > 1, let row = comparedRow(view, owner), row.count == run.count {
      for (member, pValue) in zip(row, run) { view.measures[member].pValue = pValue }
      return true
    }
    guard reading.findings[index].bound != .none else { return false }
    if let row = comparedRow(view, owner) {
      for member in row where view.measures[member].pValue == nil { view.measures[member].pValue = index }
      return true
    }
    return sharePairs(&view, index, owner)
  }

  /// "was lower by 57% and 54%, respectively (P<0.001 for both)", "by 57%, 54% and 51% (P<0.001 for all)"
  private func joinedRow(_ view: SentenceView, _ owner: Int, isBoth: Bool) -> Range<Int>? {
    var left = owner
    while left > 0, owner - left < 5, isOneSide(view, left - 1) { left -= 1 }
    let count = owner - left + 1
    // "54%, 53% and 26%, respectively (p<0.001 for both doses)": the last is the control's.
    if isBoth { return count == 2 ? left..<owner + 1 : count == 3 ? left..<owner : nil }
    let isControl = view.measures[owner].group.map { view.groups[$0].isControl } ?? false
    let end = isControl ? owner : owner + 1
    return end - left > 1 ? left..<end : nil
  }

  /// "for both doses", "for either"
  private func isOfBoth(_ index: Int) -> Bool {
    let end = reading.tokens.index(at: reading.findings[index].span.end)
    let lead = reading.tokens.index(at: reading.findings[index].span.start) - 1
    return reading.isWord(end + 1, in: SentenceBuilder.both) || reading.isWord(lead, in: SentenceBuilder.both)
  }

  /// "P=.02 for both doses", "p<0.001 for each comparison"
  private func isOfAll(_ index: Int) -> Bool {
    let end = reading.tokens.index(at: reading.findings[index].span.end)
    return isLedByAll(index)
      || reading.isWord(end, in: Words.for) && reading.isWord(end + 1, in: SentenceBuilder.all)
  }

  /// "(both P<.001)", "(all p<0.001)"
  private func isLedByAll(_ index: Int) -> Bool {
    let first = reading.tokens.index(at: reading.findings[index].span.start)
    return reading.isWord(first - 1, in: SentenceBuilder.all)
  }

  /// "(P=.0023, P=.0003)": the p-values that follow each other from one on, with only commas and "and" between.
  private func run(_ view: SentenceView, from index: Int) -> [Int] {
    var result = [index]
    var end = reading.tokens.index(at: reading.findings[index].span.end)
    for next in index + 1..<max(index + 1, reading.ranges[view.index].upperBound)
    where reading.findings[next].kind == .pValue {
      let first = reading.tokens.index(at: reading.findings[next].span.start)
      guard result.count < 5, (1...2).contains(first - end),
        (end..<first).allSatisfy({ reading.mark($0) == 0x2C || reading.isWord($0, in: Words.and) })
      else { break }
      result.append(next)
      end = reading.tokens.index(at: reading.findings[next].span.end)
    }
    return result
  }

  /// "47% versus 19% and 39% versus 22% (p<0.05), respectively": the first of each pair.
  private func sharePairs(
    _ view: inout SentenceView, _ index: Int, _ owner: Int, isSaid: Bool = false
  ) -> Bool {
    guard view.hasRespectively || isSaid else { return false }
    var first: [Int] = []
    var last = owner
    while last > 0, first.count < 5, isPlain(view, last, view.measures[owner]),
      isPlain(view, last - 1, view.measures[owner]), reading.isCompared(view, last - 1)
    {
      first.append(last - 1)
      guard last > 2, isOneSide(view, last - 2) else { break }
      last -= 2
    }
    guard first.count > 1 else { return false }
    for member in first where view.measures[member].pValue == nil { view.measures[member].pValue = index }
    return true
  }

  private func isPlain(_ view: SentenceView, _ index: Int, _ like: Measure) -> Bool {
    view.measures[index].kind == like.kind && view.measures[index].depth == like.depth
  }

  /// The values in front of the comparison that an owner stands behind, as many as stand behind it, or all where one does.
  private func comparedSide(_ view: SentenceView, _ owner: Int) -> Range<Int>? {
    var right = owner
    while right > 0, owner - right < 4, isPlain(view, right - 1, view.measures[owner]),
      !reading.isCompared(view, right - 1)
    {
      right -= 1
    }
    guard right > 0, isPlain(view, right - 1, view.measures[owner]), reading.isCompared(view, right - 1)
    else { return nil }
    var left = right - 1
    while left > 0, right - left < 4, isPlain(view, left - 1, view.measures[owner]),
      view.measures[left - 1].pValue == nil, !reading.isCompared(view, left - 1),
      !(view.measures[left - 1].tokens
        .upperBound..<max(
          view.measures[left - 1].tokens.upperBound, view.measures[left].tokens.lowerBound)).contains(where: {
          reading.mark($0) == 0x3B
        })
    {
      left -= 1
    }
    let others = owner - right + 1
    return others == 1 || others == right - left ? left..<right : nil
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
    let gap = value.tokens.upperBound..<max(value.tokens.upperBound, next.tokens.lowerBound)
    guard value.kind == .percentage, next.kind == .percentage, value.depth == next.depth,
      value.pValue == nil, !gap.isEmpty, gap.count <= 14
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
    """
    with in on for of the a patients participants subjects people adults those group arm mg mcg ug g receiving given taking treated who \
    received took every once twice daily weekly monthly week weeks assigned to
    """)
  private static let superior = WordSet("superior inferior noninferior")
  private static let both = WordSet("both either")
  private static let all = WordSet("both each all either")

  private static let subgroupTests = WordSet("heterogeneity interaction")
}
