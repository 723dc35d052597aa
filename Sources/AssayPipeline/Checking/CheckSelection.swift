import AssayChecks

/// Which checks are wanted, by code, by the start of a code, or by name.
public struct CheckSelection: Sendable {
  /// The codes wanted; nil for all.
  private var selected: Set<String>?
  private var ignored: Set<String> = []

  /// All checks.
  public init() {}

  /// The checks that `select` names, all where it names none, without those that `ignore` names.
  ///
  /// - Throws: `UnknownCheck` for a word that no check's code starts with and that is no check's name.
  public init(select: [String], ignore: [String]) throws(UnknownCheck) {
    var chosen: Set<String> = []
    for word in select { chosen.formUnion(try CheckSelection.codes(word)) }
    if !select.isEmpty { selected = chosen }
    for word in ignore { ignored.formUnion(try CheckSelection.codes(word)) }
  }

  /// Whether the check with this code is wanted.
  public func includes(_ code: String) -> Bool {
    (selected?.contains(code) ?? true) && !ignored.contains(code)
  }

  private static func codes(_ word: String) throws(UnknownCheck) -> [String] {
    let folded = word.uppercased()
    let codes = Verifier.checks.map { type(of: $0) }
      .filter { !word.isEmpty && ($0.code.hasPrefix(folded) || $0.name == word.lowercased()) }
      .map { $0.code }
    if codes.isEmpty { throw UnknownCheck(word: word) }
    return codes
  }
}

/// A word that names no check.
public struct UnknownCheck: Error, Sendable, CustomStringConvertible {
  /// The word.
  public var word: String

  /// `"Z9" names no check; there are: A101 cohorts-do-not-add-up, …`, one a line.
  public var description: String {
    let known = Verifier.checks.map { type(of: $0) }.map { "  \($0.code) \($0.name)" }
    return "\"\(word)\" names no check; expected a code, the start of one, or a name of these:\n"
      + known.joined(separator: "\n")
  }
}
