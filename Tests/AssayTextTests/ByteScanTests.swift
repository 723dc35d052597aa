import TestSupport
import Testing

@testable import AssayText

/// That the scans over whole files find what a byte-by-byte look finds.
@Suite struct ByteScanTests {
  @Test func controlsAndHighBytesAreFoundWhereverTheyStand() {
    var random = SeededGenerator(seed: 5)
    for count in 0..<200 {
      var bytes = [UInt8](repeating: 0, count: count)
      for index in bytes.indices {
        bytes[index] = [0x20, 0x41, 0x09, 0x0A, 0x0D, 0x7F][Int.random(in: 0..<6, using: &random)]
      }
      for _ in 0..<Int.random(in: 0..<3, using: &random) where count > 0 {
        bytes[Int.random(in: 0..<count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let isControl = { (byte: UInt8) in byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) }
      for start in [0, count / 3, count] {
        #expect(
          bytes.span.nextHigh(from: start) == bytes[start...].firstIndex { $0 >= 0x80 } ?? count, "\(bytes)")
        #expect(bytes.span.nextControl(from: start) == bytes[start...].firstIndex(where: isControl) ?? count)
        #expect(
          bytes.span.nextControl(or: 0xEF, from: start)
            == bytes[start...].firstIndex { isControl($0) || $0 == 0xEF } ?? count, "\(bytes)")
      }
    }
  }

  @Test func whatIsUTF8IsWhatTheStandardLibraryTakes() {
    var random = SeededGenerator(seed: 6)
    let parts = [
      "a", "plain words of a notice, ", "é", "β", "≥", "–", "\u{FFFE}", "👩", "\u{D7FF}", "\u{E000}",
      "\u{10FFFF}",
    ]
    var refused = 0
    for _ in 0..<4_000 {
      var bytes = (0..<Int.random(in: 0..<12, using: &random)).flatMap { _ in
        Array(parts[Int.random(in: 0..<parts.count, using: &random)].utf8)
      }
      for _ in 0..<Int.random(in: 0..<2, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      if !isValid { refused += 1 }
      #expect(DecodedText.isValidUTF8(bytes) == isValid, "\(bytes)")
    }
    #expect(refused > 500)
  }
}
