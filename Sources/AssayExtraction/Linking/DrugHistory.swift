import AssayText

/// Drugs that patients had before, drugs that are given beside the approved one, and substances of the body that are no drugs here.
enum DrugHistory {
  // MARK: Before

  /// "previously treated with standard therapies (including A and B)", "whose disease progressed on A or B": a drug of a list behind a
  /// word of earlier treatment.
  static func isPrior(_ reading: Reading, _ drug: Finding, _ sentence: Int) -> Bool {
    let first = reading.sentences[sentence].tokens.lowerBound
    let token = reading.tokens.index(at: drug.span.start)
    var position = token - 1
    var isListed = false
    while position >= first, token - position < 24 {
      if reading.isWord(position, in: parting) || reading.mark(position) == 0x3B { return false }
      if reading.isWord(position, in: naming) || reading.mark(position) == 0x28 { isListed = true }
      if reading.isWord(position, in: earlier) { return isListed && isTreatment(reading, position, token) }
      if reading.isWord(position, in: worse) {
        return reading.isWord(position + 1, in: onWords) && isOnlyList(reading, position + 2, token)
      }
      position -= 1
    }
    return false
  }

  /// "prior treatment with", "previous therapies", "previously treated".
  private static func isTreatment(_ reading: Reading, _ position: Int, _ token: Int) -> Bool {
    (position + 1..<min(position + 4, token)).contains { reading.isWord($0, in: treatments) }
  }

  /// Drugs with their brands, commas, "and" and "or".
  private static func isOnlyList(_ reading: Reading, _ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end)).allSatisfy { token in
      reading.mark(token) != 0 || reading.isWord(token, in: Words.andOr) || reading.depth[token] > 0
        || reading.findings.contains {
          $0.kind == .drug && $0.span.contains(reading.tokens.span(token))
        }
    }
  }

  // MARK: Beside

  /// "It is used in combination with A and B": what the notice's drug is given with, told in a sentence of its own.
  static func combine(_ reading: Reading, _ facts: inout Facts) {
    for index in reading.sentences.indices where reading.kinds[index].contains(.drug) {
      let tokens = reading.sentences[index].tokens
      let span = reading.sentences[index].span
      guard !reading.anyWord(from: span.start, to: span.end, in: comparing) else { continue }
      // "to be used", "is indicated", "approved" in front; "trials that evaluated X used alone or in combination with A" tell of no use.
      var (isUsed, isTried) = (false, false)
      for token in tokens {
        if isUsed, !isTried, reading.isWord(token, in: combination),
          reading.isWord(token + 1, in: Words.with),
          !reading.isWord(token - 2, in: Words.without)
        {
          take(reading, &facts, index, from: token + 2, tokens.upperBound)
        }
        isUsed = isUsed || reading.isWord(token, in: uses)
        isTried = isTried || reading.isWord(token, in: trying)
      }
    }
    partnersOfBothArms(reading, &facts)
  }

  private static func take(
    _ reading: Reading, _ facts: inout Facts, _ sentence: Int, from start: Int, _ limit: Int
  ) {
    let drugs = reading.findings(of: sentence, .drug)
    var end = start
    guard start < limit else { return }
    let floor = Int(reading.tokens.starts[start])
    // No list of partners is longer.
    for drug in drugs.drop(while: { $0.span.start < floor }).prefix(40) {
      let first = reading.tokens.index(at: drug.span.start)
      let gap = end..<max(end, first)
      let isNear =
        gap.count <= 9
        && gap.allSatisfy {
          !reading.isWord($0, in: ending) && reading.mark($0) != 0x3B && reading.mark($0) != 0x2E
        }
      // Behind the first drug only "and", "or" and commas go on with the list.
      guard isNear,
        end == start || isListed(reading, gap, depth: reading.depth[start - 1])
      else { return }
      let index = Int(drug.code)
      if facts.drugs[index].part == .mentioned { facts.drugs[index].part = .combination }
      if facts.drugs[index].part == .approved { return }
      end = reading.tokens.index(at: drug.span.end)
    }
  }

  /// Commas, "and", "or", what stands in brackets, and how the next one is given; a class of drugs may stand among them.
  private static func isListed(_ reading: Reading, _ gap: Range<Int>, depth: UInt8) -> Bool {
    var others = 0
    for token in gap where reading.mark(token) == 0 && reading.depth[token] <= depth {
      if !reading.isWord(token, in: listing) { others += 1 }
    }
    guard let last = gap.last else { return false }
    // "metformin, a sulfonylurea or pioglitazone"
    return others == 0
      || others == 1 && gap.count <= 5 && reading.isWord(last, in: Words.andOr)
        && gap.first.map { reading.mark($0) == 0x2C } ?? false
  }

  /// "X plus A against placebo plus A", "X and A reduced the risk, compared to A alone": what both arms are given is X's partner.
  private static func partnersOfBothArms(_ reading: Reading, _ facts: inout Facts) {
    for index in reading.sentences.indices where reading.kinds[index].contains(.drug) {
      let drugs = reading.findings(of: index, .drug)
      guard drugs.count > 1 else { continue }
      for (front, drug) in zip(drugs, drugs.dropFirst())
      where facts.drugs[Int(front.code)].part == .approved
        && facts.drugs[Int(drug.code)].part == .comparator
      {
        let gap =
          reading.tokens.index(
            at: front.span.end)..<max(
            reading.tokens.index(at: front.span.end), reading.tokens.index(at: drug.span.start))
        guard gap.count == 1, reading.isWord(gap.lowerBound, in: plus) || reading.mark(gap.lowerBound) == 0x2D
        else { continue }
        // "comparing X and A" names two arms.
        let before = reading.tokens.index(at: front.span.start)
        if (1...4).contains(where: { reading.isWord(before - $0, in: comparing) }) { continue }
        guard isOfControl(reading, Int(drug.code)) else { continue }
        facts.drugs[Int(drug.code)].part = .combination
      }
    }
  }

  /// "A alone", "placebo plus A": whether the control is given the drug, and nothing of its own.
  private static func isOfControl(_ reading: Reading, _ index: Int) -> Bool {
    reading.findings.contains { finding in
      guard finding.kind == .drug, Int(finding.code) == index else { return false }
      let (first, next) = (
        reading.tokens.index(at: finding.span.start), reading.tokens.index(at: finding.span.end)
      )
      return reading.isWord(next, in: alone)
        || reading.isWord(first - 1, in: plus) && reading.isWord(first - 2, in: placebo)
    }
  }

  // MARK: No drugs

  /// "factor VIII inhibitors", "noradrenaline receptors", "tetracycline-class": what a name of a substance stands for is another thing.
  static func isOtherThing(_ reading: Reading, _ drug: Finding) -> Bool {
    guard !drug.isBrand else { return false }
    let next = reading.tokens.index(at: drug.span.end)
    let first = reading.tokens.index(at: drug.span.start)
    let behind = reading.mark(next) == 0x2D ? next + 1 : next
    if reading.isWord(behind, in: things) { return true }
    return reading.isWord(first - 1, in: changing)
  }

  private static let parting = WordSet(
    "randomized randomised versus vs compared plus placebo approved combination alone")
  private static let naming = WordSet("including include with such as")
  private static let earlier = WordSet("prior previous previously earlier")
  private static let worse = WordSet("progressed")
  private static let onWords = WordSet("on after following")
  private static let treatments = WordSet(
    "treatment treatments therapy therapies treated line lines regimen regimens")
  private static let comparing = WordSet(
    "compared comparing comparison versus vs against randomized randomised")
  static let combination = WordSet("combination conjunction combined together")
  private static let uses = WordSet(
    "used use approved approves approval indicated licensed authorised authorized taken take given administered prescribe prescribed"
  )
  private static let trying = WordSet("evaluated evaluating studied tested investigated assessed examined")
  private static let listing = WordSet(
    "and or either a an low high dose oral intravenous subcutaneous injected inhaled standard")
  private static let ending = WordSet("for to in who was were is as")
  private static let alone = WordSet("alone")
  static let placebo = WordSet("placebo")
  static let plus = WordSet("plus and")
  private static let things = WordSet(
    """
    inhibitor inhibitors deficiency receptor receptors transporter transporters antagonist antagonists reuptake class level levels \
    producing deficient resistance resistant pathway e like blocker blockers agonist agonists
    """)
  private static let changing = WordSet("decreased increased endogenous")
}
