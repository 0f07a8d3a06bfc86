import RealModule

/// Weights of candidate models from their evidence; over all candidates they sum to 1.
package enum CandidateWeights {
  /// Prior weight × evidence, normalised; the prior weights where no candidate could have produced
  /// the data.
  package static func normalised(prior: [Double], logEvidence: [Double]) -> [Double] {
    let logs = zip(prior, logEvidence).map { Double.log($0) + $1 }
    guard let best = logs.max(), best > -.infinity else { return prior }
    let weights = logs.map { Double.exp($0 - best) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  /// Equal weight for each structure, `weights` within it.
  package static func equalised(_ weights: [Double], over structures: [Structure]) -> [Double] {
    var totals: [Structure: Double] = [:]
    for (weight, structure) in zip(weights, structures) { totals[structure, default: 0] += weight }
    let living = totals.values.count { $0 > 0 }
    return zip(weights, structures).map { weight, structure in
      guard let total = totals[structure], total > 0 else { return 0 }
      return weight / total / Double(living)
    }
  }
}
