/// What is scored, each with counts of its own.
public enum ScoredField: String, Sendable, CaseIterable {
  /// Whether the document announces an approval.
  case kind
  /// Who decided.
  case agency
  /// The way of the approval.
  case pathway
  /// The day of the decision.
  case decisionDate = "decision_date"
  /// Each designation.
  case designations
  /// The indication, the same words.
  case indication
  /// Each approved drug, by name or brand.
  case drug
  /// Each drug, by name or brand, and its role.
  case drugsAll = "drugs_all"
  /// Each company, with its drug.
  case sponsor
  /// Each trial, by name or registry number.
  case trial
  /// Each trial's phase.
  case phase
  /// Each word of each trial's design.
  case design
  /// Each cohort's size.
  case cohortSize = "cohort_size"
  /// Each cohort's size, role, trial and parent, all right or wrong.
  case cohortLink = "cohort_link"
  /// Each other count.
  case counts
  /// Each percentage's value and role, one a mention.
  case percentages
  /// Each percentage's value, one a mention.
  case percentageValues = "percentage_values"
  /// Each date and its role, one a mention.
  case dates
  /// Each dose: amount, unit, route and interval.
  case doses
  /// Each proportion and event-free rate, the value alone.
  case proportion
  /// Each median and mean, the value and its unit.
  case median
  /// Each hazard, odds, risk and rate ratio.
  case ratio
  /// Each confidence interval, both bounds.
  case interval
  /// Each p-value and its relation.
  case pValue = "p_value"
  /// Each difference, change from baseline and relative reduction.
  case difference
  /// Each value with its endpoint.
  case endpointOfValue = "endpoint_of_value"
  /// Each value with its endpoint and, where gold has them, denominator, arm and confidence interval: all right or wrong.
  case linked
  /// Each result with its endpoint, statistic, value and time point, and, where gold has one, denominator, arm, trial and
  /// confidence interval: all right or wrong.
  case results
  /// The number of inconsistent checks, and each statement that must be found consistent.
  case checks

  /// The fields that together hold each fact once: the others are parts of these.
  public static let whole: Set<ScoredField> = [
    .kind, .agency, .pathway, .decisionDate, .designations, .indication, .drugsAll, .sponsor, .trial, .phase,
    .design, .cohortLink, .counts, .percentages, .dates, .doses, .pValue, .results, .checks,
  ]
}

extension Claims {
  /// The facts of a field, in the order of the claims.
  func facts(_ field: ScoredField) -> [Fact] {
    switch field {
    case .kind: scalar(kind.rawValue)
    case .agency: scalar(agency)
    case .pathway: scalar(pathway?.rawValue)
    case .decisionDate: scalar(decisionDate)
    case .indication: scalar(indication)
    case .designations: designations.map { Fact([Fact.Part("designation", $0, isBare: true)], anchors: []) }
    case .drug: drugs.filter { $0.role == .approved }.map { $0.fact(withRole: false) }
    case .drugsAll: drugs.map { $0.fact(withRole: true) }
    case .sponsor: drugs.compactMap(\.sponsorFact)
    case .trial: trials.map(\.fact)
    case .phase: trials.compactMap(\.phaseFact)
    case .design: trials.flatMap(\.designFacts)
    case .cohortSize: cohorts.map { $0.fact(withLinks: false) }
    case .cohortLink: cohorts.map { $0.fact(withLinks: true) }
    case .counts:
      counts.map { Fact([Fact.Part("value", String($0.value), isBare: true)], anchors: [], place: $0.place) }
    case .percentages: percentages.map { $0.fact(withRole: true) }
    case .percentageValues: percentages.map { $0.fact(withRole: false) }
    case .dates: dates.map(\.fact)
    case .doses: doses.map(\.fact)
    case .proportion: values([.proportion, .eventFreeRate])
    case .median: values([.median, .mean])
    case .ratio: values([.hazardRatio, .oddsRatio, .riskRatio, .rateRatio])
    case .difference: values([.difference, .changeFromBaseline, .relativeReduction])
    case .interval: results.compactMap(\.intervalFact)
    case .pValue: results.compactMap(\.pValueFact)
    case .endpointOfValue: results.map(\.endpointFact)
    case .linked: results.map { $0.linkedFact(of: drugs) }
    case .results: results.map { $0.wholeFact(of: drugs) }
    case .checks: checkFacts
    }
  }

  private func scalar(_ value: String?) -> [Fact] {
    guard let value else { return [] }
    return [Fact([Fact.Part("value", value, isBare: true)], anchors: ["the only one"])]
  }

  private func values(_ statistics: Set<AssayStatistic>) -> [Fact] {
    results.filter { statistics.contains($0.statistic) }.map(\.valueFact)
  }

  private var checkFacts: [Fact] {
    let count = Fact([Fact.Part("inconsistent", String(inconsistent))], anchors: ["inconsistent"])
    return [count]
      + consistent.map { Fact([Fact.Part("statement", $0, isBare: true)], anchors: []) }
  }
}

extension Claims.Drug {
  fileprivate func fact(withRole: Bool) -> Fact {
    var parts = [Fact.Part("drug", anyOf: names, isBare: true)]
    if withRole { parts.append(Fact.Part("role", role.rawValue)) }
    return Fact(parts, anchors: names.map(Normalization.words), place: place)
  }

  fileprivate var sponsorFact: Fact? {
    guard let sponsor else { return nil }
    let parts = [Fact.Part("sponsor", sponsor, isBare: true), Fact.Part("drug", anyOf: names)]
    return Fact(parts, anchors: names.map(Normalization.words) + [Normalization.words(sponsor)], place: place)
  }
}

extension Claims.Trial {
  private var anchors: [String] { names.map(Normalization.words) }

  fileprivate var fact: Fact {
    Fact([Fact.Part("trial", anyOf: names, isBare: true)], anchors: [], place: place)
  }

  fileprivate var phaseFact: Fact? {
    guard let phase else { return nil }
    let parts = [
      Fact.Part("phase", phase), Fact.Part("trial", anyOf: names, rule: .whereGoldHasOne),
    ]
    return Fact(parts, anchors: anchors + ["phase " + phase], place: place)
  }

  fileprivate var designFacts: [Fact] {
    design.map { word in
      let parts = [
        Fact.Part("design", word, isBare: true), Fact.Part("trial", anyOf: names, rule: .whereGoldHasOne),
      ]
      return Fact(parts, anchors: [Normalization.words(word)], place: place)
    }
  }
}

extension Claims.Cohort {
  fileprivate func fact(withLinks: Bool) -> Fact {
    var parts = [Fact.Part("size", String(size), isBare: true)]
    if withLinks {
      parts += [
        Fact.Part("role", role.rawValue), Fact.Part("trial", anyOf: trial),
        Fact.Part("parent", parent.map { String($0) }),
      ]
    }
    return Fact(parts, anchors: [String(size)], place: place)
  }
}

extension Claims.Percentage {
  fileprivate func fact(withRole: Bool) -> Fact {
    let digits = Normalization.digits(value)
    var parts = [Fact.Part("value", shown: digits + " %", values: [digits], isBare: true)]
    if withRole { parts.append(Fact.Part("role", role.rawValue, isBare: true)) }
    return Fact(parts, anchors: [digits], place: place)
  }
}

extension Claims.Date {
  fileprivate var fact: Fact {
    let parts = [Fact.Part("date", value, isBare: true), Fact.Part("role", role.rawValue, isBare: true)]
    return Fact(parts, anchors: [value ?? "none"], place: place)
  }
}

extension Claims.Dose {
  fileprivate var fact: Fact {
    let digits = Normalization.digits(amount)
    let parts = [
      Fact.Part("amount", digits, isBare: true),
      // UCUM tells upper case from lower.
      Fact.Part("unit", shown: unit, values: [unit], isBare: true),
      Fact.Part("route", route, isBare: true), Fact.Part("interval", interval),
    ]
    return Fact(parts, anchors: [digits], place: place)
  }
}
