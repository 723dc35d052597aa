import AssayText

/// What must stand behind a trigger before its rule's pattern is tried.
///
/// What numbers ask for, `NumberGuards` answers.
struct TriggerGuard: @unchecked Sendable {
  fileprivate enum Condition {
    /// The next token; or the next two.
    case next, nextTwo
    /// Two capitals in the token itself.
    case capitals
    /// What stands behind the whole number.
    case behindNumber
    /// A word not far behind the number; or one that marks may part from it.
    case nearNumber, behindMarks
  }

  /// The rule that is tried.
  let rule: Int
  fileprivate let condition: Condition
  fileprivate let first: Prefixes
  private let second: Prefixes
  fileprivate let distance: Int
  /// Whether a number with a decimal point is none of the rule's.
  fileprivate var isWhole = false

  /// What `trigger` asks for behind its token, or nil where it asks for nothing of this kind.
  init?(_ trigger: Trigger, rule: Int) {
    var lists: [[String]] = []
    var distance = 0
    switch trigger {
    case .wordsNext(_, let next):
      precondition((1...2).contains(next.count), "a guard looks at one token or two")
      lists = next
      condition = next.count == 1 ? .next : .nextTwo
    case .numberNext(let list):
      lists = [list]
      isWhole = true
      condition = .behindNumber
    case .numberBefore(let list, let within, let passesMarks, let isWhole):
      lists = [list]
      self.isWhole = isWhole
      distance = within
      condition = passesMarks ? .behindMarks : .nearNumber
    case .capitals:
      condition = .capitals
    default: return nil
    }
    self.rule = rule
    self.distance = distance
    first = Prefixes(lists.first ?? [])
    second = Prefixes(lists.count > 1 ? lists[1] : [])
  }

  func deallocate() {
    first.deallocate()
    second.deallocate()
  }

  /// Whether the tokens behind `index` and in front of `end` may belong to a match.
  @inline(__always)
  func passes(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ roles: View<NumberRole>, at index: Int,
    end: Int
  ) -> Bool {
    let next = index + 1
    switch condition {
    case .next:
      return next < end && first.take(text, tokens, roles, next)
    case .nextTwo:
      return next + 1 < end && first.take(text, tokens, roles, next)
        && second.take(text, tokens, roles, next + 1)
    case .capitals:
      return tokens.shapes[index].capitals >= 2
    case .behindNumber, .nearNumber, .behindMarks:
      return false
    }
  }
}

/// The guards that are asked at every number: one walk through the tokens behind it answers them all.
struct NumberGuards: @unchecked Sendable {
  private let guards: [TriggerGuard]
  /// All of them, one bit each by their place among all guards.
  let all: UInt64
  /// Those that see no farther than the number itself goes.
  private let behind: UInt64
  /// Those that see no farther than a mark that is glued to the number.
  private let near: UInt64
  /// Those that want no decimal point in the number.
  private let whole: UInt64
  /// By a token's first byte in lower case, those that have a prefix that starts so.
  private let starting: UnsafeMutablePointer<UInt64>
  /// By the number of words passed, those that look no farther.
  private let ending: [UInt64]

  init(_ guards: [TriggerGuard]) {
    self.guards = guards
    starting = .allocate(capacity: 256)
    starting.initialize(repeating: 0, count: 256)
    var (all, behind, near, whole): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    let farthest = guards.map(\.distance).max() ?? 0
    var ending = [UInt64](repeating: 0, count: farthest + 1)
    for (index, condition) in guards.enumerated() {
      let bit: UInt64 = 1 << UInt64(index)
      switch condition.condition {
      case .next, .nextTwo, .capitals: continue
      case .behindNumber: behind |= bit
      case .nearNumber: near |= bit
      case .behindMarks: break
      }
      if condition.isWhole { whole |= bit }
      if condition.distance > 0 { for words in condition.distance...farthest { ending[words] |= bit } }
      all |= bit
      for byte in 0..<256 where condition.first.mayStart(with: UInt8(byte)) { starting[byte] |= bit }
    }
    (self.all, self.behind, self.near, self.whole) = (all, behind, near, whole)
    self.ending = ending
  }

  func deallocate() { starting.deallocate() }

  /// The rules of those of `asked` that the tokens behind the number at `index` and in front of `end` may satisfy.
  func rules(
    _ asked: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ roles: View<NumberRole>,
    at index: Int, end: Int
  ) -> RuleMask {
    let hasPoint = RuleSet.hasPoint(text, tokens.span(index))
    var (open, words, passed) = (hasPoint ? asked & ~whole : asked, 0, RuleMask())
    var isNumber = true
    var next = index + 1
    while open != 0, next < end {
      let start = Int(tokens.starts[next])
      let isFar = next - index > NumberGuards.farthest
      var candidates = isFar ? open : starting[Int(text[start] | 0x20)] & open
      while candidates != 0 {
        let condition = candidates.trailingZeroBitCount
        candidates &= candidates - 1
        if isFar || guards[condition].first.contain(text, at: start) {
          passed.insert(rule: guards[condition].rule)
          open ^= 1 << UInt64(condition)
        }
      }
      if roles[next] == .none {
        let mark = tokens.marks[next]
        let isSpaced = start > Int(tokens.ends[next - 1])
        if !NumberGuards.joinsNumbers(mark) {
          open &= ~behind
          if isNumber, mark != 0, !isSpaced { open &= ~near }
          isNumber = false
        }
        if isSpaced {
          words += 1
          open &= ~ending[min(words, ending.count - 1)]
        }
      }
      next += 1
    }
    // The end of the sentence is behind the number where nothing else is.
    open &= behind
    while open != 0 {
      let condition = guards[open.trailingZeroBitCount]
      open &= open - 1
      if condition.first.takesEnd { passed.insert(rule: condition.rule) }
    }
    return passed
  }

  /// Behind so many tokens nothing is looked at, and the pattern is asked: a line of nothing but numbers must not take for ever.
  private static var farthest: Int { 64 }

  /// The marks that `{count}` takes between number words: commas, hyphens, and the dashes, which start with one byte.
  private static func joinsNumbers(_ mark: UInt8) -> Bool { mark == 0x2D || mark == 0x2C || mark == 0xE2 }
}

/// Beginnings of words, of up to eight bytes, seen whatever their case.
struct Prefixes {
  /// The prefixes, those with one first byte side by side.
  private let words: UnsafeMutablePointer<(word: UInt64, mask: UInt64)>
  /// By their first byte, which of them start so.
  private let places: UnsafeMutablePointer<Range<UInt8>>
  /// Whether the end of the sentence is among them.
  let takesEnd: Bool
  /// Whether any number is.
  private let takesNumbers: Bool

  init(_ list: [String]) {
    takesEnd = list.contains(Trigger.end)
    takesNumbers = list.contains(Trigger.aNumber)
    var prefixes: [(word: UInt64, mask: UInt64)] = []
    for prefix in list where prefix != Trigger.end && prefix != Trigger.aNumber {
      var (word, mask): (UInt64, UInt64) = (0, 0)
      for (place, byte) in prefix.utf8.prefix(8).enumerated() {
        word |= UInt64(byte | 0x20) << (8 * UInt64(place))
        mask |= 0xFF << (8 * UInt64(place))
      }
      prefixes.append((word, mask))
    }
    precondition(prefixes.count < 256, "a place of a prefix is one byte")
    prefixes.sort { $0.word & 0xFF < $1.word & 0xFF }
    words = .allocate(capacity: max(prefixes.count, 1))
    words.initialize(from: prefixes, count: prefixes.count)
    places = .allocate(capacity: 256)
    places.initialize(repeating: 0..<0, count: 256)
    for (index, prefix) in prefixes.enumerated() {
      let byte = Int(prefix.word & 0xFF)
      let first = places[byte].isEmpty ? UInt8(index) : places[byte].lowerBound
      places[byte] = first..<UInt8(index + 1)
    }
  }

  func deallocate() {
    words.deallocate()
    places.deallocate()
  }

  /// Whether token `index` starts with one of them, or is a number where any number will do.
  @inline(__always)
  func take(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ roles: View<NumberRole>, _ index: Int
  ) -> Bool {
    contain(text, at: Int(tokens.starts[index]))
      || takesNumbers && (roles[index] == .digits || roles[index] == .numberWord)
  }

  /// Whether one of them may start with `byte`, a letter in lower case.
  func mayStart(with byte: UInt8) -> Bool { !places[Int(byte)].isEmpty }

  /// Whether one of them stands at `start`. Where the text ends inside one, or a letter's bit for its case is missing in a mark, it may
  /// say so of more.
  @inline(__always)
  func contain(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let range = places[Int(text[start] | 0x20)]
    guard !range.isEmpty else { return false }
    let bytes = Prefixes.bytes(text, at: start) | 0x2020_2020_2020_2020
    for index in Int(range.lowerBound)..<Int(range.upperBound)
    where bytes & words[index].mask == words[index].word { return true }
    return false
  }

  /// Eight bytes, the last of them 0 where the text ends.
  private static func bytes(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
    if start + 8 <= text.count {
      return UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var word: UInt64 = 0
    for place in 0..<(text.count - start) { word |= UInt64(text[start + place]) << (8 * UInt64(place)) }
    return word
  }
}
