import AssayText

/// Finds the trials: their names by form and surroundings, their registry numbers, phases and designs.
///
/// A name is a word with two capitals or a capital behind its first letter (`TRUST`, `CheckMate`), with the numbers and
/// hyphened parts glued to it, that stands by "trial" or "study", in brackets behind one, or in front of a registry number. Once
/// accepted, it is found wherever it stands.
struct TrialLinker {
  var reading: Reading
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
    for candidate in candidates where linker.isNamed(candidate) {
      accepted.insert(linker.name(candidate))
      if !linker.isStillOpen(candidate) { open.insert(linker.name(candidate)) }
    }
    accepted.formIntersection(open)
    let families = linker.families(accepted)
    for candidate in candidates {
      var name = linker.name(candidate)
      // "POETYK PSO-1 and PSO-2": the family's name is said once.
      if let stem = name.split(separator: "-").first, let family = families[String(stem)],
        candidate.tokens.count == 3
      {
        name = family + " " + name
      } else if !accepted.contains(name) {
        continue
      }
      linker.mention(name: name, span: linker.reading.tokens.span(candidate.tokens))
    }
    linker.register()
    linker.describe()
    reading.add(linker.mentions)
    return linker.trials
  }

  /// Names of two words by the stem of their second: "POETYK" for "PSO".
  private func families(_ names: Set<String>) -> [String: String] {
    var result: [String: String] = [:]
    for name in names {
      let parts = name.split(separator: " ")
      if parts.count == 2, let stem = parts[1].split(separator: "-").first, parts[1].contains("-") {
        result[String(stem)] = String(parts[0])
      }
    }
    return result
  }

  /// A trial that is still to confirm the approval has given no evidence.
  private func isStillOpen(_ candidate: Candidate) -> Bool {
    let span = reading.sentences[candidate.sentence].span
    return reading.anyWord(from: span.start, to: span.end, in: TrialLinker.stillOpen)
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
    for (sentenceIndex, sentence) in reading.sentences.enumerated() {
      let names = reading.ranges[sentenceIndex]
      let firstOfSentence = result.count
      var next = names.lowerBound
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        // Every name has a capital.
        guard reading.tokens.shapes[index].capitals > 0 else {
          index += 1
          continue
        }
        let start = Int(reading.tokens.starts[index])
        while next < names.upperBound && reading.findings[next].span.end <= start { next += 1 }
        let isTaken =
          next < names.upperBound && reading.findings[next].span.start <= start
          && TrialLinker.otherNames.contains(reading.findings[next].kind)
        if !isTaken, let end = nameEnd(index, sentence.tokens.upperBound) {
          result.append(Candidate(tokens: index..<end, sentence: sentenceIndex))
          index = end
          for short in shortForms(behind: index, stem: index - 3, sentence.tokens.upperBound) {
            result.append(Candidate(tokens: short.tokens, sentence: sentenceIndex, name: short.name))
            index = short.tokens.upperBound
          }
        } else {
          index += 1
        }
      }
      if result.count > firstOfSentence, isShouted(sentence) {
        result.removeLast(result.count - firstOfSentence)
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
      } else if reading.mark(index) == 0x2D || isDash(index),
        reading.tokens.starts[index + 1] == reading.tokens.ends[index],
        reading.tokens.kinds[index + 1] == .number || isRoman(index + 1),
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

  /// Whether the surroundings make the form a trial's name.
  private func isNamed(_ candidate: Candidate) -> Bool {
    let sentence = reading.sentences[candidate.sentence].tokens
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    if reading.isWord(first, in: TrialLinker.numberedNouns) { return true }
    // "TRUST-I trial", "the TRUST-I and TRUST-II clinical trials", "TRUST-I cohort"
    var index = end
    var steps = 0
    while index < sentence.upperBound && steps < 26 {
      if reading.isWord(index, in: TrialLinker.nouns) { return true }
      let byte = reading.mark(index)
      let continues =
        reading.isWord(index, in: TrialLinker.fillers) || byte == 0x2C || byte == 0x2D || byte == 0x2F
        || byte == 0x28 || byte == 0x29
        || isDash(index)
        || (reading.tokens.kinds[index] == .word && hasNameForm(index) && steps > 0)
        || (reading.tokens.kinds[index] == .number && steps > 0) || isRoman(index)
      if !continues { break }
      index += 1
      steps += 1
    }
    // "(NCT…" right behind
    if reading.mark(end) == 0x28 || reading.mark(end) == 0x5B || reading.mark(end) == 0x2C {
      let span = reading.tokens.span(min(end + 1, reading.tokens.count - 1))
      if reading.text.starts(at: span, with: "nct") || reading.text.starts(at: span, with: "clinicaltrials") {
        return true
      }
    }
    // "trials, TRUST-I and TRUST-II"; "the phase 3 study (TRUST"; "trial called TRUST"
    index = first - 1
    steps = 0
    while index >= sentence.lowerBound && steps < 8 {
      if reading.isWord(index, in: TrialLinker.nouns) { return hasTrialCapitals(candidate.tokens) }
      let byte = reading.mark(index)
      let continues =
        reading.isWord(index, in: TrialLinker.namers) || byte == 0x2C || byte == 0x28 || byte == 0x3A
        || byte == 0x2D || byte == 0x22
        || byte == 0xE2 || (reading.tokens.kinds[index] == .word && hasNameForm(index))
        || reading.tokens.kinds[index] == .number && steps > 0 || isRoman(index)
      if !continues { break }
      index -= 1
      steps += 1
    }
    return false
  }

  private func hasTrialCapitals(_ tokens: Range<Int>) -> Bool {
    let span = reading.tokens.span(tokens.lowerBound)
    return span.count >= 4 || tokens.count > 1
  }

  private func name(_ candidate: Candidate) -> String { candidate.name ?? name(candidate.tokens) }

  private func name(_ tokens: Range<Int>) -> String {
    let raw = reading.string(reading.tokens.span(tokens))
    guard raw.utf8.contains(where: { $0 >= 0x80 }) else { return raw }
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
    for (sentenceIndex, range) in reading.ranges.enumerated()
    where reading.kinds[sentenceIndex].contains(.registryID) {
      let ids = range.filter { reading.findings[$0].kind == .registryID }
      let sentence = reading.sentences[sentenceIndex]
      let names = mentions.filter { sentence.span.contains($0.span) }
      var used = Set<Int>()
      for id in ids {
        let span = reading.findings[id].span
        let text = registryID(span)
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

  /// The number as registries print it: without spaces, without "EudraCT:".
  private func registryID(_ span: TextSpan) -> String {
    let printed = reading.string(span)
    guard printed.utf8.contains(where: { $0 == 0x20 || $0 == 0x3A }) else { return printed }
    return printed.replacing(" ", with: "").replacing("EudraCT:", with: "")
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

  /// Binds phases and designs: to the trials named in the same sentence, else to the only trial, else to a trial without a name.
  private mutating func describe() {
    var last: [Int] = []
    var pending: [Int] = []
    var next = 0
    for (sentenceIndex, range) in reading.ranges.enumerated() {
      let sentence = reading.sentences[sentenceIndex]
      var named: [Int] = []
      while next < mentions.count, mentions[next].span.start < sentence.span.end {
        let mention = mentions[next]
        if sentence.span.contains(mention.span), !named.contains(Int(mention.code)) {
          named.append(Int(mention.code))
        }
        next += 1
      }
      if named.isEmpty, !reading.kinds[sentenceIndex].containsAny(of: TrialLinker.describing) { continue }
      // A trial that is still to confirm the approval is described for itself.
      if named.isEmpty,
        reading.anyWord(from: sentence.span.start, to: sentence.span.end, in: TrialLinker.stillOpen)
      {
        continue
      }
      let words = range.filter { reading.findings[$0].kind == .phase || reading.findings[$0].kind == .design }
      if !named.isEmpty, !pending.isEmpty {
        for index in pending { for target in named { describe(target, reading.findings[index]) } }
        pending = []
      }
      guard !words.isEmpty else {
        if !named.isEmpty { last = named }
        continue
      }
      let isAboutTrial =
        words.contains { reading.findings[$0].kind == .phase } || !named.isEmpty
        || words.count > 1 && !last.isEmpty
        || reading.anyWord(from: sentence.span.start, to: sentence.span.end, in: TrialLinker.nouns)
      guard isAboutTrial else { continue }
      var targets = named
      if targets.isEmpty { targets = trials.count == 1 ? [0] : last }
      if targets.isEmpty {
        pending += words
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
    // Words that no named trial follows: of a trial without a name.
    guard trials.isEmpty, !pending.isEmpty else { return }
    trials.append(TrialFact())
    for index in pending { describe(0, reading.findings[index]) }
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

  private static let describing = KindSet([.phase, .design])
  private static let listWords = WordSet("and or")
  private static let results = WordSet("results data findings")
  private static let based = WordSet("based supported showed demonstrated shows backed")
  private static let stillOpen = WordSet("confirmatory ongoing underway enrolling confirm continued")
  private static let otherNames = KindSet([.drug, .company, .agency, .registryID, .endpoint, .refusal])
  static let numberedNouns = WordSet("study trial part")
  static let nouns = WordSet("trial trials study studies program programme cohort cohorts")
  private static let fillers = WordSet(
    "and or clinical phase the open label pivotal extension global registrational confirmatory international iii ii i iv a an randomized randomised double blind blinded placebo controlled multinational event driven multicenter multicentre single arm active parallel group large ongoing masked"
  )
  private static let namers = WordSet("and the called named or known as dubbed from of")
}
