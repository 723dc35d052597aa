import AssayNumbers
import AssayText

/// Doses: which amounts are to be given, of which drug, how and how often.
struct DoseLinker {
  let reading: Reading

  static func link(_ reading: Reading, _ facts: inout Facts) {
    let linker = DoseLinker(reading: reading)
    let main = facts.drugs.first { $0.part == .approved }.flatMap { $0.name ?? $0.brand }
    for index in reading.sentences.indices { linker.sentence(index, &facts, main) }
    DoseRoutes.complete(reading, &facts, main)
  }

  private func sentence(_ index: Int, _ facts: inout Facts, _ main: String?) {
    guard reading.kinds[index].contains(.dose) else { return }
    let findings = reading.ranges[index].map { reading.findings[$0] }
    let doses = findings.filter { $0.kind == .dose }
    guard !doses.isEmpty else { return }
    let schedules = findings.filter { $0.kind == .schedule }
    let routes = findings.filter { $0.kind == .route }
    let span = reading.sentences[index].span
    let speaksOfDosing =
      !schedules.isEmpty || reading.anyWord(from: span.start, to: span.end, in: DoseLinker.dosing)
      || findings.contains { $0.kind == .route } || findings.contains { $0.kind == .drug }
    guard speaksOfDosing else { return }
    for (position, dose) in doses.enumerated() {
      guard let amount = dose.value, let unit = DoseUnits.ucum(reading.string(dose.nameSpan)),
        !isStrength(dose, index), !DoseRoutes.isVolume(reading, dose, unit, in: index)
      else { continue }
      let next = position + 1 < doses.count ? doses[position + 1].span.start : span.end
      let before = position > 0 ? doses[position - 1].span.end : span.start
      let schedule =
        schedules.first { $0.span.start >= dose.span.end && $0.span.start < next }
        ?? (doses.count == 1 ? schedules.first : nil)
        ?? schedules.first { $0.span.start >= dose.span.end && isListed(dose.span.end, next) }
      let route =
        routes.first { $0.span.start >= dose.span.end && $0.span.start < next } ?? routes.last {
          $0.span.end <= dose.span.start && $0.span.start >= before
        }
        ?? routes.first
      let drug =
        findings.last { $0.kind == .drug && $0.span.end <= dose.span.start }
        ?? findings.first { $0.kind == .drug && $0.span.start >= dose.span.end }
      let name = drug.flatMap { facts.drugs[Int($0.code)].name ?? facts.drugs[Int($0.code)].brand } ?? main
      var row = DoseFact(amount: amount, unit: unit, printed: dose.valueSpan, span: dose.span)
      row.drug = name
      row.route = route.flatMap { reading.concept($0)?.name }
      row.interval = schedule.flatMap { DosingSchedule(packed: $0.code)?.iso }
      // "1.5 mg/day" is 1.5 mg once a day.
      if row.unit.hasSuffix("/d") {
        row.unit.removeLast(2)
        row.interval = "P1D"
      }
      row.conditions = conditions(from: dose.span.end, to: span.end)
      add(row, &facts)
      if let high = dose.high {
        var second = row
        second.amount = high
        second.printed = dose.highSpan
        add(second, &facts)
      }
    }
  }

  private func add(_ row: DoseFact, _ facts: inout Facts) {
    for index in facts.doses.indices
    where facts.doses[index].amount.hasSameValue(as: row.amount) && facts.doses[index].unit == row.unit
      && facts.doses[index].drug == row.drug
    {
      if facts.doses[index].interval == row.interval || facts.doses[index].interval == nil
        || row.interval == nil
      {
        if facts.doses[index].interval == nil { facts.doses[index].interval = row.interval }
        if facts.doses[index].route == nil { facts.doses[index].route = row.route }
        return
      }
    }
    facts.doses.append(row)
  }

  /// "available as 150 mg tablets", "150 mg/mL vial": a strength, not a dose.
  private func isStrength(_ dose: Finding, _ index: Int) -> Bool {
    let tokens = reading.sentences[index].tokens
    let first = reading.tokens.index(at: dose.span.start)
    let last = reading.tokens.index(at: dose.span.end - 1)
    let isOffered = (max(tokens.lowerBound, first - 10)..<first).contains {
      reading.isWord($0, in: DoseLinker.offered)
    }
    let isPack = (last + 1..<min(tokens.upperBound, last + 4)).contains {
      reading.isWord($0, in: DoseLinker.packs)
    }
    return isOffered && isPack || reading.text.contains("vial", in: dose.nameSpan)
      || reading.isWord(last + 1, in: DoseLinker.strength)
  }

  private func isListed(_ start: Int, _ end: Int) -> Bool {
    var token = reading.tokens.index(at: start)
    var words = 0
    while token < reading.tokens.count, Int(reading.tokens.starts[token]) < end {
      if reading.tokens.kinds[token] == .word { words += 1 }
      token += 1
    }
    return words <= 2
  }

  /// "without food two hours before and after", "until disease progression or unacceptable toxicity".
  private func conditions(from start: Int, to end: Int) -> [TextSpan] {
    var result: [TextSpan] = []
    var token = reading.tokens.index(at: start)
    while token < reading.tokens.count, Int(reading.tokens.starts[token]) < end {
      let isFood =
        reading.isWord(token, in: DoseLinker.withWords)
        && (1...3).contains { reading.isWord(token + $0, in: DoseLinker.food) }
      let isUntil = reading.isWord(token, in: DoseLinker.until)
      if isFood || isUntil {
        var last = token
        while last < reading.tokens.count, Int(reading.tokens.ends[last]) <= end, reading.mark(last) != 0x2C,
          reading.mark(last) != 0x3B,
          !(reading.mark(last) == 0x2E && Int(reading.tokens.ends[last]) == end)
        { last += 1 }
        result.append(reading.tokens.span(token..<last))
        token = last
      }
      token += 1
    }
    return result
  }

  private static let dosing = WordSet(
    "dose doses dosage recommended given administered receive received infusion tablets taken injection dosing taking"
  )
  private static let offered = WordSet("available supplied strengths strength vials tablets form packaged")
  private static let packs = WordSet(
    "tablets tablet capsules capsule vial vials strengths syringe syringes pen pens")
  private static let strength = WordSet("strengths vial vials")
  private static let withWords = WordSet("with without on")
  private static let food = WordSet("food meal meals stomach")
  private static let until = WordSet("until")
}

/// Units of doses in UCUM.
enum DoseUnits {
  /// Nil for a unit that doses do not have.
  static func ucum(_ printed: String) -> String? {
    switch printed {
    case "mg", "mg/kg", "mg/m2", "g", "mg/mL", "g/kg": return printed
    case "mcg": return "ug"
    case "mL", "ml": return "mL"
    default: return spelledOut(printed)
    }
  }

  private static func spelledOut(_ printed: String) -> String? {
    let lower = printed.lowercased()
    var parts: [String] = []
    for piece in lower.replacing(" per ", with: "/").split(separator: "/") {
      let word = piece.filter { $0 != " " }
      switch word {
      case "mg", "milligram", "milligrams": parts.append("mg")
      case "mcg", "µg", "μg", "ug", "microgram", "micrograms": parts.append("ug")
      case "g", "gram", "grams": parts.append("g")
      case "ng": parts.append("ng")
      case "kg", "kilogram", "kilograms", "kilogramofbodyweight", "kilogramofbody weight": parts.append("kg")
      case "ml", "milliliter", "milliliters", "millilitre", "millilitres": parts.append("mL")
      case "m2", "m²", "m^2", "squaremeter", "squaremeters": parts.append("m2")
      case "iu", "internationalunit", "internationalunits": parts.append("[iU]")
      case "unit", "units": parts.append("U")
      case "gbq": parts.append("GBq")
      case "mbq": parts.append("MBq")
      case "mci": parts.append("mCi")
      case "vg", "vectorgenome", "vectorgenomes": parts.append("{vg}")
      case "day", "d": parts.append("d")
      case "h", "hour": parts.append("h")
      case "week": parts.append("wk")
      case "dose": break
      default:
        if word.hasSuffix("cells") { parts.append("{cells}") } else { return nil }
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }
}
