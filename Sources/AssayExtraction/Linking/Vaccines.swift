import AssayText

/// The efficacy of vaccines, which is told by "effective" and "against".
extension SentenceBuilder {
  /// "The vaccine was 90.4% effective": the efficacy by another word; "… and 87% against hospitalization" goes on with it.
  func addEfficacy(_ view: inout SentenceView, _ index: Int) {
    let token = reading.tokens.index(at: reading.findings[index].span.end)
    let isEffective = reading.isWord(token, in: SentenceBuilder.effective)
    guard isEffective || reading.isWord(token, in: SentenceBuilder.against) else { return }
    if isEffective {
      guard isVaccine || isOfVaccine(view, token) else { return }
    } else {
      // No sentence tells of more.
      guard view.endpoints.count < 40, view.endpoints.contains(where: { $0.code == "vaccine_efficacy" })
      else { return }
    }
    view.endpoints.append(
      EndpointMention(
        finding: index, span: reading.tokens.span(token), code: "vaccine_efficacy", isVerb: false,
        isAdverse: false))
  }

  /// Whether a vaccine is the subject in front of "was 90.4% effective".
  private func isOfVaccine(_ view: SentenceView, _ token: Int) -> Bool {
    (max(view.sentence.tokens.lowerBound, token - 12)..<token).contains {
      reading.isWord($0, in: SentenceBuilder.vaccine)
    }
  }

  private static let against = WordSet("against")
  private static let effective = WordSet("effective efficacious")
}

/// Vaccines among drugs.
enum Vaccines {
  /// Whether a drug's name or class says that it is one.
  static func areNamed(in name: String?) -> Bool {
    guard let name else { return false }
    var rest = name.utf8[...]
    while let start = rest.firstIndex(of: word[0]) {
      rest = rest[start...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private static let word = Array("vaccine".utf8)
}
