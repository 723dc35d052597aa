import AssayRecord

/// JSON values one behind the other, on lines of their own or not, or as the elements of one array.
enum JSONSequence {
  /// Whether `bytes` open as JSON objects do, or as an array of them; no notice does.
  static func opens(_ bytes: some Collection<UInt8>) -> Bool {
    var isOpen = false
    for byte in bytes where byte > 0x20 && byte != 0xEF && byte != 0xBB && byte != 0xBF {
      if isOpen { return byte == UInt8(ascii: "\"") }
      if byte == UInt8(ascii: "[") { continue }
      if byte != UInt8(ascii: "{") { return false }
      isOpen = true
    }
    return false
  }

  /// Whether the first line of `bytes` opens a value and does not close it.
  static func isLaidOut(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(separator: 0x0A, maxSplits: 1)
    guard lines.count > 1 else { return false }
    let first = lines[0].filter { $0 > 0x20 }
    return first == [UInt8(ascii: "{")] || first == [UInt8(ascii: "[")]
  }

  /// The bytes of each value; where one is broken, all behind its start are in one piece, and reading it says why.
  static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    var depth = 0
    var isInString = false
    var isEscaped = false
    for index in bytes.indices {
      let byte = bytes[index]
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          pieces.append(bytes[start...index])
          start = index + 1
        }
      default: break
      }
    }
    let rest = bytes[start...]
    if rest.contains(where: { $0 > 0x20 }) { pieces.append(rest) }
    return pieces
  }

  /// The values, each with its error where it is broken; the elements of an array for themselves.
  static func values(_ bytes: [UInt8]) -> [Swift.Result<JSONValue, JSONError>] {
    split(bytes).flatMap { piece -> [Swift.Result<JSONValue, JSONError>] in
      do throws(JSONError) {
        let value = try JSONValue(parsing: piece)
        if case .array(let elements) = value { return elements.map { .success($0) } }
        return [.success(value)]
      } catch {
        return [.failure(error)]
      }
    }
  }
}
