import AssayText

/// The form of a trial's name: capitals inside words, and the numbers, hyphens and Roman letters that go with them.
extension TrialLinker {
  /// Whether a sentence is printed in capitals, as some headings are: its words have no form of their own.
  func isShouted(_ sentence: Sentence) -> Bool {
    var capitals = 0
    var letters = 0
    for byte in reading.text[sentence.span.range] where (byte | 0x20) &- 0x61 < 26 {
      letters += 1
      if byte < 0x60 { capitals += 1 }
    }
    return letters > 8 && capitals * 10 > letters * 7
  }

  /// One past the last token of a name that starts at `first`, or nil where none can.
  func nameEnd(_ first: Int, _ limit: Int) -> Int? {
    guard reading.tokens.kinds[first] == .word, canOpenName(first) else { return nil }
    if isNumbered(first, limit) { return first + 2 }
    if isInitialed(first, limit) { return first + 3 }
    guard hasNameForm(first), !isRoman(first), !TrialLinker.noNames.contains(reading.tokens.hashes[first])
    else { return nil }
    var end = first + 1
    while end < limit {
      let isGlued = reading.tokens.starts[end] == reading.tokens.ends[end - 1]
      let byte = reading.mark(end)
      let isHyphen = byte == 0x2D || isDash(end)
      if isHyphen, isGlued, end + 1 < limit, reading.tokens.starts[end + 1] == reading.tokens.ends[end],
        reading.tokens.kinds[end + 1] != .mark,
        reading.tokens.kinds[end + 1] == .number || reading.isCapitalized(end + 1)
          || reading.tokens.span(end + 1).count <= 2
      {
        end += 2
      } else if isHyphen, !isGlued, end + 1 < limit, reading.tokens.kinds[end + 1] == .number,
        reading.tokens.starts[end + 1] == reading.tokens.ends[end], isTrialNumber(end + 1, limit)
      {
        end += 2  // "CheckMate -214"
      } else if reading.tokens.kinds[end] == .number, !isGlued, isTrialNumber(end, limit) {
        end += 1
      } else if reading.tokens.kinds[end] == .word, !isGlued, isRoman(end) {
        end += 1
      } else if reading.tokens.kinds[end] == .word, !isGlued, end == first + 1, isNumberedWord(end, limit) {
        end += 1  // "POETYK PSO-1": the hyphen and the number follow
      } else {
        break
      }
    }
    return end
  }

  /// A capital at the start, or "eNRGy", "ultIMMa": one behind a small letter.
  @inline(__always) private func canOpenName(_ index: Int) -> Bool {
    let shape = reading.tokens.shapes[index]
    return shape.startsWithCapital || shape.capitals > 0 && reading.tokens.span(index).count >= 4
  }

  /// "C-POST": a capital, a hyphen and a name.
  private func isInitialed(_ first: Int, _ limit: Int) -> Bool {
    guard reading.mark(first + 1) == 0x2D, first + 2 < limit, reading.tokens.span(first).count <= 2,
      reading.isCapitalized(first),
      reading.tokens.starts[first + 2] == reading.tokens.ends[first + 1]
    else { return false }
    return hasNameForm(first + 2) && reading.tokens.span(first + 2).count >= 4
      && !TrialLinker.noNames.contains(reading.tokens.hashes[first + 2])
  }

  func isDash(_ index: Int) -> Bool {
    let span = reading.tokens.span(index)
    return span.count == 3 && reading.text[span.start] == 0xE2 && reading.text[span.start + 1] == 0x80
      && (0x90...0x94).contains(reading.text[span.start + 2])
  }

  /// "Study 309", "Trial 1", "Study A".
  private func isNumbered(_ first: Int, _ limit: Int) -> Bool {
    guard first + 1 < limit, reading.isWord(first, in: TrialLinker.numberedNouns),
      reading.isCapitalized(first)
    else { return false }
    let next = reading.tokens.span(first + 1)
    if reading.tokens.kinds[first + 1] == .number {
      return next.count <= 4 && reading.mark(first + 2) != 0x25
        && reading.text[next.range].allSatisfy { $0 &- 0x30 < 10 }
    }
    return reading.tokens.kinds[first + 1] == .word && next.count <= 6
      && (next.count <= 2 || reading.text[next.range].contains { $0 &- 0x30 < 10 })
      && reading.text[next.range].allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
      && !reading.isWord(first + 1, in: TrialLinker.noNames)
  }

  /// A number that belongs to the name in front: "CheckMate 274", "COMFORT 1"; not "TRUST 103 patients".
  private func isTrialNumber(_ index: Int, _ limit: Int) -> Bool {
    let span = reading.tokens.span(index)
    guard span.count <= 4, reading.text[span.range].allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    guard index + 1 < limit else { return true }
    if reading.mark(index + 1) == 0x25 { return false }
    return !reading.isWord(index + 1, in: Discourse.peopleNouns)
      && !reading.isWord(index + 1, in: TrialLinker.unitsBehind)
  }

  /// A word in capitals with a hyphen and a number glued to it.
  private func isNumberedWord(_ index: Int, _ limit: Int) -> Bool {
    let span = reading.tokens.span(index)
    guard index + 2 < limit, span.count >= 2, reading.text[span.range].allSatisfy({ $0 &- 0x41 < 26 }) else {
      return false
    }
    return reading.mark(index + 1) == 0x2D && reading.tokens.kinds[index + 2] == .number
      && reading.tokens.starts[index + 2] == reading.tokens.ends[index + 1]
  }

  func isRoman(_ index: Int) -> Bool {
    let span = reading.tokens.span(index)
    return span.count <= 3 && reading.text[span.range].allSatisfy { $0 == 0x49 || $0 == 0x56 }
  }

  /// Two capitals at least, or a capital behind the first letter.
  func hasNameForm(_ index: Int) -> Bool {
    let shape = reading.tokens.shapes[index]
    guard shape.capitals >= 2 else { return false }
    let span = reading.tokens.span(index)
    guard (reading.text[span.start] | 0x20) &- 0x61 < 26 else { return false }
    if span.count == 2 { return isLongNumbered(index) }
    // "eNRGy" has the form, "mCRPC" and "pNET" have not.
    return shape.startsWithCapital || !shape.endsWithCapital
  }

  /// "EV-302": two capitals, a hyphen and two digits or more.
  private func isLongNumbered(_ index: Int) -> Bool {
    let next = index + 1
    guard next + 1 < reading.tokens.count, reading.mark(next) == 0x2D,
      reading.tokens.starts[next] == reading.tokens.ends[index]
    else { return false }
    return reading.tokens.kinds[next + 1] == .number && reading.tokens.span(next + 1).count >= 2
  }

  private static let unitsBehind = WordSet(
    "mg months weeks days years mcg sites percent per patients of treatment evaluable people to")
  /// Abbreviations that look like names of trials.
  static let noNames = WordSet(
    """
    FDA EMA NSCLC SCLC ROS1 HER2 EGFR ALK DNA RNA mRNA TKI TKIs USA USPI CNS ECOG NCCN ASCO ESMO AACR ASH HR OS PFS ORR DOR DoR CR PR SD AE AEs NDA sNDA \
    BLA sBLA PDUFA CHMP LLC INC PLC BRCA PSA AIDS HIV HIV-1 COVID RECIST NYSE NASDAQ PD PDL1 KRAS BRAF MET NTRK FGFR MSI dMMR CDK4 CAR ADC BICR IRC ITT \
    LDL HDL BMI CI QT QTc ILD US UK EU EEA PhD MD MPH CEO CMO AML ALL CLL MDS DLBCL CRS ICANS LVEF CTCAE WHO NIH CDC NCI IV SC MRI PET CT REMS HCV HBV \
    RSV LRTD FEV1 COPD T2D A1C HbA1c eGFR CKD UACR NT ProBNP MACE EASI PASI IGA DLQI ACR PSO AD MS RMS PPMS EDSS ALT AST ULN TNBC mTNBC HCC RCC UC CD ET PV \
    DFS EFS RFS MRD pCR iDFS TTP TEAE TEAEs TRAE TRAEs SAE SAEs CHF HF HFrEF HFpEF CV CVD MI NCT ADT ARPI mCRPC mHSPC CRPC BTC GEJ ESCC GI IO PDL FISH IHC NGS CDx RTOR \
    PRIME JAK BTK VEGF IL TNF BCMA CD19 CD20 GLP GLP1 SGLT2 PCSK9 TTR ATTR SMA DMD GLP-1 TPS CPS NNT LLT LABA LAMA ICS PK PD1 AUC NRG1 TROP2 DLL3 CLDN18 RET
    """)
}
