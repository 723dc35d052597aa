import AssayNumbers
import AssayPipeline
import AssayRecord
import AssayText
import Foundation
import Testing

/// A response rate with its exact interval, as a real article prints it.
struct RealShare: Sendable, CustomTestStringConvertible {
  let label: String
  let share: String
  let size: String
  let low: String
  let high: String
  /// The only possible count, nil where two are.
  let count: String?
  var testDescription: String { label }

  static let all: [RealShare] = Figures.rows("exact-confidence-intervals").map {
    RealShare(
      label: $0[0], share: $0[1], size: $0[2], low: $0[3], high: $0[4],
      count: $0[5].contains("|") ? nil : $0[5])
  }
}

/// A hazard ratio with its interval, as a real article prints it.
struct RealRatio: Sendable, CustomTestStringConvertible {
  let label: String
  let ratio: String
  let low: String
  let high: String
  /// `<0.0001`, `0.072`; empty where none is printed.
  let p: String
  var testDescription: String { label }

  /// 98.22 where the label says so.
  var level: String {
    guard let end = label.range(of: "%CI") else { return "95" }
    return String(label[..<end.lowerBound].split(separator: "(").last ?? "95")
  }
  /// In the words of a notice.
  var endpoint: String {
    label.contains("OS") ? "overall survival" : "progression-free survival"
  }
  /// `p<0.0001`, `p=0.072`, or empty.
  func pValue(_ letter: String = "p", equal: String = "=") -> String {
    p.isEmpty ? "" : letter + (p.hasPrefix("<") ? p : equal + p)
  }

  static let all: [RealRatio] = Figures.rows("hazard-ratios").map {
    RealRatio(label: $0[0], ratio: $0[1], low: $0[2], high: $0[3], p: $0.count > 4 ? $0[4] : "")
  }
}

private enum Figures {
  static func rows(_ name: String) -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "figures/\(name).csv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// Sentences as notices write them; `%` signs and dashes vary with them.
enum Phrasing {
  static let opening = """
    FDA approves examplinib for non-small cell lung cancer

    On June 11, 2025, the Food and Drug Administration approved examplinib (Examplex, Example Pharma) for adults \
    with advanced non-small cell lung cancer.


    """

  static let shares: [@Sendable (RealShare) -> String] = [
    { "The ORR was \($0.share)% (95% CI: \($0.low), \($0.high)) in \($0.size) patients." },
    {
      "Among \($0.size) patients, the objective response rate was \($0.share)% (95% CI, \($0.low)% to \($0.high)%)."
    },
    {
      "Of the \($0.size) patients in the trial, \($0.share)% responded "
        + "(95% confidence interval [CI] \($0.low)–\($0.high))."
    },
    {
      "The efficacy population comprised \($0.size) patients. The overall response rate (ORR) was \($0.share)% "
        + "(95% CI: \($0.low)–\($0.high))."
    },
    {
      "The trial enrolled \($0.size) patients. An objective response was achieved by \($0.share) percent of them "
        + "(95% CI \($0.low) to \($0.high))."
    },
    {
      "Efficacy was evaluated in \($0.size) adults; the confirmed ORR by blinded independent central review was "
        + "\($0.share)% (95% CI \($0.low)-\($0.high))."
    },
    { "\($0.share)% of the \($0.size) patients had a response (95% CI: \($0.low)%-\($0.high)%)." },
    {
      "A response was seen in \($0.count ?? "\($0.share)%") of \($0.size) patients"
        + ($0.count == nil ? "" : " (\($0.share)%)") + " (95 % CI \($0.low)–\($0.high))."
    },
    { "ORR (n=\($0.size)): \($0.share)% (\($0.low)–\($0.high))." },
    {
      "A total of \($0.size) patients were treated at 20 sites. Most of them were women. Of note, \($0.share)% had an "
        + "objective response, with a 95% confidence interval of \($0.low)% to \($0.high)%."
    },
    {
      "<table><tr><th>Endpoint</th><th>Examplinib (N=\($0.size))</th></tr><tr><td>Objective response rate, % (95% "
        + "CI)</td><td>\($0.share) (\($0.low), \($0.high))</td></tr></table>"
    },
  ]

  static let ratios: [@Sendable (RealRatio) -> String] = [
    {
      "The hazard ratio for \($0.endpoint) was \($0.ratio) (\($0.level)% CI: \($0.low), \($0.high)"
        + ($0.p.isEmpty ? "" : "; \($0.pValue())") + ")."
    },
    {
      "Examplinib improved \($0.endpoint) compared with placebo (HR \($0.ratio); \($0.level)% CI, "
        + "\($0.low)-\($0.high)" + ($0.p.isEmpty ? "" : "; \($0.pValue("P"))") + ")."
    },
    {
      "Examplinib prolonged \($0.endpoint) over chemotherapy (HR = \($0.ratio) [\($0.level)% CI: "
        + "\($0.low)–\($0.high)]" + ($0.p.isEmpty ? "" : ", \($0.pValue("p", equal: " = "))") + ")."
    },
    {
      "There was a benefit in \($0.endpoint), with an HR of \($0.ratio) (\($0.level)% confidence interval "
        + "\($0.low) to \($0.high))."
    },
    {
      "For \($0.endpoint) the figures were: hazard ratio, \($0.ratio); \($0.level)% CI, \($0.low) to \($0.high)"
        + ($0.p.isEmpty ? "" : "; \($0.pValue("P", equal: " = "))") + "."
    },
    {
      "Compared with placebo, the stratified hazard ratio of \($0.endpoint) was \($0.ratio) (\($0.level)% CI "
        + "\($0.low) to \($0.high)" + ($0.p.isEmpty ? "" : ", p-value \($0.p)") + ")."
    },
    { "HR for \($0.endpoint): \($0.ratio), \($0.level)% CI: \($0.low), \($0.high)" },
  ]

  static func notice(_ sentence: String) -> SourceDocument {
    guard sentence.hasPrefix("<") else {
      return SourceDocument(uri: "notice", bytes: Array((opening + sentence + "\n").utf8))
    }
    let paragraphs = opening.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
    let page = "<html><body><article>\(paragraphs)\(sentence)</article></body></html>"
    return SourceDocument(uri: "notice", bytes: Array(page.utf8))
  }
}

/// The stages, set up once.
enum Shared {
  private static let built = Swift.Result { try Pipeline() }

  static func pipeline() throws -> Pipeline { try built.get() }

  static func record(_ sentence: String) throws -> Record {
    let pipeline = try pipeline()
    return pipeline.record(of: Phrasing.notice(sentence), pipeline.makeScratch())
  }

  /// Whether everything is tried, not only a sample.
  static let isFull = ProcessInfo.processInfo.environment["ASSAY_FULL"] != nil
}

/// Sentences in our own words, of the forms that notices have, whose made-up figures agree with each other.
enum HonestSentence {
  /// Throws where the file cannot be read.
  static func all() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "figures/honest-sentences.txt"), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }
}
