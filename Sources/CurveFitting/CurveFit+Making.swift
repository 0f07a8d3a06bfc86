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
    var estimate = try CurveEstimate(
      of: model, to: data, loss: settings.loss, starts: settings.starts)
    let fitted = settings.loss == .leastSquares ? data : data.asIncrements
    var parameters = Self.parameters(estimate, fitted, settings)
    // A profile may walk into a deeper valley; the search then starts again from there.
    for _ in 0..<3 {
      guard let better = parameters.better else { break }
      estimate = CurveEstimate(from: better, improving: estimate, for: fitted)
      parameters = Self.parameters(estimate, fitted, settings)
    }
    self.init(estimate, parameters.all, data, fitted, settings)
  }

  private static func parameters(
    _ estimate: CurveEstimate, _ data: FitData, _ settings: FitSettings
  ) -> (all: [FittedParameter], better: [Double]?) {
    let region = ProfileRegion(degreesOfFreedom: data.count - estimate.parameters.count)
    let bar = region.bar(level: settings.level)
    var better: [Double]?
    let all = estimate.parameters.indices.map { j in
      var profile = ParameterProfile(of: estimate, along: j)
      let interval = ProfileInterval(
        lower: profile.end(.lower, bar: bar), upper: profile.end(.upper, bar: bar))
      if settings.drawsProfiles { profile.refine(steps: 6) }
      better = better ?? profile.trace.better
      return FittedParameter(
        name: estimate.model.parameterNames[j], estimate: estimate.parameters[j],
        standardError: estimate.standardErrors[j], interval: interval, edge: estimate.edges[j],
        profile: profile.points)
    }
    return (all, better)
  }

  private init(
    _ estimate: CurveEstimate, _ parameters: [FittedParameter], _ data: FitData,
    _ fitted: FitData, _ settings: FitSettings
  ) {
    let freedom = fitted.count - parameters.count
    let likelihood = FitLikelihood(of: estimate, data: fitted)
    model = estimate.model
    self.parameters = parameters
    correlation = estimate.correlation
    let means = estimate.means
    self.fitted = means
    residuals = zip(fitted.values, means).map { $0 - $1 }
    residualSumOfSquares = zip(residuals, fitted.weights ?? means.map { _ in 1 })
      .reduce(0) { $0 + $1.1 * $1.0 * $1.0 }
    residualStandardDeviation = (residualSumOfSquares / Double(freedom)).squareRoot()
    degreesOfFreedom = freedom
    deviance = settings.loss == .leastSquares ? nil : estimate.misfit
    dispersion = settings.loss == .leastSquares ? nil : estimate.variance
    logLikelihood = likelihood.logLikelihood
    aicc = likelihood.aicc
    bic = likelihood.bic
    rSquared = fitted.rSquared(residualSumOfSquares: residualSumOfSquares)
    termination = estimate.termination
    iterations = estimate.iterations
    startsTried = estimate.startsTried
    startsAgreeing = estimate.startsAgreeing
    refusedSteps = estimate.refusedSteps
    lagOneAutocorrelation = fitted.lagOneAutocorrelation(of: residuals)
    let ceiling = Self.ceiling(estimate, fitted, settings)
    self.ceiling = ceiling
    if settings.horizon.isEmpty {
      forecast = .notAsked
    } else if let ceiling, !ceiling.isIdentified, !settings.allowsUnidentified {
      forecast = .refused
    } else {
      forecast = .points(
        Forecasting(estimate: estimate, data: data, level: settings.level)
          .points(at: settings.horizon))
    }
  }

  private static func ceiling(
    _ estimate: CurveEstimate, _ data: FitData, _ settings: FitSettings
  ) -> Ceiling? {
    let model = estimate.model
    guard let parameter = model.ceilingParameter(at: estimate.parameters, for: data) else {
      return nil
    }
    let gate = CeilingGate(degreesOfFreedom: data.count - estimate.parameters.count)
    return gate.ceiling(
      of: estimate, along: parameter, data: data, seed: settings.seed,
      simulates: settings.simulatesSettling)
  }
}
