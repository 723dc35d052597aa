/// What short words stand for, by their letters packed into one number: an open-addressing table, made once.
struct WordTable<Value: Sendable>: Sendable {
  private let keys: [UInt128]
  private let values: [Value?]

  /// The table of `words`, none of which is 0 or there twice.
  init(_ words: [(word: UInt128, value: Value)]) {
    var size = 64
    while size < words.count * 4 { size *= 2 }
    var keys = [UInt128](repeating: 0, count: size)
    var values = [Value?](repeating: nil, count: size)
    for (word, value) in words {
      var slot = WordTable.hash(word) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = word
      values[slot] = value
    }
    self.keys = keys
    self.values = values
  }

  /// What `word` stands for, or nil.
  func value(of word: UInt128) -> Value? {
    var slot = WordTable.hash(word) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == word { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  @inline(__always) private static func hash(_ word: UInt128) -> Int {
    let mixed =
      (UInt64(truncatingIfNeeded: word) ^ UInt64(truncatingIfNeeded: word >> 61)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}
