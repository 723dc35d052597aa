import AssayText

/// What the inputs are taken for.
public enum InputFormat: String, Sendable, CaseIterable {
  /// The content decides: WARC, tar, text or a page; a name that ends in `.jsonl` or `.ndjson`, and standard input or packed
  /// data that opens with a brace, is JSON Lines.
  case auto
  /// Plain text, unless the content is plainly a page.
  case text
  /// A page, unless the content is plainly none.
  case html
  /// JSON Lines: an object a line, with `id` and `text` or `html`.
  case jsonl
  /// A crawl: WARC 1.0 or 1.1.
  case warc
  /// A tar archive.
  case tar

  /// What it says of a document whose content leaves it open; nil where it says nothing.
  var mediaTypeHint: MediaType? {
    switch self {
    case .text: .plain
    case .html: .html
    case .auto, .jsonl, .warc, .tar: nil
    }
  }
}
