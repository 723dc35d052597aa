import AssayNumbers
import AssayText

extension Rule {
  /// An amount of a drug.
  static let dose = Rule(
    id: "dose",
    doc: "An amount with a unit of mass, volume, activity or cells, by weight or surface where printed.",
    triggers: [
      .numberThen(
        [
          "mg", "milligrams", "milligram", "mcg", "micrograms", "microgram", "µg", "μg", "ug", "g", "grams",
          "gram", "kg", "ml", "milliliters",
          "millilitres", "iu", "units", "unit", "gbq", "mbq", "mci", "vg", "x", "×", "vector", "to", "or",
          "international", "million", "billion",
          "viable", "car", "t", "anti", "cells", "ng", "milliliter", "millilitre",
        ] + Trigger.dashes)
    ],
    pattern: """
      (?<value>{num})(?:(?: ?{dash} ?| to | or )(?<high>{num}))?(?: ?(?:x|×) ?10(?:\\^|\\*)?(?<k>\\d{1,2}))?(?: million| billion)?(?: |-|{dash})?
      (?<unit>(?:mg|milligrams?|mcg|micrograms?|[\\x{B5}\\x{3BC}]g|ug|ng|g(?!-)|grams?|ml|milliliters?|millilitres?|IU|international units?|units?|GBq|MBq|mCi|vg|vector genomes?|(?:viable |CAR-positive |CAR\\+ |T |anti-BCMA |CAR-positive viable |CAR T |CAR-T )*cells)\\b
      (?:(?: ?/ ?| per )(?:kg|kilograms?|m2|m²|m\\^2|square meters?|ml|mL|day|d|dose|cycle|h|hr|hour|week|kilogram of body ?weight|vial)(?![A-Za-z]))*)(?! ?/ ?[a-z]| per (?:deci)?lit(?:er|re))
      """,
    examples: [
      .finds("«600 mg» orally once daily", "600"), .finds("«5.4 mg/kg» every 3 weeks", "5.4"),
      .finds("at «90 µg/kg/hr» for", "90"),
      .finds("«1.2 mg/m2»", "1.2"), .finds("a «0.5 mL» injection", "0.5"),
      .finds("«1.1 × 1014 vector genomes per kg»", "1.1"),
      .ignores("5 months"), .ignores("20 g-force x"),
      .finds("«600\u{A0}mg» by mouth", "600"),
      .finds("«40–80 mg»", "40–80"),
      .finds("«80 mg» or «160 mg»", "80", "160"),
      .finds("«80 or 160 mg»", "80–160"),
      .finds("a «100-mg» tablet", "100"),
      .finds("«0·5 mL»", "0.5"),
      .finds("«2,400 mg»", "2400"),
      .finds("«100 µg» and «100 μg»", "100", "100"),
      .finds("«400 million CAR-positive viable T cells»", "400"),
      .finds("«1.8 × 10^11 vector genomes»", "1.8"),
      .ignores("10 g/dL of hemoglobin"), .ignores("50 milligrams per deciliter of it"),
      .ignores("12 patients"),
      .ignores("steps (5,10,20,40,80,160,160,160 mg)"), .ignores("a birth weight of ≤1500 g"),
      .ignores("newborns weighing 1,000 to 1,500 g"), .finds("«2 g» a day", "2"),
      .finds("patients weighing 50 kg or more are given «2 g»", "2"),
      .finds("of these 292 to «50 mg» and 294 to placebo", "50"), .finds("from «40 to 20 mg»", "40–20"),
    ]
  ) { match, list in
    guard let unit = match.span(.unit), !Doses.isOfNumbers(match), !Doses.isBodyWeight(match, unit) else {
      return
    }
    list.add(.dose, match) {
      $0.value = match.number(.value)
      $0.valueSpan = match.span(.value) ?? .empty
      if let high = match.span(.high), let amount = match.number(.high) {
        if let low = $0.value, amount < low, Doses.isAllotment(match, high) {
          $0.span = TextSpan(high.start, match.span.end)
          $0.value = amount
          $0.valueSpan = high
        } else {
          $0.high = amount
          $0.highSpan = high
        }
      }
      $0.extra = match.number(.k)
      $0.nameSpan = unit
    }
  }

  /// A laboratory value, a blood pressure, a size: a number with a unit that is no dose.
  static let measurement = Rule(
    id: "measurement",
    doc:
      "A number with a unit of a laboratory value or a size (mg/dL, mm Hg, cm, letters, points): no dose, no cohort.",
    triggers: [
      .numberThen(
        [
          "milligrams", "milligram", "millimoles", "millimole",
          "mg", "g", "ng", "mmol", "mm", "cm", "letters", "letter", "points", "point", "kg", "pounds", "lb",
          "lbs", "ml", "meters", "metres", "m",
          "mmhg", "μmol", "µmol", "u", "iu", "copies", "cells", "miles", "inches", "°", "degrees", "fold",
          "times", "to", "vs", "versus", "v", "mcg", "meq", "eq", "mu",
          "μg", "µg", "kilograms", "kilogram", "pound", "mile", "inch", "degree", "meter", "metre",
          "μm", "µm", "microns", "micron", "micrometers", "micrometres", "l", "liters", "litres", "liter",
          "litre", "seconds", "log10", "log",
        ] + Trigger.dashes)
    ],
    pattern: """
      (?:(?<low>{num}) (?:vs?\\.?|versus) )?(?<value>{num})(?:(?: ?{dash} ?| to )(?<high>{num}))?(?: |-|{dash})?
      (?<unit>{unit-of-measure}|milligrams? per decilit(?:er|re)s?\\b|millimoles? per lit(?:er|re)\\b)
      """,
    examples: [
      .finds("to about «50 milligrams per deciliter» from", "50"),
      .finds("below «70 mg/dL»", "70"), .finds("«140 mm Hg»", "140"), .finds("gained «10.3 letters»", "10.3"),
      .ignores("600 mg once"),
      .finds("below «7.5\u{A0}g/dL»", "7.5"),
      .finds("by «−15·1 mm\u{A0}Hg»", "-15.1"),
      .finds("a BMI of «30 kg/m²»", "30"), .finds("by «153 µm»", "153"), .finds("by «0.23 L» with", "0.23"),
      .finds("by «−2.3 mL/min/1.73 m2» per year", "-2.3"),
      .finds("a «2.5-fold» rise", "2.5"),
      .finds("«5 to 10 mm Hg»", "5–10"),
      .finds("lost «−3.4 kg»", "-3.4"), .finds("was «2.1» vs «3.4 cm»", "2.1", "3.4"),
      .finds("fell by «1.1 log10 copies/mL»", "1.1"), .ignores("62% of patients"),
    ]
  ) { match, list in
    // "2.1 vs 3.4 cm": both are centimetres.
    if let low = match.span(.low), let value = match.number(.low) {
      list.add(.measurement, match) {
        ($0.value, $0.valueSpan) = Signs.apply(value, low, match.text)
        $0.span = $0.valueSpan
        $0.nameSpan = match.span(.unit) ?? .empty
      }
    }
    list.add(.measurement, match) {
      ($0.value, $0.valueSpan) = Signs.apply(
        match.number(.value) ?? Decimal(0), match.span(.value) ?? .empty, match.text)
      $0.span = TextSpan($0.valueSpan.start, match.span.end)
      if let high = match.span(.high) {
        $0.high = match.number(.high)
        $0.highSpan = high
      }
      $0.nameSpan = match.span(.unit) ?? .empty
    }
  }

  /// An amount of money.
  static let money = Rule(
    id: "money", doc: "An amount of money: no cohort, no dose.",
    triggers: [
      .words(["$", "€", "£", "¥", "us", "hk", "usd", "rmb"]),
      .numberThen(["million", "billion", "dollars", "euros"]),
    ],
    pattern: """
      (?:(?:US|HK)?[$€£¥] ?(?<value>{num})(?: ?(?:million|billion|trillion|thousand|M|B|bn|m)\\b)?
      |(?:USD|RMB) ?(?<value>{num})|(?<value>{num}) (?:million|billion) ?(?:dollars|euros|yen|USD|pounds))
      """,
    examples: [
      .finds("raised «$1.2 billion»", "1.2"), .finds("a price of «€1,950»", "1950"),
      .finds("«US$ 35 million»", "35"),
      .finds("«80 million dollars»", "80"), .ignores("12 million doses"),
      .finds("«$1,200» a month", "1200"),
      .finds("for «£3.5\u{A0}billion»", "3.5"),
      .ignores("35 million people"),
      .misses("costs «950 euros»"),
    ]
  ) { match, list in
    list.add(.money, match) {
      $0.value = match.number(.value)
      $0.valueSpan = match.span(.value) ?? .empty
    }
  }
}

/// Amounts of drugs.
enum Doses {
  /// "(5,10,20,40,80,160 mg)": the last of numbers that no space parts.
  static func isOfNumbers(_ match: RuleMatch) -> Bool {
    let start = match.span.start
    return start > 1 && match.text[start - 1] == 0x2C && match.text[start - 2] &- 0x30 < 10
  }

  /// "a birth weight of ≤1500 g", "newborns weighing 1,000 to 1,500 g": grams of a body.
  static func isBodyWeight(_ match: RuleMatch, _ unit: TextSpan) -> Bool {
    guard match.text[unit.start] | 0x20 == 0x67, let amount = match.number(.value), amount.double >= leastBody
    else { return false }
    let front = TextSpan(max(0, match.span.start - 40), match.span.start)
    return match.text.contains("weigh", in: front) || match.text.contains("birth", in: front)
  }

  /// No body weighs less, in grams.
  private static let leastBody = 250.0

  /// "292 to 50 mg": patients and the dose that they were assigned to, and no range, unless a dose was lowered "from 40 to 20 mg".
  static func isAllotment(_ match: RuleMatch, _ high: TextSpan) -> Bool {
    let (text, start) = (match.text, match.span.start)
    guard text[high.start - 1] == 0x20, text[high.start - 2] | 0x20 == 0x6F,
      text[high.start - 3] | 0x20 == 0x74
    else { return false }
    let from = Array("from ".utf8)
    return start < from.count || !text[start - from.count..<start].elementsEqual(from)
  }
}
