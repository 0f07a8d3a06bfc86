internal import Estimation
internal import LinearAlgebra

/// An estimate with the function that it makes least, for what is asked of it later.
struct CurveSolution: Sendable {
  /// The estimate.
  let estimate: CurveEstimate

  /// The misfit on the parameters' scales.
  let function: CurveMisfit

  /// The minimum on the parameters' scales.
  let minimum: Minimum

  /// (JᵀJ)⁻¹ on the parameters' scales, 0 for parameters on an edge; `nil` where the data leave a
  /// combination undetermined.
  let unitCovariance: Matrix?

  /// Searches from many starts.
  init(
    of model: CurveModel, to data: FitData, loss: FitLoss, starts: Int
  ) throws(FitError) {
    try data.require(for: model, loss: loss)
    let data = loss == .leastSquares ? data : data.asIncrements
    var function = CurveMisfit(of: data, by: model, loss: loss)
    var memory = ScoringMemory(observations: data.count, parameters: function.parameterCount)
    if let straight = StraightFit(of: function, to: data) {
      self.init(straight, &function, &memory)
      return
    }
    let places = StartingPlaces(of: function, data: data, count: starts).places
    guard
      let search = MinimumSearch(
        of: &function, from: places, rounding: data.halfMisfitOfRounding(loss), using: &memory)
    else { throw .noFiniteValue(model) }
    self.init(search, function, memory)
  }

  /// Searches from one place on the parameters' scales; `nil` where the curve is not finite there.
  init?(of model: CurveModel, to data: FitData, loss: FitLoss, from place: [Double]) {
    var function = CurveMisfit(of: data, by: model, loss: loss)
    var memory = ScoringMemory(observations: data.count, parameters: place.count)
    self.init(of: &function, to: data, from: place, using: &memory)
  }

  /// The same with a misfit that observes the data and memory for it.
  init?(
    of function: inout CurveMisfit, to data: FitData, from place: [Double],
    using memory: inout ScoringMemory
  ) {
    if let straight = StraightFit(of: function, to: data) {
      self.init(straight, &function, &memory)
      return
    }
    guard
      let search = MinimumSearch(
        of: &function, from: [place], rounding: data.halfMisfitOfRounding(function.loss),
        using: &memory)
    else { return nil }
    self.init(search, function, memory)
  }

  private init(
    _ straight: StraightFit, _ function: inout CurveMisfit, _ memory: inout ScoringMemory
  ) {
    _ = memory.evaluateDerivatives(&function, at: straight.solution.coefficients)
    self.init(straight.search, function, memory, straight: straight)
  }

  private init(
    _ search: MinimumSearch, _ function: consuming CurveMisfit, _ memory: borrowing ScoringMemory,
    straight: StraightFit? = nil
  ) {
    let covariance = straight?.solution.inverseGram ?? memory.inverseInformation()
    estimate = CurveEstimate(
      of: search, function, squares: memory.residuals.reduce(0) { $0 + $1 * $1 },
      covariance: covariance, straight: straight)
    self.function = function
    minimum = search.minimum
    unitCovariance = covariance
  }

  /// √((JᵀJ)⁻¹ⱼⱼ·variance) of a parameter on its scale; `nil` where it is not known.
  func error(of parameter: Int) -> Double? {
    guard let element = unitCovariance?[parameter, parameter], element > 0 else { return nil }
    return (element * estimate.variance).squareRoot()
  }
}
