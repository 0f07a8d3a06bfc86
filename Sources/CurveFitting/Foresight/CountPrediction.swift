internal import LinearAlgebra
internal import Probability
internal import RealModule

/// Prediction intervals of counts: an NB1 law whose variance holds the curve's uncertainty too.
///
/// ```
/// variance = D·μ + gᵀ·C·g,   g = ∂μ/∂θ,  C = D·(JᵀJ)⁻¹
/// ```
///
/// The quantiles are taken farther out, by as much as Student's t at n − p degrees of freedom is
/// beyond the normal law, for the dispersion is estimated as well.
struct CountPrediction {
  let estimate: CurveEstimate
  let degreesOfFreedom: Int
  let level: Double

  /// The count between two times.
  func point(at time: Double, start: Double) -> PredictedPoint {
    let model = estimate.model
    let space = estimate.function.space
    let ends = start > -.infinity ? [time, start] : [time]
    var table = CurveTable(model, at: [ends])
    var values = ends
    var gradient = [Double](repeating: 0, count: ends.count * estimate.parameters.count)
    table.fill(&values, gradient: &gradient, parameters: estimate.parameters)
    let mean = values[0] - (ends.count > 1 ? values[1] : 0)
    guard mean.isFinite, mean >= 0, let covariance = estimate.unitCovariance else {
      return PredictedPoint(time: time, mean: mean, lower: nil, upper: nil)
    }
    let slopes = estimate.parameters.indices.map { j in
      let first = gradient[j * ends.count]
      let difference = ends.count > 1 ? first - gradient[1 + j * ends.count] : first
      return difference * space.scales[j].slope(atValue: estimate.parameters[j])
    }
    let spread = zip(slopes, covariance * slopes).reduce(0) { $0 + $1.0 * $1.1 }
    let variance = estimate.variance * (mean + max(spread, 0))
    guard variance > 0, variance.isFinite else {
      return PredictedPoint(time: time, mean: mean, lower: mean, upper: mean)
    }
    let tail = StandardNormal.survivalProbability(
      StudentTDistribution(degreesOfFreedom: Double(degreesOfFreedom))
        .quantile(upperTail: (1 - level) / 2))
    let law = NB1Distribution(mean: mean, dispersion: max(1, variance / mean))
    return PredictedPoint(
      time: time, mean: mean, lower: Double(law.quantile(tail)),
      upper: Double(law.quantile(upperTail: tail)))
  }
}
