/// A document's clean text, with the way back to its file: what the Text stage gives.
public struct CleanText: Sendable {
  /// The text: valid UTF-8. A plain text file is kept as it is (less a byte order mark); of a page, the
  /// article.
  public var utf8: [UInt8]
  /// The pieces of the text in their order: headings, paragraphs, list items, table cells. They do not
  /// overlap.
  public var blocks: [Block]
  /// The tables; `Block.cell` leads into them.
  public var tables: [Table]
  /// What a page sets high (`<sup>`): footnote marks, exponents. Empty for plain text; in order, without
  /// overlap.
  public var superscripts: [TextSpan]
  /// Index of the block that says when the page was published, where it stands in the page's header and would else not be part
  /// of the article; nil where there is none.
  public var publicationLine: Int?
  /// What a page says of itself outside its article.
  public var metadata: PageMetadata
  /// What the bytes were taken for.
  public var mediaType: MediaType
  /// The charset that the bytes were decoded with, lower-case (`utf-8`, `utf-16le`, `windows-1252`).
  public var charset: String
  /// How many ill-formed byte sequences became U+FFFD.
  public var undecodable: Int
  /// From clean text to the page's UTF-8.
  public var pageMap: SegmentMap
  /// From the UTF-8 to the file's bytes.
  public var charsetMap: SegmentMap
  /// Code points before every 16th byte; empty for ASCII text.
  var codePointsBefore: [Int32]

  /// Puts the parts together and counts the code points.
  public init(
    utf8: [UInt8], blocks: [Block], tables: [Table] = [], metadata: PageMetadata = PageMetadata(),
    superscripts: [TextSpan] = [], publicationLine: Int? = nil, mediaType: MediaType, charset: String,
    undecodable: Int,
    pageMap: SegmentMap, charsetMap: SegmentMap
  ) {
    self.utf8 = utf8
    self.blocks = blocks
    self.tables = tables
    self.superscripts = superscripts
    self.publicationLine = publicationLine
    self.metadata = metadata
    self.mediaType = mediaType
    self.charset = charset
    self.undecodable = undecodable
    self.pageMap = pageMap
    self.charsetMap = charsetMap
    self.codePointsBefore = CleanText.countCodePoints(utf8)
  }

  /// The bytes of the file that gave `span`.
  public func sourceSpan(of span: TextSpan) -> SourceSpan {
    let page = pageMap.source(span.start, span.end)
    let file = charsetMap.source(page.start, page.end)
    return SourceSpan(file.start, file.end)
  }

  /// `span` in code points.
  public func codePoints(of span: TextSpan) -> CodePointSpan {
    if codePointsBefore.isEmpty { return CodePointSpan(span.start, span.end) }
    return CodePointSpan(codePoints(before: span.start), codePoints(before: span.end))
  }

  /// The characters of `span`.
  public func string(_ span: TextSpan) -> String {
    String(decoding: utf8[span.range], as: UTF8.self)
  }

  private func codePoints(before offset: Int) -> Int {
    utf8.withUnsafeBytes { bytes in
      var count = Int(codePointsBefore[offset >> 4])
      var index = offset & ~15
      while index < offset {
        guard index + 8 <= bytes.count else {
          if bytes[index] & 0xC0 != 0x80 { count += 1 }
          index += 1
          continue
        }
        count += EightBytes(bytes, at: index).characters(inFirst: min(8, offset - index))
        index += 8
      }
      return count
    }
  }

  private static func countCodePoints(_ utf8: [UInt8]) -> [Int32] {
    let bytes = utf8.span
    guard bytes.nextHigh(from: 0) < bytes.count else { return [] }
    return [Int32](unsafeUninitializedCapacity: utf8.count / 16 + 1) { table, size in
      var total: Int32 = 0
      utf8.withUnsafeBytes { bytes in
        for block in 0..<bytes.count / 16 {
          table.initializeElement(at: block, to: total)
          total += Int32(EightBytes(bytes, at: block * 16).characters(inFirst: 8))
          total += Int32(EightBytes(bytes, at: block * 16 + 8).characters(inFirst: 8))
        }
      }
      table.initializeElement(at: bytes.count / 16, to: total)
      size = bytes.count / 16 + 1
    }
  }
}

/// What a file's bytes are.
public enum MediaType: String, Sendable {
  /// `text/plain`
  case plain = "text/plain"
  /// `text/html`
  case html = "text/html"
}

/// A piece of the clean text that stands by itself.
public struct Block: Sendable, Equatable {
  /// What a block is.
  public enum Kind: Sendable, Equatable {
    /// The document's own title.
    case title
    /// A heading of the level 1 to 6.
    case heading(Int)
    /// A paragraph.
    case paragraph
    /// An item of a list.
    case listItem
    /// A cell of a table.
    case cell
    /// The caption of a table or a figure.
    case caption
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands, without white space around it.
  public var span: TextSpan
  /// For a cell: its place; nil for everything else.
  public var cell: Cell?

  /// Makes a block.
  public init(kind: Kind, span: TextSpan, cell: Cell? = nil) {
    self.kind = kind
    self.span = span
    self.cell = cell
  }
}

/// The place of a table cell.
public struct Cell: Sendable, Equatable {
  /// Index into `CleanText.tables`.
  public var table: Int
  /// Its row, from 0.
  public var row: Int
  /// Its first column, from 0, spans counted.
  public var column: Int
  /// How many columns it spans.
  public var columnSpan: Int
  /// Whether the page marks it as a header, or it stands where headers stand (first row, first column).
  public var isHeader: Bool

  /// Makes a place.
  public init(table: Int, row: Int, column: Int, columnSpan: Int = 1, isHeader: Bool) {
    self.table = table
    self.row = row
    self.column = column
    self.columnSpan = columnSpan
    self.isHeader = isHeader
  }
}

/// One table: its size and its cells.
public struct Table: Sendable, Equatable {
  /// How many rows it has.
  public var rows: Int
  /// How many columns it has.
  public var columns: Int
  /// Indices into `CleanText.blocks` of its cells, row by row.
  public var cells: [Int]
  /// Index of its caption's block, or nil where it has none.
  public var caption: Int?

  /// Makes a table.
  public init(rows: Int, columns: Int, cells: [Int], caption: Int? = nil) {
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.caption = caption
  }
}

/// What a page says of itself outside its article. Every field is nil where the page does not say it.
public struct PageMetadata: Sendable, Equatable {
  /// `og:title`, else `<title>`.
  public var title: String?
  /// ISO 8601 date of publication: JSON-LD `datePublished`, `article:published_time`, `<time>`; the day only.
  public var published: String?
  /// `og:site_name`, else the JSON-LD publisher's name.
  public var site: String?
  /// `<html lang>`, as printed.
  public var language: String?

  /// Nothing said.
  public init() {}
}
