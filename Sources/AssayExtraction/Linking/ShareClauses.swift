import AssayText

/// The clause of a share: whom it counts, and what these are said to have done or had. "37% of women who took it weekly delivered early":
/// the verb is that of the clause, whatever relative clauses, participles and prepositions stand between.
struct ShareClause {
  /// Whom the share counts: what stands between the value and the verb.
  var subject: Range<Int>
  /// Where a clause in the subject that says who they are begins, behind its "who".
  var relative: Int?
  /// The first word of the verb: "had", "were", "delivered".
  var verb: Int
}

extension Reading {
  /// The clause whose subject begins behind the list of values that measure `index` stands in, or nil where nobody is said to do anything.
  func shareClause(_ view: SentenceView, _ index: Int) -> ShareClause? {
    let last = view.measures[view.lastOfList(index)]
    let limit = min(view.sentence.tokens.upperBound, last.tokens.upperBound + ShareClause.reach)
    var start = tokens.index(at: last.end)
    var depth = last.depth
    // "870 (60%) women completed it"
    if depth == 1, start < limit, mark(start) == 0x29,
      isNumber(last.tokens.lowerBound - 2) || last.count != nil
        || isWord(start + 1, in: Discourse.peopleNouns)
        || isWord(last.tokens.lowerBound - 2, in: Discourse.peopleNouns)
    {
      start += 1
      depth = 0
    }
    guard start < limit else { return nil }
    // "8% of 162 who took it": the size has swallowed the pronoun.
    if isWord(start - 1, in: ShareClause.relatives) { start -= 1 }
    var isPending = isWord(start, in: ShareClause.relatives)
    // "40% (574) were women": what is glued to the value may end inside its bracket, or in front of it.
    if depth == 0, mark(start) == 0x29 { start += 1 }
    if mark(start) == 0x28, self.depth[start] == depth {
      var close = start + 1
      while close < limit, close - start < 9, self.depth[close] > depth { close += 1 }
      start = mark(close) == 0x29 ? close + 1 : start
    }
    // "36% of whom were exposed to it"
    if isWord(start, in: Words.of), isWord(start + 1, in: ShareClause.relatives) { start += 2 }
    if !isPending, let verb = finiteVerb(start, limit) {
      return ShareClause(subject: start..<start, relative: nil, verb: verb)
    }
    guard opensSubject(view, start) else { return nil }
    var clause = ShareClause(
      subject: start..<start, relative: isPending ? start + 1 : nil, verb: start)
    var participle: Int?
    var token = start + 1
    while token < limit {
      defer { token += 1 }
      if self.depth[token] > depth { continue }
      let mark = mark(token)
      if mark != 0 {
        if mark == 0x2C {
          if isPending { continue }
          if let verb = finiteVerb(token + 1, limit) {
            clause.verb = verb
            clause.subject = start..<token
            return clause
          }
          guard let next = apposition(view, from: token + 1, limit, depth) else { break }
          token = next - 1
          continue
        }
        if mark == 0x2D || mark == 0x2F || mark == 0x29 || mark == 0x5D { continue }
        break
      }
      if isWord(token, in: ShareClause.relatives) {
        isPending = true
        if clause.relative == nil { clause.relative = token + 1 }
        continue
      }
      if isWord(token, in: ShareClause.ends) || isComparison(token, in: view) { break }
      // "after they took it" is a clause of its own.
      if isWord(token, in: ShareClause.times), isWord(token + 1, in: ShareClause.pronouns) { break }
      if let finding = view.covering(token), findings[finding].kind == .percentage { break }
      guard isVerbForm(token) else { continue }
      if isPending {
        isPending = false
        token = endOfVerb(token, limit) - 1
        continue
      }
      // "who took it and had rash": a second verb of the relative clause.
      if isWord(token - 1, in: Words.andOr), clause.relative != nil || participle != nil {
        token = endOfVerb(token, limit) - 1
        continue
      }
      // "of patients treated with A": who they are, if a verb stands behind.
      let isParticiple =
        participle == nil && !isWord(token, in: ShareClause.auxiliaries)
        && (isWord(token + 1, in: ShareClause.prepositions)
          || isWord(token, in: DescribedEndpoint.groupVerbs))
      if isParticiple {
        participle = token
        continue
      }
      clause.verb = token
      clause.subject = start..<token
      return clause
    }
    guard let participle, !isWord(participle, in: DescribedEndpoint.groupVerbs),
      !isWord(participle, in: ShareClause.modifying),
      // "with 49% of patients ventilated for a week"
      !isWord(last.tokens.lowerBound - 1, in: Words.with)
    else { return nil }
    clause.verb = participle
    clause.subject = start..<participle
    return clause
  }

  /// Whether the people that a share counts stand from a token on: "of women who", "in the placebo group", "women".
  private func opensSubject(_ view: SentenceView, _ start: Int) -> Bool {
    if isWord(start, in: Discourse.peopleNouns) || isWord(start, in: Words.of) { return true }
    guard isWord(start, in: ShareClause.openers) else { return false }
    if isWord(start, in: ShareClause.participles) { return true }
    // "a reduction of 25% in protein", "7% in 2016" count nobody.
    let last = min(start + 5, view.sentence.tokens.upperBound)
    return (start + 1..<max(start + 1, last)).contains { isWord($0, in: Discourse.peopleNouns) }
      || view.groups.contains {
        let first = tokens.index(at: $0.span.start)
        return first > start && first < last
      }
  }

  /// The verb at a token, over adverbs.
  private func finiteVerb(_ token: Int, _ limit: Int) -> Int? {
    var verb = token
    while verb < limit, verb - token < 3, isAdverb(verb) { verb += 1 }
    return verb < limit && isVerbForm(verb) ? verb : nil
  }

  /// ", about 200,000 people in the country,": one past the second comma of what explains the subject.
  private func apposition(_ view: SentenceView, from first: Int, _ limit: Int, _ depth: UInt8) -> Int? {
    guard
      isWord(first, in: ShareClause.relatives) || isWord(first, in: ShareClause.explaining)
        || isNumber(first) || isNumber(first + 1)
    else { return nil }
    var token = first
    while token < limit, token - first < 20 {
      if mark(token) == 0x2C, self.depth[token] == depth {
        return finiteVerb(token + 1, limit) == nil ? nil : token
      }
      if let finding = view.covering(token), findings[finding].kind == .percentage { return nil }
      if mark(token) == 0x3B || isComparison(token, in: view) { return nil }
      token += 1
    }
    return nil
  }

  /// One past the last word of a verb: "had been treated", "were not given".
  func endOfVerb(_ verb: Int, _ limit: Int) -> Int {
    var token = verb + 1
    while token < limit,
      isWord(token, in: ShareClause.inside) || isAdverb(token)
        || isVerbForm(token) && isWord(token - 1, in: ShareClause.inside)
    {
      token += 1
    }
    return token
  }

  /// Whether a word has the form of a verb that is told: an auxiliary, "delivered", "fell"; no "treated" in front of "patients".
  func isVerbForm(_ token: Int) -> Bool {
    guard isAnyWord(token), mark(token - 1) != 0x2D, mark(token + 1) != 0x2D else { return false }
    if isWord(token, in: ShareClause.auxiliaries) || isWord(token, in: ShareClause.irregular) { return true }
    if isWord(token, in: ShareClause.present) { return isPlural(token - 1) }
    return isRegularPast(token) && !isWord(token, in: ShareClause.ends)
      && !isWord(token - 1, in: ShareClause.beforeNouns)
      && !isWord(token + 1, in: Discourse.peopleNouns)
  }

  /// "treatments", "doses": a word that ends with one "s".
  func isPluralNoun(_ token: Int) -> Bool {
    guard isAnyWord(token) else { return false }
    let span = tokens.span(token)
    return span.count > 3 && text[span.end - 1] == 0x73 && text[span.end - 2] != 0x73
  }

  /// "women", "patients", "12 percent", "who": what a verb without an ending may follow.
  private func isPlural(_ token: Int) -> Bool {
    guard isAnyWord(token) else { return mark(token) == 0x25 || mark(token) == 0x2C }
    if isWord(token, in: Discourse.peopleNouns) || isWord(token, in: ShareClause.beforePresent) {
      return true
    }
    return isPluralNoun(token) || isAdverb(token)
  }

  /// "delivered", "fell": a verb that tells of what was.
  func isPastForm(_ token: Int) -> Bool {
    isWord(token, in: ShareClause.irregular) || isRegularPast(token)
  }

  /// "delivered", "tested": a word of five letters and more that ends with "ed", but no "need" and "bleed".
  func isRegularPast(_ token: Int) -> Bool {
    guard isAnyWord(token), tokens.shapes[token].capitals == 0 else { return false }
    let span = tokens.span(token)
    return span.count > 4 && text[span.end - 1] == 0x64 && text[span.end - 2] == 0x65
      && text[span.end - 3] != 0x65
  }

  /// "mostly", "also": a word that says of a verb how or when.
  func isAdverb(_ token: Int) -> Bool {
    guard isAnyWord(token) else { return false }
    let span = tokens.span(token)
    return span.count > 3 && text[span.end - 1] == 0x79 && text[span.end - 2] == 0x6C
      || isWord(token, in: ShareClause.adverbs)
  }
}

extension ShareClause {
  /// No subject that somebody wrote is longer.
  static let reach = 48
  static let relatives = WordSet("who whom whose that which")
  static let openers = WordSet(
    "in on among with from for who whose receiving taking given treated assigned randomized randomised getting using"
  )
  fileprivate static let participles = WordSet(
    "who whose receiving taking given treated assigned randomized randomised getting using")
  fileprivate static let prepositions = WordSet(
    "with by to on for in as at from into within during over after")
  fileprivate static let beforeNouns = WordSet(
    "of with the a an and or in by for to from than as at on no these")
  /// Verbs that say no more than that somebody had what stands behind them.
  static let having = WordSet("received got reported had have has underwent")
  static let particles = WordSet("with from")
  /// Verbs that what follows their preposition is told by: "came down with", "were diagnosed with".
  static let leading = WordSet("came ended suffered diagnosed")
  fileprivate static let beforePresent = WordSet("who percent that them whom")
  /// Participles that say who somebody is, and are no verb of theirs.
  static let modifying = WordSet(
    "exposed diagnosed vaccinated infected tested screened evaluated studied classified followed associated related compared based"
  )
  fileprivate static let times = WordSet("after before once until since as")
  fileprivate static let pronouns = WordSet("they it he she")
  fileprivate static let explaining = WordSet(
    "about roughly approximately or including mostly all most many some")
  fileprivate static let ends = WordSet("while whereas but because although when if compared")
  fileprivate static let adverbs = WordSet(
    "also then still not never now either just only even later eventually soon")
  /// Verbs that lead to another one, as they are told of people.
  static let auxiliaries = WordSet(
    "was were is are had has have did do does can could will would may might must should")
  /// What may stand between the first word of a verb and its last.
  static let inside = WordSet(
    "was were is are had has have did do does can could will would may might must should been be being not")
  /// The past forms of verbs that have one of their own, as they are told of people.
  fileprivate static let irregular = WordSet(
    """
    ate became began broke brought built came chose did died drew drank drove fell felt fought found forgot gained gave got gotten \
    grew heard held kept knew lost made meant paid quit ran rose sat saw sent showed shrank slept smoked spent stood stuck suffered \
    swam taught thought threw told took underwent understood withdrew woke won went wrote
    """)
  /// Verbs of people in general, as they are told today.
  fileprivate static let present = WordSet(
    """
    suffer experience develop live carry need take use remain relapse respond survive die get go seek report present fail feel do receive \
    say want lack occur happen achieve reach benefit progress
    """)
}
