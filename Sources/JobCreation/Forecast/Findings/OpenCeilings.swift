extension ForecastFinding {
  /// FIT-02: ceilings that the observations cannot bound, with the answer under the raised prior.
  ///
  /// A ceiling is open-ended when doubling the upper end of its prior raises its posterior 95 %
  /// quantile by more than a quarter.
  static func openCeilings(
    in forecast: Forecast, _ ensemble: Ensemble, _ doubts: Doubts
  ) -> [ForecastFinding] {
    guard let raised = doubts.ceilingsRaised else { return [] }
    var open: [String: (stated: Double, raised: Double)] = [:]
    for (scope, target) in ensemble.posteriors.targets {
      guard let before = ensemble.posteriors.repetitions[scope],
        let after = raised.posteriors.repetitions[scope],
        let raisedTarget = raised.posteriors.targets[scope]
      else { continue }
      let stated = ParameterSummaries.summarise(target, before)
      let lifted = ParameterSummaries.summarise(raisedTarget, after)
      for (parameter, (first, second)) in zip(target.parameters.informed, zip(stated, lifted))
      where parameter.isCeiling && second.posterior.p95 > 1.25 * first.posterior.p95 {
        let known = open[parameter.name]
        if known.map({ $0.raised < second.posterior.p95 }) ?? true {
          open[parameter.name] = (first.posterior.p95, second.posterior.p95)
        }
      }
    }
    guard !open.isEmpty else { return [] }
    let names = open.keys.sorted().joined(separator: ", ")
    return [
      ForecastFinding(
        id: "FIT-02", severity: .warning,
        message:
          "Open-ended ceiling: the observations do not bound \(names). With the upper ends of the "
          + "ceilings' priors doubled the chance is \(percent(raised.attainment)) instead of "
          + "\(percent(forecast.attainment.probability)).")
    ]
  }
}
