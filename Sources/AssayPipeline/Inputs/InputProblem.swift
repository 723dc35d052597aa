import AssayArchive
import AssayRecord
import Glibc

/// Why a path, or a line of JSON Lines, gave no document.
public struct InputProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: String, Sendable {
    /// The system would not open or read the file.
    case unreadable = "E101"
    /// A directory leads back into itself through a link.
    case loop = "E102"
    /// What the path names is neither a file nor a directory.
    case notAFile = "E103"
    /// The inputs are not those of the run that is to be resumed.
    case changed = "E105"
    /// A line of JSON Lines is not JSON.
    case brokenLine = "E111"
    /// A line of JSON Lines lacks a field, or has one too many.
    case incompleteLine = "E112"
    /// A JSON value is not the record that was expected.
    case notARecord = "E113"
    /// Packed data is broken or cut off.
    case compression = "E121"
    /// A record of a WARC file is broken.
    case warc = "E122"
    /// The HTTP message in a record is broken.
    case http = "E123"
    /// A member of a tar archive is broken.
    case tar = "E124"
    /// The file, the member or the line is larger than is read.
    case tooLarge = "E203"
  }

  /// What went wrong.
  public var code: Code
  /// The path as given, with `:line` behind it for a line.
  public var uri: String
  /// What was found and what was expected.
  public var message: String

  /// `notices/a.txt: E101: cannot be opened: No such file or directory`.
  public var description: String { "\(uri): \(code.rawValue): \(message)" }

  /// The same for a record.
  public var failure: Failure { Failure(code: code.rawValue, message: message, stage: "source") }

  /// A JSON value that is no record, and why.
  public static func notARecord(_ uri: String, _ message: String) -> InputProblem {
    InputProblem(code: .notARecord, uri: uri, message: message)
  }

  /// What an archive said of the file `uri`.
  init(_ uri: String, _ error: ArchiveError) {
    self.init(code: Code(rawValue: error.code.rawValue) ?? .unreadable, uri: uri, message: error.problem)
  }

  /// What an archive said of what `uri` names in the file `name`; nil for the file itself.
  init(_ uri: String?, in name: String, _ error: ArchiveError) {
    self.init(uri ?? name, error)
    if uri != nil && uri?.hasPrefix(name + "!/") != true { message = "\(name): \(message)" }
  }

  /// Makes a problem.
  init(code: Code, uri: String, message: String) {
    self.code = code
    self.uri = uri
    self.message = message
  }

  /// A problem with the system's own words for `number`.
  static func system(_ uri: String, _ action: String, errno number: Int32) -> InputProblem {
    InputProblem(code: .unreadable, uri: uri, message: "\(action): \(SystemError.text(number))")
  }
}

/// The system's words for its error numbers.
public enum SystemError {
  /// "No such file or directory".
  public static func text(_ number: Int32) -> String {
    guard let text = strerror(number) else { return "error \(number)" }
    return String(cString: text)
  }
}
