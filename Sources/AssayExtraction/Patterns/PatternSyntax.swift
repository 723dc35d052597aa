/// The small language that rules are written in, over PCRE2's: a space stands for white space, `{name}` for a shared piece.
///
/// - a space: one or more of any white space, no-break and thin spaces too, taken for good (` ?` makes it optional)
/// - `{num}`: a number in digits, with thousands separators and decimals; `{int}` without decimals
/// - `{count}`: a whole number in digits or in words
/// - `{dash}`: any hyphen or dash; `{minus}`: a sign
/// - `{pct}`: `%`, "percent", "per cent"
/// - `{bound}`: a bound of an interval: a signed number, or a word for "not estimable"
/// - `{month}`: a month's name or its abbreviation
/// - `{slip}`: a year with one wrong digit ("3025", "2825"), where nothing behind it makes it a count
/// - `{open}` and `{close}`: an opening and a closing bracket
/// - `{unit-of-time}`: months, weeks and the others; `{unit-of-measure}`: mm Hg, mg/dL, points and the others;
///   `{unit-of-mean}`: those, and amounts that elsewhere are doses
enum PatternSyntax {
  private static let space = Array("(?:[\\s\\h]++)".utf8)

  static let pieces: [String: String] = [
    "int": "(?>\\d{1,3}(?:[,\\x{A0}\\x{2009}\\x{202F}]\\d{3})+(?![\\d])|\\d+)(?![.\\x{B7}]\\d)",
    "num":
      "(?>\\d{1,3}(?:[,\\x{A0}\\x{2009}\\x{202F}]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:[.\\x{B7}]\\d+)?|[.\\x{B7}]\\d+)",
    "count":
      "(?>\\d{1,3}(?:[,\\x{A0}\\x{2009}\\x{202F}]\\d{3})+(?!\\d)|\\d+(?![.\\x{B7}]\\d)|"
      + numberWords + "(?:(?:[-\\x{2010}\\x{2011}]|,?[\\s\\h]+(?:and[\\s\\h]+)?)" + numberWords + ")*+)",
    "dash": "[-\\x{2010}-\\x{2015}\\x{2212}]",
    "minus": "[-\\x{2010}-\\x{2013}\\x{2212}]",
    "pct": "(?:%|percent\\b|per[\\s\\h]cent\\b)",
    "month":
      "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?"
      + "|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)",
    "slip":
      "(?:[13-9]0|2[1-9])\\d\\d(?=[.;:)\\]|\"]|,(?!\\d)|(?-i:[A-Z][a-z])|\\s*$|\\s*\\n|[\\s\\h]+(?:[|/\\x{2013}\\x{2014}]"
      + "|an?[\\s\\h]+(?!day|week|month|year|hour)"
      + "|(?:the|that|and|by|for|at|from|it|after|when|which|on|in|as|but|to)[\\s\\h]+(?!\\d)))",
    "bound":
      "(?:[-\\x{2212}\\x{2013}]?{num}|not (?:yet )?(?:reached|estimable|evaluable|available|calculable|estimated)"
      + "|N[REACV]\\b|\\+?∞|infinity)",
    "open": "[(\\[]",
    "close": "[)\\]]",
    "unit-of-time": "(?:months?|mos?|weeks?|wks?|days?|years?|yrs?|hours?|hrs?|minutes?|min)\\b",
    "unit-of-measure":
      "(?:log(?:10|₁₀)?(?: copies| IU)?(?: ?/ ?m[lL])?\\b(?! ?\\d)|ml ?/ ?min(?: ?/ ?1[.,\\x{B7}]73 ?m(?:2|²|\\^2))?(?!\\w)"
      + "|(?:m?g|ng|[\\x{B5}\\x{3BC}]g|mcg|mmol|[\\x{B5}\\x{3BC}]mol|m?U|IU|copies|cells|m?Eq) ?(?:/|per) ?(?:d?L|dl|mL|ml|l|liter|litre|mol|mm3|mm³|[\\x{B5}\\x{3BC}]L|g|h)\\b"
      + "|mm ?Hg|mm\\b|cm\\b|letters?\\b|points?\\b|kg/m2|kg/m²|kg\\b|kilograms?\\b|pounds?\\b|lbs?\\b|met(?:er|re)s?\\b|m\\b(?!²)|miles?\\b|inch(?:es)?\\b|°|degrees?\\b|[\\x{B5}\\x{3BC}]m\\b|micro(?:n|met(?:er|re))s?\\b|L\\b(?![- ]?\\d)|lit(?:er|re)s?\\b|seconds?\\b|(?:-|{dash})?fold\\b|times\\b)",
    "unit-of-mean":
      "(?:{unit-of-measure}|[dm\\x{B5}\\x{3BC}]?[lL]\\b|(?:[mk\\x{B5}\\x{3BC}]?g|mcg)\\b|m?s(?:ec)?\\b|bpm\\b|beats?(?: per minute| ?/ ?min)\\b"
      + "|(?:[mnpk\\x{B5}\\x{3BC}]?g|[mnp\\x{B5}\\x{3BC}]?mol|I?U)(?: ?/ ?[A-Za-z]+)+)",
    "noun":
      "(?:patients?|participants?|adults?|children|infants?|newborns?|subjects?|people|persons?|individuals?"
      + "|women|men|adolescents?|recipients?|responders?|volunteers?|cases|pts|boys|girls|veterans|residents)\\b",
  ]

  private static let numberWords =
    "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)\\b)"

  /// The PCRE2 pattern that `source` stands for, in UTF-8.
  static func expand(_ source: String, rule: String) throws(PatternError) -> [UInt8] {
    var result: [UInt8] = []
    try expand(source, rule: rule, into: &result)
    return result
  }

  private static func expand(_ source: String, rule: String, into result: inout [UInt8]) throws(PatternError)
  {
    let bytes = Array(source.utf8)
    var inClass = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\"):
        result.append(byte)
        if index < bytes.count { result.append(bytes[index]) }
        index += 1
      case UInt8(ascii: "["):
        inClass = true
        result.append(byte)
      case UInt8(ascii: "]"):
        inClass = false
        result.append(byte)
      case UInt8(ascii: " ") where !inClass:
        result += space
      case UInt8(ascii: "{") where !inClass:
        guard index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26,
          let close = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
        else {
          result.append(byte)
          continue
        }
        let name = String(decoding: bytes[index..<close], as: UTF8.self)
        guard let piece = pieces[name] else {
          throw PatternError.invalid(
            rule: rule, reason: "no piece of patterns is named {\(name)}", offset: result.count,
            pattern: source)
        }
        // A piece may be written with spaces and other pieces.
        try expand(piece, rule: rule, into: &result)
        index = close + 1
      case 0x0A:
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      default:
        result.append(byte)
      }
    }
  }
}
