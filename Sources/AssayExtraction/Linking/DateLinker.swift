import AssayNumbers
import AssayText

/// Dates: what happened on each, the years that stand elsewhere, and the day of the decision.
struct DateLinker {
  let reading: Reading

  static func link(_ reading: Reading, _ facts: inout Facts, _ statements: [DecisionLinker.Statement]) {
    let linker = DateLinker(reading: reading)
    linker.collect(&facts, Set(statements.map(\.sentence)))
    linker.decide(&facts, statements)
  }

  private func collect(_ facts: inout Facts, _ deciding: Set<Int>) {
    for (index, range) in reading.ranges.enumerated() {
      for position in range where reading.findings[position].kind == .date {
        let finding = reading.findings[position]
        guard let packed = finding.extra?.integer else { continue }
        let value = Dates.iso(packed: packed)
        facts.dates.append(
          DateFact(
            value: value,
            role: role(
              finding, index,
              decides: facts.notice.isApproval && (deciding.contains(index) || tellsDecision(index))),
            span: finding.span, derived: nil, packed: packed,
            sentence: index))
      }
    }
    // A day without a year takes the year that the document states, if it states only one.
    let years = Set(facts.dates.filter { $0.packed / 100_000 > 0 }.map { $0.packed / 100_000 })
    for index in facts.dates.indices where facts.dates[index].packed / 100_000 == 0 {
      let published = Int(reading.clean.metadata.published?.prefix(4) ?? "")
      guard let year = years.count == 1 ? years.first : (years.isEmpty ? published : nil) else {
        facts.dates[index].value = nil
        continue
      }
      facts.dates[index].packed += year * 100_000
      facts.dates[index].value = Dates.iso(packed: facts.dates[index].packed)
      facts.dates[index].derived = "the year is the one that the document states"
    }
    facts.dates.removeAll { $0.packed / 100_000 == 0 }
  }

  /// "The FDA rendered its decision on …", "The agency granted the approval on …".
  private func tellsDecision(_ sentence: Int) -> Bool {
    let span = reading.sentences[sentence].span
    return
      (reading.kinds[sentence].contains(.agency)
      || reading.anyWord(from: span.start, to: span.end, in: DateLinker.agencyWords))
      && reading.anyWord(from: span.start, to: span.end, in: DateLinker.decision)
  }

  private func role(_ finding: Finding, _ sentence: Int, decides: Bool) -> DateRole {
    let tokens = reading.sentences[sentence].tokens
    let first = reading.tokens.index(at: finding.span.start)
    let last = reading.tokens.index(at: finding.span.end - 1)
    func near(_ set: WordSet, _ distance: Int) -> Bool {
      (max(tokens.lowerBound, first - distance)..<min(tokens.upperBound, last + distance + 1)).contains {
        reading.isWord($0, in: set)
      }
    }
    if near(DateLinker.cutoff, 6) { return .dataCutoff }
    let isTarget =
      (max(tokens.lowerBound, first - 7)..<first).contains { reading.isWord($0, in: DateLinker.target) }
      || (last + 1..<min(tokens.upperBound, last + 4)).contains { reading.isWord($0, in: DateLinker.target) }
    if isTarget { return .target }
    if isDateline(finding, sentence) { return .publication }
    let decided = decisionWord(in: tokens, near: first)
    let submitted = nearest(DateLinker.submission, tokens, first)
    if let submitted, submitted < (decided ?? .max) { return .submission }
    if let decided, decided < 45, decides {
      if near(DateLinker.past, 14) { return .other }
      return .decision
    }
    if near(DateLinker.announced, 8) { return .announcement }
    return .other
  }

  /// "published", "posted", a date alone, or a city and a date in front of the first sentence.
  private func isDateline(_ finding: Finding, _ sentence: Int) -> Bool {
    let tokens = reading.sentences[sentence].tokens
    let first = reading.tokens.index(at: finding.span.start)
    let last = reading.tokens.index(at: finding.span.end - 1)
    if (max(tokens.lowerBound, first - 4)..<first).contains(where: {
      reading.isWord($0, in: DateLinker.published)
    }) {
      return true
    }
    if tokens.count <= 12, !tellsDecision(sentence),
      reading.ranges[sentence].allSatisfy({
        reading.findings[$0].kind != .decision && reading.findings[$0].kind != .agency
      })
    {
      return true
    }
    // "CITY, State, June 11, 2025 /PRNewswire/ --", "(Date) – Company today announced"
    guard first - tokens.lowerBound <= 9 else { return false }
    let byte = reading.mark(last + 1)
    let isDash =
      byte == 0xE2 || byte == 0x2D || byte == 0x2F || byte == 0x28 || byte == 0x29 || byte == 0x3A
      || byte == 0x7C
    guard isDash else { return false }
    return !(tokens.lowerBound..<first).contains {
      reading.tokens.kinds[$0] == .word && !reading.isCapitalized($0)
        && !reading.isWord($0, in: DateLinker.small)
    }
  }

  private func decisionWord(in tokens: Range<Int>, near first: Int) -> Int? {
    nearest(DateLinker.decision, tokens, first)
  }

  private func nearest(_ set: WordSet, _ tokens: Range<Int>, _ first: Int) -> Int? {
    var best: Int?
    for token in tokens where reading.isWord(token, in: set) { best = min(best ?? .max, abs(token - first)) }
    return best
  }

  /// The day of the decision: a date with that role, else the dateline where the approval is told of "today".
  private func decide(_ facts: inout Facts, _ statements: [DecisionLinker.Statement]) {
    guard facts.notice.isApproval else {
      for index in facts.dates.indices where facts.dates[index].role == .decision {
        facts.dates[index].role = .other
      }
      return
    }
    // The dateline's day, where the first statements tell of the approval as today's and name no day themselves.
    for statement in statements where statement.weight >= 3 {
      let named = facts.dates.contains { $0.sentence == statement.sentence && $0.role == .decision }
      if !named, derive(&facts, [statement]) { break }
    }
    if facts.notice.decisionDate != nil {
      for index in facts.dates.indices where facts.dates[index].role == .decision {
        facts.dates[index].role = .other
      }
      return
    }
    let decisions = facts.dates.indices.filter {
      facts.dates[$0].role == .decision && facts.dates[$0].value != nil
    }
    let stated =
      decisions.first { index in statements.contains { $0.sentence == facts.dates[index].sentence } }
      ?? decisions.first
    if let stated {
      facts.notice.decisionDate = facts.dates[stated].value
      facts.notice.decisionDateDerived = facts.dates[stated].derived
      facts.notice.spans.append(facts.dates[stated].span)
      // Another day told with the word of decision is another decision.
      for index in decisions where facts.dates[index].value != facts.dates[stated].value {
        facts.dates[index].role = .other
      }
      return
    }
    _ = derive(&facts, statements)
  }

  /// "today" and "yesterday" of the dateline or of the page's own date; whether a statement has one.
  private func derive(_ facts: inout Facts, _ statements: [DecisionLinker.Statement]) -> Bool {
    let publication = facts.dates.first { $0.role == .publication && $0.packed / 10 % 100 > 0 }
    let packed = publication?.packed ?? packedPublished()
    guard let packed else { return false }
    for statement in statements where statement.weight >= 1 {
      let tokens = reading.sentences[statement.sentence].tokens
      for token in tokens {
        let shift =
          reading.isWord(token, in: DateLinker.today)
          ? 0 : reading.isWord(token, in: DateLinker.yesterday) ? -1 : nil
        guard let shift else { continue }
        facts.notice.decisionDate = Dates.iso(
          packed: shift == 0 ? packed : Dates.shift(packed: packed, days: shift))
        facts.notice.decisionDateDerived =
          "\(shift == 0 ? "today" : "yesterday") of the \(publication == nil ? "page's own date" : "dateline")"
        facts.notice.spans.append(reading.tokens.span(token))
        return true
      }
    }
    return false
  }

  private func packedPublished() -> Int? {
    guard let published = reading.clean.metadata.published else { return nil }
    let parts = published.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return parts[0] * 100_000 + parts[1] * 1_000 + parts[2] * 10
  }

  private static let cutoff = WordSet("cutoff cut")
  private static let target = WordSet("target pdufa goal deadline expected anticipated anticipates")
  private static let submission = WordSet("submitted submission filed filing accepted submit application")
  private static let decision = WordSet(
    "approved approves approval approve decision decided action granted authorized authorised authorization authorisation cleared licensed grants authorizes"
  )
  private static let agencyWords = WordSet("agency regulator regulators authority commission")
  private static let past = WordSet("previously originally initially first already earlier since initial")
  private static let announced = WordSet("announced announces announcement said unveiled")
  private static let published = WordSet(
    "published posted updated date dated release released reviewed modified")
  private static let small = WordSet("and of the in at on")
  private static let today = WordSet("today")
  private static let yesterday = WordSet("yesterday")
}
