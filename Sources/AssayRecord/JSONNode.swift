import AssayNumbers

/// Why a JSON value is not what its key asks for.
public struct JSONPathError: Error, Sendable, Equatable, CustomStringConvertible {
  /// `results[3].confidence_interval.low`; empty for the whole.
  public var path: String
  /// What stands there.
  public var found: String
  /// What was expected.
  public var expected: String

  /// Makes an error.
  public init(path: String, found: String, expected: String) {
    self.path = path
    self.found = found
    self.expected = expected
  }

  /// `results[3].value: found a string, expected a number or null`.
  public var description: String {
    "\(path.isEmpty ? "the whole" : path): found \(found), expected \(expected)"
  }
}

/// A JSON value together with the way to it, for reading typed values whose errors name the key.
public struct JSONNode: Sendable {
  private indirect enum Path: Sendable {
    case root
    case key(Path, String)
    case index(Path, Int)

    var text: String {
      switch self {
      case .root: ""
      case .key(.root, let key): key
      case .key(let parent, let key): parent.text + "." + key
      case .index(let parent, let index): parent.text + "[\(index)]"
      }
    }
  }

  /// The value.
  public let value: JSONValue
  private let steps: Path

  /// The node of a whole document.
  public init(_ value: JSONValue) {
    self.value = value
    self.steps = .root
  }

  private init(_ value: JSONValue, _ steps: Path) {
    self.value = value
    self.steps = steps
  }

  /// The way from the whole to here: `results[3].value`.
  public var path: String { steps.text }
  /// Whether the value is `null`.
  public var isNull: Bool { value == .null }

  /// The error that something else than `expected` stands here.
  public func error(expected: String, found: String? = nil) -> JSONPathError {
    JSONPathError(path: path, found: found ?? value.kind, expected: expected)
  }

  /// The value of `key`, or `null` where it is not there: for keys that came later than the first records.
  public func later(_ key: String) throws(JSONPathError) -> JSONNode {
    guard case .object(let object) = value else { throw error(expected: "an object") }
    return JSONNode(object[key] ?? .null, .key(steps, key))
  }

  /// The value of `key`, which must be there.
  public subscript(key: String) -> JSONNode {
    get throws(JSONPathError) {
      guard case .object(let object) = value else { throw error(expected: "an object") }
      guard let value = object[key] else {
        throw JSONNode(.null, .key(steps, key)).error(expected: "the key", found: "nothing")
      }
      return JSONNode(value, .key(steps, key))
    }
  }

  /// Refuses an object that has a key not in `keys`.
  public func checkKeys(_ keys: Set<String>) throws(JSONPathError) {
    guard case .object(let object) = value else { throw error(expected: "an object") }
    for member in object.members where !keys.contains(member.key) {
      throw JSONNode(member.value, .key(steps, member.key)).error(
        expected: "no such key", found: "an unknown key")
    }
  }

  /// Refuses an object that lacks one of `keys` or has another.
  public func requireKeys(_ keys: [String]) throws(JSONPathError) {
    try checkKeys(Set(keys))
    for key in keys { _ = try self[key] }
  }

  /// The string.
  public func string() throws(JSONPathError) -> String {
    guard case .string(let string) = value else { throw error(expected: "a string") }
    return string
  }

  /// The string, or nil for `null`.
  public func optionalString() throws(JSONPathError) -> String? {
    switch value {
    case .null: return nil
    case .string(let string): return string
    default: throw error(expected: "a string or null")
    }
  }

  /// The whole number.
  public func int() throws(JSONPathError) -> Int {
    guard let integer = value.decimal?.integer else { throw error(expected: "a whole number") }
    return integer
  }

  /// The whole number, or nil for `null`.
  public func optionalInt() throws(JSONPathError) -> Int? {
    if isNull { return nil }
    guard let integer = value.decimal?.integer else { throw error(expected: "a whole number or null") }
    return integer
  }

  /// The number.
  public func decimal() throws(JSONPathError) -> Decimal {
    guard let decimal = value.decimal else { throw error(expected: "a number of at most 18 digits") }
    return decimal
  }

  /// The number, or nil for `null`.
  public func optionalDecimal() throws(JSONPathError) -> Decimal? {
    if isNull { return nil }
    guard let decimal = value.decimal else { throw error(expected: "a number of at most 18 digits, or null") }
    return decimal
  }

  /// The truth value.
  public func bool() throws(JSONPathError) -> Bool {
    guard case .bool(let bool) = value else { throw error(expected: "true or false") }
    return bool
  }

  /// The elements of the array, each read by `read`.
  public func array<Element>(
    _ read: (JSONNode) throws(JSONPathError) -> Element
  ) throws(JSONPathError) -> [Element] {
    guard case .array(let values) = value else { throw error(expected: "an array") }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      elements.append(try read(JSONNode(value, .index(steps, index))))
    }
    return elements
  }

  /// The strings of the array.
  public func strings() throws(JSONPathError) -> [String] {
    try array { (node) throws(JSONPathError) in try node.string() }
  }

  /// The value read by `read`, or nil for `null`.
  public func optional<T>(_ read: (JSONNode) throws(JSONPathError) -> T) throws(JSONPathError) -> T? {
    isNull ? nil : try read(self)
  }

  /// The case of an enumeration whose words are its raw values.
  public func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type = Choice.self
  ) throws(JSONPathError) -> Choice where Choice.RawValue == String {
    let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    guard case .string(let word) = value else { throw error(expected: "one of \(words)") }
    guard let choice = Choice(rawValue: word) else {
      throw error(expected: "one of \(words)", found: "\"\(word)\"")
    }
    return choice
  }

  /// The case of an enumeration, or nil for `null`.
  public func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type = Choice.self
  ) throws(JSONPathError) -> Choice? where Choice.RawValue == String {
    isNull ? nil : try choice(type)
  }
}
