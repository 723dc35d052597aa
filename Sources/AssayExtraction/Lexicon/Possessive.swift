import AssayText

/// Names that own something: "Pfizer's" is Pfizer, "Keytruda’s" is Keytruda.
enum Possessive {
  /// What owns: a disease's or an endpoint's name has its own apostrophe.
  static let owners = KindSet([.drug, .company, .agency, .arm])

  /// The end of the name in a token that ends in "'s", or nil where it does not.
  @inline(__always)
  static func cut(_ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ index: Int) -> Int? {
    guard tokens.shapes[index].hasApostrophe else { return nil }
    let (start, end) = (Int(tokens.starts[index]), Int(tokens.ends[index]))
    guard end - start > 3, text[end - 1] | 0x20 == 0x73 else { return nil }
    if text[end - 2] == 0x27 { return end - 2 }
    guard end - start > 5, text[end - 2] == 0x99, text[end - 3] == 0x80, text[end - 4] == 0xE2 else {
      return nil
    }
    return end - 4
  }

  /// The span of the name without its "'s".
  static func withoutEnding(_ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ span: TextSpan)
    -> TextSpan
  {
    let last = tokens.index(at: span.end - 1)
    guard last < tokens.count, Int(tokens.ends[last]) == span.end, let end = cut(text, tokens, last) else {
      return span
    }
    return TextSpan(span.start, max(span.start, end))
  }
}
