/// A chance, the range that rival explanations leave it, and its simulation error.
public struct Attainment: Sendable, Equatable {
  /// The chance of reaching the target by its deadline, averaged by prior weight × evidence.
  public var probability: Double

  /// The standard error from paths, particles and evidence together, from independent repetitions.
  public var standardError: Double

  /// The lowest and highest chance over the weightings and all candidates that hold 5 % under any
  /// of them.
  public var range: ClosedRange<Double>

  /// The chance under each weighting.
  public var weightings: [Weighting: Double]

  /// How the chance was computed from the paths.
  public var method: AttainmentMethod

  /// An attainment from its parts.
  public init(
    probability: Double, standardError: Double, range: ClosedRange<Double>,
    weightings: [Weighting: Double], method: AttainmentMethod = .counting
  ) {
    self.probability = probability
    self.standardError = standardError
    self.range = range
    self.weightings = weightings
    self.method = method
  }
}

/// How a chance is computed from simulated paths.
public enum AttainmentMethod: String, Sendable {
  /// The share of paths that reach the target.
  case counting

  /// The mean over paths of the chance that the jobs still to come reach it.
  case conditional
}
