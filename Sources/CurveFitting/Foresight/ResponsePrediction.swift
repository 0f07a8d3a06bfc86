internal import Estimation
internal import RealModule

/// Prediction intervals of least squares: the next values that the data do not rule out.
///
/// ```
/// { y : min over θ of [misfit(θ) + w·(y − F(t; θ))²] − least misfit ≤ q·s² }
/// ```
///
/// q is the quantile of F(1, n − p), w the mean weight of the observations. For a straight model this is the usual interval
/// F ± t·s·√(1 + xᵀ(XᵀX)⁻¹x); for others it bends as the data allow [Bates 1988].
struct ResponsePrediction {
  let solution: CurveSolution
  let data: FitData

  /// The quantile q.
  let bar: Double

  /// The next value at a time.
  ///
  /// - Parameters:
  ///   - time: The time.
  ///   - start: The start of the interval, for increments.
  /// - Returns: The curve's value and the interval.
  func point(at time: Double, start: Double?) -> PredictedPoint {
    let ends = start.map { [$0, time] } ?? [time]
    let curve = solution.estimate.model.values(at: [ends], parameters: solution.estimate.parameters)
    let mean = curve[curve.count - 1] - (start == nil ? 0 : curve[0])
    guard mean.isFinite else {
      return PredictedPoint(time: time, mean: mean, lower: nil, upper: nil)
    }
    return PredictedPoint(
      time: time, mean: mean, lower: end(-1, mean, time, start), upper: end(1, mean, time, start))
  }

  private func end(_ direction: Double, _ mean: Double, _ time: Double, _ start: Double?) -> Double?
  {
    let level = bar.squareRoot()
    let deviation = (solution.estimate.variance / data.typicalWeight).squareRoot()
    guard deviation > 0 else { return mean }
    var function = CurveMisfit(
      of: data.adding(value: mean, at: time, start: start), by: solution.estimate.model,
      loss: .leastSquares)
    var memory = ScoringMemory(
      observations: function.observationCount, parameters: function.parameterCount)
    let range = function.space.range
    let search = LevenbergMarquardt(tolerance: 1e-10, offset: 1e-5, stepLimit: 200)
    let least = solution.minimum.halfMisfit
    var places = solution.minimum.parameters
    let side = SideSearch(
      firstStep: 1.3 * level * deviation, direction: direction,
      limit: direction * .greatestFiniteMagnitude)
    let outcome = side.outcome(from: mean, toReach: level) { value in
      function.values[function.observationCount - 1] = value
      guard
        let minimum = search.minimum(of: &function, from: places, within: range, using: &memory)
      else { return nil }
      places = minimum.parameters
      return (max(2 * (minimum.halfMisfit - least), 0) / solution.estimate.variance).squareRoot()
    }
    guard case .place(let value) = outcome else { return nil }
    return value
  }
}

extension FitData {
  /// The same observations and one more, which counts as much as they do on average.
  fileprivate func adding(value: Double, at time: Double, start: Double?) -> FitData {
    FitData(
      kind: kind, predictors: [times + [time]], starts: start.map { starts + [$0] } ?? starts,
      values: values + [value], weights: weights.map { $0 + [typicalWeight] })
  }
}
