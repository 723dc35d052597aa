import AssayText

/// A clean text with its sentences, to show a figure in the words around it.
struct QuotedText {
  /// How many code points around a figure are kept of a long sentence.
  private static let reach = 300

  private let utf8: [UInt8]
  /// The byte at which every 64th code point starts; empty for ASCII text.
  private let starts: [Int32]
  private let count: Int
  /// The sentences as half-open ranges of code points, in their order.
  private let sentences: [CodePointSpan]

  /// The sentences of a text as it was read.
  init(_ text: CleanText) {
    self.init(
      text.utf8,
      Sentences.split(text.utf8, text.blocks).map { text.codePoints(of: $0.span) })
  }

  /// The lines of a text that a record carries: its blocks are not known any more.
  init(carried text: some Sequence<UInt8>) {
    let utf8 = Array(text)
    var sentences: [CodePointSpan] = []
    var start = 0
    var count = 0
    for byte in utf8 where byte & 0xC0 != 0x80 {
      count += 1
      if byte == 0x0A {
        sentences.append(CodePointSpan(start, count - 1))
        start = count
      }
    }
    self.init(utf8, sentences + [CodePointSpan(start, count)])
  }

  private init(_ utf8: [UInt8], _ sentences: [CodePointSpan]) {
    self.utf8 = utf8
    self.sentences = sentences
    var starts: [Int32] = []
    var count = 0
    for index in utf8.indices where utf8[index] & 0xC0 != 0x80 {
      if count & 63 == 0 { starts.append(Int32(truncatingIfNeeded: index)) }
      count += 1
    }
    self.count = count
    self.starts = count == utf8.count ? [] : starts
  }

  /// The sentences of `text` that hold `places`; without a text, the quotes themselves.
  static func excerpts(of places: [CheckFinding.Place], in text: QuotedText?) -> [CheckFinding.Excerpt] {
    guard let text else {
      return places.map {
        CheckFinding.Excerpt(place: $0, text: $0.quote, marks: [0..<$0.quote.unicodeScalars.count])
      }
    }
    var excerpts: [CheckFinding.Excerpt] = []
    var group: [CheckFinding.Place] = []
    var groupSpan: CodePointSpan?
    for place in places {
      let span = text.sentence(of: place)
      if let last = group.last, span != groupSpan || place.start - last.end > 2 * reach {
        excerpts.append(text.excerpt(group, groupSpan ?? span))
        group = []
      }
      groupSpan = span
      group.append(place)
    }
    if let groupSpan { excerpts.append(text.excerpt(group, groupSpan)) }
    return excerpts
  }

  /// `span`, which holds `places`, without what is far from them.
  private func excerpt(_ places: [CheckFinding.Place], _ span: CodePointSpan) -> CheckFinding.Excerpt {
    let first = places.first?.start ?? span.start
    let last = places.map(\.end).max() ?? span.end
    let start = max(span.start, first - QuotedText.reach)
    let end = min(span.end, last + QuotedText.reach)
    let lead = start > span.start ? "…" : ""
    let shift = start - lead.unicodeScalars.count
    return CheckFinding.Excerpt(
      place: places[0], text: lead + string(start, end) + (end < span.end ? "…" : ""),
      marks: places.map { ($0.start - shift)..<(max($0.end, $0.start) - shift) })
  }

  private func sentence(of place: CheckFinding.Place) -> CodePointSpan {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].end <= place.start { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].start <= place.start else {
      return CodePointSpan(place.start, place.end)
    }
    return CodePointSpan(sentences[low].start, max(sentences[low].end, place.end))
  }

  private func string(_ start: Int, _ end: Int) -> String {
    let from = offset(of: start)
    return String(decoding: utf8[from..<max(from, offset(of: end))], as: UTF8.self)
  }

  /// The byte at which a code point starts; the end for one that is not there.
  private func offset(of codePoint: Int) -> Int {
    if codePoint >= count { return utf8.count }
    if starts.isEmpty { return codePoint }
    var index = Int(starts[codePoint >> 6])
    var left = codePoint & 63
    while left > 0 {
      index += 1
      if utf8[index] & 0xC0 != 0x80 { left -= 1 }
    }
    return index
  }
}
