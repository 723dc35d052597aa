/// A document as it was handed in: its bytes and what its sender says of them.
public struct SourceDocument: Sendable {
  /// The name that errors and records use: a path or an address. Nothing is ever loaded from it.
  public var uri: String
  /// The file's bytes, unchanged.
  public var bytes: [UInt8]
  /// What the name or the transport says that the bytes are; the content decides.
  public var mediaTypeHint: MediaType?
  /// The charset label of the transport (an HTTP header); it outranks what the page says of itself, not a
  /// byte order mark.
  public var charsetHint: String?
  /// When a crawler fetched it, ISO 8601; nil where nobody says.
  public var fetched: String?

  /// Makes a document.
  public init(
    uri: String, bytes: [UInt8], mediaTypeHint: MediaType? = nil, charsetHint: String? = nil,
    fetched: String? = nil
  ) {
    self.uri = uri
    self.bytes = bytes
    self.mediaTypeHint = mediaTypeHint
    self.charsetHint = charsetHint
    self.fetched = fetched
  }
}

/// How much of a document is read before it is refused with an error. Nothing is ever cut off in silence.
public struct Limits: Sendable, Equatable {
  /// The largest file, in bytes.
  public var bytes = 128 << 20
  /// The most elements of a page.
  public var elements = 4_000_000
  /// The most elements that may be open at one place of a page.
  public var depth = 250_000

  /// The limits that everything is read with unless told otherwise.
  public static let `default` = Limits()

  /// Makes limits.
  public init(bytes: Int = 128 << 20, elements: Int = 4_000_000, depth: Int = 250_000) {
    self.bytes = bytes
    self.elements = elements
    self.depth = depth
  }
}

/// Why a document could not be read.
public struct TextError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: String, Sendable {
    /// The file has no bytes, or nothing but a byte order mark.
    case empty = "E201"
    /// The bytes are no text.
    case binary = "E202"
    /// The file is larger than `Limits.bytes`.
    case tooLarge = "E203"
    /// A page's elements are more, or deeper, than the limits allow, or its tags are made to take for ever.
    case structure = "E204"
    /// The HTML parser gave up for want of memory.
    case parser = "E205"
  }

  /// What went wrong.
  public var code: Code
  /// The document's `uri`.
  public var uri: String
  /// The byte of the file at which it went wrong, or nil where the whole file is meant.
  public var offset: Int?
  /// The value found and what was expected.
  public var problem: String

  /// `uri: code: problem`, with the byte offset behind the name where there is one.
  public var description: String {
    if let offset { return "\(uri): byte \(offset): \(code.rawValue): \(problem)" }
    return "\(uri): \(code.rawValue): \(problem)"
  }
}
