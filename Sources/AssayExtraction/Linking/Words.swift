import AssayText

/// The small words of grammar that linkers ask for, each set once.
enum Words {
  static let to = WordSet("to")
  static let with = WordSet("with")
  static let by = WordSet("by")
  static let per = WordSet("per")
  static let of = WordSet("of")
  static let and = WordSet("and")
  static let or = WordSet("or")
  static let on = WordSet("on")
  static let `as` = WordSet("as")
  static let `in` = WordSet("in")
  static let the = WordSet("the")
  static let andOr = WordSet("and or")
  static let than = WordSet("than")
  static let aAn = WordSet("a an")
  static let articles = WordSet("a an the")
  static let ofFor = WordSet("of for")
  static let ofFrom = WordSet("of from")
  static let `for` = WordSet("for")
  static let toOf = WordSet("to of")
  static let ofBy = WordSet("of by")
  static let treated = WordSet("treated")
  static let copulas = WordSet("was were is are")
}
