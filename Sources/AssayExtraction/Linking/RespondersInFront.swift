import AssayText

/// "The MRD negativity rate in patients with CR was 95.5%": shares of those who were counted before as having reached something.
extension Discourse {
  /// The group of those who reached the endpoint that the phrase in front of a share names, as far as an earlier sentence counted them
  /// and the share and its interval fit their number.
  mutating func respondersInFront(_ row: ResultFact, _ view: SentenceView, _ measure: Measure) -> Int? {
    guard view.endpoints.count > 1, let code = reachedInFront(view, measure), code != row.endpoint,
      let known = facts.results.lastIndex(where: {
        $0.endpoint == code && $0.statistic == .proportion && $0.count != nil && $0.denominator != nil
          && $0.sentence < view.index && $0.trial == row.trial
          && ($0.arm == row.arm || $0.arm == nil || row.arm == nil)
      }), let size = facts.results[known].count, size > 1, fits(row, size: size)
    else { return nil }
    let same = facts.cohorts.firstIndex {
      $0.size == size && $0.part == .responders && $0.trial == row.trial
    }
    if let same { return same }
    guard let printed = printedCount(facts.results[known]) else { return nil }
    var cohort = CohortFact(size: size, printed: printed)
    cohort.spans = [printed]
    cohort.sentence = facts.results[known].sentence
    cohort.part = .responders
    cohort.trial = row.trial
    cohort.parent = facts.results[known].cohort
    facts.cohorts.append(cohort)
    return facts.cohorts.count - 1
  }

  /// The characters of a row's count.
  private func printedCount(_ row: ResultFact) -> TextSpan? {
    guard let span = row.countSpan else { return nil }
    for index in reading.ranges[row.sentence] where reading.findings[index].kind == .fraction {
      if reading.findings[index].span == span { return reading.findings[index].valueSpan }
    }
    return NumberReader.read(reading.text, span) == nil ? nil : span
  }

  /// The endpoint of "in patients with CR", "among those who achieved CR" in front of a value, with nothing of the kind behind it.
  private func reachedInFront(_ view: SentenceView, _ measure: Measure) -> String? {
    var token = measure.tokens.lowerBound - 1
    let floor = max(view.sentence.tokens.lowerBound, token - 60)
    while token > floor {
      if reading.isWord(token, in: Discourse.peopleNouns),
        reading.isWord(token - 1, in: Discourse.ofAmong)
          || reading.isWord(token - 2, in: Discourse.ofAmong)
            && reading.isWord(token - 1, in: Discourse.theThose)
      {
        var next = token + 1
        while next < token + 5,
          reading.isWord(next, in: Discourse.reaching) || reading.isWord(next, in: Words.articles)
        {
          next += 1
        }
        guard next > token + 1 else { return nil }
        let start = Int(reading.tokens.starts[next])
        return view.endpoints.first { $0.span.start == start && !$0.isAdverse }?.code
      }
      token -= 1
    }
    return nil
  }

  private static let ofAmong = WordSet("in among of")
  private static let theThose = WordSet("the all these those")
  private static let reaching = WordSet("with who had achieved achieving having reached attained")
}
