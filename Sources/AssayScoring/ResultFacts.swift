import AssayNumbers
import AssayRecord

typealias AssayStatistic = AssayRecord.Result.Statistic

extension Claims.Statistic {
  /// What near misses share.
  private var anchor: String { value.map(Normalization.digits) ?? "not reached" }

  private var valuePart: Fact.Part {
    guard let value else {
      return Fact.Part("value", notReached ? "not reached" : nil, isBare: true)
    }
    let digits = Normalization.digits(value)
    return Fact.Part(
      "value", shown: unit.map { "\(digits) \($0)" } ?? digits, values: [digits], isBare: true)
  }

  private var statisticPart: Fact.Part { Fact.Part("statistic", statistic.rawValue, isBare: true) }

  /// The statistic and its value; a median's unit too.
  var valueFact: Fact {
    var parts = [statisticPart, valuePart]
    if statistic == .median || statistic == .mean {
      parts[1].shown = value.map(Normalization.digits) ?? parts[1].shown
      parts.append(Fact.Part("unit", shown: unit, values: [unit].compactMap { $0 }, isBare: true))
    }
    return Fact(parts, anchors: [anchor], place: place)
  }

  /// The value and its endpoint.
  var endpointFact: Fact {
    Fact([endpointPart, valuePart], anchors: [anchor], place: place)
  }

  private static func bound(_ value: Decimal?) -> String { value.map(Normalization.digits) ?? "NE" }

  /// Both bounds; nil where no interval is given.
  var intervalFact: Fact? {
    guard let interval else { return nil }
    let low = Claims.Statistic.bound(interval.low)
    let high = Claims.Statistic.bound(interval.high)
    let parts = [Fact.Part("low", low), Fact.Part("high", high)]
    return Fact(parts, anchors: ["low " + low, "high " + high], place: place)
  }

  /// The relation and the value; nil where no p-value is given.
  var pValueFact: Fact? {
    guard let pValue else { return nil }
    let digits = Normalization.digits(pValue.value)
    let parts = [
      Fact.Part("relation", "p" + pValue.relation.rawValue, isBare: true),
      Fact.Part("value", digits, isBare: true),
    ]
    return Fact(parts, anchors: [digits], place: place)
  }

  private var endpointPart: Fact.Part {
    Fact.Part(
      "endpoint", anyOf: [endpoint, endpointPrinted].compactMap { $0 }, rule: .endpointWords, isBare: true)
  }

  /// The value with its endpoint, and what binds it to its patients.
  func linkedFact(of drugs: [Claims.Drug]) -> Fact {
    Fact([endpointPart, valuePart] + patientParts(drugs) + intervalParts, anchors: [anchor], place: place)
  }

  /// All that must be right together.
  func wholeFact(of drugs: [Claims.Drug]) -> Fact {
    let trial = Fact.Part("trial", anyOf: trial, rule: .whereGoldHasOne)
    return Fact(
      [endpointPart, statisticPart, valuePart] + patientParts(drugs) + [
        trial, Fact.Part("timepoint", timepoint),
      ]
        + intervalParts, anchors: [anchor], place: place)
  }

  /// An arm may be called by its drug's brand or by its name.
  private func patientParts(_ drugs: [Claims.Drug]) -> [Fact.Part] {
    let names = arm.map { Normalization.calledToo($0, drugs) } ?? []
    return [
      Fact.Part("n", denominator.map { String($0) }, rule: .whereGoldHasOne),
      Fact.Part("arm", anyOf: names, rule: .armWords),
    ]
  }

  private var intervalParts: [Fact.Part] {
    let digits = interval.map {
      Claims.Statistic.bound($0.low) + " to " + Claims.Statistic.bound($0.high)
    }
    let level = interval?.level.map(Normalization.digits)
    return [
      Fact.Part("interval", digits, rule: .whereGoldHasOne),
      Fact.Part("level", level, rule: .whereGoldHasOne),
    ]
  }
}
