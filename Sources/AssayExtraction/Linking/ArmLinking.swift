import AssayNumbers
import AssayText

/// Arms: which treatment a value is of, named beside it or implied by a comparison.
extension Discourse {
  mutating func setArm(_ row: inout ResultFact, _ view: SentenceView, _ index: Int) {
    let measure = view.measures[index]
    let isContrast =
      row.statistic != .proportion && row.statistic != .median && row.statistic != .mean
      && row.statistic != .eventFreeRate && row.statistic != .changeFromBaseline
    if isContrast, let pair = regimensCompared(view, measure) {
      row.arm = pair.0
      row.comparator = pair.1
      return
    }
    // A trial of one arm has none to tell apart.
    guard controlArm != nil else {
      if isContrast, !view.measures.contains(where: { $0.kind == measure.kind && $0.span != measure.span }),
        let pair = pairCompared(view)
      {
        row.arm = pair.0
        row.comparator = pair.1
        return
      }
      if let group = measure.group {
        let own = view.groups[group]
        let isHeldAgainst =
          isContrast && approvedArm != nil && (own.isControl || reading.isStandard(own.span, view))
        row.arm =
          isHeldAgainst
          ? view.groups.first { $0.name != own.name && !$0.isControl }?.name ?? approvedArm : own.name
        if isHeldAgainst { row.comparator = own.name }
      } else if view.groups.isEmpty, !isOfEachArm(behind: measure.span.end) {
        // "53% less on the whole": behind a sentence that told of the drug and of another side.
        row.arm = frame.arm
        if isContrast, row.arm.map(TreatmentArms.isUnnamed) ?? true {
          row.arm =
            row.arm == nil ? frame.contrasted ?? frame.armRow.first { $0 == approvedArm } : approvedArm
        }
      }
      // A difference and a ratio are of two arms, also where the other has no name.
      if row.arm == nil, isContrast, row.statistic != .relativeReduction { row.arm = approvedArm }
      return
    }
    if isContrast {
      let own = measure.group.map { view.groups[$0] }.flatMap { $0.isApproved ? $0 : nil }
      let approved =
        own ?? regimenInFront(view, measure) ?? view.groups.first { $0.isApproved || !$0.isControl }
        ?? (view.namesSeveralGroups ? view.groups.first : nil)
      row.arm = approved?.name ?? frame.armRow.first { $0 != controlArm } ?? approvedArm
      let isVaccine = row.arm == "vaccine" || row.arm.map { Vaccines.areNamed(in: $0) } ?? false
      // "the vaccine, Brand,": one and the same.
      let others = view.groups.filter {
        $0.name != row.arm
          && !(isVaccine && ($0.name == "vaccine" || row.arm == "vaccine" && Vaccines.areNamed(in: $0.name)))
      }
      row.comparator =
        others.first(where: \.isControl)?.name ?? others.first { !$0.isApproved }?.name ?? others.first?.name
        ?? (frame.armRow.count == 2 && frame.armRow.first == row.arm ? frame.armRow.last : nil) ?? controlArm
      return
    }
    if let group = measure.group {
      row.arm = view.groups[group].name
      return
    }
    // In a comparative trial a share told of nobody in particular is the drug's, where no other arm is spoken of.
    // "reduced by 37% compared with placebo": the control is named as what the value is held against.
    let isOfOther = tellsOfControl(view)
    // "against placebo, to 31.5 months from 16.1 months"
    let isFrom = reading.isWord(measure.tokens.lowerBound - 1, in: Words.from)
    if isOfOther, !isFrom, isHeldAgainstControl(view, measure) {
      row.arm = approvedArm
      return
    }
    guard measure.place == 0, !isOfOther || standsAlone(view, index), !isFrom || view.groups.isEmpty else {
      return
    }
    let next = index + 1 < view.measures.count && view.measures[index + 1].list == measure.list
    if next { return }
    if isOtherSide(view, index) { return }
    // "13% of patients on A plus C had reactions, of which 1.5% were severe": the only arm that the sentence names.
    let only = view.groups.first.map(\.name)
    let isOnly = only != "vaccine" && view.groups.allSatisfy { $0.name == only && !$0.isControl }
    row.arm = isOnly ? only ?? approvedArm : approvedArm
  }

  /// "…, while reactions occurred in 1% of patients": the value of a clause that names its patients and no arm.
  private func standsAlone(_ view: SentenceView, _ index: Int) -> Bool {
    let measure = view.measures[index]
    var noun = measure.tokens.upperBound
    guard reading.isWord(noun, in: Words.of), !view.isListed(index) else { return false }
    noun += reading.isWord(noun + 1, in: Words.the) ? 2 : 1
    guard reading.isWord(noun, in: ComparedArms.people) else { return false }
    var first = measure.tokens.lowerBound
    let floor = max(view.sentence.tokens.lowerBound, first - 24)
    while first > floor, !opensClause(first) { first -= 1 }
    guard first > floor else { return false }
    var end = noun
    while end < view.sentence.tokens.upperBound, !opensClause(end) { end += 1 }
    let clause = reading.tokens.span(first..<end)
    return !view.groups.contains { $0.span.overlaps(clause) }
      && view.measures.allSatisfy { $0.span == measure.span || !clause.contains($0.span) }
  }

  private func opensClause(_ token: Int) -> Bool {
    reading.mark(token) == 0x3B || reading.isWord(token, in: Discourse.clauseWords)
  }

  private static let clauseWords = WordSet("while whereas")

  /// Whether the sentence tells of the control otherwise than as what another value is held against; looked for once a sentence.
  private mutating func tellsOfControl(_ view: SentenceView) -> Bool {
    if let known = control, known.sentence == view.index { return known.isTold }
    let told = Set(view.measures.compactMap(\.group))
    let isTold = view.groups.indices.contains { group in
      view.groups[group].isControl
        && (told.contains(group) || !reading.isStandard(view.groups[group].span, view))
    }
    control = (view.index, isTold)
    return isTold
  }

  /// "every two months (94%) and once monthly (93%), a difference of 1%": of two regimens that are told of beside no control.
  private func regimensCompared(_ view: SentenceView, _ measure: Measure) -> (String, String)? {
    guard let first = view.groups.first, first.isApproved,
      view.groups.allSatisfy({ $0.isApproved && $0.span.end <= measure.span.start }),
      let second = view.groups.first(where: { $0.name != first.name }),
      view.groups.allSatisfy({ $0.name == first.name || $0.name == second.name }),
      !ArmNames.match(first.name, second.name)
    else { return nil }
    let told = Set(view.measures.compactMap { $0.group.map { view.groups[$0].name } })
    return told.count == 2 ? (first.name, second.name) : nil
  }

  /// "A 100 mg: …; A 200 mg: 44%; difference from placebo 36 points": of several arms of the approved drug the last one in front.
  private func regimenInFront(_ view: SentenceView, _ measure: Measure) -> ArmMention? {
    var approved = view.groups.filter(\.isApproved)
    if approved.isEmpty, let approvedArm {
      approved = view.groups.filter { !$0.isControl && ArmNames.match($0.name, approvedArm) }
    }
    guard Set(approved.map(\.name)).count > 1 else { return nil }
    return approved.last { $0.span.end <= measure.span.start }
  }

  /// "Drug 100 mg: 37 of 156 (24%); …": an arm in front of a colon at the head of a line is that of the whole line.
  func governByHead(_ view: inout SentenceView) {
    guard let head = view.groups.first, let first = view.sentence.tokens.first,
      reading.tokens.index(at: head.span.start) - first <= 1
    else { return }
    var colon = reading.tokens.index(at: head.span.end)
    let limit = min(colon + 8, view.sentence.tokens.upperBound)
    while colon < limit, reading.mark(colon) != 0x3A,
      reading.depth[colon] > 0 || reading.mark(colon) == 0x28
        || reading.mark(colon) == 0x29 || reading.isWord(colon, in: Discourse.armNouns)
    {
      colon += 1
    }
    guard colon < limit, reading.mark(colon) == 0x3A else { return }
    for index in view.measures.indices where view.measures[index].span.start > head.span.end {
      view.measures[index].group = 0
      view.measures[index].rules.append(.headOfLine)
    }
  }

  /// "For A and B, the components were:" opens a list whose values are told in that order.
  mutating func openArmRow(_ view: SentenceView) {
    guard view.namesSeveralGroups, reading.mark(view.sentence.tokens.upperBound - 1) == 0x3A else { return }
    var row: [String] = []
    for group in view.groups where !row.contains(group.name) { row.append(group.name) }
    frame.armRow = row
  }

  /// A list of values without arms of its own is told of the arms that the last list was told of, in their order: "12% on A and 9% on B,
  /// nausea in 13% and 4%, respectively", or a sentence later.
  mutating func shareArms(_ view: SentenceView, _ made: [Int?], _ ofControl: [(list: Int, kind: FindingKind)])
  {
    var row: [String] = []
    var last = -1
    for index in view.measures.indices where view.measures[index].kind != .ratio {
      guard let result = made[index] else { continue }
      let list = view.measures[index].list
      if list != last, view.measures[index].place == 0 {
        last = list
        let members = view.list(around: index).filter { made[$0] != nil }
        let namesNone = view.groups.allSatisfy {
          reading.depth[reading.tokens.index(at: $0.span.start)] > 0
            || $0.isControl && reading.isStandard($0.span, view)
        }
        // "73% and 74%, superior to placebo's 48%": the order of before had the control in it, and its value stands elsewhere.
        let hasOther = ofControl.contains { $0.list != list && $0.kind == view.measures[index].kind }
        let isOfFrame =
          namesNone && (controlArm != nil || isOrderOfArms(view, members))
          && !(hasOther && frame.armRow.count == members.count
            && controlArm.map(frame.armRow.contains) ?? false)
        let known = row.count > 1 ? row : isOfFrame ? frame.armRow : []
        let isOpen = members.allSatisfy { view.measures[$0].group == nil }
        let ordered = frame.armRow
        let isRow =
          view.hasRespectively && ordered.count == members.count
          && Set(view.groups.map(\.name)).count < ordered.count
        // "82% and 81% of people on A": what stands behind the list is said of all of it.
        let isNamedBehind = members.contains { member in
          view.measures[member].group.map {
            view.groups[$0].span.start >= view.measures[members[members.count - 1]].span.end
          } ?? false
        }
        if members.count > 1, isRow && !isOpen, !isNamedBehind, controlArm != nil {
          share(ordered, members, made)
          continue
        }
        // "differences in X and Y of 5% and 4%, respectively" are of no arm alone.
        let isOfBoth = isContrast(members, made) && controlArm.map(known.contains) ?? false
        if members.count > 1, members.count == known.count, isOpen, !isOfBoth { share(known, members, made) }
        // "(1.3% and 3.2% versus 1.1% with placebo)": the values of all arms but the control.
        let treated = known.filter { $0 != controlArm }
        let isUnbound = members.allSatisfy { member in
          view.measures[member].group.map { row.contains(view.groups[$0].name) } ?? true
        }
        if members.count > 1, members.count == treated.count, treated.count < known.count, isUnbound,
          isAgainstControl(view, members) || isContrast(members, made) && view.hasRespectively
        {
          share(treated, members, made)
        }
      }
      if let group = view.measures[index].group, facts.results[result].comparator == nil,
        !row.contains(view.groups[group].name)
      {
        row.append(view.groups[group].name)
      }
    }
    if row.count > 1 { frame.armRow = row }
  }

  /// Gives the values of a list their arms in order.
  private mutating func share(_ arms: [String], _ members: [Int], _ made: [Int?]) {
    for (member, arm) in zip(members, arms) {
      guard let open = made[member] else { continue }
      facts.results[open].arm = arm
      bindArmCohort(open)
    }
  }

  /// "cure was seen in 61.9% and 40.3%, respectively": the only list of a sentence that joins nothing else and tells of one trial.
  private func isOrderOfArms(_ view: SentenceView, _ members: [Int]) -> Bool {
    guard view.hasRespectively, let first = members.first, let last = members.last,
      Set(members.map { view.measures[$0].trial }).count == 1
    else { return false }
    let values = view.measures[first].tokens.lowerBound..<view.measures[last].tokens.upperBound
    return view.measures.allSatisfy {
      $0.kind != .percentage || values.contains($0.tokens.lowerBound) || $0.list > view.measures[first].list
    }
      && !view.sentence.tokens.contains {
        !values.contains($0) && reading.depth[$0] == 0 && reading.isWord($0, in: Words.andOr)
      }
  }

  /// Whether a comparison leads from the last of a list to the control.
  private func isAgainstControl(_ view: SentenceView, _ members: [Int]) -> Bool {
    guard let last = members.last,
      let control = view.groups.first(where: { $0.span.start >= view.measures[last].end }), control.isControl
    else { return false }
    let gap = view.measures[last].tokens.upperBound..<reading.tokens.index(at: control.span.start)
    return gap.count <= 6 && reading.isStandard(control.span, view)
  }

  private func isContrast(_ members: [Int], _ made: [Int?]) -> Bool {
    members.allSatisfy { member in made[member].map { facts.results[$0].comparator != nil } ?? false }
  }

  /// Values compared in one sentence: the side that is not named is the approved drug's, or the control's.
  mutating func completeArms(_ view: SentenceView, _ made: [Int?]) {
    let ofControl = listsOfControl(view)
    shareArms(view, made, ofControl)
    takeTurns(view, made)
    guard let approvedArm, let controlArm else { return }
    // "versus placebo (41.5% vs 29.2%)": of a compared pair the first is the drug's where nothing else is said of it.
    for index in view.measures.indices.dropLast()
    where view.measures[index].place == 0 && reading.isCompared(view, index) {
      guard view.measures[index + 1].list == view.measures[index].list, let first = made[index],
        let second = made[index + 1]
      else { continue }
      // Two arms that the sentence itself binds stay.
      if let a = view.measures[index].group, let b = view.measures[index + 1].group,
        view.groups[a].name != view.groups[b].name
      {
        continue
      }
      if facts.results[first].arm == controlArm,
        facts.results[second].arm == nil || facts.results[second].arm == controlArm
          || isPairInBracket(view, index)
      {
        facts.results[first].arm = approvedArm
        facts.results[second].arm = controlArm
        bindArmCohort(first)
        bindArmCohort(second)
      }
    }
    // "… with A vs 8% with placebo, and 7% and 0%, respectively": the order of the arms that came before.
    for index in view.measures.indices.dropLast()
    where view.hasRespectively && view.measures[index].place == 0 {
      let list = view.measures[index].list
      if ofControl.contains(where: { $0.list != list && $0.kind == view.measures[index].kind }) { continue }
      // "in 58% with the first infusion and 18% with the second; vomiting in 43% and 15%, respectively"
      let isOfOthers =
        view.measures[..<index].contains { $0.kind == view.measures[index].kind }
        && view.measures[..<index].allSatisfy { $0.group == nil } && view.comparisons.isEmpty
      if isOfOthers { continue }
      guard view.list(around: index) == index..<index + 2,
        let first = made[index], let second = made[index + 1],
        facts.results[first].arm == facts.results[second].arm || isUnnamedAgainst(view, index),
        view.measures[index].group == nil, !isOfTwoTrials(view, index),
        view.measures[index + 1].group == nil || isUnnamedAgainst(view, index)
      else { continue }
      facts.results[first].arm = approvedArm
      facts.results[second].arm = controlArm
      bindArmCohort(first)
      bindArmCohort(second)
    }
    if view.measures.count > 1 { turnTimes(view, made, approvedArm, controlArm) }
    for index in view.measures.indices {
      guard let row = made[index], view.measures[index].kind != .ratio else { continue }
      if facts.results[row].arm == nil, isOfTrialsInTurn(view, index) {
        settleArm(row, approvedArm)
        continue
      }
      let place = view.measures[index].place
      // "a 3.2-point reduction …, compared with a 0.1-point reduction": the one in front where no other follows.
      let leads =
        place == 0 && index + 1 < view.measures.count
        && (view.measures[index + 1].list == view.measures[index].list || reading.isCompared(view, index))
      let partner = leads ? index + 1 : index - 1
      guard partner >= 0, partner < view.measures.count,
        view.measures[partner].list == view.measures[index].list
          || reading.isCompared(view, min(index, partner)),
        !isOfTwoTrials(view, min(index, partner))
      else { continue }
      if let other = made[partner], facts.results[row].arm == nil {
        if !leads, namesItsPatients(view, view.measures[index]) { continue }
        // "66% of patients with the trait, compared with 34% of those without it": two populations on one treatment.
        if namesPopulation(view, view.measures[index]), namesPopulation(view, view.measures[partner]) {
          if let named = facts.results[other].arm {
            settleArm(row, named)
          }
          continue
        }
        // "45% and 42.3% on A and 33.7% and 31.2% on placebo": two values of one side, where the other has a list of its own.
        if hasOtherList(view, min(index, partner), ofControl) {
          settleArm(row, facts.results[other].arm ?? approvedArm)
          continue
        }
        if let named = facts.results[other].arm {
          // "80 mg of the drug" is the drug's side.
          let group = view.measures[partner].group.map { view.groups[$0] }
          // "16.4 versus 9.3 months for C": of a compared pair the one told of another treatment is the control's.
          let isControl =
            named == controlArm || TreatmentArms.isUnnamed(named) || group?.isControl ?? false
            || leads && group?.isApproved == false && reading.isCompared(view, index)
          facts.results[row].arm =
            isControl ? approvedArm : ArmNames.match(named, approvedArm) ? controlArm : nil
        } else {
          facts.results[row].arm = leads ? approvedArm : controlArm
        }
        bindArmCohort(row)
      } else if let other = made[partner], facts.results[row].arm == facts.results[other].arm,
        facts.results[row].arm == approvedArm,
        place == 1, reading.isCompared(view, index - 1)
      {
        facts.results[row].arm = controlArm
        bindArmCohort(row)
      }
    }
    shareWithBrackets(view, made)
  }

  /// "4 lbs (2%)": what a bracket right behind a value says once more is of the same arm.
  private mutating func shareWithBrackets(_ view: SentenceView, _ made: [Int?]) {
    for index in view.measures.indices.dropFirst() where view.measures[index].depth > 0 {
      let (first, second) = (view.measures[index - 1], view.measures[index])
      guard let row = made[index], let told = made[index - 1], facts.results[row].arm == nil,
        second.kind != .ratio, first.kind != second.kind, first.depth < second.depth,
        second.tokens.lowerBound - first.tokens.upperBound == 1,
        reading.mark(first.tokens.upperBound) == 0x28 || reading.mark(first.tokens.upperBound) == 0x5B,
        let arm = facts.results[told].arm, facts.results[told].comparator == nil
      else { continue }
      settleArm(row, arm)
    }
  }

  /// Whether a list, which compares nothing, is told in front of one of its kind that is the control's.
  private func hasOtherList(
    _ view: SentenceView, _ index: Int, _ ofControl: [(list: Int, kind: FindingKind)]
  ) -> Bool {
    let measure = view.measures[index]
    let others = ofControl.filter { $0.list != measure.list && $0.kind == measure.kind }
    // "nausea (25% on A and 19% on placebo), pain (21% and 13%)": there the order is that of the arms.
    return view.measures[index + 1].list == measure.list && !reading.isCompared(view, index)
      && !others.isEmpty && others.allSatisfy { $0.list > measure.list }
  }

  /// Gives a row its arm and the patients of it.
  mutating func settleArm(_ index: Int, _ arm: String) {
    facts.results[index].arm = arm
    bindArmCohort(index)
  }

  mutating func bindArmCohort(_ index: Int) {
    guard let arm = facts.results[index].arm else { return }
    let row = facts.results[index]
    // "6% (7/126)" says itself what it is of.
    if row.isGlued,
      row.count != nil || row.interval != nil && row.denominator.map({ fits(row, size: $0) }) == true
    {
      return
    }
    if row.denominator != nil, row.cohort.map({ facts.cohorts[$0].arm?.name == arm }) ?? (row.count != nil) {
      return
    }
    guard let cohort = armCohort(arm, trial: row.trial, isAdverse: row.isAdverse) else {
      // What was bound before the arm was known is another arm's.
      if let old = row.cohort,
        facts.cohorts[old].arm != nil || facts.cohorts[old].part == .total && !row.isGlued
      {
        facts.results[index].cohort = nil
        facts.results[index].denominator = nil
      }
      return
    }
    let size = facts.cohorts[cohort].size
    guard row.statistic == .proportion, !row.ofResponders else {
      facts.results[index].cohort = cohort
      return
    }
    let isFitting = fits(row, size: size)
    facts.results[index].suggested = isFitting ? nil : cohort
    facts.results[index].cohort = isFitting ? cohort : nil
    facts.results[index].denominator = isFitting ? size : nil
  }

  /// The patients of an arm: those counted for harm where a share of harm asks, else those of the arm itself.
  func armCohort(_ arm: String, trial: Int?, isAdverse: Bool) -> Int? {
    let ofTrial = facts.cohorts.indices.filter {
      let cohort = facts.cohorts[$0]
      return cohort.arm != nil && cohort.part != .events
        && (trial == nil || cohort.trial == nil || cohort.trial == trial)
    }
    var matching = ofTrial.filter { facts.cohorts[$0].arm?.name == arm }
    if matching.isEmpty {
      matching = ofTrial.filter { ArmNames.match(facts.cohorts[$0].arm?.name ?? "", arm) }
      // "the drug" of two doses is neither of them.
      if Set(matching.compactMap { facts.cohorts[$0].arm?.name }).count > 1 { return nil }
    }
    return matching.last { (facts.cohorts[$0].part == .safety) == isAdverse } ?? matching.last
  }
}
