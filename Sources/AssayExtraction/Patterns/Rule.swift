import AssayNumbers
import AssayText

/// One thing that can be found by its form: its name, its pattern, its examples and what it makes of a match.
///
/// One file holds one rule, and the file is named for it. To add a rule: write its file under `Extractors/`, and name it in
/// `Rule.all`. Its examples are run by the tests, again behind a multi-byte prefix, and printed by `assay rules`.
public struct Rule: Sendable {
  /// The file's name in kebab-case.
  public let id: String
  /// What it finds, in one sentence.
  public let doc: String
  /// Where it is tried.
  let triggers: [Trigger]
  /// The pattern, in `PatternSyntax`, anchored at the trigger.
  public let pattern: String
  /// Whether letters must match in case.
  let caseSensitive: Bool
  /// What it finds and what it must leave alone.
  public let examples: [Example]
  /// Makes findings of one match.
  let action: @Sendable (RuleMatch, inout FindingList) -> Void

  init(
    id: String, doc: String, triggers: [Trigger], pattern: String, caseSensitive: Bool = false,
    examples: [Example], action: @escaping @Sendable (RuleMatch, inout FindingList) -> Void
  ) {
    self.id = id
    self.doc = doc
    self.triggers = triggers
    self.pattern = pattern
    self.caseSensitive = caseSensitive
    self.examples = examples
    self.action = action
  }
}

/// The tokens at which a rule is tried.
///
/// The exacter a trigger, the seldomer PCRE2 is asked in vain; it must let pass whatever the pattern can match. What follows a token is
/// given by prefixes, in lower case: they see the next token's first bytes and so cannot miss a word for what is glued to its end.
enum Trigger: Sendable {
  /// At every number, in digits or in words.
  case number
  /// At a number in digits that has a decimal point, or in front of which a hyphen or a dash stands, and behind which no percent sign does.
  case numberWithPointOrSign
  /// At a number whose next word or mark (a hyphen is looked through, a percent sign only with `passesPercent`) is one of these.
  case numberThen([String], passesPercent: Bool = false)
  /// At a number behind which one of these marks stands and then no word.
  case numberThenNumber([String])
  /// At a whole number right behind which a word or mark with one of these prefixes stands; `Trigger.end` for the end of the sentence.
  case numberNext([String])
  /// At a number behind which, not more than `within` words later, a word with one of these prefixes stands. Words are what white space
  /// parts; numbers and "and" do not count. A mark glued to the number ("90% of patients") parts it from them, unless `passesMarks`.
  case numberBefore([String], within: Int, passesMarks: Bool = false, isWhole: Bool = false)
  /// At these words or marks.
  case words([String])
  /// At these words or marks where each next token has one of the prefixes of its list; `Trigger.aNumber` for any number.
  case wordsNext([String], [[String]])
  /// At these words where two of their letters or more are capitals.
  case capitals([String])
  /// At words of eight bytes or more that start with these three letters and end in a digit or a letter.
  case prefixes([String])
  /// At digits with two points, such as `11.06.2025`.
  case malformedNumber

  /// What `{dash}` matches, each as a mark.
  static let dashes = ["-", "‐", "‑", "‒", "–", "—", "―", "−"]
  /// Prefixes of the words of `{noun}`.
  static let nouns = [
    "patient", "participant", "adult", "child", "infant", "newborn", "subject", "people", "person",
    "individual", "women", "men", "adolesc", "recipient", "respond", "volunt", "cases", "pts", "boys",
    "girls", "veterans", "resident",
  ]
  /// Among the prefixes of `numberNext`: the end of the sentence.
  static let end = ""
  /// Among the prefixes of `wordsNext`: a number, in digits or in words.
  static let aNumber = "#"
}

/// A sentence that a rule is tried on; `«…»` marks what it finds.
public struct Example: Sendable {
  /// What is expected of the rule.
  public enum Expectation: Sendable, Equatable {
    /// It finds what stands between the marks and says this of it.
    case finds
    /// It finds nothing.
    case ignores
    /// It should find what stands between the marks and does not yet: the test fails the day it does.
    case misses
  }

  /// What is expected.
  public let expectation: Expectation
  /// The sentence with its marks.
  public let marked: String
  /// The findings' short descriptions (`Finding.summary`), in order.
  public let values: [String]

  static func finds(_ marked: String, _ values: String...) -> Example {
    Example(expectation: .finds, marked: marked, values: values)
  }
  static func ignores(_ text: String) -> Example {
    Example(expectation: .ignores, marked: text, values: [])
  }
  static func misses(_ marked: String) -> Example {
    Example(expectation: .misses, marked: marked, values: [])
  }
}

/// The names that groups may bear in patterns.
enum GroupName: String, CaseIterable, Sendable {
  case value, low, high, level, unit, n, k, name, bound, relation, year, month, day, noun, word, words

  /// Its place in `CompiledPattern.groups`.
  @inline(__always) var index: Int {
    switch self {
    case .value: 0
    case .low: 1
    case .high: 2
    case .level: 3
    case .unit: 4
    case .n: 5
    case .k: 6
    case .name: 7
    case .bound: 8
    case .relation: 9
    case .year: 10
    case .month: 11
    case .day: 12
    case .noun: 13
    case .word: 14
    case .words: 15
    }
  }
}

/// A match of a rule's pattern.
struct RuleMatch {
  let text: UnsafeBufferPointer<UInt8>
  let offsets: UnsafeMutablePointer<Int>
  let groups: UnsafePointer<Int32>
  let rule: UInt16

  /// The whole match.
  var span: TextSpan { TextSpan(offsets[0], offsets[1]) }

  /// What the named group took, or nil where it took no part.
  @inline(__always)
  func span(_ name: GroupName) -> TextSpan? {
    var slot = name.index * CompiledPattern.slots
    let end = slot + CompiledPattern.slots
    while slot < end {
      let group = Int(groups[slot])
      if group == 0 { return nil }
      if offsets[2 * group] != Int(bitPattern: ~0) {
        return TextSpan(offsets[2 * group], offsets[2 * group + 1])
      }
      slot += 1
    }
    return nil
  }

  /// The number in the named group, in digits or in words.
  func number(_ name: GroupName) -> Decimal? {
    guard let span = span(name) else { return nil }
    return NumberReader.read(text, span)
  }

  /// The first byte of the named group, lower-cased; 0 where it took no part.
  func firstByte(_ name: GroupName) -> UInt8 {
    guard let span = span(name), !span.isEmpty else { return 0 }
    let byte = text[span.start]
    return byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Whether the named group starts with these lower-case ASCII letters.
  func starts(_ name: GroupName, _ prefix: StaticString) -> Bool {
    guard let span = span(name) else { return false }
    return text.starts(at: span, with: prefix)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes of `span` start with the lower-case ASCII `prefix`, whatever their case.
  func starts(at span: TextSpan, with prefix: StaticString) -> Bool {
    guard span.count >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { expected in
      for index in 0..<expected.count {
        let byte = self[span.start + index]
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if lower != expected[index] { return false }
      }
      return true
    }
  }

  /// Whether the lower-case ASCII `word` stands somewhere in `span`, whatever its case.
  func contains(_ word: StaticString, in span: TextSpan) -> Bool {
    var start = span.start
    while start + word.utf8CodeUnitCount <= span.end {
      if starts(at: TextSpan(start, span.end), with: word) { return true }
      start += 1
    }
    return false
  }

  /// The byte in front of `offset`, 0 at the start.
  func byte(before offset: Int) -> UInt8 { offset > 0 ? self[offset - 1] : 0 }
}
