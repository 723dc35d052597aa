import AssayText

/// The words that open a phrase that names an indication, and those that say that none follows.
extension IndicationFinder {
  static let licence = WordSet(licenceWords)
  static let licenceWords = """
    indicated approved approves approval authorised authorized authorises authorizes authorisation authorization licensed licence license \
    registered registers register prescribed covers cover intended cleared clears greenlit nod granted grants used use \
    indication designed okayed okays widened extended expanded
    """
  static let asked = WordSet(askedWords)
  static let askedWords =
    "indicated indication indications application intended proposed seeking sought applied submission recommended recommends used"
  static let beforeWords =
    "already previously previous earlier originally initially also currently until other"
  /// The words that `opener` asks for.
  static let openers = WordSet(
    "for as to treatment treatments management therapy in covers cover treats")
  static let have = WordSet("have")
  static let new = WordSet("new another additional")
  static let press = WordSet("press news")
  static let release = WordSet("release")
  static let remedies = WordSet(
    "drug drugs medicine medication treatment therapy vaccine vaccines pill antibody")
  /// What a decision may be about.
  static let products = WordSet(
    "drug drugs medicine medication treatment therapy vaccine pill antibody patch injection tablet capsule cream gel ointment spray implant shot infusion inhaler"
  )
  static let first = WordSet("first only")
  static let become = WordSet("be become")
  static let becoming = WordSet("becoming")
  static let modal = WordSet("will would could may might can to should")
  static let seek = WordSet("seek seeks seeking apply file submit request")
  static let sought = WordSet("approval application clearance licence license authorization authorisation")
  static let partsOfMonth = WordSet("late early mid")
  static let months = WordSet(
    "january february march april may june july august september october november december")
  static let before = WordSet(beforeWords)
  static let mainly = WordSet("primarily mainly only specifically currently now")
  static let few = WordSet("few no several many other")
  static let already = WordSet("already previously")
  static let treats = WordSet("treats")
  static let thatWhich = WordSet("that which")
  static let manage = WordSet("manage control relieve ease alleviate combat fight")
  static let added = WordSet("add adjunct add-on")
  static let treatmentWords = WordSet("treatment treatments management therapy")
  static let management = WordSet("management")
  static let aims = WordSet(
    "prevention prophylaxis reduction maintenance immunization immunisation routine suppression")
  static let treating = WordSet("treating")
  static let useNouns = WordSet("use indication indications infusion injection administration")
  static let giving = WordSet("infusion injection administration")
  static let indications = WordSet("indication indications")
  static let vague = WordSet("certain select some this these")
  static let indicated = WordSet("indicated")
  static let joining = WordSet("combination conjunction")
  static let both = WordSet("both")
  static let preventive = WordSet("preventive preventative prophylactic")
  static let include = WordSet("include")
  static let reduce = WordSet("reduce lower")
  static let risk = WordSet("risk")
  static let slow = WordSet("slow")
  static let reduceOnly = WordSet("reduce")
  static let improve = WordSet("improve")
  static let howOften = WordSet("daily weekly monthly yearly oral topical")
  static let helps = WordSet("help")
  static let auxiliaries = WordSet("has have was were is are")
  static let measures = WordSet(
    "control sugar glucose glycemic glycaemic pressure cholesterol symptoms outcomes sleep survival")
  static let kinds = WordSet("type form kind cause")
  static let inOrCovers = WordSet("in covers cover")
  static let treat = WordSet("treat")
  static let prevent = WordSet("prevent")
  static let lessen = WordSet("reduce lower improve decrease help slow delay")
  static let stops = WordSet("in of who that with and or by on")
  static let noIndication = WordSet(
    "its their his her our us sale commercial marketing review first this these proposed example instance more at about up all use priority those it"
  )
  static let people = WordSet(
    "adults patients people adult children adolescents individuals women men infants newborns persons pediatric paediatric boys girls participants"
  )
  static let peopleFront = WordSet(
    "certain female male older younger eligible some japanese all the and pediatric paediatric most obese overweight"
  )
  /// Words that no phrase ends in.
  static let loose = WordSet("and or with the of in for to is was has have had been a an now")
}
