import AssayNumbers
import AssayText

/// Step one of the linking: arms are gathered, and what stands glued to a value is bound for good.
extension SentenceBuilder {
  /// Drugs joined by "plus" and its like are one arm; control words are arms of their own.
  func arms(_ view: SentenceView) -> [ArmMention] {
    var result: [ArmMention] = []
    var lastTokenEnd = -1
    for index in reading.ranges[view.index] {
      let finding = reading.findings[index]
      if finding.kind == .dose, let arm = doseArm(view, finding, after: result.last?.span),
        !(result.last?.span.contains(finding.span) ?? false)
      {
        result.append(arm)
        lastTokenEnd = -1
        continue
      }
      if finding.kind == .schedule, let last = result.last, last.span.end < finding.span.start,
        let regimen = scheduled(last, finding)
      {
        result[result.count - 1] = regimen
        continue
      }
      if finding.kind == .schedule, let arm = scheduleArm(view, finding),
        !(result.last?.span.overlaps(finding.span) ?? false)
      {
        result.append(arm)
        lastTokenEnd = -1
        continue
      }
      guard finding.kind == .drug || finding.kind == .arm else { continue }
      let tokens = reading.tokenRange(finding.span)
      guard !tokens.isEmpty else { continue }
      let isDrug = finding.kind == .drug
      if isBackground(tokens.lowerBound), isDrug || reading.concept(finding)?.name != "placebo" { continue }
      // "placebo-adjusted reductions of 58%"
      if reading.mark(tokens.upperBound) == 0x2D,
        reading.isWord(tokens.upperBound + 1, in: SentenceBuilder.adjusting)
          || reading.isWord(tokens.upperBound + 1, in: SentenceBuilder.designing)
      {
        continue
      }
      var name: String
      var isApproved = false
      if isDrug {
        let drug = drugs[Int(finding.code)]
        name = drug.name ?? drug.brand?.lowercased() ?? ""
        isApproved = drug.part == .approved
      } else {
        name = reading.concept(finding)?.name ?? ""
        let isOther = name == "vaccine" && !isVaccine && !drugs.isEmpty
        // "those given the vaccine": beside a drug that is none.
        if isOther, !isGivenThe(tokens.lowerBound) { continue }
        isApproved = name == "vaccine" && !isOther
        if name == "monotherapy" {
          guard let alone = armAlone(view, tokens) else { continue }
          name = alone.name
          isApproved = alone.isApproved && approvedArm != nil
        }
      }
      if !isApproved, name != "placebo", isEarlier(tokens) { continue }
      // "who were switched from A to placebo"
      if reading.isWord(tokens.lowerBound - 1, in: Words.from),
        reading.isWord(tokens.lowerBound - 2, in: SentenceBuilder.switching)
      {
        continue
      }
      if var last = result.last, lastTokenEnd >= 0 {
        // The brand in brackets behind the generic.
        if isDrug, last.name == name || last.name.hasSuffix(" plus " + name),
          tokens.lowerBound - lastTokenEnd <= 2
        {
          last.span = last.span.union(finding.span)
          result[result.count - 1] = last
          lastTokenEnd = tokens.upperBound
          continue
        }
        if joins(lastTokenEnd, tokens.lowerBound)
          || isDrug && combines(last.span, lastTokenEnd, tokens.lowerBound)
        {
          if !last.name.split(separator: " ").contains(Substring(name)) { last.name += " plus " + name }
          last.span = last.span.union(finding.span)
          last.isApproved = last.isApproved || isApproved
          last.isControl = last.isControl && !isApproved
          result[result.count - 1] = last
          lastTokenEnd = tokens.upperBound
          continue
        }
      }
      var span = finding.span
      lastTokenEnd = tokens.upperBound
      if isDrug, let regimen = regimen(view, around: span) {
        name += regimen.name
        span = regimen.span
        lastTokenEnd = reading.tokens.index(at: span.end - 1) + 1
        // "25 mg of aprocitentan": the dose was taken for an arm of its own.
        if let last = result.last, span.contains(last.span) { result.removeLast() }
      }
      result.append(
        ArmMention(
          span: span, name: name, isApproved: isApproved,
          isControl: !isDrug && !isApproved || !isApproved && isComparator(finding)))
    }
    return result
  }

  func isComparator(_ finding: Finding) -> Bool {
    finding.kind == .drug && drugs[Int(finding.code)].part == .comparator
  }

  private static let switching = WordSet("switched switching switch crossed changed")
  static let adjusting = WordSet("adjusted corrected subtracted")
  /// "placebo-controlled" says what a trial is like.
  private static let designing = WordSet("controlled")

  /// "capecitabine/docetaxel", "A-platinum chemotherapy": a slash or a hyphen that is glued to both names.
  private func isSlash(_ token: Int) -> Bool {
    (reading.mark(token) == 0x2F || reading.mark(token) == 0x2D) && token > 0
      && token + 1 < reading.tokens.count
      && reading.tokens.starts[token] == reading.tokens.ends[token - 1]
      && reading.tokens.starts[token + 1] == reading.tokens.ends[token]
  }

  /// Whether the tokens between two names are only "plus", "+", "in combination with" and the brackets of a brand.
  func joins(_ first: Int, _ end: Int) -> Bool {
    guard end - first >= 1, end - first <= 7 else { return false }
    var seen = false
    let depth = reading.depth[first - 1]
    for token in first..<end {
      if reading.isWord(token, in: SentenceBuilder.joiners) || reading.mark(token) == 0x2B
        || isSlash(token)
      {
        seen = true
      } else if reading.depth[token] > depth || reading.mark(token) == 0x28 || reading.mark(token) == 0x29
        || reading.mark(token) == 0xC2
        || reading.isWord(token, in: SentenceBuilder.joinFillers)
      {
        continue
      } else {
        return false
      }
    }
    return seen
  }

  /// "the combination of A and low-dose B": what "and" joins there is one treatment.
  private func combines(_ last: TextSpan, _ first: Int, _ end: Int) -> Bool {
    let lead = reading.tokens.index(at: last.start) - 1
    guard reading.isWord(lead, in: Words.of), reading.isWord(lead - 1, in: SentenceBuilder.combinations),
      end - first <= 7, reading.isWord(first, in: Words.and) || reading.mark(first) == 0x28
    else { return false }
    var ands = 0
    for token in first..<max(first, end) where reading.depth[token] <= reading.depth[lead] {
      if reading.isWord(token, in: Words.and) { ands += 1 }
      let isPart =
        reading.isWord(token, in: Words.and) || reading.isWord(token, in: SentenceBuilder.joinFillers)
        || reading.mark(token) == 0x28 || reading.mark(token) == 0x29 || reading.mark(token) == 0x2D
      guard isPart else { return false }
    }
    return ands == 1
  }

  private static let combinations = WordSet("combination combinations")

  /// Binds intervals, p-values, counts and sizes that stand glued to a measure.
  func attachAtoms(_ view: inout SentenceView) {
    guard !view.measures.isEmpty else { return }
    for index in reading.ranges[view.index] {
      let finding = reading.findings[index]
      switch finding.kind {
      case .interval:
        if attachBracketRow(&view, index) { continue }
        guard let last = lastMeasure(view, before: finding.span.start, where: { $0.interval == nil }) else {
          continue
        }
        let owner = ownerInFrontOfBracket(view, last, finding) ?? last
        if isOfNamelessDifference(view, owner, finding) || isOfDifference(view, owner, finding)
          || isOfRatio(view, owner, finding) || isOfUnreadNumber(view, owner, finding)
          || isOfPair(view, owner, finding)
        {
          continue
        }
        let whole = wholeOfParts(view, owner, finding)
        view.measures[whole ?? owner].interval = index
        if whole == nil { glue(&view, owner, finding.span) }
      case .pValue:
        attachPValue(&view, index)
      case .fraction:
        if !attachBracketRow(&view, index), !attachShareRow(&view, index) { attachFraction(&view, index) }
        // "in 104 of 7,036 patients (0.79% per year)"
        if let owner = view.measures.firstIndex(where: { $0.fraction == index }),
          isYearly(view.measures[owner])
        {
          view.measures[owner].fraction = nil
        }
      case .cohortSize, .bareNumber: attachSize(&view, index)
      default: break
      }
    }
  }

  /// The atom of a measure reaches over what stands right behind it, not over the words between "8%" and "with placebo (p < 0.001)".
  func glue(_ view: inout SentenceView, _ owner: Int, _ span: TextSpan) {
    let from = reading.tokens.index(at: view.measures[owner].end)
    let to = reading.tokens.index(at: span.start)
    let depth = view.measures[owner].depth
    let hasWords = (from..<max(from, to)).contains {
      reading.depth[$0] <= depth && reading.isAnyWord($0)
    }
    if !hasWords { view.measures[owner].end = max(view.measures[owner].end, span.end) }
  }

  func lastMeasure(
    _ view: SentenceView, before start: Int, reach: Int = 5, where accepts: (Measure) -> Bool
  ) -> Int? {
    guard let last = view.measures.lastIndex(where: { $0.span.start < start }), accepts(view.measures[last]),
      view.measures[last].kind != .measurement
        || reading.tokens.index(at: start) - view.measures[last].tokens.upperBound <= reach
    else { return nil }
    return last
  }

  /// "93 of 103 (90%)", "90% (93/103)", "93/103 patients (90%)".
  func attachFraction(_ view: inout SentenceView, _ index: Int) {
    let finding = reading.findings[index]
    let tokens = reading.tokenRange(finding.span)
    guard !tokens.isEmpty else { return }
    if let after = view.measures.firstIndex(where: {
      $0.span.start >= finding.span.end && $0.kind == .percentage
    }) {
      let gap = tokens.upperBound..<view.measures[after].tokens.lowerBound
      let isBracketed =
        gap.count <= 4
        && gap.contains { reading.mark($0) == 0x28 || reading.mark($0) == 0x5B || isApposed(gap, $0) }
      let isInside = isInsideBracket(view, tokens, view.measures[after].tokens)
      if isBracketed || isInside, view.measures[after].fraction == nil,
        !isParted(gap, from: tokens), !isOneOfPair(view.measures[after]),
        !isOfValueInFront(view, finding, tokens.lowerBound, after: after)
      {
        view.measures[after].fraction = index
        return
      }
    }
    // "29 of 64 patients treated with 7 mg/kg (45%)": the next percentage, in a bracket of its own, before the next count.
    if let first = tokens.first, reading.depth[first] == 0,
      let after = view.measures.firstIndex(where: { $0.span.start >= finding.span.end }),
      view.measures[after].kind == .percentage, view.measures[after].depth == 1,
      view.measures[after].fraction == nil, !isOneOfPair(view.measures[after]),
      !hasOwnCount(view, view.measures[after]), !isOfOtherCount(view.measures[after], finding),
      view.measures[after].tokens.lowerBound - tokens.upperBound <= 14,
      !(tokens.upperBound..<view.measures[after].tokens.lowerBound).contains(where: {
        reading.depth[$0] > 0 && reading.isNumber($0)
      }),
      !view.fractions.contains(where: {
        reading.findings[$0].span.start >= finding.span.end
          && reading.findings[$0].span.end <= view.measures[after].span.start
      })
    {
      view.measures[after].fraction = index
      return
    }
    if let before = view.measures.lastIndex(where: { $0.span.end <= finding.span.start }),
      view.measures[before].kind == .percentage,
      view.measures[before].fraction == nil, let first = tokens.first,
      reading.depth[first] > view.measures[before].depth
    {
      let owner = ownerInOrder(view, before, finding)
      view.measures[owner].fraction = index
      if owner == before { glue(&view, before, finding.span) }
      return
    }
    if let before = view.measures.lastIndex(where: {
      $0.span.end <= finding.span.start && $0.kind == .percentage
    }) {
      let gap =
        view.measures[before].tokens
        .upperBound..<max(view.measures[before].tokens.upperBound, tokens.lowerBound)
      let isBracketed =
        gap.count <= 5
        && gap.contains {
          reading.mark($0) == 0x28 || reading.mark($0) == 0x5B || isApposed(gap, $0)
            || reading.mark($0) == 0x3B && reading.depth[$0] > 0
        }
      if isBracketed, view.measures[before].fraction == nil {
        view.measures[before].fraction = index
        view.measures[before].end = max(view.measures[before].end, finding.span.end)
      }
    }
  }

  /// "Of the 41 patients, 18 responded, for an ORR of 44%": the next percentage, where it is exactly the share of the count, or
  /// stands in apposition to it.
  func attachByArithmetic(_ view: inout SentenceView, _ index: Int) {
    let finding = reading.findings[index]
    guard !view.measures.contains(where: { $0.fraction == index }), let k = finding.value?.integer,
      let n = finding.high?.integer, n > 0,
      let after = view.measures.firstIndex(where: {
        $0.span.start >= finding.span.end && $0.kind == .percentage
      }),
      view.measures[after].fraction == nil, view.measures[after].size == nil,
      view.measures[after].tokens.lowerBound - reading.tokens.index(at: finding.span.end) <= 24,
      let value = reading.findings[view.measures[after].finding].value,
      WholeShare.counts(value, of: n)?.contains(k) ?? false
        || isApposition(
          view, reading.tokens.index(at: finding.span.end)..<view.measures[after].tokens.lowerBound,
          of: finding.span)
    else { return }
    let isNearer = view.fractions.contains {
      $0 != index && reading.findings[$0].span.start >= finding.span.end
        && reading.findings[$0].span.end <= view.measures[after].span.start
    }
    if !isNearer { view.measures[after].fraction = index }
  }

  /// ", a CR rate of", ", for an ORR of": the share behind a count says the same once more, whether it is right or not.
  private func isApposition(_ view: SentenceView, _ gap: Range<Int>, of count: TextSpan) -> Bool {
    let named = view.endpoints.first { gap.contains(reading.tokens.index(at: $0.span.start)) }
    let counted = view.endpoints.last { $0.span.end <= count.start }
    // "12 of 41 had a complete response, …, an overall response rate of 61%" tells of two things.
    if let named, let counted, named.code != counted.code, !named.code.hasPrefix(counted.code),
      // "CR+CRh" is made of what was counted last.
      !named.code.split(separator: "_").contains(Substring(counted.code))
    {
      return false
    }
    // "22 of the 104 patients, a rate of 21.2%"
    let start = gap.first.map { reading.isWord($0, in: Discourse.peopleNouns) ? $0 + 1 : $0 }
    guard gap.count > 2, gap.count <= 11, let first = start, reading.mark(first) == 0x2C,
      reading.isWord(first + 1, in: Words.aAn)
        || reading.isWord(first + 2, in: Words.aAn),
      reading.isWord(gap.upperBound - 1, in: SentenceBuilder.of)
    else { return false }
    return (first + 1..<gap.upperBound).allSatisfy {
      reading.isAnyWord($0) || reading.mark($0) == 0x2B || reading.mark($0) == 0x2D
    }
  }

  /// "(93/103; 90%)": both in one bracket.
  func isInsideBracket(_ view: SentenceView, _ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard let first = a.first, let second = b.first else { return false }
    return reading.depth[first] > 0 && reading.depth[first] == reading.depth[second] && second - first < 10
  }

  /// "7 of 12,466 people had …": a count of a whole with no percentage beside it is a value of its own.
  func addFractions(_ view: inout SentenceView) {
    for index in view.fractions { attachByArithmetic(&view, index) }
    let taken = Set(view.measures.compactMap(\.fraction))
    var added = false
    for index in view.fractions where !taken.contains(index) {
      addMeasure(&view, index)
      view.measures[view.measures.count - 1].fraction = index
      added = true
    }
    if added { view.measures.sort { $0.span < $1.span } }
  }

  /// Numbers the lists: measures of one kind with only "and", "vs", commas and their own brackets between them.
  func cutLists(_ view: inout SentenceView) {
    var list = 0
    for index in view.measures.indices {
      if index > 0 {
        let before = view.measures[index - 1]
        let measure = view.measures[index]
        let sameKind =
          before.kind == measure.kind || (before.kind == .duration && measure.kind == .notReached)
          || (before.kind == .notReached && measure.kind == .duration)
        if sameKind && before.depth == measure.depth && isListGap(view, before, measure)
          && !opensClause(before, measure)
        {
          view.measures[index].list = list
          view.measures[index].place = before.place + 1
          continue
        }
        list += 1
      }
      view.measures[index].list = list
    }
  }

  /// "The ORR was 60%, and 83% had a response of 12 months": the second value is the subject of a clause of its own, where the first is not.
  private func opensClause(_ before: Measure, _ after: Measure) -> Bool {
    guard after.kind == .percentage, reading.isWord(after.tokens.lowerBound - 1, in: Words.and),
      reading.isWord(before.tokens.lowerBound - 1, in: SentenceBuilder.copulas)
    else { return false }
    var verb = reading.tokens.index(at: after.end)
    if reading.isWord(verb, in: Words.of) {
      verb += 1
      while verb < after.tokens.upperBound + 4, !reading.isWord(verb, in: SentenceBuilder.finite) {
        verb += 1
      }
    }
    return reading.isWord(verb, in: SentenceBuilder.finite)
  }

  private static let copulas = WordSet("was were is are reached")
  private static let finite = WordSet(
    "had have were achieved remained responded experienced maintained reported survived stayed showed lived")

  func isListGap(_ view: SentenceView, _ before: Measure, _ after: Measure) -> Bool {
    var token = before.tokens.upperBound + repeatedWords(before, after)
    var words = 0
    while token < after.tokens.lowerBound {
      if reading.depth[token] > before.depth || view.covering(token).map({ isAtom($0) }) ?? false {
        token += 1
        continue
      }
      let byte = reading.mark(token)
      if reading.tokens.kinds[token] == .mark {
        if byte == 0x3B || byte == 0x3A { return false }
      } else if reading.isWord(token, in: SentenceBuilder.listWords) {
        words += 1
      } else if reading.isWord(token, in: SentenceBuilder.boundWords) {
        // "up to 12% and at least 9%"
      } else if reading.isNumber(token), reading.depth[token] < before.depth,
        reading.mark(token + 1) == 0x28 || reading.mark(token + 1) == 0x5B
      {
        // "793 (24%) vs. 937 (29%)"
      } else {
        return false
      }
      token += 1
    }
    return words <= 3
  }

  /// How many words behind a value stand again behind the next: "2.95% per year vs 3.59% per year".
  private func repeatedWords(_ before: Measure, _ after: Measure) -> Int {
    var count = 0
    while count < 3, before.tokens.upperBound + count < after.tokens.lowerBound,
      after.tokens.upperBound + count < reading.tokens.count,
      reading.isAnyWord(before.tokens.upperBound + count),
      reading.tokens.hashes[before.tokens.upperBound + count]
        == reading.tokens.hashes[after.tokens.upperBound + count]
    {
      count += 1
    }
    return count
  }

  func isAtom(_ index: Int) -> Bool {
    let kind = reading.findings[index].kind
    return kind == .interval || kind == .pValue || kind == .fraction
  }
}
