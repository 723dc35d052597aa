import Glibc

/// Tells from the bytes alone what cannot be a notice: a document in which no agency and no controlled trial is named near a word of
/// decision, among words of medicine.
///
/// A generous scan before anything is parsed: it knows every agency and every word of decision that the lexicon knows, and lets
/// pass what it cannot read. A trial stands for the agency because there are notices that say only that "the drug was approved". What
/// stands in scripts, styles and comments is passed over. Known miss: words written in entities of their letters (`&#70;DA`), or with a
/// tag inside them.
enum Gate {
  /// How far from the agency the word of decision may start, in bytes of text.
  private static let reach = 400
  /// How much text on either side of the agency is asked for words of medicine.
  private static let region = 1_500
  /// For how many bytes of that text there must be a kind of such words; in a shorter text there need be none. Among 300 notices and
  /// articles on drugs those that were not dropped have a kind for 216 bytes at least, other pages one for 428 at most.
  private static let bytesAKind = 350
  /// How far behind an agency that came to nothing the next one is looked at.
  private static let stride = 256

  /// Whether a document of these bytes may announce an approval.
  static func passes(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      if isUnreadable(bytes) { return true }
      var next = 0
      let match = subjects.firstMatch(in: bytes) { match in
        if bytes[match.start] == UInt8(ascii: "<") {
          return Markup.endOfHidden(at: match.start, in: bytes).map { .goOn($0) } ?? .next
        }
        if match.start < next { return .next }
        if announces(near: match.start, in: bytes) { return .take }
        next = match.start + stride
        return .next
      }
      return match != nil
    }
  }

  /// UTF-16, and whatever else has zeros: its letters do not stand side by side.
  private static func isUnreadable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    return memchr(start, 0, min(bytes.count, 256)) != nil
      || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// Whether a word of decision stands near `place`, and enough words of medicine around it.
  private static func announces(near place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    Surroundings.with(place, in: bytes, reach: reach, raw: 6 * reach) { decisions.finds(in: $0.text) }
      && Surroundings.with(place, in: bytes, reach: region, raw: 10 * region) {
        MedicalWords.kinds(in: $0.text) >= $0.expected / bytesAKind
      }
  }

  /// A `|` is where no letter or digit may stand; a second word must start soon behind the first. Capitals are capitals. The
  /// groups are chosen so that the scan stops seldom in real pages.
  private static let subjects = WordScan(
    """
    |fda|
    |usfda|
    medsafe
    |ema|
    |tga|
    |hsa|

    chmp
    mhlw
    therapeutic goods
    therapeutic products
    anvisa
    cdsco
    mfds

    |WHO|
    |HC|
    |EC|

    cofepris
    |regulator
    |canada health
    drugs controller
    drugs standard
    |nmpa|

    |cfda|
    |sfda|
    placebo
    |mhra|
    |pmda
    pharmaceuticals medical
    medical products
    medical devices
    health canada
    health surveillance
    health sciences
    world health

    sanitary risk
    ministry health
    ministry food
    swissmedic
    |european commission
    |european medic

    food drug
    |randomi
    medicines agency
    medicinal products
    medicines health
    vigil sanit
    |dcgi|

    <script
    <style
    <!--
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
    |oks|
    |grant
    |widen
    |broaden
    |expan
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
