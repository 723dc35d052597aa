/// How many columns of a terminal characters take.
enum DisplayWidth {
  /// Ranges of scalars that are two columns wide: East Asian wide and full-width forms (Unicode 16, UAX #11), and pictures.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF,
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]

  /// The columns of one character with all its marks: 0, 1 or 2.
  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return hasPictureMark(character) ? 2 : 1 }
    if isWithoutWidth(first) { return 0 }
    if first.properties.isEmojiPresentation || hasPictureMark(character) { return 2 }
    return wide.contains { $0.contains(first.value) } ? 2 : 1
  }

  /// The columns of a text.
  static func of(_ text: some Sequence<Character>) -> Int { text.reduce(0) { $0 + of($1) } }

  /// U+FE0F asks for the picture instead of the sign.
  private static func hasPictureMark(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value == 0xFE0F }
  }

  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}

/// Text out of a document, made fit for a terminal.
enum TerminalText {
  /// What `character` becomes: white space one blank, a control character U+FFFD so that no document can steer the terminal,
  /// and nothing for what only steers the layout (soft hyphens, marks of direction).
  static func shown(_ character: Character) -> Character? {
    if character.isWhitespace { return " " }
    guard let first = character.unicodeScalars.first else { return nil }
    switch first.properties.generalCategory {
    case .control: return "\u{FFFD}"
    case .format: return nil
    default: return character
    }
  }

  /// `text` with every character as it is shown.
  static func shown(_ text: String) -> String { String(text.compactMap(shown)) }
}
