import AssayText

/// What a token can be inside a number.
enum NumberRole: UInt8 {
  case none, digits, numberWord, and
}

/// What words are to the rules: inside a number, and as triggers. One look at each token of a text asks it.
struct WordRoles: @unchecked Sendable {
  /// What a word is.
  struct Role {
    var number = NumberRole.none
    var isTrigger = false
  }

  private let keys: UnsafeMutablePointer<UInt64>
  private let roles: UnsafeMutablePointer<Role>
  private let slotMask: Int

  /// The roles of number words and of the `triggers`, given by their hashes.
  init(triggers: [UInt64]) {
    let numbers = Array(NumberReader.wordValues.keys)
    let size = HashedWords.size(triggers.count + numbers.count + 1)
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    roles = .allocate(capacity: size)
    roles.initialize(repeating: Role(), count: size)
    slotMask = size - 1
    for hash in numbers { roles[slot(adding: hash)].number = .numberWord }
    roles[slot(adding: Tokens.hash("and" as StaticString))].number = .and
    for hash in triggers { roles[slot(adding: hash)].isTrigger = true }
  }

  func deallocate() {
    keys.deallocate()
    roles.deallocate()
  }

  @inline(__always) subscript(hash: UInt64) -> Role { roles[HashedWords.slot(of: hash, in: keys, slotMask)] }

  private func slot(adding hash: UInt64) -> Int {
    let slot = HashedWords.slot(of: hash, in: keys, slotMask)
    keys[slot] = hash
    return slot
  }
}
