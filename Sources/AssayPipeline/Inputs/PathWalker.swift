import Glibc

/// Names the files that a path holds: itself, or those below it, in the order of the bytes of their paths.
///
/// Links are followed; a directory that is its own ancestor is named as a problem and not entered. Only one listing a
/// level is held, however many files there are. Of a directory only the names that `isWanted` are given, and none that
/// starts with a point.
struct PathWalker {
  /// What the walk comes to.
  enum Step {
    /// A file to be read.
    case file(FilePath)
    /// A path that cannot be walked, or cannot be read as a file.
    case problem(InputProblem)
    /// A path given by name that cannot be opened: a document is missing.
    case missing(InputProblem)
  }

  private struct Level {
    let path: FilePath
    let identity: Identity
    /// In rising order; a directory bears a slash at its end.
    let names: [[UInt8]]
    /// Index of the name that comes next.
    var next = 0
  }

  private struct Identity: Equatable {
    let device: dev_t
    let node: ino_t

    init(_ status: stat) {
      device = status.st_dev
      node = status.st_ino
    }
  }

  private static let slash = UInt8(ascii: "/")

  private var levels: [Level] = []
  private var start: FilePath?
  private let excluded: Identity?
  private let isWanted: ([UInt8]) -> Bool

  /// A walk from `path`. A file that `path` itself names is given whatever its name; the folder `excluded` is not entered.
  init(_ path: FilePath, except excluded: FilePath? = nil, isWanted: @escaping ([UInt8]) -> Bool) {
    self.start = path
    self.excluded = excluded?.status().map { Identity($0) }
    self.isWanted = isWanted
  }

  /// The next file or problem, or nil at the end.
  mutating func next() -> Step? {
    if let path = start {
      start = nil
      guard let status = path.status() else {
        return .missing(.system(path.uri, "cannot be opened", errno: errno))
      }
      if status.kind != S_IFDIR { return .file(path) }
      if let problem = enter(path, status) { return .problem(problem) }
    }
    while let level = levels.last {
      guard level.next < level.names.count else {
        levels.removeLast()
        continue
      }
      levels[levels.count - 1].next += 1
      let name = level.names[level.next]
      let path = level.path.appending(name.last == PathWalker.slash ? name.dropLast() : name[...])
      if let step = visit(path) { return step }
    }
    return nil
  }

  private mutating func visit(_ path: FilePath) -> Step? {
    guard let status = path.status() else {
      return .missing(.system(path.uri, "cannot be opened", errno: errno))
    }
    switch status.kind {
    case S_IFDIR: return enter(path, status).map { .problem($0) }
    case S_IFREG: return .file(path)
    default:
      return .problem(
        InputProblem(code: .notAFile, uri: path.uri, message: "is a device or a pipe; expected a file"))
    }
  }

  /// Lists a directory, which becomes the innermost level.
  private mutating func enter(_ path: FilePath, _ status: stat) -> InputProblem? {
    let identity = Identity(status)
    if identity == excluded { return nil }
    if let ancestor = levels.first(where: { $0.identity == identity }) {
      return InputProblem(
        code: .loop, uri: path.uri, message: "is a link back to \(ancestor.path.uri); not entered again")
    }
    guard let directory = path.withCString({ opendir($0) }) else {
      return .system(path.uri, "the directory cannot be opened", errno: errno)
    }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { return .system(path.uri, "the directory cannot be read", errno: errno) }
        break
      }
      let name = PathWalker.name(of: entry)
      if name.first == UInt8(ascii: ".") { continue }
      let type = Int(entry.pointee.d_type)
      let isKnown = type == Int(DT_DIR) || type == Int(DT_REG)
      let isDirectory =
        isKnown ? type == Int(DT_DIR) : path.appending(name).status()?.kind == S_IFDIR
      // With the slash behind its name a directory stands among the files as its files' paths do.
      if isDirectory { names.append(name + [PathWalker.slash]) } else if isWanted(name) { names.append(name) }
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    levels.append(Level(path: path, identity: identity, names: names))
    return nil
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }
}
