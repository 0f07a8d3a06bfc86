package import Charts
import GrowthModels
import JobCreation

extension AttainmentByStructure {
  /// What each structure says of the target, and each candidate that counts under some weighting.
  package init(of result: RunResult) {
    let forecast = result.headline
    self.init(
      texts: English.structureTexts(of: result), labels: English.structureLabels,
      groups: forecast.structures.map { Self.group($0, in: forecast) },
      overall: forecast.attainment.probability, range: forecast.attainment.range)
  }

  /// The smallest weight under some weighting with which a candidate has a row of its own.
  private static let notable = 0.05

  private static func group(_ structure: StructureSummary, in forecast: Forecast) -> Group {
    let average = Row(
      name: English.capitalised(English.name(of: structure.structure)), weight: structure.weight,
      attainment: structure.attainment)
    let siblings = forecast.candidates.filter { $0.model.structure == structure.structure }
    guard siblings.count > 1 else { return Group(average: average, candidates: []) }
    let isNotable = siblings.map {
      max($0.weight, $0.weightEqual, $0.weightAfterFirstCount) >= notable
    }
    let shown = zip(siblings, isNotable).filter(\.1).map { candidate, _ in
      Row(
        name: English.name(of: candidate.model, among: siblings.map(\.model)),
        weight: min(1, candidate.weight), attainment: candidate.attainment)
    }
    let rest = zip(siblings, isNotable).filter { !$0.1 }.map(\.0)
    return Group(average: average, candidates: shown + (gathered(rest).map { [$0] } ?? []))
  }

  private static func gathered(_ candidates: [CandidateForecast]) -> Row? {
    guard !candidates.isEmpty else { return nil }
    let weight = candidates.reduce(0) { $0 + $1.weight }
    let attainment =
      weight > 0
      ? candidates.reduce(0) { $0 + $1.weight * $1.attainment } / weight
      : candidates.reduce(0) { $0 + $1.attainment } / Double(candidates.count)
    return Row(
      name: English.others(candidates.count), weight: weight, attainment: min(1, attainment))
  }
}
