import AssayText

/// The words that the linking of results asks for.
extension Discourse {
  static let objective = WordSet("objective overall orr")
  /// Words that stand in every notice about a tumour.
  static let tumourWords = """
    cancer cancers carcinoma carcinomas lymphoma lymphomas leukemia leukaemia leukemias myeloma melanoma sarcoma sarcomas tumor tumors tumour tumours \
    neoplasm neoplasms neoplastic glioma glioblastoma neuroblastoma mesothelioma metastatic metastases malignant malignancy malignancies oncology \
    oncologic chemotherapy nsclc aml cll mcl dlbcl macroglobulinemia mastocytosis myelofibrosis myelodysplastic histiocytosis thymoma
    """
  static let doseUnits = WordSet("mg mcg g ml kg")
  static let responseNouns = WordSet("response responses")
  static let responderNouns = WordSet("responders responder")
  static let respondedVerbs = WordSet("responded")
  static let oneSided = WordSet("one 1")
  static let twoSided = WordSet("two 2")
  static let sidedWord = WordSet("sided")
  static let localPrepositions = WordSet("in for among of")
  static let riskWords = WordSet(
    "risk risks rate rates hazard likelihood odds incidence chance events deaths hospitalizations hospitalisations"
  )
  static let byWords = WordSet("by of a was")
  static let timepointBefore = WordSet(
    "at by for after following through over within least of to until exceeding beyond")
  static let noTimepointBefore = WordSet("every last past previous prior next up")
  static let noTimepointAfter = WordSet(
    "ago earlier apart study studies trial trials extension median")
  static let leastWords = WordSet("least than minimum longer")
  static let armNouns = WordSet("arm group cohort recipients patients participants")
  static let fallingWords = WordSet(
    "fell fall falls dropped drop decreased decrease declined reduced reduces reduce reducing cut cuts lowered lower lowers less down"
  )
  static let perWords = WordSet("per a each every")
  static let yearWords = WordSet("year annum")
  static let monthWords = WordSet("month")
  static let weekWords = WordSet("week month day weeks months")
}
