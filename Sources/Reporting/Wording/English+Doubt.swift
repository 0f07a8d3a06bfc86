import JobCreation

/// What the range of an answer comes from.
extension English {
  /// What makes the chance high or low, of that which is not chance itself.
  enum Doubt {
    /// Structures differ.
    case structures

    /// Explanations within the structures differ.
    case explanations

    /// Weightings and the widths of priors differ.
    case assumptions
  }

  /// The first of structures, explanations and assumptions whose own differences make up half of the range.
  static func doubt(about forecast: Forecast) -> Doubt {
    let range = forecast.attainment.range
    let half = (range.upperBound - range.lowerBound) / 2
    func isHalf(_ chances: [Double]) -> Bool {
      chances.count > 1 && (chances.max() ?? 0) - (chances.min() ?? 0) >= half
    }
    if isHalf(forecast.structures.map(\.attainment)) { return .structures }
    let explanations = forecast.structures.flatMap {
      Explanation.all(of: $0.structure, in: forecast)
    }
    return isHalf(explanations.filter(\.isNotable).map(\.attainment)) ? .explanations : .assumptions
  }

  /// What the range of the answer depends on, within a sentence.
  static func whatDecides(_ forecast: Forecast) -> String {
    switch doubt(about: forecast) {
    case .structures: "how members bring jobs"
    case .explanations where forecast.structures.count > 1:
      "how members bring jobs and which curves growth follows"
    case .explanations: "which curves growth follows"
    case .assumptions: "how wide the assumptions are"
    }
  }

  /// The lowest and the highest answer over the weightings, such as `64% with priors halved`.
  static func extremeWeightings(of forecast: Forecast) -> [String] {
    let chances = Weighting.allCases.compactMap { weighting in
      forecast.attainment.weightings[weighting].map { (weighting, $0) }
    }
    guard let low = chances.min(by: { $0.1 < $1.1 }), let high = chances.max(by: { $0.1 < $1.1 }),
      perCent(low.1) != perCent(high.1)
    else { return [] }
    return [low, high].map { "\(perCent($0.1)) \(words(for: $0.0))" }
  }

  private static func words(for weighting: Weighting) -> String {
    switch weighting {
    case .evidence: "by evidence"
    case .equal: "if structures count alike"
    case .afterFirstCount: "by the evidence after the first job count"
    case .priorsHalved: "with priors halved"
    case .priorsDoubled: "with priors doubled"
    }
  }
}
