/// Leads from bytes of one text back to bytes of the text that it was made from, in runs.
///
/// A run either keeps a fixed stride (every `targetUnit` bytes come from `sourceUnit` bytes: 1 and 1 for
/// copied text, 1 and 2 for ASCII out of UTF-16), or is atomic (an entity, a transcoded character, collapsed
/// white space): any byte of it leads to the whole. Runs stand in order and leave no hole in the target.
/// Lookup is a binary search.
public struct SegmentMap: Sendable {
  /// One run; it ends where the next one starts.
  public struct Run: Sendable, Equatable {
    /// Where it starts in the text that was made.
    public var target: Int
    /// Where it starts in the text that it was made from.
    public var source: Int
    /// How many source bytes the whole run took.
    public var sourceCount: Int
    /// Source bytes for a target byte, or 0 for an atomic run.
    public var stride: Int
  }

  /// The runs, by rising `target`.
  public private(set) var runs: [Run] = []
  /// The length of the text that was made.
  public private(set) var targetCount = 0

  /// An empty map.
  public init() {}

  /// The map of `count` bytes copied from `source` on.
  public init(identity count: Int, from source: Int = 0) {
    append(targetCount: count, source: source, sourceCount: count, stride: 1)
  }

  /// Adds `targetCount` bytes made from `sourceCount` bytes at `source`; joins the run before where it goes
  /// on.
  public mutating func append(targetCount count: Int, source: Int, sourceCount: Int, stride: Int) {
    guard count > 0 else { return }
    if stride > 0, let last = runs.last, last.stride == stride, last.source + last.sourceCount == source {
      runs[runs.count - 1].sourceCount += sourceCount
    } else {
      runs.append(Run(target: targetCount, source: source, sourceCount: sourceCount, stride: stride))
    }
    targetCount += count
  }

  /// The source bytes that made the target bytes `start..<end`; an empty span gives an empty span.
  public func source(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
    guard !runs.isEmpty else { return (start, end) }
    let first = runs[index(of: start)]
    let from = first.stride == 0 ? first.source : first.source + (start - first.target) * first.stride
    guard end > start else { return (from, from) }
    let last = runs[index(of: end - 1)]
    let to =
      last.stride == 0 ? last.source + last.sourceCount : last.source + (end - last.target) * last.stride
    return (from, to)
  }

  private func index(of position: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].target <= position { low = middle } else { high = middle }
    }
    return low
  }
}
