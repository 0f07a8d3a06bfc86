import JobCreation

/// An explanation of the jobs as a reader meets it: a candidate model, or all candidates of a trend with one curve of
/// jobs, since how members grow has no part in those.
struct Explanation: Sendable {
  /// The candidates in it.
  var candidates: [CandidateForecast]

  /// The smallest weight under some weighting of the run with which an explanation is shown by itself.
  static let notableWeight = 0.05

  /// The explanations within a structure, in the order of their first candidates.
  static func all(of structure: Structure, in forecast: Forecast) -> [Explanation] {
    var explanations: [Explanation] = []
    for candidate in forecast.candidates where candidate.model.structure == structure {
      let place = explanations.firstIndex {
        structure == .trend && $0.candidates[0].model.jobs == candidate.model.jobs
      }
      if let place {
        explanations[place].candidates.append(candidate)
      } else {
        explanations.append(Explanation(candidates: [candidate]))
      }
    }
    return explanations
  }

  /// Its weight: prior weight × evidence.
  var weight: Double { candidates.reduce(0) { $0 + $1.weight } }

  /// Whether it holds enough under some weighting of the run to be shown by itself.
  var isNotable: Bool {
    [\CandidateForecast.weight, \.weightEqual, \.weightAfterFirstCount].contains { weight in
      candidates.reduce(0) { $0 + $1[keyPath: weight] } >= Self.notableWeight
    }
  }

  /// The chance of reaching the target if it holds: the average over its candidates by weight, or alike where none
  /// holds any.
  var attainment: Double {
    weight > 0
      ? candidates.reduce(0) { $0 + $1.weight * $1.attainment } / weight
      : candidates.reduce(0) { $0 + $1.attainment } / Double(candidates.count)
  }
}
