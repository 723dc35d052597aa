/// A page of a crawl, as its record has it.
public struct WARCPage: Sendable {
  /// Where it was fetched from: `WARC-Target-URI`.
  public var uri: String
  /// When it was fetched: `WARC-Date`, ISO 8601; nil where the record does not say it in that form.
  public var fetched: String?
  /// What the transport says that it is, such as `text/html`, lower-case; nil where it says nothing.
  public var mediaType: String?
  /// The charset that the transport says; nil where it says nothing.
  public var charset: String?
  /// Its bytes, as the server meant them.
  public var body: [UInt8]
}
