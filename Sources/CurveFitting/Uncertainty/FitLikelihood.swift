internal import Probability
internal import RealModule

/// The log likelihood of a fit and the criteria that compare fits by it.
///
/// ```
/// AICc = −2ℓ + 2k + 2k(k + 1)/(n − k − 1),   BIC = −2ℓ + k·log n
/// ```
///
/// k counts the curve's parameters and the variance or dispersion. Source: [Burnham 2002].
struct FitLikelihood {
  let logLikelihood: Double
  private let k: Double
  private let n: Double

  init(of solution: CurveSolution, data: FitData) {
    n = Double(data.count)
    switch solution.function.loss {
    case .leastSquares:
      k = Double(solution.estimate.parameters.count) + 1
      let misfit = max(solution.estimate.misfit, 2 * data.halfMisfitOfRounding(.leastSquares))
      let weights = data.weights?.reduce(0) { $0 + 0.5 * .log($1) } ?? 0
      logLikelihood = weights - 0.5 * n * (.log(2 * .pi * misfit / n) + 1)
    case .poisson:
      k = Double(solution.estimate.parameters.count)
      logLikelihood = Self.countLikelihood(solution.estimate.means, data.values, dispersion: 1)
    case .nb1:
      k = Double(solution.estimate.parameters.count) + 1
      logLikelihood = Self.largest(solution.estimate.means, data.values)
    }
  }

  /// Corrected for few observations; `nil` where n ≤ k + 1.
  var aicc: Double? {
    guard n > k + 1 else { return nil }
    return -2 * logLikelihood + 2 * k + 2 * k * (k + 1) / (n - k - 1)
  }

  var bic: Double { -2 * logLikelihood + k * .log(n) }

  private static func countLikelihood(
    _ means: [Double], _ values: [Double], dispersion: Double
  ) -> Double {
    zip(means, values).reduce(0) { sum, pair in
      sum
        + NB1Distribution.logProbability(
          of: Int(pair.1), mean: max(pair.0, 0), dispersion: dispersion)
    }
  }

  /// The largest NB1 log likelihood over the dispersion, by golden section on log(D − 1).
  private static func largest(_ means: [Double], _ values: [Double]) -> Double {
    let share = 0.5 * (5.0.squareRoot() - 1)
    var (low, high) = (Double.log(1e-6), Double.log(1e6))
    func height(_ place: Double) -> Double {
      countLikelihood(means, values, dispersion: 1 + .exp(place))
    }
    var (left, right) = (high - share * (high - low), low + share * (high - low))
    var (leftHeight, rightHeight) = (height(left), height(right))
    while high - low > 1e-7 {
      if leftHeight < rightHeight {
        low = left
        (left, leftHeight) = (right, rightHeight)
        right = low + share * (high - low)
        rightHeight = height(right)
      } else {
        high = right
        (right, rightHeight) = (left, leftHeight)
        left = high - share * (high - low)
        leftHeight = height(left)
      }
    }
    return max(leftHeight, rightHeight, countLikelihood(means, values, dispersion: 1))
  }
}
