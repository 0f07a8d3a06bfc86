internal import Estimation
internal import RealModule

/// The least misfit of a curve over many starts.
struct MinimumSearch {
  /// The minimum, polished.
  let minimum: Minimum

  /// How many starts were tried.
  let tried: Int

  /// How many starts ended at this minimum.
  let agreeing: Int

  /// Steps refused in all searches.
  let refused: Int

  /// A search whose end is known.
  init(minimum: Minimum, tried: Int, agreeing: Int, refused: Int) {
    self.minimum = minimum
    self.tried = tried
    self.agreeing = agreeing
    self.refused = refused
  }

  /// Searches from every start, `nil` where the curve has no finite value at any.
  ///
  /// - Parameters:
  ///   - misfit: The misfit of the curve.
  ///   - starts: Places on the parameters' scales, the best informed first.
  ///   - rounding: Half the misfit that rounding alone would leave; the square of a relative error.
  ///   - memory: Memory for searches of this size.
  init?(
    of misfit: inout CurveMisfit, from starts: [[Double]], rounding: Double,
    using memory: inout ScoringMemory
  ) {
    let range = misfit.space.range
    var minima: [(start: Int, minimum: Minimum)] = []
    var refused = 0
    for (index, start) in starts.enumerated() {
      let search =
        index == 0
        ? LevenbergMarquardt(offset: Self.nearby, stepLimit: 2000)
        : LevenbergMarquardt(tolerance: 1e-11, offset: Self.nearby, stepLimit: 300)
      guard let minimum = search.minimum(of: &misfit, from: start, within: range, using: &memory)
      else { continue }
      refused += minimum.refusedSteps
      minima.append((index, minimum))
    }
    guard let least = minima.map(\.minimum.halfMisfit).min() else { return nil }
    // Two minima are one where the misfit does not tell them apart. The one nearest to the first
    // start wins, so that equal curves with exchanged terms or signs keep what was stated.
    let bar = max(least * (1 + 1e-6), least + 1e8 * rounding)
    let tied = minima.filter { $0.minimum.halfMisfit <= bar }
    let nearest = tied.min { left, right in
      let lengths = [left, right].map { Self.distance($0.minimum.parameters, starts[0]) }
      return (lengths[0], left.start) < (lengths[1], right.start)
    }
    guard let nearest else { return nil }
    var best = nearest.minimum
    if best.termination == .stepLimit || nearest.start > 0 {
      best = Self.continued(best, to: Self.nearby, of: &misfit, using: &memory)
    }
    best = Polishing().polished(best, of: &misfit, within: range, using: &memory)
    if best.relativeOffset > 1e-6 {
      // Where slopes mislead, heights have more to tell.
      best = Self.continued(best, to: 1e-6, of: &misfit, using: &memory)
      best = Polishing().polished(best, of: &misfit, within: range, using: &memory)
    }
    // Data printed to 13 digits leave a hundred times the rounding of doubles.
    if best.halfMisfit <= 1e4 * rounding {
      best.termination = .exact
    } else if best.termination != .stepLimit || best.relativeOffset < 1e-6 {
      best.termination = best.relativeOffset < 1e-5 ? .converged : .stalled
    }
    minimum = best
    tried = starts.count
    agreeing = tied.count
    self.refused = refused
  }

  /// A minimum that a long search from it has left as it is or made deeper.
  private static func continued(
    _ minimum: Minimum, to offset: Double, of misfit: inout CurveMisfit,
    using memory: inout ScoringMemory
  ) -> Minimum {
    let further = LevenbergMarquardt(offset: offset, stepLimit: 2000).minimum(
      of: &misfit, from: minimum.parameters, within: misfit.space.range, using: &memory)
    guard let further, further.halfMisfit <= minimum.halfMisfit else { return minimum }
    return further
  }

  /// The relative offset at which a search has arrived, and slopes lead on faster than heights: the
  /// misfit is within 10⁻⁸ of its least.
  private static let nearby = 1e-4

  /// How far two places are apart in sign and magnitude, whatever the parameters' units.
  private static func distance(_ x: [Double], _ y: [Double]) -> Double {
    zip(x, y).reduce(0) { sum, pair in
      let (a, b) = pair
      guard a != 0, b != 0, (a < 0) == (b < 0) else { return sum + (a == b ? 0 : 100) }
      let ratio = min(abs(Double.log(a / b)), 10)
      return sum + ratio * ratio
    }
  }
}
