/// Gives the cells of a table their rows and columns, as row and column spans shift them.
struct TableGrid {
  /// How many rows have begun.
  private(set) var rows = 0
  /// The most columns that a row reaches.
  private(set) var columns = 0
  /// Index of the caption's block, or nil.
  var caption: Int?

  /// For each column, how many rows more a cell from above fills.
  private var filled: [Int] = []
  private var column = 0

  /// No table is wider.
  private static let widest = 10_000

  /// A row begins.
  mutating func beginRow() {
    if rows > 0 {
      for index in filled.indices where filled[index] > 0 { filled[index] -= 1 }
    }
    rows += 1
    column = 0
  }

  /// A cell begins; its place in `table`.
  mutating func cell(in table: Int, columnSpan: Int, rowSpan: Int, isMarkedHeader: Bool) -> Cell {
    if rows == 0 { beginRow() }
    while column < filled.count, filled[column] > 0 { column += 1 }
    let first = column
    let span = max(1, min(columnSpan, TableGrid.widest - first))
    while filled.count < min(first + span, TableGrid.widest) { filled.append(0) }
    for index in first..<min(first + span, filled.count) { filled[index] = rowSpan }
    column = min(first + span, TableGrid.widest)
    columns = max(columns, column)
    return Cell(
      table: table, row: rows - 1, column: first, columnSpan: span,
      isHeader: isMarkedHeader || rows == 1 || first == 0)
  }
}
