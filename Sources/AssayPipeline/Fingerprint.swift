import CCrypto

/// What tells one document from another.
enum Fingerprint {
  private static let digits = Array("0123456789abcdef".utf8)

  /// SHA-256 of `bytes`, 64 hex digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
      _ = bytes.withUnsafeBufferPointer { SHA256($0.baseAddress, $0.count, buffer.baseAddress) }
      count = Int(SHA256_DIGEST_LENGTH)
    }
    return String(unsafeUninitializedCapacity: 2 * digest.count) { buffer in
      for (index, byte) in digest.enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return 2 * digest.count
    }
  }
}
