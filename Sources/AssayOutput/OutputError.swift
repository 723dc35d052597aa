import Glibc

/// Why an output could not be written.
public struct OutputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The output as the caller named it.
  public var path: String
  /// What was tried: `open`, `write`, `flush`, `rename`, `create the directory`.
  public var action: String
  /// The system's error number.
  public var number: Int32

  /// Makes an error.
  public init(path: String, action: String, number: Int32) {
    self.path = path
    self.action = action
    self.number = number
  }

  /// The system's words for the number.
  public var reason: String {
    guard let text = strerror(number) else { return "error \(number)" }
    return String(cString: text)
  }

  /// `out/records.jsonl: could not write: No space left on device (errno 28)`.
  public var description: String { "\(path): could not \(action): \(reason) (errno \(number))" }
}
