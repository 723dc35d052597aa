import AssayText

/// From a token's hash to the rules that it triggers: open addressing, at most a quarter full.
///
/// A pointer that its owner frees, so that a look-up counts no reference.
struct TriggerTable: @unchecked Sendable {
  private let keys: UnsafeMutablePointer<UInt64>
  private let masks: UnsafeMutablePointer<RuleMask>
  private let slotMask: Int

  init(_ entries: [(UInt64, Int)]) {
    let size = HashedWords.size(entries.count)
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    masks = .allocate(capacity: size)
    masks.initialize(repeating: RuleMask(), count: size)
    slotMask = size - 1
    for (hash, rule) in entries {
      let slot = HashedWords.slot(of: hash, in: keys, slotMask)
      keys[slot] = hash
      masks[slot].insert(rule)
    }
  }

  func deallocate() {
    keys.deallocate()
    masks.deallocate()
  }

  @inline(__always) subscript(hash: UInt64) -> RuleMask {
    masks[HashedWords.slot(of: hash, in: keys, slotMask)]
  }
}

/// A set of words by their hashes, for a `static let`: laid out once and kept as long as the program runs.
struct WordSet: @unchecked Sendable {
  private let keys: UnsafeMutablePointer<UInt64>
  private let slotMask: Int

  /// The words of `list`, parted by white space.
  init(_ list: String) {
    self.init(list.split(whereSeparator: \.isWhitespace).map { Tokens.hash($0) })
  }

  /// The words with these hashes.
  init(_ hashes: [UInt64]) {
    let size = HashedWords.size(hashes.count)
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    slotMask = size - 1
    for hash in hashes { keys[HashedWords.slot(of: hash, in: keys, slotMask)] = hash }
  }

  @inline(__always) func contains(_ hash: UInt64) -> Bool {
    keys[HashedWords.slot(of: hash, in: keys, slotMask)] == hash
  }
}

/// Open addressing of hashes of words; 0 is no word's hash.
enum HashedWords {
  /// How many slots hold `count` hashes, at most a quarter of them full.
  static func size(_ count: Int) -> Int {
    var size = 16
    while size < count * 4 { size *= 2 }
    return size
  }

  /// Where `hash` stands among `keys`, or the free slot where it would stand.
  @inline(__always)
  static func slot(of hash: UInt64, in keys: UnsafeMutablePointer<UInt64>, _ slotMask: Int) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & slotMask
    while keys[slot] != hash && keys[slot] != 0 { slot = (slot + 1) & slotMask }
    return slot
  }
}
