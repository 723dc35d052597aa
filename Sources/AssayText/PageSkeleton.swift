import Glibc

/// A page without what its structure does not hang on, with the way back: without the bodies of scripts, styles and
/// comments, without the attributes that say nothing of an element, and with a few characters for each text.
///
/// What stays makes the parser see the same elements, and texts at the same places. The scan follows libxml2's own reading of tags
/// byte by byte, and where it cannot be sure of it, it leaves the rest of the page as it is.
struct PageSkeleton {
  /// What is left of the page.
  let utf8: [UInt8]
  /// Where something was left out, in order.
  let cuts: [Cut]
  /// The whole page.
  let whole: [UInt8]

  /// A place where something was left out.
  struct Cut {
    /// The first byte of the skeleton behind it.
    var position: Int
    /// How many bytes of the page were left out up to here.
    var removed: Int
  }

  /// The skeleton of `page`, which must be valid UTF-8.
  init(_ page: [UInt8]) {
    var cuts: [Cut] = []
    utf8 = [UInt8](unsafeUninitializedCapacity: page.count) { skeleton, count in
      page.withUnsafeBufferPointer { page in
        guard let bytes = page.baseAddress, let start = skeleton.baseAddress else { return }
        var scanner = SkeletonScanner(page: bytes, count: page.count, skeleton: start)
        scanner.scan()
        count = scanner.finish()
        cuts = scanner.cuts
      }
    }
    self.cuts = cuts
    whole = page
  }

  /// A page of which nothing is left out.
  init(whole page: [UInt8]) {
    utf8 = page
    cuts = []
    whole = page
  }
}

/// Walks over a page's markup and copies what stays.
///
/// It knows no elements, only where tags, comments and the bodies of scripts and styles begin and end.
private struct SkeletonScanner {
  private let page: UnsafePointer<UInt8>
  private let count: Int
  private let skeleton: UnsafeMutablePointer<UInt8>
  private let filter = AttributeNameFilter.shared
  private var hints = HintReader()
  private var written = 0
  /// The first byte of the page that is neither copied nor cut.
  private var kept = 0
  private(set) var cuts: [PageSkeleton.Cut] = []

  /// libxml2 cuts longer names in two.
  private static let longestName = 100
  /// Shorter texts stay as they are.
  private static let shortText = 8
  /// libxml2 hands on a text in parts of as many bytes, and asks of each part whether it is blank.
  private static let longText = 1000
  /// A tag with more attributes is left to the parser, which holds each against all others and is watched for it.
  private static let mostAttributes = 100

  init(page: UnsafePointer<UInt8>, count: Int, skeleton: UnsafeMutablePointer<UInt8>) {
    self.page = page
    self.count = count
    self.skeleton = skeleton
    cuts.reserveCapacity(count / 128)
  }

  /// Goes through the page up to its end, or to the first place that it is not sure of.
  mutating func scan() {
    var index = 0
    // Where libxml2 may see the text begin that ends at the next tag.
    var first = 0
    while let open = find(UInt8(ascii: "<"), from: index), open + 1 < count {
      shortenText(index, open, ofTextAt: first)
      let next = page[open + 1]
      let end: Int?
      if SkeletonScanner.isLetter(next) {
        end = startTag(at: open)
      } else if SkeletonScanner.opensName(next) {
        end = nil
      } else if next == UInt8(ascii: "!") {
        end = declaration(at: open)
      } else if next == UInt8(ascii: "/") || next == UInt8(ascii: "?") {
        // Without a name behind it, it is text.
        end = open + 2 < count && SkeletonScanner.isLetter(page[open + 2]) ? simpleMarkup(at: open) : nil
      } else {
        end = open + 1
      }
      guard let end else { return }
      index = end
      first = next == UInt8(ascii: "!") && !isDeclaration(at: open) ? open : end
    }
  }

  /// Copies the rest; how many bytes the skeleton has.
  mutating func finish() -> Int {
    copy(to: count)
    return written
  }

  // MARK: Text

  /// Leaves of a text what shows libxml2 that there is one: what it says is read from the page itself.
  private mutating func shortenText(_ start: Int, _ end: Int, ofTextAt first: Int) {
    var first = first
    var start = start
    while let ampersand = find(UInt8(ascii: "&"), from: start, to: end) {
      shorten(start, ampersand, ofTextAt: first)
      first = ampersand
      start = ampersand + 1
      // A reference may go up to the next blank.
      while start < end, !SkeletonScanner.isBlank(page[start]) { start += 1 }
    }
    shorten(start, end, ofTextAt: first)
  }

  /// Leaves the first and the last character of `start..<end`, and the first that is no blank. What libxml2 may hand on as
  /// one with it begins at `first`.
  private mutating func shorten(_ start: Int, _ end: Int, ofTextAt first: Int) {
    guard end - start >= SkeletonScanner.shortText, end - first < SkeletonScanner.longText else { return }
    let solid = endOfBlanks(from: start, to: end)
    if solid == end {
      cut(start + 1, end - 1)
      return
    }
    if solid - start >= SkeletonScanner.shortText { cut(start + 1, solid) }
    var next = solid + 1
    while next < end, page[next] & 0xC0 == 0x80 { next += 1 }
    var last = end - 1
    while last > next, page[last] & 0xC0 == 0x80 { last -= 1 }
    cut(next, last)
  }

  // MARK: Markup

  /// An end tag or a processing instruction: the index behind its `>`, or nil where a `<` stands in it.
  private func simpleMarkup(at open: Int) -> Int? {
    guard let close = find(UInt8(ascii: ">"), from: open + 2) else { return nil }
    return memchr(page + open + 2, 0x3C, close - open - 2) == nil ? close + 1 : nil
  }

  /// Whether a comment or a document type stands at a `<!`. Anything else is text to some versions of libxml2.
  private func isDeclaration(at open: Int) -> Bool {
    starts("--", at: open + 2) || open + 9 <= count && isWord("doctype", open + 2..<open + 9)
  }

  /// A document type or a comment: the index behind it.
  private mutating func declaration(at open: Int) -> Int? {
    guard starts("--", at: open + 2) else {
      guard let end = simpleMarkup(at: open), quotesClose(open, end) else { return nil }
      return end
    }
    let body = open + 4
    if starts(">", at: body) || starts("->", at: body) { return nil }
    var index = body
    while let close = find(UInt8(ascii: ">"), from: index) {
      if close - body >= 2, starts("--", at: close - 2) {
        cut(body, close - 2)
        return close + 1
      }
      if close - body >= 3, starts("--!", at: close - 3) { return close + 1 }
      index = close + 1
    }
    return nil
  }

  /// Whether every quoted part that begins in a document type ends in it: one may hold a `>`.
  private func quotesClose(_ start: Int, _ end: Int) -> Bool {
    var quote: UInt8 = 0
    for index in start..<end {
      let byte = page[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
    }
    return quote == 0
  }

  /// A start tag and, of a script or a style, its body: the index behind them.
  private mutating func startTag(at open: Int) -> Int? {
    let name = open + 1..<endOfName(from: open + 1)
    guard name.count < SkeletonScanner.longestName else { return nil }
    let before = (written: written, kept: kept, cuts: cuts.count)
    let tag = attributes(from: name.upperBound, ofScript: isWord("script", name))
    if tag == nil || tag?.isOdd == true {
      // Where libxml2 sees something else than attributes, it shall see all of it.
      written = before.written
      kept = before.kept
      cuts.removeSubrange(before.cuts...)
    }
    guard let tag else { return nil }
    if page[tag.end] == UInt8(ascii: "/") { return tag.end + 2 }
    guard isWord("script", name) || isWord("style", name) else { return tag.end + 1 }
    return body(from: tag.end + 1, of: name, isKept: tag.mayBeLinkedData)
  }

  /// What the attributes of a tag are found to be.
  private struct Attributes {
    /// The index of the tag's `>` or `/>`.
    var end = 0
    /// Whether something stands among them that is none, or they are very many.
    var isOdd = false
    /// Whether a script's type can be `application/ld+json`, whose body is read.
    var mayBeLinkedData = false
  }

  /// Goes through a tag's attributes and leaves out those that are not read; nil where the tag does not end.
  private mutating func attributes(from nameEnd: Int, ofScript isScript: Bool) -> Attributes? {
    var found = Attributes()
    // Whether a class and an id were left out: of two, libxml2 takes the first.
    var isWithout = (class: false, id: false)
    var count = 0
    var index = nameEnd
    while true {
      let gap = index
      index = endOfBlanks(from: index)
      guard index < self.count else { return nil }
      if page[index] == UInt8(ascii: ">") || isSelfClosing(at: index) {
        found.end = index
        return found
      }
      let start = index
      index = endOfName(from: start)
      guard index - start < SkeletonScanner.longestName else { return nil }
      count += 1
      if count > SkeletonScanner.mostAttributes { found.isOdd = true }
      if index == start || !SkeletonScanner.opensName(page[start]) {
        found.isOdd = true
        index = endOfScrap(from: index)
        continue
      }
      let name = start..<index
      var value = index..<index
      let sign = endOfBlanks(from: index)
      if sign < self.count, page[sign] == UInt8(ascii: "=") {
        guard let found = self.value(from: sign + 1) else { return nil }
        value = found.inner
        index = found.end
      }
      if !filter.mayBeRead(page[start], page[name.upperBound - 1], count: name.count) {
        leaveOut(start, index, gap: gap)
      } else if isWord("class", name) {
        if isWithout.class { found.isOdd = true }
        isWithout.class = saysNothing(value)
        if isWithout.class { leaveOut(start, index, gap: gap) }
      } else if isWord("id", name) {
        if isWithout.id { found.isOdd = true }
        isWithout.id = saysNothing(value)
        if isWithout.id { leaveOut(start, index, gap: gap) }
      } else if isScript, isWord("type", name),
        value.contains(where: { page[$0] == 0x2B || page[$0] == 0x26 })
      {
        found.mayBeLinkedData = true
      }
    }
  }

  /// Whether the names in a class or an id hint at nothing; those with references in them are left to libxml2.
  private mutating func saysNothing(_ value: Range<Int>) -> Bool {
    memchr(page + value.lowerBound, 0x26, value.count) == nil
      && hints.hints(of: Span(_unsafeStart: page + value.lowerBound, count: value.count)).isEmpty
  }

  /// The end of what stands in a tag and is no attribute: libxml2 passes it over up to a blank or the tag's end.
  private func endOfScrap(from start: Int) -> Int {
    var index = start
    while index < count, !SkeletonScanner.isBlank(page[index]), page[index] != UInt8(ascii: ">"),
      !isSelfClosing(at: index)
    {
      index += 1
    }
    return index
  }

  /// The value behind a `=`, without and with its quotes; nil where it does not end.
  private func value(from start: Int) -> (inner: Range<Int>, end: Int)? {
    let first = endOfBlanks(from: start)
    guard first < count else { return nil }
    let quote = page[first]
    if quote == 0x22 || quote == 0x27 {
      guard let close = find(quote, from: first + 1) else { return nil }
      return (first + 1..<close, close + 1)
    }
    var index = first
    while index < count, !SkeletonScanner.isBlank(page[index]), page[index] != UInt8(ascii: ">") {
      index += 1
    }
    return (first..<index, index)
  }

  /// The body of a script or a style: the index of its end tag.
  private mutating func body(from start: Int, of name: Range<Int>, isKept: Bool) -> Int? {
    var index = start
    while let open = find(UInt8(ascii: "<"), from: index), open + name.count + 2 < count {
      if page[open + 1] == UInt8(ascii: "/"), isSameWord(name, at: open + 2) {
        let next = page[open + 2 + name.count]
        guard SkeletonScanner.isBlank(next) || next == UInt8(ascii: ">") else { return nil }
        if !isKept { cut(start, open) }
        return open
      }
      // At its very start libxml2 looks for tags in a body too.
      if open == start, page[open + 1] != UInt8(ascii: "!") { return nil }
      index = open + 1
    }
    return nil
  }

  // MARK: Cutting

  /// Leaves out the attribute `start..<end` with the blanks before it, so that its neighbours stay apart.
  private mutating func leaveOut(_ start: Int, _ end: Int, gap: Int) {
    guard end < count else { return }
    if page[end] == UInt8(ascii: ">") || SkeletonScanner.isBlank(page[end]) {
      cut(gap, end)
    } else if start > gap {
      cut(start, end)
    }
  }

  /// Leaves out `start..<end`.
  private mutating func cut(_ start: Int, _ end: Int) {
    guard end > start else { return }
    copy(to: start)
    kept = end
    let removed = kept - written
    if let last = cuts.last, last.position == written {
      cuts[cuts.count - 1].removed = removed
    } else {
      cuts.append(PageSkeleton.Cut(position: written, removed: removed))
    }
  }

  private mutating func copy(to end: Int) {
    memcpy(skeleton + written, page + kept, end - kept)
    written += end - kept
    kept = end
  }

  // MARK: Bytes

  private func find(_ byte: UInt8, from start: Int) -> Int? { find(byte, from: start, to: count) }

  private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let found = memchr(page + start, Int32(byte), end - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(page)
  }

  private func endOfName(from start: Int) -> Int {
    var index = start
    while index < count, SkeletonScanner.goesOnInName(page[index]) { index += 1 }
    return index
  }

  private func endOfBlanks(from start: Int) -> Int { endOfBlanks(from: start, to: count) }

  private func endOfBlanks(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, SkeletonScanner.isBlank(page[index]) { index += 1 }
    return index
  }

  private func isSelfClosing(at index: Int) -> Bool {
    page[index] == UInt8(ascii: "/") && index + 1 < count && page[index + 1] == UInt8(ascii: ">")
  }

  private func starts(_ word: StaticString, at index: Int) -> Bool {
    index + word.utf8CodeUnitCount <= count
      && memcmp(page + index, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  /// Whether `range` holds `word`, which is of lower-case letters, in either case.
  private func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where page[range.lowerBound + offset] | 0x20 != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the letters of `word` stand at `index` too, in either case.
  private func isSameWord(_ word: Range<Int>, at index: Int) -> Bool {
    guard index + word.count <= count else { return false }
    for offset in 0..<word.count where (page[word.lowerBound + offset] ^ page[index + offset]) & 0xDF != 0 {
      return false
    }
    return true
  }

  @inline(__always) private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  @inline(__always) private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether libxml2 takes the byte for the first of a name.
  @inline(__always) private static func opensName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
  }

  /// Whether libxml2 takes the byte for a further one of a name.
  @inline(__always) private static func goesOnInName(_ byte: UInt8) -> Bool {
    // Digits and the colon stand together, and so do hyphen and point.
    isLetter(byte) || byte &- 0x30 < 11 || byte &- 0x2D < 2 || byte == UInt8(ascii: "_")
  }
}
