import Foundation
import Synchronization

/// What happens when the user presses Ctrl-C, or the system asks to stop.
///
/// The first signal cancels the work, which then leaves nothing half-written; a second one ends at once.
enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// The exit code of the signal that came.
  static var code: Failure.Code {
    received.load(ordering: .relaxed) == SIGTERM ? .terminated : .interrupted
  }

  /// Does work that a signal cancels.
  static func cancelling<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if received.exchange(number, ordering: .relaxed) != 0 { exit(code.rawValue) }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    return try await task.value
  }
}
