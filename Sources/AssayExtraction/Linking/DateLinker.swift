import AssayNumbers
import AssayText

/// Dates: what happened on each, the years that stand elsewhere, and the day of the decision.
struct DateLinker {
  let reading: Reading

  static func link(_ reading: Reading, _ facts: inout Facts, _ statements: [DecisionLinker.Statement]) {
    let linker = DateLinker(reading: reading)
    linker.collect(&facts, statements)
    linker.decide(&facts, statements)
  }

  private func collect(_ facts: inout Facts, _ statements: [DecisionLinker.Statement]) {
    let roles = DateRoles(
      reading: reading, agency: facts.notice.agency, isApproval: facts.notice.isApproval,
      deciding: Set(statements.filter { $0.weight >= 1 && $0.isVerb }.map(\.sentence)),
      approved: Set(facts.drugs.indices.filter { facts.drugs[$0].part == .approved }))
    for (index, range) in reading.ranges.enumerated() {
      for position in range where reading.findings[position].kind == .date {
        let finding = reading.findings[position]
        guard let packed = finding.extra?.integer else { continue }
        facts.dates.append(
          DateFact(
            value: Dates.iso(packed: packed), role: roles.role(finding, index), span: finding.span,
            derived: nil, packed: packed, sentence: index))
      }
    }
    // A day without a year takes the year that the document states, if it states only one.
    let years = Set(facts.dates.filter { $0.packed / 100_000 > 0 }.map { $0.packed / 100_000 })
    for index in facts.dates.indices where facts.dates[index].packed / 100_000 == 0 {
      let published = Int(reading.clean.metadata.published?.prefix(4) ?? "")
      // Of several years the one of the dateline.
      let dateline = facts.dates.first { $0.role == .publication && $0.packed / 100_000 > 0 }
      let stated =
        years.count == 1
        ? years.first : yearBeside(facts.dates[index]) ?? dateline.map { $0.packed / 100_000 }
      guard let year = stated ?? (years.isEmpty ? published : nil) else {
        facts.dates[index].value = nil
        continue
      }
      facts.dates[index].packed += year * 100_000
      facts.dates[index].value = Dates.iso(packed: facts.dates[index].packed)
      facts.dates[index].derived = "the year is the one that the document states"
    }
    facts.dates.removeAll { $0.packed / 100_000 == 0 }
  }

  /// "at the 2025 congress, held on June 17": the only year of the sentence.
  private func yearBeside(_ date: DateFact) -> Int? {
    var found: Int?
    for token in reading.sentences[date.sentence].tokens where reading.isNumber(token) {
      let span = reading.tokens.span(token)
      guard span.count == 4, reading.text[span.start] == 0x31 || reading.text[span.start] == 0x32 else {
        continue
      }
      var year = 0
      for byte in reading.text[span.range] { year = year * 10 + Int(byte &- 0x30) }
      guard NoticeYears.possible.contains(year) else { continue }
      if let known = found, known != year { return nil }
      found = year
    }
    return found
  }

  /// "X has been approved. … In May 2019 it got a licence": a month alone, told later than the news, is another decision's.
  private func demoteEarlierMonths(_ facts: inout Facts, _ statements: [DecisionLinker.Statement]) {
    for index in facts.dates.indices where facts.dates[index].role == .decision {
      guard facts.dates[index].packed / 10 % 100 == 0 else { continue }
      let isToldBefore = statements.contains { statement in
        let end = reading.sentences[statement.sentence].tokens.upperBound
        return statement.isVerb && statement.weight >= 1 && statement.sentence < facts.dates[index].sentence
          && reading.mark(end - 1) == 0x2E
      }
      if isToldBefore { facts.dates[index].role = .other }
    }
  }

  /// The day of the decision: a date with that role, else the dateline where the approval is told of "today".
  private func decide(_ facts: inout Facts, _ statements: [DecisionLinker.Statement]) {
    guard facts.notice.isApproval else {
      for index in facts.dates.indices where facts.dates[index].role == .decision {
        facts.dates[index].role = .other
      }
      return
    }
    demoteEarlierMonths(&facts, statements)
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
          ? 0
          : reading.isWord(token, in: DateLinker.yesterday) ? -1 : weekday(token, statement, before: packed)
        guard let shift else { continue }
        facts.notice.decisionDate = Dates.iso(
          packed: shift == 0 ? packed : Dates.shift(packed: packed, days: shift))
        facts.notice.decisionDateDerived =
          "\(reading.string(reading.tokens.span(token))) of the \(publication == nil ? "page's own date" : "dateline")"
        facts.notice.spans.append(reading.tokens.span(token))
        return true
      }
    }
    return false
  }

  /// "on Monday approved", "approved X on Monday": how many days before the dateline that was; nil for a weekday that is told of anything
  /// else, such as an announcement.
  private func weekday(_ token: Int, _ statement: DecisionLinker.Statement, before packed: Int) -> Int? {
    guard let day = DateLinker.weekdays.firstIndex(where: { reading.isWord(token, in: $0) }) else {
      return nil
    }
    let verb = reading.tokens.index(at: statement.verb.start)
    let between = min(verb, token)..<max(verb, token)
    guard statement.isVerb, between.count <= 8, reading.isWord(token - 1, in: Words.on),
      !between.contains(where: { reading.isWord($0, in: DateLinker.saying) || reading.mark($0) == 0x2C })
    else { return nil }
    return -((Dates.weekday(packed: packed) - day + 7) % 7)
  }

  private func packedPublished() -> Int? {
    guard let published = reading.clean.metadata.published else { return nil }
    let parts = published.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return parts[0] * 100_000 + parts[1] * 1_000 + parts[2] * 10
  }

  private static let today = WordSet("today")
  private static let yesterday = WordSet("yesterday")
  private static let saying = WordSet("said announced reported told says")
  /// Sunday first.
  private static let weekdays = [
    WordSet("sunday"), WordSet("monday"), WordSet("tuesday"), WordSet("wednesday"), WordSet("thursday"),
    WordSet("friday"), WordSet("saturday"),
  ]
}
