internal import LinearAlgebra
internal import RealModule

/// The search of Levenberg and Marquardt for the least misfit [Moré 1978].
///
/// Each step is the least-squares step within a trust region that is an ellipsoid in the units of the
/// columns of J, reduced to triangles by reflections. Bounds hold a parameter that is pushed against
/// them; a step to where the model has no finite value is refused and the region shrinks. Where
/// steps have become too small for the misfit to tell, ``Polishing`` goes on by the slope.
public struct LevenbergMarquardt: Sendable {
  /// The relative fall of the misfit below which the search stops.
  public var tolerance: Double

  /// The most steps of one search.
  public var stepLimit: Int

  /// The first radius, in units of the start's own length in the trust region's metric.
  ///
  /// Far from the minimum the whole step is too long more often than not. With a quarter, one start
  /// is enough for all of NIST's nonlinear regressions, from either of the published ones.
  public var firstRadius: Double

  /// The relative offset below which the search stops: what is left to go is this share of the size
  /// of the confidence region [Bates 1988].
  public var offset: Double

  /// A search; by default to as many digits as the misfit tells.
  public init(
    tolerance: Double = 1e-14, offset: Double = 1e-6, stepLimit: Int = 1000,
    firstRadius: Double = 0.25
  ) {
    self.tolerance = tolerance
    self.offset = offset
    self.stepLimit = stepLimit
    self.firstRadius = firstRadius
  }

  /// Searches from a start.
  ///
  /// - Parameters:
  ///   - problem: The misfit.
  ///   - start: The start; what lies outside the range begins at its end.
  ///   - range: Which parameters are free and where.
  ///   - memory: Memory for problems of this size.
  /// - Returns: Where the search ended; `nil` where the model has no finite value at the start.
  public func minimum<Problem: MisfitFunction>(
    of problem: inout Problem, from start: [Double], within range: ParameterRange,
    using memory: inout ScoringMemory
  ) -> Minimum? {
    guard var half = memory.evaluateDerivatives(&problem, at: range.nearest(to: start)) else {
      return nil
    }
    var found = Minimum(
      parameters: start, halfMisfit: half, relativeOffset: 0, iterations: 0, refusedSteps: 0,
      termination: .stepLimit)
    var radius = 0.0
    memory.resetScale()
    search: while found.iterations < stepLimit {
      memory.reduce(within: range)
      if memory.active.isEmpty || half == 0 || memory.relativeOffset <= offset {
        found.termination = .converged
        break
      }
      memory.updateScale()
      if found.iterations == 0 {
        let length = memory.scaledLength
        radius = firstRadius * (length > 0 ? length : 1)
      }
      var refusals = 0
      while true {
        let predicted = memory.moveTrial(radius: radius, within: range)
        found.iterations += 1
        let trial = memory.evaluateTrial(&problem)
        let fall = half - (trial ?? .infinity)
        let ratio = predicted > 0 ? fall / predicted : 0
        let isBetter = ratio > 1e-4
        guard let trial, !isBetter || memory.takeTrial(&problem) else {
          found.refusedSteps += 1
          refusals += 1
          radius = 0.25 * min(radius, memory.stepLength)
          if refusals > 60 || found.iterations >= stepLimit { break search }
          continue
        }
        if fall < 0 {
          radius = share(of: predicted, fall: fall, memory) * min(radius, memory.stepLength)
        } else if ratio <= 0.25 {
          radius = 0.5 * min(radius, 10 * memory.stepLength)
        } else if memory.damping == 0 || ratio >= 0.75 {
          radius = 2 * memory.stepLength
        }
        if isBetter { half = trial }
        let isSettled = abs(fall) <= tolerance * half && predicted <= tolerance * half && ratio <= 2
        if isSettled || radius <= 1e-15 * memory.scaledLength {
          found.termination = .converged
          break search
        }
        if isBetter { break }
        if found.iterations >= stepLimit { break search }
      }
    }
    found.parameters = memory.point
    found.halfMisfit = half
    found.relativeOffset = memory.relativeOffset
    return found
  }

  /// How much of a step that led upwards to allow next: to where a parabola through both ends has its
  /// lowest point, a tenth at least and a half at most [Moré 1978].
  private func share(of predicted: Double, fall: Double, _ memory: ScoringMemory) -> Double {
    let slope = 2 * predicted - memory.damping * memory.stepLength * memory.stepLength
    return min(max(0.5 * slope / (slope - fall), 0.1), 0.5)
  }
}
