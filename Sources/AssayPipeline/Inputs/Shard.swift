/// One of several parts that documents are dealt out to by the hash of their ids, so that several processes share them.
public struct Shard: Sendable, Equatable {
  /// Which part, from 1 to `count`.
  public let number: Int
  /// How many parts there are.
  public let count: Int

  /// Part `number` of `count`; nil where there is no such part.
  public init?(number: Int, count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `2/8`, the second of eight; nil where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else { return nil }
    self.init(number: number, count: count)
  }

  /// Whether the document of that id belongs to this part: its FNV-1a hash of 64 bits, its upper half mixed in, modulo `count`.
  public func holds(_ id: String) -> Bool {
    let hash = id.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    return Int((hash ^ hash >> 32) % UInt64(count)) == number - 1
  }
}
