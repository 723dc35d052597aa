/// Units of doses in UCUM.
enum DoseUnits {
  /// Nil for a unit that doses do not have.
  static func ucum(_ printed: String) -> String? {
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
