import AssayNumbers
import AssayText

/// A value that may become a result: a percentage, a duration, a ratio, a measurement, or "not reached".
struct Measure {
  /// Index of its finding.
  var finding: Int
  var kind: FindingKind
  var span: TextSpan
  /// One past its atom: the value with the interval, the p-value and the count glued to it.
  var end: Int
  var tokens: Range<Int>
  var depth: UInt8
  /// Indices of findings.
  var interval: Int?
  var pValue: Int?
  var fraction: Int?
  /// The cohort's finding that stands in its own bracket or in "of the n patients".
  var size: Int?
  /// The number of patients that stands in front of its bracket: "21 patients (17.8%)".
  var count: TextSpan?
  /// The list that it stands in: measures of one list follow each other with nothing but "and", "vs" and commas between.
  var list = 0
  /// Its place in the list.
  var place = 0
  /// Index into `SentenceView.endpoints`, or nil.
  var endpoint: Int?
  /// Whether the endpoint stands to its right.
  var endpointIsRight = false
  /// How far fetched the endpoint is: 0 where it is glued to the value.
  var endpointCost = 0.0
  /// Index into `SentenceView.groups`.
  var group: Int?
  var trial: Int?
  var timepoint: Int?
  /// Whether another value of its kind is told of another arm beside it.
  var isAcrossArms = false
  /// The rules that bound it, for the trace.
  var rules = BindingRules()
}

/// The rules that bound a measure, in their order: plain bits, so that a measure is copied like a number.
struct BindingRules {
  /// The name of each rule is what the trace prints.
  enum Rule: String, CaseIterable {
    case endpointBehind = "endpoint-behind"
    case endpointInFront = "endpoint-in-front"
    case listsInOrder = "lists-in-order"
    case described
    case parallelOrder = "parallel-order"
    case headOfLine = "head-of-line"
  }

  /// Four bits a rule, the first one lowest; a measure is bound a few times only, and what is beyond sixteen is not told.
  private var steps: UInt64 = 0
  private var count: UInt8 = 0

  var isEmpty: Bool { count == 0 }

  /// The names of the rules, parted by commas.
  var names: String {
    (0..<count).map { Rule.allCases[Int(steps >> (4 * UInt64($0)) & 15)].rawValue }.joined(separator: ", ")
  }

  /// Whether this rule is one of them.
  func contains(_ rule: Rule) -> Bool {
    (0..<count).contains { steps >> (4 * UInt64($0)) & 15 == rule.number }
  }

  mutating func append(_ rule: Rule) {
    guard count < 16 else { return }
    steps |= rule.number << (4 * UInt64(count))
    count += 1
  }
}

extension BindingRules.Rule {
  fileprivate var number: UInt64 {
    switch self {
    case .endpointBehind: 0
    case .endpointInFront: 1
    case .listsInOrder: 2
    case .described: 3
    case .parallelOrder: 4
    case .headOfLine: 5
    }
  }
}

/// An endpoint, a response verb or an adverse event in a sentence.
struct EndpointMention {
  var finding: Int
  var span: TextSpan
  var code: String
  var isVerb: Bool
  var isAdverse: Bool
  /// Its words where they stand in an earlier sentence, and `span` is the pronoun that takes them up.
  var antecedent: TextSpan?
  /// Whether it tells how much of a measure, or how many events, somebody had to reach.
  var isReached = false
}

/// A treatment in a sentence: one drug, several joined by "plus", or a control's words.
struct ArmMention {
  var span: TextSpan
  var name: String
  var isApproved: Bool
  var isControl: Bool
  /// Whether a noun such as "group" makes it an arm, whatever it is called.
  var isNamedGroup = false
}

/// One sentence, with its findings sorted into what the linking asks for.
struct SentenceView {
  let sentence: Sentence
  let index: Int
  var measures: [Measure] = []
  var endpoints: [EndpointMention] = []
  var groups: [ArmMention] = []
  /// Findings of trials, once each mention.
  var trials: [Finding] = []
  /// Indices of findings of the kinds that the linking asks for.
  var sizes: [Int] = []
  var fractions: [Int] = []
  var durations: [Int] = []
  var statistics: [Int] = []
  var comparisons: [Int] = []
  /// Percentages that are part of an endpoint's definition: "at least a 75% improvement".
  var cutoffs: [Int] = []
  /// The endpoint that the sentences before spoke of.
  var open: String?
  var hasRespectively = false
  var hasSafety = false
  /// Whether it names safety beside efficacy: "the efficacy and safety were studied".
  var tellsAims = false
  /// For each token of the sentence the index of the finding that covers it, or −1; of the sentence that was built last.
  unowned(unsafe) let cover: Room<Int32>

  /// Whether it names two treatments or more.
  var namesSeveralGroups: Bool {
    guard let first = groups.first?.name else { return false }
    return groups.contains { $0.name != first }
  }

  /// The lists of its measures, in their order.
  var lists: [Range<Int>] {
    var result: [Range<Int>] = []
    var first = 0
    while first < measures.count {
      result.append(list(around: first))
      first = result[result.count - 1].upperBound
    }
    return result
  }

  /// The measures of the list that one stands in: they stand right behind each other.
  func list(around index: Int) -> Range<Int> {
    let list = measures[index].list
    var (first, end) = (index, index + 1)
    while first > 0, measures[first - 1].list == list { first -= 1 }
    while end < measures.count, measures[end].list == list { end += 1 }
    return first..<end
  }

  /// The last measure of the list that one stands in, at most six behind it.
  func lastOfList(_ index: Int) -> Int {
    var last = index
    while last + 1 < measures.count, last - index < 6, measures[last + 1].list == measures[index].list {
      last += 1
    }
    return last
  }

  func covering(_ token: Int) -> Int? {
    let position = token - sentence.tokens.lowerBound
    guard position >= 0, position < cover.count, cover[position] >= 0 else { return nil }
    return Int(cover[position])
  }
}

/// Builds a `SentenceView`: step one of the linking, where what stands glued together is bound for good.
struct SentenceBuilder {
  let reading: Reading
  let drugs: [DrugFact]
  let abbreviations: Abbreviations
  /// Whether the notice is about a vaccine, whose "efficacy" is an endpoint.
  let isVaccine: Bool
  /// Whether the notice sets regimens of one drug side by side.
  let comparesRegimens: Bool
  /// The doses of such a notice as they were printed first.
  let dosesAsPrinted: [String: String]
  /// The name of the drug that the notice is about.
  let mainDrug: String?
  /// The arm of the only approved drug, and the treatment that it is compared with.
  let approvedArm: String?
  let controlArm: String?
  /// Whether one of the drugs is given alone in an arm of its own.
  let tellsMonotherapy: Bool
  /// The endpoints that the notice has abbreviations of its own for.
  let shorts: [EndpointShort]

  init(
    reading: Reading, drugs: [DrugFact], abbreviations: Abbreviations, approvedArm: String?,
    controlArm: String?
  ) {
    self.approvedArm = approvedArm
    self.controlArm = controlArm
    tellsMonotherapy = reading.findings.contains {
      $0.kind == .arm && reading.concept($0)?.name == "monotherapy"
    }
    self.reading = reading
    self.abbreviations = abbreviations
    shorts = abbreviations.endpoints(reading)
    self.drugs = drugs
    let main = drugs.first { $0.part == .approved } ?? drugs.max { $0.spans.count < $1.spans.count }
    comparesRegimens = SentenceBuilder.comparesRegimens(reading)
    dosesAsPrinted = comparesRegimens ? SentenceBuilder.dosesAsPrinted(reading) : [:]
    mainDrug = main?.name ?? main?.brand?.lowercased()
    isVaccine =
      Vaccines.areNamed(in: main?.name) || Vaccines.areNamed(in: main?.drugClass)
      || Vaccines.areNamed(in: main?.brand?.lowercased())
  }

  /// - Parameter open: the endpoint that the sentences before spoke of.
  func build(_ index: Int, open: String?) -> SentenceView {
    let sentence = reading.sentences[index]
    reading.cover.fill(sentence.tokens.count, with: -1)
    var view = SentenceView(sentence: sentence, index: index, cover: reading.cover)
    view.open = open
    sort(&view)
    view.groups = arms(view)
    let without = untreated(view)
    if !without.isEmpty {
      view.groups.removeAll { known in without.contains { $0.span.overlaps(known.span) } }
      view.add(without)
    }
    view.add(otherTreatments(view) + roleArms(view, beside: view.groups))
    view.add(namedGroups(view, beside: view.groups))
    addArmTimes(&view)
    takeOutCutoffs(&view)
    widenReached(&view)
    addFigures(&view, open: open)
    attachAtoms(&view)
    addFractions(&view)
    cutLists(&view)
    view.add(ComparedArms(self).find(view))
    return view
  }

  func sort(_ view: inout SentenceView) {
    for index in reading.ranges[view.index] {
      let finding = reading.findings[index]
      switch finding.kind {
      case .percentage:
        addMeasure(&view, index)
        addEfficacy(&view, index)
        addShortEfficacy(&view, index)
      case .ratio: addMeasure(&view, index)
      case .notReached:
        if !isInsideInterval(view, finding.span) { addMeasure(&view, index) }
      case .duration: view.durations.append(index)
      case .measurement:
        // "a filtration rate of 25 to 60 mL/min" says who was let in.
        if !isFrequency(finding), finding.high == nil, !isLengthOfScale(finding) { addMeasure(&view, index) }
      case .mean:
        addMeasure(&view, index)
        view.measures[view.measures.count - 1].kind = .measurement
      case .endpoint, .response, .adverseEvent:
        let isAdverse = finding.kind == .adverseEvent
        if isAdverse, isPartOfScale(finding.span) { continue }
        if isTest(finding) || isDeviation(finding) { continue }
        let isDuration = finding.kind == .response && finding.rule != Finding.lexicon
        if !isDuration, finding.kind == .response, coveredByDuration(view.index, finding.span) { continue }
        var name =
          isDuration
          ? "DOR"
          : isAdverse ? adverseName(finding) : reading.concept(finding)?.name ?? ""
        if let level = scoreLevel(name, behind: finding.span) { name += level }
        if let reached = reachedScore(name, behind: finding.span) { name = reached }
        if isToolAlone(name, finding.span) { continue }
        add(
          EndpointMention(
            finding: index, span: finding.span, code: name, isVerb: finding.kind == .response,
            isAdverse: isAdverse), to: &view)
      case .trial: view.trials.append(finding)
      case .cohortSize: view.sizes.append(index)
      case .fraction: view.fractions.append(index)
      case .statistic:
        view.statistics.append(index)
        addNamedNumber(&view, index)
      case .comparison:
        if !isBound(finding) { view.comparisons.append(index) }
      case .respectively: view.hasRespectively = true
      case .safety:
        if isBesideEfficacy(view, finding) { view.tellsAims = true } else { view.hasSafety = true }
      default: break
      }
      switch finding.kind {
      case .interval, .pValue, .fraction, .cohortSize, .trial, .drug, .arm, .percentage, .duration, .ratio,
        .level, .mean:
        coverTokens(&view, finding.span, index)
      default: break
      }
    }
    addAmounts(&view)
    addWeights(&view)
    medians(&view)
    addShorts(&view)
    widenNames(&view)
  }

  /// "The efficacy and safety of A were studied in 300 adults": what a trial is for tells of no harm.
  private func isBesideEfficacy(_ view: SentenceView, _ finding: Finding) -> Bool {
    var token = reading.tokens.index(at: finding.span.start) - 1
    let floor = max(view.sentence.tokens.lowerBound, token - 6)
    while token > floor, isJoinOfAims(token) { token -= 1 }
    if token >= floor, reading.isWord(token, in: SentenceBuilder.efficacyAims) { return true }
    token = reading.tokens.index(at: finding.span.end)
    let limit = min(view.sentence.tokens.upperBound, token + 7)
    while token < limit, isJoinOfAims(token) { token += 1 }
    return token < limit && reading.isWord(token, in: SentenceBuilder.efficacyAims)
  }

  private func isJoinOfAims(_ token: Int) -> Bool {
    reading.mark(token) == 0x2C || reading.isWord(token, in: SentenceBuilder.aimJoins)
  }

  private static let efficacyAims = WordSet("efficacy effectiveness")
  private static let aimJoins = WordSet("and safety tolerability the")

  /// "less than 1%": the word bounds a number and compares nothing.
  private func isBound(_ finding: Finding) -> Bool {
    let first = reading.tokens.index(at: finding.span.start)
    return reading.isWord(first, in: Words.than) && reading.isNumber(first + 1)
      && reading.isWord(first - 1, in: SentenceBuilder.moreLess)
  }

  private static let moreLess = WordSet("more less greater fewer")

  /// "4 times daily": how often, not how many times as much.
  private func isFrequency(_ finding: Finding) -> Bool {
    reading.isWord(reading.tokens.index(at: finding.span.end) - 1, in: SentenceBuilder.times)
      && reading.isWord(reading.tokens.index(at: finding.span.end), in: SentenceBuilder.perTime)
  }

  private static let times = WordSet("times")
  private static let perTime = WordSet("daily weekly monthly yearly annually a per each every")

  /// The printed words of an adverse event; of an abbreviation what it stands for.
  private func adverseName(_ finding: Finding) -> String {
    let tokens = reading.tokenRange(finding.span)
    if tokens.count == 1, Abbreviations.isShort(reading, tokens.lowerBound),
      let concept = reading.concept(finding)
    {
      return concept.name
    }
    return SnakeCase.words(reading.string(finding.span))
  }

  /// "mean ± SD", "(SD 4.7)": a standard deviation, and no stable disease.
  private func isDeviation(_ finding: Finding) -> Bool {
    guard finding.kind == .endpoint, finding.span.count == 2,
      reading.text.starts(at: finding.span, with: "sd")
    else {
      return false
    }
    let token = reading.tokens.index(at: finding.span.start)
    let sign = reading.mark(token - 1)
    let isSigned = sign == 0xC2 || (sign == 0x2D || sign == 0x2F) && reading.mark(token - 2) != 0
    return isSigned || reading.isWord(token - 2, in: SentenceBuilder.meanWords)
      || reading.mark(token - 1) == 0x28 && reading.isNumber(token + 1)
  }

  /// Adds a mention; an abbreviation in brackets behind its own name is one with it.
  func add(_ mention: EndpointMention, to view: inout SentenceView) {
    if let last = view.endpoints.last, !last.isVerb, !mention.isVerb, !last.isAdverse, !mention.isAdverse,
      last.code.hasPrefix(mention.code) || mention.code.hasPrefix(last.code)
    {
      let gap = reading.tokens.index(at: last.span.end)..<reading.tokens.index(at: mention.span.start)
      if gap.count == 1, let mark = gap.first, reading.mark(mark) == 0x28 || reading.mark(mark) == 0x5B {
        let code = last.code.count > mention.code.count ? last.code : mention.code
        view.endpoints[view.endpoints.count - 1].code = code
        view.endpoints[view.endpoints.count - 1].span = last.span.union(mention.span)
        return
      }
    }
    if joinSlash(mention, &view) { return }
    // "IGA 0 or 1 response rate", "EASI-75 response": the share that reaches what the index in front names.
    if let last = view.endpoints.last, mention.code == "ORR", SentenceBuilder.isThreshold(last.code) {
      let gap = reading.tokens.index(at: last.span.end)..<reading.tokens.index(at: mention.span.start)
      if gap.allSatisfy({ !reading.isAnyWord($0) }), gap.count <= 2 {
        view.endpoints[view.endpoints.count - 1].span = last.span.union(mention.span)
        return
      }
    }
    view.endpoints.append(mention)
  }

  /// Whether an endpoint is an index with the threshold to reach: `EASI75`, `IGA_0_1`, `ACR20`.
  static func isThreshold(_ code: String) -> Bool {
    code == "IGA_0_1"
      || code.utf8.last.map { (0x30...0x39).contains($0) } == true && code.utf8.count > 4
        && indexCodes.contains { code.hasPrefix($0) }
  }

  /// "PASI) 90", "EASI 75": the number that makes an index an endpoint.
  func scoreLevel(_ code: String, behind span: TextSpan) -> String? {
    guard SentenceBuilder.indices.contains(code) else { return nil }
    var token = reading.tokens.index(at: span.end)
    while reading.mark(token) == 0x29 || reading.mark(token) == 0x2D { token += 1 }
    guard token < reading.tokens.count, reading.isNumber(token),
      reading.mark(token + 1) != 0x25
    else { return nil }
    let number = reading.string(reading.tokens.span(token))
    return ["20", "40", "50", "70", "75", "90", "100"].contains(number) ? number : nil
  }

  /// "Depression Rating Scale": the name of a scale, not a side effect.
  func isPartOfScale(_ span: TextSpan) -> Bool {
    let next = reading.tokens.index(at: span.end)
    return (next..<min(next + 3, reading.tokens.count)).contains {
      reading.isWord($0, in: SentenceBuilder.scaleWords)
    }
  }

  /// A response's word inside a phrase that says that it lasted.
  func coveredByDuration(_ sentence: Int, _ span: TextSpan) -> Bool {
    reading.ranges[sentence].contains {
      let other = reading.findings[$0]
      return other.kind == .response && other.rule != Finding.lexicon && other.span.overlaps(span)
    }
  }

  func isInsideInterval(_ view: SentenceView, _ span: TextSpan) -> Bool {
    reading.ranges[view.index].contains {
      guard reading.findings[$0].kind == .interval else { return false }
      let interval = reading.findings[$0].span
      // "2.8 to not reached [NR]": the abbreviation of its bound.
      return interval.contains(span)
        || interval.end < span.start
          && reading.tokens.index(at: interval.end) + 1 == reading.tokens.index(at: span.start)
          && reading.depth[reading.tokens.index(at: span.start)] > 1
    }
  }

  func coverTokens(_ view: inout SentenceView, _ span: TextSpan, _ index: Int) {
    for token in reading.tokenRange(span) {
      let position = token - view.sentence.tokens.lowerBound
      if position >= 0, position < view.cover.count, view.cover[position] < 0 {
        view.cover[position] = Int32(index)
      }
    }
  }

  func addMeasure(_ view: inout SentenceView, _ index: Int) {
    let finding = reading.findings[index]
    let tokens = reading.tokenRange(finding.span)
    view.measures.append(
      Measure(
        finding: index, kind: finding.kind, span: finding.span, end: finding.span.end, tokens: tokens,
        depth: tokens.isEmpty ? 0 : reading.depth[tokens.lowerBound]))
  }

  func hasBound(_ token: Int) -> Bool {
    reading.isWord(token - 1, in: SentenceBuilder.boundWords) || reading.mark(token - 1) == 0xE2
      || reading.mark(token - 1) == 0x3E
  }

  static let beforeTimepoint = WordSet(
    "at every by within after through until first for last next beyond over")
  static let afterTimepoint = WordSet("later follow followup of ago")
  static let and = WordSet("and vs versus than to")
  static let followup = WordSet("follow followup followed")
  static let boundWords = WordSet(
    "least most than up about approximately nearly over to as many more less minimum longer")
  private static let meanWords = WordSet("mean means")
  static let scaleWords = WordSet("scale scales score scores index questionnaire inventory")
  static let joiners = WordSet("plus with combination added")
  static let joinFillers = WordSet("in combination with the combined to and low high dose standard fixed")
  static let of = WordSet("of among in")
  static let ofThe = WordSet("of the all these those among in a total")
  static let listWords = WordSet("and or vs versus v compared with to against than for respectively")
}
