/// The facts of one invented notice; they agree with each other as an honest notice's do.
struct Story {
  let drug: String
  let brand: String
  let company: String
  let disease: String
  let shortDisease: String
  let population: String
  let trial: String
  let registry: String
  let phase: String
  let comparator: String
  let endpoint: (name: String, short: String)
  let patients: Int
  let treated: Int
  let day: String
  let dose: String

  init(_ dice: inout Dice) {
    drug = dice.pick(Words.stems) + dice.pick(Words.suffixes)
    brand = dice.pick(Words.brandStarts) + dice.pick(Words.brandEnds)
    company = dice.pick(Words.companies)
    (disease, shortDisease) = dice.pick(Words.diseases)
    population = dice.pick(Words.populations)
    trial = dice.pick(Words.trials) + "-\(dice.number(1...9))"
    registry = "NCT0" + String(dice.number(1_000_000...6_999_999))
    phase = dice.pick(["2", "3", "3", "1/2", "2b", "III", "II"])
    comparator = dice.pick(Words.comparators)
    endpoint = dice.pick([
      ("objective response rate", "ORR"), ("overall response rate", "ORR"),
      ("complete response rate", "CR rate"),
      ("disease control rate", "DCR"),
    ])
    patients = dice.number(80...900)
    treated = patients / 2 + dice.number(-9...9)
    day = "\(dice.pick(Words.months)) \(dice.number(1...28)), 202\(dice.number(2...6))"
    dose = dice.pick(Words.doses)
  }

  /// A share in percent with its exact interval, as trials report it.
  func share(of total: Int, _ dice: inout Dice) -> (count: Int, percent: String, low: String, high: String) {
    let count = dice.number(total / 5...total * 9 / 10)
    let bounds = ExactInterval.bounds(count, of: total)
    return (
      count, Story.tenth(100 * Double(count) / Double(total)), Story.tenth(100 * bounds.low),
      Story.tenth(100 * bounds.high)
    )
  }

  static func tenth(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  static func hundredth(_ value: Double) -> String {
    let parts = Int((value * 100).rounded())
    return "\(parts / 100)." + (parts % 100 < 10 ? "0" : "") + "\(parts % 100)"
  }
}

/// What the notices are made of.
enum Words {
  static let stems = [
    "tale", "zeno", "bema", "ora", "vori", "lume", "sotu", "ribo", "pralse", "capiva", "inavo", "reli",
    "mirve", "tovo",
    "quiza", "olute", "fruqui", "repo", "nira", "tuca", "pemi", "futi", "selu", "bime", "adagra", "zolbe",
    "danico",
  ]
  static let suffixes = [
    "trectinib", "sertinib", "ciclib", "limumab", "tuzumab", "parib", "gliptin", "glutide", "rasib",
    "metinib", "zumab",
    "sidenib", "tamab", "leucel", "lisib",
  ]
  static let brandStarts = [
    "Ib", "Zy", "Ven", "Lor", "Kis", "Aug", "Tru", "Ely", "Bra", "Oje", "Vor", "Rez", "Ita", "Co",
  ]
  static let brandEnds = [
    "trozi", "nyz", "clexta", "brena", "qali", "tyro", "qap", "rexi", "mvia", "vanio", "lidhi", "bi",
  ]
  static let companies = [
    "Nuvation Bio Inc.", "AstraZeneca", "Merck & Co., Inc.", "Daiichi Sankyo", "Pfizer Inc.", "Novartis",
    "Genentech",
    "Eli Lilly and Company", "Bristol Myers Squibb", "Regeneron Pharmaceuticals, Inc.", "Amgen Inc.",
    "BeOne Medicines",
  ]
  static let diseases = [
    ("non-small cell lung cancer (NSCLC)", "NSCLC"), ("multiple myeloma", "myeloma"),
    ("HER2-positive breast cancer", "breast cancer"), ("moderate-to-severe plaque psoriasis", "psoriasis"),
    ("heart failure with preserved ejection fraction", "heart failure"), ("type 2 diabetes", "diabetes"),
    ("urothelial carcinoma", "bladder cancer"), ("acute lymphoblastic leukemia", "leukemia"),
    ("gastric or gastroesophageal junction adenocarcinoma", "gastric cancer"),
    ("ulcerative colitis", "colitis"),
    ("hepatocellular carcinoma", "liver cancer"), ("generalized myasthenia gravis", "myasthenia gravis"),
  ]
  static let populations = [
    "locally advanced or metastatic", "relapsed or refractory", "previously treated", "newly diagnosed",
    "unresectable or metastatic", "active",
  ]
  static let trials = [
    "TRUST", "DESTINY-Lung", "KEYNOTE", "POETYK", "LAURA", "FINEARTS", "SURPASS", "EMBARK", "MARIPOSA",
  ]
  static let comparators = [
    "placebo", "chemotherapy", "docetaxel", "standard of care", "pembrolizumab", "sunitinib", "adalimumab",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let doses = [
    "600 mg taken orally once daily", "10 mg once daily with or without food",
    "200 mg intravenously every 3 weeks",
    "1.8 mg/kg given as an intravenous infusion every three weeks", "300 mg subcutaneously every 2 weeks",
    "80 mg by mouth twice a day", "6 mg once daily",
  ]
  static let harms = [
    "diarrhea", "nausea", "fatigue", "increased liver enzymes", "dizziness", "rash", "neutropenia",
    "headache", "cough",
    "peripheral neuropathy", "vomiting", "constipation", "musculoskeletal pain", "anemia",
    "infusion reactions",
  ]
  static let experts = [
    "said the trial's lead investigator, who directs the thoracic oncology program at a university hospital",
    "said the chief medical officer of the company in a written statement",
    "said a physician who was not involved in the study but has treated many of these patients",
    "said the president of a patient advocacy group that followed the application closely",
  ]
}
