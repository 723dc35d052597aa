/// Reads a document's bytes into its clean text.
public enum TextReader {
  /// The clean text of `source`: the whole of a plain text, the article of a page.
  ///
  /// Every byte of it leads back to bytes of the file. Throws `TextError` where the file is empty, no text,
  /// or over `limits`; a page without an article gives an empty text. Takes time in proportion to the bytes.
  public static func read(_ source: SourceDocument, limits: Limits = .default) throws(TextError) -> CleanText
  {
    let bytes = source.bytes
    if bytes.count > limits.bytes {
      throw TextError(
        code: .tooLarge, uri: source.uri,
        problem: "the file has \(bytes.count) bytes; expected at most \(limits.bytes)")
    }
    try ContentSniffer.refuseUnreadable(source)
    let mediaType = ContentSniffer.mediaType(of: source)
    let decoded = DecodedText(bytes, charsetHint: source.charsetHint, isHTML: mediaType == .html)
    switch mediaType {
    case .plain: return plain(decoded)
    case .html: return try page(decoded, source, limits)
    }
  }

  private static func plain(_ decoded: DecodedText) -> CleanText {
    let blocks = PlainTextBlocks(decoded.utf8)
    var metadata = PageMetadata()
    metadata.title = blocks.title.map { String(decoding: decoded.utf8[$0.range], as: UTF8.self) }
    return CleanText(
      utf8: decoded.utf8, blocks: blocks.blocks, metadata: metadata, mediaType: .plain,
      charset: decoded.charset.name, undecodable: decoded.undecodable,
      pageMap: SegmentMap(identity: decoded.utf8.count), charsetMap: decoded.map)
  }

  private static func page(
    _ decoded: DecodedText, _ source: SourceDocument, _ limits: Limits
  ) throws(TextError) -> CleanText {
    var decoded = decoded
    ContentSniffer.blankControls(&decoded)
    let page = try HTMLParser.parse(PageSkeleton(decoded.utf8), uri: source.uri, limits: limits)
    let metadata = MetadataReader.read(page, utf8: decoded.utf8)
    let content = MainContent.choose(page, utf8: decoded.utf8, pageTitle: metadata.title ?? "")
    let article = ArticleReader.read(page, utf8: decoded.utf8, content: content)
    return CleanText(
      utf8: article.utf8, blocks: article.blocks, tables: article.tables,
      metadata: metadata, superscripts: article.superscripts, publicationLine: article.publicationLine,
      mediaType: .html, charset: decoded.charset.name, undecodable: decoded.undecodable, pageMap: article.map,
      charsetMap: decoded.map)
  }
}
