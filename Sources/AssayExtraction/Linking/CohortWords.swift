import AssayText

/// The words that the linking of groups of patients asks for.
extension Discourse {
  static let ofWords = WordSet("of among")
  static let theseWords = WordSet("these them those whom")
  static let who = WordSet("who whose")
  static let partVerbs = WordSet(
    "who whose with were had received in to assigned randomized randomised treated previously given did have on"
  )
  static let partOpeners = WordSet(
    "who whose with had received of treatment previously patients in without")
  static let noPartBefore = WordSet(
    "grade grades phase week weeks day days stage type types study trial cohort part version age aged cycle cycles month months dose figure table than level score year covid pd per"
  )
  static let enrolling = WordSet(
    "enrolled randomized randomised included recruited treated evaluated comprised involved involving enrolling evaluating assigned total conducted studied across included assessed"
  )
  static let trialWords = WordSet(
    "trial trials enrolled randomized randomised cohort cohorts arm arms placebo evaluable evaluated efficacy safety baseline participants responded"
  )
  static let epidemiologyWords = WordSet(
    "americans worldwide annually globally diagnosed estimated prevalence incidence living affects nationwide population"
  )
  static let trialFillers = WordSet(
    "in the from of enrolled treated evaluated evaluable given responding to a cohort part for participating patients participants who were"
  )
  static let armFillers = WordSet(
    "in the to receive received receiving treatment therapy arm group cohort with a on were randomly randomized randomised assigned treated of patients participants who and either those got given administered took take had added n vs or for as at"
  )
  static let armVerbs = WordSet(
    "receive received receiving in to on with given administered treated got of took take had were was")
  static let alternatives = WordSet("or vs versus compared")
  static let randomizing = WordSet("randomized randomised assigned randomly randomization randomisation")
  static let ofThe = WordSet("the those these")
  static let including = WordSet("including included namely such least")
  static let labelStops = WordSet("and or was were in for among of the vs versus to than with had")
}
