import AssayText

/// Finds the trials: their names by form and surroundings, their registry numbers, phases and designs.
///
/// A name is a word with two capitals or a capital behind its first letter (`TRUST`, `CheckMate`), with the numbers and
/// hyphened parts glued to it, that stands by "trial" or "study", in brackets behind one, or in front of a registry number. Once
/// accepted, it is found wherever it stands. `TrialNaming` knows the forms that need more than that.
struct TrialLinker {
  private var reading: Reading
  private(set) var trials: [TrialFact] = []
  /// Mentions as findings, `code` being the trial's index.
  private(set) var mentions: [Finding] = []
  private var indexOfName: [String: Int] = [:]

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// All trials and where they are mentioned.
  static func link(_ reading: inout Reading) -> [TrialFact] {
    var linker = TrialLinker(reading)
    let candidates = linker.candidates()
    var accepted = Set<String>()
    var open = Set<String>()
    let names = candidates.map { linker.name($0) }
    let isStillOpen = candidates.map { linker.isStillOpen($0) }
    let surroundings = TrialSurroundings(reading)
    for (index, candidate) in candidates.enumerated()
    where surroundings.isNamed(candidate.tokens, candidate.sentence) {
      accepted.insert(names[index])
      if !isStillOpen[index] { open.insert(names[index]) }
    }
    for (index, name) in names.enumerated() where !isStillOpen[index] && TrialNaming.isSeries(name) {
      accepted.insert(name)
      open.insert(name)
    }
    accepted.formIntersection(open)
    for candidate in candidates where TrialNaming.isAbbreviation(linker.reading, candidate.tokens) {
      accepted.remove(linker.name(candidate))
    }
    let stems = TrialNaming.stems(accepted)
    if !stems.isEmpty {
      for (index, name) in names.enumerated() where !isStillOpen[index] {
        if TrialNaming.stem(name).map({ stems.contains($0) }) ?? false { accepted.insert(name) }
      }
    }
    TrialNaming.dropProgrammes(&accepted)
    let families = TrialNaming.families(accepted)
    for (candidate, printed) in zip(candidates, names) {
      var name = printed
      // "POETYK PSO-1 and PSO-2": the family's name is said once.
      if !families.isEmpty, candidate.tokens.count == 3, let stem = name.split(separator: "-").first,
        let family = families[String(stem)]
      {
        name = family + " " + name
      } else if !accepted.contains(name) {
        continue
      }
      if TrialNaming.isOtherName(linker.reading, candidate.tokens.lowerBound),
        linker.indexOfName[name] == nil,
        let last = linker.mentions.last, candidate.tokens.lowerBound > 0,
        linker.reading.sentences[candidate.sentence].span.contains(last.span)
      {
        linker.indexOfName[name] = Int(last.code)
      }
      if let own = linker.nameInBracket(behind: candidate, candidates), accepted.contains(own),
        linker.indexOfName[name] == nil
      {
        linker.mention(name: own, span: linker.reading.tokens.span(candidate.tokens))
        linker.indexOfName[name] = linker.indexOfName[own]
        continue
      }
      linker.mention(name: name, span: linker.reading.tokens.span(candidate.tokens))
    }
    if linker.trials.isEmpty {
      for trial in TrialNameForm.numbered(reading) {
        linker.mention(name: trial.name, span: reading.tokens.span(trial.tokens))
      }
    }
    linker.register()
    linker.describe()
    reading.add(linker.mentions)
    return linker.trials
  }

  /// A trial that is still to confirm the approval has given no evidence.
  private func isStillOpen(_ candidate: Candidate) -> Bool {
    if TrialNaming.isToCome(reading, candidate.tokens, candidate.sentence) { return true }
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    return TrialNaming.isStillOpen(reading, candidate.sentence, near: max(0, first - 10)..<end + 12)
  }

  private struct Candidate {
    var tokens: Range<Int>
    var sentence: Int
    /// The name where it is not what is printed: "OASIS-2" for the "-2" of "OASIS-1 and -2".
    var name: String?
  }

  /// Every run of tokens that has the form of a trial's name.
  private func candidates() -> [Candidate] {
    var result: [Candidate] = []
    let shapes = reading.tokens.shapes
    let form = TrialNameForm(reading: reading)
    let registered = RegisteredNames(reading)
    for (sentenceIndex, sentence) in reading.sentences.enumerated() {
      let names = reading.ranges[sentenceIndex]
      var next = names.lowerBound
      var isLookedAt = false
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard shapes[index].capitals > 0, form.mayOpenName(index) else {
          index += 1
          continue
        }
        if !isLookedAt {
          if TrialNaming.isShouted(reading, sentence) || reading.isLink(sentenceIndex) { break }
          isLookedAt = true
        }
        let start = Int(reading.tokens.starts[index])
        while next < names.upperBound && reading.findings[next].span.end <= start { next += 1 }
        let isTaken =
          next < names.upperBound && reading.findings[next].span.start <= start
          && TrialLinker.otherNames.contains(reading.findings[next].kind)
          && !TrialNaming.isNoCompany(reading, reading.findings[next])
        let limit = sentence.tokens.upperBound
        let formEnd = isTaken ? nil : form.nameEnd(index, limit)
        let end = max(formEnd ?? 0, registered.end(reading, index, limit) ?? 0)
        if end > 0 {
          let first = TrialNaming.start(reading, index, sentence.tokens.lowerBound)
          result.append(Candidate(tokens: first..<end, sentence: sentenceIndex))
          index = end
          if let other = slashForm(behind: index, first) {
            result.append(Candidate(tokens: other.tokens, sentence: sentenceIndex, name: other.name))
            index = other.tokens.upperBound
          }
          for short in shortForms(behind: index, stem: index - 3, limit) {
            result.append(Candidate(tokens: short.tokens, sentence: sentenceIndex, name: short.name))
            index = short.tokens.upperBound
          }
        } else {
          index += 1
        }
      }
    }
    return result
  }

  /// "/II" behind "HARBOR I": another trial of the name.
  private func slashForm(behind end: Int, _ first: Int) -> (tokens: Range<Int>, name: String)? {
    let number = end + 1
    guard end - first >= 2, reading.mark(end) == 0x2F, number < reading.tokens.count,
      reading.tokens.starts[number] == reading.tokens.ends[end],
      reading.isNumber(number) && reading.isNumber(end - 1)
        || TrialNaming.isRoman(reading, number) && TrialNaming.isRoman(reading, end - 1)
    else { return nil }
    let stem = TextSpan(Int(reading.tokens.starts[first]), Int(reading.tokens.starts[end - 1]))
    return (end..<number + 1, reading.string(stem) + reading.string(reading.tokens.span(number)))
  }

  /// "-2" and "-3" behind "OASIS-1": the stem is said once.
  private func shortForms(behind end: Int, stem: Int, _ limit: Int) -> [(tokens: Range<Int>, name: String)] {
    guard stem >= 0, reading.isAnyWord(stem), reading.mark(stem + 1) == 0x2D else { return [] }
    let stemName = reading.string(reading.tokens.span(stem))
    var result: [(tokens: Range<Int>, name: String)] = []
    var index = end
    while index + 1 < limit {
      if reading.mark(index) == 0x2C || reading.isWord(index, in: Words.andOr) {
        index += 1
      } else if reading.mark(index) == 0x2D || TrialNaming.isDash(reading, index),
        reading.tokens.starts[index + 1] == reading.tokens.ends[index],
        reading.isNumber(index + 1) || TrialNaming.isRoman(reading, index + 1),
        reading.tokens.starts[index] > reading.tokens.ends[index - 1]
      {
        result.append((index..<(index + 2), stemName + "-" + reading.string(reading.tokens.span(index + 1))))
        index += 2
      } else {
        break
      }
    }
    return result
  }

  /// "Study AB-3111-212 (ROSEWATER)": the name in the bracket behind a code is the trial's.
  private func nameInBracket(behind candidate: Candidate, _ candidates: [Candidate]) -> String? {
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard reading.mark(end) == 0x28,
      reading.isWord(first - 1, in: TrialNaming.numberedNouns)
        || reading.isWord(first, in: TrialNaming.numberedNouns),
      candidate.tokens.count > 2, reading.isNumber(end - 1)
    else { return nil }
    return candidates.first { $0.tokens.lowerBound == end + 1 }.map { name($0) }
  }

  private func name(_ candidate: Candidate) -> String { candidate.name ?? name(candidate.tokens) }

  private func name(_ tokens: Range<Int>) -> String {
    let raw = reading.string(reading.tokens.span(tokens))
    if raw.utf8.allSatisfy({ $0 < 0x80 }) { return raw }
    return raw.replacing("‑", with: "-").replacing("–", with: "-").replacing("\u{A0}", with: " ")
  }

  private mutating func mention(name: String, span: TextSpan) {
    let index: Int
    if let known = indexOfName[name] {
      index = known
    } else {
      index = trials.count
      indexOfName[name] = index
      var trial = TrialFact()
      trial.name = name
      trials.append(trial)
    }
    trials[index].spans.append(span)
    var finding = Finding(.trial, rule: Finding.lexicon, span: span)
    finding.code = Int32(index)
    mentions.append(finding)
  }

  /// Gives registry numbers to the trial that stands right in front, else to a trial of their own.
  private mutating func register() {
    for (sentenceIndex, range) in reading.ranges.enumerated() {
      guard reading.kinds[sentenceIndex].contains(.registryID) else { continue }
      let ids = range.filter { reading.findings[$0].kind == .registryID }
      let sentence = reading.sentences[sentenceIndex]
      let names = mentions.filter { sentence.span.contains($0.span) }
      var used = Set<Int>()
      for id in ids {
        let span = reading.findings[id].span
        let text = TrialNaming.registryID(reading, span)
        let before = names.last { $0.span.end <= span.start && !used.contains(Int($0.code)) }
        let gap = before.map { span.start - $0.span.end } ?? Int.max
        // "TRUST-I (NCT1) and TRUST-II (NCT2)", or "TRUST-I and TRUST-II (NCT1, NCT2)"
        let target: Int
        if let before, names.count >= ids.count, gap < 120 {
          let aligned =
            ids.count == names.count
              && names.allSatisfy({ $0.span.end <= reading.findings[ids[0]].span.start })
            ? Int(names[ids.firstIndex(of: id) ?? 0].code) : Int(before.code)
          target = aligned
        } else if let known = trials.firstIndex(where: { $0.registryID == text }) {
          target = known
        } else {
          var trial = TrialFact()
          trial.registryID = text
          trials.append(trial)
          target = trials.count - 1
        }
        used.insert(target)
        if trials[target].registryID == nil { trials[target].registryID = text }
        trials[target].spans.append(span)
        var finding = Finding(.trial, rule: Finding.lexicon, span: span)
        finding.code = Int32(target)
        mentions.append(finding)
      }
    }
    mentions.sort { $0.span < $1.span }
    joinOnlyNumber()
  }

  /// A notice with one name and numbers left over, of one register each, speaks of one trial.
  private mutating func joinOnlyNumber() {
    let named = trials.indices.filter { trials[$0].name != nil }
    let numbered = trials.indices.filter { trials[$0].name == nil }
    guard named.count == 1, let number = numbered.first, trials[named[0]].registryID == nil,
      Set(numbered.map { trials[$0].registryID?.prefix(2) }).count == numbered.count
    else { return }
    let name = named[0]
    trials[name].registryID = trials[number].registryID
    for other in numbered { trials[name].spans += trials[other].spans }
    trials = [trials[name]]
    for index in mentions.indices { mentions[index].code = 0 }
  }

  /// Binds phases and designs: to the trials of the sentence, else to the only trial, else to one without a name.
  private mutating func describe() {
    var last: [Int] = []
    var pending: [Int] = []
    // For how many trials the words wait: "Two randomized trials stand behind it. The first, X, …"
    var pendingFor = 0
    for (sentenceIndex, range) in reading.ranges.enumerated() {
      let sentence = reading.sentences[sentenceIndex]
      var named: [Int] = []
      for mention in mentions where sentence.span.contains(mention.span) && !named.contains(Int(mention.code))
      {
        named.append(Int(mention.code))
      }
      let isDescribed = reading.kinds[sentenceIndex].containsAny(of: TrialLinker.descriptions)
      if named.isEmpty, !isDescribed { continue }
      // A trial that is still to confirm the approval is described for itself.
      if named.isEmpty, TrialNaming.isStillOpen(reading, sentenceIndex, near: sentence.tokens) { continue }
      let words =
        isDescribed ? range.filter { TrialLinker.descriptions.contains(reading.findings[$0].kind) } : []
      if !named.isEmpty, !pending.isEmpty {
        for index in pending { for target in named { describe(target, reading.findings[index]) } }
        pendingFor -= named.count
        if pendingFor <= 0 { pending = [] }
      }
      if let model = last.last, !named.isEmpty, !named.contains(model),
        TrialNaming.isSameDesign(reading, sentence)
      {
        for target in named { copy(model, to: target) }
      }
      guard !words.isEmpty else {
        if !named.isEmpty { last = named }
        continue
      }
      let isAboutTrial =
        words.contains { reading.findings[$0].kind == .phase } || !named.isEmpty
        || words.count > 1 && !last.isEmpty || words.contains(where: { isAssignment($0) })
        || reading.cueSets[sentenceIndex].contains(.trialNoun)
      guard isAboutTrial else { continue }
      var targets = named
      if targets.isEmpty { targets = trials.count == 1 ? [0] : last }
      if targets.isEmpty {
        pending += words
        pendingFor = TrialNaming.count(reading, sentence)
        continue
      }
      let phases = words.count { reading.findings[$0].kind == .phase }
      let shares = named.count > 1 && phases > 1 ? phaseShares(words, in: sentence) : nil
      for index in words {
        let finding = reading.findings[index]
        if let shares, finding.kind == .phase {
          for target in shares[index] ?? [] { describe(target, finding) }
          continue
        }
        // "phase 3 A trial and phase 2 B trial": a word between two names belongs to the name behind it.
        var here = targets
        if named.count > 1, let own = owner(of: finding, in: sentence, isOneOfSeveral: phases > 1) {
          here = [own]
        }
        for target in here { describe(target, finding) }
      }
      if !named.isEmpty { last = named }
    }
    guard trials.isEmpty, !pending.isEmpty else { return }
    for index in pending {
      if trials.isEmpty || opensAnother(reading.findings[index]) { trials.append(TrialFact()) }
      describe(trials.count - 1, reading.findings[index])
    }
    splitPhases()
  }

  /// "the phase 2 and 3 trials", none with a name: one trial of each phase.
  private mutating func splitPhases() {
    guard trials.count == 1, let printed = trials[0].phasePrinted, printed.contains(" and "),
      let phase = trials[0].phase, let slash = phase.firstIndex(of: "/"),
      reading.findings.contains(where: { finding in
        guard finding.kind == .phase, reading.string(finding.nameSpan) == printed else { return false }
        let end = reading.tokens.index(at: finding.span.end)
        return (end..<end + 4).contains { reading.isWord($0, in: TrialLinker.severalTrials) }
      })
    else { return }
    trials.append(trials[0])
    trials[0].phase = String(phase[..<slash])
    trials[1].phase = String(phase[phase.index(after: slash)...])
  }

  /// "the phase 3 A and phase 2 B studies", "the A phase 3 trials and the B phase 2 trial": of each phase the names that stand behind it
  /// up to the next, or in front of it down to the last, where every phase stands right beside a name on that side.
  private func phaseShares(_ words: [Int], in sentence: Sentence) -> [Int: [Int]]? {
    let phases = words.filter { reading.findings[$0].kind == .phase }
    let names = mentions.filter { sentence.span.contains($0.span) }
    func token(_ offset: Int) -> Int { reading.tokens.index(at: offset) }
    let isInFront = phases.allSatisfy { phase in
      let end = token(reading.findings[phase].span.end)
      return names.contains { token($0.span.start) == end }
    }
    let isBehind = phases.allSatisfy { phase in
      let start = token(reading.findings[phase].span.start)
      return names.contains { token($0.span.end) == start }
    }
    guard isInFront != isBehind else { return nil }
    var result: [Int: [Int]] = [:]
    for (place, phase) in phases.enumerated() {
      let span = reading.findings[phase].span
      let low = isInFront ? span.end : place > 0 ? reading.findings[phases[place - 1]].span.end : 0
      let high =
        !isInFront
        ? span.start
        : place + 1 < phases.count ? reading.findings[phases[place + 1]].span.start : sentence.span.end
      result[phase] = names.filter { $0.span.start >= low && $0.span.end <= high }.map { Int($0.code) }
    }
    return result
  }

  /// "an open-label extension": how a trial went on, and not how it was made.
  private func isOfExtension(_ finding: Finding) -> Bool {
    guard finding.kind == .design, TrialDesign(rawValue: finding.code) == .openLabel else { return false }
    let end = reading.tokens.index(at: finding.span.end)
    return (end..<end + 4).contains { reading.isWord($0, in: TrialLinker.extensions) }
  }

  /// "an open-label expanded access program": no trial.
  private func isOfAccess(_ finding: Finding) -> Bool {
    let end = reading.tokens.index(at: finding.span.end)
    return (end..<end + 3).contains { reading.isWord($0, in: TrialLinker.access) }
  }

  /// "patients were randomly assigned": told of a trial, whether it is called one or not.
  private func isAssignment(_ index: Int) -> Bool {
    let finding = reading.findings[index]
    return finding.kind == .design && TrialDesign(rawValue: finding.code) == .randomized
  }

  /// "a phase 2 study and a phase 3 study", neither with a name: each phase is another trial's.
  private func opensAnother(_ finding: Finding) -> Bool {
    guard finding.kind == .phase, let phase = TrialPhase.normal(reading.string(finding.nameSpan)),
      trials.last?.phase != nil, !trials.contains(where: { $0.phase == phase })
    else { return false }
    let end = reading.tokens.index(at: finding.span.end)
    return (end..<end + 12).contains { reading.isWord($0, in: TrialForms.singular) }
  }

  /// "of the same design"
  private mutating func copy(_ model: Int, to target: Int) {
    if trials[target].phase == nil {
      trials[target].phase = trials[model].phase
      trials[target].phasePrinted = trials[model].phasePrinted
    }
    trials[target].design += trials[model].design.filter { !trials[target].design.contains($0) }
  }

  private mutating func describe(_ target: Int, _ finding: Finding) {
    if finding.kind == .phase {
      guard trials[target].phase == nil else { return }
      let printed = reading.string(finding.nameSpan)
      trials[target].phase = TrialPhase.normal(printed)
      trials[target].phasePrinted = printed
      trials[target].spans.append(finding.span)
    } else if let design = TrialDesign(rawValue: finding.code), !trials[target].design.contains(design) {
      if isOfAccess(finding) { return }
      // A blind trial that goes on as "an open-label extension" is no open one.
      if trials[target].design.contains(.doubleBlind), isOfExtension(finding) { return }
      trials[target].design.append(design)
      trials[target].spans.append(finding.span)
    }
  }

  /// The one of several trials that a design word between their names describes, or nil where it describes all.
  ///
  /// - Parameter isOneOfSeveral: whether the sentence tells several phases.
  private func owner(of finding: Finding, in sentence: Sentence, isOneOfSeveral: Bool) -> Int? {
    let inSentence = mentions.filter { sentence.span.contains($0.span) }
    // "the phase 3 A study and the phase 2 B study": each is of the name right behind it.
    if finding.kind == .phase, isOneOfSeveral,
      let name = inSentence.first(where: { $0.span.start >= finding.span.end }),
      reading.tokens.index(at: name.span.start) == reading.tokens.index(at: finding.span.end)
    {
      let end = reading.tokens.index(at: name.span.end)
      if (end..<end + 2).contains(where: { reading.isWord($0, in: TrialForms.singular) }) {
        return Int(name.code)
      }
    }
    guard let first = inSentence.first, finding.span.start > first.span.end else { return nil }
    // "the A phase 3 study and the B phase 2 study": a phase right behind a name, and a study.
    if finding.kind == .phase, let front = inSentence.last(where: { $0.span.end <= finding.span.start }) {
      let end = reading.tokens.index(at: finding.span.end)
      if reading.tokens.index(at: front.span.end) == reading.tokens.index(at: finding.span.start),
        (end..<end + 3).contains(where: { reading.isWord($0, in: TrialForms.singular) })
      {
        return Int(front.code)
      }
    }
    // "A-1, A-2 and A-3, an open-label study": what one study is belongs to the name in front.
    if let front = inSentence.last(where: { $0.span.end <= finding.span.start }) {
      let next = reading.tokens.index(at: front.span.end)
      let end = reading.tokens.index(at: finding.span.end)
      if reading.mark(next) == 0x2C, reading.isWord(next + 1, in: Words.aAn),
        reading.tokens.index(at: finding.span.start) - next < 8,
        (end..<end + 7).contains(where: { reading.isWord($0, in: TrialForms.singular) })
      {
        return Int(front.code)
      }
    }
    guard let next = inSentence.first(where: { $0.span.start >= finding.span.end }) else { return nil }
    return Int(next.code)
  }

  private static let descriptions = KindSet([.phase, .design])
  static let stillOpenWords = "confirmatory ongoing underway enrolling confirm continued"
  private static let severalTrials = WordSet("trials studies")
  private static let access = WordSet("access compassionate")
  private static let extensions = WordSet("extension extensions rollover")
  private static let otherNames = KindSet([.drug, .company, .agency, .registryID, .endpoint, .refusal])
  static let nouns = WordSet(nounWords)
  static let nounWords = "trial trials study studies program programme programs programmes cohort cohorts"
}
