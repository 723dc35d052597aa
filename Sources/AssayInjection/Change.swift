import AssayNumbers
import AssayRecord
import AssayText

/// One fault put into a notice.
public struct Change: Sendable {
  /// What was done.
  public enum Kind: String, Sendable, CaseIterable {
    case digit = "one digit"
    case swappedBounds = "bounds exchanged"
    case swappedArms = "arms exchanged"
    case shiftedPoint = "decimal point shifted"
  }

  /// One number that another is printed in place of.
  public struct Edit: Sendable {
    /// The number as it stood.
    public var number: PrintedNumber
    /// What is printed now.
    public var printed: String
  }

  /// What was done.
  public var kind: Kind
  /// Where.
  public var edits: [Edit]

  /// The number whose row of the table it counts in.
  var mainKind: NumberKind { edits.first?.number.kind ?? .text }

  /// Every change of `numbers`, in the order of the text; of the kinds, one after the other.
  public static func all(of numbers: PrintedNumbers, in record: Record) -> [Change] {
    var changes: [Change] = []
    for number in numbers.all {
      for printed in otherDigits(number.printed) {
        changes.append(Change(kind: .digit, edits: [Edit(number: number, printed: printed)]))
      }
    }
    for number in numbers.all {
      for printed in shiftedPoints(number.printed) {
        changes.append(Change(kind: .shiftedPoint, edits: [Edit(number: number, printed: printed)]))
      }
    }
    func exchange(_ kind: Kind, _ first: Figure, _ second: Figure) {
      let one = numbers.all.filter { $0.figures.contains(first) }
      let two = numbers.all.filter { $0.figures.contains(second) }
      guard one.count == 1, two.count == 1, one[0].printed != two[0].printed else { return }
      changes.append(
        Change(
          kind: kind,
          edits: [
            Edit(number: one[0], printed: two[0].printed), Edit(number: two[0], printed: one[0].printed),
          ]))
    }
    for index in record.results.indices {
      exchange(
        .swappedBounds, Figure(row: .result, index: index, field: .low),
        Figure(row: .result, index: index, field: .high))
    }
    for index in record.results.indices {
      let first = record.results[index]
      guard first.arm != nil, !first.isRatioOfRates else { continue }
      for other in record.results.indices where other > index {
        let second = record.results[other]
        guard second.endpoint == first.endpoint, second.statistic == first.statistic,
          second.unit == first.unit, second.timepoint == first.timepoint, second.trial == first.trial,
          second.arm != nil, second.arm != first.arm, second.population == first.population
        else { continue }
        exchange(
          .swappedArms, Figure(row: .result, index: index, field: .value),
          Figure(row: .result, index: other, field: .value))
        break
      }
    }
    return changes
  }

  /// `number` with one digit changed, as many digits as before; the first of several is never made zero.
  static func otherDigits(_ number: String) -> [String] {
    let digits = Array(number.utf8)
    let isLong = digits.count > 1 && (0x30...0x39).contains(digits[1])
    var found: [String] = []
    for place in digits.indices where (0x30...0x39).contains(digits[place]) {
      for other in UInt8(0x30)...0x39 where other != digits[place] {
        if place == 0 && other == 0x30 && (isLong || digits.count > 1 && digits[1] == 0x2C) { continue }
        var changed = digits
        changed[place] = other
        found.append(String(decoding: changed, as: UTF8.self))
      }
    }
    return found
  }

  /// `12.7` as `1.27` and `127`; a number without a point has none to shift.
  static func shiftedPoints(_ number: String) -> [String] {
    let digits = Array(number.utf8)
    guard let point = digits.firstIndex(of: 0x2E), digits.lastIndex(of: 0x2E) == point,
      !digits.contains(0x2C)
    else { return [] }
    var found: [String] = []
    if point > 0 {
      var left = digits
      left.swapAt(point, point - 1)
      found.append(String(decoding: point == 1 ? [0x30] + left : left, as: UTF8.self))
    }
    var right = digits
    right.swapAt(point, point + 1)
    if right.last == 0x2E { right.removeLast() }
    let meaningful =
      right.first == 0x30 && right.count > 1 && right[1] != 0x2E ? Array(right.dropFirst()) : right
    found.append(String(decoding: meaningful, as: UTF8.self))
    return found.filter { $0 != number }
  }

  /// The file with the change made; nil where a number does not stand in it byte for byte (an entity).
  func applied(to bytes: [UInt8], _ text: CleanText) -> [UInt8]? {
    var changed = bytes
    for edit in edits.sorted(by: { $0.number.span.start > $1.number.span.start }) {
      let source = text.sourceSpan(of: edit.number.span)
      let old = Array(edit.number.printed.utf8)
      let width = old.isEmpty ? 0 : (source.end - source.start) / old.count
      guard (1...2).contains(width), source.end - source.start == width * old.count else { return nil }
      let unit = Array(bytes[source.start..<source.start + width])
      guard let place = unit.firstIndex(of: old[0]) else { return nil }
      var replacement: [UInt8] = []
      for byte in edit.printed.utf8 {
        var unit = [UInt8](repeating: 0, count: width)
        unit[place] = byte
        replacement += unit
      }
      changed.replaceSubrange(source.start..<source.end, with: replacement)
    }
    return changed
  }

  /// The rows with the change made in them, and the ids of the rows that it is in; nothing is read again.
  func applied(to record: Record) -> (record: Record, touched: Set<String>) {
    var changed = record
    var touched: Set<String> = []
    for edit in edits {
      guard let number = Decimal(printed: edit.printed.utf8) else { continue }
      for figure in edit.number.figures { change(&changed, figure, number, edit, &touched) }
    }
    return (changed, touched)
  }

  private func change(
    _ record: inout Record, _ figure: Figure, _ number: Decimal, _ edit: Edit, _ touched: inout Set<String>
  ) {
    switch figure.row {
    case .cohort:
      let row = record.cohorts[figure.index]
      touched.insert(row.id)
      guard let size = number.integer else { return }
      record.cohorts[figure.index].size = size
      for index in record.results.indices
      where record.results[index].cohort == row.id && record.results[index].population == nil {
        if record.results[index].denominator == row.size { record.results[index].denominator = size }
        touched.insert(record.results[index].id)
      }
    case .result:
      touched.insert(record.results[figure.index].id)
      func signed(_ old: Decimal?) -> Decimal {
        (old?.mantissa ?? 0) < 0 ? Decimal(mantissa: 0 - number.mantissa, scale: number.scale) : number
      }
      switch figure.field {
      case .value: record.results[figure.index].value = signed(record.results[figure.index].value)
      case .low:
        let old = record.results[figure.index].confidenceInterval?.low
        record.results[figure.index].confidenceInterval?.low = signed(old)
      case .high:
        let old = record.results[figure.index].confidenceInterval?.high
        record.results[figure.index].confidenceInterval?.high = signed(old)
      case .level: record.results[figure.index].confidenceInterval?.level = number
      case .count: record.results[figure.index].count = number.integer
      case .denominator: record.results[figure.index].denominator = number.integer
      case .pValue: record.results[figure.index].pValue?.value = number
      default: break
      }
    case .date:
      touched.insert("dates[\(figure.index)]")
      guard case .date(let old) = figure.field else { return }
      record.dates[figure.index].value = DateChange.date(
        record.dates[figure.index].value, replacing: old, with: edit.printed)
    case .dose:
      touched.insert("doses[\(figure.index)]")
      record.doses[figure.index].amount = number
    case .trial: touched.insert(record.trials[figure.index].id)
    }
  }
}

/// Dates whose printed number changes.
enum DateChange {
  /// The ISO date with its year or its day changed; nil where the calendar does not have it or no notice can speak
  /// of its year, the date as it was where it cannot be told which part the number is.
  static func date(_ value: String?, replacing old: String, with new: String) -> String? {
    guard let value else { return nil }
    var parts = value.split(separator: "-").map(String.init)
    guard let number = Int(new) else { return value }
    if old.utf8.count == 4 {
      guard new.utf8.count == 4 else { return value }
      if !(1900...2099).contains(number) { return nil }
      parts[0] = new
    } else if parts.count == 3, Int(parts[2]) == Int(old), Int(parts[1]) != Int(old) {
      let days = daysOfMonth(Int(parts[1]) ?? 1, Int(parts[0]) ?? 0)
      guard (1...days).contains(number) else { return nil }
      parts[2] = number < 10 ? "0\(number)" : String(number)
    } else {
      return value
    }
    if parts.count == 3, let day = Int(parts[2]), day > daysOfMonth(Int(parts[1]) ?? 1, Int(parts[0]) ?? 0) {
      return nil
    }
    return parts.joined(separator: "-")
  }

  static func daysOfMonth(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
