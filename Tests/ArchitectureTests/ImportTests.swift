import Foundation
import Testing

/// The stages go one way: who may import whom. The same arrows stand in `Package.swift` as dependencies.
private let allowed: [String: Set<String>] = [
  "AssayNumbers": [],
  "AssayArchive": ["CZlib", "CDeflate", "CZstd"],
  "AssayText": ["CByteScan", "CLibXML2"],
  "AssayExtraction": ["AssayText", "AssayNumbers", "CPCRE2"],
  "AssayRecord": ["AssayNumbers"],
  "AssayChecks": ["AssayNumbers", "AssayRecord"],
  "AssayOutput": ["AssayRecord", "AssayNumbers"],
  "AssayPipeline": [
    "AssayText", "AssayExtraction", "AssayNumbers", "AssayChecks", "AssayRecord", "AssayOutput",
    "AssayArchive", "CByteScan", "CCrypto",
  ],
  "AssayReconcile": ["AssayRecord", "AssayNumbers"],
  "AssayScoring": ["AssayRecord", "AssayNumbers"],
  "assay": ["AssayPipeline", "AssayScoring", "AssayReconcile", "ArgumentParser"],
  "AssayInjection": ["AssayPipeline", "AssayText", "AssayRecord", "AssayNumbers"],
  "assay-inject": ["AssayInjection", "AssayPipeline", "AssayText", "ArgumentParser"],
  "CByteScan": [],
  "CLibXML2": [],
  "CPCRE2": [],
  "CCrypto": [],
  "CZlib": [],
  "CDeflate": [],
  "CZstd": [],
]

/// What every target may import: the system by its names, the standard library, and no Foundation.
private let everywhere: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization"]

/// Targets that are command lines, and print.
private let programs: Set<String> = ["assay", "assay-inject"]

/// What a library never does, whatever it reads, as regular expressions with the reason.
private let forbidden: [(pattern: String, reason: String)] = [
  (#"\bprint\("#, "a library returns and throws; only the command line prints"),
  (#"\bfatalError\("#, "no input may end the process"),
  (#"\btry!"#, "no input may end the process"),
  (#"\bas! "#, "no input may end the process"),
  (#"\btry\?"#, "the reason is lost"),
]

@Suite struct ImportTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private struct SourceFile {
    let target: String
    let path: String
    let lines: [(number: Int, text: String)]
  }

  private static func sources() throws -> [SourceFile] {
    let folder = root.appending(path: "Sources")
    var files: [SourceFile] = []
    for target in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let paths = FileManager.default.enumerator(atPath: folder.appending(path: target).path)
      while let path = paths?.nextObject() as? String {
        guard path.hasSuffix(".swift") else { continue }
        let name = "Sources/\(target)/\(path)"
        let content = try String(contentsOf: root.appending(path: name), encoding: .utf8)
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        files.append(
          SourceFile(target: target, path: name, lines: lines.map { ($0.offset + 1, String($0.element)) }))
      }
    }
    return files
  }

  private static func imports(of line: String) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
    let before = words[..<place].allSatisfy {
      $0.hasPrefix("@") || ["public", "internal", "package", "private", "fileprivate"].contains($0)
    }
    guard before else { return nil }
    // "import struct AssayText.Cell" names the kind first.
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let name =
      kinds.contains(words[place + 1]) && place + 2 < words.count ? words[place + 2] : words[place + 1]
    return name.split(separator: ".").first.map(String.init)
  }

  @Test func everyTargetHasItsPlace() throws {
    let folder = Self.root.appending(path: "Sources")
    let targets = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(targets) == Set(allowed.keys))
  }

  @Test func arrowsAllGoOneWay() throws {
    let files = try Self.sources()
    #expect(files.count > 40)
    for file in files {
      for (number, text) in file.lines {
        guard let name = Self.imports(of: text), !everywhere.contains(name) else { continue }
        #expect(
          allowed[file.target]?.contains(name) == true,
          "\(file.path):\(number): \(file.target) may not import \(name)")
      }
    }
  }

  @Test func arrowsHoldNoCircle() {
    var settled: Set<String> = ["ArgumentParser"]
    var rest = allowed
    while !rest.isEmpty {
      let free = rest.filter { $0.value.isSubset(of: settled) }.keys
      #expect(!free.isEmpty, "a circle among \(rest.keys.sorted())")
      if free.isEmpty { return }
      for name in free {
        settled.insert(name)
        rest[name] = nil
      }
    }
  }

  @Test func packageSaysTheSame() throws {
    let manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    for (target, names) in allowed where !target.hasPrefix("C") {
      let start = try #require(
        manifest.firstRange(of: "arget(name: \"\(target)\"")
          ?? manifest.firstRange(
            of: "arget(\n      name: \"\(target)\""), "Package.swift does not name \(target)")
      let rest = manifest[start.upperBound...]
      let end = rest.firstRange(of: "arget(")?.lowerBound ?? rest.endIndex
      let stated = rest[..<end].matches(of: /"(Assay\w+|C[A-Z]\w+|ArgumentParser)"/).map { String($0.1) }
      #expect(Set(stated) == names, "\(target) in Package.swift")
    }
  }

  @Test func librariesNeitherPrintNorCrash() throws {
    let patterns = try forbidden.map { (try Regex($0.pattern), $0.reason) }
    for file in try Self.sources() where !programs.contains(file.target) {
      for (number, text) in file.lines {
        let code = text.firstRange(of: "//").map { text[..<$0.lowerBound] } ?? text[...]
        for (pattern, reason) in patterns where code.firstMatch(of: pattern) != nil {
          Issue.record("\(file.path):\(number): \(reason): \(text)")
        }
      }
    }
  }

  @Test func filesAreOneThing() throws {
    for file in try Self.sources() where !file.path.contains("/Data/") {
      #expect(file.lines.count <= 500, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test(arguments: [
    ("import AssayText", "AssayText"), ("@testable import AssayText", "AssayText"),
    ("public import AssayText", "AssayText"), ("import struct AssayText.Cell", "AssayText"),
  ])
  func importsAreSeen(line: String, name: String) {
    #expect(Self.imports(of: line) == name)
    #expect(Self.imports(of: "  // " + line) == nil)
  }
}
