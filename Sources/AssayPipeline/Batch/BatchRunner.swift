import AssayRecord
import AssayText
import Glibc

/// Reads many documents on several threads and hands their records over in the order of the inputs.
///
/// A document that cannot be read becomes an error record, and the others go on. At most a few documents a thread are in
/// hand at any time, so the memory does not grow with their number; the records are the same for any number of threads.
public struct BatchRunner: Sendable {
  /// What an input came to.
  public struct Outcome<Value: Sendable>: Sendable {
    /// The document's or the path's name.
    public var uri: String
    /// What `make` made of the record; nil for a path that is no document, such as a directory that cannot be listed.
    public var value: Value?
    /// Why there are no facts; nil where the document was read.
    public var failure: Failure?
  }

  /// How many inputs a thread may have in hand: being read, or waiting for an earlier one.
  private static let depth = 4

  private let pipeline: Pipeline
  private let jobs: Int

  /// A runner of `jobs` threads, one a core unless told otherwise.
  public init(_ pipeline: Pipeline, jobs: Int? = nil) {
    self.pipeline = pipeline
    self.jobs = max(1, jobs ?? BatchRunner.cores)
  }

  /// How many cores the machine has.
  public static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private struct Window<Value: Sendable>: Sendable {
    /// Results by input number modulo the window's size.
    var slots: [Outcome<Value>?]
    /// The input to be handed over next.
    var next = 0
    /// How many inputs were taken out of the queue.
    var taken = 0
    /// Set when the queue is empty.
    var isAtEnd = false
    /// Set when nobody wants the results any more.
    var isCancelled = false
  }

  /// Reads `inputs`, makes a value of each record on the threads, and gives the values to `take`, one at a time and in
  /// order, on the thread that calls.
  ///
  /// - Throws: what `take` throws; nothing more is taken then.
  public func run<Value: Sendable>(
    _ inputs: Inputs, make: @escaping @Sendable (Record) -> Value, take: (Outcome<Value>) throws -> Void
  ) throws {
    let limit = inputs.limit
    try run(inputs) { input, pipeline, scratch in
      BatchRunner.outcome(of: input, limit, pipeline, scratch, make)
    } take: {
      try take($0)
    }
  }

  /// As `run(_:make:take:)`, with the inputs themselves in hand.
  func run<Value: Sendable>(
    _ inputs: Inputs, read: @escaping @Sendable (QueuedInput, Pipeline, Pipeline.Scratch) -> Outcome<Value>,
    take: (Outcome<Value>) throws -> Void
  ) throws {
    let window = Monitor(
      Window<Value>(slots: Array(repeating: nil, count: jobs * BatchRunner.depth)))
    let queue = Monitor(QueueBox(inputs))
    let pipeline = pipeline
    let work: @Sendable () -> Void = {
      let scratch = pipeline.makeScratch()
      while let (number, input) = BatchRunner.takeInput(queue, window) {
        let outcome = read(input, pipeline, scratch)
        window.change { $0.slots[number % $0.slots.count] = outcome }
      }
    }
    let workers = (0..<jobs).compactMap { _ in Worker(work) }
    defer { for worker in workers { worker.join() } }
    // Where the system gives no thread at all, the inputs are read one by one here.
    if workers.isEmpty { return try runAlone(queue, read: read, take: take) }
    while let outcome = BatchRunner.nextOutcome(window) {
      do {
        try take(outcome)
      } catch {
        window.change { $0.isCancelled = true }
        throw error
      }
    }
  }

  /// Holds the queue, which cannot be copied, for a monitor. Touched only inside it.
  private final class QueueBox: @unchecked Sendable {
    var queue: DocumentQueue
    init(_ inputs: Inputs) { queue = DocumentQueue(inputs) }
  }

  /// The next input with its number, once there is room for its result; nil at the end.
  private static func takeInput<Value>(
    _ queue: Monitor<QueueBox>, _ window: Monitor<Window<Value>>
  ) -> (Int, QueuedInput)? {
    queue.change { box in
      let number: Int? = window.wait { window in
        if window.isAtEnd || window.isCancelled { return .ready(nil) }
        return window.taken - window.next < window.slots.count ? .ready(window.taken) : .notYet
      }
      guard let number else { return nil }
      let input = box.queue.next()
      window.change { if input == nil { $0.isAtEnd = true } else { $0.taken += 1 } }
      return input.map { (number, $0) }
    }
  }

  /// The next result in order, waited for; nil at the end.
  private static func nextOutcome<Value>(_ window: Monitor<Window<Value>>) -> Outcome<Value>? {
    window.wait { window in
      let slot = window.next % window.slots.count
      if let outcome = window.slots[slot] {
        window.slots[slot] = nil
        window.next += 1
        return .ready(outcome)
      }
      return window.isAtEnd && window.next == window.taken ? .ready(nil) : .notYet
    }
  }

  private static func outcome<Value>(
    of input: QueuedInput, _ limit: Int, _ pipeline: Pipeline, _ scratch: Pipeline.Scratch,
    _ make: (Record) -> Value
  ) -> Outcome<Value> {
    if case .problem(let problem) = input {
      return Outcome(uri: problem.uri, value: nil, failure: problem.failure)
    }
    let record: Record
    do {
      record = pipeline.record(of: try input.document(limit: limit), scratch)
    } catch {
      record = Pipeline.record(of: error.uri, failure: error.failure)
    }
    return Outcome(uri: record.source.uri, value: make(record), failure: record.error)
  }

  private func runAlone<Value>(
    _ queue: Monitor<QueueBox>, read: (QueuedInput, Pipeline, Pipeline.Scratch) -> Outcome<Value>,
    take: (Outcome<Value>) throws -> Void
  ) throws {
    let scratch = pipeline.makeScratch()
    while let input = queue.change({ $0.queue.next() }) {
      try take(read(input, pipeline, scratch))
    }
  }
}
