import AssayText

/// Names that are one drug though they look like two, and pairs that look like one.
extension DrugLinker {
  mutating func joinKinds() {
    joinVaccines()
    joinSlashed()
  }

  /// "One more COVID-19 vaccine was listed. Zelvaxia …": a vaccine that is called by its disease alone is the only one with a name.
  private mutating func joinVaccines() {
    func isKind(_ drug: DrugFact) -> Bool { drug.brand == nil && drug.name?.hasSuffix("vaccine") ?? false }
    let named = drugs.indices.filter {
      drugs[$0].drugClass == "vaccine" && !drugs[$0].spans.isEmpty && !isKind(drugs[$0])
    }
    guard named.count == 1 else { return }
    for index in drugs.indices where isKind(drugs[index]) && !drugs[index].spans.isEmpty {
      merge(index, into: named[0])
    }
  }

  /// "phentermine/topiramate" is "phentermine and topiramate", where the notice says both.
  private mutating func joinSlashed() {
    for index in drugs.indices {
      guard let name = drugs[index].name, let slash = name.firstIndex(of: "/"), !drugs[index].spans.isEmpty,
        let whole = indexOfKey[name[..<slash] + " and " + name[name.index(after: slash)...]], whole != index
      else { continue }
      merge(index, into: whole)
    }
  }

  /// "a and b (A and B)": the first name in the bracket is of the first name in front of it.
  func isParallel(_ position: Int, _ inside: Finding) -> Bool {
    guard position > 0, mentions[position - 1].code == inside.code, mentions[position].code != inside.code
    else { return false }
    let gap = reading.tokens.index(at: mentions[position - 1].span.end)
    return reading.isWord(gap, in: Words.and)
      && reading.tokens.index(at: mentions[position].span.start) == gap + 1
  }

  /// The first of "a and b (A and B, Company)" for b.
  func pairedInFront(_ drug: Finding) -> Int? {
    guard let position = mentions.firstIndex(where: { $0.span == drug.span }), position > 0,
      position + 1 < mentions.count, isParallel(position, mentions[position + 1])
    else { return nil }
    return Int(mentions[position - 1].code)
  }

}
