import AssayText

/// For whom and what a drug is: the phrase behind "for the treatment of", "to treat", "indicated for", "for adults with" in one of the
/// first sentences, and where it ends.
///
/// Every sentence of the head that speaks of a licence (or, where nothing was approved, of an application, an opinion or a
/// refusal) offers its phrases. The one with the most of what an indication has (patients, a disease, a plain opener, a verb
/// that tells the decision) is taken, the earlier of two equals.
struct IndicationFinder {
  let reading: Reading
  /// Sentences that tell the decision by a verb.
  let telling: Set<Int>
  /// Sentences that tell it by a noun.
  let naming: Set<Int>
  /// The name of the agency that decided.
  let agency: String?
  let isApproval: Bool
  /// The drugs that were approved.
  let approved: Set<Int>

  /// The phrase, or nil where no sentence has one.
  func find() -> TextSpan? {
    // A read-out names patients of a trial and no indication.
    let isRefused =
      !isApproval
      && reading.findings.contains {
        $0.kind == .refusal && !reading.isCue($0, .refusal, "readout") || $0.kind == .designation
      }
    guard isApproval || isRefused else { return hoped() }
    var best: (span: TextSpan, score: Double)?
    var headline: (span: TextSpan, score: Double)?
    var body = 0
    for index in reading.sentences.indices {
      let sentence = reading.sentences[index]
      let block = reading.clean.blocks[sentence.block]
      var isTitle = block.kind == .title
      if case .heading = block.kind { isTitle = true }
      defer { if !isTitle, sentence.tokens.count > 6 { body += 1 } }
      guard body < 14 else { break }
      guard let context = context(index) else { continue }
      for phrase in phrases(index) {
        guard let span = phrase.span, span.count <= 500 else { continue }
        // Of two with the same things the fuller wording.
        var score = phrase.score + context - Double(body) * 0.5 + min(1.5, Double(span.count) / 200)
        // A headline cuts it short; it counts where nothing else says it.
        if body == 0, isRepeated(index) { score -= 2 }
        if isTitle
          || body == 0 && sentence.tokens.count < 16 && reading.mark(sentence.tokens.upperBound - 1) != 0x2E
        {
          let hasDrug = reading.ranges[index].contains {
            reading.findings[$0].kind == .drug && span.contains(reading.findings[$0].span)
          }
          if !hasDrug, headline.map({ score > $0.score }) ?? true { headline = (span, score) }
          score -= 4
        }
        if isCited(index) { score -= 3 }
        if best.map({ score > $0.score }) ?? true { best = (span, score) }
      }
    }
    if let best, best.score >= 1.5 { return best.span }
    guard isApproval else { return nil }
    // A headline says it where nothing else does.
    if let headline, headline.score >= 4 { return headline.span }
    return modifier()
  }

  /// "approved a new hepatitis C drug", "X, the second influenza vaccine": the disease in front of what was approved.
  private func modifier() -> TextSpan? {
    for index in reading.sentences.indices.prefix(12) where telling.contains(index) {
      let disease = reading.ranges[index].first {
        let finding = reading.findings[$0]
        let next = reading.tokens.index(at: finding.span.end)
        return finding.kind == .disease && reading.isWord(next, in: IndicationFinder.remedies)
          && !isOfAnother(index, next + 1)
      }
      if let disease { return reading.findings[disease].span }
    }
    return nil
  }

  /// "the psoriasis drug X", where another drug was approved.
  private func isOfAnother(_ index: Int, _ token: Int) -> Bool {
    reading.ranges[index].contains {
      let finding = reading.findings[$0]
      return finding.kind == .drug && !approved.contains(Int(finding.code))
        && reading.tokens.index(at: finding.span.start) == token
    }
  }

  /// A sentence with "Press release" behind it is the title of one.
  private func isCited(_ index: Int) -> Bool {
    let end = reading.sentences[index].tokens.upperBound
    return (end - 4..<end + 3).contains {
      reading.isWord($0, in: IndicationFinder.release) && reading.isWord($0 - 1, in: IndicationFinder.press)
        && (reading.mark($0 - 2) == 0x2E || reading.mark($0 - 2) == 0x5B)
    }
  }

  /// A first line that tells the decision, and a longer one below that tells it again: a headline that no mark-up calls one.
  private func isRepeated(_ index: Int) -> Bool {
    guard telling.contains(index),
      let below = (index + 1...index + 2).first(where: { telling.contains($0) })
    else { return false }
    let (line, next) = (reading.sentences[index], reading.sentences[below])
    return line.block != next.block && next.tokens.count > line.tokens.count
  }

  /// A phrase and how much it has of an indication.
  struct Phrase {
    var span: TextSpan?
    var score: Double
  }

  func phrases(_ index: Int) -> [Phrase] {
    let tokens = reading.sentences[index].tokens
    var result: [Phrase] = []
    var isOpen = false
    // What may open a phrase: none of it stands further in front.
    var earliest = Int.max
    for position in reading.ranges[index] where IndicationFinder.opens(reading.findings[position].kind) {
      earliest = min(earliest, reading.findings[position].span.start)
    }
    if let phrase = peopleInFront(index) ?? subject(index) { result.append(phrase) }
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      // The phrase stands behind the word that tells the licence.
      if !isOpen {
        isOpen =
          reading.isWord(token, in: IndicationFinder.licence)
          || reading.isWord(token, in: IndicationFinder.asked)
          || Int(reading.tokens.starts[token]) >= earliest
            && reading.ranges[index].contains {
              IndicationFinder.opens(reading.findings[$0].kind)
                && reading.findings[$0].span.contains(reading.tokens.span(token))
            }
      }
      if isOpen, reading.depth[token] == 0, let opener = opener(token, tokens.upperBound) {
        let end = IndicationEnd(reading: reading, sentence: index).end(from: opener.start, tokens.upperBound)
        let score = opener.score + content(opener.start, end) - Double(result.count) * 0.4
        let isEnough = opener.isPlain || content(opener.start, min(end, opener.start + 26)) > 0
        if isEnough, end > opener.start, let span = span(opener.start, end) {
          result.append(Phrase(span: span, score: score))
        }
        // "for chronic weight management in adults": what stands inside is a part of it.
        if opener.reaches, isEnough {
          token = max(token + 1, end)
          continue
        }
      }
      token += 1
    }
    return result
  }

  /// "Adults with X have a new treatment: the agency approved …"
  private func peopleInFront(_ index: Int) -> Phrase? {
    let tokens = reading.sentences[index].tokens
    guard telling.contains(index), isPeople(tokens.lowerBound, tokens.upperBound) else { return nil }
    let end = IndicationEnd(reading: reading, sentence: index).end(from: tokens.lowerBound, tokens.upperBound)
    let verb = reading.mark(end) == 0x2C ? end + 1 : end
    guard (verb..<verb + 2).contains(where: { reading.isWord($0, in: IndicationFinder.have) }),
      (verb + 1..<verb + 5).contains(where: { reading.isWord($0, in: IndicationFinder.new) })
    else { return nil }
    return Phrase(span: span(tokens.lowerBound, end), score: 1.5 + content(tokens.lowerBound, end))
  }

  /// "A new treatment for adults with X has been approved": what the subject of the decision is for.
  private func subject(_ index: Int) -> Phrase? {
    guard telling.contains(index),
      let decision = reading.findings(of: index).first(where: { $0.kind == .decision })
    else { return nil }
    let tokens = reading.sentences[index].tokens
    let verb = reading.tokens.index(at: decision.span.start)
    guard verb > tokens.lowerBound + 4, verb <= tokens.upperBound else { return nil }
    for token in tokens.lowerBound..<verb - 3
    where reading.isWord(token, in: IndicationFinder.products) && reading.depth[token] == 0 {
      let isTo =
        reading.isWord(token + 1, in: Words.to) && reading.isWord(token + 2, in: IndicationFinder.treat)
      guard isTo || reading.isWord(token + 1, in: Words.for) else { continue }
      let start = isTo ? token + 3 : listed(token + 2, verb)
      var end = IndicationEnd(reading: reading, sentence: index).end(from: start, verb)
      // "X, and the Y that goes with it, has been"
      while end == verb || end > start && verb - end < 4 && isAuxiliary(end - 1) { end -= 1 }
      guard end > start, (1...4).contains(verb - end), isAuxiliary(end) else { return nil }
      let score = content(start, end) + (start > token + 2 ? 1.5 : 0)
      return score > 1 ? Phrase(span: span(start, end), score: score) : nil
    }
    return nil
  }

  private func isAuxiliary(_ token: Int) -> Bool {
    reading.isWord(token, in: IndicationFinder.auxiliaries)
  }

  private static func opens(_ kind: FindingKind) -> Bool {
    kind == .decision || kind == .refusal || kind == .drug
  }

  func span(_ start: Int, _ end: Int) -> TextSpan? {
    var last = end
    while last > start, reading.tokens.kinds[last - 1] == .mark,
      reading.mark(last - 1) != 0x29, reading.mark(last - 1) != 0x25, reading.mark(last - 1) != 0x5D
    { last -= 1 }
    while last > start + 1, reading.isWord(last - 1, in: IndicationFinder.loose) { last -= 1 }
    guard last > start + 1 || last > start && reading.tokens.span(start).count > 3 else { return nil }
    return reading.tokens.span(start..<last)
  }

  /// Patients and a disease in the phrase.
  func content(_ start: Int, _ end: Int) -> Double {
    guard start < end else { return 0 }
    let span = reading.tokens.span(start..<end)
    var score = 0.0
    // "a type of blood cancer", "the most common type of", "an underlying cause of": said again in full.
    if reading.isWord(start, in: Words.articles),
      (start + 1..<min(end, start + 4)).contains(where: {
        reading.isWord($0, in: IndicationFinder.kinds) && reading.isWord($0 + 1, in: Words.of)
      })
    {
      score -= 1.5
    }
    // "children and adolescents": for what stands elsewhere.
    if end - start < 8,
      (start..<end).allSatisfy({
        reading.isWord($0, in: IndicationFinder.people)
          || reading.isWord($0, in: IndicationFinder.peopleFront)
      })
    {
      score -= 3
    }
    // "select patients with", "adults with certain cancers": another sentence may say which.
    if (start..<min(end, start + 4)).contains(where: { reading.isWord($0, in: IndicationFinder.vague) }) {
      score -= 2
    }
    if (start..<min(end, start + 40)).contains(where: { reading.isWord($0, in: IndicationFinder.people) }) {
      score += 1.5
    }
    if reading.findings.contains(where: { $0.kind == .disease && span.contains($0.span) }) { score += 1.5 }
    return score
  }

  private struct Opener {
    /// The first token of the phrase.
    var start: Int
    var score: Double
    /// Whether the words alone say that an indication follows.
    var isPlain: Bool
    /// Whether what is inside of the phrase is a part of it.
    var reaches = true
  }

  private func opener(_ token: Int, _ limit: Int) -> Opener? {
    func word(_ position: Int, _ set: WordSet) -> Bool {
      position < limit && reading.isWord(position, in: set)
    }
    guard word(token, IndicationFinder.openers), !isGlued(token) else { return nil }
    // ", already indicated for another disease, to treat"
    if word(token - 1, IndicationFinder.licence), word(token - 2, IndicationFinder.already) { return nil }
    if word(token, Words.for) { return behindFor(token, limit) }
    if word(token, Words.`as`) { return behindAs(token, limit) }
    if word(token, Words.to) {
      if word(token + 1, IndicationFinder.treat) { return Opener(start: token + 2, score: 2, isPlain: true) }
      if word(token + 1, IndicationFinder.manage) {
        return Opener(start: token + 2, score: 1, isPlain: isLicensed(token))
      }
      // "to help treat psoriasis"
      if word(token + 1, IndicationFinder.helps),
        word(token + 2, IndicationFinder.treat) || word(token + 2, IndicationFinder.manage)
      {
        return Opener(start: token + 3, score: 1, isPlain: false)
      }
      if word(token + 1, IndicationFinder.prevent) {
        return Opener(start: token + 2, score: 1, isPlain: false)
      }
      if word(token + 1, IndicationFinder.include), let inside = included(token + 2, limit) {
        return Opener(start: inside, score: 0.5, isPlain: false)
      }
      // "to reduce the risk of stroke in adults with …": what it is for, and for whom.
      if isAim(token + 1, limit), peopleInside(token + 2, limit) != nil {
        return Opener(start: token, score: 2, isPlain: true)
      }
      // "to help prevent early birth in women who"
      if word(token + 1, IndicationFinder.helps), word(token + 2, IndicationFinder.prevent),
        peopleInside(token + 3, limit) != nil
      {
        return Opener(start: token + 1, score: 2, isPlain: true)
      }
      if word(token + 1, IndicationFinder.lessen) {
        // "to lower blood pressure in adults with …": the patients say it.
        if let inside = peopleInside(token + 2, limit) {
          return Opener(start: inside, score: 1.5, isPlain: false)
        }
        return Opener(start: token, score: 0.5, isPlain: false)
      }
      if isPeople(token + 1, limit) { return Opener(start: token + 1, score: 0.5, isPlain: false) }
      return nil
    }
    // "a drug that treats psoriasis"
    if word(token, IndicationFinder.treats), word(token - 1, IndicationFinder.thatWhich) {
      return Opener(start: token + 1, score: 0.5, isPlain: true)
    }
    if word(token, IndicationFinder.treatmentWords), word(token + 1, Words.ofFor) {
      if word(token + 1, Words.for) {
        var opener = behindFor(token + 1, limit)
        // "as the first treatment for": the words alone say it.
        if (3...5).contains(where: { word(token - $0 + 1, Words.`as`) }) {
          opener?.isPlain = true
        }
        return opener
      }
      if namesMaker(token + 2, limit) { return nil }
      return Opener(start: token + 2, score: 1, isPlain: false)
    }
    if word(token, Words.`in`), word(token + 1, IndicationFinder.treating) {
      return Opener(start: token + 2, score: 2, isPlain: true)
    }
    if word(token, IndicationFinder.inOrCovers), isPeople(token + 1, limit) {
      return Opener(start: token + 1, score: 0.5, isPlain: false)
    }
    if word(token, Words.`in`), !reading.isNumber(token + 1),
      !word(token + 1, IndicationFinder.joining), !word(token + 1, Words.articles),
      diseaseStarts(token + 1, limit, within: 4)
    {
      return Opener(start: token + 1, score: -0.5, isPlain: false)
    }
    return nil
  }

  /// "cleared by the agency to control": the licence stands right in front, with nothing but who gave it between.
  private func isLicensed(_ token: Int) -> Bool {
    (1...5).contains { back in
      reading.isWord(token - back, in: IndicationFinder.licence)
        && (back == 1 || reading.isWord(token - back + 1, in: Words.by))
    }
  }

  /// "approves-x-for-the-treatment-of": a piece of an address.
  private func isGlued(_ token: Int) -> Bool {
    reading.mark(token - 1) == 0x2D && reading.tokens.ends[token - 1] == reading.tokens.starts[token]
      && reading.mark(token + 1) == 0x2D && reading.tokens.starts[token + 1] == reading.tokens.ends[token]
  }

  private func behindFor(_ token: Int, _ limit: Int) -> Opener? {
    func word(_ position: Int, _ set: WordSet) -> Bool {
      position < limit && reading.isWord(position, in: set)
    }
    var next = token + 1
    // "for both the acute treatment of A and the prevention of B" keeps its first noun.
    if word(next, IndicationFinder.both) {
      next += word(next + 1, Words.articles) ? 2 : 1
      return Opener(start: next, score: 2, isPlain: true)
    }
    if word(next, Words.articles) { next += 1 }
    // "approval for two more doses to treat psoriasis": another opener follows.
    if (next + 1..<next + 5).contains(where: {
      word($0, Words.to) && word($0 + 1, IndicationFinder.treat)
        && !(next..<$0).contains { isPeople($0, limit) || word($0, IndicationFinder.stops) }
    }) {
      return nil
    }
    // "for continuous topical use", "for three new indications": how, and how many, and not for what.
    if let open = behindUse(next, limit) { return open.opener }
    // "for the first-line treatment of": up to four words stand in front.
    var behind = next
    while behind < limit, behind - next < 10, !word(behind, IndicationFinder.treatmentWords),
      reading.mark(behind) == 0x2D || reading.tokens.kinds[behind] != .mark
        || reading.mark(behind) == 0x2C && word(behind - 1, IndicationFinder.howOften),
      !word(behind, IndicationFinder.stops)
    { behind += 1 }
    if word(behind, IndicationFinder.treatmentWords) {
      let isInside = word(behind + 1, Words.`in`) && !word(behind + 2, IndicationFinder.joining)
      if word(behind + 1, Words.ofFor) || isInside {
        let isManaged = word(behind, IndicationFinder.management) && behind > next
        let isPrevented = (next..<behind).contains { word($0, IndicationFinder.preventive) }
        return Opener(start: isManaged || isPrevented ? next : behind + 2, score: 2, isPlain: true)
      }
    }
    if word(next, IndicationFinder.aims) { return Opener(start: next, score: 2, isPlain: true) }
    if word(next, IndicationFinder.treating) { return Opener(start: next + 1, score: 2, isPlain: true) }
    if word(next, IndicationFinder.noIndication), !isPeople(next, limit) { return nil }
    if namesMaker(next, limit) { return nil }
    return Opener(start: next, score: isPeople(next, limit) ? 1.5 : 1, isPlain: false)
  }

  /// "for use in adults with", "for expanded use in women with", "for use as maintenance therapy"; an opener of nil where nothing follows
  /// that says for what, and nil where no use is told.
  private func behindUse(_ next: Int, _ limit: Int) -> (opener: Opener?, end: Int)? {
    func word(_ position: Int, _ set: WordSet) -> Bool {
      position < limit && reading.isWord(position, in: set)
    }
    var use = next
    while use < limit, use - next < 8, !word(use, IndicationFinder.useNouns),
      reading.depth[use] > 0 || use - next < 4 && !word(use, IndicationFinder.stops),
      reading.isAnyWord(use) || reading.mark(use) == 0x2D || reading.mark(use) == 0x28
        || reading.mark(use) == 0x29
    { use += 1 }
    guard word(use, IndicationFinder.useNouns) else { return nil }
    if word(use, IndicationFinder.indications) {
      // "for the following indications: A, B and C"
      let colon = (use + 1..<max(use + 1, min(use + 9, limit - 1))).first { reading.mark($0) == 0x3A }
      return (colon.map { Opener(start: listed($0 + 1, limit), score: 1.5, isPlain: true) }, use)
    }
    // "for intravenous infusion in adults with": how it is given, and then for whom.
    if word(use, IndicationFinder.giving) {
      // "for subcutaneous injection for the treatment of": another opener follows.
      if word(use + 1, Words.for), use > next { return (nil, use) }
      guard word(use + 1, Words.`in`), isPeople(use + 2, limit) else { return nil }
      return (Opener(start: use + 2, score: 1.5, isPlain: true), use)
    }
    if word(use + 1, Words.`as`) {
      return (Opener(start: use + 2, score: 1.5, isPlain: true), use)
    }
    guard word(use + 1, Words.`in`), !word(use + 2, IndicationFinder.joining) else {
      return (nil, use)
    }
    let inside = word(use + 2, Words.articles) ? use + 3 : use + 2
    // "for use in the first-line treatment of adults with"
    let noun = (inside..<inside + 5).first { word($0, IndicationFinder.treatmentWords) }
    if let noun, word(noun + 1, Words.ofFor) {
      return (Opener(start: noun + 2, score: 2, isPlain: true), use)
    }
    return (Opener(start: use + 2, score: 1.5, isPlain: true), use)
  }

  /// Where the disease or the patients stand in "the treatment of psoriasis".
  func listed(_ start: Int, _ limit: Int) -> Int {
    let noun = start < limit && reading.isWord(start, in: Words.articles) ? start + 1 : start
    guard noun + 2 < limit, reading.isWord(noun, in: IndicationFinder.treatmentWords),
      reading.isWord(noun + 1, in: Words.ofFor)
    else { return start }
    return noun + 2
  }

  /// "the application for X", "for Company's X": a drug or a company in front of what it is for.
  private func namesMaker(_ token: Int, _ limit: Int) -> Bool {
    guard token < limit, !isPeople(token, limit) else { return false }
    let start = Int(reading.tokens.starts[token])
    let end = Int(reading.tokens.ends[min(limit, token + 8) - 1])
    let first = reading.findings.first {
      ($0.kind == .drug || $0.kind == .company || $0.kind == .disease) && $0.span.start >= start
        && $0.span.start < end
    }
    return first.map { $0.kind != .disease } ?? false
  }

  /// "as an add-on to standard therapy in adults with": no "for" follows, so the phrase starts there.
  private func behindAs(_ token: Int, _ limit: Int) -> Opener? {
    func word(_ position: Int, _ set: WordSet) -> Bool {
      position < limit && reading.isWord(position, in: set)
    }
    var next = token + 1
    if word(next, Words.aAn) { next += 1 }
    guard word(next, IndicationFinder.added) else { return nil }
    var position = next
    while position < limit, position < next + 16 {
      if word(position, Words.for)
        || word(position, Words.to) && word(position + 1, IndicationFinder.treat)
      {
        return nil
      }
      if word(position, Words.`in`) || word(position, Words.ofFor),
        isPeople(position + 1, limit)
      {
        return Opener(start: next, score: 2, isPlain: true)
      }
      position += 1
    }
    return nil
  }
}
