import AssayText

/// Arms that are told by their part in the trial: "the experimental arm", "patients on the medicine".
///
/// Only where one drug was approved, it is compared with a control, and no regimens of it are set side by side.
extension SentenceBuilder {
  /// Mentions of the approved drug's arm by its part that overlap none of `known`.
  func roleArms(_ view: SentenceView, beside known: [ArmMention]) -> [ArmMention] {
    guard let approvedArm, !comparesRegimens, controlArm != nil || known.contains(where: \.isControl) else {
      return []
    }
    var found: [ArmMention] = []
    let isApproval = drugs.contains { $0.part == .approved }
    for token in view.sentence.tokens where reading.isWord(token, in: SentenceBuilder.roleNouns) {
      guard
        let first = roleStart(view, token) ?? medicineStart(view, token, known)
          ?? treatedStart(view, token, known)
      else { continue }
      let span = reading.tokens.span(first..<token + 1)
      if known.contains(where: { $0.span.overlaps(span) }) { continue }
      found.append(ArmMention(span: span, name: approvedArm, isApproved: isApproval, isControl: false))
    }
    return found
  }

  /// "those who didn't take the drug", "patients who did not receive A", "the group that did not get it": people who got none of it, an arm
  /// by these words.
  func untreated(_ view: SentenceView) -> [ArmMention] {
    guard view.measures.count > 1 else { return [] }
    var found: [ArmMention] = []
    for token in view.sentence.tokens.dropLast(2) where reading.isWord(token, in: SentenceBuilder.negations) {
      let isTwoWords = reading.isWord(token, in: SentenceBuilder.not)
      if isTwoWords, !reading.isWord(token - 1, in: SentenceBuilder.did) { continue }
      let who = isTwoWords ? token - 2 : token - 1
      let isGroup = reading.isWord(who - 1, in: SentenceBuilder.roleGroups)
      guard who > view.sentence.tokens.lowerBound,
        reading.isWord(who, in: isGroup ? SentenceBuilder.groupRelatives : Discourse.who),
        isGroup || reading.isWord(who - 1, in: ComparedArms.people),
        reading.isWord(token + 1, in: SentenceBuilder.gettingWords),
        let end = treatmentEnd(view, from: token + 2)
      else { continue }
      var mention = mention(reading.tokens.span(who - 1..<end))
      mention.isControl = true
      if isGroup { mention.name = "control" }
      found.append(mention)
    }
    return found
  }

  /// "compared with 2 percent of those who received an older immune-boosting drug", "… who were given another medicine": the other side, by
  /// these words.
  func otherTreatments(_ view: SentenceView) -> [ArmMention] {
    guard view.measures.count > 1, let comparison = view.comparisons.first else { return [] }
    var found: [ArmMention] = []
    let first = reading.tokens.index(at: reading.findings[comparison].span.end)
    for token in first..<max(first, view.sentence.tokens.upperBound)
    where reading.isWord(token, in: SentenceBuilder.others)
      && (reading.isWord(token - 1, in: SentenceBuilder.gotWords)
        || reading.isWord(token - 1, in: SentenceBuilder.administered))
    {
      let start = reading.isWord(token, in: Words.aAn) ? token + 1 : token
      var noun = token + 1
      while noun - token < 6, !reading.isWord(noun, in: SentenceBuilder.medicines), isNamePart(noun) {
        noun += 1
      }
      let isWhole =
        noun + 1 >= view.sentence.tokens.upperBound || !reading.isAnyWord(noun + 1)
        || reading.isWord(noun + 1, in: SentenceBuilder.roleEnds)
      guard noun > start, isWhole, reading.isWord(noun, in: SentenceBuilder.medicines) else { continue }
      let span = reading.tokens.span(start..<noun + 1)
      if view.groups.contains(where: { $0.span.overlaps(span) }) { continue }
      var mention = mention(span)
      mention.isControl = true
      found.append(mention)
    }
    return found
  }

  /// A word or a hyphen inside a name.
  private func isNamePart(_ token: Int) -> Bool {
    reading.mark(token) == 0x2D
      || reading.isAnyWord(token) && !reading.isWord(token, in: SentenceBuilder.roleEnds)
  }

  /// "given the vaccine"
  func isGivenThe(_ token: Int) -> Bool {
    reading.isWord(token - 1, in: Words.articles) && reading.isWord(token - 2, in: Discourse.givingWords)
  }

  /// One past "the drug", "treatment" or a known treatment that starts here.
  private func treatmentEnd(_ view: SentenceView, from first: Int) -> Int? {
    let noun = reading.isWord(first, in: Words.the) ? first + 1 : first
    guard noun < view.sentence.tokens.upperBound else { return nil }
    let start = Int(reading.tokens.starts[noun])
    if let known = view.groups.first(where: { $0.span.start == start }) {
      return reading.tokens.index(at: known.span.end)
    }
    let isWhole =
      noun + 1 >= view.sentence.tokens.upperBound || !reading.isAnyWord(noun + 1)
      || reading.isWord(noun + 1, in: SentenceBuilder.roleEnds)
    return isWhole && reading.isWord(noun, in: SentenceBuilder.medicines) ? noun + 1 : nil
  }

  private static let negations = WordSet("not didn't didn’t")
  private static let not = WordSet("not")
  private static let did = WordSet("did do")
  private static let groupRelatives = WordSet("that which who")
  private static let gettingWords = WordSet("take receive get use")
  private static let medicines = WordSet("drug medicine medication treatment therapy vaccine shot pill it")

  /// "previously treated with chemotherapy", "prior platinum-based chemotherapy", "chemotherapy-naive": what patients had before the
  /// trial, which is no arm of it.
  func isEarlier(_ tokens: Range<Int>) -> Bool {
    let history = reading.mark(tokens.upperBound) == 0x2D ? tokens.upperBound + 1 : tokens.upperBound
    if reading.isWord(history, in: SentenceBuilder.histories) { return true }
    for token in (max(0, tokens.lowerBound - 6)..<tokens.lowerBound).reversed() {
      if reading.isWord(token, in: SentenceBuilder.earlierWords) { return true }
      guard reading.isWord(token, in: SentenceBuilder.bridges) || reading.mark(token) == 0x2D else {
        return false
      }
    }
    return false
  }

  /// "with or without metformin", "as an add-on therapy to insulin", "on top of background standard of care": what both arms take.
  func isBackground(_ first: Int) -> Bool {
    var first = first
    if reading.isWord(first - 1, in: SentenceBuilder.backgroundWords) { first -= 1 }
    if reading.isWord(first - 1, in: Words.without), reading.isWord(first - 2, in: Words.andOr) {
      return true
    }
    guard reading.isWord(first - 1, in: Words.toOf) else { return false }
    return (2...4).contains { reading.isWord(first - $0, in: SentenceBuilder.adding) }
  }

  /// "the monotherapy arm" beside "the combination group": the drug that the notice is about, alone.
  func armAlone(_ view: SentenceView, _ tokens: Range<Int>) -> (name: String, isApproved: Bool)? {
    // "compared with 10.6 months for those who received a single-agent therapy"
    var lead = tokens.lowerBound - 1
    if reading.isWord(lead, in: Words.articles) { lead -= 1 }
    if reading.isWord(lead, in: SentenceBuilder.gotWords), let comparison = view.comparisons.last,
      reading.findings[comparison].span.end <= Int(reading.tokens.starts[lead]),
      view.measures.contains(where: { $0.tokens.lowerBound < lead })
    {
      let noun = tokens.upperBound
      let end = reading.isWord(noun, in: SentenceBuilder.therapies) ? noun + 1 : noun
      return (reading.string(reading.tokens.span(tokens.lowerBound..<end)).lowercased(), false)
    }
    guard let mainDrug, reading.isWord(tokens.upperBound, in: SentenceBuilder.roleGroups),
      reading.anyWord(
        from: view.sentence.span.start, to: view.sentence.span.end, in: SentenceBuilder.combination)
    else { return nil }
    return (mainDrug + " monotherapy", true)
  }

  /// "the active treatment arm": one group, whose words all say that it was treated.
  private func roleStart(_ view: SentenceView, _ noun: Int) -> Int? {
    guard reading.isWord(noun, in: SentenceBuilder.roleGroups) else { return nil }
    var first = noun
    while first > view.sentence.tokens.lowerBound, noun - first < 3,
      reading.isWord(first - 1, in: SentenceBuilder.roleWords)
        || reading.isWord(first - 1, in: SentenceBuilder.combination) && !tellsMonotherapy
    {
      first -= 1
    }
    return first < noun && reading.isWord(first - 1, in: Words.the) ? first : nil
  }

  /// "25% with the medicine", "who took the experimental drug": beside a control, and nothing more behind it that makes it the first word
  /// of a name.
  private func medicineStart(_ view: SentenceView, _ noun: Int, _ known: [ArmMention]) -> Int? {
    let first = reading.isWord(noun - 1, in: SentenceBuilder.roleAdjectives) ? noun - 1 : noun
    guard !reading.isWord(noun, in: SentenceBuilder.roleGroups),
      !reading.isWord(noun, in: SentenceBuilder.patients),
      known.contains(where: \.isControl),
      reading.isWord(first - 1, in: Words.the)
        ? reading.isWord(first - 2, in: SentenceBuilder.roleLeads)
        : reading.isWord(noun, in: SentenceBuilder.treatment)
          && reading.isWord(noun - 1, in: Words.with),
      !reading.isWord(noun, in: SentenceBuilder.combination) || joinsDrugs
    else { return nil }
    let isWhole =
      noun + 1 >= view.sentence.tokens.upperBound || !reading.isAnyWord(noun + 1)
      || reading.isWord(noun + 1, in: SentenceBuilder.roleEnds)
    return isWhole ? first : nil
  }

  /// Whether the approved arm is a combination.
  private var joinsDrugs: Bool { approvedArm?.contains(" plus ") ?? false }

  /// "36% of treated patients": beside a control.
  private func treatedStart(_ view: SentenceView, _ noun: Int, _ known: [ArmMention]) -> Int? {
    guard reading.isWord(noun, in: SentenceBuilder.patients),
      reading.isWord(noun - 1, in: Words.treated), known.contains(where: \.isControl),
      reading.isWord(noun - 2, in: Words.the)
        || reading.isWord(noun - 2, in: Discourse.localPrepositions)
    else { return nil }
    return noun - 1
  }

  private static let backgroundWords = WordSet("background existing ongoing stable")
  private static let adding = WordSet("adjunct adjunctive addon add top")
  private static let gotWords = WordSet("received receiving took taking given")
  private static let administered = WordSet("administered got getting")
  private static let others = WordSet("a an another")
  private static let therapies = WordSet("therapy treatment")
  private static let patients = WordSet("patients participants")
  private static let histories = WordSet("naive naïve refractory experienced pretreated resistant exposed")
  private static let earlierWords = WordSet("prior previous previously earlier refractory")
  private static let bridges = WordSet(
    "treated with by to on received treatment therapy therapies line lines first second of a an platinum based"
  )
  private static let treatment = WordSet("treatment")
  private static let combination = WordSet("combination")
  private static let roleNouns = WordSet(
    "group arm medicine medication drug combination treatment patients participants")
  private static let roleGroups = WordSet("group arm")
  private static let roleWords = WordSet(
    "treatment active experimental investigational investigative intervention drug medication medicine treated therapy"
  )
  private static let roleAdjectives = WordSet("experimental investigational new active")
  private static let roleLeads = WordSet("with on received receiving given taking took")
  private static let roleEnds = WordSet(
    "and or was were had have than versus vs v compared but while whereas as in at during after died reported experienced"
  )
}

extension SentenceView {
  /// Adds arms, all of them then in the order of the text.
  mutating func add(_ arms: [ArmMention]) {
    if !arms.isEmpty { groups = (groups + arms).sorted { $0.span < $1.span } }
  }
}
