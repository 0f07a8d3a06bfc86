public import Estimation
public import LinearAlgebra

/// One curve fitted to observations: estimates, their uncertainty, and how the fit was reached.
public struct CurveFit: Sendable {
  /// The curve.
  public let model: CurveModel

  /// The parameters in the model's order.
  public let parameters: [FittedParameter]

  /// The correlation of the estimates; `nil` where the data leave a combination undetermined.
  public let correlation: Matrix?

  /// The expected value of each observation, in the data's order.
  public let fitted: [Double]

  /// Value minus fitted, in the data's order.
  public let residuals: [Double]

  /// Σ w·(value − fitted)².
  public let residualSumOfSquares: Double

  /// √(residual sum of squares / degrees of freedom).
  public let residualStandardDeviation: Double

  /// n − p.
  public let degreesOfFreedom: Int

  /// The deviance of counts; `nil` for least squares.
  public let deviance: Double?

  /// The dispersion D of counts, at least 1; `nil` for least squares.
  public let dispersion: Double?

  /// The largest log likelihood: normal with the variance at its maximum, or that of the counts.
  public let logLikelihood: Double

  /// Akaike's criterion, corrected for few observations; `nil` where n ≤ p + 2.
  public let aicc: Double?

  /// Schwarz's criterion.
  public let bic: Double

  /// 1 − residual / total sum of squares about the mean; `nil` where all values are equal.
  ///
  /// Near 1 for any curve that rises with the data, right or wrong.
  public let rSquared: Double?

  /// Why the search stopped.
  public let termination: Termination

  /// Steps of the search that won.
  public let iterations: Int

  /// How many starts were tried.
  public let startsTried: Int

  /// How many of them ended at this minimum.
  public let startsAgreeing: Int

  /// Steps that were refused because the curve was no finite number there.
  public let refusedSteps: Int

  /// The correlation of each residual with the one before it in time; `nil` for fewer than 4.
  public let lagOneAutocorrelation: Double?

  /// What the data say of the ceiling; `nil` where the curve has none.
  public let ceiling: Ceiling?

  /// The forecast, or why there is none.
  public let forecast: CurveForecast

  /// The estimates, in the model's order.
  public var estimates: [Double] { parameters.map(\.estimate) }

  /// The names of parameters on an edge of their range.
  public var atBound: [String] { parameters.filter { $0.edge != nil }.map(\.name) }

  /// The names of parameters whose interval has an open end, and of a ceiling that is not bounded.
  ///
  /// Ceilings are decided at 97.5 %: one whose interval ends at a lower level may be among them.
  public var openEnded: [String] {
    parameters.indices.filter { j in
      parameters[j].interval.isOpen || (ceiling?.parameter == j && ceiling?.isIdentified == false)
    }
    .map { parameters[$0].name }
  }
}
