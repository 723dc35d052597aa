import AssayText

/// What the sentence around a phrase says of it: whether it tells the decision, another one, or none; and where a read-out tells what a
/// drug may once be for.
extension IndicationFinder {
  /// What a sentence adds to its phrases, or nil where it says nothing of an indication.
  func context(_ index: Int) -> Double? {
    let cues = reading.cueSets[index]
    if isOfFew(index) { return nil }
    if isApproval {
      guard cues.contains(.licence) || telling.contains(index) || naming.contains(index) && index < 4
      else { return nil }
      // What another agency did, and what was so before, is told of another decision.
      let others = reading.ranges[index].contains {
        reading.findings[$0].kind == .agency && reading.concept(reading.findings[$0])?.name != agency
      }
      let own = reading.ranges[index].contains {
        reading.findings[$0].kind == .agency && reading.concept(reading.findings[$0])?.name == agency
      }
      var score = telling.contains(index) ? 2.5 : naming.contains(index) ? 1.5 : 0
      if reading.kinds[index].contains(.drug) { score += 0.5 }
      // "On March 2, 2020, the agency approved": the full statement has its day.
      if telling.contains(index), reading.kinds[index].contains(.date) { score += 1 }
      // "X is indicated for": the words of the label.
      if isIndicated(index) { score += 2.5 }
      if isApprovedFor(index) { score += 1.5 }
      if isEarlier(index) { score -= 4 }
      if others && !own { score -= 4 }
      if cues.contains(.before), !telling.contains(index), isBefore(index), !isIndicated(index) { score -= 2 }
      return score
    }
    let isRefusal = reading.ranges[index].contains {
      let finding = reading.findings[$0]
      return finding.kind == .refusal && !reading.isCue(finding, .refusal, "readout")
    }
    let isAsked = cues.contains(.asked)
    let isHonoured = reading.kinds[index].contains(.designation) && cues.contains(.licence)
    guard isRefusal || isAsked || isHonoured || reading.kinds[index].contains(.decision) else { return nil }
    guard reading.kinds[index].contains(.drug) || isAsked || isHonoured else { return nil }
    return (isRefusal ? 2 : 0) + (isAsked || isHonoured ? 1 : 0) + (cues.contains(.before) ? -2 : 0)
  }

  /// Whether a word of earlier times is one: "the first pill approved" tells an order and no time.
  private func isBefore(_ index: Int) -> Bool {
    reading.sentences[index].tokens.contains {
      reading.isWord($0, in: IndicationFinder.before)
        && !(reading.isWord($0, in: IndicationFinder.first)
          && !reading.isWord($0 + 1, in: IndicationFinder.licence))
    }
  }

  /// "few drugs are approved for the treatment of": of others, or of none.
  private func isOfFew(_ index: Int) -> Bool {
    guard reading.cueSets[index].contains(.licence) else { return false }
    return reading.sentences[index].tokens.contains { token in
      reading.isWord(token, in: IndicationFinder.licence)
        && reading.isWord(token - 1, in: Words.isAre)
        && (2...4).contains {
          reading.isWord(token - $0, in: IndicationFinder.remedies)
            && (reading.isWord(token - $0 - 1, in: IndicationFinder.few)
              || reading.isWord(token - $0 - 2, in: IndicationFinder.few))
        }
    }
  }

  /// "Brand is approved for the treatment of": what the approved drug is for, told once more.
  private func isApprovedFor(_ index: Int) -> Bool {
    guard !reading.cueSets[index].contains(.before), reading.cueSets[index].contains(.licence),
      let name = reading.findings(of: index).first(where: { $0.kind == .drug }),
      approved.contains(Int(name.code))
    else { return false }
    let tokens = reading.sentences[index].tokens
    return tokens.prefix(12).contains {
      reading.isWord($0, in: IndicationFinder.licence) && reading.isWord($0 - 1, in: Words.isAre)
        && reading.isWord($0 + 1, in: Words.for) && Int(reading.tokens.starts[$0]) > name.span.start
    }
  }

  /// "In late August, the agency cleared another": further down, a month without its year opens what was before.
  private func isEarlier(_ index: Int) -> Bool {
    let first = reading.sentences[index].tokens.lowerBound
    guard index > 1, reading.isWord(first, in: Words.`in`) else { return false }
    let month = reading.isWord(first + 1, in: IndicationFinder.partsOfMonth) ? first + 2 : first + 1
    return reading.isWord(month, in: IndicationFinder.months) && !reading.isNumber(month + 1)
      && !(reading.mark(month + 1) == 0x2C && reading.isNumber(month + 2))
  }

  private func isIndicated(_ index: Int) -> Bool {
    guard !telling.contains(index) else { return false }
    return reading.sentences[index].tokens.contains {
      reading.isWord($0, in: IndicationFinder.indicated) && reading.isWord($0 - 1, in: Words.isAre)
        && (reading.isWord($0 + 1, in: Words.for)
          || reading.isWord($0 + 1, in: IndicationFinder.mainly) && reading.isWord($0 + 2, in: Words.for))
    }
  }

  // MARK: Hopes

  /// "could become the first treatment for X", "will seek approval for the use of it in the treatment of X": in a notice without any
  /// decision, what is hoped for.
  func hoped() -> TextSpan? {
    var body = 0
    for index in reading.sentences.indices {
      guard body < 16 else { return nil }
      let tokens = reading.sentences[index].tokens
      if tokens.count > 6 { body += 1 }
      if reading.cueSets[index].contains(.before) { continue }
      var tried = 0
      for token in tokens where tried < 4 {
        if reading.isWord(token, in: IndicationFinder.first) {
          tried += 1
          if let span = firstOfAll(token, index) { return span }
        }
        guard reading.isWord(token, in: IndicationFinder.seek),
          (token + 1..<token + 7).contains(where: { reading.isWord($0, in: IndicationFinder.sought) })
        else { continue }
        let best = phrases(index).max { $0.score < $1.score }
        // "will file for it in 2026"
        if let best, best.score >= 2.5, let span = best.span, span.count <= 300,
          !reading.isNumber(reading.tokens.index(at: span.end - 1))
        {
          return span
        }
        break
      }
    }
    return nil
  }

  /// "would be the first drug to treat X", "becoming the first approved treatment for X"
  private func firstOfAll(_ token: Int, _ index: Int) -> TextSpan? {
    let tokens = reading.sentences[index].tokens
    let isToCome = (max(tokens.lowerBound, token - 5)..<token).contains {
      reading.isWord($0, in: IndicationFinder.becoming)
        || reading.isWord($0, in: IndicationFinder.become)
          && reading.isWord($0 - 1, in: IndicationFinder.modal)
    }
    guard isToCome,
      let noun = (token + 1..<min(token + 9, tokens.upperBound)).first(where: {
        reading.isWord($0, in: IndicationFinder.products)
      })
    else { return nil }
    let isTo = reading.isWord(noun + 1, in: Words.to) && reading.isWord(noun + 2, in: IndicationFinder.treat)
    guard isTo || reading.isWord(noun + 1, in: Words.for) else { return nil }
    let start = isTo ? noun + 3 : listed(noun + 2, tokens.upperBound)
    let end = IndicationEnd(reading: reading, sentence: index).end(
      from: start, min(tokens.upperBound, start + 80))
    return content(start, end) >= 1.5 ? span(start, end) : nil
  }
}
