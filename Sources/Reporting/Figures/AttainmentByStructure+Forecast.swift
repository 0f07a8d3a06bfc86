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

  private static func group(_ structure: StructureSummary, in forecast: Forecast) -> Group {
    let average = Row(
      name: English.capitalised(English.name(of: structure.structure)), weight: structure.weight,
      attainment: structure.attainment)
    let parts = parts(of: structure.structure, in: forecast)
    guard parts.count > 1 else { return Group(average: average, candidates: []) }
    let shown = parts.filter(\.isNotable)
    let rest = parts.filter { !$0.isNotable }
    return Group(
      average: average,
      candidates: shown.map { $0.row(named: $0.name) }
        + (rest.isEmpty ? [] : [Part.all(rest).row(named: English.others(rest.count))]))
  }

  /// The rows that a structure falls into: its candidates, or for the trend its curves of jobs, since how members
  /// grow has no part in them.
  private static func parts(of structure: Structure, in forecast: Forecast) -> [Part] {
    let siblings = forecast.candidates.filter { $0.model.structure == structure }
    let models = siblings.map(\.model)
    guard structure == .trend else {
      return siblings.map { Part($0, name: English.name(of: $0.model, among: models)) }
    }
    var names: [String] = []
    for model in models where !names.contains(English.words(for: model.jobs)) {
      names.append(English.words(for: model.jobs))
    }
    return names.map { name in
      Part.all(
        siblings.filter { English.words(for: $0.model.jobs) == name }.map { Part($0, name: name) })
    }
  }

  /// Candidates that share a row.
  private struct Part {
    var name: String
    /// Its weight under each weighting.
    var weights: [Double]
    var shares: [Double]
    var attainments: [Double]

    /// A candidate by itself.
    init(_ candidate: CandidateForecast, name: String) {
      self.name = name
      weights = [candidate.weight, candidate.weightEqual, candidate.weightAfterFirstCount]
      attainments = [candidate.attainment]
      shares = [candidate.weight]
    }

    /// Whether it holds enough under some weighting for a row of its own.
    var isNotable: Bool { weights.contains { $0 >= CandidateForecast.notableWeight } }

    /// Several under the first one's name.
    static func all(_ parts: [Part]) -> Part {
      var whole = parts[0]
      for part in parts.dropFirst() {
        whole.weights = zip(whole.weights, part.weights).map(+)
        whole.attainments += part.attainments
        whole.shares += part.shares
      }
      return whole
    }

    func row(named name: String) -> Row {
      let total = shares.reduce(0, +)
      let mean =
        total > 0
        ? zip(shares, attainments).reduce(0) { $0 + $1.0 * $1.1 } / total
        : attainments.reduce(0, +) / Double(attainments.count)
      return Row(name: name, weight: min(1, total), attainment: min(1, mean))
    }
  }
}
