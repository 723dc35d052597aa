import AssayText

/// Tests of whether a treatment is no worse than another: their p-values are held against a margin, and not against no effect.
extension Discourse {
  /// Marks the results with a p-value whose own sentence or paragraph speaks of non-inferiority, or calls the two treatments alike.
  mutating func settleNoWorseTests() {
    for index in facts.results.indices where facts.results[index].pValue != nil {
      let sentence = facts.results[index].sentence
      let block = reading.sentences[sentence].block
      var from = sentence
      while from > 0, sentence - from < Discourse.noWorseReach, reading.sentences[from - 1].block == block {
        from -= 1
      }
      var (isNoWorse, isAlike) = (false, false)
      for other in from...sentence {
        for finding in reading.ranges[other] where reading.findings[finding].kind == .reviewer {
          switch reading.concept(reading.findings[finding])?.name {
          case "noninferiority": isNoWorse = true
          case "comparability": isAlike = isAlike || other == sentence
          default: break
          }
        }
      }
      guard isNoWorse || isAlike else { continue }
      let word = isNoWorse ? "non_inferiority" : "comparability"
      facts.results[index].qualifiers = (facts.results[index].qualifiers + [word]).sorted()
    }
  }

  /// How many sentences back such a word is looked for.
  private static let noWorseReach = 6
}
