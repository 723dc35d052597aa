import AssayPipeline
import Glibc

/// Why the program ends before its time, or with another code than 0.
enum Stop: Error {
  /// What was asked for was done, and something was found wanting.
  case findings
  /// Something could not be run, read or written; the reason has been given.
  case couldNotRunSaid
  /// The same with the reason still to be given.
  case because(String)
  /// Nobody reads standard output any more.
  case brokenPipe
  /// Somebody asked for it with SIGINT or SIGTERM; where it stopped has been told.
  case interrupted

  static let couldNotRun = Code(rawValue: 2)

  struct Code { let rawValue: Int32 }

  /// Ends the program at once: threads may be reading still, and what they use must not be taken down before them.
  func exit() -> Never {
    switch self {
    case .findings: _exit(1)
    case .couldNotRunSaid: _exit(Stop.couldNotRun.rawValue)
    case .because(let reason):
      Terminal.error("assay: " + reason)
      _exit(Stop.couldNotRun.rawValue)
    case .brokenPipe: _exit(0)
    case .interrupted: _exit(130)
    }
  }
}

/// The terminal: data out on one side, messages on the other.
enum Terminal {
  /// Whether a person looks at standard output.
  static var isOutput: Bool { isatty(1) != 0 }
  /// Whether a person looks at standard error.
  static var isError: Bool { isatty(2) != 0 }

  /// How many columns standard output has; 100 where it is no terminal.
  static var width: Int { width(of: 1) }
  /// The same of standard error.
  static var errorWidth: Int { width(of: 2) }

  private static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// Writes data to standard output, all of it.
  static func write(_ bytes: [UInt8]) throws(Stop) {
    let failure = write(bytes, to: 1)
    if failure == EPIPE { throw .brokenPipe }
    if failure != 0 {
      throw .because("standard output: cannot be written: \(SystemError.text(failure))")
    }
  }

  /// Writes text to standard output.
  static func write(_ text: String) throws(Stop) { try write(Array(text.utf8)) }

  /// Writes a message, and a line feed, to standard error; where that fails there is nobody to tell.
  static func error(_ message: String) { _ = write(Array((message + "\n").utf8), to: 2) }

  /// Writes without a line feed: for the line that shows how far a run is.
  static func progress(_ text: String) { _ = write(Array(text.utf8), to: 2) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
