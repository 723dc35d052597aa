import AssayNumbers
import AssayText

/// Amounts that are no doses: strengths of tablets and vials, limits, what was measured in a patient, cells.
enum NoDoses {
  static func isNone(_ reading: Reading, _ dose: Finding, _ unit: String, in sentence: Int) -> Bool {
    unit.utf8.contains(0x7B) && unit.contains("{cells}") || isStrength(reading, dose, sentence)
      || isVolume(reading, dose, unit, in: sentence)
      || isLimit(reading, dose) || isMeasured(reading, dose, sentence) || isOfScore(reading, dose)
      || isBulk(reading, dose, unit, sentence)
  }

  /// "gained 975.8 g", "650 g of legumes", "centrifuged at 6000 g": more than anybody takes, with neither a drug nor a word of doses beside it.
  private static func isBulk(_ reading: Reading, _ dose: Finding, _ unit: String, _ index: Int) -> Bool {
    guard unit == "g" || unit.hasPrefix("g/"), (dose.value?.double ?? 0) >= 500 else { return false }
    let first = reading.tokens.index(at: dose.span.start)
    let last = reading.tokens.index(at: dose.span.end - 1)
    let sentence = reading.sentences[index].tokens
    let around = max(sentence.lowerBound, first - 4)..<min(sentence.upperBound, last + 5)
    let isTold = around.contains {
      reading.isWord($0, in: given) || reading.isWord($0, in: doseNouns) || reading.isWord($0, in: packs)
    }
    return !isTold
      && !reading.findings(of: index).contains {
        $0.kind == .drug && around.overlaps(reading.tokenRange($0.span))
      }
  }

  /// "a reduction in the score of 3.2 units": points of a scale.
  static func isOfScore(_ reading: Reading, _ dose: Finding) -> Bool {
    let first = reading.tokens.index(at: dose.span.start)
    return reading.text.starts(at: dose.nameSpan, with: "unit") && reading.isWord(first - 1, in: Words.of)
      && reading.isWord(first - 2, in: scores)
  }

  private static let scores = WordSet("score scores scale")

  /// "available as 150 mg tablets", "the tablets contain 50 mg", "in 80 mg vials", "20 mg of drug per gram".
  private static func isStrength(_ reading: Reading, _ dose: Finding, _ index: Int) -> Bool {
    let tokens = reading.sentences[index].tokens
    let first = reading.tokens.index(at: dose.span.start)
    let last = reading.tokens.index(at: dose.span.end - 1)
    let front = max(tokens.lowerBound, first - 10)..<first
    let isOffered = front.contains { reading.isWord($0, in: offered) } || isInOffer(reading, first, tokens)
    // "in 100 mg, 150 mg and 200 mg capsules": the word stands behind the last.
    let behind = last + 1..<max(last + 1, min(tokens.upperBound, last + (isOffered ? 24 : 4)))
    let isPack =
      behind.contains { reading.isWord($0, in: packs) }
      || front.contains { reading.isWord($0, in: packs) && reading.isWord($0 + 1, in: Words.of) }
    if isOffered && isPack || reading.text.contains("vial", in: dose.nameSpan) { return true }
    // "approved Brand (generic, 350 mg/20 mL every four weeks)": what a vial holds.
    if reading.depth[first] > 0, reading.kinds[index].contains(.decision),
      reading.mark(last + 1) == 0x2F && reading.isNumber(last + 2)
        || reading.mark(first - 1) == 0x2F && reading.isWord(first - 2, in: listing)
    {
      return true
    }
    if reading.isWord(last + 1, in: strength) || reading.isWord(first - 1, in: strengthOf) { return true }
    if isForm(reading, index, first, last) || isComposition(reading, dose, index) { return true }
    // "The tablets contain 50 mg, 100 mg or 200 mg."
    if front.contains(where: { token in
      reading.isWord(token, in: holding)
        && (max(tokens.lowerBound, token - 6)..<token).contains { reading.isWord($0, in: forms) }
    }) {
      return true
    }
    return behind.contains { reading.isWord($0, in: Words.per) && reading.isWord($0 + 1, in: contents) }
  }

  /// "320 mg (two injections of 160 mg each)", "30 mg (three 10 mg capsules)": a number of them makes up the dose in front.
  static func isPart(_ reading: Reading, _ dose: Finding, _ unit: String, of mentions: [DoseMention]) -> Bool
  {
    guard let amount = dose.value, let whole = mentions.last else { return false }
    let first = reading.tokens.index(at: dose.span.start)
    // "7.4 GBq (200 mCi)": the same in another unit.
    if whole.row.unit != unit {
      let isBehind = first - reading.tokens.index(at: whole.row.span.end) == 1
      return isBehind && reading.depth[first] > 0 && activities.contains(unit)
        && activities.contains(whole.row.unit)
    }
    let floor = reading.tokens.index(at: whole.row.span.end)
    guard first - floor <= 12 else { return false }
    return (max(floor, first - 5)..<first).contains { token in
      guard let count = count(reading, token) else { return false }
      let (product, isTooLarge) = amount.mantissa.multipliedReportingOverflow(by: Int64(count))
      return !isTooLarge
        && Decimal(mantissa: product, scale: amount.scale).hasSameValue(as: whole.row.amount)
    }
  }

  /// Two to nine, in digits or as a word.
  private static func count(_ reading: Reading, _ token: Int) -> Int? {
    NumberReader.read(reading.text, reading.tokens.span(token))?.integer.flatMap {
      (2...9).contains($0) ? $0 : nil
    }
  }

  /// "available in 0.25 mg, 0.5 mg, 1 mg, 2 mg and 3 mg": further down a long list.
  private static func isInOffer(_ reading: Reading, _ first: Int, _ tokens: Range<Int>) -> Bool {
    var token = first - 1
    while token >= tokens.lowerBound, first - token < 30 {
      if reading.isWord(token, in: offered) { return true }
      guard reading.isNumber(token) || reading.mark(token) != 0 || reading.isWord(token, in: listing) else {
        return false
      }
      token -= 1
    }
    return false
  }

  /// "500 mg once daily as two 250 mg tablets", "approved 150-mg tablets": the form, where nothing says how often it is taken.
  private static func isForm(_ reading: Reading, _ index: Int, _ first: Int, _ last: Int) -> Bool {
    // "50 mg, 100 mg and 150 mg tablets": the form stands behind the last.
    var last = last
    let limit = min(last + 16, reading.sentences[index].tokens.upperBound)
    while last + 1 < limit,
      reading.mark(last + 1) == 0x2C || reading.isWord(last + 1, in: listing) || reading.isNumber(last + 1)
    {
      last += 1
    }
    let isScheduled = reading.kinds[index].contains(.schedule)
    if !isScheduled, isInBracketOfForm(reading, first, reading.sentences[index].tokens) { return true }
    // "0.5 mg and 1 mg single-dose pens", "as a 100 mg extended-release tablet"
    while last + 1 < limit, reading.mark(last + 1) == 0x2D || reading.isWord(last + 1, in: packaging) {
      last += 1
    }
    guard reading.isWord(last + 1, in: packs) else { return false }
    if reading.isWord(last + 1, in: strength), !isScheduled { return true }
    if reading.isWord(first - 2, in: asWords),
      reading.isNumber(first - 1) || reading.isWord(first - 1, in: numbers)
        || reading.isWord(first - 1, in: Words.aAn) && !isScheduled
    {
      return true
    }
    let span = reading.sentences[index].span
    // "the 150 milligram tablets are intended for"
    if !isScheduled, reading.isWord(first - 1, in: Words.the),
      !reading.anyWord(from: span.start, to: span.end, in: taking)
    {
      return true
    }
    return reading.kinds[index].contains(.decision) && !isScheduled
      && !reading.anyWord(from: span.start, to: span.end, in: taking)
  }

  /// "capsules (2.5 mg, 5 mg, 10 mg)": a bracket of amounts behind the form.
  private static func isInBracketOfForm(_ reading: Reading, _ first: Int, _ tokens: Range<Int>) -> Bool {
    guard reading.depth[first] > 0 else { return false }
    var open = first - 1
    while open > tokens.lowerBound, first - open < 24,
      reading.isNumber(open) || reading.mark(open) == 0x2C || reading.isWord(open, in: listing)
    {
      open -= 1
    }
    return reading.mark(open) == 0x28 && reading.isWord(open - 1, in: packs)
  }

  /// "Brand (a 40 mg, b 1 mg and c 0.5 mg)": what a tablet of several drugs is made of.
  private static func isComposition(_ reading: Reading, _ dose: Finding, _ index: Int) -> Bool {
    guard reading.kinds[index].contains(.decision), !reading.kinds[index].contains(.schedule) else {
      return false
    }
    let first = reading.tokens.index(at: dose.span.start)
    guard reading.depth[first] > 0 else { return false }
    var open = first
    while open > reading.sentences[index].tokens.lowerBound, reading.depth[open] > 0 { open -= 1 }
    var close = first
    while close < reading.sentences[index].tokens.upperBound, reading.depth[close] > 0 { close += 1 }
    let bracket = TextSpan(Int(reading.tokens.starts[open]), Int(reading.tokens.starts[close - 1]))
    let inside = reading.ranges[index].map { reading.findings[$0] }.filter { bracket.contains($0.span) }
    return inside.count { $0.kind == .dose } > 1 && inside.count { $0.kind == .drug } > 1
  }

  /// A volume that is lung function or part of a dose by mass, and a concentration: "87 mL", "8 mg (0.07 mL of 114.3 mg/mL)".
  private static func isVolume(_ reading: Reading, _ dose: Finding, _ unit: String, in sentence: Int) -> Bool
  {
    if unit.hasSuffix("/mL") { return true }
    guard unit == "mL" else { return false }
    let first = reading.tokens.index(at: dose.span.start)
    if reading.mark(first - 1) == 0x28 { return true }
    let span = reading.sentences[sentence].span
    // "diluted with 100 mL of saline"
    if reading.anyWord(from: span.start, to: dose.span.start, in: diluting) { return true }
    let isMeasured = reading.ranges[sentence].contains {
      reading.findings[$0].kind == .endpoint || reading.findings[$0].kind == .comparison
        || reading.findings[$0].kind == .interval
    }
    return isMeasured || !reading.anyWord(from: span.start, to: span.end, in: given)
  }

  /// "doses above 100 mg", "more than 40 mg", "less than 1 g".
  private static func isLimit(_ reading: Reading, _ dose: Finding) -> Bool {
    let first = reading.tokens.index(at: dose.span.start)
    // "a maximum cumulative dose of 29.6 GBq"
    if reading.isWord(first - 1, in: Words.of), reading.isWord(first - 3, in: cumulative) { return true }
    return reading.isWord(first - 1, in: limits)
      || reading.isWord(first - 1, in: Words.than) && reading.isWord(first - 2, in: more)
        && !reading.isWord(first - 3, in: no)  // "no more than 40 mg" may be given
  }

  /// "protein in the urine of 1 g per day", "a reduction of 43 mg", "an intake below 2 g".
  private static func isMeasured(_ reading: Reading, _ dose: Finding, _ index: Int) -> Bool {
    let tokens = reading.sentences[index].tokens
    let first = reading.tokens.index(at: dose.span.start)
    let last = reading.tokens.index(at: dose.span.end - 1)
    if reading.isWord(first - 1, in: Words.of) || reading.isWord(first - 1, in: Words.by),
      reading.isWord(first - 2, in: changes), !reading.isWord(first - 3, in: doseNouns)
    {
      return true
    }
    // "The average dose at the end of the study was 504 mg per day."
    if let mean = (max(tokens.lowerBound, first - 12)..<first).first(where: { reading.isWord($0, in: means) }
    ),
      (mean + 1..<min(first, mean + 4)).contains(where: { reading.isWord($0, in: doseNouns) }),
      (mean + 2..<first).contains(where: { reading.isWord($0, in: was) })
    {
      return true
    }
    // "39 mg dl": what is left of "mg/dL".
    if reading.isWord(last + 1, in: perVolume) { return true }
    if reading.isWord(last + 1, in: doseNouns) { return false }
    return (max(tokens.lowerBound, first - 9)..<min(tokens.upperBound, last + 6)).contains {
      reading.isWord($0, in: measured)
    }
  }

  private static let activities: Set<String> = ["GBq", "MBq", "mCi"]
  private static let cumulative = WordSet("cumulative")
  private static let diluting = WordSet("diluted dilute diluting dilution")
  private static let listing = WordSet("mg mcg g and or in")
  private static let packaging = WordSet(
    "single dose use pre filled prefilled extended delayed immediate release film coated chewable disposable autoinjector"
  )
  private static let asWords = WordSet("as of using with")
  private static let numbers = WordSet("one two three four five six")
  private static let taking = WordSet(
    "take takes taken took receive received given administered dose doses dosage")
  private static let offered = WordSet(
    "available supplied strengths strength vials tablets form packaged offered sold comes come launched marketed"
  )
  private static let packs = WordSet(
    "tablets tablet capsules capsule vial vials strengths syringe syringes pen pens ampoules sachets cartridges"
  )
  private static let strength = WordSet(
    "strengths strength vial vials ampoule ampoules syringe syringes pen pens")
  private static let strengthOf = WordSet("strengths")
  private static let holding = WordSet("contain contains containing holds hold containing")
  private static let forms = WordSet(
    "tablet tablets capsule capsules cream vial vials gel ointment pen syringe sachet each which")
  private static let contents = WordSet("gram g vial tablet capsule milliliter millilitre ml")
  private static let given = WordSet(
    "dose doses dosage given administered injection injected infusion injections vaccine vial volume recommended"
  )
  private static let limits = WordSet("above below over under exceeding exceed beyond")
  private static let no = WordSet("no not")
  private static let more = WordSet("more less higher lower greater fewer larger smaller")
  private static let changes = WordSet(
    "reduction reductions decrease decreases increase increases drop rise fall change changes difference fell rose dropped decreased increased lowered"
  )
  private static let doseNouns = WordSet("dose dosage dosing")
  private static let means = WordSet("average mean median")
  private static let was = WordSet("was were is")
  private static let perVolume = WordSet("dl l")
  private static let measured = WordSet(
    "protein proteinuria urine urinary excretion excreted stool albuminuria")
}
