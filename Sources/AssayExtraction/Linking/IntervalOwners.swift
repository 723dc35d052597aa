import AssayNumbers
import AssayText

/// Intervals that do not belong to the value right in front of them.
extension SentenceBuilder {
  /// "6.37 months; hazard ratio … (95% CI 0.55–0.89)": the name of a ratio in between has the interval, whether its number was read or not.
  func isOfRatio(_ view: SentenceView, _ owner: Int, _ interval: Finding) -> Bool {
    guard view.measures[owner].kind != .ratio else { return false }
    let first = view.measures[owner].tokens.upperBound
    return (first..<max(first, reading.tokens.index(at: interval.span.start))).contains {
      reading.isWord($0, in: SentenceBuilder.ratioWords)
    }
  }

  private static let ratioWords = WordSet("ratio ratios hr rr hazard")

  /// "(92.9% vs 84.6%; 95% CI 4.5-12.2%)": an interval that holds neither of two compared values but what they differ by, or their
  /// ratio, is that of the difference or the ratio, which is not printed.
  func isOfDifference(_ view: SentenceView, _ owner: Int, _ interval: Finding) -> Bool {
    guard let value = reading.findings[view.measures[owner].finding].value, let low = interval.value,
      let high = interval.high, value < low || high < value
    else { return false }
    let first = view.measures[owner].tokens.lowerBound
    let isCompared = view.comparisons.contains {
      let span = reading.findings[$0].span
      return span.end <= view.measures[owner].span.start
        && first - reading.tokens.index(at: span.start) <= 4
    }
    // "was 2.6 and 2.5 with A and B, respectively (95% CI −0.14 to 0.28)", "fell from 9.1% at baseline to 7.3% at the end (95% CI 1.4 to 2.0)"
    let isListed =
      view.hasRespectively && reading.isWord(first - 1, in: Words.and)
      || reading.isWord(first - 1, in: Words.to) && isFrom(view, owner)
    guard isCompared || isListed else { return false }
    // A number without its sign ("92.9 vs. 84.6%") is no measure of its own.
    let numbers = (max(view.sentence.tokens.lowerBound, first - 4)..<first).compactMap { token in
      reading.isNumber(token)
        ? NumberReader.read(reading.text, reading.tokens.span(token)) : nil
    }
    // "80% had fewer than 50 copies/mL on A compared to 72% on B": a number of another kind may stand between.
    let partner = view.measures[..<owner].last { $0.kind == view.measures[owner].kind }
    let before = partner.flatMap { reading.findings[$0.finding].value }
    return (numbers + [before].compactMap { $0 }).contains {
      let difference = abs($0.double - value.double)
      let ratios = [$0.double / value.double, value.double / $0.double]
      return ([difference] + ratios).contains { low.double <= $0 && $0 <= high.double }
    }
  }

  /// "from 9.1% (SD 1) at baseline to 7.3%": the value in front is what it fell or rose from.
  private func isFrom(_ view: SentenceView, _ owner: Int) -> Bool {
    guard let before = view.measures[..<owner].last(where: { $0.kind == view.measures[owner].kind }) else {
      return false
    }
    return reading.isWord(before.tokens.lowerBound - 1, in: Words.from)
  }

  /// "45% against 39%, difference 0.06, 95% CI 0.04–0.08", "the area was 0.709 (95% CI 0.561–0.856)": the interval is of the decimal in
  /// front of it, which was read as nothing.
  func isOfUnreadNumber(_ view: SentenceView, _ owner: Int, _ interval: Finding) -> Bool {
    let first = max(
      view.measures[owner].tokens.upperBound, reading.tokens.index(at: view.measures[owner].end))
    let start = reading.tokens.index(at: interval.span.start)
    let gap = first..<max(first, start)
    // "171 (44.6%) stopped (incidence density 22 per 100 person-years; 95% CI 19–26)": a rate.
    if gap.suffix(20).contains(where: { reading.isNumber($0) && reading.isWord($0 + 1, in: Words.per) }) {
      return true
    }
    guard let token = gap.last(where: { reading.isNumber($0) }) else { return false }
    let span = reading.tokens.span(token)
    // "RR1.16": the name of the ratio is glued to it.
    let isGlued = reading.mark(token - 1) == 0x2E && reading.tokens.ends[token - 1] == span.start
    let isDecimal = isGlued || reading.text[span.range].contains { $0 == 0x2E || $0 == 0xB7 }
    // "744 [95% CI 638–850] days": right in front of the bracket.
    let isInFront = token == start - 2 && reading.mark(start - 1) == 0x5B
    guard isDecimal || isInFront else { return false }
    // "treatment difference −5.3 min (95% CI −8.4 to −2.2)": no length of time is below zero.
    if reading.mark(token - 1) == 0xE2 || reading.mark(token - 1) == 0x2D,
      (interval.value?.mantissa ?? 0) < 0
    {
      return true
    }
    return !reading.ranges[view.index].contains {
      SentenceBuilder.notMeasures.contains(reading.findings[$0].kind)
        && reading.findings[$0].span.overlaps(span)
    }
  }

  /// What may stand between a value and its interval.
  private static let notMeasures: Set<FindingKind> = [
    .pValue, .interval, .level, .bound, .fraction, .duration, .date,
  ]

  /// "87.2% (171/196), a difference of -2.0 (95% CI -9.0 to 4.9)": a share has no bound below zero; the number without a unit has, and so has
  /// what an interval is of that holds the value with neither sign.
  func isOfNamelessDifference(_ view: SentenceView, _ owner: Int, _ interval: Finding) -> Bool {
    let measure = view.measures[owner]
    let isMean = reading.findings[measure.finding].kind == .mean
    guard measure.kind == .percentage || isMean, let low = interval.value, low.mantissa < 0,
      let value = reading.findings[measure.finding].value, value.mantissa >= 0
    else { return false }
    let fallen = Decimal(mantissa: -value.mantissa, scale: value.scale)
    // "43.5 percentage points (95% CI −69.1 to −17.9)" are a difference themselves.
    if let high = interval.high, high < value, fallen < low || high < fallen {
      return isMean || reading.findings[measure.finding].code != PercentageForm.points
    }
    return reading.anyWord(from: measure.span.end, to: interval.span.start, in: SentenceBuilder.difference)
  }

  /// "−6.9/−3.0 mmHg; 95% CI −9.6, −4.3/−4.7, −1.4", "65% and 53%, respectively (95% CI 60 to 69 and 48 to 57)": two values behind one
  /// another have two intervals.
  func isOfPair(_ view: SentenceView, _ owner: Int, _ interval: Finding) -> Bool {
    let behind = reading.tokens.index(at: interval.span.end)
    let closing = reading.text[interval.span.end - 1]
    if closing != 0x29, closing != 0x5D, reading.isWord(behind, in: Words.and),
      behind + 1 < reading.tokens.count, reading.isNumber(behind + 1)
    {
      return true
    }
    return reading.mark(behind) == 0x2F || reading.mark(view.measures[owner].tokens.lowerBound - 1) == 0x2F
  }

  private static let difference = WordSet("difference differences margin change changes")

  /// "40.6% on A [n = 340; CR = 0.9%; PR = 39.7%; 95% CI: 35.3–46.0]": behind the parts in its bracket the interval is that of the whole,
  /// in which it lies.
  func wholeOfParts(_ view: SentenceView, _ owner: Int, _ interval: Finding) -> Int? {
    let first = reading.tokens.index(at: interval.span.start)
    let part = view.measures[owner]
    guard part.depth > 0, reading.mark(first - 1) == 0x3B, reading.depth[first] == part.depth,
      let low = interval.value, let high = interval.high,
      let whole = view.measures[..<owner].lastIndex(where: { $0.depth < part.depth }),
      owner - whole <= 4, view.measures[whole].kind == part.kind, view.measures[whole].interval == nil,
      first - view.measures[whole].tokens.upperBound <= 40,
      let value = reading.findings[view.measures[whole].finding].value,
      let own = reading.findings[part.finding].value, low <= value, value <= high
    else { return nil }
    // The bracket is the whole's own.
    let closes = (view.measures[whole].tokens.upperBound..<first).contains {
      reading.depth[$0] < view.measures[whole].depth
    }
    if closes { return nil }
    return owner - whole > 1 || own < low || high < own ? whole : nil
  }

  /// "a reduction of 4.3% (a 14% relative reduction) (95% CI 0.6 to 9.5)": behind a bracket of its own the interval is of the value in front
  /// of it.
  func ownerInFrontOfBracket(_ view: SentenceView, _ owner: Int, _ interval: Finding) -> Int? {
    let measure = view.measures[owner]
    let start = reading.tokens.index(at: interval.span.start)
    guard owner > 0, measure.depth > 0, start >= 2, reading.mark(start - 2) == 0x29,
      reading.mark(start - 1) == 0x28,
      reading.depth[start] == measure.depth
    else { return nil }
    let front = view.measures[owner - 1]
    var open = measure.tokens.lowerBound
    while open > front.tokens.upperBound, reading.depth[open - 1] >= measure.depth { open -= 1 }
    let isGlued = open - front.tokens.upperBound <= 1
    return isGlued && front.depth < measure.depth && front.interval == nil ? owner - 1 : nil
  }
}
