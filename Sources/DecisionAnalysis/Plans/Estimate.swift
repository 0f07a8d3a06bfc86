/// A number from a simulation, with the standard error of all that is simulated.
public struct Estimate: Sendable, Equatable {
  /// The number.
  public var value: Double

  /// Its standard error: paths, particles and evidence together, from independent repetitions.
  public var standardError: Double

  /// A number with its standard error.
  public init(value: Double, standardError: Double) {
    self.value = value
    self.standardError = standardError
  }

  /// Whether the number differs from 0 by more than twice its standard error.
  public var isTellable: Bool { abs(value) > 2 * standardError }
}
