/// An exact decimal number as a notice prints it: `mantissa` × 10^−`scale`, with as many decimals as were printed.
///
/// `90` and `90.0` are equal in value and differ in `scale`; `==` compares both. Values beyond 18 digits do not
/// fit and are refused where they are read.
public struct Decimal: Hashable, Sendable {
  /// The printed digits as a whole number, with the sign.
  public var mantissa: Int64
  private var digits: Int8
  /// How many of the digits stand behind the decimal point, 0 to 18.
  public var scale: Int {
    get { Int(digits) }
    set { digits = Int8(truncatingIfNeeded: newValue) }
  }

  /// Makes `mantissa` × 10^−`scale`.
  public init(mantissa: Int64, scale: Int = 0) {
    self.mantissa = mantissa
    self.digits = Int8(truncatingIfNeeded: scale)
  }

  /// The whole number `value`.
  public init(_ value: Int) {
    self.init(mantissa: Int64(value), scale: 0)
  }

  /// The nearest binary number; for ordering and for functions that are not exact, never for a verdict.
  public var double: Double { Double(mantissa) / Double(Decimal.powers[scale]) }

  /// The whole number, or nil where the value has a fraction.
  public var integer: Int? {
    let divisor = Decimal.powers[scale]
    return mantissa % divisor == 0 ? Int(mantissa / divisor) : nil
  }

  /// Whether both stand for the same value, whatever their decimals.
  public func hasSameValue(as other: Decimal) -> Bool {
    let a = normalized
    let b = other.normalized
    return a.mantissa == b.mantissa && a.scale == b.scale
  }

  /// The same value with no zeros at the end of its decimals.
  public var normalized: Decimal {
    var result = self
    while result.scale > 0 && result.mantissa % 10 == 0 {
      result.mantissa /= 10
      result.scale -= 1
    }
    return result
  }

  /// 10^0 to 10^18.
  public static let powers: InlineArray<19, Int64> = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
  ]

  /// Reads ASCII digits with an optional leading sign (`-`, `+`), thousands commas and one point.
  ///
  /// Returns nil for anything else and for more than 18 digits.
  public init?(parsing text: some Sequence<UInt8>) {
    var mantissa: Int64 = 0
    var scale = 0
    var digits = 0
    var seenPoint = false
    var negative = false
    var first = true
    var sawDigit = false
    for byte in text {
      defer { first = false }
      switch byte {
      case 0x2D where first: negative = true
      case 0x2B where first: break
      case 0x30...0x39:
        if digits > 0 || byte != 0x30 { digits += 1 }
        if digits > 18 || scale >= 18 { return nil }
        mantissa = mantissa * 10 + Int64(byte &- 0x30)
        if seenPoint { scale += 1 }
        sawDigit = true
      case 0x2E where !seenPoint: seenPoint = true
      case 0x2C where !seenPoint && !first: break
      default: return nil
      }
    }
    guard sawDigit else { return nil }
    self.init(mantissa: negative ? -mantissa : mantissa, scale: scale)
  }
}

extension Decimal: CustomStringConvertible {
  /// The decimal as printed: `0.0161`, `-2.4`, `90.0`.
  public var description: String {
    if scale == 0 { return String(mantissa) }
    var rest = mantissa.magnitude
    var figures = 1
    while figures <= 18 && rest >= UInt64(Decimal.powers[figures]) { figures += 1 }
    figures = max(figures, scale + 1)
    let isNegative = mantissa < 0
    let length = figures + 1 + (isNegative ? 1 : 0)
    return String(unsafeUninitializedCapacity: length) { buffer in
      var place = length
      for figure in 0..<figures {
        if figure == scale {
          place -= 1
          buffer[place] = 0x2E
        }
        place -= 1
        buffer[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      if isNegative { buffer[0] = 0x2D }
      return length
    }
  }
}

extension Decimal: Comparable {
  /// Orders by value, exactly.
  public static func < (a: Decimal, b: Decimal) -> Bool {
    if a.scale == b.scale { return a.mantissa < b.mantissa }
    let scale = max(a.scale, b.scale)
    let left = a.mantissa.multipliedFullWidth(by: powers[scale - a.scale])
    let right = b.mantissa.multipliedFullWidth(by: powers[scale - b.scale])
    return left.high != right.high ? left.high < right.high : left.low < right.low
  }
}
