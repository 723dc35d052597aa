/// Every name of the lexicon and every beginning of one, by the hash of its tokens: an open-addressing table.
struct NameTable: Sendable {
  /// What is known of a chain of tokens.
  struct Entry {
    /// The concept whose name ends here, or −1.
    var concept: Int32 = -1
    /// Whether a longer name goes on.
    var goesOn = false
    /// How many capitals the text must print in it: one for brands and companies, two for abbreviations.
    var capitals: UInt8 = 0
    /// Whether it is the name of a brand.
    var isBrand = false
    /// Whether it is a common word too, and counts only near drug context.
    var isAmbiguous = false
  }

  /// The entries, as the slots have them.
  var entries: [Entry]
  private var keys: [UInt64]
  /// The keys as bits: most chains of a text are not in the table, whose slots are too many for the first caches.
  private let known = HashBits()
  private var count = 0

  /// An empty table with room for half of `slots`, a power of two.
  init(slots: Int) {
    keys = Array(repeating: 0, count: slots)
    entries = Array(repeating: Entry(), count: slots)
  }

  func deallocate() { known.deallocate() }

  /// Whether the chain with the hash `key` may be known: at most it is not.
  @inline(__always) func mayHave(_ key: UInt64) -> Bool { known.mayContain(key >> 1) }

  /// What is known of the chain with the hash `key`, or nil.
  @inline(__always) func entry(of key: UInt64) -> Entry? {
    // The lowest bit of a key is always set.
    guard known.mayContain(key >> 1) else { return nil }
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while true {
      let found = keys[slot]
      if found == key { return entries[slot] }
      if found == 0 { return nil }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  /// The slot of the chain with the hash `key`, which is no 0; a new one where it has none yet.
  mutating func slot(of key: UInt64) -> Int {
    if count * 2 >= keys.count { grow() }
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != key {
      if keys[slot] == 0 {
        keys[slot] = key
        known.insert(key >> 1)
        count += 1
        return slot
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    var wider = NameTable(slots: keys.count * 2)
    for (key, entry) in zip(keys, entries) where key != 0 { wider.entries[wider.slot(of: key)] = entry }
    deallocate()
    self = wider
  }
}

/// A set of hashes that may say yes of one that it has not, and never no of one that it has: one bit for the low bits of each.
///
/// A pointer that its owner frees, so that a look-up counts no reference.
struct HashBits: @unchecked Sendable {
  private let words: UnsafeMutablePointer<UInt64>

  /// No hashes.
  init() {
    words = .allocate(capacity: 1 << 12)
    words.initialize(repeating: 0, count: 1 << 12)
  }

  func deallocate() { words.deallocate() }

  func insert(_ hash: UInt64) { words[HashBits.place(hash)] |= HashBits.bit(hash) }

  @inline(__always) func mayContain(_ hash: UInt64) -> Bool {
    words[HashBits.place(hash)] & HashBits.bit(hash) != 0
  }

  @inline(__always) private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 6 & 0xFFF)
  }

  @inline(__always) private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
