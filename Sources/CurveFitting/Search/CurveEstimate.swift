public import Estimation
public import LinearAlgebra
internal import RealModule

/// The parameters of least misfit with their standard errors: the part of a fit that costs little.
public struct CurveEstimate: Sendable {
  /// The curve.
  public let model: CurveModel

  /// The parameters of least misfit, in the model's order.
  public let parameters: [Double]

  /// √(variance·(JᵀJ)⁻¹ⱼⱼ) of each; `nil` for one on an edge of its range, and for all where the
  /// data leave a combination undetermined.
  public let standardErrors: [Double?]

  /// The correlation of the estimates; `nil` where the data leave a combination undetermined, and 0
  /// with a parameter on an edge.
  public let correlation: Matrix?

  /// The edge of its range that each parameter lies on.
  public let edges: [FittedParameter.Edge?]

  /// The expected value of each observation.
  public let means: [Double]

  /// Σ w·(value − mean)² for least squares, the deviance for counts.
  public let misfit: Double

  /// What a squared residual is divided by: misfit/(n − p) for least squares, the dispersion for
  /// counts.
  public let variance: Double

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

  /// The search's function, for what is asked of it later.
  let function: CurveMisfit

  /// The minimum on the parameters' scales.
  let minimum: Minimum

  /// √((JᵀJ)⁻¹ⱼⱼ) on the parameters' scales; 0 for a parameter on an edge, `nil` as above.
  let unitErrors: [Double]?

  /// (JᵀJ)⁻¹ on the parameters' scales, 0 for parameters on an edge; `nil` as above.
  let unitCovariance: Matrix?

  /// Fits one curve.
  ///
  /// - Parameters:
  ///   - model: The curve.
  ///   - data: The observations, at least two more than parameters.
  ///   - loss: What is made small.
  ///   - starts: How many starts are tried, at least 1.
  /// - Throws: ``FitError``.
  public init(
    of model: CurveModel, to data: FitData, loss: FitLoss = .leastSquares, starts: Int = 24
  ) throws(FitError) {
    try data.require(for: model, loss: loss)
    let data = loss == .leastSquares ? data : data.asIncrements
    var function = CurveMisfit(of: data, by: model, loss: loss)
    var memory = ScoringMemory(observations: data.count, parameters: function.parameterCount)
    if let straight = StraightFit(of: function, to: data) {
      self.init(straight.search, function, data, &memory, straight: straight)
      return
    }
    let places = StartingPlaces(of: function, data: data, count: starts).places
    guard
      let search = MinimumSearch(
        of: &function, from: places, rounding: data.halfMisfitOfRounding(loss), using: &memory)
    else { throw .noFiniteValue(model) }
    self.init(search, function, data, &memory)
  }

  /// The same curve refitted from a better place.
  init(from place: [Double], improving estimate: CurveEstimate, for data: FitData) {
    var function = estimate.function
    var memory = ScoringMemory(observations: data.count, parameters: place.count)
    let search = MinimumSearch(
      of: &function, from: [place], rounding: data.halfMisfitOfRounding(function.loss),
      using: &memory)
    guard let search else { preconditionFailure("a place that was reached has a finite misfit") }
    self.init(search, function, data, &memory)
  }

  private init(
    _ search: MinimumSearch, _ function: CurveMisfit, _ data: FitData,
    _ memory: inout ScoringMemory, straight: StraightFit? = nil
  ) {
    var function = function
    let minimum = search.minimum
    let space = function.space
    if straight != nil { _ = memory.evaluateDerivatives(&function, at: minimum.parameters) }
    let count = function.parameterCount
    let ends: [FittedParameter.Edge?] = (0..<count).map { j in
      if minimum.parameters[j] <= space.range.lower[j] { return .lower }
      return minimum.parameters[j] >= space.range.upper[j] ? .upper : nil
    }
    let freedom = Double(max(data.count - count, 1))
    misfit = straight?.solution.residualSumOfSquares ?? 2 * minimum.halfMisfit
    variance =
      switch function.loss {
      case .leastSquares: misfit / freedom
      case .poisson: 1
      case .nb1: max(1, memory.residuals.reduce(0) { $0 + $1 * $1 } / freedom)
      }
    model = function.model
    parameters = space.values(at: minimum.parameters)
    means = straight?.means ?? function.means
    termination = minimum.termination
    iterations = minimum.iterations
    startsTried = search.tried
    startsAgreeing = search.agreeing
    refusedSteps = search.refused
    self.function = function
    self.minimum = minimum
    edges = ends
    let inner = (0..<count).filter { ends[$0] == nil }
    let covariance =
      straight?.solution.inverseGram ?? memory.inverseInformation()
    unitCovariance = covariance
    unitErrors = covariance.map { matrix in (0..<count).map { matrix[$0, $0].squareRoot() } }
    let variance = variance
    standardErrors = (0..<count).map { j in
      guard let covariance, ends[j] == nil else { return nil }
      let value = space.scales[j].value(at: minimum.parameters[j])
      let slope = abs(space.scales[j].slope(atValue: value))
      return (variance * covariance[j, j]).squareRoot() * slope
    }
    correlation = covariance.map { matrix in
      var result = Matrix.identity(count)
      for i in inner {
        for j in inner where i != j {
          result[i, j] = matrix[i, j] / (matrix[i, i] * matrix[j, j]).squareRoot()
        }
      }
      return result
    }
  }
}
