import AssayText

/// Names of trials that stand right in front of a registry number in brackets: whatever their form, that is what they are.
///
/// "ASPEN (NCT…)", which a lexicon takes for a company, "Clarity AD (NCT…)", "the innovaTV 301 trial (NCT…)".
struct RegisteredNames {
  /// The hashes of the tokens of each name.
  private var names: Set<[UInt64]> = []
  /// Those of their first tokens.
  private var firsts: Set<UInt64> = []

  init(_ reading: Reading) {
    for sentence in reading.sentences.indices where reading.kinds[sentence].contains(.registryID) {
      for index in reading.ranges[sentence] where reading.findings[index].kind == .registryID {
        let id = reading.tokens.index(at: reading.findings[index].span.start)
        let limit = reading.sentences[sentence].tokens.lowerBound
        guard let name = RegisteredNames.name(reading, endingBefore: id, limit) else { continue }
        names.insert(name.map { reading.tokens.hashes[$0] })
        firsts.insert(reading.tokens.hashes[name.lowerBound])
      }
    }
  }

  /// One past the last token of such a name that starts at `first`; the longest of several.
  func end(_ reading: Reading, _ first: Int, _ limit: Int) -> Int? {
    guard firsts.contains(reading.tokens.hashes[first]) else { return nil }
    let ends = (first + 1)..<(min(limit, first + RegisteredNames.longest) + 1)
    return ends.last { names.contains((first..<$0).map { reading.tokens.hashes[$0] }) }
  }

  /// The run of capitalised words and numbers in front of the bracket with the number; one of them has two capitals at least, and not as
  /// an abbreviation of something else has them.
  private static func name(_ reading: Reading, endingBefore id: Int, _ limit: Int) -> Range<Int>? {
    var end = id - 1
    if reading.isWord(end, in: registers) { end -= 1 }
    guard end > limit, reading.mark(end) == 0x28 || reading.mark(end) == 0x5B else { return nil }
    if reading.isWord(end - 1, in: TrialForms.singular) { end -= 1 }
    var first = end
    while first > limit, end - first < longest, isPart(reading, first - 1) { first -= 1 }
    // A number or a joining hyphen opens no name.
    while first < end, !reading.isAnyWord(first) { first += 1 }
    guard first < end else { return nil }
    let isNamed = (first..<end).contains {
      reading.tokens.shapes[$0].capitals >= 2 && reading.tokens.span($0).count >= 2
    }
    let isAbbreviation =
      end - first == 1 && TrialNaming.noNames.contains(reading.tokens.hashes[first])
    return isNamed && !isAbbreviation ? first..<end : nil
  }

  /// The most tokens that a name has.
  private static let longest = 5

  private static func isPart(_ reading: Reading, _ token: Int) -> Bool {
    switch reading.tokens.kinds[token] {
    case .number: return true
    case .mark:
      return token > 0 && reading.mark(token) == 0x2D
        && reading.tokens.starts[token] == reading.tokens.ends[token - 1]
    case .word: return reading.tokens.shapes[token].capitals > 0 && !reading.isWord(token, in: noParts)
    case .malformedNumber: return false
    }
  }

  private static let registers = WordSet("clinicaltrials.gov identifier number")
  private static let noParts = WordSet(
    "the a an in on of for from our this both phase study trial studies trials part and or results data")
}
