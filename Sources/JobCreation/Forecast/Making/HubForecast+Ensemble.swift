import MonteCarlo

extension HubForecast {
  /// Every hub of a programme, in its order.
  static func all(of programme: Programme, in ensemble: Ensemble) -> [HubForecast] {
    var all = programme.hubs.enumerated().map { index, hub in
      HubForecast(
        hub: hub, jobs: ensemble.mixture { $0.hubs[index].jobs },
        joiners: ensemble.mixture { $0.hubs[index].joiners },
        goal: HubGoal(isStated: hub.target != nil, in: ensemble) { $0.hubs[index] }, rank: 0)
    }
    let kin = HubKin.all(of: programme, parts: all.map(\.goal.part))
    let shortfalls = Dictionary(grouping: all.indices) { kin[$0] }.mapValues { members in
      members.reduce(0) { $0 + all[$1].goal.shortfall } / Double(members.count)
    }
    for index in all.indices {
      let own = shortfalls[kin[index]] ?? 0
      all[index].rank = 1 + kin.count { (shortfalls[$0] ?? 0) > own }
    }
    return all
  }
}

extension CountryForecast {
  /// Every country of a programme's hubs, in the order in which hubs name them.
  static func all(of hubs: [Hub], in ensemble: Ensemble) -> [CountryForecast] {
    let countries = HubCountries(of: hubs)
    return countries.codes.enumerated().map { index, code in
      let members = countries.hubs[index].map { hubs[$0] }
      return CountryForecast(
        code: code, hubs: members.map(\.name),
        jobs: ensemble.mixture { $0.countries[index].jobs },
        joiners: ensemble.mixture { $0.countries[index].joiners },
        goal: HubGoal(isStated: members.allSatisfy { $0.target != nil }, in: ensemble) {
          $0.countries[index]
        })
    }
  }
}

extension Ensemble {
  /// The law of a count, averaged over the candidates.
  func mixture(_ histograms: (CandidateTally) -> CountHistogram) -> CountMixture {
    CountMixture(weights: weights, histograms: tallies.map(histograms))
  }
}
