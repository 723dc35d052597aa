import Glibc
import Synchronization

/// Asks a batch to take no more inputs and to finish what is in hand. Any thread may ask, and so may a signal handler.
public final class Interruption: Sendable {
  private let isSet = Atomic(false)
  /// Can be read from once it is asked for; −1 where the system has none left.
  let readEnd: Int32
  private let writeEnd: Int32

  /// Nothing asked for yet.
  public init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    if readEnd >= 0 { close(readEnd) }
    if writeEnd >= 0 { close(writeEnd) }
  }

  /// Asks; asking again changes nothing. Safe in a signal handler.
  public func request() {
    isSet.store(true, ordering: .releasing)
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Whether it was asked for.
  public var isRequested: Bool { isSet.load(ordering: .acquiring) }
}
