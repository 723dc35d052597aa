import AssayText

/// Parts that a drug has in a notice by the arm, the regimen or the announcement that it stands in.
enum DrugParts {
  /// "23.7% for the A group and 21.3% for the B group": whether the approved drug's arm is told of in the sentence, too.
  static func isBesideApproved(_ reading: Reading, _ facts: Facts, _ sentence: Int) -> Bool {
    reading.ranges[sentence].contains {
      let finding = reading.findings[$0]
      guard finding.kind == .drug, facts.drugs[Int(finding.code)].part == .approved else { return false }
      let end = reading.tokens.index(at: finding.span.end - 1) + 1
      return (0..<2).contains { reading.isWord(end + $0, in: Discourse.armNouns) }
    }
  }

  /// "202 received X and 202 received Y": Y's group was counted beside that of the notice's drug.
  static func isCountedArm(_ reading: Reading, _ facts: Facts, _ drug: Finding, _ sentence: Int, main: Int?)
    -> Bool
  {
    let token = reading.tokens.index(at: drug.span.start)
    let tokens = reading.sentences[sentence].tokens
    let isTaken = reading.isWord(token - 1, in: taking)
    guard isTaken, token - 2 >= tokens.lowerBound else { return false }
    let isCounted = (2...4).contains { back in
      token - back >= tokens.lowerBound && reading.isNumber(token - back)
    }
    guard isCounted else { return false }
    return reading.ranges[sentence].contains {
      let other = reading.findings[$0]
      return other.kind == .drug && other.span.end <= drug.span.start && other.code != drug.code
        && (facts.drugs[Int(other.code)].part == .approved || Int(other.code) == main)
    }
  }

  /// "X plus mFOLFOX6 (oxaliplatin, leucovorin and fluorouracil)": the drugs of a regimen that is given with X.
  static func regimens(_ reading: Reading, _ facts: inout Facts) {
    for index in reading.sentences.indices where reading.kinds[index].contains(.drug) {
      let drugs = reading.findings(of: index, .drug)
      for drug in drugs where facts.drugs[Int(drug.code)].part == .mentioned {
        let token = reading.tokens.index(at: drug.span.start)
        guard reading.depth[token] > 0, let open = opening(reading, token, reading.sentences[index].tokens),
          reading.tokens.kinds[open - 1] == .word || reading.isNumber(open - 1)
        else { continue }
        let isGiven = (2...4).contains { back in
          guard open - back > reading.sentences[index].tokens.lowerBound,
            reading.isWord(open - back, in: adding)
          else { return false }
          let end = Int(reading.tokens.ends[open - back - 1])
          return drugs.contains {
            $0.span.end == end && facts.drugs[Int($0.code)].part == .approved
          }
        }
        if isGiven { facts.drugs[Int(drug.code)].part = .combination }
      }
    }
  }

  private static func opening(_ reading: Reading, _ token: Int, _ tokens: Range<Int>) -> Int? {
    var open = token - 1
    while open > tokens.lowerBound, token - open < 16 {
      if reading.mark(open) == 0x28 { return open }
      if reading.mark(open) == 0x29 { return nil }
      open -= 1
    }
    return nil
  }

  /// "approved two gene therapies, A and B", "clears two antibodies: A for asthma, B for psoriasis", "On the same day, it approved B".
  static func alsoApproved(
    _ reading: Reading, _ facts: inout Facts, _ statements: [DecisionLinker.Statement], main: Int
  ) {
    for statement in statements where statement.weight >= 1 && statement.isVerb {
      let tokens = reading.sentences[statement.sentence].tokens
      let verb = reading.tokens.index(at: statement.verb.end - 1)
      let drugs = reading.findings(of: statement.sentence, .drug).filter {
        $0.span.start >= statement.verb.end
      }
      let isSeveral = (verb + 1..<min(tokens.upperBound, verb + 4)).contains {
        reading.isWord($0, in: several)
      }
      let isMore = (tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + 6)).contains {
        reading.isWord($0, in: same) && reading.isWord($0 + 1, in: day) || reading.isWord($0, in: separately)
      }
      for (position, drug) in drugs.enumerated() where isSeveral || isMore && position == 0 {
        let index = Int(drug.code)
        let token = reading.tokens.index(at: drug.span.start)
        guard facts.drugs[index].part == .mentioned, index != main, facts.drugs[index].brand != nil,
          isMore || reading.mark(token - 1) == 0x2C || reading.mark(token - 1) == 0x3A
            || reading.isWord(token - 1, in: and) || reading.mark(token - 1) == 0x28
        else { continue }
        facts.drugs[index].part = .approved
      }
    }
  }

  private static let taking = WordSet("received took given had to on")
  private static let adding = WordSet("plus with")
  private static let several = WordSet("two three both several")
  private static let same = WordSet("same")
  private static let day = WordSet("day")
  private static let separately = WordSet("separately")
  private static let and = WordSet("and")
}
