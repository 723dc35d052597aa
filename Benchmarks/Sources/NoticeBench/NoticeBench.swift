import AssayChecks
import AssayPipeline
import AssayRecord
import AssayText
import Glibc
import NoticeGenerator

/// `generate`, `read` and `measure`: the steps that `scripts/bench` puts together.
@main
struct NoticeBench {
  static let usage = """
    usage: notice-bench generate text|html FOLDER MEGABYTES
           notice-bench read [--repeat COUNT] FOLDER        one thread, whole pipeline to JSON bytes
           notice-bench checks CORPUS [ROUNDS]              all checks on each record of a corpus
           notice-bench text [--repeat COUNT] FOLDER        one thread, bytes to clean text only
           notice-bench start COUNT                         what the first document waits for, COUNT times
           notice-bench measure COMMAND ARGUMENT…           time and peak memory of another program
    """

  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      switch arguments.first {
      case "generate" where arguments.count == 4:
        try generate(arguments[1], arguments[2], Int(arguments[3]) ?? 64)
      case "read": try read(Array(arguments.dropFirst()))
      case "checks" where arguments.count > 1:
        try checks(arguments[1], rounds: arguments.count > 2 ? Int(arguments[2]) ?? 200 : 200)
      case "text": try text(Array(arguments.dropFirst()))
      case "start" where arguments.count == 2: try start(Int(arguments[1]) ?? 1)
      case "measure" where arguments.count > 1: try measure(Array(arguments.dropFirst()))
      default: throw Failure(usage)
      }
    } catch {
      let message = Array("notice-bench: \(error)\n".utf8)
      _ = Glibc.write(2, message, message.count)
      exit(2)
    }
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  // MARK: Generating

  static func generate(_ kind: String, _ folder: String, _ megabytes: Int) throws {
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw Failure("\(folder): cannot be made") }
    var generator = NoticeGenerator(seed: kind == "html" ? 2 : 1)
    var total = 0
    var count = 0
    while total < megabytes << 20 {
      let bytes = kind == "html" ? generator.page() : generator.text()
      let number = String(count)
      let name = String(repeating: "0", count: max(0, 6 - number.count)) + number
      try write(bytes, to: "\(folder)/\(name).\(kind == "html" ? "html" : "txt")")
      total += bytes.count
      count += 1
    }
    print("\(kind): \(count) notices, \(total) bytes, \(total / count) each")
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw Failure("\(path): cannot be made") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw Failure("\(path): cannot be written")
    }
  }

  // MARK: Reading

  /// `[--repeat <times>] <folder>`.
  static func folderAndTimes(_ arguments: [String]) throws -> (folder: String, times: Int) {
    if arguments.count == 1 { return (arguments[0], 1) }
    guard arguments.count == 3, arguments[0] == "--repeat", let times = Int(arguments[1]), times > 0
    else { throw Failure(usage) }
    return (arguments[2], times)
  }

  /// Reads each file, makes its record and writes it as a line of JSON into a buffer, on this one thread.
  static func read(_ arguments: [String]) throws {
    let (folder, times) = try folderAndTimes(arguments)
    let names = try names(in: folder)
    let pipeline = try Pipeline()
    let scratch = pipeline.makeScratch()
    var writer = JSONWriter(capacity: 1 << 20)
    var totals = Totals()
    let start = processorTime(ofChildren: false)
    for _ in 0..<times {
      for name in names {
        let path = folder + "/" + name
        let bytes = try contents(of: path)
        totals.input += bytes.count
        let record = pipeline.record(of: SourceDocument(uri: name, bytes: bytes), scratch)
        writer.removeAll()
        record.write(to: &writer)
        writer.endLine()
        totals.add(record)
        writer.withBytes {
          totals.output += $0.count; totals.mix($0)
        }
      }
    }
    let seconds = processorTime(ofChildren: false) - start
    // A run that found nothing measured nothing.
    if totals.errors > 0 { throw Failure("\(totals.errors) notices could not be read") }
    print(
      "seconds=\(three(seconds)) megabytes_per_second=\(three(Double(totals.input) / 1e6 / seconds)) "
        + "documents=\(names.count * times) input_bytes=\(totals.input) json_bytes=\(totals.output) "
        + "facts=\(totals.facts) checks=\(totals.checks) peak_kb=\(peak(ofChildren: false)) "
        + "answer=\(String(totals.hash, radix: 16))")
  }

  /// Reads each file into its clean text, on this one thread.
  static func text(_ arguments: [String]) throws {
    let (folder, times) = try folderAndTimes(arguments)
    let documents = try names(in: folder).map {
      SourceDocument(uri: $0, bytes: try contents(of: folder + "/" + $0))
    }
    var totals = Totals()
    let start = processorTime(ofChildren: false)
    for _ in 0..<times {
      for document in documents {
        let text = try TextReader.read(document)
        totals.input += document.bytes.count
        totals.output += text.utf8.count
        totals.facts += text.blocks.count
        text.utf8.withUnsafeBytes { totals.mix($0) }
      }
    }
    let seconds = processorTime(ofChildren: false) - start
    print(
      "seconds=\(three(seconds)) megabytes_per_second=\(three(Double(totals.input) / 1e6 / seconds)) "
        + "documents=\(documents.count * times) input_bytes=\(totals.input) text_bytes=\(totals.output) "
        + "blocks=\(totals.facts) answer=\(String(totals.hash, radix: 16))")
  }

  /// Makes the pipeline anew, as a program does when it starts.
  static func start(_ times: Int) throws {
    let start = processorTime(ofChildren: false)
    for _ in 0..<times { _ = try Pipeline() }
    let seconds = processorTime(ofChildren: false) - start
    print("seconds=\(three(seconds)) each_ms=\(three(seconds * 1000 / Double(max(1, times))))")
  }

  struct Totals {
    var input = 0
    var output = 0
    var errors = 0
    var facts = 0
    var checks = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ record: Record) {
      if record.error != nil { errors += 1 }
      facts += Tally(record).facts.reduce(0, +)
      checks += record.checks.count
    }

    /// The answer: the same for the same notices and the same program. Every 64th byte, so that it costs nothing.
    mutating func mix(_ bytes: UnsafeRawBufferPointer) {
      for index in stride(from: 0, to: bytes.count, by: 64) {
        hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      }
    }
  }

  static func names(in folder: String) throws -> [String] {
    guard let directory = opendir(folder) else { throw Failure("\(folder): cannot be opened") }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    if names.isEmpty { throw Failure("\(folder): holds no notice") }
    return names.sorted()
  }

  static func contents(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw Failure("\(path): cannot be opened") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure("\(path): cannot be read") }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, size))
    }
    guard bytes.count == size else { throw Failure("\(path): cannot be read") }
    return bytes
  }

  // MARK: Checking

  /// Derives and checks the records of `corpus` again and again, each from what was read alone.
  static func checks(_ corpus: String, rounds: Int) throws {
    let pipeline = try Pipeline()
    let scratch = pipeline.makeScratch()
    var records: [(name: String, record: Record)] = []
    for example in try CorpusFolder(path: corpus).cases {
      let record = pipeline.record(of: SourceDocument(uri: example.slug, bytes: example.notice), scratch)
      records.append((example.slug, asRead(record)))
    }
    var total = 0.0
    var slowest: (name: String, seconds: Double) = ("", 0)
    var count = 0
    for (name, record) in records {
      var copies = [Record](repeating: record, count: rounds)
      let start = processorTime(ofChildren: false)
      for index in copies.indices { Verifier.verify(&copies[index]) }
      let seconds = processorTime(ofChildren: false) - start
      count += copies[0].checks.count
      total += seconds
      if seconds > slowest.seconds { slowest = (name, seconds) }
    }
    // A run that checked nothing measured nothing.
    if count == 0 { throw Failure("no check could be tried") }
    let microseconds = 1e6 * total / Double(rounds * records.count)
    print(
      "records=\(records.count) checks=\(count) microseconds_per_record=\(three(microseconds)) "
        + "slowest=\(slowest.name) microseconds=\(three(1e6 * slowest.seconds / Double(rounds)))")
  }

  /// The record without what the checks and their inferences put into it.
  static func asRead(_ record: Record) -> Record {
    var record = record
    record.checks = []
    for index in record.results.indices {
      for derivation in record.results[index].derived {
        if derivation.field == "count" { record.results[index].count = nil }
        if derivation.field == "denominator" { record.results[index].denominator = nil }
      }
      record.results[index].derived = []
    }
    for index in record.cohorts.indices { record.cohorts[index].derived = [] }
    return record
  }

  // MARK: Measuring

  /// Runs another program and prints its time and peak memory; what it prints is dropped.
  static func measure(_ command: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let result = posix_spawnp(&process, command[0], &actions, nil, arguments, environ)
    guard result == 0 else { throw Failure("\(command[0]): cannot be run") }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let seconds = processorTime(ofChildren: true)
    print("seconds=\(three(seconds)) peak_kb=\(peak(ofChildren: true)) code=\((status >> 8) & 0xFF)")
  }

  /// Seconds of processor time, the system's part included: what other programs do does not change it.
  static func processorTime(ofChildren: Bool) -> Double {
    var usage = rusage()
    getrusage(ofChildren ? RUSAGE_CHILDREN.rawValue : RUSAGE_SELF.rawValue, &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    return Double(seconds) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  /// The most memory used at one time, in KB.
  static func peak(ofChildren: Bool) -> Int {
    var usage = rusage()
    getrusage(ofChildren ? RUSAGE_CHILDREN.rawValue : RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss
  }

  static func three(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}
