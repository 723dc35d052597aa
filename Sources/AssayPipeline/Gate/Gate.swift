import Glibc

/// Tells from the bytes alone what cannot be a notice: a document that names neither an agency nor a controlled trial, or has no word
/// of a decision.
///
/// A generous scan before anything is parsed: it knows every agency and every word of decision that the lexicon knows, and lets
/// pass what it cannot read. A trial stands for the agency because there are notices that say only that "the drug was approved". Known miss: words written in entities of their letters (`&#70;DA`), or with a tag inside them.
enum Gate {
  /// Whether a document of these bytes may announce an approval.
  ///
  /// One pass over the bytes, and a second where an agency or a trial is named.
  static func passes(_ bytes: Span<UInt8>) -> Bool {
    isUnreadable(bytes) || subjects.finds(in: bytes) && decisions.finds(in: bytes)
  }

  /// UTF-16, and whatever else has zeros: its letters do not stand side by side.
  private static func isUnreadable(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
      return memchr(start, 0, min(bytes.count, 256)) != nil
        || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }
  }

  /// A `|` is where no letter or digit may stand; a second word must start soon behind the first. Capitals are capitals.
  private static let subjects = WordScan(
    """
    |fda|
    |usfda|
    |cfda|
    |sfda|
    food drug
    |ema|
    chmp
    |european commission
    |european medic
    medicines agency
    medicinal products
    |mhra|
    medicines health
    |pmda
    pharmaceuticals medical
    mhlw
    ministry health
    ministry food
    |nmpa|
    medical products
    |tga|
    therapeutic goods
    therapeutic products
    health canada
    |canada health
    |HC|
    |EC|
    swissmedic
    anvisa
    health surveillance
    vigil sanit
    |WHO|
    world health
    cdsco
    |dcgi|
    drugs controller
    drugs standard
    mfds
    |hsa|
    health sciences
    cofepris
    sanitary risk
    medsafe
    medical devices
    |regulator
    |randomi
    placebo
    """)

  private static let decisions = WordScan(
    """
    approv
    authori
    licen
    |cleared
    |clears
    |clearance
    |regist
    compliance
    |sign off
    |signs off
    |signed off
    go-ahead
    go ahead
    |artg
    green light
    greenl
    |nod|
    |okay
    |grant
    |widen
    |broaden
    |expand
    |extend
    |permit
    |complete response
    |decision
    |designation
    |filed
    |opinion
    |recommend
    |refus
    |reject
    |submi
    |withdr
    """)
}

/// When documents are dropped that cannot be notices.
public enum GateMode: String, Sendable, CaseIterable {
  /// Those of WARC files are, others are not.
  case automatic = "auto"
  /// Of all inputs.
  case on
  /// Of none.
  case off

  func isOn(inCrawl: Bool) -> Bool {
    switch self {
    case .automatic: inCrawl
    case .on: true
    case .off: false
    }
  }
}
