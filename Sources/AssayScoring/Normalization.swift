import AssayNumbers

/// The forms in which words are compared: what differs only in case, quotes, dashes or white space is the same.
enum Normalization {
  /// Lower-case, straight quotes, plain hyphens, single spaces, without trade-mark signs and a final full stop.
  static func words(_ text: String) -> String {
    var result = ""
    var isSpacePending = false
    for scalar in text.lowercased().unicodeScalars {
      let mapped: Unicode.Scalar
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201A}", "\u{2032}", "`": mapped = "'"
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}", "\u{AB}", "\u{BB}": mapped = "\""
      case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{AD}": mapped = "-"
      case "\u{AE}", "\u{2122}", "\u{2120}", "\u{200B}", "\u{FEFF}": continue
      case _ where scalar.properties.isWhitespace:
        isSpacePending = !result.isEmpty
        continue
      default: mapped = scalar
      }
      if isSpacePending {
        result.unicodeScalars.append(" ")
        isSpacePending = false
      }
      result.unicodeScalars.append(mapped)
    }
    while result.hasSuffix(".") { result.removeLast() }
    return result
  }

  /// The words of a treatment arm, without `the`, `arm`, `group` and punctuation.
  static func arm(_ text: String) -> [String] {
    var parted = ""
    for character in words(text) {
      // "100mg" and "100 mg" are one.
      if let last = parted.last, last.isNumber, character.isLetter { parted.append(" ") }
      parted.append(character)
    }
    return parted.split { !($0.isLetter || $0.isNumber || $0 == ".") }
      .map { $0.count > 4 && $0.hasSuffix("s") ? String($0.dropLast()) : String($0) }
      .filter { !["the", "arm", "group", "plus", "and", "with", "combination", "arms"].contains($0) }
  }

  /// An arm, the same with its drugs' names for their brands, and with the brands for the names.
  static func calledToo(_ arm: String, _ drugs: [Claims.Drug]) -> [String] {
    let own = words(arm)
    var generic = own
    var branded = own
    for drug in drugs {
      if let brand = drug.brand, let name = drug.name {
        generic = generic.replacing(words(brand), with: words(name))
        branded = branded.replacing(words(name), with: words(brand))
      }
    }
    return Array(Set([own, generic, branded])).sorted()
  }

  /// An endpoint's name with its words parted alike: `RBC-TI` and `RBC_TI` are one, and so are the words for death of any cause.
  static func name(_ endpoint: String) -> String {
    let joined = endpoint.split { !($0.isLetter || $0.isNumber) }.joined(separator: "_")
    return deaths.contains(joined) ? "death" : joined
  }

  private static let deaths: Set<String> = [
    "death", "deaths", "died", "mortality", "all_cause_mortality", "all_cause_death", "death_from_any_cause",
  ]

  /// Whether two names made of printed words say the same: the words of one stand in the other, plurals aside. A
  /// normal name such as `ORR` has no such freedom.
  static func isSameFreeName(_ gold: String, _ found: String, shown: String?) -> Bool {
    // "75_percent_improvement" is free; "6MWD" is a normal name.
    guard let shown, let first = shown.first,
      first.isLowercase || first.isNumber && !shown.contains(where: \.isUppercase)
    else { return false }
    func stems(_ name: String) -> Set<String> {
      Set(
        name.split { !($0.isLetter || $0.isNumber) }.map { word in
          word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : String(word)
        })
    }
    let (a, b) = (stems(gold), stems(found))
    return !a.isEmpty && !b.isEmpty && (a.isSubset(of: b) || b.isSubset(of: a))
  }

  /// Whether all words of one arm stand in the other: "A plus B" and "B with A" are one treatment.
  static func isContained(_ a: [String], _ b: [String]) -> Bool {
    let (short, long) = a.count <= b.count ? (Set(a), Set(b)) : (Set(b), Set(a))
    return short.isEmpty ? long.isEmpty : short.isSubset(of: long)
  }

  /// The digits of a value, in normal form.
  static func digits(_ value: Decimal) -> String { value.normalized.description }
}
