import AssayText

/// Which company stands behind the drug that a notice is about, where no company stands right at its name.
///
/// In this order: who is said to own, make, market or apply for it; who announces the decision; whose name opens the headline; and
/// where one company alone is named, that one. Where none of them says it, it stays open.
struct SponsorLinker {
  let reading: Reading
  let companies: [Finding]

  init(_ reading: Reading) {
    self.reading = reading
    // A trial may have a company's name.
    companies = reading.findings.filter { finding in
      guard finding.kind == .company else { return false }
      let next = reading.tokens.index(at: finding.span.end)
      let isNumbered = reading.mark(next) == 0x2D && reading.tokens.starts[next] == Int32(finding.span.end)
      return !isNumbered && !reading.isWord(next, in: TrialLinker.nouns)
    }
  }

  /// Gives companies to the drugs; `main` are the approved ones, or the one that the notice is about.
  static func link(_ reading: Reading, _ facts: inout Facts) {
    let linker = SponsorLinker(reading)
    guard !linker.companies.isEmpty else { return }
    linker.owners(&facts)
    var main = facts.drugs.indices.filter { facts.drugs[$0].part == .approved }
    if main.isEmpty, let only = linker.subject(facts) { main = [only] }
    main = main.filter { facts.drugs[$0].sponsor == nil }
    if !main.isEmpty,
      let company = linker.told() ?? linker.announcer() ?? linker.maker() ?? linker.headline()
        ?? linker.only(facts)
    {
      let name = CompanyName(reading).printed(company)
      for index in main { facts.drugs[index].sponsor = name }
    }
    for index in facts.drugs.indices {
      if let sponsor = facts.drugs[index].sponsor { facts.drugs[index].sponsor = linker.fullest(sponsor) }
    }
  }

  /// The drug that a notice without an approval is about: the one named most often, if it stands in the head.
  private func subject(_ facts: Facts) -> Int? {
    let counts = facts.drugs.indices.filter {
      !facts.drugs[$0].spans.isEmpty && facts.drugs[$0].part == .mentioned
    }
    return counts.max {
      let (a, b) = (facts.drugs[$0], facts.drugs[$1])
      return a.spans.count != b.spans.count ? a.spans.count < b.spans.count : $0 > $1
    }
  }

  /// "Company's first-in-class antibody X", "X, Company's tablet", "Company's vaccines, X and Y", "X and Y, both from Company".
  private func owners(_ facts: inout Facts) {
    for company in companies {
      guard let index = sentence(of: company) else { continue }
      let drugs = reading.findings(of: index, .drug)
      let last = reading.tokens.index(at: company.span.end - 1)
      let first = reading.tokens.index(at: company.span.start)
      let name = CompanyName(reading).printed(firstOfPair(company))
      if Possessive.cut(reading.text, reading.tokens, last) != nil {
        if let before = drugs.last(where: { $0.span.end <= company.span.start }),
          reading.mark(first - 1) == 0x2C, isNear(before.span.end, Int(reading.tokens.starts[first - 1]))
        {
          give(name, to: before, &facts)
          continue
        }
        owned(by: name, from: last, drugs, &facts)
      } else if reading.isWord(first - 1, in: SponsorLinker.from),
        reading.isWord(first - 2, in: SponsorLinker.both)
      {
        for drug in drugs where drug.span.end <= company.span.start { give(name, to: drug, &facts) }
      }
    }
  }

  private func owned(by name: String, from last: Int, _ drugs: [Finding], _ facts: inout Facts) {
    let end = Int(reading.tokens.ends[last])
    var previous = end
    for drug in drugs where drug.span.start >= end {
      let gap = reading.tokens.index(at: previous)..<reading.tokens.index(at: drug.span.start)
      let isOpen = gap.allSatisfy { token in
        reading.mark(token) == 0x2C || reading.mark(token) == 0x2D || reading.isNumber(token)
          || reading.tokens.kinds[token] == .word && !reading.isWord(token, in: SponsorLinker.parting)
          || reading.depth[token] > 0 || reading.mark(token) == 0x28 || reading.mark(token) == 0x29
      }
      let isListed =
        previous > end
        && gap.allSatisfy {
          reading.isWord($0, in: Words.and) || reading.mark($0) != 0
        }
      guard previous == end ? isOpen && gap.count <= 9 : isListed else { return }
      give(name, to: drug, &facts)
      previous = drug.span.end
    }
  }

  private func give(_ name: String, to drug: Finding, _ facts: inout Facts) {
    let index = Int(drug.code)
    if facts.drugs[index].sponsor == nil { facts.drugs[index].sponsor = name }
  }

  private func isNear(_ end: Int, _ start: Int) -> Bool { start - end <= 24 }

  private func sentence(of finding: Finding) -> Int? {
    reading.sentences.firstIndex { $0.span.contains(finding.span) }
  }

  /// The first of "A and B", "A and B's".
  private func firstOfPair(_ company: Finding) -> Finding {
    let first = reading.tokens.index(at: company.span.start)
    guard reading.isWord(first - 1, in: Words.and) else { return company }
    return companies.first { reading.tokens.index(at: $0.span.end - 1) == first - 2 } ?? company
  }

  /// "the sponsor, Company", "granted to Company", "Company makes it", "Company is the applicant".
  private func told() -> Finding? {
    for company in companies {
      let first = reading.tokens.index(at: company.span.start)
      let last = reading.tokens.index(at: company.span.end - 1)
      let isNamed =
        (1...6).contains { reading.isWord(first - $0, in: SponsorLinker.roles) }
        && (reading.mark(first - 1) == 0x2C || reading.isWord(first - 1, in: SponsorLinker.roles))
      let isGranted =
        reading.isWord(first - 1, in: Words.to)
        && reading.isWord(first - 2, in: SponsorLinker.granted)
        || reading.isWord(first - 1, in: SponsorLinker.granted)
          && reading.isWord(last + 1, in: SponsorLinker.article)
      let isMade =
        reading.isWord(first - 1, in: Words.by) && reading.isWord(first - 2, in: SponsorLinker.made)
        && !(3...6).contains { reading.isWord(first - $0, in: SponsorLinker.original) }
      let isMaker = (last + 1..<last + 4).contains { reading.isWord($0, in: SponsorLinker.roles) }
      if isNamed || isGranted || isMade || isMaker { return company }
    }
    return nil
  }

  /// "Company makes it", "Company, which markets it".
  private func maker() -> Finding? {
    companies.first { company in
      let last = reading.tokens.index(at: company.span.end - 1)
      return (last + 1..<last + 4).contains { reading.isWord($0, in: SponsorLinker.makes) }
    }
  }

  /// "Company today announced that the agency has approved …", "…, Company said".
  private func announcer() -> Finding? {
    for index in reading.sentences.indices.prefix(8) {
      let tokens = reading.sentences[index].tokens
      let here = reading.findings(of: index, .company)
      for company in here {
        let last = reading.tokens.index(at: company.span.end - 1)
        let limit = min(last + 22, tokens.upperBound)
        guard last + 1 < limit,
          let verb = (last + 1..<limit).first(where: {
            reading.isWord($0, in: SponsorLinker.announcing) && reading.depth[$0] == 0
          })
        else { continue }
        let between = Int(reading.tokens.ends[last])..<Int(reading.tokens.starts[verb])
        let isCut = reading.ranges[index].contains {
          let finding = reading.findings[$0]
          return (finding.kind == .drug || finding.kind == .decision || finding.kind == .agency)
            && between.contains(finding.span.start)
        }
        if !isCut { return firstOfPair(company) }
      }
    }
    return nil
  }

  /// "Company: Brand approved in Japan", "Company pulls Brand".
  private func headline() -> Finding? {
    for company in companies {
      let first = reading.tokens.index(at: company.span.start)
      let last = reading.tokens.index(at: company.span.end - 1)
      guard let index = sentence(of: company), index < 4, reading.sentences[index].tokens.lowerBound == first
      else {
        continue
      }
      if reading.mark(last + 1) == 0x3A { return company }
    }
    return nil
  }

  /// The only company that a notice names, unless another drug has it.
  private func only(_ facts: Facts) -> Finding? {
    let names = Set(companies.map { reading.concept($0)?.name ?? reading.string($0.span) })
    guard names.count == 1, let company = companies.first else { return nil }
    // Who speaks for a company or stands in a reference is no maker.
    let first = reading.tokens.index(at: company.span.start)
    guard !reading.isWord(first - 1, in: SponsorLinker.affiliation), let index = sentence(of: company),
      index < 16,
      !reading.isWord(first - 2, in: SponsorLinker.affiliation),
      !reading.isWord(reading.tokens.index(at: company.span.end), in: SponsorLinker.offices),
      !isCited(company, index)
    else { return nil }
    let isTaken = facts.drugs.contains { $0.sponsor != nil }
    return isTaken ? nil : company
  }

  /// "Press release, Company", or nothing but the name between two full stops: a source.
  private func isCited(_ company: Finding, _ sentence: Int) -> Bool {
    let first = reading.tokens.index(at: company.span.start)
    return reading.sentences[sentence].tokens.count <= 3
      || (1...3).contains {
        reading.isWord(first - $0, in: SponsorLinker.release)
          && reading.isWord(first - $0 - 1, in: SponsorLinker.press)
      }
  }

  /// The fullest printed name of the same company: "Eli Lilly" for "Lilly".
  private func fullest(_ name: String) -> String {
    guard let concept = reading.lexicon.concept(of: name) else { return name }
    var best = name
    for company in companies where company.code == Int32(concept) {
      let printed = CompanyName(reading).listed(company)
      if printed.utf8.count > best.utf8.count { best = printed }
    }
    return best
  }

  private static let offices = WordSet("president ceo chief chairman vice executive")
  private static let press = WordSet("press news")
  private static let release = WordSet("release")
  private static let affiliation = WordSet("at with source grants fees")
  private static let announcing = WordSet(
    "announced announces announce said says reported reports receives received wins won claimed presented started withdrew withdraws withdrawing pulls"
  )
  private static let roles = WordSet(
    "sponsor applicant manufacturer maker drugmaker applied marketer developer")
  private static let granted = WordSet("granted grants issued given awarded gave")
  private static let makes = WordSet("manufactures makes markets sells sell")
  private static let made = WordSet("manufactured marketed made developed sold supplied produced")
  static let original = WordSet("original originator reference innovator")
  private static let both = WordSet("both all")
  private static let from = WordSet("from by of")
  private static let article = WordSet("a an the full marketing")
  private static let parting = WordSet(
    "and or that which who has have is was will said for with versus vs than against in")
}

/// A company's name as it is printed.
struct CompanyName {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// With the words that go on with it, and without "Inc.": "Genmab US", "Shionogi & Co.".
  func printed(_ company: Finding) -> String {
    let name = listed(company)
    guard Possessive.cut(reading.text, reading.tokens, reading.tokens.index(at: company.span.end - 1)) == nil
    else {
      return name
    }
    var token = reading.tokens.index(at: listedEnd(company))
    var end = token
    if reading.isWord(token, in: CompanyName.countries), reading.isCapitalized(token) {
      token += 1
      end = token
    }
    if reading.mark(token) == 0x26, reading.isWord(token + 1, in: CompanyName.co),
      reading.mark(token + 2) == 0x2E
    {
      end = token + 3
    } else if reading.isWord(token, in: CompanyName.forms) {
      while reading.isWord(token, in: CompanyName.forms) { token += 1 }
      end = token
    } else if reading.isWord(token, in: CompanyName.initial), reading.mark(token + 1) == 0x2E,
      reading.isWord(token + 2, in: CompanyName.initial), reading.mark(token + 3) == 0x2E
    {
      end = token + 4
    }
    let last = reading.tokens.index(at: listedEnd(company))
    guard end > last else { return name }
    return reading.string(TextSpan(company.span.start, Int(reading.tokens.ends[end - 1])))
  }

  /// As the list has it, with "Pharmaceuticals" and its like behind it.
  func listed(_ company: Finding) -> String {
    let span = Possessive.withoutEnding(
      reading.text, reading.tokens, TextSpan(company.span.start, listedEnd(company)))
    var name = reading.string(span)
    for ending in [" Company", " Holding"]
    where name.hasSuffix(ending) && !name.hasPrefix("The ") && !name.hasSuffix("and Company") {
      name.removeLast(ending.count)
    }
    return name
  }

  private func listedEnd(_ company: Finding) -> Int {
    var end = company.span.end
    var token = reading.tokens.index(at: end)
    while token < reading.tokens.count, reading.isWord(token, in: CompanyForms.words),
      reading.isCapitalized(token),
      Int(reading.tokens.starts[token]) - end <= 1
    {
      end = Int(reading.tokens.ends[token])
      token += 1
    }
    return end
  }

  private static let countries = WordSet(
    "us usa uk europe bermuda austria australia canada japan china germany france italy ireland switzerland korea"
  )
  private static let forms = WordSet("gmbh pty ltd limited")
  private static let co = WordSet("co")
  private static let initial = WordSet("n v b s p a")
}

/// Companies that no list has, by the form of their names: capitalised words in front of "Therapeutics", "Pharma" and their like.
enum CompanyForms {
  /// The companies of this form that are not known by name.
  static func find(_ reading: Reading) -> [Finding] {
    var result: [Finding] = []
    for cue in reading.cues where cue.kinds.contains(.companyForm) {
      let index = Int(cue.token)
      guard reading.isCapitalized(index), reading.isCapitalized(index - 1) else { continue }
      var first = index - 1
      while index - first < 3, reading.isCapitalized(first - 1), !reading.isWord(first - 1, in: noNames),
        reading.tokens.starts[first] - reading.tokens.ends[first - 1] == 1
      { first -= 1 }
      guard !reading.isWord(first, in: noNames),
        reading.tokens.starts[index] - reading.tokens.ends[index - 1] == 1
      else { continue }
      let span = reading.tokens.span(first..<index + 1)
      let isKnown = reading.findings.contains {
        $0.span.overlaps(span)
          && ($0.kind == .company || $0.kind == .drug || $0.kind == .agency || $0.kind == .disease)
      }
      if isKnown || result.last.map({ $0.span.overlaps(span) }) ?? false { continue }
      var finding = Finding(.company, rule: Finding.lexicon, span: span)
      finding.nameSpan = span
      result.append(finding)
    }
    for one in made(reading) + bracketed(reading)
    where !result.contains(where: { $0.span.overlaps(one.span) }) {
      result.append(one)
    }
    return result
  }

  /// "generic (Brand, Unheard)", "Brand (generic; Unheard Of)": words in capitals behind the second name of a drug, up to the end of the
  /// bracket.
  private static func bracketed(_ reading: Reading) -> [Finding] {
    var result: [Finding] = []
    for (position, drug) in reading.findings.enumerated() where drug.kind == .drug {
      var open = reading.tokens.index(at: drug.span.end)
      // The bracket stands behind the drug, or the drug stands in it.
      if reading.mark(open) == 0xC2 || reading.mark(open) == 0xE2 { open += 1 }
      let isBehind = reading.mark(open) == 0x28
      var comma = isBehind ? open + 2 : open
      if isBehind, reading.mark(comma) == 0xC2 || reading.mark(comma) == 0xE2 { comma += 1 }
      let front = reading.tokens.index(at: drug.span.start)
      let isInside =
        reading.mark(front - 1) == 0x28 && reading.isCapitalized(front - 2)
        && !DrugBrands.isCode(reading, front - 2)
      guard isBehind || isInside,
        reading.mark(comma) == 0x2C || reading.mark(comma) == 0x3B, reading.isCapitalized(comma + 1),
        !isBehind || reading.isCapitalized(open + 1)
      else { continue }
      var last = comma + 1
      while last - comma < 4, reading.isCapitalized(last + 1),
        reading.tokens.starts[last + 1] - reading.tokens.ends[last] == 1
      { last += 1 }
      guard let end = bracketEnd(reading, last) else { continue }
      last = end
      guard last > comma + 1 || reading.tokens.span(last).count >= 5,
        !reading.isWord(comma + 1, in: noNames),
        !reading.text[reading.tokens.span(comma + 1..<last + 1).range].contains(where: { $0 &- 0x30 < 10 })
      else { continue }
      let span = reading.tokens.span(comma + 1..<last + 1)
      // Findings are sorted: what the words name stands among the next ones.
      let isKnown = (position..<min(position + 8, reading.findings.count)).contains {
        reading.findings[$0].span.overlaps(span) && CompanyForms.known.contains(reading.findings[$0].kind)
      }
      guard !isKnown, last > comma + 1 || !isAbbreviation(reading, last)
      else { continue }
      var finding = Finding(.company, rule: Finding.lexicon, span: span)
      finding.nameSpan = span
      result.append(finding)
    }
    return result
  }

  /// The last word of the name, where the bracket closes behind it or behind "Inc.".
  private static func bracketEnd(_ reading: Reading, _ last: Int) -> Int? {
    if reading.mark(last + 1) == 0x29 { return reading.isWord(last, in: legal) ? last - 1 : last }
    let form = reading.mark(last + 1) == 0x2C ? last + 2 : last
    guard reading.isWord(form, in: legal) else { return nil }
    let close = reading.mark(form + 1) == 0x2E ? form + 2 : form + 1
    return reading.mark(close) == 0x29 ? (form == last ? last - 1 : last) : nil
  }

  /// Capitals alone: "(generic, ABCDEF)" may be a study.
  private static func isAbbreviation(_ reading: Reading, _ token: Int) -> Bool {
    reading.text[reading.tokens.span(token).range].allSatisfy { $0 &- 0x61 >= 26 }
  }

  private static let legal = WordSet("inc ltd llc corp plc limited ag sa gmbh")
  private static let known = KindSet([
    .company, .drug, .agency, .disease, .endpoint, .registryID, .trial, .phase, .date, .adverseEvent, .route,
  ])

  /// "made by Unheard Of", "marketed by Unheard": a name in capitals behind the verb, that ends at a mark or a small word.
  private static func made(_ reading: Reading) -> [Finding] {
    var result: [Finding] = []
    for cue in reading.cues where cue.kinds.contains(.by) {
      let index = Int(cue.token)
      guard reading.isCapitalized(index + 1), reading.isWord(index - 1, in: making) else { continue }
      var last = index + 1
      while last - index < 4, reading.isCapitalized(last + 1), !reading.isWord(last + 1, in: noNames),
        reading.tokens.starts[last + 1] - reading.tokens.ends[last] == 1
      { last += 1 }
      let span = reading.tokens.span(index + 1..<last + 1)
      let isKnown = reading.findings.contains {
        $0.span.overlaps(span)
          && ($0.kind == .company || $0.kind == .drug || $0.kind == .agency || $0.kind == .disease)
      }
      if isKnown || reading.isWord(index + 1, in: noNames) { continue }
      var finding = Finding(.company, rule: Finding.lexicon, span: span)
      finding.nameSpan = span
      result.append(finding)
    }
    return result
  }

  private static let making = WordSet("made marketed sold developed")
  static let words = WordSet(formWords)
  static let formWords = """
    pharmaceuticals pharmaceutical pharma therapeutics biosciences bioscience biotherapeutics biotech biopharma biopharmaceuticals \
    oncology bio ingelheim sankyo farmaceutici biologics laboratories biotherapies
    """
  private static let noNames = WordSet(
    "the a an and of for in by from european national u.s us division unit new section committee society clinical journal"
  )
}
