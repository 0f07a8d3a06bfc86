internal import Estimation
internal import LinearAlgebra
internal import Probability
internal import RealModule

extension CurveFit {
  /// Fits one curve and says all that the data tell of it.
  ///
  /// - Parameters:
  ///   - model: The curve.
  ///   - data: The observations, at least two more than parameters.
  ///   - settings: How to fit and what to answer.
  /// - Throws: ``FitError``.
  public init(
    of model: CurveModel, to data: FitData, settings: FitSettings = FitSettings()
  ) throws(FitError) {
    precondition(
      settings.horizon.isEmpty || data.predictors.count == 1, "a forecast needs time alone")
    var solution = try CurveSolution(
      of: model, to: data, loss: settings.loss, starts: settings.starts)
    let fitted = settings.loss == .leastSquares ? data : data.asIncrements
    let tried = solution.estimate.startsTried
    var parameters = Self.parameters(solution, fitted, settings)
    // A profile may walk into a deeper valley; the search then starts again from there.
    for _ in 0..<3 {
      guard let better = parameters.better else { break }
      guard
        let deeper = CurveSolution(of: model, to: fitted, loss: settings.loss, from: better)
      else { break }
      solution = deeper
      parameters = Self.parameters(solution, fitted, settings)
    }
    self.init(solution, parameters.all, data, fitted, settings, startsTried: tried)
  }

  private static func parameters(
    _ solution: CurveSolution, _ data: FitData, _ settings: FitSettings
  ) -> (all: [FittedParameter], better: [Double]?) {
    let region = ProfileRegion(degreesOfFreedom: data.count - solution.estimate.parameters.count)
    let bar = region.bar(level: settings.level)
    var better: [Double]?
    let all = solution.estimate.parameters.indices.map { j in
      var profile = ParameterProfile(of: solution, along: j)
      let interval = ProfileInterval(
        lower: profile.end(.lower, bar: bar), upper: profile.end(.upper, bar: bar))
      if settings.drawsProfiles {
        // A picture goes up to the bar of the gate.
        let gate = region.bar(level: CeilingGate.level)
        for side in [FittedParameter.Edge.lower, .upper] where gate > bar {
          _ = profile.end(side, bar: gate)
        }
        profile.refine(steps: 6)
      }
      better = better ?? profile.trace.better
      return FittedParameter(
        name: solution.estimate.model.parameterNames[j], estimate: solution.estimate.parameters[j],
        standardError: solution.estimate.standardErrors[j], interval: interval,
        edge: solution.estimate.edges[j],
        profile: profile.points)
    }
    return (all, better)
  }

  private init(
    _ solution: CurveSolution, _ parameters: [FittedParameter], _ data: FitData,
    _ fitted: FitData, _ settings: FitSettings, startsTried: Int
  ) {
    let freedom = fitted.count - parameters.count
    let likelihood = FitLikelihood(of: solution, data: fitted)
    model = solution.estimate.model
    self.parameters = parameters
    correlation = solution.estimate.correlation
    let means = solution.estimate.means
    self.fitted = means
    residuals = zip(fitted.values, means).map { $0 - $1 }
    residualSumOfSquares = zip(residuals, fitted.weights ?? means.map { _ in 1 })
      .reduce(0) { $0 + $1.1 * $1.0 * $1.0 }
    residualStandardDeviation = (residualSumOfSquares / Double(freedom)).squareRoot()
    degreesOfFreedom = freedom
    deviance = settings.loss == .leastSquares ? nil : solution.estimate.misfit
    dispersion = settings.loss == .leastSquares ? nil : solution.estimate.variance
    logLikelihood = likelihood.logLikelihood
    aicc = likelihood.aicc
    bic = likelihood.bic
    rSquared = fitted.rSquared(residualSumOfSquares: residualSumOfSquares)
    termination = solution.estimate.termination
    iterations = solution.estimate.iterations
    self.startsTried = startsTried
    startsAgreeing = solution.estimate.startsAgreeing
    refusedSteps = solution.estimate.refusedSteps
    lagOneAutocorrelation = fitted.lagOneAutocorrelation(of: residuals)
    let ceiling = Self.ceiling(solution, fitted, settings)
    self.ceiling = ceiling
    if settings.horizon.isEmpty {
      forecast = .notAsked
    } else if let ceiling, !ceiling.isIdentified, !settings.allowsUnidentified {
      forecast = .refused
    } else {
      forecast = .points(
        Forecasting(solution: solution, data: data, level: settings.level)
          .points(at: settings.horizon))
    }
  }

  private static func ceiling(
    _ solution: CurveSolution, _ data: FitData, _ settings: FitSettings
  ) -> Ceiling? {
    let model = solution.estimate.model
    guard let parameter = model.ceilingParameter(at: solution.estimate.parameters, for: data) else {
      return nil
    }
    let gate = CeilingGate(degreesOfFreedom: data.count - solution.estimate.parameters.count)
    return gate.ceiling(
      of: solution, along: parameter, data: data, seed: settings.seed,
      simulates: settings.simulatesSettling)
  }
}
