import Testing

@testable import AssayArchive

/// gzip and zstd, well-formed, broken, cut off, too large.
@Suite struct PackingTests {
  private static let sizes = [0, 1, 1_000, 70_000, 3_000_000]
  private static let pieces = [1, 7, 4_096, Int.max]

  @Test(arguments: sizes) func packedBytesComeBack(_ size: Int) throws {
    let bytes = Packer.noise(size / 2) + [UInt8](repeating: 65, count: size - size / 2)
    let packings: [(String, [UInt8])] = [
      ("gzip", try Packer.gzip(bytes)), ("zstd", try Packer.zstd(bytes)),
      ("gzip in zstd", try Packer.zstd(Packer.gzip(bytes))), ("stored", try Packer.gzip(bytes, level: 0)),
    ]
    for (name, packed) in packings {
      for piece in Self.pieces where piece > 1 || size < 2_000 {
        let reader = try Packing.unpacked(Packer.reader(packed, piece: piece))
        #expect(try reader.readAll(limit: size) == bytes, "\(name) of \(size) in pieces of \(piece)")
      }
    }
  }

  @Test func membersAreJoined() throws {
    let parts = (0..<20).map { Packer.noise(1 << $0 % 12, seed: UInt64($0)) }
    let whole = parts.flatMap { $0 }
    let gzip = try parts.flatMap { try Packer.gzip($0) }
    let zstd = try parts.flatMap { try Packer.zstd($0) }
    for packed in [gzip, gzip + [0, 0, 0], zstd] {
      for piece in Self.pieces {
        #expect(try Packing.unpacked(Packer.reader(packed, piece: piece)).readAll(limit: 1 << 20) == whole)
      }
    }
  }

  @Test func plainBytesStayPlain() throws {
    for text in ["", "(", "\u{1F}", "The FDA approved it.", "(\u{B5}"] {
      let reader = Packer.reader(Array(text.utf8), piece: 1)
      #expect(try Packing.unpacked(reader) === reader)
      #expect(try reader.readAll(limit: 100) == Array(text.utf8))
    }
  }

  @Test func everyTruncationIsSaid() throws {
    let bytes = Packer.noise(300)
    for (packed, what) in [(try Packer.gzip(bytes), "gzip"), (try Packer.zstd(bytes), "zstd")] {
      for count in 4..<packed.count {
        let said = problem {
          _ = try Packing.unpacked(Packer.reader(Array(packed.prefix(count)))).readAll(limit: 1 << 20)
        }
        #expect(said.hasPrefix("E121: the \(what) data ends at byte"), "\(count): \(said)")
      }
    }
  }

  @Test func brokenBytesAreSaid() throws {
    let bytes = Packer.noise(30_000) + [UInt8](repeating: 65, count: 30_000)
    var packed = try Packer.gzip(bytes)
    packed[packed.count - 8] ^= 1
    #expect(
      problem { _ = try Packing.unpacked(Packer.reader(packed)).readAll(limit: 1 << 20) }
        .hasSuffix(
          ": found broken gzip data (incorrect data check) in the member at byte 0; expected well-formed deflate data "
            + "whose checksum agrees"))
    let trailing = try Packer.gzip(bytes) + Array("oops".utf8)
    #expect(
      problem { _ = try Packing.unpacked(Packer.reader(trailing)).readAll(limit: 1 << 20) }
        == "E121: byte \(trailing.count - 4): found \"oops\" behind a gzip member; expected another member, which "
        + "starts with 1F 8B 08, or the end")
    var frame = try Packer.zstd(bytes)
    frame[4] = 0xFF
    #expect(
      problem { _ = try Packing.unpacked(Packer.reader(frame)).readAll(limit: 1 << 20) }
        .hasPrefix("E121: byte 0: found broken zstd data ("))
  }

  @Test func bombsAreRefused() throws {
    let large = [UInt8](repeating: 0, count: 20_000_000)
    for packed in [try Packer.gzip(large), try Packer.zstd(large), try Packer.gzip(Packer.gzip(large))] {
      #expect(
        problem { _ = try Packing.unpacked(Packer.reader(packed)).readAll(limit: 1_000_000) }
          .hasPrefix("E203: unpacked, the file has more than 1000000 bytes (from "))
    }
    var deep = Packer.noise(10)
    for _ in 0..<6 { deep = try Packer.gzip(deep) }
    #expect(
      problem { _ = try Packing.unpacked(Packer.reader(deep)).readAll(limit: 1_000_000) }
        == "E203: found data packed more than 4 times; expected at most 4")
  }

  @Test func linesComeWhole() throws {
    let text = Array("one\n\ntwo\r\nthree is long\nlast".utf8)
    for piece in [1, 2, 5, 100] {
      let reader = Packer.reader(text, piece: piece)
      var lines: [String] = []
      while let line = try reader.line(limit: 8) {
        switch line {
        case .tooLong: lines.append("too long")
        case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
        }
      }
      #expect(lines == ["one", "", "two\r", "too long", "last"])
    }
  }
}
