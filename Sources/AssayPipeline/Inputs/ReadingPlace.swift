/// How far a batch has come in its inputs: enough to go on from there.
public struct ReadingPlace: Sendable, Equatable {
  /// The path of the inputs, and of those below folders, that was last begun, counted from 1.
  public var file = 0
  /// Its name.
  public var name = ""
  /// How many documents were taken out of it, dropped ones included.
  public var document = 0
  /// How many pages of crawls were dropped before they were parsed, in all.
  public var dropped = 0
  /// How many bytes of the inputs were taken, packed as they are, in all.
  public var bytes = 0
  /// A hash of the names, sizes and times of change of the paths begun.
  public var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The beginning.
  public init() {}
}
