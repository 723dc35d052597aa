import AssayNumbers
import AssayText

/// Shares that do not fit the group that the text suggests: mostly they are of another group, now and then a figure is
/// misprinted. A share is bound to such a group only where other figures vouch for it, so that a check may accuse the one
/// that does not fit.
extension Discourse {
  /// Looks over the shares that were left open once the notice has been read.
  mutating func settleDoubtfulGroups() {
    let open = facts.results.indices.filter {
      facts.results[$0].suggested != nil && facts.results[$0].denominator == nil
        && facts.results[$0].isPlainShare
    }
    guard !open.isEmpty, open.count <= Discourse.mostDoubtful else { return }
    var searches = 0
    for index in open {
      if facts.results[index].interval != nil {
        searches += 1
        if searches > Discourse.mostSearches { continue }
      }
      guard let cohort = facts.results[index].suggested, !facts.cohorts[cohort].isApproximate,
        facts.results[index].interval == nil
          ? companyVouches(for: index, cohort, among: open)
          : intervalVouches(for: index, cohort)
      else { continue }
      let size = facts.cohorts[cohort].size
      facts.results[index].cohort = cohort
      facts.results[index].denominator = size
      let span = facts.results[index].spans[0]
      trace(span, "group-vouched-for", "of \(size) patients, though one figure does not fit: the others do")
    }
  }

  /// Of a share, the bounds of its interval and its level all but one are those of the group, and no group whatever gives
  /// them all.
  private func intervalVouches(for index: Int, _ cohort: Int) -> Bool {
    let row = facts.results[index]
    let size = facts.cohorts[cohort].size
    guard let value = row.value, let interval = row.interval, let low = interval.low,
      let high = interval.high,
      let most = facts.cohorts.map(\.size).filter({ $0 <= Discourse.mostSearched }).max(),
      size <= Discourse.mostSearched
    else { return false }
    let level = interval.level ?? Discourse.usualLevel
    func counts(_ low: Decimal?, _ high: Decimal?, _ level: Decimal, among: ClosedRange<Int>?) -> Bool {
      guard let among, let printed = ProportionInterval(low: low, high: high, level: level) else {
        return false
      }
      return printed.clopperPearsonCounts(among: among, of: size) != nil
    }
    let own = WholeShare.counts(value, of: size)
    // The level alone is wrong where no one uses it, or where decimals leave no doubt of the group.
    if level != Discourse.usualLevel, counts(low, high, Discourse.usualLevel, among: own) {
      return !Discourse.usualLevels.contains(level) || low.scale > 0 && high.scale > 0
    }
    let isVouched =
      counts(low, high, level, among: 0...size) || counts(low, nil, level, among: own)
      || counts(nil, high, level, among: own)
    guard isVouched, let printed = ProportionInterval(low: low, high: high, level: level) else {
      return false
    }
    return printed.honestGroup(of: value, upTo: most) == nil
  }

  /// Every other share that is told of the same group or of its sister arms is a whole number of its patients, and hardly
  /// by chance.
  private func companyVouches(for index: Int, _ cohort: Int, among open: [Int]) -> Bool {
    let row = facts.results[index]
    if let arm = facts.cohorts[cohort].arm, row.arm.map({ ArmNames.match(arm.name, $0) }) != true {
      return false
    }
    func isSister(_ other: Int) -> Bool {
      other == cohort
        || facts.cohorts[cohort].arm != nil && facts.cohorts[other].arm != nil
          && facts.cohorts[other].trial == facts.cohorts[cohort].trial
          && facts.cohorts[other].part == facts.cohorts[cohort].part
    }
    let others = open.contains {
      $0 != index && facts.results[$0].isAdverse == row.isAdverse
        && (facts.results[$0].suggested.map(isSister) ?? false)
    }
    if others { return false }
    // A count and its share of some other group are not one digit away from those of this one.
    if let count = row.count, let value = row.value,
      !OneDigit.repairs(value, count: count, of: facts.cohorts[cohort].size)
    {
      return false
    }
    var chance = 1.0
    var company = 0
    var isTwin = false
    // "hypertension in 62 (14%), asthenia in 35 (8%) and rash in 29 (6%)": a sentence that counts the same patients again and again.
    var besides = 0
    for other in facts.results
    where other.isPlainShare && other.isAdverse == row.isAdverse && (other.count == nil) == (row.count == nil)
    {
      guard let own = other.cohort, isSister(own), let size = other.denominator, let value = other.value
      else { continue }
      guard WholeShare.counts(value, of: size) != nil else { return false }
      if own != cohort, other.endpoint == row.endpoint, other.timepoint == row.timepoint { isTwin = true }
      // A printed count and its share fit hardly any other group.
      let fitting = other.count == nil ? size + 1 : 1
      company += other.count == nil ? 1 : Discourse.leastCompany
      if own == cohort, other.count != nil, other.sentence == row.sentence { besides += 1 }
      let printable = 100 * Double(Decimal.powers[min(value.scale, 6)])
      chance *= min(1, Double(fitting) / printable)
    }
    guard chance <= Discourse.mostChance else { return false }
    // What was asked of some patients only fits in neither arm: the same endpoint must fit in another one.
    // A share that is larger than its count gives may be of fewer patients, such as the women among them.
    let isOfFewer = row.count.map { count in
      row.value.map { $0.double * Double(facts.cohorts[cohort].size) > Double(count) * 100 } ?? true
    }
    if facts.cohorts[cohort].arm == nil {
      return company > Discourse.leastCompany && (isOfFewer != true || besides > 1)
    }
    return company >= Discourse.leastCompany && (isTwin || besides > 1 && isOfFewer == false)
  }

  /// More open shares than a notice has are not looked at.
  private static let mostDoubtful = 60
  /// How many intervals of a notice are searched for: each costs milliseconds.
  private static let mostSearches = 8
  /// Larger groups are not searched for what an interval could be of.
  private static let mostSearched = 600
  /// How many other shares must fit.
  private static let leastCompany = 2
  /// How likely it may be that they all fit by chance.
  private static let mostChance = 0.02
  private static let usualLevel = Decimal(95)
  private static let usualLevels = [80, 90, 98, 99].map { Decimal($0) }
}

extension ResultFact {
  /// Whether it is a share of a group as it was counted.
  fileprivate var isPlainShare: Bool {
    statistic == .proportion && bound == .none && !ofResponders && value != nil && qualifiers.isEmpty
  }
}
