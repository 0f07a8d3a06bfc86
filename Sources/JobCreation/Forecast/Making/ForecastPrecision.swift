/// How finely a forecast is computed, where neither scenario nor command line says.
struct ForecastPrecision: Sendable, Equatable {
  /// The posterior behind the answer.
  var posterior = PosteriorSet.Precision(particles: 500, repetitions: 8)

  /// The posteriors behind its doubts.
  var doubts = PosteriorSet.Precision(particles: 500, repetitions: 2)

  /// The paths behind each doubt, as a share of the run's.
  var pathShare = 0.1

  /// Prior predictive draws of the first job count, for each candidate.
  var priorPredictiveDraws = 2_000
}
