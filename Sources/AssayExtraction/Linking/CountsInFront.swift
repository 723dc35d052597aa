import AssayNumbers
import AssayText

/// Counts that a share in a bracket says once more: "21 patients (17.8%)", "174 [2.5%] vs 210 [3.0%]", "8 patients on A (3.0%)".
extension Discourse {
  /// Finds the count in front of each share that stands in a bracket of its own. Where only the bracket binds them ("PASI 75 (68%)"
  /// looks the same), the numbers must be those of a group that the notice tells of, or stand beside others that are.
  func countShares(_ view: inout SentenceView) {
    var open: [(measure: Int, number: TextSpan)] = []
    var hasFitting = false
    for index in view.measures.indices {
      guard let found = countInFront(view, view.measures[index]) else { continue }
      let isFitting = isShareOfGroup(view.measures[index], found.number)
      hasFitting = hasFitting || isFitting
      if found.isOfPeople || isFitting || found.isOfArm && isNoShare(of: found.number, view.measures[index]) {
        view.measures[index].count = found.number
      } else {
        open.append((index, found.number))
      }
    }
    if hasFitting { for (index, number) in open { view.measures[index].count = number } }
  }

  /// The number in front of a share's bracket, with nothing but its people and their arm between.
  private func countInFront(_ view: SentenceView, _ measure: Measure) -> (
    number: TextSpan, isOfPeople: Bool, isOfArm: Bool
  )? {
    let (start, open) = (view.sentence.tokens.lowerBound, measure.tokens.lowerBound - 1)
    guard measure.kind == .percentage, measure.fraction == nil, measure.count == nil, open > start,
      reading.mark(open) == 0x28 || reading.mark(open) == 0x5B
    else { return nil }
    var token = open - 1
    let isOfArm = !reading.isNumber(token) && skipArm(view, &token, in: open)
    var isOfPeople = false
    if reading.isWord(token, in: Discourse.countedPeople) {
      isOfPeople = !isOfArm
      token -= 1
    } else if !isOfArm, reading.isWord(token, in: Discourse.countedEvents) {
      // "31 deaths (55%)": each is one patient's.
      isOfPeople = true
      token -= 1
    }
    guard token >= start else { return nil }
    var first = token
    if reading.isAnyWord(token) {
      guard reading.isNumberWord(token) else { return nil }
      while first - 2 >= start, reading.mark(first - 1) == 0x2D, reading.isNumberWord(first - 2) {
        first -= 2
      }
    } else if !reading.isNumber(token) {
      return nil
    }
    let number = reading.tokens.span(first..<token + 1)
    guard isFreeCount(view, number, first) else { return nil }
    return (number, isOfPeople, isOfArm)
  }

  /// Goes back over "on A", "in the placebo group" in front of the bracket; whether an arm stands there.
  private func skipArm(_ view: SentenceView, _ token: inout Int, in open: Int) -> Bool {
    let end = reading.isWord(token, in: Discourse.bracketedNouns) ? token : open
    guard let group = view.groups.last(where: { reading.tokens.index(at: $0.span.end) == end }) else {
      return false
    }
    var place = reading.tokens.index(at: group.span.start) - 1
    let limit = max(view.sentence.tokens.lowerBound, place - 4)
    let first = place
    while place > limit, !reading.isNumber(place),
      reading.isWord(place, in: Discourse.armFillers) || reading.isWord(place, in: Discourse.givingWords),
      !reading.isWord(place, in: Discourse.countedPeople), !reading.isWord(place, in: Words.andOr)
    {
      place -= 1
    }
    // "22 A recipients (10.4%)"
    let isBeside = end < open && place >= 0 && reading.isNumeral(place)
    if place == first, !isBeside { return false }
    token = place
    return true
  }

  /// Whether a number is whole and belongs to no name, no grade and no other figure.
  private func isFreeCount(_ view: SentenceView, _ number: TextSpan, _ first: Int) -> Bool {
    guard let value = NumberReader.read(reading.text, number), value.scale == 0, value.mantissa > 0,
      !reading.isWord(first - 1, in: Discourse.noPartBefore)
    else { return false }
    if first > 0, Int(reading.tokens.ends[first - 1]) == number.start, reading.mark(first - 1) != 0x28 {
      return false
    }
    // "grade 3 (12%) or 4 (3%)"
    if reading.isWord(first - 1, in: Words.andOr),
      (max(view.sentence.tokens.lowerBound, first - 8)..<first).contains(where: {
        reading.isWord($0, in: Discourse.noPartBefore)
      })
    {
      return false
    }
    if view.endpoints.contains(where: { $0.span.overlaps(number) }) { return false }
    return !reading.ranges[view.index].contains {
      let finding = reading.findings[$0]
      return finding.span.overlaps(number) && finding.kind.claimsNumbers && finding.kind != .bareNumber
        && finding.kind != .peopleCount && finding.kind != .cohortSize
    }
  }

  /// "10 patients who received A (13.2%)": of 10 patients no 13.2% can be, so that they are not the whole.
  private func isNoShare(of number: TextSpan, _ measure: Measure) -> Bool {
    guard let value = reading.findings[measure.finding].value,
      let count = NumberReader.read(reading.text, number)?.integer
    else { return false }
    return reading.tokens.kinds[measure.tokens.upperBound] == .mark
      && WholeShare.counts(value, of: count) == nil
  }

  /// Whether a group that the notice tells of makes the share of the number.
  private func isShareOfGroup(_ measure: Measure, _ number: TextSpan) -> Bool {
    guard let value = reading.findings[measure.finding].value,
      let count = NumberReader.read(reading.text, number)?.integer,
      facts.cohorts.count < Discourse.mostGroups
    else { return false }
    return facts.cohorts.contains {
      $0.size > count && $0.part != .events
        && (WholeShare.counts(value, of: $0.size)?.contains(count) ?? false)
    }
  }

  /// A notice of more groups is a list of them, in which anything fits.
  private static let mostGroups = 200
  private static let countedEvents = WordSet("death deaths responders discontinuations withdrawals")
  private static let bracketedNouns = WordSet("arm group arms groups recipients")
  private static let countedPeople = WordSet(
    "patients patient participants participant adults people persons person women men children individuals subjects infants adolescents"
  )
}

/// Counts in a bracket behind their share.
extension SentenceBuilder {
  /// "61% responded (73 of 120), per protocol 68%": a count in a bracket that closes before the next value is that of the value in front,
  /// unless it is the share of the next alone.
  func isOfValueInFront(_ view: SentenceView, _ finding: Finding, _ token: Int, after: Int) -> Bool {
    guard after > 0 else { return false }
    let before = view.measures[after - 1]
    // "(49%, 25/51 for A and 39.2%, 20/51 for B)": right behind a value the count is its.
    let isBehind = token - before.tokens.upperBound == 1 && reading.mark(token - 1) == 0x2C
    guard isBehind || view.measures[after].depth < reading.depth[token] else { return false }
    guard before.kind == .percentage, before.fraction == nil, before.span.end <= finding.span.start,
      isBehind || before.depth < reading.depth[token], let k = finding.value?.integer,
      let n = finding.high?.integer
    else { return false }
    let fits = [before, view.measures[after]].map { measure in
      reading.findings[measure.finding].value.flatMap { WholeShare.counts($0, of: n) }?.contains(k) ?? false
    }
    return fits[0] || !fits[1]
  }

  /// "2 of the 3 cases (case 4, 15.6%)", "0/22 2/20 (10%)", "(0.4%, 3/812) and in B (4.1%": another number stands between, or the bracket of
  /// the count has closed.
  func isParted(_ gap: Range<Int>, from fraction: Range<Int>) -> Bool {
    let depth = reading.depth[fraction.lowerBound]
    return gap.contains { reading.isNumber($0) || reading.depth[$0] < depth }
  }

  /// "93 of 103 patients, or 90%", "90% of patients, 93 of 103": a comma that only patients stand in front of, and not what a count is of
  /// ("11 of 6,219 to none, and 3.9%", "had 100% cover, 11/39").
  func isApposed(_ gap: Range<Int>, _ comma: Int) -> Bool {
    reading.mark(comma) == 0x2C
      && gap.allSatisfy {
        !reading.isAnyWord($0) || reading.isWord($0, in: SentenceBuilder.apposing)
          || $0 < comma && reading.isWord($0, in: Discourse.peopleNouns)
      }
  }

  /// "(67% [32/48]": a count in a bracket right behind a share.
  func hasOwnCount(_ view: SentenceView, _ measure: Measure) -> Bool {
    view.fractions.contains {
      let first = reading.tokens.index(at: reading.findings[$0].span.start)
      return (1...2).contains(first - measure.tokens.upperBound) && reading.depth[first] > measure.depth
    }
  }

  /// "13 of the 24 subjects: four (66.7%) on placebo, four subjects (44.4%) on the drug": a bracket right behind another count is its own.
  func isOfOtherCount(_ measure: Measure, _ fraction: Finding) -> Bool {
    var token = measure.tokens.lowerBound - 2
    if reading.isWord(token, in: Discourse.peopleNouns) { token -= 1 }
    guard token >= reading.tokens.index(at: fraction.span.end) else { return false }
    return reading.isNumeral(token)
  }

  /// "56.1% and 58.8% attended the first (124/221) and the second (130/221) visit, respectively": a count that is not the share of the value
  /// in front, but exactly that of the one before it in their list.
  func ownerInOrder(_ view: SentenceView, _ owner: Int, _ fraction: Finding) -> Int {
    guard view.hasRespectively, owner > 0, let k = fraction.value?.integer, let n = fraction.high?.integer,
      view.measures[owner - 1].kind == .percentage, view.measures[owner - 1].fraction == nil,
      view.measures[owner - 1].depth == view.measures[owner].depth
    else { return owner }
    func fits(_ index: Int) -> Bool {
      reading.findings[view.measures[index].finding].value.flatMap { WholeShare.counts($0, of: n) }?
        .contains(k) ?? false
    }
    return !fits(owner) && fits(owner - 1) ? owner - 1 : owner
  }

  /// "0.79% per year", "2.0% a year", "0.8% annually": as many as it would be in one year.
  func isYearly(_ measure: Measure) -> Bool {
    let next = measure.tokens.upperBound
    return reading.isWord(next, in: SentenceBuilder.yearly)
      || (reading.mark(next) == 0x2F || reading.isWord(next, in: SentenceBuilder.perA))
        && reading.isWord(next + 1, in: SentenceBuilder.yearWords)
  }

  private static let yearly = WordSet("annually yearly")
  private static let perA = WordSet("per a each")
  private static let yearWords = WordSet("year annum yr patient person")
  private static let apposing = WordSet("of the these all or a an about approximately i.e ie that is n")

  /// "70/83 [46%/54%]": two shares of one whole, beside two counts.
  func isOneOfPair(_ measure: Measure) -> Bool {
    reading.mark(measure.tokens.upperBound) == 0x2F || reading.mark(measure.tokens.lowerBound - 1) == 0x2F
  }
}
