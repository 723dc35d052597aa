import AssayText

/// The compiled rules, and the tables that say which rules to try at which token.
public final class RuleSet: Sendable {
  /// The rules, in order; `Finding.rule` is an index.
  public let rules: [Rule]
  private let patterns: [CompiledPattern]
  private let wordTriggers: TriggerTable
  private let afterNumber: TriggerTable
  private let prefixTriggers: TriggerTable
  private let anyNumber: RuleMask
  private let anyMalformedNumber: RuleMask
  let pairs: Int

  /// Compiles `rules`.
  ///
  /// - Throws: `PatternError.invalid` for a pattern that PCRE2 refuses.
  public init(_ rules: [Rule] = Rule.all) throws(PatternError) {
    self.rules = rules
    var patterns: [CompiledPattern] = []
    var words: [(UInt64, Int)] = []
    var after: [(UInt64, Int)] = []
    var prefixes: [(UInt64, Int)] = []
    var anyNumber = RuleMask()
    var anyMalformedNumber = RuleMask()
    for (index, rule) in rules.enumerated() {
      patterns.append(
        try CompiledPattern(rule: rule.id, source: rule.pattern, caseSensitive: rule.caseSensitive))
      for trigger in rule.triggers {
        switch trigger {
        case .number: anyNumber.insert(index)
        case .malformedNumber: anyMalformedNumber.insert(index)
        case .numberThen(let next): after += next.map { (Tokens.hash($0), index) }
        case .words(let list): words += list.map { (Tokens.hash($0), index) }
        case .prefixes(let list): prefixes += list.map { (Tokens.hash($0), index) }
        }
      }
    }
    self.patterns = patterns
    self.wordTriggers = TriggerTable(words)
    self.afterNumber = TriggerTable(after)
    self.prefixTriggers = TriggerTable(prefixes)
    self.anyNumber = anyNumber
    self.anyMalformedNumber = anyMalformedNumber
    self.pairs = patterns.map(\.pairCount).max() ?? 1
  }

  deinit {
    wordTriggers.deallocate()
    afterNumber.deallocate()
    prefixTriggers.deallocate()
  }

  /// Tries each rule at the tokens that can start it, sentence by sentence.
  ///
  /// - Throws: `PatternError.limit` where a pattern took too long.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ sentences: View<Sentence>, _ space: MatchSpace,
    into list: inout FindingList
  ) throws(PatternError) {
    var lastEnd = [Int](repeating: 0, count: rules.count)
    for sentence in sentences {
      var numberWordsEnd = sentence.tokens.lowerBound
      for index in sentence.tokens {
        var mask = wordTriggers[tokens.hashes[index]]
        switch tokens.kinds[index] {
        case .number:
          mask.formUnion(anyNumber)
          mask.formUnion(rulesAfterNumber(tokens, index + 1, sentence.tokens.upperBound))
        case .word where index >= numberWordsEnd && NumberReader.value(of: tokens.hashes[index]) != nil:
          numberWordsEnd = endOfNumberWords(text, tokens, index, sentence.tokens.upperBound)
          mask.formUnion(anyNumber)
          mask.formUnion(rulesAfterNumber(tokens, numberWordsEnd, sentence.tokens.upperBound))
        case .word where tokens.ends[index] - tokens.starts[index] >= 8:
          let start = Int(tokens.starts[index])
          mask.formUnion(
            prefixTriggers[TokenHash.hash(UnsafeBufferPointer(rebasing: text[start..<(start + 3)]))])
        case .malformedNumber:
          mask.formUnion(anyMalformedNumber)
        case .word, .mark:
          break
        }
        if mask.isEmpty { continue }
        let start = Int(tokens.starts[index])
        while let rule = mask.popFirst() {
          if start < lastEnd[rule] { continue }
          let pattern = patterns[rule]
          let found = try pattern.match(
            text, at: start, end: sentence.span.end, rule: rules[rule].id, space: space)
          if found {
            let match = RuleMatch(
              text: text, offsets: space.offsets, groups: pattern.groups, rule: UInt16(rule))
            lastEnd[rule] = match.span.end
            rules[rule].action(match, &list)
          }
        }
      }
    }
  }

  /// The same as `scan`, tried at every character instead of at the triggers: slow, and the truth that triggers are tested
  /// against.
  func scanEverywhere(
    _ text: UnsafeBufferPointer<UInt8>, _ sentences: View<Sentence>, _ space: MatchSpace,
    isTokenStart: (Int) -> Bool, into list: inout FindingList
  ) throws(PatternError) {
    for (index, pattern) in patterns.enumerated() {
      for sentence in sentences {
        var position = sentence.span.start
        while position < sentence.span.end {
          var found = false
          if isTokenStart(position) {
            found = try pattern.match(
              text, at: position, end: sentence.span.end, rule: rules[index].id, space: space)
          }
          if found {
            let match = RuleMatch(
              text: text, offsets: space.offsets, groups: pattern.groups, rule: UInt16(index))
            position = max(match.span.end, position + 1)
            rules[index].action(match, &list)
          } else {
            position += 1
          }
        }
      }
    }
  }

  private func rulesAfterNumber(_ tokens: TokenView, _ next: Int, _ end: Int) -> RuleMask {
    guard next < end else { return RuleMask() }
    var mask = afterNumber[tokens.hashes[next]]
    // "12-month", "5·3 months", "≥20 –30": look through one hyphen or bracket.
    if tokens.kinds[next] == .mark, next + 1 < end { mask.formUnion(afterNumber[tokens.hashes[next + 1]]) }
    return mask
  }

  private func endOfNumberWords(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ first: Int, _ end: Int
  ) -> Int {
    var index = first + 1
    while index < end {
      if tokens.kinds[index] == .word, NumberReader.value(of: tokens.hashes[index]) != nil {
        index += 1
      } else if index + 1 < end, tokens.kinds[index] == .mark || tokens.hashes[index] == RuleSet.and,
        NumberReader.value(of: tokens.hashes[index + 1]) != nil, tokens.kinds[index + 1] == .word,
        tokens.kinds[index] != .mark || text[Int(tokens.starts[index])] == 0x2D
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private static let and = Tokens.hash("and" as StaticString)
}

/// A set of rules: one bit each.
struct RuleMask: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  var isEmpty: Bool { low | high == 0 }

  mutating func insert(_ index: Int) {
    if index < 64 { low |= 1 << UInt64(index) } else { high |= 1 << UInt64(index - 64) }
  }

  @inline(__always) mutating func formUnion(_ other: RuleMask) {
    low |= other.low
    high |= other.high
  }

  @inline(__always) mutating func popFirst() -> Int? {
    if low != 0 {
      let bit = low.trailingZeroBitCount
      low &= low - 1
      return bit
    }
    if high != 0 {
      let bit = high.trailingZeroBitCount
      high &= high - 1
      return bit + 64
    }
    return nil
  }
}
