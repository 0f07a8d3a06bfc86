package import Charts
import JobCreation

extension AttainmentByStructure {
  /// What each structure says of the target, and each explanation that counts under some weighting.
  package init(of result: RunResult) {
    let forecast = result.headline
    self.init(
      texts: English.structureTexts(of: result), labels: English.structureLabels,
      groups: forecast.structures.map { Self.group($0, in: forecast) },
      overall: forecast.attainment.probability, range: forecast.attainment.range)
  }

  private static func group(_ structure: StructureSummary, in forecast: Forecast) -> Group {
    let average = Row(
      name: English.capitalised(English.name(of: structure.structure)),
      weight: min(1, structure.weight), attainment: min(1, structure.attainment))
    let explanations = Explanation.all(of: structure.structure, in: forecast)
    guard explanations.count > 1 else { return Group(average: average, candidates: []) }
    let shown = explanations.filter(\.isNotable).map {
      row(of: $0, named: English.name(of: $0, among: explanations))
    }
    let others = explanations.filter { !$0.isNotable }
    guard !others.isEmpty else { return Group(average: average, candidates: shown) }
    let rest = Explanation(candidates: others.flatMap(\.candidates))
    return Group(
      average: average,
      candidates: shown + [row(of: rest, named: English.others(others.count))])
  }

  private static func row(of explanation: Explanation, named name: String) -> Row {
    // The sums of weights may pass 1 by their rounding.
    Row(name: name, weight: min(1, explanation.weight), attainment: min(1, explanation.attainment))
  }
}
