/// Printed words as a name: lower case, words joined by `_`.
enum SnakeCase {
  static func words(_ printed: String) -> String {
    guard printed.utf8.allSatisfy({ $0 < 0x80 }) else {
      return printed.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "_")
    }
    var result: [UInt8] = []
    result.reserveCapacity(printed.utf8.count)
    var isPending = false
    for byte in printed.utf8 {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard lower &- 0x61 < 26 || lower &- 0x30 < 10 else {
        isPending = !result.isEmpty
        continue
      }
      if isPending { result.append(0x5F) }
      isPending = false
      result.append(lower)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
