import Glibc

// The one file that touches iconv.

/// The C library's converter from one charset to UTF-8.
final class CharsetConverter {
  private let descriptor: iconv_t

  /// A converter from the charset `name` (WHATWG's), or nil where the system knows none.
  init?(from name: String) {
    let systemName: [String: String] = [
      "windows-874": "CP874", "shift_jis": "CP932", "big5": "BIG5-HKSCS", "euc-kr": "CP949",
      "ibm866": "CP866",
    ]
    descriptor = iconv_open("UTF-8", systemName[name] ?? name)
    if Int(bitPattern: descriptor) == -1 { return nil }
  }

  deinit { iconv_close(descriptor) }

  /// The UTF-8 of `bytes`, which must be one whole character; else nothing.
  func convert(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var input = bytes.map { CChar(bitPattern: $0) }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { output in
      input.withUnsafeMutableBufferPointer { buffer in
        var from = buffer.baseAddress
        var fromLeft = buffer.count
        var to = output.baseAddress
        var toLeft = 16
        let result = iconv(descriptor, &from, &fromLeft, &to, &toLeft)
        if result < 0 || fromLeft > 0 {
          iconv(descriptor, nil, nil, nil, nil)
          return []
        }
        return output.prefix(16 - toLeft).map { UInt8(bitPattern: $0) }
      }
    }
  }
}
