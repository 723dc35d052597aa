import AssayText

/// Times that are described: "time to resolution of five symptoms", "time until the first exacerbation".
enum DescribedTimes {
  /// The first such phrase of a sentence, without the words around it.
  static func tokens(_ reading: Reading, _ view: SentenceView) -> Range<Int>? {
    let tokens = view.sentence.tokens
    guard
      let first = tokens.first(where: {
        reading.isWord($0, in: time) && reading.isWord($0 + 1, in: leading)
      })
    else { return nil }
    var end = first + 2
    while end < tokens.upperBound, end - first < 14 {
      let mark = reading.mark(end)
      if mark != 0, mark != 0x2D { break }
      if reading.isWord(end, in: stops) || reading.isNumber(end) && view.covering(end) != nil {
        break
      }
      end += 1
    }
    return end - first > 2 ? first..<end : nil
  }

  private static let time = WordSet("time")
  private static let leading = WordSet("to until from")
  private static let stops = WordSet(
    "was were is of: by compared versus vs than with in for among while whereas and which that respectively improved shorter longer"
  )
}
