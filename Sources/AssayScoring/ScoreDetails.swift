extension NoticeScore {
  /// What is missing (`-`), extra (`+`) and nearly right (`~`), field by field; empty where nothing is.
  ///
  /// ```
  /// trust  3 faults
  ///   results
  ///     ~ near    ORR proportion 90 % n=103 trial=TRUST-I
  ///               differs in n (gold "103", got "54")  @311 "90%"
  ///     - missing ORR proportion 85 % n=54 trial=TRUST-II
  ///     + extra   ORR proportion 62 %  @402 "62%"
  /// ```
  /// Behind `@` stand the first code point and the words that the program read it from.
  public func details(fields: Set<ScoredField> = Set(ScoredField.allCases)) -> String {
    var lines = ""
    for field in ScoredField.allCases where fields.contains(field) {
      let comparison = self[field]
      if comparison.missing.isEmpty && comparison.extra.isEmpty && comparison.near.isEmpty { continue }
      lines += "  \(field.rawValue)\n"
      for near in comparison.near {
        let differences = near.differences.map(\.description).joined(separator: ", ")
        lines += "    ~ near    \(near.gold)\n"
        lines += "              differs in \(differences)\(NoticeScore.place(of: near.got))\n"
      }
      for fact in comparison.missing { lines += "    - missing \(fact)\n" }
      for fact in comparison.extra { lines += "    + extra   \(fact)\(NoticeScore.place(of: fact))\n" }
    }
    return lines.isEmpty ? "" : "\(slug)  \(faults) \(faults == 1 ? "fault" : "faults")\n" + lines
  }

  private static func place(of fact: Fact) -> String {
    guard let place = fact.place else { return "" }
    let words = place.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let quote = words.count > 60 ? words.prefix(59) + "…" : words[...]
    return "  @\(place.start) \"\(quote)\""
  }
}
