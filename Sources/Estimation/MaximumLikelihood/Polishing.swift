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
  public var enough = 1e-12

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
    memory.reduce(within: range)
    memory.trail.clear()
    var slope = memory.slope
    var misses = 0
    for _ in 0..<stepLimit {
      guard memory.relativeOffset > enough, misses < 4, memory.findWholeStep() else { break }
      let isPlain = memory.trail.isEmpty
      memory.followTrail()
      memory.setTrial(within: range)
      guard let half = memory.evaluateTrial(&problem), memory.takeTrial(&problem) else { break }
      memory.reduce(within: range)
      // The slope may fall towards a saddle as well; a height that rises by more than rounding tells.
      if half <= best.halfMisfit * (1 + 1e-9), memory.slope < slope {
        best.halfMisfit = half
        best.iterations += 1
        misses = memory.slope < 0.5 * slope ? 0 : misses + 1
        slope = memory.slope
      } else {
        misses += 1
        memory.trail.clear()
        memory.takeBack()
        memory.reduce(within: range)
        if isPlain { break }
      }
    }
    best.parameters = memory.point
    if memory.stay(&problem, at: best.parameters) != nil { memory.reduce(within: range) }
    best.relativeOffset = memory.relativeOffset
    return best
  }
}
