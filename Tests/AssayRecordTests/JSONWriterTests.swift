import AssayNumbers
import AssayRecord
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  func written(
    _ layout: JSONWriter.Layout = .compact, capacity: Int = 16, _ write: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter(layout: layout, capacity: capacity)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#),
    ("plain", #""plain""#),
    ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1}\u{1F}", #""\u0000\u0001\u001f""#),
    ("\u{7F}\u{2028}\u{2029}é😀", "\"\u{7F}\u{2028}\u{2029}é😀\""),
    ("1234567\"", #""1234567\"""#),
    ("12345678\"9", #""12345678\"9""#),
    ("\"\"\"\"\"\"\"\"\"", #""\"\"\"\"\"\"\"\"\"""#),
  ])
  func escapesWhatMustBeEscapedAndNothingElse(_ text: String, _ expected: String) {
    #expect(written { $0.string(text) } == expected)
    #expect(written { $0.string(utf8: slice(text)) } == expected)
    #expect(written { $0.string(utf8: slice("x" + text).dropFirst()) } == expected)
  }

  /// The slow, obvious way.
  func reference(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{8}": result += "\\b"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\u{C}": result += "\\f"
      case "\r": result += "\\r"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  @Test func everyPlaceAndEveryByteAgreesWithTheReference() {
    for byte in UInt8(0)..<0x80 {
      for place in 0..<20 {
        let text =
          String(repeating: "m", count: place) + String(Character(Unicode.Scalar(byte)))
          + String(repeating: "n", count: 19 - place)
        #expect(written { $0.string(text) } == reference(text))
      }
    }
  }

  @Test func randomStringsAreReadBackTheSame() throws {
    var generator = SeededGenerator(seed: 20_250_611)
    let alphabet: [Unicode.Scalar] = [
      "a", "\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{7F}", "\u{80}", "é", "€", "\u{2028}", "\u{FFFF}", "😀",
      "\u{10FFFF}", "\u{301}",
    ]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        let isPlain = Bool.random(using: &generator)
        let scalar = isPlain ? "m" : alphabet.randomElement(using: &generator) ?? "a"
        text.unicodeScalars.append(scalar)
      }
      let json = written { $0.string(text) }
      #expect(json == reference(text))
      guard case .string(let back) = try JSONValue(parsing: json.utf8) else {
        Issue.record("no string: \(json)")
        return
      }
      #expect(Array(back.utf8) == Array(text.utf8))
    }
  }

  @Test(arguments: [
    (Decimal(mantissa: 900, scale: 1), "90"),
    (Decimal(mantissa: 90, scale: 0), "90"),
    (Decimal(mantissa: -24, scale: 1), "-2.4"),
    (Decimal(mantissa: 161, scale: 4), "0.0161"),
    (Decimal(mantissa: 0, scale: 3), "0"),
    (Decimal(mantissa: -5, scale: 18), "-0.000000000000000005"),
    (Decimal(mantissa: 1_000, scale: 3), "1"),
    (Decimal(mantissa: 999_999_999_999_999_999, scale: 0), "999999999999999999"),
    (Decimal(mantissa: 123_456, scale: 3), "123.456"),
  ])
  func decimalsStandInNormalForm(_ value: Decimal, _ expected: String) {
    #expect(written { $0.number(value) } == expected)
  }

  @Test(arguments: [0, 1, 9, 10, -10, 99, 100, 226_650, Int.max, Int.min, 1_000_000_000_000_000_000])
  func wholeNumbersStandAsSwiftPrintsThem(_ value: Int) {
    #expect(written { $0.number(value) } == String(value))
  }

  func sample(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.endArray()
    writer.key("b")
    writer.beginArray()
    writer.number(1)
    writer.null()
    writer.bool(true)
    writer.bool(false)
    writer.endArray()
    writer.key("c")
    writer.beginObject()
    writer.endObject()
    writer.key("d")
    writer.beginObject()
    writer.key("e")
    writer.string("f")
    writer.endObject()
    writer.endObject()
  }

  @Test func compactLayoutHasNoWhiteSpace() {
    #expect(written(.compact, sample) == #"{"a":[],"b":[1,null,true,false],"c":{},"d":{"e":"f"}}"#)
  }

  @Test func prettyLayoutHasTwoSpacesALevel() {
    let expected = """
      {
        "a": [],
        "b": [
          1,
          null,
          true,
          false
        ],
        "c": {},
        "d": {
          "e": "f"
        }
      }
      """
    #expect(written(.pretty, sample) == expected)
  }

  @Test func linesFollowEachOther() {
    let lines = written { writer in
      for value in 1...3 {
        writer.beginArray()
        writer.number(value)
        writer.endArray()
        writer.endLine()
      }
    }
    #expect(lines == "[1]\n[2]\n[3]\n")
  }

  @Test func aWriterIsUsedAgain() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.string("first")
    writer.removeAll()
    writer.number(2)
    #expect(writer.withBytes { Array($0) } == Array("2".utf8))
    #expect(writer.count == 1)
  }
}
