import Synchronization

/// Adds up how many bytes the inputs have, on a thread of its own, while they are read.
public final class InputMeasure: Sendable {
  private let sum = Atomic(0)
  private let isDone = Atomic(false)

  /// Begins to add up `inputs`.
  public init(_ inputs: Inputs) {
    // Of standard input, and of what it lists, nobody can tell.
    guard inputs.list == nil, !inputs.paths.contains("-") else { return }
    _ = Worker { [self] in
      for path in inputs.paths {
        var walker = PathWalker(FilePath(path), except: inputs.excluded.map { FilePath($0) }) {
          inputs.isWanted($0)
        }
        while let step = walker.next() {
          if case .file(let file) = step, let status = file.status() {
            sum.add(Int(status.st_size), ordering: .relaxed)
          }
        }
      }
      isDone.store(true, ordering: .releasing)
    }
  }

  /// The bytes of all inputs; nil as long as they are not added up, and where they cannot be.
  public var total: Int? {
    guard isDone.load(ordering: .acquiring) else { return nil }
    return sum.load(ordering: .relaxed)
  }
}
