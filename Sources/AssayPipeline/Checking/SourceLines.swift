/// The lines of an original file, for places that people and editors can find.
///
/// Lines end at a line feed, a carriage return, or both together. A column counts Unicode code points from 1; a byte-order
/// mark is none.
struct SourceLines {
  private enum Unit { case byte, utf8, utf16(isLittle: Bool) }

  private let bytes: [UInt8]
  private let unit: Unit
  /// The byte at which each line starts, in rising order.
  private let starts: [Int]

  /// The lines of `bytes`, which were decoded as `charset`.
  init(_ bytes: [UInt8], charset: String?) {
    self.bytes = bytes
    let name = charset ?? "utf-8"
    if name.hasPrefix("utf-16") {
      unit = .utf16(isLittle: !name.hasSuffix("be"))
    } else {
      unit = name == "utf-8" ? .utf8 : .byte
    }
    starts = SourceLines.starts(bytes, unit)
  }

  private static func starts(_ bytes: [UInt8], _ unit: Unit) -> [Int] {
    let step: Int
    let isLittle: Bool
    switch unit {
    case .utf16(let little): (step, isLittle) = (2, little)
    case .byte, .utf8: (step, isLittle) = (1, true)
    }
    var starts = [SourceLines.markLength(bytes, unit)]
    var last: UInt16 = 0
    var index = 0
    while index + step <= bytes.count {
      let low = UInt16(bytes[index])
      let value =
        step == 1 ? low : isLittle ? low | UInt16(bytes[index + 1]) << 8 : low << 8 | UInt16(bytes[index + 1])
      index += step
      if value == 0x0A && last == 0x0D {
        starts[starts.count - 1] = index
      } else if value == 0x0A || value == 0x0D {
        starts.append(index)
      }
      last = value
    }
    return starts
  }

  private static func markLength(_ bytes: [UInt8], _ unit: Unit) -> Int {
    switch unit {
    case .byte: 0
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    case .utf16: bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
    }
  }

  /// The line and the column, both from 1, of the byte at `offset`.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, starts[0]), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, 1 + codePoints(starts[low]..<max(offset, starts[low])))
  }

  private func codePoints(_ range: Range<Int>) -> Int {
    switch unit {
    case .byte: return range.count
    case .utf8: return range.reduce(0) { bytes[$1] & 0xC0 == 0x80 ? $0 : $0 + 1 }
    case .utf16(let isLittle):
      var count = 0
      for index in stride(from: range.lowerBound, to: range.upperBound - 1, by: 2) {
        // The second half of a pair belongs to the first.
        if bytes[isLittle ? index + 1 : index] & 0xFC != 0xDC { count += 1 }
      }
      return count
    }
  }
}
