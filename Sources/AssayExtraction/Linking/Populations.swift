import AssayText

/// Reads what a phrase says of a population and compares two phrases.
///
/// "157 who had no previous ROS1 TKI therapy experience" and "Among patients who had no prior ROS1 TKI treatment" say the same:
/// their words are brought to one form (previous, previously → prior; therapy, therapies, experience → treatment), words that
/// say nothing of the patients are left out, and a denial turns the polarity.
enum Populations {
  /// The population that the tokens of `range` describe.
  static func read(_ reading: Reading, _ range: Range<Int>) -> Population {
    var population = Population()
    population.words.reserveCapacity(range.count)
    let (denials, stop, synonyms) = (Populations.denials, Populations.stop, Populations.synonyms)
    let (new, to) = (Populations.new, Populations.to)
    for index in range where reading.isAnyWord(index) {
      let hash = reading.tokens.hashes[index]
      if denials.contains(hash) || (hash == new && reading.isWord(index + 1, to)) {
        population.isNegative = true
        if impliesPrior.contains(hash) { population.words.append(prior) }
        continue
      }
      if stop.contains(hash) { continue }
      population.words.append(synonyms.contains(hash) ? normal[hash] ?? hash : hash)
    }
    for index in range where reading.isNumber(index) {
      population.words.append(reading.tokens.hashes[index])
    }
    population.words.sort()
    removeRepeats(&population.words)
    return population
  }

  private static func removeRepeats(_ words: inout [UInt64]) {
    guard var last = words.first else { return }
    var count = 1
    for index in words.indices.dropFirst() where words[index] != last {
      last = words[index]
      words[count] = last
      count += 1
    }
    words.removeLast(words.count - count)
  }

  /// How alike two populations are: 0 for nothing in common or opposite polarity, 1 for the same.
  static func similarity(_ a: Population, _ b: Population) -> Double {
    guard !a.words.isEmpty, !b.words.isEmpty, a.isNegative == b.isNegative else { return 0 }
    var common = 0
    var i = 0
    var j = 0
    while i < a.words.count && j < b.words.count {
      if a.words[i] == b.words[j] {
        common += 1
        i += 1
        j += 1
      } else if a.words[i] < b.words[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(common) / Double(min(a.words.count, b.words.count))
  }

  private static let prior = Tokens.hash("prior" as StaticString)
  private static let new = Tokens.hash("new" as StaticString)
  private static let to = Tokens.hash("to" as StaticString)
  private static let denials = WordSet(
    "no not never without naive naïve untreated unvaccinated nonresponders non free absence absent negative excluding"
  )
  private static let impliesPrior = WordSet("naive naïve untreated")
  /// The words that have another normal form: most have none.
  private static let synonyms = WordSet(Array(normal.keys))
  private static let normal: [UInt64: UInt64] = {
    var table: [UInt64: UInt64] = [:]
    for (words, normal) in [
      ("previous previously pretreated earlier already received progressed one", "prior"),
      ("therapies treatment treatments treated therapy regimen regimens agent experience", "treatment"),
      ("tumors tumor tumours tumour", "tumor"), ("inhibitor inhibitors tki tkis", "inhibitor"),
      ("metastases metastasis metastatic", "metastases"), ("positive expressing expression", "positive"),
      ("mutations mutation mutated mutant", "mutation"),
    ] {
      for word in words.split(separator: " ") { table[Tokens.hash(word)] = Tokens.hash(normal) }
    }
    return table
  }()
  private static let stop = WordSet(
    """
    the a an of in on at to for and or with who whom whose that which had has have was were is are be been did do from by as than \
    patients patient participants participant adults adult subjects people individuals women men children those these this \
    among group groups cohort cohorts arm arms trial trials study studies both all each its their total more evaluable \
    experienced taken took used new enrolled included including randomized randomised assigned receive receiving taking given disease any other also \
    efficacy population analysis set data result results response responses responded rate rates were achieved
    """)
}
