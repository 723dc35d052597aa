/// Units of doses in UCUM.
enum DoseUnits {
  /// Nil for a unit that doses do not have.
  static func ucum(_ printed: String) -> String? {
    let lower = printed.lowercased()
    if !lower.utf8.contains(0x20), !lower.utf8.contains(0x2F) { return lower == "dose" ? nil : part(lower) }
    var parts: [String] = []
    for piece in lower.replacing(" per ", with: "/").split(separator: "/") {
      let word = piece.filter { $0 != " " }
      if word == "dose" || word == "cycle" { continue }
      guard let part = part(word) else { return nil }
      parts.append(part)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// One of the units that "per" and "/" join.
  private static func part(_ word: String) -> String? {
    switch word {
    case "mg", "milligram", "milligrams": "mg"
    case "mcg", "µg", "μg", "ug", "microgram", "micrograms": "ug"
    case "g", "gram", "grams": "g"
    case "ng": "ng"
    case "kg", "kilogram", "kilograms", "kilogramofbodyweight", "kilogramofbody weight": "kg"
    case "ml", "milliliter", "milliliters", "millilitre", "millilitres": "mL"
    case "m2", "m²", "m^2", "squaremeter", "squaremeters": "m2"
    case "iu", "internationalunit", "internationalunits": "[iU]"
    case "unit", "units": "U"
    case "gbq": "GBq"
    case "mbq": "MBq"
    case "mci": "mCi"
    case "vg", "vectorgenome", "vectorgenomes": "{vg}"
    case "day", "d": "d"
    case "h", "hr", "hour": "h"
    case "week": "wk"
    default: word.hasSuffix("cells") ? "{cells}" : nil
    }
  }
}
