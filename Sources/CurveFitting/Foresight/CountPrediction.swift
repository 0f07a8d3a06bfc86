internal import LinearAlgebra
internal import Probability
internal import RealModule

/// Prediction intervals of counts: an NB1 law whose variance holds the curve's uncertainty too.
///
/// ```
/// variance = D·μ + gᵀ·C·g,   g = ∂μ/∂θ,  C = D·(JᵀJ)⁻¹
/// ```
///
/// Where the dispersion is estimated, the quantiles are taken farther out, by as much as Student's t
/// at n − p degrees of freedom is beyond the normal law. Ends are whole numbers; one is left out
/// where half of its probability is already beyond the tail, so that intervals of small counts hold
/// about as often as they say and not nearly always (mid-p intervals, [Lancaster 1961]).
struct CountPrediction {
  let solution: CurveSolution
  let degreesOfFreedom: Int
  let level: Double

  /// The count between two times.
  func point(at time: Double, start: Double) -> PredictedPoint {
    let model = solution.estimate.model
    let space = solution.function.space
    let ends = start > -.infinity ? [time, start] : [time]
    var table = CurveTable(model, at: [ends])
    var values = ends
    var gradient = [Double](repeating: 0, count: ends.count * solution.estimate.parameters.count)
    table.fill(&values, gradient: &gradient, parameters: solution.estimate.parameters)
    let mean = values[0] - (ends.count > 1 ? values[1] : 0)
    guard mean.isFinite, mean >= 0, let covariance = solution.unitCovariance else {
      return PredictedPoint(time: time, mean: mean, lower: nil, upper: nil)
    }
    let slopes = solution.estimate.parameters.indices.map { j in
      let first = gradient[j * ends.count]
      let difference = ends.count > 1 ? first - gradient[1 + j * ends.count] : first
      return difference * space.scales[j].slope(atValue: solution.estimate.parameters[j])
    }
    let spread = zip(slopes, covariance * slopes).reduce(0) { $0 + $1.0 * $1.1 }
    let variance = solution.estimate.variance * (mean + max(spread, 0))
    guard variance > 0, variance.isFinite else {
      return PredictedPoint(time: time, mean: mean, lower: mean, upper: mean)
    }
    let law = NB1Distribution(mean: mean, dispersion: max(1, variance / mean))
    let counts = law.midpointInterval(outside: tail)
    return PredictedPoint(
      time: time, mean: mean, lower: Double(counts.lowerBound), upper: Double(counts.upperBound))
  }

  /// The probability beyond either end.
  private var tail: Double {
    let tail = (1 - level) / 2
    guard solution.function.loss == .nb1 else { return tail }
    return StandardNormal.survivalProbability(
      StudentTDistribution(degreesOfFreedom: Double(degreesOfFreedom)).quantile(upperTail: tail))
  }
}

extension NB1Distribution {
  /// The counts of which less than half their probability is beyond the tails.
  fileprivate func midpointInterval(outside tail: Double) -> ClosedRange<Int> {
    var (lower, upper) = (quantile(tail), quantile(upperTail: tail))
    let half = { (count: Int) in 0.5 * Double.exp(self.logProbability(at: count)) }
    if lower < upper, tails(at: lower).lower - half(lower) < tail { lower += 1 }
    if lower < upper, tails(at: upper).upper + half(upper) < tail { upper -= 1 }
    return lower...upper
  }
}
