/// Validates JSON against a JSON Schema that uses the keywords of `RecordSchema` and no other.
///
/// Knows `type`, `enum`, `const`, `properties`, `required`, `additionalProperties` (false), `items`, `pattern`,
/// `minimum`, `anyOf`, `$ref` to `#/$defs/…`, and passes over annotations. A schema with another keyword is refused.
public struct SchemaValidator {
  /// Why a value is not what the schema asks for.
  public struct Violation: Sendable, Equatable, CustomStringConvertible {
    /// `results[3].value`; empty for the whole.
    public var path: String
    /// What is wrong there.
    public var message: String

    /// `results[3].value: expected number or null, found a string`.
    public var description: String { "\(path.isEmpty ? "the whole" : path): \(message)" }
  }

  private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  private let root: JSONObject
  private let definitions: JSONObject
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  /// Reads a schema; throws where it is no JSON, a pattern cannot be read or a keyword is not known.
  public init(schema: String = RecordSchema.json) throws {
    let node = JSONNode(try JSONValue(parsing: schema.utf8))
    guard case .object(let root) = node.value else { throw node.error(expected: "an object") }
    self.root = root
    if case .object(let definitions)? = root["$defs"] {
      self.definitions = definitions
    } else {
      self.definitions = JSONObject()
    }
    try collect(root)
    for member in definitions.members {
      if case .object(let definition) = member.value { try collect(definition) }
    }
  }

  /// Checks the keywords of a schema and of those in it, and compiles the patterns.
  private mutating func collect(_ schema: JSONObject) throws {
    for member in schema.members where !SchemaValidator.annotations.contains(member.key) {
      switch (member.key, member.value) {
      case ("type", _), ("enum", .array), ("const", _), ("required", .array), ("minimum", .number),
        ("additionalProperties", .bool(false)):
        break
      case ("$ref", .string(let name)):
        if definition(name) == nil { throw unknown("$ref \(name)") }
      case ("pattern", .string(let pattern)):
        if patterns[pattern] == nil { patterns[pattern] = try Regex(pattern) }
      case ("items", .object(let items)): try collect(items)
      case ("properties", .object(let properties)):
        for property in properties.members {
          guard case .object(let inner) = property.value else { throw unknown(property.key) }
          try collect(inner)
        }
      case ("anyOf", .array(let choices)):
        for choice in choices {
          guard case .object(let inner) = choice else { throw unknown("anyOf") }
          try collect(inner)
        }
      default: throw unknown(member.key)
      }
    }
  }

  private func unknown(_ keyword: String) -> JSONPathError {
    JSONPathError(path: "schema", found: "\"\(keyword)\"", expected: "a keyword that the validator knows")
  }

  private func definition(_ reference: String) -> JSONObject? {
    let prefix = "#/$defs/"
    guard reference.hasPrefix(prefix) else { return nil }
    let name = String(reference.dropFirst(prefix.count))
    guard case .object(let found)? = definitions[name] else { return nil }
    return found
  }

  /// All violations of `value`, in the order of the value; empty where it is valid.
  public func violations(of value: JSONValue) -> [Violation] {
    var found: [Violation] = []
    validate(value, root, path: "", &found)
    return found
  }

  private func validate(_ value: JSONValue, _ schema: JSONObject, path: String, _ found: inout [Violation]) {
    func fail(_ message: String) { found.append(Violation(path: path, message: message)) }
    for member in schema.members {
      switch (member.key, member.value) {
      case ("type", let types):
        let names = SchemaValidator.names(types)
        if !names.contains(where: { SchemaValidator.isType(value, $0) }) {
          fail("expected \(names.joined(separator: " or ")), found \(value.kind)")
        }
      case ("enum", .array(let choices)):
        if !choices.contains(value) { fail("not one of the values of the enumeration") }
      case ("const", let constant):
        if value != constant { fail("not the one value allowed") }
      case ("required", let keys):
        guard case .object(let object) = value else { continue }
        for key in SchemaValidator.names(keys) where object[key] == nil {
          fail("the key \"\(key)\" is missing")
        }
      case ("additionalProperties", _):
        guard case .object(let object) = value else { continue }
        guard case .object(let known)? = schema["properties"] else { continue }
        for key in object.members.map(\.key) where known[key] == nil {
          fail("the key \"\(key)\" is unknown")
        }
      case ("properties", .object(let properties)):
        guard case .object(let object) = value else { continue }
        for entry in object.members {
          guard case .object(let inner)? = properties[entry.key] else { continue }
          validate(entry.value, inner, path: path.isEmpty ? entry.key : path + "." + entry.key, &found)
        }
      case ("items", .object(let items)):
        guard case .array(let elements) = value else { continue }
        for (index, element) in elements.enumerated() {
          validate(element, items, path: path + "[\(index)]", &found)
        }
      case ("pattern", .string(let pattern)):
        guard case .string(let string) = value, let regex = patterns[pattern] else { continue }
        if string.firstMatch(of: regex) == nil { fail("\"\(string)\" does not match \(pattern)") }
      case ("minimum", let minimum):
        guard let number = value.decimal, let minimum = minimum.decimal else { continue }
        if number < minimum { fail("\(number) is less than \(minimum)") }
      case ("$ref", .string(let name)):
        if let inner = definition(name) { validate(value, inner, path: path, &found) }
      case ("anyOf", .array(let choices)): validate(value, anyOf: choices, path: path, &found)
      default: continue
      }
    }
  }

  /// Where no choice fits, the violations of the one that fits best are given.
  private func validate(
    _ value: JSONValue, anyOf choices: [JSONValue], path: String, _ found: inout [Violation]
  ) {
    var best: [Violation]?
    for choice in choices {
      guard case .object(let inner) = choice else { continue }
      var violations: [Violation] = []
      validate(value, inner, path: path, &violations)
      if violations.isEmpty { return }
      // A choice of another type says less than one of the value's own type that fails further in.
      let isDeeper = violations.allSatisfy { $0.path != path || !$0.message.hasPrefix("expected") }
      if best == nil || isDeeper { best = violations }
    }
    found += best ?? []
  }

  private static func names(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let name): return [name]
    case .array(let values):
      return values.compactMap { if case .string(let name) = $0 { name } else { nil } }
    default: return []
    }
  }

  private static func isType(_ value: JSONValue, _ name: String) -> Bool {
    switch (value, name) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
      (.object, "object"):
      true
    case (.number, "integer"): value.decimal?.integer != nil
    default: false
    }
  }
}
