import AssayText

/// A set of codes of endpoints, as they are written: "PFS", "time_to_response".
struct CodeSet: ExpressibleByArrayLiteral, Sendable {
  private let hashes: WordSet

  init(_ codes: [String]) { hashes = WordSet(codes.map { CodeSet.hash($0) }) }

  init(arrayLiteral codes: String...) { self.init(codes) }

  func contains(_ code: String) -> Bool { hashes.contains(CodeSet.hash(code)) }

  /// FNV-1a of the bytes as they are: no capital is taken for its small letter.
  private static func hash(_ code: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in code.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
