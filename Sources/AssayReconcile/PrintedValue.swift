import AssayNumbers
import AssayRecord

/// All values that a printed figure can stand for: x ± ½ unit in its last place, and all on one side where it is a bound.
struct PrintedValue: Equatable {
  let value: Decimal
  let bound: Bound?

  /// Whether both can stand for one value; nil where 128 bits do not hold the comparison.
  func meets(_ other: PrintedValue) -> Bool? {
    let (own, theirs) = (RoundingInterval(value), RoundingInterval(other.value))
    switch (direction, other.direction) {
    case (0, 0): return own.meets(theirs)
    // "At least 70" and "72"; "at least 70" and "at most 75".
    case (1, 0), (1, -1), (0, -1): return own.canBeAtMost(theirs)
    case (-1, 0), (-1, 1), (0, 1): return theirs.canBeAtMost(own)
    // Two bounds on one side say the same only if they are the same.
    default: return own.meets(theirs)
    }
  }

  private var direction: Int {
    switch bound {
    case nil: 0
    case .greater, .greaterOrEqual: 1
    case .less, .lessOrEqual: -1
    }
  }
}

extension PValue {
  /// Whether both can be true of one p-value.
  func meets(_ other: PValue) -> Bool {
    // "< 0.001" and "< 0.0001" are both true of 0.00005.
    switch (relation, other.relation) {
    case (.less, .less), (.less, .lessOrEqual), (.lessOrEqual, .less), (.lessOrEqual, .lessOrEqual):
      return true
    default: break
    }
    return PrintedValue(value: value, bound: bound).meets(
      PrintedValue(value: other.value, bound: other.bound))
      ?? true
  }

  private var bound: Bound? {
    switch relation {
    case .equal: nil
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    }
  }
}

extension ConfidenceInterval {
  /// Whether both can be one interval; true where they are of different levels or a bound is not estimable.
  func meets(_ other: ConfidenceInterval) -> Bool {
    if let level, let theirs = other.level, !level.hasSameValue(as: theirs) { return true }
    for (own, theirs) in [(low, other.low), (high, other.high)] {
      guard let own, let theirs else { continue }
      if RoundingInterval(own).meets(RoundingInterval(theirs)) == false { return false }
    }
    return true
  }
}
