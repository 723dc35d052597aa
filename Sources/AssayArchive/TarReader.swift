/// The files in a tar archive (ustar, pax, GNU long names), one at a time. For one thread at a time.
public final class TarReader {
  /// What the archive comes to.
  public enum Item {
    /// A file, to be read before the next one is asked for.
    case file(name: String, ByteReader)
    /// A member that is broken, with its name where that is known.
    case broken(ArchiveError, name: String?)
  }

  static let block = 512

  private let reader: ByteReader
  private let limit: Int
  /// What is left of the member in hand, with what fills its last block up.
  private var rest: MemberRest?
  private var isOver = false
  private var isLost = false
  private var shared = PaxFields()

  /// Reads `reader` from its place on; names and pax fields of more than `limit` bytes are broken.
  public init(_ reader: ByteReader, limit: Int) {
    self.reader = reader
    self.limit = min(limit, 1 << 20)
  }

  /// How many bytes of the file were taken, packed as they are.
  public var fileOffset: Int { reader.fileOffset }

  /// How many bytes it takes to tell a tar archive.
  public static let startSize = block

  /// Whether these bytes open a tar archive: its first block has the mark of ustar and a checksum that agrees.
  public static func opens(_ start: [UInt8]) -> Bool {
    guard start.count >= block else { return false }
    return start.withUnsafeBytes { bytes in
      let head = TarHeader(UnsafeRawBufferPointer(rebasing: bytes[..<block]))
      return head.isMarked && head.isSound
    }
  }

  /// The next file or broken member; nil at the end. Directories, links and devices are passed over.
  public func next() -> Item? {
    while !isOver {
      var name: String?
      do throws(ArchiveError) {
        if let rest {
          let end = rest.end
          self.rest = nil
          name = rest.name
          try pass(end - reader.position, of: rest.start)
          name = nil
        }
        if isLost, try !findMember() { return nil }
        if let item = try member(&name) { return item }
      } catch {
        if error.code == .compression || error.code == .unreadable { isOver = true }
        isLost = true
        return .broken(error, name: name)
      }
    }
    return nil
  }

  /// The file that comes next, its extended names read; nil where it is none, and at the end.
  private func member(_ name: inout String?) throws(ArchiveError) -> Item? {
    var own = PaxFields()
    while true {
      let start = reader.position
      let bytes = try reader.peek(TarReader.block)
      if bytes.isEmpty || bytes.prefix(TarReader.block).allSatisfy({ $0 == 0 }) {
        isOver = true
        return nil
      }
      if bytes.count < TarReader.block {
        throw ArchiveError(
          code: .tar,
          problem:
            "\(reader.place(start)): found \(bytes.count) bytes; expected a head of \(TarReader.block) bytes")
      }
      let head = TarHeader(UnsafeRawBufferPointer(rebasing: bytes[..<TarReader.block]))
      name = own.path ?? shared.path ?? head.name
      guard head.isSound, let stated = head.size else {
        let problem =
          "\(reader.place(start)): found a head \(head.isSound ? "without a size" : "whose checksum does not agree")"
        reader.consume(TarReader.block)
        throw ArchiveError(code: .tar, problem: problem + "; expected the head of a member")
      }
      let kind = head.kind
      let headName = head.name
      reader.consume(TarReader.block)
      switch kind {
      case .longName:
        own.path = String(decoding: try content(stated, start).prefix { $0 != 0 }, as: UTF8.self)
      case .pax: own.add(try content(stated, start))
      case .sharedPax: shared.add(try content(stated, start))
      case .file:
        let path = own.path ?? shared.path ?? headName
        let size = own.size ?? shared.size ?? stated
        let rest = MemberRest(name: path, start: start, content: reader.position, size: size)
        self.rest = rest
        return .file(name: path, ByteReader(MemberStream(reader, rest)))
      case .sparse:
        let path = own.path ?? headName
        rest = MemberRest(name: path, start: start, content: reader.position, size: stated)
        let error = ArchiveError(
          code: .tar,
          problem: "\(reader.place(start)): found a sparse file; expected one that is stored whole")
        return .broken(error, name: path)
      case .other:
        rest = MemberRest(name: headName, start: start, content: reader.position, size: stated)
        return nil
      }
    }
  }

  /// The content of a member that says something of the next one.
  private func content(_ size: Int, _ start: Int) throws(ArchiveError) -> [UInt8] {
    guard size <= limit else {
      throw ArchiveError(
        code: .tar,
        problem: "\(reader.place(start)): found a name of \(size) bytes; expected at most \(limit)")
    }
    let bytes = Array(try reader.peek(size).prefix(size))
    try pass(TarReader.padded(size), of: start)
    return bytes
  }

  private func pass(_ count: Int, of start: Int) throws(ArchiveError) {
    let there = try reader.skip(count)
    if there < count {
      throw ArchiveError(
        code: .tar,
        problem:
          "\(reader.place(start)): the archive ends \(count - there) bytes before the end of the member; "
          + "expected all of it")
    }
  }

  /// After a broken head: goes on to the next block that is a sound one; false where there is none.
  private func findMember() throws(ArchiveError) -> Bool {
    while true {
      let bytes = try reader.peek(TarReader.block)
      if bytes.count < TarReader.block {
        isOver = true
        return false
      }
      let head = TarHeader(UnsafeRawBufferPointer(rebasing: bytes[..<TarReader.block]))
      if head.isMarked, head.isSound {
        isLost = false
        return true
      }
      reader.consume(TarReader.block)
    }
  }

  static func padded(_ size: Int) -> Int { (size + block - 1) / block * block }

  /// Where a member stands.
  struct MemberRest {
    let name: String
    /// The place of its head.
    let start: Int
    /// The place of its first byte.
    let content: Int
    let size: Int

    /// The place of the next head.
    var end: Int { content + TarReader.padded(size) }
  }

  /// The bytes of one member.
  private final class MemberStream: ByteStream {
    private let reader: ByteReader
    private let member: MemberRest
    private var given = 0
    private(set) var memberOffset: Int?

    init(_ reader: ByteReader, _ member: MemberRest) {
      self.reader = reader
      self.member = member
      memberOffset = reader.memberOffset
    }

    var fileOffset: Int { reader.fileOffset }

    func next() throws(ArchiveError) -> UnsafeRawBufferPointer {
      reader.consume(given)
      given = 0
      let left = member.content + member.size - reader.position
      let bytes = left > 0 ? try reader.available() : UnsafeRawBufferPointer(start: nil, count: 0)
      if left > 0, bytes.isEmpty {
        throw ArchiveError(
          code: .tar,
          problem:
            "\(reader.place(member.start)): the archive ends after \(member.size - left) bytes of the member; "
            + "expected \(member.size)")
      }
      given = min(left, bytes.count)
      return UnsafeRawBufferPointer(rebasing: bytes.prefix(given))
    }
  }
}
