import AssayText

/// Drugs that are listed together have one role: "against eribulin, capecitabine or vinorelbine", "with gemcitabine and cisplatin".
enum DrugLists {
  /// Gives a mentioned drug the role of the one that it is listed with.
  ///
  /// - Parameter subject: what a notice without an approval is about: it has the role of no other drug.
  static func spread(_ reading: Reading, _ facts: inout Facts, subject: Int?) {
    for index in reading.sentences.indices where reading.kinds[index].contains(.drug) {
      let drugs = reading.findings(of: index, .drug)
      guard drugs.count > 1 else { continue }
      for position in 1..<drugs.count where Int(drugs[position].code) != subject {
        join(reading, drugs[position - 1], drugs[position], &facts)
      }
      for position in (1..<drugs.count).reversed() where Int(drugs[position - 1].code) != subject {
        join(reading, drugs[position], drugs[position - 1], &facts)
      }
    }
  }

  /// "randomised to X or Y", "compared X with a class of drugs, Y or Z": Y is what the notice's drug is compared with.
  static func isControl(_ reading: Reading, _ facts: Facts, _ drug: Finding, _ sentence: Int) -> Bool {
    let span = reading.sentences[sentence].span
    let token = reading.tokens.index(at: drug.span.start)
    let main = facts.drugs.indices.max { facts.drugs[$0].spans.count < facts.drugs[$1].spans.count }
    let stands = reading.ranges[sentence].contains {
      let other = reading.findings[$0]
      return other.kind == .drug && other.span.end <= drug.span.start && other.code != drug.code
        && (facts.drugs[Int(other.code)].part == .approved || Int(other.code) == main)
    }
    // "by itself or together with Y"
    if reading.isWord(token - 1, in: Words.with), reading.isWord(token - 2, in: DrugHistory.combination) {
      return false
    }
    let isMain = facts.drugs[Int(drug.code)].part == .approved || Int(drug.code) == main
    if !stands {
      // "984 adults took the weekly one or Y": the trial's people were given one or the other.
      return !isMain && (1...2).contains { reading.isWord(token - $0, in: Words.or) }
        && !reading.isWord(token - 1, in: Words.without)
        && reading.anyWord(from: span.start, to: drug.span.start, in: divided)
    }
    if let or = (1...4).first(where: { reading.isWord(token - $0, in: Words.or) })
      ?? orBehindAmount(reading, token)
    {
      return !reading.isWord(token - or + 1, in: Words.without)
        && reading.anyWord(from: span.start, to: drug.span.start, in: allocated)
    }
    // "compared X to current inhibitors, Y"
    let compared = (5...14).first { reading.isWord(token - $0, in: comparing) }
    guard let compared, token - compared >= reading.sentences[sentence].tokens.lowerBound else {
      return false
    }
    // "compared with placebo in patients on Y" has its control already.
    return (token - compared..<token).contains { reading.isWord($0, in: against) }
      && !(token - compared..<token).contains { reading.isWord($0, in: DrugHistory.placebo) }
  }

  /// "or 0.3 mg/kg of Y", "or subcutaneous Y": how far back the "or" stands, with an amount in between.
  private static func orBehindAmount(_ reading: Reading, _ token: Int) -> Int? {
    var front = token - 1
    while front > 0, token - front < 9,
      reading.isNumber(front) || reading.mark(front) == 0x2F || reading.mark(front) == 0x2D
        || reading.isWord(front, in: amounts)
    {
      front -= 1
    }
    return reading.isWord(front, in: Words.or) ? token - front : nil
  }

  /// "vs 61% of those treated with Y", "compared to 8.1 months (…) for patients on Y": a value of others, and what they were given.
  static func isGivenToOthers(_ reading: Reading, _ token: Int, _ sentence: Int) -> Bool {
    let floor = reading.sentences[sentence].tokens.lowerBound
    var front = token - 1
    var steps = 0
    while front >= floor, steps < 16 {
      if reading.depth[front] > reading.depth[token] || reading.mark(front) == 0x29
        || reading.mark(front) == 0x28
      {
        front -= 1
        continue
      }
      if reading.isWord(front, in: comparisons) { return steps > 0 }
      guard
        reading.isNumber(front) || reading.mark(front) == 0x25 || reading.mark(front) == 0x2D
          || reading.isWord(front, in: others)
      else { return false }
      front -= 1
      steps += 1
    }
    return false
  }

  private static func join(_ reading: Reading, _ known: Finding, _ open: Finding, _ facts: inout Facts) {
    let (source, target) = (Int(known.code), Int(open.code))
    guard source != target, facts.drugs[target].part == .mentioned else { return }
    let part = facts.drugs[source].part
    guard part == .comparator || part == .prior || part == .combination else { return }
    let end = min(known.span.end, open.span.end)
    let start = max(known.span.start, open.span.start)
    let gap = reading.tokens.index(at: end)..<reading.tokens.index(at: start)
    guard gap.count <= 3, !gap.isEmpty else { return }
    let joins = part == .combination ? DrugHistory.plus : listed
    let isListed = gap.allSatisfy {
      reading.mark($0) == 0x2C || reading.mark($0) == 0x2F || reading.mark($0) == 0x2D
        || reading.mark($0) == 0x29 || reading.mark($0) == 0xC2 || reading.isWord($0, in: joins)
    }
    let hasWord = gap.contains { reading.isWord($0, in: joins) || reading.mark($0) == 0x2C }
    guard isListed, hasWord else { return }
    // "A (Brand), B and C" is a list, "A (Brand) plus the regimen" an arm.
    if gap.contains(where: { reading.mark($0) == 0x29 || reading.mark($0) == 0xC2 }),
      gap.contains(where: { reading.isWord($0, in: adding) })
    {
      return
    }
    facts.drugs[target].part = part
  }

  private static let amounts = WordSet(
    "mg mcg ug g kg m2 iu units of a an the dose oral subcutaneous intravenous injected weekly daily once twice"
  )
  private static let comparisons = WordSet("vs versus compared against than")
  private static let others = WordSet(
    """
    of those patients participants people adults subjects who were was had treated given receiving received taking on with in for to \
    months weeks days years percent the a standard first line initial
    """)
  private static let adding = WordSet("plus based")
  private static let allocated = WordSet(
    "randomized randomised assigned allocated received receive took given had versus compared randomly")
  private static let divided = WordSet("randomized randomised assigned allocated randomly took")
  private static let comparing = WordSet("compared compare comparing")
  private static let against = WordSet("to with")
  private static let listed = WordSet("and or plus based")
}
