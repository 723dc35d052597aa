import AssayNumbers
import AssayText

/// Values without a unit of their own: rates ("0.11 relapses a year"), points of a scale, and days that are counted and not waited for
/// ("3.2 fewer migraine days").
extension SentenceBuilder {
  /// Makes measures of the numbers without a unit, where the sentence speaks of something that is told so.
  func addFigures(_ view: inout SentenceView, open: String?) {
    let hasRatios = addSecondRatios(&view)
    let isOpen =
      open.map(UnitlessEndpoints.contains) == true
      && reading.anyWord(
        from: view.sentence.span.start, to: view.sentence.span.end, in: SentenceBuilder.rateWords)
    let isCounted =
      view.measures.contains { $0.kind == .measurement && reading.findings[$0.finding].kind == .duration }
      && (view.endpoints.contains { CountedTimes.contains($0.code) }
        || view.endpoints.isEmpty && open.map(CountedTimes.contains) == true)
    let hasScale =
      isOpen || view.endpoints.contains { !$0.isAdverse && UnitlessEndpoints.contains($0.code) }
      || view.measures.contains { $0.kind == .measurement && isPoints($0) }
      // "−7.5 days with A and −6.9 with B"
      || isCounted
    guard
      hasScale || tellsMeansOfArms(view) || tellsRates(view) || tellsFewer(view)
        || tellsIntervals(view)
    else { return }
    var added = false
    for index in reading.ranges[view.index]
    where reading.findings[index].kind == .figure && !isEffectSize(reading.findings[index])
      && !(hasRatios && view.measures.contains { $0.finding == index })
      && !isBracketedBehindNumber(reading.findings[index]) && !isUnit(reading.findings[index])
      && !isTestStatistic(reading.findings[index])
    {
      addMeasure(&view, index)
      // "−7.5 days with A and −6.9 with B": days too.
      if isCounted { view.measures[view.measures.count - 1].kind = .measurement }
      added = true
    }
    if added { view.measures.sort { $0.span < $1.span } }
  }

  /// "events per 100 patient-years were 51.3 and 76.4", "(0.48 vs. 0.70 per year)": rates, which have no unit of their own.
  private func tellsRates(_ view: SentenceView) -> Bool {
    guard reading.kinds[view.index].contains(.figure) else { return false }
    return view.sentence.tokens.contains { token in
      guard reading.isWord(token, in: SentenceBuilder.years) else { return false }
      if reading.mark(token - 1) == 0x2D { return reading.isWord(token - 2, in: SentenceBuilder.people) }
      return reading.isWord(token - 1, in: SentenceBuilder.people)
        || reading.isWord(token - 1, in: Words.per) && reading.isNumber(token - 2)
          && reading.findings(of: view.index).contains {
            $0.kind == .figure && reading.tokens.index(at: $0.span.end) == token - 1
          }
    }
  }

  /// "0.16 (0.02, 0.58)": a number with its bounds right behind it.
  private func tellsIntervals(_ view: SentenceView) -> Bool {
    guard reading.kinds[view.index].contains(.figure), reading.kinds[view.index].contains(.interval) else {
      return false
    }
    return reading.ranges[view.index].dropLast().contains {
      let (figure, next) = (reading.findings[$0], reading.findings[$0 + 1])
      return figure.kind == .figure && next.kind == .interval && next.span.start - figure.span.end <= 1
        && reading.text[next.span.start] == 0x28
    }
  }

  /// "an average of 8.7 fewer attacks"
  private func tellsFewer(_ view: SentenceView) -> Bool {
    guard reading.kinds[view.index].contains(.figure) else { return false }
    return reading.findings(of: view.index).contains {
      $0.kind == .figure && reading.isWord(reading.tokens.index(at: $0.span.end), in: SentenceBuilder.fewer)
    }
  }

  /// "a 60-point scale"
  func isLengthOfScale(_ finding: Finding) -> Bool {
    isPoints(finding.nameSpan)
      && reading.isWord(reading.tokens.index(at: finding.span.end), in: SentenceBuilder.scaleWords)
  }

  static let fewer = WordSet("fewer")
  private static let years = WordSet("years year month")
  private static let people = WordSet("patient person participant subject")

  /// "the mean scores were 12.1 and 14.2 in the massage and relaxation groups"
  private func tellsMeansOfArms(_ view: SentenceView) -> Bool {
    view.namesSeveralGroups
      && view.statistics.contains {
        reading.isCue(reading.findings[$0], .statistic, "mean")
          || reading.isCue(reading.findings[$0], .statistic, "median")
      }
  }

  /// "12.3 (4.5)": what stands alone in a bracket behind a number is its deviation.
  private func isBracketedBehindNumber(_ finding: Finding) -> Bool {
    let first = reading.tokens.index(at: finding.span.start)
    return reading.mark(first - 1) == 0x28 && reading.isNumber(first - 2)
      && reading.mark(reading.tokens.index(at: finding.span.end)) == 0x29
  }

  /// "mL/min per 1.73 m²"
  private func isUnit(_ finding: Finding) -> Bool {
    let before = reading.tokens.index(at: finding.span.start) - 1
    return reading.isWord(before, in: Words.per)
  }

  /// "t = 1.04", "SE = 0.28", "b = −0.33"
  private func isTestStatistic(_ finding: Finding) -> Bool {
    let first = reading.tokens.index(at: finding.span.start)
    guard let equals = (1...2).map({ first - $0 }).first(where: { reading.mark($0) == 0x3D }) else {
      return false
    }
    return reading.tokens.span(max(0, equals - 1)).count == 1 && reading.isAnyWord(equals - 1)
      || reading.isWord(equals - 1, in: SentenceBuilder.testStatistics)
  }

  private static let testStatistics = WordSet("se sd sem df chi beta")

  /// "effect size = 0.37"
  private func isEffectSize(_ finding: Finding) -> Bool {
    let first = reading.tokens.index(at: finding.span.start)
    return (1...2).contains {
      reading.isWord(first - $0, in: SentenceBuilder.size)
        && reading.isWord(first - $0 - 1, in: SentenceBuilder.effect)
    }
  }

  private static let size = WordSet("size sizes")
  private static let effect = WordSet("effect")
  private static let rateWords = WordSet("rate rates score scores change changes")

  private func isPoints(_ measure: Measure) -> Bool {
    isPoints(reading.findings[measure.finding].nameSpan)
  }

  private func isPoints(_ unit: TextSpan) -> Bool {
    !unit.isEmpty && reading.text.starts(at: unit, with: "point")
  }

  /// Durations that are counted: days with migraine, hours of "off" time.
  func isCounted(_ view: SentenceView, _ finding: Finding) -> Bool {
    guard finding.unit != .month, finding.unit != .year, finding.unit != .week else { return false }
    let first = reading.tokens.index(at: finding.span.start)
    let last = reading.tokens.index(at: finding.span.end - 1)
    guard !reading.isWord(last + 1, in: SentenceBuilder.afterTimepoint) else { return false }
    if !view.endpoints.contains(where: { CountedTimes.contains($0.code) }) {
      // "The mean change after 12 weeks was −7.5 days", of what the sentence in front counted.
      guard view.open.map(CountedTimes.contains) == true, (finding.value?.mantissa ?? 0) < 0,
        !reading.text[finding.valueSpan.end..<finding.span.end].contains(0x2D)
      else { return false }
      return view.endpoints.isEmpty
    }
    if !reading.isWord(first - 1, in: SentenceBuilder.beforeTimepoint) { return true }
    // "fell by 7.5 days": no landmark is a part of a day.
    return reading.isWord(first - 1, in: Words.by)
      && ((finding.value?.scale ?? 0) > 0
        || (2...4).contains { reading.isWord(first - $0, in: Discourse.fallingWords) })
  }
}

/// Endpoints whose values are numbers without a unit.
enum UnitlessEndpoints {
  static func contains(_ code: String) -> Bool { codes.contains(code) || code.hasSuffix("_rate") }
  private static let codes: CodeSet = [
    "PANSS", "MADRS", "HAMD", "HAM_A", "YMRS", "CGI_S", "ADHD_RS", "CAPS_5", "AIMS", "UPDRS", "UHDRS_TMC",
    "MG_ADL", "QMG", "ALSFRS_R", "NSAA", "HFMSE", "CHOP_INTEND", "mFARS", "mNIS_7", "Norfolk_QoL_DN",
    "CDR_SB",
    "ADAS_Cog", "iADRS", "RSBQ", "ESS", "DLQI", "KCCQ", "SGRQ", "ACQ", "DAS28", "IPSS", "EASI", "PASI",
    "UAS7",
    "HSS7", "ISS7", "DSQ", "nasal_polyp_score", "total_symptom_score", "gadolinium_enhancing_lesions", "GMT",
    "fatigue_score", "pain_intensity", "pruritus_NRS", "quality_of_life", "exacerbation_rate", "PGI_C",
    "HAE_attack_rate", "hyperphagia", "apnea_hypopnea_index", "urinary_incontinence_episodes", "lesion_count",
    "nocturia_episodes", "spontaneous_bowel_movements", "BMI", "eGFR", "EDSS", "BCVA", "UACR", "HbA1c",
  ]
}

/// Endpoints that count days or hours.
enum CountedTimes {
  static func contains(_ code: String) -> Bool { codes.contains(code) }
  private static let codes: CodeSet = [
    "monthly_migraine_days", "off_time", "on_time", "WASO", "sleep_latency", "total_sleep_time",
    "hospital_stay",
    "heartburn_free_days", "maintenance_of_wakefulness",
  ]
}
