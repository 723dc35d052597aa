import AssayText

/// Reads clean texts into facts: tokens, findings, links. One instance serves any number of threads.
public final class Extractor: Sendable {
  /// How many findings a document may have. A long notice has a few hundred; the linking compares findings with each
  /// other, and this keeps hostile input from making that long.
  public static let findingLimit = 12_000

  /// The rules and the names that it reads with.
  public let rules: RuleSet
  /// The names.
  public let lexicon: Lexicon

  /// Compiles the rules and lays out the lexicon: some milliseconds, once.
  ///
  /// - Throws: `PatternError.invalid` for a rule that PCRE2 refuses.
  public init() throws(PatternError) {
    rules = try RuleSet()
    lexicon = Lexicon()
  }

  /// What one worker keeps between documents.
  public final class Workspace {
    let space: MatchSpace
    let tokens = TokenReader()
    let rooms = ReadingRooms()

    /// Room for the matches of `extractor`'s rules.
    ///
    /// - Throws: `PatternError.memory`.
    public init(_ extractor: Extractor) throws(PatternError) {
      space = try MatchSpace(pairs: extractor.rules.pairs)
    }
  }

  /// Everything that `text` says, linked; with `isTracing` also why, in `Facts.trace`.
  ///
  /// - Throws: `PatternError.limit` where a pattern took more steps than it may.
  public func facts(
    in text: CleanText, using workspace: Workspace, isTracing: Bool = false
  ) throws(PatternError) -> Facts {
    try read(text, workspace) { reading in link(&reading, isTracing: isTracing) }
  }

  /// The findings of `text` before anything is linked, sorted by place.
  ///
  /// - Throws: `PatternError.limit`.
  public func findings(in text: CleanText, using workspace: Workspace) throws(PatternError) -> [Finding] {
    try read(text, workspace) { Array($0.findings) }
  }

  /// Gives `body` what the rules and the names found in `text`, settled.
  private func read<Outcome>(
    _ text: CleanText, _ workspace: Workspace, _ body: (inout Reading) -> Outcome
  ) throws(PatternError) -> Outcome {
    let clean = ReadText(text)
    defer { withExtendedLifetime((clean, workspace)) {} }
    return try text.utf8.withUnsafeBufferPointer { (buffer) throws(PatternError) in
      let rooms = workspace.rooms
      let tokens = workspace.tokens.read(buffer)
      Sentences.split(buffer, tokens, clean.blocks, into: rooms.sentences)
      let sentences = rooms.sentences.view
      rooms.found.removeAll()
      var list = FindingList(text: buffer, items: rooms.found)
      try rules.scan(buffer, tokens, sentences, workspace.space, into: &list)
      let count = rooms.found.count
      NameFinder.find(buffer, tokens, sentences, lexicon, into: &list)
      guard rooms.found.count <= Extractor.findingLimit else {
        throw PatternError.tooManyFindings(count: rooms.found.count, limit: Extractor.findingLimit)
      }
      Overlaps.settle(rooms, rules: count, text: buffer, tokens: tokens)
      var reading = Reading(
        text: buffer, clean: clean, tokens: tokens, sentences: sentences, lexicon: lexicon, rooms: rooms)
      return body(&reading)
    }
  }

  private func link(_ reading: inout Reading, isTracing: Bool) -> Facts {
    var facts = Facts()
    reading.add(CompanyForms.find(reading) + DecisionForms.find(reading) + AgencyForms.find(reading))
    facts.drugs = DrugLinker.link(&reading)
    facts.trials = TrialLinker.link(&reading)
    let statements = DecisionLinker.link(reading, &facts)
    let arms = TreatmentArms.choose(reading, facts)
    var discourse = Discourse(
      reading, facts: facts, approvedArm: arms.approved, controlArm: arms.control,
      isTracing: isTracing)
    facts = Facts()
    discourse.run()
    facts = discourse.facts
    DateLinker.link(reading, &facts, statements)
    DoseLinker.link(reading, &facts)
    PrintedPercentages.complete(reading, &facts)
    return facts
  }
}

/// The treatment that a notice is about and the one that it is compared with.
enum TreatmentArms {
  /// Whether the name of a control says only that it is one.
  static func isUnnamed(_ name: String) -> Bool { name == "control" || name == "comparator" }

  static func choose(_ reading: Reading, _ facts: Facts) -> (approved: String?, control: String?) {
    let approved = facts.drugs.filter { $0.part == .approved }.compactMap {
      $0.name ?? $0.brand?.lowercased()
    }
    let partners = facts.drugs.filter { $0.part == .combination }.compactMap {
      $0.name ?? $0.brand?.lowercased()
    }
    let name =
      approved.first.map { ([$0] + partners.prefix(1)).joined(separator: " plus ") }
      ?? facts.drugs.max { $0.spans.count < $1.spans.count }.flatMap { $0.name }
    var counts: [String: Int] = [:]
    for finding in reading.findings where finding.kind == .arm {
      guard let name = reading.concept(finding)?.name, name != "monotherapy" else { continue }
      counts[name, default: 0] += name == "placebo" ? 3 : 1
    }
    for drug in facts.drugs where drug.part == .comparator {
      if let name = drug.name { counts[name, default: 0] += drug.spans.count * 2 }
    }
    let isCompared =
      counts["placebo"] != nil || reading.kinds.contains { $0.contains(.comparison) }
      || reading.findings.contains { $0.kind == .design && $0.code == TrialDesign.randomized.rawValue }
      || reading.sentences.contains {
        reading.anyWord(from: $0.span.start, to: $0.span.end, in: Discourse.randomizing)
      }
    // A trial of one arm compares with nothing, whatever other treatments the notice names.
    let designs = facts.trials.flatMap(\.design)
    if designs.contains(.singleArm), !designs.contains(.randomized) { return (name, nil) }
    // "the control group" is of the treatment that the notice names.
    if counts.contains(where: { !isUnnamed($0.key) }) { counts = counts.filter { !isUnnamed($0.key) } }
    // Of two compared drugs of which none was approved the one told of most is not its own control.
    if counts.count > 1, let name, !facts.drugs.contains(where: { $0.part == .approved }) {
      counts[name] = nil
    }
    // A vaccine is not compared with "the vaccine".
    if counts.count > 1, Vaccines.areNamed(in: name) { counts["vaccine"] = nil }
    let control = counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key
    return (name, isCompared ? control : nil)
  }
}

/// Percentages that no sentence's linking took: levels and bounds of intervals, and what stands outside every sentence's measures.
enum PrintedPercentages {
  static func complete(_ reading: Reading, _ facts: inout Facts) {
    for finding in reading.findings {
      switch finding.kind {
      case .interval:
        let hasSign = reading.text[finding.span.range].contains(0x25)
        if let level = finding.extra, let span = levelSpan(reading, finding) {
          facts.percentages.append(
            PercentageFact(value: level, printed: span, role: .confidenceLevel, result: nil, span: span))
        }
        // Bounds count as percentages where a sign stands at one of them.
        let from = finding.valueSpan.start
        guard hasSign, reading.text[from..<finding.span.end].contains(0x25) else { continue }
        let result = facts.results.firstIndex { $0.interval?.span == finding.span }
        if let low = finding.value {
          facts.percentages.append(
            PercentageFact(
              value: low, printed: finding.valueSpan, role: .confidenceBound, result: result,
              span: finding.valueSpan))
        }
        if let high = finding.high {
          facts.percentages.append(
            PercentageFact(
              value: high, printed: finding.highSpan, role: .confidenceBound, result: result,
              span: finding.highSpan))
        }
      case .mean:
        guard finding.high != nil, reading.text[finding.highSpan.end..<finding.span.end].contains(0x25) else {
          continue
        }
        let result = facts.results.firstIndex { $0.printed == finding.valueSpan }
        for (value, span) in [(finding.value, finding.valueSpan), (finding.high, finding.highSpan)] {
          guard let value else { continue }
          let isMean = span == finding.valueSpan
          facts.percentages.append(
            PercentageFact(
              value: value, printed: span, role: isMean && result != nil ? .result : .other,
              result: isMean ? result : nil, span: span))
        }
      case .level:
        if let level = finding.value {
          facts.percentages.append(
            PercentageFact(
              value: level, printed: finding.valueSpan, role: .confidenceLevel, result: nil,
              span: finding.valueSpan))
        }
      default: break
      }
    }
    facts.percentages.sort { $0.printed < $1.printed }
  }

  private static func levelSpan(_ reading: Reading, _ finding: Finding) -> TextSpan? {
    let first = reading.tokens.index(at: finding.span.start)
    return reading.tokens.kinds[first] == .number ? reading.tokens.span(first) : nil
  }
}
