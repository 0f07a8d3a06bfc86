internal import Estimation

/// Estimates of one curve from many series that are observed at the same points.
///
/// What hangs on the curve and the points is prepared once. Each series has one start, as suits
/// simulated series, whose truth is known, and instruments that are calibrated day by day.
public struct CurveEstimator: Sendable {
  private let model: CurveModel
  private let design: FitData
  private let loss: FitLoss
  private var function: CurveMisfit
  private var memory: ScoringMemory

  /// An estimator for series like one of them.
  ///
  /// - Parameters:
  ///   - model: The curve; a formula's own starts are not used.
  ///   - data: Points, kind and weights, which all series have in common, with the values of one.
  ///   - loss: What is made small.
  /// - Throws: ``FitError``.
  public init(
    of model: CurveModel, to data: FitData, loss: FitLoss = .leastSquares
  ) throws(FitError) {
    try data.require(for: model, loss: loss)
    self.model = model
    self.loss = loss
    design = data
    function = CurveMisfit(
      of: loss == .leastSquares ? data : data.asIncrements, by: model, loss: loss)
    memory = ScoringMemory(
      observations: function.observationCount, parameters: function.parameterCount)
  }

  /// The estimate from a series.
  ///
  /// - Parameters:
  ///   - values: The observed values, one a point.
  ///   - start: Where the search starts, in the model's order; what lies outside the bounds begins at
  ///     their end. A parameter of a family that must be above 0 starts above 0.
  /// - Returns: What ``CurveEstimate/init(of:to:loss:starts:)`` would find from that start alone.
  /// - Throws: ``FitError``.
  public mutating func estimate(
    from values: [Double], startingAt start: [Double]
  ) throws(FitError) -> CurveEstimate {
    precondition(start.count == function.parameterCount, "each parameter has a start")
    let data = design.replacing(values: values)
    try data.require(for: model, loss: loss)
    let fitted = loss == .leastSquares ? data : data.asIncrements
    function.observe(fitted)
    let solution = CurveSolution(
      of: &function, to: fitted, from: function.space.places(of: start), using: &memory)
    guard let solution else { throw .noFiniteValue(model) }
    return solution.estimate
  }

  /// The solution from a series, from one place on the parameters' scales; `nil` where the curve is not
  /// finite there.
  mutating func solution(of data: FitData, from place: [Double]) -> CurveSolution? {
    function.observe(data)
    return CurveSolution(of: &function, to: data, from: place, using: &memory)
  }
}
