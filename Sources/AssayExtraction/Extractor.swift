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
    let tokens = Tokens(text.utf8)
    let sentences = Sentences.split(text.utf8, tokens, text.blocks)
    let outcome: Swift.Result<Facts, PatternError> = text.utf8.withUnsafeBufferPointer { buffer in
      do throws(PatternError) {
        var reading = try read(buffer, text, tokens, sentences, workspace)
        return .success(link(&reading, isTracing: isTracing))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// The findings of `text` before anything is linked, sorted by place.
  ///
  /// - Throws: `PatternError.limit`.
  public func findings(in text: CleanText, using workspace: Workspace) throws(PatternError) -> [Finding] {
    let tokens = Tokens(text.utf8)
    let sentences = Sentences.split(text.utf8, tokens, text.blocks)
    let outcome: Swift.Result<[Finding], PatternError> = text.utf8.withUnsafeBufferPointer { buffer in
      do throws(PatternError) {
        return .success(try read(buffer, text, tokens, sentences, workspace).findings)
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private func read(
    _ buffer: UnsafeBufferPointer<UInt8>, _ text: CleanText, _ tokens: Tokens, _ sentences: [Sentence],
    _ workspace: Workspace
  ) throws(PatternError) -> Reading {
    var list = FindingList(text: buffer)
    list.items.reserveCapacity(tokens.count / 4 + 16)
    try rules.scan(buffer, tokens, sentences, workspace.space, into: &list)
    NameFinder.find(buffer, tokens, sentences, lexicon, into: &list)
    guard list.items.count <= Extractor.findingLimit else {
      throw PatternError.tooManyFindings(count: list.items.count, limit: Extractor.findingLimit)
    }
    let settled = Overlaps.resolve(list.items, text: buffer, tokens: tokens)
    return Reading(
      text: buffer, clean: text, tokens: tokens, sentences: sentences, lexicon: lexicon, findings: settled)
  }

  private func link(_ reading: inout Reading, isTracing: Bool) -> Facts {
    var facts = Facts()
    reading.add(CompanyForms.find(reading) + DecisionForms.find(reading))
    facts.drugs = DrugLinker.link(&reading)
    facts.trials = TrialLinker.link(&reading)
    let statements = DecisionLinker.link(reading, &facts)
    let arms = TreatmentArms.choose(reading, facts)
    var discourse = Discourse(
      reading, facts: facts, approvedArm: arms.approved, controlArm: arms.control,
      isTracing: isTracing)
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
      counts["placebo"] != nil || reading.findings.contains { $0.kind == .comparison }
      || reading.findings.contains { $0.kind == .design && $0.code == TrialDesign.randomized.rawValue }
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
