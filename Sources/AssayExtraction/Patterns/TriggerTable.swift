import AssayText

/// From a token's hash to the rules that it triggers: open addressing, at most a quarter full.
///
/// A pointer that its owner frees, so that a look-up counts no reference.
struct TriggerTable: @unchecked Sendable {
  private let keys: UnsafeMutablePointer<UInt64>
  private let masks: UnsafeMutablePointer<RuleMask>
  private let slotMask: Int

  init(_ entries: [(UInt64, RuleMask)]) {
    let size = HashedWords.size(entries.count)
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    masks = .allocate(capacity: size)
    masks.initialize(repeating: RuleMask(), count: size)
    slotMask = size - 1
    for (hash, mask) in entries {
      let slot = HashedWords.slot(of: hash, in: keys, slotMask)
      keys[slot] = hash
      masks[slot].formUnion(mask)
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
