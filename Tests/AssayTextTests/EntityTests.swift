import Testing

@testable import AssayText

/// The table of character references is whole.
@Suite struct EntityTests {
  private func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let reference = Entities.reference(in: bytes.span, at: 0, limit: bytes.count) else { return text }
    var utf8: [UInt8] = []
    if reference.first != 0 { UTF8Sequence.append(reference.first, to: &utf8) }
    if reference.second != 0 { UTF8Sequence.append(reference.second, to: &utf8) }
    return String(decoding: utf8 + bytes[reference.count...], as: UTF8.self)
  }

  @Test func `every name is found`() {
    let words = EntityNames.table.description.split(separator: " ")
    #expect(words.count == 2125 * 2)
    #expect(words.count { $0.hasPrefix("!") } == 106)
    for index in stride(from: 0, to: words.count, by: 2) {
      let isLegacy = words[index].hasPrefix("!")
      let name = words[index].drop { $0 == "!" }
      var expected = String.UnicodeScalarView()
      for value in words[index + 1].split(separator: ",") {
        if let scalar = UInt32(value, radix: 16).flatMap(Unicode.Scalar.init) { expected.append(scalar) }
      }
      #expect(decoded("&\(name);x") == String(expected) + "x")
      if isLegacy { #expect(decoded("&\(name) x") == String(expected) + " x") }
    }
  }

  @Test(arguments: [
    ("&amp;amp;", "&amp;"), ("&ampx", "&x"), ("&notin;", "∉"), ("&notit;", "¬it;"), ("&nosuch;", "&nosuch;"),
    ("&;", "&;"),
    ("&", "&"), ("&#", "&#"), ("&#x", "&#x"), ("&#xg", "&#xg"), ("&#65", "A"), ("&#x41;", "A"),
    ("&#X41;", "A"),
    ("&#128;", "€"), ("&#159;", "Ÿ"), ("&#0;", ""), ("&#xD800;", ""), ("&#x110000;", ""), ("&#12;", " "),
    ("&#99999999999999999999;", ""), ("&lt", "<"), ("&LT;", "<"), ("&hellip", "&hellip"), ("&fjlig;", "fj"),
  ])
  func `a reference reads as browsers read it`(text: String, expected: String) {
    #expect(decoded(text) == expected)
  }
}
