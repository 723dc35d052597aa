/// Gives each notice a file name of its own.
///
/// The name is that of the file without its suffix or, for `notice.txt` and `index.html`, that of its folder: lower-case
/// letters, digits, points and hyphens. A name that was given before gets a number behind it. Depends on the order of the
/// names alone.
public struct Slugs: Sendable {
  private static let longest = 100
  private static let general: Set<String> = ["notice", "index"]

  /// How often each name was given, by its hash: two names of one hash cost a needless number and no more.
  private var given: [UInt64: Int32] = [:]

  /// No name given yet.
  public init() {}

  /// The name for the notice at `uri`.
  public mutating func slug(of uri: String) -> String {
    let base = Slugs.base(of: uri)
    var slug = base
    while true {
      let times = given[Slugs.hash(slug), default: 0]
      if times == 0 { break }
      given[Slugs.hash(base), default: 0] += 1
      slug = "\(base)-\(given[Slugs.hash(base), default: 0])"
    }
    given[Slugs.hash(slug)] = 1
    return slug
  }

  private static func base(of uri: String) -> String {
    let path = uri.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = path.split(separator: UInt8(ascii: "/"))
    guard let last = parts.last else { return "document" }
    let name = clean(stem(last))
    if general.contains(name), parts.count > 1 {
      let folder = clean(parts[parts.count - 2])
      if !folder.isEmpty { return folder }
    }
    return name.isEmpty ? "document" : name
  }

  private static func stem(_ name: Substring.UTF8View) -> Substring.UTF8View {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point != name.startIndex else { return name }
    let suffix = name[name.index(after: point)...]
    let isSuffix =
      (1...5).contains(suffix.count) && suffix.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return isSuffix ? name[..<point] : name
  }

  private static func clean(_ name: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    for byte in name {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      let isKept =
        lower >= 0x61 && lower <= 0x7A || lower >= 0x30 && lower <= 0x39 || lower == UInt8(ascii: ".")
      if isKept {
        bytes.append(lower)
      } else if let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
      if bytes.count == longest { break }
    }
    while let last = bytes.last, last == UInt8(ascii: "-") || last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes.drop { $0 == UInt8(ascii: ".") }, as: UTF8.self)
  }

  private static func hash(_ slug: String) -> UInt64 {
    slug.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
