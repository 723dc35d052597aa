import AssayArchive
import AssayText
import Glibc

/// The documents that the inputs hold, in order, one at a time. For one thread at a time.
struct DocumentQueue: ~Copyable {
  /// An archive, or a file of lines, that is being read; one inside the other.
  private struct Level {
    enum Kind {
      case lines(ByteReader)
      case warc(WARCReader)
      case tar(TarReader)
    }

    let name: String
    let kind: Kind
    var lineNumber = 0
  }

  /// How many pages of a crawl, and bytes, are passed over before the place is told.
  private static let silence = (pages: 1 << 12, bytes: 1 << 24)

  private let inputs: Inputs
  private let interruption: Interruption?
  private let excluded: FilePath?
  private var nextPath = 0
  private var list: ByteReader?
  private var isListOpened = false
  private var walker: PathWalker?
  private var levels: [Level] = []
  /// Bytes of the files that were read to their ends.
  private var finishedBytes = 0
  /// The file that `levels` lie in.
  private var outer: ByteReader?
  /// Where a stopped run had come to, while the queue goes there.
  private var goal: ReadingPlace?
  /// How far it has come: behind the input that was given last.
  private(set) var place = ReadingPlace()

  /// The documents of `inputs`; ends early once `interruption` is asked for.
  init(_ inputs: Inputs, interruption: Interruption? = nil) {
    self.inputs = inputs
    self.interruption = interruption
    excluded = inputs.excluded.map { FilePath($0) }
  }

  /// The next one, or nil at the end.
  mutating func next() -> QueuedInput? {
    while interruption?.isRequested != true {
      if let input = nextInLevel() {
        // A pipe ends early then, and what it gave last may be cut off.
        if interruption?.isRequested == true { return nil }
        place.document += 1
        noteBytes()
        return input
      }
      if let path = nextFile() {
        if case .file(let file) = path {
          if let input = open(file) {
            if interruption?.isRequested == true { return nil }
            return given(input)
          }
        } else if case .problem(let input) = path {
          return given(input)
        }
        continue
      }
      return nil
    }
    return nil
  }

  private mutating func given(_ input: QueuedInput) -> QueuedInput {
    place.document += 1
    if case .file(let file) = input { finishedBytes += file.size }
    noteBytes()
    return input
  }

  private mutating func noteBytes() { place.bytes = finishedBytes + (outer?.fileOffset ?? 0) }

  // MARK: Going on from where a run was stopped

  /// Goes behind what a stopped run had taken, so that `next` gives what comes then.
  ///
  /// - Throws: `InputProblem` where the inputs are not those of that run any more.
  mutating func skip(to goal: ReadingPlace) throws(InputProblem) {
    if goal.file == 0 { return }
    self.goal = goal
    defer { self.goal = nil }
    while place.file < goal.file || place.document < goal.document {
      // A goal inside a file is reached by reading the file up to there.
      guard place.file <= goal.file, next() != nil else { break }
    }
    guard place.file == goal.file, place.fingerprint == goal.fingerprint, place.document == goal.document
    else {
      throw InputProblem(
        code: .changed, uri: goal.name,
        message:
          "the inputs up to this one (number \(goal.file)) are not those of the stopped run: files were added, "
          + "removed or changed; expected the same. Leave out --resume to begin again")
    }
    place = goal
  }

  // MARK: Files

  private enum Step {
    case file(FilePath)
    case problem(QueuedInput)
    case passedOver
  }

  /// The next file that the inputs name, its place noted; nil at the end.
  private mutating func nextFile() -> Step? {
    while true {
      if let step = walker?.next() {
        switch step {
        case .problem(let problem):
          begin(problem.uri, nil)
          return isAhead ? .passedOver : .problem(.problem(problem))
        case .missing(let problem):
          begin(problem.uri, nil)
          return isAhead ? .passedOver : .problem(.broken(problem))
        case .file(let path):
          begin(path.uri, path.status())
          return isAhead ? .passedOver : .file(path)
        }
      }
      walker = nil
      let next: FilePath?
      do {
        next = try nextPathOfInputs()
      } catch {
        begin(error.uri, nil)
        return isAhead ? .passedOver : .problem(.problem(error))
      }
      guard let path = next else { return nil }
      if path.bytes == DocumentQueue.standardInput {
        begin("-", nil)
        return isAhead ? .passedOver : .file(path)
      }
      let inputs = inputs
      walker = PathWalker(path, except: excluded) { inputs.isWanted($0) }
    }
  }

  /// Whether a file that was begun lies wholly before where the stopped run had come to.
  private var isAhead: Bool { goal.map { place.file < $0.file } ?? false }

  private mutating func begin(_ name: String, _ status: stat?) {
    finishedBytes += outer?.fileOffset ?? 0
    outer = nil
    place.file += 1
    place.name = name
    place.document = 0
    var hash = place.fingerprint
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for number in [status?.st_size ?? -1, status?.st_mtim.tv_sec ?? 0, status?.st_mtim.tv_nsec ?? 0] {
      hash = (hash ^ UInt64(bitPattern: Int64(number))) &* 0x0000_0100_0000_01b3
    }
    place.fingerprint = hash
  }

  private mutating func nextPathOfInputs() throws(InputProblem) -> FilePath? {
    if nextPath < inputs.paths.count {
      nextPath += 1
      return FilePath(inputs.paths[nextPath - 1])
    }
    guard let name = inputs.list else { return nil }
    if !isListOpened {
      isListOpened = true
      list = try DocumentQueue.reader(FilePath(name), interruption).reader
    }
    do {
      while let line = try list?.line(limit: 1 << 16) {
        guard case .bytes(var bytes) = line else { continue }
        if bytes.last == 0x0D { bytes.removeLast() }
        if bytes.isEmpty { continue }
        if bytes == DocumentQueue.standardInput && name == "-" {
          throw InputProblem(
            code: .notAFile, uri: name,
            message: "found - in a list that is read from standard input; expected a path")
        }
        return FilePath(bytes)
      }
    } catch let error as ArchiveError {
      list = nil
      throw InputProblem(name, error)
    } catch let error as InputProblem {
      throw error
    } catch {}
    return nil
  }

  // MARK: Opening

  private static let standardInput = [UInt8(ascii: "-")]

  private static func reader(
    _ path: FilePath, _ interruption: Interruption?
  ) throws(InputProblem) -> (reader: ByteReader, size: Int, isRegular: Bool) {
    let descriptor = path.bytes == standardInput ? dup(0) : try FileDescriptor.open(path)
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.kind == S_IFREG
    let readEnd = interruption?.readEnd ?? -1
    let reader = ByteReader(taking: descriptor, interruption: readEnd < 0 ? nil : readEnd)
    return (reader, isRegular ? Int(status.st_size) : 0, isRegular)
  }

  /// Opens a file; gives it where it is one document, or broken, and nil where its documents come one by one.
  private mutating func open(_ path: FilePath) -> QueuedInput? {
    do throws(InputProblem) {
      let (reader, size, isRegular) = try DocumentQueue.reader(path, interruption)
      let name = path.uri
      outer = reader
      do throws(ArchiveError) {
        let content = try Packing.unpacked(reader)
        if let kind = try kind(of: content, name: path.bytes, isPacked: content !== reader) {
          levels.append(Level(name: name, kind: kind))
          return nil
        }
        let hint = inputs.mediaTypeHint(path.bytes)
        if isRegular {
          if size > inputs.limit {
            throw ArchiveError(
              code: .tooLarge, problem: "the file has \(size) bytes; expected at most \(inputs.limit)")
          }
          outer = nil
          return .file(OpenFile(uri: name, hint: hint, size: size, content))
        }
        return .document(
          SourceDocument(uri: name, bytes: try content.readAll(limit: inputs.limit), mediaTypeHint: hint))
      } catch {
        throw InputProblem(name, error)
      }
    } catch {
      return .broken(error)
    }
  }

  /// How documents come out of `content` one by one; nil where it is one document.
  private func kind(
    of content: ByteReader, name: [UInt8], isPacked: Bool
  ) throws(ArchiveError) -> Level.Kind? {
    switch inputs.format {
    case .text, .html: return nil
    case .jsonl: return .lines(content)
    case .warc: return .warc(WARCReader(content, limit: inputs.limit))
    case .tar: return .tar(TarReader(content, limit: inputs.limit))
    case .auto: break
    }
    let suffix = Inputs.suffix(of: name)
    if suffix == "jsonl" || suffix == "ndjson" { return .lines(content) }
    // Its first record may be broken, and the others good.
    if suffix == "warc" { return .warc(WARCReader(content, limit: inputs.limit)) }
    if isPacked || name == DocumentQueue.standardInput {
      let start = try content.arrived(most: 1 << 16)
      let isLaidOut = inputs.mayBeRecords && JSONSequence.isLaidOut(start)
      if start.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"), !isLaidOut { return .lines(content) }
    }
    if WARCReader.opens(try content.start(8)) { return .warc(WARCReader(content, limit: inputs.limit)) }
    if TarReader.opens(try content.start(TarReader.startSize)) {
      return .tar(TarReader(content, limit: inputs.limit))
    }
    return nil
  }

  // MARK: Inside archives and lines

  private mutating func nextInLevel() -> QueuedInput? {
    while let level = levels.last {
      let input: QueuedInput?
      switch level.kind {
      case .lines(let reader): input = nextLine(reader, level.name)
      case .warc(let reader): input = nextPage(reader, level.name)
      case .tar(let reader):
        let depth = levels.count
        input = nextMember(reader, level.name)
        if input == nil, levels.count > depth { continue }
      }
      if input != nil || interruption?.isRequested == true { return input }
      levels.removeLast()
    }
    return nil
  }

  private mutating func nextLine(_ reader: ByteReader, _ name: String) -> QueuedInput? {
    do throws(ArchiveError) {
      while let line = try reader.line(limit: inputs.limit) {
        levels[levels.count - 1].lineNumber += 1
        let number = levels[levels.count - 1].lineNumber
        switch line {
        case .tooLong:
          return .broken(
            InputProblem(
              code: .tooLarge, uri: "\(name):\(number)",
              message: "the line has more than \(inputs.limit) bytes; expected at most as many"))
        case .bytes(let bytes):
          // A blank line is no document; files often end with one.
          if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
          return .line(bytes, of: name, number: number)
        }
      }
      return nil
    } catch {
      levels.removeLast()
      levels.append(Level(name: name, kind: .lines(ByteReader(copying: [UInt8]().span))))
      return .broken(InputProblem(name, error))
    }
  }

  private mutating func nextPage(_ reader: WARCReader, _ name: String) -> QueuedInput? {
    let isGated = inputs.gate.isOn(inCrawl: true)
    let isAhead = goal != nil
    let start = (pages: place.document, bytes: reader.fileOffset)
    while interruption?.isRequested != true {
      switch reader.next(accepts: { !isAhead && (!isGated || Gate.passes($0)) }) {
      case nil: return nil
      case .page(let page):
        let hint: MediaType? =
          page.mediaType.flatMap { $0 == "text/plain" ? .plain : $0.hasSuffix("html") ? .html : nil }
        return .document(
          SourceDocument(
            uri: page.uri, bytes: page.body, mediaTypeHint: hint, charsetHint: page.charset,
            fetched: page.fetched))
      case .broken(let error, let uri):
        return .broken(InputProblem(uri, in: name, error))
      case .rejected:
        place.dropped += 1
        // The page is counted by whoever is given the input.
        let isLong =
          place.document - start.pages >= DocumentQueue.silence.pages
          || reader.fileOffset - start.bytes >= DocumentQueue.silence.bytes
        if isAhead || isLong { return .nothing }
        place.document += 1
      }
    }
    return nil
  }

  /// The next file of an archive; nil at its end, and where it is an archive itself, which is entered.
  private mutating func nextMember(_ reader: TarReader, _ name: String) -> QueuedInput? {
    while interruption?.isRequested != true {
      switch reader.next() {
      case nil: return nil
      case .broken(let error, let member):
        return .broken(InputProblem(member.map { "\(name)!/\($0)" }, in: name, error))
      case .file(let member, let bytes):
        let base = member.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
        if base.first == UInt8(ascii: ".") || !inputs.isWanted(base) { continue }
        let uri = "\(name)!/\(member)"
        do throws(ArchiveError) {
          let content = try Packing.unpacked(bytes)
          if let kind = try kind(of: content, name: base, isPacked: content !== bytes) {
            levels.append(Level(name: uri, kind: kind))
            return nil
          }
          return .document(
            SourceDocument(
              uri: uri, bytes: try content.readAll(limit: inputs.limit),
              mediaTypeHint: inputs.mediaTypeHint(base)))
        } catch {
          return .broken(InputProblem(uri, in: name, error))
        }
      }
    }
    return nil
  }
}
