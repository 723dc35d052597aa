import AssayText

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
    } else if end > reading.tokens.index(at: listedEnd(company)), reading.isWord(token, in: CompanyName.forms)
    {
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

  /// Where the listed name ends, with "Pharmaceuticals" and its like behind it, and behind a partner: "Company/Company".
  func listedEnd(_ company: Finding) -> Int {
    let end = formEnd(company.span.end)
    // "Company/Company", "Company-Company"
    let sign = reading.tokens.index(at: end)
    guard reading.mark(sign) == 0x2F || reading.mark(sign) == 0x2D, reading.isCapitalized(sign + 1),
      Int(reading.tokens.starts[sign]) == end, reading.tokens.starts[sign + 1] == reading.tokens.ends[sign],
      let partner = reading.findings.first(where: {
        $0.kind == .company && $0.span.start == Int(reading.tokens.starts[sign + 1])
      })
    else { return end }
    return formEnd(partner.span.end)
  }

  private func formEnd(_ end: Int) -> Int {
    var end = end
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
      // "the Department of Experimental Therapeutics"
      let isOffice =
        reading.isWord(first - 1, in: Words.of) && reading.isWord(first - 2, in: offices)
      guard !isOffice, !reading.isWord(first, in: noNames),
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
    let more = incorporated(reading)
    guard !more.isEmpty else { return result }
    // "Unheard Therapeutics, Inc.", "made by Unheard Inc.": the same name starts or ends alike.
    let starts = Set(result.map(\.span.start))
    let ends = Set(result.map(\.span.end))
    return result + more.filter { !starts.contains($0.span.start) && !ends.contains($0.span.end) }
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

  static let legal = WordSet(legalWords + " limited ag sa")
  static let legalWords = "inc ltd llc corp plc gmbh"
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
      // "made by Nowhere's largest maker, Company"
      let isOwner = Possessive.cut(reading.text, reading.tokens, last) != nil
      // "made by San Diego-based Company"
      var behind = last + 1
      // "marketed by Bridgewater, New Jersey-based Company"
      if reading.mark(behind) == 0x2C {
        behind += 1
        while behind - last < 5, reading.isCapitalized(behind) { behind += 1 }
      }
      let isPlace = reading.mark(behind) == 0x2D && reading.isWord(behind + 1, in: Words.based)
      if isOwner || isPlace || reading.isWord(index + 1, in: noNames) { continue }
      let isKnown = reading.findings.contains {
        $0.span.overlaps(span)
          && ($0.kind == .company || $0.kind == .drug || $0.kind == .agency || $0.kind == .disease)
      }
      if isKnown { continue }
      var finding = Finding(.company, rule: Finding.lexicon, span: span)
      finding.nameSpan = span
      result.append(finding)
    }
    return result
  }

  /// No notice names more companies by their legal forms.
  private static let most = 2_000

  /// "Unheard Of Inc., which makes", "Unheard Corp.": a name in capitals in front of the legal form.
  private static func incorporated(_ reading: Reading) -> [Finding] {
    var result: [Finding] = []
    for cue in reading.cues where cue.kinds.contains(.legalForm) && result.count < most {
      let form = Int(cue.token)
      let index = reading.mark(form - 1) == 0x2C ? form - 2 : form - 1
      guard reading.isCapitalized(form), reading.isCapitalized(index), !reading.isWord(index, in: noNames)
      else { continue }
      var first = index
      while index - first < 3, reading.isCapitalized(first - 1), !reading.isWord(first - 1, in: noNames),
        reading.tokens.starts[first] - reading.tokens.ends[first - 1] == 1
      { first -= 1 }
      let span = reading.tokens.span(first..<index + 1)
      guard span.count > 2, !isKnown(reading, span) else { continue }
      var finding = Finding(.company, rule: Finding.lexicon, span: span)
      finding.nameSpan = span
      result.append(finding)
    }
    return result
  }

  /// Whether one of the findings that name things stands in the span.
  private static func isKnown(_ reading: Reading, _ span: TextSpan) -> Bool {
    // Findings are sorted: the first that may end behind the start.
    var (low, high) = (0, reading.findings.count)
    while low < high {
      let middle = (low + high) / 2
      if reading.findings[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return (max(0, low - 3)..<min(low + 6, reading.findings.count)).contains {
      reading.findings[$0].span.overlaps(span) && known.contains(reading.findings[$0].kind)
    }
  }

  private static let offices = WordSet(
    "department division center centre institute section program chair head director professor school office")
  private static let making = WordSet("made marketed sold developed")
  static let words = WordSet(formWords)
  static let formWords = """
    pharmaceuticals pharmaceutical pharma therapeutics biosciences bioscience biotherapeutics biotech biopharma biopharmaceuticals \
    oncology bio ingelheim sankyo farmaceutici biologics laboratories biotherapies
    """
  private static let noNames = WordSet(
    """
    the a an and of for in by from european national u.s us division unit new section committee society clinical journal medical surgical \
    radiation hematology haematology gynecologic gynaecologic pediatric paediatric thoracic molecular japan china india korea canada \
    australia britain germany france switzerland denmark israel japanese chinese indian korean canadian australian british german french \
    swiss danish swedish israeli italian spanish dutch belgian irish
    """
  )
}
