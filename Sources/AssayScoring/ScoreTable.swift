import AssayNumbers
import AssayRecord

/// Prints a score.
public struct ScoreTable: Sendable {
  /// The score.
  public let score: CorpusScore
  /// The floors to print beside it; none where empty.
  public let floors: Floors

  /// Makes a table.
  public init(_ score: CorpusScore, floors: Floors = Floors()) {
    self.score = score
    self.floors = floors
  }

  // MARK: For people

  /// Aligned columns, one line a field, each line ended by a line feed.
  public func text() -> String {
    var rows = [["field", "gold", "found", "right", "precision", "recall", "F1", "floor"]]
    for field in ScoredField.allCases {
      let tally = score[field]
      let floor = floors.floors[field]
      var mark = ""
      if let floor, tally.f1.map({ $0 < floor }) ?? true { mark = " FELL" }
      rows.append([
        field.rawValue, String(tally.right + tally.missing), String(tally.right + tally.extra),
        String(tally.right), ScoreTable.four(tally.precision), ScoreTable.four(tally.recall),
        ScoreTable.four(tally.f1), floor.map { ScoreTable.four($0) + mark } ?? "",
      ])
    }
    rows.append(["mean of the fields", "", "", "", "", "", ScoreTable.four(score.meanF1), ""])
    return "\(score.notices.count) notices\n" + ScoreTable.aligned(rows)
  }

  /// The confusion matrix of the roles of percentages: a row a role in gold, a column a role in the records.
  public func confusion() -> String {
    let roles = RoleConfusion.roles
    let heads = roles.map { $0?.rawValue ?? "missed" }
    var rows = [["gold \\ record"] + heads]
    for gold in roles {
      let cells = roles.map { got in
        let count = score.roles[gold: gold, got: got]
        return count == 0 ? "." : String(count)
      }
      rows.append([gold?.rawValue ?? "extra"] + cells)
    }
    return ScoreTable.aligned(rows)
  }

  /// The worst notices with their facts missing, extra and nearly right.
  public func worst(_ count: Int, fields: Set<ScoredField> = Set(ScoredField.allCases)) -> String {
    score.worst(count).map { $0.details(fields: fields) }.joined()
  }

  /// Every notice that has a fault, in the order of the cases, with all of them.
  public func details(fields: Set<ScoredField> = Set(ScoredField.allCases)) -> String {
    score.notices.map { $0.details(fields: fields) }.joined()
  }

  private static func four(_ value: Decimal?) -> String {
    guard let value else { return "-" }
    guard value.scale <= 4 else { return value.description }
    return Decimal(mantissa: value.mantissa * Decimal.powers[4 - value.scale], scale: 4).description
  }

  /// The first column to the left, the others to the right; no white space at the end of a line.
  private static func aligned(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  // MARK: For programs

  /// The scores, the confusion matrix and the faults of each notice, as JSON with a line feed at its end.
  public func json(layout: JSONWriter.Layout = .pretty) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.beginObject()
    writer.key("notices")
    writer.number(score.notices.count)
    writer.key("mean_f1")
    ScoreTable.write(score.meanF1, to: &writer)
    writer.key("fields")
    writer.beginObject()
    for field in ScoredField.allCases {
      writer.key(name: field.rawValue)
      write(field, to: &writer)
    }
    writer.endObject()
    writer.key("percentage_roles")
    writer.beginArray()
    for gold in RoleConfusion.roles {
      for got in RoleConfusion.roles where score.roles[gold: gold, got: got] > 0 {
        writer.beginObject()
        writer.key("gold")
        if let gold { writer.string(gold.rawValue) } else { writer.null() }
        writer.key("record")
        if let got { writer.string(got.rawValue) } else { writer.null() }
        writer.key("count")
        writer.number(score.roles[gold: gold, got: got])
        writer.endObject()
      }
    }
    writer.endArray()
    writer.key("faults")
    writer.beginObject()
    for notice in score.notices {
      writer.key(name: notice.slug)
      writer.number(notice.faults)
    }
    writer.endObject()
    writer.endObject()
    writer.endLine()
    return Array(writer.bytes)
  }

  private func write(_ field: ScoredField, to writer: inout JSONWriter) {
    let tally = score[field]
    writer.beginObject()
    writer.key("right")
    writer.number(tally.right)
    writer.key("missing")
    writer.number(tally.missing)
    writer.key("extra")
    writer.number(tally.extra)
    writer.key("precision")
    ScoreTable.write(tally.precision, to: &writer)
    writer.key("recall")
    ScoreTable.write(tally.recall, to: &writer)
    writer.key("f1")
    ScoreTable.write(tally.f1, to: &writer)
    writer.key("floor")
    ScoreTable.write(floors.floors[field], to: &writer)
    writer.endObject()
  }

  private static func write(_ value: Decimal?, to writer: inout JSONWriter) {
    if let value { writer.number(value) } else { writer.null() }
  }
}
