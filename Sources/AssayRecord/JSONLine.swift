/// One line of JSON Lines, of which a few top-level string fields are wanted and no tree.
public enum JSONLine {
  /// The bytes of the chosen top-level fields of the object that fills `line`, in the order of `names`.
  ///
  /// Nil where the field is missing or null; where it stands twice the first holds. The whole line is checked against the
  /// grammar. The bytes are not checked for UTF-8, and a lone surrogate is given as its three bytes of generalised UTF-8:
  /// whoever decodes the text counts both as undecodable. A chosen field that is neither string nor null is refused.
  public static func fields(_ names: [String], in line: ArraySlice<UInt8>) throws(JSONError) -> [[UInt8]?] {
    try line.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try fields(names, in: buffer)
    }
  }

  private static func fields(
    _ names: [String], in line: UnsafeBufferPointer<UInt8>
  ) throws(JSONError) -> [[UInt8]?] {
    var found = [[UInt8]?](repeating: nil, count: names.count)
    var scanner = JSONScanner(line)
    guard case .beginObject = try scanner.next() else {
      throw scanner.error("an object in each line", at: line.firstIndex { $0 > 0x20 } ?? line.count)
    }
    while true {
      guard case .key(let key, let hasEscapes) = try scanner.next() else { break }
      let name = try fieldIndex(of: key, hasEscapes: hasEscapes, in: names, scanner)
      let start = scanner.position
      let token = try scanner.next()
      guard let name, found[name] == nil else {
        try scanner.skip(token)
        continue
      }
      switch token {
      case .string(let range, let hasEscapes):
        found[name] = hasEscapes ? try scanner.content(range, lone: .kept) : Array(line[range])
      case .null: break
      default:
        throw scanner.error("a string or null as \"\(names[name])\"", at: firstByte(of: line, from: start))
      }
    }
    _ = try scanner.next()
    return found
  }

  private static func fieldIndex(
    of key: Range<Int>, hasEscapes: Bool, in names: [String], _ scanner: JSONScanner
  ) throws(JSONError) -> Int? {
    if hasEscapes {
      let content = try scanner.content(key, lone: .kept)
      return names.firstIndex { $0.utf8.elementsEqual(content) }
    }
    let content = UnsafeBufferPointer(rebasing: scanner.bytes[key])
    return names.firstIndex { $0.utf8.count == content.count && $0.utf8.elementsEqual(content) }
  }

  private static func firstByte(of line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < line.count && line[index] <= 0x20 { index += 1 }
    return index
  }
}
