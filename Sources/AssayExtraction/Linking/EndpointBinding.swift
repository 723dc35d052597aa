import AssayText

/// Binds each measure of a sentence to the endpoint that it reports.
///
/// Nouns reach to the right ("ORR was 52%") and, where nothing but small words stands between, to the left ("a 52% ORR"); verbs reach to
/// the left over what stands glued to the value ("90% of the 103 patients in A responded") and to the right ("responses lasted at
/// least one year in 72%"). Measures of one list, and measures joined by "and" whose neighbour on the right is bound by a
/// verb, share it.
struct EndpointBinding {
  let reading: Reading
  /// The times to an event that the notice names: a risk of death is told of overall survival where it speaks of that.
  let times: NamedTimes

  private struct Candidate {
    var endpoint: Int
    var cost: Double
    var isRight: Bool
  }

  func bind(_ view: inout SentenceView) {
    guard !view.endpoints.isEmpty, !view.measures.isEmpty else { return }
    if alignList(&view) { return }
    var best: [Candidate?] = []
    best.reserveCapacity(view.measures.count)
    for index in view.measures.indices { best.append(candidate(view, index)) }
    // From right to left: what stands before a verb that rules the whole row of values.
    for index in view.measures.indices.reversed().dropFirst() {
      guard let right = best[index + 1], right.isRight, joined(view, index, index + 1) else { continue }
      if let own = best[index], own.cost <= 2.5 { continue }
      best[index] = Candidate(endpoint: right.endpoint, cost: right.cost + 0.5, isRight: true)
    }
    for index in view.measures.indices.dropFirst() where isOtherSide(view, index) {
      if let before = best[index - 1], before.cost < (best[index]?.cost ?? .infinity) + 1 {
        best[index] = Candidate(endpoint: before.endpoint, cost: before.cost + 0.5, isRight: before.isRight)
      }
    }
    for index in view.measures.indices {
      if best[index] == nil || (best[index]?.cost ?? 0) > 6, index > 0, let before = best[index - 1],
        sameNature(view.measures[index], view.measures[index - 1])
      {
        best[index] = Candidate(endpoint: before.endpoint, cost: before.cost + 1, isRight: false)
      }
      guard var found = best[index], found.cost < EndpointBinding.dearest else { continue }
      found.endpoint = named(&view, index, found.endpoint)
      view.measures[index].endpoint = found.endpoint
      view.measures[index].endpointIsRight = found.isRight
      view.measures[index].endpointCost = found.cost
      view.measures[index].rules.append(found.isRight ? .endpointBehind : .endpointInFront)
    }
  }

  /// "40% achieved remission (a MADRS score of 10 or less) compared with 17% of those on placebo": the other side of a comparison is
  /// told of the same endpoint where no other is named from there on.
  private func isOtherSide(_ view: SentenceView, _ index: Int) -> Bool {
    let (before, measure) = (view.measures[index - 1], view.measures[index])
    guard before.kind == measure.kind, before.depth == measure.depth else { return false }
    guard let comparison = reading.comparison(in: view, from: before.end, to: measure.span.start) else {
      return false
    }
    // "… versus 28% on B and reduced the count by 60%": what has a value of its own is another clause's.
    return !view.endpoints.contains {
      $0.span.start >= comparison.end && ($0.span.start < measure.end || !leadsItsOwn(view, $0))
    }
  }

  /// "improvement in OS, reducing the risk of death by 32%": the risk is that of the time to an event that the sentence named before.
  private func named(_ view: inout SentenceView, _ index: Int, _ endpoint: Int) -> Int {
    let mention = view.endpoints[endpoint]
    let measure = view.measures[index]
    if let code = times.name(ofRisk: mention, reading) {
      view.endpoints[endpoint].code = code
      return endpoint
    }
    // "the risk of invasive disease, recurrence, or death"
    if measure.kind == .ratio || measure.kind == .percentage && isReduction(measure),
      mention.code.hasSuffix("_or_death"),
      reading.anyWord(from: mention.span.start, to: mention.span.end, in: EndpointBinding.relapses),
      let code = times.name(
        ofList: reading.anyWord(
          from: mention.span.start, to: mention.span.end, in: EndpointBinding.invasive))
    {
      view.endpoints.append(mention)
      view.endpoints[view.endpoints.count - 1].code = code
      return view.endpoints.count - 1
    }
    guard mention.code == "death", measure.kind == .ratio || measure.kind == .percentage,
      measure.kind == .ratio || isReduction(measure)
    else { return endpoint }
    let timed = view.endpoints.last {
      TimeEndpoints.contains($0.code) && $0.code != "DOR" && !$0.isVerb && $0.span.end <= measure.span.start
    }
    if let timed, let known = view.endpoints.firstIndex(where: { $0.span == timed.span }) { return known }
    if times.tellsSurvival { view.endpoints[endpoint].code = "OS" }
    return endpoint
  }

  /// "by 32%", "a 32% lower risk".
  private func isReduction(_ measure: Measure) -> Bool {
    reading.isWord(measure.tokens.lowerBound - 1, in: Words.by)
      || reading.isWord(measure.tokens.upperBound, in: EndpointBinding.lower)
  }

  /// "a 27% risk reduction of MI": the endpoint that stands right behind what a change is of.
  private func object(_ view: SentenceView, _ measure: Measure, _ near: [Int]) -> Int? {
    var token = measure.tokens.upperBound
    var sawChange = false
    while token < view.sentence.tokens.upperBound, token - measure.tokens.upperBound < 9 {
      if let found = near.first(where: {
        reading.tokens.index(at: view.endpoints[$0].span.start) == token && !view.endpoints[$0].isVerb
      }) {
        return sawChange ? found : nil
      }
      if reading.isWord(token, in: EndpointBinding.lower) {
        sawChange = true
      } else if !reading.isWord(token, in: EndpointBinding.ofRisk) {
        return nil
      }
      token += 1
    }
    return nil
  }

  private func sameNature(_ a: Measure, _ b: Measure) -> Bool {
    a.kind == b.kind || a.kind == .notReached || b.kind == .notReached || b.kind == .duration
      || b.kind == .percentage
  }

  /// Whether two neighbouring measures are joined by "and" or a comma, with only their own words between.
  private func joined(_ view: SentenceView, _ a: Int, _ b: Int) -> Bool {
    let (left, right) = (view.measures[a], view.measures[b])
    guard left.kind == right.kind, left.depth == right.depth else { return false }
    var token = reading.tokens.index(at: left.end)
    var sawAnd = false
    while token < right.tokens.lowerBound {
      if reading.mark(token) == 0x3B { return false }
      if reading.isWord(token, in: EndpointBinding.and) || reading.mark(token) == 0x2C { sawAnd = true }
      token += 1
    }
    // A verb of its own between them ends the row.
    let between = view.endpoints.contains {
      $0.isVerb && $0.span.start >= left.end && $0.span.end <= right.span.start
    }
    return sawAnd && !between
  }

  private func candidate(_ view: SentenceView, _ index: Int) -> Candidate? {
    let measure = view.measures[index]
    let near = view.endpoints.indices.filter {
      view.endpoints[$0].span.start < measure.span.end + EndpointBinding.reach
        && view.endpoints[$0].span.end > measure.span.start - EndpointBinding.reach
    }
    if let object = object(view, measure, near) { return Candidate(endpoint: object, cost: 0, isRight: true) }
    // "hazard ratio for death, 0.64"
    if measure.kind == .ratio,
      let inside = near.first(where: { measure.span.contains(view.endpoints[$0].span) })
    {
      return Candidate(endpoint: inside, cost: 0, isRight: false)
    }
    if measure.kind == .ratio, isOfUnknownEvent(view, measure) { return nil }
    var best: Candidate?
    for position in near {
      let mention = view.endpoints[position]
      if mention.span.overlaps(measure.span) { continue }
      // "Of those who responded, 74% …": the verb says whom the share is of.
      if mention.span.end <= measure.span.start, isRelative(mention) { continue }
      // "61% of the responding patients"
      if mention.isVerb, isParticiple(mention) { continue }
      if isInRelativeClause(view, mention, measure) || isOfWhom(view, mention, measure, near) { continue }
      let limit = best?.cost ?? EndpointBinding.dearest
      guard let (cost, isRight) = cost(view, index, position, near, limit: limit) else { continue }
      if cost < limit {
        best = Candidate(endpoint: position, cost: cost, isRight: isRight)
      }
    }
    return best
  }

  /// How far apart in bytes a value and its endpoint may stand: other names between have made it too dear long before.
  private static let reach = 800

  /// What costs as much binds nothing.
  private static let dearest = 9.0

  /// What it costs to bind measure `index` to endpoint `position`, or `limit` and more where it is no less, and whether that stands behind
  /// it; nil where it may not be. The endpoints `near` the measure may stand in between.
  private func cost(
    _ view: SentenceView, _ index: Int, _ position: Int, _ near: [Int], limit: Double
  ) -> (Double, Bool)? {
    let (measure, mention) = (view.measures[index], view.endpoints[position])
    let isLeft = mention.span.end <= measure.span.start
    var cost = nature(measure, mention)
    // "(defined as a MADRS score of 10 or less)": what a bracket explains is not what the value outside is of.
    if depth(mention) > measure.depth { cost += 3 }
    if isLeft {
      // "the composite of A and B, defined as C or D"
      let first = reading.tokens.index(at: mention.span.start)
      let isDefining = (max(view.sentence.tokens.lowerBound, first - 10)..<first).contains {
        reading.isWord($0, in: EndpointBinding.defined)
      }
      if isDefining { cost += 3 }
      let gap = reading.tokens.index(at: mention.span.end)..<measure.tokens.lowerBound
      var barrier = 0
      for token in gap where reading.depth[token] <= measure.depth {
        // "reactions (low dose, 6%; high dose, 4%)": what parts the values of one bracket parts none from what it is told of.
        if reading.mark(token) == 0x3B, reading.depth[token] <= reading.depth[first] { barrier += 1 }
        // "a median of 5 months, while 12% …": another clause.
        if reading.isWord(token, in: EndpointBinding.contrast) { barrier += 1 }
        if view.covering(token) == nil { cost += 0.12 }
        // Only a copula makes it cheaper from here on.
        if cost >= limit + 0.3 { return (cost, false) }
      }
      cost += Double(barrier) * 2
      // A noun's copula right behind it.
      if let first = gap.first,
        reading.isWord(first, in: EndpointBinding.copulas) || reading.mark(first) == 0x28
      {
        cost -= 0.3
      }
      if mention.isVerb && !EndpointBinding.leftVerbs.contains(mention.code) { cost += 1.5 }
      for other in near where other != position && cost < limit {
        guard view.endpoints[other].span.start >= mention.span.end,
          view.endpoints[other].span.end <= measure.span.start,
          // "major events (death, heart attack and stroke), which occurred in 6%": what a bracket explains.
          depth(view.endpoints[other]) <= measure.depth
        else { continue }
        // An abbreviation in brackets behind its own name is the same endpoint; another endpoint stands in the way.
        if view.endpoints[other].code != mention.code { cost += view.endpoints[other].isVerb ? 0.8 : 2.2 }
      }
      // A value that stands between has spent a verb behind it.
      if index > 0, view.measures[index - 1].span.start > mention.span.end {
        cost += view.measures[index - 1].list == measure.list ? 0.4 : 1.2
      }
      return (cost, false)
    }
    // "84% of tumors shrunk, and the median DOR was 19.5 months": a median's endpoint is no share's.
    if measure.kind == .percentage, isOfMedian(view, mention) { return nil }
    let start = reading.tokens.index(at: measure.span.end)
    let end = reading.tokens.index(at: mention.span.start)
    if isMeasuredBy(view, index, mention, end) { return (cost + 0.9, true) }
    if measure.depth > 0, isBeyondBracket(measure, end) { return nil }
    // "7% complete responses", "17% had serious infections": the noun right behind the value.
    let isHad = end - start == 1 && reading.isWord(start, in: EndpointBinding.having)
    cost += (start == end || isHad) && !mention.isVerb ? 0.05 : 0.7
    var strange = 0
    for token in start..<max(start, end) where reading.depth[token] <= measure.depth {
      if reading.mark(token) == 0x3B { return nil }
      // "… (66%) - Common events were": an item of another list.
      if reading.isSpacedHyphen(token), reading.isCapitalized(token + 1) { return nil }
      if view.covering(token) != nil { continue }
      // "with 38% of patients achieving complete responses"
      if reading.isWord(token, in: EndpointBinding.achieving) { cost -= 0.6 }
      if reading.isWord(token, in: EndpointBinding.rightFillers) {
        cost += 0.08
      } else if reading.mark(token) == 0x28 || reading.mark(token) == 0x29 {
        continue
      } else if reading.mark(token) == 0x2C {
        cost += 0.8
      } else {
        cost += mention.isVerb ? 0.25 : 0.5
        strange += 1
      }
    }
    if strange > 9 { return nil }
    let other = view.measures[index...].dropFirst().prefix { $0.span.start < mention.span.start }.contains {
      $0.span.start >= measure.end && $0.span.end <= mention.span.start && $0.depth == measure.depth
    }
    if other { cost += mention.isVerb ? 3 : 5 }
    // A noun that leads its own value is not this one's.
    if !mention.isVerb, leadsItsOwn(view, mention) { cost += 3.5 }
    for other in near where cost < limit {
      if view.endpoints[other].span.start >= measure.span.end,
        view.endpoints[other].span.end <= mention.span.start, view.endpoints[other].code != mention.code
      {
        cost += 1.2
      }
    }
    return (cost, true)
  }

  /// "the median duration of response": whether the word stands right in front of it.
  private func isOfMedian(_ view: SentenceView, _ mention: EndpointMention) -> Bool {
    let first = reading.tokens.index(at: mention.span.start)
    return view.statistics.contains {
      let found = reading.findings[$0]
      return reading.tokens.index(at: found.span.end) == first && reading.isCue(found, .statistic, "median")
    }
  }

  /// How many brackets are open around a mention; of "response rate (RR" those around its first words.
  private func depth(_ mention: EndpointMention) -> UInt8 {
    min(
      reading.depth[reading.tokens.index(at: mention.span.start)],
      reading.depth[reading.tokens.index(at: mention.span.end) - 1])
  }

  /// How well a kind of number and a kind of endpoint go together.
  private func nature(_ measure: Measure, _ mention: EndpointMention) -> Double {
    let isTime = TimeEndpoints.contains(mention.code)
    switch measure.kind {
    case .duration, .notReached: return isTime ? 0 : 6
    case .ratio: return isTime || mention.code == "death" ? 0 : 1.5
    case .percentage: return isTime && mention.code != "DOR" ? 0.3 : 0
    default: return 0
    }
  }

  /// The first measure that starts at `offset` or behind it; they stand in the order of the text.
  private func measure(_ view: SentenceView, behind offset: Int) -> Measure? {
    var (low, high) = (0, view.measures.count)
    while low < high {
      let middle = (low + high) / 2
      if view.measures[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low < view.measures.count ? view.measures[low] : nil
  }

  /// "…, CR was 12%": whether the noun is followed by a copula, a bracket or a colon and then a measure.
  private func leadsItsOwn(_ view: SentenceView, _ mention: EndpointMention) -> Bool {
    guard let next = measure(view, behind: mention.span.end) else { return false }
    let gap = reading.tokens.index(at: mention.span.end)..<next.tokens.lowerBound
    guard gap.count <= 12 else { return false }
    for token in gap {
      if reading.isWord(token, in: EndpointBinding.copulas) || reading.mark(token) == 0x3A
        || reading.mark(token) == 0x3D
      {
        return true
      }
      if reading.mark(token) == 0x28, token + 1 == next.tokens.lowerBound { return true }
      if reading.mark(token) == 0x2C || reading.mark(token) == 0x3B { return false }
    }
    return gap.isEmpty
  }

  /// "CR and PR rates were 12% and 40%": as many endpoints in a row as values in a list.
  private func alignList(_ view: inout SentenceView) -> Bool {
    guard view.hasRespectively, view.measures.count > 1 else { return false }
    for members in view.lists {
      guard members.count > 1, let first = members.first else { continue }
      let before = view.endpoints.indices.filter {
        view.endpoints[$0].span.end <= view.measures[first].span.start
      }
      var row: [Int] = []
      for index in before.reversed() {
        if let last = row.last {
          let (from, to) = (view.endpoints[index].span.end, view.endpoints[last].span.start)
          let isParted = view.measures.contains { $0.span.start >= from && $0.span.end <= to }
          if isParted || !isRowGap(from, to) { break }
        }
        if let last = row.last, view.endpoints[index].code == view.endpoints[last].code { continue }
        row.append(index)
      }
      row.reverse()
      if row.count != members.count { row = rowBehind(view, members) }
      guard row.count == members.count else { continue }
      for (member, endpoint) in zip(members, row) {
        view.measures[member].endpoint = endpoint
        view.measures[member].rules.append(.listsInOrder)
      }
      // The rest of the sentence is bound as usual.
      for index in view.measures.indices where view.measures[index].endpoint == nil {
        if let found = candidate(view, index), found.cost < 6 {
          view.measures[index].endpoint = found.endpoint
        }
      }
      return true
    }
    return false
  }

  /// "8% and 18% of users reported sleepiness and dizziness, respectively": the names of a row behind its values.
  private func rowBehind(_ view: SentenceView, _ members: Range<Int>) -> [Int] {
    let end = view.measures[members.upperBound - 1].end
    let limit = members.upperBound < view.measures.count ? view.measures[members.upperBound].span.start : .max
    var row: [Int] = []
    for index in view.endpoints.indices
    where view.endpoints[index].span.start >= end && view.endpoints[index].span.end <= limit {
      if let last = row.last {
        if view.endpoints[index].code == view.endpoints[last].code { continue }
        if !isRowGap(view.endpoints[last].span.end, view.endpoints[index].span.start) { return [] }
      }
      row.append(index)
    }
    guard let last = row.last else { return [] }
    let next = reading.tokens.index(at: view.endpoints[last].span.end)
    return (next...next + 2).contains { reading.isWord($0, in: Words.respectively) } ? row : []
  }

  private func isRowGap(_ start: Int, _ end: Int) -> Bool {
    var token = reading.tokens.index(at: start)
    var words = 0
    while token < reading.tokens.count, Int(reading.tokens.starts[token]) < end {
      if reading.isAnyWord(token), reading.depth[token] == 0,
        !reading.isWord(token, in: EndpointBinding.rowWords)
      {
        words += 1
      }
      token += 1
    }
    return words <= 1
  }

  private static let contrast = WordSet("while whereas but")
  private static let defined = WordSet("defined")
  private static let invasive = WordSet("invasive")
  private static let relapses = WordSet("progression recurrence relapse metastasis metastases")
  private static let having = WordSet("had have experienced reported developed showed")
  static let achieving = WordSet(
    "achieving achieved experienced experiencing reached reaching attained")
  private static let lower = WordSet(
    "lower reduction reductions decrease decreased reduced fewer less increase improvement decline drop")
  private static let ofRisk = WordSet(
    "of in the risk relative a rate rates from for odds likelihood mean average chance number")
  private static let leftVerbs: CodeSet = ["DOR", "OS", "PFS", "DFS", "death", "discontinuation"]
  private static let and = WordSet("and or while compared versus vs")
  private static let copulas = WordSet(
    "was were is are of reached by at improved rate rates in among for from with")
  private static let rightFillers = WordSet(
    """
    of the patients patient who had have has achieved achieving experienced showed with a an in were was remained reached that all participants \
    adults subjects children those people treated receiving given and them reported developed lower higher relative greater confirmed overall \
    an also got to or more less increased reduced decreased on reduction increase for cohort cohorts arm group groups trial study both
    """)
  private static let rowWords = WordSet("and or the rate rates median of a")
}
