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
    companies = reading.findings.filter {
      $0.kind == .company && !SponsorLinker.isTrial(reading, $0) && !SponsorLinker.isPartner(reading, $0)
    }
  }

  /// Gives companies to the drugs; `main` are the approved ones, or the one that the notice is about.
  static func link(_ reading: Reading, _ facts: inout Facts) {
    let linker = SponsorLinker(reading)
    guard !linker.companies.isEmpty else { return }
    linker.owners(&facts)
    linker.besides(&facts)
    var main = facts.drugs.indices.filter { facts.drugs[$0].part == .approved }
    if main.isEmpty, let only = linker.subject(facts) { main = [only] }
    main = main.filter { facts.drugs[$0].sponsor == nil }
    if !main.isEmpty,
      let company = linker.told() ?? linker.announcer() ?? linker.maker() ?? linker.headline()
        ?? linker.releaser() ?? linker.only(facts)
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
      var last = reading.tokens.index(at: company.span.end - 1)
      // "Company Pharmaceuticals' X", "Company Co's X"
      while reading.isWord(last + 1, in: CompanyForms.words), reading.isCapitalized(last + 1) { last += 1 }
      // "Company & Co Inc's"
      if reading.mark(last + 1) == 0x26, reading.isWord(last + 2, in: SponsorLinker.co) {
        last += reading.mark(last + 3) == 0x2E ? 3 : 2
      }
      if reading.isWord(last + 1, in: SponsorLinker.legalOwners) { last += 1 }
      if let owner = partedOwner(company) { last = owner }
      let first = reading.tokens.index(at: company.span.start)
      let name = CompanyName(reading).printed(firstOfPair(company))
      let isOwnedByMany = isOwnedByMany(last)
      if isOwnedByMany { last += 1 }
      if isOwnedByMany || partedOwner(company) != nil
        || Possessive.cut(reading.text, reading.tokens, last) != nil
      {
        // "A's X, B's Y": what stands right behind is the company's own.
        let hasOwn = drugs.contains { reading.tokens.index(at: $0.span.start) == last + 1 }
        if !hasOwn, let before = drugs.last(where: { $0.span.end <= company.span.start }),
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

  /// The "s" of "Unheard Inc. 's tablet", as some pages set it.
  private func partedOwner(_ company: Finding) -> Int? {
    let mark = nameEnd(company)
    guard mark + 1 < reading.tokens.count, reading.isWord(mark + 1, in: SponsorLinker.ending),
      reading.tokens.starts[mark + 1] == reading.tokens.ends[mark]
    else { return nil }
    let isApostrophe =
      reading.mark(mark) == 0x27 || reading.text.starts(at: reading.tokens.span(mark), with: "\u{2019}")
    return isApostrophe ? mark + 1 : nil
  }

  /// "Unheard Pharmaceuticals' tablet": an apostrophe alone behind an "s".
  private func isOwnedByMany(_ last: Int) -> Bool {
    guard reading.text[Int(reading.tokens.ends[last]) - 1] == 0x73, last + 1 < reading.tokens.count,
      reading.tokens.starts[last + 1] == reading.tokens.ends[last]
    else { return false }
    let mark = reading.tokens.span(last + 1)
    return reading.mark(last + 1) == 0x27 || reading.text.starts(at: mark, with: "\u{2019}")
  }

  private func owned(by name: String, from last: Int, _ drugs: [Finding], _ facts: inout Facts) {
    let end = Int(reading.tokens.ends[last])
    var previous = end
    for drug in drugs where drug.span.start >= end {
      let gap = reading.tokens.index(at: previous)..<reading.tokens.index(at: drug.span.start)
      let isOpen = gap.allSatisfy { token in
        reading.mark(token) == 0x2C || reading.mark(token) == 0x2D || reading.isNumber(token)
          || reading.isAnyWord(token) && !reading.isWord(token, in: SponsorLinker.parting)
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

  func give(_ name: String, to drug: Finding, _ facts: inout Facts) {
    let index = Int(drug.code)
    if facts.drugs[index].sponsor == nil { facts.drugs[index].sponsor = name }
  }

  private func isNear(_ end: Int, _ start: Int) -> Bool { start - end <= 24 }

  private func sentence(of finding: Finding) -> Int? {
    reading.sentences.firstIndex { $0.span.contains(finding.span) }
  }

  /// The first of "A and B", "A and B's".
  func firstOfPair(_ company: Finding) -> Finding {
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
      let by = SponsorLinker.preposition(reading, first)
      let isMade =
        (reading.isWord(by, in: Words.by)
          && (reading.isWord(by - 1, in: SponsorLinker.made) || SponsorLinker.isElsewhere(reading, by))
          || reading.isWord(by, in: Words.from)
            && (1...3).contains { reading.isWord(by - $0, in: SponsorLinker.approving) })
        && !(3...6).contains { reading.isWord(first - $0, in: SponsorLinker.original) }
        && !isOfAnotherName(by) && !SponsorForms.isOfRival(reading, by - 1)
      let isMaker = (last + 1..<last + 5).contains { reading.isWord($0, in: SponsorLinker.roles) }
      // "Company and Another, the drug's makers"
      if isMaker,
        (last + 1..<last + 5).contains(where: { reading.isWord($0, in: SponsorLinker.severalRoles) })
      {
        return firstOfPair(company)
      }
      if isNamed || isGranted || isMade || isMaker || isApprovedOf(company, last) { return company }
    }
    return nil
  }

  /// "Zelvaxia, made by Company", where nothing knows the name: another drug's.
  private func isOfAnotherName(_ by: Int) -> Bool {
    let name = by - 3
    guard reading.mark(by - 2) == 0x2C, reading.isAnyWord(name), reading.isCapitalized(name) else {
      return false
    }
    let span = reading.tokens.span(name)
    guard span.count > 4, let index = reading.sentences.firstIndex(where: { $0.span.contains(span) }),
      name > reading.sentences[index].tokens.lowerBound
    else { return false }
    return !reading.findings(of: index).contains { $0.span.overlaps(span) }
  }

  /// The token of "by" or "from" in front of a company: "by Company", "by San Diego-based Company", "from Swiss drug giant Company".
  static func preposition(_ reading: Reading, _ first: Int) -> Int {
    var token = first - 1
    var isBased = false
    while token > 0, first - token < 12, !reading.isWord(token, in: from) {
      let isPlace = reading.isCapitalized(token) && reading.isAnyWord(token)
      isBased = isBased || reading.isWord(token, in: Words.based)
      // "by New York, New York-based Company"
      let isState = isBased && reading.mark(token) == 0x2C
      guard isPlace || isState || reading.mark(token) == 0x2D || reading.isWord(token, in: attributes) else {
        return first - 1
      }
      token -= 1
    }
    // A name alone in between is another company's.
    return first - token > 2 && reading.isWord(first - 1, in: attributes) ? token : first - 1
  }

  /// "approved Company's drug to treat", "approved Company Inc's gene therapy": the drug is named further on.
  private func isApprovedOf(_ company: Finding, _ last: Int) -> Bool {
    let owner = reading.isWord(last + 1, in: SponsorLinker.legalOwners) ? last + 1 : last
    guard Possessive.cut(reading.text, reading.tokens, owner) != nil else { return false }
    let first = reading.tokens.index(at: company.span.start)
    return (1...3).contains { reading.isWord(first - $0, in: SponsorLinker.approving) }
      && (owner + 1..<owner + 4).contains { reading.isWord($0, in: SponsorLinker.remedies) }
  }

  /// "marketed in the United States by Company": in one country, which others may not be.
  static func isElsewhere(_ reading: Reading, _ by: Int) -> Bool {
    (2...6).contains { back in
      reading.isWord(by - back, in: Words.`in`) && reading.isWord(by - back - 1, in: made)
    }
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

  /// "according to a press release from Company".
  private func releaser() -> Finding? {
    companies.first { company in
      let first = reading.tokens.index(at: company.span.start)
      guard reading.isWord(first - 1, in: SponsorLinker.from),
        reading.isWord(first - 2, in: SponsorLinker.release),
        reading.isWord(first - 3, in: SponsorLinker.press), let index = sentence(of: company), index < 8
      else { return false }
      return (4...6).contains {
        reading.isWord(first - $0, in: Words.to)
          && reading.isWord(first - $0 - 1, in: SponsorLinker.according)
      }
    }
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

  private static let attributes = WordSet(
    "based largest biggest giant drugmaker drug pharma major biotech pharmaceutical company group firm partner maker manufacturer the us u.s"
  )
  private static let co = WordSet("co")
  private static let ending = WordSet("s")
  private static let according = WordSet("according")
  private static let approving = WordSet("approved approves cleared authorized authorised")
  private static let legalOwners = WordSet(
    "co's co’s inc's inc’s ltd's ltd’s corp's corp’s plc's plc’s ag's ag’s")
  private static let offices = WordSet("president ceo chief chairman vice executive")
  private static let press = WordSet("press news")
  private static let release = WordSet("release")
  private static let affiliation = WordSet("at with source grants fees")
  private static let announcing = WordSet(
    "announced announces announce confirmed said says reported reports receives received wins won claimed presented started withdrew withdraws withdrawing pulls"
  )
  private static let roles = WordSet(
    "sponsor sponsors applicant manufacturer manufacturers maker makers drugmaker applied marketer developer developers codevelopers"
  )
  private static let severalRoles = WordSet("makers manufacturers developers sponsors codevelopers")
  private static let granted = WordSet("granted grants issued given awarded gave")
  private static let makes = WordSet("manufactures makes markets sells sell")
  private static let made = WordSet("manufactured marketed made developed sold supplied produced")
  static let inventing = WordSet("discovered invented")
  static let remedies = WordSet("treatment drug medicine vaccine therapy antibody pill")
  static let original = WordSet("original originator reference innovator")
  private static let both = WordSet("both all")
  private static let from = WordSet("from by of")
  private static let article = WordSet("a an the full marketing")
  private static let parting = WordSet(
    "and or that which who has have is was will said for with versus vs than against in")
}
