import AssayNumbers
import AssayRecord
import TestSupport
import Testing

@Suite struct JSONValueTests {
  func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

  @Test func readsEveryKindOfValue() throws {
    let value = try parse(
      " {\"a\": [1, -2.50, 3e2, true, false, null], \"b\": {\"c\": \"d\\u00e9\\ud83d\\ude00\\/\"}}\n")
    let expected = JSONValue.object(
      JSONObject(members: [
        .init(
          key: "a",
          value: .array([.number("1"), .number("-2.50"), .number("3e2"), .bool(true), .bool(false), .null])),
        .init(key: "b", value: .object(JSONObject(members: [.init(key: "c", value: .string("dé😀/"))]))),
      ]))
    #expect(value == expected)
  }

  @Test(arguments: [
    ("0", Decimal(0)), ("-2.4", Decimal(mantissa: -24, scale: 1)), ("90.0", Decimal(mantissa: 900, scale: 1)),
    ("1e3", Decimal(1_000)), ("1.5E-2", Decimal(mantissa: 15, scale: 3)), ("0e999", Decimal(0)),
    ("1e-19", nil), ("1e18", nil), ("10e-19", Decimal(mantissa: 1, scale: 18)),
    ("1e99999999999999999999", nil),
    ("1234567890123456789", nil), ("1e+2", Decimal(100)),
  ])
  func numbersAreExactOrRefused(_ text: String, _ expected: Decimal?) throws {
    #expect(try parse(text).decimal == expected)
  }

  @Test(arguments: [
    ("", #"1:1: found the end of the input, expected a value"#),
    ("  \n ", #"2:2: found the end of the input, expected a value"#),
    ("[1,]", #"1:4: found "]", expected a value"#),
    ("[", #"1:2: found the end of the input, expected a value or "]""#),
    ("[1 2]", #"1:4: found "2", expected "," or "]""#),
    ("{", #"1:2: found the end of the input, expected a key or "}""#),
    ("{1:2}", #"1:2: found "1", expected a key or "}""#),
    (#"{"a" 1}"#, #"1:6: found "1", expected ":""#),
    (#"{"a":1,}"#, #"1:8: found "}", expected a key"#),
    (#"{"a":1]"#, #"1:7: found "]", expected "," or "}""#),
    ("[1}", #"1:3: found "}", expected "," or "]""#),
    ("1 2", #"1:3: found "2", expected the end of the input"#),
    ("01", #"1:2: found "1", expected the end of the input"#),
    ("-", #"1:2: found the end of the input, expected a digit"#),
    ("1.", #"1:3: found the end of the input, expected a digit"#),
    ("1.5e+x", #"1:6: found "x", expected a digit"#),
    ("+1", #"1:1: found "+", expected a value"#),
    ("NaN", #"1:1: found "N", expected a value"#),
    ("tru", #"1:1: found "t", expected a value"#),
    ("\"é\nb\"", #"1:3: found byte 0x0A, expected a character of a string, or an escape"#),
    (#""abc"#, #"1:5: found the end of the input, expected a closing quote"#),
    (#""\x""#, #"1:3: found "x", expected an escape: one of \" \\ \/ \b \f \n \r \t \u"#),
    (#""\u12g4""#, #"1:6: found "g", expected four hexadecimal digits"#),
    (#""\u12"#, #"1:6: found the end of the input, expected four hexadecimal digits"#),
    (#""a\ud800b""#, #"1:3: found "\", expected a pair of surrogates"#),
    (#""\udc00\ud800""#, #"1:2: found "\", expected a pair of surrogates"#),
    (#"{"a":1,"a":2}"#, #"1:8: found """, expected a key that does not stand in the object yet"#),
    ("/* no */1", #"1:1: found "/", expected a value"#),
  ])
  func errorsNameThePlace(_ text: String, _ expected: String) {
    let error = #expect(throws: JSONError.self) { try parse(text) }
    #expect(error?.description == expected)
  }

  @Test func offsetsAreBytesAndColumnsCodePoints() {
    let error = #expect(throws: JSONError.self) { try parse("[\n\"é😀\" x]") }
    #expect(error?.offset == 11)
    #expect(error?.line == 2)
    #expect(error?.column == 6)
  }

  @Test func illFormedBytesAreRefused() {
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xC3, 0x22]) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xED, 0xA0, 0x80, 0x22]) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0xFF]) }
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try JSONValue(parsing: [0xEF, 0xBB, 0xBF, 0x31]) == .number("1"))
  }

  @Test func depthHasALimit() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try parse(nested(512))
    let error = #expect(throws: JSONError.self) { try parse(nested(513)) }
    #expect(error?.description == #"1:513: found "[", expected at most 512 levels of nesting"#)
    #expect(throws: JSONError.self) { try parse(String(repeating: "{\"a\":", count: 100_000)) }
  }

  @Test func repeatedKeysAreFoundInLargeObjectsToo() {
    let members = (0..<100).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    #expect(throws: Never.self) { try parse("{\(members)}") }
    #expect(throws: JSONError.self) { try parse("{\(members),\"k3\":0}") }
    #expect(throws: JSONError.self) { try parse("{\(members),\"k99\":0}") }
  }

  @Test func randomBytesNeverCrash() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("[]{}\",:\\u0123dDeE+-. \ntruefalsn".utf8) + [0xC3, 0xA9, 0xED, 0x00]
    var accepted = 0
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      do {
        _ = try JSONValue(parsing: bytes)
        accepted += 1
      } catch {
        #expect(error.offset <= bytes.count)
      }
      do { _ = try JSONLine.fields(["a"], in: bytes[...]) } catch { #expect(error.offset <= bytes.count) }
    }
    #expect(accepted > 0)
  }
}

@Suite struct JSONLineTests {
  func fields(_ line: String) throws -> [String?] {
    try JSONLine.fields(["id", "text", "html"], in: slice(line))
      .map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test func takesChosenFieldsAndPassesOverTheRest() throws {
    let line = #"""
      {"x": {"text": "inner", "y": [[], {}, "]"]}, "text": "a\n\u00e9\ud83d\ude00", "n": -1.5e3, "\u0069d": "7", "html": null}
      """#
    #expect(try fields(line) == ["7", "a\né😀", nil])
  }

  @Test func theFirstOfARepeatedFieldHolds() throws {
    #expect(try fields(#"{"id":"1","id":"2"}"#) == ["1", nil, nil])
    #expect(try fields("{}") == [nil, nil, nil])
  }

  @Test func aSliceIsReadFromItsOwnStart() throws {
    let bytes = Array("garbage{\"id\":\"é\"}".utf8)
    #expect(try JSONLine.fields(["id"], in: bytes[7...]) == [[0xC3, 0xA9]])
  }

  @Test func aLoneSurrogateIsLeftForTheDecoderToCount() throws {
    #expect(try JSONLine.fields(["id"], in: slice(#"{"id":"a\ud800"}"#)) == [[0x61, 0xED, 0xA0, 0x80]])
  }

  @Test(arguments: [
    (#"["id"]"#, #"1:1: found "[", expected an object in each line"#),
    (#" "id""#, #"1:2: found """, expected an object in each line"#),
    (#"{"id": 7}"#, #"1:8: found "7", expected a string or null as "id""#),
    (#"{"id": ["a"]}"#, #"1:8: found "[", expected a string or null as "id""#),
    (#"{"id":"1"} {"#, #"1:12: found "{", expected the end of the input"#),
    (#"{"x":[}"#, #"1:7: found "}", expected a value or "]""#),
    ("", #"1:1: found the end of the input, expected a value"#),
  ])
  func errorsNameThePlace(_ line: String, _ expected: String) {
    let error = #expect(throws: JSONError.self) { try fields(line) }
    #expect(error?.description == expected)
  }
}
