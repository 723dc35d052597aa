/// Makes invented notices, the same ones in every run.
public struct NoticeGenerator {
  private var dice: Dice

  /// A generator that starts at `seed`.
  public init(seed: UInt64) { dice = Dice(seed: seed) }

  /// The next notice as plain text, 2 to 6 KB.
  public mutating func text() -> [UInt8] {
    var own = Dice(seed: dice.next())
    return Array(Article(&own).text().utf8)
  }

  /// The next notice as a page, 20 to 80 KB.
  public mutating func page() -> [UInt8] {
    var own = Dice(seed: dice.next())
    let article = Article(&own)
    return WebPage(article, own).utf8
  }
}
