import AssayText

/// Arms of values that are told against the control, or in turn with it.
extension Discourse {
  /// What the values of a sentence are held against: the control that it names, and up to where they may stand.
  struct HeldAgainst {
    let sentence: Int
    /// The kind of the control's own value and where its comparison starts; nil where nothing is held against it.
    var kind: FindingKind?
    var end = 0
    /// The control behind a comparison that no value is told of.
    var bare: TextSpan?
  }

  /// "57%, up from a baseline of 15% (compared to 27% with placebo)", "36% in TRIAL 1 and 40% in TRIAL 2, compared to 6% on placebo", "a
  /// 38% reduction versus placebo": whether a value stands in front of a comparison with the control, where the sentence names no other arm.
  mutating func isHeldAgainstControl(_ view: SentenceView, _ measure: Measure) -> Bool {
    if held?.sentence != view.index { held = heldAgainst(view) }
    guard let held, measure.kind != .ratio else { return false }
    if let kind = held.kind, measure.kind == kind, measure.span.end <= held.end { return true }
    // "a 38% reduction versus placebo"
    guard let bare = held.bare, measure.end <= bare.start else { return false }
    let gap = measure.tokens.upperBound..<reading.tokens.index(at: bare.start)
    return gap.count <= 6
      && gap.allSatisfy { reading.isAnyWord($0) && !reading.isWord($0, in: Words.andOr) }
  }

  /// Looks once a sentence for the first control, its value and the comparison that leads to it.
  private func heldAgainst(_ view: SentenceView) -> HeldAgainst {
    var held = HeldAgainst(sentence: view.index)
    guard approvedArm != nil, view.groups.allSatisfy({ $0.isApproved || $0.isControl }),
      let control = view.groups.first(where: \.isControl)
    else { return held }
    let told = Set(view.measures.compactMap(\.group))
    held.bare = view.groups.indices.first {
      view.groups[$0].isControl && !told.contains($0) && reading.isStandard(view.groups[$0].span, view)
    }.map { view.groups[$0].span }
    let next = view.measures.firstIndex { $0.group.map { view.groups[$0].span == control.span } ?? false }
    guard let next, next > 0, view.measures[next].kind != .ratio,
      let comparison = Comparisons.spans(reading, view).last(where: {
        $0.end <= view.measures[next].span.start
      }), comparison.start >= view.measures[next - 1].span.end,
      view.measures[next - 1].end <= control.span.start
    else { return held }
    held.kind = view.measures[next].kind
    held.end = comparison.start
    return held
  }

  /// "0.16 with A versus 0.29 with B (47% reduction)", "25 months with A and 19.6 months with B, a 27% reduction": the two arms that a
  /// sentence compares, the one that is told against the other first.
  func pairCompared(_ view: SentenceView) -> (String, String)? {
    guard let first = view.groups.first,
      let second = view.groups.first(where: { $0.name != first.name }),
      view.groups.allSatisfy({ $0.name == first.name || $0.name == second.name }),
      !ArmNames.match(first.name, second.name)
    else { return nil }
    if view.comparisons.isEmpty {
      let told = Set(view.measures.compactMap { $0.group.map { view.groups[$0].name } })
      guard told.count == 2 else { return nil }
      return second.isApproved && !first.isApproved ? (second.name, first.name) : (first.name, second.name)
    }
    return reading.isStandard(first.span, view) ? (second.name, first.name) : (first.name, second.name)
  }

  /// "39% on A, compared with 4.8% of patients treated with other agents": the other side of a comparison, whoever it is.
  func isOtherSide(_ view: SentenceView, _ index: Int) -> Bool {
    guard index > 0, view.measures[index - 1].kind == view.measures[index].kind,
      view.measures[index].kind != .ratio,
      let comparison = reading.comparison(
        in: view, from: view.measures[index - 1].span.end, to: view.measures[index].span.start)
    else { return false }
    return view.measures[index].tokens.lowerBound - reading.tokens.index(at: comparison.end) <= 1
  }

  /// "4.8% of patients treated with other agents": whose the value is stands behind it, though no list knows the treatment.
  func namesItsPatients(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.upperBound
    guard reading.isWord(first, in: Discourse.localPrepositions) || reading.isWord(first, in: Words.of) else {
      return false
    }
    let noun = reading.isWord(first + 1, in: Words.the) ? first + 2 : first + 1
    guard reading.isWord(noun, in: ComparedArms.people) else { return false }
    let verb = reading.isWord(noun + 1, in: Discourse.who) ? noun + 2 : noun + 1
    guard verb + 1 < view.sentence.tokens.upperBound, reading.isWord(verb, in: Discourse.givenWords) else {
      return false
    }
    // "6 months for patients given gp100 alone": the control by its own name.
    let name = controlArm?.split(separator: " ").first.map { Tokens.hash(String($0)) }
    return !(verb + 1..<min(verb + 4, view.sentence.tokens.upperBound)).contains { token in
      name.map { reading.isWord(token, $0) } ?? false
    }
  }

  /// "34% of patients who had the trait", "of those without it": a trait of the patients stands behind the value, and no treatment.
  func namesPopulation(_ view: SentenceView, _ measure: Measure) -> Bool {
    let first = measure.tokens.upperBound
    guard measure.group == nil, measure.kind == .percentage,
      reading.isWord(first, in: Discourse.localPrepositions) || reading.isWord(first, in: Words.of)
    else { return false }
    let noun = reading.isWord(first + 1, in: Words.the) ? first + 2 : first + 1
    guard reading.isWord(noun, in: ComparedArms.people) else { return false }
    let next = noun + 1
    let isTrait =
      reading.isWord(next, in: Discourse.traitWords)
      || reading.isWord(next, in: Discourse.who) && reading.isWord(next + 1, in: Discourse.traitVerbs)
    return isTrait && next + 1 < view.sentence.tokens.upperBound
      && !view.groups.contains {
        let start = reading.tokens.index(at: $0.span.start)
        return start > noun && start <= noun + 8
      }
  }

  private static let traitWords = WordSet("with without aged under over")
  private static let traitVerbs = WordSet("had have has were are")
  private static let givenWords = WordSet("treated receiving received given taking took")

  /// The lists of a sentence whose values are all the control's, at most two of a kind: "73% and 74%, respectively, superior to placebo's
  /// 48%".
  func listsOfControl(_ view: SentenceView) -> [(list: Int, kind: FindingKind)] {
    guard view.groups.contains(where: \.isControl) else { return [] }
    var found: [(list: Int, kind: FindingKind)] = []
    for members in view.lists {
      let first = view.measures[members.lowerBound]
      let isControl = members.allSatisfy {
        view.measures[$0].group.map { view.groups[$0].isControl } ?? false
      }
      if isControl, found.count(where: { $0.kind == first.kind }) < 2 {
        found.append((first.list, first.kind))
      }
    }
    return found
  }

  /// "with A 10 mg or 125 mg compared to placebo: 47.5% versus 19.0% and 39.4% versus 22.3%, respectively": pairs of the arms in their
  /// order with the one that they are compared with.
  mutating func takeTurns(_ view: SentenceView, _ made: [Int?]) {
    guard view.hasRespectively, view.measures.count > 3, view.namesSeveralGroups,
      view.groups.count <= Discourse.mostTurns
    else { return }
    for members in view.lists {
      guard members.count > 3, members.count.isMultiple(of: 2),
        members.dropLast().allSatisfy({
          reading.isCompared(view, $0) == ($0 - members.lowerBound).isMultiple(of: 2)
        })
      else { continue }
      var treated: [String] = []
      var controls: [String] = []
      for group in view.groups where group.span.end <= view.measures[members.lowerBound].span.start {
        if group.isControl {
          if !controls.contains(group.name) { controls.append(group.name) }
        } else if !treated.contains(group.name) {
          treated.append(group.name)
        }
      }
      guard controls.count == 1, treated.count * 2 == members.count else { continue }
      for member in members {
        guard let row = made[member] else { continue }
        let place = member - members.lowerBound
        settleArm(row, place.isMultiple(of: 2) ? treated[place / 2] : controls[0])
      }
    }
  }

  /// "in TRIAL 1 and TRIAL 2, 45% and 46% of patients, respectively": of nobody in particular, beside no arm.
  func isOfTrialsInTurn(_ view: SentenceView, _ index: Int) -> Bool {
    guard view.groups.isEmpty, view.hasRespectively else { return false }
    return [index - 1, index].contains {
      $0 >= 0 && $0 + 1 < view.measures.count && view.measures[$0].list == view.measures[$0 + 1].list
        && isOfTwoTrials(view, $0)
    }
  }

  /// "improved median survival from 10.6 months to 22.0 months": nobody's own survival becomes another; the first time is the control's.
  mutating func turnTimes(
    _ view: SentenceView, _ made: [Int?], _ approvedArm: String, _ controlArm: String
  ) {
    for index in view.measures.indices.dropLast() {
      let (first, second) = (view.measures[index], view.measures[index + 1])
      guard first.kind == .duration, second.kind == .duration, let one = made[index],
        let two = made[index + 1],
        let code = facts.results[one].endpoint, TimeEndpoints.contains(code),
        second.tokens.lowerBound - reading.tokens.index(at: first.end) == 1
      else { continue }
      let (before, between) = (first.tokens.lowerBound - 1, second.tokens.lowerBound - 1)
      let rises =
        reading.isWord(before, in: Words.from) && reading.isWord(between, in: Words.to)
      let falls =
        reading.isWord(before, in: Words.to) && reading.isWord(between, in: Words.from)
      guard rises || falls else { continue }
      facts.results[one].arm = rises ? controlArm : approvedArm
      facts.results[two].arm = rises ? approvedArm : controlArm
      bindArmCohort(one)
      bindArmCohort(two)
    }
  }

  /// "in TRIAL 1 and TRIAL 2, 58% and 56%, respectively": the order is that of the trials.
  func isOfTwoTrials(_ view: SentenceView, _ index: Int) -> Bool {
    guard index >= 0, index + 1 < view.measures.count, let first = view.measures[index].trial,
      let second = view.measures[index + 1].trial
    else { return false }
    guard first != second, !reading.isCompared(view, index),
      let one = view.trials.first(where: { Int($0.code) == first })?.span,
      let two = view.trials.first(where: { Int($0.code) == second })?.span
    else { return false }
    // "37% in TRIAL 1, and TRIAL 2 had 27% and 19%, respectively": there the order is that of the arms.
    return !view.measures.contains {
      $0.span.start >= min(one.end, two.end) && $0.span.end <= max(one.start, two.start)
    }
  }

  /// "on A was lower than on B (2.95% vs. 3.59%)": a pair in a bracket of its own, behind both names.
  func isPairInBracket(_ view: SentenceView, _ index: Int) -> Bool {
    let (first, second) = (view.measures[index], view.measures[index + 1])
    return first.depth > 0 && second.depth == first.depth
      && !view.groups.contains { $0.span.start >= first.span.start && $0.span.start < second.end + 20 }
      && Set(view.groups.filter { $0.span.end <= first.span.start }.map(\.name)).count == 2
  }

  /// "with the antibody versus chemotherapy were 4.8 and 1.7 months, respectively": only the control is named, behind a comparison in
  /// front of both values.
  func isUnnamedAgainst(_ view: SentenceView, _ index: Int) -> Bool {
    guard view.groups.count == 1, let control = view.groups.first, control.isControl,
      control.span.end <= view.measures[index].span.start
    else { return false }
    return view.comparisons.contains {
      let span = reading.findings[$0].span
      return span.end <= control.span.start
        && reading.tokens.index(at: control.span.start) - reading.tokens.index(at: span.end) <= 2
    }
  }

  /// No sentence names more arms that it tells of in turn.
  private static let mostTurns = 24
}
