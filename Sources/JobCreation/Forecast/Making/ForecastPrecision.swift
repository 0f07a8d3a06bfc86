/// How finely a forecast is computed, where neither scenario nor command line says.
package struct ForecastPrecision: Sendable, Equatable {
  /// The posterior behind the answer.
  package var posterior: PosteriorSet.Precision

  /// The posteriors behind its doubts.
  package var doubts: PosteriorSet.Precision

  /// The paths behind each doubt, as a share of the run's.
  package var pathShare: Double

  /// Prior predictive draws of the first job count, for each candidate.
  package var priorPredictiveDraws: Int

  /// A precision; the defaults are those of a run.
  package init(
    posterior: PosteriorSet.Precision = .init(particles: 500, repetitions: 8),
    doubts: PosteriorSet.Precision = .init(particles: 400, repetitions: 2),
    pathShare: Double = 0.1, priorPredictiveDraws: Int = 2_000
  ) {
    self.posterior = posterior
    self.doubts = doubts
    self.pathShare = pathShare
    self.priorPredictiveDraws = priorPredictiveDraws
  }
}
