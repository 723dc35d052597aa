import Foundation
import Testing

/// The built `assay`, run as a process of its own.
enum Program {
  /// What a run came to.
  struct Run {
    let code: Int32
    let output: Data
    let messages: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// Standard output as JSON Lines.
    func records() throws -> [[String: Any]] {
      try text.split(separator: "\n").map { line in
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(value as? [String: Any])
      }
    }
  }

  /// The project's folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program: what `ASSAY_PROGRAM` names, as `scripts/test` does, or the one beside the test bundle that runs this.
  static func path() throws -> String {
    if let named = ProcessInfo.processInfo.environment["ASSAY_PROGRAM"] { return named }
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let beside = URL(filePath: tests).deletingLastPathComponent().appending(path: "assay").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let other = bundle.appending(path: "assay").path
    try #require(FileManager.default.isExecutableFile(atPath: other), "no assay at \(beside) or \(other)")
    return other
  }

  /// Runs `assay` with these arguments.
  static func run(_ arguments: String..., input: Data? = nil, in folder: URL? = nil) throws -> Run {
    try run(executable: path(), arguments, input: input, in: folder)
  }

  /// Runs a line of the shell, in which `$assay` is the program.
  static func shell(_ line: String, in folder: URL? = nil) throws -> Run {
    try run(executable: "/bin/bash", ["-c", line], input: nil, in: folder)
  }

  private static func run(
    executable: String, _ arguments: [String], input: Data?, in folder: URL?
  ) throws -> Run {
    // Through files: a pipe that nobody empties would hold the program up.
    let scratch = try Scratch()
    let output = scratch.folder.appending(path: "output")
    let messages = scratch.folder.appending(path: "messages")
    let source = scratch.folder.appending(path: "input")
    for (url, data) in [(output, Data()), (messages, Data()), (source, input ?? Data())] {
      try data.write(to: url)
    }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(["assay": try path()]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    // A program that waits for ever is a fault and must not keep the tests waiting.
    let watch = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: watch)
    process.waitUntilExit()
    watch.cancel()
    return Run(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: output), messages: try String(contentsOf: messages, encoding: .utf8))
  }
}

/// A folder that is gone when it is no longer used.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "assay-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { print("\(folder.path) stays: \(error)") }
  }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Writes a text and gives its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, text.utf8) }

  /// The files of the folder and of those below it, sorted, without those whose names start with a point.
  func names(in part: String = "") throws -> [String] {
    let top = folder.appending(path: part)
    let all = FileManager.default.enumerator(atPath: top.path)
    var names: [String] = []
    while let name = all?.nextObject() as? String {
      var isFolder: ObjCBool = false
      let path = top.appending(path: name).path
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
        names.append(name)
      }
    }
    return names.sorted()
  }
}

extension [String: Any] {
  /// The value at a path such as `source.uri`, as text; "nil" for null and for what is not there.
  func at(_ path: String) -> String {
    var value: Any? = self
    for key in path.split(separator: ".") { value = (value as? [String: Any])?[String(key)] }
    switch value {
    case let text as String: return text
    case let number as NSNumber: return "\(number)"
    default: return "nil"
    }
  }
}
