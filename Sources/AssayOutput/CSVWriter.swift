import AssayNumbers
import AssayRecord

/// Writes rows of CSV (RFC 4180): fields parted by commas, quoted only where they must be, lines ended by CR LF.
///
/// A value is written exactly as it is. A spreadsheet may take one that begins with `=`, `+`, `-` or `@` for a formula:
/// import the column as text.
public struct CSVWriter: Sendable {
  /// The rows written so far.
  public private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Makes a writer with nothing written.
  public init() {}

  /// Forgets the rows and keeps the room.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Ends a row.
  public mutating func endRow() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isFirst = true
  }

  /// Writes a field; nothing at all for nil, two quotes for the empty string.
  public mutating func field(_ value: String?) {
    separate()
    guard let value else { return }
    quoteWhereNeeded(value.utf8)
  }

  /// Writes UTF-8 bytes.
  public mutating func field(utf8 value: UTF8Slice) {
    separate()
    quoteWhereNeeded(value)
  }

  /// Writes a whole number.
  public mutating func field(_ value: Int?) {
    separate()
    if let value { bytes.append(contentsOf: String(value).utf8) }
  }

  /// Writes a decimal in normal form.
  public mutating func field(_ value: Decimal?) {
    separate()
    if let value { bytes.append(contentsOf: value.normalized.description.utf8) }
  }

  /// Writes `true` or `false`.
  public mutating func field(_ value: Bool) { field(value ? "true" : "false") }

  /// Writes a list as one field, its elements parted by `; `.
  public mutating func field(_ values: [String]) {
    field(values.isEmpty ? nil : values.joined(separator: "; "))
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
  }

  private mutating func quoteWhereNeeded(_ value: some Collection<UInt8>) {
    let mustQuote =
      value.isEmpty || value.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if !mustQuote {
      bytes.append(contentsOf: value)
      return
    }
    bytes.append(0x22)
    for byte in value {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
