import AssayNumbers
import AssayText

/// Time points: the landmark that a value is told for.
extension Discourse {
  func timepoint(_ view: SentenceView, _ index: Int, _ code: String?) -> String? {
    let measure = view.measures[index]
    if measure.kind == .duration || measure.kind == .notReached || measure.kind == .ratio { return nil }
    var best: (Int, Int)?
    for duration in view.durations {
      let finding = reading.findings[duration]
      guard isTimepoint(finding, view) else { continue }
      let distance =
        finding.span.end <= measure.span.start
        ? measure.span.start - finding.span.end : finding.span.start - measure.span.end + 20
      // A value between them has taken it, unless it stands in the same list.
      let between = view.measures.contains { other in
        other.list != measure.list && other.kind == measure.kind && other.depth == measure.depth
          && (finding.span.end <= measure.span.start
            ? other.span.start >= finding.span.end && other.span.end <= measure.span.start
              && !sharesEndpoint(view, other, measure)
            : other.span.start >= measure.span.end && other.span.end <= finding.span.start
              && !sharesEndpoint(view, other, measure))
      }
      if between || isOfOtherEndpoint(view, finding, measure) { continue }
      if distance < (best?.1 ?? 260) { best = (duration, distance) }
    }
    if let found = best { return iso(reading.findings[found.0]) }
    if let week = weekNumber(view, measure) { return week }
    // "At week 16, …" holds for the sentences that follow, not for times to an event.
    if let code, TimeEndpoints.contains(code) { return nil }
    if let own = measure.endpoint, view.endpoints[own].isAdverse { return nil }
    return frame.isSafety ? nil : frame.timepoint
  }

  /// A landmark glued to another endpoint: "52% responded, with responses lasting at least six months in 74%".
  func isOfOtherEndpoint(_ view: SentenceView, _ finding: Finding, _ measure: Measure) -> Bool {
    guard let own = measure.endpoint else { return false }
    let (from, to) =
      finding.span.end <= measure.span.start
      ? (finding.span.end, measure.span.start) : (measure.span.end, finding.span.start)
    let code = view.endpoints[own].code
    return view.endpoints.contains { other in
      guard other.code != code, other.span.start >= from, other.span.end <= to else { return false }
      return finding.span.start >= measure.span.end || TimeEndpoints.contains(other.code) || !other.isVerb
    }
      || (finding.span.start > measure.span.end
        && view.endpoints.contains {
          $0.code != code && $0.span.end <= finding.span.start && $0.span.start >= measure.span.end
        })
  }

  func sharesEndpoint(_ view: SentenceView, _ a: Measure, _ b: Measure) -> Bool {
    a.endpoint == b.endpoint
  }

  func isTimepoint(_ finding: Finding, _ view: SentenceView) -> Bool {
    guard finding.high == nil, finding.unit != .year || (finding.value?.integer ?? 0) < 12 else {
      return false
    }
    let first = reading.tokens.index(at: finding.span.start)
    let last = reading.tokens.index(at: finding.span.end - 1)
    if reading.isWord(first - 1, in: Discourse.noTimepointBefore)
      || reading.isWord(last + 1, in: Discourse.noTimepointAfter)
    {
      return false
    }
    if reading.isWord(first - 1, in: Discourse.timepointBefore) || hasBoundInFront(first) { return true }
    // "12-month PFS", "one-year survival"
    if let next = view.endpoints.first(where: { $0.span.start >= finding.span.end }),
      next.span.start - finding.span.end <= 26
    {
      return true
    }
    // "DOR of 12 months or more"
    return reading.isWord(last + 1, in: Discourse.orMore)
  }

  func hasBoundInFront(_ token: Int) -> Bool {
    reading.isWord(token - 1, in: Discourse.leastWords) || reading.mark(token - 1) == 0xE2
      || reading.mark(token - 1) == 0x3E
      || reading.mark(token - 1) == 0x3D
  }

  /// "at week 16": the unit in front of the number.
  func weekNumber(_ view: SentenceView, _ measure: Measure) -> String? {
    var best: (String, Int)?
    for token in view.sentence.tokens where reading.isWord(token, in: Discourse.weekWords) {
      guard token + 1 < view.sentence.tokens.upperBound, reading.isNumber(token + 1) else {
        continue
      }
      let span = reading.tokens.span(token..<(token + 2))
      let distance =
        span.end <= measure.span.start ? measure.span.start - span.end : span.start - measure.span.end + 20
      guard distance >= 0, distance < (best?.1 ?? 320) else { continue }
      guard let number = NumberReader.read(reading.text, reading.tokens.span(token + 1))?.integer else {
        continue
      }
      let letter: Character
      switch reading.text[span.start] | 0x20 {
      case 0x77: letter = "W"
      case 0x6D: letter = "M"
      case 0x64: letter = "D"
      default: continue
      }
      best = ("P\(number)\(letter)", distance)
    }
    return best?.0
  }

  func iso(_ finding: Finding) -> String? {
    guard let value = finding.value else { return nil }
    let normal = value.normalized
    switch finding.unit {
    case .year:
      return normal.integer.map { "P\($0 * 12)M" }
        ?? "P\(Decimal(mantissa: normal.mantissa * 12, scale: normal.scale).normalized)M"
    case .month: return "P\(normal)M"
    case .week: return "P\(normal)W"
    case .day: return "P\(normal)D"
    case .hour: return "PT\(normal)H"
    case .minute: return "PT\(normal)M"
    case .none: return nil
    }
  }

  /// "72% of responders", "lasted a year in 72% and 63%", "27% had a DOR of 12 months"; "the 12-month rate was 88.6%" is read off a
  /// curve and counts nobody.
  func isShareOfPeople(_ view: SentenceView, _ index: Int) -> Bool {
    // "Of those who responded, 74% in A and 83% in B …"
    if reading.isWord(view.sentence.tokens.lowerBound, in: Discourse.ofWords) { return true }
    let list = view.measures[index].list
    return view.measures.contains { measure in
      guard measure.list == list else { return false }
      let (before, behind) = (measure.tokens.lowerBound - 1, reading.tokens.index(at: measure.end))
      if measure.fraction != nil || reading.isWord(before, in: Discourse.shareLeads) { return true }
      return reading.isWord(behind, in: Discourse.ofWord)
        || reading.isWord(behind, in: Discourse.responderNouns)
        || reading.isWord(behind, in: Discourse.peopleNouns) || reading.isWord(behind, in: Discourse.had)
    }
  }

  private static let shareLeads = WordSet("in for with among at")

  func qualifiers(_ view: SentenceView, _ measure: Measure, _ statistic: StatisticKind) -> [String] {
    var result: [String] = []
    for index in reading.ranges[view.index] where reading.findings[index].kind == .reviewer {
      switch reading.concept(reading.findings[index])?.name {
      case "central": result.append("central_review")
      case "investigator": result.append("investigator")
      case "confirmed": result.append("confirmed")
      case "adjusted": result.append("adjusted")
      default: break
      }
    }
    for index in view.statistics where reading.isCue(reading.findings[index], .statistic, "rate") {
      result.append("estimated"); break
    }
    if statistic == .eventFreeRate { result.append("kaplan_meier") }
    return result.count < 2 ? result : Set(result).sorted()
  }
}
