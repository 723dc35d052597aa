import AssayText

/// Names of trials that their surroundings do not call one: other members of a family, names that a list names, other names of one trial.
enum TrialNaming {
  /// "SIRROUND" of "SIRROUND-T", "SKYLIGHT" of "SKYLIGHT 4"; nil for a short or single word.
  static func stem(_ name: String) -> String? {
    guard let end = name.utf8.firstIndex(where: { $0 == 0x2D || $0 == 0x20 }) else { return nil }
    let stem = name[..<end]
    guard stem.utf8.count >= 4, stem != "Study", stem != "Trial" else { return nil }
    return String(stem)
  }

  /// Names of two words by the stem of their second: "POETYK" for "PSO".
  static func families(_ names: Set<String>) -> [String: String] {
    var result: [String: String] = [:]
    for name in names where name.utf8.contains(0x20) {
      let parts = name.split(separator: " ")
      // "Study ABCDEF-121" makes no family of its trial.
      if parts.count == 2, parts[0] != "Study", parts[0] != "Trial",
        let stem = parts[1].split(separator: "-").first, parts[1].contains("-")
      {
        result[String(stem)] = String(parts[0])
      }
    }
    return result
  }

  /// Whether a sentence is printed in capitals, as some headings are: its words have no form of their own.
  static func isShouted(_ reading: Reading, _ sentence: Sentence) -> Bool {
    var capitals = 0
    var letters = 0
    for byte in reading.text[sentence.span.range] where (byte | 0x20) &- 0x61 < 26 {
      letters += 1
      if byte < 0x60 { capitals += 1 }
    }
    return letters > 8 && capitals * 10 > letters * 7
  }

  /// The stems of accepted names: "SIRROUND" of "SIRROUND-D", so that "SIRROUND-T" is one too, and "EMERGENT" of "EMERGENT-2".
  static func stems(_ accepted: Set<String>) -> Set<String> {
    let single = accepted.filter {
      $0.utf8.count >= 4 && !$0.utf8.contains(0x2D) && !$0.utf8.contains(0x20)
    }
    return single.union(accepted.compactMap { stem($0) })
  }

  /// "ANCHOR-1": five capitals or more and a digit are a trial's name wherever they stand.
  static func isSeries(_ name: String) -> Bool {
    let front = name.utf8.dropLast()
    guard let digit = name.utf8.last, (0x31...0x39).contains(digit), front.last == 0x2D else { return false }
    let stem = front.dropLast()
    return stem.count >= 5 && stem.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// A registry's number as a record has it: without its spaces, and without "EudraCT:" in front.
  static func registryID(_ reading: Reading, _ span: TextSpan) -> String {
    var number = reading.string(span)
    if number.utf8.contains(0x20) {
      number = String(decoding: number.utf8.filter { $0 != 0x20 }, as: UTF8.self)
    }
    let register = "EudraCT:"
    return number.hasPrefix(register) ? String(number.dropFirst(register.count)) : number
  }

  /// "… in four studies, B and C": a sentence of names behind a colon.
  static func isInList(_ reading: Reading, _ tokens: Range<Int>, _ sentence: Int) -> Bool {
    guard sentence > 0 else { return false }
    let before = reading.sentences[sentence - 1]
    guard reading.mark(before.tokens.upperBound - 1) == 0x3A,
      reading.anyWord(from: before.span.start, to: before.span.end, in: TrialLinker.nouns)
    else { return false }
    return reading.sentences[sentence].tokens.allSatisfy { token in
      tokens.contains(token) || reading.mark(token) != 0 || reading.isWord(token, in: Words.and)
        || reading.isNumber(token)
        || reading.text[reading.tokens.span(token).range].contains { $0 &- 0x41 < 26 }
    }
  }

  /// "CDKL5 deficiency disorder (CDD)": whether a name in brackets is made of the initials in front of them.
  static func isAbbreviation(_ reading: Reading, _ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    // "the Women's Health Initiative (WHI) trial" is a trial by its own words.
    guard tokens.count == 1, reading.mark(first - 1) == 0x28,
      !reading.isWord(first + 2, in: TrialLinker.nouns)
    else { return false }
    let letters = reading.text[reading.tokens.span(first).range]
    guard letters.allSatisfy({ $0 &- 0x41 < 26 }) else { return false }
    var token = first - 2
    for letter in letters.reversed() {
      // "community-acquired bacterial pneumonia (CABP)"
      if reading.mark(token) == 0x2D { token -= 1 }
      guard token >= 0, reading.isAnyWord(token),
        reading.text[Int(reading.tokens.starts[token])] & 0xDF == letter
      else { return false }
      token -= 1
    }
    return true
  }

  /// Where a name starts that a short word in small letters leads: "dal-OUTCOMES".
  static func start(_ reading: Reading, _ first: Int, _ limit: Int) -> Int {
    guard first - 2 >= limit, reading.mark(first - 1) == 0x2D, reading.isAnyWord(first - 2),
      reading.tokens.ends[first - 1] == reading.tokens.starts[first],
      reading.tokens.ends[first - 2] == reading.tokens.starts[first - 1],
      reading.tokens.span(first - 2).count == 3, !reading.isWord(first - 2, in: prefixes)
    else { return first }
    return reading.text[reading.tokens.span(first - 2).range].allSatisfy { $0 &- 0x61 < 26 }
      ? first - 2 : first
  }

  /// "Marigold trial": an ordinary word with a capital in front of "trial". It is a name where a phase stands in front of it somewhere.
  static func isPlainName(_ reading: Reading, _ first: Int, _ limit: Int) -> Bool {
    guard isInner(reading, first), first + 1 < limit, reading.tokens.span(first).count > 4,
      reading.isWord(first + 1, in: singular), !reading.isWord(first, in: noPlainNames)
    else { return false }
    return reading.text[reading.tokens.span(first).range].dropFirst().allSatisfy { $0 &- 0x61 < 26 }
  }

  /// "Beamion LUNG-1": a word with a capital in front of one in capitals.
  static func isLed(_ reading: Reading, _ first: Int) -> Bool {
    isInner(reading, first) && first + 1 < reading.tokens.count && reading.tokens.span(first).count > 4
      && reading.tokens.span(first + 1).count > 3
  }

  /// "JADE TEEN": a second word in capitals, of four letters or more, that is no abbreviation of anything else.
  static func isSecondWord(_ reading: Reading, _ index: Int) -> Bool {
    let span = reading.tokens.span(index)
    return span.count >= 4 && reading.text[span.range].allSatisfy { $0 &- 0x41 < 26 }
      && reading.text[reading.tokens.span(index - 1).range].allSatisfy { $0 &- 0x41 < 26 }
      && !noNames.contains(reading.tokens.hashes[index])
      && (reading.isWord(index + 1, in: TrialLinker.nouns) || [0x2E, 0x28].contains(reading.mark(index + 1))
        || reading.mark(index + 1) == 0x2C && reading.isWord(index + 2, in: Words.aAn))
  }

  /// Whether a token is a dash of three bytes.
  static func isDash(_ reading: Reading, _ index: Int) -> Bool {
    let span = reading.tokens.span(index)
    return span.count == 3 && reading.text[span.start] == 0xE2 && reading.text[span.start + 1] == 0x80
      && (0x90...0x94).contains(reading.text[span.start + 2])
  }

  /// "II", "IV".
  static func isRoman(_ reading: Reading, _ index: Int) -> Bool {
    // "IIIb" is one, too.
    var span = reading.tokens.span(index)
    if span.count > 1, reading.text[span.end - 1] | 0x20 == 0x61 || reading.text[span.end - 1] | 0x20 == 0x62
    {
      span = TextSpan(span.start, span.end - 1)
    }
    return span.count <= 3 && reading.text[span.range].allSatisfy { $0 == 0x49 || $0 == 0x56 }
  }

  /// Whether a word with a capital stands behind another word or a number.
  static func isInner(_ reading: Reading, _ first: Int) -> Bool {
    reading.isCapitalized(first) && first > 0
      && (reading.isAnyWord(first - 1) || reading.isNumber(first - 1))
  }

  /// Whether "phase 3" stands in front of a name.
  static func isBehindPhase(_ reading: Reading, _ first: Int) -> Bool {
    (1...3).contains { reading.isWord(first - $0, in: phase) }
  }

  /// The end of "(Evaluating X in Y)" behind a name, or the same token where no bracket opens there.
  static func behindBracket(_ reading: Reading, _ token: Int, _ limit: Int) -> Int {
    guard reading.mark(token) == 0x28 else { return token }
    var end = token + 1
    while end < limit, end - token < 20 {
      if reading.mark(end) == 0x29 { return end + 1 }
      end += 1
    }
    return token
  }

  /// The end of a name that goes on in words: "HOPE Kids 2" in front of its number, "RADIANCE Part B".
  static func longEnd(_ reading: Reading, _ end: Int, _ limit: Int) -> Int {
    guard end + 1 < limit, reading.isAnyWord(end), reading.isCapitalized(end),
      Int(reading.tokens.starts[end]) - Int(reading.tokens.ends[end - 1]) == 1
    else { return end }
    let next = reading.tokens.span(end + 1)
    if reading.isWord(end, in: part), next.count == 1 { return end + 2 }
    guard reading.isNumber(end + 1), next.count <= 2, reading.mark(end + 2) == 0x28,
      end + 3 < reading.tokens.count, reading.text.starts(at: reading.tokens.span(end + 3), with: "nct")
    else { return end }
    return end + 2
  }

  /// A word in capitals with a hyphen and a number glued to it.
  static func isNumberedWord(_ reading: Reading, _ index: Int, _ limit: Int) -> Bool {
    let span = reading.tokens.span(index)
    guard index + 2 < limit, span.count >= 2, reading.text[span.range].allSatisfy({ $0 &- 0x41 < 26 }) else {
      return false
    }
    return reading.mark(index + 1) == 0x2D && reading.isNumber(index + 2)
      && reading.tokens.starts[index + 2] == reading.tokens.ends[index + 1]
  }

  /// Four letters or more, or more than one token.
  static func hasTrialCapitals(_ reading: Reading, _ tokens: Range<Int>) -> Bool {
    let span = reading.tokens.span(tokens.lowerBound)
    return span.count >= 4 || tokens.count > 1
  }

  /// A number that belongs to the name in front: "CheckMate 274", "COMFORT 1"; not "TRUST 103 patients".
  static func isTrialNumber(_ reading: Reading, _ index: Int, _ limit: Int) -> Bool {
    let span = reading.tokens.span(index)
    guard span.count <= 4, reading.text[span.range].allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    guard index + 1 < limit else { return true }
    if reading.mark(index + 1) == 0x25 { return false }
    // "STRIVE 24-week": how long it takes.
    if reading.mark(index + 1) == 0x2D, reading.isWord(index + 2, in: spans) { return false }
    return !reading.isWord(index + 1, in: Discourse.peopleNouns)
      && !reading.isWord(index + 1, in: unitsBehind)
  }

  /// The end of "Study 3111-301-001".
  static func numberedEnd(_ reading: Reading, _ first: Int, _ limit: Int) -> Int {
    var end = first + 2
    while end + 1 < limit, reading.mark(end) == 0x2D, reading.tokens.kinds[end + 1] != .mark,
      reading.tokens.starts[end] == reading.tokens.ends[end - 1],
      reading.tokens.starts[end + 1] == reading.tokens.ends[end]
    {
      end += 2
    }
    return end
  }

  /// Whether a name is another one of the trial in front: "EV-302 (…), also known as KEYNOTE-A39", "the SELECT study (Study 303)".
  static func isOtherName(_ reading: Reading, _ first: Int) -> Bool {
    if reading.isWord(first - 1, in: Words.`as`), reading.isWord(first - 2, in: known) { return true }
    if reading.isWord(first - 1, in: called), reading.isWord(first - 2, in: also) { return true }
    return reading.mark(first - 1) == 0x28 && reading.isWord(first - 2, in: TrialLinker.nouns)
      && reading.isWord(first, in: study)
  }

  /// Whether a trial is told as one to come: "must complete the trials X", "results of X are expected", "X is open", "X goes on".
  static func isToCome(_ reading: Reading, _ tokens: Range<Int>, _ sentence: Int) -> Bool {
    let all = reading.sentences[sentence].tokens
    return (max(all.lowerBound, tokens.lowerBound - 8)..<min(all.upperBound, tokens.upperBound + 14)).contains
    {
      pairs($0, reading)
    }
  }

  private static func pairs(_ token: Int, _ reading: Reading) -> Bool {
    guard reading.isWord(token, in: leading) else { return false }
    if reading.mark(token + 1) == 0x2D || reading.mark(token + 2) == 0x2D { return false }
    return reading.isWord(token, in: Words.isAre) && reading.isWord(token + 1, in: coming)
      || reading.isWord(token, in: must) && reading.isWord(token + 1, in: finishing)
      || reading.isWord(token, in: going) && reading.isWord(token + 1, in: Words.on)
      || reading.isWord(token, in: due) && reading.isWord(token + 1, in: Words.to)
        && reading.isWord(token + 2, in: reporting)
  }

  /// Whether these words of a sentence tell of a trial as still to come or to end, and no result of it is told.
  static func isStillOpen(_ reading: Reading, _ sentence: Int, near: Range<Int>) -> Bool {
    guard reading.cueSets[sentence].contains(.stillOpen) else { return false }
    let tokens = reading.sentences[sentence].tokens
    guard near.clamped(to: tokens).contains(where: { isOpen(reading, $0) }) else { return false }
    // "based on results from the ongoing TRUST trial", "was assessed in an ongoing study"
    let isBased =
      tokens.contains { reading.isWord($0, in: results) } && tokens.contains { reading.isWord($0, in: based) }
    return !isBased
      && !tokens.contains { reading.isWord($0, in: assessed) && reading.isWord($0 - 1, in: been) }
  }

  private static func isOpen(_ reading: Reading, _ token: Int) -> Bool {
    guard reading.isWord(token, in: stillOpen) else { return false }
    // "a trial enrolling 65 patients" tells its size, "continued approval" hangs on what is to come.
    if reading.isWord(token, in: enrolling) {
      return !(1...3).contains { reading.isNumber(token + $0) } || reading.isWord(token - 1, in: Words.isAre)
    }
    return !reading.isWord(token, in: continued) || reading.isWord(token + 1, in: approval)
  }

  private static let stillOpen = WordSet(TrialLinker.stillOpenWords)
  private static let enrolling = WordSet("enrolling")
  private static let continued = WordSet("continued")
  private static let approval = WordSet("approval authorisation authorization licensing marketing")
  private static let assessed = WordSet("assessed evaluated studied tested investigated demonstrated shown")
  private static let been = WordSet("was were been")
  private static let results = WordSet("results data findings")
  private static let based = WordSet("based supported showed demonstrated shows backed")

  /// "the EMERGENT-2 trial", "the DENALI trial": a company's name in capitals that is a trial's here.
  static func isNoCompany(_ reading: Reading, _ finding: Finding) -> Bool {
    guard finding.kind == .company, finding.span.count >= 5,
      reading.text[finding.span.range].allSatisfy({ $0 &- 0x41 < 26 })
    else { return false }
    let next = reading.tokens.index(at: finding.span.end)
    return reading.isWord(next, in: singular)
      || reading.mark(next) == 0x2D && Int(reading.tokens.starts[next]) == finding.span.end
        && reading.isNumber(next + 1)
  }

  /// "the MEADOW (Drugimab in Early Disease) trial": the bracket behind the token says what its letters stand for.
  static func isExplained(_ reading: Reading, _ token: Int) -> Bool {
    guard reading.mark(token + 1) == 0x28 else { return false }
    let close = (token + 2..<token + 22).first { reading.mark($0) == 0x29 }
    return close.map { reading.isWord($0 + 1, in: TrialForms.singular) } ?? false
  }

  /// A programme is no trial where two of its trials or more are named: "LIBERTY" beside "LIBERTY 1" and "LIBERTY 2".
  static func dropProgrammes(_ accepted: inout Set<String>) {
    let programmes = accepted.filter { programme in
      let members = accepted.filter { name in
        guard name.utf8.count > programme.utf8.count + 1, name.hasPrefix(programme) else { return false }
        let behind = name.utf8.dropFirst(programme.utf8.count)
        let isNumber = behind.dropFirst().allSatisfy { $0 &- 0x30 < 10 || $0 == 0x49 || $0 == 0x56 }
        return (behind.first == 0x20 || behind.first == 0x2D) && isNumber
      }
      return members.count > 1
    }
    accepted.subtract(programmes)
  }

  /// How many trials a sentence tells of: "Two randomized trials stand behind the decision."
  static func count(_ reading: Reading, _ sentence: Sentence) -> Int {
    for token in sentence.tokens {
      guard let number = numbers.firstIndex(where: { reading.isWord(token, in: $0) }) else { continue }
      let behind = token + 1..<min(token + 22, sentence.tokens.upperBound)
      if behind.contains(where: { reading.isWord($0, in: plural) }) { return number + 2 }
    }
    return 1
  }

  /// "of the same design"
  static func isSameDesign(_ reading: Reading, _ sentence: Sentence) -> Bool {
    sentence.tokens.contains { reading.isWord($0, in: same) && reading.isWord($0 + 1, in: design) }
  }

  private static let spans = WordSet("week month day year hour")
  private static let unitsBehind = WordSet(
    "mg months weeks days years mcg sites percent per patients of treatment evaluable people to")
  private static let phase = WordSet("phase")
  private static let singular = WordSet("trial study")
  private static let prefixes = WordSet("non pre mid sub")
  private static let noPlainNames = WordSet(
    "phase pivotal clinical japanese chinese european american british german canadian global cancer medicine england this these each first second third confirmatory registrational danish swedish norwegian dutch french german italian spanish korean indian australian brazilian swiss belgian finnish polish russian israeli turkish"
  )
  private static let part = WordSet("part")
  private static let known = WordSet("known")
  private static let called = WordSet("called named")
  private static let also = WordSet("also formerly")
  private static let study = WordSet("study trial")
  static let numberedNouns = WordSet("study trial")
  /// The words that `pairs` asks for first.
  private static let leading = WordSet("is are must will to go goes due")
  private static let coming = WordSet("open recruiting expected awaited planned underway enrolling running")
  private static let must = WordSet("must will to")
  private static let finishing = WordSet("complete finish conduct run")
  private static let going = WordSet("go goes")
  private static let due = WordSet("due")
  private static let reporting = WordSet("report finish end read")
  private static let same = WordSet("same identical")
  private static let design = WordSet("design")
  private static let plural = WordSet("trials studies")
  private static let numbers = [WordSet("two 2 both"), WordSet("three 3"), WordSet("four 4")]
  /// Abbreviations that look like names of trials.
  static let noNames = WordSet(
    """
    ClinicalTrials FDA EMA NSCLC SCLC ROS1 HER2 EGFR ALK DNA RNA mRNA TKI TKIs USA USPI CNS ECOG NCCN ASCO ESMO AACR ASH HR OS PFS ORR DOR DoR CR PR SD AE AEs NDA sNDA \
    BLA sBLA PDUFA CHMP LLC INC PLC BRCA PSA AIDS HIV HIV-1 COVID RECIST NYSE NASDAQ PD PDL1 KRAS BRAF MET NTRK FGFR MSI dMMR CDK4 CAR ADC BICR IRC ITT \
    T2DM T1DM LDL HDL BMI CI QT QTc ILD US UK EU EEA PhD MD MPH CEO CMO AML ALL CLL MDS DLBCL CRS ICANS LVEF CTCAE WHO NIH CDC NCI IV SC MRI PET CT REMS HCV HBV \
    RSV LRTD FEV1 COPD T2D A1C HbA1c eGFR CKD UACR NT ProBNP MACE EASI PASI IGA DLQI ACR PSO AD MS RMS PPMS EDSS ALT AST ULN TNBC mTNBC HCC RCC UC CD ET PV \
    DFS EFS RFS MRD pCR iDFS TTP TEAE TEAEs TRAE TRAEs SAE SAEs CHF HF HFrEF HFpEF CV CVD MI NCT ADT ARPI mCRPC mHSPC CRPC BTC GEJ ESCC GI IO PDL FISH IHC NGS CDx RTOR \
    PRIME PROBE JAK BTK VEGF IL TNF BCMA CD19 CD20 GLP GLP1 SGLT2 PCSK9 TTR ATTR SMA DMD GLP-1 TPS CPS NNT LLT LABA LAMA ICS PK PD1 AUC NRG1 TROP2 DLL3 CLDN18 RET
    """)
}
