import AssayText

/// The compiled rules, and the tables that say which rules to try at which token.
public final class RuleSet: Sendable {
  /// The rules, in order; `Finding.rule` is an index.
  public let rules: [Rule]
  private let actions: [@Sendable (RuleMatch, inout FindingList) -> Void]
  private let patterns: [CompiledPattern]
  private let wordRoles: WordRoles
  private let wordTriggers: TriggerTable
  private let afterNumber: TriggerTable
  private let betweenNumbers: TriggerTable
  private let prefixTriggers: TriggerTable
  /// The first letters of the prefixes, whatever their case, one bit each.
  private let prefixLetters: UInt32
  /// The rules of `afterNumber` that look through a percent sign.
  private let passesPercent: RuleMask
  private let anyNumber: RuleMask
  private let anyPointOrSign: RuleMask
  private let anyMalformedNumber: RuleMask
  private let guards: [TriggerGuard]
  private let numberGuards: NumberGuards
  let pairs: Int

  /// Compiles `rules`.
  ///
  /// - Throws: `PatternError.invalid` for a pattern that PCRE2 refuses.
  public init(_ rules: [Rule] = Rule.all) throws(PatternError) {
    self.rules = rules
    self.actions = rules.map(\.action)
    var patterns: [CompiledPattern] = []
    var words: [(UInt64, RuleMask)] = []
    var after: [(UInt64, RuleMask)] = []
    var between: [(UInt64, RuleMask)] = []
    var prefixes: [(UInt64, RuleMask)] = []
    var prefixLetters: UInt32 = 0
    var passesPercent = RuleMask()
    var anyNumber = RuleMask()
    var anyPointOrSign = RuleMask()
    var anyMalformedNumber = RuleMask()
    var guards: [TriggerGuard] = []
    for (index, rule) in rules.enumerated() {
      patterns.append(
        try CompiledPattern(rule: rule.id, source: rule.pattern, caseSensitive: rule.caseSensitive))
      for trigger in rule.triggers {
        if let condition = TriggerGuard(trigger, rule: index) { guards.append(condition) }
        switch trigger {
        case .numberNext, .numberBefore: anyNumber.insert(guard: guards.count - 1)
        case .wordsNext(let list, _), .capitals(let list):
          words += list.map { (Tokens.hash($0), RuleMask(guard: guards.count - 1)) }
        case .number: anyNumber.insert(rule: index)
        case .numberWithPointOrSign: anyPointOrSign.insert(rule: index)
        case .malformedNumber: anyMalformedNumber.insert(rule: index)
        case .numberThen(let next, let passes):
          after += next.map { (Tokens.hash($0), RuleMask(rule: index)) }
          if passes { passesPercent.insert(rule: index) }
        case .numberThenNumber(let marks):
          between += marks.map { (Tokens.hash($0), RuleMask(rule: index)) }
        case .words(let list): words += list.map { (Tokens.hash($0), RuleMask(rule: index)) }
        case .prefixes(let list):
          prefixes += list.map { (Tokens.hash($0), RuleMask(rule: index)) }
          for prefix in list { prefixLetters |= RuleSet.letter(prefix.utf8.first ?? 0) }
        }
      }
    }
    precondition(rules.count <= 64 && guards.count <= 64, "a mask has room for 64 rules and 64 guards")
    self.patterns = patterns
    self.guards = guards
    self.numberGuards = NumberGuards(guards)
    self.wordRoles = WordRoles(triggers: words.map(\.0))
    self.wordTriggers = TriggerTable(words)
    self.afterNumber = TriggerTable(after)
    self.betweenNumbers = TriggerTable(between)
    self.prefixTriggers = TriggerTable(prefixes)
    self.prefixLetters = prefixLetters
    self.passesPercent = passesPercent
    self.anyNumber = anyNumber
    self.anyPointOrSign = anyPointOrSign
    self.anyMalformedNumber = anyMalformedNumber
    self.pairs = patterns.map(\.pairCount).max() ?? 1
  }

  deinit {
    wordRoles.deallocate()
    wordTriggers.deallocate()
    afterNumber.deallocate()
    betweenNumbers.deallocate()
    prefixTriggers.deallocate()
    numberGuards.deallocate()
    for condition in guards { condition.deallocate() }
    for pattern in patterns { pattern.deallocate() }
  }

  /// Tries each rule at the tokens that can start it, sentence by sentence.
  ///
  /// - Throws: `PatternError.limit` where a pattern took too long.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ sentences: View<Sentence>, _ space: MatchSpace,
    into list: inout FindingList
  ) throws(PatternError) {
    var lastEnd = [Int](repeating: 0, count: rules.count)
    assignRoles(text, tokens, space)
    let (roles, isTried) = (space.roles.view, space.isTried.view)
    let (kinds, hashes, starts) = (tokens.kinds, tokens.hashes, tokens.starts)
    for sentence in sentences {
      var numberWordsEnd = sentence.tokens.lowerBound
      for index in sentence.tokens where isTried[index] {
        var mask = wordTriggers[hashes[index]]
        switch kinds[index] {
        case .number:
          mask.formUnion(anyNumber)
          mask.formUnion(rulesAfterNumber(tokens, index + 1, sentence.tokens.upperBound))
          let isShare = index + 1 < sentence.tokens.upperBound && tokens.marks[index + 1] == 0x25
          if !isShare, RuleSet.hasPointOrSign(text, tokens.span(index)) { mask.formUnion(anyPointOrSign) }
        case .word where index >= numberWordsEnd && roles[index] == .numberWord:
          numberWordsEnd = endOfNumberWords(tokens, roles, index, sentence.tokens.upperBound)
          mask.formUnion(anyNumber)
          mask.formUnion(rulesAfterNumber(tokens, numberWordsEnd, sentence.tokens.upperBound))
        case .word where mayHavePrefix(text, tokens, index):
          let start = Int(starts[index])
          mask.formUnion(
            prefixTriggers[TokenHash.hash(UnsafeBufferPointer(rebasing: text[start..<(start + 3)]))])
        case .malformedNumber:
          mask.formUnion(anyMalformedNumber)
        case .word, .mark:
          break
        }
        if mask.isEmpty { continue }
        let start = Int(starts[index])
        let asked = mask.popGuards(of: numberGuards.all)
        if asked != 0 {
          mask.formUnion(
            numberGuards.rules(asked, text, tokens, roles, at: index, end: sentence.tokens.upperBound))
        }
        while let condition = mask.popGuard() {
          let rule = guards[condition].rule
          if start >= lastEnd[rule],
            guards[condition].passes(text, tokens, roles, at: index, end: sentence.tokens.upperBound)
          {
            mask.insert(rule: rule)
          }
        }
        while let rule = mask.popRule() {
          if start < lastEnd[rule] { continue }
          let pattern = patterns[rule]
          if try pattern.match(
            text, at: start, end: sentence.span.end, space: space, rule: rules[rule].id)
          {
            let match = RuleMatch(
              text: text, offsets: space.offsets, groups: pattern.groups, rule: UInt16(rule))
            lastEnd[rule] = match.span.end
            actions[rule](match, &list)
          }
        }
      }
    }
  }

  /// Notes what each token is to the rules, and whether any may be tried at it.
  private func assignRoles(_ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ space: MatchSpace) {
    let (roles, isTried, wordRoles) = (space.roles, space.isTried, self.wordRoles)
    let (kinds, hashes) = (tokens.kinds, tokens.hashes)
    roles.fill(tokens.count, with: .none)
    isTried.fill(tokens.count, with: false)
    for index in kinds.indices {
      let role = wordRoles[hashes[index]]
      switch kinds[index] {
      case .number, .malformedNumber:
        roles[index] = .digits
        isTried[index] = true
      case .word:
        if role.number != .none { roles[index] = role.number }
        if role.isTrigger || role.number == .numberWord || mayHavePrefix(text, tokens, index) {
          isTried[index] = true
        }
      case .mark:
        if role.isTrigger { isTried[index] = true }
      }
    }
  }

  /// Whether a word may be one of `Trigger.prefixes`.
  @inline(__always)
  private func mayHavePrefix(_ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ index: Int) -> Bool {
    let start = tokens.starts[index]
    return tokens.ends[index] - start >= 8 && prefixLetters & RuleSet.letter(text[Int(start)]) != 0
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
              text, at: position, end: sentence.span.end, space: space, rule: rules[index].id)
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

  /// A letter's bit, the same for both cases; other bytes may share it.
  @inline(__always) private static func letter(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

  /// Whether a number has a decimal point, or may have a sign in front of it: a hyphen, or a mark of three bytes.
  private static func hasPointOrSign(_ text: UnsafeBufferPointer<UInt8>, _ number: TextSpan) -> Bool {
    if text.byte(before: number.start) == 0x2D { return true }
    if number.start >= 3, text[number.start - 3] == 0xE2 { return true }
    return hasPoint(text, number)
  }

  /// Whether a number has a decimal point.
  static func hasPoint(_ text: UnsafeBufferPointer<UInt8>, _ number: TextSpan) -> Bool {
    for position in number.start..<number.end where text[position] == 0x2E || text[position] == 0xB7 {
      return true
    }
    return false
  }

  private func rulesAfterNumber(_ tokens: TokenView, _ next: Int, _ end: Int) -> RuleMask {
    guard next < end else { return RuleMask() }
    var mask = afterNumber[tokens.hashes[next]]
    // "12-month", "5·3 months", "≥20 –30": look through one hyphen or bracket.
    if tokens.kinds[next] == .mark, next + 1 < end {
      var behind = afterNumber[tokens.hashes[next + 1]]
      if tokens.marks[next] == 0x25 { behind.formIntersection(passesPercent) }
      mask.formUnion(behind)
      if tokens.kinds[next + 1] != .word { mask.formUnion(betweenNumbers[tokens.hashes[next]]) }
    }
    return mask
  }

  private func endOfNumberWords(_ tokens: TokenView, _ roles: View<NumberRole>, _ first: Int, _ end: Int)
    -> Int
  {
    var index = first + 1
    while index < end {
      if roles[index] == .numberWord {
        index += 1
      } else if index + 1 < end, tokens.marks[index] == 0x2D || roles[index] == .and,
        roles[index + 1] == .numberWord
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }
}

/// A set of rules, and of guards that may add others: one bit each.
struct RuleMask: Sendable {
  private var rules: UInt64 = 0
  private var guards: UInt64 = 0

  init() {}

  init(rule: Int) { insert(rule: rule) }

  init(guard index: Int) { insert(guard: index) }

  var isEmpty: Bool { rules | guards == 0 }

  @inline(__always) mutating func insert(rule: Int) { rules |= 1 << UInt64(rule) }

  mutating func insert(guard index: Int) { guards |= 1 << UInt64(index) }

  @inline(__always) mutating func formIntersection(_ other: RuleMask) {
    rules &= other.rules
    guards &= other.guards
  }

  @inline(__always) mutating func formUnion(_ other: RuleMask) {
    rules |= other.rules
    guards |= other.guards
  }

  /// Takes those of `some` guards out that are in it.
  @inline(__always) mutating func popGuards(of some: UInt64) -> UInt64 {
    defer { guards &= ~some }
    return guards & some
  }

  @inline(__always) mutating func popRule() -> Int? { RuleMask.popFirst(&rules) }

  @inline(__always) mutating func popGuard() -> Int? { RuleMask.popFirst(&guards) }

  @inline(__always) private static func popFirst(_ bits: inout UInt64) -> Int? {
    guard bits != 0 else { return nil }
    defer { bits &= bits - 1 }
    return bits.trailingZeroBitCount
  }
}
