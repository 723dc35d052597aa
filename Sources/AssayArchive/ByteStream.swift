/// Bytes that come one piece after the other.
///
/// The seam to files and to the C libraries: outside this target only `ByteReader` is seen.
protocol ByteStream: AnyObject {
  /// The next bytes, as soon as there are any; empty at the end. Good until the next call.
  func next() throws(ArchiveError) -> UnsafeRawBufferPointer
  /// Whether it can put bytes into a place that it is given.
  var fills: Bool { get }
  /// Puts the next bytes into `room`, as soon as there are any; says how many, 0 at the end. Only where it `fills`.
  func fill(_ room: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int
  /// Whether the bytes last given open a member of packed data.
  var opensMember: Bool { get }
  /// The byte of the file at which the member last given from starts; nil where nothing is packed.
  var memberOffset: Int? { get }
  /// How many bytes of the file were taken.
  var fileOffset: Int { get }
  /// After an error: goes on at the next member whose content starts with `start`; false where there is none.
  func recover(at start: StaticString) throws(ArchiveError) -> Bool
}

extension ByteStream {
  var fills: Bool { false }
  func fill(_ room: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int { 0 }
  var opensMember: Bool { false }
  var memberOffset: Int? { nil }
  func recover(at start: StaticString) throws(ArchiveError) -> Bool { false }
}
