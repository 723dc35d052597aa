import AssayText

/// Percentages inside an endpoint's definition: "achieved at least a 75% improvement in PASI", "30% or more weight loss". They are no
/// results, and where the index is named by its cut-off ("PASI 75") they make its name.
extension SentenceBuilder {
  /// Takes the cut-offs out of the measures, before anything is bound to these.
  func takeOutCutoffs(_ view: inout SentenceView) {
    var index = 0
    while index < view.measures.count {
      if isCutoff(&view, view.measures[index]) {
        view.cutoffs.append(view.measures[index].finding)
        view.measures.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  private func isCutoff(_ view: inout SentenceView, _ measure: Measure) -> Bool {
    guard measure.kind == .percentage || measure.kind == .measurement else { return false }
    let finding = reading.findings[measure.finding]
    // "affecting 15% or more of the population", "levels fell by more than 10%"
    if reading.isWord(measure.tokens.lowerBound - 1, in: Discourse.affectingVerbs)
      || isFallByMore(view, measure, finding)
    {
      return false
    }
    if followsChange(view, finding, measure), finding.bound != .none || measure.kind == .percentage {
      // "a drop of at least 75% in EASI", "EASI improved by 75% or more"
      let isNamed = namesIndex(
        &view, measure, finding, from: measure.tokens.upperBound,
        to: min(measure.tokens.upperBound + 9, view.sentence.tokens.upperBound))
      if !isNamed {
        let start = max(view.sentence.tokens.lowerBound, measure.tokens.lowerBound - 7)
        _ = namesIndex(&view, measure, finding, from: start, to: measure.tokens.lowerBound)
      }
      return true
    }
    if isOfTime(measure) || isDefining(view, measure) || isAmountReached(view, measure, finding) {
      return true
    }
    if nearMargin(view, measure) || isInName(view, measure, finding) { return true }
    let limit = view.sentence.tokens.upperBound
    let after = reading.tokens.index(at: measure.span.end)
    if namesWeightLoss(&view, measure, finding) { return true }
    guard
      let change = (after..<min(after + 7, limit)).prefix(while: { reading.mark($0) == 0 }).first(where: {
        reading.isWord($0, in: SentenceBuilder.changeWords)
      })
    else {
      return namesIndex(&view, measure, finding, from: after, to: min(after + 4, limit))
        || isAchieved(view, measure)
    }
    if namesIndex(&view, measure, finding, from: change + 1, to: min(change + 9, limit)) { return true }
    let isJoined =
      measure.kind == .measurement && reading.text[finding.span.range].contains(0x2D)
      && hasShares(view, measure)
    return isJoined || isAchieved(view, measure)
      || isAtLeast(view, finding, measure) && (measure.kind == .measurement || hasShares(view, measure))
  }

  /// "16% of patients achieved a 100% reduction in attacks", "experiencing at least a 50% reduction": what somebody has to reach.
  private func isAchieved(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard measure.kind == .percentage else { return false }
    var end = measure.tokens.upperBound
    // "saw 90% or more hair coverage"
    if reading.isWord(end, in: Words.or), reading.isWord(end + 1, in: SentenceBuilder.moreWords) {
      end += 2
      guard end < view.sentence.tokens.upperBound, reading.isAnyWord(end) else { return false }
    } else if !reading.isWord(end, in: SentenceBuilder.changeWords) {
      // "experienced at least 50% healing"
      guard isAtLeast(view, reading.findings[measure.finding], measure), reading.isAnyWord(end),
        !reading.isWord(end, in: DescribedEndpoint.fillers)
      else { return false }
    }
    var verb = measure.tokens.lowerBound - 1
    while verb > view.sentence.tokens.lowerBound, measure.tokens.lowerBound - verb < 5,
      reading.isWord(verb, in: SentenceBuilder.beforeAchieved)
    {
      verb -= 1
    }
    if reading.isWord(verb, in: SentenceBuilder.toAchieve) { return verb < measure.tokens.lowerBound - 1 }
    return reading.isWord(verb, in: SentenceBuilder.achieved)
      && view.measures.contains {
        $0.kind == .percentage && $0.span.end <= reading.tokens.span(verb).start
          && reading.isWord($0.tokens.upperBound, in: SentenceBuilder.of)
      }
  }

  /// "23% of patients had hair coverage of 80% or more": how much of something each of them had to have.
  private func isAmountReached(_ view: SentenceView, _ measure: Measure, _ finding: Finding) -> Bool {
    let first = measure.tokens.lowerBound
    guard measure.kind == .percentage, finding.bound != .none, reading.isWord(first - 1, in: Words.of)
    else { return false }
    var verb = first - 2
    while first - verb < 7, reading.isAnyWord(verb),
      !reading.isWord(verb, in: SentenceBuilder.achieved)
    {
      verb -= 1
    }
    guard reading.isWord(verb, in: SentenceBuilder.achieved), verb < first - 2 else { return false }
    return view.measures.contains {
      $0.kind == .percentage && $0.tokens.upperBound <= verb
        && reading.isWord($0.tokens.upperBound, in: SentenceBuilder.of)
    }
  }

  /// "23% of patients lost at least 5% of their weight", "achieved a 10% or more weight loss": the loss to reach makes the name.
  private func namesWeightLoss(_ view: inout SentenceView, _ measure: Measure, _ finding: Finding) -> Bool {
    guard measure.kind == .percentage, let value = finding.value,
      isAtLeast(view, finding, measure) || isAchieved(view, measure),
      view.measures.contains(where: { $0.kind == .percentage && $0.span.end <= measure.span.start }),
      let weight = view.endpoints.firstIndex(where: {
        $0.code == "body_weight" && $0.span.start >= measure.span.end
          && reading.tokens.index(at: $0.span.start) - measure.tokens.upperBound < 6
      })
    else { return false }
    view.endpoints[weight].code = "\(value.normalized)_percent_weight_loss"
    return true
  }

  /// "had dropped by more than 10 percent", where no share of people is told: how much it was.
  private func isFallByMore(_ view: SentenceView, _ measure: Measure, _ finding: Finding) -> Bool {
    guard measure.kind == .percentage, finding.bound == .greater || bound(before: measure),
      !view.measures.contains(where: {
        $0.kind == .percentage && reading.isWord($0.tokens.upperBound, in: Words.of)
      })
    else { return false }
    let by = (1...4).first { reading.isWord(measure.tokens.lowerBound - $0, in: Words.by) }
    return by.map { reading.isWord(measure.tokens.lowerBound - $0 - 1, in: DescribedEndpoint.falling) }
      ?? false
  }

  /// "by more than", "by over"
  private func bound(before measure: Measure) -> Bool {
    let first = measure.tokens.lowerBound
    return reading.isWord(first - 1, in: SentenceBuilder.thanOver)
      && (reading.isWord(first - 2, in: SentenceBuilder.moreOver) || reading.isWord(first - 2, in: Words.by))
  }

  private static let thanOver = WordSet("than over")
  private static let moreOver = WordSet("more")

  /// "for at least 80% of the time"
  private func isOfTime(_ measure: Measure) -> Bool {
    let next = measure.tokens.upperBound
    return measure.kind == .percentage
      && (reading.findings[measure.finding].bound == .greaterOrEqual
        || reading.isWord(measure.tokens.lowerBound - 1, in: DescribedEndpoint.thanLeast)
          && !reading.isWord(measure.tokens.lowerBound - 1, in: SentenceBuilder.thanOver))
      && reading.isWord(next, in: SentenceBuilder.of)
      && (next + 1...next + 2).contains { reading.isWord($0, in: SentenceBuilder.timeWord) }
  }

  /// "(defined as 100% resolution of a tophus)": in a bracket that explains.
  private func isDefining(_ view: SentenceView, _ measure: Measure) -> Bool {
    guard measure.kind == .percentage, measure.depth > 0 else { return false }
    let first = max(view.sentence.tokens.lowerBound, measure.tokens.lowerBound - 8)
    guard
      let word = (first..<measure.tokens.lowerBound).last(where: {
        reading.isWord($0, in: SentenceBuilder.defined)
      })
    else { return false }
    return (word..<measure.tokens.lowerBound).allSatisfy { reading.depth[$0] >= measure.depth }
      && !view.measures.contains {
        $0.tokens.lowerBound > word && $0.tokens.upperBound < measure.tokens.lowerBound
      }
  }

  private static let timeWord = WordSet("time")
  private static let defined = WordSet("defined")

  /// "a 90% improvement in PASI" is all one name.
  private func isInName(_ view: SentenceView, _ measure: Measure, _ finding: Finding) -> Bool {
    guard measure.kind == .percentage, let value = finding.value?.integer else { return false }
    // "ACR 20 (20% improvement in symptoms)", "ACR20 response (an improvement of 20%"
    var open = measure.tokens.lowerBound - 1
    while measure.tokens.lowerBound - open < 4, reading.isAnyWord(open) { open -= 1 }
    if reading.mark(open) != 0x28 || measure.depth == 0 { open = 0 }
    return view.endpoints.contains {
      open > 0 && $0.span.end == reading.tokens.span(open - 1).end && SentenceBuilder.isThreshold($0.code)
        && $0.code.hasSuffix("\(value)")
        || $0.span.contains(measure.span) && ($0.code.hasSuffix("\(value)") || finding.bound != .none)
    }
  }

  /// "above the noninferiority margin of −5%"
  private func nearMargin(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = max(view.sentence.tokens.lowerBound, measure.tokens.lowerBound - 3)
    let last = min(view.sentence.tokens.upperBound, measure.tokens.upperBound + 2)
    return (first..<last).contains { reading.isWord($0, in: SentenceBuilder.margins) }
  }

  /// "an improvement of at least 75%", "a drop of 50% or more".
  private func followsChange(_ view: SentenceView, _ finding: Finding, _ measure: Measure) -> Bool {
    let first = max(view.sentence.tokens.lowerBound, measure.tokens.lowerBound - 5)
    return isAtLeast(view, finding, measure)
      && (first..<measure.tokens.lowerBound).contains {
        reading.isWord($0, in: SentenceBuilder.changeWords)
          || reading.isWord($0, in: SentenceBuilder.changing)
      }
  }

  /// Whether an index that is named by its cut-offs stands among the tokens, with this cut-off or with none.
  private func namesIndex(
    _ view: inout SentenceView, _ measure: Measure, _ finding: Finding, from start: Int, to end: Int
  ) -> Bool {
    guard measure.kind == .percentage, let value = finding.value?.integer, start < end,
      [20, 30, 40, 50, 70, 75, 90, 100].contains(value)
    else { return false }
    let span = reading.tokens.span(start..<end)
    for index in view.endpoints.indices
    where view.endpoints[index].span.start >= span.start && view.endpoints[index].span.start < span.end {
      let code = view.endpoints[index].code
      if code == "\(SentenceBuilder.base(code))\(value)" { return true }
      if SentenceBuilder.indices.contains(code), hasShares(view, measure) || isReachedByMore(view, measure) {
        view.endpoints[index].code = code + "\(value)"
        return true
      }
    }
    return false
  }

  /// "at least a 75% …", "75% or greater …".
  private func isAtLeast(_ view: SentenceView, _ finding: Finding, _ measure: Measure) -> Bool {
    if finding.bound == .greaterOrEqual || finding.bound == .greater { return true }
    guard reading.kinds[view.index].contains(.bound) else { return false }
    let first = measure.tokens.lowerBound
    return reading.ranges[view.index].contains {
      let other = reading.findings[$0]
      return other.kind == .bound && (other.bound == .greaterOrEqual || other.bound == .greater)
        && other.span.end <= finding.span.start && first - reading.tokens.index(at: other.span.end) <= 1
    }
  }

  /// Whether another percentage or count of the sentence can be the share of patients.
  private func hasShares(_ view: SentenceView, _ measure: Measure) -> Bool {
    view.measures.contains { $0.kind == .percentage && $0.span != measure.span } || !view.fractions.isEmpty
  }

  /// "more patients on A had a 75% reduction in EASI:" what more of them had, whose shares follow.
  private func isReachedByMore(_ view: SentenceView, _ measure: Measure) -> Bool {
    var verb = measure.tokens.lowerBound - 1
    while measure.tokens.lowerBound - verb < 4, reading.isWord(verb, in: SentenceBuilder.beforeAchieved) {
      verb -= 1
    }
    let lowest = view.sentence.tokens.lowerBound
    return verb > lowest && reading.isWord(verb, in: SentenceBuilder.achieved)
      && (max(lowest, verb - 12)..<verb).contains {
        reading.isWord($0, in: SentenceBuilder.moreWords) || reading.isWord($0, in: DescribedEndpoint.leads)
      }
  }

  private static func base(_ code: String) -> String { String(code.prefix { !$0.isNumber }) }

  /// Indices whose cut-off is a part of their name.
  static let indices = CodeSet(indexCodes)
  static let indexCodes = [
    "PASI", "EASI", "ACR", "HECSI", "ASAS", "HiSCR", "SCORAD", "HASI", "F_VASI", "T_VASI",
  ]
  private static let moreWords = WordSet("more greater better higher")
  private static let beforeAchieved = WordSet("a an at least the of or more than")
  private static let achieved = WordSet("achieved experienced reached attained had showed saw")
  private static let toAchieve = WordSet(
    "achieving experiencing reaching attaining achieve experience attain")
  private static let margins = WordSet("margin margins")
  static let changing = WordSet("improved fell dropped declined decreased")
  static let changeWords = WordSet(
    "improvement improvements reduction reductions decrease decreases increase loss gain clearance relief response worsening drop decline"
  )
}
