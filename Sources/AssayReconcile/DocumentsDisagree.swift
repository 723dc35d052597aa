/// The check X101, `documents-disagree`, described as the checks of single documents are.
public enum DocumentsDisagree {
  /// Never reused.
  public static let code = Reconciliation.checkCode
  /// The fault that it looks for.
  public static let name = Reconciliation.checkName
  /// One sentence for the help.
  public static let doc =
    "Two documents on one approval print values of the same thing that no rounding makes one value."
  /// What honest documents satisfy.
  public static let formula =
    "[x − ½u, x + ½u] ∩ [y − ½v, y + ½v] ≠ ∅, u and v being one unit in the last printed place; bounds agree"
  /// What it rests on.
  public static let source =
    "documents on one decision report the same trials; every document's value is kept"
  /// What makes it hold back or explain.
  public static let escapes = [
    "other patients (pooled, evaluable, another number)", "central review against the investigators",
    "confirmed, adjusted, interim or estimated in one only",
    "a document that does not say which trial, treatment, patients or time", "several values in one document",
  ]
  /// What is compared, and what comes of it.
  public static let examples: [(verdict: Reconciliation.Agreement, text: String)] = [
    (.disagreement, "72 % of responses lasted at least 12 months; 72 % lasted at least six months"),
    (.disagreement, "an ORR of 90 % of 103 patients of TRUST-I; 80 % of 103 patients of TRUST-I"),
    (.explained, "an ORR of 88 % of 157 patients; 89 % of 160 pooled patients"),
    (.explained, "a PFS hazard ratio of 0.52 by central review; 0.46 by the investigators"),
    (.untestable, "an ORR of 90 % in TRUST-I; 85 % in a trial that is not named"),
    (.agreement, "an ORR of 89.6 %; an ORR of 90 %"),
  ]
}
