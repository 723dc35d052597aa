/// A word that names no rule.
public struct UnknownRule: Error, Sendable, CustomStringConvertible {
  /// The word.
  public var word: String
  /// The names and codes most like it, the nearest first.
  public var suggestions: [String]

  /// `"A110x" names no rule; did you mean A110, A111?`
  public var description: String {
    let hint =
      suggestions.isEmpty
      ? "assay rules lists them all" : "did you mean \(suggestions.joined(separator: ", "))?"
    return "\"\(word)\" names no rule; \(hint)"
  }
}

extension RuleBook {
  /// What one rule does, for a person: its doc, for a check its formula, source and escapes, and its examples.
  ///
  /// - Throws: `UnknownRule` where no rule has this code or this name.
  public func explanation(of word: String, width: Int) throws(UnknownRule) -> String {
    let folded = word.lowercased()
    guard let entry = entries.first(where: { $0.name == folded || $0.code?.lowercased() == folded }) else {
      throw UnknownRule(word: word, suggestions: suggestions(for: folded))
    }
    let width = max(width, 60)
    var lines = ["\(entry.code.map { $0 + " " } ?? "")\(entry.name) (\(entry.kind))", ""]
    lines += Wrapping.lines(entry.doc, width: width)
    for remark in entry.remarks {
      lines += ["", remark.title]
      lines += Wrapping.lines(remark.text, width: width - 2).map { "  " + $0 }
    }
    var expectations: [String] = []
    for example in entry.examples where !expectations.contains(example.expectation) {
      expectations.append(example.expectation)
    }
    for expectation in expectations {
      lines += ["", expectation == "none" ? "says nothing" : expectation]
      for example in entry.examples where example.expectation == expectation {
        let values = example.values.isEmpty ? "" : "  → " + example.values.joined(separator: ", ")
        let words = Wrapping.lines(example.text + values, width: width - 4)
        lines += words.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func suggestions(for word: String) -> [String] {
    let letters = Array(word.utf8)
    guard !letters.isEmpty, letters.count < 100 else { return [] }
    var near: [(distance: Int, order: Int, name: String)] = []
    for (order, entry) in entries.enumerated() {
      for name in [entry.code, entry.name].compactMap({ $0 }) {
        let folded = Array(name.lowercased().utf8)
        let isPart = letters.count > 2 && name.lowercased().contains(word)
        let distance = isPart ? 1 : RuleBook.distance(letters, folded)
        let most = entry.code == name ? 1 : max(2, letters.count / 3)
        if distance <= most { near.append((distance, order, name)) }
      }
    }
    return near.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }.prefix(5).map(\.name)
  }

  /// How many letters are to be put in, left out or changed (Levenshtein).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(min(above, row[j]) + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
