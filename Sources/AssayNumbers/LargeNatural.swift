/// A whole number of any size, with just the operations that an exact binomial tail needs.
struct LargeNatural: Equatable {
  /// Base 2⁶⁴ digits, the least first, with no zero at the end.
  private(set) var limbs: [UInt64]

  /// The number `value`.
  init(_ value: UInt64) {
    limbs = value == 0 ? [] : [value]
  }

  /// Multiplies by `factor`.
  mutating func multiply(by factor: UInt64) {
    if factor == 0 {
      limbs.removeAll(keepingCapacity: true)
      return
    }
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = limbs[index].multipliedFullWidth(by: factor)
      let (low, overflow) = product.low.addingReportingOverflow(carry)
      limbs[index] = low
      carry = product.high &+ (overflow ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// Divides by `divisor`, which is not zero, and drops the remainder.
  mutating func divide(by divisor: UInt64) {
    guard divisor > 0 else { return }
    var remainder: UInt64 = 0
    for index in limbs.indices.reversed() {
      let result = divisor.dividingFullWidth((high: remainder, low: limbs[index]))
      limbs[index] = result.quotient
      remainder = result.remainder
    }
    while limbs.last == 0 { limbs.removeLast() }
  }

  /// Adds `other`.
  mutating func add(_ other: LargeNatural) {
    if limbs.count < other.limbs.count {
      limbs.append(contentsOf: repeatElement(0, count: other.limbs.count - limbs.count))
    }
    var carry: UInt64 = 0
    for index in limbs.indices {
      if index >= other.limbs.count && carry == 0 { break }
      let digit = index < other.limbs.count ? other.limbs[index] : 0
      let (first, firstOverflow) = limbs[index].addingReportingOverflow(digit)
      let (second, secondOverflow) = first.addingReportingOverflow(carry)
      limbs[index] = second
      carry = (firstOverflow ? 1 : 0) + (secondOverflow ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
  }
}

extension LargeNatural: Comparable {
  /// Orders by value.
  static func < (a: LargeNatural, b: LargeNatural) -> Bool {
    if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
    for index in a.limbs.indices.reversed() where a.limbs[index] != b.limbs[index] {
      return a.limbs[index] < b.limbs[index]
    }
    return false
  }
}
