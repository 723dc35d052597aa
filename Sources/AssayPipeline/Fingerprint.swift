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
    return hexadecimal(digest)
  }

  fileprivate static func hexadecimal(_ digest: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: 2 * digest.count) { buffer in
      for (index, byte) in digest.enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return 2 * digest.count
    }
  }
}

/// SHA-256 of bytes that come one after the other, known at any time.
final class RunningFingerprint {
  private let context: OpaquePointer?
  private let copy: OpaquePointer?

  /// Of no bytes yet.
  init() {
    context = EVP_MD_CTX_new()
    copy = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_CTX_free(copy)
  }

  /// Adds bytes.
  func add(_ bytes: UnsafeRawBufferPointer) { EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) }

  /// 64 hex digits of the bytes so far.
  var sha256: String {
    EVP_MD_CTX_copy_ex(copy, context)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    EVP_DigestFinal_ex(copy, &digest, nil)
    return Fingerprint.hexadecimal(digest)
  }
}
