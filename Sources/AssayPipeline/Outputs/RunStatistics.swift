import AssayRecord

/// What a run did, in numbers.
public struct RunStatistics: Sendable {
  /// What was found.
  public var tally = Tally()
  /// How far the inputs were read.
  public var place = ReadingPlace()
  /// How long it took, in seconds; of a run that went on with another, its own part.
  public var seconds = 0.0
  /// How many bytes of the inputs, packed as they are, were read in that time.
  public var bytes = 0
  /// Whether it was asked to stop before the end.
  public var isStopped = false

  /// Nothing done yet.
  public init() {}

  /// Documents that came to a record or were dropped.
  public var documents: Int { tally.notices + tally.failures + dropped + tally.elsewhere }

  /// Documents that were dropped because they cannot be notices.
  public var dropped: Int { tally.dropped + place.dropped }

  /// Millions of bytes a second; 0 where no time has passed.
  public var megabytesPerSecond: Double { seconds > 0 ? Double(bytes) / 1e6 / seconds : 0 }

  /// The numbers as a JSON object laid out for people.
  public var json: [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    let counts: [(StaticString, Int)] = [
      ("documents", documents), ("records", tally.notices + tally.failures), ("notices", tally.notices),
      ("approvals", tally.approvals), ("failures", tally.failures), ("dropped", dropped),
      ("other_parts", tally.elsewhere), ("input_bytes", place.bytes),
    ]
    for (name, count) in counts {
      writer.key(name)
      writer.number(count)
    }
    writer.key("milliseconds")
    writer.number(Int((seconds * 1e3).rounded()))
    writer.key("bytes_per_second")
    writer.number(Int((megabytesPerSecond * 1e6).rounded()))
    writer.key("facts")
    writer.beginObject()
    let kinds: [StaticString] = [
      "drugs", "trials", "cohorts", "counts", "results", "percentages", "dates", "doses",
    ]
    for (name, count) in zip(kinds, tally.facts) {
      writer.key(name)
      writer.number(count)
    }
    writer.endObject()
    writer.key("checks")
    writer.beginObject()
    let verdicts: [(StaticString, Int)] = [
      ("consistent", tally.verdicts.consistent), ("inconsistent", tally.verdicts.inconsistent),
      ("explained", tally.verdicts.explained), ("untestable", tally.verdicts.untestable),
    ]
    for (name, count) in verdicts {
      writer.key(name)
      writer.number(count)
    }
    writer.endObject()
    writer.key("stopped")
    writer.bool(isStopped)
    writer.key("last")
    writer.beginObject()
    writer.key("file")
    writer.string(place.name)
    writer.key("document")
    writer.number(place.document)
    writer.endObject()
    writer.endObject()
    writer.endLine()
    return Array(writer.bytes)
  }

  /// One line for a person: `1.2 of 2.9 GB, 12345 documents, 83 MB/s, 12 notices, 1 alarm, 0:12 left`.
  public func progress(of total: Int?) -> String {
    var parts: [String] = []
    if let total, total > 0 {
      parts.append("\(RunStatistics.size(place.bytes)) of \(RunStatistics.size(total))")
    } else {
      parts.append(RunStatistics.size(place.bytes))
    }
    parts.append(RunStatistics.count(documents, "document"))
    parts.append("\(Int(megabytesPerSecond.rounded())) MB/s")
    parts.append(RunStatistics.count(tally.approvals, "notice"))
    parts.append(RunStatistics.count(tally.verdicts.inconsistent, "alarm"))
    if let total, megabytesPerSecond > 0, total >= place.bytes {
      let left = Int((Double(total - place.bytes) / 1e6 / megabytesPerSecond).rounded(.up))
      let rest = left % 60
      parts.append("\(left / 60):\(rest < 10 ? "0" : "")\(rest) left")
    }
    return parts.joined(separator: ", ")
  }

  /// `[##########----------]  50%`
  public func bar(of total: Int) -> String {
    let share = total > 0 ? min(1, Double(place.bytes) / Double(total)) : 1
    let full = Int(share * 20)
    let percent = String(Int(share * 100))
    return "[" + String(repeating: "#", count: full) + String(repeating: "-", count: 20 - full) + "] "
      + String(repeating: " ", count: 3 - percent.count) + percent + "%"
  }

  /// `3 documents`, `1 document`.
  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  /// `12 bytes`, `3.4 KB`, `1.2 GB`.
  private static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return count(bytes, "byte") }
    var tenths = Double(bytes) / 100
    var units = ["KB", "MB", "GB", "TB"][...]
    while tenths >= 10_000, units.count > 1 {
      tenths /= 1_000
      units = units.dropFirst()
    }
    let rounded = Int(tenths.rounded())
    return "\(rounded / 10).\(rounded % 10) \(units.first ?? "")"
  }
}
