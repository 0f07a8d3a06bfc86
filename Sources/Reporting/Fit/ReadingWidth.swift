import CurveFitting
import LinearAlgebra
import Probability

/// How far from the curve a further reading is expected among those that there are.
///
/// ```
/// t · √(s² + gᵀ·C·g),   g = ∂F/∂θ,  C the covariance of the estimates
/// ```
///
/// t is the quantile of Student's law at n − p degrees of freedom, s the residual standard
/// deviation. It draws the band over the readings; what is forecast has intervals by its profile.
struct ReadingWidth {
  private let fit: CurveFit
  private let quantile: Double
  private let covariance: Matrix?

  /// Widths of a fit by least squares; `nil` for counts, whose scatter grows with them.
  init?(of fit: CurveFit, level: Double) {
    guard fit.deviance == nil else { return nil }
    self.fit = fit
    quantile = StudentTDistribution(degreesOfFreedom: Double(fit.degreesOfFreedom))
      .quantile(upperTail: (1 - level) / 2)
    let errors = fit.parameters.map(\.standardError)
    covariance = fit.correlation.flatMap { correlation in
      let known = errors.compactMap { $0 }
      guard known.count == errors.count else { return nil }
      return Matrix(
        known.indices.map { i in
          known.indices.map { j in correlation[i, j] * known[i] * known[j] }
        })
    }
  }

  /// Half the length of the interval at a time.
  func width(at time: Double) -> Double {
    let s = fit.residualStandardDeviation
    guard let covariance else { return quantile * s }
    let slopes = fit.parameters.indices.map { slope(along: $0, at: time) }
    let spread = zip(slopes, covariance * slopes).reduce(0) { $0 + $1.0 * $1.1 }
    let variance = s * s + max(spread, 0)
    return variance.isFinite ? quantile * variance.squareRoot() : quantile * s
  }

  /// The derivative by a step of a thousandth of the standard error on either side: exact enough
  /// for a band.
  private func slope(along parameter: Int, at time: Double) -> Double {
    let step = 1e-3 * (fit.parameters[parameter].standardError ?? 0)
    guard step > 0 else { return 0 }
    let ends = [1.0, -1.0].map { direction in
      var shifted = fit.estimates
      shifted[parameter] += direction * step
      return fit.model.values(at: [time], parameters: shifted)[0]
    }
    let slope = (ends[0] - ends[1]) / (2 * step)
    return slope.isFinite ? slope : 0
  }
}
