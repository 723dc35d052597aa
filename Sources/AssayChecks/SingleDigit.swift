import AssayNumbers

/// Which change of one printed digit would repair figures that disagree.
enum SingleDigit {
  /// Tries every change of one digit of one figure.
  ///
  /// - Returns: a sentence where one to three changes repair the figures, else an empty string: where many
  ///   do, none says anything.
  static func repair(_ figures: [Decimal], fits: ([Decimal]) -> Bool) -> String {
    var found: [String] = []
    var changed = figures
    for (index, figure) in figures.enumerated() {
      defer { changed[index] = figure }
      for variant in variants(of: figure) {
        changed[index] = variant
        if fits(changed) {
          if found.count == 3 { return "" }
          found.append("\(figure) to \(variant)")
        }
      }
    }
    if found.isEmpty { return "" }
    return " One digit changed would repair it: \(found.joined(separator: ", or "))."
  }

  /// `figure` with one digit changed, the same number of digits kept, at most 9 digits.
  static func variants(of figure: Decimal) -> [Decimal] {
    let magnitude = figure.mantissa.magnitude
    guard magnitude < 1_000_000_000, figure.scale >= 0, figure.scale <= 9 else { return [] }
    let digits = max(String(magnitude).count, figure.scale + 1)
    var result: [Decimal] = []
    for place in 0..<digits {
      let power = Decimal.powers[place]
      let digit = Int64(magnitude) / power % 10
      for other in Int64(0)...9 where other != digit {
        if other == 0 && place == digits - 1 && digits > figure.scale + 1 { continue }
        let changed = Int64(magnitude) + (other - digit) * power
        result.append(Decimal(mantissa: figure.mantissa < 0 ? -changed : changed, scale: figure.scale))
      }
    }
    return result
  }
}
