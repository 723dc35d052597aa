import AssayOutput
import Glibc
import Testing

@Suite struct AtomicFileTests {
  @Test func appearsWholeAtTheEndAndNotBefore() throws {
    let directory = try TemporaryDirectory()
    let file = try AtomicFile(path: directory.path + "/a.txt")
    try file.write(Array("one ".utf8))
    #expect(!directory.names.contains("a.txt"))
    try file.write(Array("two".utf8))
    try file.commit()
    #expect(directory.names == ["a.txt"])
    #expect(try directory.text("a.txt") == "one two")
  }

  @Test func largeOutputsAreWhole() throws {
    let directory = try TemporaryDirectory()
    let file = try AtomicFile(path: directory.path + "/a")
    var expected: [UInt8] = []
    for size in [1, 100_000, 262_143, 1, 262_144, 1_000_000, 3] {
      let block = [UInt8](repeating: UInt8(size % 251), count: size)
      expected += block
      try file.write(block)
    }
    try file.commit()
    #expect(try directory.read("a") == expected)
  }

  @Test func theOldFileStaysUntilTheNewOneIsWhole() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/a.txt"
    let first = try AtomicFile(path: path)
    try first.write(Array("old".utf8))
    try first.commit()
    chmod(path, 0o640)
    do {
      let second = try AtomicFile(path: path)
      try second.write(Array("new".utf8))
      #expect(try directory.text("a.txt") == "old")
    }
    #expect(directory.names == ["a.txt"])
    #expect(try directory.text("a.txt") == "old")
    let third = try AtomicFile(path: path)
    try third.write(Array("new".utf8))
    try third.commit()
    #expect(try directory.text("a.txt") == "new")
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func aDirectoryThatIsMissingIsNamed() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/missing/a.txt"
    let error = #expect(throws: OutputError.self) { try AtomicFile(path: path) }
    #expect(error?.description == "\(path): could not open: No such file or directory (errno 2)")
  }

  @Test func aDirectoryIsNoFile() throws {
    let directory = try TemporaryDirectory()
    let error = #expect(throws: OutputError.self) { try AtomicFile(path: directory.path) }
    #expect(error?.description == "\(directory.path): could not open: Is a directory (errno 21)")
  }

  @Test func aFailureAtTheLastStepLeavesNothing() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/a.txt"
    let file = try AtomicFile(path: path)
    try file.write([1])
    #expect(mkdir(path, 0o777) == 0)
    let error = #expect(throws: OutputError.self) { try file.commit() }
    #expect(error?.description == "\(path): could not rename: Is a directory (errno 21)")
    #expect(directory.names == ["a.txt"])
  }

  @Test func aFullDiskIsAnError() throws {
    let file = try AtomicFile(path: "/dev/full")
    try file.write([1])
    let error = #expect(throws: OutputError.self) { try file.commit() }
    #expect(error?.description == "/dev/full: could not write: No space left on device (errno 28)")
    let again = #expect(throws: OutputError.self) { try file.write([UInt8](repeating: 0, count: 300_000)) }
    #expect(again?.number == EBADF)
  }

  @Test func aFileThatCannotGrowLeavesNothing() async {
    // In a process of its own, for the limit holds for a whole process.
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let path = directory.path + "/a.txt"
      let old = try AtomicFile(path: path)
      try old.write([1])
      try old.commit()
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let file = try AtomicFile(path: path)
      let block = [UInt8](repeating: 2, count: 1_000_000)
      let error = #expect(throws: OutputError.self) { try file.write(block) }
      try #require(error?.description == "\(path): could not write: File too large (errno 27)")
      try #require(directory.names == ["a.txt"])
      try #require(try directory.read("a.txt") == [1])
    }
  }

  @Test func aFileHasNoNameBeforeItIsWhole() throws {
    // Only where the file system has files without a name (O_TMPFILE).
    let probe = open("/tmp", 0o20_000_000 | O_DIRECTORY | O_WRONLY, 0o600)
    try #require(probe >= 0 || errno == EOPNOTSUPP || errno == EISDIR)
    if probe < 0 { return }
    close(probe)
    let directory = try TemporaryDirectory()
    let file = try AtomicFile(path: directory.path + "/a.txt")
    try file.write([UInt8](repeating: 1, count: 1_000_000))
    // What has no name goes with the last descriptor, whatever ends the process.
    #expect(directory.names.isEmpty)
    try file.commit()
    #expect(directory.names == ["a.txt"])
  }

  @Test func aLinkIsFollowed() throws {
    let directory = try TemporaryDirectory()
    #expect(mkdir(directory.path + "/there", 0o777) == 0)
    let first = try AtomicFile(path: directory.path + "/there/real")
    try first.write([1])
    try first.commit()
    #expect(symlink("there/real", directory.path + "/link") == 0)
    let second = try AtomicFile(path: directory.path + "/link")
    try second.write([2])
    try second.commit()
    #expect(try directory.read("there/real") == [2])
    #expect(TemporaryDirectory.names(in: directory.path + "/there") == ["real"])
  }

  @Test func aDeviceIsWrittenThrough() throws {
    let file = try AtomicFile(path: "/dev/null")
    try file.write([1])
    try file.commit()
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }
}
