import AssayText

/// What must stand behind a trigger before its rule's pattern is tried.
struct TriggerGuard: @unchecked Sendable {
  private enum Condition {
    /// The next token; or the next two.
    case next, nextTwo
    /// What stands behind the whole number.
    case behindNumber
    /// A word not far behind the number.
    case nearNumber
  }

  /// The rule that is tried.
  let rule: Int
  private let condition: Condition
  private let first: Prefixes
  private let second: Prefixes
  private let distance: Int

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
      condition = .behindNumber
    case .numberBefore(let list, let within):
      lists = [list]
      distance = within
      condition = .nearNumber
    default: return nil
    }
    self.rule = rule
    self.distance = distance
    first = Prefixes(lists[0])
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
    var next = index + 1
    switch condition {
    case .next:
      return next < end && first.take(text, tokens, roles, next)
    case .nextTwo:
      return next + 1 < end && first.take(text, tokens, roles, next)
        && second.take(text, tokens, roles, next + 1)
    case .behindNumber:
      while next < end {
        if next - index > TriggerGuard.farthest { return true }
        if first.contain(text, at: Int(tokens.starts[next])) { return true }
        guard roles[next] != .none || TriggerGuard.joinsNumbers(tokens.marks[next]) else { return false }
        next += 1
      }
      return first.takesEnd
    case .nearNumber:
      var words = 0
      while next < end {
        if next - index > TriggerGuard.farthest { return true }
        if first.contain(text, at: Int(tokens.starts[next])) { return true }
        if tokens.starts[next] > tokens.ends[next - 1], roles[next] == .none {
          words += 1
          if words >= distance { return false }
        }
        next += 1
      }
      return false
    }
  }

  /// Behind so many tokens nothing is looked at, and the pattern is asked: a line of nothing but numbers must not take for ever.
  private static var farthest: Int { 64 }

  /// The marks that `{count}` takes between number words: commas, hyphens, and the dashes, which start with one byte.
  private static func joinsNumbers(_ mark: UInt8) -> Bool { mark == 0x2D || mark == 0x2C || mark == 0xE2 }
}

/// Beginnings of words, of up to eight bytes, seen whatever their case.
private struct Prefixes {
  private let first: UnsafeMutablePointer<Bool>
  private let words: UnsafeMutablePointer<(word: UInt64, mask: UInt64)>
  private let count: Int
  /// Whether the end of the sentence is among them.
  let takesEnd: Bool
  /// Whether any number is.
  private let takesNumbers: Bool

  init(_ list: [String]) {
    takesEnd = list.contains(Trigger.end)
    takesNumbers = list.contains(Trigger.aNumber)
    let prefixes = list.filter { $0 != Trigger.end && $0 != Trigger.aNumber }
    count = prefixes.count
    words = .allocate(capacity: max(count, 1))
    first = .allocate(capacity: 256)
    first.initialize(repeating: false, count: 256)
    for (index, prefix) in prefixes.enumerated() {
      var word: UInt64 = 0
      var mask: UInt64 = 0
      for (place, byte) in prefix.utf8.prefix(8).enumerated() {
        word |= UInt64(byte | 0x20) << (8 * UInt64(place))
        mask |= 0xFF << (8 * UInt64(place))
      }
      (words + index).initialize(to: (word, mask))
      first[Int(word & 0xFF)] = true
    }
  }

  func deallocate() {
    first.deallocate()
    words.deallocate()
  }

  /// Whether token `index` starts with one of them, or is a number where any number will do.
  @inline(__always)
  func take(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenView, _ roles: View<NumberRole>, _ index: Int
  ) -> Bool {
    contain(text, at: Int(tokens.starts[index]))
      || takesNumbers && (roles[index] == .digits || roles[index] == .numberWord)
  }

  /// Whether one of them stands at `start`. Where the text ends inside one, or a letter's bit for its case is missing in a mark, it may
  /// say so of more.
  @inline(__always)
  func contain(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard first[Int(text[start] | 0x20)] else { return false }
    let bytes = Prefixes.bytes(text, at: start) | 0x2020_2020_2020_2020
    for index in 0..<count where bytes & words[index].mask == words[index].word { return true }
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
