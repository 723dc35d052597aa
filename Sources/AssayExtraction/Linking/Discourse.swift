import AssayNumbers
import AssayText

/// Reads the sentences in their order and carries over what one sentence opens for the next: the fourth step of the linking.
struct Discourse {
  /// What holds until it is replaced.
  struct Frame {
    /// The only trial that the last sentences spoke of.
    var trial: Int?
    /// The population that a framing phrase opened, and its cohort.
    var population: Population?
    var populationCohort: Int?
    /// The cohort that shares without a denominator are of.
    var cohort: Int?
    /// The last efficacy endpoint.
    var endpoint: (code: String, span: TextSpan)?
    /// What the sentence before was about.
    var topic: Topic?
    /// The unit of its last value.
    var unit: String?
    var timepoint: String?
    /// Whether the section speaks of harm.
    var isSafety = false
    /// The patients whose safety is told.
    var safetyCohort: Int?
    /// The only treatment that the sentence before named.
    var arm: String?
    /// The treatment that the last value of that sentence set against another.
    var contrasted: String?
    /// The arms that a row of values was last given for, in their order.
    var armRow: [String] = []
  }

  let reading: Reading
  var facts: Facts
  var frame = Frame()
  /// The treatment that the notice is about, by its normal name; of several approvals in one notice the one last spoken of.
  var approvedArm: String?
  /// The one treatment that it is compared with, or nil.
  let controlArm: String?
  /// The times to an event that the notice names.
  let times: NamedTimes
  /// The drugs that the notice says were approved.
  let approvals: [Int]
  var partitions = 0
  var table = TableFrame()
  /// The time points of the sentence at hand, and the parts of it whose values take them in turn.
  var timepoints: [TimePoint] = []
  var turns: [Range<Int>]?
  /// What the values of a sentence are held against, for the one last asked for.
  var held: HeldAgainst?
  /// Whether a sentence tells of the control, for the one last asked for.
  var control: (sentence: Int, isTold: Bool)?
  /// When an endpoint is said to be assessed, by its code.
  var definedTimes: [String: String] = [:]
  /// The normal name or the words of the primary endpoint, once it was told.
  var primaryEndpoint: String?
  /// The endpoint that was said last what it was, by its name, and the sentence that said so.
  var lastDefined: (name: String, sentence: Int)?
  /// What the notice's own abbreviations stand for.
  let abbreviations: Abbreviations
  /// Where the first sentences tell by a harm's name what is treated: "patients with eczema", "treats arthritis".
  let treated: [TextSpan]
  /// Whether the notice speaks of tumours, whose response is the objective response.
  let isOfTumours: Bool

  /// Whether the links are told with their rules, which costs a string each.
  let isTracing: Bool

  init(_ reading: Reading, facts: Facts, approvedArm: String?, controlArm: String?, isTracing: Bool) {
    self.isTracing = isTracing
    self.reading = reading
    abbreviations = Abbreviations(reading)
    treated = Discourse.treated(reading)
    isOfTumours = reading.cueSets.contains { $0.contains(.tumour) }
    self.facts = facts
    self.approvedArm = approvedArm
    self.controlArm = controlArm
    times = NamedTimes(reading)
    approvals = facts.drugs.indices.filter {
      facts.drugs[$0].part == .approved && !facts.drugs[$0].spans.isEmpty
    }
  }

  /// Reads all sentences.
  mutating func run() {
    let builder = SentenceBuilder(
      reading: reading, drugs: facts.drugs, abbreviations: abbreviations,
      approvedArm: approvals.count <= 1 ? approvedArm : nil, controlArm: controlArm)
    var lastBlock = -1
    for index in reading.sentences.indices {
      let sentence = reading.sentences[index]
      let block = reading.clean.blocks[sentence.block]
      if approvals.count > 1 { openApproval(index) }
      if reading.ranges[index].isEmpty, !isFraming(sentence), block.cell == nil,
        !reading.cueSets[index].contains(.endpointNoun)
      {
        if sentence.block != lastBlock { openBlock(block, index) }
        lastBlock = sentence.block
        continue
      }
      if sentence.block != lastBlock { openBlock(block, index) }
      lastBlock = sentence.block
      if !reading.kinds[index].containsAny(of: Discourse.telling), block.cell == nil, !isFraming(sentence),
        !reading.cueSets[index].contains(.endpointNoun)
      {
        continue
      }
      var view = builder.build(index, open: frame.endpoint?.code)
      let opensPopulation = openFrame(view)
      let known = facts.cohorts.count
      countShares(&view)
      linkCohorts(view, opensPopulation: opensPopulation)
      // The sentence's own groups may make the share of a number that no group before did.
      if facts.cohorts.count > known { countShares(&view) }
      openFramedCohort(view)
      if let cell = block.cell {
        openTimepoint(view)
        linkCell(&view, cell, block: sentence.block)
      } else {
        linkResults(&view)
      }
    }
    namePrimaryEndpoints()
    settleWholes()
    settleDoubtfulGroups()
    settleNoWorseTests()
  }

  /// In a notice of several approvals a sentence that names one of the drugs speaks of that one.
  private mutating func openApproval(_ index: Int) {
    var named: Int?
    for finding in reading.ranges[index] where reading.findings[finding].kind == .drug {
      let drug = Int(reading.findings[finding].code)
      guard approvals.contains(drug) else { continue }
      if let other = named, other != drug { return }
      named = drug
    }
    guard let drug = named, let name = facts.drugs[drug].name ?? facts.drugs[drug].brand?.lowercased(),
      name != approvedArm
    else { return }
    approvedArm = name
    frame = Frame()
  }

  private func isFraming(_ sentence: Sentence) -> Bool {
    reading.isWord(sentence.tokens.lowerBound, in: Discourse.framing)
  }

  /// A heading drops the population and says whether harm is spoken of.
  private mutating func openBlock(_ block: Block, _ index: Int) {
    switch block.kind {
    case .heading, .title:
      frame.population = nil
      frame.populationCohort = nil
      frame.endpoint = nil
      frame.timepoint = nil
      frame.isSafety = false
      for finding in reading.ranges[index] where reading.findings[finding].kind == .safety {
        frame.isSafety = true
      }
      let population = Populations.read(reading, reading.sentences[index].tokens)
      if let cohort = bestCohort(population, trial: nil, atLeast: 0.6) {
        frame.population = population
        frame.populationCohort = cohort
      }
    default: break
    }
  }

  /// Trials named, safety, and framing phrases at the head of the sentence; whether there is one that says of whom it tells.
  private mutating func openFrame(_ view: SentenceView) -> Bool {
    var named: [Int] = []
    for mention in view.trials where !named.contains(Int(mention.code)) { named.append(Int(mention.code)) }
    if named.count == 1 {
      if frame.trial != named[0] {
        frame.cohort = nil
        frame.populationCohort = nil
        frame.population = nil
      }
      frame.trial = named[0]
    } else if named.count > 1 {
      frame.trial = nil
    }
    let hasEfficacy = view.endpoints.contains {
      !$0.isAdverse && Discourse.isEfficacy($0.code) && !(frame.isSafety && isEvent($0))
    }
    if view.hasSafety && !hasEfficacy { frame.isSafety = true }
    if hasEfficacy || view.tellsAims, !view.hasSafety { frame.isSafety = false }
    if view.hasSafety, view.endpoints.isEmpty { frame.endpoint = nil }
    return openPopulation(view)
  }

  /// Kinds without which a sentence opens no frame and gives no row.
  private static let telling = KindSet([
    .percentage, .ratio, .notReached, .duration, .measurement, .mean, .cohortSize, .fraction, .bareNumber,
    .figure,
    .peopleCount, .trial,
    .safety, .endpoint, .response,
  ])

  static func isEfficacy(_ code: String) -> Bool {
    code != "discontinuation" && code != "death"
  }

  /// "In TKI-naive patients (n=160), …": the size inside the framing phrase is the open population's.
  private mutating func openFramedCohort(_ view: SentenceView) {
    guard let first = view.sentence.tokens.first, reading.isWord(first, in: Discourse.framing),
      let value = view.measures.first?.span.start,
      let index = facts.cohorts.indices.last(where: { position in
        facts.cohorts[position].spans.contains {
          view.sentence.span.contains($0) && $0.end <= value
            && reading.tokens.index(at: $0.start) - first <= 14
        }
      }), facts.cohorts[index].arm == nil, facts.cohorts[index].part != .safety
    else { return }
    let sizes = view.sizes.filter { reading.findings[$0].span.end <= value }
    guard sizes.count == 1 else { return }
    frame.populationCohort = index
    frame.cohort = index
  }

  /// "Among patients who had no prior ROS1 TKI treatment, …": the phrase up to the first comma or the first value.
  private mutating func openPopulation(_ view: SentenceView) -> Bool {
    let tokens = view.sentence.tokens
    guard let first = tokens.first, reading.isWord(first, in: Discourse.framing) else { return false }
    var end = first + 1
    var sawNoun = false
    while end < tokens.upperBound {
      let byte = reading.mark(end)
      if byte == 0x2C, reading.depth[end] == 0 { break }
      if view.measures.contains(where: { $0.tokens.contains(end) }) { break }
      if reading.isWord(end, in: Discourse.peopleNouns) { sawNoun = true }
      end += 1
    }
    guard sawNoun else { return false }
    // "Of those responders, …": a part of the open population, which stays open.
    if (first..<end).contains(where: { reading.isWord($0, in: Discourse.responderWords) }) { return false }
    // "Of the 103 patients with …": the number itself names the cohort.
    let population = Populations.read(reading, first..<end)
    guard !population.words.isEmpty else { return false }
    let numbers = Set(view.sizes.map { reading.findings[$0].value?.integer ?? -1 })
    if let exact = facts.cohorts.indices.last(where: { numbers.contains(facts.cohorts[$0].size) }),
      view.sizes.contains(where: { reading.findings[$0].span.start < reading.tokens.span(end - 1).end })
    {
      frame.population = population
      frame.populationCohort = exact
      frame.cohort = exact
      return true
    }
    frame.population = population
    frame.populationCohort = bestCohort(population, trial: frame.trial, atLeast: 0.5)
    if frame.populationCohort != nil { frame.cohort = frame.populationCohort }
    return true
  }

  /// The cohort whose label says most of the same, if only one does.
  func bestCohort(_ population: Population, trial: Int?, atLeast: Double) -> Int? {
    var best: (Int, Double)?
    var isTied = false
    for (index, cohort) in facts.cohorts.enumerated()
    where cohort.part != .arm && cohort.part != .safety && cohort.part != .events {
      if let trial, let own = cohort.trial, own != trial { continue }
      let score = Populations.similarity(cohort.population, population)
      guard score >= atLeast else { continue }
      if let found = best {
        if score > found.1 {
          best = (index, score)
          isTied = false
        } else if score == found.1, cohort.parent != found.0 {
          isTied = true
        }
      } else {
        best = (index, score)
      }
    }
    return isTied ? nil : best?.0
  }

  private static let responderWords = WordSet("responders responder responded")
  static let framing = WordSet("among in for of when")
  static let peopleNouns = WordSet(
    "patients participants adults those people women men children individuals subjects group cohort population infants adolescents responders"
  )
}
