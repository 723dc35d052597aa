import AssayText

/// The words that the paths to a described endpoint ask for.
extension DescribedEndpoint {
  static let changeStops = WordSet("was were is from at by of")
  static let fromOnly = WordSet("from for")
  static let fromBaseline = WordSet("from baseline")
  static let changeNouns = WordSet(
    "change changes reduction reductions improvement improvements increase increases decrease decreases")
  static let howMuch = WordSet(
    "percent relative absolute further no any risk greater larger higher lower average additional this that")
  static let years = WordSet("year years")
  static let points = WordSet("point points")
  static let beforeChange = WordSet(
    "a an median mean average of about approximately nearly almost around roughly more than over at least up to just"
  )
  static let changing = WordSet(
    """
    reduced reducing reduces reduce lowered lowering lowers cut cutting decreased decreasing improved improving improves increased increasing \
    slashed slashing slashes raised raising boosted boosting delayed delaying extended extending prolonged prolonging slowed slowing shortened
    """)
  static let people = WordSet(
    "patients participants adults people women men children individuals subjects")
  static let aiming = WordSet("to reducing improving reduce improve achieve have be")
  static let greater = WordSet("greater more at")
  static let thanLeast = WordSet("than least")
  static let background = KindSet([.epidemiology, .market, .baseline])
  static let achieving = WordSet(
    """
    achieved achieving achieve had has have having experienced experiencing experience reached reaching attained attaining showed showing \
    demonstrated demonstrating maintained maintaining maintain reported reporting developed developing met lost gained saw obtained \
    discontinued stopped suffered required needed exhibited displayed avoided
    """)
  static let auxiliaries = WordSet(
    "been received no not previously prior already progressed undergone failed")
  static let having = WordSet("had has have having")
  static let comparing = WordSet(
    "difference differences reduction reductions change changes increase estimate versus vs compared between similar margin margins fall falls figures it"
  )
  static let relatives = WordSet("who whose that which")
  static let copulas = WordSet("was were is are remained became stayed")
  static let groupVerbs = WordSet(
    "treated given receiving randomized randomised assigned enrolled in taking on aged women men white black asian male female being"
  )
  static let happening = WordSet(
    """
    occurred occurring observed seen reported achieved reached met noted recorded demonstrated attained experienced documented found \
    needed required avoided detected
    """
  )
  static let fillers = WordSet(
    """
    of in by for at about approximately up to the a an on with among patients participants people adults subjects
    group arm treated receiving \
    lower higher greater fewer reduced improved versus vs given who received and those between as also significantly from just only some around nearly almost respectively
    """)
  static let finding = WordSet("found demonstrated reported noted documented observed recorded")
  static let sayers = WordSet(
    "team teams researchers company companies authors investigators scientists doctors agency firm drugmaker maker he she"
  )
  static let falling = WordSet("fell dropped declined decreased rose increased improved")
  static let thatOnly = WordSet("that")
  static let howOften = WordSet(
    "similar comparable alike more less most often frequently commonly common frequent than cohort cohorts arms groups recipients plus combination combined alone"
  )
  static let toReach = WordSet("achieve reach attain have experience maintain")
  static let clauseOpeners = WordSet(
    "that showed demonstrated found results result while whereas but which and met including included with than"
  )
  static let subordinating = WordSet("when because although where")
  static let leads = WordSet(
    "proportion percentage proportions percentages rate rates number share incidence frequency")
  static let leadFillers = WordSet(
    "the a an of who with achieving having that had achieved all overall in at estimated")
  static let articles = WordSet("a an the at to of in their its")
  static let itemStops = WordSet(
    "and or were was include included including includes are is as with by than while who which experienced reported had like in of to for from"
  )
  static let whoWith = WordSet("with who")
  static let inAmong = WordSet("in among for")
  static let relativeOpeners = WordSet("that which including such defined")
  static let includingOnly = WordSet("including include included such like")
  static let insideStops = WordSet(
    "vs versus and or p ci n range iqr from to overall of in at with only up about approximately incidence rate week month year day weeks months for"
  )
  static let rateStops = WordSet(
    "demonstrated showed had with and or that achieved reported a an the higher lower significantly versus vs compared was were to from for"
  )
  static let changes = WordSet(
    "reduction reductions improvement improvements increase increases decrease decreases decline drop lower higher fewer greater slower"
  )
  static let possessives = WordSet("their its his her")
  static let thereWord = WordSet("there")
  static let chanceWord = WordSet("chance")
  static let upDown = WordSet("up down")
  static let went = WordSet("went gone goes go")
  static let slowingNouns = WordSet("slowing slowdown decline worsening")
  static let fewerWords = WordSet("less fewer")
  static let risks = WordSet("relative risk in the a greater")
  static let incidences = WordSet("incidence prevalence rate rates")
  static let ofIn = WordSet("of in for from")
  static let stops = WordSet(
    """
    compared comparison versus vs than while whereas but which who whom that respectively among following because
    with where when relative as \
    and including during
    """)
  static let openers = WordSet("at after by through within over in on for from and or to with")
  static let landmarks = WordSet(
    "week weeks month months year years day baseline receiving taking the placebo group arm treatment both this each any study trial control"
  )
  static let trailing = WordSet("of in at by to for or and the a an from rate rates on with be prior before")
  static let emptyWords = WordSet(
    """
    it this these those they he she there and or the a an of in to rate rates results result benefit treatment response responses patients \
    people most more all both respectively similar comparable approximately about study trial studies primary
    endpoint secondary endpoints key end point points this trial's study's \
    met efficacy data effect effects only also well tolerated significant significantly statistically clinically older younger age aged greater
    meaningful superior better statistical non inferiority noninferiority superiority baseline symptom symptoms mild moderate severe respectively just nearly almost highly median mean from risk risks chance odds incidence
    """)
  static let reaching = WordSet(
    """
    achieved achieving achieve experienced experiencing reached reaching attained attaining maintained maintaining sustained sustaining developed
    exhibited saw tolerate tolerated required progressed converted underwent
    """)
  static let could = WordSet("could")
  static let able = WordSet("able")
  static let notDone = WordSet("not be have only also expect do")
  static let comparisons = WordSet("versus vs compared than while whereas")
}
