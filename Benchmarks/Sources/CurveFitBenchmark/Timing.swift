import Glibc

/// How long something took, by the clock on the wall and by the processor's.
struct Timing {
  let wall: Double
  let processor: Double

  init(of work: () async throws -> Void) async rethrows {
    let started = (ContinuousClock.now, clock())
    try await work()
    wall = (ContinuousClock.now - started.0) / .seconds(1)
    processor = Double(clock() - started.1) / Double(CLOCKS_PER_SEC)
  }

  /// One line for the script that compares.
  var line: String { "seconds \(wall) \(processor)" }
}
