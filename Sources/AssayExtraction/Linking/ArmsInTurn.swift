import AssayText

/// Arms of values that are told against the control, or in turn with it.
extension Discourse {
  /// "57%, up from a baseline of 15% (compared to 27% with placebo)", "36% in TRIAL 1 and 40% in TRIAL 2, compared to 6% on placebo", "a
  /// 38% reduction versus placebo": whether a value stands in front of a comparison with the control, where the sentence names no other arm.
  func isHeldAgainstControl(_ view: SentenceView, _ index: Int) -> Bool {
    let measure = view.measures[index]
    guard approvedArm != nil, measure.kind != .ratio,
      view.groups.allSatisfy({ $0.isApproved || $0.isControl }),
      let control = view.groups.first(where: { $0.isControl && $0.span.start >= measure.end })
    else { return false }
    let next = view.measures.indices.first {
      $0 > index && view.measures[$0].group.map { view.groups[$0].span == control.span } ?? false
    }
    guard let next else {
      // "a 38% reduction versus placebo"
      let gap = measure.tokens.upperBound..<reading.tokens.index(at: control.span.start)
      return gap.count <= 6 && reading.isStandard(control.span, view)
        && gap.allSatisfy { reading.tokens.kinds[$0] == .word && !reading.isWord($0, in: Words.andOr) }
    }
    guard view.measures[next].kind == measure.kind,
      !view.groups.contains(where: { $0.isControl && $0.span.end <= measure.span.start }),
      let comparison = reading.comparison(
        in: view, from: measure.span.end, to: view.measures[next].span.start)
    else { return false }
    return view.measures[index..<next].allSatisfy { $0.span.end <= comparison.start && $0.kind != .ratio }
  }

  /// "0.16 with A versus 0.29 with B (47% reduction)": the two arms that a sentence compares, the one that is told against the other first.
  func pairCompared(_ view: SentenceView) -> (String, String)? {
    guard let first = view.groups.first, !view.comparisons.isEmpty,
      let second = view.groups.first(where: { $0.name != first.name }),
      view.groups.allSatisfy({ $0.name == first.name || $0.name == second.name }),
      !ArmNames.match(first.name, second.name)
    else { return nil }
    return reading.isStandard(first.span, view) ? (second.name, first.name) : (first.name, second.name)
  }

  /// Whether a value outside a list is told of the control: "73% and 74%, respectively, superior to placebo's 48%".
  func hasControlElsewhere(_ view: SentenceView, _ list: Int) -> Bool {
    guard let kind = view.measures.first(where: { $0.list == list })?.kind else { return false }
    return view.measures.contains { measure in
      measure.list != list && measure.kind == kind
        && measure.group.map { group in
          view.groups[group].isControl
            && !view.measures.contains {
              $0.list == measure.list && ($0.group.map { !view.groups[$0].isControl } ?? true)
            }
        } ?? false
    }
  }

  /// "with A 10 mg or 125 mg compared to placebo: 47.5% versus 19.0% and 39.4% versus 22.3%, respectively": pairs of the arms in their
  /// order with the one that they are compared with.
  mutating func takeTurns(_ view: SentenceView, _ made: [Int?]) {
    guard view.hasRespectively, view.measures.count > 3, view.namesSeveralGroups else { return }
    for list in view.lists {
      let members = view.measures.indices.filter { view.measures[$0].list == list }
      guard members.count > 3, members.count.isMultiple(of: 2), let first = members.first,
        members.dropLast().enumerated().allSatisfy({ place, member in
          reading.isCompared(view, member) == place.isMultiple(of: 2)
        })
      else { continue }
      var treated: [String] = []
      var controls: [String] = []
      for group in view.groups where group.span.end <= view.measures[first].span.start {
        if group.isControl {
          if !controls.contains(group.name) { controls.append(group.name) }
        } else if !treated.contains(group.name) {
          treated.append(group.name)
        }
      }
      guard controls.count == 1, treated.count * 2 == members.count else { continue }
      for (place, member) in members.enumerated() {
        guard let row = made[member] else { continue }
        settleArm(row, place.isMultiple(of: 2) ? treated[place / 2] : controls[0])
      }
    }
  }
}
