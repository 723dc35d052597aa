/// Why packed or archived bytes could not be read: where, what was found, what was expected.
public struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: String, Sendable {
    /// The system would not give the bytes.
    case unreadable = "E101"
    /// The gzip or zstd data is broken or cut off.
    case compression = "E121"
    /// A record of a WARC file is broken.
    case warc = "E122"
    /// The HTTP message of a response record is broken.
    case http = "E123"
    /// A member of a tar archive is broken.
    case tar = "E124"
    /// What is unpacked, or a member, is larger than the limit.
    case tooLarge = "E203"
  }

  /// What went wrong.
  public var code: Code
  /// What was found and what was expected, with the place where there is one.
  public var problem: String

  /// Makes an error.
  public init(code: Code, problem: String) {
    self.code = code
    self.problem = problem
  }

  /// `E121: byte 4,711: …`.
  public var description: String { "\(code.rawValue): \(problem)" }
}

/// Shows bytes that are not what they should be.
enum Found {
  /// The first bytes in quotes where they can be printed, in hexadecimal digits where they cannot.
  static func text(_ bytes: UnsafeRawBufferPointer, most: Int = 16) -> String {
    if bytes.isEmpty { return "the end" }
    let head = bytes.prefix(most)
    if head.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return "\"\(String(decoding: head, as: UTF8.self))\""
    }
    let digits = head.prefix(8).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }
    return "the bytes " + digits.joined(separator: " ")
  }
}
