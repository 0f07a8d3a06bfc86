/// The last digits of a minimum, by its slope instead of its height.
///
/// Near a minimum the misfit is flat: it tells the parameters to half the digits of a double only.
/// The slope Q₁ᵀ·r still tells all of them, so steps go on while it falls. They are those of Gauss and
/// Newton, R·s = Q₁ᵀ·r, whose errors shrink by a constant factor; a few earlier steps show what the
/// next ones would add up to, which is then taken at once ([Anderson 1965], [Walker 2011]).
public struct Polishing: Sendable {
  /// The most steps.
  public var stepLimit = 60

  /// The relative offset that is small enough: what is left to go is this share of the size of the
  /// confidence region [Bates 1988].
  public var enough = 1e-11

  /// How many earlier steps are remembered.
  private static let memoryLength = 5

  /// Polishing by default limits.
  public init() {}

  /// Moves a minimum to where its slope is only rounding.
  ///
  /// - Parameters:
  ///   - minimum: Where a search has ended.
  ///   - problem: The misfit.
  ///   - range: Which parameters are free and where.
  ///   - memory: Memory for problems of this size, which holds the minimum's derivatives afterwards;
  ///     what it holds before must be of the same problem.
  /// - Returns: The polished minimum; the given one where no step makes the slope smaller.
  public func polished<Problem: MisfitFunction>(
    _ minimum: Minimum, of problem: inout Problem, within range: ParameterRange,
    using memory: inout ScoringMemory
  ) -> Minimum {
    var best = minimum
    guard memory.stay(&problem, at: best.parameters) != nil else { return best }
    memory.reduce(at: best.parameters, within: range)
    best.relativeOffset = memory.relativeOffset
    var slope = memory.slope
    var trail = StepTrail(length: Self.memoryLength)
    var misses = 0
    for _ in 0..<stepLimit where best.relativeOffset > enough {
      guard let whole = memory.wholeStep() else { break }
      let step = trail.extrapolated(whole, from: best.parameters, using: memory)
      trail.add(whole, from: best.parameters, active: memory.active)
      var x = best.parameters
      for (place, j) in memory.active.enumerated() {
        x[j] = min(max(x[j] + step[place], range.lower[j]), range.upper[j])
      }
      guard let half = memory.evaluateDerivatives(&problem, at: x) else { break }
      memory.reduce(at: x, within: range)
      // The slope may fall towards a saddle as well; a height that rises by more than rounding tells.
      if half <= best.halfMisfit * (1 + 1e-9), memory.slope < slope {
        best.parameters = x
        best.halfMisfit = half
        best.relativeOffset = memory.relativeOffset
        best.iterations += 1
        misses = memory.slope < 0.5 * slope ? 0 : misses + 1
        slope = memory.slope
      } else {
        misses += 1
        trail.clear()
        guard memory.evaluateDerivatives(&problem, at: best.parameters) != nil else { break }
        memory.reduce(at: best.parameters, within: range)
      }
      if misses >= 4 { break }
    }
    if memory.stay(&problem, at: best.parameters) != nil {
      memory.reduce(at: best.parameters, within: range)
    }
    return best
  }
}
