extension HubGoal {
  /// What the paths of an ensemble say about a part; `tally` picks it.
  init(
    isStated: Bool, in ensemble: Ensemble, _ tally: @escaping (CandidateTally) -> HubTally
  ) {
    self.init(
      part: ensemble.tallies.first.map { tally($0).part } ?? 0, isStated: isStated,
      attainment: min(1, ensemble.mean { tally($0).attainment(without: $1) }),
      attainmentError: ensemble.standardError { tally($0).attainment(without: $1) },
      shortfall: ensemble.mean { tally($0).shortfall(without: $1) },
      shortfallError: ensemble.standardError { tally($0).shortfall(without: $1) })
  }
}
