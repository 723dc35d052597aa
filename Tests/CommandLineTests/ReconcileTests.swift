import AssayReconcile
import AssayRecord
import Foundation
import Testing

/// `assay reconcile`: records and reconciliations in, a table or JSON out.
@Suite struct ReconcileTests {
  private static let notice = """
    The FDA approved taletrectinib (Ibtrozi) on June 11, 2025, for adults with ROS1-positive non-small cell lung cancer.

    TRUST-I (NCT04395677) was a single-arm trial. Among patients new to ROS1 TKIs, tumors responded in 90% of the 103 patients in TRUST-I. The response held for at least one year in 72% of the responders in TRUST-I.

    """

  private func records(_ scratch: Scratch, _ texts: (name: String, text: String)...) throws -> String {
    for (name, text) in texts { _ = try scratch.file(name, text) }
    let names = texts.map(\.name).joined(separator: " ")
    let run = try Program.shell("\"$assay\" extract \(names) > records.jsonl", in: scratch.folder)
    #expect(run.code == 0)
    return scratch.folder.appending(path: "records.jsonl").path
  }

  private var shorter: String { Self.notice.replacing("at least one year", with: "at least six months") }

  @Test func disagreementIsOne() throws {
    let scratch = try Scratch()
    let path = try records(scratch, ("a.txt", Self.notice), ("b.txt", shorter))
    let run = try Program.run("reconcile", path)
    #expect(run.code == 1)
    #expect(run.messages.isEmpty)
    #expect(
      run.text.hasPrefix(
        """
        a1  taletrectinib (Ibtrozi) · FDA · 2025-06-11
            d1  a.txt
            d2  b.txt

          disagreement
            X101 DOR, proportion, of the responders, TRUST-I
        """))
    #expect(
      run.text.contains(
        "      The same 72 % is given for 12 months and for 6 months; one of the time points must be wrong.\n"
      ))
    #expect(run.text.contains("“72%”"))
    #expect(run.text.hasSuffix("gaps\n"))
  }

  @Test func agreementIsZero() throws {
    let scratch = try Scratch()
    let path = try records(scratch, ("a.txt", Self.notice), ("b.txt", Self.notice + "\nMore soon.\n"))
    let run = try Program.run("reconcile", path)
    #expect(run.code == 0)
    #expect(run.text.contains("\n  agreement\n"))
    #expect(run.text.contains("2 documents, 1 approval: 0 disagreements, 0 explained, 0 untestable, "))
  }

  @Test func pooledPatientsAreExplained() throws {
    let scratch = try Scratch()
    let head = "The FDA approved taletrectinib (Ibtrozi) on June 11, 2025.\n\n"
    let path = try records(
      scratch,
      (
        "a.txt",
        head + "Among 157 patients who had never taken a ROS1 TKI, the objective response rate was 88%.\n"
      ),
      (
        "b.txt",
        head + "In 160 pooled patients who had never taken a ROS1 TKI, the objective response rate was 89%.\n"
      ))
    let run = try Program.run("reconcile", path)
    #expect(run.code == 0)
    #expect(run.text.contains("\n  explained\n"))
    #expect(run.text.contains("Different populations: 157 and 160 patients."))
  }

  @Test func partsGiveTheWhole() throws {
    let scratch = try Scratch()
    let path = try records(
      scratch, ("a.txt", Self.notice), ("b.txt", shorter), ("c.txt", "The EC approved it.\n"))
    let whole = try Program.run("reconcile", path, "--format", "json")
    #expect(whole.code == 1)
    let line = """
      head -1 \(path) | "$assay" reconcile - --format json > one.json
      tail -2 \(path) | "$assay" reconcile - --format json > two.json
      "$assay" reconcile two.json one.json --format json
      """
    let parts = try Program.shell(line, in: scratch.folder)
    #expect(parts.code == 1)
    #expect(parts.output == whole.output)
    let both = try Program.shell(
      "cat one.json two.json | \"$assay\" reconcile - --format json", in: scratch.folder)
    #expect(both.output == whole.output)
  }

  /// On real notices: no false alarm, valid JSON, and halves give the whole.
  @Test func corpusIsReconciled() throws {
    let scratch = try Scratch()
    let records = Program.root.appending(path: "output/records.jsonl").path
    let whole = try Program.run("reconcile", records, "--format", "json")
    #expect(whole.code == 0)
    let schema = try Program.run("schema", "--of", "reconciliation")
    let validator = try SchemaValidator(schema: schema.text)
    #expect(validator.violations(of: try JSONValue(parsing: whole.output)) == [])
    let line = """
      awk 'NR % 2' \(records) | "$assay" reconcile - --format json > odd.json
      awk 'NR % 2 == 0' \(records) | "$assay" reconcile odd.json - --format json
      """
    #expect(try Program.shell(line, in: scratch.folder).output == whole.output)
  }

  @Test func whatCannotBeReadIsTwo() throws {
    let scratch = try Scratch()
    let path = try records(scratch, ("a.txt", Self.notice), ("b.txt", shorter))
    let failed = try Program.run("extract", try scratch.file("empty.txt", ""))
    let cases: [(String, String, String)] = [
      (try scratch.file("x.json", "{\"schema_version\": "), "E111", "x.json"),
      (try scratch.file("y.json", "{\"name\": 1}"), "E113", "y.json"),
      (
        try scratch.file("z.json", "{\"kind\": \"reconciliation\", \"schema_version\": \"9\"}"), "E113",
        "z.json"
      ),
      (try scratch.file("notice.txt", Self.notice), "E113", "notice.txt"),
      (try scratch.file("failed.jsonl", Array(failed.output)), "E201", "empty.txt"),
      ("/nowhere.jsonl", "E101", "/nowhere.jsonl"),
    ]
    for (bad, code, name) in cases {
      let run = try Program.run("reconcile", bad, path)
      #expect(run.code == 2, "\(bad)")
      #expect(run.messages.contains(code) && run.messages.contains(name), "\(run.messages)")
      // The others are reconciled all the same.
      #expect(run.text.contains("X101"))
    }
    #expect(try Program.run("reconcile").code == 2)
  }

  @Test func checkIsExplained() throws {
    let run = try Program.run("rule", "X101")
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("X101 documents-disagree (check)\n"))
  }
}
