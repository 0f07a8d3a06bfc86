/// Where a search for the least misfit ended.
public struct Minimum: Sendable, Hashable {
  /// The parameters of the least misfit found.
  public var parameters: [Double]

  /// Half the misfit there.
  public var halfMisfit: Double

  /// ‖Q₁ᵀ·r‖/‖r‖: the share of the residuals that a further step could still remove; 0 at a minimum.
  public var relativeOffset: Double

  /// Steps taken.
  public var iterations: Int

  /// Steps refused because the model had no finite value there.
  public var refusedSteps: Int

  /// Why the search stopped.
  public var termination: Termination

  /// A minimum from its parts.
  public init(
    parameters: [Double], halfMisfit: Double, relativeOffset: Double, iterations: Int,
    refusedSteps: Int, termination: Termination
  ) {
    self.parameters = parameters
    self.halfMisfit = halfMisfit
    self.relativeOffset = relativeOffset
    self.iterations = iterations
    self.refusedSteps = refusedSteps
    self.termination = termination
  }
}
