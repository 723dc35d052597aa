/// A set of words by their hashes, for a `static let`: laid out once and kept as long as the program runs, so that asking it counts no
/// reference.
public struct WordSet: @unchecked Sendable {
  @usableFromInline let keys: UnsafeMutablePointer<UInt64>
  @usableFromInline let slotMask: Int

  /// The words of `list`, parted by white space.
  public init(_ list: String) {
    self.init(WordSet.hashes(of: list))
  }

  /// The hashes of the words of `list`, which spaces and line feeds part, in order.
  public static func hashes(of list: String) -> [UInt64] {
    list.utf8.split { $0 <= 0x20 }.map { Tokens.hash(Substring($0)) }
  }

  /// The words with these hashes.
  public init(_ hashes: [UInt64]) {
    let size = HashedWords.size(hashes.count)
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    slotMask = size - 1
    for hash in hashes { keys[HashedWords.slot(of: hash, in: keys, slotMask)] = hash }
  }

  /// Whether a word with this hash is among them.
  @inlinable @inline(__always) public func contains(_ hash: UInt64) -> Bool {
    keys[HashedWords.slot(of: hash, in: keys, slotMask)] == hash
  }
}

/// Open addressing of hashes of words; 0 is no word's hash.
public enum HashedWords {
  /// How many slots hold `count` hashes, at most a quarter of them full.
  public static func size(_ count: Int) -> Int {
    var size = 16
    while size < count * 4 { size *= 2 }
    return size
  }

  /// Where `hash` stands among `keys`, or the free slot where it would stand.
  @inlinable @inline(__always)
  public static func slot(of hash: UInt64, in keys: UnsafeMutablePointer<UInt64>, _ slotMask: Int) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & slotMask
    while keys[slot] != hash && keys[slot] != 0 { slot = (slot + 1) & slotMask }
    return slot
  }
}
