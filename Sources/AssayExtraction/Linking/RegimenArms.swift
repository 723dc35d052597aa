import AssayText

/// Arms that differ in the dose or the schedule of one drug: "aprocitentan 12.5 mg", "every four weeks", "the 80-mg group".
///
/// Only where one sentence of the notice sets two doses or two schedules side by side beside figures; elsewhere a dose is a dose.
extension SentenceBuilder {
  /// Whether the notice compares regimens of one drug.
  static func comparesRegimens(_ reading: Reading) -> Bool {
    var called: Finding?
    for (index, range) in reading.ranges.enumerated()
    where reading.kinds[index].containsAny(of: figures) && reading.kinds[index].containsAny(of: regimens) {
      let sentence = reading.sentences[index].span
      if reading.anyWord(from: sentence.start, to: sentence.end, in: dosingWords) { continue }
      var doses: [Finding] = []
      var schedules = Set<Int32>()
      for position in range {
        let finding = reading.findings[position]
        if finding.kind == .dose {
          doses.append(finding)
          // "the 600-mg group" of one sentence and "the 2,000-mg group" of another
          if reading.isWord(reading.tokens.index(at: finding.span.end), in: regimenGroups) {
            if let called, called.value != finding.value { return true }
            called = finding
          }
        }
        if finding.kind == .schedule { schedules.insert(finding.code) }
      }
      for (position, dose) in doses.enumerated() {
        for other in doses[..<position] where dose.value != nil && dose.value != other.value {
          if reading.string(dose.nameSpan) == reading.string(other.nameSpan) { return true }
        }
      }
      // "10 mg/kg or 125 mg …: 47.5% and 39.4%, respectively"
      if reading.kinds[index].contains(.respectively), reading.kinds[index].contains(.percentage),
        zip(doses, doses.dropFirst()).contains(where: { isOther(reading, $0, $1, in: range) })
      {
        return true
      }
      if schedules.count > 1, reading.kinds[index].contains(.percentage) { return true }
    }
    return false
  }

  /// Whether two doses that follow each other are different ones, and no drug between makes them those of two.
  private static func isOther(_ reading: Reading, _ one: Finding, _ other: Finding, in range: Range<Int>)
    -> Bool
  {
    let isSame = one.value == other.value && reading.string(one.nameSpan) == reading.string(other.nameSpan)
    return !isSame
      && !range.contains {
        let finding = reading.findings[$0]
        return finding.kind == .drug && finding.span.start >= one.span.end
          && finding.span.end <= other.span.start
      }
  }

  /// The regimen that stands glued to a drug's name, and the span with it.
  func regimen(_ view: SentenceView, around span: TextSpan) -> (name: String, span: TextSpan)? {
    guard comparesRegimens else { return nil }
    let next = reading.tokens.index(at: span.end)
    let first = reading.tokens.index(at: span.start)
    var name = ""
    var whole = span
    for position in reading.ranges[view.index] {
      let finding = reading.findings[position]
      guard finding.kind == .dose || finding.kind == .schedule else { continue }
      let start = reading.tokens.index(at: finding.span.start)
      let end = reading.tokens.index(at: finding.span.end - 1) + 1
      if start >= next, start - reading.tokens.index(at: whole.end) <= 0 {
        name += " " + words(finding)
        whole = whole.union(finding.span)
      } else if finding.kind == .dose, end <= first, name.isEmpty, end == first || isOf(end, first) {
        // "25 mg of aprocitentan"
        name = " " + words(finding)
        whole = whole.union(finding.span)
      }
    }
    return name.isEmpty ? nil : (name, whole)
  }

  /// "the 80-mg group", "80 mg (n=322)": a dose that stands for its arm.
  func doseArm(_ view: SentenceView, _ finding: Finding, after last: TextSpan?) -> ArmMention? {
    guard comparesRegimens, let drug = mainDrug else { return nil }
    let next = reading.tokens.index(at: finding.span.end)
    let limit = view.sentence.tokens.upperBound
    guard next < limit else { return nil }
    var token = next
    let depth = reading.depth[next - 1]
    // "the 50-mg (42%) and 70-mg (50%) treatment groups"
    while token < min(limit, next + 16),
      isPartOfDoses(token) || reading.depth[token] > depth || reading.mark(token) == 0x28
        || reading.mark(token) == 0x29
    {
      token += 1
    }
    if reading.isWord(token, in: SentenceBuilder.treatmentWord) { token += 1 }
    let isNamed = token < limit && reading.isWord(token, in: SentenceBuilder.armNouns)
    let isSized =
      reading.isWord(next, in: SentenceBuilder.sampleSigns)
      || reading.mark(next) == 0x28 && next + 1 < limit && isSize(view, next + 1)
    var before = reading.tokens.index(at: finding.span.start) - 1
    if reading.isWord(before, in: Words.articles) { before -= 1 }
    let isTaken =
      reading.isWord(before, in: SentenceBuilder.takingVerbs)
      && (reading.isWord(before - 1, in: Discourse.who)
        || reading.isWord(before - 1, in: ComparedArms.people))
    let isTold =
      (isTaken || reading.isWord(before, in: SentenceBuilder.armPrepositions))
      && reading.kinds[view.index].containsAny(of: SentenceBuilder.told)
    // "292 to 50 mg": a number of patients and the dose that they were assigned to.
    let isAllotted = reading.isWord(before, in: Words.to) && reading.isNumber(before - 1)
    let isListed =
      reading.mark(before) == 0x2C
      || reading.isWord(before, in: SentenceBuilder.and)
        && (reading.mark(before - 1) == 0x2C || isDose(view, before - 1))
    let isBehindValue = view.measures.contains { $0.tokens.upperBound == before }
    let isBracketed =
      reading.mark(before) == 0x28 && reading.mark(next) == 0x29
      && (reading.isNumber(before - 1) || isBehindValue)
      // "(58.6%, 100 mg; 64.4%, 150 mg)"
      || reading.mark(before) == 0x2C && isBehindValue && reading.depth[before] > 0
        && (reading.mark(next) == 0x3B || reading.mark(next) == 0x29)
    let follows =
      isListed && last.map { finding.span.start - $0.end <= 8 } ?? false
      || last.map { continuesRegimen($0, before) } ?? false
    guard
      isNamed || isSized || isTold || isAllotted || follows || isBracketed || isLabel(view, before, next)
    else { return nil }
    return ArmMention(
      span: finding.span, name: drug + " " + words(finding), isApproved: true, isControl: false)
  }

  /// "10 mg/kg intravenous or 125 mg": only a route or a schedule stands between the regimen in front and the word that joins the next.
  private func continuesRegimen(_ last: TextSpan, _ join: Int) -> Bool {
    let end = reading.tokens.index(at: last.end)
    guard reading.isWord(join, in: SentenceBuilder.regimenJoins), join >= end, join - end <= 4,
      reading.isWord(end - 1, in: Discourse.doseUnits)
    else { return false }
    return (end..<join).allSatisfy { reading.isWord($0, in: SentenceBuilder.regimenWords) }
  }

  /// "(70 mg, 5.6%; 140 mg, 4.5%)": a dose that a comma or a colon parts from its value.
  private func isLabel(_ view: SentenceView, _ before: Int, _ next: Int) -> Bool {
    let (lead, mark) = (reading.mark(before), reading.mark(next))
    return (lead == 0x28 || lead == 0x5B || lead == 0x3B) && (mark == 0x2C || mark == 0x3A || mark == 0x3D)
      && view.measures.contains { $0.tokens.lowerBound == next + 1 }
  }

  /// "8 mg every 12 weeks": the dose that stands for its arm with the schedule behind it.
  func scheduled(_ arm: ArmMention, _ schedule: Finding) -> ArmMention? {
    guard comparesRegimens, arm.isApproved,
      reading.tokens.index(at: arm.span.end) == reading.tokens.index(at: schedule.span.start),
      reading.isWord(reading.tokens.index(at: arm.span.end) - 1, in: Discourse.doseUnits)
    else { return nil }
    var arm = arm
    arm.name += " " + words(schedule)
    arm.span = arm.span.union(schedule.span)
    return arm
  }

  /// "the every-16-week group", "once-monthly dosing": a schedule that stands for its arm.
  func scheduleArm(_ view: SentenceView, _ finding: Finding) -> ArmMention? {
    guard comparesRegimens, let drug = mainDrug,
      reading.isWord(reading.tokens.index(at: finding.span.end), in: SentenceBuilder.scheduledNouns)
        || reading.isWord(
          reading.tokens.index(at: finding.span.start) - 1, in: SentenceBuilder.dosingNouns),
      reading.kinds[view.index].containsAny(of: SentenceBuilder.told)
    else { return nil }
    return ArmMention(
      span: finding.span, name: drug + " " + words(finding), isApproved: true, isControl: false)
  }

  private func isSize(_ view: SentenceView, _ token: Int) -> Bool {
    reading.isWord(token, in: SentenceBuilder.sampleSigns)
      || reading.isNumber(token) && reading.mark(token + 1) == 0x29
  }

  /// "4 mg, 2 mg and placebo groups": what may stand between a dose and the noun of a list of arms.
  private func isPartOfDoses(_ token: Int) -> Bool {
    reading.isWord(token, in: SentenceBuilder.doseListWords) || reading.isNumber(token)
      || reading.isWord(token, in: Discourse.doseUnits) || reading.mark(token) == 0x2C
      || reading.mark(token) == 0x2F || reading.mark(token) == 0x2D
  }

  private func isDose(_ view: SentenceView, _ token: Int) -> Bool {
    guard token >= 0 else { return false }
    let start = Int(reading.tokens.starts[token])
    return reading.ranges[view.index].contains {
      reading.findings[$0].kind == .dose && reading.findings[$0].span.contains(TextSpan(start, start + 1))
    }
  }

  private func isOf(_ from: Int, _ to: Int) -> Bool {
    to - from == 1 && reading.isWord(from, in: SentenceBuilder.of)
      || to - from == 2 && reading.isWord(from, in: SentenceBuilder.armNouns)
        && reading.isWord(from + 1, in: SentenceBuilder.of)
  }

  /// "12.5 mg", "every two weeks": the words of a regimen in one form, a dose as it was printed first.
  private func words(_ finding: Finding) -> String {
    if let dose = SentenceBuilder.plainDose(finding, reading) {
      return dosesAsPrinted[dose.key] ?? dose.printed
    }
    var printed = reading.string(finding.span).lowercased().replacing("-", with: " ")
    // "the every-16-week group" is treated every 16 weeks.
    if printed.hasPrefix("every "), printed.contains(where: \.isNumber), !printed.hasSuffix("s") {
      printed += "s"
    }
    return printed
  }

  /// "2.50 mg" and "2.5 mg" are one dose, called as the notice prints it first.
  static func dosesAsPrinted(_ reading: Reading) -> [String: String] {
    var printed: [String: String] = [:]
    for finding in reading.findings {
      guard let dose = plainDose(finding, reading), printed[dose.key] == nil else { continue }
      printed[dose.key] = dose.printed
    }
    return printed
  }

  /// What is the same in all prints of a dose that is no range, and its print.
  private static func plainDose(_ finding: Finding, _ reading: Reading) -> (key: String, printed: String)? {
    guard finding.kind == .dose, let value = finding.value, finding.high == nil else { return nil }
    var unit = reading.string(finding.nameSpan)
    // A dose a day is called by its amount.
    for end in ["/d", "/day"] where unit.hasSuffix(end) { unit = String(unit.dropLast(end.count)) }
    return ("\(value.normalized) \(unit.lowercased())", reading.string(finding.valueSpan) + " " + unit)
  }

  private static let told = KindSet([.percentage, .ratio, .measurement, .figure, .fraction])
  static let armPrepositions = WordSet("with on for")
  private static let figures = KindSet([.percentage, .cohortSize, .bareNumber, .measurement, .figure, .arm])
  private static let regimens = KindSet([.dose, .schedule])
  private static let dosingWords = WordSet(
    "recommended titrated titration starting tablet tablets vial vials supplied strengths")
  private static let takingVerbs = WordSet("received receive receiving took taking given")
  private static let dosingNouns = WordSet("dosing dosed injections")
  private static let scheduledNouns = WordSet("group groups arm arms cohort regimen dosing schedule")
  private static let doseListWords = WordSet(
    "and or the dose doses of placebo sham vehicle control every once twice daily weekly monthly week weeks month months day days"
  )
  private static let armNouns = WordSet("group groups arm arms dose doses cohort regimen")
  private static let sampleSigns = WordSet("n")
  private static let treatmentWord = WordSet("treatment dose dosage")
  private static let regimenGroups = WordSet("group groups arm arms")
  private static let regimenJoins = WordSet("or and versus vs")
  private static let regimenWords = WordSet(
    "intravenous intravenously iv subcutaneous subcutaneously sc oral orally injection once twice daily weekly monthly"
  )
}
