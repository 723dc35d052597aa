import AssayNumbers

/// A JSON value as a tree.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number as printed: no digit is lost, `90` and `90.0` differ.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// What it is, for a message: `a string`.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The number, exactly; nil where it is no number, or has more than 18 digits.
  public var decimal: Decimal? {
    guard case .number(let printed) = self else { return nil }
    let bytes = printed.utf8
    let mark = bytes.firstIndex { $0 | 0x20 == 0x65 } ?? bytes.endIndex
    guard var value = Decimal(parsing: bytes[..<mark]) else { return nil }
    if mark == bytes.endIndex { return value }
    guard let exponent = Int(printed[bytes.index(after: mark)...]), abs(exponent) <= 1_000 else { return nil }
    if value.mantissa == 0 { return Decimal(0) }
    value.scale -= exponent
    while value.scale > 0 && value.mantissa % 10 == 0 {
      value.mantissa /= 10
      value.scale -= 1
    }
    while value.scale < 0 {
      value.mantissa *= 10
      value.scale += 1
      if value.mantissa.magnitude > 999_999_999_999_999_999 { return nil }
    }
    return value.scale <= 18 ? value : nil
  }
}

/// The members of a JSON object, in their order; no key stands twice.
public struct JSONObject: Sendable, Equatable {
  /// One key and its value.
  public struct Member: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// In the order of the text.
  public var members: [Member]

  /// Makes an object.
  public init(members: [Member] = []) { self.members = members }

  /// The value of `key`, or nil where the object does not have it.
  public subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }
}

extension JSONValue {
  /// Reads one JSON value that fills `bytes`; a byte-order mark at the start is passed over.
  ///
  /// Strict (RFC 8259), and stricter: a key that stands twice in an object, a lone surrogate and more than 512 levels are
  /// refused. Linear in the length; never recursive.
  public init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
    self = try JSONValue.parse(ContiguousArray(bytes))
  }

  private static func parse(_ bytes: ContiguousArray<UInt8>) throws(JSONError) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      var builder = TreeBuilder(JSONScanner(buffer))
      return try builder.build()
    }
  }
}

/// Builds the tree from the tokens, with the open containers on a stack of its own.
private struct TreeBuilder {
  struct Container {
    var isObject: Bool
    var elements: [JSONValue] = []
    var members: [JSONObject.Member] = []
    var key = ""
    /// Kept only for objects of more than `fewMembers`.
    var keys: Set<ContiguousArray<UInt8>> = []
  }

  static let fewMembers = 24

  var scanner: JSONScanner
  var stack: [Container] = []

  init(_ scanner: JSONScanner) { self.scanner = scanner }

  mutating func build() throws(JSONError) -> JSONValue {
    while true {
      let value: JSONValue
      switch try scanner.next() {
      case .beginObject:
        stack.append(Container(isObject: true))
        continue
      case .beginArray:
        stack.append(Container(isObject: false))
        continue
      case .endObject, .endArray:
        guard let container = stack.popLast() else { continue }
        value =
          container.isObject
          ? .object(JSONObject(members: container.members)) : .array(container.elements)
      case .key(let range, let hasEscapes):
        try open(scanner.text(range, hasEscapes: hasEscapes), at: range.lowerBound - 1)
        continue
      case .string(let range, let hasEscapes):
        value = .string(try scanner.text(range, hasEscapes: hasEscapes))
      case .number(let range): value = .number(String(decoding: scanner.bytes[range], as: UTF8.self))
      case .bool(let bool): value = .bool(bool)
      case .null: value = .null
      case .end: throw scanner.error("a value")
      }
      if stack.isEmpty {
        _ = try scanner.next()
        return value
      }
      add(value)
    }
  }

  private mutating func add(_ value: JSONValue) {
    let last = stack.count - 1
    if stack[last].isObject {
      stack[last].members.append(JSONObject.Member(key: stack[last].key, value: value))
    } else {
      stack[last].elements.append(value)
    }
  }

  private mutating func open(_ key: String, at offset: Int) throws(JSONError) {
    let last = stack.count - 1
    let isRepeated: Bool
    if stack[last].members.count < TreeBuilder.fewMembers {
      isRepeated = stack[last].members.contains { $0.key.utf8.elementsEqual(key.utf8) }
    } else {
      if stack[last].keys.isEmpty {
        stack[last].keys = Set(stack[last].members.map { ContiguousArray($0.key.utf8) })
      }
      isRepeated = !stack[last].keys.insert(ContiguousArray(key.utf8)).inserted
    }
    if isRepeated { throw scanner.error("a key that does not stand in the object yet", at: offset) }
    stack[last].key = key
  }
}
