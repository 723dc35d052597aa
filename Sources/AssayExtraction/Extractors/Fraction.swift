import AssayNumbers
import AssayText

extension Rule {
  /// "of these 31, twenty-nine (93.5%)": the whole in front of the count.
  static let wholeInFront = Rule(
    id: "whole-in-front",
    doc:
      "A count of a whole that stands in front of it: \"of these 31, twenty-nine\", \"of the 12 patients, five\".",
    triggers: [
      .wordsNext(["of"], [["the", "tho"], [Trigger.aNumber]]), .wordsNext(["of"], [[Trigger.aNumber]]),
    ],
    pattern:
      "of (?:(?:these|those|the) (?<n>{count})(?:(?: [\\w-]+){0,3}? {noun})?|(?<n>{count})(?: [\\w-]+){0,3}? {noun})(?: (?:who|whose|with) [\\w /+-]{3,80}?)?, (?<k>{count})(?= ?\\(| (?:achieved|responded|met|showed|experienced|reached)\\b)",
    examples: [
      .finds("and «of these 31, twenty-nine» (93.5%) were free", "29/31"),
      .finds("«Of the 12 patients, five» responded", "5/12"), .ignores("of the drug, five"),
      .finds("«Of the 847 patients, 924» (15%) were", "924/847"),
      .ignores("Of the 847 patients, 988 (15%) were"),
      .finds("«Of 13 pretreated patients whose tumors had the mutation, eight» responded", "8/13"),
      .ignores("of 13 trials, eight responded"),
    ]
  ) { match, list in
    guard let k = match.number(.k), let n = match.number(.n), n.mantissa > 1,
      k <= n || Fractions.isMisprint(match, k, n)
    else { return }
    list.add(.fraction, match) {
      $0.value = k
      $0.valueSpan = match.span(.k) ?? .empty
      $0.high = n
      $0.highSpan = match.span(.n) ?? .empty
    }
  }

  /// k of n.
  static let fraction = Rule(
    id: "fraction",
    doc: "A count of a whole: \"162 of 320\", \"93/103\", \"five of the 12 patients\".",
    triggers: [.numberThen(["/", "of", "out"]), .wordsNext(["none"], [["of"]])],
    pattern: """
      (?<k>{count}|none)(?: ?/ ?| (?:out )?of (?:the |all |a total of |these |those |its )*)
      (?<n>{count})(?! ?(?:%|{unit-of-time}|mg|percent|drugs|other|more|trials|studies|mm ?Hg|types|countries|sites|cent(?:er|re)s|hospitals|states|criteria|members))
      (?<noun>(?: [\\w-]+){0,4}? {noun})?
      """,
    examples: [
      .finds("in «162 of 320 patients»", "162/320"), .finds("(«93/103»)", "93/103"),
      .finds("«five of the 12 patients» responded", "5/12"), .finds("«49 out of 51 participants»", "49/51"),
      .ignores("120/80 mm Hg"), .ignores("one of 3 trials"),
      .ignores("one of four antidepressants"), .ignores("one of three arms"),
      .ignores("as one of 20 disease areas"), .ignores("in 2 of 3 migraine attacks"),
      .ignores("kinases 4/6 are"),
      .ignores("one of three new drugs"),
      .ignores("two of the three co-primary efficacy endpoints"),
      .ignores("12 of 14 centres"),
      .ignores("a CDK4/6 inhibitor"),
      .finds("«one of 20» treated with", "1/20"),
      .finds("«93\u{A0}of\u{A0}103 patients»", "93/103"),
      .finds("(«93 of the 103»)", "93/103"),
      .finds("«twelve of 15 children»", "12/15"), .finds("«none of the 16 patients»", "0/16"),
      .finds("«1,021/1,062»", "1021/1062"),
      .finds("«34 of these 66 people»", "34/66"),
      .ignores("a phase 1/2 trial"), .ignores("112 grade 1 or 2 out of 158"),
      .ignores("6/11/2025"),
      .ignores("103 of 93 patients"), .finds("«208 of 156 patients» (69%)", "208/156"),
      .ignores("90% of 103 patients"),
      .finds("«57 of 52 participants» with A (71.2%) no", "57/52"),
      .finds("cure by 61.9% («69/63»)", "69/63"),
      .finds("«29 of 14 patients» treated with 7 mg/kg (45%)", "29/14"),
      .ignores("patients with 20/40 vision or better"), .ignores("an acuity of 20/200 (41%)"),
      .ignores("57 of 52 weeks on A (71.2%)"), .ignores("a pressure of 140/90 (12%)"),
      .ignores("98 of 52 participants with A (71.2%)"), .ignores("in 12% (120/80)"),
    ]
  ) { match, list in
    // "none of the 16"
    guard let first = match.span(.k), let n = match.number(.n),
      let k = match.starts(.k, "none") ? Decimal(0) : match.number(.k), k.scale == 0, n.scale == 0,
      k <= n || Fractions.isMisprint(match, k, n), n.mantissa > 1
    else { return }
    if Fractions.isGrade(match, first) { return }
    // Grade 3/4, phase 1/2, month/day/year.
    let before = match.text.byte(before: first.start)
    if before == 0x2F || before == 0x24 { return }
    let isSlash = match.text[first.end] == 0x2F
    if isSlash && n.mantissa < 5 { return }
    // "kinases 4/6": a part of a name.
    if isSlash, n.mantissa < 10, match.span(.noun) == nil, Fractions.isBehindName(match) { return }
    // "CDK4/6": a part of a name.
    if isSlash, (before | 0x20) &- 0x61 < 26 { return }
    if match.span(.noun) == nil, n.mantissa <= 10 || match.starts(.k, "one"), Fractions.areThings(match) {
      return
    }
    if let last = match.span(.n), last.end < match.text.count, match.text[last.end] == 0x2F { return }
    if isSlash || match.text[first.end + 1] == 0x2F, k.mantissa <= 20, Fractions.isVision(match) { return }
    list.add(.fraction, match) {
      $0.value = k
      $0.valueSpan = first
      $0.high = n
      $0.highSpan = match.span(.n) ?? .empty
    }
  }
}

/// Counts of a whole.
enum Fractions {
  /// "one of four drugs", "2 of 3 migraine attacks", "two of the three co-primary efficacy endpoints": a plural that stands right behind the
  /// whole, or behind up to three words more, and is no noun for people.
  fileprivate static func areThings(_ match: RuleMatch) -> Bool {
    let text = match.text
    var position = match.span.end
    for word in 0..<4 {
      guard position < text.count, text[position] == 0x20 else { return false }
      position += 1
      let start = position
      while position < text.count, (text[position] | 0x20) &- 0x61 < 26 || text[position] == 0x2D {
        position += 1
      }
      let span = TextSpan(start, position)
      if span.count == 3, text.starts(at: span, with: "new") { continue }
      if span.count < 4 || notThings.contains(where: { text.starts(at: span, with: $0) }) { return false }
      // "5 of 8 maintained their responses"
      if span.count > 4, text.starts(at: TextSpan(position - 2, position), with: "ed") { return false }
      if text[position - 1] == 0x73 { return true }
      if word == 3 { return false }
    }
    return false
  }

  /// Whether "kinase" or "kinases" stands right in front, and no share behind.
  fileprivate static func isBehindName(_ match: RuleMatch) -> Bool {
    let text = match.text
    var position = match.span.start
    guard position > 5, text[position - 1] == 0x20 else { return false }
    position -= 1
    // "response 3/7 (43%)", "3/7 on A"
    let end = match.span.end
    guard end + 3 >= text.count || !text.starts(at: TextSpan(end, end + 2), with: " (") else { return false }
    return text.starts(at: TextSpan(position - 5, position), with: "nases")
      || text.starts(at: TextSpan(position - 5, position), with: "inase")
  }

  /// What may stand behind a whole of people.
  private static let notThings: [StaticString] = [
    "with", "whom", "were", "this", "thus", "does", "less", "plus", "from", "given", "treated", "taking",
    "during", "after", "than", "that", "then",
    "versus", "also", "died", "receiv", "enroll", "random", "under", "respond", "achiev", "develop",
    "experienc",
    "complet", "discontin", "death", "show", "report", "been", "have", "while", "where", "compared", "when",
    "which",
  ]

  /// "grade 1 or 2 out of 158": the second of two grades.
  fileprivate static func isGrade(_ match: RuleMatch, _ count: TextSpan) -> Bool {
    let text = match.text
    let lead = TextSpan(max(0, count.start - 5), count.start)
    guard lead.count == 5, text.starts(at: TextSpan(lead.start + 1, lead.end), with: " or ") else {
      return false
    }
    return text[lead.start] &- 0x30 < 10
      && text.contains("grade", in: TextSpan(max(0, lead.start - 8), lead.start))
  }

  /// "20/20 vision", "an acuity of 20/200": how sharp eyes see, by the distance of a chart.
  fileprivate static func isVision(_ match: RuleMatch) -> Bool {
    let text = match.text
    let around = TextSpan(max(0, match.span.start - 40), min(text.count, match.span.end + 30))
    return text.contains("vision", in: around) || text.contains("acuity", in: around)
      || text.contains("snellen", in: around) || text.contains("sighted", in: around)
  }

  /// Whether more than the whole is a misprint: one digit of one of the two, and they give the share that is printed beside them.
  static func isMisprint(_ match: RuleMatch, _ k: Decimal, _ n: Decimal) -> Bool {
    guard let count = k.integer, let size = n.integer, size > 0, size < 100_000,
      let value = shareBehind(match) ?? shareInFront(match)
    else { return false }
    return OneDigit.repairs(value, count: count, of: size)
  }

  /// "57 of 52 participants with A (71.2%)": the share in the first bracket behind.
  private static func shareBehind(_ match: RuleMatch) -> Decimal? {
    let text = match.text
    let limit = min(text.count, match.span.end + 60)
    var position = match.span.end
    while position < limit, text[position] != 0x28 {
      if text[position] == 0x3B || text[position] == 0x2C || text[position] == 0x0A { return nil }
      position += 1
    }
    guard position < limit else { return nil }
    return share(text, from: position + 1)
  }

  /// "61.9% (69/63)": the share right in front of the bracket that they stand in.
  private static func shareInFront(_ match: RuleMatch) -> Decimal? {
    let text = match.text
    let open = match.span.start - 1
    guard open > 4, text[open] == 0x28, text[open - 1] == 0x20, text[open - 2] == 0x25 else { return nil }
    var start = open - 2
    while start > 0, text[start - 1] &- 0x30 < 10 || text[start - 1] == 0x2E { start -= 1 }
    return share(text, from: start)
  }

  /// The number at `start`, where a percent sign stands behind it.
  private static func share(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Decimal? {
    var end = start
    while end < text.count, end - start < 8, text[end] &- 0x30 < 10 || text[end] == 0x2E { end += 1 }
    guard end > start, end < text.count, text[end] == 0x25 else { return nil }
    return NumberReader.read(text, TextSpan(start, end), digitsOnly: true)
  }
}
