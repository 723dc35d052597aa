import AssayNumbers
import AssayText

/// Values that two others differ by.
extension Discourse {
  /// Whether a value is a difference: not where it is told of one of several arms, or is one of a compared pair ("no difference in ORR,
  /// 37.7% versus 42.0%"), and the word is not its own.
  func isDifference(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard near(view, measure, "difference") else { return false }
    // "of the treatment effect, 58.1% of patients …"
    if measure.kind == .percentage, !isPoints(measure), hasPeople(view, measure) { return false }
    let word = wordInFront(view, measure)
    if let word, isDenied(measure, word) { return false }
    let isOwn = view.statistics.contains {
      let finding = reading.findings[$0]
      let gap = measure.tokens.lowerBound - reading.tokens.index(at: finding.span.end)
      return reading.isCue(finding, .statistic, "difference")
        && ((0...2).contains(gap) && !isOfValueInFront(view, finding)
          || reading.tokens.index(at: finding.span.start) == measure.tokens.upperBound)
    }
    if isOwn || isLedByDifference(measure) || isPredicateOfDifference(view, measure) { return true }
    if let word, isOfValueInFront(view, word) { return false }
    guard let index = view.measures.firstIndex(where: { $0.finding == measure.finding }) else { return true }
    let isPaired = [index - 1, index + 1].contains { other in
      view.measures.indices.contains(other) && view.measures[other].list == measure.list
        && reading.isCompared(view, min(index, other))
    }
    return !measure.isAcrossArms && !isPaired
  }

  /// "There was no difference in the proportion of patients … between A (208; 45.7%) and B (183; 42.2%)": what does not differ has no
  /// difference but one that is told of it ("no difference: 0.5%", "no difference, with one of 0.5%").
  private func isDenied(_ measure: Measure, _ word: Finding) -> Bool {
    let first = reading.tokens.index(at: word.span.start)
    let isNot = (1...2).contains { reading.isWord(first - $0, in: Discourse.denying) }
    return isNot && measure.depth > reading.depth[first] && measure.fraction == nil
      && measure.tokens.lowerBound - first > 6
  }

  /// The last word for a difference in front of a value.
  private func wordInFront(_ view: SentenceView, _ measure: Measure) -> Finding? {
    view.statistics.last {
      reading.findings[$0].span.end <= measure.span.start
        && reading.isCue(reading.findings[$0], .statistic, "difference")
    }.map { reading.findings[$0] }
  }

  private static let denying = WordSet("no not")

  /// "a 4% absolute increase and a 45% relative increase": the word stands right behind a value of its own.
  private func isOfValueInFront(_ view: SentenceView, _ word: Finding) -> Bool {
    let first = reading.tokens.index(at: word.span.start)
    return view.measures.contains { $0.tokens.upperBound == first }
  }

  /// "58% of patients", "58% of those who received it"
  private func hasPeople(_ view: SentenceView, _ measure: Measure) -> Bool {
    let behind = reading.tokens.index(at: measure.end)
    return hasPatients(view, measure)
      || reading.isWord(behind, in: Words.of) && reading.isWord(behind + 1, in: Discourse.thosePeople)
  }

  private static let thosePeople = WordSet("those")

  /// "The difference from placebo in the score was −1.24%"
  private func isPredicateOfDifference(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    guard reading.isWord(first - 1, in: Words.copulas) else { return false }
    var token = first - 2
    let lowest = max(view.sentence.tokens.lowerBound, first - 20)
    while token >= lowest, reading.depth[token] > measure.depth || !reading.isNumber(token),
      reading.mark(token) != 0x3B
    {
      if reading.isWord(token, in: SentenceBuilder.differenceOnly) { return true }
      token -= 1
    }
    return false
  }

  /// "a difference of 1.5 percentage points"
  func isLedByDifference(_ measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    return (max(0, first - 4)..<first).contains { reading.isWord($0, in: SentenceBuilder.differenceOnly) }
  }

  /// "by 9.6 points (−21.2 vs −11.6)": the value is what the two in its bracket differ by.
  func isDifferenceOfPair(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard let index = view.measures.firstIndex(where: { $0.finding == measure.finding }),
      index + 2 < view.measures.count, let value = reading.findings[measure.finding].value
    else { return false }
    let (first, second) = (view.measures[index + 1], view.measures[index + 2])
    guard first.depth > measure.depth, second.depth > measure.depth,
      let a = reading.findings[first.finding].value, let b = reading.findings[second.finding].value
    else { return false }
    let tolerance = 1.05 / Double(Decimal.powers[min(value.scale, a.scale, b.scale)])
    return abs(abs(a.double - b.double) - abs(value.double)) <= tolerance
  }
}
