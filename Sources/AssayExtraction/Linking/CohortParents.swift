import AssayText

/// Parents: which cohort a cohort is a part of, and whether the parts are all of it.
extension Discourse {
  mutating func settleParents(_ view: SentenceView, _ made: [Int]) {
    let new = made.filter { facts.cohorts[$0].sentence == view.index }
    guard let first = new.first else { return }
    declareNested(view, new)
    if declareClosedList(view, new) {
      for index in new where facts.cohorts[index].parent == nil {
        facts.cohorts[index].parent = parent(of: index)
      }
      return
    }
    declareExceeded(view, new)
    if let total = new.first(where: { facts.cohorts[$0].part == .total }) {
      let parts = new.filter {
        $0 > total && facts.cohorts[$0].part != .total && facts.cohorts[$0].part != .events
          && facts.cohorts[$0].size < facts.cohorts[total].size
      }
      for part in parts where facts.cohorts[part].parent == nil { facts.cohorts[part].parent = total }
      declarePartition(view, total: total, parts: parts)
    }
    if opensWithThese(view), let whole = frame.cohort, !new.contains(whole) {
      let parts = new.filter {
        facts.cohorts[$0].part != .total && facts.cohorts[$0].size < facts.cohorts[whole].size
      }
      for part in parts where facts.cohorts[part].parent == nil { facts.cohorts[part].parent = whole }
      declarePartition(view, total: whole, parts: parts)
    }
    for index in new where facts.cohorts[index].parent == nil {
      facts.cohorts[index].parent = parent(of: index)
    }
    declareTrialPartition(new, first)
  }

  func parent(of index: Int) -> Int? {
    let cohort = facts.cohorts[index]
    if cohort.part == .events { return nil }
    if cohort.part == .total {
      // A trial's patients are a part of those of all trials together.
      guard let trial = cohort.trial, facts.trials.count > 1 else { return nil }
      return facts.cohorts.indices.first {
        facts.cohorts[$0].part == .total && facts.cohorts[$0].trial == nil
          && facts.cohorts[$0].size > cohort.size && facts.trials.indices.contains(trial)
      }
    }
    if let whole = wholeArm(of: index) { return whole }
    if cohort.part == .safety {
      guard cohort.arm != nil else { return nil }
      return facts.cohorts.indices.last {
        $0 != index && facts.cohorts[$0].part == .safety && facts.cohorts[$0].arm == nil
          && facts.cohorts[$0].size > cohort.size
      }
    }
    // The open population, or the one that it is a part of where it is too small itself.
    var open = frame.populationCohort
    while let known = open, facts.cohorts[known].size <= cohort.size {
      let parent = facts.cohorts[known].parent
      // A parent that is no larger leads nowhere.
      open = parent.flatMap { facts.cohorts[$0].size > facts.cohorts[known].size ? $0 : nil }
    }
    if let open, open != index, cohort.part != .arm { return open }
    if cohort.part == .arm {
      return facts.cohorts.indices.last {
        let other = facts.cohorts[$0]
        return $0 != index && other.part == .total && other.size > cohort.size
          && (other.trial == cohort.trial || cohort.trial == nil)
      }
        ?? facts.cohorts.indices.last {
          let other = facts.cohorts[$0]
          return $0 != index && other.part == .total && other.size > cohort.size && other.trial == nil
        }
    }
    // The evaluable part of the only total of its trial.
    let totals = facts.cohorts.indices.filter {
      $0 != index && facts.cohorts[$0].part == .total && facts.cohorts[$0].trial == cohort.trial
        && facts.cohorts[$0].size > cohort.size
    }
    if totals.count == 1, facts.trials.count == 1 { return totals[0] }
    return nil
  }

  /// "270 patients, 157 who … and 113 who …", "randomized (2:1) to A (n=347) or B (n=174)": the parts are all of the whole.
  mutating func declarePartition(_ view: SentenceView, total: Int, parts: [Int]) {
    guard parts.count >= 2, let firstPart = parts.first else { return }
    let totalEnd = facts.cohorts[total].spans[0].end
    let partStart = facts.cohorts[firstPart].spans[0].start
    guard totalEnd <= partStart else { return }
    if reading.anyWord(from: totalEnd, to: partStart, in: Discourse.including) { return }
    if facts.cohorts[total].isApproximate { return }
    // Parts far from the whole are not meant to be all of it: they overlap, or there are more.
    let sum = parts.reduce(0) { $0 + facts.cohorts[$1].size }
    if sum * 4 < facts.cohorts[total].size * 3 || sum * 4 > facts.cohorts[total].size * 5 { return }
    let areArms = parts.allSatisfy { facts.cohorts[$0].part == .arm }
    // Traits may overlap or leave some out: only of those with and those without is a sum that one digit would make whole a misprint.
    if !areArms, sum != facts.cohorts[total].size {
      let tokens = parts.map { reading.tokens.index(at: facts.cohorts[$0].printed.start) }
      guard OneDigit.repairs(parts.map { facts.cohorts[$0].size }, to: facts.cohorts[total].size),
        isPairOfOpposites(view, tokens, end: view.sentence.tokens.upperBound)
      else { return }
    }
    if areArms, sum != facts.cohorts[total].size {
      guard let ratio = ratioParts(view), ratio == parts.count else { return }
    } else if !areArms {
      // The parts must be of one form and follow each other.
      guard parts.allSatisfy({ facts.cohorts[$0].part != .arm && !facts.cohorts[$0].isApproximate }) else {
        return
      }
      let forms = parts.map { opensWithRelative($0) }
      guard forms.allSatisfy({ $0 }) else { return }
    }
    partitions += 1
    for part in parts { facts.cohorts[part].partition = partitions }
  }

  /// "Of the 14 adults, 64 had A and 30 had B": a part cannot be larger than its whole; where one digit makes the parts all of it, it is
  /// misprinted.
  private mutating func declareExceeded(_ view: SentenceView, _ new: [Int]) {
    guard new.count == 3, new.allSatisfy({ !facts.cohorts[$0].isApproximate }),
      facts.cohorts[new[0]].size < max(facts.cohorts[new[1]].size, facts.cohorts[new[2]].size)
    else { return }
    let printed = new.map { reading.tokens.index(at: facts.cohorts[$0].printed.start) }
    guard printed[0] < printed[1], printed[1] < printed[2],
      view.sentence.tokens.first.map({ reading.isWord($0, in: Discourse.ofWords) }) == true
        && printed[0] - view.sentence.tokens.lowerBound <= 2
        || (printed[0]..<printed[1]).contains(where: { reading.mark($0) == 0x3A })
    else { return }
    let openers = new.dropFirst().map { cohort in
      let next = reading.tokens.index(at: facts.cohorts[cohort].printed.end)
      return next < reading.tokens.count ? reading.tokens.hashes[next] : 0
    }
    guard openers[0] == openers[1], new.dropFirst().allSatisfy({ opensWithRelative($0) }),
      (printed[1]..<printed[2]).allSatisfy({ $0 == printed[1] || !reading.isNumber($0) }),
      OneDigit.repairs(new.dropFirst().map { facts.cohorts[$0].size }, to: facts.cohorts[new[0]].size)
    else { return }
    partitions += 1
    for part in new.dropFirst() {
      facts.cohorts[part].parent = new[0]
      facts.cohorts[part].partition = partitions
    }
  }

  func opensWithRelative(_ part: Int) -> Bool {
    let next = reading.tokens.index(at: facts.cohorts[part].printed.end)
    return reading.isWord(next, in: Discourse.partOpeners)
  }

  /// How many parts a randomisation ratio has: 3 for "1:1:1"; nil where none is printed.
  func ratioParts(_ view: SentenceView) -> Int? {
    for token in view.sentence.tokens
    where reading.isNumber(token) && reading.mark(token + 1) == 0x3A {
      var count = 1
      var position = token
      while reading.mark(position + 1) == 0x3A, position + 2 < view.sentence.tokens.upperBound,
        reading.isNumber(position + 2)
      {
        count += 1
        position += 2
      }
      if count > 1 { return count }
    }
    return nil
  }

  /// The trials' parts of one population are all of it where every trial of the notice has one.
  mutating func declareTrialPartition(_ new: [Int], _ first: Int) {
    let siblings = new.filter {
      facts.cohorts[$0].trial != nil && facts.cohorts[$0].parent != nil && facts.cohorts[$0].partition == nil
    }
    guard let parent = siblings.first.flatMap({ facts.cohorts[$0].parent }),
      facts.cohorts[parent].trial == nil
    else { return }
    guard siblings.allSatisfy({ facts.cohorts[$0].parent == parent }), siblings.count == facts.trials.count,
      siblings.count > 1
    else { return }
    guard Set(siblings.map { facts.cohorts[$0].trial }).count == siblings.count else { return }
    if facts.cohorts.contains(where: { $0.parent == parent && $0.partition != nil && $0.trial != nil }) {
      return
    }
    partitions += 1
    for index in siblings { facts.cohorts[index].partition = partitions }
  }

  /// The one cohort that shares told next are of.
  func onlyFrameCohort(_ made: [Int]) -> Int? {
    let made = made.filter { facts.cohorts[$0].part != .events }
    let plain = made.filter {
      facts.cohorts[$0].part != .arm && facts.cohorts[$0].part != .safety
        && facts.cohorts[$0].part != .responders
    }
    if plain.count == 1, made.count == 1 { return plain[0] }
    // "a study of 40 adults; their mean count was 150 (17 patients had less than 50)": a bracket opens nothing.
    let open = plain.filter { reading.depth[reading.tokens.index(at: facts.cohorts[$0].printed.start)] == 0 }
    guard open.count == 1, plain.count == made.count,
      plain.allSatisfy({ $0 == open[0] || facts.cohorts[$0].parent == open[0] })
    else { return nil }
    return open[0]
  }
}
