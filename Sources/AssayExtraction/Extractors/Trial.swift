import AssayText

extension Rule {
  /// A registered trial.
  static let registryID = Rule(
    id: "registry-id",
    doc: "A trial's number in a registry: NCT and eight digits, EudraCT, ISRCTN, jRCT, ChiCTR, CTIS.",
    triggers: [
      .words(["eudract", "isrctn", "nct", "jrct", "chictr"]), .numberThen(["-"]),
      .prefixes(["NCT", "ISR", "jRC", "Chi"]),
    ],
    pattern:
      "(?:NCT ?\\d+|(?:EudraCT:? ?(?:number:? ?|no\\.? ?)?)?20\\d\\d-\\d{6}-\\d\\d(?:-\\d\\d)?|ISRCTN ?\\d{8}|jRCT\\w{6,}|ChiCTR[-\\w]{6,})",
    examples: [
      .finds("TRUST-I («NCT04395677»)", "NCT04395677"),
      .finds("(«EudraCT 2019-001234-12»)", "EudraCT 2019-001234-12"), .ignores("NCT trial"),
      .finds("(«NCT\u{A0}04395677»)", "NCT\u{A0}04395677"),
      .finds("«2019-001234-12»", "2019-001234-12"),
      .finds("«ISRCTN 12345678»", "ISRCTN 12345678"),
      .finds("«jRCT2031210123»", "jRCT2031210123"),
      .finds("«ChiCTR2000029742»", "ChiCTR2000029742"),
      .ignores("2019-2021"),
    ]
  ) { match, list in
    list.add(.registryID, match) {
      $0.valueSpan = match.span; $0.nameSpan = match.span
    }
  }

  /// The phase of a trial.
  static let phase = Rule(
    id: "phase",
    doc: "A trial's phase, in digits or Roman numerals: \"phase 3\", \"Phase II\", \"phase 1b/2\".",
    triggers: [.words(["phase", "phases"])],
    pattern:
      "phases?(?: |-|{dash})(?<value>(?:[1-4]|IV|I{1,3})[abcAB]?(?: ?(?:/|-|{dash}|and|to) ?(?:phase )?(?:[1-4]|IV|I{1,3})[abAB]?)?)(?![\\w%]|\\.\\d)",
    examples: [
      .finds("a «phase II» trial", "II"), .finds("the «Phase 1/2» study", "1/2"), .finds("«phase 3b»", "3b"),
      .ignores("phase of care"),
      .finds("a «phase\u{A0}3» trial", "3"),
      .finds("«Phase 2b» and «phase-1» studies", "2b", "1"),
      .finds("the «phase II/III» study", "II/III"),
      .finds("«phase 1–2»", "1–2"),
      .ignores("phase 12"),
    ]
  ) { match, list in
    list.add(.phase, match) { $0.nameSpan = match.span(.value) ?? .empty }
  }

  /// A word of a trial's design.
  static let design = Rule(
    id: "design",
    doc:
      "A word of a trial's design: multicenter, single-arm, open-label, randomized, double-blind, placebo-controlled and others.",
    triggers: [
      .words([
        "multicenter", "multicentre", "multicentered", "multicentred", "multi", "single", "open",
        "randomized", "randomised", "randomly", "assigned", "allocated", "double", "placebo", "active",
        "parallel", "crossover", "cross",
        "multinational", "multisite", "international", "global", "pivotal", "event", "dose", "basket",
        "vehicle", "sham",
        "observer", "non", "noninferiority", "registrational",
      ])
    ],
    pattern: """
      (?<name>multi(?:-|{dash})?(?:cent(?:er|re)(?:ed)?|site)\\b|single(?:-| |{dash})(?:arm|group)\\b|open(?:-| |{dash})label(?:ed)?\\b
      |(?<!non[-\\x{2010}\\x{2011}])randomi[sz]ed\\b(?=,| (?:and |double|placebo|open|control|phase|clinical|trial|stud|active|multi|parallel|event|sham|vehicle|global|comparat|withdrawal|part|discontinuation|\\(?\\d:\\d|(?:to|into|between|equally)\\b|(?:on|in|at) an? \\d|\\d{2,3}(?:,\\d{3})*\\b|\\d,\\d{3}\\b)
      |;? (?:[\\w-]+,? ){0,8}?(?:trials?|stud(?:y|ies)|patients|people|women|men|adults|children|participants|subjects|volunteers)\\b)
      |randomly (?:assigned|allocated|(?:chosen|selected|picked) to (?=get|receive|take|be (?:given|treated))|divided into)\\b|(?:assigned|allocated) (?:at random|randomly)\\b|double(?:-| |{dash})(?:blind(?:ed)?|masked)\\b
      |placebo(?:-|{dash})(?= ?(?:and|or) (?:active|comparator|vehicle|sham)(?:-| |{dash})controlled)|placebo(?:-| |{dash})control(?:led\\b|(?=,? (?:[\\w-]+,? ){0,4}?(?:trials?|stud(?:y|ies))\\b))|active(?:-| |{dash})(?:comparator|controlled?)\\b|parallel(?:-| |{dash})group\\b|(?<=arm\\x20|arm,\\x20|ind,\\x20|led,\\x20|zed,\\x20|sed,\\x20)parallel(?=,? (?:[\\w-]+,? ){0,4}?(?:trial|study)\\b)|cross(?:-| |{dash})?over (?:trial|study|design)
      |multi(?:-|{dash})?national\\b|global(?=,? (?:[\\w-]+,? ){0,8}?(?:trials?|stud(?:y|ies))\\b)|international(?=,? (?:[\\w-]+,? ){0,8}?(?:trials?|stud(?:y|ies))\\b)|pivotal\\b|event(?:-| |{dash})driven\\b|dose(?:-| |{dash})escalation\\b|basket (?:trial|study)
      |vehicle(?:-| |{dash})controlled\\b|sham(?:-| |{dash})controlled\\b)
      """,
    examples: [
      .finds(
        "two «multicenter», «single-arm», «open-label» trials", "multicenter", "single-arm", "open-label"),
      .finds(
        "a «randomized», «double-blind», «placebo-controlled» study", "randomized", "double-blind",
        "placebo-controlled"),
      .ignores("single dose, open access"),
      .finds("a «single‑arm», «multicentre» study", "single‑arm", "multicentre"),
      .finds("an «open–label» trial", "open–label"),
      .finds("«randomly assigned» or «assigned at random» to", "randomly assigned", "assigned at random"),
      .finds("a «global», «randomised», «double-masked» trial", "global", "randomised", "double-masked"),
      .finds("a «sham-controlled» study", "sham-controlled"),
      .finds("Adults were «randomized» on a 2-to-1 basis", "randomized"),
      .finds(
        "a «global», «randomized», «open-label», «multicenter», phase 3 clinical study", "global",
        "randomized", "open-label", "multicenter"),
      .finds("a «randomised», 3-arm, «parallel» equivalence study", "randomised", "parallel"),
      .ignores("it ran in parallel with another study"), .ignores("a parallel study in children"),
      .ignores("global sales"),
      .ignores("patients were openly treated"),
      .finds("The trial «randomized» 4,170 patients to", "randomized"),
      .finds("HARBOR «randomised» fit, untreated adults to", "randomised"),
      .finds("half were «randomly chosen to »get the pill", "randomly chosen to "),
      .ignores("samples were randomly chosen to show it"),
      .finds("two «placebo-control» «randomized» trials", "placebo-control", "randomized"),
      .ignores("the placebo-control group"),
      .finds("«placebo-» and «active-controlled» trials", "placebo-", "active-controlled"),
      .ignores("a non-randomized trial"),
      .finds("a «multi-national», «multi-site» trial", "multi-national", "multi-site"),
    ]
  ) { match, list in
    list.add(.design, match) {
      $0.nameSpan = match.span
      $0.code = TrialDesign.read(match.text, match.span).rawValue
    }
  }
}

/// The design words of a record.
public enum TrialDesign: Int32, CaseIterable, Sendable {
  case multicenter, singleArm, openLabel, randomized, doubleBlind, placeboControlled, activeControlled,
    parallelGroup, crossover
  case multinational, global, pivotal, eventDriven, doseEscalation, basket, vehicleControlled, shamControlled

  /// Its name in a record.
  public var name: String {
    switch self {
    case .multicenter: "multicenter"
    case .singleArm: "single_arm"
    case .openLabel: "open_label"
    case .randomized: "randomized"
    case .doubleBlind: "double_blind"
    case .placeboControlled: "placebo_controlled"
    case .activeControlled: "active_controlled"
    case .parallelGroup: "parallel_group"
    case .crossover: "crossover"
    case .multinational: "multinational"
    case .global: "global"
    case .pivotal: "pivotal"
    case .eventDriven: "event_driven"
    case .doseEscalation: "dose_escalation"
    case .basket: "basket"
    case .vehicleControlled: "vehicle_controlled"
    case .shamControlled: "sham_controlled"
    }
  }

  static func read(_ text: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> TrialDesign {
    func has(_ prefix: StaticString) -> Bool { text.starts(at: span, with: prefix) }
    if has("multin") || has("multi-n") || has("internat") { return .multinational }
    if has("multi") { return .multicenter }
    if has("single") { return .singleArm }
    if has("open") { return .openLabel }
    if has("random") || has("assigned") || has("allocated") { return .randomized }
    if has("double") { return .doubleBlind }
    if has("placebo") { return .placeboControlled }
    if has("active") { return .activeControlled }
    if has("parallel") { return .parallelGroup }
    if has("cross") { return .crossover }
    if has("global") { return .global }
    if has("pivotal") { return .pivotal }
    if has("event") { return .eventDriven }
    if has("dose") { return .doseEscalation }
    if has("basket") { return .basket }
    if has("vehicle") { return .vehicleControlled }
    return .shamControlled
  }
}
