import AssayText

/// By which way the doses of a sentence are given, and the ways that are said elsewhere for the same drug.
struct DoseRoutes {
  let linker: DoseLinker
  let doses: [Finding]
  let drugs: [Finding]
  let routes: [Finding]

  init(linker: DoseLinker, doses: [Finding], findings: [Finding]) {
    self.linker = linker
    self.doses = doses
    drugs = findings.filter { $0.kind == .drug }
    routes = findings.filter { $0.kind == .route && !DoseRoutes.isForeign(linker.reading, $0) }
  }

  private var reading: Reading { linker.reading }

  func bind(_ mentions: inout [DoseMention]) {
    guard !routes.isEmpty else { return }
    for position in mentions.indices {
      let drug = mentions[position].row.drug
      let dose = doses[position]
      var joined = position
      // "180 mg or 360 mg under the skin": the way behind the last is that of both.
      while joined + 1 < doses.count, isJoined(joined) { joined += 1 }
      let next = joined + 1 < doses.count ? doses[joined + 1].span.start : Int.max
      let previous = position > 0 ? doses[position - 1].span.end : 0
      let behind = routes.first { $0.span.start >= dose.span.end && isOf(drug, dose.span.end, $0.span.start) }
      let front = routes.last { $0.span.end <= dose.span.start && isOf(drug, $0.span.end, dose.span.start) }
      let route =
        behind.flatMap { $0.span.start < next ? $0 : nil }
        ?? front.flatMap { $0.span.start >= previous ? $0 : nil } ?? behind ?? front
      guard let route else { continue }
      if isEither(route) || routes.contains(where: { DoseRoutes.name(reading, $0) == nil }) {
        mentions[position].isEitherWay = true
      } else {
        mentions[position].row.route = DoseRoutes.name(reading, route)
      }
    }
    together(&mentions)
  }

  private func isJoined(_ position: Int) -> Bool {
    let gap =
      reading.tokens.index(
        at: doses[position].span.end)..<reading.tokens.index(at: doses[position + 1].span.start)
    return (1...2).contains(gap.count)
      && gap.allSatisfy { reading.isWord($0, in: Words.andOr) || reading.mark($0) == 0x2C }
  }

  /// "1 g of X and 1 g of Y" go one way, and so do "X 200 mg once daily or Y 300 mg twice daily by mouth", where the way stands last.
  private func together(_ mentions: inout [DoseMention]) {
    guard mentions.count > 1 else { return }
    for position in mentions.indices
    where mentions[position].row.route == nil && !mentions[position].isEitherWay {
      for other in [position - 1, position + 1] where mentions.indices.contains(other) {
        guard let route = mentions[other].row.route else { continue }
        let (first, second) = (min(position, other), max(position, other))
        let gap =
          reading.tokens.index(at: doses[first].span.end)..<reading.tokens.index(at: doses[second].span.start)
        let isJoined = gap.count <= 4 && gap.contains { reading.isWord($0, in: DoseRoutes.joining) }
        let isLast =
          other > position && other == mentions.count - 1
          && !routes.contains { $0.span.start < doses[other].span.end }
          && gap.contains { reading.isWord($0, in: Words.or) }
        if isJoined || isLast { mentions[position].row.route = route }
      }
    }
  }

  /// Whether no other drug stands in between.
  private func isOf(_ drug: String?, _ start: Int, _ end: Int) -> Bool {
    !drugs.contains {
      $0.span.start >= start && $0.span.end <= end && linker.name(Int($0.code)) != drug
    }
  }

  /// "under the skin or into a vein"
  private func isEither(_ route: Finding) -> Bool {
    routes.contains { other in
      guard DoseRoutes.name(reading, other) != DoseRoutes.name(reading, route) else { return false }
      let gap =
        reading.tokens.index(
          at: min(route.span.end, other.span.end))..<max(
          reading.tokens.index(at: min(route.span.end, other.span.end)),
          reading.tokens.index(at: max(route.span.start, other.span.start)))
      return gap.count == 1 && reading.isWord(gap.lowerBound, in: Words.or)
    }
  }

  /// Nil for a way that the record has no word for.
  private static func name(_ reading: Reading, _ route: Finding) -> String? {
    let name = reading.concept(route)?.name
    return name == "other" ? nil : name
  }

  /// "without a corticosteroid cream", "inhaled corticosteroids", "oral contraceptives": of other medicines.
  private static func isForeign(_ reading: Reading, _ route: Finding) -> Bool {
    let first = reading.tokens.index(at: route.span.start)
    let last = reading.tokens.index(at: route.span.end - 1)
    if (1...3).contains(where: { reading.isWord(first - $0, in: without) }) { return true }
    guard reading.isWord(last + 1, in: classes) || reading.isWord(first - 1, in: classes) else {
      return false
    }
    return !isPredicate(reading, first)
  }

  /// "X is the first oral anticoagulant that", "X is a novel oral drug": what is said of a drug is its own.
  private static func isPredicate(_ reading: Reading, _ route: Int) -> Bool {
    var copula = route - 1
    while route - copula <= 8, !reading.isWord(copula, in: copulas),
      reading.isAnyWord(copula) || reading.mark(copula) == 0x2D,
      !reading.isWord(copula, in: taking)
    { copula -= 1 }
    guard reading.isWord(copula, in: copulas) else { return false }
    let start = Int(reading.tokens.starts[copula])
    return reading.findings.contains {
      $0.kind == .drug && $0.span.end <= start && start - $0.span.end <= 2
    }
  }

  // MARK: Said elsewhere

  /// A drug has one way of giving where the notice says only one of it; the only way in the whole notice is the main drug's.
  static func complete(_ linker: DoseLinker, _ facts: inout Facts) {
    let reading = linker.reading
    guard facts.doses.contains(where: { $0.route == nil }) else { return }
    var known: [String: Set<String>] = [:]
    for dose in facts.doses {
      if let drug = dose.drug, let route = dose.route { known[drug, default: []].insert(route) }
    }
    let names = linker.mainNames()
    let main = names.first
    var elsewhere: [String: Set<String>] = [:]
    for (index, range) in reading.ranges.enumerated() where reading.kinds[index].contains(.route) {
      let drugs = range.map { reading.findings[$0] }.filter { $0.kind == .drug }
      for position in range where reading.findings[position].kind == .route {
        let route = reading.findings[position]
        guard !isForeign(reading, route) else { continue }
        let name = name(reading, route) ?? "other"
        if drugs.isEmpty {
          if let main { elsewhere[main, default: []].insert(name) }
        } else if let drug = owner(reading, route, drugs), let own = linker.name(Int(drug.code)) {
          elsewhere[own, default: []].insert(name)
        }
      }
    }
    for index in facts.doses.indices where facts.doses[index].route == nil {
      guard var drug = facts.doses[index].drug else { continue }
      // What a fixed combination is made of goes its way.
      if let main, known[drug] == nil, elsewhere[drug] == nil, names.contains(drug) { drug = main }
      if let own = known[drug] {
        if own.count == 1 { facts.doses[index].route = own.first }
      } else if let own = elsewhere[drug], own.count == 1, let route = own.first, route != "other" {
        facts.doses[index].route = route
      }
    }
  }

  /// The drug that a way of giving is said of: the only one of the sentence, else the one right beside it.
  private static func owner(_ reading: Reading, _ route: Finding, _ drugs: [Finding]) -> Finding? {
    let first = drugs[0]
    if drugs.allSatisfy({ $0.code == first.code }) { return first }
    return drugs.first { drug in
      let gap =
        drug.span.start >= route.span.end
        ? reading.tokens.index(at: route.span.end)..<reading.tokens.index(at: drug.span.start)
        : reading.tokens.index(
          at: drug.span.end)..<max(
            reading.tokens.index(at: drug.span.end), reading.tokens.index(at: route.span.start))
      return gap.count <= 4
    }
  }

  private static let copulas = WordSet("is was")
  private static let taking = WordSet(
    """
    with after before by to for of in on from than as or without between during given used taken added compared combined administered \
    superior studied tested indicated
    """)
  private static let joining = WordSet("and with plus")
  private static let without = WordSet("without no other")
  private static let classes = WordSet(
    """
    corticosteroid corticosteroids steroid steroids antibiotics antibiotic contraceptives contraceptive antihistamines antidiabetic \
    glucocorticoids glucocorticoid antifungals immunoglobulin bisphosphonates anticoagulants anticoagulant retinoids \
    aminosalicylates aminosalicylate immunosuppressants antidiabetics hypoglycemics calcineurin reaction reactions site related diuretics diuretic inotropes fluids \
    presentation presentations session abstract abstracts
    """)
}
