import AssayText

/// Where the words and signs of comparison ("versus", "compared with") of a sentence stand.
extension Reading {
  /// The last word or sign of comparison ("versus", "compared with") of a sentence between two offsets.
  func comparison(in view: SentenceView, from start: Int, to end: Int) -> TextSpan? {
    var place = comparisons(of: view, startingBy: end)
    while place > 0 {
      place -= 1
      let span = findings[view.comparisons[place]].span
      if span.start < start { return nil }
      if span.end <= end { return span }
    }
    return nil
  }

  /// How many comparisons of a sentence start at `offset` or in front of it; they stand in the order of the text.
  private func comparisons(of view: SentenceView, startingBy offset: Int) -> Int {
    var (low, high) = (0, view.comparisons.count)
    while low < high {
      let middle = (low + high) / 2
      if findings[view.comparisons[middle]].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a token belongs to a comparison of the sentence.
  func isComparison(_ token: Int, in view: SentenceView) -> Bool {
    guard token >= view.sentence.tokens.lowerBound, token < view.sentence.tokens.upperBound else {
      return false
    }
    let span = tokens.span(token)
    let place = comparisons(of: view, startingBy: span.start)
    return place > 0 && findings[view.comparisons[place - 1]].span.contains(span)
  }

  /// Whether a comparison parts a measure from the next.
  func isCompared(_ view: SentenceView, _ index: Int) -> Bool {
    guard index >= 0, index + 1 < view.measures.count else { return false }
    return comparison(in: view, from: view.measures[index].span.end, to: view.measures[index + 1].span.start)
      != nil
  }
}
