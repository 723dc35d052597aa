import AssayText

/// The forms that names of trials have: which token may open one, and where it ends.
struct TrialNameForm {
  let reading: Reading

  /// One past the last token of a name that starts at `first`, or nil where none can.
  func nameEnd(_ first: Int, _ limit: Int) -> Int? {
    let span = reading.tokens.span(first)
    if isNumbered(first, limit) { return TrialNaming.numberedEnd(reading, first, limit) }
    if isInitialed(first, limit) { return first + 3 }
    if TrialNaming.isPlainName(reading, first, limit) { return first + 1 }
    if isPair(first, limit) || isPlainHyphened(first, limit) { return first + 3 }
    if isCode(first) { return first + 1 }
    if let end = serialEnd(first, limit) { return end }
    if let end = smallEnd(first, limit) { return end }
    let isLed =
      !hasNameForm(span) && TrialNaming.isLed(reading, first)
      && TrialNaming.isNumberedWord(reading, first + 1, limit)
    guard hasNameForm(span) || isLed, !TrialNaming.isRoman(reading, first),
      !TrialNaming.noNames.contains(reading.tokens.hashes[first]) || isOfStudies(first, limit)
    else { return nil }
    var end = first + 1
    while end < limit {
      let isGlued = reading.tokens.starts[end] == reading.tokens.ends[end - 1]
      let byte = reading.mark(end)
      let isHyphen = byte == 0x2D || TrialNaming.isDash(reading, end)
      if isHyphen, isGlued, end + 1 < limit, reading.tokens.starts[end + 1] == reading.tokens.ends[end],
        reading.tokens.kinds[end + 1] != .mark,
        reading.isNumber(end + 1) || reading.isCapitalized(end + 1)
          || reading.tokens.span(end + 1).count <= 2
      {
        end += 2
      } else if isHyphen, !isGlued, end + 1 < limit, reading.isNumber(end + 1),
        reading.tokens.starts[end + 1] == reading.tokens.ends[end],
        TrialNaming.isTrialNumber(reading, end + 1, limit)
      {
        end += 2  // "CheckMate -214"
      } else if reading.isNumber(end), !isGlued,
        TrialNaming.isTrialNumber(reading, end, limit)
      {
        end += 1
      } else if reading.isAnyWord(end), !isGlued, TrialNaming.isRoman(reading, end) {
        end += 1
      } else if reading.isAnyWord(end), !isGlued, end == first + 1,
        TrialNaming.isNumberedWord(reading, end, limit)
      {
        end += 1  // "POETYK PSO-1": the hyphen and the number follow
      } else if end == first + 1 || end == first + 3 && !reading.isNumber(end - 1), !isGlued,
        TrialNaming.isSecondWord(reading, end)
      {
        end += 1  // "JADE TEEN", "DAWN-REG OUTCOME"
      } else if end == first + 1, !isGlued, isPartBehind(end, limit) {
        end += 3  // "HARBOR U-01"
      } else if end == first + 1, !isGlued, isDiseaseBehind(end, limit) {
        end += 1  // "ELEVATE UC 52", "ENGAGE AF-TIMI 48": the number follows
      } else if byte == 0x3A, isGlued, reading.isNumber(end - 1), reading.isNumber(end + 1), end + 1 < limit,
        reading.tokens.starts[end + 1] == reading.tokens.ends[end]
      {
        end += 2  // "TEMPO 3:4"
      } else if isGlued, reading.isNumber(end - 1), reading.isAnyWord(end),
        reading.tokens.span(end).count == 1, reading.isCapitalized(end)
      {
        end += 1  // "ATLAS-2M"
      } else {
        break
      }
    }
    return TrialNaming.longEnd(reading, end, limit)
  }

  /// Whether a word with a capital may be the first of a name: "TRUST", "CheckMate", "eNRGy", "C-POST", "Study 309", "Marigold trial",
  /// "Beamion LUNG-1".
  @inline(__always) func mayOpenName(_ index: Int) -> Bool {
    let shape = reading.tokens.shapes[index]
    let length = reading.tokens.ends[index] - reading.tokens.starts[index]
    guard shape.startsWithCapital else {
      return length >= 4 && (shape.capitals >= 2 || shape.capitals == 1 && isBeforeTrial(index))
    }
    if shape.capitals >= 2 || length <= 2 || reading.isWord(index, in: TrialNaming.numberedNouns) {
      return true
    }
    return index + 1 < reading.tokens.count
      && (reading.tokens.shapes[index + 1].capitals >= 2
        || reading.isWord(index + 1, in: TrialNaming.numberedNouns) || reading.isNumber(index + 1)
        || reading.mark(index + 1) == 0x2D)
      || isCode(index)
  }

  /// "frontLINE" and "summitE" in "the phase 3 frontLINE trial": small letters, among them a vowel, in front of capitals; not "nmCRPC trial".
  private func smallEnd(_ first: Int, _ limit: Int) -> Int? {
    let span = reading.tokens.span(first)
    guard span.count >= 6, reading.isAnyWord(first), reading.text[span.start] &- 0x61 < 26,
      first + 1 < limit, isBeforeTrial(first), TrialNaming.isBehindPhase(reading, first)
    else { return nil }
    let small = span.range.prefix { reading.text[$0] &- 0x61 < 26 }
    let hasVowel = small.contains { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(reading.text[$0]) }
    let areCapitals = span.range.dropFirst(small.count).allSatisfy { reading.text[$0] &- 0x41 < 26 }
    return small.count >= 2 && hasVowel && areCapitals ? first + 1 : nil
  }

  private func isBeforeTrial(_ token: Int) -> Bool {
    token + 1 < reading.tokens.count && reading.isWord(token + 1, in: TrialForms.singular)
  }

  /// "Studies PSA-I and PSA-II": an abbreviation with a number behind a capitalised "Studies" is a name.
  private func isOfStudies(_ first: Int, _ limit: Int) -> Bool {
    guard first + 2 < limit, isGluedHyphen(first + 1),
      reading.isNumber(first + 2) || TrialNaming.isRoman(reading, first + 2)
    else { return false }
    func isStudies(_ token: Int) -> Bool {
      token >= 0 && reading.isCapitalized(token) && reading.isWord(token, in: TrialForms.plural)
    }
    if isStudies(first - 1) { return true }
    // The second of two.
    return reading.isWord(first - 1, in: Words.and) && first >= 5 && isStudies(first - 5)
      && reading.tokens.hashes[first - 4] == reading.tokens.hashes[first]
  }

  /// "U-01" of "HARBOR U-01 trial": a capital, a hyphen and two digits.
  private func isPartBehind(_ token: Int, _ limit: Int) -> Bool {
    token + 3 < limit && isCapitals(token - 1, atLeast: 4) && isCapitals(token, atLeast: 1)
      && reading.tokens.span(token).count == 1 && isGluedHyphen(token + 1) && reading.isNumber(token + 2)
      && reading.tokens.span(token + 2).count == 2
  }

  /// "C-POST": a capital, a hyphen and a name.
  private func isInitialed(_ first: Int, _ limit: Int) -> Bool {
    guard first + 2 < limit, reading.tokens.span(first).count <= 2, reading.isCapitalized(first),
      reading.mark(first + 1) == 0x2D,
      reading.tokens.starts[first + 2] == reading.tokens.ends[first + 1]
    else { return false }
    return hasNameForm(reading.tokens.span(first + 2)) && reading.tokens.span(first + 2).count >= 4
      && !TrialNaming.noNames.contains(reading.tokens.hashes[first + 2])
  }

  /// "Study 309", "Trial 1", "Study A".
  private func isNumbered(_ first: Int, _ limit: Int) -> Bool {
    guard first + 1 < limit, reading.isWord(first, in: TrialNaming.numberedNouns),
      reading.isCapitalized(first)
    else { return false }
    let next = reading.tokens.span(first + 1)
    if reading.isNumber(first + 1) {
      return next.count <= 4 && reading.mark(first + 2) != 0x25
        && reading.text[next.range].allSatisfy { $0 &- 0x30 < 10 }
    }
    return reading.isAnyWord(first + 1) && next.count <= 6
      && (next.count <= 2 || reading.text[next.range].contains { $0 &- 0x30 < 10 })
      && reading.text[next.range].allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
      && !reading.isWord(first + 1, in: TrialNaming.noNames)
  }

  /// Two capitals at least, or a capital behind the first letter.
  func hasNameForm(_ span: TextSpan) -> Bool {
    guard span.count >= 2, (reading.text[span.start] | 0x20) &- 0x61 < 26 else { return false }
    var capitals = 0
    for position in span.range where reading.text[position] &- 0x41 < 26 { capitals += 1 }
    if span.count == 2 { return capitals == 2 && isLongNumbered(span) }
    // "eNRGy" has the form, "mCRPC" and "pNET" have not.
    if reading.text[span.start] &- 0x61 < 26, reading.text[span.end - 1] &- 0x41 < 26 { return false }
    return capitals >= 2
  }

  /// "EV-302": two capitals, a hyphen and two digits or more.
  private func isLongNumbered(_ span: TextSpan) -> Bool {
    let next = reading.tokens.index(at: span.end)
    guard next + 1 < reading.tokens.count, reading.mark(next) == 0x2D,
      Int(reading.tokens.starts[next]) == span.end
    else { return false }
    return reading.isNumber(next + 1) && reading.tokens.span(next + 1).count >= 2
  }

  /// "RE-LY trial": two capitals on both sides of a hyphen, right in front of "trial".
  private func isPair(_ first: Int, _ limit: Int) -> Bool {
    first + 3 < limit && reading.tokens.span(first).count == 2 && reading.tokens.shapes[first].capitals == 2
      && isGluedHyphen(first + 1) && isCapitals(first + 2, atLeast: 2)
      && reading.isWord(first + 3, in: TrialForms.singular)
      && !TrialNaming.noNames.contains(reading.tokens.hashes[first])
      && !TrialNaming.noNames.contains(reading.tokens.hashes[first + 2])
  }

  /// "Hokusai-VTE trial": a capitalised word and an abbreviation, right in front of "trial".
  private func isPlainHyphened(_ first: Int, _ limit: Int) -> Bool {
    first + 3 < limit && reading.isCapitalized(first) && reading.tokens.span(first).count >= 4
      && reading.tokens.shapes[first].capitals == 1 && isGluedHyphen(first + 1)
      && isCapitals(first + 2, atLeast: 2) && reading.isWord(first + 3, in: TrialForms.singular)
  }

  /// "study E2100", "protocol B7461001": a capital and four digits or more, named so by the word in front or behind.
  func isCode(_ token: Int) -> Bool {
    let span = reading.tokens.span(token)
    guard span.count >= 5, span.count <= 9, reading.text[span.start] &- 0x41 < 26,
      reading.text[span.start + 1..<span.end].allSatisfy({ $0 &- 0x30 < 10 })
    else { return false }
    let front = reading.mark(token - 1) == 0x2C || reading.mark(token - 1) == 0x28 ? token - 2 : token - 1
    return reading.isWord(front, in: TrialForms.codeNouns)
      || reading.isWord(token + 1, in: TrialForms.singular)
  }

  /// One past "Saturn-1" or "Morning 2", a word with a number that stands again near by with another number; nil for anything else.
  private func serialEnd(_ first: Int, _ limit: Int) -> Int? {
    guard let end = plainNumberEnd(first, limit) else { return nil }
    let hash = reading.tokens.hashes[first]
    let isAgain = (max(0, first - 8)..<min(limit, first + 9)).contains { token in
      token != first && reading.tokens.hashes[token] == hash
        && plainNumberEnd(token, limit).map {
          reading.tokens.hashes[$0 - 1] != reading.tokens.hashes[end - 1]
        } ?? false
    }
    return isAgain ? end : nil
  }

  private func plainNumberEnd(_ first: Int, _ limit: Int) -> Int? {
    guard first >= 0, reading.isCapitalized(first), reading.tokens.span(first).count >= 4,
      reading.tokens.shapes[first].capitals == 1, !reading.isWord(first, in: TrialForms.noSeries)
    else { return nil }
    let number = isGluedHyphen(first + 1) ? first + 2 : first + 1
    guard number < limit, reading.isNumber(number), reading.tokens.span(number).count == 1,
      TrialNaming.isTrialNumber(reading, number, limit)
    else { return nil }
    return number + 1
  }

  /// "UC 52" of "ELEVATE UC 52", "AF-TIMI 48": an abbreviation and a number behind a name.
  private func isDiseaseBehind(_ token: Int, _ limit: Int) -> Bool {
    guard isCapitals(token - 1, atLeast: 4), isCapitals(token, atLeast: 2),
      reading.tokens.span(token).count <= 4
    else { return false }
    var number = token + 1
    if isGluedHyphen(number), isCapitals(number + 1, atLeast: 3) { number += 2 }
    guard number < limit, reading.isNumber(number), reading.tokens.span(number).count <= 2 else {
      return false
    }
    return reading.tokens.starts[number] > reading.tokens.ends[number - 1]
      && TrialNaming.isTrialNumber(reading, number, limit)
  }

  private func isGluedHyphen(_ token: Int) -> Bool {
    token > 0 && token + 1 < reading.tokens.count
      && (reading.mark(token) == 0x2D || TrialNaming.isDash(reading, token))
      && reading.tokens.starts[token] == reading.tokens.ends[token - 1]
      && reading.tokens.starts[token + 1] == reading.tokens.ends[token]
  }

  private func isCapitals(_ token: Int, atLeast count: Int) -> Bool {
    guard token >= 0, token < reading.tokens.count else { return false }
    let span = reading.tokens.span(token)
    return span.count >= count && reading.text[span.range].allSatisfy { $0 &- 0x41 < 26 }
  }

  // MARK: Names in small letters

  /// "trial 1" and "trial 2", where both are told of and no trial has a name.
  static func numbered(_ reading: Reading) -> [(name: String, tokens: Range<Int>)] {
    var result: [(name: String, tokens: Range<Int>)] = []
    for cue in reading.cues where cue.kinds.contains(.trialNoun) {
      let token = Int(cue.token)
      guard reading.isWord(token, in: TrialNaming.numberedNouns), reading.isNumber(token + 1),
        reading.tokens.span(token + 1).count == 1,
        TrialNaming.isTrialNumber(reading, token + 1, reading.tokens.count)
      else { continue }
      result.append((reading.string(reading.tokens.span(token..<token + 2)), token..<token + 2))
    }
    let names = Set(result.map(\.name))
    return names.count >= 2 && names.allSatisfy { names.contains(String($0.dropLast()) + "1") } ? result : []
  }
}

/// Words of the forms of names.
enum TrialForms {
  static let singular = WordSet("trial study")
  static let plural = WordSet("trials studies")
  static let codeNouns = WordSet("study trial protocol")
  /// Words with a capital that stand in front of numbers and are no names.
  static let noSeries = WordSet(
    """
    phase part type grade stage week weeks month months year years day days cycle cycles group groups cohort cohorts arm arms dose table \
    figure study trial trials studies level class version panel period step visit section appendix supplement january february march \
    april june july august september october november december chapter volume factor interleukin omega covid vitamin hepatitis diabetes \
    protein ages aged about over under between from than
    """)
}
