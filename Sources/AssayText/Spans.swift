/// A half-open range of UTF-8 bytes of the clean text: what the stages count in.
public struct TextSpan: Hashable, Sendable, Comparable {
  // Half the room of two Ints: spans are sorted and copied with the findings that hold them, and no text has 2 GB.
  @usableFromInline var first: Int32
  @usableFromInline var last: Int32

  /// The first byte.
  @inlinable public var start: Int {
    get { Int(first) }
    set { first = Int32(truncatingIfNeeded: newValue) }
  }
  /// One past the last byte.
  @inlinable public var end: Int {
    get { Int(last) }
    set { last = Int32(truncatingIfNeeded: newValue) }
  }

  /// Makes the span of the bytes `start..<end`.
  @inlinable public init(_ start: Int, _ end: Int) {
    first = Int32(truncatingIfNeeded: start)
    last = Int32(truncatingIfNeeded: end)
  }

  /// How many bytes it holds.
  @inlinable public var count: Int { end - start }
  /// Whether it holds no byte.
  @inlinable public var isEmpty: Bool { end <= start }
  /// The bytes' indices.
  @inlinable public var range: Range<Int> { start..<end }

  /// Whether `other` lies wholly inside.
  @inlinable public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share a byte.
  @inlinable public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
  /// The smallest span that holds both.
  @inlinable public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then by end.
  @inlinable public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }

  /// The span of nothing, at 0.
  public static let empty = TextSpan(0, 0)
}

/// A half-open range of Unicode code points of the clean text: what a record prints as `start` and `end`.
public struct CodePointSpan: Hashable, Sendable {
  /// The first code point.
  public var start: Int
  /// One past the last code point.
  public var end: Int

  /// Makes the span of the code points `start..<end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

/// A half-open range of bytes of the original file: what a record prints as `source_start` and `source_end`.
public struct SourceSpan: Hashable, Sendable {
  /// The first byte.
  public var start: Int
  /// One past the last byte.
  public var end: Int

  /// Makes the span of the file's bytes `start..<end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}
