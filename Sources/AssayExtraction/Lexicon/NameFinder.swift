import AssayText

/// Finds the names of the lexicon in a text: the longest at each token, and none inside another.
enum NameFinder {
  private static func isGluedToNumber(_ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ next: Int)
    -> Bool
  {
    guard next + 1 < tokens.count, tokens.starts[next] == tokens.ends[next - 1],
      text[Int(tokens.starts[next])] == 0x2D,
      tokens.starts[next + 1] == tokens.ends[next]
    else { return false }
    let last = text[Int(tokens.ends[next + 1]) - 1]
    return last &- 0x30 < 10
  }

  static func find(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ sentences: View<Sentence>, _ lexicon: Lexicon,
    into list: inout FindingList
  ) {
    for sentence in sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard tokens.kinds[index] != .mark,
          lexicon.mayStartName(tokens, index, limit: sentence.tokens.upperBound),
          let match = lexicon.match(text, tokens, at: index, limit: sentence.tokens.upperBound)
        else {
          index += 1
          continue
        }
        let kind = lexicon.concepts[match.concept].kind
        // "PD" in "PD-1" and "PD-L1" is no endpoint.
        if kind == .endpoint, match.end - index == 1, isGluedToNumber(text, tokens, match.end) {
          index = match.end
          continue
        }
        var finding = Finding(kind, rule: Finding.lexicon, span: tokens.span(index..<match.end))
        finding.code = Int32(match.concept)
        finding.isBrand = match.isBrand
        finding.isAmbiguous = match.isAmbiguous
        finding.nameSpan = Possessive.withoutEnding(text, tokens, finding.span)
        list.items.append(finding)
        index = match.end
      }
    }
  }
}
