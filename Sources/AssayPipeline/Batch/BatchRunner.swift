import AssayRecord
import AssayText
import Glibc

/// Reads many documents on several threads and hands their records over in the order of the inputs.
///
/// A document that cannot be read becomes an error record, and the others go on. What is in hand is bounded by its bytes, so the
/// memory does not grow with the number of documents; the records are the same for any number of threads.
public struct BatchRunner: Sendable {
  /// What an input came to.
  public struct Outcome<Value: Sendable>: Sendable {
    /// The document's or the path's name.
    public var uri: String
    /// What `make` made of the record; nil for a path that is no document, such as a directory that cannot be listed, and for
    /// what was dropped.
    public var value: Value?
    /// Why there are no facts; nil where the document was read or dropped.
    public var failure: Failure?
    /// Why the document was dropped; nil where it was not.
    public var drop: Drop?
    /// How far the inputs were read then, this one included.
    public var place = ReadingPlace()
  }

  /// Why a document was dropped.
  public enum Drop: Sendable {
    /// It names no agency near a word of decision, among words of medicine.
    case gate
    /// It belongs to another part.
    case shard
  }

  /// How many inputs a thread may have in hand: being read, or waiting for an earlier one.
  private static let depth = 256
  /// How many bytes a thread may have in hand, beside the document that all others wait for.
  private static let room = 32 << 20

  private let pipeline: Pipeline
  private let jobs: Int
  private let interruption: Interruption?

  /// A runner of `jobs` threads, one a core unless told otherwise; once `interruption` is asked for it takes no more inputs and
  /// finishes those in hand.
  public init(_ pipeline: Pipeline, jobs: Int? = nil, interruption: Interruption? = nil) {
    self.pipeline = pipeline
    self.jobs = max(1, jobs ?? BatchRunner.cores)
    self.interruption = interruption
  }

  /// How many cores the machine has.
  public static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Reads `inputs`, from `start` on where it is given, makes a value of each record on the threads, and gives the values to `take`,
  /// one at a time and in order, on the thread that calls. `weight` says about how many bytes a value takes.
  ///
  /// - Returns: how far the inputs were read.
  /// - Throws: what `take` throws, and nothing more is taken then; `InputProblem` where the inputs do not lead to `start`.
  @discardableResult
  public func run<Value: Sendable>(
    _ inputs: Inputs, from start: ReadingPlace? = nil, make: @escaping @Sendable (Record) -> Value,
    weight: @escaping @Sendable (Value) -> Int = { _ in 0 }, take: (Outcome<Value>) throws -> Void
  ) throws -> ReadingPlace {
    try run(inputs, from: start) { input, pipeline, scratch in
      BatchRunner.outcome(of: input, inputs, pipeline, scratch, make)
    } weight: {
      weight($0)
    } take: {
      try take($0)
    }
  }

  /// As `run(_:from:make:weight:take:)`, with the inputs themselves in hand.
  @discardableResult
  func run<Value: Sendable>(
    _ inputs: Inputs, from start: ReadingPlace? = nil,
    read: @escaping @Sendable (QueuedInput, Pipeline, Pipeline.Scratch) -> Outcome<Value>,
    weight: @escaping @Sendable (Value) -> Int = { _ in 0 }, take: (Outcome<Value>) throws -> Void
  ) throws -> ReadingPlace {
    let box = QueueBox(inputs, interruption)
    if let start { try box.queue.skip(to: start) }
    let window = Monitor(
      OutcomeWindow<Outcome<Value>>(slots: jobs * BatchRunner.depth, room: jobs * BatchRunner.room))
    let queue = Monitor(box)
    let pipeline = pipeline
    let work: @Sendable () -> Void = {
      let scratch = pipeline.makeScratch()
      while let (number, input, place) = BatchRunner.takeInput(queue, window) {
        var outcome = read(input, pipeline, scratch)
        outcome.place = place
        let weight = outcome.value.map { weight($0) } ?? 0
        window.change { $0.put(outcome, number, weight: weight) }
      }
    }
    let workers = (0..<jobs).compactMap { _ in Worker(work) }
    defer { for worker in workers { worker.join() } }
    // Where the system gives no thread at all, the inputs are read one by one here.
    if workers.isEmpty { return try runAlone(queue, read: read, take: take) }
    while let outcome = window.wait({ $0.next() }) {
      do {
        try take(outcome)
      } catch {
        window.change { $0.isCancelled = true }
        throw error
      }
    }
    return queue.change { $0.queue.place }
  }

  /// Holds the queue, which cannot be copied, for a monitor. Touched only inside it.
  private final class QueueBox: @unchecked Sendable {
    var queue: DocumentQueue
    init(_ inputs: Inputs, _ interruption: Interruption?) {
      queue = DocumentQueue(inputs, interruption: interruption)
    }
  }

  /// The next input with its number and the place behind it, once there is room for its result; nil at the end.
  private static func takeInput<Value>(
    _ queue: Monitor<QueueBox>, _ window: Monitor<OutcomeWindow<Outcome<Value>>>
  ) -> (Int, QueuedInput, ReadingPlace)? {
    queue.change { box in
      guard let number = window.wait({ $0.numberForNext() }) else { return nil }
      let input = box.queue.next()
      window.change { $0.take(weight: input?.weight) }
      return input.map { (number, $0, box.queue.place) }
    }
  }

  private static func outcome<Value>(
    of input: QueuedInput, _ inputs: Inputs, _ pipeline: Pipeline, _ scratch: Pipeline.Scratch,
    _ make: (Record) -> Value
  ) -> Outcome<Value> {
    switch input {
    case .problem(let problem):
      return Outcome(uri: problem.uri, value: nil, failure: problem.failure)
    case .nothing:
      return Outcome(uri: "", value: nil, failure: nil)
    case .file, .document, .line, .broken: break
    }
    let record: Record
    do throws(InputProblem) {
      let document = try input.document(inputs)
      if let drop = drop(document, inputs) {
        return Outcome(uri: document.uri, value: nil, failure: nil, drop: drop)
      }
      record = pipeline.record(of: document, scratch)
    } catch {
      if inputs.shard?.holds(error.uri) == false {
        return Outcome(uri: error.uri, value: nil, failure: nil, drop: .shard)
      }
      record = Pipeline.record(of: error.uri, failure: error.failure)
    }
    return Outcome(uri: record.source.uri, value: make(record), failure: record.error)
  }

  private static func drop(_ document: SourceDocument, _ inputs: Inputs) -> Drop? {
    if inputs.shard?.holds(document.uri) == false { return .shard }
    if inputs.gate == .on, !Gate.passes(document.bytes.span) { return .gate }
    return nil
  }

  private func runAlone<Value>(
    _ queue: Monitor<QueueBox>, read: (QueuedInput, Pipeline, Pipeline.Scratch) -> Outcome<Value>,
    take: (Outcome<Value>) throws -> Void
  ) throws -> ReadingPlace {
    let scratch = pipeline.makeScratch()
    while let (input, place) = queue.change({ box in box.queue.next().map { ($0, box.queue.place) } }) {
      var outcome = read(input, pipeline, scratch)
      outcome.place = place
      try take(outcome)
    }
    return queue.change { $0.queue.place }
  }
}
