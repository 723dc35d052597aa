import Testing

@testable import AssayArchive

/// Archives of tar: whose files are read, and what is said of broken ones.
@Suite struct TarTests {
  private static let end = [UInt8](repeating: 0, count: 1_024)

  private static func items(_ bytes: [UInt8], piece: Int = .max) -> [String] {
    let reader = TarReader(Packer.reader(bytes, piece: piece), limit: 100_000)
    var items: [String] = []
    while let item = reader.next() {
      switch item {
      case .file(let name, let content):
        do {
          items.append("\(name)=\(String(decoding: try content.readAll(limit: 100_000), as: UTF8.self))")
        } catch { items.append("\(name)! \(error)") }
      case .broken(let error, let name): items.append("\(name ?? "")! \(error)")
      }
      if items.count > 100 { break }
    }
    return items
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func filesAreRead() {
    let long = String(repeating: "d/", count: 80) + "long.txt"
    let other = String(repeating: "p", count: 120) + ".txt"
    let shared = Packer.tar("g", Packer.pax("comment", "all"), kind: "g")
    let archive =
      shared + Packer.tar("a.txt", Self.bytes("one")) + Packer.tar("dir/", [], kind: "5")
      + Packer.tar("empty.txt", []) + Packer.tar("link", [], kind: "2")
      + Packer.tar("b.txt", [UInt8](repeating: 98, count: 1_024), front: "front/of")
      + Packer.tar("@", Self.bytes(long + "\u{0}"), kind: "L") + Packer.tar("cut.txt", Self.bytes("two"))
      + Packer.tar("x", Packer.pax("mtime", "1.5") + Packer.pax("path", other), kind: "x")
      + Packer.tar("short.txt", Self.bytes("three"))
      + Packer.tar("old.txt", Self.bytes("four"), kind: "\u{0}")
      + Packer.tar("gnu.txt", Self.bytes("five"), mark: "ustar  \u{0}")
    let expected = [
      "a.txt=one", "empty.txt=", "front/of/b.txt=" + String(repeating: "b", count: 1_024), long + "=two",
      other + "=three", "old.txt=four", "gnu.txt=five",
    ]
    #expect(TarReader.opens(archive))
    for piece in [1, 100, 512, 10_000, .max] {
      #expect(Self.items(archive + Self.end, piece: piece) == expected)
      #expect(Self.items(archive, piece: piece) == expected)
    }
  }

  @Test func filesThatAreNotReadArePassedOver() {
    let archive = Packer.tar("a", [UInt8](repeating: 65, count: 5_000)) + Packer.tar("b", Self.bytes("b"))
    let reader = TarReader(Packer.reader(archive, piece: 700), limit: 1_000)
    var names: [String] = []
    while case .file(let name, let content)? = reader.next() {
      names.append(name)
      // The start of it is looked at and the rest is left.
      do { _ = try content.start(10) } catch { Issue.record(error) }
    }
    #expect(names == ["a", "b"])
  }

  @Test func brokenMembersAreSaid() {
    let good = Packer.tar("good", Self.bytes("ok"))
    var wrong = Packer.tar("bad", Self.bytes("bad"))
    wrong[0] ^= 1
    var sizeless = Packer.tar("bad", Self.bytes("bad"))
    for place in 124..<135 { sizeless[place] = UInt8(ascii: " ") }
    for bad in [wrong, sizeless] {
      let items = Self.items(good + bad + good + Self.end)
      #expect(items.first == "good=ok" && items.last == "good=ok" && items.count == 3, "\(items)")
      #expect(
        items[1].contains(
          "E124: byte 1024: found a head whose checksum does not agree; expected the head of a member"))
    }
    let sparse = Self.items(Packer.tar("sparse", Self.bytes("x"), kind: "S") + good)
    #expect(
      sparse == ["sparse! E124: byte 0: found a sparse file; expected one that is stored whole", "good=ok"])
    let endlessName = Packer.tar("@", [], kind: "L", size: 1 << 30)
    #expect(Self.items(endlessName)[0].contains("found a name of 1073741824 bytes; expected at most 100000"))
  }

  @Test func archiveThatEndsEarly() {
    let good = Packer.tar("good", Self.bytes("ok"))
    let cut = Packer.tar("cut", [UInt8](repeating: 65, count: 2_000))
    for count in 1..<2_512 {
      let items = Self.items(good + cut.prefix(count))
      #expect(items.first == "good=ok", "\(count): \(items)")
      #expect(items.count >= 2 && items[1].contains("E124: byte 1024: "), "\(count): \(items)")
    }
    #expect(
      Self.items(Array(cut.prefix(1_000)))[0]
        == "cut! E124: byte 0: the archive ends after 488 bytes of the member; expected 2000")
  }

  @Test func otherBytesAreNoArchive() {
    #expect(!TarReader.opens([]))
    #expect(!TarReader.opens(Self.end))
    #expect(!TarReader.opens(Packer.noise(512)))
    #expect(!TarReader.opens(Array(Packer.tar("a", []).prefix(511))))
  }
}
