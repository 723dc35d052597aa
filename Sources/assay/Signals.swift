import AssayPipeline
import Glibc

/// SIGINT and SIGTERM: the first asks the run to finish what is in hand, the second ends the program.
enum Signals {
  /// What the first one asks.
  static let interruption = Interruption()

  /// From now on the signals are met.
  static func meet() {
    // Made before a handler needs it.
    _ = interruption
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Signals.interruption.request() }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
    // A parent may have left them blocked.
    var met = sigset_t()
    sigemptyset(&met)
    sigaddset(&met, SIGINT)
    sigaddset(&met, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &met, nil)
  }
}
