import AssayText

/// Kinds of words that linkers look for in the whole document, one bit each.
struct CueSet: OptionSet {
  let rawValue: UInt16

  /// `DecisionForms.openers`: "extended the registration of".
  static let decisionForm = CueSet(rawValue: 1)
  /// `CompanyForms.words`: "Therapeutics".
  static let companyForm = CueSet(rawValue: 2)
  /// The "by" of "made by".
  static let by = CueSet(rawValue: 4)
  /// `IndicationFinder.licenceWords`: "indicated".
  static let licence = CueSet(rawValue: 8)
  /// `IndicationFinder.askedWords`: "application".
  static let asked = CueSet(rawValue: 16)
  /// `IndicationFinder.beforeWords`: "already".
  static let before = CueSet(rawValue: 32)
  /// `TrialLinker.stillOpenWords`: "ongoing".
  static let stillOpen = CueSet(rawValue: 64)
  /// `TrialLinker.nounWords`: "trial".
  static let trialNoun = CueSet(rawValue: 128)
  /// `PrimaryEndpoint.nounWords`: "endpoint".
  static let endpointNoun = CueSet(rawValue: 256)
  /// `Discourse.tumourWords`: "lymphoma".
  static let tumour = CueSet(rawValue: 512)
  /// `AgencyForms.countryWords`: "Japanese".
  static let country = CueSet(rawValue: 1_024)
  /// `Discourse.planningWords`: "power".
  static let planning = CueSet(rawValue: 2_048)
  /// `CompanyForms.legalWords`: "Inc".
  static let legalForm = CueSet(rawValue: 4_096)
  /// "called", "known as": what `NamedDrugs` looks at.
  static let naming = CueSet(rawValue: 8_192)
}

/// A token whose word is of such a kind.
struct WordCue {
  let token: Int32
  let kinds: CueSet
}

/// The words of all kinds in one table, so that one look at a token tells whether any linker asks for it.
struct CueWords: @unchecked Sendable {
  static let all = CueWords([
    (DecisionForms.openingWords, .decisionForm), (CompanyForms.formWords, .companyForm), ("by", .by),
    (IndicationFinder.licenceWords, .licence), (IndicationFinder.askedWords, .asked),
    (IndicationFinder.beforeWords, .before), (TrialLinker.stillOpenWords, .stillOpen),
    (TrialLinker.nounWords, .trialNoun), (PrimaryEndpoint.nounWords, .endpointNoun),
    (Discourse.tumourWords, .tumour), (AgencyForms.countryWords, .country),
    (Discourse.planningWords, .planning),
    (CompanyForms.legalWords, .legalForm), ("called named known dubbed labeled labelled referred", .naming),
  ])

  private let keys: UnsafeMutablePointer<UInt64>
  private let kinds: UnsafeMutablePointer<CueSet>
  private let slotMask: Int

  private init(_ lists: [(words: String, kind: CueSet)]) {
    let entries = lists.flatMap { list in
      WordSet.hashes(of: list.words).map { (hash: $0, kind: list.kind) }
    }
    let size = HashedWords.size(entries.count)
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    kinds = .allocate(capacity: size)
    kinds.initialize(repeating: [], count: size)
    slotMask = size - 1
    for (hash, kind) in entries {
      let slot = HashedWords.slot(of: hash, in: keys, slotMask)
      keys[slot] = hash
      kinds[slot].insert(kind)
    }
  }

  /// Puts the cues of a text into `cues`, in order, and what each sentence has of them into `sets`.
  func find(
    _ tokens: TokenView, _ sentences: View<Sentence>, into cues: Room<WordCue>, _ sets: Room<CueSet>
  ) {
    cues.removeAll()
    let hashes = tokens.hashes
    for token in hashes.indices {
      let slot = HashedWords.slot(of: hashes[token], in: keys, slotMask)
      if keys[slot] != 0 { cues.append(WordCue(token: Int32(truncatingIfNeeded: token), kinds: kinds[slot])) }
    }
    sets.removeAll()
    let found = cues.view
    var next = 0
    for sentence in sentences {
      while next < found.count, found[next].token < sentence.tokens.lowerBound { next += 1 }
      var set = CueSet()
      while next < found.count, found[next].token < sentence.tokens.upperBound {
        set.formUnion(found[next].kinds)
        next += 1
      }
      sets.append(set)
    }
  }
}
