import AssayText

/// A set of codes of endpoints, as they are written: "PFS", "time_to_response".
struct CodeSet: ExpressibleByArrayLiteral, Sendable {
  private let hashes: WordSet

  init(_ codes: [String]) { hashes = WordSet(codes.map { TokenHash.hash(asWritten: $0.utf8) }) }

  init(arrayLiteral codes: String...) { self.init(codes) }

  func contains(_ code: String) -> Bool { hashes.contains(TokenHash.hash(asWritten: code.utf8)) }
}
