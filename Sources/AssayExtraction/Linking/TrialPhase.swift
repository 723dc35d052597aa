/// Phases in the record's form.
enum TrialPhase {
  /// "2" for "II", "2b", "IIb"; "1/2" for "I/II", "1b/2"; nil for anything else.
  static func normal(_ printed: String) -> String? {
    var numbers: [Int] = []
    let parts = printed.uppercased().replacing("PHASE", with: "").split { "/-–‐ ".contains($0) }
    for part in parts where part != "AND" && part != "TO" {
      let letters = part.filter { $0 == "I" || $0 == "V" || $0.isNumber }
      switch letters {
      case "1", "I": numbers.append(1)
      case "2", "II": numbers.append(2)
      case "3", "III": numbers.append(3)
      case "4", "IV": numbers.append(4)
      default: return nil
      }
    }
    guard let first = numbers.first else { return nil }
    guard let last = numbers.dropFirst().last, last != first else { return "\(first)" }
    return "\(first)/\(last)"
  }
}
