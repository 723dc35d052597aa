import AssayText

/// Ways of giving that are said elsewhere, and amounts that are no doses.
enum DoseRoutes {
  /// A drug has one way of giving where the notice says only one of it; the only way in the whole notice is the main drug's.
  static func complete(_ reading: Reading, _ facts: inout Facts, _ main: String?) {
    var known: [String: Set<String>] = [:]
    for dose in facts.doses {
      if let drug = dose.drug, let route = dose.route { known[drug, default: []].insert(route) }
    }
    let routes = Set(reading.findings.filter { $0.kind == .route }.compactMap { reading.concept($0)?.name })
    for index in facts.doses.indices where facts.doses[index].route == nil {
      let drug = facts.doses[index].drug
      if let drug, let own = known[drug], own.count == 1 {
        facts.doses[index].route = own.first
      } else if routes.count == 1, main == nil || drug == nil || drug == main {
        facts.doses[index].route = routes.first
      }
    }
  }

  /// A volume that is lung function or part of a dose by mass, and a concentration: "87 mL", "8 mg (0.07 mL of 114.3 mg/mL)".
  static func isVolume(_ reading: Reading, _ dose: Finding, _ unit: String, in sentence: Int) -> Bool {
    if unit.hasSuffix("/mL") { return true }
    guard unit == "mL" else { return false }
    let first = reading.tokens.index(at: dose.span.start)
    if reading.mark(first - 1) == 0x28 { return true }
    let span = reading.sentences[sentence].span
    let isMeasured = reading.ranges[sentence].contains {
      reading.findings[$0].kind == .endpoint || reading.findings[$0].kind == .comparison
        || reading.findings[$0].kind == .interval
    }
    return isMeasured || !reading.anyWord(from: span.start, to: span.end, in: given)
  }

  private static let given = WordSet(
    "dose doses dosage given administered injection injected infusion injections vaccine vial volume recommended"
  )
}
