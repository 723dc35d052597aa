import AssayNumbers

/// Mentions of one dose become one row: an amount that is named again without its interval is the one told before.
enum DoseMerging {
  /// - Parameter main: the name of the drug that the notice is about.
  static func rows(_ mentions: [DoseMention], main: String?) -> [DoseFact] {
    let mentions = settled(mentions)
    var rows: [DoseFact] = []
    var isTimed: [Bool] = []
    // An interval told for the dose itself comes before one that was taken from its neighbours.
    let told = mentions.filter { $0.row.interval != nil && !$0.isShared }
    for mention in mentions {
      var row = mention.row
      func isSame(_ other: DoseFact) -> Bool {
        other.unit == row.unit && other.drug == row.drug && other.amount.hasSameValue(as: row.amount)
      }
      if mention.isShared, told.contains(where: { isSame($0.row) }) { row.interval = nil }
      let same = rows.indices.filter { isSame(rows[$0]) }
      if mention.isTimed, row.interval == nil {
        if let known = same.first(where: { isTimed[$0] }) {
          if rows[known].route == nil { rows[known].route = row.route }
          continue
        }
      } else if let known = same.first(where: { rows[$0].interval == row.interval && !isTimed[$0] })
        ?? same.first(where: { row.interval == nil || rows[$0].interval == nil && !isTimed[$0] })
      {
        if rows[known].interval == nil, !isTimed[known] { rows[known].interval = row.interval }
        if rows[known].route == nil { rows[known].route = row.route }
        continue
      }
      rows.append(row)
      isTimed.append(mention.isTimed && row.interval == nil)
    }
    return rows
  }

  /// "adalimumab was no better than 50 mg": an amount that is another drug's where it stands right at the name is that drug's.
  private static func settled(_ mentions: [DoseMention]) -> [DoseMention] {
    mentions.map { mention in
      guard !mention.isOwnDrug else { return mention }
      let owners = mentions.filter {
        $0.isOwnDrug && $0.row.unit == mention.row.unit
          && $0.row.amount.hasSameValue(as: mention.row.amount)
      }
      guard !owners.isEmpty, !owners.contains(where: { $0.row.drug == mention.row.drug }),
        let owner = owners.first
      else { return mention }
      var result = mention
      result.row.drug = owner.row.drug
      return result
    }
  }
}
