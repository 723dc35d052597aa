import AssayRecord
import AssayText

extension DocumentView {
  /// One sentence a line, its tokens parted by single spaces; an empty line between blocks.
  public func tokensText() -> String {
    var lines: [String] = []
    var block: Int?
    for sentence in sentences {
      if let block, block != sentence.block { lines.append("") }
      block = sentence.block
      lines.append(sentence.tokens.map { text.string(tokens.span($0)) }.joined(separator: " "))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `{"tokens": [{start, end, kind, text}], "sentences": [{start, end, first_token, end_token, block}]}`.
  ///
  /// Offsets are half-open and count code points of the clean text; `end_token` is one past the last.
  public func tokensJSON() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.key("tokens")
    writer.beginArray()
    for index in 0..<tokens.count {
      let span = tokens.span(index)
      writer.beginObject()
      write(span, to: &writer)
      writer.key("kind")
      writer.string(tokens.kinds[index].name)
      writer.key("text")
      writer.string(utf8: text.utf8[span.range])
      writer.endObject()
    }
    writer.endArray()
    writer.key("sentences")
    writer.beginArray()
    for sentence in sentences {
      writer.beginObject()
      write(sentence.span, to: &writer)
      writer.key("first_token")
      writer.number(sentence.tokens.lowerBound)
      writer.key("end_token")
      writer.number(sentence.tokens.upperBound)
      writer.key("block")
      writer.string(text.blocks[sentence.block].kind.name)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return Array(writer.bytes)
  }

  private func write(_ span: TextSpan, to writer: inout JSONWriter) {
    let place = text.codePoints(of: span)
    writer.key("start")
    writer.number(place.start)
    writer.key("end")
    writer.number(place.end)
  }
}

extension TokenKind {
  /// The kind's name in listings.
  var name: String {
    switch self {
    case .word: "word"
    case .number: "number"
    case .malformedNumber: "malformed_number"
    case .mark: "mark"
    }
  }
}

extension Block.Kind {
  /// The kind's name in listings.
  var name: String {
    switch self {
    case .title: "title"
    case .heading(let level): "heading_\(level)"
    case .paragraph: "paragraph"
    case .listItem: "list_item"
    case .cell: "cell"
    case .caption: "caption"
    }
  }
}
