import AssayNumbers
import AssayText

/// Ratios whose name stands once, in front of the first.
extension SentenceBuilder {
  /// "The hazard ratio was 0.84 (95% CI …) for 60 mg and 0.85 (95% CI …) for 90 mg": a number with an interval of its own that follows
  /// a ratio over an arm is a ratio of that kind. True where there is one.
  func addSecondRatios(_ view: inout SentenceView) -> Bool {
    guard reading.kinds[view.index].contains(.ratio), reading.kinds[view.index].contains(.interval),
      reading.kinds[view.index].contains(.figure), var last = view.measures.last(where: { $0.kind == .ratio })
    else { return false }
    var added = false
    for index in reading.ranges[view.index] {
      let finding = reading.findings[index]
      guard finding.kind == .figure, finding.span.start >= last.span.end, isRatio(view, index, behind: last)
      else { continue }
      addMeasure(&view, index)
      view.measures[view.measures.count - 1].kind = .ratio
      last = view.measures[view.measures.count - 1]
      added = true
    }
    if added { view.measures.sort { $0.span < $1.span } }
    return added
  }

  private func isRatio(_ view: SentenceView, _ index: Int, behind last: Measure) -> Bool {
    let finding = reading.findings[index]
    let first = reading.tokens.index(at: finding.span.start)
    let end = reading.tokens.index(at: finding.span.end)
    guard let value = finding.value, value.mantissa > 0,
      reading.mark(end) == 0x28 || reading.mark(end) == 0x5B,
      let interval = (index + 1..<min(index + 5, reading.ranges[view.index].upperBound)).first(where: {
        reading.findings[$0].kind == .interval && reading.findings[$0].span.start >= finding.span.end
      }), reading.tokens.index(at: reading.findings[interval].span.start) - end <= 2,
      first - last.tokens.upperBound < 60
    else { return false }
    var isJoined = false
    for token in last.tokens.upperBound..<max(last.tokens.upperBound, first)
    where reading.depth[token] <= last.depth {
      if reading.mark(token) == 0x2C || reading.isWord(token, in: Words.and) {
        isJoined = true
      } else if reading.mark(token) == 0, !reading.isWord(token, in: SentenceBuilder.ofRatioArm),
        !reading.isNumber(token),
        !view.groups.contains(where: { $0.span.contains(reading.tokens.span(token)) })
      {
        return false
      }
    }
    return isJoined
  }

  private static let ofRatioArm = WordSet(
    "with for in on of the a mg mcg ug g kg dose doses group arm once twice daily weekly monthly")
}
