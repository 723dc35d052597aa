import AssayChecks
import AssayExtraction
import AssayRecord

/// What the program looks for: every extractor and every check, with its doc and its examples, out of the rules' own files.
public struct RuleBook: Sendable {
  /// One rule of either kind.
  public struct Entry: Sendable {
    /// `extractor` or `check`.
    public var kind: String
    /// The rule's name in kebab-case.
    public var name: String
    /// The code of a check, nil for an extractor.
    public var code: String?
    /// What it finds, in a sentence.
    public var doc: String
    /// For a check: the identity, the source, and what makes it hold back; empty for an extractor.
    public var remarks: [Remark] = []
    /// What it finds and what it leaves alone.
    public var examples: [Example] = []

    /// Makes an entry.
    public init(
      kind: String, name: String, code: String?, doc: String, remarks: [Remark], examples: [Example]
    ) {
      self.kind = kind
      self.name = name
      self.code = code
      self.doc = doc
      self.remarks = remarks
      self.examples = examples
    }
  }

  /// Something else that a rule says of itself.
  public struct Remark: Sendable {
    /// What the remark is: `formula`.
    public var title: String
    /// The remark.
    public var text: String

    /// Makes a remark.
    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  /// One example, which is a test.
  public struct Example: Sendable {
    /// `finds`, `ignores`, `misses`, or the verdict of a check; `none` where a check says nothing.
    public var expectation: String
    /// A sentence in which `«…»` marks what is found, or what a check's rows show.
    public var text: String
    /// The values found, or the statement of the check.
    public var values: [String]

    /// Makes an example.
    public init(expectation: String, text: String, values: [String]) {
      self.expectation = expectation
      self.text = text
      self.values = values
    }
  }

  /// The extractors in the order in which they are tried, then the checks in the order of their codes.
  public let entries: [Entry]

  /// The rules of this version, and those of stages that this one does not know.
  public init(adding others: [Entry] = []) {
    entries = Rule.all.map { Entry($0) } + Verifier.checks.map { Entry(type(of: $0)) } + others
  }

  /// A paragraph a rule.
  public func text() -> String {
    entries.map { entry in
      var lines = ["\(entry.code.map { $0 + " " } ?? "")\(entry.name) (\(entry.kind))", "  " + entry.doc]
      for remark in entry.remarks { lines.append("  \(remark.title): \(remark.text)") }
      for example in entry.examples {
        let name = example.expectation + String(repeating: " ", count: max(0, 12 - example.expectation.count))
        let values = example.values.isEmpty ? "" : "  → " + example.values.joined(separator: ", ")
        lines.append("    \(name) \(example.text)\(values)")
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// A document for the project's folder of documents.
  public func markdown() -> String {
    var lines = [
      "# Rules", "",
      "Written by `assay rules --format markdown` from the rules' own files; the examples are run as tests.",
    ]
    var kind = ""
    for entry in entries {
      if kind != entry.kind {
        kind = entry.kind
        lines += ["", kind == "check" ? "## Checks" : "## Extractors"]
      }
      lines += ["", "### \(entry.code.map { $0 + " " } ?? "")\(entry.name)", "", entry.doc]
      if !entry.remarks.isEmpty { lines.append("") }
      for remark in entry.remarks { lines.append("- \(remark.title): \(remark.text)") }
      if entry.examples.isEmpty { continue }
      lines += ["", "| expected | example | value |", "| --- | --- | --- |"]
      for example in entry.examples {
        let cells = [example.expectation, example.text, example.values.joined(separator: ", ")]
        lines.append("| " + cells.map(RuleBook.cell).joined(separator: " | ") + " |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cell(_ text: String) -> String {
    text.map { character in
      switch character {
      case "|": "\\|"
      case "<": "&lt;"
      case "\n", "\r\n": "<br>"
      default: String(character)
      }
    }.joined()
  }

  /// `[{kind, code, name, doc, remarks: {…}, examples: [{expected, text, values}]}]`.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginArray()
    for entry in entries {
      writer.beginObject()
      for (key, value) in [
        ("kind", entry.kind), ("code", entry.code), ("name", entry.name), ("doc", entry.doc),
      ] {
        writer.key(name: key)
        if let value { writer.string(value) } else { writer.null() }
      }
      writer.key("remarks")
      writer.beginObject()
      for remark in entry.remarks {
        writer.key(name: remark.title)
        writer.string(remark.text)
      }
      writer.endObject()
      writer.key("examples")
      writer.beginArray()
      for example in entry.examples {
        writer.beginObject()
        writer.key("expected")
        writer.string(example.expectation)
        writer.key("text")
        writer.string(example.text)
        writer.key("values")
        writer.beginArray()
        for value in example.values { writer.string(value) }
        writer.endArray()
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endLine()
    return Array(writer.bytes)
  }
}

extension RuleBook.Entry {
  init(_ rule: Rule) {
    kind = "extractor"
    name = rule.id
    doc = rule.doc
    examples = rule.examples.map { example in
      let expectation =
        switch example.expectation {
        case .finds: "finds"
        case .ignores: "ignores"
        case .misses: "misses"
        }
      return RuleBook.Example(expectation: expectation, text: example.marked, values: example.values)
    }
  }

  init(_ check: any CheckRule.Type) {
    kind = "check"
    name = check.name
    code = check.code
    doc = check.doc
    remarks = [
      RuleBook.Remark(title: "formula", text: check.formula),
      RuleBook.Remark(title: "source", text: check.source),
    ]
    if !check.escapes.isEmpty {
      remarks.append(RuleBook.Remark(title: "holds back for", text: check.escapes.joined(separator: "; ")))
    }
    examples = check.examples.map {
      RuleBook.Example(
        expectation: $0.verdict?.rawValue ?? "none", text: $0.title,
        values: $0.statement.map { [$0] } ?? [])
    }
  }
}
