/// Words of phrases, made alike so that phrases can be compared.
enum Words {
  /// Words that tell nothing of an indication.
  private static let empty: Set<String> = [
    "a", "an", "and", "or", "of", "the", "in", "on", "for", "to", "with", "without", "whose", "who", "that",
    "which", "is", "are", "was", "were", "be", "been", "has", "have", "had", "not", "by", "as", "at", "from",
    "their", "whom", "use", "treatment", "treat", "adult", "patient", "people", "person", "children", "years",
    "year", "age", "aged", "older", "and/or", "certain", "including", "after", "before", "following", "prior",
    "previously", "received", "therapy", "month", "pediatric", "paediatric", "carry", "harbor", "positive",
    "locally", "advanced", "metastatic", "disease", "cancer", "tumor", "unresectable", "active", "moderate",
    "severe",
  ]
  /// Abbreviations that stand for words.
  private static let abbreviations: [String: [String]] = [
    "nsclc": ["non", "small", "cell", "lung"], "sclc": ["small", "cell", "lung"],
    "hcc": ["hepatocellular"], "rcc": ["renal", "cell"], "aml": ["acute", "myeloid", "leukemia"],
    "all": ["acute", "lymphoblastic", "leukemia"], "cll": ["chronic", "lymphocytic", "leukemia"],
    "dlbcl": ["diffuse", "large", "b", "cell", "lymphoma"], "rsv": ["respiratory", "syncytial", "virus"],
    "ms": ["multiple", "sclerosis"], "hae": ["hereditary", "angioedema"], "ckd": ["chronic", "kidney"],
    "copd": ["chronic", "obstructive", "pulmonary"], "cscc": ["cutaneous", "squamous", "cell"],
    "nonsmall": ["non", "small"],
  ]
  private static let spellings: [String: String] = [
    "leukaemia": "leukemia", "tumour": "tumor", "oedema": "edema", "angiooedema": "angioedema",
    "anaemia": "anemia", "haemophilia": "hemophilia", "paediatric": "pediatric",
  ]

  /// Runs of letters and digits, lower-case, without plural s.
  static func all(_ phrase: String) -> [String] {
    phrase.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { part -> [String] in
      let word = String(part)
      if let long = abbreviations[word] { return long }
      let single =
        word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("is")
        ? String(word.dropLast()) : word
      return [spellings[single] ?? single]
    }
  }

  /// The words by which one indication is told from another.
  static func telling(_ phrase: String) -> Set<String> {
    Set(all(phrase).filter { !empty.contains($0) && $0.count > 1 && Int($0) == nil })
  }

  /// Whether two indications may be one: at least a third of the shorter one's telling words are in the other. True where
  /// one tells nothing.
  static func areNear(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return true }
    let (left, right) = (telling(a), telling(b))
    let fewer = min(left.count, right.count)
    return fewer == 0 || 3 * left.intersection(right).count >= fewer
  }

  /// `TRUST-I`, `TRUST 1` and `Trust-1` alike.
  static func trialKey(_ name: String) -> String {
    let romans = ["i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"]
    let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard parts.count > 1, let last = parts.last else { return parts.joined() }
    return (parts.dropLast() + [romans[last] ?? last]).joined()
  }
}
