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
    for (index, candidate) in candidates.enumerated() where linker.isNamed(candidate) {
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
      linker.mention(name: name, span: linker.reading.tokens.span(candidate.tokens))
    }
    linker.register()
    linker.describe()
    reading.add(linker.mentions)
    return linker.trials
  }

  /// A trial that is still to confirm the approval has given no evidence.
  private func isStillOpen(_ candidate: Candidate) -> Bool {
    let span = reading.sentences[candidate.sentence].span
    if TrialNaming.isToCome(reading, candidate.tokens, candidate.sentence) { return true }
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    let near = reading.sentences[candidate.sentence].tokens.clamped(to: max(0, first - 10)..<end + 12)
    return near.contains { reading.isWord($0, in: TrialLinker.stillOpen) }
      // "based on results from the ongoing TRUST trial"
      && !(reading.anyWord(from: span.start, to: span.end, in: TrialLinker.results)
        && reading.anyWord(from: span.start, to: span.end, in: TrialLinker.based))
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
    for (sentenceIndex, sentence) in reading.sentences.enumerated() {
      let names = reading.ranges[sentenceIndex]
      var next = names.lowerBound
      var isLookedAt = false
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard shapes[index].capitals > 0, mayOpenName(index) else {
          index += 1
          continue
        }
        if !isLookedAt {
          if TrialNaming.isShouted(reading, sentence) { break }
          isLookedAt = true
        }
        let start = Int(reading.tokens.starts[index])
        while next < names.upperBound && reading.findings[next].span.end <= start { next += 1 }
        let isTaken =
          next < names.upperBound && reading.findings[next].span.start <= start
          && TrialLinker.otherNames.contains(reading.findings[next].kind)
        if !isTaken, let end = nameEnd(index, sentence.tokens.upperBound) {
          let first = TrialNaming.start(reading, index, sentence.tokens.lowerBound)
          result.append(Candidate(tokens: first..<end, sentence: sentenceIndex))
          index = end
          for short in shortForms(behind: index, stem: index - 3, sentence.tokens.upperBound) {
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

  /// "-2" and "-3" behind "OASIS-1": the stem is said once.
  private func shortForms(behind end: Int, stem: Int, _ limit: Int) -> [(tokens: Range<Int>, name: String)] {
    guard stem >= 0, reading.tokens.kinds[stem] == .word, reading.mark(stem + 1) == 0x2D else { return [] }
    let stemName = reading.string(reading.tokens.span(stem))
    var result: [(tokens: Range<Int>, name: String)] = []
    var index = end
    while index + 1 < limit {
      if reading.mark(index) == 0x2C || reading.isWord(index, in: TrialLinker.listWords) {
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

  /// One past the last token of a name that starts at `first`, or nil where none can.
  private func nameEnd(_ first: Int, _ limit: Int) -> Int? {
    let span = reading.tokens.span(first)
    if isNumbered(first, limit) { return TrialNaming.numberedEnd(reading, first, limit) }
    if isInitialed(first, limit) { return first + 3 }
    if TrialNaming.isPlainName(reading, first, limit) { return first + 1 }
    let isLed =
      !hasNameForm(span) && TrialNaming.isLed(reading, first)
      && TrialNaming.isNumberedWord(reading, first + 1, limit)
    guard hasNameForm(span) || isLed, !TrialNaming.isRoman(reading, first),
      !TrialNaming.noNames.contains(reading.tokens.hashes[first])
    else { return nil }
    var end = first + 1
    while end < limit {
      let isGlued = reading.tokens.starts[end] == reading.tokens.ends[end - 1]
      let byte = reading.mark(end)
      let isHyphen = byte == 0x2D || TrialNaming.isDash(reading, end)
      if isHyphen, isGlued, end + 1 < limit, reading.tokens.starts[end + 1] == reading.tokens.ends[end],
        reading.tokens.kinds[end + 1] != .mark,
        reading.isNumber(end + 1) || reading.isCapitalized(end + 1)
          || reading.tokens.span(end + 1).count <= 2
      {
        end += 2
      } else if isHyphen, !isGlued, end + 1 < limit, reading.isNumber(end + 1),
        reading.tokens.starts[end + 1] == reading.tokens.ends[end],
        TrialNaming.isTrialNumber(reading, end + 1, limit)
      {
        end += 2  // "CheckMate -214"
      } else if reading.isNumber(end), !isGlued,
        TrialNaming.isTrialNumber(reading, end, limit)
      {
        end += 1
      } else if reading.tokens.kinds[end] == .word, !isGlued, TrialNaming.isRoman(reading, end) {
        end += 1
      } else if reading.tokens.kinds[end] == .word, !isGlued, end == first + 1,
        TrialNaming.isNumberedWord(reading, end, limit)
      {
        end += 1  // "POETYK PSO-1": the hyphen and the number follow
      } else if end == first + 1, !isGlued, TrialNaming.isSecondWord(reading, end) {
        end += 1  // "JADE TEEN"
      } else {
        break
      }
    }
    return TrialNaming.longEnd(reading, end, limit)
  }

  /// Whether a word with a capital may be the first of a name: "TRUST", "CheckMate", "eNRGy", "C-POST", "Study 309", "Marigold trial",
  /// "Beamion LUNG-1".
  @inline(__always) private func mayOpenName(_ index: Int) -> Bool {
    let shape = reading.tokens.shapes[index]
    let length = reading.tokens.ends[index] - reading.tokens.starts[index]
    guard shape.startsWithCapital else { return shape.capitals >= 2 && length >= 4 }
    if shape.capitals >= 2 || length <= 2 || reading.isWord(index, in: TrialLinker.numberedNouns) {
      return true
    }
    return index + 1 < reading.tokens.count
      && (reading.tokens.shapes[index + 1].capitals >= 2
        || reading.isWord(index + 1, in: TrialLinker.numberedNouns))
  }

  /// "C-POST": a capital, a hyphen and a name.
  private func isInitialed(_ first: Int, _ limit: Int) -> Bool {
    guard first + 2 < limit, reading.tokens.span(first).count <= 2, reading.isCapitalized(first),
      reading.mark(first + 1) == 0x2D,
      reading.tokens.starts[first + 2] == reading.tokens.ends[first + 1]
    else { return false }
    return hasNameForm(reading.tokens.span(first + 2)) && reading.tokens.span(first + 2).count >= 4
      && !TrialNaming.noNames.contains(reading.tokens.hashes[first + 2])
  }

  /// "Study 309", "Trial 1", "Study A".
  private func isNumbered(_ first: Int, _ limit: Int) -> Bool {
    guard first + 1 < limit, reading.isWord(first, in: TrialLinker.numberedNouns),
      reading.isCapitalized(first)
    else { return false }
    let next = reading.tokens.span(first + 1)
    if reading.isNumber(first + 1) {
      return next.count <= 4 && reading.mark(first + 2) != 0x25
        && reading.text[next.range].allSatisfy { $0 &- 0x30 < 10 }
    }
    return reading.tokens.kinds[first + 1] == .word && next.count <= 6
      && (next.count <= 2 || reading.text[next.range].contains { $0 &- 0x30 < 10 })
      && reading.text[next.range].allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
      && !reading.isWord(first + 1, in: TrialNaming.noNames)
  }

  /// Two capitals at least, or a capital behind the first letter.
  private func hasNameForm(_ span: TextSpan) -> Bool {
    guard span.count >= 2, (reading.text[span.start] | 0x20) &- 0x61 < 26 else { return false }
    var capitals = 0
    for position in span.range where reading.text[position] &- 0x41 < 26 { capitals += 1 }
    if span.count == 2 { return capitals == 2 && isLongNumbered(span) }
    // "eNRGy" has the form, "mCRPC" and "pNET" have not.
    if reading.text[span.start] &- 0x61 < 26, reading.text[span.end - 1] &- 0x41 < 26 { return false }
    return capitals >= 2
  }

  /// "EV-302": two capitals, a hyphen and two digits or more.
  private func isLongNumbered(_ span: TextSpan) -> Bool {
    let next = reading.tokens.index(at: span.end)
    guard next + 1 < reading.tokens.count, reading.mark(next) == 0x2D,
      Int(reading.tokens.starts[next]) == span.end
    else { return false }
    return reading.isNumber(next + 1) && reading.tokens.span(next + 1).count >= 2
  }

  /// Whether the surroundings make the form a trial's name.
  private func isNamed(_ candidate: Candidate) -> Bool {
    let sentence = reading.sentences[candidate.sentence].tokens
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    if reading.isWord(first, in: TrialLinker.numberedNouns) { return true }
    let isPlain = candidate.tokens.count == 1 && !hasNameForm(reading.tokens.span(first))
    if isPlain { return TrialNaming.isBehindPhase(reading, first) }
    // "TRUST-I trial", "the TRUST-I and TRUST-II clinical trials", "TRUST-I cohort"
    if TrialNaming.isInList(reading, candidate.tokens, candidate.sentence) { return true }
    var index = TrialNaming.behindBracket(reading, end, sentence.upperBound)
    var steps = 0
    while index < sentence.upperBound && steps < 26 {
      if reading.isWord(index, in: TrialLinker.nouns) { return true }
      let byte = reading.mark(index)
      let continues =
        reading.isWord(index, in: TrialLinker.fillers) || byte == 0x2C || byte == 0x2D || byte == 0x2F
        || byte == 0x28 || byte == 0x29
        || TrialNaming.isDash(reading, index)
        || (reading.tokens.kinds[index] == .word && hasNameForm(reading.tokens.span(index)) && steps > 0)
        || (reading.isNumber(index) && steps > 0) || TrialNaming.isRoman(reading, index)
      if !continues { break }
      index += 1
      steps += 1
    }
    // "(NCT…" right behind
    if reading.mark(end) == 0x28 || reading.mark(end) == 0x5B || reading.mark(end) == 0x2C {
      let span = reading.tokens.span(min(end + 1, reading.tokens.count - 1))
      if reading.text.starts(at: span, with: "nct") || reading.text.starts(at: span, with: "clinicaltrials")
        || reading.text.starts(at: span, with: "phase")
      {
        return true
      }
    }
    // "trials, TRUST-I and TRUST-II"; "the phase 3 study (TRUST"; "trial called TRUST"
    index = first - 1
    steps = 0
    while index >= sentence.lowerBound && steps < 8 {
      if reading.isWord(index, in: TrialLinker.nouns) {
        return TrialNaming.hasTrialCapitals(reading, candidate.tokens)
      }
      let byte = reading.mark(index)
      let continues =
        reading.isWord(index, in: TrialLinker.namers) || byte == 0x2C || byte == 0x28 || byte == 0x3A
        || byte == 0x2D || byte == 0x22
        || byte == 0xE2 || (reading.tokens.kinds[index] == .word && hasNameForm(reading.tokens.span(index)))
        || reading.isNumber(index) && steps > 0 || TrialNaming.isRoman(reading, index)
      if !continues { break }
      index -= 1
      steps += 1
    }
    return false
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

  /// A notice with one name and one number left over speaks of one trial.
  private mutating func joinOnlyNumber() {
    let named = trials.indices.filter { trials[$0].name != nil }
    let numbered = trials.indices.filter { trials[$0].name == nil }
    guard named.count == 1, numbered.count == 1, trials[named[0]].registryID == nil else { return }
    let (name, number) = (named[0], numbered[0])
    trials[name].registryID = trials[number].registryID
    trials[name].spans += trials[number].spans
    trials.remove(at: number)
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
      if named.isEmpty, reading.cueSets[sentenceIndex].contains(.stillOpen) { continue }
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
        || words.count > 1 && !last.isEmpty
        || reading.cueSets[sentenceIndex].contains(.trialNoun)
      guard isAboutTrial else { continue }
      var targets = named
      if targets.isEmpty { targets = trials.count == 1 ? [0] : last }
      if targets.isEmpty {
        pending += words
        pendingFor = TrialNaming.count(reading, sentence)
        continue
      }
      for index in words {
        let finding = reading.findings[index]
        // "phase 3 A trial and phase 2 B trial": a word between two names belongs to the name behind it.
        var here = targets
        if named.count > 1, let own = owner(of: finding, among: named, in: sentence) { here = [own] }
        for target in here { describe(target, finding) }
      }
      if !named.isEmpty { last = named }
    }
    guard trials.isEmpty, !pending.isEmpty else { return }
    trials.append(TrialFact())
    for index in pending { describe(0, reading.findings[index]) }
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
      trials[target].design.append(design)
      trials[target].spans.append(finding.span)
    }
  }

  /// The one of several trials that a design word between their names describes, or nil where it describes all.
  private func owner(of finding: Finding, among named: [Int], in sentence: Sentence) -> Int? {
    let inSentence = mentions.filter { sentence.span.contains($0.span) }
    guard let first = inSentence.first, finding.span.start > first.span.end else { return nil }
    guard let next = inSentence.first(where: { $0.span.start >= finding.span.end }) else { return nil }
    return Int(next.code)
  }

  private static let descriptions = KindSet([.phase, .design])
  private static let listWords = WordSet("and or")
  private static let results = WordSet("results data findings")
  private static let based = WordSet("based supported showed demonstrated shows backed")
  private static let stillOpen = WordSet(stillOpenWords)
  static let stillOpenWords = "confirmatory ongoing underway enrolling confirm continued"
  private static let otherNames = KindSet([.drug, .company, .agency, .registryID, .endpoint, .refusal])
  private static let numberedNouns = WordSet("study trial")
  static let nouns = WordSet(nounWords)
  static let nounWords = "trial trials study studies program programme cohort cohorts"
  private static let fillers = WordSet(
    "and or clinical phase the open label pivotal extension global registrational confirmatory international iii ii i iv a an randomized randomised double blind blinded placebo controlled multinational event driven multicenter multicentre single arm active parallel group large largest first ongoing masked vehicle sham two three four replicate identical prospective landmark comparator non inferiority superiority noninferiority part b"
  )
  private static let namers = WordSet("and the called named or known as dubbed from of")
}
