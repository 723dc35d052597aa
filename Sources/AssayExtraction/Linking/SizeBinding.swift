import AssayText

/// Numbers of patients that stand beside a share.
extension SentenceBuilder {
  /// "90% of the 103 patients", "90% (n=103)", "12 (14%)".
  func attachSize(_ view: inout SentenceView, _ index: Int) {
    let finding = reading.findings[index]
    let number = reading.tokens.index(at: finding.valueSpan.start)
    guard let before = view.measures.lastIndex(where: { $0.span.end <= finding.valueSpan.start }),
      view.measures[before].kind == .percentage, view.measures[before].size == nil
    else { return }
    let measure = view.measures[before]
    let glued = max(measure.tokens.upperBound, reading.tokens.index(at: measure.end))
    let behind = reading.mark(glued) == 0x29 || reading.mark(glued) == 0x5D ? glued + 1 : glued
    let gap = behind..<max(behind, reading.tokens.index(at: finding.span.start))
    // "(95% CI, 50.1–93.2; n=17)": in the value's own bracket, whatever stands in front.
    if finding.code == CohortForm.sampleSize.rawValue, finding.kind == .cohortSize, !gap.isEmpty,
      gap.allSatisfy({
        reading.depth[$0] > measure.depth || reading.mark($0) == 0x28 || reading.mark($0) == 0x5B
      }),
      reading.depth[number] > measure.depth
    {
      view.measures[before].size = index
      view.measures[before].end = max(measure.end, finding.span.end)
      return
    }
    // "97% for treated patients (n=68)": whom the value is of, with their number in a bracket.
    if isLabelled(view, finding, behind, measure) {
      view.measures[before].size = index
      return
    }
    guard gap.count <= 6 else { return }
    let words = gap.filter { reading.isAnyWord($0) }
    let isOf =
      !words.isEmpty && words.allSatisfy { reading.isWord($0, in: SentenceBuilder.ofThe) }
      && reading.isWord(words[0], in: SentenceBuilder.of) && !isRange(finding) && !isNounless(number)
    let isBracket =
      words.isEmpty && gap.contains { reading.mark($0) == 0x28 || reading.mark($0) == 0x5B }
      && reading.depth[number] > measure.depth && !isCitation(finding, measure)
    if isOf || isBracket {
      view.measures[before].size = index
      view.measures[before].end = max(measure.end, finding.span.end)
    }
  }

  /// "more than 35% [21, 22]", "≤25% (27)": a share that is told as a bound has no count; what stands there is cited.
  private func isCitation(_ finding: Finding, _ measure: Measure) -> Bool {
    let lead = measure.tokens.lowerBound - 1
    return finding.kind == .bareNumber
      && (reading.isWord(lead, in: Words.than) || reading.mark(lead) == 0xE2 || reading.mark(lead) == 0x3E)
  }

  /// "improved by one, 5 patients (15.6%) of three, and": a number in words says of whom it is, unless it is told of something else.
  private func isNounless(_ number: Int) -> Bool {
    !reading.isNumber(number) && !reading.isAnyWord(number + 1)
  }

  /// "12 (30%) of 50 to 200": what they had, and not how many they were.
  private func isRange(_ finding: Finding) -> Bool {
    let end = reading.tokens.index(at: finding.valueSpan.end)
    return reading.isWord(end, in: Words.to) && end + 1 < reading.tokens.count && reading.isNumber(end + 1)
  }

  private func isLabelled(_ view: SentenceView, _ finding: Finding, _ first: Int, _ measure: Measure) -> Bool
  {
    guard finding.code == CohortForm.sampleSize.rawValue, finding.kind == .cohortSize else { return false }
    let open = reading.tokens.index(at: finding.span.start) - 1
    // "a 10.4% rate in the control group (n=3092)"
    let first = reading.isWord(first, in: Words.rates) ? first + 1 : first
    guard open - first > 1, open - first <= 6, reading.mark(open) == 0x28 || reading.mark(open) == 0x5B,
      reading.isWord(first, in: Discourse.localPrepositions),
      reading.isWord(open - 1, in: Discourse.peopleNouns)
    else { return false }
    return (first..<open).allSatisfy { reading.isAnyWord($0) || reading.mark($0) == 0x2D }
  }

}
